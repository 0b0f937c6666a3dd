"""The words of the package: what a part of a page is called, where it stands, and how text is cut."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Label(StrEnum):
    """What a part of a page is. The first three are the article; the rest is furniture."""

    HEADLINE = "headline"
    BODY = "body"
    SUBHEADING = "subheading"
    BYLINE = "byline"
    DATELINE = "dateline"
    DATE = "date"
    CAPTION = "caption"
    READ_ALSO = "read_also"
    SIMILAR = "similar"
    SOURCE = "source"
    PROMO = "promo"
    CHROME = "chrome"
    DUPLICATE = "duplicate"


KEPT: Final = frozenset({Label.HEADLINE, Label.BODY, Label.SUBHEADING})


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch `[start, end)` of the raw text, in code points, never empty.

    `rule` names the rule that cut it; it is "" for text that is kept.
    """

    start: int
    end: int
    label: Label
    rule: str = ""


def cut(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return `text` without `spans`: sorted, not overlapping, in code points.

    Where two kept stretches would touch in the middle of a line, one line break stands for what was cut. Every
    other character is left as it was. This is the only place of the package that cuts text.

    >>> cut("مسقط - استقبل الوزير", [(0, 7)])
    'استقبل الوزير'
    >>> cut("لا شيء هنا", [])
    'لا شيء هنا'
    """
    pieces: list[str] = []
    at = 0
    for start, end in [*spans, (len(text), len(text))]:
        piece = text[at:start]
        if piece:
            if pieces and not _breaks(pieces[-1][-1]) and not _breaks(piece[0]):
                pieces.append("\n")
            pieces.append(piece)
        at = max(at, end)
    return "".join(pieces)


def _breaks(char: str) -> bool:
    """Tell whether `char` ends a line for `str.splitlines`."""
    return len(f"{char}x".splitlines()) > 1
