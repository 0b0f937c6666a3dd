"""Word lists of the field: `NAME.txt` beside this file, one entry a line; `#` opens a comment.

`load` reads and checks them and does nothing else: what an entry means is the business of the module that asks.
"""

from __future__ import annotations

from functools import cache
from pkgutil import get_data  # unlike importlib.resources it loads in no time
from unicodedata import is_normalized


@cache
def load(name: str) -> tuple[str, ...]:
    """Return the entries of the list `name`, in the order of its file.

    A `#` opens a comment where it starts the line or follows white space; blank lines say nothing.

    Raises `FileNotFoundError` for a list that does not exist, and `ValueError`, which names file and line, for an
    entry that is not in NFC, stands twice, or has white space around it that a reader of the file would not see.

    >>> "رقم" in load("sentence_titles")
    True
    >>> load("no_such_list")
    Traceback (most recent call last):
        ...
    FileNotFoundError: there is no word list no_such_list.txt
    """
    file = f"{name}.txt"
    try:
        source = get_data(__name__, file)
    except FileNotFoundError:
        raise FileNotFoundError(f"there is no word list {file}") from None
    return _entries(source.decode("utf-8"), file)  # type: ignore[union-attr]  # None has no loader we could come from


def _entries(source: str, file: str) -> tuple[str, ...]:
    """Return the entries of `source`, the text of a word list; `file` names it in errors."""
    composed = is_normalized("NFC", source)
    first_seen: dict[str, int] = {}
    for number, line in enumerate(source.split("\n"), 1):
        entry = _entry(line)
        if not entry:
            continue
        if entry != entry.strip():
            raise ValueError(f"{file}:{number}: remove the white space around {entry.strip()!r}")
        if not (composed or is_normalized("NFC", entry)):
            raise ValueError(f"{file}:{number}: {entry!r} is not in NFC: save it composed")
        if entry in first_seen:
            raise ValueError(f"{file}:{number}: {entry!r} stands in line {first_seen[entry]} already")
        first_seen[entry] = number
    return tuple(first_seen)


def _entry(line: str) -> str:
    """Return `line` without its comment: "" where nothing else is on it."""
    at = line.find("#")
    while at > 0 and not line[at - 1].isspace():
        at = line.find("#", at + 1)
    if at >= 0:
        line = line[:at].rstrip()
    return line if line.strip() else ""
