"""Flattened pages: all lines of a page joined by single spaces or gaps, and furniture glued to a paragraph."""

from __future__ import annotations

from itertools import pairwise

import pytest

import arnews_clean as anc
from arnews_clean.anatomy import flat
from arnews_clean.keys import fold
from arnews_clean.page import Sheet, pieces

from .pages import BODY, LEDE, OTHER_BODY, OTHER_LEDE, OTHER_TITLE, TITLE, cuts, kept, page

TITLES = (OTHER_TITLE, "منتخب السباحة يحصد ثلاث ميداليات", "علماء يكتشفون نوعا نادرا من الأسماك")
TIME = "25-09-2023 | 09:30"


def joined(*lines: str) -> str:
    """Return `lines` as one line."""
    return " ".join(lines)


def parts(text: str) -> list[str]:
    """Return the parts into which the lines of `text` fall."""
    folded = fold(text)
    return [text[start:end] for piece in flat.Seams(Sheet(folded)).open(pieces(text)) for start, end in piece]


# ---- the head --------------------------------------------------------------------------------------------------------

STORY = joined(*BODY, *BODY[1:])  # long enough to be most of the page


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        # a date with a sign of its own, behind the title
        (joined(TITLE, TIME), [TITLE, TIME]),
        (joined(TITLE, "الأحد 25 أيلول 2023"), [TITLE, "الأحد 25 أيلول 2023"]),
        (joined(TITLE, "نشر في 25/9/2023"), [TITLE, "نشر في 25/9/2023"]),
        (joined(TITLE, "2023-09-25"), [TITLE, "2023-09-25"]),
        (joined(TITLE, "25/9/2023 ع ع ع"), [TITLE, "25/9/2023", "ع ع ع"]),
        (joined(TITLE, "سبتمبر 25, 2023"), [TITLE, "سبتمبر 25, 2023"]),
        (joined(TITLE, "24 فبراير, 2019"), [TITLE, "24 فبراير, 2019"]),
        (joined(TITLE, "نشر في: 12 سبتمبر ,2023: 10:30 ص GST"), [TITLE, "نشر في: 12 سبتمبر ,2023: 10:30 ص GST"]),
        (
            joined("لماذا نقرأ عنه", "الأحد, 18 مارس, 2012, 09:24 بتوقيت القدس"),
            ["لماذا نقرأ عنه", "الأحد, 18 مارس, 2012, 09:24 بتوقيت القدس"],
        ),
        (joined("لماذا نقرأ اليوم؟!", "الأحد 25 أيلول 2023"), ["لماذا نقرأ اليوم؟!", "الأحد 25 أيلول 2023"]),
        (joined(TITLE, TIME, "تقرير: محمد السالمي"), [TITLE, TIME, "تقرير: محمد السالمي"]),
        (joined(TITLE, "10:17 ص | 4 يناير 2012"), [TITLE, "10:17 ص | 4 يناير 2012"]),
        (joined(f"الوادي.. {TITLE}", "الأحد 25 أيلول 2023"), [f"الوادي.. {TITLE}", "الأحد 25 أيلول 2023"]),
        # the title again
        (joined(TITLE, TIME, TITLE), [TITLE, TIME, TITLE]),
        (joined(TITLE, TITLE), [TITLE, TITLE]),
        # a link, tools and a section
        (joined("https://example.com/a/1", TITLE, TIME), ["https://example.com/a/1", TITLE, TIME]),
        (joined("https://example.com/a/1", "اعلان", TITLE, TIME), ["https://example.com/a/1", "اعلان", TITLE, TIME]),
        (joined("طباعة", TITLE, TIME), ["طباعة", TITLE, TIME]),
        (joined("طباعة ارسل لصديق محليات", TITLE, TIME), ["طباعة ارسل لصديق", "محليات", TITLE, TIME]),
        # role and author
        (joined(TITLE, TIME, "كتب: محمد السالمي"), [TITLE, TIME, "كتب: محمد السالمي"]),
        (joined(TITLE, TIME, "بقلم: محمد حسن السالمي "), [TITLE, TIME, "بقلم: محمد حسن السالمي"]),
        (joined(TITLE, "كتب: محمد السالمي"), [TITLE, "كتب: محمد السالمي"]),
        # a caption around its photo credit
        (
            joined(TITLE, TIME, "قاعة المكتبة تصوير: محمد حسن قاعة المكتبة"),
            [TITLE, TIME, "قاعة المكتبة تصوير: محمد حسن", "قاعة المكتبة"],
        ),
        # a dateline, a credit of agencies
        (joined(TITLE, "عمان - بترا -"), [TITLE]),
        (joined(TITLE, TIME, "وكالات - رويترز"), [TITLE, TIME, "وكالات - رويترز"]),
        # tools anywhere, counters in the head
        (joined(TITLE, "120 مشاهدة"), [TITLE, "120 مشاهدة"]),
        (joined("120 مشاهدة", TITLE, TIME), ["120 مشاهدة", TITLE, TIME]),
        (joined(TITLE, "- تصغير الخط", "+ تكبير الخط"), [TITLE, "- تصغير الخط", "+ تكبير الخط"]),
        (joined(TITLE, "A a"), [TITLE, "A a"]),
        (joined(TITLE, "انسخ الرابط"), [TITLE, "انسخ الرابط"]),
        (joined(TITLE, "تم نسخ الرابط"), [TITLE, "تم نسخ الرابط"]),
        (joined(TITLE, TIME, "75 زيارة"), [TITLE, TIME, "75 زيارة"]),
        (
            joined(TITLE, TIME, "تابع أحدث الأخبار عبر تطبيق google news"),
            [TITLE, TIME, "تابع أحدث الأخبار عبر تطبيق google news"],
        ),
        # behind other numbers, and a date that a sentence needs
        (joined(TITLE, "5-3", TIME), [joined(TITLE, "5-3"), TIME]),
        (joined(TITLE, "(الأحد 25 أيلول 2023)", TIME), [joined(TITLE, "(الأحد 25 أيلول 2023)"), TIME]),
    ],
)
def test_head_opens_at_its_furniture(head: str, expected: list[str]) -> None:
    assert parts(joined(head, STORY))[: len(expected)] == expected


