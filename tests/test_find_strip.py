"""Find and strip: one function a part, the same nouns in both, and nothing but that part."""

from __future__ import annotations

import inspect

import pytest

import arnews_clean as anc
from arnews_clean import find, strip
from arnews_clean.model import KEPT, Label

LETTERS = {"diacritics", "tatweel", "invisibles"}
NOUNS = {label: label.value for label in (Label.READ_ALSO, Label.CHROME)} | {Label.SIMILAR: "similar_articles"}
PARTS = {label: NOUNS.get(label, f"{label.value}s") for label in sorted(set(Label) - KEPT)}
LEDE = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل مع عدد من الأعضاء."
SECOND = "وأكد الوزير أن الخطة تشمل ثلاث مدارس جديدة ومركزا صحيا في كل بلدة من بلدات الساحل."


def functions(module: object) -> set[str]:
    return {name for name, _ in inspect.getmembers(module, inspect.isfunction) if name[0] != "_"} - {"parse", "cut"}


def test_every_dropped_label_has_its_noun_in_both() -> None:
    assert functions(find) == set(PARTS.values())
    assert functions(strip) == set(PARTS.values()) | LETTERS


@pytest.mark.parametrize("name", sorted({*PARTS.values(), *LETTERS}))
def test_every_function_says_what_it_does_with_an_example(name: str) -> None:
    for module in (find, strip):
        function = getattr(module, name, None)
        if function is not None:
            assert function.__doc__.count(">>>") >= 2


@pytest.mark.parametrize("name", PARTS.values())
@pytest.mark.parametrize("wrong", [None, 7, b"text"])
def test_anything_but_a_text_is_a_type_error(name: str, wrong: object) -> None:
    for module in (find, strip):
        with pytest.raises(TypeError, match="text must be a str"):
            getattr(module, name)(wrong)


def test_strip_touches_nothing_else() -> None:
    page = f"  \u200fمسقط - العمانية: {LEDE}\r\n\r\n\r\n  {SECOND}\t\r\nالمصدر: رويترز"
    assert strip.sources(page) == page.removesuffix("المصدر: رويترز")
    assert strip.datelines(page).endswith(f"{LEDE}\r\n\r\n\r\n  {SECOND}\t\r\nالمصدر: رويترز")
    assert strip.captions(page) == page


def test_strip_leaves_one_break_where_two_pieces_would_touch() -> None:
    page = f"{LEDE}    اقرأ أيضا: افتتاح معرض الكتاب    {SECOND}"
    assert strip.read_also(page) == f"{LEDE}\n{SECOND}"


def test_strip_asks_again_until_nothing_is_found() -> None:
    page = f"{LEDE}\n" + "المصدر: رويترز\n" * 7 + SECOND + "\n" + "وكالات\n" * 3
    stripped = strip.sources(page)
    assert find.sources(stripped) == []
    assert strip.sources(stripped) == stripped


def test_find_tells_label_and_rule() -> None:
    (found,) = find.dates(f"2023-09-25\n{LEDE}")
    assert found == anc.Segment(0, 11, Label.DATE, "date.line")
