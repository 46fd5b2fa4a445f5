"""countries.tsv: every country, territory and dissolved state with all its English forms."""
import re

import sources
from tables import read_hand
from text import clean_form, fold, plain

COLUMNS = ["code", "name", "form", "match", "from", "to", "source"]
DISSOLVED = ["AN", "CS", "DD", "SU", "YU"]
NEEDS_HAND = {"CD", "CG"}  # the packages' forms of the two Congos overlap


def _short(name):
    return plain(name).replace(" & ", " and ")


def _strip_the(name):
    return re.sub(r"^[Tt]he ", "", name)


def _saint_variants(form):
    """St. Lucia, St Lucia and Saint Lucia for any of them."""
    match = re.match(r"(?:St\.?|Saint) (.+)", form)
    return [f"{s} {match[1]}" for s in ("St.", "St", "Saint")] if match else [form]


def _article_variants(form):
    """Republic of Sudan for Republic of the Sudan and the reverse for the names that take an article."""
    return [form, form.replace(" of the ", " of ")] if re.match(r"(Republic|Commonwealth|Union) of the ", form) else [form]


def display_names(root):
    """code -> canonical English name."""
    cldr = sources.cldr_territories(root)
    names = {}
    for code in list(sources.iso_countries(root)) + ["XK"]:
        names[code] = _short(cldr.get(f"{code}-alt-short") if code in ("HK", "MO", "MM", "PS") else cldr[code])
    for row in read_hand("country-names.tsv"):
        names[row["code"]] = row["name"]
    return names


def build(root):
    names = display_names(root)
    cldr, iso, variants = sources.cldr_territories(root), sources.iso_countries(root), sources.country_variants(root)
    forms = {}  # (code, form) -> (match, from, to, sources)

    def add(code, form, source, match="bare", start="", end=""):
        form = _strip_the(_short(form))
        spellings = [s for v in _article_variants(form) for s in _saint_variants(v)]
        for variant in dict.fromkeys(f for s in spellings for f in (s, fold(s))):
            old = forms.get((code, variant))
            if old and "hand" in old[3]:
                continue
            found = (old[3] if old else set()) | {source}
            forms[code, variant] = (match, start, end, {source} if source == "hand" else found)

    for row in read_hand("country-forms.tsv"):
        add(row["code"], row["form"], "hand", row["match"], row["from"], row["to"])
    for code in names:
        add(code, names[code], "hand" if code in DISSOLVED else "cldr-localenames-full")
        if code in DISSOLVED or code in NEEDS_HAND:
            continue
        for tag in ("", "-alt-short", "-alt-variant"):
            if clean_form(cldr.get(code + tag, "")) or "&" in cldr.get(code + tag, ""):
                add(code, cldr[code + tag], "cldr-localenames-full")
        for field in ("name", "official_name", "common_name"):
            if clean_form(iso.get(code, {}).get(field, "")):
                add(code, iso[code][field], "iso-codes")
        for name in variants.get(code, []):
            if clean_form(name):
                add(code, name, "i18n-iso-countries")
    return [{"code": code, "name": names[code], "form": form, "match": m, "from": a, "to": b, "source": "+".join(sorted(s))}
            for (code, form), (m, a, b, s) in forms.items()]