@pytest.mark.parametrize(
    "head",
    [
        joined(TITLE, "في 25/9/2023"),  # a date in a sentence
        "تفتتح البلدية اليوم الأحد 25 أيلول 2023 مكتبة جديدة",  # and more of them
        "أعلن رئيس البلدية، الأحد 25 أيلول 2023، افتتاح مكتبة جديدة",
        "قبل شروق شمس اليوم (الأحد 25 أيلول 2023) اصطف القراء",
        "جاءت تعاملات الأحد 25 أيلول 2023 كما توقعها الناس",
        "تجتمع اللجنة الأحد 25 أيلول 2023 على ضفة النهر",
        joined(LEDE, BODY[1], TIME),  # behind a sentence
        joined(*(f"كلمة{n}" for n in range(46)), TIME),  # behind more than a title
        "افتتحت البلدية في 24 فبراير, 2019 مكتبتها الأولى",  # a date that a sentence needs, with a comma or an hour
        "تنطلق الدورة في 10:17 ص | 4 يناير 2012 على ضفة النهر",
        "البلدية تطبع 25 كتابا 2023 نسخة لكل منها",  # no month
        "تقرير: محمد السالمي يعود إلى المكتبة التي عرفها طفلا",  # a label
        joined(TITLE, "كتب: السكان رسالة"),  # no given name
        joined(TITLE, TIME.replace("-", "،").replace(":", "،")),
        joined("أسعار", TITLE),  # no doubled title, though a word comes twice
        joined(TITLE, "وقالت وكالة رويترز للسكان إن"),  # an agency in the sentence
        joined(LEDE, "عمان - بترا -"),  # a dateline behind a sentence
        joined("ماذا بعد؟ ومتى؟ وأين؟", "عمان - بترا -"),
    ],
)
def test_head_without_furniture_stays_whole(head: str) -> None:
    assert parts(joined(head, STORY)) == [joined(head, STORY)]


def test_name_ends_at_a_gap_or_with_its_last_known_part() -> None:
    head = joined(TITLE, TIME)
    assert parts(joined(head, "كتب: محمد السالمي افتتحت", STORY))[2] == "كتب: محمد السالمي"
    assert parts(joined(head, "كتب: محمد حسن السالمي افتتحت", STORY))[2] == "كتب: محمد حسن السالمي"
    assert parts(joined(head, "كتب: محمد حسن  ", STORY))[2] == "كتب: محمد حسن"


def test_counter_beyond_the_head_is_a_sentence() -> None:
    assert "300 مشاهدة" in parts(joined(STORY, "ونال الشريط 300 مشاهدة في", STORY))
    assert "300 مشاهدة" not in parts(joined(STORY, STORY, "ونال الشريط 300 مشاهدة في", STORY))


def test_short_line_and_smaller_part_of_the_page_are_no_flat_page() -> None:
    head = joined(TITLE, TIME)
    assert parts(joined(head, LEDE)) == [joined(head, LEDE)]
    assert parts(page(joined(head, STORY), STORY, STORY))[0] == joined(head, STORY)
    assert parts(page(LEDE, joined(head, STORY)))[1] == joined(head, STORY)


# ---- anchors ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("header", ["اقرأ أيضا:", "شاهد أيضا", "أخبار ذات صلة", "الأكثر قراءة"])
@pytest.mark.parametrize(
    "resumes",
    [
        "وأضافت المديرة أن القاعات تفتح مساء كل يوم.",
        "وكان المجلس قد رفض عرضا من شركة سياحية.",
        "وفي هذا السياق طالب السكان بموقف للسيارات.",
        "من جانبه قال المعماري سامر العطار إن الأرصفة باقية.",
    ],
)
def test_titles_glued_between_two_sentences(header: str, resumes: str) -> None:
    block = joined(header, OTHER_TITLE)
    text = page(TITLE, joined(LEDE, BODY[1], block, resumes), *BODY[2:])
    assert [found for _, found in cuts(text)] == [block]


@pytest.mark.parametrize(
    "behind",
    [
        "انخفضت عقود خام برنت دولارين للبرميل. وأضافت المديرة أن القاعات تفتح.",  # a full stop comes first
        "شارع " * 71 + "وأضافت المديرة أن القاعات تفتح مساء.",  # too far
        "وأضافت المديرة أن القاعات تفتح مساء كل يوم.",  # no title
        "أسعار النفط تتراجع وسط مخاوف والمستثمرون قلقون من فائض المعروض.",  # "و" with no verb
        "أسعار النفط تتراجع وسط مخاوف والقمح يرتفع.",
    ],
)
def test_glued_titles_stay_where_nobody_knows_their_end(behind: str) -> None:
    text = page(TITLE, joined(LEDE, BODY[1], "اقرأ أيضا", behind), *BODY[2:])
    assert cuts(text) == []


LONG = "يرى السكان أن المكتبة الجديدة تعيد الحياة إلى المحطة " + "وساحتها " * 15 + "كلها."


def test_title_that_is_a_question_ends_with_it() -> None:
    text = page(TITLE, joined(LEDE, BODY[1], "اقرأ أيضا: لماذا تتراجع أسعار النفط؟", LONG), *BODY[2:])
    assert [found for _, found in cuts(text)] == ["اقرأ أيضا: لماذا تتراجع أسعار النفط؟"]


@pytest.mark.parametrize(
    "behind",
    [
        f"لماذا؟ {LONG} {OTHER_LEDE}",  # no title
        f"لماذا تتراجع أسعار النفط؟ سؤال قصير. {OTHER_LEDE}",
        "لماذا تتراجع أسعار النفط؟ " + "سؤال " * 50 + "طويل",  # no sentence follows
        f"• لماذا تتراجع أسعار النفط؟ • {LONG} {OTHER_LEDE}",  # more titles follow
    ],
)
def test_question_that_may_be_anything_ends_no_title(behind: str) -> None:
    line = joined(LEDE, BODY[1], "اقرأ أيضا:", behind)
    assert parts(page(TITLE, line))[1:] == [line]


@pytest.mark.parametrize(
    ("glued", "count"),
    [
        ("اضافة اعلان", 3),
        ("تابعونا على فيسبوك", 2),
        ("المصدر: رويترز", 2),
        ("---------- س.ع", 2),
    ],
)
def test_other_headers_end_what_stands_before_them(glued: str, count: int) -> None:
    found = parts(joined(LEDE, BODY[1], glued, BODY[2] if count > 2 else ""))
    assert len(found) == count
    assert found[1].startswith(glued)


