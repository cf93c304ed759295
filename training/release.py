"""Makes the model folder from trained weights: quantises, writes the files and measures what quantising costs."""

import argparse
import hashlib
import json
import os
import random
import time

import torch

import data
import evaluate
import export
from network import Reader
from train import vocabulary
from wordpiece import WordPiece


HERE = os.path.dirname(os.path.abspath(__file__))


def sets(shared, part):
    """Name and sentences of each set that is measured; none was learned from."""
    out = {"EWT " + part: data.ewt(shared, part)}
    for genre in data.GENRES:
        out["gum %s, %s" % (genre, part)] = data.gum(shared, part, (genre,))
    out["gum " + part] = data.gum(shared, part)
    out["gum news, dev and test"] = data.gum(shared, "dev", ("news",)) + data.gum(shared, "test", ("news",))
    out["EWT %s in capitals" % part] = [data.recase(s, "upper") for s in out["EWT " + part]]
    out["EWT %s as headlines" % part] = [data.drop_last_stop(data.recase(s, "title")) for s in out["EWT " + part]]
    out["EWT %s without commas" % part] = [data.drop_commas(s) for s in out["EWT " + part]]
    out["conflict sentences"] = data.conflict(os.path.join(HERE, "data/conflict-test.conllu"))
    out["re3d, a fifth held back"] = data.re3d(shared, "test")
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--shared", required=True)
    p.add_argument("--encoder", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--calibrate", type=int, default=600)
    p.add_argument("--measure", default="test")
    p.add_argument("--short", action="store_true")
    a = p.parse_args()
    torch.set_num_threads(2)
    words = vocabulary(os.path.join(a.encoder, "all-minilm-l6-v2-tokenizer.json"))
    pieces = WordPiece(words)
    reader = Reader()
    reader.load_state_dict(torch.load(a.weights, mmap=True)["average"])
    reader.eval()
    chance = random.Random(7)
    seen = chance.sample(data.ewt(a.shared, "train"), a.calibrate // 2) + chance.sample(data.gum(a.shared, "train"), a.calibrate // 2)
    seen = [data.varied(s, chance) for s in seen]
    ranges, meets = export.calibrate(reader, seen, pieces)
    state = {k: v.detach().numpy() for k, v in reader.state_dict().items()}
    os.makedirs(a.out, exist_ok=True)
    path = os.path.join(a.out, "reader.onnx")
    with open(path, "wb") as f:
        f.write(export.build(state, ranges, meets).SerializeToString())
    with open(os.path.join(a.out, "vocabulary.txt"), "w", encoding="utf-8") as f:
        f.write("\n".join(words) + "\n")
    with open(os.path.join(a.out, "labels.txt"), "w", encoding="utf-8") as f:
        for name, row in (("upos", data.UPOS), ("xpos", data.XPOS), ("relation", data.RELATIONS), ("names", data.NAMES)):
            f.write(name + " " + " ".join(row) + "\n")
    export.relation_numbers(state).tofile(os.path.join(a.out, "relations.bin"))
    files = ["reader.onnx", "vocabulary.txt", "labels.txt", "relations.bin"]
    with open(os.path.join(a.out, "SHA256SUMS"), "w", encoding="utf-8") as f:
        for name in files:
            with open(os.path.join(a.out, name), "rb") as g:
                f.write(hashlib.sha256(g.read()).hexdigest() + "  " + name + "\n")
    print("size", os.path.getsize(path))
    small, figures = export.Quantised(path, reader), {}
    chosen = {"EWT dev": data.ewt(a.shared, "dev")} if a.short else sets(a.shared, a.measure)
    for name, sentences in chosen.items():
        began = time.time()
        after = evaluate.measure(small, sentences, pieces)
        took = time.time() - began
        before = evaluate.measure(reader, sentences, pieces)
        figures[name] = {"sentences": len(sentences), "words": sum(len(s.words) for s in sentences), "before": before, "after": after}
        print(name, round(took, 1), "s\n  before", before, "\n  after ", after, flush=True)
    with open(os.path.join(a.out, "figures.json"), "w", encoding="utf-8") as f:
        json.dump(figures, f, indent=1)
        f.write("\n")


if __name__ == "__main__":
    main()
