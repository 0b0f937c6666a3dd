"""Pages that hold nothing but what their author wrote, in words and places that furniture has: nothing is cut."""

from __future__ import annotations

import pytest

from .anatomy.pages import BODY, TITLE, cuts, page

# Hard-wrapped: the heads and ends of lines read like tools, sections and notices.
WRAPPED = (
    "قطار الوادي يعود إلى السكة بعد أربعين عاما",
    "لم يكن أحد من سكان الوادي يتوقع أن يعود القطار إلى المحطة",
    "القديمة بعد أربعين عاما من الصمت، لكن الصافرة سمعت فجر",
    "الأحد من أول البساتين إلى آخر البيوت، فخرج الناس إلى",
    "الرصيف يحملون الخبز والتمر وصور الآباء الذين بنوا هذا",
    "الخط.",
    "ويقول المهندس المشرف إن العمل بدأ من الجسر الحجري ثم انتقل",
    "إلى النفق، وإن أصعب ما فيه كان تجديد شبكة الصرف القديمة",
    "تحت الرصيف وتغيير العوارض الخشبية التي أكلها النمل، وقد",
    "وفرت البلدية المال من بيع قطعة أرض كانت تملكها عند موقع",
    "المزرعة.",
    "ومن المقرر أن تسير القاطرة ثلاث مرات في اليوم بين الوادي",
    "والساحل، على أن تضاف عربات للبضائع حتى نهاية يوم الخميس 21",
    "شوال 1446 ه، وهو الموعد الذي حددته الوزارة لبدء الموسم",
    "السياحي في هذه المنطقة من العالم.",
    "وطالب الأهالي بأن تكون التذكرة في متناول الجميع، وبألا",
    "يمنع نقل الدراجات في العربات، وأن تبقى في المحطة غرفة",
    "صغيرة لمن يريد أن يقرأ صحيفة أو يكتب رسالة وهو ينتظر",
    "القطار الذي غاب عنه طويلا ثم عاد إليه في ليبيا.",
)


def test_hard_wrapped_page_loses_nothing() -> None:
    assert cuts(page(*WRAPPED)) == []
    assert cuts(page(*WRAPPED), aggressive=True) == []


# Lines between the title and the first paragraph: decks, mottos, first sub-headings.
DECKS = [
    "على خطى القطار",
    "ربيع المكتبة",
    "ابن القرية البار",
    "صورة لا تنسى",
    "تقرير: تراجع القراءة",
    "مراسلنا: القاعة مفتوحة",
    "سوق العمل",
    "طلاب بلا مدارس",
    "جلسة ساخنة",
    "الجزائر: المنتخب يتأهل",
    "على سبيل التقديم",
    "على مسؤوليتي",
    "سالم الحارثي.. وداعا",
    "عدسة على القطار",
]


@pytest.mark.parametrize("deck", DECKS)
def test_deck_stays(deck: str) -> None:
    words = f"ويقول سكان الوادي إن {deck} هو الاسم الذي اختاره الأطفال للقاعة بعد تصويت طويل جرى في المدرسة."
    assert cuts(page(TITLE, deck, *BODY, words)) == []


