"""Below the end of the article: another article, or the titles of others, told by their words alone."""

from __future__ import annotations

import pytest

import arnews_clean as anc

from .pages import BODY, LEDE, OTHER_BODY, OTHER_LEDE, OTHER_TITLE, TITLE, cuts, page

OTHER = (
    OTHER_LEDE,
    OTHER_BODY,
    "وسجلت بورصات آسيا خسائر واسعة مع تزايد قلق المستثمرين من تباطؤ الصناعة الصينية وضعف الطلب على الشحن البحري.",
)
STRAYS = (
    "منتخب السباحة يحصد ثلاث ميداليات في البطولة العربية",
    "علماء يكتشفون نوعا نادرا من الأسماك في المحيط",
    "إطلاق قمر صناعي جديد لرصد الطقس فوق الصحراء",
)
OTHER_STORY = "عقود خام برنت تنخفض دولارين في لندن"  # a title of which the first paragraph speaks
OPENINGS = (
    "فاز السباحون الثلاثة أمس في نهائي البطولة التي استضافتها جدة بعد...",
    "عثر غواصون قبالة سواحل أستراليا على كائن لم يوصف من قبل في...",
    "انطلق صاروخ يحمل مركبة صغيرة ستدور حول الأرض كل ساعتين لتقيس...",
)


# ---- another article -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "end", ["المصدر: وكالات", "المصدر: رويترز", "// انتهى //", "(انتهى)", "انتهى/ م.ع", "نقلا عن: رويترز"]
)
@pytest.mark.parametrize("title", [(), (OTHER_TITLE,), (OTHER_TITLE, "لندن - رويترز")])
def test_article_of_other_words_below_the_end_of_this_one(end: str, title: tuple[str, ...]) -> None:
    article = anc.parse(page(TITLE, *BODY, end, *title, *OTHER))
    if end.startswith("نقلا"):  # an opener that no line of the middle is known by
        assert article.text.startswith(page(TITLE, *BODY))
        return
    assert article.text == page(TITLE, *BODY)
    assert "read_also.after-source+topic" in {cut.rule for cut in article.removed}


def test_the_end_may_be_said_twice() -> None:
    assert anc.clean(page(TITLE, *BODY, "--انتهى--", "(انتهى)", *OTHER)) == page(TITLE, *BODY)


@pytest.mark.parametrize("end", ["الوسوم: مكتبات، قطارات", "جميع الحقوق محفوظة", "كلمات مفتاحية: مكتبة، محطة"])
def test_below_tags_and_rights_another_article_has_a_title(end: str) -> None:
    assert anc.clean(page(TITLE, *BODY, end, OTHER_STORY, *OTHER)) == page(TITLE, *BODY)
    placed = anc.clean(page(TITLE, *BODY, end, "عمان - بترا", *OTHER))
    assert (placed == page(TITLE, *BODY)) is ("حقوق" not in end)  # a line of rights among lines that stay may be said
    assert anc.clean(page(TITLE, *BODY, end, *OTHER)).endswith(OTHER[-1])
    assert anc.clean(page(TITLE, *BODY, end, STRAYS[0], *OTHER)).endswith(OTHER[-1])  # it speaks of something else


@pytest.mark.parametrize(
    "below",
    [
        (OTHER_LEDE,),  # a paragraph alone
        BODY[2:],  # the story goes on
        (f"وأضافت أن {OTHER[0]}", *OTHER[1:]),  # so it does here
        (f"تصحيح: {OTHER[0]}", *OTHER[1:]),  # a note on the story
        (*OTHER, "المصدر: رويترز"),  # one of several stories
        (*STRAYS[:2], *OTHER),  # the titles of a list
        ("أسعار النفط تتراجع اليوم.", *OTHER),  # a sentence
        (f"{OTHER[0]} {BODY[1]}", *OTHER[1:]),  # a paragraph of this story
    ],
)
def test_what_else_stands_below_the_source_stays(below: tuple[str, ...]) -> None:
    found = cuts(page(TITLE, *BODY[:3], "المصدر: وكالات", *below))
    assert not [rule for rule, _ in found if "after-source" in rule]


def test_the_page_may_tell_several_stories() -> None:
    more = "وأثنى رواد المكتبة على قاعة الأطفال وورشة تجليد المخطوطات في مبنى المحطة القديمة بعد الترميم."
    stories = page(TITLE, *BODY, "المصدر: وكالات", more, "المصدر: رويترز", *OTHER)
    assert anc.clean(stories).endswith(OTHER[-1])
    title = "مكتبة في المحطة وأسعار النفط تتراجع في لندن"  # it names them both
    assert anc.clean(page(title, *BODY, "المصدر: وكالات", *OTHER)).endswith(OTHER[-1])


