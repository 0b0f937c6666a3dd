"""Datelines: the shapes of both tables, each with what a looser one would cut, and where a dateline may stand."""

import pytest

from arnews_clean import parse
from arnews_clean.anatomy.datelines.prefixes import prefix
from arnews_clean.keys import fold

from .pages import BODY, LEDE, OTHER_LEDE, TITLE, cuts, page

SENTENCE = "افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد ترميم استمر عامين كاملين."
NO_VERB = "مكتبة عامة في مبنى محطة القطار القديمة تستقبل روادها منذ صباح أمس بعد ترميم استمر عامين كاملين."

# ---- prefixes --------------------------------------------------------------------------------------------------------

# Before the first sentence, whether it opens with a verb or not.
FIRST_PREFIXES = [
    ("dateline.agency-brackets", "(CNN)-- "),
    ("dateline.agency-brackets", "(سي إن إن) "),
    ("dateline.city-agency", "مسقط - العمانية: "),
    ("dateline.city-agency", "الدوحة - 24 أغسطس (قنا) - "),
    ("dateline.city-agency", "رويترز / لندن - "),
    ("dateline.city-agency", "القاهرة (أ ف ب) - "),
    ("dateline.city-agency", "صنعاء - الوطن - "),
    ("dateline.city-agency", "ديترويت 24 مارس (رويترز) - "),
    ("dateline.city-agency", "سانتا كلارا (رويترز) 24 مارس - "),
    ("dateline.city-author", "القاهرة - محمد علي: "),
    ("dateline.city-author", "محمد علي (القاهرة) - "),
    ("dateline.city-author", "عمان/ د. هند السالمي - "),
    ("dateline.city-dash", "بيروت - "),
    ("dateline.city-dash", "بيروت، لبنان - "),
    ("dateline.city-dash", "(بيروت) - "),
    ("dateline.city-dash", "[بيروت] - "),
    ("dateline.city-dash", "بيروت | "),
    ("dateline.city-dash", "نواكشوط 12 مايو 2019 - "),
    ("byline.agency-prefix", "وكالات - "),
    ("byline.agency-prefix", "رويترز | "),
    ("byline.author-dash", "سالم الحارثي - "),
]

# Before the first sentence only when it opens with a verb.
FIRST_BEFORE_VERB = [
    ("dateline.city-author", "القاهرة محمد علي: "),
    ("dateline.city-outlet", "صنعاء / المرصاد: "),
    ("dateline.city-dash", "تونس - "),
    ("dateline.city-dash", "بيروت / طرابلس - "),
    ("byline.outlet-prefix", "الوطن - "),
    ("byline.outlet-prefix", "خاص - "),
    ("byline.outlet-prefix", "وكالات: "),
]

# At the head of any paragraph: the briefs of a round-up.
ANYWHERE = [
    ("dateline.city-agency", "مسقط - العمانية: "),
    ("dateline.city-agency", "الدوحة - 24 أغسطس (قنا) - "),
    ("dateline.agency-brackets", "(CNN)-- "),
]
ANYWHERE_BEFORE_VERB = [
    ("dateline.city-agency", "صنعاء - الوطن - "),
    ("dateline.city-agency", "القاهرة (رويترز) "),
    ("dateline.city-agency-verb", "دمشق - سانا "),
    ("dateline.city-agency-verb", "دمشق - سانا، "),
    ("dateline.city-agency-verb", "صنعاء / الوطن "),
    ("dateline.city-agency-verb", "الرباط / الشروق "),
    ("dateline.city-author", "القاهرة - محمد علي: "),
]


@pytest.mark.parametrize("sentence", [SENTENCE, NO_VERB])
@pytest.mark.parametrize(("rule", "credit"), FIRST_PREFIXES)
def test_credit_before_the_first_sentence(rule: str, credit: str, sentence: str) -> None:
    assert cuts(page(TITLE, credit + sentence, *BODY[1:])) == [(rule, credit.strip())]


@pytest.mark.parametrize(("rule", "credit"), FIRST_BEFORE_VERB)
def test_credit_before_a_verb(rule: str, credit: str) -> None:
    assert cuts(page(TITLE, credit + SENTENCE, *BODY[1:])) == [(rule, credit.strip())]
    assert cuts(page(TITLE, credit + NO_VERB, *BODY[1:])) == []


@pytest.mark.parametrize(("rule", "credit"), ANYWHERE + ANYWHERE_BEFORE_VERB)
def test_credit_before_the_sentence_of_a_brief(rule: str, credit: str) -> None:
    assert cuts(page(TITLE, OTHER_LEDE, credit + SENTENCE, *BODY[1:])) == [(rule, credit.strip())]


@pytest.mark.parametrize(("rule", "credit"), ANYWHERE)
def test_sure_credit_before_any_sentence_of_a_brief(rule: str, credit: str) -> None:
    assert cuts(page(TITLE, OTHER_LEDE, credit + NO_VERB, *BODY[1:])) == [(rule, credit.strip())]


@pytest.mark.parametrize(("rule", "credit"), ANYWHERE_BEFORE_VERB)
def test_weak_credit_of_a_brief_needs_a_verb(rule: str, credit: str) -> None:
    assert rule
    assert cuts(page(TITLE, OTHER_LEDE, credit + NO_VERB, *BODY[1:])) == []


FIRST_ALONE = [
    credit
    for rule, credit in FIRST_PREFIXES + FIRST_BEFORE_VERB
    if rule not in {"dateline.city-agency", "dateline.agency-brackets"}
    and credit not in {"القاهرة - محمد علي: ", "(بيروت) - "}
]


