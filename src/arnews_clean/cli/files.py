"""Reading raw text and writing results: bytes in, bytes out, and errors that name the file and the cure."""

from __future__ import annotations

import codecs
import errno
import json
import os
import sys
from encodings.aliases import aliases
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from arnews_clean.checks import nearest

STDIN = "-"
"""The name that stands for standard input."""

_NO_TEXT: Final = {  # how files begin that hold no text, whatever encoding they are read in
    b"\x1f\x8b": "gzip",
    b"BZh91AY&SY": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"(\xb5/\xfd": "Zstandard",
    b"PK\x03\x04": "a zip archive",
    b"%PDF-": "PDF",
    b"PAR1": "Parquet",
}
_MARKS_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LINES: Final = 10  # by which records are known


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
    if not _is_encoding(encoding):
        known = sorted(filter(_is_encoding, set(aliases.values())))
        raise LookupError(f"unknown encoding {encoding!r}; the nearest are {nearest(encoding, known)}")


def _is_encoding(name: str) -> bool:
    """Tell whether Python has a text encoding of this name: "hex" and its like turn bytes into bytes."""
    try:
        b" ".decode(name)
    except UnicodeError:
        return True  # one in which a space is no text, as in UTF-16
    except LookupError:
        return False
    return True


def read(name: str, encoding: str) -> str:
    """Return the text of the file `name`, or of standard input for "-": every character but a byte order mark.

    Line breaks stay as they are, so that offsets into the text hold for the file. Raises `Unreadable` where the bytes
    are not of this encoding or not the text of a page, `OSError` where there is no such file.
    """
    data = _buffer(sys.stdin).read() if name == STDIN else Path(name).read_bytes()
    kind = next((kind for start, kind in _NO_TEXT.items() if data.startswith(start)), "")
    if kind:
        raise Unreadable(f"{kind}, no text: take the text out of it first")
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except UnicodeError as error:
        offset = getattr(error, "start", 0)
        raise Unreadable(
            f"not {encoding}: the byte at offset {offset} does not decode; {_cure(data, encoding)}"
        ) from None
    if _holds_records(text):
        raise Unreadable("JSON, no text: in Python, hand the text of each record to arnews_clean.clean")
    return text


def _buffer(stream: TextIO | None) -> BinaryIO:
    """Return the bytes below a standard stream; raise `OSError` where whoever started the program closed it."""
    if stream is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return stream.buffer


def _cure(data: bytes, encoding: str) -> str:
    """Return what to do with bytes that are not of this encoding: name theirs, or mend what is broken."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    if data.startswith(_MARKS_16):
        guess = "utf-16"
    elif not lost:
        guess = "utf-8"
    elif lost * 10 < sum(not char.isascii() for char in text):  # another encoding loses nearly all of its letters
        return "it is UTF-8 with broken bytes: mend them, or drop them with iconv -c -f utf-8 -t utf-8"
    else:
        guess = "cp1256"
    if guess == encoding.casefold().replace("_", "-"):
        return "it is broken there: fetch it again"
    return f"name its encoding with --encoding, as in --encoding {guess}"


def _holds_records(text: str) -> bool:
    r"""Tell whether `text` is JSON, or most of its first lines are: many pages, of which one would be made.

    One line of it among others is a leftover of the page.

    >>> _holds_records('{"text": "خبر"}\n{"text": "خبر"}\n{"text": "خ')
    True
    >>> _holds_records('{"@type": "NewsArticle"}\nغادر الوفد مساء أمس.')
    False
    """
    if not text.lstrip().startswith(("{", "[")):
        return False
    lines = list(islice((line for line in text.split("\n") if line.strip()), _LINES))
    return sum(map(_is_record, lines)) * 2 > len(lines) or _is_record(text)


def _is_record(text: str) -> bool:
    """Tell whether `text` is a JSON object, or a list of them or of texts."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(one, dict | str) for one in value))


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
        out = _buffer(sys.stdout)
        out.write(data)
        out.flush()  # now, so that a closed pipe is met here and not at exit
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
