"""Repeats: the second copy is cut, the author's own repeats stay."""

import pytest

from .pages import BODY, LEDE, TITLE, cuts, page

VERSES = ("يا ليل طال بك السرى", "والنجم غاب عن السماء", "يا ليل طال بك السرى", "والفجر أقبل بالضياء")
QUOTE = "المكتبة تضم أكثر من عشرين ألف كتاب وقاعة للأطفال"

QUESTION = "هل تعود القطارات إلى محطة الوادي القديمة؟"

REPEATS = [
    ((TITLE, TITLE, *BODY), [("duplicate.line", TITLE)]),
    ((TITLE, "الوادي", "بين النهر والبحر", "الوادي", *BODY), [("duplicate.line", "الوادي")]),
    ((TITLE, *BODY, TITLE), [("duplicate.line", TITLE)]),
    ((TITLE, *BODY, BODY[2]), [("duplicate.line", BODY[2])]),
    ((TITLE, LEDE, *BODY), [("duplicate.line", LEDE)]),
    # a copy of the title with a word more or less, or cut short
    ((TITLE, f"{TITLE} أمس", *BODY), [("duplicate.title", f"{TITLE} أمس")]),
    ((TITLE, "بلدية الوادي تفتتح مكتبة عامة ...", *BODY), [("duplicate.title", "بلدية الوادي تفتتح مكتبة عامة ...")]),
    ((TITLE, "مكتبة عامة في محطة القطار القديمة", *BODY), [("duplicate.title", "مكتبة عامة في محطة القطار القديمة")]),
    ((TITLE, "افتتاح مكتبة عامة في محطة القطار", *BODY), []),
    ((TITLE, "بلدية الوادي تفتتح", *BODY), []),  # three words may open a deck
    ((TITLE, "بلدية الوادي تفتتح مكتبة", *BODY), []),
    ((TITLE, LEDE, f"{TITLE} أمس", *BODY[1:]), []),  # below the first paragraph it is a sub-heading
    # twice on one line
    ((f"{TITLE} {TITLE}", *BODY), [("duplicate.twice", TITLE)]),
    (("يا وادي يا وادي", *BODY), []),
    (("رحلة النهر والبحر رحلة الجبل والبحر", *BODY), []),
    (("من النهر إلى البحر من النهر", *BODY), []),
    # the first lines again at the end of the page, whatever they end in
    ((QUESTION, *BODY, QUESTION), [("duplicate.line", QUESTION)]),
    ((QUESTION, TITLE, *BODY, QUESTION, TITLE), [("duplicate.line", page(QUESTION, TITLE))]),
    ((QUESTION, TITLE, QUESTION, TITLE), [("duplicate.line", page(QUESTION, TITLE))]),
    ((QUESTION, *BODY[:2], QUESTION, *BODY[2:]), []),  # a question that its author asks again
    ((TITLE, "العناوين:", LEDE, *BODY[1:], "العناوين:", LEDE), [("duplicate.line", LEDE)]),
    # what its author says again
    ((TITLE, LEDE, BODY[1], "ثم عادت المديرة إلى ما قالته:", BODY[1], *BODY[2:]), []),  # announced by a colon
    (("ترميم السيرة", "2024-03-05", *VERSES, "***", *VERSES[2:], "***", *VERSES[2:]), [("date.line", "2024-03-05")]),
    (("يا ليل طال بك السرى", *VERSES[1:], "والنهر يجري في الوديان", "يا ليل طال بك السرى"), []),  # ends as it began
    ((TITLE, LEDE, *VERSES, *BODY[1:]), []),
    ((TITLE, LEDE, "هل تزور المكتبة كل يوم؟", BODY[1], "هل تزور المكتبة كل يوم؟", *BODY[2:]), []),
    ((TITLE, LEDE, "نعم سأعود", BODY[1], "نعم سأعود", *BODY[2:]), []),
    ((TITLE, LEDE, "نعم سأعود إليها غدا", BODY[1], "نعم سأعود إليها غدا", *BODY[2:]), []),
    # ten words between paragraphs are no verse
    (
        (TITLE, LEDE, QUOTE, BODY[1], QUOTE, *BODY[2:]),
        [("duplicate.line", QUOTE)],
    ),
    # the opening of the first paragraph, above it
    (
        (TITLE, "افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد", *BODY),
        [("duplicate.excerpt", "افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد")],
    ),
    (
        (TITLE, "افتتحت بلدية الوادي صباح أمس مكتبة ...", *BODY),
        [("duplicate.excerpt", "افتتحت بلدية الوادي صباح أمس مكتبة ...")],
    ),
    ((TITLE, "افتتحت بلدية الوادي صباح أمس مكتبة", *BODY), []),  # a title may open the paragraph
    (("افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد", *BODY), []),  # the title
    ((TITLE, "افتتحت بلدية الوادي صباح أمس مكتب ...", *BODY), []),  # half a word
    ((TITLE, LEDE, *BODY[1:3], "ومن المقرر أن تستقبل المكتبة روادها ستة أيام في الأسبوع، على أن", BODY[3]), []),
    # the speakers of an interview, whom the head of the page lists
    ((TITLE, "مقدم الحلقة", "ضيفة الحلقة", "مقدم الحلقة:", LEDE, "ضيفة الحلقة:", *BODY[1:]), []),
    ((TITLE, "مقدم الحلقة", "ضيفة الحلقة", "مقدم الحلقة", *BODY), [("duplicate.line", "مقدم الحلقة")]),
    ((TITLE, "مقدم الحلقة:", "ضيفة الحلقة", "مقدم الحلقة:", "ضيفتنا", *BODY), [("duplicate.line", "مقدم الحلقة:")]),
    # marks without words are no copies
    ((TITLE, LEDE, "***", BODY[1], "***", *BODY[2:]), []),
]


