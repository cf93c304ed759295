#!/usr/bin/env python3
"""Packs the outlines of countries for the map of the pages.

Takes Natural Earth's 1:50m countries (public domain) from the npm package world-atlas, thins each
line to about 2 km and writes lines and rings as whole hundredths of a degree:
{"lines": [[lon, lat, dlon, dlat, ...], ...], "countries": {"alpha-3 code or name": [[[line, ...] ring] polygon]}}.
A negative line number ~n is line n walked backwards, as in TopoJSON.

Usage: npm pack world-atlas@2.0.2 && gazetteer/outlines.py world-atlas-2.0.2.tgz
"""
import json
import sys
import tarfile
from pathlib import Path

OUT = Path(__file__).parent.parent / "rashomon-app/src/main/resources/org/rashomon/web/static/outlines.json"
ALLOWED = 0.02  # degrees a thinned line may leave the first one


def degrees(topology, arc):
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield x * kx + tx, y * ky + ty


def thinned(points):
    """Douglas-Peucker without recursion; both ends stay, so that neighbours still meet."""
    keep, todo = {0, len(points) - 1}, [(0, len(points) - 1)]
    while todo:
        first, last = todo.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        worst, where = ALLOWED, None
        for i in range(first + 1, last):
            x, y = points[i]
            away = (abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length if length
                    else ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5)
            if away > worst:
                worst, where = away, i
        if where is not None:
            keep.add(where)
            todo += [(first, where), (where, last)]
    return [points[i] for i in sorted(keep)]


def packed(points):
    flat, px, py = [], 0, 0
    for x, y in points:
        x, y = round(x * 100), round(y * 100)
        if not flat or (x, y) != (px, py):
            flat += [x - px, y - py]
            px, py = x, y
    return flat


def codes():
    """Alpha-3 codes by the names that Natural Earth uses, from countries.tsv."""
    known = {}
    for line in (Path(__file__).parent / "countries.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            for name in cells[3].split("|"):
                known.setdefault(name.strip().lower(), cells[1])
    return known


def main():
    with tarfile.open(sys.argv[1]) as package:
        topology = json.load(package.extractfile("package/countries-50m.json"))
    known = codes()
    countries, unknown = {}, []
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        if name == "Antarctica":  # it goes round the pole, which a flat map can't show
            continue
        code = known.get(name.lower()) or SHORT.get(name)
        if code is None:
            unknown.append(name)
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        countries.setdefault(code or name, []).extend(polygons)
    lines = [packed(thinned(list(degrees(topology, arc)))) for arc in topology["arcs"]]
    OUT.write_text(json.dumps({"lines": lines, "countries": countries}, separators=(",", ":"), ensure_ascii=False) + "\n",
                   encoding="utf-8")
    print(f"{OUT.stat().st_size} bytes; no code for: {', '.join(unknown)}")


# Names that Natural Earth shortens.
SHORT = {
    "Bosnia and Herz.": "BIH", "Central African Rep.": "CAF", "Congo": "COG", "Dem. Rep. Congo": "COD",
    "Dominican Rep.": "DOM", "Eq. Guinea": "GNQ", "S. Sudan": "SSD", "Solomon Is.": "SLB",
    "São Tomé and Principe": "STP", "W. Sahara": "ESH",
}

if __name__ == "__main__":
    main()
