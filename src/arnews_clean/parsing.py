"""`parse` and `clean`: the order of the rooms, and the round that is repeated until it cuts nothing.

This is the only module that runs the rooms of the anatomy and the rules of sites. It is not called `parse`: a
submodule of that name would hide the function `arnews_clean.parse` as soon as it was imported.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Final

from arnews_clean import markup
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
    headlines,
    navigation,
    promos,
    sources,
    subheadings,
    tail,
    tickers,
)
from arnews_clean.article import Article, kept_pieces, known_label
from arnews_clean.checks import require_text
from arnews_clean.keys import repaired_and_folded
from arnews_clean.letters import charmap, profiles
from arnews_clean.letters.repairs import spaces, swapped
from arnews_clean.letters.sets import INVISIBLES, ODD_SPACES
from arnews_clean.model import KEPT, Label, Segment
from arnews_clean.page import Cut, Page, Sheet, Span, parts, stripped

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


def parse(
    text: str,
    *,
    site: Site | str | None = None,
    url: str | None = None,
    keep: Iterable[str] = (),
    aggressive: bool = False,
) -> Article:
    """Take the raw text of a news page apart.

    `site` is a host, an alias or an Arabic name, a `Site`, "auto" or None, and wins over `url`. `keep` names labels
    whose text counts as kept. `aggressive` cuts on weaker evidence.

    Raises TypeError when `text` is not a `str`, UnknownSite for a site that nobody knows, ValueError for a label that
    is none. An unknown url means general rules.

    >>> article = parse("مسقط - العمانية: عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.")
    >>> [(segment.label.value, segment.rule) for segment in article.removed]
    [('dateline', 'dateline.city-agency')]
    >>> parse("لا شيء يحذف من هذا السطر.").removed
    ()
    """
    require_text(text)
    kept = _labels(keep)
    rules_of = _site(text, site, url)
    segments = tuple(_segments(text, rules_of, aggressive=aggressive))
    notes = tuple(_oddities(text))
    if rules_of is None:
        return Article(raw=text, segments=segments, notes=notes, keep=kept, aggressive=aggressive)
    notes += _engine().notes(rules_of)
    return Article(raw=text, segments=segments, site=rules_of.host, notes=notes, keep=kept, aggressive=aggressive)


def clean(  # noqa: PLR0913 - the contract names six
    text: str,
    *,
    site: Site | str | None = None,
    url: str | None = None,
    letters: str | Iterable[Callable[[str], str]] | None = "repair",
    keep: Iterable[str] = (),
    aggressive: bool = False,
) -> str:
    r"""Return the article in the raw text of a news page, one paragraph a line.

    `letters` is the name of a profile (see `arnews_clean.normalize.profiles`) or functions of your own, which run in
    turn, or None for the letters of the page. Profiles other than "repair" run after it. Everything else as in
    `parse`. Raises UnknownProfile for a profile that nobody knows.

    >>> clean("2023-09-25\nتوقفت الحركة في الميناء أمس بسبب العاصفة التي ضربت الساحل منذ فجر الأحد الماضي.")
    'توقفت الحركة في الميناء أمس بسبب العاصفة التي ضربت الساحل منذ فجر الأحد الماضي.'
    >>> clean("لا شيء يحذف من هذا السطر.")
    'لا شيء يحذف من هذا السطر.'
    """
    steps = None if letters is None else profiles.functions(letters)  # a wrong name shows before the work begins
    article = parse(text, site=site, url=url, keep=keep, aggressive=aggressive)
    if steps is None:
        return article.text
    repaired = canonical(profiles.apply(article.text, "repair"))
    return repaired if letters == "repair" else profiles.apply(repaired, steps)


def canonical(text: str) -> str:
    """Return the lines of `text`, stripped, without the blank ones."""
    return "\n".join(stripped for line in text.splitlines() if (stripped := line.strip()))


_MARKS: Final = re.compile(f"[{charmap.HIDDEN}]")
_LOST: Final = "\ufffd"
# What frequent Arabic letters turn into when UTF-8, or cp1256, is read as Latin-1 or cp1252.
_MOJIBAKE: Final = ("ØÙ", "ÇáíãäæÑÊ")
_MUCH: Final = 5  # one character in so many


def _oddities(text: str) -> Iterator[str]:
    """Yield what the caller should know of the letters of a page: what was lost before cannot be mended here."""
    if _LOST in text:
        lost = text.count(_LOST)
        yield f"{lost} x U+FFFD: characters were lost before; decode the page again, with its own encoding"
    if "</" in text and markup.tagged(text):
        yield "holds HTML: rules look past its tags, which stay in what is kept; take the text out of the page first"
    for letters in _MOJIBAKE:
        if letters[0] in text and sum(map(text.count, letters)) * _MUCH > len(text):
            yield "looks like mojibake: decode the page again, with its own encoding (often UTF-8 or cp1256)"


def _labels(keep: Iterable[str]) -> frozenset[Label]:
    """Return `keep` as labels; raise ValueError for one that is none."""
    if isinstance(keep, str):
        raise ValueError(f"keep takes labels in a collection, as in keep={{{str(keep)!r}}}")  # noqa: TRY004
    return frozenset(map(known_label, keep))


def _site(text: str, site: Site | str | None, url: str | None) -> Site | None:
    """Return the site whose rules run: `site` wins over `url`, and "auto" is asked of the text."""
    if site is None and url is None:
        return None
    from arnews_clean import sites  # here, since most callers name no site

    if isinstance(site, sites.Site):
        return site
    if site is None:
        return sites.for_url(require_text(url, "url"))
    return sites.detect(text) if site == "auto" else sites.get(site)


def _engine() -> ModuleType:
    """Return the engine of the sites, which most callers never need."""
    from arnews_clean.sites import engine

    return engine


def _segments(text: str, site: Site | None, *, aggressive: bool) -> Iterator[Segment]:
    """Return the segments of `text`: what the rooms cut, and what is left, its titles apart.

    The rooms read the repaired text, so that they find the same on a page and on the page with its letters mended.
    """
    repaired, letters = repaired_and_folded(text)
    folded = markup.without(letters)
    sheet = Sheet(folded)
    pieces = sheet.pieces
    settled = _Rounds(sheet, site, aggressive=aggressive).settled
    cuts = settled(pieces)
    renamed: set[int] = set()  # where cuts begin that got another label: once, or two labels would chase each other
    for _ in range(_MOST_PASSES):
        late = next((late for late in _late_cuts(folded, pieces, cuts, settled, renamed) if late), [])
        if not late:
            break
        renamed.update(map(_start, late))
        cuts = sorted([*late, *_rest(folded, late, cuts)], key=_start)
        cuts = sorted([*cuts, *settled(_without(folded, pieces, cuts))], key=_start)
    mended = repaired not in (text, text.replace("\u00a0", " ")) and repaired != spaces(text)  # spaces: one for one
    if cuts and mended:
        cuts = list(_on_the_page(text, repaired, cuts))
    tiles = _tiles(text, cuts)
    if mended:
        kept = [piece for piece in kept_pieces(text, tiles, KEPT) if not _hidden(text, *piece)]
    else:
        kept = _without(folded, pieces, cuts)
    if sheet.gaps:
        plain = spaces(text).replace("\t", " ")
        kept = [part for piece in kept for part in parts(plain, *piece) if not _hidden(text, *part)]
    lines = [text[start:end] for start, end in kept]
    if folded is not letters:
        lines = [markup.bare(line) for line in lines]
    return _titled(text, tiles, kept, lines)


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
                _engine().run(self._site, page)
            page.protect_wrapped()
            for room in ROOMS:
                room(page)
            cuts = page.cuts
            known = self._rounds[asked] = cuts, page.left() if cuts else pieces
        return known


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
        found = settled(_without(folded, pieces, others))
        yield [cut for cut in found if cut.label is not label and cut.start not in renamed]


def _start(cut: Cut) -> int:
    return cut.start


def _without(folded: str, pieces: list[Span], cuts: list[Cut]) -> list[Span]:
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


# ---- tiles -----------------------------------------------------------------------------------------------------------

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


# What is read as data (`Article.dates`) stays one by one; of all else a run of lines is one segment.
_ONE_BY_ONE: Final = frozenset({Label.BYLINE, Label.DATELINE, Label.DATE})


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


def rules() -> dict[str, str]:
    """Return every general rule: its permanent id, and what it cuts in one sentence."""
    from arnews_clean.anatomy import catalogue

    return dict(catalogue.RULES)
