"""Tools, notices, rulers, counters and comments: what is cut wherever it stands, and what only looks alike."""

import pytest

from .pages import BODY, LEDE, TITLE, cuts, page

TOOLS = [
    "استمع للخبر",
    "🎧 استمع",
    "Your browser does not support the audio element.",
    "وقت القراءة المتوقع 5 دقائق",
    "قراءة في 3 دقائق",
    "المدة الزمنية للقراءة 2 دقيقة",
    "دقيقتان للقراءة",
    "رمز الخبر: 4411",
    "زيارات: 44",
    "15 مشاركة",
    "00:00 / 03:24",
    "صفحات: 1 2",
    "1 2 3 4 التالي",
    "حفظ المقال",
    "هل كان هذا المقال مفيدا؟",
    "هل لاحظت خطأ؟",
    "تنويه: الموقع لا يتحمل مسؤولية ما ينشر",
    "* المقالة تعبر عن رأي كاتبها",
    "تنويه: المادة المنشورة تعبر عن رأي كاتبها ولا تعبر عن رأي الصحيفة",
    "اترك رد",
    "إضافة التعليق",
    # players, embedded posts and adverts of broadcasters
    "استمع إلى المقال 3 دقائق",
    "الاستماع للمقال: دقيقتان",
    "القراءة: 3 دقائق",
    "قراءة الخبر 2 دقيقة",
    "زمن القراءة: 3 دقائق",
    "مدة الفيديو 2,13",
    "شاهد مدة الفيديو 02 دقيقة 15 ثانية",
    "حجم الخط: كبير متوسط صغير",
    "0 1,234 2 دقائق",
    "رقم المنشور #1234",
    "مادة إعلانية",
    "هل تسمح بعرض المحتوى من Twitter؟",
    "يسمح بعرض المحتوى من Google YouTube؟",
    "تحتوي هذه الصفحة على محتوى من موقع YouTube. موافقتكم مطلوبة قبل عرض أي مواد لأنها قد تتضمن ملفات ارتباط.",
    "عرض هذا المنشور على Instagram",
    "View this profile on Instagram",
    "تمت مشاركة منشور بواسطة بلدية الوادي (@alwadi)",
    "Posted by بلدية الوادي on Sunday, May 3, 2020",
    "Follow @alwadi",
    "شاهد على يوتيوب",
    "قراءة 3 دقائق",
    "تخطى قصص مقترحة وواصل القراءة",
    "نهاية قصص مقترحة",
    "end of list",
    "https://t.co/abCDefgh12 pic.twitter.com/ABcdEF12gh",
    "https://x.com/wadi/status/1782345678901234567",
    "YouTube اطلع على المزيد في بي بي سي ليست مسؤولة عن محتوى المواقع الخارجية.",
    "To view this video please enable JavaScript, and consider upgrading your browser",
    # blogs, forms, what aggregators say of a copy
    "ليست هناك تعليقات:",
    "رسالة أحدث رسالة أقدم الصفحة الرئيسية",
    "التعليقات على مكتبة الوادي تفتح أبوابها مغلقة",
    "التعليقات تعبر عن آراء أصحابها",
    "تنويه: تتم مراجعة كافة التعليقات، وتنشر عند الموافقة عليها فقط، ويحتفظ الموقع بحق حذف أي تعليق لأي سبب كان.",
    "العودة إلى الأعلى",
    "تقييم المستخدم: 4.5 ( 2 أصوات)",
    "أعجبني 0 لم يعجبني 0",
    "المقال الموضوع يعبر فقط عن رأي صاحبه وليس بالضرورة عن اتجاه الموقع",
    "هذه المقالة تعبر عن رأي صاحبها",
    "ملاحظة: الآراء الواردة لا تعبر عن موقف الصحيفة",
    "الآراء الواردة في المقال لا تعكس بالضرورة الموقف التحريري للشبكة.",
    "نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك",
    "كافة الحقوق محفوظة 2024 الوادي",
    "كانت هذه تفاصيل خبر مكتبة الوادي لهذا اليوم نرجو بأن نكون قد وفقنا بإعطائك المعلومات الكاملة.",
    "ملحوظة: مضمون هذا الخبر تم كتابته بواسطة الوادي ولا يعبر عن وجهة نظرنا والعهدة على المصدر.",
    "و تجدر الأشارة بأن الموضوع الأصلي قد تم نشره ومتواجد على الوادي ويمكنك قراءته من مصدره الأساسي.",
    "هذا المقال مخصص للمشتركين، سجل الدخول",
    "This website uses cookies to improve your experience.",
    "• 1 صورة",
    "All rights reserved © 2024 - بوابة الوادي",
    "2024 © بوابة الوادي",
    "2015 - 2024 © بوابة الوادي",
    "قراءة دقيقتان",
    "Skip to main content",
    "أظهر قائمة التنقل",
    "الانتقال إلى المحتوى الرئيسي",
    "حفظ في المفضلة",
    "عرض النسخة الكاملة",
    "إعدادات ملفات تعريف الارتباط",
    "ترك الرد إلغاء الرد",
    "الرجاء إدخال التعليق الخاص بك!",
    "عدد المقالات 360",
    "لديك حساب ؟ تسجيل الدخول",
    # the navigation and buttons
    "تجاوز إلى المحتوى",
    "Skip to content",
    "الصفحة الرئيسية",
    "تسجيل الدخول",
    "عرض المزيد",
    "اضغط هنا",
    "in share",
    "إظهار المزيد",
    "المساعد الشخصي الرقمي",
    "Jannah Theme License is not validated, Go to the options page to validate it, You need one for each domain name.",
    "WP Twitter Auto Publish Powered By : XYZScripts.com",
    # comments and their forms
    "أضف تعليقك على الخبر",
    "اترك تعليقا",
    "لا توجد تعليقات",
    "لا توجد تعليقات على الخبر",
    "اضف تعليقاً واقرأ تعليقات القراء",
    "12 تعليقا",
    "تعليقات (3)",
    "التعليقات: 14",
    "0 التعليقات:",
    "علق كضيف أو سجل دخولك",
    "تعليقات علق كضيف",
    "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بنجمة حتى تتم المراجعة قبل الظهور.",
    "الحقول التي أمامها نجمة مطلوبة",
    "كل الحقول التي أمامها نجمة مطلوبة",
    "لن يتم نشر بريدك الإلكتروني",
    "اترك تعليقاً إلغاء الرد",
    "اترك رداً إلغاء الرد",
    "يرجى تسجيل الدخول للتعليق",
    "الرجاء تسجيل الدخول لإضافة تعليق",
    "يجب أنت تكون مسجل الدخول لتضيف تعليقاً",
    "كن أول من يعلق على الخبر",
    "تبقى لديك 1000 حرف",
    "تنويه: التعليقات لا تمثل رأي الموقع",
    "شروط التعليق: عدم الإساءة إلى الكاتب",
    "احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.",
    "التعليقات مغلقة",
    "سيظهر تعليقك على هذه الصفحة بعد موافقة المشرف.",
    "(الحقول المتبوعة بنجمة إجبارية)",
    "معجب بهذه:",
    "إعجاب تحميل...",
    "Share this:",
    "ذكر في هذا الخبر",
    "حجم النص",
    "عدد الزوار 14113، أضيف بواسطة/ سالم الحارثي",
    "هذا الموقع يستخدم ملف تعريف الارتباط",
    "hit counter script",
    # counters
    "المشاهدات 2915",
    "قراءة : 400",
    "رقم الخبر: 9285",
    "شوهد 388 مرة",
    "تمت قراءته 8053 مرة",
    "يقرأ في 3 دقائق",
    "جاري التحميل...",
    "6361 reads",
    "0:00 / 3:15",
    "عدد المشاهدات: 2.415",
    "4211 مشاهدة",
    "492 مشاهدات 0",
    "1 204 قراءة",
    "مشاهدات: 90",
    "3 دقائق للقراءة",
    "5 أقل من دقيقة",
    "دقيقتين قراءة",
    "وقت القراءة: 4 دقائق",
    "حجم الخط + -",
    "- تصغير الخط",
    "ع ع ع",
    "طباعة الخبر",
    # copyright and disclaimers
    "جميع الحقوق محفوظة لصحيفة الوادي 2024",
    "كل حقوق النشر © محفوظة",
    "حقوق الطبع © محفوظة",
    "© 2024 الوادي",
    "Copyright 2024 Al Wadi",
    "جميع المقالات المنشورة في هذا القسم تعبر عن رأي كتابها وحدهم ولا تلزم الصحيفة في شيء.",
    "الآراء الواردة أدناه تمثل رأي أصحابها",
    "المقال لا يعبر بالضرورة عن موقف الصحيفة",
    "ما ينشر هنا لا يعبر بالضرورة عن رأي الموقع",
    "المقال يعبر عن رأي كاتبه",
    "يمنع نقل المواد إلا بإذن",
    "هذا المقال بقلم هند السالمي، والآراء الواردة أدناه تعبر عن رأي كاتبتها ولا تعكس بالضرورة رأي الشبكة.",
    "لا يجوز إعادة نشر المحتوى",
    "إخلاء مسؤولية",
    # who made the site
    "تصميم وتطوير شركة المدار",
    "تم التصميم بواسطة المدار",
    "Powered by Madar",
    # leftovers of templates and embedded posts
    "A+ A-",
    "+A -A",
    "+ -",
    "عرض 4 صورة",
    "استمع إلى الملخص",
    "المصدرArray",
    "[ads3]",
    "spot_img",
    "tag icon ع ع ع",
    "googletag.cmd.push(display)",
    'content="wadi" />',
    "Notice: undefined index",
    "PHP Notice: undefined index",
    ".gif)",
    "[email protected]",
    "pic.twitter.com/AbC123",
    "https://t.co/AbC123",
    "View this post on Instagram",
]


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_is_cut_behind_the_article(tool: str) -> None:
    assert cuts(page(TITLE, *BODY, tool)) == [("chrome.tool", tool)]


