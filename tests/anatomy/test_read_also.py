"""Openers that ask to read on: alone, with a title, and the sentences that open with the same words."""

from __future__ import annotations

import pytest

from arnews_clean.anatomy import read_also
from arnews_clean.keys import key
from arnews_clean.lines import Line
from arnews_clean.vocabulary import load

from .pages import BODY, LEDE, OTHER_TITLE, TITLE, cuts, page

STRONG = [
    "اقرأ أيضا",
    "إقرأ أيضًا",
    "اقرأ المزيد",
    "اقرأ أيضا عن النفط",
    "واقرأ كذلك",
    "أكمل القراءة",
    "لقراءة المقال كاملا",
    "طالع أيضا",
    "شاهدي أيضا",
    "تابعوا أيضا",
    "لمشاهدة الفيديو",
    "للمزيد",
    "للمزيد من التفاصيل",
    "لمعرفة المزيد",
    "المزيد حول هذه القصة",
    "اضغط هنا لقراءة الخبر",
    "قد يهمك",
    "قد يهمكم أيضا",
    "ربما يعجبك أيضا",
    "يهمك أيضا",
    "لا تفوت",
    "ننصحك بقراءة",
    "قد ترغب في قراءة",
    "وللمزيد",
    "تابع معنا",
    "نرشح لكم",
    "اقرأ/ي أيضا",
    "اقرأ كمان",
    "للمزيد اقرأ أيضا",
    "للمزيد يمكنك قراءة",
    "ولمزيد من التفاصيل",
    "للمزيد اقرأ",
    "نوصي لك",
    "من الممكن أن يعجبك",
    "اقرأ في العمق",
    "تفاصيل أوفى",
]
WEAK = [
    "اقرأ",
    "طالع",
    "شاهد",
    "شاهد الفيديو",
    "أيضا",
    "المزيد",
    "للتفاصيل",
    "تفاصيل الخبر",
    "رابط",
    "خبر ذو صلة",
    "مواضيع ذات صلة",
    "ذات صلة",
    "ذات علاقة",
    "مواد ذات صلة",
    "محتوى ذو صلة",
    "قصص مقترحة",
    "موضوعات قد تهمك",
    "اخترنا لكم",
    "ومن أخبارنا أيضا",
    "يمكنكم قراءة",
    "يمكنك أيضا قراءة",
]


@pytest.mark.parametrize("opener", STRONG + WEAK)
@pytest.mark.parametrize("separator", [": ", " | ", " .. ", " ← ", "؛ ", " » "])
def test_opener_with_its_title_on_one_line(opener: str, separator: str) -> None:
    line = opener + separator + OTHER_TITLE
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("read_also.line", line)]


@pytest.mark.parametrize("opener", [opener for opener in STRONG if opener != "نرشح لكم"])  # that is a list header, too
@pytest.mark.parametrize("mark", ["", ":", " ..."])
def test_opener_alone_takes_the_title_below(opener: str, mark: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], opener + mark, OTHER_TITLE, *BODY[2:])) == [
        ("read_also.block", f"{opener}{mark}\n{OTHER_TITLE}")
    ]


def test_weak_opener_alone_needs_a_mark_that_points_on() -> None:
    for opener in (
        "المزيد:",
        "إقرء |",
        "اقرأ 👇",
        "للتفاصيل ⬇️",
        "طالع ..",
        "الخبر كاملا:-",
        "شاهد الفيديو >>",
        "خبر ذو صلة",
    ):
        assert cuts(page(TITLE, *BODY[:2], opener, OTHER_TITLE, *BODY[2:])) == [
            ("read_also.block", f"{opener}\n{OTHER_TITLE}")
        ]
    for opener in ("المزيد", "رابط:", "أيضا:"):
        assert cuts(page(TITLE, *BODY[:2], opener, OTHER_TITLE, *BODY[2:])) == []


@pytest.mark.parametrize("ornament", ["🔹", "👈 ", "◄ ", "📢 "])
def test_opener_behind_an_ornament(ornament: str) -> None:
    line = f"{ornament}طالع أيضا: {OTHER_TITLE}"
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("read_also.line", line)]


@pytest.mark.parametrize("opener", ["التفاصيل هنا", "شاهد الفيديو", "إقرأ على الموقع الرسمي"])
def test_opener_that_points_to_the_story_itself_takes_no_title(opener: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], opener, "كتب من كل بيت", *BODY[2:])) == [("read_also.line", opener)]


def test_quotation_behind_a_weak_opener_is_no_arrow() -> None:
    for line in ("طالع «الوادي» كل صباح", "شاهد « الفيلم » قبل الجميع", "شاهد الفيديو قبل النشر", "قد ترغب في السفر"):
        assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


