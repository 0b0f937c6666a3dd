"""Dates and times of publication: lines made of nothing else.

Such a line holds a date and words like "published", "updated" or "o'clock", and stands at the head of the page, at its
end or beside other furniture. Its false friends are the dates of the article: a year alone ("أكتوبر 1973"), the number
of a notice, the dates of a chronology or of a timetable. Month names are those of all Arab countries.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy.words import folded, inside, land
from arnews_clean.keys import key, tokens
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page
from arnews_clean.vocabulary import load

_HEAD: Final = 3  # index of the last line of a head without paragraphs
_TAIL: Final = 4  # lines
_LATEST: Final = 12  # lines: below them nothing is the head of a page
_INTRODUCTION: Final = 10  # words at least of a line that may announce a chronology though it is no paragraph
_LABEL: Final = 3  # words at most of what a timetable names above each of its dates
_LEAST_ENTRIES: Final = 3  # of a chronology
_MOST_ENTRY: Final = 6  # lines of an entry
_LEAST_TOLD: Final = 4  # words
_LEAST_DAYS: Final = 2  # of a timetable that stand alone, or above what is on then
_IN: Final = " في "
_MOST_CHARS: Final = 120
_MOST_WORDS: Final = 26

NUMERIC: Final = re.compile(
    r"""(?<!\d)(?:
        \d{4}[-/.:]\d{1,2}[-/.:]\d{1,2}               # 2023-09-25
      | \d{1,2}\ ?[-/.]\ ?\d{1,2}\ ?[-/.]\ ?\d{4}     # 25 / 9 / 2023
      | \d{1,2}[-/]\d{1,2}[-/]\d{2}                   # 25/9/23
    )(?!\d)""",
    re.VERBOSE,
)
TIME: Final = re.compile(r"(?<!\d)\d{1,2}[:.hH]\d{2}(?::\d{2})?(?!\d)")
_ANY_DIGIT: Final = re.compile(r"\d")
_MAYBE: Final = re.compile(r"\d|منذ |قبل |حوالي ")  # what every date line holds, looked for before its words are read
_RELATIVE_OPENERS: Final = ("منذ ", "قبل ", "حوالي ")
_UNIT: Final = r"""(?:\d+\ )?
        (?: ثانيه|لحظات|ثوان|ثواني|دقيقه|دقيقتين|دقاي?ق|ساعه|ساعتين|ساعات
          | يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور
          | سنه|سنتين|سنوات|عام|عامين|اعوام
        )(?:\ واحده?)?"""
_RELATIVE: Final = re.compile(
    rf"""(?:منذ|قبل|حوالي)\ (?:حوالي\ )?{_UNIT}(?:،?\ و?\ ?{_UNIT})?
        (?:،?\ \d{{1,2}}:\d{{2}}(?:\ (?:am|pm|AM|PM|ص|م))?)?  # the time of day
    """,
    re.VERBOSE,
)
_PUBLISHED_AGO: Final = re.compile(r"(?:نشرت?|تم (?:النشر|التحديث)|(?:اخر )?تحديث) ?:? ?(?=(?:منذ|قبل) )")
_STAMP: Final = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:[+-]\d\d:?\d\d|[Zz])?|\d\d/\d\d \d\d:\d\d"
)  # of machines
_DRAWN_UP: Final = re.compile(r"حرر في [^\W\d_]{3,} ")  # and where: the last line of a verdict or a communique
_ABOUT: Final = re.compile(r"حوالي \d+ (?:ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|شهور|سن)[^\W\d_]* في(?: [^\W\d_]+){1,2}")
# A domain or an outlet in Latin letters before the date: "Wadi, تم النشر ...".
_LATIN_OUTLET: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,4} ?[/|-] ?|[a-z]{3,20} ?[,،] ?", re.IGNORECASE)
_FIELD: Final = re.compile(r"date \d{4}-\d\d(?:-\d\d)? ")  # what a scraper writes before the text
_BEFORE_THE_WEB: Final = re.compile(r"(?<!\d)1(?:[5-8]\d\d|9[0-8]\d)(?!\d)")
_YEAR: Final = re.compile(r"\d{4}")
_ISSUED: Final = re.compile(r"(?:صدر|حرر|وقع|كتب|اعطي)ت? (?:في|ب)")  # below it stands when
_MOST_ISSUED: Final = 5  # words
_TODAY: Final = frozenset({"اليوم", "امس"})
# Words for the halves of a day, the zone, and the French sign of the hour: beside them a time is one of the clock.
_HALVES: Final = frozenset({"ص", "م", "ت", "صباحا", "مساء", "AM", "PM", "am", "pm", "GMT", "h", "H"})
_HOUR: Final = "الساعه"
_CLOCKS: Final = frozenset({"توقيت", "بتوقيت"})  # of what place, where the list of fillers lacks it
_OUTLET_WORDS: Final = 3
_OUTLET: Final = 20  # characters within which a dash sets off the outlet


@cache
def month_words() -> frozenset[str]:
    """Return every word of a month's name, folded."""
    names = (*load("months"), *load("hijri_months"))
    return frozenset(word for entry in names for word in key(entry.split("=")[0]).split())


