"""Names alone, and those who present themselves, above the first paragraph, and where they come again below it."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import Final

from arnews_clean.anatomy.bylines.shapes import (
    ALONE,
    BETWEEN_PEOPLE,
    MOST_WORDS,
    ON,
    SHORT_NAME,
    WRITERS,
    is_bio,
    presents,
    undated,
    verbs,
)
from arnews_clean.anatomy.words import folded, given_name, heads_sentence, holds_stem, names_person, stems, unspoken
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_PUBLISHED_IN: Final = "نشر في "
_PUBLISHED: Final = re.compile(
    r"""(?:(?P<who>[^\W\d_]+(?:[ ][^\W\d_]+){0,6}?)[ ]?)?  # a name and the initials of an agency
        (?P<where>نشر[ ]في[ ][^\d:]{3,40}?)[ ]
        (?P<date>(?:يوم[ ])?\d{1,2}[ ]?[-/][ ]?\d{1,2}[ ]?[-/][ ]?\d{4})""",
    re.VERBOSE,
)
_NAMES: Final = range(2, 5)  # words of a name that stands alone
_LATEST_NAME: Final = 4  # lines: a name alone stands among the first ones
_LEAST_PARTS: Final = 3
_COLUMN: Final = 3  # words
_OPEN: Final = ":؟"  # what ends a question, or a line that announces the next one
_MOST_AUTHORS: Final = 3
_SERVANT: Final = "عبد"  # with the word behind it one name
_OURS: Final = ("تي", "نا", "كم", "هم", "ها")  # what ends a noun and no name: "على مسؤوليتي"
_KINSHIP: Final = frozenset({"ابن", "بنت", "ابو", "ابي", "ام"})  # they open names, and what somebody is of something
_ROLE_OFF: Final = re.compile(r"[^\W\d_]+ ?[:/-]+ ?")


def cut_published_in(page: Page) -> None:
    """Cut "فلان نشر في صحيفة كذا يوم 01 - 02 - 2012", the credit of aggregators, into what it holds."""
    for line in page.kept[: page.lede]:
        dated = line.key[-1].isdigit() and _PUBLISHED_IN in line.key
        found = _PUBLISHED.fullmatch(line.key) if dated else None
        if found is None:
            continue
        rests = page.trim(line, found.start("date"), len(line.key), Label.DATE, "date.published-in")
        for rest in rests:
            authors = page.trim(rest, found.start("where"), len(rest.key), Label.SOURCE, "source.published-in")
            for author in authors:
                page.cut(author, Label.BYLINE, "byline.published-in")
        return


def cut_opening_name(page: Page) -> None:
    """Cut a name alone above the first paragraph of a page without a title, unless the page speaks of that person."""
    if page.lede != 1:
        return
    line = page.kept[0]
    if not 1 < line.size <= SHORT_NAME or line.stops or not names_person(line.core, sure=True):
        return
    if phrase(page, line):
        return
    surname = line.last
    if not any(surname in below.key and surname in below.tokens for below in page.kept[1:]):
        page.cut(line, Label.BYLINE, "byline.bare-name+topic")


def _signed(page: Page) -> set[str]:
    """Return the names in the byline lines that have been cut."""
    lines = (line for line in page.lines if line.label is Label.BYLINE)
    names = (_ROLE_OFF.sub("", undated(line.core), count=1) for line in lines)
    return set(filter(names_person, names))


def cut_names_above_lede(page: Page) -> set[str]:
    """Cut each name alone right above the first paragraph or other furniture; return these names.

    Below the date of publication it may stand above the deck, too, and above an address it may be one that nobody
    listed, where the page does not speak of that person.
    """
    lede = page.lede
    names = set()
    for i, line in enumerate(page.kept[1 : min(lede, _LATEST_NAME)], 1):
        if line.stops or (line.size not in _NAMES and _name_size(line) not in _NAMES) or line.key[-1] in ':"':
            continue
        bio = line.below
        if not names_person(line.core, sure=True):
            if (
                bio is not None
                and bio.rule == "byline.address"
                and names_person(line.core)
                and unspoken(line, line.core, page.kept)
            ):
                page.cut(line, Label.BYLINE, "byline.companion")
            continue
        if phrase(page, line) or _one_of_several(page, line):
            continue
        boxed = i == lede - 2 and bio is not None and bio.first in WRITERS and presents(bio)
        if i == lede - 1 or boxed or (bio is not None and bio.label is not None):
            names.add(line.core)
            page.cut(line, Label.BYLINE, "byline.bare-name")
        elif (_dated_above_deck(line) and unspoken(line, line.core, page.kept)) or (
            i == 1 == lede - 2 and _of_column(page, line)
        ):
            names.add(line.core)
            page.cut(line, Label.BYLINE, "byline.bare-name+topic")
        if boxed and bio is not None:
            page.cut(bio, Label.BYLINE, "byline.bio")
    return names


def _one_of_several(page: Page, line: Line) -> bool:
    """Tell whether `line` is a name above a sentence as two others are: each part of the article has its person."""
    return _heads_part(line) and sum(map(_heads_part, page.kept)) >= _LEAST_PARTS


def _heads_part(line: Line) -> bool:
    if line.size not in _NAMES or line.stops or not heads_sentence(line):
        return False
    return names_person(line.core, sure=True)


def _name_size(line: Line) -> int:
    """Return the number of words of a name, without the titles before it ("أ . د . هند السالمي")."""
    if line.size > MOST_WORDS or not ("." in line.key or _SERVANT in line.key):
        return line.size
    name = dropwhile(folded("person_titles").__contains__, line.tokens)
    return sum(word != _SERVANT for word in name)


def _dated_above_deck(line: Line) -> bool:
    """Tell whether `line` stands between the date of publication and a deck that is no quotation and no other name."""
    above, below = line.above, line.below
    if above is None or above.label is not Label.DATE or below is None or below.label is not None:
        return False
    return below.key[0] != '"' and below.size > ALONE and not names_person(below.core, sure=True)


def _of_column(page: Page, line: Line) -> bool:
    """Tell whether `line` stands between the name of a column and the title, and no word of it comes back."""
    above, below = line.above, line.below
    if above is not page.kept[0] or below is not page.kept[2]:
        return False
    if above.size > _COLUMN or above.key[-1] in _OPEN or below.size < _COLUMN or below.key[0] == '"':
        return False
    name = [word.removeprefix("ال") for word in dropwhile(folded("person_titles").__contains__, line.tokens)]
    return not any(word in other.key for other in page.kept if other is not line for word in name)


def cut_named_bio(page: Page) -> None:
    """Cut who the author is, with the name, right above the first paragraph: "سالم الحارثي - كاتب من عمان"."""
    line = page.kept[page.lede - 1]
    if "-" not in line.key or line.below is None or line.size > MOST_WORDS or line.stops or "-" not in line.core:
        return
    who, bio = map(str.strip, line.core.split("-", 1))
    presented = names_person(who, sure=True) and is_bio(bio) and not verbs(bio)
    if presented and unspoken(line, who, page.kept):
        page.cut(line, Label.BYLINE, "byline.bio")


def phrase(page: Page, line: Line) -> bool:
    """Tell whether `line` reads like a name and is none: "جهاد النفس", "على خطى الأجداد", "ابن القرية البار".

    What opens it is an everyday word as well, no other given name stands in it, and the article uses its words.
    """
    first, *others = line.tokens
    if first not in folded("ambiguous_given_names") and first not in _KINSHIP:
        return False
    if any(map(given_name, others)):
        return False
    if first == ON and (len(others) > 1 or others[-1].endswith(_OURS)):
        return True
    said = stems(others) or stems([first])  # "مصباح ثان"
    return any(holds_stem(other.key, word) for other in page.kept if other is not line for word in said)


def cut_two_names(page: Page) -> None:
    """Cut two names or three on one line above the first paragraph, of persons that the page does not speak of."""
    lede = page.lede
    for line in page.kept[max(lede - 1, 1) : min(lede, _LATEST_NAME)]:
        if line.size > MOST_WORDS or line.stops or line.key[-1] in ':"':
            continue
        people = BETWEEN_PEOPLE.split(line.core)
        if not 1 < len(people) <= _MOST_AUTHORS or not all(names_person(who, sure=True) for who in people):
            continue
        surnames = {who.rpartition(" ")[2] for who in people}
        if not any(surnames & set(other.tokens) for other in page.kept if other is not line):
            page.cut(line, Label.BYLINE, "byline.names+topic")


def cut_names_below(page: Page, names: set[str]) -> None:
    """Cut an author's name that comes back below the first paragraph, and the line that says who that is."""
    below = [line for line in page.kept[page.lede :] if not line.prose]
    names = names | _signed(page) if below else names
    for line in below:
        if line.core in names:
            page.cut(line, Label.BYLINE, "byline.bare-name")
            bio = line.below
            if bio is not None and bio.label is None and not bio.stops and is_bio(bio.core):
                page.cut(bio, Label.BYLINE, "byline.bio")