@pytest.mark.parametrize("tool", ["طباعة الخبر", "4211 مشاهدة", "جميع الحقوق محفوظة", "https://t.co/AbC123"])
def test_a_tool_is_cut_between_paragraphs(tool: str) -> None:
    assert cuts(page(TITLE, LEDE, tool, *BODY[1:])) == [("chrome.tool", tool)]


@pytest.mark.parametrize(
    "sentence",
    [
        "لا يجوز نقل المريض قبل أن يستقر ضغطه، كما يقول أطباء الطوارئ في المستشفى الجامعي منذ سنوات طويلة.",
        "جميع الحقوق محفوظة عبارة لا قيمة لها وحدها، وتختم بها العبادي محاضرتها عن قانون النشر في كل عام.",
        "كل مقال لا يعبر عن قارئه يموت",
        "تصميم المبنى استغرق عاما",
        "زيارة 1977",
        "زيارات 12 وزيرا",
        "استمع للخبر وهو يبتسم",
        "قراءة في 3 دواوين",
        "صفحات من تاريخ الوادي",
        "التقييم: ممتاز",
        "رمز الخبر على الجدار",
        "حفظ المقال في ذاكرته",
        "هل كان هذا المقال مفيدا لأحد؟",
        "تنويه: الموقع لا يبعد كثيرا عن النهر",
        "يرجى تسجيل الدخول قبل الجمعة",
        "يجب أن تكون مسجلا في الدفتر",
        "كن أول من يصل إلى القاعة",
        "شروط التعليق على الجدران",
        "احفظ اسمي، قال لها، قبل أن تنسيه",
        "رقم الخبر في الدفتر 12",
        "تمت قراءته على عجل",
        "عرض 4 صور من رحلته",
        "A+ B-",
        "الحقول الخضراء تمتد حتى النهر",
        "عدد السكان: 2.415",
        "دقائق معدودة تفصلنا عن الفجر",
        "حقوق المرأة في الوادي",
        "يمنع التدخين في القاعة",
        "تم الاتفاق بواسطة لجنة",
        "التعليقات التي وصلتنا كثيرة",
        "4211 زائرا في يوم",
        "https://t.co is an address",
        "Following the river",
        "لديك حساب مع الجيران؟",
        "باقة الاشتراكات الجديدة للقراء",
        "3:29 دقيقة",  # the time of a runner
    ],
)
def test_words_that_open_alike_stay(sentence: str) -> None:
    assert cuts(page(TITLE, LEDE, sentence, *BODY[1:])) == []


