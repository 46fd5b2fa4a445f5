#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes news of realistic statistics: corpus.py BYTES > FILE.jsonl. The same bytes on every machine.

About one sentence in two has a date, one in two a place, one in five a person with an office, one in fifty a trip; the
rest is words of a Zipf-like distribution, as in newswire."""
import json
import random
import sys

FUNCTION = ("the of to in and a said on for that it is by its with was from at as will be he has were are have had an "
            "not would which but they this company up also more year or their been than last market about there after").split()
SYLLABLES = "ba co di fer ga lin mo na pro ri sta ten ul ver win tra cal por men sol".split()
ENDINGS = ["", "s", "ed", "ing", "er", "ly", "tion", "al"]
GIVEN = "Anna Marek Joao Elif Tomas Ingrid Pavel Rosa Hamid Keiko Daniel Lucia Omar Greta".split()
OFFICES = ["Foreign Minister", "President", "Prime Minister", "Finance Minister", "Governor", "Trade Secretary"]
PLACES = ["France", "Japan", "Brazil", "Kenya", "Bavaria", "Texas", "Tokyo", "Brussels", "West Germany", "the United States",
          "British Columbia", "Saudi Arabia", "Lyon", "Nairobi", "Ontario"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
MONTHS = ["January", "March", "May", "June", "September", "November", "December"]
VISITS = ["visited {p} on {d}", "will travel to {p} next week", "arrived in {p} on {d} for a three-day visit"]


class News:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.words = ["".join(self.pick(SYLLABLES) for _ in range(1 + self.below(3))) + self.pick(ENDINGS) for _ in range(6000)]

    def below(self, count: int) -> int:
        return int(self.random.random() * count)  # random() alone gives the same numbers in every version of Python

    def pick(self, values):
        return values[self.below(len(values))]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def word(self) -> str:
        if self.chance(0.42):
            return FUNCTION[min(self.below(len(FUNCTION)), self.below(len(FUNCTION)))]
        return self.words[int(len(self.words) ** self.random.random()) - 1]

    def name(self) -> str:
        return f"{self.pick(GIVEN)} {self.pick(SYLLABLES).capitalize()}{self.pick(SYLLABLES)}{self.pick(SYLLABLES)}"

    def date(self) -> str:
        return self.pick([self.pick(DAYS), f"{self.pick(MONTHS)} {1 + self.below(28)}", f"{self.pick(MONTHS)} 1987", "last year",
                          "the first quarter", "today"])

    def sentence(self) -> str:
        parts = [self.word().capitalize()] + [self.word() for _ in range(6 + self.below(14))]
        if self.chance(0.5):
            parts.insert(self.below(len(parts)), "in " + self.pick(PLACES))
        if self.chance(0.5):
            parts.append("on " + self.date())
        if self.chance(0.3):
            parts.insert(self.below(len(parts)), f"{1 + self.below(900)}.{self.below(10)} mln dlrs")
        if self.chance(0.2):
            parts[0] = f"{self.pick(OFFICES)} {self.name()} {parts[0].lower()}"
        if self.chance(0.02):
            visit = self.pick(VISITS).format(p=self.pick(PLACES), d=self.pick(DAYS))
            parts = [f"{self.pick(OFFICES)} {self.name()} {visit}"]
        return " ".join(parts) + "."

    def article(self, number: int) -> dict:
        sentences = " ".join(self.sentence() for _ in range(2 + self.below(11)))
        text = f"{self.pick(PLACES).upper()}, {self.pick(MONTHS)} {1 + self.below(28)} - {sentences}"
        return {"id": str(number), "date": f"1987-03-{1 + self.below(28):02}", "text": text}


def corpus(size: int) -> str:
    news, lines, length = News(1), [], 0
    while length < size:
        lines.append(json.dumps(news.article(len(lines))) + "\n")
        length += len(lines[-1])
    return "".join(lines)


if __name__ == "__main__":
    sys.stdout.write(corpus(int(sys.argv[1])))
