"""Lines of dates and times: cut at the edges of a page and beside furniture, kept as entries of the article."""

import pytest

from arnews_clean import parse
from arnews_clean.anatomy.dates.shapes import date_line, is_date, month_words
from arnews_clean.keys import key
from arnews_clean.lines import Line

from .pages import BODY, LEDE, TITLE, cuts, kept, page

DATES = [
    "🕒 5 مايو 2020",
    "Last updated: 12/5/2019 10:20",
    "تاريخ النشر والتحديث: 2019/05/12 10:20",
    "وقت النشر: 12 مايو 2019",
    "التوقيت والتاريخ: الأحد، 12 مايو 2019",
    "تم التحديث قبل ساعتين",
    "نشر قبل 3 أيام",
    "منذ لحظات",
    # numbers
    "2023-09-25",
    "25/9/2023",
    "25 / 9 / 2023",
    "25/9/23",
    "٢٥/٩/٢٠٢٣",
    "| 2023.09.25 |",
    # with the section before it
    "صباح الخير25-9-2023 | 10:36",
    "محليات 25/9/2023 | 10:36",
    # months of every country, and the Hijri year
    "25 أيلول 2023",
    "25 سبتمبر 2023",
    "9 شتنبر 2023",
    "7 جويلية 2023",
    "الاثنين 10 ربيع الأول 1445",
    "الاثنين 25 سبتمبر",
    "نشر في سبتمبر 2023",
    "حرر بتاريخ 25 سبتمبر 2023",
    "arabic.example.org.cn / 15:31:03 2023-03-05",
    "Wadi, تم النشر 2026/01/19 9:42",
    "تم تعديله في 25 سبتمبر 2023",
    # times
    "الاثنين 10:36",
    "اليوم 10:36",
    "10:36 ص",
    "10:36 GMT",
    "آخر تحديث 10:36 بتوقيت القاهرة",
    "نشر بتاريخ: 25-9-2023 الساعة 10:36 مساء",
    "Published 25 September 2023",
    # how long ago
    "منذ 3 سنوات",
    "منذ ساعتين",
    "قبل دقيقة واحدة",
    "حوالي 5 سنوات",
    "منذ يوم، 10:36 ص",
    "نشر منذ 3 ساعات",
    "آخر تحديث: منذ 4 ساعات",
    # as templates and machines write them
    "Published On 25/9/2023",
    "نشر في: 25 سبتمبر ,2023: 10:20 ص GST",
    "تم إنشاءه بتاريخ الاثنين, 25 أيلول/سبتمبر 2023 10:20",
    # with the outlet before it
    "الرأي العام - 25 سبتمبر 2023",
    "الرأي العام: 25/9/2023",
    "رويترز: تم إضافته يوم الاثنين 25 سبتمبر 2023 م",
    "البيان 25 سبتمبر 2023",
    "الاثنين 25 سبتمبر 2023 الرأي العام",
    "14h41",
    "منشور الاثنين 25 سبتمبر 2023",
    "العدد : 17360 - الاثنين 25 سبتمبر 2023",
    "مدى الوادي | 2023/09/25 على الساعة 10:36",
    "أربعاء, 25/09/2023 - 23:50",  # without the article
    "الخميس - 27 نوفمبر 2025 - الساعة 09:10 م بتوقيت اليمن",  # the clock of a place
    "25/09/2023 الساعة 13:20 (توقيت نواكشوط)",
    "11 Dec 2018 ساعة 7:59",
    "updated 11:44 AM IDT, Aug 17, 2018",
    "آخر تحديث: منذ ساعة واحدة 54 ثانية",
    "منذ 3 أيام، 4 ساعات",
    "منذ يومين و3 ساعات",
    "منذ 6 يوم 10:04 AM",
]


@pytest.mark.parametrize("line", DATES)
def test_a_date_line_is_cut_above_and_behind_the_article(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("date.line", line)]
    assert cuts(page(TITLE, *BODY, line)) == [("date.line", line)]


