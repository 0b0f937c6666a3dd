"""Captions that stand twice in a row: the caption, then its copy."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from arnews_clean.anatomy.bylines.shapes import shape as byline
from arnews_clean.anatomy.captions.shapes import FORMULAS, HEAD, LEAST_TITLE, credited, title_of
from arnews_clean.anatomy.words import topic
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_DOUBLED: Final = 14
_MOST_LONGER_COPY: Final = 16
_PAIR: Final = 2  # lines
_MOST_RUBRIC: Final = 3  # words
_LEAST_WORDS: Final = 3  # of what could be a title at all
_LEAST_DOUBLED_TITLE: Final = 6  # words, where a rubric stands above


def cut_doubled(page: Page) -> None:
    """Cut a short line of the head that stands twice in a row: caption, then duplicate."""
    if page.lede <= _PAIR:
        return  # no title above
    head = [line for line in page.kept[: page.lede] if line.label is None]
    title = head[0].key if head else ""

    @cache
    def by_topic() -> Line | None:
        return title_of(head, topic(other for other in page.kept if other.prose))

    for line, below in pairwise(head[1:]):
        if line.size > _MOST_DOUBLED or line.full_stop or line.key == title or line.below is not below:
            continue
        if line.core == below.core and _thrice(line):
            continue  # a title: its first copy stays, the others are repeats
        longer = line.size > 1 and below.size <= _MOST_LONGER_COPY and below.core.startswith(_longer(line))
        if line.core and line.core not in FORMULAS and (longer or line.core == below.core):
            may_be_title = line.core == below.core and line.size >= LEAST_TITLE
            if not (
                _title_under_rubric(line, head) or (may_be_title and (_only_title(line, head) or by_topic() is line))
            ):
                page.cut(line, Label.CAPTION, "caption.doubled")
            page.cut(below, Label.DUPLICATE, "duplicate.caption")


def _longer(line: Line) -> tuple[str, str]:
    """Return how the copy of a caption opens that says more than `line`: whose picture it is, behind a comma or not."""
    return f"{line.core} ", f"{line.core}، "


def cut_doubled_paragraph(page: Page) -> None:
    """Cut a caption as long as a paragraph that stands twice in a row above the article, and ends in its credit."""
    lede = page.lede
    pair = page.kept[lede : lede + _PAIR]
    if not 0 < lede <= HEAD or len(pair) < _PAIR or pair[0].size != pair[1].size:
        return
    if pair[0].core == pair[1].core and credited(pair[0]):
        page.cut(pair[0], Label.CAPTION, "caption.doubled")
        page.cut(pair[1], Label.DUPLICATE, "duplicate.caption")


def _thrice(line: Line) -> bool:
    """Tell whether `line`, which stands again right below, stands there a third time, or right above."""
    near = (line.above, line.below and line.below.below)
    return any(other is not None and other.core == line.core for other in near)


def _title_under_rubric(line: Line, head: list[Line]) -> bool:
    """Tell whether `line`, which stands twice, is the title: above it is a rubric, and nothing else in the head."""
    rubric = head[0]
    alone = all(other is rubric or other.core == line.core for other in head)
    return alone and rubric.size <= _MOST_RUBRIC and line.size >= _LEAST_DOUBLED_TITLE


def _only_title(line: Line, head: list[Line]) -> bool:
    """Tell whether `line`, which stands twice, is the title, since nothing else in the head could be one."""
    others = (other for other in head if other.core != line.core and other.size >= _LEAST_WORDS)
    return all(other.opener.isascii() or byline(other) for other in others)
