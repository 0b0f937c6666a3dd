"""Where lines with a credit are cut: above the first paragraph, right behind it, and below the last one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from arnews_clean.anatomy.credits import SOURCES, Kind, ambiguous, names_place, of
from arnews_clean.anatomy.datelines.own_lines import (
    LEAST_TITLE,
    MOST_STOPPED,
    PLACES_FIRST,
    above_prose,
    certain,
    ends_in_family_name,
    is_credit,
    own_line,
    whole,
)
from arnews_clean.anatomy.words import announced, field, heads_paragraph, in_form, opens_with_verb, unspoken
from arnews_clean.lines import SENTENCE, Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_LATEST_LEDE: Final = 3  # a headline that ends in a full stop looks like a paragraph: a credit may stand behind it
_SIGNATURE_LINES: Final = 2
_LATEST_TITLE: Final = 2  # lines: a credit in the first one has the title right below, and the lede below that
_MOST_BETWEEN: Final = 4  # lines of the part of an article that a place heads
_MOST_AUTHOR: Final = 6  # words of an author and his town
_BARRED: Final = re.compile(r"N\|[AOoU]")  # an author and a paper, known or not
_PLAYER: Final = re.compile(r"(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,3}) \(")  # and the country
_NUMBERED: Final = re.compile(r"\d{1,2}(?: ?[-.)] ?[^\W\d_]|:\d\d \S)")  # or with an hour
# An author, or a paper, and a town; and an author whose given name nobody knows.
_FROM_TOWN: Final = re.compile(r"[NO]-[Pp]|P-N|(?P<family>[nU])-[Pp]")
_OWN_AUTHOR: Final = re.compile(r"[PpAOo][-/:]N")


def cut_head(page: Page) -> None:
    """Cut credits above the first paragraph, and a sure one right below it."""
    kept = page.kept
    lede = page.lede
    for i, line in enumerate(kept[:lede]):
        if _lone_place(line):
            page.cut(line, Label.DATELINE, "dateline.place")
        elif not i and _opens_page(page, line):
            page.cut(line, Label.DATELINE, "dateline.line")
        elif line.size in _FOREIGN_SIZES and _in_foreign_words(line) and not _of_a_review(page, line):
            page.cut(line, Label.BYLINE, "byline.line")
        elif is_credit(line) and not _of_the_article(line, i, kept):
            _cut_credit(page, line, kept, first=not i)
    for line in () if page.untouched else kept[:lede]:  # now that the bylines beside them are known
        if line.label is None and _among_credits(line):
            page.cut(line, Label.DATELINE, "dateline.place")
    behind = kept[lede + 1 : lede + 2] if lede < _LATEST_LEDE else []
    for line in behind:
        if not line.prose and certain(line) and not (_one_field(line) or _of_a_review(page, line)):
            _cut_line(page, line, own_line(line))


def _one_field(line: Line) -> bool:
    """Tell whether `line` is a field beside another one: "أفضل تحقيق: سعاد المنصوري، صحيفة النخيل"."""
    return field(line) and (field(line.above) or field(line.below))


def _of_the_article(line: Line, i: int, kept: list[Line]) -> bool:
    """Tell whether a credit at the head is an item, a field, an answer, or names the one whom the story is about."""
    if _starred(line) or in_form(line) or (i and _of_the_story(kept, line)):
        return True
    return i > _LATEST_LEDE and (_answers(line) or _quoted_list(line))


# What ends the names of outlets.
_FOREIGN: Final = frozenset({"نيوز", "برس", "تايمز", "بوست"})
_FOREIGN_SIZES: Final = range(2, 4)  # words


def _in_foreign_words(line: Line) -> bool:
    """Tell whether `line` is the name of an outlet right above the first paragraph, which does not speak of it.

    It ends in English in Arabic letters, "الوادي نيوز", so that it need not be known.
    """
    if line.last not in _FOREIGN or opens_with_verb(line.key):
        return False
    return line.below is not None and line.below.prose and " ".join(line.words[-2:]) not in line.below.key


def _of_the_story(kept: list[Line], line: Line) -> bool:
    """Tell whether the person whom `line` names before a place in brackets is the one whom the story is about."""
    found = _PLAYER.match(line.key)
    return found is not None and any(found["who"] in other.key for other in kept if other is not line)


def _answers(line: Line) -> bool:
    """Tell whether `line` stands below a short question of an interview."""
    above = line.above
    return above is not None and above.label is None and above.key[-1] == "؟" and above.size < SENTENCE


def _quoted_list(line: Line) -> bool:
    """Tell whether `line` is one of several credits that a kept line with a colon at its end announces."""
    return announced(line) and any(near is not None and is_credit(near) for near in (line.above, line.below))


def _cut_credit(page: Page, line: Line, kept: list[Line], *, first: bool) -> None:
    """Cut a credit above the first paragraph; where it is the first line, a title might look like it."""
    above_lede = above_prose(line)
    beside_furniture = not first and line.below is not None and line.beside_cut
    lead = above_lede or beside_furniture or _own_author(line, kept)
    if lead or not first or certain(line):
        label = own_line(line, lead=lead)
        if label is not Label.BYLINE or not (_above_stop(line) and _of_a_review(page, line)):
            _cut_line(page, line, label)


def _opens_page(page: Page, line: Line) -> bool:
    """Tell whether the first line is an author and his town, above the title or the lede.

    Of the author, or of the paper, the page does not speak: else the line may be the title.
    """
    if "-" not in line.key or line.size > _MOST_AUTHOR or not is_credit(line):
        return False
    parts, spelled = whole(line)
    found = _FROM_TOWN.fullmatch(spelled)
    if found is None or (found["family"] and (parts[0].text.startswith("ال") or not ends_in_family_name(parts[0]))):
        return False
    if page.lede > _LATEST_TITLE or (page.lede == _LATEST_TITLE and page.kept[1].size < LEAST_TITLE):
        return False
    who = next(part.text for part in parts if part.kind is not Kind.PLACE).split()[-1]
    return not any(who in other.tokens for other in page.kept if other is not line)


def _own_author(line: Line, kept: list[Line]) -> bool:
    """Tell whether `line` is a place or a paper and an author of whom no other line speaks, and no row of a list."""
    parts, spelled = whole(line)
    if not _OWN_AUTHOR.fullmatch(spelled) or line.below is None:
        return False
    if any(near is not None and is_credit(near) for near in (line.above, line.below)):
        return False
    return unspoken(line, parts[-1].text, kept)


def _of_a_review(page: Page, line: Line) -> bool:
    """Tell whether `line` is a paper of which paragraphs below say what it wrote: another one heads paragraphs, too."""
    if len(of(line)[0]) > 1:
        return False
    others = [other for other in page.kept if other is not line and other.size <= MOST_STOPPED and _heads(other)]
    return len(others) > 1 or any(map(_above_stop, others))


def _heads(line: Line) -> bool:
    """Tell whether `line` is the name of one source above a line that is none."""
    return not line.stops and _one_source(line) and line.below is not None and not _one_source(line.below)


def _one_source(line: Line) -> bool:
    return len(parts := of(line)[0]) == 1 and parts[0].kind in SOURCES


def _above_stop(line: Line) -> bool:
    return line.below is not None and (line.below.prose or line.below.full_stop or line.below.size >= SENTENCE)


def _cut_line(page: Page, line: Line, label: Label | None) -> None:
    if label is not None:
        page.cut(line, label, f"{label}.line")


def cut_signatures(page: Page) -> None:
    """Cut credits below the last paragraph; without a place they say whose the story is."""
    for line in page.kept[page.lede + 1 :][-_SIGNATURE_LINES:]:
        below = line.below
        if below is not None and below.label is None and (below.stops or ". " in below.key):
            continue  # a sub-heading above the last words
        if not _under_text(line):
            continue
        label = None if line.prose or _listed(line) or announced(line) else own_line(line, signature=True)
        if label is not None:
            label = label if label is Label.DATELINE else Label.SOURCE
            page.cut(line, label, f"{label}.signature")
        elif "|" in line.key and _closes_page(line) and _BARRED.fullmatch(whole(line)[1]):
            page.cut(line, Label.BYLINE, "byline.signature")


def _closes_page(line: Line) -> bool:
    """Tell whether `line` is the last one that is kept, right below a paragraph."""
    above, below = line.above, line.below
    while below is not None and below.label is not None:
        below = below.below
    return below is None and above is not None and above.label is None and above.prose and above.stops


def _under_text(line: Line) -> bool:
    """Tell whether a sentence or furniture stands above `line`, or above the credit that does: else it ends a list."""
    above = line.above
    if above is not None and above.label is None and not (above.stops or above.prose) and is_credit(above):
        above = above.above
    return above is None or above.label is not None or above.stops or above.prose or above.size >= SENTENCE


def _listed(line: Line) -> bool:
    """Tell whether `line` is an item of a list, by the bullet that it shares with the line above."""
    return line.key[0] in "-*" and line.above is not None and line.above.key[0] == line.key[0]


def _starred(line: Line) -> bool:
    """Tell whether `line` is one of several starred or numbered lines, or of the hours of a programme."""
    near = [near for near in (line.above, line.below) if near is not None]
    if line.key[0] == "*":
        return any(other.key[0] == "*" for other in near)
    return _NUMBERED.match(line.key) is not None and any(_NUMBERED.match(other.key) for other in near)


def _lone_place(line: Line) -> bool:
    """Tell whether `line` is the name of a place above the first paragraph or a date, below a title or a credit."""
    if line.above is None or line.below is None or not _names_town(line) or heads_paragraph(line):
        return False
    if line.above.label is None and line.above.above is not None and names_place(line.above.core):
        return False  # the last one of a list of places
    if _one_of_the_title(line):
        return False
    return line.below.prose or line.below.label is Label.DATE


def _one_of_the_title(line: Line) -> bool:
    """Tell whether `line` is the first of several places that each head a paragraph, and the title names them."""
    others = [other for other in _below(line) if other.label is None and names_place(other.core)]
    above = line.above
    while above is not None:
        if line.core in above.key and any(other.core in above.key for other in others):
            return True
        above = above.above
    return False


def _below(line: Line) -> Iterator[Line]:
    """Yield the next few lines below `line`."""
    near = line.below
    for _ in range(_MOST_BETWEEN):
        if near is None:
            return
        yield near
        near = near.below


def _among_credits(line: Line) -> bool:
    """Tell whether `line` is the name of a place above a byline, below another one or the title."""
    above, below = line.above, line.below
    if above is None or below is None or below.label is not Label.BYLINE or above.label not in (None, Label.BYLINE):
        return False
    return _names_town(line)


def _names_town(line: Line) -> bool:
    return names_place(line.core) and (line.core in PLACES_FIRST or not ambiguous(line.core))
