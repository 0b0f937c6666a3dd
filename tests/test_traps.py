"""Pages that hold nothing but what their author wrote, in words and places that furniture has: nothing is cut."""

from __future__ import annotations

import pytest

from .anatomy.pages import BODY, OTHER_TITLE, TITLE, cuts, page

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
    short = (
        "يحب الأطفال ركن الحكايات ويسألون عن موعد فتحه كل صباح.",
        "ويطلب الطلاب ساعات أطول في المساء قبل الامتحانات كل عام.",
    )
    assert cuts(page(TITLE, *BODY[:2], "آراء القراء", *short, short[0].replace("الأطفال", "الصغار"))) == []
    reader = "سالم الحارثي"
    comments = [("chrome.comments", page("التعليقات", reader, BODY[3]))]
    assert cuts(page(TITLE, *BODY[:3], "التعليقات", reader, BODY[3])) == comments


def test_furniture_subheadings_of_an_article_about_comments_cost_no_paragraph() -> None:
    """Paragraphs alone, and other sub-headings, stand below the word: comments would have names and dates."""
    about = page(TITLE, BODY[0], "التعليقات", BODY[1], "تابعنا", BODY[2], "رسائل السكان", BODY[3])
    assert cuts(about) == [("promo.line", "تابعنا")]
    for name in ("سالم الحارثي", "زائر", "زائرة من سكان الوادي تحب القراءة"):  # who comments
        text = page(TITLE, BODY[0], "التعليقات", BODY[1], name, BODY[2], "الصور", BODY[3])
        assert cuts(text)[0] == ("chrome.comments", text[text.index("التعليقات") :])


# What lists of an article hold, each above other entries of the list and nothing else.
def test_credits_that_end_a_list_are_its_items() -> None:
    winners = ("أفضل صورة", "سالم الحارثي - رويترز", "أفضل مقال", "ليلى منصور - وكالة الأنباء الألمانية")
    assert cuts(page(TITLE, *BODY, *winners)) == []
    signed = "ليلى منصور - وكالة الأنباء الألمانية"
    assert cuts(page(TITLE, *BODY, signed)) == [("source.signature", signed)]
    assert cuts(page(TITLE, *BODY, "رويترز", signed)) == [("source.signature", page("رويترز", signed))]


def test_reference_that_ends_in_its_year_is_no_signature() -> None:
    assert cuts(page(TITLE, *BODY, "سالم الحارثي وآخرون، مجلة العلوم العربية، 1987")) == []


def test_photo_credit_among_short_lines_is_an_item() -> None:
    assert cuts(page(TITLE, *BODY[:2], "أفضل صورة", "سالم الحارثي (رويترز)", "أفضل مقال", *BODY[2:])) == []
    credited = [("caption.credited", "أطفال أمام الرف (رويترز)")]
    assert cuts(page(TITLE, *BODY[:2], "أطفال أمام الرف (رويترز)", *BODY[2:])) == credited


PICTURED = ("صورة: أبي أمام المحطة", "صورة: عمي وأولاده", "صورة جماعية للتلاميذ")


def test_pictures_that_an_article_tells_of_stay() -> None:
    assert cuts(page(TITLE, *PICTURED, *BODY)) == []
    assert [rule for rule, _ in cuts(page(TITLE, *PICTURED[:2], *BODY))] == ["caption.marked"]
    assert cuts(page(TITLE, *BODY[:2], "قالت أمي:", "صورة جماعية", *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, "وأحب ما فيها", "الصورة من نافذة القطار", "لا تشبه صورة أخرى.")) == []
    last = ("الصورة من نافذة القطار", "هند السالمي")
    assert cuts(page(TITLE, *BODY, *last))[0] == ("caption.marked", last[0])


# Where things come from, in the article, and whose the story is.
def test_source_of_something_in_the_article_stays() -> None:
    assert cuts(page(TITLE, *BODY[:2], "المصدر: ينابيع الوادي", *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, "المصدر: بحيرة", "قال الأول", "المصدر: جبل", "قال الثاني")) == []
    assert cuts(page(TITLE, *BODY, "المصدر الأول: بحيرة", "المصدر: جبل")) == []
    assert cuts(page(TITLE, *BODY, "من أين يأتي الماء؟", "المصدر: بحيرة", "كم يبعد؟", "ميلين")) == []
    assert cuts(page(TITLE, *BODY, "من أين يأتي الماء؟", "المصدر: بحيرة"))[0][0] == "source.credit"
    assert cuts(page(TITLE, *BODY, "المصدر - كما نعرف اليوم - جبل")) == []
    assert cuts(page(TITLE, *BODY, "المصدر: ميزان البيت، ولا أضمن دقته")) == []


@pytest.mark.parametrize("credit", ["المصدر: رويترز", "المصدر: Reuters", "المصدر: wadi.example"])
def test_source_of_the_story_is_cut_between_paragraphs(credit: str) -> None:
    assert ("source.credit", credit) in cuts(page(TITLE, *BODY[:2], credit, *BODY[2:]))
    assert cuts(page(TITLE, *BODY, "المصدر: جبل الأخبار", "وقت القراءة طويل")) == [
        ("source.credit", "المصدر: جبل الأخبار")
    ]


def test_dates_that_each_head_an_entry_are_a_chronology() -> None:
    entries = ("الأحد 3 آذار", "لا خبز", "الاثنين 4 آذار", "فتح الطريق", "الثلاثاء 5 آذار", "أغلق", "الجمعة", "صمت")
    assert cuts(page(TITLE, *BODY[:2], *entries)) == []
    assert cuts(page(TITLE, *BODY[:2], "1923: التأسيس", *entries)) == []
    dated = page(TITLE, "2 نيسان 2023", *BODY[:2], *entries)
    assert cuts(dated) == [("date.line", "2 نيسان 2023")]
    long = ("الأحد 3 آذار", *(f"خبز ليوم {i}" for i in range(9)), *entries[2:])
    assert [cut for _, cut in cuts(page(TITLE, *BODY[:2], *long))] == [long[0]]
    titled = (
        OTHER_TITLE,
        "3 آذار 2023",
        "منتخب السباحة يحصد ميداليات",
        "4 آذار 2023",
        "ندوة عن مستقبل الزراعة",
        "5 آذار 2023",
    )
    assert cuts(page(TITLE, *BODY, *titled)) != []


def test_last_date_of_two_stays_where_the_article_goes_on() -> None:
    songs = ("أغنية القطار", "أغنية النهر", "أغنية الجبل", "أغنية المطر")
    dates = ("13 نوفمبر 1967", "15 نوفمبر 1967")
    concert = (dates[0], "مسرح المحطة", *songs, dates[1], songs[0], BODY[3])
    assert cuts(page(TITLE, BODY[0], "في المحطة", *concert)) == []
    assert cuts(page(TITLE, *BODY, dates[1])) == [("date.line", dates[1])]


def test_place_and_date_below_a_statement_stay() -> None:
    assert cuts(page(TITLE, *BODY, "سكان الوادي", "بيروت في 12 تموز 2009")) == []
    assert cuts(page(TITLE, *BODY, "نشر في 12 تموز 2009")) == [("date.line", "نشر في 12 تموز 2009")]


def test_initials_above_the_last_words_are_those_of_somebody() -> None:
    assert cuts(page(TITLE, *BODY, "م. ع.", "هكذا وقع القارئ.")) == []
    assert cuts(page(TITLE, *BODY, "م. ع.")) == [("source.end-mark", "م. ع.")]
    assert cuts(page(TITLE, *BODY, "النهاية")) == []
    assert cuts(page(TITLE, *BODY, "(النهاية)")) == [("source.end-mark", "(النهاية)")]


