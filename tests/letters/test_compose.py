"""A name found in folded text is marked on the raw page."""

from __future__ import annotations

from hypothesis import given

import arnews_clean as anc

from ..strategies import arabic_text, fractions, span_of  # noqa: TID252 - tests are no package

PAGE = """مسقط - العمانية: التقى الوزير مُحَمَّدُ بنُ سالـــم أمس وفدا من رجال الأعمال في مكتبه بالعاصمة.

اقرأ أيضا: افتتاح المعرض السنوي للكتاب
وأضاف محمّد في ختام اللقاء أن الاستثمار يبدأ العام المقبل.
"""


def test_every_mention_is_found_on_the_page() -> None:
    article = anc.parse(PAGE)
    folded = anc.normalize.aligned(article.text, "search")
    found = []
    at = folded.text.find("محمد")
    while at >= 0:
        start, end = article.to_raw(*folded.to_raw(at, at + 4))
        found.append(PAGE[start:end])
        at = folded.text.find("محمد", at + 1)
    assert found == ["مُحَمَّد", "محمّد"]


@given(text=arabic_text, between=fractions)
def test_the_raw_span_holds_the_clean_one(text: str, between: tuple[float, float]) -> None:
    article = anc.parse(text)
    folded = anc.normalize.aligned(article.text, "search")
    start, end = span_of(len(folded.text), between)
    raw_start, raw_end = article.to_raw(*folded.to_raw(start, end))
    held = iter(anc.normalize.apply(text[raw_start:raw_end], "search"))
    assert all(char in held for char in folded.text[start:end] if not char.isspace())
