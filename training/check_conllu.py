#!/usr/bin/env python3
"""Checks hand-parsed CoNLL-U files against the house rules and an inventory taken from a reference treebank.

usage: check_conllu.py [--reference EWT_TRAIN.conllu] FILE...

Every sentence must have ids 1..n, ten columns, exactly one root, no cycle, no self-loop, heads within the
sentence, a text that the tokens rebuild, and names as B-KIND/I-KIND runs. With --reference, tags, relations and the
pairs of universal and Penn tag must occur in that file. Warnings (not failures) point at likely slips: crossing
edges, punctuation or function words with dependents, a subject twice, a passive subject without auxiliary or
participle, an object below a noun. Exit status 0: no failure, 1: failures, 2: wrong call.
"""

import argparse
import sys
from collections import Counter

KINDS = {"PERSON", "ORGANISATION", "PEOPLE", "PLACE", "FACILITY", "WEAPON", "VEHICLE", "UNIT"}
LEAVES = {"punct", "case", "mark", "cc", "aux", "aux:pass", "cop"}
MAY_CARRY = {"fixed", "goeswith", "conj", "cc", "advmod", "punct"}


def sentences(path):
    """Yields (comments, rows, first line number) of each sentence."""
    comments, rows, first = [], [], 0
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if not line:
                if rows or comments:
                    yield comments, rows, first
                comments, rows, first = [], [], 0
                continue
            first = first or number
            if line.startswith("#"):
                comments.append(line)
            else:
                rows.append(line.split("\t"))
    if rows or comments:
        yield comments, rows, first


def words(rows):
    return [r for r in rows if r[0].isdigit()]


def inventory(path):
    tags, relations, pairs = set(), set(), set()
    for _, rows, _ in sentences(path):
        for r in words(rows):
            tags.add(r[3])
            relations.add(r[7])
            pairs.add((r[3], r[4]))
    return tags, relations, pairs


def misc(row):
    if row[9] == "_":
        return {}
    return dict(item.split("=", 1) for item in row[9].split("|"))


def tree_failures(rows):
    n = len(rows)
    heads = [0] + [int(r[6]) for r in rows]
    for i in range(1, n + 1):
        if not 0 <= heads[i] <= n:
            yield f"{i}: head {heads[i]} out of range"
            return
        if heads[i] == i:
            yield f"{i}: head of itself"
    roots = [r[0] for r in rows if r[6] == "0"]
    if len(roots) != 1:
        yield f"{len(roots)} roots"
    for r in rows:
        if (r[6] == "0") != (r[7] == "root"):
            yield f"{r[0]}: root and head 0 don't go together"
    for i in range(1, n + 1):
        seen, j = set(), i
        while j and j not in seen:
            seen.add(j)
            j = heads[j]
        if j:
            yield f"{i}: cycle"
            return


def text_failures(comments, rows):
    given = [c[len("# text = "):] for c in comments if c.startswith("# text = ")]
    if len(given) != 1:
        yield "no single text line"
        return
    built = "".join(r[1] + ("" if misc(r).get("SpaceAfter") == "No" else " ") for r in rows).rstrip()
    if built != given[0]:
        yield f"text differs: {built!r}"


def name_failures(rows):
    before = "O"
    for r in rows:
        mark = misc(r).get("Name", "O")
        if mark != "O":
            head, _, kind = mark.partition("-")
            if head not in "BI" or kind not in KINDS:
                yield f"{r[0]}: name {mark}"
            if head == "I" and before[2:] != kind:
                yield f"{r[0]}: {mark} after {before}"
        before = mark


def failures(comments, rows, known):
    for r in rows:
        if len(r) != 10 or not all(r):
            yield f"{r[0]}: not ten filled columns"
            return
    if [r[0] for r in rows] != [str(i) for i in range(1, len(rows) + 1)]:
        yield "ids not contiguous"
        return
    yield from tree_failures(rows)
    yield from text_failures(comments, rows)
    yield from name_failures(rows)
    if known:
        tags, relations, pairs = known
        for r in rows:
            if r[3] not in tags:
                yield f"{r[0]}: tag {r[3]}"
            if r[7] not in relations:
                yield f"{r[0]}: relation {r[7]}"
            if (r[3], r[4]) not in pairs:
                yield f"{r[0]}: {r[1]} is {r[3]} with {r[4]}"