def test_headers_inside_a_sentence_open_nothing() -> None:
    for sentence in ("وقال إن اخبار ذات صلة بالمكتبة وصلت.", "وطالب بنشر المصدر: كتاب قديم."):
        assert len(parts(joined(LEDE, BODY[1], sentence))) == 1


def test_lists_at_the_end_of_a_flat_page() -> None:
    run = joined("أخبار ذات صلة", *TITLES)
    assert cuts(joined(TITLE, TIME, STORY, run))[-1] == ("similar.joined", run)
    bullets = joined("أخبار ذات صلة -", " - ".join([*TITLES] * 4))
    assert {rule for rule, _ in cuts(joined(TITLE, TIME, STORY, bullets))} >= {"similar.list"}
    times = joined("الأكثر قراءة", *(f"{title} منذ 3 ساعات" for title in [*TITLES] * 3))
    assert OTHER_TITLE not in anc.clean(joined(TITLE, TIME, STORY, times))


@pytest.mark.parametrize(
    "list_",
    [
        joined("أخبار ذات صلة", *(TITLES * 4)),  # too many words, and nothing sets the titles off
        joined("أخبار ذات صلة -", " - ".join([*TITLES] * 12)),  # too many items
        joined("أخبار ذات صلة -", " - ".join(["النفط"] * 50)),  # no titles
        joined("أخبار ذات صلة", OTHER_LEDE, OTHER_BODY),  # sentences
    ],
)
def test_what_is_no_list_stays_in_one_part(list_: str) -> None:
    line = joined(LEDE, BODY[1], list_)
    assert parts(page(TITLE, line))[1:] == [line]


def test_dateline_behind_a_glued_title_opens_a_second_article() -> None:
    second = joined("اقرأ أيضا:", OTHER_TITLE, f"لندن - رويترز: {OTHER_LEDE}", OTHER_BODY)
    assert joined("اقرأ أيضا:", OTHER_TITLE) in parts(joined(TITLE, TIME, STORY, second))
    dash = joined("اقرأ أيضا:", OTHER_TITLE, f"لندن - {OTHER_LEDE}", OTHER_BODY)
    assert joined("اقرأ أيضا:", OTHER_TITLE) in parts(joined(TITLE, TIME, STORY, dash))
    noun = joined("اقرأ أيضا:", OTHER_TITLE, f"لندن - مدينة {OTHER_LEDE}", OTHER_BODY)
    assert joined("اقرأ أيضا:", OTHER_TITLE) not in parts(joined(TITLE, TIME, STORY, noun))


def test_loose_headers_count_in_a_flat_page_alone() -> None:
    loose = joined("خاتمة بلا نقطة", "أخبار ذات صلة", *TITLES)
    assert joined("أخبار ذات صلة", *TITLES) in parts(joined(TITLE, TIME, STORY, loose))
    assert parts(page(TITLE, LEDE, joined(*BODY[1:], loose), STORY))[2] == joined(*BODY[1:], loose)


@pytest.mark.parametrize(
    "header",
    [
        *("اقرأ أيضا:", "طالع المزيد:", "شاهد كذلك |", "قد يهمك:", "ربما تعجبكم أيضا:"),
        *("أخبار ذات صلة", "مقالات متعلقة", "مواضيع مشابهة", "موضوعات مرتبطة", "روابط ذات علاقة", "قصص ذات صلة"),
        *("تقارير ذات صلة", "الأكثر قراءة", "آخر الأخبار", "أحدث الأخبار", "أهم الأخبار", "الأخبار العاجلة"),
        *("تعليقات علق كضيف", "اترك تعليق", "أضف تعليق", "زر الذهاب", "المصدر:"),
    ],
)
def test_loose_headers_are_found_without_a_stop_before_them(header: str) -> None:
    last = joined(TITLE, TIME, STORY, "خاتمة بلا نقطة", header, *TITLES)
    assert any(part.startswith(header) for part in parts(last))


def test_body_behind_a_loose_header_is_too_weak_a_sign() -> None:
    loose = joined("خاتمة بلا نقطة", "أخبار ذات صلة", "سوق قديم", "وأضافت المديرة أن القاعات", *["تفتح"] * 50)
    assert not any(part.startswith("أخبار ذات صلة") for part in parts(joined(TITLE, TIME, STORY, loose)))


def test_read_on_right_behind_share_links() -> None:
    text = joined(TITLE, TIME, STORY, "شارك فيسبوك تويتر", "اقرأ أيضا:", *TITLES)
    assert parts(text)[-2:] == ["شارك فيسبوك تويتر", joined("اقرأ أيضا:", *TITLES)]
    assert parts(joined(TITLE, TIME, STORY, "شارك فيسبوك تويتر", BODY[1]))[-2:] == ["شارك فيسبوك تويتر", BODY[1]]


# ---- the tail --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "last",
    [
        "#مكتبة #الوادي",
        "اعلان",
        "ترجمة: محمد حسن",
        "أعده للعربية: محمد حسن",
        "أعدته إلى العربية: هند السالمي",
        "تحرير: محمد حسن / مراجعة: هند السالمي",
        "مكتبة الوادي محطة",
    ],
)
def test_last_sentence_ends_before_tags_and_credits(last: str) -> None:
    assert parts(joined(TITLE, TIME, STORY, last))[-1] == last


def test_hashtags_advert_and_credit_in_a_row() -> None:
    assert parts(joined(TITLE, TIME, STORY, "ترجمة: محمد حسن", "اعلان", "#مكتبة"))[-3:] == [
        "ترجمة: محمد حسن",
        "اعلان",
        "#مكتبة",
    ]


def test_page_without_any_stop_has_no_tail() -> None:
    assert len(parts(joined(*(f"كلمة{n}" for n in range(200))))) == 1


# ---- offsets ---------------------------------------------------------------------------------------------------------


def test_characters_that_are_gone_do_not_move_the_borders() -> None:
    text = joined("مُكتبةُ", TITLE, TIME, "بَعْدَ", STORY)
    assert parts(text)[:2] == [f"مُكتبةُ {TITLE}", TIME]
    assert parts(text)[2].startswith("بَعْدَ")


