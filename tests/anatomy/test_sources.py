"""Source credits, agency tags and end marks: cut where they stand, kept where an article quotes a source."""

import pytest

from .pages import BODY, LEDE, TITLE, cuts, kept, page

CREDITS = [
    "👈 المصدر: رويترز",
    "المصدر: رويترز.",
    "مصدر التقرير | وكالات",
    "المصدر الرئيسي: الأناضول",
    "المصدر: رويترز",
    "المصدر : دار المدار",
    "المصادر - وكالات",
    "المصدر / صحيفة الوادي",
    "المصدر ... وكالات",
    "المصدر | الوادي",
    "مصدر الخبر: دار المدار",
    "المصدر الأصلي: دار المدار",
    "المرجع: كتاب المدن",
    "* المصدر: رويترز",
    "/مصدر: شينخوا/",
]


@pytest.mark.parametrize("line", CREDITS)
def test_a_credit_is_cut_above_and_behind_the_article(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("source.credit", line)]
    assert cuts(page(TITLE, *BODY, line)) == [("source.credit", line)]


@pytest.mark.parametrize(
    "line",
    [
        "مصدر: لا صحة للخبر",  # a source is quoted
        "المصدر الرئيسي للدخل",
        "المصدر: ذاته",  # the column of a table
        "المصدر: قال إن الأمر انتهى",
        "المصدر: دار المدار للنشر في الوادي ثم في المدينة القديمة",  # nine words
        "المصدر: دار المدار.",
        "المصدر الذي تحدث إلينا",
        "المصدرية: النحو",
        "المصدر: أهالي الوادي.",
        "المصدر الرئيسي للدخل: السياحة",
        "مصدر المعلومات لم يكشف عن اسمه",
    ],
)
def test_a_line_that_speaks_of_a_source_stays(line: str) -> None:
    assert cuts(page(TITLE, LEDE, line, *BODY[1:])) == []


BARE = [
    ([*BODY, "المصدر:"], [("source.credit", "المصدر:")]),
    ([*BODY, "المصدر:", "رويترز"], [("source.credit", "المصدر:"), ("source.credit-name", "رويترز")]),
    (
        [*BODY, "المصدر:", "طباعة", "رويترز"],
        [("source.credit", "المصدر:"), ("chrome.tool", "طباعة"), ("source.credit-name", "رويترز")],
    ),
    ([*BODY[:3], "المصدر:", "نهر بعيد", BODY[3]], []),  # a sub-heading
    ([*BODY[:3], "المصدر:", "رويترز!", BODY[3]], []),
    (["المصدر:", *BODY], [("source.credit", "المصدر:")]),
]


