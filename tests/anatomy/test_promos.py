"""Promos: every family, its false friends, and what is glued to a paragraph."""

from __future__ import annotations

import pytest

from arnews_clean.anatomy import promos
from arnews_clean.keys import key
from arnews_clean.lines import Line
from arnews_clean.vocabulary import load

from .pages import BODY, LEDE, TITLE, cuts, page

PROMOS = [
    # follow
    "تابعونا على فيسبوك وتويتر",
    "تابعنا",
    "وتابعونا عبر قناتنا",
    "تابعوا آخر الأخبار على موقعنا",
    "تابع قناتنا على يوتيوب",
    "تابعوا على تويتر حساب الجريدة",
    "تابع أخبار البلدية عبر تطبيق الوادي",
    "تابعوا الوادي على تلغرام",
    "تابعوا الوادي نيوز على فيسبوك",
    "تابعوا RT على",
    "تابعوا «الوادي» على منصة إكس",
    "لمتابعة أخبارنا أولا بأول تابعنا على",
    "لمتابعة كل جديد اشترك بقناتنا",
    "انضم الآن إلى مجموعتنا في الواتساب",
    "انضموا إلينا على واتساب",
    "اضغط للاشتراك في قناة الوادي على تلغرام",
    "لإعلاناتكم يرجى الاتصال على: 0501234567",
    "هل لديك معلومة أو خبر؟ راسلنا على",
    "فيسبوك X لينكدإن Tumblr بينتيريست Reddit VKontakte Odnoklassniki Pocket",
    "فيسبوك X ماسنجر واتساب تيلقرام مشاركة عبر البريد طباعة",
    "Share on Facebook Share on Twitter",
    "Follow us on Twitter",
    "شارك على فيسبوك شارك على تويتر",
    "مشاركة عبر واتساب",
    "شاركها عبر منصة إكس",
    "إرسال عبر البريد الإلكتروني",
    "App Store",
    "الاشتراك في: تعليقات الرسالة (Atom)",
    "متوفر على App Store و Google Play",
    "إرسال بالبريد الإلكترونيكتابة مدونة حول هذه المشاركة",
    "متابعة قناتنا على يوتيوب",
    "ولا تنسى الضغط على زر الإعجاب",
    "تابعوا صحيفة الوادي على تلغرام",
    "تابعوا نبض الوادي على فيسبوك وتويتر وإنستغرام",
    "لمزيد من الأخبار تابعوا صفحة الوادي",
    "لا تنسوا الاشتراك في قناتنا وتفعيل زر الجرس",
    "كن أول من يعلم",
    "كن أول من يعرف بالأخبار العاجلة!",
    "ابق على تواصل معنا",
    "ابقَ على اطلاع",
    "لا تفوت آخر الأخبار",
    "احصل على النشرة اليومية",
    "تابع الوادي نيوز على غوغل نيوز",
    "تابعوا الوادي على إكس",
    "📲 تابعونا",
    "انضم للمجموعة",
    "اشترك في خدمة الأخبار العاجلة",
    "سجل الآن",
    "تبرع الآن",
    "بلّغ عن خطأ",
    "أبلغ عن خطأ في المقال",
    "أرسل خبرا",
    "راسلونا على البريد الإلكتروني",
    "Download our app",
    "شارك على: سناب شات | تيليجرام | X",
    "مشاركة عبر: واتساب - إكس - تلغرام",
    "لمتابعة آخر المستجدات اضغط هنا",
    "احصل على آخر الأخبار فور حدوثها",
    "ليصلك كل جديد اشترك الآن",
    "تفعيل الإشعارات",
    # join, subscribe
    "انضم إلى مجموعتنا",
    "انضموا إلينا",
    "اشترك في نشرتنا البريدية",
    "اشتركوا الآن",
    "سجل في النشرة البريدية",
    "للاشتراك في خدمة الرسائل",
    "للانضمام إلى قناتنا على واتساب",
    "انضموا لقناة الوادي على تلغرام",
    "انضم إلى أكثر من مئة ألف متابع",
    "الاشتراك في خدمة الأخبار العاجلة على واتساب",
    "اضغط هنا للاشتراك",
    "سجل بريدك الإلكتروني",
    "يمكنكم الاشتراك بالخدمة",
    # download, short numbers
    "حمل تطبيق الوادي",
    "لتحميل التطبيق من المتجر",
    "801115 - mobily",
    # share
    "شارك الخبر",
    "شاركنا رأيك",
    "مشاركة",
    "مشاركة الخبر: بلدية الوادي تفتتح مكتبة على وسائل التواصل",
    "الرابط المختصر",
    "انقر للمشاركة على فيسبوك (فتح في نافذة جديدة)",
    "Click to share on X (Opens in new window)",
    "انسخ الرابط",
    "تم نسخ الرابط",
    # write to us
    "للتواصل معنا",
    "راسلنا",
    "أرسل لنا صورك",
    "لإرسال أخباركم ومقالاتكم: info@example.com",
    "إذا أعجبك المقال، شاركه مع أصدقائك",
    "هل أعجبك الخبر؟ شاركه",
    "هل وجدت خطأ في هذا الخبر؟ أخبرنا",
    "ما رأيكم في القرار؟ شاركونا",
    "writer@example.comللتواصل مع الكاتب ارسل رسالة",
    "إذا كنت تعتقد أن هذا المقال يحتاج إلى تصحيح فراسلنا",
    # advertising
    "إعلان",
    "برعاية",
    "أعلن معنا",
    "للإعلان معنا: 0500000000",
    "إعلان ممول",
    "الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول مختصرة.",
    # the rest of a short-message service
    ",612345 موبايلي, 712345 زين تبدأ بالرمز",
    "165 مسافة ثم الرسالة",
    "ثم الرسالة",
    # buttons
    "فيسبوك تويتر واتساب",
    "شارك: فيسبوك | تويتر",
    "Facebook Twitter Copy Link",
]