def test_flat_page_as_a_whole() -> None:
    text = joined(TITLE, TIME, "كتب: محمد السالمي", "عمان - بترا -", STORY, "أخبار ذات صلة", *TITLES)
    assert [rule.partition(".")[0] for rule, _ in cuts(text)] == ["date", "byline", "dateline", "similar"]
    assert kept(text) == [TITLE, STORY]


@pytest.mark.parametrize("line", ["الأحد 3 صفر 1445هـ", "كتب: سالم الحارثيُّ", "صورةٌ"])
def test_the_last_mark_of_a_word_before_a_gap_goes_with_it(line: str) -> None:
    assert kept(f"{TITLE}    {line}    {LEDE}") == [TITLE, LEDE]


def test_end_mark_in_brackets_is_no_border() -> None:
    text = joined(LEDE, BODY[1], "(النهاية) س س / ه ص")
    assert parts(text) == [text]
    assert cuts(text) == [("source.end-mark", "(النهاية) س س / ه ص")]


@pytest.mark.parametrize("name", ["محمد علي", "سالم الحارثي", "محمد علي حسن"])
def test_role_ends_with_the_name_and_not_in_the_sentence(name: str) -> None:
    flat = " ".join((TITLE, "الأحد 25 سبتمبر 2023 10:30 ص", f"كتب: {name}", *BODY))
    assert ("byline.role", f"كتب: {name}") in cuts(flat)


def test_one_minute_of_a_story_is_no_tool() -> None:
    said = "وتوقف القطار في المحطة دقيقة واحدة فقط قبل أن يواصل رحلته إلى الساحل في مساء ذلك اليوم البعيد من الصيف."
    flat = " ".join((TITLE, *BODY, *BODY, said, *BODY[1:]))
    assert "دقيقة واحدة" not in [text for _, text in cuts(flat)]


# ---- runs of three spaces --------------------------------------------------------------------------------------------


def test_runs_of_three_spaces_are_borders_where_there_are_several() -> None:
    lines = (TITLE, "نشر في 25/9/2023", "كتب: محمد السالمي", *BODY, "المصدر: رويترز")
    page_ = "   ".join(lines)
    assert parts(page_) == list(lines)
    assert [rule for rule, _ in cuts(page_)] == ["date.line", "byline.role", "source.credit"]


def test_few_runs_of_three_spaces_are_those_of_a_writer() -> None:
    story = f"{TITLE}   {BODY[0]}   {BODY[1]}   {joined(*BODY[2:], *BODY)}"
    assert parts(story) == [story]


def test_wider_runs_are_borders_by_themselves() -> None:
    story = "    ".join((TITLE, "   ".join((*BODY, OTHER_LEDE, OTHER_BODY))))
    assert parts(story) == [story]


@pytest.mark.parametrize("header", ["اخترنا لكم", "مقالات قد تهمك", "قصص مقترحة"])
def test_lists_of_other_stories_close_a_joined_page(header: str) -> None:
    block = joined(header, *TITLES)
    assert cuts(joined(TITLE, STORY, block)) == [("similar.joined", block)]


@pytest.mark.parametrize("promo", ["انضموا إلى قناتنا على تلغرام", "اشتركوا في نشرتنا البريدية"])
def test_promos_close_a_joined_page(promo: str) -> None:
    assert cuts(joined(TITLE, STORY, promo)) == [("promo.line", promo)]


def test_hashtags_between_the_last_sentence_and_a_list() -> None:
    tags = "#مكتبة #الوادي #كتب"
    block = joined("أخبار ذات صلة", *TITLES)
    assert cuts(joined(TITLE, STORY, tags, block)) == [("chrome.hashtags", tags), ("similar.joined", block)]


def test_a_dateline_behind_the_title_opens_a_second_article_before_its_body_goes_on() -> None:
    second = joined(OTHER_TITLE, f"القاهرة - رويترز: {OTHER_LEDE}", f"وأضاف المحللون أن الأسعار هبطت. {OTHER_BODY}")
    block = joined("اقرأ أيضا", second)
    assert cuts(joined(TITLE, STORY, block)) == [("read_also.article", block)]
    resumed = f"وأضافت المديرة أن الكتب وصلت. القاهرة - رويترز: {OTHER_LEDE}"
    line = joined("اقرأ أيضا", OTHER_TITLE)
    assert cuts(joined(TITLE, STORY, line, resumed)) == [("read_also.line", line)]


# ---- an article that is over -----------------------------------------------------------------------------------------

SECOND = joined(OTHER_TITLE, OTHER_LEDE, OTHER_BODY)


@pytest.mark.parametrize(
    ("end", "rule"),
    [("المصدر: رويترز", "source.credit"), ("المصدر - بترا", "source.credit"), ("الوسوم: مكتبة، قطار", "chrome.tags")],
)
@pytest.mark.parametrize("opener", ["اقرأ أيضا:", "شاهد أيضا"])
def test_second_article_behind_the_source_or_the_tags_of_this_one(end: str, rule: str, opener: str) -> None:
    second = joined(opener, SECOND)
    if end.startswith("الوسوم") and not opener.endswith(":"):
        return  # the last tag, for all that one knows
    assert cuts(joined(TITLE, *BODY, end, second)) == [(rule, end), ("read_also.article+topic", second)]


def test_behind_the_source_the_same_story_goes_on() -> None:
    again = " ".join(paragraph[:-1] for paragraph in (*BODY[1:], *BODY[1:]))
    text = joined(TITLE, *BODY, "المصدر: رويترز", f"اقرأ أيضا: {again}.")
    assert "read_also.article+topic" not in dict(cuts(text))


def test_second_article_without_a_sign_of_form_stays() -> None:
    assert cuts(joined(TITLE, *BODY, f"اقرأ أيضا: {SECOND}")) == []


@pytest.mark.parametrize("header", ["الأكثر قراءة", "مقالات ذات صلة"])
def test_numbered_titles_behind_a_header(header: str) -> None:
    list_ = joined(header, *(f"{n}. {title}" for n, title in enumerate((*TITLES, *TITLES), 1)))
    found = cuts(joined(TITLE, *BODY, list_))
    assert " ".join(text for _, text in found) == list_
    assert {rule.partition(".")[0] for rule, _ in found} == {"similar"}


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (("اترك تعليقا", "لن يتم نشر عنوان بريدك الإلكتروني."), True),
        (("جميع الحقوق محفوظة © 2020",), True),
        (("لن يتم نشر الكتاب قبل الصيف",), False),
    ],
)
def test_forms_and_rights_behind_titles(tail: tuple[str, ...], expected: bool) -> None:  # noqa: FBT001
    found = cuts(joined(TITLE, *BODY, "أخبار ذات صلة", TITLES[0], *tail))
    assert (joined(*tail) in [text for rule, text in found if rule.startswith("chrome.")]) is expected


