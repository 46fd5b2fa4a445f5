#!/usr/bin/env python3
"""Check that the packages still give the tables of data/: builds all of them elsewhere and names those that differ.

    check_rebuild.py PACKAGES

Exit status 1 where one differs: somebody edited data/ by hand, or hand/ without building again.
"""
import argparse
import filecmp
import os
import sys
import tempfile

import build
import country_points

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "data")


def differing(rebuilt):
    """The files below `rebuilt` that are missing from DATA or have other bytes there."""
    for folder, _, files in sorted(os.walk(rebuilt)):
        for name in sorted(files):
            path = os.path.relpath(os.path.join(folder, name), rebuilt)
            kept = os.path.join(DATA, path)
            if not os.path.exists(kept) or not filecmp.cmp(os.path.join(folder, name), kept, shallow=False):
                yield path


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("packages", help="folder that fetch.sh filled")
    packages = parser.parse_args().packages
    with tempfile.TemporaryDirectory() as out:
        build.build(packages, out)
        country_points.write(packages, out)
        paths = list(differing(out))
    for path in paths:
        print(f"data/{path} is not what the packages and hand/ give", file=sys.stderr)
    return 1 if paths else 0


if __name__ == "__main__":
    sys.exit(main())
