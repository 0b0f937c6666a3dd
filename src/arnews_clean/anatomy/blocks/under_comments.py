"""The comments of readers below the article, with their header."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from arnews_clean.anatomy import chrome, comments, similar
from arnews_clean.anatomy.blocks.members import (
    ITEM_WORDS,
    LEAST_TITLE,
    SUBHEADING,
    cut_all,
    dwarfed,
    is_body,
    words_told,
)
from arnews_clean.anatomy.dates.shapes import date_line
from arnews_clean.anatomy.words import goes_on_with_and, names_person
from arnews_clean.lines import LONG, Line
from arnews_clean.model import Label
from arnews_clean.page import Page
from arnews_clean.spoken import named_below

_LEAST_AROUND: Final = 2  # paragraphs
_LEAST_BELOW: Final = 3  # where other sub-headings stand between them
_FORM_LINES: Final = 3  # from the header on
_LONGEST_COMMENT: Final = 14  # words of one without a name: real ones are short, and a longer one rather stays
_MOST_SIGNED: Final = 1.5  # paragraphs for each with a name: two of three, at least, have one
_BETWEEN: Final = frozenset({Label.PROMO, Label.READ_ALSO, Label.CHROME})  # what stands in the middle of an article


def cut_comments(page: Page) -> None:
    """Cut the comments of readers: from their header below a paragraph to the next list or the end of the page."""
    lines = page.lines
    for i in range(_comments_start(lines), len(lines)):
        if lines[i].label is not None:
            continue
        if similar.header(lines[i]):
            return
        if _dated_story(lines, i):
            cut_all(page, lines[i:], Label.SIMILAR, "similar.below-comments")
            return
        page.cut(lines[i], Label.CHROME, "chrome.comments")


def _comments_start(lines: list[Line]) -> int:
    """Return the index of the header of comments below a paragraph that is kept; the number of lines for none."""
    body_above = False
    headings: set[str] = set()
    from_here: list[_Rest] = []
    words: list[int] = []
    for i, line in enumerate(lines):
        if line.prose:
            body_above = body_above or line.label is None
        elif body_above and comments.header(line) and line.label in (None, Label.CHROME) and not _of_the_article(line):
            from_here = from_here or list(_rests(lines))
            words = words or words_told(lines)
            tells = from_here[i].told > _MOST_SIGNED * from_here[i].signed or dwarfed(words, i)
            if tells and not any(map(_asks, lines[i : i + _FORM_LINES])):
                continue  # a counter at the head of the article, or a button in its middle
            if line.core not in headings and not _heads_paragraphs(lines, i, from_here):
                return i
            headings.add(line.core)  # where it is a sub-heading once, it is one again
    return len(lines)


def _asks(line: Line) -> bool:
    """Tell whether `line` is part of the form in which readers write their comments."""
    return comments.form(line) or line.core.lower() in chrome.FIELDS


def _of_the_article(line: Line) -> bool:
    """Tell whether a header of comments that is kept is known to be a sub-heading, or words that somebody speaks of."""
    return line.label is None and (line.protected or named_below(line))


class _Rest(NamedTuple):
    """What stands on a page from one of its lines on."""

    paragraphs: int  # that may be the article's
    told: int  # of those that no list and no story of its own stands above, how many are longer than comments
    signed: int  # and how many of those have a name or a date above them
    plain: bool  # nothing else
    article: bool  # nothing but paragraphs and sub-headings, or what stands between those
    long: bool  # nothing but lines as long as paragraphs


def _rests(lines: list[Line]) -> Iterator[_Rest]:
    """Yield the rest of a page for each of its `lines`, and for its end."""
    rests = [_Rest(0, 0, 0, plain=True, article=True, long=True)]
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        count, told, signed, plain, article, long = rests[-1]
        if similar.header(line) or _dated_story(lines, i):
            told = signed = 0
        if is_body(line) and line.size > _LONGEST_COMMENT:
            told += 1
            signed += i > 0 and _signs(lines[i - 1])
        between = line.label in _BETWEEN
        of_article = between or (line.label is None and (line.prose or _subheading(line)))
        rests.append(
            _Rest(
                count + (line.prose and not between),
                told,
                signed,
                plain and line.label is None and line.plain,
                article and of_article,
                long and _paragraph(line),
            )
        )
    return reversed(rests)


def _heads_paragraphs(lines: list[Line], at: int, rests: list[_Rest]) -> bool:
    """Tell whether the header of comments at `at` is a sub-heading, "آراء القراء": paragraphs alone stand around it.

    Comments have names and dates, or are short. `rests` says what stands from each of `lines` on.
    """
    line, above, below = lines[at], lines[at - 1], rests[at + 1]
    if line.label is None and below.long and _paragraph(above) and lines[at + 1 :] and goes_on_with_and(lines[at + 1]):
        return True
    if line.label is not None or any(char.isdigit() for char in line.key) or len(lines) - at <= _LEAST_AROUND:
        return False
    if above.label is None and above.plain and below.plain:
        return True
    return lines[at + 1].prose and below.paragraphs >= _LEAST_BELOW and below.article


def _signs(line: Line) -> bool:
    """Tell whether `line` may say who comments, or when: a few words, or a date."""
    if line.label is None:
        return date_line(line) or (line.size <= SUBHEADING and not line.stops)
    return line.label in (Label.DATE, Label.BYLINE)


def _paragraph(line: Line) -> bool:
    """Tell whether `line` is a kept paragraph, or has the length of one though it ends in no stop."""
    return line.label is None and (line.prose or line.size >= LONG)


def _subheading(line: Line) -> bool:
    """Tell whether `line` may be another sub-heading: a few words above a paragraph, and neither a name nor a date."""
    below = line.below
    if below is None or not below.prose or line.size > SUBHEADING or line.stops:
        return False
    noun = line.size > 1 or line.core.startswith("ال")  # no "زائر"
    return noun and line.core.replace(" ", "").isalpha() and not names_person(line.core, sure=True)


def _dated_story(lines: list[Line], at: int) -> bool:
    """Tell whether the line `at` is a title with its date below, and a paragraph below that: no comment."""
    title, below = lines[at], lines[at + 1 : at + 5]
    if title.stops or not LEAST_TITLE <= title.size <= ITEM_WORDS or not below:
        return False
    dated = below[0].label is Label.DATE or date_line(below[0])
    return dated and any(line.size > ITEM_WORDS for line in below[1:])