# Places and outlets above a first paragraph that speaks of them.
HEADINGS = ["بيروت", "شبكة طرق", "قناة السويس", "إذاعة المدرسة"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_subheading_of_the_first_paragraph_stays(heading: str) -> None:
    first = f"لم تكن {heading} معروفة لأطفال الوادي قبل أن تفتح لهم المكتبة الجديدة أبوابها في الصيف الماضي."
    assert cuts(page(TITLE, heading, first, *BODY)) == []


# Lines between two paragraphs.
INSIDE: list[tuple[str, ...]] = [
    ("وقت التحضير", "20 دقيقة", "وقت الخبز", "45 دقيقة"),
    ("أكثر التطبيقات:", "فيسبوك", "تويتر", "واتساب"),
    ("ثم اختر من القائمة:", "سياسة الخصوصية", "تسجيل الدخول", "مشاركة"),
    ("نص الإعلان الذي علق على الباب:", "للتواصل معنا اتصل على الرقم 123"),
    ("الاثنين 12 مايو:", "افتتاح القاعة الكبرى"),
    ("أسعار الصرف صباح أمس:", "5.30 دولار", "6.10 يورو", "7.20 جنيه"),
    ("لا يجوز نقل الكتب من قاعة إلى أخرى",),
    ("يمنع نقل الطعام إلى القاعات",),
    ("الأحد 9 يونيو 2024", "اللغة العربية", "الثلاثاء 11 يونيو 2024", "الرياضيات"),
    ("لمتابعة المعرض على مهل تحتاج إلى ساعتين.",),
    ("السابق كان عادلا في حكمه", "التالي كان ظالما لأهله"),
    ("طالع: السعد",),
    ("شاهد.. وصمت",),
    ("- يحظر نشر أو توزيع أي مادة تحرض على الكراهية", "- يمنع التدخين في القاعات", "- يلتزم الزوار بالهدوء"),
    ("وقت القراءة: قبل النوم",),
    ("تعليق واحد",),
    ("لا تعليقات",),
    ("يمنع نقل المادة كاملة إلى موقع آخر دون إذن الناشر", "لا يجوز نقل الصور مع المواد دون ذكر المصور"),
    ("تمهيد اللحن", "الوضع الليلي", "الوضع النهاري", "القمر فوق النهر"),
    ("تجليد", "طباعة", "تصوير"),
    ("الحقول في نموذج الاستعارة", "الاسم واللقب", "البريد الإلكتروني", "الهاتف"),
    ("سؤال اليوم", "هل سنعود إلى البيت؟", "نعم", "لا", "ربما"),
    ("على جدران القاعة كتب التلاميذ", "تابعوا آخر أخبار مدرستكم", "أرسلوا رسالتكم إلى المعلم"),
    ("فاز في المسابقة", "إخراج: سامي العلي", "تقديم: عمر السالم", "إشراف: محمود الزين"),
    ("رسم: سمير الحداد", "رسوم: ليلى النجار", "كاريكاتير: كمال الراوي"),
    ("رأي: جمال عبد الناصر",),
    ("متابعة: الأخبار الكاذبة",),
]

# Sub-headings that are words of furniture; the paragraph below each of them uses these words.
SUBHEADINGS = [
    "إعلان",
    "مشاركة",
    "تحميل",
    "تويتر",
    "يوتيوب",
    "النشرة البريدية",
    "طباعة",
    "سياسة الخصوصية",
    "15 دقيقة",
    "التعليقات",
    "آراء القراء",
    "أضف تعليقا",
    "صورة تذكارية",
    "الأرشيف",
    "الوسوم",
    "علامات",
]


@pytest.mark.parametrize("heading", SUBHEADINGS)
def test_subheading_stays(heading: str) -> None:
    below = f"ويشرح الدليل معنى {heading} في المكتبة الجديدة وكيف يستفيد منه كل زائر مهما كان عمره أو خبرته السابقة."
    assert cuts(page(TITLE, *BODY[:2], heading, below, *BODY[2:])) == []


@pytest.mark.parametrize("lines", INSIDE)
def test_lines_inside_stay(lines: tuple[str, ...]) -> None:
    assert cuts(page(TITLE, *BODY[:2], *lines, *BODY[2:])) == []


# What an article ends in.
ENDS: list[tuple[str, ...]] = [
    ("وتسلم الجوائز مندوبو ثلاث صحف:", "جريدة الوادي", "صحيفة الجبل", "قناة النهر"),
    ("المراجع:", "تاريخ الوادي، سالم الحارثي، دار النهر، 2002", "الماء في القرى، جريدة الجبل، 1978"),
    ("رابط التسجيل في الورشة:", "https://example.org/register"),
    ("هاشتاغ الحملة التي أطلقها الطلاب:", "#مكتبة_الوادي"),
    ("مواعيد الزيارة", "السبت 9:00 - 17:00", "الأحد 9:00 - 15:00"),
    ("تأليف: سالم الحارثي", "ترجمة: خالد يوسف", "الناشر: دار النهر"),
    ("الكاتب: سالم الحارثي", "الناشر: دار النهر", "عدد الصفحات: 200"),
    ("يعرض على قناة النهر",),
    ("وتضم القاعة أربعة أقسام موزعة على الطابقين", "قسم المكتبة العامة", "مبنى محطة القطار"),
    ("مختارات من شعر الوادي", "أراك على البعد يا نخلة الدار واقفة", "وأعرف أن الرياح التي مرت عليك عرفتني"),
    ("قاعة الأطفال - قاعة المخطوطات",),
    ("إنه القطار يا أهل الوادي",),
    ("كل المكتبة لكل أهل الوادي",),
    ("رابط المقال بالواقع ضعيف",),
    ("حرر في العاصمة بتاريخ 3 مايو 2021",),
]


@pytest.mark.parametrize("lines", ENDS)
def test_end_stays(lines: tuple[str, ...]) -> None:
    assert cuts(page(TITLE, *BODY, *lines)) == []


# Where weaker evidence counts, too.
LAST_WORDS = [
    "كل عام وأنتم بخير",
    "الحكم: سامي يوسف (تونس)",
    "ملاحظة: أسماء بعض الأشخاص مستعارة",
    "* أرقام تقريبية من دفتر قديم لم يفتح",
    "شكرا لكل من ساهم في بناء القاعة",
]


@pytest.mark.parametrize("line", LAST_WORDS)
def test_last_words_stay(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line), aggressive=True) == []