@pytest.mark.parametrize(("lines", "expected"), BARE)
def test_a_credit_without_a_name(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert cuts(page(TITLE, *lines)) == expected


LINES = [
    ("source.printed", "نشر هذا المقال في صحيفة الوادي العدد 41"),
    ("source.starred", "* خدمة دار المدار"),
    ("source.starred", "** بالاتفاق مع صحيفة النهر"),
    ("source.starred", "* عن «صحيفة النهر»"),
    ("source.issue", "صحيفة الوادي - العدد 412"),
    ("source.link", "رابط الخبر بصحيفة الوادي"),
    ("source.link", "لقراءة الخبر كاملا من المصدر"),
    ("source.link", "انقر هنا لقراءة الخبر من مصدره"),
    ("source.link", "هذا المحتوى مقدم من دار المدار"),
    ("source.link", "The post Library appeared first on Wadi"),
    ("source.link", "The post Library first appeared on Wadi."),
    ("source.link", "ظهرت المقالة بلدية الوادي تفتتح مكتبة أولاً على جريدة الوادي."),
    ("source.link", "Source link"),
    ("source.link", "الرابط https://exa.mp/p/1"),
    ("source.link", "رابط قصير: https://exa.mp/?p=1"),
    ("source.link", "اقرأ الخبر من المصدر"),
    ("source.link", "رابط المصدر: https://example.com/1"),
    ("source.printed", "ترجم هذا المقال بالتعاون مع دار المدار"),
]


@pytest.mark.parametrize(("rule", "line"), LINES)
def test_a_line_that_leads_to_its_source_is_cut_behind_the_article(rule: str, line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == [(rule, line)]


@pytest.mark.parametrize(("rule", "line"), [case for case in LINES if case[0] != "source.printed"])
def test_such_a_line_above_the_article_may_be_its_title(rule: str, line: str) -> None:
    assert rule not in dict(cuts(page(line, *BODY)))


@pytest.mark.parametrize(
    "line",
    [
        "نشر هذا الكتاب في الوادي العدد 41",
        "* خدمة البريد.",
        "* خدمات البريد",
        "صحيفة الوادي - عددها في السوق اليوم",
        "رابط الصداقة بيننا قوي",
        "للاطلاع على المقال الأصلي زرنا مكتبة الكاتب",
        "رابط قصير بين القريتين",
        "الخبر من المصدر نفسه",
        "هذا الخبر منقول من " + "كلمة " * 30,
    ],
)
def test_a_line_that_opens_like_one_stays(line: str) -> None:
    assert not [rule for rule, _ in cuts(page(TITLE, *BODY, line)) if rule.startswith("source.")]


def test_the_address_of_the_page_itself() -> None:
    url = "https://wadi.example/news/41"
    assert cuts(page(url, TITLE, *BODY)) == [("source.permalink", url)]
    assert cuts(page(TITLE, *BODY, url)) == [("source.permalink", url)]
    readers = [f"وقالت القارئة رقم {i} إن القاعة رقم {i + 20} أعجبتها كثيرا أمس." for i in range(4)]
    assert cuts(page(TITLE, *BODY, url, *readers)) == []
    assert cuts(url) == []


BESIDE = [
    (
        [TITLE, *BODY, "2023-09-25 - المصدر: دار المدار"],
        [("date.beside-source", "2023-09-25 -"), ("source.credit", "المصدر: دار المدار")],
    ),
    (
        [TITLE, "2023-09-25 10:36 المصدر: دار المدار", *BODY],
        [("date.beside-source", "2023-09-25 10:36"), ("source.credit", "المصدر: دار المدار")],
    ),
    ([TITLE, LEDE, "2023-09-25 10:36 | wadi.net", *BODY[1:]], []),
    ([TITLE, LEDE, "2023-09-25 المصدر: " + "نهر " * 13, *BODY[1:]], []),
    ([TITLE, LEDE, "2023 المصدر: دار المدار", *BODY[1:]], []),
]


@pytest.mark.parametrize(("lines", "expected"), BESIDE)
def test_a_date_and_a_source_on_one_line(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert cuts(page(*lines)) == expected


def test_a_date_and_the_domain_of_a_portal_on_one_line() -> None:
    date, domain = cuts(page(TITLE, "2023-09-25 10:36 | wadi.net", *BODY))
    assert date == ("date.beside-source", "2023-09-25 10:36 |")
    assert domain[1] == "wadi.net"  # once the date is gone, it is the signature of the paper as well


CLOSING = [
    ("source.end-mark", "// انتهى //"),
    ("source.end-mark", "(النهاية)"),
    ("source.end-mark", "(النهاية) / ع.ف"),
    ("source.end-mark", "انتهى / ح س م"),
    ("source.end-mark", "...انتهى"),
    ("source.end-mark", "-انتهى-"),
    ("source.end-mark", "انتهى 25."),
    ("source.end-mark", "انتهى29/ح12"),
    ("source.end-mark", "انتهى.ع95"),
    ("source.end-mark", "انتهى 25ن"),
    ("source.from", "منقول عن دار المدار"),
    ("source.end-mark", "ع.ف"),
    ("source.end-mark", "ع.ف / م.ر"),
    ("source.end-mark", "ش ع / ه س"),
    ("source.end-mark", "م.ل، م.ع/و.أ"),
    ("byline.desk", "(إعداد سمير الوادي للنشرة العربية)"),
    ("source.from", "نقلا عن صحيفة النهر"),
    ("source.from", "عن الوطن السعودية"),
    ("source.from", "[ترجمة عن دار المدار]"),
    ("source.starred", "* الشرق القطرية"),
    ("source.agency-tag", "(رويترز)"),
    ("source.agency-tag", "(رويترز، أ ف ب)."),
    ("source.agency-tag", '(رويترز، أ ف ب، "لجان أهالي الوادي")'),
    ("source.agency-tag", "(رويترز، أ ف ب، المرصاد)"),
]


@pytest.mark.parametrize(("rule", "line"), CLOSING)
def test_what_closes_an_article_on_a_line_of_its_own(rule: str, line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == [(rule, line)]
    readers = [f"وقالت القارئة رقم {i} إن القاعة رقم {i + 20} أعجبتها كثيرا أمس." for i in range(4)]
    assert cuts(page(TITLE, *BODY, line, *readers)) == []


@pytest.mark.parametrize(
    "line",
    [
        "انتهيت",
        "انتهى العرض",
        "انتهى 2023",
        "انتهى 3-1",
        "ع.ف والنهر",
        "هو / هي",
        "(إعداد القهوة) فن",
        "نقلا عن صحيفة النهر التي تصدر في المدينة القديمة",  # nine words
        "نقلا عن صحيفة النهر.",
        "عن الحب والحرب",
        "* نهر الوادي",
        "* الشرق القطرية!",
        "(نهر)",
        "(رويترز، المرصاد)",
        "(رويترز، سانا، وكالات الأنباء التي سبقت غيرها إلى الخبر)",
        "(نهر، رويترز، سانا)",
    ],
)
def test_a_last_line_that_is_no_mark_stays(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == []


def test_a_paper_is_named_in_one_of_the_last_two_lines() -> None:
    assert cuts(page(TITLE, *BODY, "عن الشروق")) == [("source.from", "عن الشروق")]
    assert cuts(page(TITLE, *BODY, "عن «الأهرام»")) == [("source.from", "عن «الأهرام»")]
    for verses in (["في آخر النهار", "عن الشروق"], ["عن الشروق", "في آخر النهار"], ["عن الأمل"], ["عن الشروق."]):
        assert cuts(page(TITLE, *BODY, *verses)) == []
    assert cuts(page(TITLE, *BODY, "نقلا عن صحيفة النهر", "نهر بعيد")) == [("source.from", "نقلا عن صحيفة النهر")]
    assert cuts(page(TITLE, *BODY, "نقلا عن صحيفة النهر", "نهر بعيد", "نهر قريب")) == []


def test_a_source_header_that_was_joined_to_the_article() -> None:
    words = LEDE.removesuffix(".") + " بتبرعات من أهالي الحي وتجار السوق القديم."
    assert cuts(page(TITLE, f"المصدر: {words}", *BODY[1:])) == [("source.empty-credit", "المصدر:")]
    short = cuts(page(TITLE, f"المصدر: {LEDE}", *BODY[1:]))  # it may quote a source
    assert "source.empty-credit" not in dict(short)


CLOSE = f"{BODY[2].removesuffix('.')} التي قضاها كثير منهم بين الرفوف الخشبية والصناديق المغلقة منذ سنين طويلة."
TRIMMED = [
    (" // انتهى // ع", "source.end-mark", True),
    (" (النهاية) م ر", "source.end-mark", True),
    (" (النِّهاية) م ر", "source.end-mark", True),
    (" انتهى / ح س", "source.end-mark", True),
    (" انتهى / ح س انتهى / ح س", "source.end-mark", True),
    (" انتهى/ 25", "source.end-mark", True),
    (" وانتهى العام/العقد", "source.end-mark", False),
    (" انتهى/ 25 كتابا", "source.end-mark", False),
    (" (رويترز)", "source.agency-tag", True),
    ("(أ ف ب، رويترز).", "source.agency-tag", True),
    (" (السكة الأولى)", "source.agency-tag", False),
    (" (إعداد سمير الوادي للنشرة العربية)", "byline.desk", True),
    (" (إعداد)", "byline.desk", False),
    (" (رويترز) (نهر))", "source.agency-tag", False),
    (f" ({'رويترز، ' * 8}رويترز)", "source.agency-tag", False),
]


@pytest.mark.parametrize(("tag", "rule", "cut"), TRIMMED)
def test_what_closes_the_last_paragraph(tag: str, rule: str, cut: bool) -> None:  # noqa: FBT001
    assert cuts(page(TITLE, *BODY[:2], CLOSE + tag)) == ([(rule, tag.strip())] if cut else [])


UNSTOPPED = [
    (" (رويترز)", True),
    (" (رويترز).", False),
    (" كما نقلت وكالة (رويترز)", False),
    (" (رويترز، أ ف ب، د ب أ، الأناضول، شينخوا، سانا)", False),
]


@pytest.mark.parametrize(("tag", "cut"), UNSTOPPED)
def test_a_tag_behind_a_paragraph_without_a_stop(tag: str, cut: bool) -> None:  # noqa: FBT001
    assert bool(cuts(page(TITLE, *BODY[:2], CLOSE.removesuffix(".") + tag))) is cut


def test_a_short_last_paragraph_is_closed_by_a_tag_behind_its_stop() -> None:
    assert cuts(page(TITLE, *BODY[:3], f"{BODY[3]} (رويترز)")) == [("source.agency-tag", "(رويترز)")]
    assert cuts(page(TITLE, *BODY[:3], f"{BODY[3].removesuffix('.')} (رويترز)")) == []
    assert "source.agency-tag" not in dict(cuts(page(TITLE, *BODY[:3], "شكرا للزوار. (رويترز)")))


def test_an_end_mark_needs_a_sentence_before_it() -> None:
    assert cuts(page(TITLE, "بين النهر والجسر // انتهى //", *BODY)) == []


def test_a_page_without_a_paragraph_is_not_closed() -> None:
    assert cuts(page(TITLE, "نهر بعيد")) == []


def test_the_last_line_names_a_source_that_nobody_listed() -> None:
    credit = page("المصدر :", "الماسةالواديية")
    assert [text for _, text in cuts(page(TITLE, *BODY, credit))] == credit.splitlines()
    for below in ("نهر بعيد قريب طويل عريض", "20 كتابا", "نهر!"):
        assert below in "\n".join(kept(page(TITLE, *BODY, "المصدر :", below)))


FOOTERS = (
    "ظهرت المقالة بلدية الوادي تفتتح مكتبة أولاً على صحيفة الساحة",
    "ظهرت هذه التدوينة مكتبة في المحطة أولاً على الوادي.",
    "The post مكتبة في المحطة appeared first on Wadi News.",
)


@pytest.mark.parametrize("footer", FOOTERS)
def test_footer_of_a_feed_behind_the_last_paragraph(footer: str) -> None:
    assert cuts(page(TITLE, *BODY[:3], f"{BODY[3]} {footer}")) == [("source.link", footer)]


@pytest.mark.parametrize(
    "words",
    [
        "ظهرت المقالة التي كتبها أولا على صفحات مجلة تصدر في الوادي",  # no stop before it
        "ظهرت أولا على شاشة القاعة.",
        "The post office stands on the river.",
    ],
)
def test_a_last_sentence_like_the_footer_of_a_feed_stays(words: str) -> None:
    before = BODY[3] if words[-1] == "." else BODY[3].removesuffix(".")
    assert cuts(page(TITLE, *BODY[:3], f"{before} {words}")) == []


@pytest.mark.parametrize("date", ["آخر تحديث 2023-03-28 00:00:00", "نشر في: 2023-03-28", "2023-03-28"])
def test_source_behind_the_date_of_publication(date: str) -> None:
    source = "المصدر: أخبار الوادي"
    assert [text for _, text in cuts(page(TITLE, f"{date} - {source}", *BODY))] == [f"{date} -", source]
    assert cuts(page(TITLE, *BODY, f"نشر في الساحة {date[-8:]}، ولم يذكر {source}")) == []


def test_source_of_content_with_its_name_below() -> None:
    credit = page("هذا المحتوى من", "Wadi")
    assert [text for _, text in cuts(page(TITLE, *BODY, credit))] == credit.splitlines()
    assert cuts(page(TITLE, *BODY[:2], "هذا المحتوى من صنع الأطفال", *BODY[2:])) == []


def test_request_to_read_the_rest_elsewhere() -> None:
    line = "لقراءة المقال بالكامل، يرجى الضغط على الزر أدناه"
    assert cuts(page(TITLE, *BODY, line)) == [("source.link", line)]
    assert cuts(page(TITLE, *BODY[:2], "لقراءة المقال بالكامل يحتاج الطالب إلى ساعة", *BODY[2:])) == []


@pytest.mark.parametrize(
    "line",
    ["ظهر المنشور مكتبة في محطة القطار أولا في صحيفة الوادي", "ظهرت هذه المقالة مكتبة في المحطة أولاً على الوادي"],
)
def test_footers_of_feeds_in_other_words(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == [("source.link", line)]


def test_who_appeared_first_is_no_footer() -> None:
    assert cuts(page(TITLE, *BODY, "ظهر المدرب على المنصة أولا في تمام السابعة")) == []


@pytest.mark.parametrize(
    "footer",
    [
        "The post مكتبة الوادي appeared first on صحيفة الساحة.",
        "ظهرت المقالة مكتبة الوادي تفتح أبوابها اولا على صحيفة الساحة.",
        "ظهر هذا المنشور مكتبة الوادي تفتح أبوابها أولا في صحيفة الساحة",
    ],
)
def test_footer_of_a_feed_alone_and_glued(footer: str) -> None:
    assert cuts(page(TITLE, *BODY, footer)) == [("source.link", footer)]
    assert cuts(page(TITLE, *BODY[:-1], f"{BODY[-1]} {footer}")) == [("source.link", footer)]
    said = "ظهر هذا الخبر في نشرة الوادي، ثم قرأه الناس أولا في صحيفة الساحة."
    assert cuts(page(TITLE, *BODY[:2], said, *BODY[2:])) == []


@pytest.mark.parametrize("mark", ["-مل-", "- خلا -", "س خ/ع أ/م ح"])
def test_initials_between_dashes_and_slashes_end_the_page(mark: str) -> None:
    assert cuts(page(TITLE, *BODY, mark)) == [("source.end-mark", mark)]
    assert cuts(page(TITLE, BODY[0], mark, *BODY[1:])) == []
    assert cuts(page(TITLE, *BODY, "-الخاتمة-")) == []


def test_address_of_the_page_in_its_head() -> None:
    address = "https://p.wadi.example/p/4WF0s"
    assert cuts(page(TITLE, address, *BODY)) == [("source.permalink", address)]
    assert cuts(page(TITLE, BODY[0], address, *BODY[1:])) == []
