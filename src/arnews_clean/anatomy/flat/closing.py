"""Behind the last sentence of a flattened page: what the rooms know as furniture, read word by word.

Nothing sets the lines of the page off any more. But behind the full stop of the last sentence the article is over, so
whatever the rooms would cut as a line of its own begins and ends one there: a source, a promo, a tool, a header of tags
or of a list. The words between two of them are titles and tags. A last sentence without a stop stands there as well:
so before the first piece of furniture only the clear ones count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy import chrome, comments, promos, read_also, similar
from arnews_clean.anatomy.blocks.members import OPENS
from arnews_clean.anatomy.flat import anchors
from arnews_clean.anatomy.sources.closing import OVER, over
from arnews_clean.anatomy.sources.shapes import SIGNS as SOURCES
from arnews_clean.anatomy.sources.shapes import credit
from arnews_clean.anatomy.tail import TAGS
from arnews_clean.anatomy.words import folded, phrases
from arnews_clean.lines import Line

_REACH: Final = 3000  # characters of the page that its tail may have
_MOST_WORDS: Final = 320  # of the tail
_WINDOW: Final = 12  # words of one piece of furniture
_SENTENCE: Final = 24  # words: a longer one with a stop is no furniture
_CLEAR: Final = 3  # words of one that stands behind a sentence without a stop; two where another one stands there
_STOP: Final = re.compile(r'\.(?: ?[)"])?(?:\s+|$)')
_BEFORE_STOP: Final = '")'  # or a letter or digit, twice: no stop of an abbreviation
_AROUND: Final = ' .,:;()[]*-|/"#،؛'  # what stands around such a word
_WORD: Final = re.compile(r"\S+")
_BETWEEN: Final = 3  # words, from the next one on, of which one begins another piece: a tag, a section
_BEFORE_FIRST: Final = 1  # words in front of the first piece
_OPEN: Final = frozenset({"list", "tags"})  # what stands behind belongs to it
_LATEST: Final = 6  # words of what is furniture with fewer words, or with as many
_SIGNS: Final = OPENS | TAGS | SOURCES | OVER | promos.SIGNS | chrome.SIGNS

Found = dict[int, tuple[str, tuple[int, ...]]]  # by the number of its first word: what it is, and how long it may be


def borders(text: str) -> Iterator[int]:
    """Yield where pieces of furniture begin and end behind the last sentence of `text`, a folded page on one line."""
    if text[-1:] == "." and text.count(" ", text.rfind(". ", 0, -1) + len(". ")) > _SENTENCE:
        return  # nearly always: the page ends with a long sentence
    start = _behind_last_sentence(text)
    if not 0 < start < len(text):
        return
    words = list(_WORD.finditer(text, start))
    if len(words) > _MOST_WORDS:
        return
    found = dict(_found(words))
    clear = 2 if sum(max(sizes) > 1 for _, sizes in found.values()) > 1 else _CLEAR
    at = 0
    inside = False
    while at < len(words):
        kind, sizes = found.get(at, ("", ()))
        if not sizes or not (inside or at <= _BEFORE_FIRST or (max(sizes) >= clear and kind not in _OPEN)):
            at += 1
            continue
        size = _size(at, kind, sizes, found)
        behind = range(at + size, min(at + size + _BETWEEN, len(words)))
        if not inside and kind not in _OPEN and behind and found.keys().isdisjoint(behind):
            at += 1  # the sentence goes on: "شارك في الحفل ..."
            continue
        if kind == "list" and not _titles(text, words, at + size, found):
            at += size
            continue
        inside = True
        yield words[at].start()
        at += size
        if at < len(words) and kind not in _OPEN:
            yield words[at].start()


def _titles(text: str, words: list[re.Match[str]], at: int, found: Found) -> bool:
    """Tell whether nothing but titles stands behind the header of a list, from word `at` up to the next furniture."""
    end = next((other for other in range(at, len(words)) if other in found and max(found[other][1]) > 1), len(words))
    if end <= at:
        return False
    rest = text[words[at].start() : words[end - 1].end()]
    return anchors.titles_alone(rest, listed=True)


def _size(at: int, kind: str, sizes: tuple[int, ...], found: Found) -> int:
    """Return how many words the furniture at word `at` has: as many as may be.

    That of another kind ends it, and so does one of its own kind that is not all inside.
    """
    least = min(sizes)
    inside = [(other, *found[other]) for other in range(at + least, at + max(sizes)) if other in found]

    def apart(size: int) -> bool:
        ends = ((other + max(long), met) for other, met, long in inside if other < at + size and max(long) > 1)
        return any(met != kind or end > at + size for end, met in ends)

    return max(size for size in sizes if size == least or not apart(size))


def _behind_last_sentence(text: str) -> int:
    """Return where the last sentence of `text` ends that does not open like furniture; 0 for nowhere."""
    least = max(len(text) - _REACH, 0)
    end = _stop_before(text, len(text), least)
    while end:
        start = _stop_before(text, text.rindex(".", least, end), least)
        if not start:
            return 0
        long = text.count(" ", start, end) > _SENTENCE
        opener = None if long else _WORD.match(text, start)
        if opener is None or not _may_open(opener[0]) or not _sizes(list(_windowed(text, start, end)), 0)[1]:
            return end
        end = start
    return 0


def _stop_before(text: str, at: int, least: int) -> int:
    """Return where the last sentence before `at` ends, its stop and the space behind it included; 0 for none."""
    while (dot := text.rfind(".", least, at)) > 1:
        stop = _STOP.match(text, dot)
        if stop and all(char.isalnum() or char in _BEFORE_STOP for char in text[dot - 2 : dot]):
            return stop.end()
        at = dot
    return 0


def _windowed(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the first words of a sentence, without the stop that ends it."""
    return islice(_WORD.finditer(text[start:end].rstrip(" .")), _LATEST)


def _found(words: list[re.Match[str]]) -> Iterator[tuple[int, tuple[str, tuple[int, ...]]]]:
    """Yield each word, by its number, that furniture begins with: what it is, and how many words it may have."""
    for at, word in enumerate(words):
        if _may_open(word[0]):
            kind, sizes = _sizes(words, at)
            if sizes:
                yield at, (kind, sizes)


def _may_open(word: str) -> bool:
    """Tell whether one of the rooms that are asked here knows `word` as the first of its lines."""
    return signs.by_word().get(word.strip(_AROUND).lower(), 0) & _SIGNS != 0


def _sizes(words: list[re.Match[str]], at: int) -> tuple[str, tuple[int, ...]]:
    """Return what furniture begins with word `at`, and how many words it may have; none where there is none."""
    kind = ""
    sizes = []
    text = ""
    for size, word in enumerate(words[at : at + _WINDOW], 1):
        text = f"{text} {word[0]}" if text else word[0]
        if met := _kind(Line(text)):
            kind = kind or met
            sizes.append(size)
        elif size >= _LATEST and not sizes:
            break
    return kind, tuple(sizes)


def _kind(line: Line) -> str:
    """Return what `line` is by its own words; "" where it may be anything."""
    if similar.header(line) or read_also.header(line):
        return "list"
    if line.core in phrases("tag_headers") and (line.size > 1 or line.key[-1] == ":"):
        return "tags"
    if credit(line) or over(line):
        return "source"
    if promos.promo(line) or chrome.tool(line) or comments.header(line):
        return "page" if line.size > 1 or line.core in folded("promo_openers") else ""
    return ""
