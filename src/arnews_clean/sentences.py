"""Sentences of Arabic news text: `split`, `spans`, and `stream` for input that does not fit in memory.

Rules and closed lists, no model; where they do not know, they do not cut. Which marks end a sentence, which are
pauses and which abbreviations stand before what they name was counted over 72,716 articles.

Every decision looks at the sentence so far and at the next word or two, never further back. So what `split` returns
is split no further by another `split`, and a stream gives what the whole text gives.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from arnews_clean import run_in
from arnews_clean.checks import require_text
from arnews_clean.run_in import compiled, entries, folded
from arnews_clean.vocabulary import load

_ASKING: Final = frozenset("!؟?！？")
_STOPS: Final = "".join(sorted(_ASKING)) + ".۔．"
_GOING_ON: Final = ",،؛;:"
_QUOTES: Final = "»«\"”“„’‘'"
_BRACKETS: Final = ")]}﴾﴿"
_CLOSERS: Final = _QUOTES + _BRACKETS
_OPENERS: Final = "([{«\"“”‘'﴿﴾"
_INVISIBLE: Final = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_BREAKS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # what ends a line for `str.splitlines`, beside "\n"

_FAR: Final = 2000  # how far back a straight quotation may begin: a limit keeps time linear
_NEAR: Final = 24  # how far back an abbreviation, a chain of initials or a brand may begin
_HEAD: Final = 12  # a stop this close to the start of a sentence may belong to a dateline or a list marker
_SCRAP: Final = 8  # a rest as short as this may be marks alone
_MIN_LETTERS: Final = 3  # of the words around a stop that has no space behind it
_STREAMED: Final = 1 << 16  # code points that a stream gathers before it splits them

# Stops and closing marks that belong together: "؟!", "...".», " !!!". A quotation mark closes when it touches what is
# before it and nothing but a space, a stop or a closer is behind it. Linear: every part is one character.
_GROUP: Final = rf"""(?x)
    [{_STOPS}]
    (?: \s*+ [{_STOPS}…»)\]}}] | [{_INVISIBLE}]
      | [{re.escape(_CLOSERS)}] (?= [\s{_STOPS}{_GOING_ON}{_INVISIBLE}{re.escape(_CLOSERS)}] | \Z )
    )*+
"""
_INITIALS: Final = r"[^\W\d_]\s?\.\s?[^\W\d_](?!\w)|[^\W\d_][\"»”’)،]"  # "أ. ح", 'ح"'
_ITEM: Final = r"[-–—•*▪●◆■·◦‣]|\d{1,3}\s?[-.)]|[^\W\d_]\s?[-.):]\s"  # what opens a list item or a turn of an interview
_MARKER: Final = r"[(\[]?\d{1,3}[)\]]?"  # "1. ", but not "2015. "


def split(text: str, *, unwrap: bool = False, whole_quotes: bool = False, max_length: int | None = None) -> list[str]:
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
    if (
        isinstance(source, str)
        or not isinstance(source, Iterable)
        or isinstance(source, (bytes, bytearray, memoryview))
    ):
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
    paragraphs = _paragraphs(text, marks, unwrap=unwrap)
    found = _cut(text, marks, paragraphs)
    if whole_quotes:
        found = _join_quotations(text, found, paragraphs)
    openings = run_in.openings(text)
    if len(paragraphs) == 1:
        openings = sorted({*openings, *run_in.dated(text)})
    if openings:
        found = _cut_before(text, found, openings)
    if max_length is not None:
        found = [piece for span in found for piece in _shorten(text, *span, max_length)]
    return found


def _marks(text: str) -> str:
    """Return a copy of `text`, as long, in which "." stands for every stop and a line feed for every line break.

    One letter is found forty times faster than one of a set.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for char, mark in _MARKS:
        if char in text:
            text = text.replace(char, mark)
    return text


_MARKS: Final = tuple((stop, ".") for stop in _STOPS if stop != ".") + tuple((char, "\n") for char in _BREAKS)


