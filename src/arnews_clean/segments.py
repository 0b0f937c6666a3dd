"""Segments: a page as tiles that cover all of it, made of what the rooms cut and of what they left."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from arnews_clean import markup
from arnews_clean.anatomy import headlines
from arnews_clean.article import kept_pieces
from arnews_clean.keys import repaired_and_folded
from arnews_clean.letters import charmap
from arnews_clean.letters.repairs import spaces, swapped
from arnews_clean.letters.sets import INVISIBLES, ODD_SPACES
from arnews_clean.model import KEPT, Label, Segment
from arnews_clean.page import Cut, Sheet, Span, parts
from arnews_clean.rounds import cuts_of, without

if TYPE_CHECKING:
    from arnews_clean.sites import Site

_BREAKS: Final = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # where `str.splitlines` breaks
_SPACES: Final = " \t" + ODD_SPACES  # all other white space
_HIDDEN: Final = "".join(sorted(INVISIBLES))
_BLANK: Final = _BREAKS + _SPACES + _HIDDEN
# White space that belongs to what stands before it: all of it up to the next word of the line; at the end of a line
# with the break and the blank lines behind it, but not with the indent of the next line. Linear: the one repeat that
# gives back gives back such an indent, once.
_SPACE_AFTER: Final = re.compile(
    rf"[{_SPACES}{_HIDDEN}]*+(?:\Z|[{_BREAKS}](?:[\s{_HIDDEN}]*(?:[{_BREAKS}]|\Z))?)|[{_SPACES}]*+"
)
_MARKS: Final = re.compile(f"[{charmap.HIDDEN}]")
# What is read as data (`Article.dates`) stays one by one; of all else a run of lines is one segment.
_ONE_BY_ONE: Final = frozenset({Label.BYLINE, Label.DATELINE, Label.DATE})


def segments_of(text: str, site: Site | None, *, aggressive: bool) -> Iterator[Segment]:
    """Yield the segments of `text`: what the rooms cut, and what is left, its titles apart.

    The rooms read the repaired text, so that they find the same on a page and on the page with its letters mended.
    """
    repaired, letters = repaired_and_folded(text)
    folded = markup.without(letters)
    sheet = Sheet(folded, repaired)
    cuts = cuts_of(sheet, site, aggressive=aggressive)
    mended = repaired not in (text, text.replace("\u00a0", " ")) and repaired != spaces(text)  # spaces: one for one
    if cuts and mended:
        cuts = list(_on_the_page(text, repaired, cuts))
    tiles = _tiles(text, cuts)
    if mended:
        kept = [piece for piece in kept_pieces(text, tiles, KEPT) if not _hidden(text, *piece)]
    else:
        kept = without(folded, sheet.pieces, cuts)
    if sheet.gaps:
        plain = spaces(text).replace("\t", " ")
        kept = [part for piece in kept for part in parts(plain, *piece) if not _hidden(text, *part)]
    lines = [text[start:end] for start, end in kept]
    if folded is not letters:
        lines = [markup.bare(line) for line in lines]
    return _titled(text, tiles, kept, lines)


def _on_the_page(text: str, repaired: str, cuts: list[Cut]) -> Iterator[Cut]:
    """Yield `cuts`, in order, of the `repaired` text as cuts of `text`.

    A line that is cut as a whole is that line of `text`; only where a part of a line is cut, its letters have to be
    aligned. Lines end at line feeds alone here: a carriage return, invisibles and a line feed are two breaks of `text`,
    and one of `repaired`.
    """
    todo = iter(cuts)
    cut = next(todo, None)
    at = at_repaired = 0
    for line, mended in zip(text.split("\n"), repaired.split("\n"), strict=True):
        back = None
        while cut is not None and cut.start < at_repaired + len(mended):
            start, end = cut.start - at_repaired, cut.end - at_repaired
            if mended[start:end] == mended.strip():
                start = len(line) - len(line.lstrip(_BLANK))
                end = len(line.rstrip(_BLANK))
            elif line != mended:
                back = back or _way_back(line, mended)
                start, end = back(start, end)
            yield Cut(at + start, at + end, cut.label, cut.rule)
            cut = next(todo, None)
        at += len(line) + 1
        at_repaired += len(mended) + 1


def _way_back(line: str, mended: str) -> Callable[[int, int], Span]:
    """Return what tells where in `line` a span of it `mended` came from.

    Spaces are mended one for one, marks change places, which no cut parts, and marks of direction are gone; what else
    was mended has to be aligned.
    """
    hidden = [mark.start() - n for n, mark in enumerate(_MARKS.finditer(line))]
    if swapped(_MARKS.sub("", line)).replace("\u00a0", " ") == mended:  # nearly always
        return lambda start, end: (start + bisect_right(hidden, start), end + bisect_right(hidden, end - 1))
    from arnews_clean.letters.aligned import aligned  # here, since few pages need it

    return aligned(line, "repair").to_raw


def _tiles(text: str, cuts: list[Cut]) -> list[Cut]:
    """Return `cuts`, in order, widened to the white space that is theirs, with what is between as body."""
    tiles: list[Cut] = []
    at = 0
    for cut in cuts:
        start = _start_of_space(text, at, cut.start)
        if not at and not text[:start].strip(_BLANK):
            start = 0  # blank lines at the top have nothing else to belong to
        end = _end_of_space(text, cut.end)
        if start > at:
            tiles.append(Cut(at, start, Label.BODY))
        if tiles and start == tiles[-1].end and _joins(tiles[-1], cut):
            start = tiles.pop().start
        tiles.append(Cut(start, end, cut.label, cut.rule))
        at = end
    if at < len(text):
        tiles.append(Cut(at, len(text), Label.BODY))
    return tiles


def _start_of_space(text: str, low: int, start: int) -> int:
    """Return where the white space before `start` begins, not below `low`: that of the same line."""
    line = start
    while line > low and (text[line - 1] in _SPACES or text[line - 1] in INVISIBLES):
        line -= 1
    if line == low or text[line - 1] in _BREAKS:
        return line
    while text[start - 1] in _SPACES:
        start -= 1
    return start


def _end_of_space(text: str, end: int) -> int:
    """Return where the white space behind `end` stops: that of the same line, its break, and blank lines after it."""
    space, behind = text[end : end + 1], text[end + 1 : end + 2]
    if space in ("\n", " ") and behind.isalnum():  # nearly always
        return end + 1
    return _SPACE_AFTER.match(text, end).end()  # type: ignore[union-attr]  # it matches "" as well


def _joins(above: Cut, cut: Cut) -> bool:
    """Tell whether `cut` goes on with the segment above it."""
    return above.label is cut.label and above.rule == cut.rule and cut.label not in _ONE_BY_ONE


def _titled(text: str, tiles: list[Cut], pieces: list[Span], lines: list[str]) -> Iterator[Segment]:
    """Yield `tiles` with the headline and the sub-headings among the kept `pieces` as segments of their own.

    `lines` are what the pieces say.
    """
    labels = headlines.labels(lines)
    i, count = 0, len(pieces)
    for tile in tiles:
        start, stop = tile.start, tile.end
        while i < count and pieces[i][0] < stop:
            label = labels[i]
            while i < count and labels[i] is label and pieces[i][0] < stop:
                i += 1
            last = i == count or pieces[i][0] >= stop  # behind it nothing is left but what nobody sees
            end = stop if last else min(_end_of_space(text, pieces[i - 1][1]), stop)
            yield Segment(start, end, label)
            start = end
        if start < stop:  # furniture, or a blank page
            yield Segment(start, stop, tile.label, tile.rule)


def _hidden(text: str, start: int, end: int) -> bool:
    """Tell whether there is nothing to see in `[start, end)`."""
    return text[start] in INVISIBLES and not text[start:end].strip(_BLANK)