FORM = ("التعليق *", "الاسم *", "البريد الإلكتروني *")


def test_fields_of_a_form_are_cut_where_one_asks_for_an_address() -> None:
    form = page(*FORM)
    assert cuts(page(TITLE, *BODY, form)) == [("chrome.tool", form)]
    assert cuts(page(TITLE, *BODY, *FORM[:2])) == []
    assert cuts(page(TITLE, *BODY, "الاسم", "سالم الحارثي وأسرته", "البريد الإلكتروني")) == []  # apart
    assert cuts(page(TITLE, *FORM, *BODY)) == []  # above the first paragraph


def test_what_a_tool_below_the_article_counts() -> None:
    count = page("ارسال بالايميل :", "9675")
    assert [text for _, text in cuts(page(TITLE, *BODY, count))] == count.splitlines()
    assert cuts(page(TITLE, *BODY, "9675")) == []


def test_a_long_copyright_line_is_a_sentence() -> None:
    assert cuts(page(TITLE, LEDE, "© " + "حق الوادي " * 12, *BODY[1:])) == []


@pytest.mark.parametrize("ruler", ["-----", "* * * *", "___ ___", "---", "=====", "•••••"])
def test_a_ruler_is_cut(ruler: str) -> None:
    assert cuts(page(TITLE, LEDE, ruler, *BODY[1:])) == [("chrome.ruler", ruler)]