# First sentences.
FIRST: list[str] = [
    "القاهرة - الإسكندرية طريق طويل قطعه سكان الوادي بالقطار القديم كي يصلوا إلى البحر في صيف كل عام.",
    "البرازيل 2 - 1 كرواتيا كانت أول مباراة شاهدها أطفال الوادي على شاشة المكتبة الجديدة مساء الأحد الماضي.",
    "بيروت، 1975 - كانت الحرب قد بدأت حين ركب أبي آخر قطار إلى الوادي وهو يحملني على كتفيه في المطر.",
    "القدس - 1967: هكذا كتب المصور على ظهر الصورة الوحيدة التي بقيت من بيت العائلة القديم في حي المحطة.",
]


@pytest.mark.parametrize("sentence", FIRST)
def test_first_sentence_stays(sentence: str) -> None:
    assert cuts(page(TITLE, sentence, *BODY)) == []


# Titles.
TITLES: list[str] = [
    "تقرير: ارتفاع أسعار النفط",
    "تحقيق: فساد المستشفيات الخاصة",
    "حوار: مستقبل التعليم",
    "مقال - الماء والقرية",
    "إعداد: كعكة التمر",
    "قناة السويس",
    "شبكة طرق",
    "حقوق الطبع محفوظة.. لمن؟",
    "ربيع المكتبة",
    "على خطى الغائبين",
]


@pytest.mark.parametrize("title", TITLES)
def test_title_stays(title: str) -> None:
    assert cuts(page(title, *BODY)) == []


# Pages of short lines alone.
SHORT_LINES = [
    ("جدول الامتحانات", "الأحد 9 يونيو 2024", "اللغة العربية", "الثلاثاء 11 يونيو 2024", "الرياضيات"),
    (
        "برامج التلفزيون",
        "قناة النهر",
        "8:00 صباح الخير",
        "9:00 مطبخ ليلى",
        "10:00 مسلسل",
        "قناة الوادي",
        "8:00 أطفالنا",
    ),
]


@pytest.mark.parametrize("lines", SHORT_LINES)
def test_page_of_short_lines_stays(lines: tuple[str, ...]) -> None:
    assert cuts(page(*lines)) == []


def test_paper_above_what_it_says_stays() -> None:
    said = ("النهار", "رأت الصحيفة أن القاعة صغيرة.", "الأهرام", "كتبت الصحيفة أن القاعة كبيرة.")
    assert cuts(page(TITLE, *BODY, *said)) == []


