"""Blocks of other articles: where they end, which label they get, and what only looks like one."""

from __future__ import annotations

import pytest

import arnews_clean as anc
from arnews_clean.anatomy.blocks.members import joined_list
from arnews_clean.anatomy.blocks.under_openers import Blocks
from arnews_clean.keys import key
from arnews_clean.lines import Line

from .pages import BODY, LEDE, OTHER_BODY, OTHER_LEDE, OTHER_TITLE, TITLE, cuts, kept, page

TITLES = (
    OTHER_TITLE,
    "منتخب السباحة يحصد ثلاث ميداليات في البطولة العربية",
    "وزارة التعليم تعلن موعد امتحانات الثانوية",
    "إطلاق قمر صناعي جديد لرصد الطقس في المنطقة",
    "مهرجان المسرح يكرم نخبة من الفنانين الشباب",
    "ارتفاع أسعار القمح في الأسواق الدولية",
    "علماء يكتشفون نوعا نادرا من الأسماك",
    "افتتاح جسر جديد يربط ضفتي النهر الكبير",
)
DATED = "الأحد 14 تموز 2024 - 09:30"
NEWS = f"لندن - رويترز: {OTHER_LEDE}"


# ---- the end of a block ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 3, 6])
def test_body_resumes_behind_up_to_six_titles(count: int) -> None:
    block = page("اقرأ أيضا:", *TITLES[:count])
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.block", block)]


def test_more_titles_than_that_are_no_titles() -> None:
    text = page(TITLE, *BODY[:2], "اقرأ أيضا:", *TITLES, *BODY[2:])
    assert cuts(text) == [("read_also.block", page("اقرأ أيضا:", *TITLES[:6]))]


def test_last_short_title_is_a_sub_heading_of_the_body() -> None:
    block = page("اقرأ أيضا:", *TITLES[:2])
    assert cuts(page(TITLE, *BODY[:2], block, "تبرعات السكان", *BODY[2:])) == [("read_also.block", block)]
    only = page("اقرأ أيضا:", "تبرعات السكان")
    assert cuts(page(TITLE, *BODY[:2], only, *BODY[2:])) == [("read_also.block", only)]


def test_bulleted_last_title_is_no_sub_heading() -> None:
    block = page("اقرأ أيضا:", f"• {TITLES[0]}", "• تبرعات السكان")
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.block", block)]


def test_title_without_a_bullet_before_a_paragraph_ends_a_bulleted_list() -> None:
    block = page("أخبار ذات صلة", f"• {TITLES[0]}", f"• {TITLES[1]}")
    text = page(TITLE, *BODY[:2], block, "السكان يتبرعون بثلث كتب المكتبة الجديدة", *BODY[2:])
    assert cuts(text) == [("read_also.list", block)]


def test_bullets_on_lines_of_their_own_belong_to_the_title_below() -> None:
    block = page("أخبار ذات صلة", "•", TITLES[0], "•", TITLES[1])
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.list", block)]


def test_dates_and_numbers_stand_between_titles() -> None:
    block = page("أخبار ذات صلة", "1", TITLES[0], DATED, "2", TITLES[1], DATED)
    assert cuts(page(TITLE, *BODY, block)) == [("similar.list", block)]


def test_furniture_ends_a_list() -> None:
    list_ = page("أخبار ذات صلة", *TITLES[:2])
    assert cuts(page(TITLE, *BODY, list_, "تابعونا على فيسبوك")) == [
        ("similar.list", list_),
        ("promo.line", "تابعونا على فيسبوك"),
    ]


def test_headers_one_after_the_other_are_the_tail_of_the_page() -> None:
    first, second = page("اقرأ أيضا", *TITLES[:2]), page("الأكثر قراءة", *TITLES[2:4])
    assert cuts(page(TITLE, *BODY, first, second)) == [("read_also.block", first), ("similar.list", second)]


@pytest.mark.parametrize("header", ["مقالات مشابهة", "متعلقات"])
def test_header_of_a_list(header: str) -> None:
    list_ = page(header, *TITLES[:2])
    assert cuts(page(TITLE, *BODY, list_)) == [("similar.list", list_)]
    assert cuts(page(TITLE, *BODY, f"{header} القضية عند المحامي.")) == []


def test_comments_below_a_list_are_no_body() -> None:
    list_ = page("مقالات مشابهة", *TITLES[:2])
    comments = page("التعليقات", "خطوة جميلة من البلدية نتمنى أن تتكرر في بقية البلدات القريبة منا.")
    assert cuts(page(TITLE, *BODY, list_, comments)) == [("similar.list", list_), ("chrome.comments", comments)]


def test_sentence_with_an_opener_inside_stays() -> None:
    assert cuts(page(TITLE, *BODY[:2], "المزيد من القتلى سقطوا أمس في الطريق إلى السوق", *BODY[2:])) == []


def test_question_that_the_paragraph_below_answers_is_a_sub_heading() -> None:
    asked = "وماذا عن فهرسة المجموعة التي تبرع بها السكان؟"
    assert cuts(page(TITLE, *BODY[:2], "اقرأ أيضا", *TITLES[:2], asked, *BODY[2:])) == [
        ("read_also.block", page("اقرأ أيضا", *TITLES[:2]))
    ]
    other = "لماذا تراجعت أسعار الوقود في الأسواق العالمية؟"
    assert cuts(page(TITLE, *BODY[:2], "اقرأ أيضا", *TITLES[:2], other, *BODY[2:])) == [
        ("read_also.block", page("اقرأ أيضا", *TITLES[:2], other))
    ]


def test_header_right_above_a_paragraph_is_a_sub_heading() -> None:
    assert cuts(page(TITLE, *BODY[:2], "تقارير أخرى", *BODY[2:])) == []


def test_opener_right_above_a_paragraph_goes_alone() -> None:
    assert cuts(page(TITLE, *BODY[:2], "اقرأ أيضا", *BODY[2:])) == [("read_also.block", "اقرأ أيضا")]


# ---- in one line with the article ------------------------------------------------------------------------------------

GAP = " " * 4


@pytest.mark.parametrize(
    ("opener", "label"), [("أخبار ذات صلة", "similar"), ("للمزيد", "read_also"), ("اقرأ المزيد", "read_also")]
)
def test_opener_and_titles_behind_a_gap(opener: str, label: str) -> None:
    first = f"{opener} {OTHER_TITLE}"
    joined = GAP.join([first, TITLES[1], TITLES[3]])
    assert cuts(page(TITLE, *BODY[:3], BODY[3] + GAP + joined)) == [(f"{label}.joined", joined)]
    assert cuts(page(TITLE, *BODY[:2], BODY[2] + GAP + first, BODY[3])) == [("read_also.joined", first)]


