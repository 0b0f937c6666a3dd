"""Strangers' patterns: folded as keys are, compiled on first use, matched under a timeout.

This is the only place of the package that imports `regex`. A pattern that runs out of time is off for the rest of
the process, and `off` says so.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from arnews_clean.keys import fold

if TYPE_CHECKING:
    import regex

SECONDS: Final = 0.25
"""What one search may take, and as much again for each million characters: a linear pattern needs a tenth of it."""

_off: set[str] = set()


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """Return `pattern` compiled, its letters folded as those of a key: it is matched against keys."""
    import regex

    return regex.compile(fold(pattern).replace("\x7f", ""))


def problem(pattern: str) -> str:
    """Say why `pattern` is no regular expression, or "" when it is one.

    >>> problem("[0-9]+ تعليق")
    ''
    >>> problem("(تعليق")
    'missing ) at position 6'
    """
    import regex

    try:
        compiled(pattern)
    except regex.error as error:
        return str(error)
    return ""


def spans(pattern: str, text: str, *, at: str = "inside") -> list[tuple[int, int]]:
    """Return where `pattern` stands in `text`; where it has a group `cut`, the span of that group.

    `at` is "whole" (all of the text), "start", "end", or "inside": everywhere. A pattern that is off, or runs out of
    time now, stands nowhere.
    """
    if pattern in _off:
        return []
    timeout = SECONDS * (1 + len(text) / 1e6)
    found = compiled(pattern)
    try:
        if at == "whole":
            matches = [found.fullmatch(text, timeout=timeout)]
        elif at == "start":
            matches = [found.match(text, timeout=timeout)]
        else:
            matches = list(found.finditer(text, timeout=timeout))
    except TimeoutError:
        _off.add(pattern)
        return []
    group = "cut" if "cut" in found.groupindex else 0
    every = [match.span(group) for match in matches if match]
    return [(a, b) for a, b in every if b > a and (at != "end" or b == len(text))]


def off(pattern: str) -> bool:
    """Tell whether `pattern` ran out of time in this process."""
    return pattern in _off
