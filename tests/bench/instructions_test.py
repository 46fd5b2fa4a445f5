#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts the instructions of dateline, which do not depend on what else the machine does, and compares them with the
budget.

The budget (budget.txt) has a line for a compiler: instructions a byte of news once everything is warm, and those of
starting and warming up. More than 10 % above either is a fault. Skips (status 77) without valgrind or a budget."""
import argparse
import concurrent.futures
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from corpus import corpus

BUDGET = pathlib.Path(__file__).with_name("budget.txt")
SKIPPED = 77


def skip(why: str) -> None:
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def instructions(dateline: str, file: str) -> int:
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", dateline, "extract", "-j", "1", file]
    run = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not found:
        sys.exit(f"valgrind failed:\n{run.stderr}")
    return int(found[1])


def measure(dateline: str) -> dict[str, int]:
    news = corpus(100_000)
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor() as pool:
        files = [f"{folder}/once.jsonl", f"{folder}/twice.jsonl"]
        for times, file in enumerate(files, 1):
            pathlib.Path(file).write_text(news * times)
        once, twice = pool.map(lambda file: instructions(dateline, file), files)
    return {"a byte": round((twice - once) / len(news)), "to start": round((2 * once - twice) / 1e6) * 1_000_000}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dateline", help="the program")
    parser.add_argument("compiler", help="its line in budget.txt: GNU-12-x86_64-RelWithDebInfo")
    parser.add_argument("--update", action="store_true", help="make what is measured the budget")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    dateline, compiler = options.dateline, options.compiler
    if not shutil.which("valgrind"):
        skip("valgrind is not installed")
    lines = [line for line in BUDGET.read_text().splitlines() if line and not line.startswith("#")]
    budgets = {line.split("\t")[0]: line.split("\t")[1:] for line in lines}
    if options.update:
        comments = [line for line in BUDGET.read_text().splitlines() if line.startswith("#")]
        budgets[compiler] = [str(count) for count in measure(dateline).values()]
        rows = ["\t".join([name, *counts]) for name, counts in sorted(budgets.items())]
        BUDGET.write_text("\n".join(comments + rows) + "\n")
        return
    if compiler not in budgets:
        skip(f"budget.txt has no line for {compiler}")
    faults = 0
    for (what, count), allowed in zip(measure(dateline).items(), map(int, budgets[compiler]), strict=True):
        fault = count > allowed * 1.1
        faults += fault
        hint = "too many" if fault else "less: lower the budget" if count < allowed * 0.9 else "fine"
        print(f"{count} instructions {what}, the budget is {allowed}: {hint}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
