"""Reads the training texts into sentences with masks: what a text doesn't say is not learned from it."""

import hashlib
import json
import os
import random
import re

from names import PEOPLES, gum_names, re3d_names

NAMES = ["PERSON", "ORGANISATION", "PEOPLE", "PLACE", "FACILITY", "WEAPON", "VEHICLE", "UNIT"]
BIO = ["O"] + [p + "-" + n for n in NAMES for p in ("B", "I")]
GENRES = ("academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage")
UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
        "PUNCT", "SCONJ", "SYM", "VERB", "X"]
XPOS = ["$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW",
        "HYPH", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS",
        "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP",
        "VBZ", "WDT", "WP", "WP$", "WRB", "``"]
RELATIONS = ["root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
             "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop",
             "csubj", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl",
             "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss",
             "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
             "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp"]
U = {x: i for i, x in enumerate(UPOS)}
X = {x: i for i, x in enumerate(XPOS)}
R = {x: i for i, x in enumerate(RELATIONS)}
B = {x: i for i, x in enumerate(BIO)}


class Sentence:
    """Words and what is known of them; a list that is None is not learned from."""

    __slots__ = ("words", "upos", "xpos", "head", "relation", "names", "origin")

    def __init__(self, words, upos=None, xpos=None, head=None, relation=None, names=None, origin=""):
        self.words, self.upos, self.xpos = words, upos, xpos
        self.head, self.relation, self.names, self.origin = head, relation, names, origin


def relation_code(label):
    return R.get(label, R.get(label.split(":")[0], R["dep"]))


def read_conllu(path):
    """Lists of the ten columns of each word; multi-word lines and empty nodes are left out."""
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield rows
                rows = []
            elif line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        yield rows


def parsed(rows, origin, names=None):
    return Sentence([c[1] for c in rows], [U.get(c[3], U["X"]) for c in rows],
                    [X.get(c[4], -100) for c in rows], [int(c[6]) for c in rows],
                    [relation_code(c[7]) for c in rows], names, origin)


def ewt(shared, part):
    name = {"train": "en_ewt-ud-train.rebuilt.conllu"}.get(part, "en_ewt-ud-%s.conllu" % part)
    return [parsed(rows, "ewt") for rows in read_conllu(os.path.join(shared, "data/ud-english-ewt", name))]


def gum_split(shared):
    part, splits = None, {}
    with open(os.path.join(shared, "data/gum/splits.md"), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("## "):
                part = line[3:].strip()
            elif line.strip().startswith("* "):
                splits[line.strip()[2:]] = part
    return splits


def gum(shared, part, genres=GENRES):
    """The permitted kinds of text only: the others are for non-commercial use."""
    out, splits = [], gum_split(shared)
    folder = os.path.join(shared, "data/gum/dep")
    for name in sorted(os.listdir(folder)):
        genre = name.split("_")[1]
        if genre in genres and splits.get(name[:-len(".conllu")]) == part:
            open_mentions = {}
            for rows in read_conllu(os.path.join(folder, name)):
                tags = gum_names(rows, open_mentions)
                out.append(parsed(rows, "gum-" + genre, [B.get(t, -100) for t in tags]))
    return out


# Words as EWT cuts them, see TOKENS.md.
CONTRACTION = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m|S))$")
TOKEN = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+"
                   r"|(?:[A-Za-z]\.){2,}|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)\b|(?=\D|$))"
                   r"|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Gov|Sen|Rep|St|No|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|Adm|Brig)\.(?=\s)"
                   r"|(?i:anti|co|counter|cross|de|e|ex|inter|intra|micro|mid|mini|multi|neo|non|over|post|pre|pro|re|semi|socio|sub|super|trans|ultra|vice)-\w+"
           r"|[A-Z]\.(?=\s+[A-Z])|[\w]+(?:['’]\w+)*['’]?|\.\.\.|--|\S")


def cut_words(text):
    """(word, start, end) of each word of a text."""
    out = []
    for match in TOKEN.finditer(text):
        start, end, word = match.start(), match.end(), match.group()
        parts = CONTRACTION.match(word)
        if parts:
            middle = start + len(parts.group(1))
            out += [(parts.group(1), start, middle), (parts.group(2), middle, end)]
        elif len(word) > 1 and word[-1] in "'’":
            out += [(word[:-1], start, end - 1), (word[-1], end - 1, end)]
        elif word.lower() == "cannot":
            out += [(word[:3], start, start + 3), (word[3:], start + 3, end)]
        else:
            out.append((word, start, end))
    return out


