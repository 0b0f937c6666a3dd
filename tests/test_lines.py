"""Lines, keys and the page of one round."""

from __future__ import annotations

import inspect
import pkgutil
import re
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given

from arnews_clean import anatomy
from arnews_clean.keys import GONE, fold, key, repaired_and_folded
from arnews_clean.letters.repairs import repair
from arnews_clean.letters.sets import DIACRITICS, INVISIBLES, ODD_SPACES
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page, Sheet, parts, pieces, stripped

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

import gold

from .strategies import arabic_text

LONG = "وقالت مديرة المشروع إن المكتبة تضم أكثر من عشرين ألف كتاب وقاعة للأطفال"


def whole(text: str, **options: bool) -> Page:
    """Return the page of `text`, every line as one part."""
    return Page(Sheet(fold(text)), [[piece] for piece in pieces(text)], **options)


def line(text: str) -> Line:
    return Line(key(text))


# ---- keys ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("إقــرأ  أيضًا", "اقرا ايضا"),
        ("مسؤولية الفئة", "مسووليه الفيه"),
        ("١٢٣ ۴۵", "123 45"),
        ("٢٬٥٠٠", "2,500"),
        ("«نص» – “آخر”", '"نص" - "اخر"'),
        ("هـ 1445 بـ", "ه 1445 ب"),  # the letter that a tatweel carries
        ("أبهـا", "ابها"),
        ("خبر ـــ آخر", "خبر --- اخر"),  # a ruler
        ("عمانـ بترا", "عمان- بترا"),  # a dash
        ("\u200fنص\u00a0و\u2009نص\ufeff", "نص و نص"),
        ("گرامی ۀ", "كرامي ه"),
        ("ﷺ", "ﷺ"),
    ],
)
def test_key(text: str, expected: str) -> None:
    assert key(text) == expected
    assert [line.key for line in whole(text).lines] == [expected]


@given(arabic_text)
def test_fold_keeps_the_length_and_is_idempotent(text: str) -> None:
    text = " ".join(text.splitlines())
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)
    assert " ".join(line.key for line in whole(text).lines) == key(text)  # wide gaps make several lines of it


@given(arabic_text)
def test_repairing_and_folding_in_one_look_are_the_two_in_turn(text: str) -> None:
    assert repaired_and_folded(text) == (repair(text), fold(repair(text)))


@given(arabic_text)
def test_a_sheet_knows_its_lines(text: str) -> None:
    sheet = Sheet(fold(text))
    assert sheet.pieces == pieces(fold(text))
    assert [line.key for line in sheet.lines.values()] == [key(text[start:end]) for start, end in sheet.pieces]


def test_no_key_holds_what_nobody_reads() -> None:
    assert key("".join(sorted(DIACRITICS | INVISIBLES))) == ""
    assert key(f"ا{ODD_SPACES}ب") == "ا ب"


# ---- lines -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "stops", "full_stop"),
    [
        ("انتهى.", True, True),
        ('انتهى."', True, True),
        ("(انتهى.) ", True, True),
        ("انتهى؟", True, False),
        ("انتهى...", True, False),
        ("انتهى", False, False),
        ("انتهى:", False, False),
        ("»", False, False),
    ],
)
def test_ends(text: str, stops: bool, full_stop: bool) -> None:  # noqa: FBT001
    assert line(text).stops is stops
    assert line(text).full_stop is full_stop


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (LONG + ".", True),
        (LONG, False),  # no stop: may be a title
        ("ستة كلمات ثم نقطة في آخرها.", False),
        ("كلمة " * 28, True),
        ("كلمة " * 27, False),
    ],
)
def test_prose(text: str, prose: bool) -> None:  # noqa: FBT001
    assert line(text).prose is prose


def test_what_is_known_of_a_line() -> None:
    one = line("• «بلدية الوادي»: 3 مكتبات!")
    assert one.words == ["•", '"بلديه', 'الوادي":', "3", "مكتبات!"]
    assert one.core == 'بلديه الوادي": 3 مكتبات'
    assert one.tokens == ["بلديه", "الوادي", "3", "مكتبات"]
    assert one.size == 5
    assert line(" \u200f").size == 0
    assert repr(one).startswith("<Line 0:0 kept '•")


def test_fact_is_asked_once() -> None:
    asked = []

    @fact
    def short(one: Line) -> bool:
        asked.append(one.key)
        return one.size < 3

    one = line("نص قصير")
    assert short(one) is short(one) is True
    assert asked == ["نص قصير"]


# ---- pages -----------------------------------------------------------------------------------------------------------


def test_lines_know_their_neighbours() -> None:
    page = whole("أول\n\n \u200f \nثان")
    first, second = page.lines
    assert first.below is second
    assert second.above is first
    assert first.above is second.below is None
    assert [(one.start, one.end) for one in page.lines] == [(0, 3), (9, 12)]


