"""`parse` and `clean`: the order of the rooms, and the round that is repeated until it cuts nothing.

This is the only module that knows anatomy, sites and article. It is not called `parse`: a submodule of that name
would hide the function `arnews_clean.parse` as soon as it was imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from arnews_clean import lines as lines_
from arnews_clean.anatomy import blocks, bylines, captions, chrome, datelines, dates, duplicates, flat, headlines, promos, sources
from arnews_clean.article import Article
from arnews_clean.checks import nearest, require_text
from arnews_clean.letters import profiles
from arnews_clean.lines import Page
from arnews_clean.model import KEPT, Label, Segment

if TYPE_CHECKING:
    from arnews_clean.sites import Site

# In the order of use: what a room cuts is evidence for the rooms behind it.
ROOMS: Final[tuple[Callable[[Page], None], ...]] = (
    chrome.find,
    dates.find,
    sources.find,
    bylines.find,
    datelines.find,
    captions.find,
    duplicates.find,
    promos.find,
    blocks.find,
)
_MOST_ROUNDS: Final = 50  # a fence: each round cuts something, so that they end by themselves


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
    cuts = _rounds(text, aggressive=aggressive)
    segments = _tile(text, cuts)
    return Article(raw=text, segments=segments, keep=kept, aggressive=aggressive)


def clean(
    text: str,
    *,
    site: Site | str | None = None,
    url: str | None = None,
    letters: str | tuple[Callable[[str], str], ...] | None = "repair",
    keep: Iterable[str] = (),
    aggressive: bool = False,
) -> str:
    """Return the article in the raw text of a news page, one paragraph a line.

    `letters` is the name of a profile (see `arnews_clean.normalize.profiles`), or None for the letters of the page.
    Everything else as in `parse`. Raises UnknownProfile for a profile that nobody knows.

    >>> clean("2023-09-25\\nتوقفت الحركة في الميناء أمس بسبب العاصفة التي ضربت الساحل منذ فجر الأحد الماضي.")
    'توقفت الحركة في الميناء أمس بسبب العاصفة التي ضربت الساحل منذ فجر الأحد الماضي.'
    >>> clean("لا شيء يحذف من هذا السطر.")
    'لا شيء يحذف من هذا السطر.'
    """
    article = parse(text, site=site, url=url, keep=keep, aggressive=aggressive)
    if letters is None:
        return article.text
    repaired = canonical(profiles.apply(article.text, "repair"))
    return repaired if letters == "repair" else profiles.apply(repaired, letters)


def canonical(text: str) -> str:
    """Return the lines of `text`, stripped, without the blank ones."""
    return "\n".join(stripped for line in text.splitlines() if (stripped := line.strip()))


def _labels(keep: Iterable[str]) -> frozenset[Label]:
    """Return `keep` as labels; raise ValueError for one that is none."""
    if isinstance(keep, str):
        raise ValueError(f"keep takes labels in a collection, as in keep={{{str(keep)!r}}}")  # noqa: TRY004
    found = set()
    for name in keep:
        try:
            found.add(Label(name))
        except ValueError:
            raise ValueError(f"keep: {name!r} is not a label; near ones: {nearest(str(name), [label.value for label in Label])}") from None
    return frozenset(found)


def _rounds(text: str, *, aggressive: bool) -> list[Segment]:
    """Return what the rooms cut, as sorted spans that do not overlap, after repeating the round until it cuts nothing.

    Each round sees only the pieces that the rounds before left, as a page of its own. So the last round is the first
    one of the clean text, and cleaning twice is cleaning once.
    """
    folded = lines_.fold(text)
    spans: list[Segment] = []
    pieces = lines_.pieces(text)
    for _ in range(_MOST_ROUNDS):
        page = Page(folded, flat.split(folded, pieces), aggressive=aggressive)
        for room in ROOMS:
            room(page)
        if not page.cuts:
            break
        spans = sorted([*spans, *(Segment(a, b, label, rule) for a, b, label, rule in page.cuts)], key=lambda s: s.start)
        pieces = _left(folded, pieces, page)
    return spans


def _left(folded: str, pieces: list[tuple[int, int]], page: Page) -> list[tuple[int, int]]:
    """Return the pieces without what the round cut."""
    cuts = sorted((a, b) for a, b, _, _ in page.cuts)
    left: list[tuple[int, int]] = []
    i = 0
    for start, end in pieces:
        at = start
        while i < len(cuts) and cuts[i][0] < end:
            a, b = cuts[i]
            if a > at:
                left.append((at, a))
            at = max(at, b)
            i += 1
        if at < end:
            left.append((at, end))
    return [stripped for start, end in left if (stripped := lines_.stripped(folded, start, end))[0] < stripped[1]]


def _tile(text: str, cuts: list[Segment]) -> tuple[Segment, ...]:
    """Return segments that tile `text`: the cuts, widened to the white space that is theirs, and what is between."""
    if not text:
        return ()
    segments: list[Segment] = []
    at = 0
    for cut in [*cuts, Segment(len(text), len(text) + 1, Label.BODY)]:
        if cut.start > at:
            kept = text[at : cut.start]
            if kept.strip():
                segments += headlines.label(text, at, cut.start, first=not any(s.label in KEPT for s in segments))
                at = cut.start
        if cut.start >= len(text):
            break
        segments.append(Segment(at, _end_of_space(text, cut.end), cut.label, cut.rule))
        at = segments[-1].end
    if at < len(text):
        last = segments.pop() if segments else Segment(0, 0, Label.BODY)
        segments.append(Segment(last.start, len(text), last.label, last.rule))
    return _widened(text, segments)


def _end_of_space(text: str, end: int) -> int:
    """Return where the white space behind `end` stops: of the same line, and the line breaks and blank lines after it."""
    rest = text[end:]
    return end + len(rest) - len(rest.lstrip())


def _widened(text: str, segments: list[Segment]) -> tuple[Segment, ...]:
    """Return `segments` with the spaces in front of a cut given to the cut, and neighbours of one rule joined."""
    out: list[Segment] = []
    for segment in segments:
        start = segment.start
        if out and segment.label not in KEPT and out[-1].label in KEPT:
            body = text[out[-1].start : start]
            spaces = len(body) - len(body.rstrip(" \t\u00a0"))
            line = body.rstrip()
            if spaces and body[-1] not in "\r\n":
                start -= len(body) - len(line) if not any(c in "\r\n" for c in body[len(line) :]) else spaces
                out[-1] = Segment(out[-1].start, start, out[-1].label, out[-1].rule)
        if out and out[-1].label is segment.label and out[-1].rule == segment.rule and segment.label is not Label.SUBHEADING:
            out[-1] = Segment(out[-1].start, segment.end, segment.label, segment.rule)
        else:
            out.append(Segment(start, segment.end, segment.label, segment.rule))
    return tuple(out)


def rules() -> dict[str, str]:
    """Return every general rule: its permanent id, and what it cuts in one sentence."""
    from arnews_clean.anatomy import catalogue

    return dict(catalogue.RULES)