def test_lines_that_might_end_the_article_are_asked_a_few_times_each_round() -> None:
    tags = [f"الوسوم: قاعة{n}، ورشة{n}" for n in range(5)]
    body = [part for n, tag in enumerate(tags) for part in (tag, f"{BODY[1][:-1]} في الطابق رقم {n}.")]
    assert BODY[3] in anc.clean(page(TITLE, *BODY, *body))


def test_end_mark_above_the_article_ends_nothing() -> None:
    assert anc.clean(page(TITLE, LEDE, "(انتهى)", *OTHER[:1])).endswith(OTHER_LEDE)
    assert anc.clean(page(TITLE, "(انتهى)", *BODY)).endswith(BODY[-1])


def test_without_words_nothing_is_foreign() -> None:
    empty = "من ثم كل ما في يد من هو لك به وكان هو على ما كان من قبل ذلك كله."
    assert anc.clean(page(TITLE, *BODY, "المصدر: وكالات", empty, empty.replace("ثم", "بعد"))).endswith(".")


# ---- titles ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["المصدر: وكالات", "الوسوم: مكتبات، قطارات", "تصفح المزيد", "جميع الحقوق محفوظة"])
def test_titles_of_others_below_the_end_of_the_article(end: str) -> None:
    found = cuts(page(TITLE, *BODY, end, *STRAYS))
    assert ("similar.behind+topic", page(*STRAYS)) in found
    bulleted = [f"• {title}" for title in STRAYS]
    found = cuts(page(TITLE, *BODY, end, *bulleted))
    assert ("similar.behind+topic", page(*bulleted)) in found


def test_titles_below_an_end_mark_and_a_promo() -> None:
    found = cuts(page(TITLE, *BODY, "(انتهى)", "تابعونا على فيسبوك", *STRAYS))
    assert ("similar.behind+topic", page(*STRAYS)) in found


def test_counters_among_the_titles() -> None:
    strays = page(STRAYS[0], "4211 مشاهدة", STRAYS[1])
    assert anc.clean(page(TITLE, *BODY, "المصدر: وكالات", strays)) == page(TITLE, *BODY)


@pytest.mark.parametrize(
    "below",
    [
        STRAYS[:1],  # one line alone
        (STRAYS[0], f"{STRAYS[1]}."),  # a sentence
        (STRAYS[0], "قال المدير، كما يذكر الجميع، إنه راض عن عمله"),  # commas
        (STRAYS[0], "وقالت إن السباحة رياضة تحتاج إلى صبر طويل"),  # the story goes on
        (STRAYS[0], "والله ولي التوفيق وهو المستعان على كل حال"),  # leave is taken
        (STRAYS[0], "المكتبة تستقبل رواد المحطة القديمة والسكان"),  # of the story
        (STRAYS[0], "ثلاث كلمات فقط", "كلمتان هنا", "كلمة", "وحدها", "قصيرة"),  # few titles among other lines
        ("ملعقة من السكر الناعم", "كوبان من الحليب الدافئ", "رشة من الملح"),  # short, as ingredients are
        ("طريقة العمل سهلة لكل من يحب الطبخ:", *STRAYS),  # announced
    ],
)
def test_lines_below_the_end_that_are_no_titles(below: tuple[str, ...]) -> None:
    found = cuts(page(TITLE, *BODY, "المصدر: وكالات", *below))
    assert "similar.behind+topic" not in dict(found)


def test_titles_need_the_end_of_the_article_above() -> None:
    assert cuts(page(TITLE, *BODY, *STRAYS)) == []
    assert "similar.behind+topic" not in dict(cuts(page(TITLE, *BODY, "تابعونا على فيسبوك", *STRAYS)))
    unstopped = BODY[-1].rstrip(".") + " كما أعلنت البلدية في بيانها الذي وزعته على الصحفيين مساء أمس بعد نهاية الحفل"
    assert "similar.behind+topic" not in dict(cuts(page(TITLE, *BODY[:-1], unstopped, "المصدر: وكالات", *STRAYS)))


