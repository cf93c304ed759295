"""Writes the reader as one ONNX graph: matrices in int8, activations quantised by fixed, calibrated scales.

Inputs (int32): pieces [B,P] with 0 behind a sentence's end; piece-shapes [B,P]; first, last [B,W]: where a word's first and
last piece stand in the pieces laid end to end (row * P + column); word-shapes [B,W].
Outputs (float): tags [B,W,66]: parts of speech, then Penn tags; names [B,W,17]; arcs [B,W,W+1]: head 0 is the root;
children [B,W,256] and parents [B,W+1,256]: from which relations are scored (relations.bin).
"""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from batches import batch, grouped
from network import ARC, HEADS, HIDDEN, INNER, LAYERS, RELATION, TAG

MOST_WEIGHT = 64  # seven bits: no pair of products overflows 16 bits where a processor adds them so
LOW_SHAPE = 11


class Graph:
    def __init__(self, ranges, meets):
        self.meets = meets
        self.ranges, self.nodes, self.held, self.count = ranges, [], [], 0

    def constant(self, name, value):
        self.held.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = ["%s%d_%d" % (kind.lower(), self.count, i) for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, name="%s%d" % (kind, self.count), domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def ints(self, name, values):
        return self.constant(name, np.array(values, dtype=np.int64))

    def scale(self, name):
        low, high = self.ranges[name]
        low, high = min(low, 0.0), max(high, 0.0)
        scale = np.float32((high - low) / 255.0)
        zero = int(np.clip(round(-low / scale), 0, 255))
        return (self.constant(name + ".scale", np.array(scale, dtype=np.float32)),
                self.constant(name + ".zero", np.array(zero, dtype=np.uint8)))

    def quantise(self, x, name):
        """The activation in eight bits, with its scale and zero."""
        scale, zero = self.scale(name)
        return self.op("QuantizeLinear", [x, scale, zero]), scale, zero

    def matrix(self, held, met, name, weight, bias):
        """x W + b for a quantised x; weight [out, in] as PyTorch has it, one scale a column; `met` is the activation's name."""
        x, scale, zero = held
        w, s = quantised(weight, self.meets.get(met))
        inputs = [x, self.constant(name + ".weight", w.T), scale, self.constant(name + ".weight.scale", s), zero,
                  self.constant(name + ".weight.zero", np.zeros(len(s), dtype=np.int8))]
        if bias is not None:
            inputs.append(self.constant(name + ".bias", bias.astype(np.float32)))
        return self.op("MatMulIntegerToFloat", inputs, domain="com.microsoft")

    def plain(self, x, name, weight, bias=None):
        y = self.op("MatMul", [x, self.constant(name + ".weight", weight.T.astype(np.float32))])
        return y if bias is None else self.op("Add", [y, self.constant(name + ".bias", bias.astype(np.float32))])

    def norm(self, x, name, state):
        return self.op("LayerNormalization", [x, self.constant(name + ".weight", state[name + ".weight"]),
                                              self.constant(name + ".bias", state[name + ".bias"])], epsilon=1e-12, axis=-1)


def quantised(weight, met=None):
    """Rows of seven-bit numbers and the scale of each row.

    The scale is chosen for least squared error; where what the matrix meets is known (its inputs' products, X'X), each
    column's rounding error is made good in the columns still to come (GPTQ, Frantar and others 2022).
    """
    scales, least = None, None
    top = np.abs(weight).max(1, keepdims=True) + 1e-12
    for share in (1.0, 0.95, 0.9, 0.85, 0.8):
        s = top * share / MOST_WEIGHT
        error = ((rounded(weight, s) * s - weight) ** 2).sum(1, keepdims=True)
        scales = s if scales is None else np.where(error < least, s, scales)
        least = error if least is None else np.minimum(error, least)
    best = rounded(weight, scales) if met is None else made_good(weight, scales, met)
    return best.astype(np.int8), scales[:, 0].astype(np.float32)


def rounded(weight, scale):
    return np.clip(np.round(weight / scale), -MOST_WEIGHT, MOST_WEIGHT)


def made_good(weight, scales, met):
    w, h = weight.astype(np.float64), met.astype(np.float64).copy()
    h[np.arange(len(h)), np.arange(len(h))] += 0.01 * np.diag(h).mean()
    upper = np.linalg.cholesky(np.linalg.inv(h)).T
    out = np.empty_like(w)
    for i in range(w.shape[1]):
        out[:, i:i + 1] = rounded(w[:, i:i + 1], scales)
        error = (w[:, i] - out[:, i] * scales[:, 0]) / upper[i, i]
        w[:, i + 1:] -= error[:, None] * upper[i, i + 1:][None]
    return out


def small_rows(weight):
    s = np.abs(weight).max(1, keepdims=True) / 127.0 + 1e-12
    return np.clip(np.round(weight / s), -127, 127).astype(np.int8), s.astype(np.float32)


def encoder(g, state):
    e = "encoder."
    rows, scales = small_rows(state[e + "pieces.weight"])
    number = g.op("Cast", [g.op("Gather", [g.constant("pieces.rows", rows), "pieces"])], to=TensorProto.FLOAT)
    x = g.op("Mul", [number, g.op("Gather", [g.constant("pieces.scales", scales), "pieces"])])
    shape = g.op("Shape", ["pieces"])
    width = g.op("Gather", [shape, g.ints("one", [1])])
    places = state[e + "positions.weight"] + state[e + "kind"][None]
    x = g.op("Add", [x, g.op("Slice", [g.constant("positions", places), g.ints("zero", [0]), width])])
    x = g.op("Add", [x, g.op("Gather", [g.constant("shapes", state[e + "shapes.weight"]), "piece-shapes"])])
    x = g.norm(x, e + "norm", state)
    padding = g.op("Cast", [g.op("Equal", ["pieces", g.constant("pad", np.array(0, dtype=np.int32))])], to=TensorProto.FLOAT)
    mask = g.op("Mul", [g.op("Unsqueeze", [padding, g.ints("axes", [1, 2])]), g.constant("never", np.array(-10000.0, dtype=np.float32))])
    apart, together = g.ints("apart", [0, 0, HEADS, HIDDEN // HEADS]), g.ints("together", [0, 0, HIDDEN])
    for n in range(LAYERS):
        x = layer(g, state, e + "layers.%d." % n, x, mask, apart, together)
    return x


def layer(g, state, b, x, mask, apart, together):
    size = np.float32((HIDDEN // HEADS) ** -0.5)
    weight = np.concatenate([state[b + "q.weight"] * size, state[b + "k.weight"], state[b + "v.weight"]])
    bias = np.concatenate([state[b + "q.bias"] * size, state[b + "k.bias"], state[b + "v.bias"]])
    y = g.matrix(g.quantise(x, b + "q"), b + "q", b + "qkv", weight, bias)
    q, k, v = g.op("Split", [y], 3, axis=-1, num_outputs=3)
    q = g.op("Transpose", [g.op("Reshape", [q, apart])], perm=[0, 2, 1, 3])
    k = g.op("Transpose", [g.op("Reshape", [k, apart])], perm=[0, 2, 3, 1])
    v = g.op("Transpose", [g.op("Reshape", [v, apart])], perm=[0, 2, 1, 3])
    p = g.op("Softmax", [g.op("Add", [g.op("MatMul", [q, k]), mask])], axis=-1)
    y = g.op("Reshape", [g.op("Transpose", [g.op("MatMul", [p, v])], perm=[0, 2, 1, 3]), together])
    y = g.matrix(g.quantise(y, b + "o"), b + "o", b + "o", state[b + "o.weight"], state[b + "o.bias"])
    x = g.norm(g.op("Add", [x, y]), b + "n1", state)
    y = g.matrix(g.quantise(x, b + "up"), b + "up", b + "up", state[b + "up.weight"], state[b + "up.bias"])
    y = g.op("Gelu", [y], domain="com.microsoft")
    y = g.matrix(g.quantise(y, b + "down"), b + "down", b + "down", state[b + "down.weight"], state[b + "down.bias"])
    return g.norm(g.op("Add", [x, y]), b + "n2", state)


PARTS = ["tag.0", "named.0", "arc_child.0", "arc_head.0", "relation_child", "relation_head"]


def heads(g, state, x):
    held, scale, zero = g.quantise(x, "words")
    flat = g.op("Reshape", [held, g.ints("flat", [-1, HIDDEN])])
    w = g.op("Concat", [g.op("Gather", [flat, "first"]), g.op("Gather", [flat, "last"])], axis=-1)
    weight = np.concatenate([state[p + ".weight"] for p in PARTS])
    bias = np.concatenate([state[p + ".bias"] for p in PARTS])
    y = g.matrix((w, scale, zero), "words", "words", weight[:, :2 * HIDDEN], None)
    by_shape = state["shape.weight"] @ weight[:, 2 * HIDDEN:].T + bias[None]
    y = g.op("Add", [y, g.op("Gather", [g.constant("by-shape", by_shape.astype(np.float32)), "word-shapes"])])
    passed, child, parent = g.op("Split", [y, g.ints("cuts", [2 * TAG + 2 * ARC, 2 * RELATION, 2 * RELATION])], 3, axis=-1)
    tag, named, arc_child, arc_head = g.op("Split", [g.op("Gelu", [passed], domain="com.microsoft"),
                                                     g.ints("parts", [TAG, TAG, ARC, ARC])], 4, axis=-1)
    weight = np.concatenate([state["upos.weight"], state["xpos.weight"]])
    out = {"tags": g.plain(tag, "tags", weight, np.concatenate([state["upos.bias"], state["xpos.bias"]])),
           "names": g.plain(named, "names", state["names.weight"], state["names.bias"])}
    root = torch.from_numpy(state["root"])
    top = torch.nn.functional.gelu(root @ torch.from_numpy(state["arc_head.0.weight"]).T + torch.from_numpy(state["arc_head.0.bias"])).numpy()
    under = (root @ torch.from_numpy(state["relation_head.weight"]).T + torch.from_numpy(state["relation_head.bias"])).numpy()
    count = g.op("Shape", ["first"])
    rows = g.op("Concat", [g.op("Gather", [count, g.ints("row", [0])]), g.ints("ones", [1, 1])], axis=0)

    def with_root(name, value, rest):
        spread = g.op("Expand", [g.constant(name, value[None, None].astype(np.float32)), rows])
        return g.op("Concat", [spread, rest], axis=1)

    parents = with_root("arc-root", top, arc_head)
    left = g.plain(arc_child, "arc", state["arc.weight"])
    # (left + bias) . head = left . head + what the word scores as a head whoever hangs on it
    left = g.op("Add", [left, g.constant("arc-bias", state["arc_bias.weight"][0].astype(np.float32))])
    out["arcs"] = g.op("MatMul", [left, g.op("Transpose", [parents], perm=[0, 2, 1])])
    out["children"] = child
    out["parents"] = with_root("relation-root", under, parent)
    return out


def build(state, ranges, meets):
    """The ONNX model of a state dictionary of NumPy arrays, the range of each quantised activation and what each matrix meets."""
    g = Graph(ranges, meets)
    out = heads(g, state, encoder(g, state))
    for name, made in out.items():
        g.nodes.append(helper.make_node("Identity", [made], [name], name=name))
    grid, words = ["batch", "width"], ["batch", "words"]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT32, s) for n, s in
              (("pieces", grid), ("piece-shapes", grid), ("first", words), ("last", words), ("word-shapes", words))]
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [None, None, None]) for n in out]
    graph = helper.make_graph(g.nodes, "reader", inputs, outputs, g.held)
    model = helper.make_model(graph, producer_name="rashomon", opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid("com.microsoft", 1)])
    model.ir_version = 9
    onnx.checker.check_model(model)
    return model


