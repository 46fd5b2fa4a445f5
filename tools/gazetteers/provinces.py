"""provinces.tsv: the forms of every first-level division and how freely each may be matched."""
from tables import read_hand
from text import clean_form, fold

COLUMNS = ["code", "name", "form", "match", "from", "to", "source"]
NOT_ENGLISH = ("shchyna", "schyna", "chchyna")  # Ukrainian everyday names of regions


def build(divisions, words, matcher):
    years = {r["code"]: (r["from"], r["to"]) for r in read_hand("province-years.tsv")}
    unwanted = {(r["code"], r["form"]) for r in read_hand("province-not-forms.tsv")}
    rows = {}

    def add(code, form, found, match="", start="", end=""):
        if len(form) < 2 or (code, form) in rows or (code, form) in unwanted or form.endswith(NOT_ENGLISH):
            return
        rows[code, form] = {"code": code, "name": divisions[code]["name"], "form": form, "match": match,
                            "from": start or years.get(code, ("", ""))[0], "to": end or years.get(code, ("", ""))[1],
                            "source": "+".join(sorted(found))}

    for r in read_hand("province-forms.tsv"):
        if r["code"] in divisions:
            add(r["code"], r["form"], {"hand"}, r["match"], r["from"], r["to"])
    for r in read_hand("province-names.tsv"):
        if r["code"] in divisions:
            add(r["code"], r["name"], {"hand"})
    for code, entry in divisions.items():
        forms = dict(entry["named"])
        forms.setdefault(entry["name"], {"iso-codes"} if not entry["named"] else set().union(*entry["named"].values()))
        for form, found in sorted(forms.items()):
            if clean_form(form):
                add(code, form, found)
                if fold(form).lower() not in words:
                    add(code, fold(form), found)
    _add_saints(rows, add)
    shared = {}
    for code, form in rows:
        shared.setdefault(fold(form), set()).add(code)
    for (code, form), row in rows.items():
        fixed = row["match"] == "bare" or matcher.is_fixed(code, form)
        row["match"] = row["match"] or matcher.match(code, form)
        if row["match"] == "bare" and len(shared[fold(form)]) > 1 and not fixed:
            row["match"] = "context"
    return list(rows.values())


def _add_saints(rows, add):
    """St. and St beside Saint."""
    for (code, form), row in list(rows.items()):
        if form.startswith("Saint "):
            for short in ("St. ", "St "):
                add(code, short + form[6:], {row["source"]})
