"""Sub-headings that are words of tools or promos: "اتصل بنا", "شارك", "أضف تعليقك".

An article about websites, signs or applications has such sub-headings, and what tells them from furniture is that they
are not alone: short lines and sentences stand in turn, and others of those lines are words of no page. Nothing is cut
here: what is known to be a sub-heading is protected from the rooms behind this one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from arnews_clean import signs
from arnews_clean.anatomy import chrome, comments, navigation, promos, read_also, similar
from arnews_clean.anatomy.dates.shapes import date_line
from arnews_clean.anatomy.words import names_person
from arnews_clean.lines import Line
from arnews_clean.page import Page

_MOST_WORDS: Final = 5  # of a sub-heading
_LEAST_SAID: Final = 6  # words of what stands below another one
_LEAST_SENTENCE: Final = 7  # words of what stands below this one, where it ends in no stop
_LEAST_WEIGHT: Final = 4  # of the others: words of no page count twice
_SIGNS: Final = (promos.SIGNS | chrome.SIGNS) & ~(signs.ODD | signs.BARE)  # words open them


def protect(page: Page) -> None:
    """Protect the tools and promos that are sub-headings among others."""
    for _, line in page.bearing(_SIGNS):
        if _may_head(line) and _reads_like_furniture(line):
            weights = {other.core: 1 if _may_be_furniture(other) else 2 for other in _others(line)}
            weights.pop(line.core, None)
            line.protected = line.protected or sum(weights.values()) >= _LEAST_WEIGHT


def _may_head(line: Line) -> bool:
    """Tell whether `line` is a few words between two sentences."""
    above, below = _near(line, "above"), _near(line, "below")
    if line.size > _MOST_WORDS or above is None or below is None or not (_says(above) and _short(line)):
        return False
    if line.opener.isascii() or not line.key.rstrip("؟").replace(" ", "").isalpha():
        return False  # a field: "العنوان (مطلوب)"
    return below.prose or below.full_stop or below.size >= _LEAST_SENTENCE


def _others(line: Line) -> Iterator[Line]:
    """Yield the short lines that stand in turn with sentences above and below `line`."""
    near = _near(_near(line, "above"), "above")
    while near is not None and _short(near) and (said := _near(near, "above")) is not None and _says(said):
        yield near
        near = _near(said, "above")
    near = _near(_near(line, "below"), "below")
    while near is not None and _short(near) and (said := _near(near, "below")) is not None:
        yield near
        near = _near(said, "below") if _says(said) else None


def _near(line: Line | None, side: Literal["above", "below"]) -> Line | None:
    """Return the line on one `side` of `line`, behind openers with their titles, which stand anywhere in an article."""
    near: Line | None = getattr(line, side, None)
    while near is not None and read_also.one_line(near):
        near = getattr(near, side)
    return near


def _short(line: Line) -> bool:
    return line.size <= _MOST_WORDS and not line.full_stop and line.key[-1] not in ":،"


def _says(line: Line) -> bool:
    return line.size >= _LEAST_SAID or line.stops


def _reads_like_furniture(line: Line) -> bool:
    return chrome.tool(line) or promos.promo(line)


def _may_be_furniture(line: Line) -> bool:
    """Tell whether `line` may be furniture as well, which is no evidence: of a list, or beside somebody's comment."""
    if not (line.key[0].isalpha() or line.key[0] == '"') or date_line(line) or names_person(line.core, sure=True):
        return True
    headers = (comments.header, navigation.sections, read_also.header, similar.header)
    return _reads_like_furniture(line) or any(header(line) for header in headers)