def test_titles_and_openings_in_turn_need_none() -> None:
    pairs = [part for both in zip(STRAYS, OPENINGS, strict=True) for part in both]
    assert anc.clean(page(TITLE, *BODY, *pairs)) == page(TITLE, *BODY)
    assert "similar.behind+topic" not in dict(cuts(page(TITLE, *BODY, *pairs[:2])))
    assert "similar.behind+topic" not in dict(cuts(page(TITLE, *BODY, *pairs[:3], STRAYS[2])))


# ---- where a list in the article ends --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "leave", ["والله ولي التوفيق", "وآخر دعوانا أن الحمد لله رب العالمين", "وللحديث بقية", "حسبنا الله ونعم الوكيل"]
)
def test_words_of_leave_are_no_title(leave: str) -> None:
    assert anc.clean(page(TITLE, *BODY, "أخبار ذات صلة", *STRAYS[:2], leave)).endswith(leave)


def test_a_sub_heading_without_the_bullet_of_the_titles_stays_above_furniture_as_well() -> None:
    block = page("اقرأ أيضا:", f"• {STRAYS[0]}", f"• {STRAYS[1]}")
    text = page(TITLE, *BODY[:2], block, "تبرعات السكان", "تابعونا على فيسبوك", *BODY[2:])
    assert cuts(text)[0] == ("read_also.block", block)
    assert "تبرعات السكان" in anc.clean(text)


def test_a_sentence_with_so_at_its_head_is_no_title() -> None:
    text = page(TITLE, *BODY, "أخبار مشابهة", *STRAYS[:2], "لذلك، ليس غريبا أن تزدحم القاعة كل مساء!")
    assert anc.clean(text).endswith("كل مساء!")


# ---- another article behind what may stand inside of one ------------------------------------------------------------

POINTED = "عقود خام برنت تنخفض دولارين للبرميل في تعاملات لندن"  # a title of which the first paragraph speaks


@pytest.mark.parametrize(
    ("seam", "rule"),
    [
        ((f"اقرأ أيضا: {POINTED}",), "read_also.article+topic"),
        (("شاهد أيضا", POINTED, "انخفضت عقود خام برنت دولارين للبرميل..."), "read_also.article+topic"),
        (("تابعونا على فيسبوك", POINTED), "read_also.article+topic"),
        (("رابط الخبر: https://example.com/a/1", POINTED), "read_also.article+topic"),
        (("سياسة الخصوصية", POINTED), "similar.article+topic"),
        (("سياسة الخصوصية", POINTED, "2023-09-25"), "similar.article+topic"),
        (("تابعونا على فيسبوك", POINTED, "4211 مشاهدة"), "read_also.article+topic"),
        (("وكالات", POINTED), "read_also.article+topic"),
        (("هذا الخبر منقول من صحيفة الوادي", POINTED), "read_also.article+topic"),
    ],
)
def test_article_of_other_words_that_its_title_tells_of(seam: tuple[str, ...], rule: str) -> None:
    article = anc.parse(page(TITLE, *BODY, *seam, *OTHER))
    assert article.text == page(TITLE, *BODY)
    assert rule in {cut.rule for cut in article.removed}


@pytest.mark.parametrize("seam", ["تابعونا على فيسبوك", "وكالات", "سياسة الخصوصية"])
@pytest.mark.parametrize(
    "below",
    [
        ("عقود خام برنت تنخفض", *OTHER),  # as short as a sub-heading
        (STRAYS[0], *OTHER),  # the paragraph speaks of something else
        (POINTED, f"وأضافت أن {OTHER[0]}", *OTHER[1:]),  # the story goes on
        (POINTED, f"{OTHER[0]} {BODY[1]}", *OTHER[1:]),  # a paragraph of this story
        (POINTED, OTHER[0], BODY[1]),  # the story comes back
        (POINTED, OTHER[0]),  # a paragraph alone
        OTHER,  # no title
    ],
)
def test_what_stands_below_such_a_line_inside_of_the_article_stays(seam: str, below: tuple[str, ...]) -> None:
    found = cuts(page(TITLE, *BODY[:3], seam, *below))
    assert not [rule for rule, _ in found if rule.endswith("article+topic")]


@pytest.mark.parametrize(
    "opener",
    [
        (f"اقرأ أيضا: {STRAYS[0]}",),  # points to something else
        ("اقرأ أيضا", *STRAYS[:2], POINTED),  # a list of titles, and the body goes on
        (f"اقرأ أيضا: {POINTED}", BODY[3]),  # the body goes on first
    ],
)
def test_body_below_an_opener_with_other_titles_stays(opener: tuple[str, ...]) -> None:
    found = cuts(page(TITLE, *BODY[:3], *opener, *OTHER))
    assert not [rule for rule, _ in found if rule.endswith("article+topic")]