@pytest.mark.parametrize(
    "line",
    [
        "أكتوبر 1973",  # a year of history
        "2023",
        "10:36",
        "الاثنين",
        "سبتمبر الأسود",
        "منذ القدم",
        "منذ لحظات كان القطار هنا",
        "قبل التحديث",
        "نشر قبل الأوان",
        "Last",
        "منذ 3 سنوات والمكتبة مغلقة",
        "25 سبتمبر 2023 موعد الافتتاح",
        "2023-09-25 وردت الشحنة",
        "نشر في دار المدار",
        "12 كتابا",
        "العدد 30 كتابا",
        "البيان 2023",
        "البيان 25 سبتمبر في كتاب",
        "المكتبة 25 سبتمبر 2023",
        "25 سبتمبر 2023 بتوقيت المكتبة",
        "25 سبتمبر 2023 اليمن",  # no clock
        "منذ 3 أيام، 4 قطارات",
        "أحد 25 كتابا",
        "الاثنين 25 سبتمبر 2023 المكتبة",
        "المكتبة: 2023-09-25",  # no outlet
        "كتب: سالم الحارثي | 2023-09-25",  # a byline
        "الاتحاد العام لمكتبات الوادي القديمة | 2023-09-25",  # more than the name of an outlet
        "الرأي العام - في 2023 كتابا",
        "2023-09-25 " * 27,
        "2023-09-25 " + "في " * 20 + " ".join(["الأربعاء"] * 10),
        "...",
    ],
)
def test_what_is_no_date_line_stays(line: str) -> None:
    assert not date_line(Line(key(line)))


def test_a_long_key_is_no_date() -> None:
    assert not is_date("2023-09-25" + " الأربعاء" * 15, ["2023", "09", "25"])
    assert not is_date("", [])


def test_a_date_between_paragraphs_opens_an_entry_of_the_article() -> None:
    readers = [f"وقالت القارئة رقم {i} إن القاعة رقم {i + 20} أعجبتها كثيرا أمس." for i in range(4)]
    assert cuts(page(TITLE, *BODY, "25 سبتمبر 2023", *readers)) == []
    assert cuts(page(TITLE, *BODY, "25 سبتمبر 2023", *readers[:3])) == [("date.line", "25 سبتمبر 2023")]


def test_a_date_beside_furniture_is_cut_wherever_it_stands() -> None:
    others = [f"وقالت القارئة رقم {i} إن القاعة رقم {i + 20} أعجبتها كثيرا أمس." for i in range(4)]
    found = cuts(page(TITLE, *BODY, "طباعة", "25 سبتمبر 2023", *others))
    assert found == [("chrome.tool", "طباعة"), ("date.line", "25 سبتمبر 2023")]


def test_four_lines_are_the_head_where_the_article_opens_at_once() -> None:
    readers = [f"وقالت القارئة رقم {i} إن القاعة رقم {i + 20} أعجبتها كثيرا أمس." for i in range(9)]
    assert cuts(page(*readers[:3], "25 سبتمبر 2023", *readers[3:])) == [("date.line", "25 سبتمبر 2023")]
    assert cuts(page(*readers[:4], "25 سبتمبر 2023", *readers[4:])) == []


def test_the_date_of_a_numbered_notice_is_part_of_it() -> None:
    assert cuts(page(TITLE, "الرقم: 41", "25 سبتمبر 2023", *BODY)) == []


def test_the_date_field_of_a_scraper_is_cut_at_the_head_alone() -> None:
    assert cuts(page(f"date 2025-10-30 {LEDE}", *BODY[1:])) == [("date.prefix", "date 2025-10-30")]
    assert cuts(page(f"date 2025-10 {TITLE}", *BODY)) == [("date.prefix", "date 2025-10")]
    assert cuts(page(f"date 2025 {TITLE}", *BODY)) == []
    assert cuts(page(LEDE, f"date 2025-10-30 {BODY[1]}", *BODY[2:])) == []


def test_month_words_hold_every_calendar() -> None:
    assert {"ايلول", "شتنبر", "سبتمبر", "جويليه", "رمضان", "September"} <= month_words()
    assert "اسبوع" not in month_words()


def test_date_that_says_so_may_stand_below_a_long_deck() -> None:
    deck = [f"{paragraph[:-1]} كما قيل." for paragraph in BODY]
    assert cuts(page(TITLE, *deck, "نشر في 17-11-2022", *BODY, *deck[::-1]))[:1] == [("date.line", "نشر في 17-11-2022")]
    assert cuts(page(TITLE, *deck, "آخر تحديث 16-11-2022 | 21:20", LEDE, *BODY[1:]))[0][0] == "date.line"
    plain = cuts(page(TITLE, *deck, "17-11-2022", *BODY, *deck[::-1]))
    assert ("date.line", "17-11-2022") not in plain


# Events of a chronology: its dates stand on lines of their own.
EVENTS = (
    "بدأت الدراسات الأولى للسد على يد فريق من كلية الهندسة.",
    "وضع الوزير حجر الأساس في حفل حضره أهالي القرى الثلاث.",
    "امتلأت البحيرة للمرة الأولى وغمرت البساتين الشرقية كلها.",
    "قررت الحكومة إزالة السد.",
)
DAYS = ("12 مارس 1971", "3 أبريل 1978", "الثلاثاء 22 أكتوبر 1985", "19 يونيو 2024")
CHRONOLOGY = [line for entry in zip(DAYS, EVENTS, strict=True) for line in entry]