@pytest.mark.parametrize("credit", FIRST_ALONE)
def test_shape_of_the_first_paragraph_stays_in_a_brief(credit: str) -> None:
    assert cuts(page(TITLE, OTHER_LEDE, credit + SENTENCE, *BODY[1:])) == []


# What stays, each by the one guard that it is there for.
PREFIX_FRIENDS = [
    ("a sub-heading and a role", f"وصول الوفود المشاركة - متابعة: {SENTENCE}"),
    ("an agency with its letters", "نقلت وكالة الأنباء الكويتية (كونا) عن مديرة المشروع أن المكتبة تفتح أبوابها غدا."),
    ("an agency that aired it", "بثت وكالة الأنباء السورية (سانا) صورا للمكتبة الجديدة في محطة القطار القديمة أمس."),
    ("an agency in the midst", "وفي السياق، أفادت وكالة الأنباء الأردنية (بترا) بأن المكتبة تفتح أبوابها غدا."),
    (
        "an apposition with a dash glued",
        "صنعاء - كما يسميها شعراؤها- تنام باكرا في الشتاء ولا يوقظها سوى باعة الخبز فجرا.",
    ),
    (
        "an apposition with the other dash glued",
        "صنعاء - كما يسميها الشعراء -تنام باكرا في الشتاء ولا يوقظها سوى باعة الخبز.",
    ),
    ("a desk is no agency", "الرباط / فريق التحرير مكتبة عامة في مبنى محطة القطار القديمة تستقبل روادها منذ الأمس."),
    ("two names", "محمد علي / سالم الحارثي / رويترز - مكتبة عامة في مبنى محطة القطار القديمة تستقبل الناس."),
    (
        "a comma alone sets nothing off",
        "القاهرة، رويترز، ثلاث صحف ومحطتان: هكذا توزعت جوائز العام الماضي على من حضر الحفل.",
    ),
    (
        "a bracket alone closes an aside",
        "الوطن (القاهرة) صحيفة يومية تصدر منذ عشرة أعوام عن دار نشر خاصة يملكها أربعة شركاء.",
    ),
    ("too few letters behind", "مسقط / 24 أغسطس 2024 الساعة 10 صباحا / وكالة الأنباء العمانية: فوز هام."),
    ("two words behind", "مسقط / 24 أغسطس 2024 الساعة 10 صباحا / وكالة الأنباء العمانية: افتتاح المكتبات."),
    ("a verb in the credit", "القاهرة قال الوزير - رويترز: نقلت الخبر عن مصدر لم تسمه ولم يؤكده أحد حتى مساء أمس."),
    (
        "two unknown parts",
        "المرصاد - الساحة - رويترز - مكتبة عامة في مبنى محطة القطار القديمة تستقبل روادها منذ الأمس.",
    ),
    (
        "too many unknown words",
        "القاهرة في عيون كل أهلها - رويترز - مكتبة عامة في مبنى محطة القطار القديمة تستقبل الناس.",
    ),
    ("four places", "دمشق - بيروت - عمان - القاهرة - رويترز - افتتحت أربع محطات على خط القطار الجديد صباح أمس."),
    ("two names", "محمد علي - سالم الحارثي - القاهرة - افتتحت أربع محطات على خط القطار الجديد صباح أمس الأول."),
    (
        "words before a quotation",
        'القاهرة "مدينة الألف مئذنة" لم تنم ليلة أمس بعدما خرج الناس إلى الشوارع احتفالا بالفوز.',
    ),
    (
        "an apposition between dashes",
        "صنعاء - سام كما يسميها شعراؤها - تنام باكرا في الشتاء ولا يوقظها سوى باعة الخبز فجرا.",
    ),
    ("a route", "طنجة - الدار البيضاء: ساعتان وعشر دقائق على متن القطار السريع الذي دشن مطلع الأسبوع الجاري."),
    ("a question", f"لبنان - {NO_VERB[:-1]} بينما لا يعرف أحد من سيدفع فاتورة الكهرباء حين يأتي الشتاء وتطول الليالي؟"),
    ("a place, an agency and nothing between", "دمشق سانا افتتحت بلدية الوادي صباح أمس - بعد ترميم طويل - مكتبة عامة."),
    (
        "an author with his city",
        "محمد علي (القاهرة) بطل سباحة في الستين لم ينقطع عن البحر يوما واحدا منذ كان في السادسة.",
    ),
    (
        "a subject with its city",
        "المرصاد (القاهرة) افتتحت أمس ثلاث قاعات للقراءة في مبنى محطة القطار القديمة بعد الترميم.",
    ),
    (
        "a verb in the brackets",
        "الوطن (افتتحت عام 1990) صحيفة يومية تصدر عن دار نشر خاصة يملكها أربعة شركاء من أسرة واحدة.",
    ),
    ("a speaker", "سالم الحارثي: الطريق طويلة، لكن من يمشي فيها يصل إلى آخرها مهما طال السفر ومهما قل الزاد."),
    ("a place and a colon", "لبنان: من يدفع فاتورة الكهرباء بعد أن توقفت المعامل عن الإنتاج في الشهر الماضي كله."),
    (
        "an everyday word and no verb",
        "الخبر - ذلك الضيف الذي لا يطرق بابا قبل أن يدخل منه صار اليوم رفيق كل بيت في البلاد.",
    ),
    ("a reply", "سالم الحارثي - نعم، أعرف أن الطريق طويلة، لكن من يمشي فيها يصل إلى آخرها مهما طال السفر."),
    ("a refusal", "سالم الحارثي - لا أعرف أين تنتهي هذه الطريق، لكن من يمشي فيها يصل إلى آخرها مهما طال."),
    (
        "a name that no list knows",
        "ريمانا الكوثراني - ذاكرة مدينة لم تعد تشبه نفسها بعدما هجرها أهلها قبل نصف قرن من اليوم.",
    ),
    (
        "a desk that is a word",
        "متابعة - ذلك ما ينقص كل خطة وضعتها البلدية في الأعوام الثلاثة الأخيرة بحسب تقرير الرقابة.",
    ),
    ("four sources", "رويترز - سانا - واس - كونا - أربع وكالات في قاعة واحدة لم يسبق أن اجتمعت منذ عشرين عاما."),
    (
        "a separator too far behind",
        " ".join(["مدينة"] * 20) + " - رويترز: مكتبة عامة في مبنى محطة القطار القديمة تستقبل روادها.",
    ),
    (
        "a name with no verb behind",
        "القاهرة محمد علي: مدينة بناها رجل واحد ثم تركها لأحفاده يبنونها ويهدمونها كما يشاؤون كل عام.",
    ),
]