def test_person_of_the_title_is_quoted() -> None:
    quoted = "كتب محمد صلاح: أعلن اليوم نهاية رحلتي مع النادي، وأشكر كل من وقف معي في السنوات الماضية."
    assert cuts(page("صلاح يودع جماهير ناديه", quoted, *BODY)) == []


def test_agencies_that_head_short_sentences_stay() -> None:
    said = ("رويترز", "قالت إن القاعة واسعة.", "فرانس برس", "رأت أن المبنى جميل.")
    assert cuts(page("قراءة في الصحف", BODY[0], *said)) == []


def test_section_in_a_sentence_broken_at_a_link_stays() -> None:
    broken = (
        "وجاء هذا الكلام ردا على ما كتبه أمس مدير جريدة",
        "الأخبار",
        "الزميل سمير الراوي حيث كتب رسالة إلى صاحب العمود",
    )
    assert cuts(page(TITLE, *BODY, *broken)) == []


def test_papers_that_head_what_they_say_stay() -> None:
    assert cuts(page(TITLE, "«الأهرام»", *BODY[:2], "«الحياة»", *BODY[2:])) == []


def test_person_before_a_dash_whom_the_article_speaks_of_stays() -> None:
    first = "ليلى منصور - أول من علم أطفال الوادي القراءة كانت تحمل الكتب على ظهر حمار من قرية إلى قرية."
    later = "وقد كرمت البلدية منصور قبل رحيلها بعام واحد، وأطلقت اسمها على قاعة الأطفال في المكتبة."
    assert cuts(page(TITLE, first, later, *BODY)) == []


SENTENCES = [
    "موضوعات ذات صلة بالأمن الغذائي تصدرت جدول الأعمال",
    "الأكثر قراءة بين الشباب رواية صدرت قبل عشرين عاما",
    "أخبار متعلقة قالت الصحف إنها كاذبة أثارت الجدل",
    "اخترنا لك هذه القاعدة من كتاب قديم",
]


# Labels of titles before words that open names of places and papers, or before a person of the story.
LABELLED = ["مقال: الوطن أولا", "تقرير: مصر تتصدر القائمة", "متابعة: الأخبار الكاذبة", "رأي: جمال عبد الناصر"]


@pytest.mark.parametrize("title", LABELLED)
def test_labelled_title_of_a_page_without_another_stays(title: str) -> None:
    assert cuts(page(title, *BODY)) == []


def test_list_of_values_is_no_stray_title() -> None:
    values = ("عمان درجتان 18 / 9", "إربد درجتان 17 / 8", "العقبة درجتان 26 / 15")
    assert cuts(page(TITLE, *BODY, *values), aggressive=True) == []
    assert cuts(page(TITLE, *BODY, "اقرأ القرآن بعد الفجر كل يوم، يقول الحافظ الصغير"), aggressive=True) == []


def test_last_words_of_a_flattened_page_are_no_tags() -> None:
    assert cuts("    ".join((TITLE, *BODY, "مكتبة البلدية تشكل نصف كتب المدينة"))) == []


def test_times_of_prayer_in_a_wrapped_page_are_no_stream() -> None:
    times = ("6:16 صباحا. العريش: 6:08 صباحا. الطور:", "6:13 صباحا. طابا: 6:07 صباحا. دمنهور:")
    times += ("6:22 صباحا. طنطا: 6:20 صباحا. المنصورة:", "6:18 صباحا. بنها: 6:20 صباحا. الساحل:")
    assert cuts(page(TITLE, "مواعيد الصلاة في المدن كما يلي:", *times, *BODY)) == []


def test_long_sentences_above_a_paragraph_are_no_ticker() -> None:
    long = (
        "كتاب قصصي أول للكاتب الشاب سمير الراوي صدر عن دار النهر أمس تحت عنوان ندوب الحياة بعد أعوام طويلة من الكتابة"
    )
    parts = ("قصص قصيرة", "غلاف أنيق رسمه فنان شاب", "نصوص عن الموت والغياب", "لغة تمزج الفصحى والعامية", long)
    assert cuts(page(*parts, TITLE, *BODY)) == []


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentence_in_a_flattened_page_is_no_header(sentence: str) -> None:
    assert cuts(" ".join((TITLE, *BODY, sentence, "وقالت المديرة إن القاعة تفتح غدا.", *BODY[1:]))) == []


