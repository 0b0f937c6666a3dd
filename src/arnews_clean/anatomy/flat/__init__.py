"""Flattened pages: scrapers join the lines of a page into one. Here it is cut open again where its anchors show.

Only borders are found; what stands between them is judged by the rooms, as on any page. Position is weaker evidence
in a joined line, so the anchors that open it are strong ones: in its head a full date, a role with a name, a known
dateline; further down a header behind the end of a sentence; at its end tags and credits behind the last full stop, and
what other rooms know as lines of their own.

Every other long line is searched for headers alone, since furniture is glued to paragraphs as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from arnews_clean.anatomy.flat import anchors
from arnews_clean.keys import GONE, seen
from arnews_clean.page import GAP, Sheet, Span, stripped

_PAGE: Final = 400  # characters: a shorter line is no page
_RUN: Final = re.compile("    *")  # three spaces and more: what opens with letters is found fastest
_LEAST_RUNS: Final = 4
_TWO: Final = "  "
_PAIR: Final = re.compile(r"  (?=\S)")  # what opens with letters is found fastest
_END: Final = re.compile(r"[.؟!]\"? +(?=\S)")
_STOPS: Final = '.؟!"'
_LEAST_BEHIND: Final = 2  # pairs behind the end of a sentence
_TYPED: Final = 0.9  # of the ends of sentences have a pair where somebody typed it
_LEAST_AROUND: Final = 2
_INSIDE: Final = 0.34  # of the sentences may have a pair inside: the titles of other stories among the paragraphs
_GLUED: Final = 200  # characters: a shorter line has nothing glued to it that its rooms would not see


class Seams:
    """The seams of one page: where its lines were joined. What is known of a line serves every round."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._known: dict[tuple[int, int, bool], list[Span]] = {}

    @cached_property
    def _hinted(self) -> bool:
        """Whether there may be a header inside any line: asked of the page, since most pages have none."""
        return self._sheet.holds(anchors.ADVERT) or anchors.hinted(self._sheet.seen, wide=self._sheet.wide)

    @cached_property
    def _tools(self) -> tuple[str, ...]:
        """The tools that may stand in the head of a joined page."""
        from arnews_clean.anatomy.flat import head

        return head.tools(self._sheet.holds)

    def open(self, pieces: list[Span]) -> list[list[Span]]:
        """Return `pieces` of the page, each as a list of parts: the long ones open at the borders that show in them."""
        joined = _joined(pieces)
        if not (joined or self._hinted):
            return [[piece] for piece in pieces]
        return [self._opened(piece, joined=joined and n == 0) for n, piece in enumerate(pieces)]

    def _opened(self, piece: Span, *, joined: bool) -> list[Span]:
        start, end = piece
        if end - start < _GLUED or not (joined or self._hinted):
            return [piece]
        asked = start, end, joined
        if asked not in self._known:
            self._known[asked] = list(self._parts(start, end, joined=joined))
        return self._known[asked]

    def _parts(self, start: int, end: int, *, joined: bool) -> Iterator[Span]:
        """Yield the parts of the long piece `[start, end)`; `joined` says that it is most of the page."""
        folded = self._sheet.folded
        at = start
        for border in self._borders(folded[start:end], joined=joined):
            if folded[at : start + border].strip(" " + GONE):
                yield stripped(folded, at, start + border)
                at = start + border
        yield stripped(folded, at, end)

    def _borders(self, line: str, *, joined: bool) -> list[int]:
        """Return where lines were joined in `line`, in order."""
        text = seen(line)
        if joined:
            # here: few pages are joined, and their patterns are long
            from arnews_clean.anatomy.flat import closing, head, tail

            found = anchors.borders(text, set(head.borders(text, self._tools)), joined=True, headed=self._hinted)
            found |= set(tail.borders(text)) | set(closing.borders(text)) | _runs(text)
        elif anchors.ADVERT in text or anchors.hinted(text, wide=anchors.WIDE in text):
            found = anchors.borders(text, set(), joined=False, headed=True)
        else:
            return []
        borders = sorted(at for at in found if 0 < at < len(text))
        return borders if text is line else list(_with_gone(line, borders))


def _joined(pieces: list[Span]) -> bool:
    """Tell whether the first of `pieces` is most of the page."""
    size = pieces[0][1] - pieces[0][0]
    return size > _PAGE and 2 * size > sum(end - start for start, end in pieces)


def _runs(text: str) -> set[int]:
    """Return where runs of three spaces end, where they are what the lines of the page were joined with.

    There are several of them then, and no wider ones: those are borders by themselves.
    """
    if GAP in text:
        return set()
    found = {run.end() for run in _RUN.finditer(text)}
    return found if len(found) >= _LEAST_RUNS else _pairs(text)


def _pairs(text: str) -> set[int]:
    """Return where pairs of spaces end, where they are what the lines of the page were joined with.

    Several stand behind the end of a sentence then, but not all ends have one, as with writers who type two there, or
    others stand above and below; and hardly any sentence between the first and the last of those has one inside.
    """
    if _TWO not in text:
        return set()
    pairs = [pair.end() for pair in _PAIR.finditer(text) if pair.start() and text[pair.start() - 1] != " "]
    if len(pairs) < _LEAST_RUNS:
        return set()
    behind = [at for at in pairs if text[at - 3] in _STOPS]
    if len(behind) < _LEAST_BEHIND:
        return set()
    ends = [end.end() for end in _END.finditer(text, behind[0], behind[-1])]
    around = sum(at < behind[0] or at > behind[-1] for at in pairs)
    inside = len(pairs) - len(behind) - around
    typed = len(behind) > _TYPED * (len(ends) + 1) and around < _LEAST_AROUND
    return set() if typed or inside > _INSIDE * len(ends) else set(pairs)


def _with_gone(line: str, borders: list[int]) -> Iterator[int]:
    """Yield `borders`, counted without the characters that are gone, as offsets of `line`.

    What is gone right behind a space belongs to the word behind it: a mark of direction, a tag.
    """
    gone = [found.start() for found in re.finditer(GONE, line)]
    passed = 0
    for border in borders:
        while passed < len(gone) and gone[passed] <= border + passed:
            passed += 1
        at = border + passed
        bare = len(line[:at].rstrip(GONE))
        yield bare if line[bare - 1] == " " else at
