"""demonyms.tsv: the adjectives and nouns of peoples, kept by hand."""
from tables import read_hand
from text import fold

COLUMNS = ["code", "form", "kind", "source"]


def build():
    rows = {}
    for r in read_hand("demonyms.tsv"):
        for form in (r["form"], fold(r["form"])):
            rows.setdefault((r["code"], form), {"code": r["code"], "form": form, "kind": r["kind"], "source": "hand"})
    return list(rows.values())
