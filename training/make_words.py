"""Writes the reader's word list: how often a word stands in the training texts small, with a capital
and in capitals, and as which kind of base form; words that only the encoder's vocabulary knows count 0.

make_words.py SHARED VOCABULARY > rashomon-core/src/main/resources/org/rashomon/read/en/words.tsv
"""

import collections
import sys

from data import GENRES, gum_split, read_conllu

import os

KINDS = {"VERB": "v", "AUX": "v", "NOUN": "n", "ADJ": "a", "ADV": "r"}


def sentences(shared):
    folder = os.path.join(shared, "data/ud-english-ewt")
    yield from read_conllu(os.path.join(folder, "en_ewt-ud-train.rebuilt.conllu"))
    splits = gum_split(shared)
    folder = os.path.join(shared, "data/gum/dep")
    for name in sorted(os.listdir(folder)):
        if name.split("_")[1] in GENRES and splits.get(name[:-len(".conllu")]) == "train":
            yield from read_conllu(os.path.join(folder, name))


def is_word(word):
    return word.isalpha() and len(word) < 25


def count(shared):
    cases = collections.defaultdict(lambda: [0, 0, 0])
    bases = collections.defaultdict(set)
    for rows in sentences(shared):
        shouted = sum(r[1].isupper() for r in rows) > len(rows) // 2
        for place, row in enumerate(rows):
            form, lemma = row[1], row[2]
            if not is_word(form) or row[4] in ("ADD", "FW", "GW"):
                continue
            if row[3] in KINDS and is_word(lemma) and lemma.islower():
                bases[lemma].add(KINDS[row[3]])
                cases[lemma]
            if shouted or (place == 0 and not form.islower() and row[3] != "PROPN"):
                cases[form.lower()]
            elif form.islower():
                cases[form.lower()][0] += 1
            elif form.isupper() and len(form) > 1:
                cases[form.lower()][2] += 1
            else:
                cases[form.lower()][1] += 1
    return cases, bases


def main(shared, vocabulary):
    cases, bases = count(shared)
    with open(vocabulary, encoding="utf-8") as lines:
        for line in lines:
            word = line.strip()
            if len(word) > 2 and word.isascii() and is_word(word):
                cases[word]
    print("# Word, times small, with a capital, in capitals, base form of verb (v), noun (n), adjective (a), adverb (r).")
    print("# Counted by training/make_words.py in English Web Treebank and GUM (CC BY-SA 4.0, CC BY 4.0);")
    print("# words with no count are whole words of the encoder's vocabulary (Apache-2.0).")
    for word in sorted(cases):
        low, title, upper = cases[word]
        print("%s\t%d\t%d\t%d\t%s" % (word, low, title, upper, "".join(sorted(bases[word]))))


if __name__ == "__main__":
    main(*sys.argv[1:])
