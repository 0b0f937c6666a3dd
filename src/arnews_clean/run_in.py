"""Datelines that a page has run into a line of text: where they begin, and the agency tags that end a sentence.

"... 8 حقائب دمشق (وكالات) - أجرى الرئيس": an agency in brackets or between dashes is the anchor, and what stands
before it is read back to the place that opens the dateline. A place without an agency opens nothing here, nor does
one behind a preposition.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from arnews_clean.lines import key
from arnews_clean.vocabulary import load

_REACH: Final = 80  # code points before the agency in which its place must stand
_BRACKET: Final = 40  # code points of the longest agency in brackets
_PLACE_WORDS: Final = 3
_DATE_WORDS: Final = 8
_DASHES: Final = "-–—ـ"
_APART: Final = str.maketrans(dict.fromkeys('."()[]', " "))
_EDGES: Final = '-/،,:."()[]'

_NAME: Final = r"(?:[^\W\d_]{1,20}+[. ]{0,2}+){1,4}+"  # bounded: a run of letters must not be read again and again
_QUOTE: Final = '["«»“”]?'
_BETWEEN: Final = rf"\s?{_QUOTE}\s?({_NAME}){_QUOTE}\s?[-–—ـ:/]"
_SHORT: Final = r"[^\W\d_]{1,2}(?: [^\W\d_]{1,2}){1,3}"  # "ف ب", "د ب ا": an agency in letters, known or not
_TAG: Final = rf"\(\s?({_NAME})\)\s*+(?![-:–—ـ/])"
_BEHIND_PLACE: Final = rf"\s*\(?\s?({_NAME})\)?\s?[-–—ـ:/]"


class _Folds(dict[int, str]):
    """What stands for each code point: its matching key, and nothing for a tatweel."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = char if char.isspace() else "" if char == "\u0640" else key(char)
        return self[code]


_FOLDS: Final = _Folds()


def folded(words: str) -> str:
    """Return a few words folded for matching: `lines.key` is made for whole pages and slow on less.

    >>> folded("أُغْلِقَ")
    'اغلق'
    >>> folded("باب")
    'باب'
    """
    return words.translate(_FOLDS)


def openings(text: str) -> list[int]:
    """Return where datelines with an agency begin, at the start of a line or inside of it, in order.

    >>> openings("الذهب يواصل الصعود لندن - رويترز - ارتفعت الأسعار اليوم.")
    [19]
    >>> openings("قالت وكالة رويترز - نقلا عن مصادر في بغداد - إن المفاوضات توقفت.")
    []
    """
    found: set[int] = set()
    between = _compiled(_BETWEEN)
    for dash in _DASHES:
        at = text.find(dash)  # a loop of `find` is faster than a pattern over the whole text
        while at >= 0:
            before, behind = text[at - 1 : at], text[at + 1 : at + 2]
            if behind.isalnum() and before.isalnum():
                at = text.find(dash, at + 1)
                continue  # a score, a range, a tatweel
            close = at - 1 if before != " " else at - 2
            if close > 0 and text[close] == ")":
                opener = text.rfind("(", max(0, close - _BRACKET), close)
                if opener >= 0 and is_agency(text[opener + 1 : close]):
                    found.update(_place_before(text, opener, sure=True))
            elif (anchor := between.match(text, at + 1)) and is_agency(anchor[1]):
                found.update(_place_before(text, at, sure=_normal(anchor[1]) in _agencies("agencies")))
            at = text.find(dash, at + 1)
    return sorted(found)


def dated(text: str) -> list[int]:
    """Return where datelines begin and end that name a place and a day but no agency, before a verb that opens news.

    No dash ties them to what follows: on the page they were lines of their own. They are weaker evidence than an
    agency, so they count in a text of one line only, where a title has no other end.

    >>> dated("هزة أرضية قرب الساحل أثينا 3 مايو أعلنت السلطات أن هزة ضربت الجزيرة.")
    [21, 34]
    >>> dated("وصل الوفد إلى أثينا 3 مايو وأعلنت السلطات برنامج الزيارة.")
    []
    """
    found: set[int] = set()
    for day in _day().finditer(text):
        if day[1] or folded(day[2]) in _entries("lead_verbs"):
            begin = _place_before(text, day.start(), sure=True, dated=bool(day[1]))
            found.update((*begin, day.start(2)) if begin else ())
    return sorted(found)


@cache
def _day() -> re.Pattern[str]:
    """Return the pattern of a day, an hour (group 1) and the word behind them (group 2)."""
    months = sorted((month.partition(" = ")[0] for month in load("months")), key=len, reverse=True)
    names = "|".join(re.escape(month).replace(r"\ ", r"\s+") for month in months)
    return re.compile(
        rf"(?<!\S)(?:\d{{1,2}}|أول)\s+(?:{names})(?:\s*/\s*(?:{names}))?(?:\s+\d{{4}})?(\s+\d{{1,2}}\s?:\s?\d{{2}})?\s+([^\W\d_]+)"
    )