@pytest.mark.parametrize(("why", "paragraph"), PREFIX_FRIENDS)
def test_first_words_that_are_no_credit(why: str, paragraph: str) -> None:
    assert why
    assert cuts(page(TITLE, paragraph, *BODY[1:])) == []


BRIEF_FRIENDS = [
    (
        "no known name first",
        "المرصاد / رويترز - القاهرة: قال رئيس البلدية إن المكتبة ستفتح أبوابها في مطلع الشهر المقبل.",
    ),
    (
        "its own bracket without a verb",
        "(رويترز) القاهرة - مكتبة عامة في مبنى محطة القطار القديمة تستقبل روادها منذ الأمس.",
    ),
    ("an everyday place", "الخبر - محمد علي: قال رئيس البلدية إن المكتبة ستفتح أبوابها للزوار في مطلع الشهر المقبل."),
    (
        "a dash, not a colon",
        "القاهرة - محمد علي - قال رئيس البلدية إن المكتبة ستفتح أبوابها للزوار في مطلع الشهر المقبل.",
    ),
    (
        "an outlet and no verb",
        "صنعاء - الوطن - مكتبة عامة في مبنى محطة القطار القديمة تستقبل روادها منذ صباح أمس الأول.",
    ),
]


@pytest.mark.parametrize(("why", "paragraph"), BRIEF_FRIENDS)
def test_brief_with_weak_evidence_stays(why: str, paragraph: str) -> None:
    assert why
    assert cuts(page(TITLE, OTHER_LEDE, paragraph, *BODY[1:])) in ([], [("dateline.city-agency", "(رويترز) القاهرة -")])


def test_quotation_behind_the_credit_belongs_to_the_sentence() -> None:
    quoted = '"المكتبة بيتنا الثاني" عبارة كتبها طفل على باب المحطة القديمة قبل أن يدخلها مع رفاقه صباح أمس.'
    assert cuts(page(TITLE, f"مسقط - العمانية: {quoted}", *BODY[1:])) == [("dateline.city-agency", "مسقط - العمانية:")]


def test_agency_with_its_full_name_runs_into_the_first_sentence() -> None:
    credit = "الرباط / وكالة المغرب العربي للأنباء"
    assert cuts(page(TITLE, f"{credit} {NO_VERB}", *BODY[1:])) == [("dateline.city-agency-verb", credit)]
    assert cuts(page(TITLE, OTHER_LEDE, f"{credit} {NO_VERB}", *BODY[1:])) == []
    assert cuts(page(TITLE, f"الرباط / رويترز {NO_VERB}", *BODY[1:])) == []


@pytest.mark.parametrize("proof", ["درب الكوثر", f"{TITLE} - درب الكوثر", 'وقال الوزير لـ "درب الكوثر" إنه راض'])
def test_outlet_that_the_page_names_before_a_verb(proof: str) -> None:
    paragraph = f"درب الكوثر - {SENTENCE}"
    assert ("byline.outlet-prefix", "درب الكوثر -") in cuts(page(TITLE, paragraph, *BODY[1:], proof))
    assert "byline.outlet-prefix" not in dict(cuts(page(TITLE, f"درب الكوثر - {NO_VERB}", *BODY[1:], proof)))


@pytest.mark.parametrize("other", ["وعاد الجميع في المساء من درب الكوثر إلى بيوتهم راضين.", OTHER_LEDE])
def test_words_that_only_come_back_are_no_outlet(other: str) -> None:
    assert cuts(page(TITLE, f"درب الكوثر - {SENTENCE}", *BODY[1:], other)) == []


def test_place_and_dash_of_a_list_stay() -> None:
    rows = [f"{city} - {NO_VERB}" for city in ("القاهرة", "بيروت", "دمشق")]
    assert cuts(page(TITLE, *rows)) == []
    assert cuts(page(TITLE, *rows[:2], *BODY[1:])) == [("dateline.city-dash", "القاهرة -")]
    assert cuts(page(TITLE, rows[0], rows[0], *BODY[1:]))[0] == ("dateline.city-dash", "القاهرة -")


@pytest.mark.parametrize("clause", ["مع تزايد الإقبال على القراءة", "بعد أعوام من العمل", "منذ الصباح الباكر"])
def test_place_that_is_an_everyday_word_before_a_clause(clause: str) -> None:
    paragraph = f"{clause} {NO_VERB}"
    assert cuts(page(TITLE, f"عمان - {paragraph}", *BODY[1:])) == [("dateline.city-dash", "عمان -")]
    assert cuts(page(TITLE, f"الخبر - {clause} - {NO_VERB}", *BODY[1:])) == []  # between dashes
    assert cuts(page(TITLE, f"الوجه - {NO_VERB}", *BODY[1:])) == []


