"""What `parse` returns: the page, its segments, and everything that can be told from them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from arnews_clean.checks import nearest
from arnews_clean.model import KEPT, Label, Segment
from arnews_clean.page import Cut, pieces

_SHOWN: Final = 40  # characters of an article that its representation shows
SCHEMA = 1  # of `Article.to_dict`; rises when a key changes its meaning or goes


@dataclass(frozen=True, slots=True)
class Byline:
    """A byline as data: who wrote, in which role, for whom. Words as they stand on the page."""

    segment: Segment
    authors: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline as data: where, by which agency and author, of which day. Words as they stand on the page.

    That goes for `date`, too, since most datelines name a day without its year.
    """

    segment: Segment
    places: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Date:
    """A date line as data. `iso` is "YYYY-MM-DD", or None where the day cannot be told."""

    segment: Segment
    iso: str | None = None


@dataclass(frozen=True, repr=False)
class Article:
    """A page taken apart.

    `segments` tile `raw`; `text` is what is kept, one paragraph a line, letters untouched. Offsets of segments count
    code points of `raw`. `site` is the host of the site whose rules ran, or None. `notes` say what the caller should
    know. All of it is computed from the page: two articles of equal pages and options are equal.
    """

    raw: str
    segments: tuple[Segment, ...]
    site: str | None = None
    notes: tuple[str, ...] = ()
    keep: frozenset[Label] = frozenset()
    aggressive: bool = False

    def __repr__(self) -> str:
        """Return how the article begins, how long the page is and what was cut: a page is too long for a terminal."""
        cut = Counter(segment.label.value for segment in self.removed)
        labels = ", ".join(f"{count} {label}" for label, count in cut.items()) or "nothing"
        return f"<Article {self.text[:_SHOWN]!r}: {len(self.raw)} characters, cut: {labels}>"

    @cached_property
    def _kept_pieces(self) -> tuple[tuple[int, int], ...]:
        return tuple(kept_pieces(self.raw, self.segments, KEPT | self.keep))

    @cached_property
    def text(self) -> str:
        """The kept pieces, stripped, joined by line breaks."""
        return "\n".join(self.raw[start:end] for start, end in self._kept_pieces)

    @cached_property
    def removed(self) -> tuple[Segment, ...]:
        """The segments whose text is not in `text`."""
        kept = KEPT | self.keep
        return tuple(segment for segment in self.segments if segment.label not in kept)

    def labelled(self, label: str) -> tuple[Segment, ...]:
        """Return the segments of one label. An unknown label raises ValueError, which names near ones."""
        wanted = known_label(label)
        return tuple(segment for segment in self.segments if segment.label is wanted)

    @property
    def headline(self) -> Segment | None:
        """The segment of the headline, or None."""
        return next((segment for segment in self.segments if segment.label is Label.HEADLINE), None)

    @cached_property
    def body(self) -> str:
        """`text` without the headline."""
        kept = (KEPT | self.keep) - {Label.HEADLINE}
        return "\n".join(self.raw[start:end] for start, end in kept_pieces(self.raw, self.segments, kept))

    @cached_property
    def bylines(self) -> tuple[Byline, ...]:
        """Every byline, with what it says."""
        from arnews_clean.anatomy import values  # here, since most callers want the text alone

        return tuple(Byline(s, *values.byline(self.raw[s.start : s.end])) for s in self.labelled(Label.BYLINE))

    @cached_property
    def datelines(self) -> tuple[Dateline, ...]:
        """Every dateline, with what it says."""
        from arnews_clean.anatomy import values

        return tuple(Dateline(s, *values.dateline(self.raw[s.start : s.end])) for s in self.labelled(Label.DATELINE))

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """Every date line, with its day where it can be told."""
        from arnews_clean.anatomy import values

        return tuple(Date(s, values.iso(self.raw[s.start : s.end])) for s in self.labelled(Label.DATE))

    def sentences(self, *, unwrap: bool = False) -> list[str]:
        """Return the sentences of `text`. `unwrap` joins the lines of a hard-wrapped page first.

        It joins a title without an end mark to the line below as well: on such a page nothing tells the two apart.
        """
        from arnews_clean import sentences

        return sentences.split(self.text, unwrap=unwrap)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each kept piece begins in `text`."""
        starts = []
        at = 0
        for start, end in self._kept_pieces:
            starts.append(at)
            at += end - start + 1
        return starts

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """Return the smallest span of `raw` that holds the characters `[start, end)` of `text`.

        The span may hold cut text, where the characters stand on both sides of it. A line break of `text` stands for
        the stretch of the page between two pieces. An empty span gives an empty span. Raises ValueError when the span
        is not inside `text`.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"span {start}:{end} is not inside 0:{len(self.text)}, the text of the article")
        if not self.text:
            return 0, 0
        first = self._raw_offset(start, left=True)
        if start == end:
            return first, first
        return first, self._raw_offset(end - 1, left=False)

    def _raw_offset(self, at: int, *, left: bool) -> int:
        """Return where character `at` of `text` begins (`left`) or ends in `raw`."""
        index = bisect_right(self._starts, at) - 1
        start, end = self._kept_pieces[index]
        offset = start + at - self._starts[index]
        if offset < end:
            return offset if left else offset + 1
        if left or index + 1 == len(self._kept_pieces):
            return end
        return self._kept_pieces[index + 1][0]

    def to_dict(self) -> dict[str, Any]:
        """Return everything as JSON-ready values."""
        from arnews_clean import __version__

        def of(segment: Segment) -> dict[str, Any]:
            return {"start": segment.start, "end": segment.end, "label": segment.label.value, "rule": segment.rule}

        return {
            "schema": SCHEMA,
            "version": __version__,
            "site": self.site,
            "options": {"keep": sorted(label.value for label in self.keep), "aggressive": self.aggressive},
            "raw": self.raw,
            "text": self.text,
            "headline": of(self.headline) if self.headline else None,
            "body": self.body,
            "segments": [of(segment) for segment in self.segments],
            "removed": [of(segment) for segment in self.removed],
            "bylines": [
                {
                    "segment": of(b.segment),
                    "authors": list(b.authors),
                    "roles": list(b.roles),
                    "organizations": list(b.organizations),
                }
                for b in self.bylines
            ],
            "datelines": [
                {
                    "segment": of(d.segment),
                    "places": list(d.places),
                    "agencies": list(d.agencies),
                    "authors": list(d.authors),
                    "date": d.date,
                }
                for d in self.datelines
            ],
            "dates": [{"segment": of(d.segment), "iso": d.iso} for d in self.dates],
            "sentences": self.sentences(),
            "notes": list(self.notes),
        }


def known_label(name: object) -> Label:
    """Return the label `name`; raise ValueError, with near names, when there is none.

    >>> known_label("dateline")
    <Label.DATELINE: 'dateline'>
    >>> known_label("datelines")
    Traceback (most recent call last):
        ...
    ValueError: 'datelines' is not a label; nearest: dateline, date, headline
    """
    try:
        return Label(name)  # type: ignore[arg-type]
    except ValueError:
        raise ValueError(f"{name!r} is not a label; nearest: {nearest(str(name), Label)}") from None


def kept_pieces(raw: str, segments: Iterable[Segment | Cut], kept: Iterable[Label]) -> Iterator[tuple[int, int]]:
    """Yield the pieces of `raw` under the labels `kept`: what is left of each line between two cuts, stripped."""
    wanted = frozenset(kept)
    at: int | None = None
    end = 0
    for segment in segments:
        if segment.label in wanted:
            at = segment.start if at is None else at
            end = segment.end
        elif at is not None:
            yield from pieces(raw, at, end)
            at = None
    if at is not None:
        yield from pieces(raw, at, end)
