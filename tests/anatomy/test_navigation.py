"""Section names, breadcrumbs, mastheads and the site's name in the title: cut above the article, kept elsewhere."""

import pytest

from arnews_clean.anatomy import navigation

from .pages import BODY, LEDE, TITLE, cuts, kept, page

HEADS = [
    # section names and marks, where a title is left
    ([TITLE, "ثقافة"], [("chrome.section", "ثقافة")]),
    (["ثقافة", TITLE], [("chrome.section", "ثقافة")]),
    (["عاجل", TITLE], [("chrome.section", "عاجل")]),
    (["سياسة | اقتصاد | رياضة", TITLE], [("chrome.section", "سياسة | اقتصاد | رياضة")]),
    (["سياسة اقتصاد رياضة", TITLE], [("chrome.section", "سياسة اقتصاد رياضة")]),
    (["أخبار اليمن", TITLE], [("chrome.section", "أخبار اليمن")]),
    (["أخبار تونس", TITLE], [("chrome.section", "أخبار تونس")]),
    (["أخبار المكتبة", TITLE], []),
    (["أخبار", TITLE], [("chrome.section", "أخبار")]),
    (["ثقافة المدينة", TITLE], []),
    (["رياضة وثقافة المدينة", TITLE], []),
    # one section name may be the title; of two the second is none
    (["ثقافة"], []),
    (["ثقافة", "رياضة"], [("chrome.section", "رياضة")]),
    # a menu is none, however alone it stands
    (["سياسة اقتصاد رياضة ثقافة صحة حوادث"], [("chrome.section", "سياسة اقتصاد رياضة ثقافة صحة حوادث")]),
    (["القسم: ثقافة", TITLE], [("chrome.section", "القسم: ثقافة")]),
    (["القسم: مكتبات", TITLE], []),
    (["القائمة", "EN", "عربي", TITLE], [("chrome.section", "القائمة\nEN\nعربي")]),
    (["أخبار الساعة » السياسية » أخبار اليمن", TITLE], [("chrome.section", "أخبار الساعة » السياسية » أخبار اليمن")]),
    # breadcrumbs
    (["أنت هنا: الرئيسية › مكتبات", TITLE], [("chrome.breadcrumb", "أنت هنا: الرئيسية › مكتبات")]),
    (["الرئيسية » ثقافة » مكتبات", TITLE], [("chrome.breadcrumb", "الرئيسية » ثقافة » مكتبات")]),
    (["الرئيسية / مكتبات الوادي القديمة"], [("chrome.breadcrumb", "الرئيسية / مكتبات الوادي القديمة")]),
    (["أنت الآن في: الرئيسية » مكتبات", TITLE], [("chrome.breadcrumb", "أنت الآن في: الرئيسية » مكتبات")]),
    (["تصنيف: ثقافة", TITLE], [("chrome.section", "تصنيف: ثقافة")]),
    (["ضمن: ثقافة", TITLE], [("chrome.section", "ضمن: ثقافة")]),
    (["تصنيف: نهر الوادي", TITLE], []),
    (["ضمن الثقافة", TITLE], []),
    (["الرئيسية مكتبات"], []),
    (["الرئيسية في حياتنا هي القراءة؟", TITLE], []),
    (["الرئيسية " + "كلمة " * 12, TITLE], []),
    (["رئيسيات المكتبات", TITLE], []),
]


@pytest.mark.parametrize(("head", "expected"), HEADS)
def test_sections_and_breadcrumbs_above_the_article(head: list[str], expected: list[tuple[str, str]]) -> None:
    assert cuts(page(*head, *BODY)) == expected


def test_a_section_name_between_paragraphs_is_a_sub_heading() -> None:
    assert cuts(page(TITLE, LEDE, "ثقافة", *BODY[1:])) == []


def test_the_name_of_a_paper_that_the_line_above_speaks_of_stays() -> None:
    lines = [f"السطر رقم {number}" for number in range(1, 4)]
    assert cuts(page(TITLE, "قالها مدير جريدة", "الأخبار", *lines)) == []
    assert cuts(page(TITLE, "قالها مدير المكتبة", "الأخبار", *lines)) == [("chrome.section", "الأخبار")]


def test_a_page_of_short_lines_loses_section_names_at_its_head_alone() -> None:
    lines = [f"السطر رقم {number}" for number in range(1, 13)]
    assert cuts(page("ثقافة", TITLE, *lines)) == [("chrome.section", "ثقافة")]
    assert cuts(page(TITLE, *lines, "بين النهر والبحر", "ثقافة", "عند الجسر القديم")) == []


AFFIXES = [
    ("صحيفة الوادي - ", "", "صحيفة الوادي -"),
    ("الوادي | ثقافة: ", "", "الوادي | ثقافة:"),
    ("", " - صحيفة الوادي", "- صحيفة الوادي"),
    ("", " | الوادي", "| الوادي"),
]


@pytest.mark.parametrize(("before", "behind", "affix"), AFFIXES)
def test_the_name_of_the_site_is_trimmed_where_the_title_stands_again(before: str, behind: str, affix: str) -> None:
    found = cuts(page(before + TITLE + behind, TITLE, *BODY))
    assert ("chrome.title-affix", affix) in found