@cache
def _days() -> frozenset[str]:
    return folded("weekdays") | _TODAY


@cache
def _words() -> frozenset[str]:
    """Return every word that a date line may hold."""
    return month_words() | folded("weekdays") | folded("time_marks") | folded("time_fillers")


def is_date(line_key: str, tokens: list[str]) -> bool:
    """Tell whether a line of this key is a date, a time or an "updated" line, and nothing else.

    `tokens` are the words and the numbers of the key.
    """
    line_key = line_key.strip("| ")
    if len(line_key) > _MOST_CHARS or not 1 <= len(tokens) <= _MOST_WORDS:
        return False
    if line_key.startswith(_RELATIVE_OPENERS) and _RELATIVE.fullmatch(line_key):
        return True
    ago = _PUBLISHED_AGO.match(line_key) if "منذ " in line_key or "قبل " in line_key else None
    if (ago and _RELATIVE.fullmatch(line_key, ago.end())) or _STAMP.fullmatch(line_key):
        return True
    if line_key.startswith("حوالي ") and _ABOUT.fullmatch(line_key):
        return True  # how long ago, and in which paper: "حوالي 5 سنوات في تورس"
    if not _ANY_DIGIT.search(line_key):
        return False
    numbers = [token for token in tokens if token.isdigit()]
    words = {token for token in tokens if not token.isdigit()}
    if not words <= _words() and (words.isdisjoint(_CLOCKS) or not all(map(land, words - _words()))):
        return False
    if NUMERIC.search(line_key):
        return True
    published = not (words.isdisjoint(folded("time_marks")) and words.isdisjoint(_days()))
    if numbers and not words.isdisjoint(month_words()):
        return published or len(numbers) > 1
    return (published or not words.isdisjoint(_HALVES)) and TIME.search(line_key) is not None


def _may_be_date(line: Line) -> bool:
    """Tell whether `line` may be a date line by its first word: one of letters alone is of an outlet or of a date.

    A bar sets off outlets that nobody listed.
    """
    word = line.first
    return not word.isalpha() or word in _openers() or "|" in line.key


@cache
def _openers() -> frozenset[str]:
    """Return the words that a date line may open with."""
    outlets = {outlet.partition(" ")[0] for outlet in folded("outlets")}
    return _words() | outlets | {opener.strip() for opener in _RELATIVE_OPENERS}


_SIGNS: Final = signs.opening(_openers) | signs.ODD


@fact
def date_line(line: Line) -> bool:
    """Tell whether `line` holds a date of publication, and at most the outlet before it."""
    if not _may_be_date(line) or line.size > _MOST_WORDS or len(line.key) > _MOST_CHARS:
        return False
    if not _MAYBE.search(line.key):
        return False
    if is_date(line.key, line.tokens):
        return not _DRAWN_UP.match(line.key)
    latin = _LATIN_OUTLET.match(line.key)
    if latin and is_date(rest := line.key[latin.end() :], tokens(rest)):
        return True
    bar, separator, rest = line.key.strip("- ").partition("|")
    if separator and ":" not in bar and len(bar) <= _OUTLET and is_date(rest.strip(), tokens(rest)):
        return True  # no sentence sets off a date like this, so the outlet may be one that nobody listed
    outlet, separator, rest = line.key.strip("- ").partition("-" if "-" in line.key[:_OUTLET] else ":")
    outlet = outlet.strip("- ")
    if separator and (outlet in folded("outlets") or outlet in folded("agencies")):
        return is_date(rest.strip(), tokens(rest))
    return any(is_date(rest, tokens(rest)) for rest in _without_outlet(line))


def _without_outlet(line: Line) -> Iterator[str]:
    """Yield what is left of the key without the outlet at its head or end, of one to three words."""
    words = line.key.strip("*- ").split(" ")
    for size in range(1, min(len(words), _OUTLET_WORDS + 1)):
        if " ".join(words[:size]) in folded("outlets"):
            yield " ".join(words[size:])
        if " ".join(words[-size:]) in folded("outlets"):
            yield " ".join(words[:-size])