def tag_end(text: str, at: int, end: int) -> int:
    """Return where the agency tag ends that stands at `at` and signs the sentence before it; `at` when there is none.

    >>> tag_end("(رويترز) وغادر الوفد", 0, 20)
    8
    >>> tag_end("(رويترز) - غادر الوفد", 0, 21)
    0
    """
    tag = _compiled(_TAG).match(text, at, end)
    return tag.end(1) + 1 if tag and is_agency(tag[1]) else at


def holds(text: str, start: int, at: int) -> bool:
    """Tell whether the stop at `at` stands between the place and the agency of a dateline that begins at `start`.

    >>> holds("عمان.بترا - أقرت اللجنة القانون", 0, 4)
    True
    >>> holds("انتهى.وغادر - كما قيل - الوفد", 0, 5)
    False
    """
    agency = _compiled(_BEHIND_PLACE).match(text, at + 1)
    return bool(agency) and folded(text[start:at]) in _places() and is_agency(agency[1])  # type: ignore[index]


@lru_cache(maxsize=1024)
def is_agency(name: str) -> bool:
    """Tell whether `name` is a news agency, or a word that stands for one (وكالات).

    >>> is_agency("أ. ف. ب")
    True
    >>> is_agency("لبنان")
    False
    """
    normal = _normal(name)
    return normal in _agencies("agencies", "generic_sources", "outlets") or bool(_compiled(_SHORT).fullmatch(normal))


def _normal(name: str) -> str:
    """Return `name` folded, with single spaces and no stops: "أ.ف.ب" and "أ. ف. ب" are one name."""
    return " ".join(folded(name).translate(_APART).split())


def _place_before(text: str, at: int, *, sure: bool, dated: bool = False) -> tuple[int, ...]:
    """Return where the place begins that stands, with its region and date, before the agency at `at`.

    `sure` says that it is an agency beyond doubt: then a common word may be the place.
    `dated` says that a date stands behind the place: then an unknown town may be.
    """
    low = max(0, at - _REACH)
    low = max(low, text.rfind("\n", low, at) + 1)
    if low == 0 or text[low - 1] == "\n":
        prefix = text[low:at].strip(_EDGES + " ")
        if len(prefix) <= _BRACKET and folded(prefix) in _places():
            return ()  # it opens the line: nothing to cut
    words = [(word.start(), word[0]) for word in _compiled(r"[^\s/]+|/").finditer(text, low, at)]
    if low and words and not text[low - 1].isspace():
        words.pop(0)  # half a word
    for _ in range(_DATE_WORDS):
        if not (words and _of_a_date(words[-1][1])):
            break
        dated = dated or words[-1][1].strip(_EDGES).isdigit()
        words.pop()
    if words and words[-1][1].rstrip(_EDGES[:-4]).endswith(")"):  # رفح (قطاع غزة)
        opener = next((i for i in range(len(words) - 1, -1, -1) if words[i][1].startswith("(")), 0)
        del words[opener:]
    begin: tuple[int, ...] = ()
    while words:
        size = next((n for n in range(min(_PLACE_WORDS, len(words)), 0, -1) if _is_place(words[-n:], sure=sure)), 0)
        if not size:
            break
        begin = (words[-size][0],)
        del words[-size:]
        if not (words and (words[-1][1] in "-–—ـ/" or words[-1][1][-1] in "-–—/")):
            break
        while words and not words[-1][1].strip("-–—ـ/"):
            words.pop()
    if not begin and dated and words:
        # An unknown town with a date and an agency behind it: one word, unless it may be half of a name.
        town = words.pop()
        if town[1].isalpha() and not (words and folded(words[-1][1]) in _entries("sentence_place_heads")):
            begin = (town[0],)
    if words and (words[-1][1][-1] in "،,:" or folded(words[-1][1]) in _entries("sentence_before_places")):
        return ()
    return begin


def _is_place(words: list[tuple[int, str]], *, sure: bool) -> bool:
    place = folded(" ".join(word for _, word in words)).strip(_EDGES)
    return place in _places() and (sure or place not in _entries("ambiguous_places"))


def _of_a_date(word: str) -> bool:
    bare = folded(word).strip(_EDGES)
    return not bare or bare in _date_words() or all(part.isdigit() for part in _compiled(r"[-/.:]").split(bare))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _entries(*names: str) -> frozenset[str]:
    return frozenset(folded(entry) for name in names for entry in load(name))


@cache
def _agencies(*names: str) -> frozenset[str]:
    return frozenset(_normal(entry) for name in names for entry in load(name))


@cache
def _places() -> frozenset[str]:
    return _entries("places", "countries")


@cache
def _date_words() -> frozenset[str]:
    months = (month.partition(" = ")[0] for month in load("months"))
    return frozenset(part for month in months for part in folded(month).split()) | _entries("weekdays") | {"اول"}