@pytest.mark.parametrize("lede", [LEDE, f"{LEDE[:-1]}:"])
def test_the_dates_of_a_chronology_stay_up_to_the_end_of_the_page(lede: str) -> None:
    assert cuts(page(TITLE, lede, *CHRONOLOGY)) == []
    assert cuts(page(TITLE, lede, *CHRONOLOGY[2:])) == []


def test_the_dates_of_the_page_around_a_chronology_are_cut() -> None:
    found = cuts(page(TITLE, "2024-06-20", LEDE, *CHRONOLOGY, "نشر في 20-06-2024"))
    assert found == [("date.line", "2024-06-20"), ("date.line", "نشر في 20-06-2024")]
    assert cuts(page(TITLE, LEDE, *CHRONOLOGY, "20 يونيو 2024")) == [("date.line", "20 يونيو 2024")]
    assert ("date.line", "منذ 3 ساعات") in cuts(page(TITLE, LEDE, *CHRONOLOGY[:-1], "منذ 3 ساعات", EVENTS[3]))
    assert ("date.line", "اليوم 06:42") in cuts(page(TITLE, LEDE, *CHRONOLOGY[:-1], "اليوم 06:42", EVENTS[3]))


@pytest.mark.parametrize(
    "table",
    [
        ("الكيمياء", "السبت 8 يونيو 2024", "الرياضيات", "الاثنين 10 يونيو 2024"),
        ("بداية العام", "01/02/1444", "28/08/2022", "نهاية العام", "04/12/1444", "22/06/2023"),
        ("وتنطلق القطارات في المواعيد الآتية:", "الساعة 8:30 صباحا", "الساعة 11:15 صباحا", "الساعة 4:45 مساء"),
        ("آخر موعد للتقديم:", "الخميس 30 مايو 2024"),
    ],
)
def test_the_dates_of_a_timetable_stay(table: tuple[str, ...]) -> None:
    assert cuts(page(TITLE, *BODY, *table)) == []
    assert cuts(page(LEDE, *table, *BODY[1:])) == []


def test_one_short_line_above_a_date_makes_no_timetable() -> None:
    assert ("date.line", "السبت 8 يونيو 2024") in cuts(page(TITLE, *BODY, "بلدية الوادي", "السبت 8 يونيو 2024"))
    stamp = "8 يونيو 2024 - 10:36"
    assert cuts(page(TITLE, *BODY, "آخر تحديث:", stamp))[-1] == ("date.line", stamp)
    assert cuts(page(LEDE, "بلدية الوادي", stamp, *BODY[1:], *BODY[1:]))[:1] == [("date.line", stamp)]


def test_a_date_may_be_a_point_of_a_list() -> None:
    points = ("- التاريخ 4/1/2018", "- الحدث: توقيع الاتفاق", f"- {BODY[1]}")
    assert cuts(page(*points, *BODY[2:])) == []
    assert cuts(page(TITLE, "- 4/1/2018", *BODY)) == [("date.line", "- 4/1/2018")]
    assert cuts(page(TITLE, *BODY, "- 4/1/2018")) == [("date.line", "- 4/1/2018")]


def test_two_times_of_publication_are_no_timetable() -> None:
    date = "الأحد 25 سبتمبر 2023 الساعة 10:30 آخر تحديث 11:30"
    assert cuts(page(TITLE, LEDE, date, *BODY[1:])) == [("date.line", date)]


@pytest.mark.parametrize("field", ["تاريخ النشر", "آخر تحديث", "نشر في:", "الوقت"])
def test_name_of_the_field_above_its_date(field: str) -> None:
    assert kept(page(TITLE, field, "24 أغسطس 2019", *BODY))[0] == TITLE
    assert kept(page(TITLE, field, "24 أغسطس 2019", *BODY))[1].startswith(LEDE)
    assert field in "\n".join(kept(page(field, "24 أغسطس 2019", *BODY)))  # it may be the title


@pytest.mark.parametrize("above", ["يوم الافتتاح", "في اليوم", "نشر المكتبة 7", "تاريخ المكتبة"])
def test_other_words_above_a_date_stay(above: str) -> None:
    assert above in "\n".join(kept(page(TITLE, above, "24 أغسطس 2019", *BODY)))


