"""A page as the rooms see it: the sheet of its folded text, and its lines in one round of rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from typing import Final, NamedTuple, TypeAlias

from arnews_clean import signs, spoken
from arnews_clean.keys import GONE, seen, single_spaced
from arnews_clean.lines import LONG, SENTENCE, Line, Once
from arnews_clean.model import Label

Span: TypeAlias = tuple[int, int]
RARE_BREAKS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # all that `str.splitlines` knows beside "\n"
GAP: Final = " " * 4  # so many spaces in a row are a border between the lines of a page that a scraper joined
_BEHIND_SPACE: Final = f" {GONE}"
_GAPS: Final = re.compile(rf" [ \x7f]{{{len(GAP) - 1},}}")  # what is gone before it was the end of a word: "1445هـ"
_ANNOUNCES: Final = 14  # words: so long a line with a colon at its end opens the article with what it lists
_WIDTHS: Final = range(35, 101)  # characters of the longest lines of a hard-wrapped page
_LEAST_WRAPPED: Final = 8  # lines of such a page
_WIDER: Final = 10  # one line in so many, and one more, may be wider: a title, a credit
_LONG_LINE: Final = 0.6  # of the width: a shorter line without a stop is a title, a credit, an item of a menu
_BULLETS: Final = ("*", "-", "•")
_LEAST_FULL: Final = 5  # lines
_FULL: Final = 0.55  # of its long lines, at least, had no room for the next word


class Cut(NamedTuple):
    """A stretch `[start, end)` of the page that has been cut: a segment in the making, which costs a third of one."""

    start: int
    end: int
    label: Label
    rule: str = ""


def _split(text: str) -> tuple[list[str], int]:
    """Return the lines of `text`, and how long the break behind each is; 0 when they have kept theirs."""
    if any(map(text.__contains__, RARE_BREAKS)):
        return text.splitlines(keepends=True), 0
    return text.split("\n"), 1


def _bodies(lines: list[str], width: int, start: int) -> list[Span | None]:
    """Return where each of `lines` stands without the white space around it, the first one at `start`; None if blank.

    `width` is how long the break behind each is.
    """
    spans: list[Span | None] = []
    for line in lines:
        end = start + len(line)
        body = line.strip()
        if not body:
            spans.append(None)
        elif body == line:  # nearly always
            spans.append((start, end))
        else:
            at = end - len(line.lstrip())
            spans.append((at, at + len(body)))
        start = end + width
    return spans


class Sheet:
    """The folded text of a page, and what is known of it and of its lines from round to round."""

    def __init__(self, folded: str, letters: str = "") -> None:
        """Build the sheet of a `folded` page; `letters` are those that it had before, one for one."""
        self.folded = folded
        self.letters = letters
        self.lines: dict[Span, Line] = {}  # that begin where a line of the page does
        self._joined: dict[Span, Line] = {}
        self._parts: dict[Span, list[Span]] = {}
        self._held: dict[str, bool] = {}

    @Once
    def pieces(self) -> list[Span]:
        """Return the lines of the page that are not blank, without the white space around them: see `pieces`.

        Their keys are made of the page as a whole, which costs less than to make each by itself.
        """
        lines, width = _split(self.folded)
        text = self.text
        keys = lines if text is self.folded else text.split("\n") if width else text.splitlines()
        if len(keys) < len(lines):  # one held nothing but characters that are gone: the last, or that inside of "\r\n"
            keys = [single_spaced(line) for line in lines]
        spans = _bodies(lines, width, 0)
        for span, key in zip(spans, keys, strict=True):
            if span:
                self.lines[span] = Line(key.strip(), *span)
        return list(filter(None, spans))

    @Once
    def seen(self) -> str:
        """Return the folded text without the characters that are gone."""
        return seen(self.folded)

    @Once
    def text(self) -> str:
        """Return the folded text as the keys of its lines have it: nothing that is gone, and single spaces."""
        return single_spaced(self.seen) if self.wide else self.seen

    @Once
    def wide(self) -> bool:
        """Tell whether two spaces stand side by side: without them, there are no wide gaps either."""
        return "  " in self.seen

    @Once
    def gaps(self) -> bool:
        """Tell whether there are wide gaps inside of lines."""
        return self.wide and GAP in self.folded

    def holds(self, words: str) -> bool:
        """Tell whether `words` stand in a line of the page, cut or not: a question to put before those about lines."""
        held = self._held.get(words)
        if held is None:
            held = self._held[words] = words in self.text
        return held

    def parts(self, span: Span) -> list[Span]:
        """Return the parts of `span` between wide gaps: see the function of that name."""
        found = self._parts.get(span)
        if found is None:
            found = self._parts[span] = list(parts(self.folded, *span))
        return found

    def part(self, start: int, end: int) -> Line:
        """Return a line of its own for `[start, end)`."""
        return Line(single_spaced(self.folded[start:end]).strip(), start, end)

    def line(self, span: Span, *, joined: bool) -> Line:
        """Return the line at `span` as no room has seen it, with the facts that are known of it."""
        known = self._joined if joined else self.lines
        line = known.get(span)
        if line is None:
            line = known[span] = self.part(*span)
            if joined:
                line.joined = True
                line.signs |= signs.JOINED
        else:
            line.label, line.rule, line.protected = None, "", False
        return line


class Page:
    """The lines of a page in one round of rules, and what the round cut.

    Lines that a room cuts stay in `lines` until the round ends: the furniture beside a line is evidence.
    """

    def __init__(self, sheet: Sheet, pieces: Iterable[Iterable[Span]], *, aggressive: bool = False) -> None:
        """Build the page of `pieces` of the sheet, each given as the parts into which it falls.

        A page takes the lines of the sheet over: use the page of one round no more when that of the next is built.
        """
        self.sheet = sheet
        self.aggressive = aggressive
        gaps = sheet.gaps
        known = sheet.lines
        lines: list[Line] = []
        short: list[tuple[int, Line]] = []
        above: Line | None = None
        found = 0
        for piece in pieces:
            spans = [span for part in piece for span in sheet.parts(part)] if gaps else piece
            joined = False
            for span in spans:
                line = known.get(span)
                if line is None or line.label is not None or line.protected or joined:
                    line = sheet.line(span, joined=joined)
                if line.size:
                    joined = True
                    found |= line.signs
                    line.above = above
                    if above is not None:
                        above.below = line
                    if not line.plain:
                        short.append((len(lines), line))
                    above = line
                    lines.append(line)
        if above is not None:
            above.below = None
        self.signs = found  # of all lines, those included that have been cut since
        self._first = lines[0] if lines else None
        self.lines = self.kept = lines  # these and `short` until the first cut
        self.short = short

    @staticmethod
    def _link(above: Line | None, below: Line | None) -> None:
        if above is not None:
            above.below = below
        if below is not None:
            below.above = above

    @Once
    def lines(self) -> list[Line]:
        """Return all lines from top to bottom, those that have been cut included."""
        lines: list[Line] = []
        line = self._first
        while line is not None:
            lines.append(line)
            line = line.below
        return lines

    def protect_wrapped(self) -> None:
        """Protect the lines of hard-wrapped paragraphs: none of them says by itself what it is.

        Such a line had no room for the first word of the next one. The last line of a paragraph has room, but the one
        above it had none. An agency may sign that of the page, in brackets.
        """
        kept = self.kept
        wider = (line for line in kept if len(line.key) >= _WIDTHS.stop)
        if len(kept) < _LEAST_WRAPPED or next(islice(wider, len(kept) // _WIDER, None), None):
            return
        width = sorted(len(line.key) for line in kept)[-2 - len(kept) // _WIDER]
        if width not in _WIDTHS:
            return
        long = [len(line.key) >= _LONG_LINE * width and not line.stops for line in kept]
        full = [
            is_long and not _opens_line(below) and len(line.key) + len(below.first) >= width
            for is_long, (line, below) in zip(long, pairwise(kept), strict=False)
        ]
        if sum(full) >= max(_LEAST_FULL, _FULL * sum(long)):
            for (line, below), goes_on in zip(pairwise(kept), full, strict=True):
                line.protected = line.protected or goes_on
                below.protected = below.protected or (goes_on and not (below is kept[-1] and below.key[-1] == ")"))

    @property
    def untouched(self) -> bool:
        """Whether nothing has been cut in this round."""
        return len(self.kept) == len(self.lines)

    @Once
    def kept(self) -> list[Line]:
        """Return the lines that no room of this round has cut."""
        return [line for line in self.lines if line.label is None]

    @Once
    def short(self) -> list[tuple[int, Line]]:
        """Return the kept lines that may be furniture as a whole, each with its index in `kept`.

        A paragraph is none, but for the few notices that are sentences. This is what keeps plain body cheap.
        """
        return [(i, line) for i, line in enumerate(self.kept) if not line.plain]

    def bearing(self, wanted: int) -> list[tuple[int, Line]]:
        """Return those of `short` that bear one of the signs `wanted`."""
        if not self.signs & wanted:
            return []
        return [(i, line) for i, line in self.short if line.signs & wanted]

    @Once
    def lede(self) -> int:
        """Return the index in `kept` of the first paragraph; the number of kept lines when there is none.

        On a page whose lines end in no stops it is the first long line below the title. A sentence that announces a
        list with a colon opens the article as well.
        """
        kept = self.kept
        for i, line in enumerate(kept):
            if line.prose or (i and line.size >= _ANNOUNCES and line.key[-1] == ":"):
                return i
        for least in (LONG, SENTENCE):
            for i, line in enumerate(kept):
                if i and line.size >= least:
                    return i
        return len(kept)

    @Once
    def last_prose(self) -> int:
        """Return the index in `kept` of the last paragraph; -1 when there is none.

        On a page without paragraphs it is the last line below the title that has the length of a sentence.
        """
        kept = self.kept
        for i in range(len(kept) - 1, -1, -1):
            if kept[i].prose:
                return i
        return next((i for i in range(len(kept) - 1, 0, -1) if kept[i].size >= SENTENCE), -1)

    def _forget(self, *names: str) -> None:
        """Forget what was computed before a cut."""
        for name in names:
            self.__dict__.pop(name, None)

    @property
    def cuts(self) -> list[Cut]:
        """What has been cut, in order."""
        return [Cut(line.start, line.end, line.label, line.rule) for line in self.lines if line.label is not None]

    def cut(self, line: Line, label: Label, rule: str) -> None:
        """Cut the whole of `line`, unless it is protected or cut already: it keeps its first label.

        Nor is a line cut that the article speaks of: see `spoken`.
        """
        if line.label is None and not (line.protected or spoken.by_the_article(line, label, rule)):
            line.label = label
            line.rule = rule
            self._forget("kept", "short", "lede", "last_prose")

    def trim(self, line: Line, start: int, end: int, label: Label, rule: str) -> list[Line]:
        """Cut the characters `[start, end)` of the key of `line`; return what is left of it, as one line or two.

        `line` itself is gone then, so that a room that still holds it can't cut it again. Nothing is returned when the
        whole line was cut, or none of it.
        """
        if line.label is not None or line.protected:
            return []
        a = line.start if start == 0 else self.offset(line, start)
        b = line.end if end >= len(line.key) else self.offset(line, end)
        spans = [stripped(self.sheet.folded, *span) for span in ((line.start, a), (a, b), (b, line.end))]
        new = [part for x, y in spans if (part := self.sheet.part(x, y)).size]
        if len(new) == 1:
            self.cut(line, label, rule)
            return []
        line.label, line.rule = label, rule
        above, below = line.above, line.below
        for part in new:
            part.joined = part is not new[0] or line.joined
            self.signs |= part.signs | (signs.JOINED if part.joined else 0)
            if part.start >= a and part.end <= b:
                part.label, part.rule = label, rule
            self._link(above, part)
            above = part
        self._link(above, below)
        if line is self._first:
            self._first = new[0]
        self._forget("lines", "kept", "short", "lede", "last_prose")
        return [part for part in new if part.label is None]

    def left(self) -> list[Span]:
        """Return the pieces that are left: stretches of the page between two cuts or line breaks."""
        pieces: list[Span] = []
        for line in self.kept:
            if line.joined and line.above is not None and line.above.label is None:
                pieces[-1] = (pieces[-1][0], line.end)
            else:
                pieces.append((line.start, line.end))
        return pieces

    def offset(self, line: Line, index: int) -> int:
        """Return where character `index` of the key of `line` stands in the page; for a space, where the next does.

        What is gone right behind a space belongs to the word behind it: a mark of direction, the bracket of a link.
        """
        folded = self.sheet.folded
        if folded[line.start : line.end] == line.key:  # nearly always
            return line.start + index + (line.key[index] == " ")
        before = index - line.key.count(" ", 0, index)
        visible = (at for at in range(line.start, line.end) if folded[at] not in (GONE, " "))
        at = next(islice(visible, before, None), line.end)
        bare = len(folded[line.start : at].rstrip(GONE)) + line.start
        return bare if folded[bare - 1] == " " else at


def _opens_line(line: Line) -> bool:
    """Tell whether `line` opens where its writer began one: at a bullet, or behind a wide gap."""
    return line.joined or (line.first in _BULLETS and line.size > 1)


def stripped(folded: str, start: int, end: int) -> Span:
    """Return `[start, end)` without the white space at its edges."""
    part = folded[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def parts(folded: str, start: int, end: int) -> Iterator[Span]:
    """Yield the parts of the piece `[start, end)` between wide gaps: runs of four white spaces or more.

    >>> list(parts("عنوان    نص", 0, 11))
    [(0, 5), (9, 11)]
    >>> list(parts("عنوان   نص", 0, 10))
    [(0, 10)]
    """
    at = start
    gap = folded.find(GAP, start, end)
    if gap >= 0 and folded.find(_BEHIND_SPACE, start, end) >= 0:
        for run in _GAPS.finditer(folded, start, end):
            if run[0].count(" ") >= len(GAP):
                wide = folded.find(GAP, *run.span())  # what is gone beside a gap belongs to the part on its other side
                if wide >= 0:
                    first, last = wide, folded.rfind(GAP, *run.span()) + len(GAP)
                else:
                    first, last = run.span()
                if first > at:
                    yield at, first
                at = last
        gap = -1
    while gap >= 0:  # nearly always: nothing is gone inside of a gap
        if gap > at:
            yield at, gap
        at = gap + len(GAP)
        while at < end and folded[at] == " ":
            at += 1
        gap = folded.find(GAP, at, end)
    if at < end:
        yield at, end


def pieces(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    r"""Return the lines of `text[start:end]` that are not blank, without the white space around them.

    >>> pieces("عنوان\n\n  نص \n")
    [(0, 5), (9, 11)]
    >>> pieces(" \n")
    []
    """
    return list(filter(None, _bodies(*_split(text[start:end]), start)))
