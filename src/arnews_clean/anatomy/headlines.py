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
    sizes = [len(line.split()) for line in lines]
    short = [
        size <= _TITLE_WORDS and not line.rstrip(_CLOSERS).endswith(_STOPS)
        for line, size in zip(lines, sizes, strict=True)
    ]
    i = 0
    while i < len(lines) and short[i]:
        found[i] = Label.HEADLINE
        i += 1
    for j in range(i + 1, len(lines) - 1):
        if short[j] and sizes[j] <= _SUB_WORDS and sizes[j + 1] > 2 * sizes[j]:
            found[j] = Label.SUBHEADING
    return found