def test_place_in_brackets_at_the_head_of_a_later_paragraph() -> None:
    paragraph = f"(القاهرة) - {SENTENCE}"
    assert cuts(page(TITLE, OTHER_LEDE, paragraph, *BODY[1:])) == [("dateline.city-dash", "(القاهرة) -")]
    assert cuts(page(TITLE, OTHER_LEDE, paragraph, f"(بيروت) - {BODY[1]}", *BODY[2:])) == []  # letters of readers
    assert cuts(page(TITLE, OTHER_LEDE, f"(القاهرة) - {NO_VERB}", *BODY[1:])) == []
    assert cuts(page(TITLE, OTHER_LEDE, f"(القاهرة) {SENTENCE}", *BODY[1:])) == []
    assert cuts(page(TITLE, OTHER_LEDE, f"القاهرة - {SENTENCE}", *BODY[1:])) == []
    assert prefix(fold(paragraph), first=False)[2] == "dateline.city-dash"


def test_place_and_agency_with_nothing_but_a_colon_behind() -> None:
    assert cuts(page(TITLE, f"لندن د ب أ:{SENTENCE}", *BODY[1:])) == [("dateline.city-agency", "لندن د ب أ:")]
    assert cuts(page(TITLE, f"لندن د ب أ: {NO_VERB}", *BODY[1:])) == []
    assert cuts(page(TITLE, OTHER_LEDE, f"لندن د ب أ: {SENTENCE}", *BODY[1:])) == []


def test_town_and_colon_before_a_sentence_of_news() -> None:
    paragraph = f"رام الله: {SENTENCE}"
    assert cuts(page(TITLE, paragraph, *BODY[1:])) == [("dateline.city-colon", "رام الله:")]
    assert cuts(page(TITLE, OTHER_LEDE, paragraph, *BODY[1:])) == []  # below the first paragraph
    assert cuts(page(TITLE, f"الصين: {SENTENCE}", *BODY[1:])) == []  # a country
    assert cuts(page(TITLE, f"عمان: {SENTENCE}", *BODY[1:])) == []  # a country and a town
    assert cuts(page(TITLE, "رام الله: افتتحت مكتبة المحطة", *BODY[1:])) == []  # a title
    rows = [f"{city}: {SENTENCE}" for city in ("القاهرة", "بيروت", "دمشق")]
    assert cuts(page(TITLE, *rows)) == []


def test_place_and_colon_go_when_weak_evidence_counts() -> None:
    paragraph = f"بيروت: {NO_VERB}"
    assert cuts(page(TITLE, paragraph, *BODY[1:]), aggressive=True) == [("dateline.city-colon", "بيروت:")]
    assert cuts(page(TITLE, paragraph, *BODY[1:])) == []
    assert cuts(page(TITLE, OTHER_LEDE, paragraph, *BODY[1:]), aggressive=True) == []
    assert cuts(page(TITLE, f"بيروت / {SENTENCE}", *BODY[1:]), aggressive=True) == []
    short = "بيروت: مكتبة عامة في مبنى محطة القطار القديمة الجميل."
    assert cuts(page(TITLE, short, *BODY[1:]), aggressive=True) == []
    open_end = (
        f"بيروت: {SENTENCE[:-1]} وقد حضر الحفل عدد كبير من أهالي الوادي وطلاب مدارسها وعمال محطتها القديمة وزوارها"
    )
    assert cuts(page(TITLE, open_end, *BODY[1:]), aggressive=True) == []
    rows = [f"{city}: {SENTENCE}" for city in ("القاهرة", "بيروت", "دمشق")]
    assert cuts(page(TITLE, *rows), aggressive=True) == []


def test_prefix_of_a_text_without_a_page() -> None:
    assert prefix(fold(f"بيروت - {NO_VERB}"), first=True)[2] == "dateline.city-dash"
    assert prefix(fold(f"بيروت: {NO_VERB}"), first=True)[0] == 0
    assert prefix("", first=True)[0] == 0


# ---- lines -----------------------------------------------------------------------------------------------------------

# Between the title and the first paragraph.
LINES = [
    ("dateline.line", "القاهرة - (أ ف ب)"),
    ("dateline.line", "رويترز/ واشنطن - محمد علي"),
    ("dateline.line", "الدوحة 24 أغسطس (قنا)"),
    ("dateline.line", "ديترويت (ميشيغان) - أ.ف.ب"),
    ("dateline.line", "بنزرتان - محمد الطرابلسي"),
    ("dateline.line", "تونس: منجي السعيداني"),
    ("dateline.line", "القاهرة - محمد علي"),
    ("dateline.line", "عمان: سالم الحارثي"),
    ("dateline.line", "محمد علي - القاهرة - 12 مايو"),
    ("dateline.line", "بغداد - ريمانا الكناني"),
    ("dateline.line", "نيويورك: سالم الحارثي*"),
    ("dateline.line", "دبي - تومسون رويترز"),
    ("dateline.line", "المواطنة - سان فرانسيسكو"),
    ("dateline.line", "المرصاد – طرابلس"),
    ("dateline.line", "الوادي عربية - أربيل"),
    ("dateline.line", "الوادي الآن / بنغازي"),
    ("dateline.line", "رويترز من القاهرة"),
    ("dateline.line", '"محمد علي" من القاهرة'),
    ("dateline.line", '"الوطن" - بيروت'),
    ("dateline.line", "القاهرة، رويترز 24 أغسطس"),
    ("dateline.line", "الفيوم في 24 أغسطس 2019"),
    ("dateline.line", "الفيوم/ 24-8-2019"),
    ("dateline.place", "القاهرة"),
    ("dateline.place", "عمان"),
    ("byline.line", "رويترز، سكاي نيوز عربية"),
    ("byline.line", "الأناضول + فرانس برس"),
    ("byline.line", "بلومبرغ ووكالات"),
    ("byline.line", "الشروق - محمد علي"),
    ("byline.line", "رويترز - وكالات"),
    ("byline.line", "متابعات - طالب البلوشي"),
    ("byline.line", "أخبارنا المغربية : طالب البلوشي"),
    ("byline.line", "رويترز - المرصاد"),
    ("byline.line", "رويترز - واس من القاهرة"),
    ("byline.line", "رويترز"),
    ("byline.line", "WADI NEWS- سالم الحارثي"),
    ("byline.line", "واج"),
    ("byline.line", "(و م ع)"),
    ("byline.line", "خاص"),
    ("byline.line", "فارس -"),
    ("byline.line", "وكالة الأنباء السعودية"),
]


