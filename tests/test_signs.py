"""Signs: a room that asks for them before it looks must cut what it would cut without asking."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews_clean as anc
from arnews_clean import lines, rounds, signs
from arnews_clean.keys import key
from arnews_clean.lines import SHORT_PARAGRAPH, Line
from arnews_clean.model import Segment

from .articles import pages
from .strategies import furniture_lines

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

import gold

assert rounds.ROOMS  # importing them has registered all signs
EVERY = (1 << 60) - 1 - lines._NOTICES  # that sign says what a line is, so it is no mere question
FURTHER = sorted(Path(folder).glob("*.jsonl")) if (folder := os.environ.get("ARNEWS_GOLD")) else []


class _Everything(dict[str, int]):
    """A table by which every word bears every sign."""

    def get(self, word: str, default: int = 0) -> int:  # type: ignore[override]
        return super().get(word, default) | EVERY


@contextmanager
def every_sign() -> Iterator[None]:
    """Let every short line bear every sign, so that no room passes one over."""
    table = _Everything(signs.by_word())
    with patch.object(signs, "by_word", lambda: table):
        yield


def without_asking(text: str, *, aggressive: bool) -> tuple[Segment, ...]:
    with every_sign():
        return anc.parse(text, aggressive=aggressive).segments


def differ(texts: Iterable[str]) -> list[str]:
    """Return the texts of which another parse is made when every line bears every sign."""
    return [
        text
        for text in texts
        for aggressive in (False, True)
        if without_asking(text, aggressive=aggressive) != anc.parse(text, aggressive=aggressive).segments
    ]


def test_own_gold() -> None:
    assert differ(page.text for page in gold.load_own()) == []


@pytest.mark.skipif(not FURTHER, reason="ARNEWS_GOLD names no folder")
def test_further_gold() -> None:
    assert differ(page.text for path in FURTHER for page in gold.load_lines(path)) == []


@given(pages())
def test_pages(text: str) -> None:
    assert differ([text]) == []


@given(st.lists(furniture_lines, max_size=12).map("\n".join))
def test_furniture_alone(text: str) -> None:
    assert differ([text]) == []


def test_the_test_sees_a_sign_that_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "بلدية الوادي تفتتح مكتبة عامة\nتابعونا على فيسبوك"
    assert differ([text]) == []
    table = dict.fromkeys(signs.by_word(), 0)
    monkeypatch.setattr(signs, "by_word", lambda: table)
    assert differ([text]) == [text, text]


@pytest.mark.parametrize(
    ("text", "odd", "bare"),
    [
        ("وصل الوفد", False, False),
        ("«وصل» الوفد", True, False),
        ("3 صور", True, True),
        ("Follow us", True, True),
        ("المصدرArray", False, False),
    ],
)
def test_what_a_line_opens_with(text: str, odd: bool, bare: bool) -> None:  # noqa: FBT001
    line = Line(key(text))
    assert bool(line.signs & signs.ODD) is odd
    assert bool(line.signs & signs.BARE) is bare


def test_long_paragraphs_bear_no_sign() -> None:
    assert Line(key("مشهد " + "كلمة " * 12 + "وكلمة.")).signs
    assert Line(key("مشهد " + "كلمة " * SHORT_PARAGRAPH + "وكلمة.")).signs == 0


def test_a_new_sign_is_one_bit_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signs, "_registered", [*signs._registered])
    first, second = signs.opening(lambda: ["جديد"]), signs.opening(lambda: ["جديد", "آخر"])
    assert signs.by_word()["جديد"] & (first | second) == first | second
    assert signs.by_word()["آخر"] == second
    assert first & second == first & (signs.ODD | signs.BARE | signs.JOINED) == 0
    monkeypatch.undo()
    signs.by_word.cache_clear()
