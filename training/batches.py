"""Batches of about so many pieces, sentences of like length together."""

import numpy as np
import torch

from wordpiece import CLS, MASK, SEP, shape

LIMIT = 510


def fits(sentence, pieces):
    return sum(len(pieces.pieces(w)) for w in sentence.words) <= LIMIT


def encode(sentence, pieces, chance=None, hide=0.0):
    """(piece numbers, shapes of pieces, first and last piece of each word, shapes of words)."""
    ids, shapes, first, last, word_shapes = [CLS], [0], [], [], []
    for w in sentence.words:
        cut = pieces.pieces(w)
        if chance is not None and chance.random() < hide:
            cut = [MASK]
        s = shape(w)
        first.append(len(ids))
        ids += cut
        shapes += [s] * len(cut)
        last.append(len(ids) - 1)
        word_shapes.append(s)
    return ids + [SEP], shapes + [0], first, last, word_shapes


def padded(rows, fill=0):
    width = max(len(r) for r in rows)
    out = np.full((len(rows), width), fill, dtype=np.int64)
    for i, r in enumerate(rows):
        out[i, :len(r)] = r
    return torch.from_numpy(out)


def targets(sentences, field):
    return padded([getattr(s, field) if getattr(s, field) is not None else [-100] for s in sentences], -100)


def batch(sentences, pieces, chance=None, hide=0.0):
    coded = [encode(s, pieces, chance, hide) for s in sentences]
    inputs = [padded([c[i] for c in coded]) for i in range(5)]
    words = inputs[2].shape[1]
    wanted = {}
    for field in ("upos", "xpos", "head", "relation", "names"):
        t = targets(sentences, field)
        if t.shape[1] < words:
            t = torch.cat([t, torch.full((t.shape[0], words - t.shape[1]), -100, dtype=t.dtype)], 1)
        wanted[field] = t
    return inputs, wanted


def grouped(sentences, pieces, most, chance=None):
    """Lists of sentences, each about `most` pieces when padded."""
    sized = [(sum(len(pieces.pieces(w)) for w in s.words) + 2, i) for i, s in enumerate(sentences)]
    if chance is not None:
        sized = [(n * (1 + 0.1 * chance.random()), i) for n, i in sized]
    sized.sort()
    groups, group, widest = [], [], 0
    for n, i in sized:
        if group and max(widest, n) * (len(group) + 1) > most * 1.1:
            groups.append(group)
            group, widest = [], 0
        group.append(i)
        widest = max(widest, n)
    if group:
        groups.append(group)
    if chance is not None:
        chance.shuffle(groups)
    return [[sentences[i] for i in g] for g in groups]
