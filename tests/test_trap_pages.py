"""Whole pages of every genre that hold nothing but what their author wrote: nothing is cut, however they are spaced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

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