@pytest.mark.parametrize(("rule", "line"), LINES)
def test_credit_between_title_and_first_paragraph(rule: str, line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [(rule, line)]


@pytest.mark.parametrize(
    ("rule", "line"), [("dateline.line", "عمان - سالم الحارثي"), ("byline.line", "الوطن/ سالم الحارثي -")]
)
def test_author_of_whom_the_page_does_not_speak_above_a_deck(rule: str, line: str) -> None:
    assert cuts(page(TITLE, line, DECK, *BODY)) == [(rule, line)]
    assert cuts(page(TITLE, line.replace("سالم الحارثي", "هند السالمي"), DECK, *BODY)) == []
    assert cuts(page(line, TITLE, DECK, *BODY)) == [(rule, line)]
    assert cuts(line) == []
    rows = [line, line.replace("الحارثي", "الكندي"), line.replace("الحارثي", "الشامسي")]
    assert cuts(page(*rows, DECK, *BODY))[:1] != [(rule, line)]


def test_starred_credit() -> None:
    assert cuts(page(TITLE, "*الوطن - متابعات", *BODY)) == [("byline.line", "*الوطن - متابعات")]
    assert cuts(page(TITLE, "* الوطن - متابعات", "* القاهرة - رويترز", *BODY)) == []  # a list
    assert cuts(page(TITLE, "*الوادي - والبحر", *BODY)) == []


LINE_FRIENDS = [
    ("a festival in a town", "تونس - مهرجان الأغنية الدولي"),
    ("an event in a town", "تونس - مهرجان كبير"),
    ("a route", "طنجة - الدار البيضاء"),
    ("an agency that says it", "رويترز: السعودية تخفض أسعار النفط"),
    ("an agency and news of a death", "رويترز: مقتل قيادي"),
    ("an agency and a company", "بلومبرغ: أرباح أرامكو ترتفع"),
    ("a product and no name", "WADI NEWS- المكتبة الرقمية"),
    ("a fixture", "كوريا الجنوبية - غانا"),
    ("a country and a word in quotes", 'ألمانيا "الحائرة" - فوز'),
    ("a paper and a place, with quotes alone between", '"الوطن" بيروت'),
    ("a comma alone between", "القاهرة، رويترز"),
    ("a place and a title in quotes", 'القاهرة - "محمد علي"'),
    ("a desk and a title in quotes", 'رويترز - "المرصاد"'),
    ("nothing between", "القاهرة رويترز"),
    ("a place and a day", "القاهرة - 24 أغسطس"),
    ("a place and a year", "الفيوم 1952"),
    ("a source from no place", "رويترز من الوادي"),
    ("a capital that asks", "بيروت: من يدفع الفاتورة"),
    ("a place and four words", "القاهرة: لوبان كوثر رمان السعيداني"),
    ("a place and a name without an article", "القاهرة: لوبان سعيداني"),
    ("a place and a name that is no family's", "القاهرة: لوبان السعيد"),
    ("a place and a body", "القاهرة: حكومة التوافق الوطني"),
    ("a place and a verb", "القاهرة: قال السعيداني"),
    ("an agency and a title", "رويترز - أثر الجفاف الكبير مراعي الشمال"),
    ("a list of agencies", "القاهرة - رويترز - سانا - واس - كونا - وام - قنا - بترا - واج - وفا - سبأ"),
    ("a player with his club", "حسام نصر (الاتحاد) ومازن عيد (الشعلة)"),
    ("a capital that speaks", "برلين: لن نرسل جنودا"),
    ("an agency, a section and a capital that speaks", "رويترز - العالم - باكستان: تصاعد أعمال العنف"),
    ("a capital that speaks in the present", "برلين: نرفض المسار الحالي"),
    ("a capital and a council", "طرابلس: المجلس البلدي"),
    ("a desk that labels the title", "خاص - وثيقة تكشف سبب تأخر المستشفى"),
    ("a desk and a clause of four words", "خاص - وثيقة تكشف سبب التأخر"),
    ("a desk and many words", "متابعات - أثر الجفاف الكبير في مراعي الشمال"),
    ("many unknown words", "القاهرة - رويترز - أثر الجفاف الكبير في المراعي"),
    ("three names", "القاهرة - رويترز - محمد علي - سالم الحارثي - أحمد صالح"),
    ("two unknown parts without an agency", "الوطن - المرصاد - الساحة"),
    ("a place nobody knows with a long name", "وادي بنزرتان - محمد الطرابلسي"),
    ("words of a sentence before an author", "في الطريق - محمد الطرابلسي"),
    ("words of a sentence before a place", "في الطريق - سان فرانسيسكو"),
    ("a place that is an everyday word, behind an unknown one", "المرصاد - الخبر"),
    ("two words and a place", "أسواق القرى - أربيل"),
    ("more words behind", "القاهرة - رويترز * مكتبة عامة"),
    ("an unknown word", "المرصاد"),
    ("a place that is an everyday word", "الخبر"),
    ("a region of three words", "كوريا الجنوبية الشقيقة"),
    ("a place that nobody knows", "محطة من هنا"),
    ("a person from nowhere", "ريمانا الكوثراني من القاهرة"),
]


@pytest.mark.parametrize(("why", "line"), LINE_FRIENDS)
def test_title_that_looks_like_a_credit(why: str, line: str) -> None:
    assert why
    assert cuts(page(TITLE, line, *BODY)) == []


# Shapes that count only right above the first paragraph: not with a deck between them and it.
ABOVE_LEDE = [
    "ديترويت (ميشيغان) - أ.ف.ب",
    "بنزرتان - محمد الطرابلسي",
    "تونس: ريمانا السعيداني",
    "بغداد - ريمانا الكناني",
    "عمان - هند السالمي",
    "المواطنة - سان فرانسيسكو",
    "الوطن - محمد علي",
    "واج",
]
DECK = "عشرون ألف كتاب وقاعة للأطفال وورشة للتجليد"


@pytest.mark.parametrize("line", ABOVE_LEDE)
def test_weak_line_counts_right_above_the_first_paragraph_alone(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY))
    assert cuts(page(TITLE, line, DECK, *BODY)) == []


