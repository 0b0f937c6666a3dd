"""Invented news pages: paragraphs of our own with every kind of furniture planted between them, flattened or not."""

from __future__ import annotations

from hypothesis import strategies as st

from .strategies import furniture_lines

TITLES = (
    "بلدية الوادي تفتتح مكتبة عامة في مبنى المحطة القديمة",
    "مزارعو التلال يحصدون الزيتون قبل موعده بأسبوعين",
    "«نادي المنارة» يبدأ تدريباته على ملعبه الجديد",
    "باحثات يرصدن عودة طيور الفلامنغو إلى البحيرة المالحة",
)

# Paragraphs as papers write them: no two alike, each long enough to be seen as prose, none with furniture in it.
PARAGRAPHS = (
    "افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد ترميم استمر عامين كاملين.",
    "وقالت مديرة المشروع هند السالمي إن المكتبة تضم أكثر من عشرين ألف كتاب وقاعة للأطفال وورشة لتجليد المخطوطات.",
    "وأضافت أن السكان تبرعوا بثلث المجموعة، وأن متطوعين من المدارس القريبة ساعدوا في فهرستها خلال العطلة الصيفية.",
    "ويعود المبنى إلى عام 1908 حين وصل الخط الحديدي إلى البلدة، ثم أغلق قبل أربعين عاما مع توقف القطارات.",
    "وبحسب دراسة أعدتها الجامعة، زار المحطة المهجورة نحو ثلاثة آلاف شخص كل عام للتصوير رغم خطر انهيار سقفها.",
    "في المقابل أبدى تجار السوق المجاور قلقهم من ازدحام السيارات في الشوارع الضيقة أيام الخميس والجمعة.",
    "وردت البلدية بأنها ستخصص موقفا يتسع لمئة سيارة خلف المبنى، وستمنع دخول الشاحنات قبل الساعة العاشرة مساء.",
    "وكان المجلس قد رفض في آذار الماضي عرضا من شركة سياحية لتحويل المحطة إلى فندق صغير يضم اثنتي عشرة غرفة.",
    "من جهته رأى المعماري سامر العطار أن الحفاظ على أرصفة المحطة كما هي أهم ما في المشروع من الناحية التاريخية.",
    "ومن المقرر أن تستقبل المكتبة روادها ستة أيام في الأسبوع، على أن تقام فيها أمسية شعرية أول كل شهر.",
)
SUBHEADINGS = ("تبرعات السكان", "تاريخ المحطة", "قلق في السوق")

# Furniture by where it stands.
HEAD = (
    "2023-09-25",
    "نشر في: الأحد 14 تموز/يوليو 2024 - 09:30 ص",
    "آخر تحديث: ١٢/٣/٢٠٢٤",
    "كتب: سالم الحارثي",
    "ترجمة: سعاد العامري",
    "صورة أرشيفية",
    "المصدر: وكالات",
    "عمان - بترا",
    "الرئيسية / محليات / بلديات",
    "حجم الخط",
    "3 دقائق للقراءة",
    "طباعة",
)
PREFIXES = (
    "مسقط - العمانية: ",
    "عمّان (بترا) - ",
    "القاهرة – ",
    "(CNN)-- ",
    "دمشق-سانا ",
    "رويترز - ",
    "كتب - سالم الحارثي: ",
)
MIDDLE = (
    "اقرأ أيضا: افتتاح معرض الكتاب في العاصمة",
    "إقرأ أيضاً\nنتائج بطولة المدارس للسباحة\nوزير النقل يزور الميناء",
    "شاهد أيضاً: جولة في السوق القديم",
    "اضافة اعلان",
    "تابعونا على فيسبوك",
)
SUFFIXES = (" (رويترز)", " (أ ف ب)", " // انتهى //")
TAIL = (
    "المصدر: رويترز",
    "وكالات",
    "مقالات ذات صلة\nافتتاح معرض الكتاب في العاصمة\nنتائج بطولة المدارس للسباحة",
    "الأكثر قراءة\nارتفاع أسعار الخضار\nأمطار على الساحل\nالمنتخب يتعادل",
    "أخبار متعلقة",
    "شارك الخبر",
    "تابعونا على تلغرام",
    "جميع الحقوق محفوظة © 2024",
    "كلمات مفتاحية: مكتبة، محطة",
    "#مكتبة #محطة",
    "اترك تعليقا",
    "// انتهى // م ع",
    "للتواصل: writer@example.com",
)
JUNK = ("\u200f", "\u200b", "\u00a0", "\u0640", "\u064b", "\ufeff", "  ", "    ", "\t", "ﻻ", "\u00ad", "\u2028")
BREAKS = ("\n", "\n\n", "\r\n", " \n \n", "\n\u200f\n", "\r\u200f\n", "\r\n\r\n  ")
FLAT = ("    ", " ", "\u00a0\u00a0\u00a0\u00a0", "\t\t\t\t")


def _some(lines: tuple[str, ...], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(lines), max_size=most, unique=True)


