"""Whether paragraphs are those of another article: they share hardly a content word with what stands above them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from arnews_clean.anatomy.words import share_of, stems
from arnews_clean.keys import tokens

# The share of all content words, and of those of each paragraph, that another article has in common with the one above.
# Of 2,100 articles, each split at a random paragraph, 1.3 % are as foreign as that, and of pairs of articles 67 %.
UNTOLD: Final = 0.08, 0.16
TOLD: Final = 0.12, 0.2  # below its title: 4.2 % of splits, and 84 % of pairs
# Behind an opener and a title on a joined page, whose words come again: 0.04 % of 4,900 splits, and half of the pairs.
JOINED: Final = 0.15, 0.25
_OPENER_AND_TITLE: Final = 10  # words
_TAKES_UP: Final = slice(14, 140)  # words that take up a title: behind the longest one, and no further than its story
_TAKEN: Final = 0.5  # of the content words of an opener and its title come again
_HEADED: Final = 0.5  # of those of the title of the page, at most, come again behind the title of another one
LEAST_WORDS: Final = 25  # content words that the paragraphs of another article hold
_PARAGRAPH: Final = 40  # words
_SENTENCES: Final = re.compile(r"[.!؟] ")


def all_foreign(parts: Iterable[set[str]], above: set[str], most: tuple[float, float]) -> bool:
    """Tell whether `parts`, content words of paragraphs, are of another article than the words `above` them.

    `most` is the share that they may know, together and each.
    """
    parts = [part for part in parts if part]
    words: set[str] = set().union(*parts)
    return len(words) >= LEAST_WORDS and shares_little(words, parts, above, most)


def shares_little(words: set[str], parts: Iterable[set[str]], above: set[str], most: tuple[float, float]) -> bool:
    """Tell whether neither `words`, all of them, nor any of `parts` share more than `most` with what stands `above`.

    Nor do the words above with `words`: of a long rest of an article a short opening shares more than it does of that.
    """
    most_all, most_each = most
    if not above or share_of(words, above) >= most_all or share_of(above, words) >= most_all:
        return False
    return all(share_of(part, above) < most_each for part in parts)


def run_in(text: str, above: set[str], heading: set[str]) -> bool:
    """Tell whether `text`, an opener on a joined page with all that stands behind it, takes up a title of its own.

    It shares little with the words `above`, and little with those of the `heading` of the page.
    """
    words = tokens(text)
    title = stems(words[:_OPENER_AND_TITLE])
    taken = len(title & stems(words[_TAKES_UP]))
    if taken <= 1 or taken < _TAKEN * len(title):
        return False
    parts = list(stretches(text))
    again = share_of(heading, set().union(*parts)) if heading else 0.0
    return again <= _HEADED and all_foreign(parts, above, JOINED)


def stretches(text: str) -> Iterator[set[str]]:
    """Yield the content words of each part of a key that is as long as a paragraph."""
    words: list[str] = []
    for sentence in _SENTENCES.split(text):
        words += tokens(sentence)
        if len(words) >= _PARAGRAPH:
            yield stems(words)
            words = []
    yield stems(words)
