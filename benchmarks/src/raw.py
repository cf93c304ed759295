"""Dumps the test sets' raw text and scores readings of it as the CoNLL-2018 evaluation does: words matched by their characters."""

import os
import sys

import score
from score import data

HERE = os.path.dirname(os.path.abspath(__file__))


def documents(path, each_alone):
    """(rows, raw text) per document: rows of (first, end, upos, xpos, head, relation), text joined as in UD's raw text files."""
    out, rows, text, block, comments = [], [], "", [], []

    def close():
        if rows:
            out.append((list(rows), text.rstrip()))

    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                comments.append(line)
            elif line:
                block.append(line.split("\t"))
            elif block:
                if each_alone or any(c.startswith("# newdoc") for c in comments):
                    close()
                    rows, text = [], ""
                elif any(c.startswith("# newpar") for c in comments):
                    text = text.rstrip() + "\n\n"
                text = add(block, rows, text)
                block, comments = [], []
    close()
    return out


def add(block, rows, text):
    before, inside, left = len(rows), 0, 0
    for c in block:
        if "-" in c[0]:
            first, last = map(int, c[0].split("-"))
            left, inside = last - first + 1, len(text)
            text += c[1] + ("" if "SpaceAfter=No" in c[9] else " ")
        elif c[0].isdigit():
            start = inside if left else len(text)
            if left:
                inside += len(c[1])
                left -= 1
            else:
                text += c[1] + ("" if "SpaceAfter=No" in c[9].split("|") else " ")
            if text[start:start + len(c[1])].lower() != c[1].lower():
                raise ValueError("a word that is not in its text: " + c[1])
            head = int(c[6])
            rows.append((start, start + len(c[1]), c[3], c[4], before + head if head else 0, c[7]))
    return text


def gum_news(shared):
    splits, out = data.gum_split(shared), []
    folder = os.path.join(shared, "data/gum/dep")
    for part in ("dev", "test"):
        for name in sorted(os.listdir(folder)):
            if name.split("_")[1] == "news" and splits.get(name[:-len(".conllu")]) == part:
                out += documents(os.path.join(folder, name), False)
    return out


def sets(shared):
    return {"ewt": documents(os.path.join(shared, "data/ud-english-ewt/en_ewt-ud-test.conllu"), False), "gum-news": gum_news(shared),
            "conflict": documents(os.path.join(HERE, "../../training/data/conflict-test.conllu"), True)}


def blank_free(text):
    """For each code point how many that are not blanks stand before it."""
    at = [0]
    for c in text:
        at.append(at[-1] + (not c.isspace()))
    return at


def gold_names(sentences):
    """Named spans of all sentences, in words counted over the set; None where names are not marked."""
    if sentences[0].names is None:
        return None
    out, before = [], 0
    for s in sentences:
        out += [(before + a, before + b, k) for a, b, k in score.gold_spans(s)]
        before += len(s.words)
    return out


def read(path):
    return [[(int(r[0]), int(r[1]), r[2], r[3], int(r[4]), r[5], r[6]) for r in block] for block in score.read_core(path)]


def compare(name, gold, sentences, path, tool):
    right, ours, theirs, counts, before = dict.fromkeys(("words", "upos", "xpos", "uas", "las"), 0), 0, 0, {}, 0
    marked = gold_names(sentences)
    for (rows, text), got in zip(gold, read(path), strict=True):
        at = blank_free(text)
        place = lambda r: (at[r[0]], at[r[1]])  # noqa: E731
        found = {place(r): r for r in got}
        theirs += len(got)
        ours += len(rows)
        for r in rows:
            f = found.get(place(r))
            if f is None:
                continue
            right["words"] += 1
            right["upos"] += f[2] == r[2]
            right["xpos"] += f[3] == r[3]
            if (place(got[f[4] - 1]) if f[4] else None) == (place(rows[r[4] - 1]) if r[4] else None):
                right["uas"] += 1
                right["las"] += score.universal(f[5]) == score.universal(r[5])
        if marked is not None:
            inside = {(at[rows[a - before][0]], at[rows[b - 1 - before][1]], k) for a, b, k in marked if before <= a < before + len(rows)}
            spans = score.found_spans([r[6] for r in got], [text[r[0]:r[1]] for r in got], tool)
            score.count_names(counts, inside, {(at[got[a][0]], at[got[b - 1][1]], k) for a, b, k in spans})
        before += len(rows)
    if before != sum(len(s.words) for s in sentences):
        raise ValueError(name + ": other words than the gold sentences")
    none = {"core": ("upos",), "spacy": ("uas", "las")}.get(tool, ())
    cells = ["–" if k in none else "%.1f" % (200 * right[k] / (ours + theirs)) for k in right]
    cells.append("%.1f" % (200 * counts["all"][0] / (counts["all"][1] + counts["all"][2])) if counts else "–")
    print("| %s, %s | " % (name, tool) + " | ".join(cells) + " |")


def main():
    shared, work = sys.argv[2], sys.argv[3]
    made = sets(shared)
    if sys.argv[1] == "dump":
        for name, docs in made.items():
            with open(os.path.join(work, name + ".raw"), "w", encoding="utf-8", newline="") as f:
                f.write("\f".join(text for _, text in docs))
        return
    print("| raw text, F1 | words | UPOS | XPOS | UAS | LAS | names |\n|---|---|---|---|---|---|---|")
    parsed = score.sets(shared)
    for name, docs in made.items():
        for tool in score.TOOLS:
            path = os.path.join(work, "%s.raw-%s" % (name, tool))
            if os.path.exists(path):
                compare(name, docs, parsed[name], path, tool)


if __name__ == "__main__":
    main()