def find(page: Page) -> None:
    """Cut date lines at the head, at the tail and beside other furniture, and the date field of a joined page."""
    if page.kept and page.kept[0].first == "date" and (field := _FIELD.match(page.kept[0].key)):
        page.trim(page.kept[0], 0, field.end(), Label.DATE, "date.prefix")
    maybe = page.short if page.sheet.holds("|") else page.bearing(_SIGNS)
    dates = [(i, line) for i, line in maybe if date_line(line) and not (_numbered_notice(line.above) or _listed(line))]
    if not dates:
        return
    kept = page.kept
    last = len(kept) - 1
    lede = page.lede
    last_prose = page.last_prose
    head = max(lede, _HEAD)
    below = (line for i, line in dates if i > lede or (i and kept[i - 1].size >= _INTRODUCTION))
    ours = _of_the_article([line for line in below if not _of_the_page(line)])
    heading = [line for i, line in dates if i and not _of_the_page(line) and _above_label(line)]
    ours |= set(heading) if len(heading) > 1 else set()
    if len(dates) > 1 or dates[0][0] > lede:
        ours |= _timetable_days(page, dates, lede)
    ours |= _entries([line for i, line in dates if i > lede])
    ours |= _chronology([line for i, line in dates if i > lede and not _of_the_page(line)])
    ours |= _like_those(ours, [line for i, line in dates if 0 < i <= lede])
    told = False  # a date above is the article's
    for i, line in dates:
        if line in ours or (i > lede and (line.key[-1] == "،" or _signed_in(line) or _in_fields(line) or _old(line))):
            continue
        if (
            (i <= head and _in_head(line, i, lede))
            or (i > last - _TAIL and not (told and any(below.prose for below in kept[i + 1 :])))
            or line.beside_cut
            or (i < _LATEST and _says_so(line))
        ):
            page.cut(line, Label.DATE, "date.line")
            _cut_beside(page, line)
            if i > last_prose:
                _cut_days(page, line)
        else:
            told = True


def _cut_days(page: Page, date: Line) -> None:
    """Cut days without a year right above and below a date that stands below the article: those of a stream."""
    for side in ("above", "below"):
        near = getattr(date, side)
        while near is not None and near.label is None and _is_day(near):
            page.cut(near, Label.DATE, "date.line")
            near = getattr(near, side)


def _is_day(line: Line) -> bool:
    """Tell whether `line` is a day and its month, and nothing else: "19 آب"."""
    day, _, month = line.core.partition(" ")
    return day.isdigit() and month in month_words()


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
    if line.size > _LABEL or line.key[-1].isdigit():
        return False
    words = set(line.tokens)
    return words <= folded("time_marks") | folded("time_fillers") and not words.isdisjoint(
        _marks_of_pages() | {"الوقت"}
    )


def _in_head(line: Line, i: int, lede: int) -> bool:
    """Tell whether the line `i` stands above the first paragraph, right below one, or below it with the hour."""
    above = line.above
    return i <= lede or above is None or above.prose or TIME.search(line.key) is not None


def _of_the_page(line: Line) -> bool:
    """Tell whether a date line says of what page it is: the date of publication, or a time counted from today."""
    if line.first in _TODAY or line.key.startswith(_RELATIVE_OPENERS):
        return True
    return not _marks_of_pages().isdisjoint(line.tokens[:2])


@cache
def _marks_of_pages() -> frozenset[str]:
    """Return the words that pages mark their dates with; an article gives an hour as well."""
    return folded("time_marks") - {_HOUR}


def _of_the_article(dates: list[Line]) -> set[Line]:
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
        if len(row) >= _LEAST_ENTRIES and not any(map(_of_the_page, row)):
            ours.update(row)
    return ours


def _timetable_days(page: Page, dates: list[tuple[int, Line]], lede: int) -> set[Line]:
    """Return those of `dates` that open with a weekday and head a few rows, where another day does so or stands alone.

    "الجمعة 10 كانون الأول", what is on then, and "السبت 11 كانون الأول" or "السبت" and what is on on that day.
    """
    ours = [line for i, line in dates if i and line.first in folded("weekdays") and not _of_the_page(line)]
    if not ours:
        return set()
    alone = {line for _, line in page.short if line.size == 1 and line.core in folded("weekdays")}
    days = alone.union(ours)
    heads = {line for line in ours if _heads_rows(line) and _day_below(line, days)}
    if heads and _heads_rows(ours[-1]):
        heads.add(ours[-1])
    in_head = any(line in heads for i, line in dates if i <= lede)
    least = _LEAST_ENTRIES if in_head else _LEAST_DAYS
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


