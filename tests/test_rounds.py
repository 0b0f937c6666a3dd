"""The rounds of rules: what they find on a page whose letters need mending is cut from the page as it was given."""

from __future__ import annotations

import time
from itertools import islice, product

import pytest
from hypothesis import given

import arnews_clean as anc
from arnews_clean import normalize, rounds
from arnews_clean.model import Segment
from arnews_clean.parsing import canonical

from .anatomy.pages import BODY, LEDE, TITLE, cuts, page
from .articles import pages

BEFORE, AFTER = "\u200f", "\u200e"  # marks of direction, which a repair takes out


@pytest.mark.parametrize(
    "date",
    [
        "25/9/2023",
        f"{BEFORE}25/9/2023{AFTER}",
        f" {BEFORE} 25/9/{BEFORE}2023 {AFTER} ",
        "\u00a025/9/2023",
        "\ufeff25/9/2023",
    ],
)
def test_line_is_cut_as_a_whole_whatever_it_hides(date: str) -> None:
    text = page(TITLE, date, BEFORE + LEDE, *BODY[1:])
    (removed,) = anc.parse(text).removed
    assert text[removed.start : removed.end] == f"{date}\n"


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("عمان - بترا - ", LEDE),
        (f"عمان{BEFORE} - بترا{AFTER} - ", LEDE),
        ("ﻋﻤﺎن - بترا - ", LEDE),  # drawn letters
        ("عمان - بترا - ", f"{BEFORE}اﻻفتتاح في المحطة: {LEDE}"),
        ("عُمَّان - بترا - ", LEDE),  # marks as they are typed, not as Unicode orders them
    ],
)
def test_part_of_a_line_is_cut_where_it_stood(dateline: str, rest: str) -> None:
    text = page(TITLE, dateline + rest, *BODY[1:])
    article = anc.parse(text)
    (removed,) = article.removed
    assert removed.label == "dateline"
    assert text[removed.start : removed.end] == dateline
    assert article.text == page(TITLE, rest, *BODY[1:])


def test_two_parts_of_one_line() -> None:
    text = page(TITLE, f"عمان - بترا - {BEFORE}{LEDE}{AFTER} (بترا)")
    assert cuts(text) == [("dateline.city-agency", "عمان - بترا -"), ("source.agency-tag", "(بترا)")]


def test_odd_spaces_alone_need_no_alignment() -> None:
    text = page(TITLE.replace(" ", "\u00a0"), "25/9/2023", LEDE)
    assert cuts(text) == [("date.line", "25/9/2023")]


@given(pages())
def test_mending_the_letters_first_changes_nothing(text: str) -> None:
    hidden = "".join(f"{char}{BEFORE}" if char in " -:\nا" else char for char in text)
    assert canonical(normalize.apply(anc.clean(hidden, letters=None), "repair")) == canonical(
        normalize.apply(anc.clean(text, letters=None), "repair")
    )
    assert "".join(hidden[s.start : s.end] for s in anc.parse(hidden).segments) == hidden


@pytest.mark.parametrize("unit", ["(أ ف ب) ", "رويترز - ", ". ", "- ", "عنوان قصير\n", "عنوان    "])
def test_what_comes_again_and_again_falls_in_few_rounds(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    class Counted(rounds._Rounds):
        def _round(self, pieces: list[tuple[int, int]]) -> tuple[list[Segment], list[tuple[int, int]]]:
            seen.append(pieces)
            return super()._round(pieces)

    monkeypatch.setattr(rounds, "_Rounds", Counted)
    anc.parse(unit * 600)
    assert len(seen) <= 12


@pytest.mark.parametrize(
    "lines",
    [
        (*BODY, '"تابعونا على فيسبوك"', '"اقرأ أيضا:"', "أسعار النفط تتراجع في لندن", "منتخب السباحة يحصد ميداليات"),
        (*BODY, "عن الكاتب", "شارك الخبر", "سالم الحارثي"),
    ],
)
def test_what_a_cut_brings_together_is_seen_in_the_next_round(lines: tuple[str, ...]) -> None:
    once = anc.clean(page(TITLE, *lines), letters=None)
    assert anc.clean(once, letters=None) == once


@pytest.mark.parametrize("blank", ["&nbsp;" * 90, "<td>&nbsp;</td>" * 90, " \u200c" * 600])
def test_page_on_which_nothing_is_to_be_seen(blank: str) -> None:
    assert anc.parse(blank).text == blank.strip()


@pytest.mark.parametrize(
    "unit",
    [
        f"{LEDE}\nآراء القراء\n{LEDE}\nالنافذة\n",
        "المصدر: كراسة مجهولة\n",
        "الأخبار\nإعداد. ",
        "ستوديو\n",
        "أمريكا    بوابة العرب    ",
    ],
)
def test_time_grows_linearly_with_what_comes_again(unit: str) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        anc.parse(unit * count)
        return time.process_time() - start

    seconds(20)
    assert seconds(1600) < 40 * seconds(100) + 0.5  # 256 times as long, if it were quadratic


@pytest.mark.parametrize(
    "line",
    [
        "تقرير: ارتفاع أسعار النفط في {0}",
        "عنوان قصير عن {0}\nعنوان قصير عن {0}",
        "اقرأ أيضا\nعنوان طويل عن مكتبة {0} في الوادي\nافتتحت البلدية المكتبة في مبنى المحطة القديمة بعد ترميم {0}...",
    ],
)
def test_time_grows_linearly_with_lines_that_all_differ(line: str) -> None:
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنه"
    words = ["".join(word) for word in islice(product(letters, repeat=3), 3200)]

    def seconds(count: int) -> float:
        start = time.process_time()
        anc.parse("\n".join(map(line.format, words[:count])))
        return time.process_time() - start

    seconds(20)
    assert seconds(3200) < 40 * seconds(200) + 0.5


def test_page_that_falls_one_piece_a_round_without_end_is_kept() -> None:
    unit = "أمريكا    بوابة العرب    "
    assert anc.parse(unit * 20).removed  # settled in time
    assert anc.clean(unit * 300, letters=None) == canonical(unit * 300)


def test_only_a_page_that_goes_on_falling_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    text = page(TITLE, "25/9/2023", *BODY)
    assert anc.parse(text).removed
    monkeypatch.setattr(rounds, "_MOST_ROUNDS", 1)  # the round that cuts nothing never comes
    assert not anc.parse(text).removed