@pytest.mark.parametrize("ruler", ["-" * 20, " -----", "_____", " =======", "*****"])
def test_a_ruler_glued_to_the_end_of_the_article_is_cut(ruler: str) -> None:
    assert cuts(page(TITLE, *BODY[:3], BODY[3] + ruler)) == [("chrome.ruler", ruler.strip())]
    assert cuts(page(TITLE, *BODY[:3], BODY[3] + ruler, "تابعونا على فيسبوك"))[0] == ("chrome.ruler", ruler.strip())


@pytest.mark.parametrize("end", [" ---", " **", " واسمه ________", " 1-----"])
def test_what_only_looks_like_a_ruler_at_the_end_of_the_article_stays(end: str) -> None:
    assert cuts(page(TITLE, *BODY[:3], BODY[3] + end)) == []
    assert cuts(page(TITLE, LEDE, BODY[1] + " -----", *BODY[2:])) == []


@pytest.mark.parametrize("mark", ["***", "--", "؟؟؟؟؟؟", "...."])
def test_a_short_mark_or_another_sign_is_no_ruler(mark: str) -> None:
    assert cuts(page(TITLE, LEDE, mark, *BODY[1:])) == []


def test_the_credit_of_an_embedded_post_is_cut() -> None:
    post = "— بلدية الوادي (@alwadi) 3 مايو"
    assert cuts(page(TITLE, LEDE, post, *BODY[1:])) == [("chrome.embed", post)]
    assert cuts(page(TITLE, LEDE, "— بلدية الوادي (الشرق) ترحب", *BODY[1:])) == []


EMBEDS = [
    "pic.twitter.com/ABcdEF12gh",
    "https://t.co/abCDefgh12 pic.twitter.com/ABcdEF12gh",
    "pic.twitter.com/ABcdEF12gh— بلدية الوادي (@alwadi) May 3, 2024",
    "— بلدية الوادي (@alwadi) ٣ مايو، ٢٠٢٤",
    "— بلدية الوادي (@alwadi) 10:20 م · 3 مايو 2024",
]


@pytest.mark.parametrize("embed", EMBEDS)
def test_links_and_poster_behind_the_words_of_an_embedded_post(embed: str) -> None:
    words = "فتحنا اليوم أبواب المكتبة لكم جميعا #الوادي"
    assert cuts(page(TITLE, LEDE, f"{words} {embed}", *BODY[1:])) == [("chrome.embed", embed)]
    assert cuts(page(TITLE, LEDE, f"{words} {embed} {BODY[1]}", *BODY[2:])) == [("chrome.embed", embed)]


