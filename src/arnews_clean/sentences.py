"""Sentences of Arabic news text: `split`, `spans`, and `stream` for input that does not fit in memory.

Rules and closed lists, no model; where they do not know, they do not cut. Which marks end a sentence, which are
pauses and which abbreviations stand before what they name was counted over 72,716 articles.

Every decision looks at the sentence so far and at the next word or two, never further back. So what `split` returns
is split no further by another `split`, and a stream gives what the whole text gives.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from arnews_clean.checks import require_text
from arnews_clean.lines import key
from arnews_clean.vocabulary import load

_ASKING: Final = "!؟?！？‼⁇⁈⁉"
_FULL_STOPS: Final = ".۔．"
_STOPS: Final = _ASKING + _FULL_STOPS
_GOING_ON: Final = ",،؛;:"
_QUOTES: Final = "»«\"”“„’‘'"
_BRACKETS: Final = ")]}﴾﴿"
_CLOSERS: Final = _QUOTES + _BRACKETS
_OPENERS: Final = "([{«\"“”‘'﴿﴾"
_BREAKS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # what ends a line for `str.splitlines`, beside "\n"

_FAR: Final = 2000  # how far back an address or a straight quotation may begin: a limit keeps time linear
_NEAR: Final = 40  # how far back an abbreviation, a chain of initials or a list marker may begin
_HEAD: Final = 48  # a stop this close to the start of a sentence may belong to a dateline
_MIN_LETTERS: Final = 3  # of the words around a stop that has no space behind it
_STREAMED: Final = 1 << 16  # code points that a stream gathers before it splits them

# Stops and closing marks that belong together: "؟!", "...".», " !!!". A quotation mark closes when it touches what is
# before it and nothing but a space, a stop or a closer is behind it. Linear: every part is one character.
_GROUP: Final = rf"""(?x)
    [{_STOPS}]
    (?: \s*+ [{_STOPS}…»)\]}}]
      | [{re.escape(_CLOSERS)}] (?= [\s{_STOPS}{_GOING_ON}{re.escape(_CLOSERS)}] | \Z )
    )*+