class Watch:
    """Sees what goes into each quantised matrix while sentences are read: its range, and its products X'X."""

    def __init__(self, model):
        self.ranges, self.meets, self.handles = {}, {}, []
        self.pieces, self.words = None, None
        for n, layer in enumerate(model.encoder.layers):
            for part in ("q", "o", "up", "down"):
                self.watch(getattr(layer, part), "encoder.layers.%d.%s" % (n, part))
        self.handles.append(model.encoder.layers[-1].register_forward_hook(lambda _, inputs, x: self.add("words", x[self.pieces])))
        self.handles.append(model.tag[0].register_forward_pre_hook(lambda _, x: self.meet("words", x[0][self.words][:, :2 * HIDDEN])))

    def watch(self, module, name):
        def see(_, inputs):
            # the real pieces only: what stands behind a sentence's end would widen the range for nothing
            self.add(name, inputs[0][self.pieces])
            self.meet(name, inputs[0][self.pieces])

        self.handles.append(module.register_forward_pre_hook(see))

    def meet(self, name, rows):
        self.meets[name] = self.meets.get(name, 0) + (rows.T @ rows).numpy()

    def add(self, name, x):
        # nothing seen is clipped: the few great numbers are what a word's reading hangs on (clipping them cost 0.5 LAS)
        low, high = self.ranges.get(name, (0.0, 0.0))
        self.ranges[name] = (min(low, float(x.min())), max(high, float(x.max())))

    def stop(self):
        for h in self.handles:
            h.remove()


