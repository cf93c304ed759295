"""spaCy on gold words (WORDS file, tags out as from the Java programs) and on raw texts; its heads are not UD's."""

import sys

import spacy
from spacy.tokens import Doc

CLOSING = set(".,;:!?)]}%”’'\"") | {"n't", "n’t", "'s", "’s", "'re", "'ve", "'ll", "'d", "'m"}


def name(token):
    return "O" if token.ent_iob_ == "O" or not token.ent_type_ else token.ent_iob_ + "-" + token.ent_type_


def gold(reader, source, target):
    """Where spaces stood is not in the words: none is put before closing marks and clitics nor behind opening brackets."""
    docs = []
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            words = line.rstrip("\n").split(" ")
            spaces = [i + 1 < len(words) and words[i + 1] not in CLOSING and words[i] not in "([{“" for i in range(len(words))]
            docs.append(Doc(reader.vocab, words=words, spaces=spaces, sent_starts=[i == 0 for i in range(len(words))]))
    with open(target, "w", encoding="utf-8") as out:
        for doc in reader.pipe(docs):
            for t in doc:
                head = 0 if t.head is t or t.head.i == t.i else t.head.i + 1
                out.write("\t".join((t.text, t.tag_, str(head), t.dep_, name(t), t.pos_)) + "\n")
            out.write("\n")


def raw(reader, source, target):
    with open(source, encoding="utf-8") as f:
        texts = f.read().split("\f")
    with open(target, "w", encoding="utf-8") as out:
        for doc in reader.pipe(texts):
            words = [t for t in doc if not t.is_space]
            place = {t.i: i + 1 for i, t in enumerate(words)}
            for t in words:
                head = 0 if t.head.i == t.i else place.get(t.head.i, 0)
                out.write("\t".join(map(str, (t.idx, t.idx + len(t), t.pos_, t.tag_, head, t.dep_, name(t)))) + "\n")
            out.write("\n")


{"gold": gold, "raw": raw}[sys.argv[2]](spacy.load(sys.argv[1]), sys.argv[3], sys.argv[4])