def test_two_embedded_posts_in_one_line() -> None:
    first, second = "pic.twitter.com/ABcdEF12gh", "pic.twitter.com/IJklMN34op"
    line = f"فتحنا الأبواب {first} ورحبنا بالأطفال {second} وأكملنا الفهرس"
    assert cuts(page(TITLE, LEDE, line, *BODY[1:])) == [("chrome.embed", first), ("chrome.embed", second)]


def test_the_poster_alone_without_a_dash_is_cut() -> None:
    post = "بلدية الوادي (@alwadi) May 3, 2024"
    assert cuts(page(TITLE, LEDE, post, *BODY[1:])) == [("chrome.embed", post)]


@pytest.mark.parametrize(
    "sentence",
    [
        "ونشرت البلدية - عبر حسابها (@alwadi) في 3 مايو 2024 - صورا من القاعة وفيها رفوف الكتب كلها.",
        "وكتبت البلدية في حسابها (@alwadi) أن القاعة ستفتح صباح يوم 3 مايو 2024 أمام الجميع بلا رسوم.",
        "ويبدأ كل رابط لصورة في هذا الموقع بالكلمة pic.twitter.com كما يعرف كل من يكتب فيه منذ أعوام.",
        "وراسلوا البلدية (@alwadi)",
        "تمت مشاركة منشور بواسطة الجميع",
    ],
)
def test_words_about_a_post_are_no_embedded_post(sentence: str) -> None:
    assert cuts(page(TITLE, LEDE, sentence, *BODY[1:])) == []


COUNTERS = [
    (["2024-03-05", "0"], [("date.line", "2024-03-05"), ("chrome.counter", "0")]),
    (["2024-03-05", "41"], [("date.line", "2024-03-05"), ("chrome.counter", "41")]),
    (["2024-03-05", "7"], [("date.line", "2024-03-05")]),  # one digit is the number of a list
    (["طباعة", "7"], [("chrome.tool", "طباعة"), ("chrome.counter", "7")]),
    (["7", "طباعة"], [("chrome.counter", "7"), ("chrome.tool", "طباعة")]),
    (["سباق القوارب", "41"], []),
]


@pytest.mark.parametrize(("above", "expected"), COUNTERS)
def test_a_number_above_the_article_counts_beside_tools_and_dates(
    above: list[str], expected: list[tuple[str, str]]
) -> None:
    assert cuts(page(TITLE, *above, *BODY)) == expected


def test_a_number_below_the_first_paragraph_stays() -> None:
    assert cuts(page(TITLE, LEDE, "طباعة", "41", *BODY[1:])) == [("chrome.tool", "طباعة")]


def test_a_number_below_the_article_is_counted_by_the_tool_above_whatever_short_line_follows() -> None:
    counted = [("chrome.tool", "عدد المشاهدات"), ("chrome.counter", "120")]
    assert cuts(page(TITLE, *BODY, "عدد المشاهدات", "120", "محطة القطار")) == counted


def test_a_number_above_short_lines_stays() -> None:
    assert cuts(page(TITLE, "طباعة", "41", "سباق القوارب", "سباق الخيل")) == [("chrome.tool", "طباعة")]


