"""Whether paragraphs are those of another article: they share hardly a content word with what stands above them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from arnews_clean.anatomy.words import share_of, stems
from arnews_clean.keys import tokens

# Below the end of an article another one is told by its words alone. In 2,400 articles of several paragraphs one split
# in a hundred is as foreign as that, and seven pairs of articles in ten are.
UNTOLD: Final = 0.08, 0.12  # of all content words of another article, and of those of each of its paragraphs
TOLD: Final = 0.12, 0.2  # below its title: one split in twenty is as foreign as that, and nine pairs in ten
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