def test_path_of_the_page_that_ends_with_its_title_is_cut_whole() -> None:
    path = f"الرئيسية / أخبار الوادي / {TITLE}"
    assert cuts(page(path, TITLE, *BODY)) == [("chrome.breadcrumb", path)]
    assert TITLE in kept(page(path, *BODY))[0]


@pytest.mark.parametrize(
    "lines",
    [
        (f"صحيفة الوادي - {TITLE}", *BODY),  # the title does not stand again
        (f"صحيفة الوادي {TITLE}", TITLE, *BODY),  # no separator before it
        (f"{TITLE} أمس", TITLE, *BODY),  # nor behind it
        (f"صحيفة - {TITLE} أمس", TITLE, *BODY),  # it stands in the middle
        (f"مدير المكتبة سالم الوادي لصحيفتنا: {TITLE}", TITLE, *BODY),  # somebody speaks
        ("الوادي - افتتاح المكتبة", "افتتاح المكتبة", *BODY),  # two words are no title
        ("الوادي - افتتاح مكتبة القطار", "افتتاح مكتبة القطار"),  # a page of two lines has no article
    ],
)
def test_a_title_keeps_what_may_be_its_own(lines: tuple[str, ...]) -> None:
    assert not [rule for rule, _ in cuts(page(*lines)) if rule == "chrome.title-affix"]


MASTHEADS = [
    (["رئيس التحرير: سمير الوادي"], ["رئيس التحرير: سمير الوادي"]),
    (["رئيس مجلس الإدارة", "سمير الوادي"], ["رئيس مجلس الإدارة\nسمير الوادي"]),
    (["رئيس مجلس الإدارة", "افتتاح قريب"], ["رئيس مجلس الإدارة"]),
    (["المشرف العام", "سمير الوادي"], ["المشرف العام\nسمير الوادي"]),
    (["رئيس مجلس الإدارة والتحرير"], ["رئيس مجلس الإدارة والتحرير"]),
    (["المشرف العام", "مدير الإدارة", "سمير الوادي"], ["المشرف العام\nمدير الإدارة\nسمير الوادي"]),
    (["المشرف العام", "اجتماع مفتوح في دار البلدية غدا مساء"], ["المشرف العام"]),
    (["رئيس التحرير يكرم الفائزين"], []),
    (["مدير المكتبة: سمير الوادي"], []),
]


@pytest.mark.parametrize(("head", "expected"), MASTHEADS)
def test_the_masthead_above_the_article(head: list[str], expected: list[str]) -> None:
    found = cuts(page(TITLE, *head, *BODY))
    assert [text for rule, text in found if rule == "chrome.masthead"] == expected


def test_an_office_below_the_first_paragraph_stays() -> None:
    assert cuts(page(TITLE, LEDE, "رئيس التحرير", *BODY[1:])) == []


def test_a_section_is_named_by_its_core() -> None:
    assert navigation.section("ثقافه")
    assert not navigation.section("مكتبه")


def test_offices_and_names_in_a_row_are_a_masthead() -> None:
    line = "رئيس التحرير سالم الحارثي رئيس مجلس الإدارة هند السالمي"
    assert cuts(page(line, TITLE, *BODY)) == [("chrome.masthead", line)]
    assert cuts(page("رئيس التحرير سالم الحارثي يفتتح المكتبة", TITLE, *BODY)) == []


def test_a_masthead_that_runs_into_the_title_of_a_joined_page_stays() -> None:
    line = f"رئيس التحرير: سالم الحارثي {TITLE} في الوادي أمس"
    assert cuts(page(line, *BODY)) == []


NEWS_OF = [
    "أخبار رياضية",
    "أخبار قصيرة",
    "اخبار الشرق الأوسط",
    "أخبار كرة القدم العالمية",
    "أخبار دولية وعربية",
    "دولى وعربى",
]
NEWS_OF += ["الثقافة و الفن", "ثقافة و فنون", "عناوين الصحف"]


@pytest.mark.parametrize(
    "line", ["أخبار سارة لسكان القرى", "أخبار كرة القدم في القرى", "أخبار ودية", "دولي وعريق", "أخبار الرجال", "ودولي"]
)
def test_words_of_news_that_are_no_section_stay(line: str) -> None:
    assert cuts(page(line, TITLE, *BODY)) == []


@pytest.mark.parametrize(
    "line", ["تفاصيل الخبر | اهم الاخبار", "عربي و دولي", "أخبار عربية وإقليمية", "علوم الدار", *NEWS_OF]
)
def test_sections_of_more_sites(line: str) -> None:
    assert cuts(page(line, TITLE, *BODY)) == [("chrome.section", line)]
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("قسم رياضة", "chrome.section"),
        ("الأقسام: سياسة - اقتصاد", "chrome.section"),
        ("ثقافة وفنون ورياضة", "chrome.section"),
        ("المدير العام: محمد السالمي - رئيس التحرير: هند السالمي", "chrome.masthead"),
    ],
)
def test_sections_and_offices_of_the_same_families(line: str, rule: str) -> None:
    assert cuts(page(line, TITLE, *BODY)) == [(rule, line)]


@pytest.mark.parametrize("line", ["سياسة ووعود كثيرة", "المدير الجديد يعد بالكثير", "قسم الولاء"])
def test_titles_that_open_with_such_words_stay(line: str) -> None:
    assert cuts(page(line, TITLE, *BODY)) == []
