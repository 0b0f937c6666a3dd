"""Profiles: letter functions in a row, as plain data, each step with its class and what it destroys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from arnews_clean.checks import nearest, require_text
from arnews_clean.letters.repairs import repair

Step: TypeAlias = Callable[[str], str]
_SHORTCUTS: Final = {"repair": repair}


class UnknownProfile(LookupError):
    """No profile has this name."""


def apply(text: str, profile: str | tuple[Step, ...]) -> str:
    """Return `text` after every step of `profile`: a name, or functions from `str` to `str` that run in turn.

    >>> apply("ﻻ بأس", "repair")
    'لا بأس'
    >>> apply("A b", (str.lower, str.strip))
    'a b'
    """
    require_text(text)
    if isinstance(profile, str):
        if profile not in _SHORTCUTS:
            raise UnknownProfile(f"no profile {profile!r}; nearest: {nearest(profile, _SHORTCUTS)}")
        return _SHORTCUTS[profile](text)
    for step in profile:
        text = step(text)
    return text
