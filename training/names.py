"""Turns what gum and re3d say of entities into named spans of this project's kinds."""

import os
import re


def read_peoples():
    plain, said = set(), set()
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "data/peoples.txt"), encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                for name in line.strip().split(","):
                    name = name.strip()
                    words = tuple(re.sub(r"(['’-])", r" \1 ", name.lstrip("?").lower()).split())
                    words = tuple(w for w in words)
                    if words:
                        (said if name.startswith("?") else plain).add(words)
    return plain, said


PEOPLES, PEOPLES_IF_SAID = read_peoples()
TITLES = set("""president minister secretary king queen prince princess senator governor mayor general colonel major
captain lieutenant sergeant pope bishop archbishop judge justice chancellor ambassador director chairman chief
professor doctor sheikh ayatollah emir sultan emperor congressman representative admiral prime deputy vice foreign
special envoy spokesman spokesperson spokeswoman minister-designate brigadier sir lord lady dame mr mrs ms dr mr. mrs. ms.
dr. prof. gen. lt. col. maj. sgt. capt. gov. sen. rep. interim acting commander marshal imam reverend rev. father sister
attorney speaker leader premier high undersecretary under assistant crown""".split())
FACILITIES = set("""airport airfield airbase bridge base dam hospital prison stadium museum station palace church mosque
cathedral camp checkpoint road street avenue highway tower building hall park port harbour harbor factory refinery
university library theatre theater plant shrine temple crossing square embassy school hotel center centre market castle
fort barracks terminal tunnel pipeline house monastery zoo gate""".split())
FACILITY_ORGANISATIONS = set("embassy university school house center centre library hospital plant hotel museum".split())
UNITS = set("""brigade battalion regiment division squadron fleet corps platoon company squad battery wing unit
brigades battalions regiments divisions""".split())
UNIT_NOT = set("company unit division wing corps".split())
VEHICLES = set("""ship frigate destroyer carrier submarine tanker helicopter jet aircraft tank bus train truck drone
plane airliner shuttle bomber fighter""".split())
ARMS = set("""weapon gun rifle pistol bomb rocket missile mortar artillery grenade mine landmine explosive shell ammunition
bullet knife machete sword firearm handgun shotgun revolver warhead torpedo cannon car boat vehicle motorcycle van bicycle
vessel plane airplane rover orbiter""".split())
BRIDGES = {"of", "the", "for", "and", "de", "del", "la", "al", "-", "&", "on", "'s", "’s", "in", "to", "against", "von", "van", "bin", "ibn", "el"}


def capital(word):
    return word[:1].isupper() or (word[:1].isdigit() and any(c.isupper() or c.isalpha() for c in word[1:]))


def retyped(kind, words):
    """The kind of a named span, its last word heeded."""
    low = [w.lower() for w in words]
    key = tuple(low)
    if key[:1] == ("the",):
        key = key[1:]
    if key in PEOPLES or key in PEOPLES_IF_SAID:
        return "PEOPLE"
    last = low[-1]
    if kind in ("ORGANISATION", "PLACE", "OBJECT", "FACILITY"):
        numbered = any(w[:1].isdigit() for w in words)
        if any(w in UNITS and (w not in UNIT_NOT or numbered) for w in low) and (kind == "ORGANISATION"):
            return "UNIT"
        if last in FACILITIES and (kind != "ORGANISATION" or last not in FACILITY_ORGANISATIONS):
            return "FACILITY"
    if kind == "OBJECT":
        return "VEHICLE" if last in VEHICLES or low[0] in ("uss", "hms") else None
    return kind


def mark(tags, start, end, kind):
    if any(t != "O" for t in tags[start:end]) or start >= end:
        return
    tags[start] = "B-" + kind
    for i in range(start + 1, end):
        tags[i] = "I-" + kind


def mark_peoples(tags, words):
    """State and people words wherever no longer name has them."""
    low = [w.lower() for w in words]
    for i in range(len(words)):
        if not words[i][:1].isupper():
            continue
        for n in (4, 3, 2, 1):
            if tuple(low[i:i + n]) in PEOPLES and i + n <= len(words):
                if low[i] == "us" and words[i] != "US":
                    continue
                mark(tags, i, i + n, "PEOPLE")
                break


GUM_KINDS = {"person": "PERSON", "organization": "ORGANISATION", "place": "PLACE", "event": "EVENT", "object": "OBJECT"}
GUM_MARK = re.compile(r"\((\d+)-([a-z]+)-([^()]*)(\))?|(\d+)\)")


def gum_mentions(rows, open_mentions):
    """(start, end, type) of the mentions of a sentence; open ones reach no further than its end."""
    found, stack = [], {}
    for i, row in enumerate(rows):
        for field in row[9].split("|"):
            if field.startswith("Entity="):
                for m in GUM_MARK.finditer(field[7:]):
                    if m.group(5):
                        starts = stack.get(m.group(5))
                        if starts:
                            start, kind = starts.pop()
                            found.append((start, i + 1, kind))
                    elif m.group(4):
                        found.append((i, i + 1, m.group(2)))
                    else:
                        stack.setdefault(m.group(1), []).append((i, m.group(2)))
    return found