def test_role_that_heads_entries_stays() -> None:
    entries = ("ترجمة سالم الحارثي", "حذف الأشعار", "ترجمة خالد يوسف", "أضاف الهوامش", "ترجمة محسن مهدي", "لم يحذف")
    assert cuts(page(TITLE, *BODY, *entries)) == []
    signed = ("ترجمة محسن مهدي",)
    assert cuts(page(TITLE, *BODY, *signed)) == [("byline.role-name", *signed)]
    books = ("مدن بلا أسوار", "ترجمة: سالم الحارثي", "دار النهر", "العين الثالثة", "في التصوير", "تحرير: خالد يوسف")
    assert cuts(page(TITLE, *BODY[:2], *books)) == []


def test_quoted_words_of_an_opener_behind_a_colon_stay() -> None:
    assert cuts(page(TITLE, *BODY[:2], '"لا تتبعني"', '"انظر أيضا إلى عداد السرعة"', *BODY[2:])) == []
    walls = ("على جدار المدرسة:", '"اقرأ أكثر"', "على جدار المصرف:", '"للبيع"')
    assert cuts(page(TITLE, *BODY[:2], *walls, *BODY[2:])) == []


def test_opener_that_runs_on_in_a_flattened_page_stays() -> None:
    for sentence in ("للمزيد من الأمان استخدم الباب الخلفي للقاعة", "قد يهمك أن تعرف أن القاعة تفتح مساء"):
        assert cuts("    ".join((TITLE, *BODY[:2], sentence, *BODY[2:]))) == []


def test_people_who_downloaded_the_application_stay() -> None:
    assert cuts(page(TITLE, *BODY, "حمل التطبيق مليونا مستخدم في سنة")) == []
    assert cuts(page(TITLE, *BODY, "حمل التطبيق الآن")) == [("promo.line", "حمل التطبيق الآن")]


def test_last_item_of_a_list_in_a_flattened_page_is_no_tag_line() -> None:
    assert cuts("    ".join((TITLE, *BODY, "محطة القطار", "مكتبة الوادي القديمة"))) == []


def test_answer_in_minutes_or_pictures_stays() -> None:
    assert cuts(page(TITLE, *BODY, "كم دقيقة في اليوم؟", "30 دقيقة")) == []
    assert cuts(page(TITLE, *BODY, "ثلاثة بيوت", "1095 صورة")) == []
    assert cuts(page(TITLE, *BODY, "1095 صورة")) == [("chrome.tool", "1095 صورة")]
    assert cuts(page(TITLE, *BODY, "عدد الأطباء: 14", "عدد الزيارات 98000")) == []
    counted = page("عدد المشاهدات: 14", "عدد الزيارات 98000")
    assert cuts(page(TITLE, *BODY, counted)) == [("chrome.tool", counted)]


# Pages whose sentences end in no full stop.
BARE = [line.removesuffix(".") for line in BODY]


def test_sentence_with_a_colon_opens_the_article() -> None:
    opens = "تسلم رئيس بلدية الوادي صباح أمس في قاعة المكتبة هدايا عدد من الضيوف الكرام وهم:"
    guests = ("ماريا فرنانديز (إسبانيا)", "سالم الحارثي - سلطنة عمان", "ليلى منصور / النمسا")
    assert cuts(page(TITLE, opens, *guests, BODY[3])) == []


def test_short_sentences_open_and_close_an_article_without_longer_ones() -> None:
    said = ("افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى المحطة القديمة", "#مكتبة_الوادي", "هكذا صار اسم الحملة")
    closing = "وقالت مديرة المشروع إن المكتبة تضم أكثر من عشرين ألف كتاب"
    assert cuts(page(TITLE, *said, closing)) == []
    assert cuts(page(TITLE, said[0], closing, said[1])) == [("chrome.hashtags", said[1])]
    assert cuts(page(TITLE, "رويترز", said[0], closing)) == [("byline.line", "رويترز")]


def test_refrain_above_a_long_verse_stays() -> None:
    refrain = "لم أجد ما أضيفه إلى سيرتي"
    verses = (
        "عبرت النهر وحدي",
        refrain,
        "وعدت إلى البيت",
        refrain,
        "كان القطار يصفر في المحطة البعيدة كأنه يناديني أنا",
    )
    assert cuts(page("قصيدة المحطة", *verses)) == []


def test_agencies_that_head_what_they_say_stay_without_full_stops() -> None:
    said = ("رويترز", "بدأت بعدد القتلى", "فرانس برس", "بدأت بشاهد عيان", "شينخوا", "بدأت بتعزية الرئيس")
    assert cuts(page(TITLE, BARE[0], *said)) == []


# Each with what makes it the article's, and with what makes it furniture.
def test_words_that_the_next_line_speaks_of_stay() -> None:
    for words, below in (
        ("اضغط هنا", "هذه هي العبارة التي يجب أن يهرب منها كل قارئ."),
        ("مشاركة", "بهذه الكلمة يستقبل الحارس زواره."),
        ("المصدر: رويترز", "هكذا كتب الطفل تحت الصورة التي رسمها."),
        ("استمع", "قالتها وأشارت إلى القطار."),
        ("3 مايو 2021", "كان هذا اليوم عيدا في الوادي."),
    ):
        assert cuts(page(TITLE, *BODY[:2], words, below, *BODY[2:])) == []
        assert [cut for _, cut in cuts(page(TITLE, *BODY, words))] == [words]
        assert cuts(page(TITLE, *BODY, words, "اقرأ أيضا: هذه هي العبارة"))[0][1] == words


def test_last_words_of_a_flattened_page_are_a_tag_where_the_article_says_them() -> None:
    joined = " ".join((TITLE, *BODY))
    tag = [("chrome.tag-line+topic", "هند السالمي")]
    assert cuts(f"{joined} هند السالمي") == tag
    for words in ("تم", "أخي", "قاعة المكتبة", "هند السالمي، قارئة"):
        assert cuts(f"{joined} {words}") == []
    for words in ("قطار - قطار - قطار", "قطار قطار قطار"):
        assert cuts(page(TITLE, *BODY, words)) == []
    assert cuts("    ".join((TITLE, *BODY, "تبرع بالكتب:", "الأردن تونس لبنان"))) == []


def test_rights_that_somebody_jokes_about_stay() -> None:
    joke = "جميع الحقوق محفوظة للقراء، كتبت الطفلة على الغلاف"
    assert cuts(page(TITLE, *BODY[:2], joke, *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY[:2], f"{joke}.", *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, "جميع الحقوق محفوظة، جريدة الوادي")) != []


def test_tool_between_two_paragraphs_is_a_subheading() -> None:
    assert cuts(page(TITLE, *BODY[:2], "شروط الاستخدام", *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, "شروط الاستخدام")) == [("chrome.tool", "شروط الاستخدام")]


def test_picture_that_does_something_stays() -> None:
    for deed in ("صورة تذكارية أنهت الحفل", "صورة أرشيفية للقطار أثارت الجدل"):
        assert cuts(page(TITLE, *BODY, deed)) == []
    assert cuts(page(TITLE, *BODY, "صورة تذكارية للحضور")) == [("caption.marked", "صورة تذكارية للحضور")]
    assert cuts(page(TITLE, "صورة لم تلتقط", *BODY)) == []
    assert cuts(page(TITLE, "صورة لمحطة القطار", *BODY)) == [("caption.scene", "صورة لمحطة القطار")]


