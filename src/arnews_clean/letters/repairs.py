"""Repairs: changes that no reader sees. Each function is total and idempotent and costs next to nothing on sound text.

None of them changes a line break, and none changes how many characters of white space stand where: an odd space becomes
one plain space.
"""

from __future__ import annotations

import re
from typing import Final
from unicodedata import combining, is_normalized, normalize

from arnews_clean.checks import require_text
from arnews_clean.letters.cuts import without
from arnews_clean.letters.guard import PRIVATE_TO_SPECIALS, suspects
from arnews_clean.letters.sets import DAGGER_ALEF, LETTER_MARKS, ODD_SPACES, SHADDA, TASHKEEL

# ---- presentation forms ----------------------------------------------------------------------------------------------

# Both presentation-form blocks, but U+FBD3-FBFF: broken fonts of PDF files put their own glyphs there, so what looks
# like a Uyghur or Persian form in scraped news is more often something else. What Unicode gives no letters for
# (ornate brackets, honorifics drawn as one sign) stays as it is as well.
_FORM_BLOCKS: Final = (range(0xFB50, 0xFBD3), range(0xFC00, 0xFE00), range(0xFE70, 0xFEFD))


def _letters_of_forms() -> dict[str, str]:
    """Return form -> letters by the compatibility decompositions of Unicode.

    A mark drawn alone decomposes to a space and the mark. The space is left out: it would break the word.
    """
    table = {}
    for block in _FORM_BLOCKS:
        for form in map(chr, block):
            letters = normalize("NFKC", form)
            if letters != form:
                table[form] = letters.removeprefix(" ")
    return table


FORMS: Final = _letters_of_forms()


def presentation_forms(text: str) -> str:
    """Return `text` with the drawn forms of letters, and their ligatures, as plain letters.

    >>> presentation_forms("ﻣﺤﻤﺪ ﷺ وﻻ")
    'محمد صلى الله عليه وسلم ولا'
    >>> presentation_forms("﴿محمد﴾ ﯿ")
    '﴿محمد﴾ ﯿ'
    """
    if require_text(text).isascii() or PRIVATE_TO_SPECIALS not in suspects(text):
        return text
    return _without_forms(text)


def _without_forms(text: str) -> str:
    for form in FORMS.keys() & set(text):
        text = text.replace(form, FORMS[form])
    return text


# ---- spaces ----------------------------------------------------------------------------------------------------------


def spaces(text: str) -> str:
    r"""Return `text` with every odd space as U+0020, one for one; tabs and line breaks stay.

    >>> spaces("5\u00a0آلاف\u2009دينار")
    '5 آلاف دينار'
    >>> spaces("5\tآلاف\n")
    '5\tآلاف\n'
    """
    require_text(text)
    for space in ODD_SPACES:
        if space in text:
            text = text.replace(space, " ")
    return text


# ---- marks -----------------------------------------------------------------------------------------------------------

# Shadda is typed before its vowel; the canonical order of Unicode puts it behind. These six guarded replacements mend
# nearly every vocalised text and cost far less than `unicodedata.normalize`.
_SWAPS: Final = tuple((SHADDA + mark, mark + SHADDA) for mark in TASHKEEL if combining(mark) < combining(SHADDA))

# Marks that mean nothing more when they stand twice on one letter.
_ONCE: Final = TASHKEEL + DAGGER_ALEF + LETTER_MARKS
_ONCE_SET: Final = frozenset(_ONCE)
_DOUBLES: Final = tuple((mark * 2, mark) for mark in _ONCE)


# Signs in a row that are neither letters, digits nor white space, among them all combining marks: where they are many,
# NFC would sort them by insertion, in quadratic time.
_MANY_MARKS: Final = re.compile(r"[^\w\s]{32,}")


def _in_order(run: re.Match[str]) -> str:
    """Return `run` with the marks between two other signs in canonical order, by a sort that is not quadratic."""
    ordered: list[str] = []
    marks: list[str] = []
    for char in run[0]:
        parts = normalize("NFD", char)
        if combining(parts[0]):  # U+0F73 and its like are no marks but made of them
            marks += parts
        else:
            ordered += [*sorted(marks, key=combining), char]
            marks.clear()
    return "".join([*ordered, *sorted(marks, key=combining)])


def diacritics(text: str) -> str:
    r"""Return `text` in NFC, its combining marks in canonical order, and doubled Arabic ones once.

    >>> diacritics("مد\u0651\u064e\u064eة") == "مد\u064e\u0651ة"
    True
    >>> diacritics("مدّة وجدًا")
    'مدّة وجدًا'
    """
    if require_text(text).isascii():
        return text
    if _marks_meet(text):
        text = _once(swapped(text))
    if is_normalized("NFC", text):  # then the marks are in order
        return text
    return _once(nfc(text))


def swapped(text: str) -> str:
    """Return `text` with each shadda behind the vowel that was typed after it.

    >>> swapped("مد\u0651\u064eة") == "مد\u064e\u0651ة"
    True
    >>> swapped("مدّة")
    'مدّة'
    """
    for typed, ordered in _SWAPS:
        if ordered[0] in text and typed in text:
            text = text.replace(typed, ordered)
    return text


# Two marks that meet in canonical order: there is nothing to mend.
IN_ORDER: Final = frozenset(
    a + b for a in TASHKEEL + DAGGER_ALEF for b in TASHKEEL + DAGGER_ALEF if combining(a) < combining(b)
)


def _marks_meet(text: str) -> bool:
    """Tell whether two Arabic marks may stand side by side: surely when there are many of them.

    To look for one character is thirty times cheaper than to look for two, so where marks are few, as in news, each is
    looked up by itself.
    """
    left = 16 + len(text) // 40
    for mark in _ONCE:
        at = text.find(mark)
        while at >= 0:
            left -= 1
            if not left or text[at + 1 : at + 2] in _ONCE_SET:
                return True
            at = text.find(mark, at + 1)
    return False


def _once(text: str) -> str:
    for double, single in _DOUBLES:
        while single in text and double in text:
            text = text.replace(double, single)
    return text


def nfc(text: str) -> str:
    r"""Return `text` in Unicode's Normalization Form C, in linear time whatever it holds.

    >>> nfc("ا\u0654حمد")
    'أحمد'
    >>> nfc("أحمد")
    'أحمد'
    """
    if require_text(text).isascii() or is_normalized("NFC", text):
        return text
    # Line by line, for a line in order costs a fiftieth of one that is not.
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if not is_normalized("NFC", line):
            lines[number] = normalize("NFC", _MANY_MARKS.sub(_in_order, line))
    return "\n".join(lines)


# ---- all of them -----------------------------------------------------------------------------------------------------


def repair(text: str) -> str:
    r"""Return `text` after all repairs, in this order: presentation forms, invisibles, spaces, marks.

    The steps are those of the profile `repair`; this is their chain with one question in front for all of them.

    >>> repair("\u200fﻻ\u00a0بد")
    'لا بد'
    >>> repair("لا بد ـ مدرسة على أن ۵")
    'لا بد ـ مدرسة على أن ۵'
    """
    if len(require_text(text)) > _LONG:  # nothing here looks beyond its line
        return "\n".join([_repair(line) for line in text.split("\n")])
    return _repair(text)


# From this length on, text is repaired line by line: what one line needs is not asked of all the others.
_LONG: Final = 1 << 15


def _repair(text: str) -> str:
    found = suspects(text)
    if PRIVATE_TO_SPECIALS in found:
        text = _without_forms(text)
    text = without(text, found)
    text = spaces(text) if found else text.replace("\xa0", " ")
    return diacritics(text)