def _paragraphs(text: str, marks: str, *, unwrap: bool) -> list[tuple[int, int]]:
    """Return where the lines stand that are not blank, without the white space around them.

    A line of nothing but stops and closing marks belongs to the line above it; with `unwrap`, so does a line that
    goes on with it.
    """
    found: list[tuple[int, int]] = []
    at = 0
    above = -1  # where the line begins that stands right below the last paragraph
    for line in marks.split("\n"):
        below = at + len(line) + 1
        body = line.strip()
        if body:
            start = at if body is line else at + len(line) - len(line.lstrip())
            end = start + len(body)
            if (body[0] in _END_MARKS and found and not body.strip(_ENDS)) or (
                unwrap and above == at and found and _goes_on(text, *found[-1], body)
            ):
                start = found.pop()[0]
            found.append((start, end))
            above = below
        at = below
    return found


_ENDS: Final = _STOPS + "…" + _CLOSERS + _INVISIBLE
_END_MARKS: Final = frozenset(_ENDS)  # for one character; `strip` takes the string


def _goes_on(text: str, start: int, end: int, body: str) -> bool:
    """Tell whether the line `body` goes on with the paragraph `[start, end)` above it."""
    if compiled(_ITEM).match(body):
        return False
    tail = text[max(start, end - _NEAR) : end].rstrip(_CLOSERS + " ")
    if not tail or tail[-1] not in _ENDS:
        return True
    return tail[-1] == "." and _abbreviation(text[max(start, end - 1 - _NEAR) : end - 1]) is not None