def test_date_among_fields_of_the_article_stays() -> None:
    for fields in (
        ("التاريخ: 3 مايو", "المبلغ: 12 دينارا"),
        ("رقم الإيصال: 4471", "التاريخ: 3 مايو"),
        ("الثلاثاء 11 حزيران: الرياضيات", "الخميس 13 حزيران: التاريخ"),
    ):
        assert cuts(page(TITLE, *BODY[:2], *fields, *BODY[2:])) == []
    for near in ("المبلغ كبير", "تاريخ النشر: أمس", "قال المدير: لن أدفع شيئا لأحد ما دمت حيا بينكم هنا"):
        assert ("date.line", "التاريخ: 3 مايو") in cuts(page(TITLE, *BODY, near, "التاريخ: 3 مايو"))
    for near in ("الثلاثاء المقبل", "الثلاثاء 11 حزيران: 9:30", "الثلاثاء 11 حزيران: الرياضيات."):
        assert ("date.line", "3 مايو 2024") in cuts(page(TITLE, *BODY, near, "3 مايو 2024"))
    assert cuts(page(TITLE, *BODY, "صدر في تونس", "31 مارس 2019")) == []
    assert cuts(page(TITLE, *BODY, "قراء تونس", "31 مارس 2019")) == [("date.line", "31 مارس 2019")]


def test_turn_of_a_dialogue_is_no_bio() -> None:
    assert cuts(page(TITLE, BODY[0], "- أستاذ من تونس", "- بل من الوادي")) == []
    assert cuts(page(TITLE, BODY[0], "- بل من الوادي", "- أستاذ من تونس")) == []
    assert cuts(page(TITLE, *BODY, "- أستاذ من تونس")) == [("byline.bio", "- أستاذ من تونس")]


def test_name_behind_a_word_of_credits_is_one_that_the_article_speaks_of() -> None:
    assert cuts(page(TITLE, *BODY[:2], "من المكتبة: هند السالمي", *BODY[2:])) == []
    assert cuts(page(TITLE, BODY[0], "من بيروت: ليلى منصور", *BODY[2:])) != []
    title = "حوار على سطح المكتبة"
    assert cuts(page(title, "يروي الحارس حكايته", *BODY)) == []
    assert cuts(page("حوار علي سالم", TITLE, *BODY)) == [("byline.role-name", "حوار علي سالم")]


def test_person_before_a_dash_whose_sentence_speaks_of_him_stays() -> None:
    first = "ليلى منصور - أول من علم أطفال الوادي القراءة، وقد ورثت منصور هذا العمل عن أمها التي كانت معلمة."
    assert cuts(page(TITLE, first, *BODY)) == []
    assert cuts(page(TITLE, f"ليلى منصور - {BODY[0]}", *BODY[1:])) == [("byline.author-dash", "ليلى منصور -")]


def test_place_in_a_list_of_places_is_no_dateline() -> None:
    places = ("البلدان الثلاثة", "إسبانيا", "اليابان", "البرازيل")
    assert cuts(page(TITLE, *places, *BODY)) == []
    assert cuts(page(TITLE, "بيروت", *BODY)) == [("dateline.place", "بيروت")]


def test_place_and_what_it_reserved_is_no_author() -> None:
    rows = ("العراق: على الفقرة الثالثة", "ليبيا: على البيان كله")
    assert cuts(page(TITLE, *rows, *BODY)) == []
    assert cuts(page(TITLE, "العراق: علي الحسيني", *BODY)) == [("dateline.line", "العراق: علي الحسيني")]


def test_answer_to_a_short_question_is_no_dateline() -> None:
    turns = ("ماذا تعلمت؟", "القراءة", "ومن علمك؟", "سمير الحداد - بيروت")
    assert cuts(page(TITLE, *turns, *BODY)) == []
    assert cuts(page(TITLE, "سمير الحداد - بيروت", *BODY)) != []


def test_words_of_a_glossary_stay() -> None:
    words = ("متابعة", "كانت تعني المشي خلف أحد.", "مشاركة", "كانت رغيفا.", "رويترز", "كانت حماما.")
    assert cuts(page(TITLE, BODY[0], *words, *BODY[1:])) == []
    assert cuts(page(TITLE, BODY[0], "مشاركة", "كانت رغيفا.", *BODY[1:])) == [("promo.line", "مشاركة")]


def test_source_with_a_remark_behind_it_stays() -> None:
    assert cuts(page(TITLE, *BODY, "المصدر: حارس المحطة، كما طلب أن يكتب")) == []
    assert cuts(page(TITLE, *BODY, "المصدر: جريدة الوادي، 2021")) != []


def test_title_that_opens_with_a_kind_of_outlet_stays() -> None:
    title = "إذاعة يسمعها الصيادون وحدهم"
    assert cuts(page(title, "هنا البحر", *BODY)) == []
    assert cuts(page("من الوادي", title, *BODY)) == []
    assert cuts(page("إذاعة الوادي", TITLE, "افتتاح القاعة", *BODY))[0] == ("byline.line", "إذاعة الوادي")
    for outlet in ("إذاعة الوادي", "وكالة الوادي الدولية للأنباء"):
        assert cuts(page(TITLE, outlet, *BODY)) == [("byline.line", outlet)]


def test_person_and_country_whom_the_story_is_about_stay() -> None:
    runner = "سمير الحداد (السودان)"
    story = "وقطع العداء سمير الحداد الطريق من المحطة إلى المكتبة جريا، وكان أول من استعار كتابا من قاعة القراءة."
    assert cuts(page(TITLE, runner, *BODY, story)) == []
    assert cuts(page(TITLE, runner, *BODY)) == [("dateline.line", runner)]


def test_numbered_persons_and_countries_stay() -> None:
    ranks = ("1- سمير الحداد (المغرب)", "2- ليلى منصور (تونس)")
    assert cuts(page(TITLE, "الفائزون", *ranks, *BODY)) == []


def test_dates_of_two_issues_stay() -> None:
    issues = ("العدد الأول - 4 آذار 1961", "العدد الأخير - 7 نيسان 1963")
    assert cuts(page(TITLE, *BODY, *issues)) == []
    assert cuts(page(TITLE, *BODY, "العدد 104 - 7 نيسان 1963")) != []


def test_hours_in_a_row_are_entries() -> None:
    hours = ("الخميس 19:42", "الخميس 20:15", "الجمعة 06:00")
    assert cuts(page(TITLE, *BODY[:2], *hours, *BODY[2:])) == []
    assert [cut for _, cut in cuts(page(TITLE, *BODY, *hours[:2]))] == [*hours[:2]]


def test_last_words_of_a_flattened_page_that_are_no_nouns_stay() -> None:
    joined = " ".join((TITLE, *BODY))
    for words in ("كل أسبوع", "القطار = المكتبة", "مكتبة على كل رف قطار", "مكتبة يا قطار"):
        assert cuts(f"{joined} {words}") == []


# Short sentences with the verb of a promo, which no list of such verbs can tell from it, but what stands behind.
@pytest.mark.parametrize(
    ("deed", "call"),
    [
        ("أرسل لنا جدي من المهجر صندوق تفاح", "أرسل لنا صورك"),
        ("انضم إلينا في الطريق رجل لا يتكلم", "انضم إلينا على واتساب"),
        ("حمل التطبيق الجديد أعباء على الهاتف", "حمل التطبيق مجانا"),
        ("فعل الإشعارات يقتل النوم", "فعل الإشعارات لتصلك أخبارنا"),
    ],
)
def test_deed_in_a_short_sentence_is_no_promo(deed: str, call: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], f"{deed}.", BODY[2], deed, BODY[3])) == []
    assert cuts(page(TITLE, *BODY, call)) == [("promo.line", call)]