def test_a_lonely_surrogate_is_an_article() -> None:
    assert cuts("abc \ud800 def") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "استمع إلى المقال الذي قرأه الكاتب أمام الحضور",
        "القراءة: دواء للروح",
        "تخطى السكان الحواجز وواصل القراءة أطفالهم",
        "نهاية قصص القرية القديمة",
        "زمن القراءة الجميل",
        "رقم المنشور الذي أصدرته البلدية أول العام لم يعرف بعد",
        "حجم الخط: كبير حتى يقرأه كبار السن",
        "تقييم المستخدمين للمكتبة جاء مرتفعا هذا العام",
        "هل تسمح البلدية بعرض المحتوى من كتب الأطفال؟",
        "تحتوي هذه الصفحة من تاريخ الوادي على أسماء البنائين الذين رفعوا جدران المحطة قبل أكثر من مئة عام كاملة.",
        "كانت هذه تفاصيل حياته اليومية في القرية قبل أن ينتقل إلى المدينة ويفتح فيها أول متجر لبيع الكتب القديمة.",
        "كانت هذه تفاصيل اليوم الأول كما روتها مديرة المكتبة للزوار.",
        "التعليقات على الجدران القديمة",
        "التعليقات تعبر عن غضب السكان من تأخر الترميم",
        "هذه المقالة تعبر عن زمن مضى",
        "المقال يعبر عن رأي الشارع في الوادي",
        "الآراء التي جمعتها اللجنة لا تعكس بالضرورة مزاج السكان جميعا",
        "ملاحظة: الآراء التي جمعها الباحث متباينة",
        "تنويه: تتم مراجعة الكتب قبل إعارتها",
        "نشكركم على القراءة لأطفال الوادي كل مساء طوال العام الماضي",
        "ملحوظة: مضمون هذا الكتاب معروف لأهل الوادي",
        "و تجدر الإشارة إلى أن المكتبة بنيت قبل مئة عام في الموضع الذي كانت تقف فيه عربات القطار القديم كل مساء.",
        "وافق المجلس على أن تكون كافة الحقوق للورثة",
        "قراءة دقيقة لأرقام الموازنة",
        "ترك الرد على خصومه لمن يقرأ",
        "حفظ في المفضلة كتبا كثيرة",
        "2024 عام الكتاب في الوادي",
    ],
)
def test_a_sentence_that_opens_like_a_tool_stays(sentence: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], sentence, *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY, sentence)) == []


def test_form_that_asks_for_an_address_in_other_words() -> None:
    form = page("الاسم", "الايميل", "عنوان التعليق")
    assert cuts(page(TITLE, *BODY, form)) == [("chrome.tool", form)]
    assert cuts(page(TITLE, *BODY, "الاسم", "المدينة")) == []


def test_form_of_a_theme_below_its_header_is_cut_whole() -> None:
    form = page("ترك الرد إلغاء الرد", "من فضلك ادخل اسمك هنا", "لقد أدخلت عنوان بريد إلكتروني غير صحيح!")
    assert "\n".join(text for _, text in cuts(page(TITLE, *BODY, form))) == form
    assert cuts(page(TITLE, *BODY, "ترك الرد على خصومه لمن يقرأ", "من فضلك ادخل اسمك هنا")) == []


@pytest.mark.parametrize(
    "line",
    [
        "طباعة تكبير الخط تصغير الخط",
        "تكبير الخط تصغير الخط طباعة",
        "إدارة الموقع لا تتبنى وجهة نظر الكاتب",
        "ادارة الموقع غير مسؤولة عن التعليقات",
        "google-site-verification=a1B2c3D4e5F6g7H8i9",
        "View on Wadi-Today.net",
        "Social Media Auto Publish Powered By : wadi.com",
        "هل ترغب بالتعليق على الموضوع؟",
        "لا تتردد في إعطاء تعليقك ومشاركة رأيك",
        "هذا الموقع يستخدم Akismet للحد من التعليقات المزعجة. تعرف على كيفية معالجة بيانات تعليقك.",
        "النسخة الكاملة",
        "صورة الخبر",
        "تنويه: جميع المقالات المنشورة تمثل رأي كتابها فقط",
        "ملاحظة : كل الآراء المنشورة لا تعبر عن رأي الصحيفة",
        "Connect with us",
        "Close this search box.",
        "أرشيف التصنيف: المغرب",
        "View All Result",
        "Read our Privacy Policy by clicking here",
    ],
)
def test_tools_and_notices_of_more_templates(line: str) -> None:
    assert cuts(page(TITLE, *BODY, line)) == [("chrome.tool", line)]


