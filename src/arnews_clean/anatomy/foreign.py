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
TAKEN_UP: Final = 0.2, 0.4  # below a title that it takes up in several words
_LEAST_WORDS: Final = 25  # content words that the paragraphs of another article hold
_PARAGRAPH: Final = 40  # words
_SENTENCES: Final = re.compile(r"[.!؟] ")


def all_foreign(parts: Iterable[set[str]], above: set[str], most: tuple[float, float]) -> bool:
    """Tell whether `parts`, content words of paragraphs, are of another article than the words `above` them.

    `most` is the share that they may know, together and each.
    """
    parts = [part for part in parts if part]
    words: set[str] = set().union(*parts)
    return len(words) >= _LEAST_WORDS and shares_little(words, parts, above, most)


def shares_little(words: set[str], parts: Iterable[set[str]], above: set[str], most: tuple[float, float]) -> bool:
    """Tell whether neither `words`, all of them, nor any of `parts` share more than `most` with what stands `above`.

    Nor do the words above with `words`: of a long rest of an article a short opening shares more than it does of that.
    """
    most_all, most_each = most
    if not above or share_of(words, above) >= most_all or share_of(above, words) >= most_all:
        return False
    return all(share_of(part, above) < most_each for part in parts)


def stretches(text: str) -> Iterator[set[str]]:
    """Yield the content words of each part of a key that is as long as a paragraph."""
    words: list[str] = []
    for sentence in _SENTENCES.split(text):
        words += tokens(sentence)
        if len(words) >= _PARAGRAPH:
            yield stems(words)
            words = []
    yield stems(words)