# Sentences and titles with the same words: about a person, a match, an app, or advice to readers.
FALSE_FRIENDS = [
    "كن أول من يعرف الحقيقة",
    "ابق على اتصال مع أهلك في العيد",
    "لا تفوت آخر الأخبار السارة عن المكتبة",
    "احصل على النشرة اليومية من مكتب الاستقبال",
    "تابع المباراة على إكس حتى الصباح",
    "انضم للمجموعة الثانية لاعبان جديدان",
    "سجل الآن اسمه في قائمة المتطوعين",
    "تبرع الآن بعض السكان بكتبهم",
    "أبلغ عن خطأ في الفاتورة",
    "أرسل خبرا إلى أهله",
    "تابعوا المباراة من مدرجات الملعب القديم",
    "تابع الوزير سير العمل في المحطة",
    "متابعة دقيقة لأعمال الترميم",
    "انقر للعودة إلى القائمة",
    "تابع الآلاف حفل الختام على فيسبوك وتويتر",
    "تابعوا صحيفة الوادي منذ عددها الأول",
    "لمزيد من الأمان تابعوا تعليمات الدفاع المدني",
    "لا تنسوا متابعة الأطفال أثناء السباحة",
    "انضم إلى الفريق لاعب جديد",
    "مشاركة عبر الحدود",
    "إرسال عبر البريد السريع",
    "شارك عبر فيسبوك في الندوة",
    "انضموا للحملة في يومها الأول",
    "انضم إلى أكثر من حزب قبل أن يعتزل",
    "للانضمام إلى الفريق شروط ثلاثة",
    "الاشتراك في خدمات الإنترنت يرتفع بنسبة الخمس",
    "اضغط هنا للعودة إلى القائمة",
    "سجل بريد الوادي زيادة في الطرود",
    "هل أعجبك الفيلم؟ شارك الجمهور في الإجابة",
    "هل وجدت خطأ في فاتورتك؟ هذا ما عليك فعله",
    "ما رأيك في أداء المنتخب؟ سألنا الجمهور",
    "للإعلان عن الوظائف شروط جديدة",
    "لإرسال المساعدات إلى القرى طريق واحد",
    "اشترك في السباق مئة عداء",
    "سجل في الشوط الثاني هدفين",
    "حمل المتطوعون الكتب على أكتافهم",
    "حمل التطبيق ثم سجل رقمك، وبعدها اطلب الخدمة من القائمة الرئيسية.",
    "شارك في الافتتاح عدد من الأهالي",
    "هل تابعونا على تلغرام؟",
    "تابعونا على فيسبوك؟",
    "شارك رأيك؟",
    "إعلان موعد الامتحانات",
    "برعاية الوزير افتتحت المكتبة",
    "فيسبوك تغير سياستها",
    "20 كتابا للأطفال",
    "مشاركة الخبر مع الجيران عادة في الوادي",
    "ثم الرسالة الثانية إلى أهل الوادي",
    "165 مسافة بين الرسالة والرد",
]


@pytest.mark.parametrize("promo", PROMOS)
def test_promo_is_cut_below_the_article(promo: str) -> None:
    assert cuts(page(TITLE, *BODY, promo)) == [("promo.line", promo)]


@pytest.mark.parametrize("promo", PROMOS[:3])
def test_promo_is_cut_between_paragraphs(promo: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], promo, *BODY[2:])) == [("promo.line", promo)]


@pytest.mark.parametrize("friend", FALSE_FRIENDS)
def test_false_friend_stays(friend: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], friend, *BODY[2:])) == []


def test_first_line_is_a_promo_only_when_it_is_short() -> None:
    assert cuts(page("شارك الخبر", TITLE, *BODY)) == [("promo.line", "شارك الخبر")]
    title = "تابعوا آخر الأخبار على موقعنا الجديد"
    assert cuts(page(title, *BODY)) == []
    assert cuts(title) == [("promo.line", title)]  # nothing else on the page
    assert cuts(page("نعرض لكم زوارنا الكرام أهم أخبار اليوم", *BODY))[0][0] == "promo.line"