@pytest.mark.parametrize(
    "line",
    [
        "القاهرة - (أ ف ب)",
        "القاهرة - محمد علي",
        "رويترز - وكالات",
        "رويترز - سالم بن علي بن محمد",
        "(و م ع)",
        "(معا)",
        "(الوطن)",
    ],
)
def test_sure_line_counts_above_a_deck(line: str) -> None:
    assert [text for _, text in cuts(page(TITLE, line, DECK, *BODY))] == [line]


def test_line_beside_furniture_counts_as_right_above_the_first_paragraph() -> None:
    date = "12 مايو 2019"
    assert cuts(page(TITLE, "عمان - سالم الحارثي", date, DECK, *BODY)) == [
        ("dateline.line", "عمان - سالم الحارثي"),
        ("date.line", date),
    ]
    assert cuts(page(TITLE, "عمان", date, DECK, *BODY)) == [("dateline.place", "عمان"), ("date.line", date)]


@pytest.mark.parametrize("line", ["رويترز", "خاص", "فارس", "وكالات", "القاهرة - رويترز"])
def test_credit_in_the_first_line_above_the_first_paragraph(line: str) -> None:
    assert [text for _, text in cuts(page(line, *BODY))] == [line]


@pytest.mark.parametrize("line", ["العمانية", "القاهرة", "القاهرة - رويترز - المرصاد", "المرصاد"])
def test_first_line_that_may_be_the_title_stays(line: str) -> None:
    assert cuts(page(line, DECK, *BODY)) == []


def test_first_line_of_known_names_alone_is_no_title() -> None:
    assert cuts(page("القاهرة - رويترز", DECK, *BODY)) == [("dateline.line", "القاهرة - رويترز")]


def test_common_word_is_no_agency_in_the_first_line() -> None:
    assert cuts(page("العمانية", *BODY)) == []


def test_paper_beside_a_date() -> None:
    date = "12 مايو 2019"
    assert ("byline.line", "الشروق") not in cuts(page(TITLE, "الشروق", DECK, date, *BODY))
    assert ("byline.line", "الوطن") in cuts(page(TITLE, DECK, "الوطن", date, DECK + " أيضا", *BODY))


def test_sure_credit_behind_a_title_that_looks_like_a_paragraph() -> None:
    stopped = "بلدية الوادي تفتتح صباح أمس مكتبة عامة في محطة القطار القديمة."
    assert cuts(page(stopped, "القاهرة - رويترز", *BODY)) == [("dateline.line", "القاهرة - رويترز")]
    assert cuts(page(stopped, "القاهرة - محمد علي", *BODY)) == []
    assert cuts(page(TITLE, DECK, LEDE, "القاهرة - رويترز", *BODY[1:])) == [("dateline.line", "القاهرة - رويترز")]
    assert cuts(page(TITLE, DECK, "خاتمة القصة", LEDE, "القاهرة - رويترز", *BODY[1:])) == []
    assert cuts(page(stopped)) == []


OPENING = [
    "سالم الحارثي - مسقط",
    "سالم الحارثي ـ جدة",
    "القاهرة - محمد صالح",
    "صحيفة الساحة - القاهرة",
    "- تعز - سالم الحارثي -",
    "لوبان السعيداني - القاهرة",
]


@pytest.mark.parametrize("line", OPENING)
def test_author_and_town_in_the_first_line_above_the_title(line: str) -> None:
    assert cuts(page(line, TITLE, *BODY)) == [("dateline.line", line)]
    assert cuts(page(line, *BODY)) == [("dateline.line", line)]


OPENING_FRIENDS = [
    ("no name of a person, and no family name", "لوبان السعيد - القاهرة"),
    ("a body and a town", "المجلس البلدي - طرابلس"),
    ("a club and a town", "الاتحاد - الرياض"),
    ("a person and no town", "سالم الحارثي - المرصاد"),
    ("a route", "طنجة - الدار البيضاء"),
]


@pytest.mark.parametrize(("why", "line"), OPENING_FRIENDS)
def test_first_line_with_a_dash_that_may_be_the_title(why: str, line: str) -> None:
    assert why
    assert cuts(page(line, TITLE, *BODY)) == []


def test_first_line_of_whom_the_page_speaks_is_its_title() -> None:
    said = "وقال الحارثي إن المكتبة التي عاش فيها ثلاثين عاما صارت أكبر مما كان يحلم به يوم غادرها."
    assert cuts(page("سالم الحارثي - مسقط", TITLE, *BODY, said)) == []


