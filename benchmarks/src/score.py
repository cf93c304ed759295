"""Dumps gold words for the other programs and scores all readings alike."""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../training"))

import data  # noqa: E402
import names  # noqa: E402

ALIKE = {"dobj": "obj", "nsubjpass": "nsubj", "csubjpass": "csubj", "auxpass": "aux", "neg": "advmod", "name": "flat", "mwe": "fixed",
         "nmod": "nmod", "tmod": "obl", "npmod": "obl"}
CORE_NAMES = {"PERSON": "PERSON", "ORGANIZATION": "ORGANISATION", "LOCATION": "PLACE", "CITY": "PLACE", "STATE_OR_PROVINCE": "PLACE",
              "COUNTRY": "PEOPLE", "NATIONALITY": "PEOPLE", "RELIGION": "PEOPLE"}
OURS = {"PERSON": "PERSON", "ORGANISATION": "ORGANISATION", "UNIT": "ORGANISATION", "PLACE": "PLACE", "FACILITY": "PLACE", "PEOPLE": "PEOPLE"}

SPACY_NAMES = {"PERSON": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE", "FAC": "PLACE", "GPE": "PLACE", "NORP": "PEOPLE"}
TOOLS = {"rashomon": OURS, "core": CORE_NAMES, "spacy": SPACY_NAMES}
KINDS = ("PERSON", "ORGANISATION", "PLACE", "PEOPLE")
# Relations whose head is the same word in UD and in spaCy's scheme: always, and where the head is a plain verb.
ALIKE_HEADS = {"det", "amod", "nummod", "compound", "nmod:poss"}
ALIKE_UNDER_VERBS = {"nsubj", "nsubj:pass", "obj", "aux", "aux:pass"}


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


def found_spans(labels, words, tool):
    """The named spans a tool found, in the shared kinds; spaCy's GPE is a people where it is a state, and it takes articles in."""
    mapping = TOOLS[tool]
    line = [(label.split("-")[-1], label.startswith("B-")) if mapping.get(label.split("-")[-1]) else None for label in labels]
    if tool != "spacy":
        return spans([(mapping[x[0]], x[1]) if x else None for x in line])
    out = set()
    for first, end, kind in spans(line):
        if words[first].lower() == "the" and end - first > 1:
            first += 1
        low = tuple(w.lower() for w in words[first:end])
        state = kind == "GPE" and (low in names.PEOPLES or low in names.PEOPLES_IF_SAID)
        out.add((first, end, "PEOPLE" if state else mapping[kind]))
    return out


def count_names(counts, gold, got):
    for kind in KINDS:
        g, p = {x for x in gold if x[2] == kind}, {x for x in got if x[2] == kind}
        for key in (kind, "all"):
            row = counts.setdefault(key, [0, 0, 0])
            row[0] += len(g & p)
            row[1] += len(g)
            row[2] += len(p)


def alike(s):
    """Which words have the same head in UD and in spaCy's scheme: coordination, copulas and prepositions are kept out."""
    copular = {s.head[i] for i in range(len(s.words)) if data.RELATIONS[s.relation[i]] == "cop"}
    out = []
    for i in range(len(s.words)):
        relation, head = data.RELATIONS[s.relation[i]], s.head[i]
        verb = head > 0 and s.upos[head - 1] == data.U["VERB"] and head not in copular
        out.append(relation in ALIKE_HEADS or (relation in ALIKE_UNDER_VERBS and verb))
    return out


def score(name, sentences, path, tool):
    right = dict.fromkeys(("words", "upos", "xpos", "uas", "las", "alike", "kernel"), 0)
    counts, skipped = {}, 0
    for s, rows in zip(sentences, read_core(path), strict=True):
        if len(rows) != len(s.words):
            skipped += 1
            continue
        if s.head is not None:
            same = alike(s)
            for i, row in enumerate(rows):
                right["words"] += 1
                right["upos"] += len(row) > 5 and data.U.get(row[5], -1) == s.upos[i]
                right["xpos"] += data.X.get(row[1], -1) == s.xpos[i]
                right["alike"] += same[i]
                if int(row[2]) == s.head[i]:
                    right["uas"] += 1
                    right["kernel"] += same[i]
                    right["las"] += universal(row[3]) == universal(data.RELATIONS[s.relation[i]])
        if s.names is not None:
            count_names(counts, gold_spans(s), found_spans([r[4] for r in rows], s.words, tool))
    none = {"core": ("upos",), "spacy": ("uas", "las")}.get(tool, ())
    n = right["words"]
    cells = ["%.1f" % (100 * right[k] / n) if n and k not in none else "–" for k in ("upos", "xpos", "uas", "las")]
    cells.append("%.1f" % (100 * right["kernel"] / right["alike"]) if n else "–")
    cells += ["%.1f" % (200 * r[0] / max(1, r[1] + r[2])) if (r := counts.get(k)) and r[1] else "–" for k in ("all",) + KINDS]
    print("| %s, %s | " % (name, tool) + " | ".join(cells) + " |" + (" (%d sentences cut otherwise, left out)" % skipped if skipped else ""))


def main():
    shared, work = sys.argv[2], sys.argv[3]
    if sys.argv[1] == "dump":
        dump(shared, work)
        return
    print("| | UPOS | XPOS | UAS | LAS | heads alike in all | names | person | organisation | place | people |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for name, sentences in sets(shared).items():
        for tool in TOOLS:
            path = os.path.join(work, "%s.%s" % (name, tool))
            if os.path.exists(path):
                score(name, sentences, path, tool)


if __name__ == "__main__":
    main()
