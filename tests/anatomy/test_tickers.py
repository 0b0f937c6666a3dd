"""Tickers and streams above the article: cut where they name other events, kept where they are a deck or a list."""

import pytest

from .pages import BODY, LEDE, OTHER_TITLE, TITLE, cuts, page

OTHERS = (
    "نقابة الأطباء ترفض القانون الجديد",
    "هبوط اضطراري لطائرة شحن",
    "عاصفة ثلجية تضرب جبال الأطلس",
    "فوز المنتخب على ضيفه بهدفين",
)


def test_a_run_of_unrelated_titles_above_the_title_is_cut() -> None:
    assert cuts(page(*OTHERS, TITLE, *BODY)) == [("chrome.ticker+topic", "\n".join(OTHERS))]


@pytest.mark.parametrize(
    "head",
    [
        (*OTHERS[:3], TITLE),  # three lines may be a deck
        (TITLE, *OTHERS),  # the title stands above them
        OTHERS,  # no title of the article among them
        (*OTHERS, "خبر جديد اليوم"),
        (*(f"- {title}" for title in OTHERS), TITLE),  # points of a list
        (*(f"{title}؟" for title in OTHERS), TITLE),  # a talk
        (*(f"{title}:" for title in OTHERS), TITLE),
        (*(f"* {title}" for title in OTHERS), TITLE),
        (*OTHERS[:3], f"{OTHERS[3]}،", TITLE),  # parts of a sentence
        (*OTHERS[:3], f"{OTHERS[3]}.", TITLE),
        (*OTHERS[:3], f"وأعلنت المحكمة {OTHERS[3]}", TITLE),  # a story that goes on
    ],
)
def test_a_head_that_is_no_ticker_stays(head: tuple[str, ...]) -> None:
    assert not [rule for rule, _ in cuts(page(*head, *BODY)) if rule == "chrome.ticker+topic"]


def test_below_a_masthead_one_unrelated_title_is_enough() -> None:
    masthead = ("رئيس التحرير", "سمير الوادي", "المشرف العام")
    assert cuts(page(*masthead, OTHERS[0], TITLE, *BODY)) == [
        ("chrome.masthead", "\n".join(masthead)),
        ("chrome.ticker+topic", OTHERS[0]),
    ]
    assert cuts(page(OTHERS[0], TITLE, *BODY)) == []


def test_a_ticker_without_an_article_below_stays() -> None:
    assert cuts(page(*OTHERS, TITLE)) == []


def test_the_title_is_the_last_line_that_surely_belongs_to_the_article() -> None:
    deck = "مكتبة المحطة القديمة تستقبل روادها"
    assert cuts(page(*OTHERS, TITLE, deck, *BODY)) == [("chrome.ticker+topic", "\n".join(OTHERS))]


def test_a_weaker_title_is_the_one_that_shares_most() -> None:
    weak = "مكتبة عامة للبحر والسفن البعيدة جدا"
    found = cuts(page(*OTHERS, weak, *BODY))
    assert found == [("chrome.ticker+topic", "\n".join(OTHERS))]


def test_a_line_of_titles_with_dots_between_them_is_cut() -> None:
    line = " .. ".join((*OTHERS, "انقطاع الكهرباء عن العاصمة"))
    assert cuts(page(line, TITLE, *BODY)) == [("chrome.ticker+topic", line)]


@pytest.mark.parametrize(
    "line",
    [
        " .. ".join(OTHERS),  # four are too few
        " .. ".join((TITLE, "مكتبة المحطة", "قاعة الأطفال", OTHERS[0], OTHERS[1])),  # most speak of the article
        " .. ".join((*OTHERS, "انقطاع الكهرباء عن العاصمة")) + ".",  # a sentence
    ],
)
def test_a_line_with_dots_that_is_no_ticker_stays(line: str) -> None:
    assert not [rule for rule, _ in cuts(page(line, TITLE, *BODY)) if rule == "chrome.ticker+topic"]


def test_a_line_of_titles_without_an_article_below_stays() -> None:
    line = " .. ".join((*OTHERS, "انقطاع الكهرباء عن العاصمة"))
    assert cuts(page(line, TITLE)) == []


