"""News text as bytes, one a character: what sound Arabic news is written in is fewer than 256 characters.

A table of 256 entries is applied to bytes in C, for two thirds of what UTF-8 costs to decode; encoding costs two and
a half times as much as decoding. So all letters of a page are folded for three times what decoding it costs, and the
same step tells whether the page holds anything that needs a repair or a closer look.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from arnews_clean.letters.sets import DAGGER_ALEF, TASHKEEL

# NUL would need a repair; it stands for itself because the codec machinery asks for it, so `encoded` looks for it.
_NUL: Final = "\0"
_ASCII: Final = "\t\n\r" + "".join(map(chr, range(0x20, 0x7F)))
_LETTERS: Final = "".join(map(chr, (*range(0x0621, 0x063B), *range(0x0641, 0x064B)))) + "پچژڤھٱٲٳیېۍےہۂۀەۃکگڪ"
_DIGITS: Final = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d"
_SIGNS: Final = "ـ،؛؟٪٫٬٭۔«»“”„‟″‘’…•·×°©®™€£¯´²●▪■►✅"
_LATIN: Final = "éèêëàâçîïôöùûüÉÜäáíóúñåø"
_SEEN: Final = _NUL + _ASCII + _LETTERS + _DIGITS + _DASHES + _SIGNS + TASHKEEL + DAGGER_ALEF + "\u00a0"
_MAPPED: Final = _SEEN + _LATIN
# Marks of direction and of no width, which scrapers leave: nobody sees them, and `repair` takes them out. In a second
# map they stand in the places of the Latin letters, since there are no more places.
HIDDEN: Final = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
_UNDEFINED: Final = "\ufffe"  # says to the codec machinery that a byte stands for nothing
_BYTES: Final = 256  # a table for all of them is read twice as fast as a shorter one


@cache
def _encoding(chars: str) -> Any:
    return codecs.charmap_build(chars.ljust(_BYTES, _UNDEFINED))


def encoded(text: str, chars: str = _MAPPED) -> bytes | None:
    r"""Return `text` as one byte a character; None where a character is rare in news, or one that `repair` changes.

    What may still need a repair then: no-break spaces, and marks that meet.

    >>> encoded("قال: «نعم»") is None, encoded("قال\u200f") is None
    (False, True)
    """
    try:
        data = codecs.charmap_encode(text, "strict", _encoding(chars))[0]
    except UnicodeEncodeError:
        return None
    return None if 0 in data else data


def visible(text: str) -> bytes | None:
    r"""Return what `encoded` returns of `text` without the marks of direction and of no width that stand in it.

    >>> decoded(visible("\u200fباب"), table(str))
    'باب'
    >>> visible("باب\u200c") is None
    True
    """
    data = encoded(text, _SEEN + HIDDEN)
    return data and data.translate(None, bytes(range(len(_SEEN), len(_SEEN) + len(HIDDEN))))


def table(fold: Callable[[str], str]) -> str:
    """Return what each byte stands for after `fold`, which makes one character of one: the table for `decoded`."""
    return "".join(map(fold, _MAPPED)).ljust(_BYTES, _UNDEFINED)


def decoded(data: bytes, table: str) -> str:
    """Return the text that `data` stands for by `table`.

    >>> decoded(encoded("\u0640باب"), table(lambda char: "-" if char == "\u0640" else char))
    '-باب'
    """
    return codecs.charmap_decode(data, "strict", table)[0]
