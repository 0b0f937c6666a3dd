"""The grammar of credits: places, agencies, authors and dates between separators, as datelines and bylines hold them.

Facts: articles.md of the conventions, sections 1 to 5 (27 shapes of datelines, 103 agencies, 578 places).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from arnews_clean.anatomy.dates import month_words
from arnews_clean.anatomy.words import folded, given_name, names_person
from arnews_clean.lines import Line, fact, key
from arnews_clean.vocabulary import load


class Kind(StrEnum):
    """What an element of a credit is."""

    PLACE = "place"
    AGENCY = "agency"
    OUTLET = "outlet"
    GENERIC = "generic"
    DATE = "date"
    NAME = "name"
    UNKNOWN = "unknown"


SOURCES: Final = frozenset({Kind.AGENCY, Kind.OUTLET, Kind.GENERIC})


@dataclass(frozen=True, slots=True)
class Part:
    """One element of a credit: `[start, end)` of the key, and the separator that follows it ("" for none)."""

    kind: Kind
    text: str
    start: int
    end: int
    separator: str


_ITEM: Final = re.compile(r'[^\W_]+|[-/|:()\[\]"،,_]+|\S')
_SEPARATORS: Final = frozenset('-/|:()[]"،,_')
_LONGEST: Final = 5  # words of a known place or agency
_LONGEST_UNKNOWN: Final = 5
_LONGEST_OUTLET: Final = 4
_DATE_WORDS: Final = frozenset(key("في يوم الموافق م هـ ه ص السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الساعة مساء صباحا").split())
_OUTLET_WORDS: Final = frozenset(key(
    "نيوز برس أونلاين اونلاين نت الإخباري الإخبارية الاخبارية الاخباري للأنباء للانباء الأنباء وكالة وكالات موقع صحيفة جريدة شبكة قناة تلفزيون إذاعة راديو "
    "تايمز بوست ميديا للإعلام نيوزويك ديجيتال اوبزيرفر أوبزرفر الإعلامي الإعلامية بوابة مجلة مكتب محرر"
).split())


@cache
def _known() -> dict[str, Kind]:
    """Return every known place and source by its key, dots read as spaces; what is ambiguous is an outlet or a place."""
    kinds: dict[str, Kind] = {}
    for name, kind in (
        ("generic_sources", Kind.GENERIC),
        ("outlets", Kind.OUTLET),
        ("agencies", Kind.AGENCY),
        ("countries", Kind.PLACE),
        ("places", Kind.PLACE),
    ):
        for entry in load(name):
            kinds[" ".join(_ITEM.findall(key(entry).replace(".", " ").replace('"', " ")))] = kind
    for both in ("قنا", "صفا", "الجزيره", "اليوم", "الوطن", "الحره", "العربيه", "فارس", "مهر", "معا"):
        kinds[both] = Kind.AGENCY if both in ("قنا",) else Kind.OUTLET
    return kinds


@cache
def openers() -> frozenset[str]:
    """Return the first words of all known places and sources."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in _known())


def ambiguous(place: str) -> bool:
    """Tell whether `place`, folded, is also an everyday word or a name."""
    return place in folded("ambiguous_places")


@fact
def of(line: Line) -> tuple[list[Part], int]:
    """Read the whole of a short line; see `read`."""
    return read(line.key, limit=160)


def read(text: str, limit: int = 110) -> tuple[list[Part], int]:
    """Read the elements that `text`, a key, opens with.

    Returns the elements and where the last of them ends, its separator included. Reading stops at a word run that is
    too long to be an element.
    """
    items = [(m[0], m.start(), m.end()) for m in _ITEM.finditer(text, 0, limit) if m[0] != "."]
    known = _known()
    first_words = openers()
    parts: list[Part] = []
    i = 0
    end = 0
    while i < len(items) and items[i][0][0] in _SEPARATORS:
        i += 1
    while i < len(items):
        run = i
        while run < len(items) and run - i < 12 and items[run][0][0] not in _SEPARATORS and (items[run][0][0].isalnum()):
            run += 1
        if run == i:
            break
        words = [item[0] for item in items[i:run]]
        kind, taken = Kind.UNKNOWN, 0
        for size in range(min(_LONGEST, len(words)), 0, -1) if words[0] in first_words else ():
            found = known.get(" ".join(words[:size]))
            if found:
                kind, taken = found, size
                break
        if not taken:
            while taken < len(words) and (words[taken][0].isdigit() or words[taken] in month_words() or words[taken] in _DATE_WORDS):
                taken += 1
            if taken and any(word[0].isdigit() for word in words[:taken]):
                kind = Kind.DATE
            else:
                taken = 0
        if not taken:
            # A run of words that nobody knows ends at a separator, or where a known source or date begins.
            taken = next((n for n, word in enumerate(words) if n and word[0].isdigit()), len(words))
            words = words[:taken]
            if taken > _LONGEST_UNKNOWN:
                break
            joined = " ".join(words)
            if len(joined) == 1 and parts:
                kind = Kind.OUTLET  # "القاهرة - ش": the letter by which a paper signs
            elif _OUTLET_WORDS.intersection(words) and len(words) <= _LONGEST_OUTLET and folded("function_words").isdisjoint(words):
                kind = Kind.OUTLET
            elif names_person(joined) and (given_name(words[0]) or len(words) > 1):
                kind = Kind.NAME
        j = i + taken
        separator = ""
        while j < len(items) and items[j][0][0] in _SEPARATORS:
            separator += items[j][0]
            j += 1
        start, stop = items[i][1], items[i + taken - 1][2]
        end = items[j - 1][2]
        parts.append(Part(kind, text[start:stop], start, stop, separator))
        i = j
    return parts, end