TIMES = [f"{hour}:15 {title}" for hour, title in zip((9, 10, 11, 12), OTHERS, strict=True)]


@pytest.mark.parametrize("size", [3, 4])
def test_a_stream_of_times_above_the_title_is_cut(size: int) -> None:
    assert cuts(page(*TIMES[:size], TITLE, *BODY)) == [("chrome.stream", "\n".join(TIMES[:size]))]


def test_weather_and_exchange_rates_are_cut_below_the_article_too() -> None:
    rates = ["3.75 ريال سعودي", "-5 ° صنعاء", "0.71 دينار"]
    assert cuts(page(TITLE, *BODY, *rates)) == [("chrome.stream", "\n".join(rates))]


@pytest.mark.parametrize(
    "lines",
    [
        (*TIMES[:2], TITLE, *BODY),  # two are a programme
        (TITLE, LEDE, *TIMES, *BODY[1:]),  # a live report
        (TIMES[0], "سباق القوارب", TIMES[1], "سباق الخيل", TIMES[2], TITLE, *BODY),  # they do not stand together
        (TITLE, LEDE, "- سباق القوارب", "12 قاربا", "- سباق الخيل", *BODY[1:]),
        *((*(f"{time} " + "كلمة " * 14 for time in TIMES), TITLE, *BODY) for _ in range(1)),  # long lines
    ],
)
def test_lines_with_numbers_that_are_no_stream_stay(lines: tuple[str, ...]) -> None:
    assert not [rule for rule, _ in cuts(page(*lines)) if rule == "chrome.stream"]


LIST = ("جائزة الوادي الأولى", "مناصفة بين قصتين عن البحر", "جائزة الوادي الثانية", "كتاب عن جبال الأطلس")


def test_an_article_that_opens_with_a_list_is_no_ticker() -> None:
    announced = "أعلنت اللجنة أسماء الفائزين هذا العام وهم:"
    assert cuts(page("نتائج مسابقة الوادي", announced, *LIST, TITLE, *BODY)) == []
    assert cuts(page("نتائج مسابقة الوادي", "الفائزون:", *OTHERS, TITLE, *BODY))[0][0] == "chrome.ticker+topic"


def test_lines_between_two_different_titles_of_the_article_are_its_own() -> None:
    deck = "مكتبة المحطة القديمة تستقبل روادها"
    assert cuts(page(TITLE, *OTHERS, deck, *BODY)) == []
    ticker = ("chrome.ticker+topic", "\n".join(OTHERS))
    assert ticker in cuts(page(f"{TITLE} - شبكة الوادي", *OTHERS, TITLE, *BODY))


@pytest.mark.parametrize("poet", ["شعر سالم الحارثي", "شعر / سالم الحارثي", "الشاعر سالم الحارثي"])
def test_verses_above_a_paragraph_about_their_poet_are_no_ticker(poet: str) -> None:
    about = "ولد الشاعر سالم الحارثي في بلدة بعيدة ودرس في العاصمة ثم عمل في الصحافة وكتب شعر الحنين عشرين عاما."
    verses = ("يا ليل طال بك السرى", "والنجم غاب عن السماء", "والفجر أقبل بالضياء", "والطير غنى للصباح")
    assert cuts(page("سرى", *verses, poet, about)) == []


MANY = (*OTHERS, "أسعار النفط تتراجع وسط مخاوف", "منتخب السباحة يحصد ثلاث ميداليات", "علماء يكتشفون نوعا نادرا")


@pytest.mark.parametrize("between", ["   ", " wadinews ", " *** ", " | ", " • "])
def test_a_line_of_titles_below_the_date(between: str) -> None:
    ticker = between.join(MANY)
    assert cuts(page("2026-03-03", ticker, TITLE, *BODY))[1:] == [("chrome.ticker+topic", ticker)]


def test_a_writer_sets_off_his_sentences_with_dots_as_well() -> None:
    assert cuts(page(TITLE, " .. ".join(MANY), *BODY)) == []