def test_last_word_of_the_title_is_no_place_of_the_dateline() -> None:
    assert cuts(joined("مكتبة عامة في محطة بيروت", "عمان - بترا -", *BODY))[0] == (
        "dateline.city-agency",
        "عمان - بترا -",
    )


@pytest.mark.parametrize(("word", "kept"), [("شهد", True), ("الكتاب", True), ("الحارثي", False)])
def test_third_word_behind_a_role_may_open_the_sentence(word: str, kept: bool) -> None:  # noqa: FBT001
    text = joined(TITLE, f"كتب: محمد حسن {word}", *BODY)
    assert (word in anc.clean(text).removeprefix(TITLE)[:20]) is kept


# ---- more heads, and what ends titles --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("الرئيسية", TITLE),
        ("الصفحة الرئيسية", TITLE),
        ("الرئيسية | أخبار مصر | سياسة", TITLE),
        ("الرئيسية » مجتمع", TITLE),
        ("الرئيسية", "اقتصاد الوادي يتعافى بعد ترميم محطة القطار"),  # no mark: the section may open the title
        ("الرئيسية /", TITLE),
    ],
)
def test_path_of_the_page_leaves_the_title(path: str, title: str) -> None:
    text = joined(path, title, "الأحد 25 أيلول 2023", STORY)
    assert kept(text)[0].lstrip(" /") == title
    assert path not in anc.clean(text)


def test_title_twice_behind_the_path_of_the_page() -> None:
    text = joined("الرئيسية » مجتمع »", TITLE, TITLE, TIME, STORY)
    assert [rule.partition(".")[0] for rule, _ in cuts(text)] == ["chrome", "duplicate", "date"]
    assert kept(text) == [TITLE, STORY]


def test_word_that_comes_again_in_a_page_of_few_long_words_is_no_title() -> None:
    assert cuts(" ".join(("قطار", *(f"والمستوطناتالبعيدة{'ة' * n}" for n in range(20)), "قطار الوادي"))) == []


@pytest.mark.parametrize(
    "date",
    [
        "3 آب 2023 11:52",  # a month of two letters
        "نشرت في: 08/09/2011 - 21:54 آخر تحديث: 08/09/2011 - 21:54",
        "الثلاثاء 12 رجب 1433هـ - 12 مايو 2012م",
        "الثلاثاء 12 رجب 1433هـ الموافق 12 مايو 2012م - العدد 10127",
        "نشر بتاريخ: 16/10/2012 (آخر تحديث: 16/10/2012 الساعة: 04:05)",
    ],
)
def test_dates_of_the_head_go_together(date: str) -> None:
    text = joined(TITLE, date, STORY)
    assert cuts(text) == [("date.line", date)]
    assert kept(text) == [TITLE, STORY]


@pytest.mark.parametrize(
    ("head", "rules"),
    [
        ("كتب : محمد حسن الأحد، 25 أيلول 2023 07:00 ص", ["byline.role", "date.line"]),
        ("كتبت - هند حسن 25 أيلول 2023", ["byline.role", "date.line"]),
        ("بواسطة محمد حسن 25 أيلول، 2023", ["byline.role-name", "date.line"]),
        ("25 أيلول 2023 كتب - محمد حسن", ["date.line", "byline.role"]),
        ("25/9/2023 عمان - بترا -", ["date.line", "dateline.city-agency"]),
        ("25/9/2023 عمان -", ["date.line", "dateline.city-dash"]),
        ("21 Oct 2015", ["date.line"]),
    ],
)
def test_bare_date_beside_a_credit(head: str, rules: list[str]) -> None:
    text = joined(TITLE, head, STORY)
    assert [rule for rule, _ in cuts(text)] == rules
    assert kept(text) == [TITLE, STORY]


@pytest.mark.parametrize(
    "head",
    [
        "بلدية الوادي تعيد منذ 25 أيلول 2023 فتح مكتبة المحطة",  # no credit beside it
        "قصة كتبت في بيروت 25 أيلول 2023 وتقرأ اليوم في المكتبة",  # no separator
        "مكتبة بناها بواسطة التبرعات 25 أيلول 2023 سكان الوادي",  # no name
        "مكتبة الوادي 25 أيلول 2023 عمان - مدينة الكتب تحتفل",  # no verb opens the article
        "مكتبة الوادي 25 أيلول 2023 كتب: السكان رسالة",
    ],
)
def test_bare_date_without_a_credit_stays(head: str) -> None:
    assert cuts(joined(head, STORY)) == []


@pytest.mark.parametrize(
    "header", ["مواد ذات صلة", "مواضيع أخرى", "عناوين أخرى", "أخبار من نفس القسم", "المزيد من الأخبار"]
)
def test_more_headers_of_lists_close_a_joined_page(header: str) -> None:
    block = joined(header, *TITLES)
    assert cuts(joined(TITLE, STORY, block)) == [("similar.joined", block)]


@pytest.mark.parametrize("item", ["25 أيلول، 2023", "25 أيلول 2023", "قبل 3 ساعات"])
def test_long_list_whose_titles_are_dated(item: str) -> None:
    list_ = joined("أخبار ذات صلة", *(f"{title} {item}" for title in [*TITLES] * 4))
    assert kept(joined(TITLE, STORY, list_)) == [joined(TITLE, STORY)]


def test_numbered_titles_without_a_stop_behind_the_most_popular() -> None:
    list_ = joined("الأكثر شيوعا", *(f"{n} {title}" for n, title in enumerate(TITLES, 1)))
    assert kept(joined(TITLE, STORY, list_)) == [joined(TITLE, STORY)]
    said = "وقد صارت المكتبة هي الأكثر شيوعا في أحاديث السكان"
    assert cuts(joined(TITLE, STORY, said)) == []


def test_dash_inside_a_title_is_no_bullet() -> None:
    block = joined("أخبار ذات صلة", "توافق جزائري - فرنسي على خط بحري جديد بين مرسيليا ووهران", *TITLES)
    assert cuts(joined(TITLE, STORY, block)) == [("similar.joined", block)]