def test_promos_of_an_article_are_asked_a_few_times_from_the_end_up() -> None:
    titles = (POINTED, *STRAYS, "وفد من تجار القهوة يزور معرض الكتب المستعملة")
    lines = [line for title in titles for line in ("تابعونا على فيسبوك", title, OTHER[0], OTHER[2])]
    assert anc.clean(page(TITLE, *BODY, *lines)).startswith(page(TITLE, *BODY))
    assert anc.clean(page(TITLE, LEDE, "تابعونا على فيسبوك", POINTED, *OTHER)).endswith(OTHER[-1])  # too little above


def test_opener_with_its_title_below_the_source() -> None:
    second = page(f"اقرأ أيضا: {OTHER_TITLE}", *OTHER)
    found = cuts(page(TITLE, *BODY, "المصدر: رويترز", second))
    assert found == [("source.credit", "المصدر: رويترز"), ("read_also.article", second)]
    line = f"اقرأ أيضا: {STRAYS[0]}"
    found = cuts(page(TITLE, *BODY[:3], "المصدر: رويترز", line, f"{BODY[3]} {BODY[1]}"))
    assert ("read_also.line", line) in found  # the story goes on


def test_long_rest_of_an_article_shares_more_with_its_opening_than_that_with_the_rest() -> None:
    opening = ("افتتحت البلدية مكتبة عامة في المحطة القديمة.", "حضر الافتتاح سكان الوادي ورؤساء القرى كلهم.")
    rest = (*OTHER, "وستخصص عائدات الشحن لترميم مكتبة الوادي والمحطة القديمة وقرى البلدية بعد افتتاح الخط الجديد.")
    assert anc.clean(page(TITLE, *opening, f"اقرأ أيضا: {POINTED}", *rest)).endswith(rest[-1])


# ---- titles that a scraper joined into one line ---------------------------------------------------------------------

RUN = " ".join((OTHER_TITLE, *STRAYS, "وفد من تجار القهوة يزور معرض الكتب المستعملة في فيينا"))


@pytest.mark.parametrize("header", ["الأكثر قراءة", "أخبار ذات صلة", "مقالات أخرى"])
def test_run_of_titles_below_the_header_of_a_list(header: str) -> None:
    assert cuts(page(TITLE, *BODY, header, RUN)) == [("similar.list", page(header, RUN))]


@pytest.mark.parametrize(
    "line",
    [
        f"{RUN}.",  # a sentence
        f"{RUN}:",  # that announces something
        RUN.replace(" في ", "، في "),  # with commas
        f"وأضافت أن {RUN}",  # that goes on
        f"{RUN} كما قالت هند السالمي مديرة المكتبة العامة في محطة القطار القديمة بالوادي",  # of the story
        RUN.replace(" منتخب", ". منتخب"),  # with a stop inside
        page(RUN, BODY[3]),  # with body below
    ],
)
def test_long_line_below_a_header_that_is_no_run_of_titles(line: str) -> None:
    assert anc.clean(page(TITLE, *BODY[:3], "مقالات أخرى", line)).endswith(line)


# ---- titles and openings, titles and sections -----------------------------------------------------------------------


def test_credits_above_titles_with_the_openings_of_their_stories() -> None:
    pairs = [line for pair in zip(STRAYS, OPENINGS, strict=True) for line in pair]
    found = cuts(page(TITLE, *BODY, "الوادي – هند سالم", *pairs))
    assert ("similar.behind+topic", page(*pairs)) in found
    assert "similar.behind+topic" not in dict(cuts(page(TITLE, *BODY, *pairs[:2])))
    assert "similar.behind+topic" not in dict(cuts(page(TITLE, *BODY, *pairs, STRAYS[0], STRAYS[1])))


def test_titles_below_their_sections() -> None:
    sections = ("رياضة", "علوم وتكنولوجيا", "منوعات")
    listed = [line for pair in zip(sections, STRAYS, strict=True) for line in pair]
    assert anc.clean(page(TITLE, *BODY, *listed)) == page(TITLE, *BODY)
    assert anc.clean(page(TITLE, *BODY, *listed[:2])).endswith(STRAYS[0])  # one alone
    other = ("قاعة الأطفال", STRAYS[0], "ورشة التجليد", STRAYS[1])
    assert anc.clean(page(TITLE, *BODY, *other)).endswith(page(*other))  # no sections
