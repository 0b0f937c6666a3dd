"""Signs: what a line may be, told by its first word alone.

Most lines mean nothing to most rooms, and their first words say so. Each room names the words that its lines may open
with and gets a sign, one bit; a line bears the signs of its first word, all of them found by one look into one table,
and a page those of its lines. So a room that sees none of its signs on a page need not look at any line.

A sign is a question, never an answer: a room must cut the same when every line bears every sign. The one exception is
the sign of notices in `lines`, which says that a paragraph may be more than that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Final

Words = Callable[[], Iterable[str]]

ODD: Final = 1  # the first word is not of Arabic letters alone: it has punctuation, digits or Latin letters
BARE: Final = 2  # no Arabic word opens the line, even without the punctuation around it
JOINED: Final = 4  # the line begins inside a line of the page

_registered: list[Words] = []


def opening(words: Words) -> int:
    """Return a new sign: that of lines whose first word is one of `words()`, asked for when the first page comes."""
    _registered.append(words)
    by_word.cache_clear()
    return JOINED << len(_registered)


@cache
def by_word() -> dict[str, int]:
    """Return the signs of each word that a line may open with."""
    table: dict[str, int] = {}
    for n, words in enumerate(_registered, 1):
        for word in words():
            table[word] = table.get(word, 0) | JOINED << n
    return table