def test_two_given_names_are_a_story_and_no_author() -> None:
    assert cuts(page(TITLE, "سالم وليلى", *BODY)) == []
    assert cuts(page(TITLE, "سالم وليد", *BODY)) == [("byline.bare-name", "سالم وليد")]
    assert cuts(page(TITLE, *BODY, "باحث عن عمل")) == []
    assert cuts(page(TITLE, *BODY, "باحث من عمان")) == [("byline.bio", "باحث من عمان")]


def test_witness_who_speaks_is_no_call_to_see() -> None:
    assert cuts(page(TITLE, *BODY[:2], "شاهد: لم أر شيئا في المحطة", *BODY[2:])) == []
    seen = "شاهد: لحظة وصول القطار إلى المحطة"
    assert cuts(page(TITLE, *BODY[:2], seen, *BODY[2:])) == [("read_also.line", seen)]


def test_scene_that_was_not_seen_is_a_deck() -> None:
    assert cuts(page(TITLE, "لقطة من فيلم لم يصور", *BODY)) == []
    assert cuts(page(TITLE, "لقطة من فيلم قديم", *BODY)) == [("caption.scene", "لقطة من فيلم قديم")]


def test_old_day_between_paragraphs_is_a_subheading() -> None:
    assert cuts(page(TITLE, *BODY[:2], "12 مايو 1948", *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY[:2], "12 مايو 2021", *BODY[2:])) == [("date.line", "12 مايو 2021")]


def test_way_there_and_back_is_no_tag_line() -> None:
    assert cuts(page(TITLE, *BODY, "بيروت - طرابلس - بيروت")) == []
    tags = "بيروت - طرابلس - مكتبة"
    assert cuts(page(TITLE, *BODY, tags)) == [("chrome.tag-line+topic", tags)]


# Below the last paragraph that the rooms can see: without stops, they do not see all of them.
LONG = "وشيع الأهالي أمس حارس المحطة الذي أمضى أربعين عاما بين القطارات وهو يسجل في دفتره أسماء من سافروا ولم يعودوا"


@pytest.mark.parametrize("heading", ["الأكثر قراءة", "آخر الأخبار", "للمزيد", "السابق", "التعليقات", "#وداعا", "انتهى"])
def test_long_sentence_that_opens_with_and_is_no_title(heading: str) -> None:
    """It is a paragraph, whatever it ends in; what stands above it, and nothing else, may be furniture."""
    for text in (page(TITLE, *BODY, heading, LONG), page(TITLE, *BODY, heading, f"{LONG}.")):
        assert [cut for _, cut in cuts(text)] in ([], [heading])
    below = page("أمطار الأسبوع ترفع مخزون السدود", LONG.replace("وشيع الأهالي", "وزير المياه شيع"))
    assert "السدود" in str(cuts(page(TITLE, *BODY, "الأكثر قراءة", below)))


def test_subheading_of_a_flattened_page_opens_no_list() -> None:
    said = "وقال الأهالي إنهم يقرؤون في المحطة، وأضاف الحارس أن أحدا لم يسرق كتابا منذ افتتاحها"
    for gap in (" ", "    "):
        assert cuts(gap.join((TITLE, *BODY[:2], "الأكثر قراءة", f"{said}.", *BODY[2:], f"{said} من جديد."))) == []


def test_hours_with_a_word_each_are_no_stream() -> None:
    hours = ("07:00 تخدير", "09:20 فتح", "14:00 إغلاق")
    assert cuts(page(TITLE, *hours, *BODY)) == []
    stream = [f"{hour} {OTHER_TITLE}" for hour in ("07:00", "09:20", "14:00")]
    assert cuts(page(*stream, TITLE, *BODY)) == [("chrome.stream", page(*stream))]


def test_thing_that_is_a_given_name_as_well_does_not_sign() -> None:
    words = "مصباح ثان"
    lamp = "ويحلم الحارس بأن يشتري للقاعة المصباح الذي رآه في السوق كي يضيء الرفوف البعيدة كلها في الليل."
    assert cuts(page(TITLE, *BODY, lamp, words)) == []
    assert cuts(page(TITLE, *BODY, words)) == [("byline.signature", words)]


def test_comments_in_a_page_without_stops_are_a_subheading_above_paragraphs() -> None:
    bare = [*BARE[:2], "تعليقات", LONG, f"{LONG} حتى النهاية"]
    assert cuts(page(TITLE, *bare)) == []
    assert cuts(page(TITLE, *BODY, "تعليقات", LONG, "زائر")) != []


# Sub-headings that are words of tools and promos, among others that are not.
def test_tools_and_promos_among_other_subheadings_stay() -> None:
    about = (BODY[0], "شارك", BODY[1], "قاعة الأطفال", BODY[2], "دفتر الزوار", BODY[3])
    assert cuts(page(TITLE, *about)) == []
    assert cuts("    ".join((TITLE, *about))) == []
    assert cuts(page(TITLE, *(line.removesuffix(".") for line in about))) == []
    for others in (("شارك", "شارك"), ("هند السالمي", "سالم الحارثي"), ("رياضة", "سياسة"), ("دفتر الزوار", "تابعنا")):
        between = (BODY[0], "اتصل بنا", BODY[1], others[0], BODY[2], others[1], BODY[3])
        assert ("promo.line", "اتصل بنا") in cuts(page(TITLE, *between))
    assert cuts(page(TITLE, BODY[0], "شارك", BODY[1], "دفتر الزوار", *BODY[2:])) == [("promo.line", "شارك")]
    field = ("العنوان (مطلوب)", "شارك", "قاعة الأطفال", "دفتر الزوار")
    lines = (line for pair in zip(BODY, field, strict=True) for line in pair)
    assert [cut for _, cut in cuts(page(TITLE, *lines, BODY[0].replace("مكتبة", "حديقة")))] == []


@pytest.mark.parametrize(
    "below",
    [
        "وتعني هذه العبارة أن الباب مغلق.",
        "يقول الحارس إن هاتين الكلمتين أغلى من كل ما في القاعة من الكتب القديمة.",
        "كان هذا الزر يضغط ألف مرة في اليوم.",
        "هكذا يبدأ صباح الحارس في المحطة.",
        "هذان الحرفان محفوران على باب القاعة",
    ],
)
def test_tool_that_the_sentence_below_speaks_of_stays(below: str) -> None:
    for words in ("اشترك الآن", "تسجيل الدخول", "م. ع."):
        assert cuts(page(TITLE, *BODY[:2], words, below, BODY[2])) == []
    assert cuts(page(TITLE, *BODY[:2], "اشترك الآن", BODY[2])) == [("promo.line", "اشترك الآن")]
    assert cuts(page(TITLE, *BODY[:2], "اشترك الآن", "تعمل هذه القاعة منذ أمس.", BODY[2])) != []
    author = ("byline.role-name", "بقلم سالم الحارثي")  # a story may open so
    first = f"ودع الأهالي بهذه الكلمات حارس المحطة: {BODY[0]}"
    assert cuts(page(TITLE, author[1], first, *BODY[1:])) == [author]


