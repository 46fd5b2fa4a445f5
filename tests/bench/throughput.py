#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares dateline with programs that only count or search: throughput.py DATELINE [FILE.jsonl] [--rounds N].

Runs them in alternation on one core's worth of work and prints the median of the rounds and the ratio to `wc -w`. Without
FILE the corpus is made (corpus.py, 20 MB)."""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

from corpus import corpus

ROOT = pathlib.Path(__file__).resolve().parents[2]


def seconds(command: list[str]) -> float:
    before = os.times()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C.UTF-8"},
                   check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def names() -> str:
    """The forms of all countries and provinces, as a pattern file of rg."""
    rows = []
    for file in ("countries.tsv", "provinces.tsv"):
        table = (ROOT / "data" / "gazetteers" / file).read_text().splitlines()
        rows += [line.split("\t")[0] for line in table if line and not line.startswith("#")]
    return "\n".join(rows) + "\n"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("dateline")
    arguments.add_argument("file", nargs="?")
    arguments.add_argument("--rounds", type=int, default=7)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = options.file or f"{folder}/news.jsonl"
        if not options.file:
            pathlib.Path(file).write_text(corpus(20_000_000))
        commands = {"wc -w": ["wc", "-w", file], "dateline": [options.dateline, "extract", "-j", "1", file]}
        if shutil.which("rg"):
            pathlib.Path(folder, "names").write_text(names())
            commands["rg -F -o -f"] = ["rg", "-F", "-o", "-f", f"{folder}/names", file]
        times = {name: [] for name in commands}
        for _ in range(options.rounds):
            for name, command in commands.items():
                times[name].append(seconds(command))
        size = os.path.getsize(file)
        counting = statistics.median(times["wc -w"])
        for name, values in times.items():
            middle = statistics.median(values)
            print(f"{name:12} {middle:7.3f} s {size / middle / 1e6:8.1f} MB/s   {counting / middle:6.3f} of wc -w")


if __name__ == "__main__":
    main()
