#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the architecture: who may include whom, no cycles, libraries behind walls, file sizes."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAX_LINES = 300

# What each layer may include besides itself. The files right in src/ are the pipeline, but for names.cpp.
BASE = {"dateline", "data", "text"}
LANGUAGE = BASE | {"lexicon", "grammar"}
MEANING = LANGUAGE | {"dates", "places"}
ALLOWED = {
    "dateline": set(),
    "data": {"dateline"},
    "text": {"dateline", "data"},
    "lexicon": BASE,
    "grammar": BASE | {"lexicon"},
    "dates": LANGUAGE,
    "places": LANGUAGE,
    "officials": MEANING,
    "trips": MEANING | {"officials"},
    "pipeline": MEANING | {"officials", "trips"},
    "check": MEANING | {"officials", "trips", "pipeline", "input", "output", "records", "compare", "findings"},
    "input": BASE,
    "output": BASE,
    "records": BASE | {"dates", "input", "output"},
    "compare": BASE | {"dates", "input", "output", "records"},
    "findings": {"dateline", "text", "output"},
    "batch": BASE | {"input", "output"},
    "cli": BASE | {"input", "output", "batch", "records", "compare", "findings", "check"},
}

# Headers of libraries and the only places that may include them.
WALLS = {"CLI/": "src/cli/command_line.cpp", "re2/": "src/input/path_date.cpp",
         "nlohmann/": "src/records/", "valijson/": "src/records/schema.cpp", "utf8proc": "src/compare/fold.cpp",
         "tbb/": "src/batch/batch.cpp", "archive": "src/input/archive", "gumbo": "src/input/html_",
         "unicode/": ("src/input/converter.", "src/input/charset.cpp")}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def sources() -> dict[str, pathlib.Path]:
    """All sources by the name they are included by."""
    found = {}
    for base in (ROOT / "include", ROOT / "src"):
        for path in sorted(base.rglob("*")):
            if path.suffix in {".h", ".cpp"}:
                found[path.relative_to(base).as_posix()] = path
    return found


def layer_of(name: str) -> str:
    if "/" in name:
        return name.split("/")[0]
    return "dateline" if name == "names.cpp" else "pipeline"


def direction_faults(name: str, included: list[str]) -> list[str]:
    layer = layer_of(name)
    if layer not in ALLOWED:
        return [f"{name}: no layer '{layer}' in tests/layers_test.py"]
    allowed = ALLOWED[layer] | {layer}
    return [f"{name} includes {header}: {layer} may not use {layer_of(header)}"
            for header in included if layer_of(header) not in allowed]


def wall_faults(name: str, path: pathlib.Path, libraries: list[str]) -> list[str]:
    place = path.relative_to(ROOT).as_posix()
    return [f"{name} includes <{header}>: only {wall} may"
            for header in libraries for prefix, wall in WALLS.items()
            if header.startswith(prefix) and not place.startswith(wall)]


def cycle_faults(includes: dict[str, list[str]]) -> list[str]:
    faults, done = [], set()

    def visit(name: str, path: list[str]) -> None:
        if name in path:
            faults.append("cycle: " + " -> ".join(path[path.index(name):] + [name]))
        elif name not in done:
            for header in includes.get(name, []):
                visit(header, path + [name])
            done.add(name)

    for name in includes:
        visit(name, [])
    return faults


def main() -> int:
    faults, includes = [], {}
    files = sources()
    for name, path in files.items():
        text = path.read_text(encoding="utf-8")
        found = INCLUDE.findall(text)
        includes[name] = [header for bracket, header in found if bracket == '"']
        faults += [f"{name} includes \"{header}\", which is not there"
                   for header in includes[name] if header not in files]
        faults += direction_faults(name, includes[name])
        faults += wall_faults(name, path, [header for _, header in found])
        lines = text.count("\n")
        if lines > MAX_LINES:
            faults.append(f"{name} has {lines} lines, more than {MAX_LINES}")
    faults += cycle_faults(includes)
    print("\n".join(faults + [f"{len(files)} files, {len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