def test_cry_that_stands_again_below_the_title_stays() -> None:
    assert cuts(page("دقيقة صمت", "دقيقة صمت", "هكذا يبدأ كل اجتماع في نقابة العمال.", *BODY)) == []
    assert cuts(page("دقيقة صمت", "دقيقة صمت", *BODY)) == [("duplicate.line", "دقيقة صمت")]
    assert cuts(page(TITLE, BODY[0], "صورة أرشيفية", "لم يحب هذه العبارة قط.", *BODY[1:])) == []


def test_tool_that_is_the_title_stays() -> None:
    title = "التعليقات مغلقة"
    spoken = [f"{line} وقرأ الحارس تعليقا عليها." for line in BODY]
    assert cuts(page(title, *spoken)) == []
    assert cuts(page(title, *(line.removesuffix(".") for line in spoken))) == []
    assert cuts(page(title, *BODY)) == [("chrome.tool", title)]
    assert cuts(page(title, TITLE, *spoken)) == [("chrome.tool", title)]


def test_promo_whose_end_the_next_line_tells_of_stays() -> None:
    window = "للاشتراك: شباك رقم 4"
    told = "أغلق الشباك رقم 4 في العام الذي هدمت فيه القاعة القديمة."
    assert cuts(page(TITLE, *BODY[:2], window, told, *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY[:2], window, *BODY[2:])) == [("promo.line", window)]


def test_followers_of_something_during_a_time_stay() -> None:
    bare = "تابعنا على مدى شهرين تسع قنوات على تلغرام"
    assert cuts(page(TITLE, *BODY[:2], bare, *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, "تابعنا على تلغرام")) == [("promo.line", "تابعنا على تلغرام")]


# Dates.
def test_first_day_of_a_timetable_whose_others_have_no_date_stays() -> None:
    games = ("الخميس 3 تشرين الثاني", "النجف - أربيل (ملعب النجف)", "الجمعة", "دهوك - زاخو", "السبت", "كربلاء - نوروز")
    assert cuts(page(TITLE, BODY[0], *games, BODY[1])) == []
    assert cuts(page(TITLE, BODY[0], *games[:2], BODY[1])) == [("date.line", games[0])]
    assert cuts(page(TITLE, BODY[0], "نشر الخميس 3 تشرين الثاني", *games[1:], BODY[1]))[0][0] == "date.line"
    assert cuts(page(TITLE, BODY[0], "3 تشرين الثاني 2022", *games[1:], BODY[1]))[0][0] == "date.line"


def test_days_of_a_calendar_stay() -> None:
    days = ("الخميس 12 رجب", "آخر البرد", "السبت 21 رجب", "يزرع البر", "غرة شعبان 1444", "تشذب الأشجار")
    assert cuts(page(TITLE, BODY[0], *days, BODY[1])) == []
    assert cuts(page(TITLE, BODY[0], "الخميس 12 رجب", "آخر البرد", "يزرع البر", BODY[1])) != []


def test_day_that_the_line_above_speaks_of_stays() -> None:
    date = "السبت 6 نيسان 2002"
    told = "كتب أخي على الحائط تاريخ ذلك اليوم"
    assert cuts(page(TITLE, *BODY, told, date, "ولم نصدق")) == []
    for above in ("اليوم", "تاريخ آخر تحديث اليوم", "وكتب أخي على الحائط"):
        assert cuts(page(TITLE, *BODY, above, date, "ولم نصدق")) != []


# What comes back.
def test_oath_of_several_witnesses_stays() -> None:
    oath = "أقسم بالله العظيم أن أقول الحق، كل الحق، ولا شيء غير الحق."
    turns = ("الشاهد الأول", oath, "لم أر شيئا.", "الشاهد الثاني", oath, "رأيت سيارة.", "الشاهد الثالث", oath)
    assert cuts(page(TITLE, BODY[0], *turns, "لم أر شيئا.", BODY[1])) == []
    assert cuts(page(TITLE, BODY[0], *turns[:5], BODY[1])) == [("duplicate.line", oath)]
    again = (oath, "لم أر شيئا.", "الشاهد الأول", oath, "رأيت سيارة.", "الشاهد الأول", oath)
    assert len(cuts(page(TITLE, BODY[0], *again, BODY[1]))) == 2


def test_quoted_words_of_promos_and_credits_stay() -> None:
    said = ('"المصدر: زوجتي"', '"تابعونا غدا"، والخط مكسور', '"اشترك الآن"')
    for words in said:
        assert cuts(page(TITLE, *BODY[:2], words, *BODY[2:])) == []
    joined = "    ".join((TITLE, *BODY[:2], *said, *BODY[2:]))
    assert cuts(joined) == []
    seen = f"اقرأ أيضا: {OTHER_TITLE}"  # with it the page is searched for headers
    assert cuts(f"{joined}    {seen}") == [("read_also.line", seen)]
    assert cuts(page(TITLE, *BODY, said[-1])) != []


def test_end_of_one_quotation_and_opening_of_the_next_are_no_dateline() -> None:
    said = '"نشروا واحدة، وكتبوا تحتها: وكالات." "بيروت - بغداد: مدينتان وعدسة واحدة مكسورة، وكلهم رحلوا."'
    joined = " ".join(("جمل من مذكرات مصور", said, *BODY))
    assert not [rule for rule, _ in cuts(joined) if rule.startswith("dateline")]


def test_initials_and_an_age_are_somebody() -> None:
    accused = ("المتهمون", "أ. م. (24 عاما)", "قاصران")
    assert cuts(page(TITLE, *BODY, *accused)) == []
    assert cuts("    ".join((TITLE, *BODY, "المتهمون", "س. خ. - صاحب سوابق", "قاصران"))) == []
    assert cuts(page(TITLE, *BODY, "أ. م. (رويترز)")) == [("source.end-mark", "أ. م. (رويترز)")]


@pytest.mark.parametrize("mine", ["ذاكرتي", "زوجتي", "أنا"])
def test_source_that_is_the_writers_own_stays(mine: str) -> None:
    assert cuts(page(TITLE, *BODY, f"المصدر: {mine}")) == []
    assert cuts(page(TITLE, *BODY, "المصدر: جبل الأخبار")) != []


def test_who_signs_a_decree_is_no_tag_of_a_flattened_page() -> None:
    joined = " ".join((TITLE, *BODY, "أمر به الملك سلمان بن عبدالعزيز آل سعود أمس."))
    assert cuts(f"{joined} سلمان بن عبدالعزيز آل سعود") == []
    assert cuts(f"{joined} سلمان بن عبدالعزيز") == [("chrome.tag-line+topic", "سلمان بن عبدالعزيز")]


# Openers, headers and credits that run on.
def test_look_also_at_something_is_no_opener() -> None:
    look = "انظر أيضا إلى الغلاف الأخير من الكتاب"
    assert cuts(page(TITLE, *BODY[:2], look, *BODY[2:])) == []
    seen = "انظر أيضا : منتخب السباحة يحصد ميداليات"
    assert cuts(page(TITLE, *BODY[:2], seen, *BODY[2:])) == [("read_also.line", seen)]


def test_people_of_whom_the_list_under_a_subheading_tells_are_no_title() -> None:
    told = "يطلبون القصاصات كل صباح، ثم يسألون الأمين عن الخلاصة"
    assert cuts(page(TITLE, *BODY[:2], "آخر الأخبار", told, BODY[2], "وهكذا كل يوم.")) == []
    title = "يمنيون يتظاهرون في العاصمة احتجاجا على ارتفاع أسعار الوقود"
    assert cuts(page(TITLE, *BODY, "آخر الأخبار", title)) == [("similar.list", page("آخر الأخبار", title))]
    counted = "وفي استطلاع منفصل شمل ألفي زائر، اختار القراء هذه الكتب:"
    books = ("رجال في الشمس", "الأيام", "عودة الروح")
    assert cuts("    ".join((TITLE, *BODY, "الأكثر قراءة", counted, *books, BODY[0].replace("مكتبة", "حديقة")))) == []