def test_words_of_a_tool_stay_where_paragraphs_have_no_stops() -> None:
    bare = [line.rstrip(".") for line in BODY]
    assert cuts(page(TITLE, *bare[:2], "لا تعليقات", *bare[2:])) == []


def test_page_of_one_clause_a_line_stays() -> None:
    clauses = [clause.strip() for line in (*BODY, *BODY[1:2]) for clause in line.replace("،", "،\n").split("\n")]
    date = "يوم 11 يناير 1944،"
    text = page(TITLE, *clauses[:4], "وقالت القارئة هند السالمي،", date, *clauses[4:8], "وقالت القارئة هند السالمي،")
    assert not [rule for rule, cut in cuts(text) if cut.endswith("،")]


def test_title_of_a_hard_wrapped_page_is_no_ticker() -> None:
    title = "تقرير: خمسة آلاف قارئ في المكتبة"
    lines = (*WRAPPED[1:], "وأضاف أن القطار يعود إلى الوادي في الموعد الذي حددته الوزارة.")
    assert cuts(page(title, *lines)) == []


# Short sentences of people who share, follow, join and subscribe as promos ask to.
DEEDS = [
    "شارك هذا العام عشرون فريقا",
    "شارك هذا اللاعب في كأس العالم",
    "شارك المقال في المسابقة",
    "تابع آخر استعدادات المدارس للعام الجديد",
    "تابع أحدث المشروعات في المحافظة",
    "تابع جديد السينما في القاهرة",
    "اشترك في مجموعة من الأفلام",
    "اشترك في خدمة الوطن آلاف الشبان",
    "انضم إلى مجموعة من الفنانين",
    "انضم إلى قناة الجزيرة عام 2000",
    "انضم إلى منصة التتويج",
    "سجلوا في النشرة الجوية أعلى حرارة",
    "راسلنا الوزارة مرارا ولم ترد",
    "اتصل بنا سكان الحي يشكون",
    "تواصل معنا مدير المدرسة هاتفيا",
    "قناتنا على النيل جفت",
    "نسخ الرابط بين الماضي والحاضر",
    "الرابط المختصر يصل الجسر بالسوق",
    "اكتشاف المزيد من المقابر في الأقصر",
]


@pytest.mark.parametrize("deed", DEEDS)
def test_deed_is_no_promo(deed: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], f"{deed}.", *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, deed)) == []


CALLS = [
    "شارك هذا الخبر على فيسبوك",
    "شارك المقال عبر واتساب",
    "شارك المقال:",
    "تابعوا آخر الأخبار عبر صفحتنا",
    "تابع كل جديد على موقعنا",
    "اشترك في قناتنا على يوتيوب",
    "اشتركوا في نشرتنا اليومية",
    "انضم إلى قناة الوادي على تلغرام",
    "انضموا إلى مجموعتنا",
    "سجل في النشرة البريدية",
    "راسلنا على البريد",
    "اتصل بنا: 123456",
    "قناتنا على يوتيوب",
    "انسخ الرابط",
    "الرابط المختصر: https://example.org/1",
    "اكتشاف المزيد من صحيفة الوادي",
]


@pytest.mark.parametrize("call", CALLS)
def test_call_is_a_promo(call: str) -> None:
    assert [rule for rule, _ in cuts(page(TITLE, *BODY, call))] == ["promo.line"]


def test_comments_above_paragraphs_alone_are_a_subheading() -> None:
    assert cuts(page(TITLE, *BODY[:2], "آراء القراء", *BODY[2:])) == []
    reader = "سالم الحارثي"
    comments = [("chrome.comments", page("التعليقات", reader, BODY[3]))]
    assert cuts(page(TITLE, *BODY[:3], "التعليقات", reader, BODY[3])) == comments
