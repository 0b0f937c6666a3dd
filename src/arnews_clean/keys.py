"""Matching keys: what every rule reads instead of the raw text.

A *key* is a folded copy of a line: no diacritics, tatweel or invisibles; one shape for each letter that writers mix
up; ASCII digits, dashes and quotes; single spaces. Keys are matched, never printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from arnews_clean.letters import charmap
from arnews_clean.letters.repairs import IN_ORDER, repair, swapped
from arnews_clean.letters.sets import DIACRITICS, INVISIBLES, ODD_SPACES

GONE: Final = "\x7f"  # stands for a character that no key holds, so that a folded page keeps the page's offsets
_TWO_MARKS: Final = GONE + GONE
_TATWEEL: Final = "\u0640"
# One shape for the letters that writers mix up. Each is folded to one letter, so that offsets stay.
_FOLDS: Final = (
    ("أإآٱٲٳ", "ا"),
    ("ىیېۍےئ", "ي"),
    ("ةہۂۀەۃ", "ه"),
    ("کگڪ", "ك"),
    ("ؤ", "و"),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d", "-"),
    ("«»“”„‟″‘’", '"'),
    ("٬", ","),
    ("\t\u00a0", " "),
)
_ZEROS: Final = ("٠", "۰")  # the first of ten digits that follow one another
_TATWEELS: Final = re.compile("\u0640\u0640*+")  # what opens with a letter is looked for twenty times as fast as "+"
_SHORT_PREFIX: Final = 2  # letters: so few before a tatweel are prefixes of a word, as in "بـ" and "هـ"
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SPACES: Final = re.compile("   *")  # what opens with two letters is found faster than what repeats one


@cache
def _folds() -> dict[str, str]:
    """Return what each character is folded to in a key, where that is not itself."""
    folds = dict.fromkeys(DIACRITICS | INVISIBLES, GONE) | dict.fromkeys(ODD_SPACES, " ")
    folds |= {old: new for olds, new in _FOLDS for old in olds}
    return folds | {chr(ord(zero) + i): str(i) for zero in _ZEROS for i in range(10)}


@cache
def _folded_bytes() -> str:
    return charmap.table(lambda char: _folds().get(char, char))


@cache
def _same_bytes() -> str:
    return charmap.table(str)


_NEAR: Final = 12  # characters beside a tatweel that are looked at: its letters, with all the marks they may bear


def _untatweeled(run: re.Match[str]) -> str:
    """Return what a run of tatweel stands for: nothing in a word and behind its one-letter prefixes, else a dash."""
    text, start, end = run.string, run.start(), run.end()
    before = text[max(start - _NEAR, 0) : start].replace(GONE, "")[-_SHORT_PREFIX - 1 :]
    in_word = before[-1:].isalpha()
    goes_on = text[end : end + _NEAR].lstrip(GONE)[:1].isalpha()
    behind_prefix = not (len(before) > _SHORT_PREFIX and before[:-1].isalpha())
    gone = in_word and (goes_on or behind_prefix)  # "أبهــا"; "هـ", "بـ", "لـ"
    return (GONE if gone else "-") * (end - start)


def fold(text: str) -> str:
    r"""Return `text` folded for matching, at the same length: character `i` of it stands for character `i` of `text`.

    >>> fold("أُغْلِقَ")
    'ا\x7fغ\x7fل\x7fق\x7f'
    >>> fold("باب")
    'باب'
    """
    data = charmap.encoded(text)
    if data is not None:
        return _without_tatweel(charmap.decoded(data, _folded_bytes()))
    for old in _folds().keys() & set(text):
        text = text.replace(old, _folds()[old])
    return _without_tatweel(text)


def _without_tatweel(text: str) -> str:
    if _TATWEEL in text:
        text = text.replace(f" {_TATWEEL} ", " - ")  # most are dashes
    return _TATWEELS.sub(_untatweeled, text) if _TATWEEL in text else text


def repaired_and_folded(text: str) -> tuple[str, str]:
    r"""Return `text` after the profile `repair`, and that folded: nearly always with one look at its characters.

    >>> repaired_and_folded("إلى\u00a0آخره")
    ('إلى آخره', 'الي اخره')
    >>> repaired_and_folded("باب")
    ('باب', 'باب')
    """
    data = charmap.encoded(text)
    if data is None and (data := charmap.visible(text)) is not None:
        text = charmap.decoded(data, _same_bytes())
    folded = "" if data is None else charmap.decoded(data, _folded_bytes())
    met = folded.find(_TWO_MARKS)
    if met >= 0:
        text = swapped(text)
    if data is None or not _in_order(text, folded, met):
        repaired = repair(text)
        return repaired, fold(repaired)
    return text.replace("\u00a0", " "), _without_tatweel(folded)


def _in_order(text: str, folded: str, at: int) -> bool:
    """Tell whether all marks of `text` that meet, by what it is folded to, stand in canonical order.

    The first ones stand at `at`; -1 says that there are none.
    """
    while at >= 0:
        if text[at : at + 2] not in IN_ORDER:
            return False
        at = folded.find(_TWO_MARKS, at + 1)
    return True


def key(text: str) -> str:
    """Return the matching key of `text`.

    >>> key(" إقــرأ  أيضًا : ")
    'اقرا ايضا :'
    >>> key("اقرا")
    'اقرا'
    """
    return " ".join(fold(text).replace(GONE, "").split())


def keys(texts: Iterable[str]) -> list[str]:
    """Return the matching key of each of `texts`, single lines: folded as one text, which costs half.

    >>> keys(["إقرأ أيضًا", "اقرا"])
    ['اقرا ايضا', 'اقرا']
    >>> keys([])
    []
    """
    text = "\n".join(texts)
    return [" ".join(line.split()) for line in fold(text).replace(GONE, "").split("\n")] if text else []


def tokens(text: str) -> list[str]:
    """Return the words of `text` without punctuation, digits included.

    >>> tokens('"قال" 25/9')
    ['قال', '25', '9']
    >>> tokens("...")
    []
    """
    found: list[str] = []
    for word in text.split():
        if word.isalpha():  # most are, and a pattern asks each letter
            found.append(word)
        else:
            found += _TOKEN.findall(word)
    return found


def first_word(core: str) -> str:
    """Return the word that `core`, of a line or a phrase, opens with, in small letters; "" where it opens with none.

    >>> first_word("المصدر: رويترز"), first_word("5 دقائق")
    ('المصدر', '')
    """
    found = _LETTERS.match(core.lower())
    return found[0] if found else ""


def seen(folded: str) -> str:
    """Return `folded` without the characters that are gone."""
    return folded.replace(GONE, "") if GONE in folded else folded


def single_spaced(folded: str) -> str:
    r"""Return `folded` without the characters that are gone, and with one space where there are several.

    >>> single_spaced(fold("جدًا  جدًا"))
    'جدا جدا'
    >>> single_spaced("باب")
    'باب'
    """
    text = seen(folded)
    return _SPACES.sub(" ", text) if "  " in text else text