@st.composite
def articles(draw: st.DrawFn) -> list[str]:
    """Draw the lines of an article without any furniture: a title, sub-headings and paragraphs in their order."""
    chosen = sorted(draw(st.sets(st.integers(0, len(PARAGRAPHS) - 1), min_size=1, max_size=5)))
    lines = [PARAGRAPHS[i] for i in chosen]
    if len(lines) > 2 and draw(st.booleans()):
        lines.insert(2, draw(st.sampled_from(SUBHEADINGS)))
    if draw(st.booleans()):
        lines.insert(0, draw(st.sampled_from(TITLES)))
    return lines


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Draw a page: an article with furniture planted above, inside, between and below its paragraphs."""
    lines = draw(articles())
    titled = lines[0] in TITLES
    first = 1 if titled and len(lines) > 1 else 0
    lines[first] = draw(st.sampled_from(("", *PREFIXES))) + lines[first]
    lines[-1] += draw(st.sampled_from(("", "", *SUFFIXES)))
    for line in draw(_some(MIDDLE, 2)):
        lines.insert(draw(st.integers(first + 1, len(lines))), line)
    if draw(st.booleans()):
        lines.append(draw(st.sampled_from(lines)))
    tail = draw(_some(TAIL, 4))
    head = draw(_some(HEAD, 4))
    above = draw(st.integers(0, len(head))) if titled else 0
    lines = [*head[:above], *lines[:first], *head[above:], *lines[first:], *tail]
    return join(draw, lines)


@st.composite
def rough_pages(draw: st.DrawFn) -> str:
    """Draw a page with lines between its paragraphs, or glued to them, that are made of the words of furniture."""
    lines = draw(articles())
    for line in draw(st.lists(furniture_lines, max_size=2)):
        at = draw(st.integers(0, len(lines) - 1))
        if draw(st.booleans()):
            lines.insert(at, line)
        else:
            lines[at] = line + draw(st.sampled_from((" ", ": ", " - ", ""))) + lines[at]
    head = draw(st.lists(furniture_lines, max_size=3))
    tail = draw(st.lists(furniture_lines, max_size=2))
    first = draw(st.integers(0, 1))  # with or without the title above
    lines = [*lines[:first], *head, *lines[first:], *tail]
    return join(draw, lines)


# What extractors leave of Markdown and HTML: before and behind a line, or some words of it.
MARKUP = (
    ("**", "**"),
    ("*", "*"),
    ("_", "_"),
    ("## ", ""),
    ("> ", ""),
    ("* ", ""),
    ("[", "](https://example.com/news/1_2)"),
    ("* [", '](/news/1 "خبر")'),
    ("![", "](https://example.com/a.jpg)"),
    ("[![", "](a.jpg)](/a)"),
    ("<p>", "</p>"),
    ("<p><strong>", "</strong> </p>"),
    ('<a href="/news" class="a b">', "</a>"),
    ("", "<br />"),
    ("&nbsp;&nbsp;", ""),
    ("", "&#160;"),
    ("&quot;", "&quot;"),
    ("<div>\n", "\n</div>"),
    ("", "\n![](https://example.com/a.jpg)"),
    ("\\- ", ""),
)


@st.composite
def marked_up_pages(draw: st.DrawFn) -> str:
    """Draw a page in which lines, or the first or last words of lines, have markup around them."""
    lines = draw(pages()).split("\n")
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        if lines[at].strip():
            before, behind = draw(st.sampled_from(MARKUP))
            words = lines[at].split(" ")
            size = draw(st.sampled_from((len(words), 1, 2, 4)))
            first = draw(st.sampled_from((0, max(len(words) - size, 0))))
            part = " ".join(words[first : first + size])
            lines[at] = " ".join([*words[:first], f"{before}{part}{behind}", *words[first + size :]])
    return draw(st.sampled_from(("\n", "\n", "\n\n", "\r", "\u2028"))).join(lines)


def join(draw: st.DrawFn, lines: list[str]) -> str:
    """Join `lines` as a scraper does: one break for all, or none at all, and sometimes junk in between."""
    if draw(st.integers(0, 4)) == 0:
        text = draw(st.sampled_from(FLAT)).join(line.replace("\n", "    ") for line in lines)
    else:
        text = draw(st.sampled_from(BREAKS)).join(lines)
    for junk in draw(st.lists(st.sampled_from(JUNK), max_size=3)):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + junk + text[at:]
    return draw(st.sampled_from(("", "", "\n \n", "  "))) + text + draw(st.sampled_from(("", "", "\n", " \n\n")))


# Alphabets that none of our rules is about. Written for this test.
FOREIGN = {
    "en": (
        "Library opens in old railway station\n\nBy Jane Miller\n\nThe town opened a public library in its old railway "
        'station on Monday, two years after the last repairs began.\n\n"We saved the platforms," the mayor said. '
        '"Read also the plaque at the door."\n\nSource of the stone: a quarry nearby.'
    ),
    "fa": (
        "کتابخانه‌ای در ایستگاه قدیمی گشایش یافت\n\nتهران - شهرداری روز دوشنبه کتابخانه‌ای عمومی در ایستگاه قدیمی "
        "راه‌آهن گشود و مدیر آن گفت که بیش از بیست هزار کتاب در آن نگهداری می‌شود.\n\nاو افزود که شهروندان یک‌سوم "
        "کتاب‌ها را هدیه داده‌اند و داوطلبان در فهرست‌نویسی آنها کمک کرده‌اند."
    ),
    "ur": (
        "پرانے ریلوے اسٹیشن میں کتب خانہ کھل گیا\n\nشہر کی بلدیہ نے پیر کے روز پرانے ریلوے اسٹیشن کی عمارت میں "
        "ایک عوامی کتب خانہ کھول دیا جس میں بیس ہزار سے زیادہ کتابیں رکھی گئی ہیں۔\n\nمنتظمہ نے بتایا کہ ایک تہائی "
        "کتابیں شہریوں نے عطیہ کی ہیں اور طلبہ نے ان کی فہرست بنانے میں مدد کی۔"
    ),
}