def test_what_somebody_wrote_is_no_byline() -> None:
    wrote = "كتب أبي على الحائط: 4 أيار 1973"
    assert cuts(page(TITLE, BODY[0], wrote, BODY[1])) == []
    assert cuts(page(TITLE, "كتب سالم الحارثي", *BODY)) == [("byline.role-name", "كتب سالم الحارثي")]


def test_first_of_the_places_that_the_title_names_is_a_subheading() -> None:
    towns = ("بيروت", BODY[0], "دمشق", *BODY[1:])
    assert cuts(page("بيروت ودمشق على سكة واحدة", *towns)) == []
    assert cuts(page(TITLE, *towns))[0] == ("dateline.place", "بيروت")


def test_outlet_above_a_sentence_without_a_stop_at_its_end_stays() -> None:
    last = "سمعها ليلة واحدة ولم تعد. كانت تقرأ أرقاما"
    assert cuts(page(TITLE, *BODY, "إذاعة مجهولة", last)) == []
    assert cuts(page(TITLE, *BODY, "إذاعة مجهولة", "سمعها")) != []


def test_days_that_each_head_what_is_on_stay() -> None:
    games = ("الجمعة 10 كانون الأول", "تونس - عمان (18:00)", "السبت 11 كانون الأول", "مصر - الأردن (18:00)")
    assert cuts(page(TITLE, BODY[0], *games, BODY[1])) == []
    assert cuts(page(TITLE, BODY[0], games[0], BODY[1], *games[2:], BODY[2]))[0] == ("date.line", games[0])
    dated = ("الجمعة 10 كانون الأول 2021", games[1], "السبت 11 كانون الأول 2021", games[3])
    assert cuts(page(TITLE, BODY[0], *dated, BODY[1]))[0] == ("date.line", dated[0])
    assert cuts(page(TITLE, *BODY, games[0], games[1], games[2]))[-1] == ("date.line", games[2])


def test_things_that_are_named_below_a_subheading_are_no_title() -> None:
    things = "تمثال رمسيس، الدرج العظيم، مراكب الشمس"
    assert cuts(page(TITLE, *BODY[:2], "لا يفوتك", things, *BODY[2:])) == []
    titles = ("أمطار الأسبوع ترفع مخزون السدود، والمزارعون يرحبون، والوزارة تحذر", OTHER_TITLE)
    assert cuts(page(TITLE, *BODY[:2], "لا يفوتك", *titles, *BODY[2:])) != []


def test_numbered_point_of_a_flattened_page_opens_no_block() -> None:
    gap = "    "
    points = ("4. التعليقات", "يتقاتل الناس على خبر لم يقرأه أحد", "5. الإشعارات", "قلبي ليس جرسا", "6- آخر الأخبار")
    assert cuts(gap.join((TITLE, *BODY, *points, "7- شاهد عيان"))) == []
    assert cuts(gap.join((TITLE, *BODY, "التعليقات", "سالم الحارثي", "أحسنتم النشر.")))[0][0] == "chrome.comments"


def test_hours_and_days_above_the_first_paragraph_of_a_program_stay() -> None:
    hours = ("الساعة 7:50", BODY[0], "الساعة 7:53", "امرأة تريد مقعدا", "الساعة 7:58", "طالب نسي بطاقته", "الساعة 8:00")
    assert cuts(page(TITLE, *hours, BODY[1])) == []
    assert cuts(page(TITLE, *hours[:2], BODY[1])) == [("date.line", hours[0])]
    program = ("الاثنين 6 مايو", "أمسية شعرية", "الثلاثاء", "عرض فيلم", "الأربعاء 8 مايو", "ندوة عن الصحافة الورقية")
    assert cuts(page(TITLE, *program, BODY[0])) == []
    assert cuts(page(TITLE, *program[:2], BODY[0])) == [("date.line", program[0])]
    assert cuts(page(TITLE, program[0], TITLE[:20], BODY[0], program[4], "ندوة", BODY[1]))[0] == (
        "date.line",
        program[0],
    )


def test_refrains_above_the_first_paragraph_stay() -> None:
    song = ("يا منجل الفضة", "يا لمع في الضو", "احصد ولا تتعب", "سألتك بالله", "يا منجل الفضة", "يا لمع في الضو")
    assert cuts(page("مواويل الحصاد", *song, "والسنبلة بنته", *BODY)) == []
    twice = ("قطار الوادي", "ربيع المكتبة")
    assert cuts(page(TITLE, *twice, *twice, *BODY)) == [("duplicate.line", page(*twice))]
    assert cuts(page("مواويل الحصاد", *song[:5], *BODY)) == [("duplicate.line", song[0])]


def test_date_between_two_fields_of_a_box_stays() -> None:
    box = ("المطور: شركة بستان", "الحجم: 45 ميغابايت", "آخر تحديث: 12 مارس 2023", "التقييم: 4.6", "السعر: مجاني")
    assert cuts(page(TITLE, BODY[0], *box, "اللغات: العربية", "المزايا", "سريع", "العيوب", "بطيء", BODY[1])) == []
    assert cuts(page(TITLE, BODY[0], box[2], BODY[1])) == [("date.line", box[2])]
    assert cuts(page(TITLE, box[2], *BODY)) == [("date.line", box[2])]


def test_two_places_of_the_title_open_the_first_sentence() -> None:
    first = "الرباط - سلا ليس اسم طريق، بل اسم علاقة عمرها سبعة قرون يفصل بين طرفيها نهر وتجمعهما نكات لا تنتهي."
    assert cuts(page("الرباط - سلا: نهر بين مدينتين", first, *BODY)) == []
    placed = f"الرباط - {BODY[0]}"
    assert cuts(page(TITLE, placed, *BODY[1:])) == [("dateline.city-dash", "الرباط -")]
    assert cuts(page("الرباط - سلامة الطرق أولا", placed, *BODY[1:])) == [("dateline.city-dash", "الرباط -")]
    assert cuts(placed) == [("dateline.city-dash", "الرباط -")]


@pytest.mark.parametrize(
    "said",
    [
        "مسقط - رأس مال الشاعر نخلة. بهذا البيت يبدأ ديوانه الأخير الذي صدر هذا الأسبوع في طبعة أنيقة.",
        "محمد صلاح - ليفربول، هكذا كتب الطفل على الظرف، ولم يكتب شارعا ولا رقما، ووصلت الرسالة.",
        "نابلس - كنافة، صابون، وحكايات. ثلاثة أشياء لا تخرج من المدينة كما دخلتها، يقول الحلواني.",
    ],
)
def test_few_words_behind_a_place_that_the_next_ones_speak_of_are_no_news(said: str) -> None:
    assert cuts(page(TITLE, said, *BODY)) == []


def test_news_behind_a_place_loses_it() -> None:
    for first in (
        "نابلس - اقتحم مستوطنون، فجر أمس، قرية جنوب المدينة. وقال شهود إنهم أحرقوا سيارتين قبل انسحابهم منها.",
        'نابلس - "هذا بيتي"، هكذا قالت العجوز وهي تنظر إلى ما بقي من جدران البيت الذي بناه أبوها قبل النكبة.',
        "نابلس - وفا - كنافة، صابون، وحكايات. ثلاثة أشياء لا تخرج من المدينة كما دخلتها، يقول الحلواني.",
    ):
        assert cuts(page(TITLE, first, *BODY)) != []


