"""The network: a MiniLM-L6 encoder that also sees each word's shape, and heads over words."""

import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from data import BIO, RELATIONS, UPOS, XPOS
from wordpiece import SHAPES

HIDDEN, LAYERS, HEADS, INNER, POSITIONS = 384, 6, 12, 1536, 512
ARC, RELATION, TAG, SHAPE = 256, 128, 256, 32


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up, self.down = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)

    def forward(self, x, mask, exporting, drop):
        b, n, _ = x.shape
        size = HIDDEN // HEADS

        def split(y):
            return y.view(b, n, HEADS, size).transpose(1, 2)

        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        if exporting:
            scores = torch.matmul(q * (1.0 / math.sqrt(size)), k.transpose(2, 3)) + mask
            y = torch.matmul(torch.softmax(scores, -1), v)
        else:
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype), dropout_p=drop if self.training else 0.0)
        y = self.o(y.transpose(1, 2).reshape(b, n, HIDDEN))
        x = self.n1(x + F.dropout(y, drop, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.n2(x + F.dropout(y, drop, self.training))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.pieces = nn.Embedding(30522, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(HIDDEN))
        self.shapes = nn.Embedding(len(SHAPES), HIDDEN)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, pieces, shapes, exporting=False, drop=0.1):
        n = pieces.shape[1]
        mask = ((pieces == 0).to(torch.float32) * -10000.0)[:, None, None, :]
        x = self.pieces(pieces) + self.positions.weight[:n][None] + self.kind + self.shapes(shapes)
        x = F.dropout(self.norm(x), drop, self.training)
        for layer in self.layers:
            x = layer(x, mask, exporting, drop)
        return x


def head(size, drop=0.33):
    return nn.Sequential(nn.Linear(2 * HIDDEN + SHAPE, size), nn.GELU(), nn.Dropout(drop))


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.shape = nn.Embedding(len(SHAPES), SHAPE)
        self.root = nn.Parameter(torch.randn(2 * HIDDEN + SHAPE) * 0.02)
        self.tag, self.named = head(TAG), head(TAG)
        self.upos, self.xpos = nn.Linear(TAG, len(UPOS)), nn.Linear(TAG, len(XPOS))
        self.names = nn.Linear(TAG, len(BIO))
        self.arc_child, self.arc_head = head(ARC), head(ARC)
        self.arc = nn.Linear(ARC, ARC, bias=False)
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        nn.init.orthogonal_(self.arc.weight, 0.1)
        self.relation_child, self.relation_head = (nn.Linear(2 * HIDDEN + SHAPE, 2 * RELATION) for _ in range(2))
        self.relation = nn.Linear(2 * RELATION, len(RELATIONS))

    def words(self, pieces, shapes, first, last, word_shapes, exporting=False):
        x = self.encoder(pieces, shapes, exporting)
        size = x.shape[-1]
        a = torch.gather(x, 1, first[:, :, None].expand(-1, -1, size))
        z = torch.gather(x, 1, last[:, :, None].expand(-1, -1, size))
        w = torch.cat([a, z, self.shape(word_shapes).to(x.dtype)], -1)
        return F.dropout(w, 0.2, self.training)

    def heads(self, w):
        """With the root before the words, as a head only."""
        root = self.root.to(w.dtype)[None, None].expand(w.shape[0], 1, -1)
        return torch.cat([root, w], 1)

    def forward(self, pieces, shapes, first, last, word_shapes, exporting=False):
        """tags [B,W,U+X], names [B,W,N], arcs [B,W,W+1], children [B,W,2R], heads [B,W+1,2R]."""
        w = self.words(pieces, shapes, first, last, word_shapes, exporting)
        h = self.heads(w)
        t = self.tag(w)
        tags = torch.cat([self.upos(t), self.xpos(t)], -1)
        names = self.names(self.named(w))
        heads = self.arc_head(h)
        arcs = torch.matmul(self.arc(self.arc_child(w)), heads.transpose(1, 2)) + self.arc_bias(heads).transpose(1, 2)
        return tags, names, arcs, self.relation_child(w), self.relation_head(h)

    def relate(self, child, parent):
        """Relation scores of children [.., 2R] with their heads [.., 2R]: sums passed by ReLU, and products."""
        r = RELATION
        z = torch.cat([F.relu(child[..., :r] + parent[..., :r]), child[..., r:] * parent[..., r:]], -1)
        return self.relation(F.dropout(z, 0.33, self.training))


def take_encoder(reader, path):
    """Copies the encoder's weights out of the ONNX file that langchain4j ships."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    # The matrices have lost their names; each is found by the bias added to what it makes.
    adds = {}
    for node in graph.node:
        if node.op_type == "Add":
            for i, name in enumerate(node.input):
                adds[name] = node.input[1 - i]
    matrices = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in held:
            matrices[adds[node.output[0]]] = held[node.input[1]]

    def put(parameter, value):
        assert tuple(parameter.shape) == value.shape, (parameter.shape, value.shape)
        with torch.no_grad():
            parameter.copy_(torch.from_numpy(np.array(value)))

    e = reader.encoder
    put(e.pieces.weight, held["embeddings.word_embeddings.weight"])
    put(e.positions.weight, held["embeddings.position_embeddings.weight"])
    put(e.kind, held["embeddings.token_type_embeddings.weight"][0])
    put(e.norm.weight, held["embeddings.LayerNorm.weight"])
    put(e.norm.bias, held["embeddings.LayerNorm.bias"])
    names = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
             "o": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense"}
    for n, layer in enumerate(e.layers):
        base = "encoder.layer.%d." % n
        for mine, theirs in names.items():
            bias = base + theirs + ".bias"
            put(getattr(layer, mine).weight, matrices[bias].T)
            put(getattr(layer, mine).bias, held[bias])
        for mine, theirs in (("n1", "attention.output.LayerNorm"), ("n2", "output.LayerNorm")):
            put(getattr(layer, mine).weight, held[base + theirs + ".weight"])
            put(getattr(layer, mine).bias, held[base + theirs + ".bias"])