@pytest.mark.parametrize(
    "behind", ["للمزيد من الكتب", "أخبار ذات صلة بالموضوع قال عنها الشاعر إنها قديمة.", "ينابيع المحطة القديمة والسوق"]
)
def test_sentence_behind_a_gap_stays(behind: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], BODY[2] + GAP + behind, BODY[3])) == []


# ---- above the article -----------------------------------------------------------------------------------------------


def test_block_above_the_title_shares_nothing_with_the_body() -> None:
    block = page("الأكثر قراءة", *TITLES[:2])
    assert cuts(page(block, TITLE, *BODY)) == [("read_also.top+topic", block)]


@pytest.mark.parametrize(
    "lines",
    [
        ("الأكثر قراءة", *TITLES[:2]),  # nothing below is known to be the title
        ("الأكثر قراءة",),
        ("الأكثر قراءة", TITLE, "افتتاح مكتبة البلدية في محطة القطار"),  # the titles speak of the article
    ],
)
def test_block_above_the_body_stays_where_titles_and_body_cannot_be_told_apart(lines: tuple[str, ...]) -> None:
    assert cuts(page(*lines, *BODY)) == []


# ---- a second article ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("opener", "rule"), [("اقرأ أيضا", "read_also.article"), ("أخبار ذات صلة", "similar.article")])
def test_dateline_under_the_title_opens_a_second_article(opener: str, rule: str) -> None:
    second = page(opener, OTHER_TITLE, NEWS, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, second)) == [(rule, second)]


def test_date_under_the_title_opens_a_second_article() -> None:
    second = page("اقرأ أيضا", OTHER_TITLE, DATED, OTHER_LEDE, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, second)) == [("read_also.article", second)]


def test_source_line_above_the_opener_closes_the_first_article() -> None:
    second = page("اقرأ أيضا", OTHER_TITLE, OTHER_LEDE, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, "المصدر: رويترز", second)) == [
        ("source.credit", "المصدر: رويترز"),
        ("read_also.article", second),
    ]


def test_paragraph_that_shares_words_with_the_title_alone_opens_a_second_article() -> None:
    paragraph = "تراجعت أسعار النفط دولارين وسط مخاوف من فائض المعروض بعدما أظهرت بيانات ارتفاع مخزونات الوقود."
    second = page("اقرأ أيضا", OTHER_TITLE, paragraph, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, second)) == [("read_also.article+topic", second)]


@pytest.mark.parametrize(
    "paragraph",
    [
        f"وأضافت المديرة: {OTHER_LEDE}",  # goes on with a story
        "وفتحت البلدية مكتبة المحطة القديمة للأطفال بعد ترميم مبنى القطار عامين.",  # shares words with the article
        OTHER_LEDE,  # shares words with neither: not enough
    ],
)
def test_paragraph_that_may_be_body_stays(paragraph: str) -> None:
    block = page("اقرأ أيضا", TITLES[2])
    assert cuts(page(TITLE, BODY[0], BODY[1], block, paragraph, BODY[3])) == [("read_also.block", block)]


def test_opener_with_its_title_opens_an_article_with_a_dateline() -> None:
    second = page(f"اقرأ أيضا: {OTHER_TITLE}", NEWS, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, second)) == [("read_also.article", second)]


def test_opener_with_its_title_and_no_dateline_gives_way_to_the_body() -> None:
    line = f"اقرأ أيضا: {OTHER_TITLE}"
    assert cuts(page(TITLE, *BODY[:2], line, OTHER_LEDE, *BODY[2:])) == [("read_also.line", line)]
    assert cuts(page(TITLE, *BODY, line)) == [("read_also.line", line)]


@pytest.mark.parametrize(
    "end",
    [
        page("مقالات مشابهة", *TITLES[:2]),
        "تابعونا على فيسبوك",
        "كلمات مفتاحية: نفط، أسعار",
        "اترك تعليقا",
    ],
)
def test_second_article_ends_with_the_tail_of_the_page(end: str) -> None:
    second = page("اقرأ أيضا", OTHER_TITLE, NEWS, OTHER_BODY)
    found = cuts(page(TITLE, *BODY, second, end))
    assert found[0] == ("read_also.article", second)
    assert [text for _, text in found[1:]] == [end]


def test_promo_inside_a_second_article_does_not_end_it() -> None:
    second = page("اقرأ أيضا", OTHER_TITLE, NEWS, "طباعة", OTHER_BODY)
    assert cuts(page(TITLE, *BODY, second))[0] == ("read_also.article", page("اقرأ أيضا", OTHER_TITLE, NEWS))


# ---- without an opener -----------------------------------------------------------------------------------------------


def test_only_article_of_the_page_is_no_second_one() -> None:
    line = f"اقرأ أيضا: {OTHER_TITLE}"
    assert cuts(page("تابعونا", line, "لندن - رويترز", *BODY)) == [
        ("promo.line", "تابعونا"),
        ("read_also.line", line),
        ("dateline.line", "لندن - رويترز"),
    ]


def test_paragraph_without_content_words_says_nothing() -> None:
    block = page("اقرأ أيضا", OTHER_TITLE)
    assert cuts(page(TITLE, *BODY[:2], block, "من ثم كل ما في يد من هو لك به.", *BODY[2:])) == [
        ("read_also.block", block)
    ]


def test_article_below_the_source_line_is_another_one() -> None:
    other = page(OTHER_TITLE, NEWS, OTHER_BODY)
    article = anc.parse(page(TITLE, *BODY, "المصدر: وكالات", other))
    assert article.text == page(TITLE, *BODY)
    assert "read_also.after-source+topic" in {cut.rule for cut in article.removed}


@pytest.mark.parametrize(
    "below",
    [
        (OTHER_TITLE, OTHER_LEDE),  # neither dateline nor date
        (f"{OTHER_TITLE}.", NEWS),  # a sentence
        (OTHER_TITLE, TITLES[1], NEWS),  # two titles
        (OTHER_TITLE, "عمان - بترا: " + BODY[2]),  # the same story
        (OTHER_TITLE,),
    ],
)
def test_lines_below_the_source_line_stay(below: tuple[str, ...]) -> None:
    found = cuts(page(TITLE, *BODY, "المصدر: وكالات", *below))
    assert not [rule for rule, _ in found if "after-source" in rule]