def test_title_that_heads_the_last_of_its_entries_stays() -> None:
    days = ("اليوم الأول", "شربت ماء", "اليوم الثالث", "لم آكل", "اليوم التاسع", "زارني الطبيب")
    title = "اليوم الأربعون"
    assert cuts(page(title, *days, title, BODY[0])) == []
    assert cuts(page(title, *days[:2], title, BODY[0])) == [("duplicate.line", title)]
    assert ("duplicate.line", TITLE) in cuts(page(TITLE, *days, TITLE, BODY[0]))


def test_poem_below_a_verse_that_reads_like_a_header_stays() -> None:
    verses = ("آخر أخبار", "الجار", "صورتي", "في صورتي قمر", "وفي القمر صورة", "من صورني؟")
    assert cuts(page("قصائد للأطفال", *BODY[:2], "تكتب عن فأر", *verses)) == []
    listed = page("آخر أخبار", *verses[1:], OTHER_TITLE)
    assert cuts(page(TITLE, *BODY, "تكتب عن فأر", listed)) == [("similar.list", listed)]
    tags = page("آخر أخبار", *verses[1:])
    assert cuts(page(TITLE, *BODY, tags)) == [("similar.list", tags)]


def test_numbered_part_is_no_credit() -> None:
    rooms = ("الغرفة الأولى: التحرير", BODY[1], "الغرفة الثانية: متابعات", BODY[2])
    assert cuts(page(TITLE, BODY[0], *rooms)) == []
    assert cuts(page(TITLE, "القسم الأول: الأخبار", *BODY)) == []
    assert cuts(page(TITLE, "سالم الحارثي: التحرير", *BODY)) != []


def test_promo_that_somebody_answers_with_stays() -> None:
    answer = "اتصل بنا، هكذا أجاب الحارس ضاحكا، وأضاف أن الغرامة تبدأ من ألف دينار"
    assert cuts(page(TITLE, *BODY[:2], answer, *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, "اتصل بنا، 123456")) == [("promo.line", "اتصل بنا، 123456")]


def test_source_at_the_end_of_a_quotation_in_a_joined_page_stays() -> None:
    walls = ('"ارحل"', '"أنا هنا. المصدر: عيناي"', '"انتهى الدرس"')
    seen = f"اقرأ أيضا: {OTHER_TITLE}"
    joined = "    ".join((TITLE, *BODY, *walls, BODY[0].replace("مكتبة", "حديقة")))
    assert cuts(f"{joined}    {seen}") == [("read_also.line", seen)]


def test_opener_that_a_colon_announces_above_a_paragraph_stays() -> None:
    said = ("ثم قرأ الزوار على الجدار:", "اقرأ أيضا")
    assert cuts(page(TITLE, BODY[0], *said, *BODY[1:])) == []
    assert cuts(page(TITLE, BODY[0], said[1], *BODY[1:])) == [("read_also.block", said[1])]
    block = page(said[1], OTHER_TITLE)
    assert cuts(page(TITLE, BODY[0], said[0], block, *BODY[1:])) == [("read_also.block", block)]


def test_role_that_a_colon_announces_between_paragraphs_stays() -> None:
    role = "تصوير: يوسف الخوري"
    assert cuts(page(TITLE, *BODY[:2], "تبدأ الرواية بجملة قصيرة:", role, *BODY[2:])) == []
    deck = BODY[0].replace("كاملين.", "كاملين، فإلى التفاصيل:")
    assert cuts(page(TITLE, deck, role, *BODY[1:])) == [("byline.role", role)]
    assert cuts(page(TITLE, role, *BODY)) == [("byline.role", role)]


def test_days_above_the_first_paragraph_that_each_head_several_games_stay() -> None:
    friday = ("الجمعة 10 كانون الأول", "تونس - عمان 3 عصرا", "سوريا - قطر 5 مساء")
    saturday = ("السبت 11 كانون الأول", "مصر - الأردن 3 عصرا", "اليمن - ليبيا 5 مساء")
    assert cuts(page(TITLE, *friday, *saturday, *BODY)) == []
    assert cuts(page(TITLE, *friday, *BODY)) == [("date.line", friday[0])]
    assert cuts(page(TITLE, friday[0], BODY[0], *saturday, *BODY[1:]))[0] == ("date.line", friday[0])


def test_days_long_ago_between_short_sentences_stay() -> None:
    events = ("1956: تأميم الشركة.", "25 أيلول 1975", "توقيع الاتفاق الثاني.", "12 آذار 1990", "انتخاب أول رئيسة.")
    assert cuts(page("في مثل هذا اليوم", *events, BODY[0])) == []
    assert cuts(page(TITLE, "12 آذار 1990", *BODY)) == [("date.line", "12 آذار 1990")]
    assert cuts(page(TITLE, events[0], "12 آذار 2019", events[2], BODY[0])) == [("date.line", "12 آذار 2019")]


def test_cry_that_stands_several_times_above_what_speaks_of_it_stays() -> None:
    cry = ("عاجل", "عاجل", "عاجل")

    assert cuts(page(TITLE, *cry, "هكذا تتكرر الكلمة على شاشة معلقة في المطبخ.", *BODY)) == []
    assert cuts(page(TITLE, *cry, *BODY)) == [("chrome.section", page(*cry))]


def test_programme_whose_hours_rise_below_the_title_stays() -> None:
    films = ('14:00 "البحث عن وليد" - فلسطين', '16:30 "خبز وورد" - المغرب', '19:00 "مراسلنا من هناك" - لبنان')
    assert cuts(page("برنامج العروض ليوم الجمعة", "قاعة الأندلس", *films, *BODY)) == []
    assert cuts(page(*films, TITLE, *BODY)) == [("chrome.stream", page(*films))]
    falling = films[::-1]
    assert cuts(page(TITLE, *falling, *BODY))[0][0] == "chrome.stream"
    at_once = [f"14:00{film[5:]}" for film in films]
    assert cuts(page(TITLE, *at_once, *BODY)) == [("chrome.stream", page(*at_once))]


def test_foreign_paper_that_heads_what_it_wrote_stays() -> None:
    review = ("نيويورك تايمز", BODY[0], "لوموند", BODY[1], "الغارديان", BODY[2])
    assert cuts(page("ماذا كتبت الصحافة عن القمة؟", *review)) == []
    assert cuts(page(TITLE, review[0], *BODY)) == [("byline.line", review[0])]


def test_fields_of_a_form_above_the_first_paragraph_stay() -> None:
    form = ("الملعب: استاد الملك", "التوقيت: 20:45", "القناة الناقلة: بي إن سبورتس 1")
    assert cuts(page("التشكيلة المتوقعة للقمة", *form, *BODY)) == []
    assert cuts(page(TITLE, form[1], *BODY)) == [("date.line", form[1])]
    assert cuts(page(TITLE, form[2], *BODY)) == [("byline.line", form[2])]


def test_answers_between_questions_are_no_promos() -> None:
    talk = ("كيف أشترك؟", "اشترك في النشرة البريدية من مكتب الهيئة", "أين أجد التطبيق؟", "من متجر الهاتف")
    assert cuts(page(TITLE, *talk, BODY[0])) == []
    assert cuts(page(TITLE, *BODY, talk[1])) == [("promo.line", talk[1])]
    assert cuts(page(TITLE, *BODY, "كيف وجدت الخبر؟", talk[1]))[-1] == ("promo.line", talk[1])