def test_also_needs_no_separator() -> None:
    line = f"شاهد أيضا {OTHER_TITLE}"
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("read_also.line", line)]


@pytest.mark.parametrize(
    "sentence",
    [
        "شاهد المارة الحريق من النوافذ",
        "شاهد أيضا المحطة",  # two words are no title
        "قرأ أيضا: قصيدة الافتتاح",  # no opener: a verb in the past
        "المزيد من الكتب وصلت إلى المكتبة",
        "للمزيد من الكتب خصصت البلدية قاعة ثانية",
        "قد يهمك السؤال عن موعد الافتتاح",
        "لا تفوت الأمسية",
        "ذات صلة: كتب",
        "ذات صلة وثيقة بتاريخ البلدة",
        "شاهد بالفيديو كيف رممت المحطة",
        "شاهد بالفيديو | وصول أول قطار إلى محطة الوادي",  # the words of an embedded post
        "يمكنك قراءة الكتاب في قاعة المحطة",
        "يمكنك أيضا قراءة الكتاب في القاعة",
        "من أخبارنا السعيدة أن المكتبة فتحت أبوابها",
        "من الممكن أن يعجبك المكان",
        "تفاصيل أوفى عن المشروع في الأسبوع المقبل",
        "اقرأ في العمق لا على السطح",
        "اقرأ للكاتب قبل أن تحكم عليه",
        "نوصي بقراءة الكتاب قبل الأمسية",
        "محتوى ذو صلة بالأطفال",
        "قصص مقترحة على الصغار في الأمسية",
        "موضوعات قد تهمك عند زيارة المكتبة",
        "اقرأ هنا وهناك ما تشاء",
        "للمزيد يمكنك قراءة الكتاب",
        "اقرأ المزيدات",  # a word that only begins so
        "اقرأ أيضا: " + "كتابا " * 24 + "في كل عام.",  # a paragraph
        "شاهد أيضا كل من حضر حفل الافتتاح عروض الأطفال في القاعة الصغيرة.",
        "اقرأ أيضا " + "وكتابا " * 30,
        "شاهد: " + "وكتابا " * 45,
    ],
)
def test_sentence_that_opens_like_an_opener_stays(sentence: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], sentence.strip(), *BODY[2:])) == []


def test_first_line_is_no_opener_with_a_title() -> None:
    assert cuts(page(f"شاهد: {TITLE}", *BODY)) == []


def test_opener_with_a_title_above_the_article_needs_furniture_above_it() -> None:
    line = f"شاهد: {OTHER_TITLE}"
    assert cuts(page(TITLE, line, *BODY)) == []
    assert cuts(page("تابعونا", line, TITLE, *BODY)) == [("promo.line", "تابعونا"), ("read_also.line", line)]


def test_strong_opener_with_its_title_may_stand_between_the_title_and_the_first_paragraph() -> None:
    line = f"اقرأ أيضا: {OTHER_TITLE}"
    assert cuts(page(TITLE, line, *BODY)) == [("read_also.line", line)]
    assert cuts(page("قطار الشمال يعود إلى السكة", line, *BODY)) == []  # nobody knows that the line above is the title


def test_opener_behind_a_gap_takes_the_titles_behind_it() -> None:
    joined = f"للمزيد {OTHER_TITLE}"
    assert cuts(page(TITLE, *BODY[:3], f"{BODY[3]}    {joined}")) == [("read_also.joined", joined)]


def test_long_paragraph_below_an_opener_is_no_opener() -> None:
    paragraph = "شاهد: " + " ".join(f"كتابا{n}" for n in range(46)) + "."
    assert cuts(page(TITLE, *BODY[:2], "اقرأ أيضا", OTHER_TITLE, paragraph)) == [
        ("read_also.block", f"اقرأ أيضا\n{OTHER_TITLE}")
    ]


@pytest.mark.parametrize("opener", load("read_also_openers"))
def test_every_opener_of_the_list_is_cut_with_the_title_behind_it(opener: str) -> None:
    line = Line(key(f"{opener.rstrip(' :.')}: أسعار النفط تتراجع وسط مخاوف"))
    assert read_also.one_line(line)


@pytest.mark.parametrize(
    "sentence", ["تعرف أيضا على جيرانه في الحي الجديد", "الخبر كاملا لم يصل إلى القرية إلا بعد شهر"]
)
def test_a_sentence_that_opens_like_the_list_stays(sentence: str) -> None:
    assert cuts(page(TITLE, LEDE, sentence, *BODY[1:])) == []


