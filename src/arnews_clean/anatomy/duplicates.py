"""Repeats: a line, title, standfirst or paragraph that stands above already.

The first copy stays; of an opening that a page prints above the paragraph that it opens, the whole one does. Its false
friends come back because their author says them again: verses and refrains, the questions and the speakers of an
interview, rows of a table, the recitals of decrees, a sentence that goes on ("وتقام المباراة ..."), and short lines.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice, pairwise, takewhile
from typing import Final

from arnews_clean.anatomy.words import opens_with_verb
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_SHORT: Final = 4  # words: shorter lines are repeats in the head only
_VERSE: Final = 9  # words: shorter lines may be a refrain
_NEAR: Final = 0.8  # of the words of two lines, taken together, are in both: copies
_CUT_SHORT: Final = 5  # words of a title, at least, that show its first or last part to be a copy
_MOST_CAPTION: Final = 10  # words
_LEAST_SUNG: Final = 2  # verses between a refrain and its first copy, and refrains
_LEAST_ENTRIES: Final = 6  # lines
_MOST_SAYER: Final = 3  # words
_LEAST_SAYERS: Final = 3
_LEAST_HALF: Final = 3  # words: "لا لا" is a cry, no copy
_MOST_SPEAKER: Final = 6  # words of the name of who speaks
_LEAST_EXCERPT: Final = 12  # words: a title of fewer may open the first paragraph as well
_LEAST_BROKEN: Final = 6  # words of an opening that breaks off with dots
_MOST_SAID_AGAIN: Final = 20  # words of a sentence that goes on, and that its author may use twice
_GOING_ON: Final = ("وت", "وي", "وست", "وسي")  # "and" with a verb of the present or future
_ENACTS: Final = ("امرنا ب", "رسمنا ب", "نرسم ب", "قررنا ", "يقرر ", "يرسم ", "قرر ", "قررت ", "اصدرنا ")
_MOST_ENACTING: Final = 6  # words of the line that opens what a decree orders: "أمرنا بما هو آت:"
_LEAST_OPENING: Final = 18  # words of a first paragraph that ends in no stop: a shorter line may be a verse
_LEAST_QUOTE: Final = 7  # words
_MOST_QUOTE: Final = 70
_MOST_PULL_QUOTES: Final = 12  # on a page: where more lines are quotations, they are the article, an oral history


def find(page: Page) -> None:
    """Cut repeated lines; the first copy stays."""
    kept = page.kept
    lede = page.lede
    copies = _copies(kept)
    if copies:
        _cut_copies(page, copies)
    for line in kept[1:lede]:
        if line.size >= _SHORT and line not in copies and (_near(line, kept[0]) or _captioned(line, kept[0])):
            page.cut(line, Label.DUPLICATE, "duplicate.title")
    for line, below in islice(pairwise(kept), 1, lede + 1):
        if line.first == below.first and _opens(line, below):
            page.cut(line, Label.DUPLICATE, "duplicate.excerpt")
    for line in kept:
        if line.key[len(line.key) // 2] == " " and line not in copies and (second := _second_half(line)):
            page.trim(line, second, len(line.key), Label.DUPLICATE, "duplicate.twice")
    if page.sheet.holds('"'):
        _pull_quotes(page)


def _copies(kept: list[Line]) -> dict[Line, Line]:
    """Return the lines that stand above already, each with its first copy.

    Paragraphs are told apart by their length and first word; only those that collide are read.
    """
    if len({(line.size, line.first) if line.prose else line.core for line in kept}) == len(kept):  # nearly always
        return {}
    seen: dict[tuple[int, str, str, str] | str, Line] = {}
    alike = Counter((line.size, line.first) for line in kept if line.prose)
    firsts = (
        (line, seen.setdefault(_identity(line) if line.prose else line.core, line))
        for line in kept
        if line.core and not (line.prose and alike[line.size, line.first] == 1)
    )
    return {line: first for line, first in firsts if first is not line}


def _cut_copies(page: Page, copies: dict[Line, Line]) -> None:
    """Cut those of `copies` that a scraper made."""
    kept = page.kept
    head, again = _bounds(kept, page.lede)
    decrees = _decrees(kept)
    refrains = _refrains(kept[: head + 1], copies)
    if formulas := _formulas(copies):
        copies = {line: first for line, first in copies.items() if first not in formulas}
    for i, line in enumerate(kept):
        if line not in copies or line in refrains or _speaks(line):
            continue
        if i <= head or i >= again or (_repeats(line, copies[line], kept[0]) and not decrees):
            page.cut(line, Label.DUPLICATE, "duplicate.line")


def _refrains(head: list[Line], copies: dict[Line, Line]) -> set[Line]:
    """Return those of `copies` in the head of a page that are refrains of a song: other verses stand before each.

    A menu or a ticker that a scraper took twice holds nothing but copies. A title of a few words may head the last one
    of several entries as well.
    """
    firsts = set(copies.values())
    found: set[Line] = set()
    entries: set[Line] = set()
    verses: dict[Line, int] = {}  # how many single lines stand above a first copy
    single = 0
    for line in head[1:]:
        if line in copies and copies[line] is head[0]:
            if line.size < _SHORT and single >= _LEAST_ENTRIES:
                entries.add(line)
        elif line in copies:
            sung = single - verses.get(copies[line], single)
            if sung >= _LEAST_SUNG and line.size < _VERSE and _among_verses(line):
                found.add(line)
        elif line in firsts:
            verses[line] = single
        else:
            single += not line.prose
    return entries | (found if len(found) >= _LEAST_SUNG else set())


def _formulas(copies: dict[Line, Line]) -> set[Line]:
    """Return the first copies of what is said three times or more, each time below another few words: an oath.

    Those words are who says it: "الشاهد الأول".
    """
    sayers: dict[Line, set[str]] = {}
    for line, first in copies.items():
        for said in (line, first):
            if (above := said.above) is not None and above.size <= _MOST_SAYER and not above.stops:
                sayers.setdefault(first, set()).add(above.core)
    several = (first for first, names in sayers.items() if len(names) >= _LEAST_SAYERS)
    counts = Counter(copies.values())
    return {first for first in several if len(sayers[first]) > counts[first]}


def _speaks(line: Line) -> bool:
    """Tell whether `line` names who says the paragraph below, as each turn of an interview does."""
    below = line.below
    named = line.key[-1] == ":" and line.size <= _MOST_SPEAKER
    return named and below is not None and below.label is None and below.prose


def _opens(line: Line, below: Line) -> bool:
    """Tell whether `line` is the opening of the longer paragraph `below`, which some themes print above it."""
    if not below.prose or line.size >= below.size or below.label is not None:
        return False
    opening = line.key.rstrip(" .…")
    if line.size < (_LEAST_EXCERPT if opening == line.key else _LEAST_BROKEN):
        return False
    return below.key.startswith(opening) and not below.key[len(opening)].isalnum()


def _identity(line: Line) -> tuple[int, str, str, str]:
    """Return what paragraphs share when they are copies: all but the punctuation at their edges."""
    return line.size, line.first, line.core, line.last


def _bounds(kept: list[Line], lede: int) -> tuple[int, int]:
    """Return the indices up to which, and from which on, any repeat is a copy: the head, and the opening again."""
    opens = lede < len(kept) and (kept[lede].prose or kept[lede].size >= _LEAST_OPENING)
    return lede if opens else _copies_on_top(kept), _opening_again(kept)


def _copies_on_top(kept: list[Line]) -> int:
    """Return how many copies of the first line stand right below it: the head of a page without paragraphs, a poem."""
    return sum(1 for _ in takewhile(lambda line: line.core == kept[0].core, kept[1:]))


def _opening_again(kept: list[Line]) -> int:
    """Return the index from which on the page is its own first lines again; their number when there is none.

    A poem may end in its first verse, so one line counts below a paragraph alone, and more where the page has one, or
    is nothing but the two copies.
    """
    title = kept[0]
    if title.size < _SHORT:
        return len(kept)
    again = (i for i in range(len(kept) - 1, 0, -1) if kept[i].size == title.size and kept[i].core == title.core)
    at = next(again, len(kept))
    size = len(kept) - at
    if [line.core for line in kept[:size]] != [line.core for line in kept[at:]]:
        return len(kept)
    whole = size == at or any(line.prose for line in kept[:at])
    return at if (whole if size > 1 else kept[at - 1].prose) else len(kept)


def _repeats(line: Line, first: Line, title: Line) -> bool:
    """Tell whether the second copy is a scraper's, not the author's."""
    if line.size < _SHORT or line.key[-1] in "؟،" or _announced(line.above):
        return False
    if line.prose:
        return not _goes_on(line, first)
    return (first is title or line.size >= _VERSE) and not _among_verses(line)


def _goes_on(line: Line, first: Line) -> bool:
    """Tell whether a short sentence goes on from the one above: no scraper pulls it out, and no neighbour is a copy."""
    if not line.key.startswith(_GOING_ON) or line.size > _MOST_SAID_AGAIN or line.below is None:
        return False
    ours, theirs = (line.above, line.below), (first.above, first.below)
    return not any(a is not None and b is not None and a.core == b.core for a, b in zip(ours, theirs, strict=True))


def _decrees(kept: list[Line]) -> bool:
    """Tell whether the page holds two decrees or more, each with the recitals and the closing of the one above."""
    enacting = (line for line in kept if line.size <= _MOST_ENACTING and line.key[-1] == ":")
    return sum(line.key.startswith(_ENACTS) for line in enacting) > 1


def _announced(above: Line | None) -> bool:
    """Tell whether the line above is a sentence with a colon at its end: what it announces is quoted again."""
    return above is not None and above.size >= _SHORT and above.key[-1] == ":"


def _among_verses(line: Line) -> bool:
    """Tell whether the neighbours of `line` may be verses, and itself a refrain."""
    return all(near is None or _verse(near) for near in (line.above, line.below))


def _verse(line: Line) -> bool:
    """Tell whether `line` is short and no furniture."""
    return line.size < 2 * _VERSE and not line.prose and line.label in (None, Label.DUPLICATE)


def _near(line: Line, title: Line) -> bool:
    """Tell whether `line` is a near copy of the title: nearly the same words, or the title cut short."""
    if line.key[-1] == "،":
        return False  # the first sentence, of which this is a part
    ours, its = set(line.tokens), set(title.tokens)
    if len(ours & its) >= _NEAR * len(ours | its) > 0:
        return True
    part = line.core.rstrip(" .…")
    return line.size >= _CUT_SHORT and (title.core.startswith(part) or title.core.endswith(f" {line.core}"))


def _captioned(line: Line, title: Line) -> bool:
    """Tell whether `line` is the title again with the caption of its picture behind it: a few words, no sentence."""
    if title.size < _CUT_SHORT or line.stops or not line.key.startswith(f"{title.key} "):
        return False
    rest = line.key[len(title.key) + 1 :]
    names = rest[0].isalpha() and not rest.startswith(_GOING_ON) and not opens_with_verb(rest)
    return names and rest.count(" ") < _MOST_CAPTION


def _second_half(line: Line) -> int:
    """Return where the second copy starts in a line with a space in its middle; 0 when its halves differ."""
    half = len(line.key) // 2
    return half + 1 if line.size >= 2 * _LEAST_HALF and line.key[:half] == line.key[half + 1 :] else 0


def _pull_quotes(page: Page) -> None:
    """Cut a quotation on a line of its own whose words stand in a paragraph as well."""
    kept = page.kept
    quotes = [(line, quoted) for line in kept[page.lede + 1 :] if line.key[0] == '"' and (quoted := _quotation(line))]
    if len(quotes) <= _MOST_PULL_QUOTES:
        for line, quoted in quotes:
            if any(quoted in other.key for other in kept if other.size > line.size):
                page.cut(line, Label.DUPLICATE, "duplicate.pull-quote")


def _quotation(line: Line) -> str:
    """Return the words of a line that opens with a quotation, where that and the speaker's name are all; else ""."""
    if line.size > _MOST_QUOTE:
        return ""
    quoted = line.key[1:].partition('"')[0].strip(" .")
    fills_line = 3 * len(quoted) > 2 * len(line.key)
    return quoted if fills_line and quoted.count(" ") >= _LEAST_QUOTE - 1 else ""