@pytest.mark.parametrize(("lines", "expected"), REPEATS)
def test_repeats(lines: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert cuts(page(*lines)) == expected


def test_nine_words_among_verses_are_a_refrain() -> None:
    refrain = "يا ليل طال بك السرى والنجم غاب عن السماء البعيدة"
    lines = ("والريح تعوي في المدى", refrain, "والفجر أقبل بالضياء", refrain, "والنهر يجري في الوديان")
    assert cuts(page(TITLE, LEDE, *lines, *BODY[1:])) == []


def test_paragraphs_of_one_length_with_the_same_first_and_last_word_are_told_apart() -> None:
    alike = [
        f"وقالت القارئة {name} إن القاعة {name} أعجبتها كثيرا جدا هذا الصباح."
        for name in ("الأولى", "الثانية", "الثالثة")
    ]
    assert cuts(page(TITLE, *BODY, *alike)) == []
    assert cuts(page(TITLE, *BODY, *alike, alike[1])) == [("duplicate.line", alike[1])]
    assert cuts(page(TITLE, *BODY, *alike, alike[0])) == [("duplicate.line", alike[0])]


PULL = f'"{QUOTE}"'


@pytest.mark.parametrize("line", [PULL, f"{PULL} السالمي"])
def test_a_pull_quote_is_cut(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:3], line, BODY[3])) == [("duplicate.pull-quote", line)]


@pytest.mark.parametrize(
    "line",
    [
        '"المكتبة تضم أكثر من عشرين ألف"',  # six words are a sub-heading
        f"{PULL} قالتها هند السالمي ثم ابتسمت وعادت إلى رفوفها القديمة",  # a sentence
        '"الكتاب يضم حكايات من عشرين بلدا وقاعة للأطفال"',  # its words stand nowhere else
        f'"{QUOTE} ' + "وكلمة " * 70 + '"',
    ],
)
def test_a_quotation_that_is_no_pull_quote_stays(line: str) -> None:
    assert not [rule for rule, _ in cuts(page(TITLE, *BODY[:3], line, BODY[3])) if rule == "duplicate.pull-quote"]


def test_a_quotation_above_the_first_paragraph_is_a_title() -> None:
    assert cuts(page(PULL, *BODY)) == []


