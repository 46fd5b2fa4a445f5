#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Text that no newspaper prints takes time in proportion to its length: pathological_test.py DATELINE [BYTES].

Each kind is read at BYTES and at twice that. Three tries: other programs may be in the way once, not thrice."""
import os
import pathlib
import string
import subprocess
import sys
import tempfile

MOST_GROWTH = 3.0  # twice is linear, four times quadratic
SLACK = 0.15       # seconds


def officials(size: int) -> str:
    names = (f"{a.upper()}{b}{c}ov" for a in string.ascii_lowercase for b in "aeiouy" for c in string.ascii_lowercase)
    sentences = []
    while size > 0:
        sentences.append(f"Foreign Minister Jan {next(names, 'Petrov')} visited Japan on Monday. ")
        size -= len(sentences[-1])
    return "".join(sentences)


UNITS = {
    "capital letters": "A ", "abbreviations": "U.S. ", "numbers": "7 ", "one number": "1234567890", "months": "January ",
    "one sentence": "the minister went to the town and said that ", "one word": "a", "quotes": '"', "parentheses": "(",
    "headlines": "THE PRESIDENT OF FRANCE VISITED CHINA ON MONDAY. ", "titles": "minister of state of ",
    "visits": "and visited Japan, France, Kenya ", "days": "on Monday and ",
}


def text_of(kind: str, size: int) -> str:
    if kind == "officials":
        return officials(size)
    unit = UNITS[kind]
    return (unit * (size // len(unit) + 1))[:size]


def seconds(dateline: str, file: pathlib.Path, text: str) -> float:
    file.write_text(text)
    before = os.times()
    subprocess.run([dateline, "extract", "-j", "1", str(file)], stdout=subprocess.DEVNULL, check=True, timeout=300)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    dateline, size = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "text.txt")
        start = seconds(dateline, file, "Nothing.")
        for kind in [*UNITS, "officials"]:
            for _ in range(3):
                once, twice = (max(seconds(dateline, file, text_of(kind, n)) - start, 0.001) for n in (size, 2 * size))
                fault = twice > MOST_GROWTH * once + SLACK
                if not fault:
                    break
            faults += fault
            print(f"{kind:16} {once:7.3f} s, twice as long {twice:7.3f} s{'  NOT LINEAR' if fault else ''}", flush=True)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