@pytest.mark.parametrize("header", ["آخر الأخبار", "أهم الأخبار"])
def test_a_line_of_titles_with_nothing_between_them_beside_its_header(header: str) -> None:
    ticker = " ".join((*MANY, *(f"{title} غدا" for title in MANY)))
    block = page(header, ticker)
    assert cuts(page(block, TITLE, *BODY)) == [("chrome.ticker+topic", block)]
    block = page(ticker, header)
    assert cuts(page(block, TITLE, *BODY)) == [("chrome.ticker+topic", block)]
    block = page(header, " .. ".join(MANY))
    assert cuts(page(block, TITLE, *BODY)) == [("chrome.ticker+topic", block)]
    assert cuts(page(ticker, TITLE, *BODY)) == []
    assert cuts(page(header, " ".join(MANY), TITLE, *BODY)) == []  # it is short
    assert "chrome.ticker+topic" not in dict(cuts(page(header, f"{ticker}. {OTHERS[0]}", TITLE, *BODY)))  # sentences
    assert cuts(page(header, " ".join((TITLE, *BODY)).replace(".", ""), *BODY[1:])) == []  # it speaks of the article


GLUED = (
    "وفاة الرسام الكبير بعد حياة حافلة",
    "دراسة تكشف فوائد جديدة للزنجبيل والعسل",
    "توقيف مهربين على الحدود الشرقية",
    "نصائح لصيام صحي في الأيام الحارة",
    "تعرف على مواعيد الامتحانات النهائية",
    "منتخب السباحة يحصد ثلاث ميداليات ذهبية",
    "هل ترتفع أسعار الذهب قبل العيد؟",
    "اكتشاف مقبرة أثرية في وادي القمر الغربي",
    "افتتاح جسر معلق يربط بين ضفتي النهر الكبير بعد تأخر طويل",
)


def test_titles_without_a_space_between_them_are_a_ticker() -> None:
    ticker = "".join(GLUED)
    assert cuts(page(ticker, TITLE, *BODY)) == [("chrome.ticker+topic", ticker)]


@pytest.mark.parametrize(
    "line",
    [
        "".join(GLUED[:5]),  # few
        " ".join(GLUED),  # whole words
        f"{''.join(GLUED[:6])}. {''.join(GLUED[6:])}",  # sentences
        " ".join((TITLE, *BODY)).replace(".", "").replace("ة ", "ة"),  # it speaks of the article
    ],
)
def test_a_long_line_that_is_no_row_of_glued_titles_stays(line: str) -> None:
    assert "chrome.ticker+topic" not in dict(cuts(page(line, TITLE, *BODY)))


def test_spaces_between_words_are_none_between_titles() -> None:
    assert cuts(page("2026-03-03", "   ".join(" ".join(MANY).split()), TITLE, *BODY))[1:] == []
    assert cuts(page("   ".join(MANY))) == []  # nothing below


def test_a_joined_page_with_dots_between_its_titles_is_no_ticker() -> None:
    rest = " ".join((OTHERS[0], *(f"{title} في مدينة بعيدة عند النهر الكبير" for title in MANY * 2)))
    assert "chrome.ticker+topic" not in dict(cuts(page(" .. ".join((*MANY, rest)), *BODY)))


def test_paragraph_without_a_stop_above_the_header_of_a_box_is_no_ticker() -> None:
    words = " ".join(title for title in MANY for _ in range(2))
    text = page(TITLE, words, "آخر الأخبار", OTHER_TITLE, *BODY)
    assert all(rule != "chrome.ticker+topic" for rule, _ in cuts(text))


@pytest.mark.parametrize("mark", ["عاجل", "أخبار عاجلة"])
def test_below_a_mark_of_urgency_three_unrelated_titles_are_enough(mark: str) -> None:
    found = cuts(page(mark, *OTHERS[:3], TITLE, *BODY))
    assert found == [("chrome.section", mark), ("chrome.ticker+topic", "\n".join(OTHERS[:3]))]
    for head in ((*OTHERS[:2], TITLE), (TITLE, *OTHERS[:3])):  # too few, and a deck
        assert cuts(page(mark, *head, *BODY)) == [("chrome.section", mark)]


