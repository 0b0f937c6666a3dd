"""Dates that are the article's own: of a chronology, a timetable, a form, a statement, a day long ago."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from arnews_clean.anatomy.dates.shapes import TIME, date_line, days, marks_of_pages, month_words, of_the_page
from arnews_clean.anatomy.words import field, folded, heads_sentence, in_form, inside, land
from arnews_clean.lines import Line
from arnews_clean.page import Page

INTRODUCTION: Final = 10  # words at least of a line that may announce a chronology though it is no paragraph
LABEL: Final = 3  # words at most of what a timetable names above each of its dates
_LEAST_ENTRIES: Final = 3  # of a chronology
_MOST_ENTRY: Final = 6  # lines of an entry
_LEAST_TOLD: Final = 4  # words
_LEAST_DAYS: Final = 2  # of a timetable that stand alone, or above what is on then
_LEAST_ROWS: Final = 2  # under a day right above the first paragraph, where no third day tells
_IN: Final = " في "
_BEFORE_THE_WEB: Final = re.compile(r"(?<!\d)1(?:[5-8]\d\d|9(?:[0-8]\d|9[0-3]))(?!\d)")
_YEAR: Final = re.compile(r"\d{4}")
_ISSUED: Final = re.compile(r"(?:صدر|حرر|وقع|كتب|اعطي)ت? (?:في|ب)")  # below it stands when
_MOST_ISSUED: Final = 5  # words
_HOUR_FIELD: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?: \d{1,2}:\d\d")  # "التوقيت: 20:45" of a match


def of_the_article(page: Page, dates: list[tuple[int, Line]]) -> set[Line]:
    """Return those of `dates`, each with its index in `page.kept`, that are the article's own by what stands around."""
    kept, lede = page.kept, page.lede
    below = (line for i, line in dates if i > lede or (i and kept[i - 1].size >= INTRODUCTION))
    ours = _wherever([line for line in below if not of_the_page(line)])
    heading = [line for i, line in dates if i and not of_the_page(line) and _above_label(line)]
    ours |= set(heading) if len(heading) > 1 else set()
    ours |= _timetable_days(page, dates, lede)
    told = [line for i, line in dates if i and not of_the_page(line) and heads_sentence(line, short=True)]
    ours |= set(told) if len(told) > 1 else set()
    ours |= _entries([line for i, line in dates if i > lede])
    ours |= _chronology([line for i, line in dates if i > lede and not of_the_page(line)])
    ours |= _like_those(ours, [line for i, line in dates if i <= lede])
    return ours


def anywhere_of_the_article(line: Line) -> bool:
    """Tell whether a date is the article's own above its first paragraph, too: of long ago, or an hour in a form."""
    return _old(line) or (_HOUR_FIELD.fullmatch(line.key) is not None and in_form(line))


def of_its_sentence(line: Line) -> bool:
    """Tell whether a date below the first paragraph is the article's own by itself or by the lines beside it."""
    return line.key[-1] == "،" or _signed_in(line) or _in_fields(line)


def _wherever(dates: list[Line]) -> set[Line]:
    """Return those of `dates`, below the first paragraph or its like, that are the article's own, wherever they stand.

    Two of them that each open an entry make a chronology, and two below short labels a timetable; a line with a colon
    at its end announces even one, and one date of an article makes those right below it its own.
    """
    ours: set[Line] = set()
    for evidence in (_opens_entry, _below_label):
        found = [line for line in dates if evidence(line)]
        ours |= set(found) if len(found) > 1 else set()
    for line in dates:
        if _announced(line) or line.above in ours or _timetable(line):
            ours.add(line)
    return ours


def _entries(dates: list[Line]) -> set[Line]:
    """Return those of `dates` that stand in a row of three or more, none of which says that it is one of the page."""
    ours: set[Line] = set()
    row: list[Line] = []
    for line in dates:
        row = [*row, line] if row and row[-1] is line.above else [line]
        if len(row) >= _LEAST_ENTRIES and not any(map(of_the_page, row)):
            ours.update(row)
    return ours