"""
_WORD: Final = r"[^\W\d_]+"
_INITIALS: Final = r"[^\W\d_]\s?\.\s?[^\W\d_](?!\w)|[^\W\d_][\"»”’)،]"  # "أ. ح", 'ح"'
_ITEM: Final = r"[-–—•*▪●◆■·◦‣]|\d{1,3}\s?[-.)]|[^\W\d_]\s?[-.):]\s"  # what opens a list item or a turn of an interview
_MARKER: Final = r"[(\[]?\d{1,3}[)\]]?"  # "1. ", but not "2015. "


def split(
    text: str, *, unwrap: bool = False, whole_quotes: bool = False, max_length: int | None = None
) -> list[str]:
    """Return the sentences of `text`, in order, without the white space around them.

    A line break ends a sentence, whatever stands before it. `unwrap` reads it as a space where no mark ends the line
    and the next line opens no item of a list: for pages that are hard-wrapped. `whole_quotes` does not cut inside a
    quotation that is closed in its paragraph. `max_length` cuts sentences of more code points, where it hurts least:
    behind «؛», before a word that opens a clause, at a comma, at a space, and inside a word only when nothing is left.

    Raises `TypeError` when `text` is not a `str`, and `ValueError` when `max_length` is less than 1.

    >>> split("قال د. سامي إن النتائج مشجعة. وأضاف أن التجربة ستتوسع.")
    ['قال د. سامي إن النتائج مشجعة.', 'وأضاف أن التجربة ستتوسع.']
    >>> split("وصل الوفد، والتقى الوزير؛ ثم غادر.. ولم يصرح")
    ['وصل الوفد، والتقى الوزير؛ ثم غادر.. ولم يصرح']
    """
    found = spans(text, unwrap=unwrap, whole_quotes=whole_quotes, max_length=max_length)
    return [text[start:end] for start, end in found]


def spans(
    text: str, *, unwrap: bool = False, whole_quotes: bool = False, max_length: int | None = None
) -> list[tuple[int, int]]:
    """Return where the sentences of `text` stand: `(start, end)` in code points of `text`, in order.

    Between two sentences is white space or nothing. Options and errors are those of `split`.

    >>> spans("انتهى اللقاء. غادر الوفد.")
    [(0, 13), (14, 25)]
    >>> spans(" ")
    []
    """
    _check_length(max_length)
    return _spans(require_text(text), unwrap=unwrap, whole_quotes=whole_quotes, max_length=max_length)


def stream(
    source: Iterable[str], *, unwrap: bool = False, whole_quotes: bool = False, max_length: int | None = None
) -> Iterator[str]:
    r"""Yield the sentences of a text that comes in pieces: an open file, or any iterable of `str`, cut anywhere.

    They are the sentences of `split` over the joined pieces; options and errors are the same. Memory is bounded by
    the longest paragraph, not by the text.

    >>> list(stream(["انتهى اللق", "اء. غادر الوفد.\nوعاد"]))
    ['انتهى اللقاء.', 'غادر الوفد.', 'وعاد']
    >>> list(stream([]))
    []
    """
    _check_length(max_length)
    if isinstance(source, str) or not isinstance(source, Iterable) or isinstance(source, (bytes, bytearray, memoryview)):
        source = (require_text(source, "source"),)
    return _stream(source, unwrap=unwrap, whole_quotes=whole_quotes, max_length=max_length)


def _stream(pieces: Iterable[str], *, unwrap: bool, whole_quotes: bool, max_length: int | None) -> Iterator[str]:
    """Split what has come but for its last paragraph, which the next piece may go on with."""
    held: list[str] = []
    size, limit = 0, _STREAMED
    for piece in pieces:
        held.append(require_text(piece, "a piece of source"))
        size += len(piece)
        if size < limit:
            continue
        text = "".join(held)
        last = next(reversed(_paragraphs(text, _marks(text), unwrap=unwrap)), (0, 0))[0]
        yield from split(text[:last], unwrap=unwrap, whole_quotes=whole_quotes, max_length=max_length)
        held = [text[last:]]
        size = len(held[0])
        limit = max(_STREAMED, 2 * size)  # so that a paragraph of any length is looked at a few times only
    yield from split("".join(held), unwrap=unwrap, whole_quotes=whole_quotes, max_length=max_length)


def _check_length(max_length: int | None) -> None:
    if max_length is not None and max_length < 1:
        raise ValueError(f"max_length must be 1 or more, or None for no limit, not {max_length}")


def _spans(text: str, *, unwrap: bool, whole_quotes: bool, max_length: int | None) -> list[tuple[int, int]]:
    """Do what `spans` promises, on checked arguments."""
    marks = _marks(text)
    found: list[tuple[int, int]] = []
    for start, end in _paragraphs(text, marks, unwrap=unwrap):
        if marks.find(".", start, end - 1) < 0:
            found.append((start, end))
        else:
            _cut(text, marks, start, end, found, _quotations(text, start, end) if whole_quotes else ())
    openings = datelines(text)
    if openings:
        found = _cut_before(text, found, openings)
    if max_length is not None:
        found = [piece for span in found for piece in _shorten(text, *span, max_length)]
    return found


def _marks(text: str) -> str:
    """Return a copy of `text`, as long, in which "." stands for every stop and a line feed for every line break.

    One letter is found forty times faster than one of a set.
    """
    for stop in _STOPS.replace(".", ""):
        text = text.replace(stop, ".")
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for char in _BREAKS:
        text = text.replace(char, "\n")
    return text


def _paragraphs(text: str, marks: str, *, unwrap: bool) -> list[tuple[int, int]]:
    """Return the lines that are not blank, without the white space around them.

    A line of nothing but stops and closing marks belongs to the line above it; with `unwrap`, so does a line that
    goes on with it.
    """
    found: list[tuple[int, int]] = []
    last = -1  # where the line above ended, blank or not; -1 where nothing may be joined to it
    at, length = 0, len(text)
    while at < length:
        stop = marks.find("\n", at)
        if stop < 0:
            stop = length
        line = text[at:stop]
        body = line.strip()
        if body:
            start = at + len(line) - len(line.lstrip())
            end = start + len(body)
            if found and (body[0] in _ENDS and not body.strip(_ENDS) or unwrap and last == at - 1 and _goes_on(text, *found[-1], body)):
                start = found.pop()[0]
            found.append((start, end))
            last = stop
        at = stop + 1
    return found


_ENDS: Final = _STOPS + "…" + _CLOSERS


def _goes_on(text: str, start: int, end: int, body: str) -> bool:
    """Tell whether the line `body` goes on with the paragraph `[start, end)` above it."""
    if _compiled(_ITEM).match(body):
        return False
    tail = text[max(start, end - _NEAR) : end].rstrip(_CLOSERS + " ")
    if not tail or tail[-1] not in _ENDS:
        return True
    return tail[-1] == "." and _abbreviation(text, start, end - 1) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile `pattern` once, when it is first used: importing the module costs nothing."""
    return re.compile(pattern)


def _cut(
    text: str, marks: str, start: int, end: int, found: list[tuple[int, int]], whole: list[tuple[int, int]] | tuple[()]
) -> None:
    """Append the sentences of the paragraph `[start, end)` to `found`; do not cut inside the stretches `whole`."""
    suspects = _suspects()
    at = marks.find(".", start, end)
    while 0 <= at < end - 1:
        # Nearly every stop is this one: two letters of no abbreviation or a closing mark before it, a space and two
        # letters behind it. The rest is judged at length.
        before = text[at - 2 : at]
        after = text[at + 1 : at + 4]
        if (
            after[0] == " "
            and after[1:].isalpha()
            and text[at] == "."
            and (before.isalpha() and before not in suspects or before[-1:] in "»\")")
            and at - start > _HEAD
        ):
            stop, resume = at + 1, at + 2
        else:
            stop, resume = _judge(text, start, at, end)
        if stop and resume < end and not (whole and _inside(whole, stop)):
            found.append((start, stop))
            start = resume
        at = marks.find(".", resume, end)
    found.append((start, end))


@cache
def _suspects() -> frozenset[str]:
    """Return the last two characters of every abbreviation that ends in two letters: a stop behind them is judged."""
    entries = (*load("sentence_titles"), *load("sentence_abbreviations"))
    return frozenset(entry[-2:] for entry in entries if entry[-2:].isalpha()) | {"هـ", "وم", "ود", "وأ", "وا"}


_NO: Final = 0


def _judge(text: str, start: int, at: int, end: int) -> tuple[int, int]:
    """Judge the stop at `at` in the sentence that begins at `start`, in a paragraph that ends at `end`.

    Return where the sentence ends, 0 when it goes on, and where to look for the next stop.
    """
    group = _compiled(_GROUP).match(text, at, end)
    assert group
    stop = group.end()
    following = _compiled(r"\s*").match(text, stop, end)
    resume = following.end()
    if resume >= end:
        return _NO, end
    marks = group[0].rstrip(_CLOSERS + " ")
