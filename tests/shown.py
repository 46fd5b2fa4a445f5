# SPDX-License-Identifier: Apache-2.0
"""Comparing what a command wrote with what a test or a page shows."""
import difflib


def matches(shown: str, written: str) -> bool:
    """Whether the texts are equal; a shown line `...` stands for any lines, `...` at a line's end for its rest."""
    return _match(shown.splitlines(), written.splitlines())


def _match(shown: list[str], written: list[str]) -> bool:
    if not shown:
        return not written
    if shown[0].strip() == "...":
        return any(_match(shown[1:], written[skip:]) for skip in range(len(written) + 1))
    return bool(written) and _line_matches(shown[0], written[0]) and _match(shown[1:], written[1:])


def _line_matches(shown: str, written: str) -> bool:
    return shown == written or (shown.endswith("...") and written.startswith(shown[:-3]))


def difference(shown: str, written: str, name: str) -> str:
    lines = difflib.unified_diff(
        shown.splitlines(), written.splitlines(), f"{name} (expected)", f"{name} (written)", lineterm="")
    return "\n".join(lines)
