"""Cuts: functions that take letters' companions away: diacritics, tatweel, invisible characters."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final
from unicodedata import combining

from arnews_clean.checks import nearest, require_text
from arnews_clean.letters.guard import suspects
from arnews_clean.letters.sets import (
    ALWAYS_INVISIBLE,
    DIACRITICS,
    JOINERS,
    KEEPABLE,
    LETTER_MARKS,
    SELECTORS,
    TAGS,
    TASHKEEL,
    TATWEEL,
    ZWJ,
    ranges,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

# ---- diacritics ------------------------------------------------------------------------------------------------------

_CUTTABLE: Final = DIACRITICS - set(LETTER_MARKS)
# Every character but those to cut, as few ranges: a negated class of six ranges is three times as fast as a class of
# a hundred marks. In a short text one pass of it is cheaper than many questions.
_MARKED: Final = re.compile(
    "[^\\0-\u060f\u061b-\u064a\u0653-\u0655\u065f-\u066f\u0671-\u06d5\u06ee-\u0896\u0900-\uffff]"
)
_SHORT: Final = 256
# A long text goes through in slices, which stay in the processor's cache.
_SLICE: Final = 1 << 14


@cache
def _diacritics_but(kept: frozenset[str]) -> tuple[str, str, re.Pattern[str]]:
    """Return what to cut when the marks in `kept` stay: those of vocalised text, the rare ones, a pattern of all."""
    marks = "".join(sorted(_CUTTABLE - kept))
    common = "".join(mark for mark in marks if mark in TASHKEEL)
    rare = "".join(mark for mark in marks if mark not in TASHKEEL)
    return common, rare, re.compile(f"[{ranges(marks)}]+")


_ALL: Final = _diacritics_but(frozenset())


def _kept_marks(keep: Iterable[str]) -> frozenset[str]:
    """Return the marks that the names in `keep` stand for."""
    if isinstance(keep, str):
        raise ValueError(  # noqa: TRY004 - a wrong option, as an unknown name is
            f"keep must be a collection of names such as {{{keep!r}}}, not one string"
        )
    unknown = [name for name in keep if name not in KEEPABLE]
    if unknown:
        raise ValueError(f"unknown diacritics to keep: {unknown[0]!r}; nearest: {nearest(str(unknown[0]), KEEPABLE)}")
    return frozenset("".join(KEEPABLE[name] for name in keep))


def diacritics(text: str, *, keep: Iterable[str] = ()) -> str:
    r"""Return `text` without Arabic diacritics: vowels, tanween, shadda, sukun, dagger alef, Quranic signs.

    `keep` names what stays: "shadda", "tanween", "dagger_alef", "harakat", "sukun"; another name is a ValueError.
    Combining madda and hamza (U+0653-0655, U+065F) are half of a letter and stay. Destroys: عِلْم and عَلَم both
    become علم.

    >>> diacritics("كَتَّبَ")
    'كتب'
    >>> diacritics("كَتَّبَ جدًّا", keep={"shadda"})
    'كتّب جدّا'
    >>> diacritics("قرآن", keep=["vowels"])
    Traceback (most recent call last):
        ...
    ValueError: unknown diacritics to keep: 'vowels'; nearest: tanween, dagger_alef, sukun
    """
    require_text(text)
    common, rare, pattern = _diacritics_but(_kept_marks(keep)) if keep else _ALL
    if len(text) >= _SHORT:
        slices = (text[at : at + _SLICE] for at in range(0, len(text), _SLICE))
        return "".join([_cut(_cut(piece, common), rare) for piece in slices])
    if not _MARKED.search(text):
        return text
    text = _cut(text, common)
    return pattern.sub("", text) if _MARKED.search(text) else text


def _cut(text: str, marks: str) -> str:
    """Return `text` without any of `marks`: all that are there become the first of them, which is then cut."""
    # To swap a character costs a tenth of cutting it.
    first = marks[0]
    for mark in marks:
        if mark in text:
            text = text.replace(mark, first)
    return text.replace(first, "")


def tashkeel(text: str) -> str:
    """Return `text` without the eight marks U+064B-0652, and nothing else: what pyarabic and AraBERT strip.

    >>> tashkeel("كَتَّبَ")
    'كتب'
    >>> tashkeel("الرحمٰن")
    'الرحمٰن'
    """
    if len(require_text(text)) < _SHORT and not _MARKED.search(text):
        return text
    return _cut(text, TASHKEEL)


# ---- tatweel ---------------------------------------------------------------------------------------------------------

_MARKS: Final = ranges(DIACRITICS)
# A tatweel and all tatweels and marks that follow it, in one possessive bite: linear, since the next search starts
# behind it.
_STRETCH: Final = re.compile(f"{TATWEEL}[{TATWEEL}{_MARKS}]*+")


def tatweel(text: str, *, every: bool = False) -> str:
    """Return `text` without decorative tatweel (kashida, U+0640): the one that stretches a word between two letters.

    Tatweel at the edge of a word has a meaning and stays: in هـ (Hijri year), in الـ before a quotation mark, or
    alone as a dash. With `every=True` those go as well.

    >>> tatweel("محمـــد 1445هـ")
    'محمد 1445هـ'
    >>> tatweel("الـ«فيفا» ـ الدوحة")
    'الـ«فيفا» ـ الدوحة'
    >>> tatweel("1445هـ", every=True)
    '1445ه'
    """
    if TATWEEL not in require_text(text):
        return text
    if every:
        return text.replace(TATWEEL, "")
    return _STRETCH.sub(_without_decoration, text)


def _without_decoration(stretch: re.Match[str]) -> str:
    """Return the marks of a stretch that stands between two letters, and any other stretch as it is."""
    text = stretch.string
    before, after = stretch.start() - 1, stretch.end()
    while before >= 0 and text[before] in DIACRITICS:
        before -= 1
    if before >= 0 and after < len(text) and text[before].isalpha() and text[after].isalpha():
        return stretch[0].replace(TATWEEL, "")
    return stretch[0]


# ---- invisibles ------------------------------------------------------------------------------------------------------

# Blocks that hold emoji, and the signs that became emoji later (https://unicode.org/Public/emoji/). Wider than the
# emoji themselves: to keep a selector behind another symbol does no harm.
_EMOJI: Final = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff]"
)
_IS_EMOJI: Final = re.compile(_EMOJI).match
_EMOJI_SELECTORS: Final = "\ufe0e\ufe0f"
_KEYCAP: Final = "\u20e3"
# Linear: one class, and each match is looked at once.
_HIDDEN: Final = re.compile(f"[{ranges(JOINERS + SELECTORS + TAGS)}]+")

# What goes wherever it stands, by the first byte of its block in UTF-8.
_BY_FIRST_BYTE: Final = tuple(
    (first, "".join(char for char in ALWAYS_INVISIBLE if char.encode()[0] == first))
    for first in sorted({char.encode()[0] for char in ALWAYS_INVISIBLE})
)
_ZERO_WIDTH_BLOCK, _SELECTOR_BLOCK, _TAG_BLOCK = 0xE2, 0xEF, 0xF3
_AMONG_ORDINARY: Final = "\xad\u061c"  # these share their first byte with ordinary text


def invisibles(text: str) -> str:
    r"""Return `text` without characters that nobody sees: bidi and zero-width marks, soft hyphens, stray controls.

    ZWNJ and ZWJ stay beside a letter (Persian and Kurdish need them), and what holds an emoji together stays with it.
    Line breaks and white space are not touched.

    >>> invisibles("\u200fقال\u200b الوزير\ufeff")
    'قال الوزير'
    >>> invisibles("می\u200cخواهم") == "می\u200cخواهم"
    True
    """
    require_text(text)
    return without(text, suspects(text))


def without(text: str, found: bytes) -> str:
    """Return what `invisibles` returns; `found` is what `suspects` says of `text`."""
    for char in _AMONG_ORDINARY:
        if char in text:
            text = text.replace(char, "")
    if not found:
        return text
    for first, chars in _BY_FIRST_BYTE:
        if first in found:
            for char in chars:
                if char in text:
                    text = text.replace(char, "")
    if _ZERO_WIDTH_BLOCK in found and (JOINERS[0] in text or JOINERS[1] in text):
        return _HIDDEN.sub(_shown, text)
    if _SELECTOR_BLOCK in found or _TAG_BLOCK in found:
        return _HIDDEN.sub(_shown, text)
    return text


def _shown(hidden: re.Match[str]) -> str:
    """Return what stays of joiners, selectors and tags in a row."""
    text, start, end = hidden.string, hidden.start(), hidden.end()
    run, behind, ahead = hidden[0], text[start - 1 : start], text[end : end + 1]
    if run == "\ufe0f" and ahead == _KEYCAP and behind in "0123456789#*":
        return run
    kept = 0
    if _IS_EMOJI(behind):
        kept = run[0] in _EMOJI_SELECTORS
        while kept < len(run) and run[kept] in TAGS:
            kept += 1
        if run[kept:] == ZWJ and _IS_EMOJI(ahead):
            return run
    rest = run[kept:]
    left = rest[:1] if behind.isalpha() or (behind and combining(behind)) else ""
    right = rest[-1:] if ahead.isalpha() else ""
    ends = left if left == right else left + right
    return run[:kept] + "".join(joiner for joiner in ends if joiner in JOINERS)
