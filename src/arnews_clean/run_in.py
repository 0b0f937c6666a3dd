"""Datelines that a page has run into a line of text: where they begin, and the agency tags that end a sentence.

"... 8 حقائب دمشق (وكالات) - أجرى الرئيس": an agency in brackets or between dashes is the anchor, and what stands
before it is read back to the place that opens the dateline. A place without an agency opens nothing here, nor does
one behind a preposition.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from arnews_clean.keys import key
from arnews_clean.vocabulary import load

_REACH: Final = 80  # code points before the agency in which its place must stand
_BRACKET: Final = 40  # code points of the longest agency in brackets
_PLACE_WORDS: Final = 3
_DATE_WORDS: Final = 8
_DASHES: Final = "-–"  # between a place and its agency; behind the agency any dash may stand
_APART: Final = str.maketrans(dict.fromkeys('."()[]', " "))
_EDGES: Final = '-/،,:."()[]'
_ALEFS: Final = "اأإآ"

_NAME: Final = r"(?:[^\W\d_]{1,20}+[. ]{0,2}+){1,4}+"  # bounded: a run of letters must not be read again and again
_QUOTES: Final = '"«»“”'
_BETWEEN: Final = rf"(?=\s?[{_QUOTES}]?\s?({_NAME})[{_QUOTES}]?\s?[-–—ـ:/])"
_LETTERS: Final = r"[^\W\d_]{1,2}(?: [^\W\d_]{1,2}){1,3}"  # "ف ب", "د ب ا": an agency in letters, known or not
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


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile `pattern` once, when it is first used: importing a module costs nothing."""
    return re.compile(pattern)


@cache
def entries(*names: str) -> frozenset[str]:
    """Return the folded entries of word lists."""
    return frozenset(folded(entry) for name in names for entry in load(name))


def openings(text: str) -> list[int]:
    """Return where datelines with an agency begin, at the start of a line or inside of it, in order.

    >>> openings("الذهب يواصل الصعود لندن - رويترز - ارتفعت الأسعار اليوم.")
    [19]
    >>> openings("قالت وكالة رويترز - نقلا عن مصادر في بغداد - إن المفاوضات توقفت.")
    []
    """
    found: set[int] = set()
    for dash in _DASHES:
        if dash not in text:
            continue
        for beside in _beside(dash).finditer(text):
            at, name = beside.start(), beside[1]
            if name and is_agency(name):
                found.update(_place_before(text, at, sure=_normal(name) in _agencies("agencies")))
            if ")" in text[max(0, at - 2) : at]:
                close = text.rfind(")", 0, at)
                opener = text.rfind("(", max(0, close - _BRACKET), close)
                if opener >= 0 and _signs(text[opener + 1 : close]):
                    found.update(_place_before(text, opener, sure=True))
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
    for pattern in _days():
        for day in pattern.finditer(text):
            if day[1] or folded(day[2]) in entries("lead_verbs"):
                begin = _place_before(text, day.start(), sure=True, dated=bool(day[1]))
                found.update((*begin, day.start(2)) if begin else ())
    return sorted(found)