def test_promo_below_the_source_line_is_no_title() -> None:
    found = cuts(page(TITLE, *BODY, "المصدر: وكالات", "تابعونا على فيسبوك", OTHER_TITLE, NEWS))
    assert not [rule for rule, _ in found if "after-source" in rule]


def test_teasers_below_the_lede() -> None:
    teaser = "انخفضت عقود خام برنت دولارين للبرميل...المزيد"
    assert cuts(page(TITLE, *BODY, teaser)) == [("similar.teaser", teaser)]
    assert cuts(page(TITLE, LEDE, "...المزيد", *BODY[1:])) == [("read_also.line", "...المزيد")]
    assert cuts(page(TITLE, teaser, *BODY)) == []
    assert cuts(page(TITLE, *BODY[:2], "وطالب السكان البلدية بفتح المزيد", *BODY[2:])) == []


@pytest.mark.parametrize("more", ["...اقرأ المزيد", " … التفاصيل", " [...] متابعة القراءة"])
def test_openings_of_stories_that_ask_to_read_on_are_cut_with_their_titles(more: str) -> None:
    stories = (OTHER_TITLE, f"انخفضت عقود خام برنت دولارين{more}", "وفاة الفنان المسرحي الكبير", f"توفي مساء أمس{more}")
    assert cuts(page(TITLE, *BODY, *stories)) == [("similar.teaser", page(*stories))]


def test_single_opening_that_asks_to_read_on_may_be_that_of_this_story() -> None:
    opening = "وقال العمدة إن الافتتاح تأجل ...اقرأ المزيد"
    assert cuts(page(TITLE, *BODY, opening)) == []
    assert cuts(page(TITLE, *BODY, OTHER_TITLE, opening)) == [("similar.teaser", opening)]


def test_titles_with_dates_under_them_are_a_list() -> None:
    block = page(TITLES[0], DATED, TITLES[1], DATED)
    found = cuts(page(TITLE, *BODY, block))
    assert [cut for cut in found if cut[0] == "similar.dated"] == [
        ("similar.dated", TITLES[0]),
        ("similar.dated", TITLES[1]),
    ]
    assert [rule for rule, _ in cuts(page(TITLE, *BODY, TITLES[0], DATED))] == ["date.line"]
    assert [rule for rule, _ in cuts(page(TITLE, *BODY, "ثلاث كلمات فقط", DATED, TITLES[1], DATED))] == [
        "date.line",
        "date.line",
    ]


# ---- when weaker evidence is asked for -------------------------------------------------------------------------------


def test_stray_titles_are_cut_when_that_is_asked_for() -> None:
    strays = page(TITLES[0], TITLES[1], TITLES[3])
    assert cuts(page(TITLE, *BODY, strays), aggressive=True) == [("similar.stray+topic", strays)]
    assert cuts(page(TITLE, *BODY, strays)) == []


@pytest.mark.parametrize(
    "tail",
    [
        TITLES[:5],  # too many
        ("أسعار النفط تتراجع وسط مخاوف من فائض المعروض.",),  # a sentence
        ("قال الوزير للصحفيين بعد الجلسة:",),
        ("ثلاث كلمات فقط",),
        ("قائمة " + "طويلة " * 20 + "جدا",),
        (f"• {OTHER_TITLE}",),  # an item of a list in the article
        ("وتراجعت أسعار النفط وسط مخاوف المستثمرين",),
        ("من جانبه توقع المحلل تراجع الأسعار",),
        ("البلدية تفتح مكتبة المحطة القديمة للأطفال",),  # the same story
        ("مديرة المكتبة تشكر المتطوعين بالمدارس القريبة",),
    ],
)
def test_lines_that_are_no_stray_titles_stay(tail: tuple[str, ...]) -> None:
    assert cuts(page(TITLE, *BODY, *tail), aggressive=True) == []


def test_stray_titles_need_an_article_that_has_ended() -> None:
    assert cuts(page(*TITLES[:3]), aggressive=True) == []
    assert (
        cuts(
            page(TITLE, *BODY[:3], BODY[3][:-1] + " وقد جاء في البيان الذي تلته المديرة على الحضور", TITLES[0]),
            aggressive=True,
        )
        == []
    )


# ---- comments --------------------------------------------------------------------------------------------------------


def test_comments_are_cut_to_the_end_of_the_page() -> None:
    comments = page("التعليقات", "أبو خالد", "خطوة جميلة من البلدية نتمنى أن تتكرر في بقية البلدات القريبة منا.")
    assert cuts(page(TITLE, *BODY, comments)) == [("chrome.comments", comments)]


def test_list_ends_the_comments() -> None:
    comments = page("التعليقات", "أبو خالد", "خطوة جميلة من البلدية")
    list_ = page("مقالات مشابهة", *TITLES[:2])
    assert cuts(page(TITLE, *BODY, comments, list_)) == [("chrome.comments", comments), ("similar.list", list_)]


def test_header_that_is_no_list_ends_the_comments_too() -> None:
    comments = page("التعليقات", "أبو خالد")
    assert cuts(page(TITLE, *BODY[:2], comments, "تقارير أخرى", *BODY[2:])) == [("chrome.comments", comments)]


def test_title_with_its_date_below_the_comments_is_another_story() -> None:
    story = page(OTHER_TITLE, DATED, f"{OTHER_LEDE} {OTHER_BODY}")
    found = cuts(page(TITLE, *BODY, "اترك تعليقا", story))
    assert found[1] == ("similar.below-comments", OTHER_TITLE)
    assert page(*(text for _, text in found[1:])) == story


def test_header_of_comments_above_the_first_paragraph_opens_nothing() -> None:
    assert BODY[0] not in [text for _, text in cuts(page(TITLE, "التعليقات", *BODY))]


def test_two_words_under_the_header_of_a_lost_list_are_a_sub_heading() -> None:
    header = "مقالات قد تعجبك :"
    assert cuts(page(TITLE, *BODY[:2], header, "تبرعات السكان", *BODY[2:])) == [("read_also.list", header)]
    listed = page(header, TITLES[0])
    assert cuts(page(TITLE, *BODY[:2], listed, *BODY[2:])) == [("read_also.list", listed)]
    bulleted = page(header, "• تبرعات السكان")
    assert cuts(page(TITLE, *BODY[:2], bulleted, *BODY[2:])) == [("read_also.list", bulleted)]


