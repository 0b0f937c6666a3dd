"""What a date line looks like: a date, a time or how long ago, words of publication, and at most the outlet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy.words import folded, land
from arnews_clean.keys import key, tokens
from arnews_clean.lines import Line, fact
from arnews_clean.vocabulary import load

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
_HOUR_OF_DAY: Final = re.compile(r"(?<!\d)(\d{1,2}):(\d\d)(?!\d)")
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
# The section before the date, or glued to it: "توك شو4-2-2024 | 11:24".
_SECTION: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2} ?\d{1,2}[-/]\d{1,2}[-/]\d{4} ?\| ?\d{1,2}:\d\d")
_TWO_DAYS: Final = re.compile(
    r"\d{1,2} (?P<first>[^\W\d_]+(?: [^\W\d_]+)?)(?: (?P<year>\d{4}))? ?- ?"
    r"\d{1,2} (?P<last>[^\W\d_]+(?: [^\W\d_]+)?)(?: (?P<other>\d{4}))?"
)
_DRAWN_UP: Final = re.compile(r"حرر في [^\W\d_]{3,} ")  # and where: the last line of a verdict or a communique
_ABOUT: Final = re.compile(r"حوالي \d+ (?:ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|شهور|سن)[^\W\d_]* في(?: [^\W\d_]+){1,2}")
# A domain or an outlet in Latin letters before the date: "Wadi, تم النشر ...".
_LATIN_OUTLET: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,4} ?[/|-] ?|[a-z]{3,20} ?[,،] ?", re.IGNORECASE)
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
def days() -> frozenset[str]:
    """Return the words for days: those of the week, today and yesterday."""
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
    published = not (words.isdisjoint(folded("time_marks")) and words.isdisjoint(days()))
    if numbers and not words.isdisjoint(month_words()):
        return published or len(numbers) > 1
    return (published or not words.isdisjoint(_HALVES)) and TIME.search(line_key) is not None


def hours_rise(lines: list[Line]) -> bool:
    """Tell whether each of `lines` has an hour, and none an earlier one than the line above: what is on when.

    >>> hours_rise([Line("8:30 نشرة الصباح"), Line("12:00 نشرة الظهر")])
    True
    >>> hours_rise([Line("12:00 مقتل ثلاثة"), Line("8:30 نشرة الصباح")])
    False
    """
    hours = [(int(hour[1]), int(hour[2])) for line in lines if (hour := _HOUR_OF_DAY.search(line.key))]
    return len(hours) == len(lines) and hours[0] < hours[-1] and hours == sorted(hours)


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


SIGNS: Final = signs.opening(_openers) | signs.ODD


@fact
def date_line(line: Line) -> bool:
    """Tell whether `line` holds a date of publication, and at most the outlet before it."""
    if not _may_be_date(line) or line.size > _MOST_WORDS or len(line.key) > _MOST_CHARS:
        return False
    if not _MAYBE.search(line.key):
        return False
    if _SECTION.fullmatch(line.key):
        return True
    if is_date(line.key, line.tokens):
        return not (_DRAWN_UP.match(line.key) or _spans_days(line.key))
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


def _spans_days(line_key: str) -> bool:
    """Tell whether a line holds nothing but two days of one calendar, months or years apart: from when to when.

    >>> _spans_days("21 اذار - 19 نيسان"), _spans_days("20 مارس - 20 اذار")
    (True, False)
    """
    found = _TWO_DAYS.fullmatch(line_key)
    if found is None:
        return False
    first, last = (_month_numbers().get(found[month]) for month in ("first", "last"))
    return (
        first is not None
        and last is not None
        and first != last
        and (found["year"] is None or found["year"] != found["other"])
    )


@cache
def _month_numbers() -> dict[str, str]:
    """Return the number of each month of our reckoning by its name, folded."""
    pairs = (entry.split("=") for entry in load("months"))
    return {key(name): number.strip() for name, number in pairs}


def _without_outlet(line: Line) -> Iterator[str]:
    """Yield what is left of the key without the outlet at its head or end, of one to three words."""
    words = line.key.strip("*- ").split(" ")
    for size in range(1, min(len(words), _OUTLET_WORDS + 1)):
        if " ".join(words[:size]) in folded("outlets"):
            yield " ".join(words[size:])
        if " ".join(words[-size:]) in folded("outlets"):
            yield " ".join(words[:-size])


def is_day(line: Line) -> bool:
    """Tell whether `line` is a day and its month, and nothing else: "19 آب"."""
    day, _, month = line.core.partition(" ")
    return day.isdigit() and month in month_words()


def of_the_page(line: Line) -> bool:
    """Tell whether a date line says of what page it is: the date of publication, or a time counted from today."""
    if line.first in _TODAY or line.key.startswith(_RELATIVE_OPENERS):
        return True
    return not marks_of_pages().isdisjoint(line.tokens[:2])


@cache
def marks_of_pages() -> frozenset[str]:
    """Return the words that pages mark their dates with; an article gives an hour as well."""
    return folded("time_marks") - {_HOUR}
