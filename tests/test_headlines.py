"""Names for kept lines: what is a headline, what a sub-heading, what body."""

from __future__ import annotations

import pytest

from arnews_clean.anatomy.headlines import labels

LEDE = "افتتحت البلدية أمس مكتبة جديدة في وسط المدينة بعد عامين من العمل المتواصل في الموقع."
MORE = "وقالت مديرتها إن فيها عشرين ألف كتاب وقاعة للأطفال وورشة لتجليد المخطوطات القديمة."

CASES = {
    "a headline": ("H مدينة تفتح مكتبتها", f"B {LEDE}"),
    "with a deck": ("H مدينة تفتح مكتبتها", "H عشرون ألف كتاب في المحطة القديمة", f"B {LEDE}"),
    "a speaker above the headline": ("H مدير المكتبة:", "H لن نغلق أبوابنا", f"B {LEDE}"),
    "no headline": (f"B {LEDE}", f"B {MORE}"),
    "a speaker in the body": (f"B {LEDE}", "B وقال المدير:", f"B {MORE}"),
    "a sub-heading": ("H مدينة تفتح مكتبتها", f"B {LEDE}", "S قاعة للأطفال", f"B {MORE}"),
    "a sub-heading with a speaker": (f"B {LEDE}", "S المدير: لن نغلق أبواب المكتبة", f"B {MORE}"),
    "a question": (f"B {LEDE}", "S من يدفع؟", f"B {MORE}"),
    "an interview": (f"B {LEDE}", "B من يدفع؟", f"B {MORE}", "B ومتى تفتح؟", f"B {MORE}"),
    "the last of a list": (f"B {LEDE}", "B 1- كتب", "B 2- خرائط", f"B {MORE}"),
    "a numbered heading": (f"B {LEDE}", "S 2- الخرائط", f"B {MORE}"),
    "a bullet": (f"B {LEDE}", "B * ورشة التجليد", f"B {MORE}"),
    "a figure": (f"B {LEDE}", "B المساحة: ألف متر", f"B {MORE}"),
    "a fixture": (f"B {LEDE}", "B فريق الوادي - فريق الجبل", f"B {MORE}"),
    "a year": (f"B {LEDE}", "B 1908", f"B {MORE}"),
    "a short last line": (f"B {LEDE}", "B وللحديث بقية"),
    "a short line above a short one": (f"B {LEDE}", "B بيت من الشعر", "B وبيت من الشعر بعده"),
    "a title alone": ("H مدينة تفتح مكتبتها",),
    "a speaker alone": ("B مدير المكتبة:",),
    "nothing": (),
}
NAMES = {"H": "headline", "B": "body", "S": "subheading"}


@pytest.mark.parametrize("lines", CASES.values(), ids=CASES)
def test_labels(lines: tuple[str, ...]) -> None:
    assert [label.value for label in labels([line[2:] for line in lines])] == [NAMES[line[0]] for line in lines]
