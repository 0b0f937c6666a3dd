"""Bylines: every shape with its look-alikes, and where a byline may stand."""

import pytest

from arnews_clean.anatomy.bylines import prefixes, shapes
from arnews_clean.keys import key
from arnews_clean.lines import Line

from .pages import BODY, LEDE, OTHER_LEDE, OTHER_TITLE, TITLE, cuts, kept, page

DECK = "عشرون ألف كتاب وقاعة للأطفال وورشة للتجليد"
AGAIN = [f"{paragraph[:-1]} كما قيل في العام الماضي." for paragraph in BODY]  # four paragraphs more
SENTENCE = BODY[0]

# ---- lines with a mark of their own ----------------------------------------------------------------------------------

# Between the title and the first paragraph, in the last lines, and as the first line.
LINES = [
    ("byline.role", "حاورته بالقاهرة: هند السالمي"),
    ("byline.role", "أعده للعربية: م.أ.م/ تحرير: صلاح السالمي"),
    ("byline.role", "مراسلة: هند السالمي"),
    ("byline.role", "✍🏻 بقلم: سالم الحارثي"),
    ("byline.role", "مبعوثتنا: هند السالمي"),
    ("byline.role", "حاورته: هند السالمي"),
    ("byline.role", "أعده للنشر / سالم الحارثي"),
    ("byline.role", "يكتبه: سالم الحارثي"),
    ("byline.role", "صياغة: هند السالمي"),
    ("byline.role", "شارك في إعداد التقرير: هند السالمي من بيروت وسالم الحارثي من عدن"),
    ("byline.role", "كتب: سالم الحارثي"),
    ("byline.role", "كتبت - هند السالمي"),
    ("byline.role", "بقلم/ د. محمد علي"),
    ("byline.role", "تقرير وتصوير: محمد علي ، سالم الحارثي"),
    ("byline.role", "تقرير / ترجمة: محمد علي"),
    ("byline.role", "إعداد وترجمة: سالم الحارثي وهند السالمي"),
    ("byline.role", "متابعات - القسم الرياضي"),
    ("byline.role", "كتب: صادق الحارثي"),
    ("byline.role", "تقرير: سالم الحارثي / / هند السالمي"),
    ("byline.role", "حاوره في بيروت: محمد علي"),
    ("byline.role", "أجرى الحوار: محمد علي"),
    ("byline.role", "أجرت المقابلة بتاريخ 12/5/2019: هند السالمي"),
    ("byline.role", "نقلها إلى العربية: سالم الحارثي"),
    ("byline.role", "نقله عن الفرنسية بتصرف - سالم الحارثي"),
    ("byline.role", "من بيروت: محمد علي"),
    ("byline.role", "* كتب: سالم الحارثي *"),
    ("byline.role", "كتب: سالم الحارثي | الأحد، 12 مايو 2019"),
    ("byline.role", "(تصوير: محمد علي)."),
    ("byline.role-name", "بقلم ريمانا الكوثراني"),
    ("byline.role-name", "كتبت هند السالمي"),
    ("byline.role", "كتب بواسطة: سالم الحارثي"),
    ("byline.role-name", "| كتب سالم الحارثي |"),
    ("byline.role", "أضيف بواسطة: سالم الحارثي"),
    ("byline.role-name", "نشر بواسطة سالم الحارثي"),
    ("byline.role-name", "مرسلة بواسطة سالم الحارثي"),
    ("byline.dated", "مرسلة بواسطة سالم الحارثي في 10:20 ص"),
    ("byline.dated", "من سالم الحارثي - 22 أبريل, 2024"),
    ("byline.dated", "سالم الحارثي 22 أبريل، 2024"),
    ("byline.dated", "بواسطة سالم الحارثي آخر تحديث أبريل 22, 2024"),
    ("byline.role-name", "عدسة سالم الحارثي"),
    ("byline.role-name", "نقله إلى العربية سالم الحارثي"),
    ("byline.role-name", "ترجمتها عن الفرنسية هند السالمي"),
    ("byline.interview", "أجرى الحوار في مكتبه بالعاصمة محمد علي"),
    ("byline.interview", "أجرت اللقاء في بيت العائلة القديم على ضفة النهر هند السالمي:"),
    ("byline.role-list", "Author,سالم الحارثي"),
    ("byline.role-list", "Role,مراسل الشؤون العلمية"),
    ("byline.by-side", "تحرير من طرف سالم الحارثي"),
    ("byline.between-dashes", "- سالم الحارثي -"),
    ("byline.domain", "example.com"),
    ("byline.domain", "www.example-news.ye"),
    ("byline.bio", "(كاتب وباحث من عمان)"),
    ("byline.bio", "* الكاتبة هند السالمي أستاذة في الجامعة"),
    ("byline.bio", "- كاتب صحفي"),
    ("byline.bio", "* هند السالمي، كاتبة وإعلامية"),
    ("byline.role", "عن الكاتب: سالم الحارثي"),
    ("byline.address", "writer@example.com"),
    ("byline.address", "للتواصل: writer@example.com"),
    ("byline.address", "@salim_writes"),
    ("byline.address", "Twitter: @salim_writes"),
    ("byline.colon-name", ": سالم الحارثي"),
    ("byline.dated", "بواسطة سالم الحارثي في 3 مايو 2021"),
    ("byline.dated", "سالم الحارثي • 22/4/2022"),
    ("byline.dated", "هند السالمي, 18 يوليوز 2016"),
    ("byline.dated", "By سالم الحارثي - 2021-05-03"),
    ("byline.line", "خاص بـ«نبض الوادي»"),
    ("byline.line", "خاص - «نبض الوادي»"),
    ("byline.role", "حررته: هند السالمي"),
    ("byline.role", "شارك في التغطية: هند السالمي"),
    ("byline.role", "تحليل: سالم الحارثي"),
    ("byline.role", "كاريكاتير/ هند السالمي"),
    ("byline.role", "كتب المحرر - سالم الحارثي وهند السالمي"),
    ("byline.role", "بقلم الكاتب / سالم الحارثي"),
    ("byline.role", "بقلم ريمانا الكوثراني/ ترجمة- الوطن"),
    ("byline.role", "بقلم ريمانا الكوثراني ترجمة: محمد علي"),
    ("byline.role", "كتب سالم الحارثي - ترجمة: محمد علي"),
    ("byline.role", "رأي: سالم وقيع الله"),
    ("byline.role", "حاورته: ريمانا الكوثراني"),
    ("byline.role", "بقلم الأستاذ : ريمانا الكوثراني"),
    ("byline.role", "رسالة طهران ـ من سالم الحارثي:"),
    ("byline.bio", "* محاضر في جامعة الوادي"),
    ("byline.dated", "سالم الحارثي 2024/05/15 10:20 ص آخر تحديث 2024/05/15 11:05 ص"),
    ("byline.dated", "سالم الحارثي 15/05/2024"),
    ("byline.dated", "سالم الحارثي مايو 15, 2024"),
    ("byline.dated", "سالم الحارثي منذ 3 أيام"),
    ("byline.dated", "كشـ24 | و.م.ع نشر في: 11 مارس 2023"),
    ("byline.dated", "رويترز نشر في 15-05-2024 - 10:20"),
]


