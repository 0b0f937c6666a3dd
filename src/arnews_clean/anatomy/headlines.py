"""Headlines and sub-headings: names for lines that are kept.

The first short line is the headline, with the lines of a kicker or deck beside it; a short line without a full stop
between paragraphs is a sub-heading. Nothing is cut here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from arnews_clean.model import Label

_TITLE_WORDS: Final = 30
_SUB_WORDS: Final = 12
_STOPS: Final = (".", "۔", "،", ":", "؛", ",")
_CLOSERS: Final = '"»”) '


def labels(lines: Sequence[str]) -> list[Label]:
    """Return the label of each of the kept `lines` of a page, stripped: headline, body or sub-heading.

    >>> from_the_page = ["مدينة تفتح مكتبتها", "افتتحت البلدية أمس مكتبة جديدة في وسط المدينة بعد عامين من العمل."]
    >>> [label.value for label in labels(from_the_page)]
    ['headline', 'body']
    >>> [label.value for label in labels(from_the_page[1:])]
    ['body']
    """
    found = [Label.BODY] * len(lines)
    short = [not line.rstrip(_CLOSERS).endswith(_STOPS) and _words(line) <= _TITLE_WORDS for line in lines]
    i = 0
    while i < len(lines) and short[i]:
        found[i] = Label.HEADLINE
        i += 1
    for j in range(i + 1, len(lines) - 1):
        if short[j] and (size := _words(lines[j])) <= _SUB_WORDS and _words(lines[j + 1]) > 2 * size:
            found[j] = Label.SUBHEADING
    return found


def _words(line: str) -> int:
    """Return the number of words of `line`; those beyond a title make no difference and are not counted."""
    return len(line.split(None, _TITLE_WORDS))