def test_sentence_that_a_comma_parts_is_not_cut_in_two() -> None:
    goes_on = "وابتاع سكان القرى المجاورة مقاعد القاعة الكبرى، وأضافت المديرة أن الدخول مجاني."
    for line in (goes_on, "وابتاع السكان، كما قيل، مقاعد القاعة وكان الدخول إليها مجانيا."):
        assert cuts(page(TITLE, joined(LEDE, BODY[1], "اقرأ أيضا", OTHER_TITLE, line), *BODY[2:])) == []
    asked = f"{OTHER_TITLE} تمنيت، أخيرا، أن تعود إلى القرية، هل تراها؟ {LONG}"
    assert cuts(page(TITLE, joined(LEDE, BODY[1], "اقرأ أيضا", asked), *BODY[2:])) == []


def test_count_and_call_of_comments_end_a_list() -> None:
    block = joined("أخبار ذات صلة", *TITLES)
    for comments in ("التعليقات (0)", "كن أول من يعلق", "أضف ردا"):
        assert cuts(joined(TITLE, STORY, block, comments))[0] == ("similar.joined", block)


@pytest.mark.parametrize("opener", ["للمزيد:", "للمزيد :"])
@pytest.mark.parametrize(
    "resumes",
    [
        "وأضافت المديرة أن القاعات تفتح مساء كل يوم.",
        "و أضافت المديرة أن القاعات تفتح مساء كل يوم.",
        "هذا وقد طالب السكان بموقف للسيارات.",
        "أما المديرة فقد شكرت السكان على ما قدموا.",
        "وتضم القاعة الكبرى ركنا للأطفال.",
    ],
)
def test_opener_with_a_colon_and_its_title_between_two_sentences(opener: str, resumes: str) -> None:
    block = joined(opener, OTHER_TITLE)
    text = page(TITLE, joined(LEDE, BODY[1], block, resumes), *BODY[2:])
    assert [found for _, found in cuts(text)] == [block]


@pytest.mark.parametrize("sentence", ["للمزيد من الكتب خصصت البلدية رفا."])
def test_words_of_openers_without_a_colon_open_nothing(sentence: str) -> None:
    assert cuts(page(TITLE, joined(LEDE, BODY[1], sentence, "وأضافت المديرة أن القاعات تفتح."), *BODY[2:])) == []


def test_long_run_of_titles_behind_the_header_of_a_list() -> None:
    more = ("عاصفة ثلجية تضرب جبال الأطلس وتغلق طرقها", "محكمة النقض تلغي الحكم في قضية السفينة الغارقة")
    run = joined("أخبار ذات صلة", *TITLES, *more, *TITLES)
    assert kept(joined(TITLE, STORY, run)) == [joined(TITLE, STORY)]
    goes_on = joined("أخبار ذات صلة", *TITLES, "وأضافت المديرة أن القاعات", *TITLES, *TITLES)
    assert cuts(joined(TITLE, STORY, "خاتمة بلا نقطة", goes_on)) == []


def test_number_behind_the_date_is_no_second_date() -> None:
    text = joined(TITLE, "الأحد 25 أيلول 2023", "12 كتابا 2024 تصل إلى المكتبة.", STORY)
    assert cuts(text) == [("date.line", "الأحد 25 أيلول 2023")]


@pytest.mark.parametrize("tool", ["حجم الخط: ع ع ع", "وقت القراءة: 3 دقيقة", "مدة القراءة: 2 دقائق"])
def test_more_tools_of_the_head(tool: str) -> None:
    assert parts(joined(TITLE, tool, STORY))[:2] == [TITLE, tool]
    assert kept(joined(TITLE, TIME, tool, STORY)) == [TITLE, STORY]


def test_reading_time_in_a_sentence_is_no_tool() -> None:
    said = "وخصصت المدرسة وقت القراءة في الصباح و30 دقيقة للرسم كل يوم."
    assert cuts(joined(TITLE, LEDE, said, STORY)) == []


def test_teasers_that_break_off_behind_the_header_of_a_list() -> None:
    teasers = [f"{title} {OTHER_LEDE[:-1]}..." for title in TITLES]
    list_ = joined("الأكثر قراءة", *teasers)
    assert kept(joined(TITLE, STORY, list_)) == [joined(TITLE, STORY)]
    open_end = joined("الأكثر قراءة", *teasers, LONG[:-1])
    assert open_end in anc.clean(joined(TITLE, STORY, open_end))


def test_link_of_the_story_behind_a_list() -> None:
    block, link = joined("أخبار ذات صلة", *TITLES), "رابط الخبر: https://example.com/1"
    assert cuts(joined(TITLE, STORY, block, link)) == [("similar.joined", block), ("source.link", link)]


# ---- behind the last sentence, word by word --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tail",
    [
        ("المصدر: رويترز", "تابعونا على فيسبوك", "أضف تعليقك"),
        ("اشترك في نشرتنا البريدية", "سياسة الخصوصية", "حملوا تطبيقنا"),
        ("الكلمات المفتاحية: مكتبة محطة قطار", "انسخ الرابط", "لا توجد تعليقات"),
        ("الأكثر شيوعا", *TITLES, "تابعونا على فيسبوك"),
        ("لن يتم نشر عنوان بريدك الإلكتروني.", "تابعونا على فيسبوك"),
        ("طباعة", "تصنيفات: محليات", "قد يعجبك أيضا", *TITLES, "لا توجد تعليقات"),
    ],
)
def test_furniture_behind_the_last_sentence_is_read_word_by_word(tail: tuple[str, ...]) -> None:
    assert anc.clean(joined(TITLE, STORY, *tail)) == joined(TITLE, STORY)