def gum_names(rows, open_mentions):
    words = [r[1] for r in rows]
    heads = [int(r[6]) - 1 for r in rows]
    tags = ["O"] * len(rows)

    def under(i, top):
        for _ in range(len(rows)):
            if i == top:
                return True
            if i < 0:
                return False
            i = heads[i]
        return False

    spans = []
    for start, end, kind in gum_mentions(rows, open_mentions):
        if kind not in GUM_KINDS:
            continue
        tops = [i for i in range(start, end) if not start <= heads[i] < end]
        if not tops:
            continue
        top = tops[0]
        person = kind == "person"
        named_after = [i for i in range(top + 1, end) if heads[i] == top and rows[i][7] == "flat" and rows[i][3] == "PROPN"]
        if rows[top][3] != "PROPN" and not named_after:
            continue
        first = last = top
        while first > start:
            i = first - 1
            label = rows[i][7]
            if person:
                ok = False
            else:
                ok = (capital(words[i]) and rows[i][3] in ("PROPN", "ADJ", "NOUN", "VERB", "NUM") and under(i, top)
                      and label not in ("nmod:poss",))
                if not ok and words[i] in ("-", "&", "'s", "’s", "of", "and") and i - 1 >= start and capital(words[i - 1]) and under(i, top) \
                        and rows[i - 1][3] in ("PROPN", "ADJ", "NOUN"):
                    ok = True
            if not ok:
                break
            first = i
        while last + 1 < end:
            i = last + 1
            if under(i, top) and rows[i][3] in ("PROPN", "NUM", "ADJ", "NOUN", "X") and (capital(words[i]) or rows[i][7] == "flat") \
                    and not (person and rows[i][7] not in ("flat", "compound", "goeswith")):
                last = i
            elif words[i].lower() in BRIDGES:
                j = i
                while j < end and words[j].lower() in BRIDGES and j < i + 3:
                    j += 1
                hyphen = words[i] == "-" and j == i + 1
                if j < end and capital(words[j]) and under(j, top) and rows[j][3] in ("PROPN", "ADJ", "NOUN", "NUM") \
                        and (hyphen or not person or rows[j][7] == "flat") \
                        and (hyphen or kind in ("organization", "event") or (kind in ("place", "object") and words[i].lower() in ("of", "de", "del", "al"))):
                    last = j
                else:
                    break
            else:
                break
        while first <= last and (rows[first][3] not in ("PROPN", "ADJ", "NUM", "VERB", "X") and not (first != top and capital(words[first]))
                                 or person and words[first].lower() in TITLES):
            first += 1
        if first > last or not any(rows[i][3] == "PROPN" for i in range(first, last + 1)):
            continue
        kind_now = retyped(GUM_KINDS[kind], words[first:last + 1])
        if kind_now == "PERSON" and rows[top][4] == "NNPS":
            kind_now = "PEOPLE"
        if kind_now:
            spans.append((first, last + 1, kind_now))
    for first, end, kind in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        mark(tags, first, end, kind)
    tags = ["O" if t.endswith("-EVENT") else t for t in tags]
    mark_peoples(tags, words)
    # gum marks no weapons or vehicles as such: nothing is learned from their words there
    return ["?" if t == "O" and (row[2].lower() in ARMS or row[2].lower() in VEHICLES) else t for t, row in zip(tags, rows)]


PRONOUNS = set("i he she we you they it his her our their my this that these those who there".split())
RE3D_KINDS = {"Person": "PERSON", "Organisation": "ORGANISATION", "Location": "PLACE", "Nationality": "PEOPLE",
              "MilitaryPlatform": "VEHICLE", "Vehicle": "VEHICLE", "Weapon": "WEAPON"}


def re3d_names(words, entities):
    """Tags for (word, start, end) triples; only capitalised runs of an entity count as its name."""
    text = [w for w, _, _ in words]
    tags = ["O"] * len(words)
    spans = []
    for entity in entities:
        kind = RE3D_KINDS.get(entity["type"])
        inside = [i for i, (_, a, b) in enumerate(words) if a < entity["end"] and b > entity["begin"]]
        if kind is None or not inside:
            continue
        first, end = inside[0], inside[-1] + 1
        run = named_run(text, first, end, kind)
        if run and not (run[1] - run[0] == 1 and text[run[0]].lower() in PRONOUNS):
            now = retyped(kind, text[run[0]:run[1]])
            if now:
                spans.append((run[0], run[1], now))
    for first, end, kind in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        mark(tags, first, end, kind)
    mark_peoples(tags, text)
    return tags


def named_run(text, first, end, kind):
    while first < end and (text[first].lower() in ("the", "a", "an") or text[first] in "\"'“‘"):
        first += 1
    if kind == "PERSON":
        if any(w.lower() in ("minister", "secretary", "president") for w in text[first:end]) and "for" in text[first:end]:
            return None
        while first < end and (text[first].lower() in TITLES or not capital(text[first])
                               or (first + 1 < end and text[first + 1].lower() in TITLES)):
            first += 1
    if kind in ("WEAPON", "VEHICLE"):
        return trimmed(text, first, end)
    while first < end and not capital(text[first]):
        first += 1
    last = first
    at = first
    while at < end:
        if capital(text[at]) or text[at].isdigit():
            last = at + 1
        elif not (text[at].lower() in BRIDGES or text[at] in "./-"):
            break
        at += 1
    if first >= last:
        return None
    if last - first == 1 and kind == "PERSON" and text[first].lower() in TITLES:
        return None
    return first, last


NUMBERS = set("""one two three four five six seven eight nine ten several some many other more another any no multiple
numerous this that these those its their his her our""".split())


def trimmed(text, first, end):
    """A weapon or vehicle, generic or named, without its article, number or people."""
    while first < end - 1 and (text[first].lower() in NUMBERS or text[first].isdigit() or (text[first].lower(),) in PEOPLES
                               or text[first].lower() in ("the", "a", "an")):
        first += 1
    return (first, end) if first < end and text[first].lower() not in PRONOUNS else None
