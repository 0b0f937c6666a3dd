"""Whole pages of every genre that hold nothing but what their author wrote: nothing is cut, however they are spaced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import arnews_clean as anc

from .anatomy.pages import cuts

_PAGES = Path(__file__).parent / "traps" / "pages.txt"


def _pages() -> Iterator[tuple[str, list[str]]]:
    """Yield the name and the lines of each page."""
    _, *pages = _PAGES.read_text(encoding="utf-8").split("=== ")
    for text in pages:
        name, *lines = text.splitlines()
        yield name, lines


PAGES = [pytest.param(lines, id=name) for name, lines in _pages()]
UNSTOPPED = [pytest.param(lines, id=name) for name, lines in _pages() if not name.endswith(" .")]


@pytest.mark.parametrize("break_", ["\n", "\n\n"])
@pytest.mark.parametrize("lines", PAGES)
def test_page_loses_nothing(lines: list[str], break_: str) -> None:
    assert cuts(break_.join(lines)) == []
    assert cuts(break_.join(lines), aggressive=True) == []


@pytest.mark.parametrize("lines", UNSTOPPED)
def test_page_without_full_stops_loses_nothing(lines: list[str]) -> None:
    assert cuts("\n".join(line.removesuffix(".") for line in lines)) == []


# ---- the same pages with furniture around and inside of them ---------------------------------------------------------

BYLINE = "كتب: حسام فوزي"
OPENER = "اقرأ أيضا: وزير الزراعة يزور مشاتل الزيتون في عجلون"
TITLES = ("أخبار ذات صلة:", "ارتفاع أسعار القمح", "افتتاح معرض الكتاب في الشارقة", "البرلمان يناقش الإيجارات")


def _with_furniture(lines: list[str], at: int) -> str:
    """Return the page of `lines` with a byline below its title, an opener above line `at`, and a list at its end."""
    title, *body = lines
    return "\n".join((title, BYLINE, *body[: at - 1], OPENER, *body[at - 1 :], *TITLES))


def _between_paragraphs(lines: list[str]) -> set[int]:
    """Return where an opener may stand: below the first and the last but one line that ends a sentence."""
    ends = [at for at, line in enumerate(lines[:-1], 1) if at > 1 and line.endswith((".", "؟", "!"))]
    return {*ends[:1], *ends[-1:]}


# Known to lose a line: of a letter that has its own dateline below the byline, and where the opener parts a date or an
# answer from those that tell what it is.
HARD = {"hijri", "street-vendor", "page-102", "page-126"}
AROUND = [pytest.param(lines, id=name) for name, lines in _pages() if name not in HARD]


@pytest.mark.parametrize("lines", AROUND)
def test_page_among_furniture_loses_nothing_of_its_own(lines: list[str]) -> None:
    lost = {
        line
        for at in _between_paragraphs(lines)
        for line in lines
        if line not in anc.clean(_with_furniture(lines, at)).splitlines()
    }
    assert lost == set()