def test_words_that_nobody_knows_stay_before_the_first_piece() -> None:
    text = joined(TITLE, STORY, "دار الكتب القديمة", "تابعونا على فيسبوك", "انسخ الرابط")
    assert anc.clean(text) == joined(TITLE, STORY, "دار الكتب القديمة")
    tagged = joined(TITLE, STORY, "شارك الخبر", "كركوك", "اقرأ أيضا", *TITLES)
    assert anc.clean(tagged) == joined(TITLE, STORY) + "\nكركوك"
    goes_on = "اطبع الصفحة التي تعجبك ثم علقها على الجدار"
    assert anc.clean(joined(TITLE, STORY, goes_on)) == joined(TITLE, STORY, goes_on)
    open_end = "ويقول أحد الرواد تابعونا غدا"  # one short piece alone, behind a sentence without a stop
    assert anc.clean(joined(TITLE, STORY, open_end)) == joined(TITLE, STORY, open_end)
    of_list = "ويتابع الرواد أحدث الأخبار في القاعة"
    assert anc.clean(joined(TITLE, STORY, of_list)) == joined(TITLE, STORY, of_list)


def test_a_list_without_marks_ends_where_a_sentence_may_begin() -> None:
    titles = " ".join(TITLES * 2)
    assert anc.clean(joined(TITLE, STORY, "أخبار متعلقة", titles)) == joined(TITLE, STORY)
    squad = "قائمة المنتخب حراسة المرمى: سالم علي - بدر حسن خط الوسط: " + " - ".join(f"لاعب{n}" for n in range(90))
    assert squad in anc.clean(joined(TITLE, STORY, "أخبار متعلقة", titles, squad))
    assert joined("أخبار متعلقة", "اترك تعليقا") not in anc.clean(
        joined(TITLE, STORY, "أخبار متعلقة", "اترك تعليقا على الخبر")
    )


def test_abbreviations_end_no_sentence() -> None:
    end = "وحضر الحفل د. سالم الحارثي و م. ع. منصور"
    assert anc.clean(joined(TITLE, STORY, end)) == joined(TITLE, STORY, end)
    assert anc.clean(joined(TITLE, STORY.replace(".", ""), "تابعونا على فيسبوك")).startswith(TITLE)
    assert anc.clean(joined(TITLE, *[f"كلمة{n}" for n in range(400)], "نهاية. تابعونا"))


def test_tail_longer_than_any_is_none() -> None:
    words = " ".join(f"كلمة{n}" for n in range(330))
    text = joined(TITLE, STORY, "تابعونا على فيسبوك", words)
    assert words in anc.clean(text)


# ---- end marks and sources in a joined line --------------------------------------------------------------------------

THIRD = "وسجلت بورصات آسيا خسائر واسعة مع تزايد قلق المستثمرين من تباطؤ الصناعة الصينية وضعف الطلب على الشحن البحري."
FOREIGN = joined(OTHER_TITLE, OTHER_LEDE, OTHER_BODY, THIRD, THIRD.replace("آسيا", "أوروبا").replace("واسعة", "كبيرة"))


@pytest.mark.parametrize("end", ["المصدر: رويترز", "// انتهى //", "(انتهى)"])
def test_another_article_behind_the_end_of_a_joined_one(end: str) -> None:
    assert anc.clean(joined(TITLE, STORY, end, FOREIGN)) == joined(TITLE, STORY)
    assert STORY[-60:] in anc.clean(joined(TITLE, *BODY, end, STORY))


def test_few_long_words_of_which_one_comes_again_are_no_title_twice() -> None:
    text = joined("كلمة", "ط" * 300, "كلمة", "ط" * 200)
    assert parts(text) == [text]


def test_source_that_nobody_knows_has_no_end_in_a_joined_line() -> None:
    for who in ("كذا", "7", "في كل مكان من هذا العالم الواسع"):
        assert FOREIGN[-40:] in anc.clean(joined(TITLE, STORY, f"المصدر: {who}", FOREIGN))
    text = joined(TITLE, STORY, "المصدر: شبكة كذا وكذا", FOREIGN)
    assert FOREIGN[-40:] in anc.clean(text)
    assert anc.clean(joined(TITLE, STORY, "المصدر: رويترز")) == joined(TITLE, STORY)


@pytest.mark.parametrize("opener", ["اقرؤوا أيضا:", "نوصي بقراءة:", "نرشح لكم:", "انظر أيضا:", "إليك أيضا:"])
def test_more_openers_inside_a_joined_line(opener: str) -> None:
    text = joined(TITLE, LEDE, BODY[1], opener, OTHER_TITLE, *BODY[2:])
    assert opener not in anc.clean(text)
    assert BODY[2] in anc.clean(text)


# ---- joined with pairs of spaces -------------------------------------------------------------------------------------


def paired(*lines: str) -> str:
    """Return `lines` joined with two spaces each."""
    return "  ".join(lines)


def test_pairs_of_spaces_between_the_lines_are_borders() -> None:
    head, tail = (TITLE, "كتب: محمد السالمي", "2024-05-14"), ("المصدر: رويترز", "تابعونا على فيسبوك")
    story = [joined(*both) for both in pairwise(BODY)]
    text = paired(*head, *story, *tail)
    assert anc.parse(text).text == page(TITLE, paired(*story))


def test_pairs_that_a_writer_typed_are_none() -> None:
    typed = paired(*BODY, *BODY[1:])
    assert parts(typed)[0] == typed
    inside = joined(*(line.replace(" ", "  ", 3) for line in (*BODY, *BODY[1:])))
    assert parts(inside)[0] == inside
    assert parts(joined(TITLE, STORY.replace(" ", "  ", 4)))[0].startswith(TITLE)
    assert parts(paired(TITLE, STORY)) == [paired(TITLE, STORY)]


def test_advert_at_the_end_is_cut_with_both_of_its_words() -> None:
    assert anc.clean(joined(TITLE, STORY, "اضافة اعلان")) == joined(TITLE, STORY)
    assert anc.clean(joined(TITLE, STORY, "اعلان")) == joined(TITLE, STORY)


def test_country_at_the_end_of_a_title_opens_no_dateline() -> None:
    title = "خلافات بعد الانتخابات في كردستان العراق"
    text = "   ".join((title, "خاص | جريدة الوادي", "بيروت - رويترز", *BODY, "تابعونا على فيسبوك"))
    assert title in anc.clean(text)


def test_a_tag_in_front_of_a_header_falls_with_it() -> None:
    for gap in (" ", "    "):
        text = gap.join((TITLE, *BODY, "<p>اقرأ أيضا:</p>", "أسعار النفط تتراجع في لندن", "حفل في دار الأوبرا"))
        assert "<p>" not in anc.clean(text)
        assert anc.clean(anc.clean(text)) == anc.clean(text)


