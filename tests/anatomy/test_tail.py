"""Tags, boxes, polls and what a site says of itself: cut below the article, kept inside it."""

import pytest

from arnews_clean import parse

from .pages import BODY, LEDE, TITLE, cuts, page

TAILS = [
    # tags with their header
    (["الوسوم: مكتبة، قطار، ترميم"], [("chrome.tags", "الوسوم: مكتبة، قطار، ترميم")]),
    (["Tags: مكتبة"], [("chrome.tags", "Tags: مكتبة")]),
    (["كلمات دلالية | مكتبة"], [("chrome.tags", "كلمات دلالية | مكتبة")]),
    (["الوسوم", "مكتبة الوادي", "قطار"], [("chrome.tags", "الوسوم\nمكتبة الوادي\nقطار")]),
    (["الوسوم", "مكتبة الوادي", "هذا سطر أطول من وسم واحد", "قطار"], [("chrome.tags", "الوسوم\nمكتبة الوادي")]),
    (["الوسوم", "انتهى!"], [("chrome.tags", "الوسوم")]),
    (["الوسوم: مكتبة، محطة، قطار، ترميم", "رحلة النهر"], [("chrome.tags", "الوسوم: مكتبة، محطة، قطار، ترميم")]),
    (["التصنيف الجديد للجامعات"], []),
    (["الوسوم: " + "كلمة " * 40], []),
    (["كلمات مفتاحية مكتبة, قطار, ترميم"], [("chrome.tags", "كلمات مفتاحية مكتبة, قطار, ترميم")]),
    (["Tagged مكتبة, قطار, ترميم"], [("chrome.tags", "Tagged مكتبة, قطار, ترميم")]),
    (["التسميات: مكتبة"], [("chrome.tags", "التسميات: مكتبة")]),
    (["الوسوم ملأت المنصات"], []),
    (["الوسوم مكتبة قطار مخطوطات"], [("chrome.tags", "الوسوم مكتبة قطار مخطوطات")]),
    (["الوسوم والصور والأصدقاء"], []),
    (["الوسوم كلها أمس نسيت"], []),
    (["علامات الفرح على الوجوه، في الطريق، وفي البيوت"], []),
    (["كلمات رئيسية قالها العمدة الجديد أمام الحضور، الوادي، القطار"], []),
    (["التسميات القديمة"], []),
    (["الوسوم #الوادي #مكتبة_القطار"], [("chrome.tags", "الوسوم #الوادي #مكتبة_القطار")]),
    (["تاغ: #الوادي"], [("chrome.tags", "تاغ: #الوادي")]),
    (["الوسوم #الوادي تملأ المنصات"], []),
    (["Filed Under: مكتبة، قطار"], [("chrome.tags", "Filed Under: مكتبة، قطار")]),
    (["البث المباشر"], [("chrome.sidebar", "البث المباشر")]),
    (["البث المباشر للأمسية"], []),
    # hashtags
    (["#الوادي #مكتبة_القطار"], [("chrome.hashtags", "#الوادي #مكتبة_القطار")]),
    (["#الوادي تقرأ"], []),
    # boxes, and the name of a section
    (["كاريكاتير"], [("chrome.sidebar", "كاريكاتير")]),
    (["أوقات الصلاة"], [("chrome.sidebar", "أوقات الصلاة")]),
    (["ثقافة"], [("chrome.sidebar", "ثقافة")]),
    (["كاريكاتير الوادي"], []),
    # the articles before and after this one
    (
        ["السابق حريق كبير في مصنع", "التالي أمطار على الساحل"],
        [("similar.neighbours", "السابق حريق كبير في مصنع\nالتالي أمطار على الساحل")],
    ),
    (["السابق حريق كبير في مصنع", "التالي يضيف أن النهر هادئ."], []),
    (["السابق حريق كبير في مصنع", "هكذا تمضي الأيام"], []),
    (["السابق مدير", "التالي أمطار على الساحل"], []),
    (
        ["المقال السابق حريق كبير في مصنع", "المقالة القادمة أمطار على الساحل"],
        [("similar.neighbours", "المقال السابق حريق كبير في مصنع\nالمقالة القادمة أمطار على الساحل")],
    ),
    (["المقال السابق حريق كبير في مصنع", "المقالات القادمة عن أمطار الساحل"], []),
    (["المقال السابق تناول حريقا كبيرا", "المقال التالي يتناول أمطار الساحل."], []),
    (["السابقون حريق كبير في مصنع", "التالي أمطار على الساحل"], []),
    # tags without their header
    (["مكتبة قطار ترميم"], [("chrome.tag-line+topic", "مكتبة قطار ترميم")]),
    (["اليمن ثقافة مكتبة"], [("chrome.tag-line+topic", "اليمن ثقافة مكتبة")]),
    (
        ["مكتبة قطار نوارس بواخر", "طباعة"],
        [("chrome.tag-line+topic", "مكتبة قطار نوارس بواخر"), ("chrome.tool", "طباعة")],
    ),
    (["مكتبة قطار نوارس بواخر"], []),  # half is not enough where the page ends
    (["نوارس بواخر شواطئ", "طباعة"], [("chrome.tool", "طباعة")]),
    (["مكتبة قطار"], []),  # two words
    (["المكتبة: قطار وترميم"], []),  # the card of a book
    (["مكتبة: قطار ترميم"], []),
    (["مكتبة قطار ترميم " * 5], []),  # fifteen
    (["مكتبة قطار ترميم!"], []),
    (["(مكتبة قطار ترميم)"], []),
    (["ومكتبة قطار ترميم"], []),
    (["مكتبة وقطار ترميم"], []),
    (["مكتبة في قطار ترميم"], []),
    (["قال مكتبة قطار ترميم"], []),
    (["مكتبة 3 قطار ترميم"], []),
    (["هند قطار ترميم مكتبة"], []),  # may be an author
    (["🚀 🚀 🚀"], []),
    (["مكتبة قطار ترميم", "وتبقى الأبواب مفتوحة"], []),  # the article goes on
]