def test_a_teaser_above_is_no_article_that_a_header_may_close() -> None:
    story = (TITLE, "منذ سنتين", *BODY)
    teaser = "تراجعت أسعار النفط في تعاملات لندن وسط مخاوف التجار من فائض المعروض في الأسواق العالمية"
    found = cuts(page(f"{teaser}... المزيد", "آخر المواضيع", "أهلا بك زائرنا العزيز", *story))
    assert [rule for rule, _ in found] == ["read_also.top+topic", "date.line"]
    found = cuts(page(f"{teaser} أمس.", "آخر المواضيع", *story))
    assert not [text for _, text in found if BODY[-1] in text]  # nor is a sentence, which the story dwarfs


def test_a_button_with_a_colon_opens_a_list() -> None:
    block = page("شاهد المزيد:", *TITLES[:3])
    assert cuts(page(TITLE, *BODY, block)) == [("read_also.block", block)]
    assert cuts(page(TITLE, *BODY, "شاهد المزيد")) == [("chrome.tool", "شاهد المزيد")]


OPENING = f"{OTHER_LEDE[:-1]}، {OTHER_BODY[:-1]}"


@pytest.mark.parametrize("end", ["...", "…", " [...]", " […]"])
def test_titles_with_the_openings_of_their_stories_are_a_list(end: str) -> None:
    block = page("مقالات مشابهة", OTHER_TITLE, OPENING + end, "منتخب السباحة يحصد ثلاث ميداليات", OPENING[9:] + end)
    assert cuts(page(TITLE, *BODY, block)) == [("similar.list", block)]
    dated = page("مقالات مشابهة", OTHER_TITLE, "3 مايو 2021", OPENING + end)
    assert cuts(page(TITLE, *BODY, dated)) == [("similar.list", dated)]


def test_paragraph_that_breaks_off_above_the_rest_of_the_body_is_no_opening() -> None:
    paragraph = f"{BODY[1][:-1]}، {BODY[2][:-1]}..."
    block = page("أخبار ذات صلة", OTHER_TITLE)
    assert cuts(page(TITLE, LEDE, block, paragraph, BODY[3])) == [("read_also.list", block)]
    assert cuts(page(TITLE, LEDE, BODY[3], "تقارير أخرى", paragraph)) == []  # right under the header


def test_opening_of_a_bulleted_title_belongs_to_the_list_and_the_body_goes_on_behind_it() -> None:
    opening = "أسعار النفط تواصل الهبوط في لندن بعدما أظهرت بيانات أمريكية ارتفاع مخزونات الوقود وسط مخاوف التجار"
    block = page("اقرأ أيضا", f"• {OTHER_TITLE}", f"{opening}...")
    assert cuts(page(TITLE, LEDE, BODY[1], block, BODY[3])) == [("read_also.block", block)]
    own = page("اقرأ أيضا", f"• {OTHER_TITLE}")  # no word of the title: the body goes on
    going_on = f"{BODY[1][:-1]} {BODY[2][:-1]}..."
    assert cuts(page(TITLE, LEDE, own, going_on, BODY[3])) == [("read_also.block", own)]


def test_a_copy_or_a_credit_among_the_titles_says_nothing_of_a_second_article() -> None:
    for title in (f"{OTHER_TITLE} (رويترز)", TITLE):
        block = page("اقرأ أيضا", "منتخب السباحة يحصد ثلاث ميداليات", title)
        assert cuts(page(TITLE, LEDE, block, OTHER_LEDE, *BODY[1:])) == [("read_also.block", block)]


@pytest.mark.parametrize("end", ["!", "؟", "", "»"])
def test_sentence_that_goes_on_with_the_story_is_no_title(end: str) -> None:
    block = page("اقرأ أيضا:", OTHER_TITLE)
    sentence = f"وأضافت أن المكتبة تفتح أبوابها كل يوم حتى المساء{end}"
    assert cuts(page(TITLE, *BODY[:2], block, sentence, BODY[3])) == [("read_also.block", block)]


def test_article_below_an_empty_header_of_tags_is_another_one() -> None:
    other = page("عقود خام برنت تتراجع في تعاملات لندن", OTHER_LEDE, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, "TAG:", other)) == [("chrome.tags", "TAG:"), ("similar.article+topic", other)]
    own = page(
        "مكتبة أخرى في الوادي", "وتعتزم بلدية الوادي افتتاح مكتبة عامة ثانية للسكان والأطفال في محطة القطار الجديدة."
    )
    assert ("similar.article+topic", own) not in cuts(page(TITLE, *BODY, "TAG:", own))


def test_paragraph_with_a_tag_or_an_opener_behind_its_stop_is_no_title() -> None:
    block = page("اقرأ أيضا:", OTHER_TITLE)
    for behind in ("(بترا)", "والمزيد غدا"):
        last = f"{BODY[3]} {behind}"
        assert cuts(page(TITLE, *BODY[:3], block, last))[0] == ("read_also.block", block)
    title = "د. سالم الحارثي في م. السلام يحاضر عن تاريخ الكتب في الوادي"
    block = page("اقرأ أيضا:", title)
    assert cuts(page(TITLE, *BODY[:3], block, BODY[3])) == [("read_also.block", block)]


def test_a_bulleted_title_that_looks_like_a_credit_is_none() -> None:
    block = page("اقرأ أيضا", "1- منتخب السباحة يحصد ثلاث ميداليات", "2- القاهرة - محمد علي")
    assert cuts(page(TITLE, LEDE, block, OTHER_LEDE, *BODY[1:])) == [("read_also.block", block)]


# ---- pages whose paragraphs end in no stop ---------------------------------------------------------------------------

# About what `BODY` is about, and no sentence that goes on with it by its first word.
UNSTOPPED = (
    "تضم المكتبة العامة في مبنى محطة القطار القديمة قاعة للأطفال وورشة لتجليد المخطوطات تبرع السكان بثلث مجموعتها كلها"
)
LONG_TITLE = (
    "تراجع أسعار النفط بعد اجتماع المنتجين في فيينا وسط مخاوف من فائض المعروض وتباطؤ الطلب في أسواق آسيا هذا العام"
)


