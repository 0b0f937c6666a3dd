"""Patterns are matched against keys: an Arabic letter that no key holds can match nothing, so none is in a pattern.

Word lists are folded when they are read; the strings in the code of the rooms are not, so they must be spelled folded.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from arnews_clean import anatomy
from arnews_clean.keys import fold

FOLDING = {"key"}  # functions that fold what they are given
NO_KEYS = {"catalogue.py", "values.py", "headlines.py"}  # modules that speak to people, or read the text itself
ROOMS = [path for path in sorted(Path(str(anatomy.__file__)).parent.rglob("*.py")) if path.name not in NO_KEYS]


def docstrings(tree: ast.AST) -> set[int]:
    """Return the ids of the strings that are docstrings or stand-alone comments."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def literals(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and text of every string of a module that is matched as it stands."""
    tree = ast.parse(source)
    skipped = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FOLDING:
            skipped |= {id(inner) for inner in ast.walk(node)}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.lineno, node.value


def letters(text: str) -> str:
    """Return the Arabic letters, marks and digits of `text`, outside the comments of a verbose pattern."""
    code = "\n".join(line.partition(" # ")[0] for line in text.split("\n"))
    return "".join(char for char in code if "\u0600" <= char <= "\u06ff")


def unfolded(source: str) -> list[tuple[int, str]]:
    """Return line and letters of every string in which a letter stands that no key holds."""
    found = []
    for line, text in literals(source):
        wrong = "".join(char for char in letters(text) if fold(char) != char)
        if wrong:
            found.append((line, wrong))
    return sorted(found)


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.name)
def test_every_string_of_a_room_is_spelled_folded(path: Path) -> None:
    assert unfolded(path.read_text(encoding="utf-8")) == []


def test_the_test_sees_an_unfolded_letter_and_what_is_folded_later() -> None:
    source = '"""أ"""\nx = re.compile(r"اقرأ")\ny = key("اقرأ")\nz = r"اقرا  # أ"\nw = "مكتبة"\n'
    assert unfolded(source) == [(2, "أ"), (5, "ة")]