def test_cut_line_keeps_its_first_label() -> None:
    page = whole("أول\nثان\nثالث")
    first, second, third = page.lines
    assert not second.beside_cut
    page.cut(first, Label.PROMO, "promo.line")
    page.cut(first, Label.DATE, "date.line")
    assert page.cuts == [(0, 3, Label.PROMO, "promo.line")]
    assert page.kept == [second, third]
    assert second.beside_cut
    assert not third.beside_cut
    page.cut(third, Label.DATE, "date.line")
    assert page.left() == [(4, 7)]


def test_protected_line_stays() -> None:
    page = whole("أول سطر في الصفحة")
    page.lines[0].protected = True
    page.cut(page.lines[0], Label.PROMO, "promo.line")
    page.trim(page.lines[0], 0, 3, Label.PROMO, "promo.glued")
    assert page.cuts == []


def test_short_lines_are_all_but_plain_paragraphs() -> None:
    text = "\n".join(["عنوان", LONG + ".", f"يمكنكم {LONG}.", 'content="نص" ' + LONG + ".", "يمكنكم " + "كلمة " * 60])
    page = whole(text)
    assert [i for i, _ in page.short] == [0, 2, 3]
    assert page.lede == page.lede == 1
    assert page.short is page.short
    assert whole("عنوان\nآخر").lede == 2


@pytest.mark.parametrize(
    ("start", "end", "left", "cut"),
    [
        (0, 5, ["ثان ثالث"], "أَوّل"),
        (9, 13, ["أَوّل  ثان"], "ثالث"),
        (5, 8, ["أَوّل", "ثالث"], "ثان"),
        (0, 13, [], "أَوّل  ثان ثالث"),
        (0, 4, ["ثان ثالث"], "أَوّل"),  # white space goes nowhere
    ],
)
def test_trim_takes_a_part_of_the_key(start: int, end: int, left: list[str], cut: str) -> None:
    text = "سطر\nأَوّل  ثان ثالث\nسطر"
    page = whole(text)
    middle = page.lines[1]
    assert middle.key == "اول ثان ثالث"
    start, end = (max(at - 1, 0) for at in (start, end))
    page.trim(middle, start, end, Label.PROMO, "promo.glued")
    assert [text[a:b] for a, b, *_ in page.cuts] == [cut]
    assert [text[a:b] for a, b in page.left()] == ["سطر", *left, "سطر"]
    page.trim(middle, 0, 2, Label.DATE, "date.line")  # it is gone
    page.cut(middle, Label.DATE, "date.line")
    assert len(page.cuts) == 1
    assert [one.below for one in page.lines] == [*page.lines[1:], None]
    assert [one.above for one in page.lines] == [None, *page.lines[:-1]]


@pytest.mark.parametrize(("start", "end"), [(4, 7), (3, 8)])
def test_trim_in_the_first_line_of_a_page(start: int, end: int) -> None:
    text = "أول ثان ثالث"
    page = whole(text)
    page.trim(page.lines[0], start, end, Label.PROMO, "promo.glued")
    assert [text[a:b] for a, b, *_ in page.cuts] == ["ثان"]
    assert [one.key for one in page.kept] == ["اول", "ثالث"]


def test_gaps_part_a_line() -> None:
    text = "عنوان    خبر      نص   آخر"
    page = whole(text)
    assert [text[one.start : one.end] for one in page.lines] == ["عنوان", "خبر", "نص   آخر"]
    assert [one.joined for one in page.lines] == [False, True, True]
    assert page.left() == [(0, len(text))]
    page.cut(page.lines[1], Label.DATE, "date.line")
    assert [text[a:b] for a, b in page.left()] == ["عنوان", "نص   آخر"]


def test_gap_counts_spaces_and_nothing_else() -> None:
    text = "ا    ب  \x7f  ج \x7f\x7f\x7f د"
    assert [text[start:end] for start, end in parts(text, 0, len(text))] == ["ا", "ب", "ج \x7f\x7f\x7f د"]
    assert list(parts(text, 5, len(text))) == [(5, len(text))]  # no four spaces in a row
    assert list(parts("    ا    ", 0, 9)) == [(4, 5)]
    assert list(parts("    ا \x7f    ب", 0, 12)) == [(4, 7), (11, 12)]  # a mark belongs to what stands on its side
    assert list(parts("ا    \x7fب", 0, 7)) == [(0, 1), (5, 7)]
    assert list(parts("ا \x7f  \x7f ب \x7f    ج", 0, 15)) == [(0, 1), (7, 10), (14, 15)]


def test_known_lines_keep_their_facts_and_lose_their_labels() -> None:
    text = "أول    ثان\nثالث"
    sheet = Sheet(fold(text))
    page = Page(sheet, [[piece] for piece in pieces(text)])
    first, second, third = page.lines
    page.cut(first, Label.DATE, "date.line")
    again = Page(sheet, [[piece] for piece in page.left()])
    assert again.lines[1] is third
    assert again.lines[0] is not second  # it no longer begins inside a line
    once_more = Page(sheet, [[piece] for piece in pieces(text)])
    assert once_more.lines == [first, second, third]
    assert once_more.cuts == []


def test_sheet_is_asked_once_what_it_holds() -> None:
    sheet = Sheet(fold("إضافة إعلان"))
    assert sheet.holds("اعلان")
    assert not sheet.holds("خبر")
    sheet.folded = ""
    assert sheet.holds("اعلان")