def test_long_line_about_the_article_ends_the_titles_though_it_ends_in_no_stop() -> None:
    block = page("اقرأ أيضا:", *TITLES[:2])
    assert cuts(page(TITLE, *BODY[:2], block, UNSTOPPED, *BODY[2:])) == [("read_also.block", block)]


def test_long_title_of_another_story_stays_in_its_list() -> None:
    block = page("اقرأ أيضا:", *TITLES[:2], LONG_TITLE)
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.block", block)]


def test_long_line_without_the_bullet_of_the_titles_above_is_none_of_them() -> None:
    block = page("اقرأ أيضا:", *(f"• {title}" for title in TITLES[:2]))
    assert cuts(page(TITLE, *BODY[:2], block, LONG_TITLE, LONG_TITLE.replace("النفط", "القمح"))) == [
        ("read_also.block", block)
    ]


def test_sentences_in_a_joined_line_are_no_titles() -> None:
    trap = f"مقالات مشابهة نشرت في الصحف أثارت الجدل نفسه. {UNSTOPPED}"
    assert cuts("    ".join((TITLE, *BODY[:2], trap, BODY[2]))) == []
    block = f"مقالات مشابهة: {OTHER_TITLE}.. {TITLES[1]}"
    assert cuts("    ".join((TITLE, *BODY, block))) == [("similar.joined", block)]


# ---- time ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("header", ["اقرأ أيضا:", "أخبار ذات صلة"])
def test_headers_without_end_are_looked_at_in_linear_time(header: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Line] = []
    share = Blocks._shares_topic
    monkeypatch.setattr(Blocks, "_shares_topic", lambda self, line: asked.append(line) or share(self, line))
    anc.parse(f"{header} " * 400)
    few = len(asked)
    asked.clear()
    anc.parse(f"{header} " * 800)
    assert few > 0
    assert len(asked) <= 3 * few


def test_line_that_announces_a_list_of_the_story_is_no_title() -> None:
    announcing = "وطلبت مديرة المكتبة من القراء الصغار أن يحفظوا ثلاث قواعد قبل الدخول:"
    block = page("اقرأ أيضا", OTHER_TITLE)
    text = page(TITLE, *BODY[:2], block, announcing, *BODY[2:])
    assert cuts(text) == [("read_also.block", block)]


def test_box_of_a_broadcaster_with_what_screen_readers_hear() -> None:
    box = page("list of 2 items", "list 1 of 2", OTHER_TITLE, "list 2 of 2", TITLES[1])
    for header in ((), ("اقرأ أيضا",)):
        text = page(TITLE, *BODY[:2], *header, box, "end of list", *BODY[2:])
        assert kept(text) == [TITLE, page(*BODY[:2]), page(*BODY[2:])]


# ---- between the title and the first paragraph -----------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 3])
def test_block_between_the_title_and_the_first_paragraph(count: int) -> None:
    block = page("اقرأ أيضا:", *TITLES[:count])
    assert cuts(page(TITLE, block, *BODY)) == [("read_also.top+topic", block)]


@pytest.mark.parametrize(
    "head",
    [
        (OTHER_TITLE, "اقرأ أيضا:", TITLES[1]),  # nobody knows that the line above is the title
        (TITLE, "اقرأ أيضا:"),
        (TITLE, "اقرأ أيضا:", *TITLES[:7]),
        (TITLE, "أخبار أخرى", TITLES[1]),
    ],
)
def test_what_may_be_the_deck_below_an_opener_stays(head: tuple[str, ...]) -> None:
    assert cuts(page(*head, *BODY)) == []


def test_deck_or_furniture_below_a_block_on_top_is_none_of_its_titles() -> None:
    block = page("اقرأ أيضا:", TITLES[1])
    for below in ("مكتبة الوادي في محطة القطار", "للتواصل معنا"):
        assert cuts(page(TITLE, block, below, *BODY))[0] == ("read_also.top+topic", block)


# ---- what stands beside the titles of a list -------------------------------------------------------------------------


def test_dated_titles_inside_the_article_are_no_second_article() -> None:
    block = page("اقرأ أيضا:", TITLES[0], "3 مايو 2021", TITLES[1], "5 مايو 2021")
    foreign = "يصل الزوار من القرى البعيدة على ظهور الدراجات ثم يغادرون عند الغروب محملين بما وجدوه هناك."
    for below in ("تستقبل المكتبة ستة آلاف كتاب من السكان كل عام.", foreign):
        assert cuts(page(TITLE, *BODY[:2], block, below, *BODY[2:])) == [("read_also.block", block)]


def test_title_with_its_date_above_a_paragraph_of_other_words_is_a_second_article() -> None:
    second = page("اقرأ أيضا:", OTHER_TITLE, "3 مايو 2021", OTHER_LEDE, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, second)) == [("read_also.article", second)]


def test_sections_and_times_stand_between_titles() -> None:
    for beside in (("رياضة", "اقتصاد"), ("09:13", "09:57")):
        list_ = page("آخر الأخبار", beside[0], TITLES[0], beside[1], TITLES[1])
        assert cuts(page(TITLE, *BODY, list_)) == [("similar.list", list_)]
    block = page("اقرأ أيضا:", TITLES[0], "09:13", TITLES[1], "09:57")
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.block", block)]


def test_section_below_the_titles_of_a_list_is_a_box_of_its_own() -> None:
    list_ = page("آخر الأخبار", TITLES[0], TITLES[1])
    assert cuts(page(TITLE, *BODY, list_, "رياضة")) == [("similar.list", list_), ("chrome.sidebar", "رياضة")]


@pytest.mark.parametrize(("stop", "titles"), [("", True), (".", False), (" .", False)])
def test_joined_header_with_a_sentence_behind_it_is_no_list(stop: str, titles: bool) -> None:  # noqa: FBT001
    line = Line(key(f"موضوعات قد تهمك: {OTHER_TITLE} تضم القاعة كتبا كثيرة للأطفال{stop} لا تعار الكتب لأكثر من شهر"))
    assert (joined_list(line) is not None) is titles


def test_header_that_somebody_says_stays_above_a_block() -> None:
    said = '"اقرأ أيضا"'
    lines = (TITLE, LEDE, "وعلقت على باب المكتبة لافتة تقول:", said, *BODY[1:], "اقرأ أيضا", *TITLES)
    assert anc.clean(page(*lines)).splitlines() == list(lines[:-9])