def test_full_stop_above_the_first_paragraph_is_a_deck() -> None:
    deck = "تابعوا آخر الأخبار على موقعنا."
    assert cuts(page(TITLE, deck, *BODY)) == []
    assert cuts(page(TITLE, *BODY, deck)) == [("promo.line", deck)]


def test_long_line_is_no_promo() -> None:
    promo = "تابعونا على فيسبوك " + " ".join(f"وصفحة{n}" for n in range(37))
    assert cuts(page(TITLE, *BODY, promo)) == [("promo.line", promo)]
    assert cuts(page(TITLE, *BODY, promo + " وصفحة")) == []


@pytest.mark.parametrize(
    "glued",
    [
        "اضافة اعلان",
        "تابعنا على تواصل معنا على",
        "الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول هي اختصار لجزء من الأخبار",
    ],
)
def test_promo_glued_behind_a_paragraph(glued: str) -> None:
    assert cuts(page(TITLE, LEDE + glued, *BODY[1:])) == [("promo.glued", glued)]


def test_advert_glued_in_front_of_a_paragraph_and_inside_it() -> None:
    assert cuts(page(TITLE, "اضافة اعلان" + LEDE, *BODY[1:])) == [("promo.glued", "اضافة اعلان")]
    assert cuts(page(TITLE, LEDE + "اضافة اعلان" + BODY[1], *BODY[2:])) == [("promo.glued", "اضافة اعلان")]


@pytest.mark.parametrize(
    "sentence",
    [
        "وطلب المتحدث من المشرفين على الصفحة اضافة اعلان عن موعد الأمسية الشعرية في لوحة البلدية قبل نهاية الشهر.",
        "نقلت وكالة الأناضول عن مديرة المكتبة قولها إن الأبواب ستفتح يوم السبت أمام جميع الزوار من البلدة وخارجها.",
        "حضر الافتتاح مدير المدرسة ومعه الشيخ علي",
        "وحضر الافتتاح كذلك مدير المدرسة القديمة في الحي ومعه المعلم علي",
        "قال: نعم. اضافة اعلان",
    ],
)
def test_words_of_a_glued_promo_in_a_sentence_stay(sentence: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], sentence, *BODY[2:])) == []


@pytest.mark.parametrize("line", load("promo_openers"))
def test_every_line_of_the_list_is_a_promo(line: str) -> None:
    assert promos.promo(Line(key(line)))


@pytest.mark.parametrize("sentence", ["انضم إليهم عشرون متطوعا من القرية", "تطبيق الموقع الجديد للخطة يبدأ غدا"])
def test_a_sentence_that_opens_like_the_list_is_none(sentence: str) -> None:
    assert not promos.promo(Line(key(sentence)))


def test_short_link_below_the_words_that_name_it() -> None:
    link = page("الرابط المختصر", "https://exa.mp/345")
    assert cuts(page(TITLE, *BODY[:2], link, *BODY[2:])) == [("promo.line", link)]
    assert cuts(page(TITLE, *BODY[:2], "الرابط المختصر", *BODY[2:])) == [("promo.line", "الرابط المختصر")]


@pytest.mark.parametrize(
    "sentence",
    [
        "تابعوا المباراة على الشاشة",
        "تابعوا النائب يوسف على طول الطريق",
        "تابعوا خطاب الرئيس على فيسبوك",
        "لمتابعة أخبارنا قصة أخرى",
        "لمتابعة كل جديد في العلم خصصت الجامعة قاعة",
        "انضم الآن إلى المنتخب",
        "انضموا إلينا على الطريق",
        "اضغط للاشتراك في السباق",
        "فرانس 24 تنقل الخبر عن شهود",
        "لإعلاناتكم جمهور واسع",
        "هل لديك معلومات عن المفقودين؟",
        "صفحة البلدية على فيسبوك",
        "قناة الوادي على تلغرام",
        "خدمة الإشعارات الجديدة",
        "أرسل لصديقه رسالة",
        "متوفر على رفوف المكتبة",
        "الاشتراك في: المكتبة والقاعة",
        "انشر الخبر بين الناس",
        "شكرا لمتابعتكم",
    ],
)
def test_words_of_promos_in_other_lines_stay(sentence: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], sentence, *BODY[2:])) == []


@pytest.mark.parametrize("line", ["اشترك في قناة صحيفة الوادي على التلجرام", "تابعوا صحيفة الوادي على التلكرام"])
def test_spellings_of_a_network(line: str) -> None:
    expected = [("promo.line", line)] if "التلجرام" in line else []
    assert cuts(page(TITLE, *BODY, line)) == expected
    assert cuts(page(TITLE, *BODY, "اشتركوا في مجموعة من تلك القرى")) == []


def test_offer_of_notices_from_the_paper() -> None:
    line = "لاستلام إشعارات وعروض من صحيفة الساحة"
    assert cuts(page(TITLE, *BODY, line)) == [("promo.line", line)]
    assert cuts(page(TITLE, *BODY[:2], "لاستلام إشعارات من البلدية", *BODY[2:])) == []
