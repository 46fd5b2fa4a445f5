#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the cases in tests/cases/.

A case is a folder with these files:

    cmd       a shell command; `dateline` is the program under test. It runs in a copy of the folder.
    expected  what it writes to standard output (nothing, where there is no such file)
    err       what it writes to standard error (nothing, where there is no such file)
    status    its exit status (0, where there is no such file)
    needs     words that say when the case can run: not-root, dev-full, zsh, fish
    base      the name of a folder in tests/bases/ whose files the case has too

Everything else (in.txt, in.jsonl) is input. In `expected` and `err` a line `...` stands for any lines and
`...` at a line's end for its rest. `--update` rewrites the files; review it with git diff.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from shown import difference, matches

CASES = pathlib.Path(__file__).resolve().parent / "cases"
BASES = CASES.parent / "bases"
NEEDS = {"not-root": lambda: os.geteuid() != 0, "dev-full": lambda: os.path.exists("/dev/full"),
         "zsh": lambda: shutil.which("zsh"), "fish": lambda: shutil.which("fish")}
DEFAULTS = {"expected": "", "err": "", "status": "0\n"}
TIMEOUT_SECONDS = 60


def run(case: pathlib.Path, program: pathlib.Path) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / case.name
        if (case / "base").exists():
            shutil.copytree(BASES / (case / "base").read_text().strip(), folder)
        shutil.copytree(case, folder, symlinks=True, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns("cmd", "needs", "base", *DEFAULTS))
        environment = {"PATH": f"{program.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(["bash", "-c", (case / "cmd").read_text()], cwd=folder, env=environment,
                              capture_output=True, timeout=TIMEOUT_SECONDS, stdin=subprocess.DEVNULL)
    return {"expected": done.stdout.decode("utf-8", "replace"), "err": done.stderr.decode("utf-8", "replace"),
            "status": f"{done.returncode}\n"}


def shown_in(case: pathlib.Path, name: str) -> str:
    file = case / name
    return file.read_bytes().decode() if file.exists() else DEFAULTS[name]


def update(file: pathlib.Path, written: str) -> None:
    if written != DEFAULTS[file.name]:
        file.write_bytes(written.encode())
    elif file.exists():
        file.unlink()


def check(case: pathlib.Path, program: pathlib.Path, updating: bool) -> bool:
    good = True
    for name, written in run(case, program).items():
        shown = shown_in(case, name)
        if matches(shown, written):
            continue
        if updating:
            update(case / name, written)
            continue
        good = False
        print(difference(shown, written, f"{case.name}/{name}"))
    return good


def can_run(case: pathlib.Path) -> bool:
    needs = case / "needs"
    return not needs.exists() or all(NEEDS[word]() for word in needs.read_text().split())


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the golden cases.")
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("cases", nargs="*", help="names of cases; all, if none is given")
    parser.add_argument("--update", action="store_true", help="rewrite what the cases expect")
    options = parser.parse_args()
    cases = sorted(file.parent for file in CASES.glob("*/cmd"))
    cases = [case for case in cases if not options.cases or case.name in options.cases]
    runnable = [case for case in cases if can_run(case)]
    failed = [case for case in runnable if not check(case, options.program.resolve(), options.update)]
    print(f"{len(runnable)} cases, {len(failed)} failed, {len(cases) - len(runnable)} skipped")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
