"""Rounds: the rooms of the anatomy at work on a page, again and again, until they cut nothing.

This is the only module that runs the rooms and the rules of sites.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from arnews_clean.anatomy import (
    blocks,
    bylines,
    captions,
    chrome,
    datelines,
    dates,
    duplicates,
    flat,
    front_matter,
    navigation,
    promos,
    sources,
    subheadings,
    tail,
    tickers,
)
from arnews_clean.page import Cut, Page, Sheet, Span, stripped

if TYPE_CHECKING:
    from arnews_clean.sites import Site

# In the order of use: what a room cuts is evidence for the rooms behind it.
ROOMS: Final[tuple[Callable[[Page], None], ...]] = (
    front_matter.find,
    subheadings.protect,
    chrome.find,
    navigation.find,
    tickers.find,
    tail.find,
    promos.find,
    dates.find,
    sources.find,
    captions.find,
    bylines.find,
    datelines.find,
    captions.find_bare,
    duplicates.find,
    blocks.find,
)
# A page that is not settled then is no article, but furniture repeated without end: it stays, or time would not grow
# linearly. Of 11,000 parses of real pages, four took six rounds, and none more.
_MOST_ROUNDS: Final = 64
_MOST_PASSES: Final = 3  # a page whose labels still depend on each other then is left as it is


def cuts_of(sheet: Sheet, site: Site | None, *, aggressive: bool) -> list[Cut]:
    """Return what the rooms and the rules of `site` cut from the page of `sheet`, in order, with `keep` or without."""
    folded, pieces = sheet.folded, sheet.pieces
    settled = _Rounds(sheet, site, aggressive=aggressive).settled
    cuts = settled(pieces)
    renamed: set[int] = set()  # where cuts begin that got another label: once, or two labels would chase each other
    for _ in range(_MOST_PASSES):
        late = next((late for late in _late_cuts(folded, pieces, cuts, settled, renamed) if late), [])
        if not late:
            break
        renamed.update(map(_start, late))
        cuts = sorted([*late, *_rest(folded, late, cuts)], key=_start)
        cuts = sorted([*cuts, *settled(without(folded, pieces, cuts))], key=_start)
    return cuts


class _Rounds:
    """The rooms at work on one page, round after round. What they know of a line or a round serves the next one."""

    def __init__(self, sheet: Sheet, site: Site | None, *, aggressive: bool) -> None:
        self._sheet = sheet
        self._site = site
        self._aggressive = aggressive
        self._seams = flat.Seams(sheet)
        self._rounds: dict[tuple[Span, ...], tuple[list[Cut], list[Span]]] = {}

    def settled(self, pieces: list[Span]) -> list[Cut]:
        """Return what the rooms cut from `pieces`, in order, after repeating the round until it cut nothing.

        Each round sees what the rounds before left as a page of its own, as it would stand in `Article.text`. So the
        last round is the first one of the clean text, and cleaning twice is cleaning once. Where no round is the last
        one, nothing is cut.
        """
        cuts: list[Cut] = []
        for _ in range(_MOST_ROUNDS):
            if not pieces:
                break
            found, pieces = self._round(pieces)
            if not found:
                break
            cuts += found
        else:
            return []
        return sorted(cuts, key=_start)

    def _round(self, pieces: list[Span]) -> tuple[list[Cut], list[Span]]:
        """Return what one round of all rooms cuts from `pieces`, and what it leaves."""
        asked = tuple(pieces)
        known = self._rounds.get(asked)
        if known is None:
            page = Page(self._sheet, self._seams.open(pieces), aggressive=self._aggressive)
            if self._site is not None:
                _run_site(self._site, page)
            page.protect_wrapped()
            for room in ROOMS:
                room(page)
            cuts = page.cuts
            known = self._rounds[asked] = cuts, page.left() if cuts else pieces
        return known


def _late_cuts(
    folded: str,
    pieces: list[Span],
    cuts: list[Cut],
    settled: Callable[[list[Span]], list[Cut]],
    renamed: set[int],
) -> Iterator[list[Cut]]:
    """Yield for each label what else would be cut, or be called otherwise, where `keep` leaves that label in the text.

    What begins at `renamed` has been found here before.

    To the rooms, a page with less furniture on it is other evidence. What they find then is cut, or called so, in the
    first place: a label that depends on its neighbours is no good label, and `clean` is a fixed point with `keep` too.
    """
    labels = sorted({cut.label for cut in cuts})
    for label in labels if len(labels) > 1 else ():  # with one label, that is the whole page again
        others = [cut for cut in cuts if cut.label is not label]
        found = settled(without(folded, pieces, others))
        yield [cut for cut in found if cut.label is not label and cut.start not in renamed]


def _start(cut: Cut) -> int:
    return cut.start


def without(folded: str, pieces: list[Span], cuts: list[Cut]) -> list[Span]:
    """Return what `cuts`, in order, leave of `pieces`, stripped."""
    if not cuts:
        return pieces
    left = []
    for n, start, end in _outside(cuts, pieces):
        span = (start, end)
        bare = span if span == pieces[n] else stripped(folded, start, end)
        if bare[0] < bare[1]:
            left.append(bare)
    return left


def _rest(folded: str, late: list[Cut], cuts: list[Cut]) -> Iterator[Cut]:
    """Yield what `late` cuts leave of `cuts`, stripped."""
    for n, start, end in _outside(late, [(cut.start, cut.end) for cut in cuts]):
        bare = stripped(folded, start, end)
        if bare[0] < bare[1]:
            yield Cut(*bare, cuts[n].label, cuts[n].rule)


def _outside(cuts: list[Cut], spans: list[Span]) -> Iterator[tuple[int, int, int]]:
    """Yield what `cuts` leave of `spans`: the number of the span, where it begins and ends. Both are in order."""
    first = 0
    for n, (start, end) in enumerate(spans):
        at = start
        while first < len(cuts) and cuts[first].end <= at:
            first += 1
        inside = first
        while inside < len(cuts) and cuts[inside].start < end:
            if at < cuts[inside].start:
                yield n, at, cuts[inside].start
            at = cuts[inside].end
            inside += 1
        if at < end:
            yield n, at, end


def _run_site(site: Site, page: Page) -> None:
    from arnews_clean.sites import engine  # here, since most callers name no site

    engine.run(site, page)