@pytest.mark.parametrize(("rule", "line"), LINES)
def test_line_between_title_and_first_paragraph(rule: str, line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [(rule, line)]


@pytest.mark.parametrize("line", [line for _, line in LINES])
def test_line_stays_in_the_middle(line: str) -> None:
    assert line in "\n".join(kept(page(TITLE, DECK, *BODY, OTHER_LEDE, line, *AGAIN)))


FRIENDS = [
    ("a question", "تحقيق: من باع الحديقة؟"),
    ("a cry", "بقلم: سالم الحارثي!"),
    ("a sentence", "كتب: سالم الحارثي."),
    ("a clause behind the role", "تقرير: تراجع عدد المدخنين"),
    ("a verb behind the role", "تقرير: تراجع"),
    ("a number behind the role", "تقرير: 20 ألف كتاب"),
    ("too many words behind the role", "مقال: مكتبة الوادي العامة الكبيرة الجديدة الجميلة"),
    ("a role and no name", "تصوير:"),
    ("a role between words", "عميد الأسرة: سالم الحارثي"),
    ("a role with more words", "تقرير دولي: البحر"),
    ("a role and no known given name", "تحقيق ريمانا الكوثراني"),
    ("a role and a thing", "تصوير مدينة الوادي"),
    ("a person moved to a town", "نقله إلى الإسكندرية سالم الحارثي"),
    ("a translation and no known given name", "نقله إلى العربية ريمانا الكوثراني"),
    ("a translation and a verb", "ترجمها عن الفرنسية قبل أعوام"),
    ("words of a role", "قراءة في أرقام الموازنة"),
    ("a desk that is no role", "ليلى منصور: لم أكتب حرفا قبل الأربعين"),
    ("an interview in a sentence", "أجرى الحوار في مكتبه بالعاصمة صباح أمس محمد علي"),
    ("a dash before a name", "- سالم الحارثي"),
    ("a thing between dashes", "- مكتبة الوادي -"),
    ("a file", "example.pdf"),
    ("an office without a mark", "كاتب وباحث من عمان"),
    ("an office and a colon", "(كاتب: لن أعود إلى هنا)"),
    ("a person who speaks", "* هند السالمي: كاتب قال ما عنده"),
    ("a thing and an office", "* مكتبة الوادي، كاتب وباحث"),
    ("a mark and no office", "* مكتبة الوادي العامة"),
    ("an address in words", "راسلوا writer@example.com اليوم"),
    ("a colon and a thing", ": مكتبة"),
    ("marks alone", "(*)"),
    ("a question of a person", "بقلم: سالم الحارثي؟"),
    ("a preposition behind the role", "تقرير: مكتبة في الوادي"),
    ("a role and a number", "بقلم: 2024"),
    ("with a pen", "بقلم حبر لا يجف"),
    ("an office alone", "(كاتب)"),
    ("an office and two sentences", "(كاتب. باحث)"),
    ("a name and a number", "سالم الحارثي - 20 كتابا"),
    ("a name, a date and an event", "سالم الحارثي 2024/05/15 في المكتبة"),
    ("a thing and a date", "مكتبة الوادي 2024/05/15"),
    ("a thing, and when it appeared", "مكتبة الوادي نشر في: 11 مارس 2023"),
    ("an agency, and where its story appeared", "رويترز نشر في صحف الوادي"),
    ("a person, and since when", "سالم الحارثي منذ 3 أيام بلا ماء"),
    ("a label of the title", "تحليل: مكتبة الوادي"),
    ("initials with a slash", "بواسطة م/ح"),
    ("a draft, and no person", "صياغة: قانون جديد للصحافة"),
    ("a vision of a thing", "رؤية: مدينة بلا سيارات"),
    ("what is told", "سرد: حكاية المحطة"),
    ("an envoy in a sentence", "مبعوثنا في الوادي رأى النهر"),
    ("another label", "رأي: الكتب أولا"),
    ("a label and a person of no known name", "كاريكاتير: ريمانا الكوثراني"),
    ("a page in English", "By Salim Al-Harthi"),
    ("a thing and a date", "مكتبة الوادي في 3 مايو 2021"),
    ("what is for whom", "خاص بأهل الوادي"),
    ("a second role that is a thing", "بقلم ريمانا الكوثراني ترجمة أولى للرواية"),
    ("a letter of a reader", "رسالة طهران - من قارئ بعيد"),
    ("a letter from a town", "رسالة من بيت بعيد"),
    ("two things that are done", "إعداد المخطوطات ترجمة الوطن"),
]


@pytest.mark.parametrize(("why", "line"), FRIENDS)
def test_line_that_looks_like_a_byline(why: str, line: str) -> None:
    assert why
    assert line in "\n".join(kept(page(TITLE, line, DECK, *BODY)))


def test_line_of_marks_has_no_shape() -> None:
    assert shapes.shape(Line('"*"')) == ""


def test_long_line_is_no_byline() -> None:
    names = "سالم الحارثي وهند السالمي ومحمد علي وأحمد صالح وحسن عمر"
    assert cuts(page(TITLE, f"كتب: {names}", *BODY)) == [("byline.role", f"كتب: {names}")]
    long = f"كتب: {names} ويوسف سعيد"
    assert cuts(page(TITLE, long, *BODY)) == []
    assert cuts(page(TITLE, *BODY, *AGAIN, long)) == []


@pytest.mark.parametrize(
    "line", ["هند بن زايد وحسن الحارثي", "هند الكندي، سالم عمر", "هند الكندي - سالم عمر - حسن الحارثي"]
)
def test_authors_on_one_line_above_the_first_paragraph(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("byline.names+topic", line)]
    assert cuts(page(TITLE, line, DECK, *BODY)) == []  # not right above it
    assert cuts(page(TITLE, f"{line}.", *BODY)) == []
    assert cuts(page(TITLE, line, f"قالت الكندي زايد وسالم عمر وحسن الحارثي أمس إن {LEDE}", *BODY[1:])) == []


@pytest.mark.parametrize(
    "line", ["هند بن زايد ومكتبة البحر", "هند الكندي وسالم عمر وحسن الحارثي وسعاد النهدي", "هند " * 13]
)
def test_lines_that_are_no_list_of_authors(line: str) -> None:
    assert cuts(page(TITLE, line.strip(), *BODY)) == []


def test_role_and_name_in_the_first_line_needs_a_title_below() -> None:
    line = "كتبت هند السالمي"
    assert cuts(page(line, *BODY)) == []
    assert cuts(page(line, TITLE, *BODY)) == [("byline.role-name", line)]
    assert cuts(page(line, TITLE)) == [("byline.role-name", line)]
    assert cuts(page(line)) == []
    assert cuts(page("كتبت: هند السالمي", *BODY)) == [("byline.role", "كتبت: هند السالمي")]


def test_byline_behind_the_first_paragraph_follows_furniture() -> None:
    line, date = "كتب: ريمانا الكوثراني", "12 مايو 2019"  # no given name that is known
    assert cuts(page(LEDE, date, line, *BODY[1:], *AGAIN)) == [("date.line", date), ("byline.role", line)]
    assert cuts(page(TITLE, DECK, LEDE, line, *BODY[1:], *AGAIN)) == []


@pytest.mark.parametrize("back", [1, 2, 3, 4])
def test_byline_among_the_last_four_lines(back: int) -> None:
    line = "كتب: سالم الحارثي"
    lines = [*BODY, OTHER_LEDE]
    lines.insert(len(lines) + 1 - back, line)
    assert cuts(page(TITLE, DECK, *lines)) == [("byline.role", line)]


def test_byline_above_the_last_four_lines_stays() -> None:
    assert cuts(page(TITLE, DECK, LEDE, "كتب: ريمانا الكوثراني", *BODY[1:], OTHER_LEDE)) == []


def test_interview_has_a_long_introduction() -> None:
    line = "أجرى الحوار في مكتبه محمد علي"
    assert cuts(page(TITLE, *BODY, line, *AGAIN)) == [("byline.interview", line)]
    assert cuts(page(TITLE, DECK, *BODY, line, *AGAIN)) == []


# ---- companions ------------------------------------------------------------------------------------------------------


def test_role_behind_an_introduction_needs_a_name_that_is_known() -> None:
    role = f"استطلاع/ {NAME}"
    assert cuts(page(TITLE, LEDE, BODY[1], role, *BODY[2:], *AGAIN)) == [("byline.role", role)]
    assert cuts(page(TITLE, DECK, LEDE, BODY[1], role, *BODY[2:], *AGAIN)) == [("byline.role", role)]
    assert cuts(page(TITLE, *BODY[:3], role, BODY[3], *AGAIN)) == []
    assert cuts(page(TITLE, LEDE, BODY[1], "استطلاع/ ريمانا الكوثراني", *BODY[2:], *AGAIN)) == []
    assert cuts(page(TITLE, LEDE, BODY[1], "حوار: مع القراء", *BODY[2:], *AGAIN)) == []


def test_name_under_a_lonely_role_and_address_under_a_name() -> None:
    assert cuts(page(TITLE, "بقلم/", "ريمانا الكوثراني", *BODY)) == [
        ("byline.role-alone", "بقلم/"),
        ("byline.companion", "ريمانا الكوثراني"),
    ]
    assert cuts(page(TITLE, "كتب: سالم الحارثي", "writer@example.com", *BODY)) == [
        ("byline.role", "كتب: سالم الحارثي"),
        ("byline.companion", "writer@example.com"),
    ]


def test_line_under_a_byline_is_no_companion_by_that_alone() -> None:
    assert cuts(page(TITLE, "كتب: سالم الحارثي", "ريمانا الكوثراني", DECK, *BODY)) == [
        ("byline.role", "كتب: سالم الحارثي")
    ]
    assert cuts(page(TITLE, "بقلم/", "مكتبة في الوادي", DECK, *BODY)) == [("byline.role-alone", "بقلم/")]
    assert cuts(page(TITLE, *BODY, "بقلم/")) == [("byline.role-alone", "بقلم/")]


def test_lonely_role_is_a_role_and_its_separator() -> None:
    assert cuts(page(TITLE, "بقلم :", *BODY)) == [("byline.role-alone", "بقلم :")]
    assert cuts(page(TITLE, "كتب وتصوير :", *BODY)) == []


# ---- lines that stand where a byline does ----------------------------------------------------------------------------


def test_author_paper_and_day_of_an_aggregator() -> None:
    assert cuts(page(TITLE, "سالم الحارثي نشر في صحيفة الساحة يوم 12 - 05 - 2019", *BODY)) == [
        ("byline.published-in", "سالم الحارثي"),
        ("source.published-in", "نشر في صحيفة الساحة"),
        ("date.published-in", "يوم 12 - 05 - 2019"),
    ]
    assert cuts(page(TITLE, "نشر في صحيفة الساحة يوم 12 - 05 - 2019", *BODY)) == [
        ("source.published-in", "نشر في صحيفة الساحة"),
        ("date.published-in", "يوم 12 - 05 - 2019"),
    ]


def test_aggregator_glues_the_agency_of_the_author() -> None:
    line = "سالم بن علي الحارثي و م عنشر في هسبريس يوم 12 - 05 - 2019"
    assert cuts(page(TITLE, line, *BODY))[0] == ("byline.published-in", "سالم بن علي الحارثي و م ع")


def test_published_in_without_a_day_or_behind_the_first_paragraph_stays() -> None:
    assert cuts(page(TITLE, "سالم الحارثي نشر في صحيفة الساحة أمس", *BODY)) == []
    line = "سالم الحارثي نشر في صحيفة الساحة يوم 12 - 05 - 2019"
    assert ("byline.published-in", "سالم الحارثي") not in cuts(page(TITLE, *BODY, line))


NAME = "سالم الحارثي"


def test_name_alone_above_the_first_paragraph() -> None:
    assert cuts(page(TITLE, NAME, *BODY)) == [("byline.bare-name", NAME)]
    assert cuts(page(TITLE, NAME, "12 مايو 2019", DECK, *BODY)) == [
        ("byline.bare-name", NAME),
        ("date.line", "12 مايو 2019"),
    ]


@pytest.mark.parametrize(
    ("why", "lines"),
    [
        ("a deck below it", (TITLE, NAME, DECK)),
        ("no given name that is known", (TITLE, "ريمانا الكوثراني")),
        ("one word", (TITLE, "سالم")),
        ("five words", (TITLE, "سالم بن علي بن محمد")),
        ("a question", (TITLE, f"{NAME}؟")),
        ("a colon: he speaks", (TITLE, f"{NAME}:")),
        ("too far below the title", (TITLE, DECK, "خاتمة القصة", "فاتحة القصة", NAME)),
    ],
)
def test_name_that_is_no_byline(why: str, lines: tuple[str, ...]) -> None:
    assert why
    assert cuts(page(*lines, *BODY)) == []


DATE = "12 مايو 2019"


@pytest.mark.parametrize(
    "line", ["د . سالم علي الحارثي", "أ .د . سالم علي الحارثي", "محمد عبد الأمير عبد الحسين", "سالم علي حسن الحاج"]
)
def test_size_of_a_name(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("byline.bare-name", line)]


def test_name_between_column_and_title() -> None:
    column, author = "أوراق الخريف", "جابر الكندي"
    assert cuts(page(column, author, TITLE, *BODY)) == [("byline.bare-name+topic", author)]
    assert cuts(page(column, "هند الحارثي", TITLE, *BODY)) == []  # a Hind is spoken of
    assert cuts(page("من هو؟", author, TITLE, *BODY)) == []
    assert cuts(page(f"{column}:", author, TITLE, *BODY)) == []
    assert cuts(page(column, author, f'"{TITLE}"', *BODY)) == []
    assert cuts(page(column, author, "بيت كبير", *BODY)) == []
    assert cuts(page("أوراق الخريف في بلاد الشمال", author, TITLE, *BODY)) == []
    assert cuts(page(column, author, TITLE, DECK, *BODY)) == []
    assert cuts(page(column, DATE, DECK, author, TITLE, *BODY)) == [("date.line", DATE)]
    assert cuts(page(column, "هند بنت سالم", DATE, TITLE, *BODY))[0] == ("byline.bare-name", "هند بنت سالم")


def test_author_and_what_he_is_above_the_first_paragraph() -> None:
    line = "د. سالم الحارثي – محاضر في الجامعة"
    assert cuts(page(TITLE, line, *BODY)) == [("byline.bio", line)]
    assert cuts(page(TITLE, "هند السالمي - مديرة في الجامعة", *BODY)) == []
    assert cuts(page(TITLE, "هند السالمي - أستاذة في الجامعة", *BODY)) == []  # the page speaks of her
    assert cuts(page(TITLE, "سالم الحارثي - محاضر قال ما عنده", *BODY)) == []
    assert cuts(page(TITLE, f"{line}؟", *BODY)) == []
    assert cuts(page(TITLE, line, DECK, *BODY)) == []
    assert cuts(page(TITLE, "مكتبة القطار - مدير جديد", *BODY)) == []


def test_name_between_date_and_deck() -> None:
    assert cuts(page(TITLE, DATE, NAME, DECK, *BODY)) == [("date.line", DATE), ("byline.bare-name+topic", NAME)]


@pytest.mark.parametrize(
    ("why", "lines"),
    [
        ("the page speaks of her", (TITLE, DATE, "هند السالمي", DECK, *BODY)),
        ("she is quoted below", (TITLE, DATE, NAME, f'"{DECK}"', *BODY)),
        ("names of a list", (TITLE, DATE, NAME, "محمد الكندي", *BODY)),
        ("a word below it", (TITLE, DATE, NAME, "تمهيد", *BODY)),
        ("no given name that is known", (TITLE, DATE, "ريمانا الكوثراني", DECK, *BODY)),
    ],
)
def test_line_between_date_and_deck_that_is_no_name(why: str, lines: tuple[str, ...]) -> None:
    assert why
    assert ("byline.bare-name+topic", lines[2]) not in cuts(page(*lines))


def test_name_that_nobody_listed_above_an_address() -> None:
    address = ("byline.address", "writer@example.com")
    assert cuts(page(TITLE, "ريمانا الكوثراني", "writer@example.com", *BODY)) == [
        ("byline.companion", "ريمانا الكوثراني"),
        address,
    ]
    assert cuts(page(TITLE, "مكتبة في الوادي", "writer@example.com", *BODY)) == [address]
    assert cuts(page(TITLE, "مكتبة القطار", "writer@example.com", *BODY)) == [address]  # the page speaks of it


@pytest.mark.parametrize(
    "farewell", ["وللحديث بقية", "للحديث بقية إن شاء الله..", "ترقبوا الأسبوع المقبل مفاجأة المكتبة الكبرى يا سادة!"]
)
def test_signature_below_words_of_farewell(farewell: str) -> None:
    assert cuts(page(TITLE, *BODY, farewell, NAME)) == [("byline.signature", NAME)]


@pytest.mark.parametrize(
    "last",
    [
        "والله ولي التوفيق",  # of decrees
        "من هو صاحب أكبر مجموعة من الكتب في الوادي؟",
        "تبلغ الجهات المختصة بأمرنا هذا لتنفيذه فورا.",
        "وللحديث بقية مع صاحب أكبر مجموعة من الكتب القديمة",
    ],
)
def test_name_below_other_last_words_stays(last: str) -> None:
    assert cuts(page(TITLE, *BODY, last, NAME)) == []


@pytest.mark.parametrize("signature", [NAME, "s.harthi@example.com", " s.harthi@example.com"])
def test_signature_glued_to_the_last_stop(signature: str) -> None:
    assert cuts(page(TITLE, *BODY[:-1], BODY[-1] + signature)) == [("byline.glued", signature.strip())]
    assert cuts(page(TITLE, BODY[0] + signature, *BODY[1:])) == []


@pytest.mark.parametrize(
    ("why", "end"),
    [
        ("words of the article", "عاد الجميع إلى بيوتهم"),
        ("no given name that is known", "ريمانا الكوثراني"),
        ("a name behind a space", f" {NAME}"),
        ("an address in a sentence", "راسلوا المكتبة على s.harthi@example.com"),
        ("a name of one word", "سالم"),
        ("an initial", " قالها أ.سالم الحارثي"),
    ],
)
def test_end_of_the_last_paragraph_that_is_no_signature(why: str, end: str) -> None:
    assert why
    assert cuts(page(TITLE, *BODY[:-1], BODY[-1] + end)) == []


def test_words_that_a_quote_closes_are_no_name() -> None:
    assert cuts(page(TITLE, f'{NAME}"', "2024-03-05", *BODY)) == [("date.line", "2024-03-05")]
    assert cuts(page(TITLE, NAME, "2024-03-05", *BODY))[0] == ("byline.bare-name", NAME)


def test_name_in_the_first_line_of_a_page_without_a_title() -> None:
    assert cuts(page(NAME, *BODY)) == [("byline.bare-name+topic", NAME)]
    assert cuts(page("هند السالمي", *BODY)) == []  # the story speaks of her
    assert cuts(page(NAME, DECK, *BODY)) == []
    assert cuts(page("سالم", *BODY)) == []
    assert cuts(page("سالم بن علي الحارثي", *BODY)) == []
    assert cuts(page(f"{NAME}؟", *BODY)) == []
    assert cuts(page("ريمانا الكوثراني", *BODY)) == []


def test_long_note_on_the_author() -> None:
    note = "* باحث في مركز الدراسات الأثرية في جامعة الوادي ومحرر في مجلة المتحف الشهرية"
    assert cuts(page(TITLE, *BODY, note)) == [("byline.bio", note)]
    assert cuts(page(TITLE, *BODY, note.removeprefix("* "))) == []
    assert cuts(page(TITLE, *BODY, f"{note} قال إنه راض")) == []
    assert cuts(page(TITLE, *BODY, f"{note}!")) == []
    assert cuts(page(TITLE, *BODY, DECK, note)) == []
    assert cuts(page(TITLE, *BODY, note.replace("باحث", "نقاش"))) == []
    assert cuts(page(TITLE, *BODY, f"{note} وكل ما يصدر عن المتحف من كتب")) == []


def test_name_that_comes_back_below_the_story() -> None:
    bio = "كاتب وباحث من عمان"
    assert cuts(page(TITLE, f"كتب: {NAME}", *BODY, NAME, bio)) == [
        ("byline.role", f"كتب: {NAME}"),
        ("byline.bare-name", NAME),
        ("byline.bio", bio),
    ]
    assert cuts(page(TITLE, f"كتب: {NAME}", *BODY, NAME, DECK))[1:] == [("byline.bare-name", NAME)]
    assert cuts(page(TITLE, f"كتب: {NAME}", *BODY, DECK, bio)) == [("byline.role", f"كتب: {NAME}")]
    long_bio = f"{bio} ومحاضر في الجامعات المستنصرية والاستراتيجية والاقتصادية وكلياتها وفروعها ومراكزها الكثيرة"
    assert cuts(page(TITLE, f"كتب: {NAME}", *BODY, NAME, long_bio))[1:] == [("byline.bare-name", NAME)]
    assert ("byline.bio", f"{bio}.") not in cuts(page(TITLE, f"كتب: {NAME}", *BODY, NAME, f"{bio}."))


def test_signature_below_the_last_paragraph() -> None:
    assert cuts(page(TITLE, *BODY, NAME)) == [("byline.signature", NAME)]
    assert cuts(page(TITLE, LEDE, NAME)) == [("byline.signature", NAME)]
    assert cuts(page(TITLE, *BODY, "المصدر: رويترز", NAME))[-1] == ("byline.signature", NAME)
    assert cuts(page(TITLE, *BODY, "س. الحارثي")) == [("byline.initials", "س. الحارثي")]
    assert cuts(page(TITLE, *BODY, "سالم بن علي الحارثي")) == [("byline.signature", "سالم بن علي الحارثي")]
    assert cuts(page(TITLE, *BODY, "كاتب وباحث من عمان")) == [("byline.bio", "كاتب وباحث من عمان")]
    assert cuts(page(TITLE, *BODY, NAME, "مدير المكتبة العامة")) == [
        ("byline.signature", NAME),
        ("byline.bio", "مدير المكتبة العامة"),
    ]


@pytest.mark.parametrize(
    ("why", "lines"),
    [
        ("two lines are no page", (LEDE, NAME)),
        ("a line between", (TITLE, *BODY, DECK, NAME)),
        ("a short sentence between", (TITLE, *BODY, "ثم عاد الجميع.", NAME)),
        ("four words", (TITLE, *BODY, "سالم علي محمود الحارثي")),
        ("an office and a verb", (TITLE, *BODY, "كاتب عماني أعلن فوزه بالجائزة")),
        ("an office that is no writer's", (TITLE, *BODY, "رئيس بلدية الوادي")),
        ("an office alone", (TITLE, *BODY, "كاتب")),
        ("a line between, and an office", (TITLE, *BODY, DECK, "كاتب وباحث من عمان")),
        ("an office and a stop", (TITLE, *BODY, "كاتب وباحث من عمان.")),
        ("no given name that is known", (TITLE, *BODY, "ريمانا الكوثراني")),
        ("a stop", (TITLE, *BODY, f"{NAME}!")),
        ("an open sentence above", (TITLE, *BODY, f"{OTHER_LEDE[:-1]} {DECK} {DECK} {DECK}", NAME)),
    ],
)
def test_name_that_is_no_signature(why: str, lines: tuple[str, ...]) -> None:
    assert why
    assert cuts(page(*lines)) == []


# ---- prefixes --------------------------------------------------------------------------------------------------------

PREFIXES = [
    ("byline.role-prefix", "كتب - سالم الحارثي: "),
    ("byline.role-prefix", "كتبت / هند السالمي - "),
    ("byline.role-prefix", "تحقيق: سالم بن علي الحارثي - "),
    ("byline.role-prefix", "تغطية ـ بدر الحارثي:"),
    ("byline.role-prefix", "بقلم د. سالم الحارثي - "),
    ("byline.role-prefix", "بقلم سالم بن علي الحارثي: "),
    ("byline.from-prefix", "من سالم بن علي الحارثي : "),
    ("byline.from-prefix", "من تونس ـ خميس السلطي: "),
    ("byline.from-prefix", "رسالة لندن ـ من سالم بن علي الحارثي: "),
    ("byline.role-prefix", "كتب سالم الحارثي: "),
    ("byline.role-glued", "كتب: سالم الحارثي "),
    ("byline.role-glued", "كتبت _ هند السالمي "),
]


@pytest.mark.parametrize(("rule", "credit"), PREFIXES)
def test_byline_before_the_first_sentence(rule: str, credit: str) -> None:
    assert cuts(page(TITLE, credit + SENTENCE, *BODY[1:])) == [(rule, credit.strip())]
    assert cuts(page(TITLE, OTHER_LEDE, credit + SENTENCE, *BODY[1:])) == []


def test_letter_of_a_correspondent_says_enough() -> None:
    credit = "رسالة لندن ـ من سالم بن علي الحارثي:"
    assert cuts(page(TITLE, f"{credit} {SENTENCE.partition(' ')[2]}", *BODY[1:])) == [("byline.from-prefix", credit)]


@pytest.mark.parametrize(
    ("why", "paragraph"),
    [
        ("no role", f"زار - سالم الحارثي: {SENTENCE}"),
        ("no given name that is known", f"كتب - ريمانا الكوثراني: {SENTENCE}"),
        ("a clause", f"تقرير: تراجع عدد الكتب - {SENTENCE}"),
        ("somebody who says where he is from", f"من سالم الحارثي - {SENTENCE}"),
        ("no name behind it", f"من وثائق المكتبة: {SENTENCE}"),
        ("no verb behind it", f"من سالم الحارثي: {SENTENCE.partition(' ')[2]}"),
        ("no separator behind, and no verb", f"كتب: سالم الحارثي {SENTENCE.partition(' ')[2]}"),
        ("no separator behind, and no given name", f"كتب: ريمانا الكوثراني {SENTENCE}"),
        ("a pen, and what it draws", f"بقلم رصاص وورقة - {SENTENCE}"),
        ("another role glued", f"تحقيق: سالم الحارثي {SENTENCE}"),
        ("a sentence about writing", "كتب الوزير سالم الحارثي على صفحته أن الاستقالة أصبحت أمرا مفروغا منه منذ أمس."),
        ("somebody who writes of something else", f"كتب سالم الحارثي: {SENTENCE.partition(' ')[2]}"),
        ("somebody of no known name", f"كتب الوزير الوادي: {SENTENCE}"),
        ("a short rest behind a glued role", "كتب: سالم الحارثي قال لا لا لا لا لا لا لا لا."),
        ("a short rest", "تقرير: سالم بن علي الحارثي - نعم نعم نعم في كل يوم لنا."),
    ],
)
def test_first_words_that_are_no_byline(why: str, paragraph: str) -> None:
    assert why
    assert cuts(page(TITLE, paragraph, *BODY[1:])) == []


def test_prefix_of_a_text_that_opens_with_no_word() -> None:
    assert prefixes.prefix("") == (0, "")
    assert prefixes.prefix("2024 كتب - سالم الحارثي: ") == (0, "")


@pytest.mark.parametrize(
    "text", [line for _, line in FRIENDS] + ["كتابة من طرف سالم", "للتواصل: a@b.co", "Role,الوادي"]
)
def test_first_words_of_bylines_are_known(text: str) -> None:
    line = Line(key(text))
    assert shapes._may_have_shape(line) or not shapes.shape(line)


def test_a_name_glued_to_the_last_stop_is_looked_for_behind_it() -> None:
    name = "سالم " + "الحارثي" * 4 + " " + "الوادي" * 6  # 70 letters, as many as are searched
    assert cuts(page(TITLE, *BODY, f"{BODY[1]}{name}"))[-1:] == [("byline.glued", name)]


def test_an_address_between_paragraphs_is_no_byline() -> None:
    assert cuts(page(LEDE, BODY[1], "writer@example.com", *BODY[2:], *AGAIN)) == []


def test_a_date_before_a_bar_leaves_the_byline_behind_it() -> None:
    line = "الجمعة 25-12-2015 22:11 | كتب: سالم الحارثي |"
    assert cuts(page(TITLE, line, *BODY)) == [("byline.role", line)]
    assert cuts(page(TITLE, "محطة القطار | كتب: سالم الحارثي", *BODY)) == []
    assert cuts(page(TITLE, "الجمعة 25-12-2015 | كتب في المكتبة القديمة", *BODY)) == []


def test_a_name_with_what_he_is_signs_the_article() -> None:
    for line in ("سالم الحارثي - كاتب وإعلامي", "هند السالمي: كاتبة وصحفية من صلالة"):
        assert cuts(page(TITLE, *BODY, line)) == [("byline.bio", line)]
    assert cuts(page(TITLE, *BODY, "سالم الحارثي: كاتب قال ما عنده")) == []


def test_box_of_the_author_above_the_article() -> None:
    box = page("سالم الحارثي", "كاتب وباحث عماني")
    assert "\n".join(text for _, text in cuts(page(TITLE, box, *BODY))) == box
    assert cuts(page(TITLE, "سالم الحارثي", "مدير المكتبة العامة", *BODY)) == []  # the story may be of him
    assert cuts(page(TITLE, "سالم الحارثي", "كاتب وباحث عماني", DECK, *BODY)) == []


@pytest.mark.parametrize(
    "line",
    [
        "نشر بواسطة الأقمار صورا للوادي",
        "كتب بواسطة قلم من القصب",
        "من بيت السالمي - 22 بيتا",
        "سالم الحارثي 22 كتابا جديدا",
        "محمد علي 4 مارس 1769",
        "أرسلت بواسطة الحمام",
    ],
)
def test_words_of_templates_in_other_lines_are_no_byline(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == []


def test_box_of_the_author_below_the_article() -> None:
    box = ["عن الكاتب", "سالم الحارثي", "كاتب وصحفي من عمان"]
    assert [rule for rule, _ in cuts(page(TITLE, *BODY, *box))] == [
        "byline.role-alone",
        "byline.companion",
        "byline.bio",
    ]
    assert cuts(page(TITLE, *BODY, "عن الكاتب", "بيوت الوادي القديمة")) == []
    assert cuts(page(TITLE, *BODY, "عن الكاتب")) == []
    assert cuts(page(TITLE, *BODY[:3], "عن الكاتب", BODY[3])) == []


def test_author_with_a_colon_above_the_first_paragraph_of_a_page_without_a_title() -> None:
    assert cuts(page("كتبت هند السالمي:", *BODY)) == [("byline.role-name", "كتبت هند السالمي:")]
    assert cuts(page("كتبت هند السالمي", *BODY)) == []
    assert cuts(page("كتبت هند السالمي:", f"المكتبة التي أحببناها، {LEDE}", *BODY[1:])) == []


def test_box_about_an_author_in_latin_letters() -> None:
    for box in ("عن admin", "عن Salem Al-Harthy"):
        assert cuts(page(TITLE, *BODY, box)) == [("byline.bio", box)]
        assert ("byline.bio", box) in cuts(page(TITLE, *BODY, box, "شاهد أيضا", OTHER_TITLE))


@pytest.mark.parametrize("line", ["عن القرية", "عن Wadi 24", "عن Wadi وأخواتها"])
def test_other_last_line_that_opens_like_a_box_stays(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == []
    assert cuts(page(TITLE, *BODY[:2], "عن Wadi", *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, "قائمة الكتب", "عن Wadi")) == []


@pytest.mark.parametrize(
    "line",
    [
        "ترجمها عن الإنجليزية: محمد السالمي",
        "موفد الوادي إلى بيروت: محمد السالمي",
        "حوار أجراه: محمد السالمي",
        "قلم: محمد السالمي",
        "كاتب وباحث: محمد السالمي",
        "بعدسة محمد السالمي",
        "كتب محرر الشؤون العربية",
        "كتبت - محررة الشؤون المحلية:",
    ],
)
def test_roles_of_the_same_families(line: str) -> None:
    assert [text for _, text in cuts(page(TITLE, line, *BODY))] == [line]


@pytest.mark.parametrize("line", ["البريد الإلكتروني: salmi@example.com", "تويتر الكاتب: @salmi_news"])
def test_addresses_of_the_author(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == [("byline.address", line)]


@pytest.mark.parametrize(
    "line", ["كتب محرر الشؤون العربية كتابا عن رحلته", "باحث: الأجور لا تكفي", "موفد أممي: لا تقدم بعد"]
)
def test_deeds_and_sayings_are_no_roles(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize("line", ["كتبت - _", "بقلم: ٪", "حاوره: /"])
def test_role_with_nothing_but_marks_behind_it(line: str) -> None:
    assert cuts(page(line, *BODY)) in ([], [("byline.role", line)], [("byline.role-alone", line)])