def _day_below(date: Line, days: set[Line]) -> bool:
    """Tell whether one of `days` stands a few lines below `date`."""
    near = date.below
    for _ in range(_MOST_ENTRY):
        if near is None or near in days:
            break
        near = near.below
    return near is not None and near in days


def _chronology(dates: list[Line]) -> set[Line]:
    """Return `dates`, three or more, where each heads an entry of a few lines, and a sentence stands above them all.

    Titles of other articles have their dates below them, so the last line of their list is a date.
    """
    ends = (*dates[1:], None)
    above = dates[0].above if len(dates) >= _LEAST_ENTRIES else None
    return set(dates) if above is not None and _introduces(above) and all(map(_heads_entry, dates, ends)) else set()


def _introduces(line: Line) -> bool:
    """Tell whether `line` is a sentence above a chronology, or an entry of it that opens with its year."""
    return line.label is None and (line.size >= _INTRODUCTION or line.stops or line.key[0].isdigit())


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
    """Tell whether a date is older than news pages are, in our reckoning: the article tells of that day."""
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
    return line.first not in _days() | month_words() and date_line(near) and not _of_the_page(near)


def _field(near: Line | None) -> bool:
    """Tell whether `near` is a name, a colon and what stands in the field of that name: "المبلغ: 12 دينارا"."""
    if near is None or near.label is not None or near.stops or near.size > _INTRODUCTION:
        return False
    name, colon, value = near.key.partition(": ")
    return bool(colon and value) and name.count(" ") < _LABEL and _marks_of_pages().isdisjoint(near.tokens)


def _on_a_day(near: Line | None) -> bool:
    """Tell whether `near` says what is on which day, as a timetable does: "الثلاثاء 11 حزيران: اللغة العربية"."""
    if near is None or near.label is not None or near.first not in _days() or near.size > _INTRODUCTION:
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
    if not _marks_of_pages().isdisjoint(line.tokens):
        return False
    return (line.key[-1] == ":" and line.key[-2].isalnum()) or len(TIME.findall(line.key)) > 1


def _below_label(line: Line) -> bool:
    """Tell whether the line above a date is a word or two, as in a timetable."""
    above = line.above
    return above is not None and above.label is None and above.size <= _LABEL and not (above.stops or date_line(above))


def _above_label(line: Line) -> bool:
    """Tell whether a date heads a word or two, and those another date or nothing: another kind of timetable."""
    below = line.below
    if below is None or below.label is not None or below.size > _LABEL or below.stops or date_line(below):
        return False
    after = below.below
    return after is None or after.prose or date_line(after) or _in_a_month(after)


def _in_a_month(line: Line) -> bool:
    """Tell whether `line` is a few words with a month among them: "غرة شعبان 1444", another head of a calendar."""
    return line.size <= _LABEL and not month_words().isdisjoint(line.tokens)


def _announced(line: Line) -> bool:
    """Tell whether the line above ends in a colon and does not speak of the page: "آخر موعد للتقديم:"."""
    above = line.above
    if above is None or above.label is not None:
        return False
    return _tells_when(above) or (above.key[-1] == ":" and _marks_of_pages().isdisjoint(above.tokens))


def _tells_when(line: Line) -> bool:
    """Tell whether `line`, which breaks off without a stop, speaks of the day below: "وكتب تحتها تاريخ ذلك اليوم"."""
    if line.stops or line.size < _LEAST_TOLD or not line.key.endswith((" اليوم", " التاريخ")):
        return False
    return _marks_of_pages().isdisjoint(line.tokens[:2])


def _says_so(line: Line) -> bool:
    """Tell whether a date line says that it is the date of publication: it may stand below a long deck."""
    return not folded("time_marks").isdisjoint(line.tokens[:2])  # "نشر في", "آخر تحديث"


def _numbered_notice(above: Line | None) -> bool:
    """Tell whether the line above is the number of a notice, whose date is part of its text."""
    return above is not None and above.first.startswith("الرقم")


def _listed(line: Line) -> bool:
    """Tell whether a date is a point of a list: it opens with a dash, and so does the line below."""
    return line.key[0] == "-" and line.below is not None and line.below.key[0] == "-"