def test_credits_that_a_colon_announces_as_a_list_stay() -> None:
    listed = ("القاهرة - وكالات", "بيروت - وكالات", "الرياض - متابعات")
    lines = ("فحص باحثون ألفي خبر", "ووجدوا أنها بلا مصدر", "وأن نصفها لم يحرر", "وتبدأ بمدن لم يزرها المحرر:")
    assert cuts(page("تقرير: ثلث المواقع الإخبارية يخفي مصادره", *lines, *listed, BODY[0])) == []
    assert cuts(page(TITLE, listed[0], *BODY)) == [("dateline.line", listed[0])]
    assert ("dateline.line", listed[0]) in cuts(page(TITLE, *lines[:3], listed[0], BODY[0]))


def test_label_of_a_title_of_several_words_stays_though_short_lines_stand_below() -> None:
    title = "تقرير: ثلث المواقع الإخبارية يخفي مصادره"
    assert cuts(page(title, "فحص باحثون ألفي خبر", "ووجدوا أنها بلا مصدر", BODY[0])) == []
    assert cuts(page("تقرير: سالم الحارثي", TITLE, *BODY)) == [("byline.role", "تقرير: سالم الحارثي")]


def test_fields_of_a_denied_rumour_stay() -> None:
    rumour = ("خبر عاجل: إلغاء الامتحانات", "الحقيقة: لا صحة لذلك", "المصدر: مجهول", "التصنيف: شائعة")
    assert cuts(page(TITLE, BODY[0], "وجاء في النفي:", *rumour, BODY[1])) == []
    assert ("chrome.tags", rumour[3]) in cuts(page(TITLE, *BODY[:2], rumour[3], BODY[2]))


def test_two_days_of_one_calendar_are_no_date_of_publication() -> None:
    stars = ("الحمل", "21 آذار - 19 نيسان", "لا تتسرع.", "الثور", "20 نيسان - 20 أيار", "رسالة تصلك متأخرة.")
    assert cuts(page("باب الحظ", *stars, *BODY)) == []
    life = "2 آب 1990 - 14 آذار 2011"
    assert cuts(page(TITLE, *BODY, life)) == []
    for date in ("20 مارس - 20 آذار 2019", "30 أبريل 2020 - 1 مايو 2020", "13 رجب 1440 - 20 آذار 2019"):
        assert cuts(page(TITLE, date, *BODY)) == [("date.line", date)]


def test_name_of_a_section_that_somebody_wrote_stays() -> None:
    assert cuts(page(TITLE, *BODY, "وعلى الجدار كتبوا:", "عاجل")) == []
    assert cuts(page(TITLE, *BODY, "وعلى الجدار الأخضر:", "ثقافة")) == [("chrome.sidebar", "ثقافة")]


def test_parts_of_an_article_that_tell_of_other_things_behind_an_opener_stay() -> None:
    north = ("صلالة العمانية", "الخريف هنا أخضر والضباب يغطي الجبال من حزيران حتى أيلول والشلالات تفتح للزوار مجانا.")
    south = (
        "طرابزون التركية",
        "تشتهر طرابزون التركية بدير سوميلا المعلق على الصخر وبحيرة أوزنجول التي تحيط بها أكواخ خشبية وبساتين شاي.",
        "يصل إليها المسافرون بالطائرة من إسطنبول في ساعة ونصف الساعة، ويحتاجون إلى سترات خفيفة ليلا.",
    )
    seen = "اقرأ أيضا: كيف تحجز فندقا بنصف السعر"
    assert cuts(page("وجهات لعطلة الصيف", BODY[0], *north, seen, *south)) == [("read_also.line", seen)]
    assert cuts(page("وجهات لعطلة الصيف", *BODY[:3], seen, *south)) == [("read_also.line", seen)]
    longer = ("أين تقضي عطلتك إن كنت تحب الخريف؟", *north[1:], "وماذا عن بحيرات طرابزون التركية وأديرتها؟", *south[1:])
    assert cuts(page("وجهات لعطلة الصيف", BODY[0], *longer[:2], seen, *longer[2:])) == [("read_also.line", seen)]


def test_slogans_of_a_march_are_no_promos() -> None:
    slogans = ("راتبي لا يكفي ثمن الطباشير", "انشر صورتي إن استطعت", "تابعونا على الرصيف")
    assert cuts(page(TITLE, "هذه بعض اللافتات التي رفعها المعلمون.", *slogans, *BODY)) == []
    assert cuts(page(TITLE, slogans[0], slogans[2], *BODY)) == [("promo.line", slogans[2])]
    far = [f"شعار آخر رفعه المعلم {name}" for name in ("سالم", "خالد", "ماجد", "ناصر", "فهد", "علي", "حسن", "عمر")]
    assert cuts(page(TITLE, "هذه بعض اللافتات.", *far, slogans[2], *BODY)) == [("promo.line", slogans[2])]


def test_header_of_tags_above_a_few_words_and_a_paragraph_is_a_subheading() -> None:
    lines = ("مواعيد الاستقبال", "كل يوم", "المواضيع", "كل شيء")
    assert cuts(page(TITLE, *BODY[:3], *lines, BODY[3])) == []
    tags = page("المواضيع", "مكتبة", "قطار")
    assert cuts(page(TITLE, *BODY, tags)) == [("chrome.tags", tags)]


def test_dates_that_each_head_a_short_sentence_are_a_chronology() -> None:
    years = ("12 مارس 2015", "انهارت الدعامة بعد السيول.", "مايو 2017", "أعلنت المناقصة.", "الثلاثاء، 3 سبتمبر 2019")
    assert cuts(page("عشر سنوات على الجسر", *years, "أوقف القضاء الأعمال.")) == []
    festival = ("الأحد 8 آب", "حفل الافتتاح.", "الاثنين 9 آب", "أمسية شعرية.", "الثلاثاء 10 آب", "توزيع الجوائز.")
    assert cuts(page("برنامج المهرجان", *festival, *BODY)) == []
    assert cuts(page(TITLE, years[0], years[1], *BODY)) == [("date.line", years[0])]
    assert cuts(page(TITLE, years[0], BODY[0], years[4], *BODY[1:]))[0] == ("date.line", years[0])


def test_day_with_a_date_among_days_of_a_diary_stays() -> None:
    diary = ("الخميس", "هبت الريح من الغرب.", "الجمعة", "عبرت سفينة بلا علم.", "السبت 14 آذار", "كتبت كلمة واحدة.")
    assert cuts(page("مذكرات عامل المنارة", *diary)) == []
    assert cuts(page(TITLE, diary[4], *BODY)) == [("date.line", diary[4])]


def test_names_of_sections_that_each_head_a_sentence_stay() -> None:
    street = ("خدمات", "أصلح الحلاق ساعتي مجانا.", "ثقافة", "قرأت بائعة الورد ثلاث روايات.", "حوادث", "انكسر الفنجان.")
    assert cuts(page("الركن الهادئ", *street)) == []
    assert cuts(page(TITLE, "ثقافة", *BODY)) == [("chrome.section", "ثقافة")]
    assert cuts(page(TITLE, street[2], street[3], *BODY)) == [("chrome.section", "ثقافة")]


def test_picture_among_things_that_were_lost_stays() -> None:
    things = ("مظلة سوداء", "صورة لرجل بشارب", "جواز سفر منتهي")
    assert cuts(page("لائحة المفقودات في القطار", *things, *BODY)) == []
    assert cuts(page(TITLE, things[1], *BODY)) == [("caption.scene", things[1])]
