"""The traps, one case a line: see cases.txt."""

from pathlib import Path

import pytest

from arnews_clean import sentences

_LINES = Path(__file__).with_name("cases.txt").read_text(encoding="utf-8").splitlines()
CASES = [line for line in _LINES if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("case", CASES)
def test_cuts_stand_where_the_case_marks_them(case: str) -> None:
    marked = case.replace("⏎", "\n")
    assert sentences.split(marked.replace("|", "")) == [piece.strip() for piece in marked.split("|")]