def warnings(rows):
    children = {}
    for r in rows:
        children.setdefault(r[6], []).append(r)
    spans = sorted((min(int(r[0]), int(r[6])), max(int(r[0]), int(r[6])), r[0]) for r in rows if r[6] != "0")
    for a, b, i in spans:
        for c, d, j in spans:
            if a < c < b < d:
                yield f"{i} and {j} cross"
    for r in rows:
        below = children.get(r[0], [])
        if r[7] in LEAVES:
            for c in below:
                if c[7] not in MAY_CARRY or r[7] == "punct":
                    yield f"{c[0]} {c[1]} ({c[7]}) hangs on {r[1]} ({r[7]})"
        subjects = [c for c in below if c[7].split(":")[0] in ("nsubj", "csubj") and c[7] != "nsubj:outer"]
        if len(subjects) > 1:
            yield f"{r[0]} {r[1]}: two subjects"
        if sum(c[7] == "obj" for c in below) > 1:
            yield f"{r[0]} {r[1]}: two objects"
        if any(c[7] == "nsubj:pass" for c in below) and r[4] != "VBN":
            yield f"{r[0]} {r[1]}: passive subject of {r[4]}"
        if any(c[7] == "nsubj" for c in below) and any(c[7] == "aux:pass" for c in below):
            yield f"{r[0]} {r[1]}: active subject, passive auxiliary"
        if r[3] not in ("VERB",) and any(c[7] in ("obj", "aux:pass", "compound:prt") for c in below):
            yield f"{r[0]} {r[1]}: object or particle below {r[3]}"
        if r[7] in ("flat", "fixed", "conj", "appos") and int(r[6]) > int(r[0]):
            yield f"{r[0]} {r[1]}: {r[7]} goes leftwards"
        if r[7] in ("nsubj", "obj", "obl", "nmod") and r[3] in ("VERB", "ADP", "DET") and r[4] != "DT":
            yield f"{r[0]} {r[1]}: {r[3]} as {r[7]}"
        if r[7] in ("obl", "nmod") and not any(c[7] == "case" for c in below) and r[3] != "ADV":
            yield f"{r[0]} {r[1]}: {r[7]} without case"
        if r[7] in ("obj", "obl:unmarked", "nmod:unmarked", "nsubj") and any(c[7] == "case" and c[4] != "POS" for c in below):
            yield f"{r[0]} {r[1]}: {r[7]} with case"
        head = next((h for h in rows if h[0] == r[6]), None)
        if head is not None:
            if r[7].startswith("nmod") and head[3] in ("VERB", "AUX"):
                yield f"{r[0]} {r[1]}: {r[7]} below {head[3]}"
            if r[7] in ("obl", "obl:agent", "advcl") and head[3] in ("NOUN", "PROPN") and not any(
                c[7] in ("cop", "nsubj", "nsubj:pass") for c in children.get(head[0], [])
            ):
                yield f"{r[0]} {r[1]}: {r[7]} below {head[3]}"
            if r[7] in ("acl", "amod", "appos", "acl:relcl") and head[3] == "VERB":
                yield f"{r[0]} {r[1]}: {r[7]} below VERB"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reference", help="CoNLL-U file whose tags and relations are the legal ones")
    parser.add_argument("--quiet", action="store_true", help="no warnings")
    parser.add_argument("files", nargs="+")
    call = parser.parse_args()
    known = inventory(call.reference) if call.reference else None
    bad = 0
    for path in call.files:
        count = tokens = warned = 0
        ids, texts = Counter(), Counter()
        for comments, rows, line in sentences(path):
            rows = words(rows)
            count += 1
            tokens += len(rows)
            ids.update(c for c in comments if c.startswith("# sent_id = "))
            texts.update(c for c in comments if c.startswith("# text = "))
            found = list(failures(comments, rows, known))
            for message in found:
                print(f"{path}:{line}: {message}")
            bad += len(found)
            if not found:
                for message in warnings(rows):
                    warned += 1
                    if not call.quiet:
                        print(f"{path}:{line}: warning: {message}")
        for twice in [k for k, v in (ids + texts).items() if v > 1]:
            bad += 1
            print(f"{path}: twice: {twice}")
        print(f"{path}: {count} sentences, {tokens} tokens, {warned} warnings")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