def _timetable_days(page: Page, dates: list[tuple[int, Line]], lede: int) -> set[Line]:
    """Return those of `dates` that open with a weekday and head a few rows, where another day does so or stands alone.

    "الجمعة 10 كانون الأول", what is on then, and "السبت 11 كانون الأول" or "السبت" and what is on on that day.
    """
    ours = [line for i, line in dates if i and line.first in folded("weekdays") and not of_the_page(line)]
    if not ours:
        return set()
    alone = {line for _, line in page.short if line.size == 1 and line.core in folded("weekdays")}
    days = alone.union(ours)
    heads = {line for line in ours if _heads_rows(line) and _day_below(line, days)}
    if heads and _heads_rows(ours[-1]):
        heads.add(ours[-1])
    in_head = any(line in heads for i, line in dates if i <= lede)
    least = _LEAST_ENTRIES if in_head and not any(_day_below(line, days, rows=True) for line in heads) else _LEAST_DAYS
    if len(alone) >= _LEAST_DAYS:  # a diary: its other days have no date
        heads.update(line for line in ours if not _YEAR.search(line.key))
    return heads if len(alone) + len(heads) >= least else set()


def _like_those(ours: set[Line], above: list[Line]) -> set[Line]:
    """Return those of the dates `above` the first paragraph that are made like two of `ours`, with no year."""
    shapes = Counter(map(_made_of, ours)) if above and len(ours) > 1 else Counter()
    return {line for line in above if not _YEAR.search(line.key) and shapes[_made_of(line)] > 1}


def _made_of(date: Line) -> tuple[str, ...]:
    """Return what a date is made of, without what tells it from another one of its kind."""
    kinds = ((folded("weekdays"), "day"), (month_words(), "month"))
    return tuple(
        "number" if word.isdigit() else next((kind for words, kind in kinds if word in words), word)
        for word in date.tokens
    )


def _heads_rows(date: Line) -> bool:
    """Tell whether a day without a year stands above a few words: what is on then."""
    below = date.below
    if _YEAR.search(date.key) or below is None or below.label is not None:
        return False
    return not (below.prose or below.stops or date_line(below))


def _day_below(date: Line, days: set[Line], *, rows: bool = False) -> bool:
    """Tell whether one of `days` stands a few lines below `date`; with `rows`, behind two rows and no paragraph."""
    near = date.below
    for n in range(_MOST_ENTRY):
        if near is None or (rows and near.prose):
            return False
        if near in days:
            return not rows or n >= _LEAST_ROWS
        near = near.below
    return near in days and not rows


def _chronology(dates: list[Line]) -> set[Line]:
    """Return `dates`, three or more, where each heads an entry of a few lines, and a sentence stands above them all.

    Titles of other articles have their dates below them, so the last line of their list is a date.
    """
    ends = (*dates[1:], None)
    above = dates[0].above if len(dates) >= _LEAST_ENTRIES else None
    return set(dates) if above is not None and _introduces(above) and all(map(_heads_entry, dates, ends)) else set()


def _introduces(line: Line) -> bool:
    """Tell whether `line` is a sentence above a chronology, or an entry of it that opens with its year."""
    return line.label is None and (line.size >= INTRODUCTION or line.stops or line.key[0].isdigit())


def _heads_entry(date: Line, end: Line | None) -> bool:
    """Tell whether a few kept lines stand between `date` and `end`, the next one, and one below the last date."""
    line = date.below
    for n in range(_MOST_ENTRY):
        if line is None or line.label is not None or line is end:
            return n > 0 and line is end
        line = line.below
    return end is None


def _signed_in(line: Line) -> bool:
    """Tell whether `line` says where and when a statement was made, below its text: "بيروت في 12 تموز 2023"."""
    place, within, _ = line.key.partition(_IN)
    return bool(within) and land(place)