CAPTION = "جانب من رفوف المكتبة الجديدة (رويترز)"


def test_what_a_page_prints_with_each_copy_of_its_title_is_no_ticker() -> None:
    deck = "أهالي الأحياء يطالبون بفروع أخرى"
    found = cuts(page(TITLE, deck, CAPTION, CAPTION, "TT", TITLE, CAPTION, CAPTION, *BODY))
    assert deck not in "\n".join(text for _, text in found)
    assert ("chrome.ticker+topic", deck) not in found


UNTITLED = (
    "نقابة الأطباء ترفض القانون الجديد لعام 2026",
    "هبوط اضطراري.. طائرة شحن تنجو فوق المحيط",
    "عاصفة ثلجية تضرب جبال الأطلس وتغلق 3 طرق",
    "فوز المنتخب على ضيفه بهدفين دون رد",
    "محافظ البنك المركزي: الفائدة لن ترتفع هذا الشتاء",
    'جائزة "القلم الذهبي" تذهب إلى روائية تونسية',
    "ارتفاع مبيعات السيارات الكهربائية 40 بالمئة",
    "خبراء الآثار يعثرون قرب أسوان على تمثال نادر",
)


def test_a_ticker_above_an_article_that_lost_its_title_is_cut() -> None:
    assert cuts(page(*UNTITLED, *BODY)) == [("chrome.ticker+topic", "\n".join(UNTITLED))]


@pytest.mark.parametrize(
    "head",
    [
        UNTITLED[:7],  # seven lines may be the points of a summary
        ("مكتبة عامة تفتح أبوابها", *UNTITLED[:7]),  # the article knows one of them
        (*UNTITLED[:7], "كلمتان فقط"),
        tuple(title.translate({ord(mark): None for mark in '.:"0123456789'}) for title in UNTITLED),  # verses
        tuple(f"سعر صرف الدينار أمام العملة {n} بلغ {n} قروش" for n in range(1, 9)),  # rows of a table
    ],
)
def test_a_head_without_a_title_that_is_no_ticker_stays(head: tuple[str, ...]) -> None:
    assert cuts(page(*head, *BODY)) == []


def test_a_ticker_above_a_few_words_stays() -> None:
    assert cuts(page(*UNTITLED, "افتتحت البلدية صباح أمس مكتبة عامة في مبنى المحطة القديمة.")) == []


def test_first_paragraph_without_a_stop_above_a_list_is_no_ticker() -> None:
    paragraph = "، ".join(MANY).replace("،", "، كما قالت المديرة،") + " في كل عام"
    text = page(paragraph, "آخر الأخبار", OTHER_TITLE, *BODY)
    assert "chrome.ticker+topic" not in dict(cuts(text))


def test_name_of_the_column_above_the_title_stays() -> None:
    found = dict(cuts(page(*MANY, "دفتر الأيام", TITLE, *BODY)))
    assert found == {"chrome.ticker+topic": page(*MANY)}
    found = dict(cuts(page(*MANY, "كاريكاتير", TITLE, *BODY)))
    assert "كاريكاتير" in " ".join(found.values())


def test_a_line_of_the_deck_that_shares_nothing_with_the_body_stays_below_the_title() -> None:
    deck = ("هند السالمي: المكتبة تضم عشرين ألف كتاب", "تأجيل الفكرة مرتين لنقص المال", "السكان تبرعوا بثلث المجموعة")
    assert cuts(page(*OTHERS, TITLE, *deck, *BODY)) == [("chrome.ticker+topic", "\n".join(OTHERS))]


@pytest.mark.parametrize(
    "line",
    [
        "سياسة | اقتصاد | رياضة | ثقافة | أسواق | صحة",  # a menu: not a ticker
        f"{' *** '.join(MANY[:3])} • {MANY[3]} *** {MANY[4]}",  # two marks
        " * ".join(MANY),  # verses
    ],
)
def test_marks_that_part_no_titles(line: str) -> None:
    assert "chrome.ticker+topic" not in dict(cuts(page("2026-03-03", line, TITLE, *BODY)))
