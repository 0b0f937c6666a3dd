"""Captions: cut where pictures stand, kept where a line of the article only looks alike."""

import pytest

from arnews_clean.anatomy.captions import shapes
from arnews_clean.anatomy.words import phrases
from arnews_clean.keys import key
from arnews_clean.lines import Line

from .pages import BODY, TITLE, cuts, kept, page

MARKED = [
    "صورة وزعتها رويترز لقاعة المكتبة",
    "📸 أطفال في قاعة المكتبة",
    "صورة | قاعة المكتبة",
    "- أرشيف",
    "تعليق الصورة، محطة القطار القديمة",
    "تعليق الفيديو، محطة القطار القديمة",
    "التعليق على الفيديو، محطة القطار القديمة",
    "صورة أرشيفية",
    "أرشيف",
    "من الأرشيف - رويترز",
    "صورة توضيحية لمحطة قطار",
    "صور متداولة عبر مواقع التواصل",
    "الصورة: محطة القطار",
    "الصورة أعلاه: هند السالمي، سالم الحارثي",
    "الصورة من دار المدار",
    "بعدسة: سمير الوادي",
    "مصدر الصورة، دار المدار",
    "التعليق على الصورة، محطة القطار القديمة",
    "في الصورة الملتقطة أمس محطة القطار القديمة",
    "camera icon محطة القطار القديمة",
    "Image caption محطة القطار",
    "Photo credit: Samir",
    "(تعبيرية - دار المدار).",
    "(أرشيفية)",
    "wadi-station_1.jpg",
    "Getty Images",
    "TT",
]


@pytest.mark.parametrize("line", MARKED)
def test_a_line_that_says_so_is_cut_above_the_article_and_behind_it(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("caption.marked", line)]
    assert cuts(page(TITLE, *BODY, line)) == [("caption.marked", line)]