def test_author_and_town_in_the_first_line_need_title_and_paragraph_below() -> None:
    line = "سالم الحارثي - مسقط"
    assert cuts(page(line, "مكتبة المحطة", *BODY)) == []  # the title is the line above, and this one its deck
    assert cuts(page(line, TITLE, DECK, *BODY)) == []


def test_place_among_bylines() -> None:
    domain = "wadinews.com"
    cut = [("byline.domain", domain), ("dateline.place", "الرشيدية"), ("byline.line", "خاص")]
    assert cuts(page(domain, "الرشيدية", "خاص", *BODY)) == cut
    byline = "بقلم: سالم الحارثي"
    assert cuts(page(TITLE, "الفقيه بن صالح", byline, *BODY)) == [
        ("dateline.place", "الفقيه بن صالح"),
        ("byline.role", byline),
    ]
    for head in (["مكناس"], [TITLE, "الخبر"], [TITLE, "المرصاد"]):
        assert head[-1] not in [text for _, text in cuts(page(*head, byline, *BODY))]
    assert "القاهرة" not in [text for _, text in cuts(page(TITLE, byline, "القاهرة", DECK, *BODY))]


def test_place_alone_needs_a_line_above_and_the_first_paragraph_below() -> None:
    assert cuts(page("القاهرة", *BODY)) == []
    assert cuts(page(TITLE, "القاهرة", DECK, *BODY)) == []
    assert cuts(page(TITLE, *BODY, "القاهرة")) == []
    assert cuts(page(TITLE, "القاهرة")) == []


def test_credit_with_a_full_stop_is_short() -> None:
    assert cuts(page(TITLE, "القاهرة - رويترز.", *BODY)) == [("dateline.line", "القاهرة - رويترز.")]
    assert cuts(page(TITLE, "القاهرة - رويترز - محمد علي.", *BODY)) == []


# ---- signatures ------------------------------------------------------------------------------------------------------

SIGNATURES = [
    ("dateline.signature", "القاهرة - رويترز"),
    ("dateline.signature", "القاهرة _ محمد علي"),
    ("source.signature", "رويترز - وكالات"),
    ("source.signature", "سانا - محمد علي"),
    ("source.signature", "صحيفة الساحة"),
]


