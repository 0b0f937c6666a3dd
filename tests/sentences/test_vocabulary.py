from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arnews_clean import vocabulary
from arnews_clean.vocabulary import _entries, load


def test_comments_and_blank_lines_are_no_entries() -> None:
    assert _entries("# head\n\nهـ # era\nC#\n   \n  # inset", "x.txt") == ("هـ", "C#")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("a\n b", r"x\.txt:2: remove the white space around 'b'"),
        ("a\nb ", r"x\.txt:2: remove the white space around 'b'"),
        ("# c\nا\u0653ب", r"x\.txt:2: .* is not in NFC"),
        ("a\n\na # again", r"x\.txt:3: 'a' stands in line 1 already"),
    ],
)
def test_a_bad_entry_is_named_by_file_and_line(source: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        _entries(source, "x.txt")


def test_lists_are_read_once() -> None:
    assert load("sentence_titles") is load("sentence_titles")


def test_an_unknown_list_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no_such_list\.txt"):
        load("no_such_list")


def test_every_list_of_the_package_loads() -> None:
    names = [file.name for file in files(vocabulary).iterdir() if file.name.endswith(".txt")]
    assert names
    for name in names:
        assert load(name.removesuffix(".txt")), name


@settings(deadline=None, max_examples=50)
@given(st.lists(st.text("ابجد .", min_size=1).map(str.strip).filter(bool), unique=True))
def test_clean_lists_come_back_in_order(entries: list[str]) -> None:
    assert _entries("\n".join(entries), "x.txt") == tuple(entries)