def test_sentence_that_was_broken_at_its_links_stays() -> None:
    block = page("اقرأ أيضا", TITLES[0])
    for broken in (
        ("استقبل وزير الثقافة في الوادي،", "نظيره", "الزائر", "أمس في المكتبة الجديدة عند محطة القطار."),
        (
            "استقبل وزير الثقافة في الوادي",
            "نظيره الزائر،",
            "أمس في المكتبة الجديدة عند محطة القطار القديمة وسط المدينة.",
        ),
    ):
        assert cuts(page(TITLE, *BODY[:2], block, *broken, *BODY[2:])) == [("read_also.block", block)]


def test_titles_with_one_short_one_among_them_are_all_cut() -> None:
    block = page("اقرأ أيضا", TITLES[0], "قصة مدينة", TITLES[1])
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.block", block)]
    bulleted = page("اقرأ أيضا", f"- {TITLES[0]}", "- قصة مدينة", "- حكاية", f"- {TITLES[1]}")
    assert cuts(page(TITLE, *BODY[:2], bulleted, *BODY[2:])) == [("read_also.block", bulleted)]
    under = page("اقرأ أيضا", "قصة مدينة", TITLES[0], "حكاية")
    assert cuts(page(TITLE, *BODY[:2], under, TITLES[1], *BODY[2:])) == [("read_also.block", page(under, TITLES[1]))]


def test_what_announces_a_list_right_below_a_header_is_no_title() -> None:
    points = ("ويمكن تلخيص ما أعلنته البلدية في ثلاث نقاط رئيسية:", "- رفض الهدم", "- قبول التبرعات", "- فتح القاعة")
    for header in ("مقالات ذات صلة", "اقرأ أيضا"):
        assert all(
            point not in text
            for _, text in cuts(page(TITLE, *BODY[:2], header, *points, *BODY[2:]))
            for point in points
        )


@pytest.mark.parametrize("ruler", ["----------", "=========="])
def test_header_of_a_list_is_underlined_in_markdown(ruler: str) -> None:
    for header in ("مقالات ذات صلة", "اقرأ أيضا"):
        list_ = page(header, ruler, *TITLES[:2])
        for text in (page(TITLE, *BODY, list_), page(TITLE, *BODY[:2], list_, *BODY[2:])):
            assert "\n".join(part for _, part in cuts(text)) == list_
        on_top = cuts(page(header, ruler, TITLES[0], TITLE, *BODY))
        assert "\n".join(part for _, part in on_top) == page(header, ruler, TITLES[0])


def test_subheading_that_is_underlined_and_reads_like_a_header_stays() -> None:
    lines = (TITLE, *BODY[:2], "تقارير أخرى", "----------", *BODY[2:])
    assert cuts(page(*lines)) == [("chrome.ruler", "----------")]


@pytest.mark.parametrize(("commas", "titles"), [(1, True), (4, False)])
def test_joined_header_with_many_commas_behind_it_is_no_list(commas: int, titles: bool) -> None:  # noqa: FBT001
    parts = "، ".join(["مديرة المكتبة", "وهي من الوادي", "تحب الكتب", "وتقرأ كل يوم", "منذ طفولتها"][: commas + 1])
    line = Line(key(f"أخبار ذات صلة {OTHER_TITLE} {parts}"))
    assert (joined_list(line) is not None) is titles


def test_title_that_asks_to_see_below_the_masthead_stays() -> None:
    title = "شاهد.. افتتاح مكتبة الوادي في محطة القطار القديمة"
    head = page("رئيس التحرير", "سالم الحارثي")
    assert cuts(page(head, title, *BODY)) == [("chrome.masthead", head)]
    other = f"شاهد.. {OTHER_TITLE}"
    assert ("read_also.line", other) in cuts(page(head, other, *BODY))  # of another story
    assert ("read_also.line", title) in cuts(page(TITLE, "2021-05-03", title, *BODY))  # below the title


@pytest.mark.parametrize("more", ["أكمل القراءة »", "تابع القراءة", "متابعة القراءة ←"])
def test_words_that_ask_to_read_on_behind_the_opening_of_a_story(more: str) -> None:
    for end in ("...", "،"):
        opening = BODY[1].removesuffix(".") + end
        assert cuts(page(TITLE, LEDE, f"{opening} {more}")) == [("read_also.glued", more)]


@pytest.mark.parametrize(
    "last",
    [
        "وقالت المديرة لمن تجمعوا حولها قبل أن تغلق باب القاعة في ذلك المساء البارد الطويل هيا أكمل القراءة",
        "عاد الطفل إلى مقعده وأكمل القراءة.",
        "قال: أكمل القراءة",
    ],
)
def test_reading_on_in_a_sentence_stays(last: str) -> None:
    assert cuts(page(TITLE, *BODY, last)) == []


def test_titles_in_a_row_below_the_header_of_a_list() -> None:
    row = f"{TITLES[0]} | {TITLES[1]} | {OTHER_TITLE} | {TITLES[0]} | {TITLES[1]} |"
    list_ = page("مواضيع ذات صلة :", row)
    assert cuts(page(TITLE, *BODY, list_)) == [("similar.list", list_)]
    stays = row.removesuffix(" |") + "."
    assert cuts(page(TITLE, *BODY, "مواضيع ذات صلة :", stays)) == []
    assert cuts(page(TITLE, *BODY, row)) == []


HOUR = "الأحد 25 سبتمبر 2023 - 09:30"


def test_titles_with_dates_above_them_are_a_list() -> None:
    dated = page(HOUR, TITLES[0], HOUR, TITLES[1], HOUR)
    last = "علماء يكتشفون نوعا نادرا من الأسماك"
    assert ("similar.dated", page(dated, last)) in cuts(page(TITLE, HOUR, *BODY, dated, last))
    assert ("similar.dated", dated) in cuts(page(TITLE, HOUR, *BODY, dated, "ثلاث كلمات فقط"))
    assert "similar.dated" not in dict(cuts(page(TITLE, HOUR, *BODY, dated, last, BODY[1][:-1], OTHER_LEDE)))


def test_chronology_without_hours_is_no_list_of_titles() -> None:
    days = ("12 مايو 2019", "3 يونيو 2020", "7 يوليو 2021")
    events = (*TITLES[:2], "علماء يكتشفون نوعا نادرا من الأسماك")
    lines = [line for pair in zip(days, events, strict=True) for line in pair]
    assert cuts(page(TITLE, *BODY, *lines)) == []


