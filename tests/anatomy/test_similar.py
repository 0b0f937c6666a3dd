"""Headers of lists of other articles, and the sub-headings and sentences that read like them."""

from __future__ import annotations

import pytest

from .pages import BODY, OTHER_TITLE, TITLE, cuts, page

SECOND_TITLE = "منتخب السباحة يحصد ثلاث ميداليات في البطولة العربية"
HEADERS = [
    "اقرأ للكاتب",
    "أخبار ذات صلة",
    "مقالات مشابهة",
    "إظهار مواضيع متعلقة",
    "أخبار أخرى قد تهمك",
    "مقالات أخرى للكاتب",
    "فيديوهات قد تعجبك",
    "أخبار متعلقة بالموضوع",
    "ذات صلة",
    "Related Posts",
    "Recent Posts",
    "RELATED",
    "• مقالات مشابهة",
    '"مواضيع ذات صلة"',
    "الأكثر قراءة",
    "الأكثر مشاهدة هذا الأسبوع",
    "شاع في هذا القسم",
    "آخر الأخبار",
    "أحدث المقالات من الوادي",
    "الأخبار العاجلة",
    "اخترنا لكم",
    "مختارات",
    "مختارات من الوادي",
    "المزيد من نفس القسم",
    "تصفح أيضا",
    "أخبار أخرى من القسم",
    "الأخبار الأكثر قراءة",
    "الأعلى مشاهدة",
    "آخر أخبار القسم",
    "جديد الأخبار",
    "اختيارات المحرر",
    "ترشيحاتنا لك",
    "من القسم نفسه",
    "المقال السابق",
    "الخبر التالي",
    "مقالات وأخبار مرتبطة",
    "مرتبط",
    "المزيد من ثقافة",
    "المزيد في رياضة",
    "مقالات ذات صلة المزيد عن المؤلف",
    "قد يعجبك أيضا المزيد عن المؤلف",
    "الأكثر قراءة خلال أسبوع",
    "أحدث الموضوعات",
    "أخبار من نفس القسم",
    "المزيد للكاتب",
    "مقالات أخرى لنفس الكاتب",
    "محتوى ذو صلة",
    "اقرأ التالي",
    "ربما فاتك",
    "أحدث التقارير",
    "الأكثر بحثا",
    "مقالات من نفس التصنيف",
    "مواضيع رائجة",
    "المزيد من مقالات الكاتب",
    "تصفح المقالات",
    "السابق بوست",
    "Read Next",
    "You may also like",
    "Previous Post",
]


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("mark", ["", ":"])
def test_header_takes_the_titles_below_it(header: str, mark: str) -> None:
    block = page(header + mark, OTHER_TITLE, SECOND_TITLE)
    assert cuts(page(TITLE, *BODY, block)) == [("similar.list", block)]


def test_header_with_body_below_its_titles_is_read_also() -> None:
    block = page("أخبار ذات صلة", OTHER_TITLE)
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.list", block)]


@pytest.mark.parametrize(
    "line",
    [
        "موضوعات ذات صلة بالأمن الغذائي للسكان",
        "أخبار ذات صلة بالموضوع وبسكان البلدة القدامى",  # too many words for a header
        "أخبار ذات صلة.",  # a sentence
        "في نفس السياق",
        "آخر الأخبار التي وصلت من المحطة",
        "تقارير سنوية عن المكتبة",
        "الخبر التالي كان صادما",
        "جديد الموسم المسرحي",
        "اختيارات المدرب",
        "المزيد من الكتب",
        "المزيد في الطريق",
        "أحدث الموضوعات المطروحة",
        "ربما فاتك القطار",
        "مقالات متصلة بالمكتبة",
        "محتوى ذو صلة بالوادي",
    ],
)
def test_sub_heading_that_reads_like_a_header_stays(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, line, OTHER_TITLE)) == []


def test_header_right_above_a_paragraph_is_a_sub_heading() -> None:
    assert cuts(page(TITLE, *BODY[:2], "تقارير أخرى", *BODY[2:])) == []


def test_header_behind_a_gap_takes_the_titles_behind_it() -> None:
    joined = f"أخبار ذات صلة {OTHER_TITLE}"
    assert cuts(page(TITLE, *BODY[:3], f"{BODY[3]}    {joined}")) == [("similar.joined", joined)]
    assert cuts(page(TITLE, *BODY[:3], f"{BODY[3]}    أخبار ذات صلات {OTHER_TITLE}")) == []


def test_videos_that_one_may_like() -> None:
    list_ = page("فيديو قد يعجبك:", OTHER_TITLE)
    assert cuts(page(TITLE, *BODY, list_)) == [("similar.list", list_)]
    assert cuts(page(TITLE, *BODY[:2], "فيديو قد يعجبك يصور القطار القديم", *BODY[2:])) == []


@pytest.mark.parametrize(
    "header", ["آخر أخبار الرياضة", "جديد رياضة", "مقترحات القراءة", "لا تفوت هذه الأخبار", "ضمن ملف:", "من أرشيفنا"]
)
def test_headers_of_the_same_families(header: str) -> None:
    block = page(header, OTHER_TITLE, SECOND_TITLE)
    assert cuts(page(TITLE, *BODY, block)) == [("similar.list", block)]


@pytest.mark.parametrize("line", ["آخر أخبار القرية", "لا تفوت الفرصة", "ضمن ملف", "جديد المكتبة"])
def test_phrases_that_open_like_them_are_none(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize(
    "words",
    [
        "أخبار أخرى قد تهمك",
        "قصص أخرى من نفس القسم",
        "المقالات الأكثر قراءة هذا الأسبوع",
        "تحقيقات مختارة",
        "في نفس القسم",
        "من القسم نفسه",
        "أيضا في هذا القسم",
        "مواضيع يمكن أن تهمك",
        "المزيد من نفس الكاتب",
        "المزيد من بوابة النخيل",
        "المزيد من الوادي برس:",
    ],
)
def test_headers_made_of_words_of_headers(words: str) -> None:
    block = page(words, OTHER_TITLE, SECOND_TITLE)
    assert cuts(page(TITLE, *BODY, block)) == [("similar.list", block)]


@pytest.mark.parametrize(
    "words",
    [
        "قصص النجاح الأكثر إلهاما",
        "أخبار الحي",
        "مقالات في الأدب المقارن",
        "المزيد من الضغوط",
        "في نفس اليوم",
        "من القسم العالي",
        "ملفات النفط الأخرى",
    ],
)
def test_sub_headings_with_such_words_are_no_headers(words: str) -> None:
    assert cuts(page(TITLE, *BODY, words, OTHER_TITLE, SECOND_TITLE)) == []


def test_header_that_is_a_sub_heading_as_well_needs_two_titles() -> None:
    block = page("في نفس السياق", OTHER_TITLE, SECOND_TITLE)
    assert cuts(page(TITLE, *BODY, block)) == [("similar.list", block)]
    assert cuts(page(TITLE, *BODY[:2], "في نفس السياق", *BODY[2:])) == []


@pytest.mark.parametrize(
    "header", ["مقالات ذات صلةالمزيد من المؤلف", "اختيار المحررين", "أخبار إضافية", "شريط الأخبار"]
)
def test_headers_that_were_glued_and_others_of_the_families(header: str) -> None:
    block = page(header, OTHER_TITLE, SECOND_TITLE)
    assert cuts(page(TITLE, *BODY, block)) == [("similar.list", block)]
