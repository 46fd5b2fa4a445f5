#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the commands that README.md and docs/*.md show.

Every fenced block marked `console` is a session: lines that begin with "$ " are commands (a backslash at the
end carries on), the lines below a command are its output and messages. All blocks of a page run in one copy
of the folder samples/ in order. `...` elides, as in the golden cases. `--update` rewrites the output.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from shown import difference, matches

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TIMEOUT_SECONDS = 60


def steps(block: str) -> list[tuple[str, str]]:
    """The commands of a block with the output shown for each."""
    result: list[tuple[str, str]] = []
    continued = False
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            result.append((line, ""))
        elif continued:
            result[-1] = (result[-1][0] + line, "")
        elif result:
            result[-1] = (result[-1][0], result[-1][1] + line)
        else:
            raise ValueError(f"output before the first command: {line!r}")
        continued = line.endswith("\\\n") and (line.startswith("$ ") or continued)
    return result


def run(command: str, program: pathlib.Path, folder: pathlib.Path) -> str:
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["bash", "-c", command.removeprefix("$ ")], cwd=folder, env=environment,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=TIMEOUT_SECONDS)
    return done.stdout.decode("utf-8", "replace")


def check(page: pathlib.Path, program: pathlib.Path, updating: bool) -> tuple[int, int]:
    """The numbers of commands run and failed."""
    count = failed = 0

    def rerun(block: re.Match[str]) -> str:
        nonlocal count, failed
        rewritten = ""
        for command, shown in steps(block[1]):
            count += 1
            written = run(command, program, folder)
            if not matches(shown, written) and not updating:
                failed += 1
                print(f"{page.name}: {command.strip()}\n{difference(shown, written, page.name)}")
            rewritten += command + (shown if matches(shown, written) else written)
            rewritten += "" if rewritten.endswith("\n") else "\n"
        return f"```console\n{rewritten}```"

    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / "work"
        shutil.copytree(ROOT / "samples", folder / "samples")
        text = page.read_text(encoding="utf-8")
        rewritten = BLOCK.sub(rerun, text)
    if updating and rewritten != text:
        page.write_text(rewritten, encoding="utf-8")
    return count, failed


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the commands in the documentation.")
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--update", action="store_true", help="rewrite the output that pages show")
    options = parser.parse_args()
    pages = [page for page in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))] if page.exists()]
    results = [check(page, options.program.resolve(), options.update) for page in pages]
    failed = sum(bad for _, bad in results)
    print(f"{sum(count for count, _ in results)} commands in {len(pages)} pages, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