@pytest.mark.parametrize(("tail", "expected"), TAILS)
def test_what_stands_below_the_last_paragraph(tail: list[str], expected: list[tuple[str, str]]) -> None:
    assert cuts(page(TITLE, *BODY, *tail)) == expected


@pytest.mark.parametrize(("below", "rule"), [("أخبار ذات صلة", "similar.list"), ("التعليقات", "chrome.comments")])
def test_a_line_of_nouns_above_a_block_is_one_of_tags(below: str, rule: str) -> None:
    tags = "مكتبة قطار نوارس بواخر"
    found = cuts(page(TITLE, *BODY, tags, below, "حريق كبير في مصنع للورق شرق البلاد"))
    assert found[0] == ("chrome.tag-line+topic", tags)
    assert found[1][0] == rule


@pytest.mark.parametrize(("word", "known"), [("خزانة", True), ("خزانات", False), ("زانة", False)])
def test_a_tag_is_a_word_of_the_article_and_not_a_part_of_one(word: str, known: bool) -> None:  # noqa: FBT001
    story = (*BODY[:-1], "وفي المخزانة متطوعة ترتب ما في الخزانة، كما قالت.")
    found = cuts(page(TITLE, *story, f"مكتبة قطار {word}"))
    assert bool(found) is known


def test_tags_that_the_scraper_joined_may_repeat_each_other() -> None:
    tags = "مكتبة الوادي مكتبة القطار في الوادي مكتبة القطار في الوادي القطار"
    assert cuts(page(TITLE, *BODY[:-1], f"{BODY[-1]}     {tags}")) == [("chrome.tag-line+topic", tags)]
    assert cuts(page(TITLE, *BODY, tags)) == []


@pytest.mark.parametrize("line", ["#الوادي", "كاريكاتير", "ثقافة", "مكتبة قطار ترميم"])
def test_between_paragraphs_they_stay(line: str) -> None:
    assert cuts(page(TITLE, LEDE, line, *BODY[1:])) == []


def test_tags_may_stand_above_a_last_signature_but_not_high_in_the_article() -> None:
    tags = "الوسوم: مكتبة، قطار"
    assert cuts(page(TITLE, *BODY[:2], tags, *BODY[2:])) == [("chrome.tags", tags)]
    other = [f"وقالت القارئة رقم {i} إن القاعة رقم {i + 20} أعجبتها كثيرا هذا الصباح." for i in range(14)]
    assert cuts(page(TITLE, *BODY[:2], tags, *other)) == []


