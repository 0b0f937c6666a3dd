"""The grammar of credits: places, agencies, authors and dates between separators, as datelines and bylines hold them.

"القاهرة - (أ ف ب)" has two parts, a place and an agency. What a credit is made of is written as a word with one letter
for each part, here `P-(A)`, so that a shape of credits is a regular expression over such words: see `spelling`.

Facts: the conventions, sections 1 to 5 (27 shapes of datelines, 103 agencies, 578 places).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from arnews_clean.anatomy.dates.shapes import month_words
from arnews_clean.anatomy.words import folded, is_verb, names_person, opens_with_verb
from arnews_clean.keys import key, keys
from arnews_clean.lines import Line, fact
from arnews_clean.vocabulary import load


class Kind(StrEnum):
    """What a part of a credit is."""

    PLACE = "place"
    AGENCY = "agency"
    OUTLET = "outlet"
    GENERIC = "generic"
    DATE = "date"
    NAME = "name"
    UNKNOWN = "unknown"


SOURCES: Final = frozenset({Kind.AGENCY, Kind.OUTLET, Kind.GENERIC})


class Part(NamedTuple):
    """One part of a credit: `[start, end)` of the key, and the separator that follows it ("" for none)."""

    kind: Kind
    text: str
    start: int
    end: int
    separator: str

    @property
    def size(self) -> int:
        """The number of words."""
        return self.text.count(" ") + 1


# ---- what is known ---------------------------------------------------------------------------------------------------

# Where two lists hold a name, the later list counts.
_LISTS: Final = (
    ("generic_sources", Kind.GENERIC),
    ("agencies", Kind.AGENCY),
    ("outlets", Kind.OUTLET),
    ("countries", Kind.PLACE),
    ("places", Kind.PLACE),
)
# In later lists as well: Qena signs fewer pages than Qatar's agency.
_AGENCIES_FIRST: Final = {"قنا": Kind.AGENCY, "الشروق": Kind.AGENCY}
_WORD: Final = re.compile(r"[^\W_]+")


@cache
def _known() -> dict[str, Kind]:
    """Return the kind of every known place and source by the words of its key."""
    kinds = {" ".join(_WORD.findall(entry)): kind for name, kind in _LISTS for entry in keys(load(name))}
    return kinds | _AGENCIES_FIRST


@cache
def _most_words() -> dict[str, int]:
    """Return by their first word how many words known places and sources have at most."""
    most: dict[str, int] = {}
    for first, *others in map(str.split, _known()):
        most[first] = max(most.get(first, 0), 1 + len(others))
    return most


@cache
def openers() -> frozenset[str]:
    """Return the first words of all known places and sources."""
    return frozenset(_most_words())


@cache
def _date_words() -> frozenset[str]:
    """Return the words that a date in a credit may hold beside its numbers."""
    return month_words() | folded("weekdays") | set(key("في يوم الموافق م هـ ه ص الساعة صباحا مساء").split())


def ambiguous(place: str) -> bool:
    """Tell whether `place`, folded, is also an everyday word or a name."""
    return place in folded("ambiguous_places")


def listed(name: str) -> bool:
    """Tell whether `name`, a key, is a known place or source."""
    return name in _known()


def sources_alone(text: str, kinds: Collection[Kind] = SOURCES) -> bool:
    """Tell whether `text` names sources and nothing else: agencies, outlets, or what is of one of `kinds`."""
    parts, end = read(text)
    return bool(parts) and not text[end:].strip(" .") and all(part.kind in kinds for part in parts)


def names_place(text: str) -> bool:
    """Tell whether `text`, a key, is the name of a known place and nothing else."""
    return _known().get(text) is Kind.PLACE


# ---- reading ---------------------------------------------------------------------------------------------------------

LONGEST: Final = 5  # words of a known place or agency, and of a part that nobody knows
_LONGEST_DATE: Final = 12  # words
# Words with nothing between them but spaces and dots: "أ.ف.ب" is three. Linear: no repeat gives anything back.
_RUN: Final = re.compile(rf"[^\W_]++(?:[ .]++[^\W_]++){{0,{LONGEST}}}+")  # one word more than a part has
_DATED_RUN: Final = re.compile(rf"[^\W_]++(?:[ .]++[^\W_]++){{0,{_LONGEST_DATE - 1}}}+")
_BETWEEN: Final = re.compile(r'[-/|:()\[\]"،,_+ .]*+')
_NO_SEPARATOR: Final = str.maketrans("", "", " .")
_LONGEST_OUTLET: Final = 4
# One word more than a part has, of Arabic letters alone: there is no number among them at which a part would end.
_RUN_ON: Final = re.compile(rf"([ء-ي]++) ([ء-ي]++) (?:[ء-ي]++ ){{{LONGEST - 2}}}[ء-ي]")
_PREFIX: Final = 110  # characters of a paragraph that may hold its credit
LINE: Final = 160  # characters of a line that may be a credit


@fact
def of(line: Line) -> tuple[list[Part], int]:
    """Read the whole of a short line; see `read`."""
    return read(line.key, limit=LINE)


def read(text: str, limit: int = _PREFIX) -> tuple[list[Part], int]:
    """Read the parts that `text`, a key, opens with; `limit` is the number of characters that are looked at.

    Returns the parts and where the last of them ends, its separator included. Reading stops at a run of words that is
    too long to be a part.
    """
    found = list(parts_of(text, limit))
    if not found:
        return [], 0
    last = found[-1]
    if not last.separator:
        return found, last.end
    return found, last.end + len(_BETWEEN.match(text, last.end, limit)[0].rstrip(" ."))  # type: ignore[index]


def parts_of(text: str, limit: int = _PREFIX) -> Iterator[Part]:
    """Yield the parts that `text`, a key, opens with, as `read` returns them, for callers who may have had enough."""
    at = _BETWEEN.match(text, 0, limit).end()  # type: ignore[union-attr]  # it matches "" as well
    alone = True
    while run := _RUN.match(text, at, limit):
        words = _words(run)
        if words[0][0].isdigit() or words[0] in _date_words():
            run = _DATED_RUN.match(text, at, limit) or run  # it fits wherever the shorter one does
            words = _words(run)
        kind, size = _first_part(words, alone=alone)
        if not size:
            return
        stop = run.end()
        if size != len(words):
            stop = at + len(words[0])
            for word in words[1:size]:
                stop = text.index(word, stop) + len(word)
        between = _BETWEEN.match(text, stop, limit)[0]  # type: ignore[index]
        yield Part(kind, text[at:stop], at, stop, between.translate(_NO_SEPARATOR))
        alone = False
        at = stop + len(between)


def _words(run: re.Match[str]) -> list[str]:
    return run[0].replace(".", " ").split()


def runs_on(text: str, limit: int = _PREFIX) -> bool:
    """Tell whether `text`, a key, opens with a run of words that is too long to be a part: there is nothing to read.

    So do most titles and paragraphs. No known name opens with the first word, and the second one stands in no date.

    >>> runs_on("عنوان طويل لا يقرا كما تقرا الاسماء")
    True
    >>> runs_on("القاهره رويترز من موفدنا الي هناك")
    False
    """
    found = _RUN_ON.match(text, 0, limit)
    return found is not None and found[1] not in openers() and found[2] not in _date_words()


def opens_sentence(text: str) -> bool:
    """Tell whether `text`, a key, opens with a verb that no known name opens with: no credit does.

    >>> opens_sentence("قال الوزير - وهو محق")
    True
    >>> opens_sentence("القاهره - قال الوزير")
    False
    """
    word = text[: text.find(" ")]
    return word not in openers() and is_verb(word)


def _first_part(words: list[str], *, alone: bool) -> tuple[Kind, int]:
    """Return the kind and the number of words of the part that `words` open with; 0 where they are too many.

    `alone` says that no other part stands before it.
    """
    for size in range(min(_most_words().get(words[0], 0), len(words)), 0, -1):
        kind = _known().get(" ".join(words[:size]))
        if kind:
            return kind, size
    size = _date(words)
    if size:
        return Kind.DATE, size
    # What nobody knows ends at a separator, or where a number begins.
    for size, word in enumerate(words):
        if size and word[0].isdigit():
            return _unlisted(words[:size], alone=alone), size
        if size == LONGEST:
            return Kind.UNKNOWN, 0
    return _unlisted(words, alone=alone), len(words)


def _date(words: list[str]) -> int:
    """Return how many of `words` are a date, from the first one on; a date holds a number."""
    dated = False
    for n, word in enumerate(words):
        if word[0].isdigit():
            dated = True
        elif word not in _date_words():
            return n if dated else 0
    return len(words) if dated else 0


def names_outlet(words: list[str]) -> bool:
    """Tell whether `words` are the name of an outlet: one that the vocabulary knows, or one that says what it is.

    >>> names_outlet(["بوابه", "النخيل"]), names_outlet(["عيون", "الناس"])
    (True, False)
    """
    return bool(words) and (" ".join(words) in folded("outlets") or _unlisted(words, alone=True) is Kind.OUTLET)


_TURNS: Final = "سج"  # open the questions and the answers of an interview


def _unlisted(words: list[str], *, alone: bool) -> Kind:
    """Return what a part is that no list holds."""
    if len(words) == 1:
        if len(words[0]) == 1 and not alone and words[0] not in _TURNS:
            return Kind.OUTLET  # "القاهرة - ش": the letter by which a paper signs
        return Kind.OUTLET if words[0] in folded("outlet_words") else Kind.UNKNOWN
    named = _speaks_of_outlet(words) and folded("function_words").isdisjoint(words)
    if named and len(words) <= _LONGEST_OUTLET and not opens_with_verb(words[0]):  # "نقلت وكالة الأنباء"
        return Kind.OUTLET
    return Kind.NAME if names_person(" ".join(words)) else Kind.UNKNOWN


# Outlet words that say what is named, so that the name stands behind them: "يعرض على قناة النهر" is no outlet.
_KINDS: Final = frozenset(key("وكالة صحيفة قناة شبكة موقع جريدة مجلة إذاعة بوابة مكتب محرر").split())


def _speaks_of_outlet(words: list[str]) -> bool:
    """Tell whether one of `words` is an outlet word where it may stand in the name of an outlet."""
    known = folded("outlet_words")
    return words[0] in known or not (known - _KINDS).isdisjoint(words[1:])


# ---- spelling --------------------------------------------------------------------------------------------------------

_SHORT: Final = 2  # words: what nobody knows is hardly a place or an outlet when it is longer


def spelling(parts: list[Part]) -> str:
    """Return the word that says what `parts` are, their separators between the letters.

    P is a place, A an agency or a desk, O an outlet, D a date, N a person, U what nobody knows. A small letter is
    weaker: p a place that is an everyday word as well, o an outlet of one word, n a person whose given name nobody
    knows, u more than two unknown words. An underscore is spelled as a dash.

    >>> spelling(read("القاهره - (ا ف ب)")[0])
    'P-(A)'
    >>> spelling(read("عنوان طويل لا يقرا كما تقرا الاسماء")[0])
    ''
    """
    return "".join(_letter(part) + part.separator for part in parts).replace("_", "-")


def _letter(part: Part) -> str:
    match part.kind:
        case Kind.PLACE:
            return "p" if ambiguous(part.text) else "P"
        case Kind.AGENCY | Kind.GENERIC:
            return "A"
        case Kind.OUTLET:
            return "O" if part.size > 1 else "o"
        case Kind.DATE:
            return "D"
        case Kind.NAME:
            return "N" if names_person(part.text, sure=True) else "n"
        case _:
            return "U" if part.size <= _SHORT else "u"
