"""The same with spaCy."""

import sys

import spacy

reader = spacy.load(sys.argv[1])
for line in sys.stdin:
    with open(line.strip(), encoding="utf-8") as f:
        articles = f.read().split("\f")
    print("read", sum(len(d) for d in reader.pipe(articles, batch_size=32)), flush=True)
