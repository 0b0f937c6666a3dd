"""Checks of arguments, shared by every public function: one sentence that says what to pass instead."""

from __future__ import annotations

from collections.abc import Iterable


def require_text(value: object, name: str = "text", cure: str = "") -> str:
    """Return `value` when it is a `str`; raise `TypeError` with the cure when it is not.

    `cure` says what to pass where no page is wanted.

    >>> require_text("خبر")
    'خبر'
    >>> require_text(b"abc")
    Traceback (most recent call last):
        ...
    TypeError: text must be a str, not bytes: decode it first, as in value.decode("utf-8")
    """
    if isinstance(value, str):
        return value
    kind = type(value).__name__
    if isinstance(value, (bytes, bytearray, memoryview)):
        cure = 'decode it first, as in value.decode("utf-8")'
    elif not cure:
        cure = 'pass "" for a page without text' if value is None else "pass the text of one page"
    raise TypeError(f"{name} must be a str, not {kind}: {cure}")


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the three of `names` that look most like `name`, for an error message.

    >>> nearest("serch", ["search", "repair", "bert"])
    'search, bert, repair'
    >>> nearest("x", [])
    'none'
    """
    from difflib import SequenceMatcher  # here, since only a failing call pays for it

    ranked = sorted(names, key=lambda known: -SequenceMatcher(None, name, known).ratio())
    return ", ".join(ranked[:3]) or "none"
