#!/usr/bin/env python3
"""Checks that the suites in this folder are sound: check.py [SUITE ...] [--texts SUITE]

For each SUITE/reports.jsonl with its expected.json: every quote stands exactly once in its report, every code is one of
the contract's, every member of an event is a wanted claim, ids are unique, a page in pages/ is the one in reports.jsonl.
Prints a line a fault and exits 1 if there is one. --texts prints a suite's reports with pages cut down to the paragraphs
of their article (a page's own text, for tools that read no HTML). Standard library only.
"""
import html.parser
import json
import pathlib
import sys

TYPES = """armed-clash attack shelling air-strike bombing explosion mine chemical-attack sexual-violence disrupted-weapons
capture release territorial-gain destruction casualties blockade protest riot force-against-protesters group-change
base-established mobilization deployment withdrawal ceasefire-agreement ceasefire-violation consult mediation request
demand accuse reject threaten sanction aid displacement statement""".split()
STATUSES = "denied negated hypothetical planned failed unconfirmed alleged asserted".split()
COUNTS = "killed wounded casualties missing captured displaced deployed destroyed".split()
QUALIFIERS = ("exact", "at least", "more than", "about", "up to", "fewer than", "between", "vague")
DISPUTES = "actor time place quantity occurrence side initiation justification means control".split()
FIELDS = {"doc", "quote", "type", "actors", "targets", "place", "time", "status", "anyStatus", "speaker", "speakerSide", "via",
          "optional", *COUNTS}


class Article(html.parser.HTMLParser):
    """The paragraphs of a sample page's article that carry no class and stand in no box."""

    BOXES = {"aside", "figure", "form", "div"}

    def __init__(self):
        super().__init__()
        self.inside, self.boxes, self.open, self.paragraphs = False, 0, False, []

    def handle_starttag(self, tag, attrs):
        if tag == "article":
            self.inside = True
        elif self.inside and tag in self.BOXES:
            self.boxes += 1
        elif self.inside and not self.boxes and tag == "p" and not attrs:
            self.open = True
            self.paragraphs.append("")

    def handle_endtag(self, tag):
        if tag == "article":
            self.inside = False
        elif self.inside and tag in self.BOXES:
            self.boxes -= 1
        elif tag == "p":
            self.open = False

    def handle_data(self, data):
        if self.open:
            self.paragraphs[-1] += data


def text_of(report):
    """The words that gold quotes."""
    if "text" in report:
        return report["text"]
    article = Article()
    article.feed(report["html"])
    return "\n\n".join(article.paragraphs)


def claim_faults(claim):
    for field in sorted(set(claim) - FIELDS):
        yield "unknown field " + field
    for code in claim["type"]:
        if code not in TYPES:
            yield "unknown type " + code
    if claim.get("status", "asserted") not in STATUSES:
        yield "unknown status " + claim["status"]
    for kind in COUNTS:
        count = claim.get(kind)
        if count is None:
            continue
        if count.get("value") == 0:
            continue  # "none": the scorer asks for the value alone
        if count.get("qualifier") not in QUALIFIERS:
            yield kind + " has no known qualifier"
        if (count.get("value") is None) != (count.get("qualifier") in ("vague", "between")):
            yield kind + " has a value where its words give none, or none where they give one"


def suite_faults(folder):
    reports = [json.loads(line) for line in (folder / "reports.jsonl").read_text(encoding="utf-8").splitlines()]
    gold = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    by_id = {report["id"]: report for report in reports}
    if len(by_id) != len(reports):
        yield "two reports share an id"
    for report in reports:
        if not any(word in report["outlet"] for word in ("Sample", "Specimen", "Example")):
            yield report["id"] + " has an outlet that isn't plainly invented"
    for page in sorted(folder.glob("pages/*.html")):
        if by_id.get(page.stem, {}).get("html") != page.read_text(encoding="utf-8"):
            yield f"{page.name} is not the page in reports.jsonl"
    for claim in gold["claims"]:
        where = f"{claim['doc']} | {claim['quote']}"
        report = by_id.get(claim["doc"])
        if report is None or text_of(report).count(claim["quote"]) != 1:
            yield where + " | quote doesn't stand exactly once"
        for fault in claim_faults(claim):
            yield f"{where} | {fault}"
    for absent in gold["absent"]:
        report = by_id.get(absent["doc"], {})
        if (report.get("text") or report.get("html", "")).count(absent["quote"]) != 1:
            yield f"{absent['doc']} | {absent['quote']} | absent quote doesn't stand exactly once"
        if absent["type"] != "*" and not set(absent["type"]) <= set(TYPES):
            yield f"{absent['doc']} | {absent['quote']} | unknown type"
    wanted = {(c["doc"], c["quote"]) for c in gold["claims"] if not c.get("optional")}
    if len({(c["doc"], c["quote"]) for c in gold["claims"]}) != len(gold["claims"]):
        yield "two claims share a quote"
    for event in gold["events"]:
        for member in event["together"] + event.get("apart", []):
            if tuple(member) not in wanted:
                yield f"{event['name']} | {member} | not a wanted claim"
        if event.get("dispute", "actor") not in DISPUTES:
            yield f"{event['name']} | unknown dispute"


def main(arguments):
    here = pathlib.Path(__file__).resolve().parent
    if arguments[:1] == ["--texts"]:
        for line in (here / arguments[1] / "reports.jsonl").read_text(encoding="utf-8").splitlines():
            report = json.loads(line)
            report["text"] = text_of(report)
            report.pop("html", None)
            print(json.dumps(report, ensure_ascii=False))
        return 0
    suites = [here / name for name in arguments] or sorted(p.parent for p in here.glob("*/expected.json"))
    faults = [f"{suite.name}: {fault}" for suite in suites for fault in suite_faults(suite)]
    print("\n".join(faults) or f"{len(suites)} suite(s) sound")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
