"""How freely a province form may be matched: bare, context or category (README of data/ explains the three)."""
import re

from tables import read_hand
from text import fold

# Countries of small divisions (parishes, communes, municipalities, town-sized districts): only beside a category word.
SMALL_DIVISIONS = set("AD AG AZ BB BS CV DM GD GL JM KI KN LC LI LU LV MC MD ME MH MK MT MV NR PW SC SG SI SM ST TO TT TV VC WF WS".split())
FOREIGN_CITY, OWN_CITY = 300_000, 100_000


class Matcher:
    def __init__(self, words, given, surnames, country_forms, city_rows, adjectives):
        self.words, self.people, self.countries = words, {fold(n) for n in given | surnames}, {fold(f) for f in country_forms}
        self.adjectives = adjectives
        self.own, self.foreign, self.capitals = set(), {}, set()
        for row in city_rows:
            form, people = fold(row["form"]), int(row["population"] or 0)
            if row["kind"] == "capital":
                self.capitals.add(form)
            if people >= OWN_CITY:
                self.own.add((row["country"], form))
            if people >= FOREIGN_CITY:
                self.foreign.setdefault(form, set()).add(row["country"])
        self.fixed, self.fixed_codes = {}, {}
        for row in read_hand("province-match.tsv"):
            if row["form"] == "*":
                self.fixed_codes[row["code"]] = row["match"]
            else:
                self.fixed[row["code"], row["form"]] = row["match"]

    def _is_words(self, form):
        return all(t in self.words for t in re.split(r"[\s-]+", form.lower()) if t not in ("of", "and", "the"))

    def match(self, code, form):
        country, plain = code[:2], fold(form)
        fixed = self.fixed.get((code, form)) or self.fixed_codes.get(code) or self.fixed_codes.get(country + "-*")
        if fixed:
            return fixed
        if country in SMALL_DIVISIONS or self._is_words(plain) or plain in self.adjectives:
            return "category"
        if (plain in self.countries or plain in self.capitals or (country, plain) in self.own
                or self.foreign.get(plain, set()) - {country} or plain in self.people):
            return "context"
        return "bare"

    def is_fixed(self, code, form):
        return (code, form) in self.fixed or code in self.fixed_codes
