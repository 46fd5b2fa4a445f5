"""Checks of the finished tables; the build stops when one fails."""
import sources

REQUIRED = {
    "countries": ["code", "name", "form", "match", "source"],
    "provinces": ["code", "name", "form", "match", "source"],
    "cities": ["name", "form", "country", "kind", "source"],
    "regions": ["code", "name", "form", "members", "source"],
    "demonyms": ["code", "form", "kind", "source"],
}
# Countries that have no subdivisions of their own in the table: none in ISO 3166-2, or left out on purpose.
WITHOUT_PROVINCES = {"GB"}


def _unique(name, rows, keys):
    seen = set()
    for row in rows:
        key = tuple(row[k] for k in keys)
        if key in seen:
            raise ValueError(f"{name}: twice {key}")
        seen.add(key)


def _no_clash(name, rows):
    """A form of several codes may be bare for one at most, and only when it is a category form for the others."""
    by_form = {}
    for row in rows:
        by_form.setdefault(row["form"], []).append(row)
    for form, same in by_form.items():
        kinds = sorted(r["match"] for r in same)
        if len(same) > 1 and "bare" in kinds and kinds not in (["bare"] + ["category"] * (len(same) - 1),):
            raise ValueError(f"{name}: {form} is bare beside {[(r['code'], r['match']) for r in same]}")


def check(root, tables):
    for name, columns in REQUIRED.items():
        for row in tables[name]:
            for column in columns:
                if not str(row[column]):
                    raise ValueError(f"{name}: empty {column} in {row}")
            for cell in row.values():
                if "\t" in str(cell) or "\n" in str(cell) or str(cell) != str(cell).strip():
                    raise ValueError(f"{name}: bad cell in {row}")
    for name in ("countries", "provinces", "regions", "demonyms"):
        _unique(name, tables[name], ["code", "form"])
    _unique("cities", tables["cities"], ["form", "country"])
    _no_clash("countries", tables["countries"])
    _no_clash("provinces", tables["provinces"])
    for row in tables["countries"] + tables["provinces"]:
        if row["match"] not in ("bare", "context", "category"):
            raise ValueError(f"bad match in {row}")
    countries = {r["code"] for r in tables["countries"]}
    missing = set(sources.iso_countries(root)) - countries
    if missing:
        raise ValueError(f"countries missing: {sorted(missing)}")
    provinces = {r["code"] for r in tables["provinces"]}
    for row in tables["cities"]:
        for column in ("province", "division"):
            if row[column] and row[column] not in provinces:
                raise ValueError(f"cities: unknown {column} in {row}")
    for row in tables["demonyms"]:
        if row["code"] not in countries | provinces:
            raise ValueError(f"demonyms: unknown code in {row}")
    for row in tables["regions"]:
        if set(row["members"].split()) - countries:
            raise ValueError(f"regions: unknown member in {row}")