def test_quotation_that_opens_like_a_header_stays_in_its_sentence() -> None:
    said = 'وقالت "تابعونا في كل مكان" ثم مضت إلى بيتها.'
    text = joined(TITLE, LEDE, said, STORY, "تابعونا على فيسبوك")
    assert anc.clean(text) == joined(TITLE, LEDE, said, STORY)


def test_deck_that_stands_again_at_the_end_of_a_joined_page_is_cut() -> None:
    deck = "مديرة المشروع تؤكد أن المكتبة تضم عشرين ألف كتاب وقاعة للأطفال وورشة لتجليد المخطوطات"
    assert cuts(joined(TITLE, deck, *BODY, deck)) == [("duplicate.line", deck)]
    assert cuts(joined(TITLE, *BODY[:2], deck + ".", *BODY[2:], deck)) == []  # a sentence of the article
    assert cuts(joined(TITLE, "بلدية الوادي تقرأ.", *BODY, "بلدية الوادي تقرأ.")) == []  # too short


def test_title_of_the_page_behind_titles_at_the_top_of_a_joined_page_stays() -> None:
    others = "أسعار النفط تتراجع وسط مخاوف التجار منتخب السباحة يحصد أربع ميداليات وفاة الفنان المسرحي"
    top = f"spot_img اقرأ أيضا.. {others}"
    flat = joined(top, TITLE, "24 فبراير, 2019", *BODY, *BODY[1:])
    assert TITLE in anc.parse(flat).text
    assert BODY[0] in anc.parse(flat).text


@pytest.mark.parametrize(
    "header", ["تعليقات الزوار 4", "اشترك الآن في النشرة", "النشرة الإخبارية اشترك الآن في نشرتنا"]
)
def test_comments_and_newsletters_are_found_without_a_stop_before_them(header: str) -> None:
    assert len(parts(joined(STORY[:-1], header, "كلام سليم"))) > 1
    assert cuts(joined(TITLE, *BODY, "وقرأ السكان تعليقات الزوار على الجدار ثم اشترك بعضهم في النشرة.")) == []


# ---- another article run in ------------------------------------------------------------------------------------------

NEWS_TITLE = "عقود خام برنت تنخفض دولارين للبرميل في تعاملات لندن"
NEWS_STORY = joined(
    OTHER_LEDE,
    OTHER_BODY,
    "وسجلت بورصات آسيا خسائر واسعة مع تزايد قلق المستثمرين من تباطؤ الصناعة الصينية وضعف الطلب على الشحن البحري.",
)


@pytest.mark.parametrize(
    "opener", ["اقرأ أيضا", "طالع أيضا:", "اقرأ أيضا /", "قد يهمك أيضا", "أخبار ذات صلة:", "أخبار بصور:"]
)
@pytest.mark.parametrize("tail", ["", " جميع الحقوق محفوظة © 2023"])
def test_article_of_other_words_run_in_behind_an_opener(opener: str, tail: str) -> None:
    assert anc.clean(joined(TITLE, *BODY, opener, NEWS_TITLE, NEWS_STORY) + tail) == joined(TITLE, *BODY)


@pytest.mark.parametrize(
    "behind",
    [
        joined("اقرأ أيضا", TITLES[1], NEWS_STORY),  # it points to something else
        joined("اقرأ أيضا", NEWS_TITLE, NEWS_STORY, BODY[1]),  # the body goes on
        joined("اقرأ أيضا", NEWS_TITLE, BODY[1], BODY[2]),
        joined("اقرأ أيضا", NEWS_TITLE, OTHER_LEDE),  # a paragraph alone
        joined("وقال المدير أيضا:", NEWS_TITLE, NEWS_STORY),  # somebody speaks
        joined("أخبار الوادي: عقود خام برنت تنخفض في تعاملات لندن", NEWS_STORY),  # no header
        joined("أخبار ذات صلة بالنفط وعقود خام برنت في لندن", NEWS_STORY),  # a sentence
    ],
)
def test_body_run_in_behind_an_opener_stays(behind: str) -> None:
    text = joined(TITLE, *BODY[:3], behind)
    assert NEWS_STORY[-30:] in anc.clean(text) or BODY[2] in anc.clean(text)


def test_opener_near_the_top_of_a_flat_page_opens_no_other_article() -> None:
    text = joined("اقرأ أيضا", NEWS_TITLE, NEWS_STORY, *BODY)
    assert NEWS_STORY[-60:] in anc.clean(text)


def test_title_that_ends_in_a_place_above_the_hour_keeps_it() -> None:
    gap = " " * 4
    text = gap.join(["تعرف على المكتبة الجديدة التي تفتح أبوابها في السويداء", "الساعة 09:15 بتوقيت دمشق", *BODY])
    assert [rule for rule, _ in cuts(text)] == ["date.line"]


MORE = (
    "ويقول سكان الحي إن المحطة ظلت مهجورة عشرين عاما قبل أن تستعيدها البلدية من شركة القطارات بقرار من المحكمة.",
    "وينتظر الأطفال قاعة الحكايات التي تفتح كل مساء، وتشرف عليها معلمات متقاعدات من مدارس الوادي القريبة.",
)


@pytest.mark.parametrize("opener", ["انظر أيضا", "لا يفوتك", "نرشح لكم", "اقرأ كذلك"])
def test_opener_without_a_colon_before_a_second_article_that_takes_up_its_title(opener: str) -> None:
    second = (
        "أسعار النفط تتراجع وسط مخاوف من فائض المعروض انخفضت عقود خام برنت دولارين في تعاملات لندن بعدما أظهرت"
        " بيانات ارتفاع مخزونات الوقود. وعزا محللون تراجع أسعار النفط إلى مخاوف التجار من فائض في المعروض العالمي قبل"
        " اجتماع المنتجين."
        " وقد تهبط أسعار الخام أكثر إذا رفع المنتجون حصصهم كما لمح مندوبون شاركوا في محادثات فيينا التمهيدية أمس الأول."
    )
    text = " ".join([TITLE, *BODY, *MORE, opener, second])
    assert cuts(text)[-1][1].startswith(opener)
    assert cuts(text)[-1][1].endswith("أمس الأول.")
    goes_on = " ".join([TITLE, *BODY, opener, "أسعار النفط تتراجع وسط مخاوف من فائض المعروض", *MORE])
    assert all(MORE[1] not in cut for _, cut in cuts(goes_on))
