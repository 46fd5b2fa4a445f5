#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the dateline commands of the build files that docs/ci.md shows, on the sample data repository.

A command is a line `run: dateline ...` or `- dateline ...` of a block marked `yaml`; each must exit with 0.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\s*- (?:run: )?(dateline .*)$", re.MULTILINE)


def main() -> int:
    program = pathlib.Path(sys.argv[1]).resolve()
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}"}
    count = failed = 0
    for block in BLOCK.findall((ROOT / "docs" / "ci.md").read_text(encoding="utf-8")):
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch) / "repository"
            shutil.copytree(ROOT / "tests" / "bases" / "data-repository", folder)
            for command in COMMAND.findall(block):
                done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True,
                                      text=True, timeout=60)
                count += 1
                if done.returncode != 0:
                    failed += 1
                    print(f"{command}: status {done.returncode}\n{done.stdout}{done.stderr}")
    print(f"{count} commands, {failed} failed")
    return 1 if failed or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