def _cut(text: str, marks: str, paragraphs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the sentences of `paragraphs`."""
    found: list[tuple[int, int]] = []
    suspects = _suspects()
    domains = _domain_heads()
    dots = compiled(r"\.+")
    for begin, end in paragraphs:
        start, last = begin, end - 1
        at = marks.find(".", start, last)  # a stop at the very end needs no look
        while at >= 0:
            stop = resume = at + 1
            gap = text[stop]
            if gap == " ":
                resume += 1
                if text[resume] == " ":
                    resume = _skip_space(text, resume, end)
                # Nearly every stop is this one: a word that is no abbreviation before it, a space and a word behind it.
                before, after = text[at - 2 : at], text[resume : resume + 2]
                if not (
                    (after.isalpha() or (after[0] in '"«' and after[1:].isalpha()))
                    and at - start > _HEAD
                    and (
                        (before.isalpha() and before not in suspects)
                        or before[1] in _SOLID
                        or _is_word(text, at, before)
                    )
                ):
                    stop, resume = _judge(text, start, at, resume, end)
            # Then come runs of dots, which are pauses, and decimals.
            elif gap == "." == text[at]:
                stop, resume = 0, dots.match(text, at, end).end()  # type: ignore[union-attr]  # at least this one
            elif gap.isdigit() and text[at - 1 : at].isdigit():
                stop = 0
            # And words with no space between them. The rest is judged at length.
            elif not (
                (text[at - _MIN_LETTERS : at] + text[stop : stop + _MIN_LETTERS]).isalpha()
                and gap > _LATIN
                and at - start > _HEAD
                and text[at - 2 : at] not in suspects
                and text[stop : stop + _MIN_LETTERS] not in domains
            ):
                stop, resume = _judge(text, start, at, resume, end)
            if stop and resume < end:
                found.append((start, stop))
                start = resume
            at = marks.find(".", resume, last)
        found.append((start, end))
    return found


def _is_word(text: str, at: int, before: str) -> bool:
    """Tell at a glance that the word before the stop at `at`, or before a space and the stop, is no abbreviation."""
    suspects = _suspects()
    if before[1] == " ":
        return text[at - 4 : at - 1].isalpha() and text[at - 3 : at - 1] not in suspects
    return text[at - 3 : at].isalpha() and text[at - 3 : at] not in suspects


@cache
def _suspects() -> frozenset[str]:
    """Return the last two and three letters of every abbreviation that has them: a stop behind them is judged."""
    listed = (*load("sentence_titles"), *load("sentence_abbreviations"), *load("sentence_letter_names"))
    listed += tuple(brand[:-1] for brand in load("sentence_brands"))
    ends = {entry[-size:] for entry in listed for size in (2, 3) if entry[-size:].isalpha()}
    return frozenset(ends | {f"و{title}" for title in _SINGLE_TITLES})


_LATIN: Final = "\u0600"  # every letter below is of another script than Arabic

# What no abbreviation ends with.
_SOLID: Final = _CLOSERS + "%٪0123456789٠١٢٣٤٥٦٧٨٩\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"


def _judge(text: str, start: int, at: int, resume: int, end: int) -> tuple[int, int]:
    """Judge the stop at `at` of the sentence that begins at `start`, in a paragraph that ends at `end`.

    Between the stop and `resume` is nothing but white space. Return where the sentence ends, 0 when it goes on, and
    where to look for the next stop.
    """
    stop = at + 1
    if end - at <= _SCRAP and not text[stop:end].strip(_LEFT_OVER):
        return 0, end  # nothing but marks is left: most stops that come here
    if text[resume].isspace():
        resume = _skip_space(text, resume, end)
    if not text[resume].isalnum() or "\n" in text[stop:resume]:
        return _judge_group(text, start, at, end)
    if at == start or text[at - 1] in "….":
        return 0, resume
    if resume == stop and text[at - 1 : stop + 1].isascii() and text[at - 1].isalnum():
        return 0, resume  # inside of an address, a version, "U.S."
    judge = _question_ends if text[at] in _ASKING else _full_stop_ends
    return (stop if judge(text, start, at, resume, "") else 0), resume


def _judge_group(text: str, start: int, at: int, end: int) -> tuple[int, int]:
    """Judge a stop that other stops, closing marks or no word follow, as `_judge` does."""
    group = compiled(_GROUP).match(text, at, end)[0]  # type: ignore[index]  # a stop always matches
    stop = at + len(group)
    resume = _skip_space(text, stop, end)
    if resume < end and text[resume] == '"' and _quote_closes(text, start, at, stop, resume):
        group += '"'
        stop = resume + 1
        resume = _skip_space(text, stop, end)
    if end - resume < _SCRAP and not text[resume:end].strip(_LEFT_OVER):
        return 0, end  # nothing but marks is left
    if at == start or text[resume] in _GOING_ON:
        return 0, resume
    body, closers, run = group, "", group
    if len(group) > 1:
        body = group.rstrip(_LEFT_BEHIND)
        closers = group[len(body) :].strip(_UNSEEN)
        run = body[len(body.rstrip(_RUN)) :]
    if not _ASKING.isdisjoint(run):
        ends = _question_ends(text, start, at, resume, closers) or (bool(closers) and "\n" in text[stop:resume])
    elif len(run) > 1 or run == "…" or (run == body and text[at - 1] in "…."):
        ends = "\n" in text[stop:resume]  # a pause, unless `unwrap` has joined the next line
    else:
        ends = _full_stop_ends(text, start, at, resume, closers)
    if ends and text[resume] == "(" and (tag := run_in.tag_end(text, resume, end)) > resume:
        stop, resume = tag, _skip_space(text, tag, end)
        ends = resume < end
    return (stop if ends else 0), resume


_UNSEEN: Final = _INVISIBLE + " \t\n\u00a0"
_LEFT_BEHIND: Final = _CLOSERS + _UNSEEN
_LEFT_OVER: Final = _ENDS + _UNSEEN
_RUN: Final = _STOPS + "…" + _UNSEEN


def _skip_space(text: str, at: int, end: int) -> int:
    return compiled(r"\s*+").match(text, at, end).end()  # type: ignore[union-attr]  # it matches the empty string


def _quote_closes(text: str, start: int, at: int, stop: int, resume: int) -> bool:
    """Tell whether the `"` at `resume`, alone between spaces or glued to both sides, closes a quotation."""
    alone = text[resume + 1 : resume + 2].isspace()
    return alone == (resume > stop) and text.count('"', max(start, at - _FAR), at) % 2 == 1


def _question_ends(text: str, start: int, at: int, resume: int, closers: str) -> bool:
    """Judge a question or exclamation mark that a word follows."""
    if text[at] == "?" and text[at - 1].isspace() and resume == at + 1:
        return False  # not a mark but a character that an old encoding has lost: "قال ?تعالى"
    if closers:  # not «هل ستترشح؟» فابتسم, nor "(!)" inside a sentence, but a whole sentence in brackets
        return closers.strip(_BRACKETS) == "" and text[start] in "([{﴿"
    low = max(start, at - _NEAR)
    name = text[max(low, text.rfind(" ", low, at) + 1) : at + 1]
    return name not in entries("sentence_brands") or _connects(text, resume)


def _full_stop_ends(text: str, start: int, at: int, resume: int, closers: str) -> bool:
    """Judge a single full stop that a word follows."""
    before = text[max(start, at - _NEAR) : at].rstrip(_UNSEEN)
    tail = before[-2:]
    if not tail:
        return False
    if not (tail[-1].isdigit() or tail[-1] in _CLOSERS) and (
        len(tail) == 1 or not tail.isalpha() or tail in _suspects()
    ):
        weight = _abbreviation(before)
        if weight is not None:
            return weight == _WEAK and _connects(text, resume)
    if closers:
        return closers[-1] in _BRACKETS or _first_word(text, resume) not in entries("sentence_reporting_verbs")
    if at - start <= _HEAD and (compiled(_MARKER).fullmatch(text, start, at) or run_in.holds(text, start, at)):
        return False
    if not text[resume - 1].isspace():
        return _glued_stop_ends(text, before, at, resume)
    if tail[-1].isdigit():
        return not text[resume].isdigit()
    return not (tail[-1].isalpha() and compiled(_INITIALS).match(text, resume))


def _glued_stop_ends(text: str, before: str, at: int, resume: int) -> bool:
    """Judge a full stop without a space behind it; `before` is the text before it, without white space."""
    last, following = before[-1], text[resume]
    following_letters = text[resume : resume + _MIN_LETTERS]
    if (before[-_MIN_LETTERS:] + following_letters).isalpha() and following_letters not in _domain_heads():
        return len(before) >= _MIN_LETTERS == len(following_letters) and not following.isascii()
    spaced = text[at - 1].isspace()
    if not following.isalpha():
        if following.isdigit():
            return not spaced and _ends_in_a_word(before) and not _latin(last)
        return following in _OPENERS or following == "#"
    if _latin(following) and (spaced or _latin(last) or following.islower()):
        return False  # a domain, a version, "Node.js", ".NET"
    if not spaced and last.isalpha() and not _ends_in_a_word(before):
        return False
    ahead = folded(text[resume : resume + _NEAR])
    word, domains = _leading_word(ahead), entries("sentence_domains")
    if word in domains or " ".join(ahead.split()[:2]) in domains:
        return False
    return spaced or len(word) >= _MIN_LETTERS or word in _SHORT_WORDS


@cache
def _domain_heads() -> frozenset[str]:
    return frozenset(entry[:_MIN_LETTERS] for entry in load("sentence_domains"))


_SHORT_WORDS: Final = frozenset(("ثم", "قد", "لم", "لن", "لا"))  # they open a sentence behind a stop without a space
_STRONG: Final = 2  # weights of abbreviations: the stop behind them never ends a sentence
_WEAK: Final = 1  # or only where a connective follows


def _abbreviation(before: str) -> int | None:
    """Weigh the abbreviation that ends `before`, which is what stands before a stop; None when there is none."""
    words = folded(before).replace(" .", ".").split()
    if not words:
        return None
    short = words.pop().lstrip(_EDGES)
    while words and words[-1][-1] == "." and compiled(r"[\"'(\[{]*و?(?:[^\W\d_]\.)+").fullmatch(words[-1]):
        short = words.pop().lstrip(_EDGES) + short  # "أ. ف. ب" is "أ.ف.ب"
    number = None if short.isalpha() else compiled(r"[\d.,٫]*\d(?=[^\W\d_])").match(short)
    if number:
        short = short[number.end() :]
    titles = entries("sentence_titles")
    if short in titles or (short[:1] == "و" and (short[1:] in titles or short[1:] in _SINGLE_TITLES)):
        return _STRONG
    counted = bool(number) or (bool(words) and words[-1][-1].isdigit())
    if short in entries("sentence_abbreviations"):
        # "كم." without a number is a question word
        return _WEAK if counted or short == "ه" or not short.isalpha() or short.isascii() else None
    if short == "م" and counted:
        return _WEAK  # the year 2015 م, 40 metres
    return _initials(short.split("."), words)


def _initials(parts: list[str], words: list[str]) -> int | None:
    """Weigh letters that stand for names; `parts` lie between stops, `words` stand before them."""
    last = parts[-1]
    letters = entries("sentence_letter_names")
    if last in letters:  # بي.بي.سي, "جون إف. كينيدي", but not "بي بي سي."
        return _WEAK if len(parts) > 1 else (_STRONG if words and words[-1] not in letters else None)
    if len(last) != 1 or not last.isalpha():
        return None
    if len(parts) > 1:
        return _STRONG if parts[-2].isalpha() else None
    return None if last.isascii() and last.islower() else _STRONG


_EDGES: Final = "\"'([{،,-"
_SINGLE_TITLES: Final = frozenset("دمأاشص")  # "وم. كريم": the letters that are titles, behind و


def _connects(text: str, at: int) -> bool:
    """Tell whether the word at `at` goes on from a sentence that has ended: ثم, كما, a word with و or ف before it."""
    word = _first_word(text, at)
    return word in entries("sentence_connectives") or (
        word[:1] in ("و", "ف") and word not in entries("sentence_look_alikes")
    )


def _first_word(text: str, at: int) -> str:
    """Return the folded word at `at`; "" where no letter stands there."""
    return _leading_word(folded(text[at : at + _NEAR]))


def _leading_word(ahead: str) -> str:
    return compiled(r"[^\W\d_\u0640]*").match(ahead)[0]  # type: ignore[index]  # it matches the empty string


def _ends_in_a_word(before: str) -> bool:
    """Tell whether `before` ends with so many letters that they are no abbreviation."""
    return bool(compiled(rf"[^\W\d_]{{{_MIN_LETTERS}}}").fullmatch(folded(before)[-_MIN_LETTERS:]))


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _join_quotations(
    text: str, found: list[tuple[int, int]], paragraphs: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Join the sentences `found` that a quotation holds together."""
    quotations = [quotation for start, end in paragraphs for quotation in _quotations(text, start, end)]
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and _inside(quotations, joined[-1][1]):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the quotations of a paragraph that are closed in it."""
    pattern = r"«[^«»]*+»|\"[^\"]*+\"|“[^“”]*+”|”[^“”]*+“|‘[^‘’]*+’"
    return [found.span() for found in compiled(pattern).finditer(text, start, end)]


def _inside(stretches: list[tuple[int, int]], at: int) -> bool:
    """Tell whether `at` stands between the ends of one of `stretches`, which are in order."""
    i = bisect_right(stretches, at, key=lambda stretch: stretch[0]) - 1
    return i >= 0 and stretches[i][0] < at < stretches[i][1]


def _cut_before(text: str, found: list[tuple[int, int]], openings: list[int]) -> list[tuple[int, int]]:
    """Cut the sentences `found` before each of `openings`, which are in order."""
    inner = [at for at in openings if _inside(found, at)]
    if not inner:
        return found  # they open their lines, as nearly all do
    pieces: list[tuple[int, int]] = []
    i = 0
    for sentence_start, end in found:
        start = sentence_start
        while i < len(inner) and inner[i] < end:
            pieces.append((start, start + len(text[start : inner[i]].rstrip())))
            start = inner[i]
            i += 1
        pieces.append((start, end))
    return pieces


# Where a sentence that is too long may be cut, best first.
_LEAST_BAD: Final = (
    r"؛",
    r"[،,](?=\s+(?:[وف]|ثم\s|لكن|كما\s|بينما\s|حيث\s|إذ\s|لأن|غير\s+أن|إلا\s+أن))",
    r"(?<=\w)(?=\s+(?:ثم|لكن|ولكن|كما|بينما|فيما|حيث|إذ|لأن|وأن|وأضاف|وقال)\s)",
    r"[،,](?!\d)",
    r"(?<=\S)(?=\s)",
)


def _shorten(text: str, start: int, end: int, limit: int) -> Iterator[tuple[int, int]]:
    """Yield the sentence `[start, end)` in pieces of at most `limit` code points."""
    while end - start > limit:
        low = start + limit // 3  # a cut further left would leave a scrap
        cut = start + limit
        for pattern in _LEAST_BAD:
            ends = [found.end() for found in compiled(pattern).finditer(text, low, min(cut + 24, end))]
            ends = [at for at in ends if start < at <= cut]
            if ends:
                cut = ends[-1]
                break
        else:
            while cut > start + 1 and unicodedata.combining(text[cut]):
                cut -= 1  # a vowel sign stays with its letter
        yield start, start + len(text[start:cut].rstrip())
        start = _skip_space(text, cut, end)
    yield start, end
