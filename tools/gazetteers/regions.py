"""regions.tsv: groups of countries that travel reports name instead of a country."""
import sources
from tables import read_hand

COLUMNS = ["code", "name", "form", "members", "source"]


def _members(containment, code, known):
    found = set()
    for tag in (code, f"{code}-status-grouping"):
        for child in containment.get(tag, {}).get("_contains", []):
            found |= {child} & known or _members(containment, child, known)
    return found


def build(root, known):
    containment, rows = sources.cldr_containment(root), []
    known = set(known)
    for r in read_hand("regions.tsv"):
        members, found = set(), "hand"
        for word in r["members"].split():
            members |= _members(containment, word[1:], known) if word.startswith("@") else {word}
        if not r["members"]:
            members, found = _members(containment, r["code"], known), "cldr-core"
            if r["code"] in ("150", "039"):
                members.add("XK")
        for form in [r["name"]] + [f for f in r["forms"].split("|") if f]:
            rows.append({"code": r["code"], "name": r["name"], "form": form, "members": " ".join(sorted(members)),
                         "source": found if form == r["name"] else "hand"})
    return rows
