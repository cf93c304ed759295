"""Dumps gold words for the other programs and scores all readings alike."""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../training"))

import data  # noqa: E402

ALIKE = {"dobj": "obj", "nsubjpass": "nsubj", "csubjpass": "csubj", "auxpass": "aux", "neg": "advmod", "name": "flat", "mwe": "fixed",
         "nmod": "nmod", "tmod": "obl", "npmod": "obl"}
CORE_NAMES = {"PERSON": "PERSON", "ORGANIZATION": "ORGANISATION", "LOCATION": "PLACE", "CITY": "PLACE", "STATE_OR_PROVINCE": "PLACE",
              "COUNTRY": "PEOPLE", "NATIONALITY": "PEOPLE", "RELIGION": "PEOPLE"}
OURS = {"PERSON": "PERSON", "ORGANISATION": "ORGANISATION", "UNIT": "ORGANISATION", "PLACE": "PLACE", "FACILITY": "PLACE", "PEOPLE": "PEOPLE"}


def sets(shared):
    return {"ewt": data.ewt(shared, "test"), "gum-news": data.gum(shared, "dev", ("news",)) + data.gum(shared, "test", ("news",)),
            "conflict": data.own_parsed(os.path.join(HERE, "../../training/data/conflict-test.conllu")), "re3d": data.re3d(shared, "test")}


def plain(word):
    return "".join("_" if c.isspace() else c for c in word) or "_"


def dump(shared, work):
    for name, sentences in sets(shared).items():
        with open(os.path.join(work, name + ".words"), "w", encoding="utf-8") as f:
            for s in sentences:
                f.write(" ".join(plain(w) for w in s.words) + "\n")


def universal(relation):
    relation = relation.split(":")[0]
    return ALIKE.get(relation, relation)


def spans(kinds):
    """Runs of one kind, as (first, end, kind); kinds is a list with None outside, a tuple (kind, begins) inside."""
    out, start = set(), None
    for i in range(len(kinds) + 1):
        now = kinds[i] if i < len(kinds) else None
        if start is not None and (now is None or now[0] != kinds[start][0] or now[1]):
            out.add((start, i, kinds[start][0]))
            start = None
        if start is None and now is not None:
            start = i
    return out


def gold_spans(s):
    line = [None if t <= 0 else (data.BIO[t][2:], t % 2 == 1) for t in s.names]
    return {(a, b, OURS[k]) for a, b, k in spans(line) if k in OURS}


def read_core(path):
    block, out = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                out.append(block)
                block = []
            else:
                block.append(line.split("\t"))
    return out


def score(name, sentences, path, mapping):
    right = dict.fromkeys(("words", "xpos", "uas", "las"), 0)
    counts = {}
    skipped = 0
    for s, rows in zip(sentences, read_core(path)):
        if len(rows) != len(s.words):
            skipped += 1
            continue
        if s.head is not None:
            for i, row in enumerate(rows):
                right["words"] += 1
                right["xpos"] += data.X.get(row[1], -1) == s.xpos[i]
                if int(row[2]) == s.head[i]:
                    right["uas"] += 1
                    right["las"] += universal(row[3]) == universal(data.RELATIONS[s.relation[i]])
        if s.names is not None:
            got = spans([(mapping[r[4].split("-")[-1]], r[4].startswith("B-")) if mapping.get(r[4].split("-")[-1]) else None for r in rows])
            gold = gold_spans(s)
            for kind in ("PERSON", "ORGANISATION", "PLACE", "PEOPLE"):
                g, p = {x for x in gold if x[2] == kind}, {x for x in got if x[2] == kind}
                for key in (kind, "all"):
                    row = counts.setdefault(key, [0, 0, 0])
                    row[0] += len(g & p)
                    row[1] += len(g)
                    row[2] += len(p)
    line = "| %s | " % name
    n = right["words"]
    line += " | ".join("%.1f" % (100 * right[k] / n) if n else "–" for k in ("xpos", "uas", "las")) + " | "
    line += " | ".join("%.1f" % (200 * r[0] / max(1, r[1] + r[2])) if (r := counts.get(k)) and r[1] else "–" for k in ("all", "PERSON", "ORGANISATION", "PLACE", "PEOPLE"))
    print(line + " |" + (" (%d sentences cut otherwise, left out)" % skipped if skipped else ""))


def main():
    shared, work = sys.argv[2], sys.argv[3]
    if sys.argv[1] == "dump":
        dump(shared, work)
        return
    print("| | XPOS | UAS | LAS | names | person | organisation | place | people |\n|---|---|---|---|---|---|---|---|---|")
    for name, sentences in sets(shared).items():
        for tool, mapping in (("rashomon", OURS), ("core", CORE_NAMES)):
            path = os.path.join(work, "%s.%s" % (name, tool))
            if os.path.exists(path):
                score(name + ", " + tool, sentences, path, mapping)


if __name__ == "__main__":
    main()