def test_an_oral_history_is_made_of_quotations() -> None:
    said = [f'"كنت في القاعة رقم {i} يومها ورأيت القطار الأخير يمر من هنا"' for i in range(20, 32)]
    assert cuts(page(TITLE, *BODY[:3], *said, PULL, BODY[3])) == []


def test_paragraphs_that_open_alike_are_no_copies() -> None:
    other = LEDE.replace("أمس", "اليوم")
    assert cuts(page(TITLE, LEDE, other, *BODY[1:])) == []
    assert cuts(page(TITLE, LEDE, other, *BODY[1:], other)) == [("duplicate.line", other)]


RECITALS = (
    "بعد الاطلاع على نظام الحدائق الصادر بالأمر رقم أ/90 وتاريخ 27/8/1412هـ.",
    "وبعد الاطلاع على نظام المكتبات الصادر بالمرسوم رقم م/14 وتاريخ 3/3/1414هـ.",
)
ORDERS = ("أولا: ينقل سالم الحارثي من إدارة الحدائق إلى إدارة المكتبات.", "أولا: تعين هند السالمي مديرة للحدائق.")


def _decrees(opener: str) -> tuple[str, ...]:
    return (*RECITALS, opener, ORDERS[0], *RECITALS, opener, ORDERS[1])


@pytest.mark.parametrize("opener", ["أمرنا بما هو آت:", "رسمنا بالآتي:", "قرر ما يلي:"])
def test_the_recitals_of_decrees_come_back(opener: str) -> None:
    assert cuts(page(TITLE, LEDE, *_decrees(opener))) == []


@pytest.mark.parametrize("opener", ["وجاء في القرارين:", "أمرنا بما هو آت", "قرر مجلس إدارة الحدائق في جلسته أمس:"])
def test_without_the_words_of_a_decree_they_are_repeats(opener: str) -> None:
    assert ("duplicate.line", page(*RECITALS)) in cuts(page(TITLE, LEDE, *_decrees(opener)))


KICK_OFF = "وتنطلق المباراة في تمام الساعة 20:00 بتوقيت الوادي على ملعب المدينة."


def test_a_short_sentence_that_goes_on_may_be_said_twice() -> None:
    assert cuts(page(TITLE, LEDE, KICK_OFF, BODY[1], KICK_OFF, *BODY[2:])) == []


def test_what_goes_on_is_a_repeat_at_the_end_of_the_page_with_a_copy_beside_it_or_where_it_is_long() -> None:
    repeat = [("duplicate.line", KICK_OFF)]
    assert cuts(page(TITLE, LEDE, KICK_OFF, *BODY[1:], KICK_OFF)) == repeat
    assert cuts(page(TITLE, LEDE, KICK_OFF, BODY[1], BODY[2], LEDE, KICK_OFF, BODY[3])) == [
        ("duplicate.line", page(LEDE, KICK_OFF))
    ]
    long = f"{KICK_OFF[:-1]} أمام جمهور المدرجات الشرقية والغربية كلها كما أعلن الاتحاد المحلي."
    assert cuts(page(TITLE, LEDE, long, BODY[1], long, *BODY[2:])) == [("duplicate.line", long)]
    noun = "وزارة الثقافة تعلن أن المكتبة الجديدة تفتح أبوابها للجمهور كل يوم."
    assert cuts(page(TITLE, LEDE, noun, BODY[1], noun, *BODY[2:])) == [("duplicate.line", noun)]


def test_title_with_the_caption_of_its_picture_behind_it() -> None:
    again = f"{TITLE} القاعة الكبرى بعد الترميم"
    assert cuts(page(TITLE, "2026-03-03", again, *BODY))[1:] == [("duplicate.title", again)]


@pytest.mark.parametrize(
    "behind",
    [
        " وتدعو السكان إلى التبرع بالكتب",
        " بعد عامين من العمل المتصل.",
        "، في خطوة أولى نحو إحياء الحي",
        " التي هجرها المسافرون منذ عشرين سنة حين نقل الخط إلى خارج المدينة",
    ],
)
def test_deck_that_opens_as_the_title_does_stays(behind: str) -> None:
    assert cuts(page(TITLE, TITLE + behind, *BODY)) == []
