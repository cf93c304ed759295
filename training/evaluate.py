"""Figures per head: on gold words, universal relations and with their subtypes."""

import collections

import numpy as np
import torch

from batches import batch, grouped
from data import BIO, RELATIONS, UPOS, XPOS

UNIVERSAL = [r.split(":")[0] for r in RELATIONS]


def tree(scores):
    """Heads (0 root) of the best tree with one root; scores [W, W+1], rounded, ties to the lower index."""
    n = scores.shape[0]
    s = np.full((n + 1, n + 1), -1e9)
    s[1:, :] = np.round(scores * 64)
    s[np.arange(n + 1), np.arange(n + 1)] = -1e9
    greedy = s[1:].argmax(1)
    if is_tree(greedy):
        return greedy
    # a second root costs more than any arc can win back
    s[1:, 0] -= 1e6
    return chu_liu_edmonds(s)[1:]


def is_tree(heads):
    n = len(heads)
    if (np.asarray(heads) == 0).sum() != 1:
        return False
    state = [0] * (n + 1)
    state[0] = 2
    for i in range(1, n + 1):
        path, j = [], i
        while state[j] == 0:
            state[j] = 1
            path.append(j)
            j = heads[j - 1]
        if state[j] == 1:
            return False
        for k in path:
            state[k] = 2
    return True


def chu_liu_edmonds(s):
    """Heads by index for scores s[child, head], node 0 the root."""
    n = s.shape[0]
    heads = np.zeros(n, dtype=int)
    heads[1:] = s[1:].argmax(1)
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(n, dtype=bool)
    inside[cycle] = True
    rest = [i for i in range(n) if not inside[i]]
    place = {old: new for new, old in enumerate(rest)}
    c = len(rest)
    t = np.full((c + 1, c + 1), -1e9)
    into, out = {}, {}
    total = sum(s[i, heads[i]] for i in cycle)
    for i in rest:
        for j in rest:
            t[place[i], place[j]] = s[i, j]
        best = max(cycle, key=lambda k: (s[i, k], -k))
        out[i] = best
        t[place[i], c] = s[i, best]
        gains = [(s[k, i] - s[k, heads[k]], -k) for k in cycle]
        g, k = max(gains)
        into[i] = -k
        t[c, place[i]] = total + g
    t[0, :] = -1e9
    inner = chu_liu_edmonds(t)
    result = heads.copy()
    for i in rest:
        if i == 0:
            continue
        h = inner[place[i]]
        result[i] = out[i] if h == c else rest[h]
    h = rest[inner[c]]
    result[into[h]] = h
    return result


def find_cycle(heads):
    state = [0] * len(heads)
    state[0] = 2
    for i in range(1, len(heads)):
        path, j = [], i
        while state[j] == 0:
            state[j] = 1
            path.append(j)
            j = heads[j]
        if state[j] == 1:
            return path[path.index(j):]
        for k in path:
            state[k] = 2
    return None


def viterbi(scores):
    """The best BIO line: an I- only after its own B- or I-."""
    n, k = scores.shape
    s = np.round(scores * 64)
    best, back = s[0].copy(), []
    best[2::2] = -1e9
    for i in range(1, n):
        top = int(best.argmax())
        now, source = np.empty(k), np.zeros(k, dtype=int)
        for t in range(k):
            if t == 0 or t % 2 == 1:
                now[t], source[t] = best[top] + s[i, t], top
            else:
                a = t if best[t] > best[t - 1] else t - 1
                now[t], source[t] = best[a] + s[i, t], a
        back.append(source)
        best = now
    line = [int(best.argmax())]
    for source in reversed(back):
        line.append(int(source[line[-1]]))
    return line[::-1]


def spans(line):
    out, i = set(), 0
    while i < len(line):
        if line[i] % 2 == 1:
            j = i + 1
            while j < len(line) and line[j] == line[i] + 1:
                j += 1
            out.add((i, j, BIO[line[i]][2:]))
            i = j
        else:
            i += 1
    return out


def read(model, sentences, pieces, most=6000):
    """(sentence, upos, xpos, heads, relations, names) for each, by a PyTorch model or anything called alike."""
    for group in grouped(sentences, pieces, most):
        inputs, _ = batch(group, pieces)
        with torch.no_grad():
            tags, names, arcs, children, parents = (x.float() for x in model(*inputs))
        for b, s in enumerate(group):
            n = len(s.words)
            heads = tree(arcs[b, :n, :n + 1].numpy())
            scores = model.relate(children[b, :n], parents[b, torch.from_numpy(np.asarray(heads).astype(np.int64))]).detach().float().clone()
            top = torch.tensor([h == 0 for h in heads.tolist()])
            scores[~top, 0] = -1e9
            t = tags[b, :n]
            relations = scores.mul(64).round().argmax(1)
            relations[top] = 0
            yield (s, t[:, :len(UPOS)].mul(64).round().argmax(1).tolist(), t[:, len(UPOS):].mul(64).round().argmax(1).tolist(),
                   heads.tolist(), relations.tolist(), viterbi(names[b, :n].numpy()))


def measure(model, sentences, pieces):
    c = collections.Counter()
    kinds = collections.defaultdict(lambda: [0, 0, 0])
    for s, upos, xpos, heads, relations, names in read(model, sentences, pieces):
        n = len(s.words)
        if s.upos is not None:
            c["words"] += n
            c["upos"] += sum(a == b for a, b in zip(s.upos, upos))
            c["xwords"] += sum(a >= 0 for a in s.xpos)
            c["xpos"] += sum(a == b for a, b in zip(s.xpos, xpos))
        if s.head is not None:
            for i in range(n):
                if s.head[i] == heads[i]:
                    c["uas"] += 1
                    c["las"] += UNIVERSAL[s.relation[i]] == UNIVERSAL[relations[i]]
                    c["full"] += s.relation[i] == relations[i]
        if s.names is not None:
            gold, got = spans(s.names), spans(names)
            for kind in {k for _, _, k in gold | got}:
                for row in (kinds[kind], kinds["all"]):
                    g = {x for x in gold if x[2] == kind}
                    p = {x for x in got if x[2] == kind}
                    row[0] += len(g & p)
                    row[1] += len(g)
                    row[2] += len(p)
    out = {}
    if c["words"]:
        out = {"upos": 100 * c["upos"] / c["words"], "xpos": 100 * c["xpos"] / max(1, c["xwords"]), "uas": 100 * c["uas"] / c["words"],
               "las": 100 * c["las"] / c["words"], "las-subtypes": 100 * c["full"] / c["words"]}
    for kind, (right, gold, got) in sorted(kinds.items()):
        out["f1-" + kind] = 200 * right / max(1, gold + got)
        out["n-" + kind] = gold
    return {k: round(v, 2) for k, v in out.items()}
