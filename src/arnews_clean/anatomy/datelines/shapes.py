"""Shapes of datelines: how a credit is spelled (see `credits.spelling`) and what else must be true of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from arnews_clean.anatomy.credits import Kind, Part
from arnews_clean.anatomy.words import opens_with_verb
from arnews_clean.model import Label
from arnews_clean.page import Page

STRANGERS: Final = (Kind.UNKNOWN, Kind.NAME)
MOST_UNKNOWN: Final = 3  # words of a credit that nobody knows


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit and where it stands: what the shapes ask about.

    `spelled` has no separator behind the last part. `opens` says that the credit opens the first paragraph (a prefix),
    or leads to it (a line): it stands right above that or beside other furniture, or its author is no subject of the
    page. Of prefixes alone: `rest` is the beginning of the sentence behind, `after` the part that would go on the
    credit.
    """

    parts: list[Part]
    spelled: str
    text: str
    opens: bool
    rest: str = ""
    after: Part | None = None
    page: Page | None = None

    @property
    def closing(self) -> str:
        """The separator behind the last part, without quotes and commas."""
        return self.parts[-1].separator.replace("_", "-").strip('"،,')

    @property
    def news(self) -> bool:
        """Whether the sentence behind opens with a verb, as most first sentences of the field do."""
        return opens_with_verb(self.rest)

    @property
    def unknown(self) -> int:
        """The number of words that nobody knows."""
        return sum(part.size for part in self.parts if part.kind is Kind.UNKNOWN)

    def has(self, letters: str) -> bool:
        """Tell whether a part is spelled with one of `letters`."""
        return not set(letters).isdisjoint(self.spelled)

    def count(self, letters: str) -> int:
        """Return how many parts are spelled with one of `letters`."""
        return sum(letter in letters for letter in self.spelled)


Need = Callable[[Credit], bool]


@dataclass(frozen=True, slots=True)
class Shape:
    """How a credit is spelled, what else must be true of it, and the rule by which it is cut then."""

    rule: str
    spelled: str  # a regular expression
    needs: tuple[Need, ...]

    @property
    def label(self) -> Label:
        """What the credit is then."""
        return Label(self.rule.partition(".")[0])


def shape(rule: str, spelled: str, *needs: Need) -> Shape:
    """Return the shape of credits that are `spelled` so and meet all `needs`."""
    return Shape(rule, spelled, needs)


class Shapes:
    """A table of shapes, of which the first that fits decides."""

    def __init__(self, *shapes: Shape) -> None:
        self._shapes = shapes
        self._alike = lru_cache(maxsize=1 << 10)(self._spelled)  # few spellings make up nearly all credits

    def _spelled(self, spelled: str) -> tuple[Shape, ...]:
        return tuple(shape for shape in self._shapes if re.fullmatch(shape.spelled, spelled))

    def first(self, credit: Credit) -> Shape | None:
        """Return the first shape that `credit` is of, or None."""
        for shape in self._alike(credit.spelled):
            if all(need(credit) for need in shape.needs):
                return shape
        return None


# Spellings are short (a dozen letters), so that looking ahead costs nothing.
PLACE: Final = "(?=.*[Pp])"
SOURCE: Final = "(?=.*[AOo])"
AGENCY: Final = "(?=.*[AO])"
AUTHOR: Final = "(?=.*N)"


def without_closing(spelled: str) -> str:
    """Return how a credit is spelled without the separator behind its last part."""
    return spelled.rstrip('-/|:()[]"،,')


def opens(credit: Credit) -> bool:
    """Tell whether the credit opens the first paragraph, or leads to it."""
    return credit.opens


def one_word_first(credit: Credit) -> bool:
    """Tell whether the first part is one word."""
    return credit.parts[0].size == 1


_LETTERS_AND_COMMAS: Final = str.maketrans("", "", 'PpAOoDNnUu"،,')


def separated(credit: Credit) -> bool:
    """Tell whether something more than quotes and commas stands between the parts."""
    return bool(credit.spelled.translate(_LETTERS_AND_COMMAS))
