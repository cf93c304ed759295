"""Checks a folder of exports against their targets' schemas and opens them with other programs. Usage: exports.py FOLDER"""
import csv, json, pathlib, re, shutil, subprocess, sys

folder = pathlib.Path(sys.argv[1])
faults = []
csv.field_size_limit(1 << 30)

ACLED = ("event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2"
         " assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude"
         " geo_precision source source_scale notes fatalities tags timestamp").split()
SUB_EVENTS = {
    "Battles": {"Armed clash", "Government regains territory", "Non-state actor overtakes territory"},
    "Explosions/Remote violence": {"Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack",
                                   "Remote explosive/landmine/IED", "Grenade"},
    "Violence against civilians": {"Sexual violence", "Attack", "Abduction/forced disappearance"},
    "Protests": {"Peaceful protest", "Protest with intervention", "Excessive force against protesters"},
    "Riots": {"Violent demonstration", "Mob violence"},
    "Strategic developments": {"Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use",
                               "Headquarters or base established", "Looting/property destruction",
                               "Non-violent transfer of territory", "Other"},
}
GED = ("id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id"
       " dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article"
       " source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2"
       " latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a"
       " deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob").split()
PLOVER = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
          "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
DAY = re.compile(r"\d{4}-\d{2}-\d{2}$")


def need(true, what):
    if not true:
        faults.append(what)


def rows(name, columns):
    with open(folder / name, newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file)
        need(columns is None or reader.fieldnames == columns, f"{name}: columns {reader.fieldnames}")
        return list(reader)


def within(name, row, column, low, high):
    cell = row[column]
    need(cell == "" or low <= float(cell) <= high, f"{name}: {column} {cell}")


def one_of(name, row, column, codes):
    need(row[column] in codes, f"{name}: {column} {row[column]}")


def acled():
    table = rows("acled.csv", ACLED)
    for row in table:
        need(bool(DAY.match(row["event_date"])), "acled: event_date " + row["event_date"])
        need(row["sub_event_type"] in SUB_EVENTS.get(row["event_type"], ()), "acled: " + row["event_type"] + "/" + row["sub_event_type"])
        one_of("acled", row, "time_precision", {"1", "2", "3"})
        one_of("acled", row, "geo_precision", {"", "1", "2", "3"})
        for column in ("inter1", "inter2"):
            one_of("acled", row, column, {""} | {str(n) for n in range(1, 9)})
        within("acled", row, "latitude", -90, 90)
        within("acled", row, "longitude", -180, 180)
        within("acled", row, "fatalities", 0, 10_000_000)
    need(len({row["event_id_cnty"] for row in table}) == len(table), "acled: ids are not unique")
    return len(table)


def ged():
    table = rows("ged.csv", GED)
    for row in table:
        one_of("ged", row, "type_of_violence", {"1", "2", "3"})
        one_of("ged", row, "where_prec", {"", "1", "2", "3", "4", "5", "6", "7"})
        one_of("ged", row, "date_prec", {"", "1", "2", "3", "4", "5"})
        one_of("ged", row, "event_clarity", {"1", "2"})
        one_of("ged", row, "region", {"", "Africa", "Americas", "Asia", "Europe", "Middle East"})
        for column in ("gwnoa", "gwnob", "country_id"):
            within("ged", row, column, 2, 999)
        within("ged", row, "priogrid_gid", 1, 259200)
        need(row["low"] == "" or int(row["low"]) <= int(row["best"]), "ged: low above best")
        need(row["high"] == "" or int(row["high"]) >= int(row["best"]), "ged: high below best")
        need(int(row["best"]) >= 1, "ged: nobody killed")
    return len(table)


def plover():
    count = 0
    for line in open(folder / "plover.jsonl", encoding="utf-8"):
        event = json.loads(line)
        count += 1
        need({"id", "date", "actor", "event"} <= event.keys(), "plover: a required field is missing")
        need(event["event"] in PLOVER, "plover: " + event["event"])
    return count


def formulas():
    """Cells of all CSV files that a spreadsheet would run."""
    cells = 0
    for file in folder.glob("*.csv"):
        for row in rows(file.name, None):
            for cell in row.values():
                cells += 1
                need(not (cell or "").startswith(("=", "@", "\t", "\r")), f"{file.name}: a formula: {cell[:30]}")
    return cells


def told(name, count):
    print(f"| {name} | {count} |")


def program(name, file, command):
    if shutil.which(command[0]) is None:
        told(f"{file} opened by {name}", "not here")
        return
    run = subprocess.run(command, capture_output=True, text=True)
    need(run.returncode == 0, f"{name} {file}: {run.stderr.strip()[-300:]}")
    told(f"{file} opened by {name}", "yes" if run.returncode == 0 else "no")


def duckdb(counts):
    try:
        import duckdb as duck
    except ImportError:
        told("DuckDB", "not here")
        return
    for name, read in (("acled.csv", "read_csv('%s', sample_size=-1)"), ("ged.csv", "read_csv('%s', sample_size=-1)"),
                       ("events.csv", "read_csv('%s', sample_size=-1)"), ("claims.csv", "read_csv('%s', sample_size=-1)"),
                       ("ceasefires.csv", "read_csv('%s', sample_size=-1)"),
                       ("events.parquet", "read_parquet('%s')"), ("events.jsonl", "read_json('%s', format='newline_delimited')")):
        found = duck.sql("SELECT COUNT(*) FROM " + read % (folder / name)).fetchall()[0][0]
        told(f"{name} in DuckDB", f"{found} rows")
        need(name not in counts or counts[name] == found, f"DuckDB {name}: {found} rows, not {counts.get(name)}")


counts = {"acled.csv": acled(), "ged.csv": ged(), "events.csv": len(rows("events.csv", None)),
          "claims.csv": len(rows("claims.csv", None))}
counts["events.parquet"] = counts["events.jsonl"] = counts["events.csv"]
print("| what | found |\n|---|---|")
for name, count in counts.items():
    told(name + ", rows by their schema", count)
told("plover.jsonl, objects with required fields and categories", plover())
told("cells of CSV looked at for formulas", formulas())
for name in ("ledger.json", "prov.jsonld", "events.geojson"):
    json.loads((folder / name).read_text(encoding="utf-8"))
    told(name + " is JSON", "yes")
duckdb(counts)
made = folder / "made"
made.mkdir(exist_ok=True)
program("ogr2ogr", "events.geojson", ["ogr2ogr", "-f", "GPKG", str(made / "events.gpkg"), str(folder / "events.geojson")])
office = "soffice" if shutil.which("soffice") else "libreoffice"
program("LibreOffice", "events.xlsx",
        [office, "--headless", "--convert-to", "ods", "--outdir", str(made), str(folder / "events.xlsx")])
print(f"\nFaults: {len(faults)}")
for fault in faults[:20]:
    print("- " + fault)
sys.exit(1 if faults else 0)
