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
    INVISIBLES,
    JOINERS,
    KEEPABLE,
    LETTER_MARKS,
    SELECTORS,
    TAGS,
    TASHKEEL,
    TATWEEL,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

# ---- diacritics ------------------------------------------------------------------------------------------------------

_CUTTABLE: Final = DIACRITICS - set(LETTER_MARKS)
# Below this length one pass of a pattern is cheaper than asking for each of a hundred marks.
_SHORT: Final = 256


@cache
def _diacritics_but(kept: frozenset[str]) -> tuple[str, str, re.Pattern[str]]:
    """Return what to cut when the marks in `kept` stay: the common marks, the rare ones, and a pattern of all."""
    marks = sorted(_CUTTABLE - kept)
    common = "".join(mark for mark in marks if mark in TASHKEEL)
    rare = "".join(mark for mark in marks if mark not in TASHKEEL)
    return common, rare, re.compile(f"[{''.join(marks)}]+")


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
    common, rare, pattern = _diacritics_but(_kept_marks(keep) if keep else frozenset())
    if text.isascii():
        return text
    if len(text) < _SHORT:
        return pattern.sub("", text)
    for mark in common:
        if mark in text:
            text = text.replace(mark, "")
    for mark in rare:
        if mark in text:
            text = text.replace(mark, "")
    return text


def tashkeel(text: str) -> str:
    """Return `text` without the eight marks U+064B-0652, and nothing else: what pyarabic and AraBERT strip.

    >>> tashkeel("كَتَّبَ")
    'كتب'
    >>> tashkeel("الرحمٰن")
    'الرحمٰن'
    """
    require_text(text)
    for mark in TASHKEEL:
        if mark in text:
            text = text.replace(mark, "")
    return text


# ---- tatweel ---------------------------------------------------------------------------------------------------------

_MARKS: Final = "".join(sorted(DIACRITICS))
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
_ONE_EMOJI: Final = f"{_EMOJI}[\ufe0e\ufe0f]?+[\U000e0020-\U000e007f]*+"

# Tried in this order at each place, all repeats possessive or set off by a joiner: linear.
_HIDDEN: Final = re.compile(
    rf"""
      ( {_ONE_EMOJI} (?: \u200d {_ONE_EMOJI} )*+    # an emoji with its selectors and tags, or several joined
      | [0-9#*]\ufe0f(?=\u20e3)                     # a keycap
      )
    | ([{JOINERS}]++)                               # joiners elsewhere: letters on either side decide
    | [{SELECTORS}{TAGS}]++                         # without an emoji they show nothing
    """,
    re.VERBOSE,
)


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
    found = suspects(text)
    if found or "\xad" in text or "\u061c" in text:
        return without_invisibles(text)
    return text


def without_invisibles(text: str) -> str:
    """Return what `invisibles` returns, without asking first whether there is anything to do."""
    for char in ALWAYS_INVISIBLE:
        if char in text:
            text = text.replace(char, "")
    if INVISIBLES.isdisjoint(text):
        return text
    return _HIDDEN.sub(_shown, text)


def _shown(hidden: re.Match[str]) -> str:
    """Return what stays of one match of `_HIDDEN`."""
    emoji, joiners = hidden[1], hidden[2]
    if emoji:
        return emoji
    if not joiners:
        return ""
    text, start, end = hidden.string, hidden.start(), hidden.end()
    behind = text[start - 1 : start]
    left = joiners[0] if behind.isalpha() or (behind and combining(behind)) else ""
    right = joiners[-1] if text[end : end + 1].isalpha() else ""
    return left if left == right else left + right
