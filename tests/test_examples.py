"""The example pages come out as the files in examples/clean say, and the demo shows it."""

import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest

import arnews_clean as anc

EXAMPLES = Path(__file__).parents[1] / "examples"

CUT = {
    "shipping_line.txt": ["byline", "date", "caption", "dateline", "chrome"],
    "water_plan.txt": ["dateline", "source", "read_also", "similar"],
}


def test_every_page_is_tested() -> None:
    assert {page.name for page in EXAMPLES.glob("*.txt")} == CUT.keys()


@pytest.mark.parametrize("name", CUT)
def test_a_page_becomes_its_article(name: str) -> None:
    page = (EXAMPLES / name).read_text(encoding="utf-8")
    assert f"{anc.clean(page)}\n" == (EXAMPLES / "clean" / name).read_text(encoding="utf-8")
    assert [label for label, _ in groupby(segment.label for segment in anc.parse(page).removed)] == CUT[name]


def test_the_demo_shows_every_article() -> None:
    done = subprocess.run([sys.executable, EXAMPLES / "demo.py"], check=True, capture_output=True, encoding="utf-8")
    for name in CUT:
        assert (EXAMPLES / "clean" / name).read_text(encoding="utf-8") in done.stdout
