"""Reading raw text and writing results: bytes in, bytes out, and errors that name the file and the cure."""

from __future__ import annotations

import os
import sys
from encodings.aliases import aliases
from pathlib import Path

from arnews_clean.checks import nearest

STDIN = "-"
"""The name that stands for standard input."""


class Unreadable(Exception):
    """A file that cannot be turned into text; the message says which byte and what to do."""


def check_encoding(encoding: str) -> None:
    """Raise `LookupError` with three near names when Python has no text encoding of this name.

    >>> check_encoding("cp1256")
    >>> check_encoding("cp12566")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    LookupError: unknown encoding 'cp12566'; the nearest are cp1256, ...
    """
    try:
        b" ".decode(encoding)
    except UnicodeError:
        pass  # a known encoding in which one space is no text, as in UTF-16
    except LookupError:
        raise LookupError(
            f"unknown encoding {encoding!r}; the nearest are {nearest(encoding, sorted(set(aliases.values())))}"
        ) from None


def read(name: str, encoding: str) -> str:
    """Return the text of the file `name`, or of standard input for "-": every character but a byte order mark.

    Line breaks stay as they are, so that offsets into the text hold for the file. Raises `Unreadable` where the bytes
    are not of this encoding, `OSError` where there is no such file.
    """
    data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeError as error:
        offset = getattr(error, "start", 0)
        guess = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "cp1256"
        raise Unreadable(
            f"not {encoding}: the byte at offset {offset} does not decode; "
            f"name its encoding with --encoding, as in --encoding {guess}"
        ) from None


def encode(text: str) -> bytes:
    r"""Return `text` in UTF-8; half of a surrogate pair, which UTF-8 cannot hold, becomes an escape (as in JSON).

    >>> encode("خبر").decode("utf-8")
    'خبر'
    >>> encode("\ud800")
    b'\\ud800'
    """
    return text.encode("utf-8", "backslashreplace")


def write(path: Path | None, text: str) -> None:
    """Write `text` to `path` whole or not at all, or to standard output for None; always in UTF-8."""
    data = encode(text)
    if path is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()  # now, so that a closed pipe is met here and not at exit
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
