"""The word pairs in docs/letters.md are what the functions make of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from arnews_clean import normalize
from arnews_clean.letters import cuts
from arnews_clean.letters.profiles import Function

DOCS = Path(__file__).parents[2] / "docs" / "letters.md"
FUNCTIONS: dict[str, Function] = {
    "normalize.alef": normalize.alef,
    "normalize.ya": normalize.ya,
    "normalize.ya(final_only=True)": partial(normalize.ya, final_only=True),
    "normalize.ta_marbuta": normalize.ta_marbuta,
    "normalize.hamza": normalize.hamza,
    'normalize.hamza(to="alone")': partial(normalize.hamza, to="alone"),
    "normalize.lookalikes": normalize.lookalikes,
    "normalize.digits": normalize.digits,
    'normalize.digits(to="arabic")': partial(normalize.digits, to="arabic"),
    "normalize.punctuation": normalize.punctuation,
    'normalize.punctuation(to="arabic")': partial(normalize.punctuation, to="arabic"),
    "normalize.whitespace": normalize.whitespace,
    "normalize.entities": normalize.entities,
    "normalize.elongation": normalize.elongation,
    "strip.diacritics": cuts.diacritics,
    "strip.tatweel(every=True)": partial(cuts.tatweel, every=True),
    'normalize.apply("search")': partial(normalize.apply, profile="search"),
}


def rows() -> list[list[str]]:
    table = DOCS.read_text(encoding="utf-8").partition("## What each fold destroys")[2].partition("## Profiles")[0]
    return [
        [cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines() if line.startswith("| `")
    ]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_both_words_become_the_third(row: list[str]) -> None:
    function = FUNCTIONS[row[0].strip("`")]
    one, another, both = (cell.strip("`") for cell in row[2:5])
    assert one != another
    assert function(one) == function(another) == both


def test_every_fold_has_a_row() -> None:
    assert {row[0].strip("`") for row in rows()} == set(FUNCTIONS)
    folds = {
        "alef",
        "ya",
        "ta_marbuta",
        "hamza",
        "lookalikes",
        "digits",
        "punctuation",
        "whitespace",
        "entities",
        "elongation",
    }
    assert {f"normalize.{name}" for name in folds} <= set(FUNCTIONS)
    repairs = {"presentation_forms", "diacritics", "nfc", "spaces"}
    functions = {name for name in normalize.__all__ if name.islower()} - {"aligned", "apply", "profiles"}
    assert functions == folds | repairs