@pytest.mark.parametrize(("rule", "line"), SIGNATURES)
def test_credit_below_the_last_paragraph(rule: str, line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == [(rule, line)]
    assert cuts(page(TITLE, *BODY, line, DECK)) == [(rule, line)]
    assert cuts(page(TITLE, *BODY, line, DECK, "خاتمة القصة")) == []
    assert cuts(page(TITLE, LEDE, BODY[1], line, *BODY[2:])) == []


@pytest.mark.parametrize("line", ["القاهرة - محمد علي", "القاهرة _ فارس", "الوطن - فارس"])
def test_weak_credit_below_the_last_paragraph_stays(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == []


@pytest.mark.parametrize("paper", ["المرصاد", "صحيفة الساحة", "رويترز"])
def test_author_and_paper_behind_a_bar_sign_the_last_paragraph(paper: str) -> None:
    line = f"سالم الحارثي | {paper}"
    assert [text for _, text in cuts(page(TITLE, *BODY, line))] == [line]
    assert cuts(page(TITLE, *BODY, line, "تابعونا على فيسبوك"))[0][1] == line


@pytest.mark.parametrize(
    "tail",
    [
        ["سالم الحارثي | المرصاد", "ناصر السالمي | الساحة"],  # rows of a table
        ["سالم الحارثي | هدفان في الشوط"],
        ["المرصاد | الساحة"],
        ["سالم الحارثي | المرصاد", "وللحديث بقية"],
        ["هدافو الدورة", "سالم الحارثي | المرصاد"],
    ],
)
def test_row_with_a_bar_below_the_last_paragraph_stays(tail: list[str]) -> None:
    assert cuts(page(TITLE, *BODY, *tail)) == []


def test_credit_in_a_list_of_sources_stays() -> None:
    assert cuts(page(TITLE, *BODY, "المراجع:", "ـ تاريخ المكتبة في الوادي", "ـ القاهرة - رويترز")) == []
    assert cuts(page(TITLE, *BODY, "ـ القاهرة - رويترز")) != []


def test_credit_that_is_whole_goes_on_with_known_parts_alone() -> None:
    credit = "مسقط - العمانية - "
    assert cuts(page(TITLE, f"{credit}المرصاد: {SENTENCE}", *BODY[1:])) == [("dateline.city-agency", credit.strip())]
    assert cuts(page(TITLE, f"{credit}لوبان السعيداني: {SENTENCE}", *BODY[1:])) == [
        ("dateline.city-agency", credit.strip())
    ]
    assert cuts(page(TITLE, f"{credit}محمد علي: {SENTENCE}", *BODY[1:])) == [
        ("dateline.city-agency", f"{credit}محمد علي:")
    ]


def test_place_and_dash_before_the_subject_of_the_sentence() -> None:
    assert cuts(page(TITLE, f"موسكو - روسيا {NO_VERB}", *BODY[1:])) == [("dateline.city-dash", "موسكو -")]
    assert cuts(page(TITLE, f"موسكو - المرصاد / {NO_VERB}", *BODY[1:])) == [("dateline.city-dash", "موسكو -")]


def test_first_word_with_a_separator_glued_to_it() -> None:
    assert cuts(page(TITLE, OTHER_LEDE, f"مسقط-العمانية: {SENTENCE}", *BODY[1:])) == [
        ("dateline.city-agency", "مسقط-العمانية:")
    ]


def test_a_title_that_names_two_sources_is_no_credit() -> None:
    title = "حصاد الأسبوع على نشرة (كونا) اليوم السبت الساعة 10:00 بتوقيت غرينتش"
    assert cuts(page(title, *BODY)) == []
    assert cuts(page(TITLE, "رويترز - وكالات", *BODY)) == [("byline.line", "رويترز - وكالات")]


def test_a_date_is_read_to_its_end_behind_a_place() -> None:
    credit = "الدوحة في يوم السبت الموافق 24 من أغسطس 2024 الساعة 10 صباحا (قنا) - "
    assert cuts(page(TITLE, credit + BODY[0])) == [("dateline.city-agency", credit.strip())]


def test_a_title_about_a_paper_with_the_name_of_its_site_is_no_credit() -> None:
    title = "«المصري اليوم» اسم على مسمى | المصري اليوم"
    assert cuts(page(title, *BODY)) == []
    assert cuts(page("المصري اليوم في الوادي | المصري اليوم", *BODY)) == []
    credit = "«المصري اليوم» سالم الحارثي | وكالات"
    assert cuts(page(TITLE, credit, *BODY)) == [("byline.line", credit)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("dateline.line", "الساحليون / صنعاء"),
        ("dateline.line", "القاهرة-Wadi"),
        ("dateline.line", "نواكشوط - المرصاد:"),
        ("byline.line", "الوادي نيوز"),
        ("byline.line", "فيلادلفيا بوست"),  # a place opens it
    ],
)
def test_outlet_that_nobody_knows_right_above_the_first_paragraph(rule: str, line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [(rule, line)]


def test_outlet_in_foreign_words_opens_a_page_without_a_title() -> None:
    assert cuts(page("الوادي نيوز", *BODY)) == [("byline.line", "الوادي نيوز")]


@pytest.mark.parametrize(
    "line",
    [
        "نواكشوط - المرصاد",  # a kicker has no colon
        "نواكشوط - بيت الحكمة:",
        "نقلت الوادي نيوز",
    ],
)
def test_line_like_an_outlet_above_the_first_paragraph_stays(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == []


def test_outlet_of_which_the_first_paragraph_speaks_stays() -> None:
    lede = "أعلنت قناة الوادي نيوز أمس افتتاح مكتبة عامة في مبنى محطة القطار القديمة بعد ترميم استمر عامين."
    assert cuts(page("فضيحة الوادي نيوز", lede, *BODY[1:])) == []
    assert cuts(page(TITLE, "الوادي نيوز", "20 كتابا", *BODY)) == []


@pytest.mark.parametrize(
    ("rule", "prefix"),
    [("dateline.city-outlet", "الساحليون/ صنعاء "), ("byline.outlet-prefix", "الوادي نيوز/ خاص ")],
)
def test_credit_with_a_slash_runs_into_the_first_sentence(rule: str, prefix: str) -> None:
    assert cuts(page(TITLE, prefix + SENTENCE, *BODY[1:])) == [(rule, prefix.strip())]
    assert cuts(page(TITLE, prefix + NO_VERB, *BODY[1:])) == []
    assert cuts(page(TITLE, *BODY, prefix + SENTENCE.replace("بلدية", "جمعية"))) == []


@pytest.mark.parametrize("prefix", ["الدكتور/ صنعاء ", "فريق الإنقاذ/ صنعاء ", "الوادي نيوز/ رويترز "])
def test_what_has_a_slash_before_a_place_or_an_agency_and_is_no_credit(prefix: str) -> None:
    assert cuts(page(TITLE, prefix + SENTENCE, *BODY[1:])) == []


def test_source_that_writes_from_a_city_before_the_first_words_of_a_paragraph() -> None:
    prefix = "رويترز من القاهرة: "
    assert cuts(page(TITLE, prefix + SENTENCE, *BODY[1:])) == [("dateline.source-from", prefix.strip())]
    assert cuts(page(TITLE, OTHER_LEDE, prefix + SENTENCE, *BODY[1:])) == [("dateline.source-from", prefix.strip())]


@pytest.mark.parametrize(
    "paragraph",
    [
        f"رويترز من القاهرة: {NO_VERB}",
        f"سالم الحارثي من القاهرة: {SENTENCE}",  # a reader speaks
        f"رويترز من الشرفة: {SENTENCE}",
    ],
)
def test_who_is_from_somewhere_and_no_source_stays(paragraph: str) -> None:
    assert cuts(page(TITLE, paragraph, *BODY[1:])) == []


@pytest.mark.parametrize("line", ["القاهرة - رويترز - بسبب وجود خلاف", "بيروت (خاص) - في ظل الأزمة"])
def test_the_beginning_of_a_sentence_is_no_part_of_a_credit(line: str) -> None:
    assert (line not in [text for _, text in cuts(page(TITLE, line, *BODY))]) is True


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("وكالات الصرافة المرخصة عددها 42 وكالة", False),
        ("وكالات الصرافة المرخصة عددها 42", False),
        ("رويترز ووكالات 24 أغسطس", True),
    ],
)
def test_count_of_agencies_is_no_date(line: str, cut: bool) -> None:  # noqa: FBT001
    text = f"الليرة تستقر في الأسواق\nنشر المصرف المركزي أسعاره عند التاسعة صباحا وقال إن الطلب ضعيف.\n{line}"
    assert bool(parse(text).removed) == cut


@pytest.mark.parametrize("line", ["الساحلية: «الشرق الأوسط»", "إيلاف من بيروت:"])
def test_paper_behind_a_town_that_nobody_knows_and_in_front_of_one(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("dateline.line", line)]
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []
    assert cuts(page('سؤال: "الجزيرة"', *BODY)) == []
    assert cuts(page(TITLE, 'سؤال كبير: "من يقرأ؟"', *BODY)) == []