def test_pieces_are_the_lines_that_are_not_blank() -> None:
    text = "أول \r\n\n\u2028 ثان\x85\tثالث"
    assert [text[start:end] for start, end in pieces(text)] == ["أول", "ثان", "ثالث"]
    assert [text[start:end] for start, end in pieces(text, 5, len(text) - 2)] == ["ثان", "ثا"]


def test_stripped() -> None:
    assert stripped(" ا ", 0, 3) == (1, 2)
    assert stripped("ا ب ج", 1, 4) == (2, 3)


# ---- hard-wrapped pages ----------------------------------------------------------------------------------------------

WRAPPED = (
    "نزل ثلاثون غواصا متطوعا صباح الأحد إلى قاع ميناء الصيد",
    "البحري ورفعوا خلال أربع ساعات طنين ونصف الطن من الشباك",
    "المهملة والعجلات المطاطية والقوارير البلاستيكية وما كان",
    "يعرفه الصيادون من قبل.",
    "وقال رئيس الجمعية إن الشباك هي أخطر ما وجده الغواصون في",
    "الميناء لأنها تستمر في صيد الأسماك سنوات طويلة بعد أن",
    "ينساها أصحابها، وإن سلحفاة واحدة أنقذت خلال الحملة ثم",
    "نقلت إلى مركز العلاج.",
)


def test_lines_of_hard_wrapped_paragraphs_are_protected() -> None:
    page = whole("\n".join(("غواصون في الميناء", *WRAPPED)))
    page.protect_wrapped()
    assert [line.protected for line in page.lines] == [False, *[True] * len(WRAPPED)]


@pytest.mark.parametrize(
    "lines",
    [
        WRAPPED[:7],  # too few
        (*WRAPPED, " ".join(WRAPPED)),  # a paragraph stands on one line
        tuple(" ".join(verse.split()[: 3 + i % 5]) for i, verse in enumerate(WRAPPED)),  # lines that end at will
    ],
)
def test_lines_that_break_elsewhere_are_not(lines: tuple[str, ...]) -> None:
    page = whole("\n".join(lines))
    page.protect_wrapped()
    assert not any(line.protected for line in page.lines)


def test_hard_wrapped_paragraphs_between_menus_and_lists_are_protected() -> None:
    menu = ("الرئيسية", "محليات", "رياضة", "اقتصاد", "ثقافة", "من نحن", "اتصل بنا")
    page = whole("\n".join((*menu, *WRAPPED, *menu, "https://example.com/" + "x" * 90)))
    page.protect_wrapped()
    assert [line.key for line in page.lines if line.protected] == [fold(line) for line in WRAPPED]
    few = whole("\n".join((*menu, *WRAPPED[:3], *menu)))
    few.protect_wrapped()
    assert not any(line.protected for line in few.lines)


def test_the_next_round_forgets_what_was_protected() -> None:
    sheet = Sheet(fold("\n".join(WRAPPED)))
    page = Page(sheet, [[piece] for piece in sheet.pieces])
    page.protect_wrapped()
    assert not any(line.protected for line in Page(sheet, [[piece] for piece in sheet.pieces[:2]]).lines)


def test_the_article_opens_with_a_long_line_where_no_line_ends_in_a_stop() -> None:
    long = f"وقالت مديرة المشروع {LONG}"
    assert whole(f"عنوان\n{long} {LONG}\nسطر").lede == 1
    assert whole(f"{long} {LONG[:20]}\nسطر\nسطر").lede == 3


# ---- facts -----------------------------------------------------------------------------------------------------------


def facts() -> list[Callable[[Line], object]]:
    """Return every function of the rooms whose answers are remembered."""
    rooms = pkgutil.walk_packages(anatomy.__path__, f"{anatomy.__name__}.")
    modules = [import_module(room.name) for room in rooms]
    found = {id(each): each for module in modules for each in vars(module).values() if hasattr(each, "__wrapped__")}
    return sorted(
        (each for each in found.values() if [*inspect.signature(each).parameters] == ["line"]),
        key=lambda each: f"{each.__module__}.{each.__name__}",
    )


def told(answer: object) -> object:
    """Return `answer` as what can be compared: matches are never equal."""
    return (answer.span(), answer.string) if isinstance(answer, re.Match) else answer


@pytest.mark.parametrize("known", facts(), ids=lambda known: f"{known.__module__.split('.')[-1]}.{known.__name__}")
def test_a_fact_depends_on_the_key_alone(known: Callable[[Line], object]) -> None:
    lines = {key: Line(key) for page in gold.load_own() for key in fold(page.text).replace(GONE, "").split("\n") if key}
    lines |= {text: Line(text) for text in ('"اقرا ايضا:"', "عن الكاتب")}
    beside = ["قالت هند السالمي", "اقرأ أيضا", "المصدر: رويترز", LONG]
    for n, (text, alone) in enumerate(lines.items()):
        amid = Line(text)
        amid.above, amid.below = line(beside[n % 4]), line(beside[n // 4 % 4])
        assert told(known(amid)) == told(known(alone)), text
