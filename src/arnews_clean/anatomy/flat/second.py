"""Whether another article was run into a flattened page, behind an opener or a header: told by its words alone.

Behind an opener stand titles, and then the body that goes on or another article; no border tells which. Where all that
stands behind shares hardly a word with all that stands above, and the sentence behind the title speaks of what the
title says, it is another article. What looks like an opener elsewhere is a sentence, or asks to read something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from arnews_clean.anatomy import foreign, read_also, similar
from arnews_clean.anatomy.words import stems
from arnews_clean.keys import tokens
from arnews_clean.lines import Line

_TOP: Final = 400  # characters that the first article has at least
_LEAST: Final = 250  # and the second one
_TITLE: Final = 10  # words behind an opener that are of the title
_LEDE: Final = 30  # words behind those
_HEADER: Final = 5  # words before a colon
_MOST_HEADER: Final = 60  # characters
_HEADING: Final = 12  # words at the top of the page that may be of its title
_OPENER: Final = 8  # words that hold an opener
_SENTENCE: Final = re.compile(r"[.!؟\")] +(?=[^\W\d_])")
_REACH: Final = 800  # characters that hold these words


@cache
def _known() -> frozenset[str]:
    """Return the first words of openers and headers."""
    return similar.first_words() | read_also.first_words()


def pointed(text: str) -> Iterator[int]:
    """Yield where openers and headers begin in `text`, a folded page on one line, that have a colon behind them."""
    known = _known()
    last = max(len(text) - _LEAST, 0)
    colon = text.find(":", _TOP, last)
    while colon >= 0:
        words = text[colon - _MOST_HEADER : colon].split(" ")[-_HEADER:]
        if not known.isdisjoint(words):
            headers = (" ".join(words[n:]) for n, word in enumerate(words) if word in known)
            yield from (colon - len(header) for header in headers if _points(header))
        colon = text.find(":", colon + 1, last)


def introduced(text: str) -> Iterator[int]:
    """Yield where sentences begin in `text`, a folded page on one line, that open with an opener or a header."""
    known = _known()
    for sentence in _SENTENCE.finditer(text, _TOP, max(len(text) - _LEAST, _TOP)):
        words = text[sentence.end() : sentence.end() + _MOST_HEADER].split(" ")[:_OPENER]
        if words[0] in known:
            line = Line(" ".join(words))
            if read_also.introduces(line) or similar.opening(line):
                yield sentence.end()


def _points(header: str) -> bool:
    """Tell whether `header`, with a colon behind it, is an opener or the header of a list."""
    if not header.replace(" ", "").isalpha():
        return False
    line = Line(f"{header}:")
    return similar.header(line) or read_also.header(line)


def opens(text: str, at: int) -> bool:
    """Tell whether the opener at `at` of `text`, a folded page on one line, opens another article."""
    behind = text[at:]
    if at < _TOP or len(behind) < _LEAST:
        return False
    above = stems(tokens(text[:at]))
    if _tells_of_title(behind) and foreign.all_foreign(foreign.stretches(behind), above, foreign.UNTOLD):
        return True
    return foreign.run_in(behind, above, stems(tokens(text[:_TOP])[:_HEADING]))


def _tells_of_title(text: str) -> bool:
    """Tell whether words of an opener and its title come back in the sentence behind them."""
    words = tokens(text[:_REACH])[: _TITLE + _LEDE]
    return len(stems(words[:_TITLE]) & stems(words[_TITLE:])) > 1
