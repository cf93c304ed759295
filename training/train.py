"""Trains the reader. Resumes from the last checkpoint of the stage; a stage may start from another's weights."""

import argparse
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F

import batches
import data
import evaluate
from network import Reader, take_encoder
from wordpiece import WordPiece

HERE = os.path.dirname(os.path.abspath(__file__))


def vocabulary(path):
    with open(path, encoding="utf-8") as f:
        held = json.load(f)["model"]["vocab"]
    return [piece for piece, _ in sorted(held.items(), key=lambda p: p[1])]


def loss(model, inputs, wanted):
    tags, names, arcs, children, parents = model(*inputs)
    tags, names, arcs = tags.float(), names.float(), arcs.float()
    words = (wanted["head"] >= 0).sum().clamp(min=1)
    empty = torch.zeros(())

    def one(scores, target):
        if (target >= 0).any():
            return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=-100)
        return empty

    b, w = wanted["head"].shape
    hidden = torch.ones(b, w + 1, dtype=torch.bool)
    hidden[:, 1:] = torch.arange(w)[None] < (inputs[2] > 0).sum(1)[:, None]
    arcs = arcs.masked_fill(~hidden[:, None, :], -1e4)
    head = wanted["head"].clamp(min=0)
    parent = torch.gather(parents, 1, head[:, :, None].expand(-1, -1, parents.shape[-1]))
    keep = wanted["head"] >= 0
    relation = F.cross_entropy(model.relate(children[keep], parent[keep]).float(), wanted["relation"][keep]) if keep.any() else empty
    parts = {"upos": one(tags[..., :len(data.UPOS)], wanted["upos"]), "xpos": one(tags[..., len(data.UPOS):], wanted["xpos"]),
             "arc": one(arcs, wanted["head"]), "relation": relation, "names": one(names, wanted["names"])}
    share = words.float() / (words + 200.0)
    total = (parts["upos"] + parts["xpos"] + parts["arc"] + parts["relation"]) * share + parts["names"]
    return total, parts


class Average:
    """A running average of the weights, which reads better than the last of them."""

    def __init__(self, model, decay):
        self.decay, self.held = decay, {k: v.detach().clone() for k, v in model.state_dict().items()}

    def add(self, model, step):
        d = min(self.decay, (1 + step) / (10 + step))
        with torch.no_grad():
            for k, v in model.state_dict().items():
                self.held[k].mul_(d).add_(v, alpha=1 - d)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--shared", default=os.path.join(HERE, "../../shared"))
    p.add_argument("--encoder", required=True, help="folder with all-minilm-l6-v2.onnx and its tokenizer.json")
    p.add_argument("--work", required=True)
    p.add_argument("--stage", default="first")
    p.add_argument("--start", help="weights to start from")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--most", type=int, default=3000)
    p.add_argument("--own", default=os.path.join(HERE, "data/own-names.txt"))
    p.add_argument("--own-times", type=int, default=2)
    p.add_argument("--parsed", default=os.path.join(HERE, "data/own-parsed.conllu"))
    p.add_argument("--parsed-times", type=int, default=3)
    p.add_argument("--seed", type=int, default=20)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(2)
    chance = random.Random(a.seed)
    pieces = WordPiece(vocabulary(os.path.join(a.encoder, "all-minilm-l6-v2-tokenizer.json")))
    train = data.ewt(a.shared, "train") + data.gum(a.shared, "train") + data.re3d(a.shared, "train") * 2
    train += data.own(a.own) * a.own_times + data.own_parsed(a.parsed) * a.parsed_times
    train = [s for s in train if batches.fits(s, pieces)]
    model = Reader()
    take_encoder(model, os.path.join(a.encoder, "all-minilm-l6-v2.onnx"))
    if a.start:
        model.load_state_dict(torch.load(a.start)["average"])
    slow = [q for n, q in model.named_parameters() if n.startswith("encoder") and n != "encoder.shapes.weight"]
    fast = [q for n, q in model.named_parameters() if not n.startswith("encoder") or n == "encoder.shapes.weight"]
    best = torch.optim.AdamW([{"params": slow, "lr": a.rate}, {"params": fast, "lr": a.head_rate}], betas=(0.9, 0.98), weight_decay=0.01)
    steps = a.epochs * len(batches.grouped(train, pieces, a.most))
    warm = max(30, steps // 12)
    best_rates = torch.optim.lr_scheduler.LambdaLR(best, lambda n: min((n + 1) / warm, max(0.0, (steps - n) / max(1, steps - warm))))
    average, step, epoch = Average(model, 0.995), 0, 0
    os.makedirs(a.work, exist_ok=True)
    last = os.path.join(a.work, a.stage + ".pt")
    if os.path.exists(last):
        held = torch.load(last)
        model.load_state_dict(held["model"])
        average.held = held["average"]
        best.load_state_dict(held["optimiser"])
        best_rates.load_state_dict(held["rates"])
        step, epoch = held["step"], held["epoch"]
    print(len(train), "sentences", sum(len(s.words) for s in train), "words", steps, "steps, from", step, flush=True)
    began = time.time()
    while epoch < a.epochs:
        chance = random.Random(a.seed * 1000 + epoch)
        torch.manual_seed(a.seed * 1000 + epoch)
        model.train()
        sums = {}
        for n, group in enumerate(batches.grouped([data.varied(s, chance) for s in train], pieces, a.most, chance)):
            inputs, wanted = batches.batch(group, pieces, chance, 0.03)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                total, parts = loss(model, inputs, wanted)
            best.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            best.step()
            best_rates.step()
            step += 1
            average.add(model, step)
            for k, v in parts.items():
                sums[k] = sums.get(k, 0.0) + v.item()
            if n % 20 == 19:
                print(a.stage, epoch, step, round(time.time() - began), {k: round(v / 20, 3) for k, v in sums.items()}, flush=True)
                sums = {}
        epoch += 1
        torch.save({"model": model.state_dict(), "average": average.held, "optimiser": best.state_dict(), "rates": best_rates.state_dict(),
                    "step": step, "epoch": epoch}, last + ".part")
        os.replace(last + ".part", last)
        if epoch % 3 and epoch < a.epochs:
            continue
        reader = Reader()
        reader.load_state_dict(average.held)
        reader.eval()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            print("EWT dev", evaluate.measure(reader, data.ewt(a.shared, "dev"), pieces), flush=True)
            print("gum dev", evaluate.measure(reader, data.gum(a.shared, "dev"), pieces), flush=True)


if __name__ == "__main__":
    main()