def test_a_box_high_in_a_long_tail_stays() -> None:
    lines = ["سباق القوارب", "سباق الخيل", "سباق الدراجات", "رماية", "شطرنج", "سباحة", "كرة الطاولة", "مبارزة"]
    assert cuts(page(TITLE, *BODY, "كاريكاتير", *lines)) == []
    assert cuts(page(TITLE, *BODY, "كاريكاتير", *lines[:7])) == [("chrome.sidebar", "كاريكاتير")]


def test_a_page_without_a_paragraph_has_no_tail() -> None:
    assert cuts(page(TITLE, "مكتبة قطار محطة")) == []
    assert cuts("كاريكاتير") == []


POLL = ["استطلاع رأي", "هل تزور المكتبة الجديدة؟", "• نعم", "• لا"]


def test_a_poll_above_the_article_is_cut_with_its_answers() -> None:
    found = cuts(page(*POLL, TITLE, *BODY))
    assert found == [("chrome.sidebar", POLL[0]), ("chrome.poll", "\n".join(POLL[1:]))]


@pytest.mark.parametrize(
    "poll",
    [
        [*POLL[:3]],  # one answer
        [*POLL[:2], "كل صباح", "كل مساء"],  # no bullets
        [*POLL[:2], "• نعم: 60%", "• لا: 40%"],  # an article tells of its results
        [POLL[0], "هل تزور " + "المكتبة " * 20 + "؟", *POLL[2:]],  # a long question
        [*POLL[:2], "• نعم وسأعود إليها مرة بعد مرة", "• لا وسأعود إليها مرة بعد مرة"],
    ],
)
def test_a_question_without_answers_below_a_box_stays(poll: list[str]) -> None:
    assert not [rule for rule, _ in cuts(page(*poll, TITLE, *BODY)) if rule == "chrome.poll"]


@pytest.mark.parametrize(
    ("below", "cut"),
    [("طباعة", True), ("هل تزور المكتبة؟", True), (TITLE, False)],
)
def test_a_box_above_the_article_needs_furniture_or_a_question_below(below: str, cut: bool) -> None:  # noqa: FBT001
    found = cuts(page("استطلاع رأي", below, TITLE, *BODY))
    assert (("chrome.sidebar", "استطلاع رأي") in found) is cut


def test_a_box_of_one_word_above_the_article_stays() -> None:
    assert cuts(page("تصويت", "هل تزور المكتبة؟", TITLE, *BODY)) == []


@pytest.mark.parametrize("header", ["استفتاء", "سؤال اليوم", "شارك في التصويت"])
def test_poll_with_its_buttons(header: str) -> None:
    poll = page(header, "هل تزور المكتبة الجديدة؟", "نعم", "لا", "لا أدري", "صوت الآن", "إجمالي الأصوات: 120")
    found = cuts(page(TITLE, *BODY, poll))
    assert "\n".join(text for _, text in found) == poll
    assert ("chrome.poll", poll) in found or header.startswith("شارك")
    question = page(header, "هل تزور المكتبة الجديدة؟", *BODY[2:])
    assert not [rule for rule, _ in cuts(page(TITLE, *BODY[:2], question)) if rule == "chrome.poll"]


@pytest.mark.parametrize(
    ("tags", "rule"),
    [
        ("#كرة القدم #الأمم المتحدة", "chrome.hashtags"),
        ("# مكتبة # محطة القطار", "chrome.hashtags"),
        ("الكلمات الرئيسيةمكتبةمحطة", "chrome.tags"),
        ("الكلمات المفتاحية مكتبة محطة قطار", "chrome.tags"),
        ("الكلمات الدالة: مكتبة، محطة", "chrome.tags"),
        ("الوسوم\nالذكاء الاصطناعي الانتخابات الطاقة المتجددة السينما", "chrome.tags"),
        ("الوسوم\nمكتبة الوادي • محطة القطار القديمة • كتب الأطفال", "chrome.tags"),
    ],
)
def test_rows_of_tags_below_the_article(tags: str, rule: str) -> None:
    assert cuts(page(TITLE, *BODY, tags)) == [(rule, tags)]


