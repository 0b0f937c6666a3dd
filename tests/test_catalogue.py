"""The catalogue of rules names exactly the rules of the rooms."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given

import arnews_clean as anc
from arnews_clean.anatomy import catalogue
from arnews_clean.model import KEPT, Label

from .articles import pages

LABELS = "|".join(sorted(set(Label) - KEPT))
ID = re.compile(rf"(?:{LABELS})\.[a-z0-9-]+(?:\+[a-z]+)?")
ROOMS = [path for path in Path(catalogue.__file__).parent.rglob("*.py") if path.name != "catalogue.py"]


def ids() -> tuple[set[str], set[str]]:
    """Return the ids that stand in the rooms, and a pattern for each id that is put together there."""
    whole: set[str] = set()
    made: set[str] = set()
    for path in ROOMS:
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        inside: set[ast.AST] = set()
        for node in nodes:
            if isinstance(node, ast.JoinedStr):
                inside.update(node.values)
                spelled = "".join(part.value if isinstance(part, ast.Constant) else "?" for part in node.values)
                if re.fullmatch(rf"(?:\?|{LABELS})\.[a-z?+-]+", spelled):
                    made.add(re.escape(spelled).replace(r"\?", "[a-z_+-]*"))
        strings = (node.value for node in nodes if isinstance(node, ast.Constant) and node not in inside)
        whole.update(value for value in strings if isinstance(value, str) and ID.fullmatch(value))
    return whole, made


def test_the_catalogue_names_the_rules_of_the_rooms_and_no_others() -> None:
    whole, made = ids()
    assert whole
    assert whole - catalogue.RULES.keys() == set(), "a rule is missing in anatomy/catalogue.py"
    left = {rule for rule in catalogue.RULES.keys() - whole if not any(re.fullmatch(pattern, rule) for pattern in made)}
    assert left == set(), "no room has this rule"
    assert [pattern for pattern in made if not any(re.fullmatch(pattern, rule) for rule in catalogue.RULES)] == []


@pytest.mark.parametrize(("rule", "sentence"), catalogue.RULES.items())
def test_a_rule_has_an_id_and_one_sentence(rule: str, sentence: str) -> None:
    assert ID.fullmatch(rule)
    assert re.fullmatch(r"[A-Z][^\n]{10,110}\.", sentence)


def test_rules_is_a_copy() -> None:
    anc.rules().clear()
    assert anc.rules() == catalogue.RULES


@given(pages())
def test_what_is_cut_is_in_the_catalogue(text: str) -> None:
    assert {segment.rule for segment in anc.parse(text, aggressive=True).removed} <= anc.rules().keys()