@pytest.mark.parametrize("header", ["مواضيع أخرى في هذا القسم", "أخبار في نفس القسم"])
def test_more_of_the_section(header: str) -> None:
    block = page(header, *TITLES[:2])
    assert cuts(page(TITLE, *BODY, block)) == [("similar.list", block)]
    assert cuts(page(TITLE, *BODY[:2], header, *BODY[2:])) == []  # a sub-heading


def test_second_article_under_a_list_behind_the_source_of_a_joined_page() -> None:
    list_ = f"مقالات ذات صلة {TITLES[0]}"
    second = f"لندن - رويترز: {OTHER_LEDE} {OTHER_BODY}"
    found = cuts(" ".join((TITLE, *BODY, "المصدر: الأناضول", list_, second)))
    assert found == [("source.credit", "المصدر: الأناضول"), ("similar.article", f"{list_} {second}")]
    assert "similar.article" not in dict(cuts(" ".join((TITLE, *BODY, list_, second))))  # the article is not over


@pytest.mark.parametrize("header", ["أخبار ذات صلة", "مقالات متعلقة", "مواضيع مشابهة"])
def test_the_header_of_related_articles_without_titles_inside_the_story(header: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], header, *BODY[2:])) == [("read_also.list", header)]
    other = "مكتبة أخرى في الوادي تستقبل روادها هذا الشهر، وتضم قاعة للأطفال وورشة لتجليد المخطوطات القديمة."
    assert cuts(page(TITLE, *BODY[:2], header, other, *BODY[2:])) == []  # a sub-heading


@pytest.mark.parametrize("header", ["آخر الأخبار", "الأكثر قراءة", "مختارات المكتبة"])
def test_other_headers_without_titles_may_be_sub_headings(header: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], header, *BODY[2:])) == []


def test_few_words_behind_and_that_announce_a_list_end_the_titles() -> None:
    block = page("اقرأ أيضا", *TITLES[:2])
    points = ("وجاءت أبرز المؤشرات كما يلي:", "- الصادرات ترتفع بنسبة عشرة بالمئة", "- الواردات تتراجع قليلا")
    assert cuts(page(TITLE, *BODY[:2], block, *points, *BODY[2:])) == [("read_also.block", block)]
    short = "وما أبرزها:"  # may be anything
    assert cuts(page(TITLE, *BODY[:2], block, short, OTHER_TITLE, *BODY[2:])) != [("read_also.block", block)]


def test_foreign_article_below_the_paper_that_this_one_is_taken_from() -> None:
    paper = "نقلا عن الوادي نيوز"
    other = (OTHER_TITLE, OTHER_LEDE, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, paper, *other)) == [
        ("source.from", paper),
        ("read_also.after-source+topic", page(*other)),
    ]
    assert cuts(page(TITLE, *BODY[:2], paper, *BODY[2:])) == []  # the same story goes on
    assert cuts(page(TITLE, *BODY, f"{paper}:", *other)) == []  # what the paper wrote
    assert cuts(page(TITLE, *BODY, "نقلا عن شاهد رأى كل ما جرى هناك", *other)) == []


OTHERS = (
    "أسعار النفط تتراجع وسط مخاوف التجار",
    "منتخب السباحة يحصد أربع ميداليات",
    "وفاة الفنان المسرحي بعد صراع مع المرض",
)


@pytest.mark.parametrize(
    "marks",
    [
        ("18:20 {}", "14:05 {}", "9:10 {}"),
        ("{} 23:03", "{} 18:21", "{} 11:58"),
        ("رياضة | {}", "ثقافة | {}", "[فنون] {}"),
    ],
)
def test_titles_below_the_story_that_each_have_an_hour_or_a_section(marks: tuple[str, ...]) -> None:
    stream = page(*(mark.format(title) for mark, title in zip(marks, OTHERS, strict=True)))
    assert cuts(page(TITLE, *BODY, stream)) == [("similar.stream+topic", stream)]
    assert cuts(page(TITLE, *BODY, *stream.split("\n")[:2])) == []  # two are too few
    assert cuts(page(TITLE, BODY[0], stream, *BODY[1:])) == []  # above a paragraph


def test_what_is_on_at_rising_hours_or_shares_words_with_the_story_is_no_stream() -> None:
    evening = [f"{hour} {title}" for hour, title in zip(("9:10", "20:00", "20:30"), OTHERS, strict=True)]
    assert cuts(page(TITLE, *BODY, *evening)) == []
    halls = ("20:00 مكتبة المحطة تستقبل روادها", "18:00 ورشة لتجليد المخطوطات", "16:00 قاعة الأطفال في المكتبة")
    assert cuts(page(TITLE, *BODY, *halls)) == []
    assert cuts(page(TITLE, *BODY, *(f"النهر | {title}" for title in OTHERS))) == []  # no section


@pytest.mark.parametrize(
    "line",
    [
        "س: متى تفتح المكتبة أبوابها؟",
        "* ج - في مطلع الشهر المقبل",
        "لكن ماذا عن القاعات الأخرى؟",
        "النسور × الفرسان",
        "فيما يلي أبرز أقسام المكتبة",
    ],
)
def test_turns_of_an_interview_objections_and_fixtures_are_no_titles(line: str) -> None:
    block = page("اقرأ أيضا", OTHER_TITLE)
    assert cuts(page(TITLE, *BODY[:2], block, line, *BODY[2:])) == [("read_also.block", block)]


def test_counter_of_comments_below_a_summary_opens_no_comments() -> None:
    """The article below has many more words; or its title, and twice as many."""
    by = "كتب: سالم الحارثي"
    head = page(LEDE, "3 تعليقات", by)
    assert cuts(page(head, *BODY[1:], OTHER_LEDE, OTHER_BODY)) == [("chrome.tool", "3 تعليقات"), ("byline.role", by)]
    assert cuts(page(OTHER_LEDE, "3 تعليقات", TITLE, *BODY)) == [("chrome.tool", "3 تعليقات")]
    comments = page("3 تعليقات", "سالم", BODY[1], "هند", BODY[2], "زائر", BODY[3])
    assert cuts(page(LEDE, comments)) == [("chrome.comments", comments)]


def test_article_below_a_tool_and_a_ticker_is_no_second_one() -> None:
    ticker = " ".join(f"{OTHER_TITLE}.. {OTHER_BODY.rstrip('.')}" for _ in range(3))
    assert cuts(page(ticker, "تجاوز إلى المحتوى الرئيسي", TITLE, *BODY)) == [
        ("chrome.tool", "تجاوز إلى المحتوى الرئيسي")
    ]


