"""Where date lines are cut: at the head, at the tail, beside other furniture."""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.dates.of_the_article import (
    LABEL,
    anywhere_of_the_article,
    of_its_sentence,
    of_the_article,
)
from arnews_clean.anatomy.dates.shapes import SIGNS, TIME, date_line, is_day, marks_of_pages
from arnews_clean.anatomy.words import folded
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_HEAD: Final = 3  # index of the last line of a head without paragraphs
_TAIL: Final = 4  # lines
_LATEST: Final = 12  # lines: below them nothing is the head of a page
_FIELD: Final = re.compile(r"date \d{4}-\d\d(?:-\d\d)? ")  # what a scraper writes before the text


def trim_field(page: Page) -> None:
    """Trim the date field that a scraper wrote before the text of a joined page."""
    if page.kept and page.kept[0].first == "date" and (field := _FIELD.match(page.kept[0].key)):
        page.trim(page.kept[0], 0, field.end(), Label.DATE, "date.prefix")


def cut_lines(page: Page) -> None:
    """Cut date lines at the head, at the tail and beside other furniture, but for those of the article."""
    maybe = page.short if page.sheet.holds("|") else page.bearing(SIGNS)
    dates = [(i, line) for i, line in maybe if date_line(line) and not (_numbered_notice(line.above) or _listed(line))]
    if not dates:
        return
    kept = page.kept
    lede = page.lede
    last_prose = page.last_prose
    ours = of_the_article(page, dates)
    told = False  # a date above is the article's
    for i, line in dates:
        if line in ours or anywhere_of_the_article(line) or (i > lede and of_its_sentence(line)):
            continue
        if _in_head(line, i, lede) or line.beside_cut or _in_tail(kept, i, told=told):
            page.cut(line, Label.DATE, "date.line")
            _cut_beside(page, line)
            if i > max(lede, last_prose):
                _cut_days(page, line)
        else:
            told = True


def _in_head(line: Line, i: int, lede: int) -> bool:
    """Tell whether the line `i` stands above the first paragraph, right below one, or below it with the hour.

    One that says that it is the date of publication may stand below a long deck.
    """
    if i < _LATEST and _says_so(line):
        return True
    above = line.above
    if i > max(lede, _HEAD):
        return False
    return i <= lede or above is None or above.prose or TIME.search(line.key) is not None


def _in_tail(kept: list[Line], i: int, *, told: bool) -> bool:
    """Tell whether line `i` is one of the last; with a date of the article above (`told`) none below is a paragraph."""
    return i >= len(kept) - _TAIL and not (told and any(below.prose for below in kept[i + 1 :]))


def _says_so(line: Line) -> bool:
    """Tell whether a date line says that it is the date of publication."""
    return not folded("time_marks").isdisjoint(line.tokens[:2])  # "نشر في", "آخر تحديث"


def _cut_beside(page: Page, date: Line) -> None:
    """Cut the name of a field above the date that stands in it ("تاريخ النشر"), and the time alone beside it."""
    above = date.above
    if above is not None and above.above is not None and above.label is None and _names_field(above):
        page.cut(above, Label.DATE, "date.line")
    for near in (above, date.below):
        if near is not None and near.label is None and TIME.fullmatch(near.core):
            page.cut(near, Label.DATE, "date.line")


def _names_field(line: Line) -> bool:
    """Tell whether `line` holds words of publication and nothing else, without the date itself."""
    if line.size > LABEL or line.key[-1].isdigit():
        return False
    words = set(line.tokens)
    return words <= folded("time_marks") | folded("time_fillers") and not words.isdisjoint(marks_of_pages() | {"الوقت"})


def _cut_days(page: Page, date: Line) -> None:
    """Cut days without a year right above and below a date that stands below the article: those of a stream."""
    for side in ("above", "below"):
        near = getattr(date, side)
        while near is not None and near.label is None and is_day(near):
            page.cut(near, Label.DATE, "date.line")
            near = getattr(near, side)


def _numbered_notice(above: Line | None) -> bool:
    """Tell whether the line above is the number of a notice, whose date is part of its text."""
    return above is not None and above.first.startswith("الرقم")


def _listed(line: Line) -> bool:
    """Tell whether a date is a point of a list: it opens with a dash, and so does the line below."""
    return line.key[0] == "-" and line.below is not None and line.below.key[0] == "-"
