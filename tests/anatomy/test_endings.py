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