def cut_sentences(text):
    """(start, end) of the sentences of a plain text, cut at line ends and full stops."""
    out = []
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for stop in re.finditer(r"[.!?][\"”')\]]*(?:\[\d+\])*\s+(?=[\"“'(\[]?[A-Z])", line.group()):
            before = line.group()[:stop.start() + 1].split()[-1]
            if re.fullmatch(r"(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|St|Gov|Sen|Rep|No)\.", before):
                continue
            out.append((start, line.start() + stop.end()))
            start = line.start() + stop.end()
        out.append((start, line.end()))
    return out


def held_back(document):
    """A fifth of the re3d texts, by hash, is kept for measuring."""
    return hashlib.sha256(document.encode()).digest()[0] < 51


def re3d(shared, part):
    out, folder = [], os.path.join(shared, "data/re3d")
    for source in sorted(os.listdir(folder)):
        path = os.path.join(folder, source)
        if not os.path.isdir(path) or source == "BBC Online":
            continue
        with open(os.path.join(path, "documents.json"), encoding="utf-8") as lines:
            documents = [json.loads(line) for line in lines if line.strip()]
        with open(os.path.join(path, "entities.json"), encoding="utf-8") as lines:
            entities = [json.loads(line) for line in lines if line.strip()]
        by_document = {}
        for entity in entities:
            by_document.setdefault(entity["documentId"], []).append(entity)
        for document in documents:
            if held_back(document["_id"]) != (part == "test"):
                continue
            text = document["text"]
            for start, end in cut_sentences(text):
                words = [(w, a + start, b + start) for w, a, b in cut_words(text[start:end])]
                if words:
                    tags = re3d_names(words, by_document.get(document["_id"], []))
                    out.append(Sentence([w for w, _, _ in words], names=[B[t] for t in tags], origin="re3d"))
    return out


MARK = re.compile(r"\[([A-Z]+) ([^\]]+)\]")


def own(path):
    """The project's own sentences: words apart, names marked [KIND words], lines with # are remarks."""
    out = []
    if not os.path.exists(path):
        return out
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            words, tags, at = [], [], 0
            for mark in MARK.finditer(line):
                plain, inside = line[at:mark.start()].split(), mark.group(2).split()
                words += plain + inside
                tags += ["O"] * len(plain) + ["B-" + mark.group(1)] + ["I-" + mark.group(1)] * (len(inside) - 1)
                at = mark.end()
            plain = line[at:].split()
            words += plain
            tags += ["O"] * len(plain)
            if "[" not in "".join(words) and all(t in B for t in tags):
                out.append(Sentence(words, names=[B[t] for t in tags], origin="own"))
            else:
                raise ValueError("unreadable marks: " + line)
    return out


def conflict(path):
    """The project's hand-parsed conflict sentences, for measuring only; names stand in the last column."""
    out = []
    if os.path.exists(path):
        for rows in read_conllu(path):
            names = []
            for row in rows:
                found = [f[5:] for f in row[9].split("|") if f.startswith("Name=")]
                names.append(B[found[0]] if found else 0)
            out.append(parsed(rows, "conflict", names))
    return out


def drop_commas(s):
    """The sentence as it reads where commas were lost; only words nothing hangs on go."""
    used = set(s.head) if s.head else set()
    keep = [i for i, w in enumerate(s.words) if w != "," or (i + 1) in used]
    return keep_words(s, keep)


def drop_last_stop(s):
    if s.words[-1] != "." or len(s.words) < 3 or (s.head and len(s.words) in s.head):
        return s
    return keep_words(s, list(range(len(s.words) - 1)))


def keep_words(s, keep):
    if len(keep) == len(s.words) or not keep:
        return s
    place = {old + 1: new + 1 for new, old in enumerate(keep)}
    place[0] = 0

    def take(values):
        return None if values is None else [values[i] for i in keep]

    head = None if s.head is None else [place[s.head[i]] for i in keep]
    return Sentence(take(s.words), take(s.upos), take(s.xpos), head, take(s.relation), take(s.names), s.origin)


SMALL = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "as", "but"}


def recase(s, how):
    def change(w, i):
        if how == "upper":
            return w.upper()
        if how == "lower":
            return w.lower()
        return w if (w.lower() in SMALL and i) or not w[:1].islower() or "'" in w[:2] else w[:1].upper() + w[1:]

    return Sentence([change(w, i) for i, w in enumerate(s.words)], s.upos, s.xpos, s.head, s.relation, s.names, s.origin)


def varied(s, chance):
    """Now and then a sentence as wires, headlines and careless copies have it."""
    r = chance.random()
    if r < 0.05:
        s = recase(s, "upper")
    elif r < 0.09:
        s = drop_last_stop(recase(s, "title"))
    elif r < 0.11:
        s = recase(s, "lower")
    if chance.random() < 0.05:
        s = drop_commas(s)
    if chance.random() < 0.05:
        s = drop_last_stop(s)
    return s