@cache
def _days() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a day, an hour (group 1) and the word behind them (group 2), by what they open with."""
    months = sorted((month.partition(" = ")[0] for month in load("months")), key=len, reverse=True)
    names = "|".join(re.escape(month).replace(r"\ ", r"\s+") for month in months)
    rest = rf"\s+(?:{names})(?:\s*/\s*(?:{names}))?(?:\s+\d{{4}})?(\s+\d{{1,2}}\s?:\s?\d{{2}})?\s+([^\W\d_]+)"
    return re.compile(rf"[0-9٠-٩](?<!\S.)\d?{rest}"), re.compile(rf"أول(?<!\S...){rest}")


def tag_end(text: str, at: int, end: int) -> int:
    """Return where the agency tag ends that stands at `at` and signs the sentence before it; `at` when there is none.

    >>> tag_end("(رويترز) وغادر الوفد", 0, 20)
    8
    >>> tag_end("(رويترز) - غادر الوفد", 0, 21)
    0
    """
    tag = compiled(_TAG).match(text, at, end)
    return tag.end(1) + 1 if tag and is_agency(tag[1]) else at


def holds(text: str, start: int, at: int) -> bool:
    """Tell whether the stop at `at` stands between the place and the agency of a dateline that begins at `start`.

    >>> holds("عمان.بترا - أقرت اللجنة القانون", 0, 4)
    True
    >>> holds("انتهى.وغادر - كما قيل - الوفد", 0, 5)
    False
    """
    agency = compiled(_BEHIND_PLACE).match(text, at + 1)
    return bool(agency) and folded(text[start:at]) in _places() and is_agency(agency[1])  # type: ignore[index]


@lru_cache(maxsize=1024)
def is_agency(name: str) -> bool:
    """Tell whether `name` is a news agency, or a word that stands for one (وكالات).

    >>> is_agency("أ. ف. ب")
    True
    >>> is_agency("لبنان")
    False
    """
    return _normal(name) in _agencies("agencies", "generic_sources", "outlets")


def _signs(name: str) -> bool:
    """Tell whether `name`, in brackets before a dash, is an agency: known, or in letters as agencies are."""
    return is_agency(name) or bool(compiled(_LETTERS).fullmatch(_normal(name)))


def _normal(name: str) -> str:
    """Return `name` folded, with single spaces and no stops: "أ.ف.ب" and "أ. ف. ب" are one name."""
    return " ".join(folded(name).translate(_APART).split())


def _place_before(text: str, at: int, *, sure: bool, dated: bool = False) -> tuple[int, ...]:
    """Return where the place begins that stands, with its region and date, before the agency at `at`, or nothing.

    `sure` says that it is an agency beyond doubt: then a common word may be the place.
    `dated` says that a date stands behind the place: then an unknown town may be.
    """
    low = max(0, at - _REACH)
    low = max(low, text.rfind("\n", low, at) + 1)
    if low == 0 or text[low - 1] == "\n":
        prefix = text[low:at].strip(_EDGES + " ")
        if len(prefix) <= _BRACKET and folded(prefix) in _places():
            return ()  # it opens the line: nothing to cut
    words = [(word.start(), word[0]) for word in compiled(r"[^\s/]+|/").finditer(text, low, at)]
    if low and words and not text[low - 1].isspace():
        words.pop(0)  # half a word
    dated = _drop_date(words) or dated
    _drop_region(words)
    begin = _drop_places(words, sure=sure)
    if not begin and dated and words:
        # An unknown town with a date and an agency behind it: one word, unless it may be half of a name.
        start, town = words.pop()
        if town.isalpha() and not (words and folded(words[-1][1]) in entries("sentence_place_heads")):
            begin = (start,)
    if words and (words[-1][1][-1] in "،,:" or folded(words[-1][1]) in entries("sentence_before_places")):
        return ()
    return begin


def _drop_date(words: list[tuple[int, str]]) -> bool:
    """Take the date off the end of `words`; tell whether there was a number in it."""
    dated = False
    for _ in range(min(_DATE_WORDS, len(words))):
        if not _of_a_date(words[-1][1]):
            break
        dated = words.pop()[1].strip(_EDGES).isdigit() or dated
    return dated


def _drop_region(words: list[tuple[int, str]]) -> None:
    """Take what stands in brackets off the end of `words`: رفح (قطاع غزة)."""
    if words and words[-1][1].rstrip("-/،,:.").endswith(")"):
        del words[next((i for i in range(len(words) - 1, -1, -1) if words[i][1].startswith("(")), 0) :]


def _drop_places(words: list[tuple[int, str]], *, sure: bool) -> tuple[int, ...]:
    """Take the places that dashes join off the end of `words`; return where they begin."""
    begin: tuple[int, ...] = ()
    while words:
        sizes = range(min(_PLACE_WORDS, len(words)), 0, -1)
        size = next((n for n in sizes if _is_place(words[-n:], sure=sure)), 0)
        if not size:
            break
        begin = (words[-size][0],)
        del words[-size:]
        if not (words and words[-1][1][-1] in "-–—ـ/"):
            break
        while words and not words[-1][1].strip("-–—ـ/"):
            words.pop()
    return begin


def _is_place(words: list[tuple[int, str]], *, sure: bool) -> bool:
    place = folded(" ".join(word for _, word in words)).strip(_EDGES)
    return place in _places() and (sure or place not in entries("ambiguous_places"))


def _of_a_date(word: str) -> bool:
    bare = folded(word).strip(_EDGES)
    return not bare or bare in _date_words() or all(part.isdigit() for part in compiled(r"[-/.:]").split(bare))


@cache
def _agencies(*names: str) -> frozenset[str]:
    return frozenset(_normal(entry) for name in names for entry in load(name))


@cache
def _beside(dash: str) -> re.Pattern[str]:
    """Return the pattern of a `dash` with what may be an agency behind it (group 1), or a bracket right before it.

    What stands behind a dash is seldom an agency, and its first two letters say so. The pattern opens with the dash,
    not with a class: it is found nearly as fast as `str.find` finds it.
    """
    heads: dict[str, set[str]] = {}
    for group in ("agencies", "generic_sources", "outlets"):
        for name in load(group):
            for letter in _ALEFS if name[0] in _ALEFS else name[0]:
                heads.setdefault(letter, set()).add(name[1])
    head = "|".join(f"{first}[{re.escape(''.join(sorted(heads[first])))}]" for first in sorted(heads))
    return re.compile(rf"{dash}(?:(?=[ {_QUOTES}]{{0,2}}(?:{head})){_BETWEEN}|(?<=\).)|(?<=\)..))", re.DOTALL)


@cache
def _places() -> frozenset[str]:
    return entries("places", "countries")


@cache
def _date_words() -> frozenset[str]:
    months = (month.partition(" = ")[0] for month in load("months"))
    return frozenset(part for month in months for part in folded(month).split()) | entries("weekdays") | {"اول"}