def calibrate(model, sentences, pieces):
    """The range of each quantised activation and the products X'X of each matrix's inputs, on these sentences."""
    watch = Watch(model)
    with torch.no_grad():
        for group in grouped(sentences, pieces, 3000):
            inputs, _ = batch(group, pieces)
            watch.pieces, watch.words = inputs[0] != 0, inputs[2] > 0
            model(*inputs)
    watch.stop()
    return watch.ranges, watch.meets


def relation_numbers(state):
    """One row a relation: the weights of the 2R hidden numbers, then the bias."""
    return np.concatenate([state["relation.weight"], state["relation.bias"][:, None]], 1).astype("<f4")


class Quantised:
    """Reads like the PyTorch model, but by the ONNX file: for measuring."""

    def __init__(self, path, reader, threads=1):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.reader = reader

    def __call__(self, pieces, shapes, first, last, word_shapes):
        offset = (torch.arange(pieces.shape[0]) * pieces.shape[1])[:, None]
        feeds = dict(zip(["pieces", "piece-shapes", "first", "last", "word-shapes"],
                         (x.to(torch.int32).numpy() for x in (pieces, shapes, first + offset, last + offset, word_shapes))))
        out = self.session.run(["tags", "names", "arcs", "children", "parents"], feeds)
        return tuple(torch.from_numpy(x) for x in out)

    def relate(self, child, parent):
        return self.reader.relate(child, parent)
