"""Alignment: the text after a profile, and where each of its characters came from.

What a map means, fixed before it was written:

- Offsets count code points; spans are half open, `[start, end)`.
- A step is a list of *edits* in order: raw `[a, b)` became clean `[c, d)`. Everything between two edits was copied.
- **Copied**: a character maps to itself.
- **Replaced, merged, expanded, reordered**: an edit is one whole. A span that touches any character on one side of it
  takes all of the other side: half of لا from ﻻ comes from the whole ﻻ.
- **Deleted** (`c == d`): belongs to no clean character. A clean span covers deleted characters only where they stand
  *between* characters that it holds; at its ends they stay outside. A raw span of deleted characters alone maps to
  the empty span at the place where they stood.
- **Inserted** (`a == b`): maps to the empty raw span at the place of insertion.
- **Empty spans** map to an empty span: before the character that follows.
- Several steps compose: a clean span is taken back through the last step first.

The answer is always the smallest span that these rules allow, found by bisection over the edits; a text that a step
left alone costs nothing, and no list is as long as the text.

How the edits of a step are found, for any function from `str` to `str`: by asking it again about pieces. When the text
is what the function makes of each character, or failing that of each line, word or cluster (a base with its marks, or
an HTML entity), in turn, the pieces that changed are the edits. What remains is trimmed to where the two sides differ,
and compared letter by letter where it is short. Every edit list replays to the text of the profile, by construction.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Final, TypeAlias

from arnews_clean.checks import require_text
from arnews_clean.letters.folds import ENTITY
from arnews_clean.letters.profiles import Function, functions
from arnews_clean.letters.sets import DIACRITICS, ranges

# Raw start, raw end, and what stands there afterwards.
Edit: TypeAlias = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a step: where its edits start and end there, in order, and how long the text is there."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    length: int


@dataclass(frozen=True, slots=True)
class Layer:
    """The edits of one step, before it and after it."""

    before: Side
    after: Side


@dataclass(frozen=True, slots=True)
class Aligned:
    """A text after a profile, with the way back. `len_raw` is the length of the text that went in."""

    text: str
    len_raw: int
    layers: tuple[Layer, ...]

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """Return the smallest span of the raw text that holds what became `text[start:end]`.

        For a span on the raw page, hand it on: `article.to_raw(*aligned.to_raw(start, end))`.
        Raises ValueError for a span outside `0..len(text)`.

        >>> aligned("قال ﷺ: نعم", "repair").to_raw(4, 7)
        (4, 5)
        >>> aligned("نعم", "search").to_raw(0, 9)
        Traceback (most recent call last):
            ...
        ValueError: span 0..9 is not within 0..3
        """
        _require_span(start, end, len(self.text))
        for layer in reversed(self.layers):
            start, end = _across(start, end, layer.after, layer.before)
        return start, end

    def to_clean(self, start: int, end: int) -> tuple[int, int]:
        """Return the smallest span of `text` that holds what became of the raw characters `[start, end)`.

        Raises ValueError for a span outside `0..len_raw`.

        >>> aligned("محمـــد", "search").to_clean(2, 7)
        (2, 4)
        >>> aligned("محمـــد", "search").to_clean(4, 5)
        (3, 3)
        """
        _require_span(start, end, self.len_raw)
        for layer in self.layers:
            start, end = _across(start, end, layer.before, layer.after)
        return start, end


def aligned(text: str, profile: str | Iterable[Function] = "search") -> Aligned:
    """Return `text` after `profile` (as in `apply`), with a map between the two in both directions.

    >>> folded = aligned("زار مُحَمَّدٌ المدينة", "search")
    >>> folded.text
    'زار محمد المدينه'
    >>> folded.to_raw(4, 8)
    (4, 12)
    >>> aligned("زار محمد", "search").layers
    ()
    """
    length = len(require_text(text))
    layers: list[Layer] = []
    for function in functions(profile):
        result = require_text(function(text), "what a step returns", "let it return the text")
        if result != text:
            layers.append(_layer(_edits(cache(function), text, result, 0), len(text), len(result)))
            text = result
    return Aligned(text, length, tuple(layers))


# ---- reading a map ---------------------------------------------------------------------------------------------------


def _require_span(start: int, end: int, length: int) -> None:
    if not 0 <= start <= end <= length:
        raise ValueError(f"span {start}..{end} is not within 0..{length}")


def _across(start: int, end: int, here: Side, there: Side) -> tuple[int, int]:
    """Return the span `there` that holds what the span `here` became or was made of."""
    if start < end:
        return _character(start, here, there)[0], _character(end - 1, here, there)[1]
    place = _character(start, here, there)[0] if start < here.length else there.length
    return place, place


def _character(at: int, here: Side, there: Side) -> tuple[int, int]:
    """Return the span `there` of the character at `at`."""
    edit = bisect_right(here.ends, at)  # the first edit that ends behind the character
    if edit < len(here.ends) and here.starts[edit] <= at:
        return there.starts[edit], there.ends[edit]
    shift = there.ends[edit - 1] - here.ends[edit - 1] if edit else 0
    return at + shift, at + shift + 1


# ---- finding the edits -----------------------------------------------------------------------------------------------

_MARKS: Final = "\u0300-\u036f" + ranges(DIACRITICS)
_LINES: Final = re.compile(r"[^\n]*\n|[^\n]+")
_WORDS: Final = re.compile(r"\s*\S+|\s+")
_CLUSTERS: Final = re.compile(f"{ENTITY.pattern}|(?s:.)[{_MARKS}]*")
_WORD: Final = re.compile(r"\S+")
_NOTHING: Final = re.compile(r"(?!)")
# Up to this length what differs is compared letter by letter; beyond, it is one edit.
_COMPARED: Final = 64


def _layer(edits: Iterable[Edit], length_before: int, length_after: int) -> Layer:
    """Return the edits of one step as offsets on both sides."""
    starts: list[int] = []
    ends: list[int] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    shift = 0
    for start, end, replacement in edits:
        starts.append(start)
        ends.append(end)
        new_starts.append(start + shift)
        new_ends.append(start + shift + len(replacement))
        shift = new_ends[-1] - end
    return Layer(
        Side(tuple(starts), tuple(ends), length_before),
        Side(tuple(new_starts), tuple(new_ends), length_after),
    )


def _edits(ask: Function, text: str, result: str, at: int) -> Iterator[Edit]:
    """Yield the edits that make `result` of `text`, which stands at `at`; `ask` is the function that made it."""
    if text == result:
        return
    alphabet = sorted(set(text) - {"\n"})
    changed = {old: new for old, new in zip(alphabet, _each(ask, alphabet), strict=True) if new != old}
    chars = re.compile(f"[{''.join(map(re.escape, changed))}]") if changed else _NOTHING
    if chars.sub(lambda char: changed[char[0]], text) == result:
        for char in chars.finditer(text):
            yield at + char.start(), at + char.end(), changed[char[0]]
        return
    for unit in (_LINES, _WORDS, _CLUSTERS):
        pieces = unit.findall(text)
        results = unit.findall(result)
        if len(pieces) == len(results):  # then most are as they were, and need not be asked about
            results = [new if new == piece else ask(piece) for piece, new in zip(pieces, results, strict=True)]
        else:
            results = [ask(piece) for piece in pieces]
        if len(pieces) > 1 and "".join(results) == result:
            for piece, new in zip(pieces, results, strict=True):
                if piece != new:  # few: a generator for each of the others would cost more than all the rest
                    yield from _edits(ask, piece, new, at)
                at += len(piece)
            return
    if ENTITY.fullmatch(text):
        yield at, at + len(text), result
        return
    yield from _paired(ask, text, result, at)


def _each(ask: Function, pieces: list[str]) -> list[str]:
    """Return what `ask` makes of each of `pieces`: all in one go where it keeps lines apart."""
    lines = ask("\n".join(["", *pieces, ""])).split("\n")
    apart = len(lines) == len(pieces) + 2 and not lines[0] and not lines[-1]
    return lines[1:-1] if apart else [ask(piece) for piece in pieces]


def _paired(ask: Function, text: str, result: str, at: int) -> Iterator[Edit]:
    """Yield the edits of a function that looks beyond words: word by word where both sides have as many."""
    words, new_words = list(_WORD.finditer(text)), list(_WORD.finditer(result))
    if not words or len(words) != len(new_words) or words[0][0] == text:
        yield from _trimmed(text, result, at)
        return
    done = new_done = 0
    for word, new_word in zip(words, new_words, strict=True):
        yield from _trimmed(text[done : word.start()], result[new_done : new_word.start()], at + done)
        if ask(word[0]) == new_word[0]:
            yield from _edits(ask, word[0], new_word[0], at + word.start())
        else:
            yield from _trimmed(word[0], new_word[0], at + word.start())
        done, new_done = word.end(), new_word.end()
    yield from _trimmed(text[done:], result[new_done:], at + done)


def _trimmed(text: str, result: str, at: int) -> Iterator[Edit]:
    """Yield the edits between two texts of which nothing more is known."""
    if text == result:
        return
    head = _common(text, result)
    text, result, at = text[head:], result[head:], at + head
    tail = _common(text[::-1], result[::-1])
    if tail:
        text, result = text[:-tail], result[:-tail]
    if text and result and max(len(text), len(result)) <= _COMPARED:
        codes = SequenceMatcher(None, text, result, autojunk=False).get_opcodes()
        # What is inserted in one place was most likely moved from another: then it is one whole.
        if all(kind != "insert" for kind, *_ in codes):
            for kind, start, end, new_start, new_end in codes:
                if kind != "equal":
                    yield at + start, at + end, result[new_start:new_end]
            return
    yield at, at + len(text), result


def _common(left: str, right: str) -> int:
    """Return how many characters `left` and `right` have in common at their start."""
    length = min(len(left), len(right))
    if left[:length] == right[:length]:
        return length
    return next(index for index in range(length) if left[index] != right[index])