def test_time_alone_beside_its_date() -> None:
    for dates_ in (("• 24-8-2019", "• 09:30"), ("09:30", "24-8-2019")):
        assert [text for _, text in cuts(page(TITLE, *dates_, *BODY))] == list(dates_)
    assert "09:30" in "\n".join(kept(page(TITLE, "09:30", *BODY)))


def test_how_long_ago_and_in_which_paper() -> None:
    assert cuts(page(TITLE, "حوالي 5 سنوات في تورس", *BODY)) == [("date.line", "حوالي 5 سنوات في تورس")]
    assert cuts(page(TITLE, "حوالي 5 سنوات في سجن المدينة القديمة", *BODY)) == []


def test_time_stamp_of_a_machine_above_the_article() -> None:
    stamp = "2023-09-25T10:20:34+00:00"
    assert cuts(page(TITLE, stamp, *BODY)) == [("date.line", stamp)]
    assert cuts(page(TITLE, f"{stamp}X", *BODY)) == []


@pytest.mark.parametrize("line", ["نشر منذ عهد بعيد", "آخر تحديث منذ أيام للوحة", "سا 10 من البيوت"])
def test_words_of_publication_without_a_time_stay(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == []


def test_days_of_a_stream_beside_its_dates_below_the_article() -> None:
    stream = ["اليوم 06:42", "20 آب", "19 آب", "اليوم 09:18"]
    assert cuts(page(TITLE, *BODY, *stream)) == [("date.line", line) for line in stream]
    assert cuts(page(TITLE, *BODY, "19 آب", "2019-05-12")) == [("date.line", "19 آب"), ("date.line", "2019-05-12")]


@pytest.mark.parametrize("day", ["19 راكبا", "آب", "20 آب وما بعده", "في آب"])
def test_what_is_no_day_beside_a_date_below_the_article_stays(day: str) -> None:
    assert (("date.line", day)) not in cuts(page(TITLE, *BODY, "اليوم 06:42", day))


def test_day_of_the_article_stays() -> None:
    assert cuts(page(TITLE, *BODY, "20 آب")) == []
    assert cuts(page(TITLE, *BODY[:2], "20 آب", *BODY[2:])) == []
    assert cuts(page(TITLE, "2019-05-12", "20 آب", *BODY)) == [("date.line", "2019-05-12")]


@pytest.mark.parametrize("line", ["تم نشره في الأربعاء 25 آذار / مارس 2015. 02:00 مساءً", "تم نشره في 3 مايو 2021"])
def test_what_was_published_when(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("date.line", line)]
    assert cuts(page(TITLE, *BODY[:2], "تم نشره في 3 مايو 2021 كتابا للأطفال", *BODY[2:])) == []


def test_month_and_day_with_the_hour() -> None:
    assert cuts(page(TITLE, "05/23 23:49", *BODY)) == [("date.line", "05/23 23:49")]
    assert cuts(page(TITLE, *BODY[:2], "05/23 239", *BODY[2:])) == []


def test_date_above_the_last_paragraph_stays_where_one_before_it_did_whatever_stands_in_the_head() -> None:
    told, last = "الخميس 8 مايو 2020", "الاثنين 5 مايو 2020"
    lines = [TITLE, *BODY, *BODY[1:], told, "حكاية قصيرة", *BODY[1:], *BODY[1:], last, BODY[-1]]
    lines = [f"{line[:-1]} في يوم {n}." if line.endswith(".") else line for n, line in enumerate(lines)]
    for head in ((), ("2020-05-09",)):
        text = page(lines[0], *head, *lines[1:])
        assert [found for _, found in cuts(text)] == list(head)


@pytest.mark.parametrize(("days", "kept"), [(("السبت", "الأحد"), True), (("السوق", "الميناء"), False)])
def test_dated_day_among_days_without_a_date_is_one_of_a_diary(days: tuple[str, str], kept: bool) -> None:  # noqa: FBT001
    entry = "لم تصل الشاحنة هذا اليوم، وعددنا ما بقي من المصل فكان يكفي ليومين لا أكثر في الخيمة الكبيرة."
    other = "وصلت الشاحنة ليلا وأنزلنا الصناديق على ضوء الهواتف مع المتطوعين القادمين من القرية المجاورة."
    last = "ولد طفلان في الخيمة نفسها وسمت الأمان كلتاهما ابنها سلاما كما قالت الطبيبة للزائرين."
    text = f"يوميات طبيبة\n{days[0]}\n{entry}\n{days[1]}\n{other}\nالاثنين 9 شباط\n{last}"
    assert ("الاثنين 9 شباط" in parse(text).text) == kept