def test_every_title_of_a_long_list_goes_with_its_date() -> None:
    """The last dates of a page are told first, and the first title of the list with the others all the same."""
    titles = [f"{OTHER_TITLE} {day}" for day in ("اليوم", "أمس", "مجددا", "عالميا", "أيضا")]
    dated = page(*(line for n, title in enumerate(titles, 11) for line in (title, f"{n} مارس 2019")))
    found = cuts(page(TITLE, *BODY, "رابط الخبر: https://example.org/1", dated))
    assert "".join(text for _, text in found[1:]).replace("\n", "") == dated.replace("\n", "")


def test_article_below_a_ticker_and_the_header_of_a_list_is_no_second_one() -> None:
    """The titles of the ticker run into one another; behind the header the title of the page comes again."""
    ticker = " ".join((*TITLES, OTHER_TITLE, OTHER_BODY.rstrip("."), OTHER_LEDE.rstrip("."))).replace("،", "")
    found = cuts(page(TITLE, "الوادي اليوم -", ticker, "آخر الأخبار", TITLE, TITLE, *BODY))
    assert ("chrome.ticker+topic", page(ticker, "آخر الأخبار")) in found
    assert not [text for _, text in found if text in BODY]
    found = cuts(page(ticker, "آخر الأخبار", TITLE, "الوادي - رويترز", *BODY))
    assert not [text for _, text in found if LEDE in text]


@pytest.mark.parametrize("button", ["أضف تعليقا", "3 تعليقات", "إرسال تعليق", "اترك تعليقا"])
def test_button_of_comments_between_paragraphs_costs_no_paragraph(button: str) -> None:
    subheading = "مكتبة لسكان الحي كلهم في المبنى"
    found = cuts(page(TITLE, *BODY[:2], button, BODY[2], subheading, BODY[3], *(OTHER_LEDE, OTHER_BODY)))
    assert "".join(text for _, text in found) in ("", button)


def test_long_comments_below_the_names_of_who_wrote_them_are_cut() -> None:
    long = "نشكر القائمين على المشروع ونتمنى أن تبقى الأبواب مفتوحة في المساء كي يجد العاملون وقتا للقراءة بعد الدوام."
    comments = page("التعليقات (3)", "سالم الحارثي", long, "زائر", f"{long[:-1]} كما وعدونا.", "هند", "أحسنتم")
    assert cuts(page(TITLE, *BODY, comments)) == [("chrome.comments", comments)]
    assert cuts(page(TITLE, *BODY, "تعليقات", "الاسم", "البريد الإلكتروني", long))[-1] == (
        "chrome.comments",
        page("تعليقات", "الاسم", "البريد الإلكتروني", long),
    )


def test_title_that_the_paragraphs_below_take_up_opens_a_second_article() -> None:
    """No dateline, no date; half of its words come again, and the words of the title of the page do not."""
    more = "وأغلقت مؤشرات لندن على تراجع طفيف بعدما باع مستثمرون عقود النفط خوفا من فائض جديد في المعروض بالأسواق."
    block = page("اقرأ أيضا", OTHER_TITLE, OTHER_LEDE, OTHER_BODY, more)
    assert cuts(page(TITLE, *BODY, block)) == [("read_also.article+topic", block)]
    author = page("اقرأ أيضا", OTHER_TITLE, "اقتصاد", OTHER_LEDE, OTHER_BODY, more)
    assert cuts(page(TITLE, *BODY, author)) == [("read_also.article+topic", author)]


def test_body_that_resumes_below_a_title_it_shares_words_with_stays() -> None:
    linked = "متطوعون يفهرسون كتب المكتبة الجديدة في الوادي"
    found = cuts(page(TITLE, *BODY[:2], "اقرأ أيضا", linked, *BODY[2:]))
    assert found == [("read_also.block", page("اقرأ أيضا", linked))]
    other = "افتتاح مدرسة جديدة في حي الميناء"
    for paragraph in (f"وقال مدير المدرسة إن {BODY[3]}", BODY[3]):
        found = cuts(page(TITLE, *BODY[:3], "اقرأ أيضا", other, paragraph))
        assert found == [("read_also.block", page("اقرأ أيضا", other))]


def test_author_and_section_below_the_title_of_a_second_article_are_no_titles() -> None:
    below = page(OTHER_TITLE, "سالم الحارثي", "اقتصاد", f"لندن – {OTHER_LEDE}", OTHER_BODY)
    assert cuts(page(TITLE, *BODY, "المصدر: رويترز", below)) == [
        ("source.credit", "المصدر: رويترز"),
        ("read_also.after-source+topic", below),
    ]


def test_short_article_below_its_title_is_not_dwarfed_by_a_long_second_one() -> None:
    title = "مكتبة عامة في محطة القطار القديمة بالوادي"
    more = [f"{OTHER_BODY[:-1]} في الجلسة {n} من تعاملات الأسواق." for n in ("الأولى", "الثانية", "الثالثة", "الرابعة")]
    told = "تراجعت أسعار النفط لليوم الثالث مع مخاوف التجار من فائض جديد في المعروض العالمي قبل الصيف."
    block = page("اقرأ أيضا", OTHER_TITLE, told, OTHER_LEDE, *more)
    assert cuts(page(title, LEDE, block)) == [("read_also.article+topic", block)]
    unrelated = cuts(page("منتخب السباحة يحصد ثلاث ميداليات", LEDE, block))
    assert not [text for _, text in unrelated if told in text]


def test_title_taken_up_below_a_button_opens_a_second_article() -> None:
    told = "تراجعت أسعار النفط لليوم الثالث مع مخاوف التجار في المدارس من فائض جديد في المعروض العالمي خلال الأسبوع."
    second = page(OTHER_TITLE, told, OTHER_LEDE, OTHER_BODY)
    assert cuts(page(TITLE, *BODY, "شارك الخبر", second)) == [
        ("promo.line", "شارك الخبر"),
        ("read_also.article+topic", second),
    ]
    asked = page("هل تتراجع أسعار النفط بعد مخاوف التجار من فائض المعروض؟", told, OTHER_LEDE, OTHER_BODY)
    assert OTHER_LEDE not in "".join(text for _, text in cuts(page(TITLE, *BODY, "شارك الخبر", asked)))