@pytest.mark.parametrize(
    "line",
    [
        "طباعة الكتب القديمة",
        "تكبير الخط العربي في القاعة",
        "إدارة الموقع لا تتبنى الحفريات",
        "إدارة المتحف لا تتبنى وجهة نظر الباحث",
        "google wadi",
        "View on the river",
        "هل ترغب بالتعليق على الجدران؟",
        "لا تتردد في طلب الكتاب",
        "تنويه: جميع المقالات تباع في المكتبة",
        "أرشيف المكتبة: كتب قديمة",
        "Connect with the readers",
        "No result was better",
    ],
)
def test_a_line_like_those_tools_stays(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize("line", ["النسخة الكاملة", "صورة الخبر"])
def test_everyday_words_of_templates_between_paragraphs_stay(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("chrome.tool", "https://youtu.be/a1B2c3D4e5F"),
        ("chrome.tool", "https://www.youtube.com/watch?v=a1B2c3D4e5F"),
        ("chrome.tool", "https://www.instagram.com/p/a1B2c3D4/"),
        ("chrome.tool", "قم بإنشاء حسابك لتتمكن من تقييم المقالات"),
    ],
)
def test_links_of_players_and_calls_of_forms(rule: str, line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [(rule, line)]
    assert cuts(page(TITLE, *BODY[:2], "https://www.youtube.com/wadi", *BODY[2:])) == []
    assert cuts(page(TITLE, *BODY[:2], "ويجد الزائر صور القاعة على هذه الصفحة:", line, *BODY[2:])) == []


@pytest.mark.parametrize("line", ["قراءة دقيقة واحدة", "قراءة دقيقتين"])
def test_how_long_the_reading_takes(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("chrome.tool", line)]
    assert cuts(page(TITLE, *BODY[:2], "قراءة دقيقة للوثائق", *BODY[2:])) == []


def test_more_leftovers_of_pages() -> None:
    assert cuts(page("المحتوى الرئيسي", TITLE, *BODY, "Comments")) == [
        ("chrome.tool", "المحتوى الرئيسي"),
        ("chrome.tool", "Comments"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "سيتم نشر التعليق بعد مراجعته",
        "تسجيل الدخول للتعليق",
        "سجل دخولك لتتمكن من التعليق",
        "قراءات: 1186",
        "استمع: 3 دقائق",
        "تصميم وبرمجة: دار الوادي",
        "* ما ينشر لا يعبر بالضرورة عن سياسة الصحيفة",
    ],
)
def test_notices_of_the_same_families(line: str) -> None:
    assert [text for _, text in cuts(page(TITLE, *BODY, line))] == [line]


@pytest.mark.parametrize(
    "sentence",
    [
        "حقوق النشر محفوظة لأصحابها في العقد الجديد، وفق المحامي.",
        "جميع الحقوق محفوظة في هذا الباب، كما تقول الوزارة.",
        "سيتم نشر النتائج غدا",
        "تسجيل الدخول إلى المبنى يحتاج إلى بطاقة",
        "استمع القاضي إلى 3 شهود",
        "تصميم الجسر عمل شاق",
    ],
)
def test_what_somebody_says_of_rights_is_no_notice(sentence: str) -> None:
    assert cuts(page(TITLE, *BODY, sentence)) == []


def test_number_below_what_is_no_tool_counts_nothing() -> None:
    assert cuts(page(TITLE, *BODY, "سنة الترميم", "1948")) == []


def test_number_below_a_tool_with_other_lines_below() -> None:
    text = page(TITLE, *BODY, "طباعة الخبر", "9675", "سنة الترميم")
    assert "9675" not in [line for rule, line in cuts(text) if rule != "chrome.counter"]


def test_minutes_of_reading_beside_the_date_and_the_size_of_letters() -> None:
    assert cuts(page(TITLE, "25/9/2023", "2 دقائق", *BODY)) == [
        ("date.line", "25/9/2023"),
        ("chrome.counter", "2 دقائق"),
    ]
    assert cuts(page(TITLE, "2 دقائق", *BODY)) == []
    assert cuts(page(TITLE, "18 حجم الخط", *BODY)) == [("chrome.tool", "18 حجم الخط")]
    assert cuts(page(TITLE, "أخبار المحافظات", *BODY)) == [("chrome.section", "أخبار المحافظات")]


@pytest.mark.parametrize(
    "tool", ["T+ T T-", "A+A-", "A+ A-", "010020070790000000000000011100001310741000", "0 12 دقيقتان"]
)
def test_sizes_of_letters_and_numbers_of_machines(tool: str) -> None:
    assert [text for _, text in cuts(page(TITLE, tool, *BODY))] == [tool]
    assert cuts(page(TITLE, BODY[0], "12 - 4 - 3", *BODY[1:])) == []
