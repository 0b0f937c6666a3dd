"""Captions that nothing marks: a short line between furniture and the first paragraph."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from arnews_clean.anatomy.captions.shapes import FORMULAS, LEAST_TITLE, title_of
from arnews_clean.anatomy.dates.shapes import TIME
from arnews_clean.anatomy.words import names_person, opens_with_verb, phrases, topic
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_BARE: Final = 8
_LEAST_PERSON: Final = 3  # words: an office and a name
_FURNITURE: Final = frozenset({Label.DATE, Label.BYLINE, Label.DATELINE, Label.SOURCE})


def find_bare(page: Page) -> None:
    """Cut a short unmarked line between furniture and the first paragraph: a room of its own, behind theirs."""
    kept = page.kept
    lede = page.lede
    if lede >= len(kept):
        return
    head = kept[:lede]
    bare = [
        line
        for line in head[1:]
        if _may_be_bare(line) and not _heads_hours(line) and (_shows(line, head) or _under_marked(line))
    ]
    if bare:
        title = title_of(head, topic(line for line in kept if line.prose))
        for line in bare:
            if line is not title:
                page.cut(line, Label.CAPTION, "caption.bare")


@fact
def _may_be_bare(line: Line) -> bool:
    """Tell whether `line` is short and neither a sentence nor the header of one."""
    if line.size > _MOST_BARE or line.stops or line.key[-1] in ":؟-" or line.core in FORMULAS:
        return False
    return not opens_with_verb(line.core)


def _heads_hours(line: Line) -> bool:
    """Tell whether the line below opens with an hour: `line` is the hall, or the day, of a programme."""
    return line.below is not None and line.below.first[0].isdigit() and TIME.fullmatch(line.below.first) is not None


def _under_marked(line: Line) -> bool:
    """Tell whether the line below says that a picture stands here."""
    return line.below is not None and line.below.rule == "caption.marked"


def _shows(line: Line, head: list[Line]) -> bool:
    """Tell whether `line` names a person or a thing that pictures show, where captions stand."""
    last = line is head[-1]
    if last and _person(line):
        return True
    if not phrases("pictured").opening(line.core):
        return False
    beside_furniture = any(near is not None and near.label in _FURNITURE for near in (line.above, line.below))
    above = takewhile(lambda other: other is not line, head)
    return beside_furniture and any(other.size >= LEAST_TITLE for other in above)


def _person(line: Line) -> bool:
    """Tell whether `line` is an office with the name of its holder: "الفنان ...", "وزيرة ..."."""
    if line.size < _LEAST_PERSON or not line.core or ":" in line.key:
        return False
    people = phrases("pictured_people")
    who = line.core.removeprefix("ال")
    word = who.partition(" ")[0]
    if not (people.opening(who) or (word.endswith(("ه", "ي")) and word[:-1] in people)):
        return False
    return names_person(" ".join(line.words[-2:]), sure=True)
