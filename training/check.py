"""Checks each file that may shape the model against the list of checksums; nothing that is not on the list is read."""

import hashlib
import os
import sys

import data

HERE = os.path.dirname(os.path.abspath(__file__))
LIST = os.path.join(HERE, "data/SHA256SUMS")


def wanted(shared):
    """Paths, from the shared folder, of all files the training or its measuring reads."""
    out = ["data/ud-english-ewt/" + n for n in
           ("en_ewt-ud-train.rebuilt.conllu", "en_ewt-ud-dev.conllu", "en_ewt-ud-test.conllu")] + ["data/gum/splits.md"]
    for name in sorted(os.listdir(os.path.join(shared, "data/gum/dep"))):
        if name.split("_")[1] in data.GENRES:
            out.append("data/gum/dep/" + name)
    for source in sorted(os.listdir(os.path.join(shared, "data/re3d"))):
        if source != "BBC Online" and os.path.isdir(os.path.join(shared, "data/re3d", source)):
            out += ["data/re3d/%s/%s" % (source, n) for n in ("documents.json", "entities.json")]
    return out


def checksum(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def main():
    shared, encoder = sys.argv[1], sys.argv[2]
    places = {name: os.path.join(shared, name) for name in wanted(shared)}
    places.update({"encoder/" + n: os.path.join(encoder, n) for n in ("all-minilm-l6-v2.onnx", "all-minilm-l6-v2-tokenizer.json")})
    places["own/own-names.txt"] = os.path.join(HERE, "data/own-names.txt")
    places["own/peoples.txt"] = os.path.join(HERE, "data/peoples.txt")
    found = {name: checksum(path) for name, path in places.items()}
    if "--write" in sys.argv:
        with open(LIST, "w", encoding="utf-8") as f:
            f.writelines("%s  %s\n" % (found[name], name) for name in sorted(found))
        return 0
    with open(LIST, encoding="utf-8") as f:
        listed = dict(reversed(line.rstrip("\n").split("  ", 1)) for line in f)
    wrong = [n for n in sorted(set(listed) | set(found)) if listed.get(n) != found.get(n)]
    for name in wrong:
        print("not as listed in training/data/SHA256SUMS: " + name)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