def _old(line: Line) -> bool:
    """Tell whether a date among sentences is older than news pages are, in our reckoning: the article tells of it."""
    return _BEFORE_THE_WEB.search(line.key) is not None and inside(line)


def _in_fields(line: Line) -> bool:
    """Tell whether a date is one of several fields inside the article, or a statement was made then: "صدر في تونس"."""
    above = line.above
    if above is not None and above.label is None and above.size <= _MOST_ISSUED and _ISSUED.match(above.key):
        return True
    near = (above, line.below)
    if any(map(_on_a_day, near)) or any(_of_a_kind(line, other) for other in near):
        return True
    if line.size > _MOST_ISSUED or ":" not in line.key:
        return False
    return all(map(_field, near)) or (any(map(_field, near)) and inside(line))


def _of_a_kind(line: Line, near: Line | None) -> bool:
    """Tell whether two dates side by side open with one word: "العدد الأول - 4 آذار", "العدد الأخير - 7 نيسان"."""
    if near is None or near.label is not None or near.first != line.first or not line.first.isalpha():
        return False
    return line.first not in days() | month_words() and date_line(near) and not of_the_page(near)


def _field(near: Line | None) -> bool:
    """Tell whether `near` is a field, and none that says when the page was published."""
    return near is not None and field(near) and marks_of_pages().isdisjoint(near.tokens)


def _on_a_day(near: Line | None) -> bool:
    """Tell whether `near` says what is on which day, as a timetable does: "الثلاثاء 11 حزيران: اللغة العربية"."""
    if near is None or near.label is not None or near.first not in days() or near.size > INTRODUCTION:
        return False
    return ": " in near.key and not near.stops and not date_line(near)


def _opens_entry(line: Line) -> bool:
    """Tell whether a date stands between two sentences: the one above is over, the one below says what happened."""
    above, below = line.above, line.below
    if above is None or below is None or above.label is not None or below.label is not None:
        return False
    return (above.prose or above.stops or above.key[-1] == ":") and (below.prose or below.stops)


def _timetable(line: Line) -> bool:
    """Tell whether a date has an entry behind its colon, or a line says from when to when something is open."""
    if not marks_of_pages().isdisjoint(line.tokens):
        return False
    return (line.key[-1] == ":" and line.key[-2].isalnum()) or len(TIME.findall(line.key)) > 1


def _below_label(line: Line) -> bool:
    """Tell whether the line above a date is a word or two, as in a timetable."""
    above = line.above
    return above is not None and above.label is None and above.size <= LABEL and not (above.stops or date_line(above))


def _above_label(line: Line) -> bool:
    """Tell whether a date heads a word or two, and those another date or nothing: another kind of timetable."""
    below = line.below
    if below is None or below.label is not None or below.size > LABEL or below.stops or date_line(below):
        return False
    after = below.below
    return after is None or after.prose or date_line(after) or _in_a_month(after)


def _in_a_month(line: Line) -> bool:
    """Tell whether `line` is a few words with a month among them: "غرة شعبان 1444", another head of a calendar."""
    return line.size <= LABEL and not month_words().isdisjoint(line.tokens)


def _announced(line: Line) -> bool:
    """Tell whether the line above ends in a colon and does not speak of the page: "آخر موعد للتقديم:"."""
    above = line.above
    if above is None or above.label is not None:
        return False
    return _tells_when(above) or (above.key[-1] == ":" and marks_of_pages().isdisjoint(above.tokens))


def _tells_when(line: Line) -> bool:
    """Tell whether `line`, which breaks off without a stop, speaks of the day below: "وكتب تحتها تاريخ ذلك اليوم"."""
    if line.stops or line.size < _LEAST_TOLD or not line.key.endswith((" اليوم", " التاريخ")):
        return False
    return marks_of_pages().isdisjoint(line.tokens[:2])