@pytest.mark.parametrize(
    "line",
    [
        "#الوادي يفتتح مكتبة في محطة #القطار",  # a sentence between hashtags
        "كلمات مفتاحية قالها المتهم",  # a verb
        "كلمات مفتاحية في القضية",  # a preposition
        "علامات استفهام كثيرة",
        "الكلمات الرئيسية والثانوية",
    ],
)
def test_words_that_open_like_tags_stay(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == []


ABOUT = "منبر مستقل يصدر عن دار المدار للصحافة"
RIGHTS = "جميع الحقوق محفوظة"


def test_what_a_site_says_of_itself_is_cut() -> None:
    found = cuts(page(TITLE, *BODY, "طباعة", ABOUT, RIGHTS))
    assert found == [("chrome.tool", "طباعة"), ("chrome.about+topic", ABOUT), ("chrome.tool", RIGHTS)]


@pytest.mark.parametrize(
    "tail",
    [
        ("طباعة", ABOUT),  # no copyright line
        ("طباعة", ABOUT, "عرض المزيد"),
        (ABOUT, RIGHTS),  # no tool above
        ("طباعة", "المكتبة العامة في محطة القطار القديمة", RIGHTS),  # it speaks of the article
        ("طباعة", "على من في", RIGHTS),  # it says nothing
        ("طباعة", "منبر مستقل", "دار نشر", "صحافة يومية", "صحافة أسبوعية", RIGHTS),  # it is long
        ("طباعة", " ".join([ABOUT] * 18), RIGHTS),  # it is as long as an article
        (RIGHTS,),
    ],
)
def test_what_may_belong_to_the_article_stays(tail: tuple[str, ...]) -> None:
    assert not [rule for rule, _ in cuts(page(TITLE, *BODY, *tail)) if rule == "chrome.about+topic"]


def test_the_only_paragraphs_of_a_page_are_not_what_the_site_says_of_itself() -> None:
    assert cuts(page("طباعة", LEDE, RIGHTS)) == [("chrome.tool", "طباعة"), ("chrome.tool", RIGHTS)]


def test_the_rooms_of_the_tail_read_an_empty_page() -> None:
    assert cuts("\n \n") == []


@pytest.mark.parametrize("line", ["حول الموقع", "رأيكم يهمنا", "تعليقك", "تقييمات"])
def test_more_boxes_below_the_article(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == [("chrome.sidebar", line)]
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


def test_latin_header_of_tags_needs_no_mark() -> None:
    assert cuts(page(TITLE, *BODY, "Tags مكتبة محطة")) == [("chrome.tags", "Tags مكتبة محطة")]
    assert cuts(page(TITLE, *BODY, "Tagsمكتبة قديمة قال أهلها إنها عادت")) == []


@pytest.mark.parametrize("opener", ["التدوينة السابقة", "المقالة السابقة"])
def test_link_to_the_post_before_alone(opener: str) -> None:
    line = f"{opener} أسعار القمح ترتفع في الأسواق"
    assert cuts(page(TITLE, *BODY, line)) == [("similar.neighbours", line)]
    assert cuts(page(TITLE, *BODY, f"{opener} أثارت جدلا")) == []  # too short for a title
    assert cuts(page(TITLE, *BODY, f"{opener} أثارت جدلا واسعا بين القراء")) == []


def test_part_of_a_press_review_is_no_box() -> None:
    lede = "خصصت الصحف الصادرة هذا الصباح صفحات طويلة للجفاف في الجنوب، ورأت أن الحكومة تأخرت."
    text = f"صحف العالم\n{lede}\nكاريكاتير\nرسم فنان الصحيفة وزيرا يسقي شجرة من الإسمنت."
    assert not parse(text).removed
    # a title below has no full stop: it is a box
    boxed = parse(f"صحف العالم\n{lede}\nكاريكاتير\nشجرة الإسمنت")
    assert [s.rule for s in boxed.removed][:1] == ["chrome.sidebar"]


def test_header_of_tags_that_is_glued_to_the_first_tag() -> None:
    tags = "الوسوممكتبة محطة القطار الوادي"
    assert cuts(page(TITLE, *BODY, tags)) == [("chrome.tags", tags)]
    assert cuts(page(TITLE, *BODY, "الوسوم ملأت المنصات.")) == []