@pytest.mark.parametrize(
    "line",
    [
        "صورة المدينة في عيون أهلها",
        "📸 وصلت الصور الأولى من القاعة اليوم!",
        "أرشيف القطار يروي",
        "أرشيفنا الوطني يفتح أبوابه",
        "الصور القديمة تعود إلى الجدران",
        "(تعبيرية) كانت لوحاته الأولى",
        "العدسة والنهر",
        "تعليق الصورة على الجدار القديم",
        "تعليق الفيديو يثير الجدل",
        "في الصورة طفل",
        "station.pdf",
        "صورة من الماضي " * 9,
    ],
)
def test_a_deck_that_speaks_of_pictures_stays(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == []


def test_between_paragraphs_two_words_are_enough_and_three_are_not() -> None:
    assert cuts(page(TITLE, *BODY[:2], "صورة أرشيفية", *BODY[2:])) == [("caption.marked", "صورة أرشيفية")]
    assert cuts(page(TITLE, *BODY[:2], "الصورة: محطة القطار", *BODY[2:])) == []


@pytest.mark.parametrize("line", ["في الصورة الملتقطة أمس محطة القطار القديمة", "صدر الصورة، دار المدار"])
def test_between_paragraphs_the_marks_of_two_agencies_are_enough(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("caption.marked", line)]
    assert cuts(page(TITLE, *BODY[:2], line.replace("الصورة", "المدينة"), *BODY[2:])) == []


def test_between_paragraphs_furniture_beside_it_is_enough() -> None:
    found = cuts(page(TITLE, *BODY[:2], "طباعة", "الصورة: محطة القطار", *BODY[2:]))
    assert found == [("chrome.tool", "طباعة"), ("caption.marked", "الصورة: محطة القطار")]
    readers = [f"وقالت القارئة رقم {i} إن القاعة رقم {i + 20} أعجبتها كثيرا أمس." for i in range(8)]
    deep = page(TITLE, *BODY, *readers[:6], "طباعة", "الصورة: محطة القطار", *readers[6:])
    assert cuts(deep) == [("chrome.tool", "طباعة")]


CAPTION = "محطة القطار القديمة في قلب الوادي"
UNDER = [
    (CAPTION, True),
    (f"{CAPTION}.", False),  # a sentence
    (CAPTION + " عند النهر" * 8, False),  # too long
    ("طباعة", False),  # cut already
]


@pytest.mark.parametrize(("below", "cut"), UNDER)
def test_the_caption_below_its_credit(below: str, cut: bool) -> None:  # noqa: FBT001
    credit = "مصدر الصورة، دار المدار"
    found = cuts(page(TITLE, credit, below, *BODY))
    assert found[:1] == [("caption.marked", credit)] or found[:1] == [("chrome.tool", "طباعة")]
    assert (("caption.under-credit", below) in found) is cut


def test_a_credit_with_nothing_below_and_a_mark_of_another_kind() -> None:
    assert cuts(page(TITLE, *BODY, "مصدر الصورة، دار المدار")) == [("caption.marked", "مصدر الصورة، دار المدار")]
    assert cuts(page(TITLE, "صورة أرشيفية", CAPTION, *BODY)) == [("caption.marked", "صورة أرشيفية")]


CREDITED = [
    "قاعة المكتبة / أرشيفية",
    "قاعة المكتبة / الأناضول",
    "قاعة المكتبة | مواقع التواصل",
    f"{CAPTION} (رويترز)",
    f"{CAPTION} (أ ف ب).",
    f"{CAPTION} (غيتي)",
    f"{CAPTION} (مواقع التواصل الاجتماعي)",
    f"{CAPTION} (محمد السالمي)",
    f"{CAPTION} / AFP",
    f"{CAPTION} © دار المدار",
    f"{CAPTION} - أرشيفية",
    f"{CAPTION}. رويترز",
    f"{CAPTION} [رويترز]",
    f"{CAPTION} | AFP",
    f"{CAPTION} - Reuters",
    f'{CAPTION} "أرشيفية"',
    f"{CAPTION}.. أرشيفية",
    f"{CAPTION} (تصوير: هند السالمي)",
    f"{CAPTION} - تصوير هند السالمي",
    f"{CAPTION} (صورة من نبض الوادي)",
    f"{CAPTION} (عن الإنترنت)",
    f"{CAPTION} - (أرشيف الوادي)",
]


@pytest.mark.parametrize("line", CREDITED)
def test_a_line_that_ends_in_a_credit_is_cut_above_the_article(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("caption.credited", line)]


@pytest.mark.parametrize(
    "line",
    [
        f"{CAPTION} (السكة الأولى)",
        f"{CAPTION}. (رويترز)",  # the source of a sentence
        "الوادي ©المدار",  # two words
        "محطة القطار (محمد السالمي)",  # a short line may name its hero
        f"{CAPTION} (رويترز والأصدقاء)",
        f"{CAPTION} عند النهر" * 5 + " (رويترز)",
    ],
)
def test_a_line_that_ends_in_another_bracket_stays(line: str) -> None:
    assert not [rule for rule, _ in cuts(page(TITLE, line, *BODY)) if rule == "caption.credited"]


def test_between_paragraphs_a_credit_must_be_sure() -> None:
    sure, weak = f"{CAPTION} (رويترز)", f"{CAPTION} / Samir"
    assert cuts(page(TITLE, *BODY[:2], sure, *BODY[2:])) == [("caption.credited", sure)]
    assert cuts(page(TITLE, *BODY[:2], weak, *BODY[2:])) == []
    beside = cuts(page(TITLE, *BODY[:2], "طباعة", weak, *BODY[2:]))
    assert beside == [("chrome.tool", "طباعة"), ("caption.credited", weak)]


def test_a_dateline_with_its_agency_is_no_caption() -> None:
    assert cuts(page(TITLE, "القاهرة (رويترز)", *BODY)) == [("dateline.line", "القاهرة (رويترز)")]


def test_the_first_line_is_a_title_whatever_it_ends_in() -> None:
    assert cuts(page(f"{CAPTION} (رويترز)", *BODY)) == []


def test_the_copy_of_a_caption_without_its_credit_is_a_duplicate() -> None:
    found = cuts(page(TITLE, f"{CAPTION} (رويترز)", CAPTION, *BODY))
    assert found == [("caption.credited", f"{CAPTION} (رويترز)"), ("duplicate.caption", CAPTION)]
    assert cuts(page(TITLE, f"{CAPTION} (رويترز)", "محطة", *BODY)) == [("caption.credited", f"{CAPTION} (رويترز)")]


PHOTO = f"{CAPTION} تصوير: سمير الوادي"


def test_the_name_of_the_photographer_makes_a_caption() -> None:
    assert cuts(page(TITLE, PHOTO, *BODY)) == [("caption.photographer", PHOTO)]
    assert cuts(page(TITLE, PHOTO, CAPTION, *BODY)) == [("caption.photographer", f"{PHOTO}\n{CAPTION}")]
    assert cuts(page(TITLE, PHOTO, "سباق القوارب", *BODY)) == [("caption.photographer", PHOTO)]
    assert cuts(page(TITLE, *BODY[:2], PHOTO, *BODY[2:])) == []


def test_the_copy_of_a_caption_without_its_mark_is_a_duplicate() -> None:
    mark = f"camera icon {CAPTION}"
    assert cuts(page(TITLE, mark, CAPTION, *BODY)) == [("caption.marked", mark), ("duplicate.caption", CAPTION)]
    assert cuts(page(TITLE, mark, "قلب الوادي", *BODY)) == [("caption.marked", mark)]


SCENES = ["جانب من افتتاح المكتبة", "لقطة شاشة من البث", "صورة للمحطة القديمة", "مشهد من القاعة الكبرى"]


@pytest.mark.parametrize("line", SCENES)
def test_a_scene_is_cut_above_the_article_alone(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("caption.scene", line)]
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []
    assert cuts(page(TITLE, f"{line}!", *BODY)) == []
    assert cuts(page(line, *BODY)) == []


def test_a_long_scene_is_a_deck() -> None:
    assert cuts(page(TITLE, "جانب من " + "حياة الناس " * 7, *BODY)) == []


LONG_CAPTION = (
    "زوار المكتبة الجديدة في قاعتها الكبرى - أطفال من المدارس القريبة يقرؤون في ركنهم - من أمسية الافتتاح التي حضرها "
    "مئات السكان وعدد من الكتاب (تصوير: سالم الحارثي)"
)


def test_a_caption_as_long_as_a_paragraph_that_stands_twice() -> None:
    doubled = [("caption.doubled", LONG_CAPTION), ("duplicate.caption", LONG_CAPTION)]
    assert cuts(page(TITLE, LONG_CAPTION, LONG_CAPTION, *BODY)) == doubled
    assert cuts(page(TITLE, LONG_CAPTION, *BODY)) == []
    assert cuts(page(LONG_CAPTION, LONG_CAPTION, *BODY)) == [("duplicate.line", LONG_CAPTION)]  # no title above
    uncredited = LONG_CAPTION.removesuffix(" (تصوير: سالم الحارثي)")
    assert cuts(page(TITLE, uncredited, uncredited, *BODY)) == [("duplicate.line", uncredited)]


DOUBLED = [
    ([CAPTION, CAPTION, "سباق القوارب"], [("caption.doubled", CAPTION), ("duplicate.caption", CAPTION)]),
    (
        [CAPTION, f"{CAPTION} عند النهر", "سباق القوارب"],
        [("caption.doubled", CAPTION), ("duplicate.caption", f"{CAPTION} عند النهر")],
    ),
    (
        [CAPTION, f"{CAPTION}، صحيفة الوادي", "سباق القوارب"],  # and whose picture it is
        [("caption.doubled", CAPTION), ("duplicate.caption", f"{CAPTION}، صحيفة الوادي")],
    ),
    ([CAPTION, "سباق القوارب"], []),
    ([CAPTION, f"{CAPTION} " + "عند النهر " * 6, "سباق القوارب"], []),
    (["محطة", "محطة القطار", "سباق القوارب"], []),
    (["بسم الله الرحمن الرحيم", "بسم الله الرحمن الرحيم", "سباق القوارب"], None),
    (["***", "***", "سباق القوارب"], []),
]


@pytest.mark.parametrize("between", ["2024-03-05", "كتب: محمد السالمي"])
def test_a_title_that_stands_twice_under_a_rubric_is_kept_once(between: str) -> None:
    found = cuts(page("قصص تفاعلية", TITLE, between, TITLE, *BODY))
    assert [text for rule, text in found if "duplicate" in rule] == [TITLE]
    assert not [rule for rule, _ in found if rule.startswith("caption")]


@pytest.mark.parametrize(("head", "expected"), DOUBLED)
def test_a_short_line_that_stands_twice_is_a_caption(head: list[str], expected: list[tuple[str, str]] | None) -> None:
    found = cuts(page(TITLE, *head, *BODY))
    if expected is None:
        assert "caption.doubled" not in dict(found)
        assert head[0] in page(*kept(page(TITLE, *head, *BODY)))
    else:
        assert found == expected


def test_the_title_again_and_a_long_line_are_duplicates_and_no_captions() -> None:
    long = "محطة القطار القديمة " * 5 + "عند الجسر"
    assert cuts(page(TITLE, TITLE, TITLE, "سباق القوارب", *BODY)) == [("duplicate.line", f"{TITLE}\n{TITLE}")]
    assert cuts(page("أخبار اليمن", TITLE, TITLE, *BODY)) == [
        ("chrome.section", "أخبار اليمن"),
        ("duplicate.line", TITLE),
    ]
    assert cuts(page(TITLE, long, long, "سباق القوارب", *BODY)) == [("duplicate.line", long)]
    assert cuts(page(TITLE, "عند النهر.", "عند النهر.", "سباق القوارب", *BODY)) == [("duplicate.line", "عند النهر.")]


BARE = [
    # above a mark
    ([TITLE, "محطة القطار القديمة", "صورة أرشيفية"], "محطة القطار القديمة"),
    ([TITLE, "بسم الله الرحمن الرحيم", "صورة أرشيفية"], ""),
    # a person, right above the first paragraph
    ([TITLE, "الفنان محمد السالمي"], "الفنان محمد السالمي"),
    ([TITLE, "وزيرة الثقافة هند السالمي"], "وزيرة الثقافة هند السالمي"),
    ([TITLE, "الفنان: محمد السالمي"], ""),
    ([TITLE, "الفنانون محمد السالمي"], ""),
    ([TITLE, "الفنان الراحل القديم"], ""),
    ([TITLE, "الفنان محمد السالمي", "سباق القوارب"], ""),
    # what pictures show, beside furniture: without it, a deck or a sub-heading
    ([TITLE, "مبنى المكتبة الجديدة"], ""),
    ([TITLE, "سوق العمل"], ""),
    ([TITLE, "مبنى المكتبة الجديدة في قلب المدينة", "2023-09-25"], "مبنى المكتبة الجديدة في قلب المدينة"),
    ([TITLE, "مبنى المكتبة الجديدة", "سباق القوارب"], ""),
    (["كتب", "مبنى المكتبة الجديدة"], ""),  # no title above
    ([TITLE, "مبنى المكتبة:"], ""),
    ([TITLE, "مبنى المكتبة!"], ""),
    ([TITLE, "مبنى " + "المكتبة الكبيرة " * 4, "2023-09-25"], ""),  # long
    ([TITLE, "قال محمد السالمي", "صورة أرشيفية"], ""),  # a verb
    # the line that shares most with the article is its title, whatever it opens with
    (["سباق القوارب عند جسر النهر", "مبنى محطة القطار القديمة"], ""),
]


@pytest.mark.parametrize(("head", "caption"), BARE)
def test_bare_captions(head: list[str], caption: str) -> None:
    found = dict(cuts(page(*head, *BODY)))
    assert found.get("caption.bare", "") == caption


def test_a_bare_line_needs_an_article_below() -> None:
    assert cuts(page(TITLE, "مبنى المكتبة الجديدة", "سباق القوارب")) == []


@pytest.mark.parametrize("line", [") ) ) )", "« « « «"])
def test_a_line_without_words_names_nobody(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == []


def test_an_article_alone_opens_no_office() -> None:
    assert cuts(page(TITLE, "ال - مدير المكتبة", *BODY)) == []


MARKED = (
    "صورة أرشيفية",
    "من الأرشيف (رويترز)",
    "أرشيف-رويترز",
    "الأرشيفي - سانا",
    "رسم كاريكاتيري",
    "صورةمن ساحة المدينة",  # glued
    "بعدسة: سالم الحارثي",
    "صدر الصورة، الوادي",
    "التعليق على الصورة، المكتبة",
    "في الصورة الملتقطة أمس في الوادي",
    "(متداولة)",
    "Image caption المكتبة",
    "ımage caption المكتبة",  # the same letter where case does not count
    "ｔｔ",  # letters that are none of ASCII
    "مكتبة.jpg",
)


@pytest.mark.parametrize("text", MARKED)
def test_first_words_of_marks_are_known(text: str) -> None:
    line = Line(key(text))
    ungated = shapes._MARK.fullmatch(line.key) is not None or line.key in phrases("caption_markers")
    assert shapes.marked(line) is ungated
    assert ungated is (text != "ｔｔ")


def test_a_line_that_stands_three_times_in_a_row_is_the_title() -> None:
    menu = ("قائمة الموقع", "صفحات أخرى")
    assert cuts(page(*menu, TITLE, TITLE, TITLE, *BODY)) == [("duplicate.line", page(TITLE, TITLE))]
    assert cuts(page(*menu, TITLE, TITLE, *BODY)) == [("duplicate.caption", TITLE)]  # it shares most with the body
    foreign = "أسعار النفط تتراجع وسط مخاوف"
    doubled = [("caption.doubled", foreign), ("duplicate.caption", foreign)]
    assert cuts(page("صفحات أخرى للموقع", *menu, foreign, foreign, *BODY)) == doubled
    assert cuts(page(*menu, foreign, foreign, *BODY)) == doubled[1:]  # nothing else could be the title
    assert cuts(page(*menu, "Wadi Today, all rights", foreign, foreign, *BODY)) == doubled[1:]


def test_a_caption_that_stands_twice_below_the_title_goes_though_it_speaks_of_the_story() -> None:
    caption = "محطة القطار القديمة"
    doubled = [("caption.doubled", caption), ("duplicate.caption", caption)]
    assert cuts(page("مكتبة عامة تفتتح في محطة القطار القديمة بعد ترميم المبنى", caption, caption, *BODY)) == doubled


SURE = (
    "التعليق على الصورة، محطة القطار",
    "مصدر الصورة: دار المدار",
    "Image caption محطة القطار",
    "Photo: AFP",
    "الصورة بعدسة هند السالمي",
    "محطة القطار القديمة (تصوير: هند السالمي)",
    "محطة القطار القديمة - صورة أرشيفية",
    "محطة القطار القديمة [رويترز]",
    "محطة القطار القديمة / AFP",
)


@pytest.mark.parametrize("line", SURE)
def test_between_paragraphs_a_mark_that_no_sentence_holds_is_enough(line: str) -> None:
    assert [text for _, text in cuts(page(TITLE, *BODY[:2], line, *BODY[2:]))] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "التعليق على الصورة جاء متأخرا",
        "قطار [1925]",
        "محطة الوادي (مبنى من الحجر)",
        "تصوير المبنى - هند",
        "أرشيفية أو لا",
    ],
)
def test_between_paragraphs_words_that_only_read_like_marks_stay(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


def test_caption_below_the_icon_of_a_camera() -> None:
    assert cuts(page(TITLE, "camera icon", CAPTION, *BODY)) == [
        ("chrome.tool", "camera icon"),
        ("caption.under-credit", CAPTION),
    ]
    assert cuts(page(TITLE, "camera icon", f"{CAPTION}.", *BODY)) == [("chrome.tool", "camera icon")]


def test_address_of_a_picture() -> None:
    address = "https://cdn.example.com/img/07/1105740747_0.png?w=750"
    assert cuts(page(TITLE, address, *BODY)) == [("caption.marked", address)]


def test_copy_without_the_credit_below_a_caption_with_an_icon() -> None:
    caption = "مبنى المحطة القديمة – 6 من ديسمبر 2015"
    text = page(TITLE, "camera icon", f"{caption} (AFP)", caption, *BODY)
    assert [text for _, text in cuts(text)] == ["camera icon", f"{caption} (AFP)", caption]


@pytest.mark.parametrize("credit", ["(تعبيرية)", "(صورة توضيحية)", "(أرشيفية)"])
def test_pictures_of_no_event(credit: str) -> None:
    caption = f"شاحنات عند المعبر {credit}"
    assert cuts(page(TITLE, caption, *BODY)) == [("caption.credited", caption)]
    assert cuts(page(TITLE, *BODY[:2], caption, *BODY[2:])) == [("caption.credited", caption)]


def test_archive_with_a_colon_has_titles_below() -> None:
    titles = page("من الأرشيف:", "منتخب السباحة يحصد ثلاث ميداليات", "علماء يكتشفون نوعا نادرا من الأسماك")
    assert cuts(page(TITLE, *BODY, titles)) == [("similar.list", titles)]
    assert cuts(page(TITLE, "من الأرشيف", *BODY)) == [("caption.marked", "من الأرشيف")]


@pytest.mark.parametrize("line", ["📷 صور من حياة مدينة على الساحل", "صورة جماعية تعود بعد نصف قرن"])
def test_only_line_above_the_article_is_its_title_though_it_reads_like_a_caption(line: str) -> None:
    assert cuts(page(line, *BODY)) == []
    assert cuts(page(TITLE, line, *BODY)) == [("caption.marked", line)]
    credited = f"{line} (رويترز)"
    assert cuts(page(credited, *BODY)) == [("caption.marked", credited)]


def test_line_that_stands_twice_above_a_byline_alone_is_the_title() -> None:
    article = page("ابحث هنا", TITLE, TITLE, "تقرير / زياد عبد اللطيف بوزيان", *BODY)
    assert ("duplicate.caption", TITLE) in cuts(article)
    assert TITLE in kept(article)[0]
    below = page(TITLE, "قاعة المطالعة في المكتبة", "قاعة المطالعة في المكتبة", "تقرير / زياد عبد اللطيف بوزيان", *BODY)
    assert ("caption.doubled", "قاعة المطالعة في المكتبة") in cuts(below)


@pytest.mark.parametrize("source", ["/ رويترز", "- رويترز", "| رويترز"])
def test_source_behind_the_stop_of_a_sentence_is_no_credit_of_a_picture(source: str) -> None:
    sentence = f"ولم يتمكن الأهالي من الوصول إلى المكتبة بسبب المطر. {source}"
    assert all(rule != "caption.credited" for rule, _ in cuts(page(TITLE, *BODY, sentence)))
    caption = f"رفوف المكتبة الجديدة {source}"
    assert cuts(page(TITLE, caption, *BODY)) == [("caption.credited", caption)]
