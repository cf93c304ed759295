"""Writes the model card from the figures that release.py measured."""

import json
import os
import sys

import check
import data

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = """# Model card: Rashomon's reader

One network reads a sentence's parts of speech (17 universal, 49 Penn), its UD v2 tree with 50 relations, and its names
(%(names)s) in one pass: a MiniLM-L6 encoder (22.7 M weights) that is also given each word's shape, first and last piece of
each word, biaffine arcs, relations by sum and product, Viterbi over names. %(megabytes).1f MB, int8, activations quantised by
fixed scales (calibrated on 800 varied training sentences, nothing clipped), weights in seven bits with
each column's rounding error made good in the next.

## For what, and for what not

For English news on conflicts, cut into words as `training/TOKENS.md` says. Not for other languages. It says what the
grammar of a sentence is, never whether the sentence is true.

## Trained on

| data | licence | sentences | words | learned from it |
|---|---|---|---|---|
%(trained)s

Files and checksums: `training/data/SHA256SUMS`; `training/run` refuses anything else. Credits: `CREDITS.md`. The model is
CC BY-SA 4.0 because EWT is. Five per cent of the sentences were turned into capitals as they were read, four into
headlines, two into lower case; of five the commas were taken out, of five the last full stop. Nothing of `dev` and `test` was trained on;
`dev` was looked at while building. Three stages: 3 epochs, 9 epochs from there with the
rates warmed up again, 1 epoch at a quarter of them; batches of 3,000 pieces, AdamW, bfloat16, a running average of the weights. Our own
parsed sentences came into being while it trained: the shipped weights saw them in the last stage only (`training/run` gives them to all). Names in gum are its entities with a proper noun at their head, cut to the name; in re3d
its entities' capitalised runs; countries and peoples by a list of our own. Weapons and vehicles are learned
from re3d and our own sentences only.

## Figures

Gold words. LAS: universal relations; LAS+: with subtypes. Names: F1 of exact spans and kinds. "fp32" before quantising,
"int8" what ships; the trees are decoded from rounded scores in both.

"""
BAD = """
## What it is bad at

- Names of facilities, units, vehicles and weapons outside our own sentences' patterns: little was there to learn from.
- Organisation or place: gum and re3d disagree on words that are both ("Raqqah officials", "the Kremlin").
- Where a phrase hangs (`obl` or `nmod`) and what is joined with what, in sentences over 40 words.
- Web text without capitals and punctuation, lists, tables; several sentences glued into one.
- Words cut otherwise than in EWT (`TOKENS.md`): an uncut hyphenated word is one word to it, with one tag.
- "conflict sentences" were written and parsed by the project itself: 231, one hand, no second annotator, five corrections made after an early checkpoint disagreed; its names are of the same hand
  as the training sentences', so that the figures for names there are better than on strange text.
"""


def number(value):
    return "–" if value is None else "%.1f" % value


def trained(shared):
    rows = []
    for name, licence, sentences, learned in (
            ("UD English EWT, train", "CC BY-SA 4.0", data.ewt(shared, "train"), "parts of speech, tree"),
            ("GUM, train, of the kinds " + ", ".join(data.GENRES), "annotation CC BY 4.0; texts CC BY, CC BY-SA or public domain",
             data.gum(shared, "train"), "parts of speech, tree, names"),
            ("re3d without BBC Online, four fifths", "a licence per folder, see CREDITS.md", data.re3d(shared, "train"), "names"),
            ("our own sentences, parsed", "Apache-2.0", data.own_parsed(os.path.join(HERE, "data/own-parsed.conllu")), "parts of speech, tree, names"),
            ("our own sentences", "Apache-2.0", data.own(os.path.join(HERE, "data/own-names.txt")), "names")):
        rows.append("| %s | %s | %d | %d | %s |" % (name, licence, len(sentences), sum(len(s.words) for s in sentences), learned))
    return "\n".join(rows)


def parses(figures):
    lines = ["| text | words | | UPOS | XPOS | UAS | LAS | LAS+ |", "|---|---|---|---|---|---|---|---|"]
    for name, f in figures.items():
        if f["after"].get("upos") is not None:
            for when, label in (("before", "fp32"), ("after", "int8")):
                cells = [number(f[when].get(k)) for k in ("upos", "xpos", "uas", "las", "las-subtypes")]
                lines.append("| %s | %s | %s | %s |" % (name if label == "fp32" else "", f["words"] if label == "fp32" else "", label, " | ".join(cells)))
    return "\n".join(lines)


def names(figures):
    kinds = ["all"] + data.NAMES
    lines = ["| text | | " + " | ".join(k.lower() for k in kinds) + " |", "|---|---|" + "---|" * len(kinds)]
    for name, f in figures.items():
        if f["after"].get("n-all"):
            for when, label in (("before", "fp32"), ("after", "int8")):
                cells = ["%s (%d)" % (number(f[when].get("f1-" + k)), f[when].get("n-" + k, 0)) if f[when].get("n-" + k) else "–" for k in kinds]
                lines.append("| %s | %s | %s |" % (name if label == "fp32" else "", label, " | ".join(cells)))
    return "\n".join(lines)


def main():
    folder, shared = sys.argv[1], sys.argv[2]
    with open(os.path.join(folder, "figures.json"), encoding="utf-8") as f:
        figures = json.load(f)
    text = TOP % {"names": ", ".join(n.lower() for n in data.NAMES), "trained": trained(shared),
                  "megabytes": os.path.getsize(os.path.join(folder, "reader.onnx")) / 1e6}
    text += "### Parts of speech and trees\n\n" + parses(figures) + "\n\n### Names (in brackets: how many there are)\n\n" + names(figures) + "\n"
    with open(os.path.join(folder, "CARD.md"), "w", encoding="utf-8") as f:
        f.write(text + BAD + "\n`reader.onnx`: SHA-256 `%s`\n" % check.checksum(os.path.join(folder, "reader.onnx")))


if __name__ == "__main__":
    main()