@pytest.mark.parametrize("line", ["ذو صلة: أسعار النفط تتراجع وسط مخاوف", "ذو صلة | أسعار النفط تتراجع"])
def test_related_with_a_title_behind_it(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("read_also.line", line)]


@pytest.mark.parametrize("line", ["ذو صلة قوية بالقرية", "ذو الحجة: أيام الحج الكبرى في مكة"])
def test_owner_of_something_is_no_opener(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize(
    "opener",
    [
        "خبر متعلق:",
        "موضوع مرتبط:",
        "رابط ذو صلة:",
        "تقرير سابق:",
        "المزيد حول هذا الموضوع:",
        "المزيد عن هذه القصة:",
        "اقرأ أيضا في صحيفة الوادي:",
        "اقرأ سابقا:",
        "لمطالعة المزيد:",
        "Related:",
        "Read more:",
    ],
)
def test_openers_of_the_same_families(opener: str) -> None:
    line = f"{opener} {OTHER_TITLE}"
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("read_also.line", line)]


@pytest.mark.parametrize("header", ["اقرأ أيضا من صحيفة الوادي", "اقرأ أيضا في الرياضة", "المزيد عن هذا الموضوع"])
def test_openers_that_say_where(header: str) -> None:
    block = page(header, OTHER_TITLE)
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.block", block)]


@pytest.mark.parametrize(
    "line",
    [
        "خبر متعلق بالأمن الغذائي يثير القلق",
        "تقرير سابق للوزارة حذر من ذلك",
        "المزيد عن هذا الرجل يعرفه جيرانه",
    ],
)
def test_sentences_with_such_words_stay(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize("opener", ["اقرأ في هذا الملف:", "نرشح لكم قراءة:", "طالع المزيد حول الموضوع:"])
def test_opener_made_of_words_that_ask_to_read_takes_the_titles_below(opener: str) -> None:
    block = page(opener, OTHER_TITLE)
    assert cuts(page(TITLE, LEDE, block, *BODY[1:])) == [("read_also.block", block)]


@pytest.mark.parametrize("opener", ["اقرأ المزيد عن هذا الموضوع", "طالع التقرير السابق:", "اقرأ في بوابة النخيل:"])
def test_such_words_need_no_colon_and_may_name_the_outlet(opener: str) -> None:
    block = page(opener, OTHER_TITLE)
    assert cuts(page(TITLE, LEDE, block, *BODY[1:])) == [("read_also.block", block)]


@pytest.mark.parametrize(
    "opener",
    [
        "اقرأ من قبل:",
        "طالعوا في هذا الملف:",
        "اقرأ على شبكة السواقي:",
        "من أرشيفنا:",
        "متعلق:",
        "مقترح لك:",
        "لقراءة التقرير كاملا:",
        "لمتابعة الحوار كاملا:",
        "المزيد حول هذا:",
        "فيديو ذو صلة:",
    ],
)
def test_opener_made_of_such_words_goes_with_its_title(opener: str) -> None:
    line = f"{opener} {OTHER_TITLE}"
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("read_also.line", line)]


@pytest.mark.parametrize(
    "line",
    [
        "اقرأ في وجوههم: الخوف من الغد ومن الجوع",
        "اقرأ في كتاب المدينة: حكايات الجيران والأسواق القديمة",
        "اقرأ من قبل: لا جديد",
        "اقرأ من قبل: قالها المعلم لنا ونحن صغار في ساحة المدرسة.",
        "متعلق: كلمة لها في القاموس معنيان.",
        "لقراءة الحوار وجه آخر: الصمت بين الجمل والنظرات",
        "من أرشيفنا العائلي: صور الجد في حقول القمح",
    ],
)
def test_sentences_that_open_with_such_words_stay(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize("heading", ["قراءة في الملف:", "شاهد في القضية:", "اقرأ في وجوههم:", "نرشح لكم الأطباق:"])
def test_heading_with_a_colon_that_opens_like_an_opener_stays(heading: str) -> None:
    assert cuts(page(TITLE, LEDE, heading, *BODY[1:])) == []


def test_title_with_the_next_sentence_behind_it_on_the_line_stays() -> None:
    """Its full stop is that of the sentence, and without one so many words are more than a title."""
    for line in (f"اقرأ أيضا: {OTHER_TITLE} {BODY[1]}", f"اقرأ أيضا: {OTHER_TITLE} {BODY[1][:-1]} {BODY[2][:-1]}"):
        assert cuts(page(TITLE, LEDE, line, *BODY[3:])) == []
    short = f"اقرأ أيضا: {OTHER_TITLE}."
    assert cuts(page(TITLE, LEDE, short, *BODY[1:])) == [("read_also.line", short)]
