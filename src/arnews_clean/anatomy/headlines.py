"""Headlines and sub-headings: names for lines that are kept.

The first short line is the headline, with the lines of a kicker or deck beside it; a short line without a full stop
between paragraphs is a sub-heading. Nothing is cut here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from arnews_clean.model import Label

_TITLE_WORDS: Final = 30
_SUB_WORDS: Final = 12
_STOPS: Final = frozenset(".۔،:؛,")
_CLOSERS: Final = '"»”) '
# A list item, a figure or a fixture: "* بند", "الخسارة: ثلاث", "فريق - فريق", "1948".
_ITEM: Final = re.compile(r"[•●▪■*\-–—·]|\d+ ?:|[^:]{1,40}: ?\S+(?: \S+)?$|[^\W\d_][^-–]{1,30} [-–] |[\d\W]+$")
_NUMBERED: Final = re.compile(r"\d{1,2} ?[.)\-–]")  # the last of a list below others; a heading above a paragraph
_MOST_QUESTIONS: Final = 1  # a page with more is an interview, whose questions are body


def labels(lines: Sequence[str]) -> list[Label]:
    """Return the label of each of the kept `lines` of a page, stripped: headline, body or sub-heading.

    >>> from_the_page = ["مدينة تفتح مكتبتها", "افتتحت البلدية أمس مكتبة جديدة في وسط المدينة بعد عامين من العمل."]
    >>> [label.value for label in labels(from_the_page)]
    ['headline', 'body']
    >>> [label.value for label in labels(from_the_page[1:])]
    ['body']
    """
    found = [Label.BODY] * len(lines)
    short = [line[-1:] not in _STOPS and _short(line) for line in lines]
    i = 0
    while i < len(lines) and (short[i] or _kicker(lines, short, i)):
        found[i] = Label.HEADLINE
        i += 1
    subheadings = [
        j
        for j in range(i + 1, len(lines) - 1)
        if short[j]
        and (size := _words(lines[j])) <= _SUB_WORDS
        and _words(lines[j + 1]) > 2 * size
        and not _ITEM.match(lines[j])
        and not (_NUMBERED.match(lines[j]) and short[j - 1] and _NUMBERED.match(lines[j - 1]))
    ]
    questions = sum(lines[j].endswith("؟") for j in subheadings)
    for j in subheadings:
        if questions <= _MOST_QUESTIONS or not lines[j].endswith("؟"):
            found[j] = Label.SUBHEADING
    return found


def _short(line: str) -> bool:
    """Tell whether `line` is no longer than a title, and has no stop behind a closing quote or bracket."""
    if line[-1:] in _CLOSERS and line.rstrip(_CLOSERS)[-1:] in _STOPS:
        return False
    return _words(line) <= _TITLE_WORDS


def _kicker(lines: Sequence[str], short: Sequence[bool], i: int) -> bool:
    """Tell whether the first line says only who speaks in the headline below it."""
    return i == 0 and len(lines) > 1 and lines[0].endswith(":") and _words(lines[0]) <= _SUB_WORDS and short[1]


def _words(line: str) -> int:
    """Return the number of words of `line`; those beyond a title make no difference and are not counted."""
    return len(line.split(None, _TITLE_WORDS))
