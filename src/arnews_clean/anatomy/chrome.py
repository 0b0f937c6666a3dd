"""Chrome that may stand anywhere on a page: tools, notices, counters, rulers, embedded posts.

Such a line says something to the reader of the *page*, not of the article, so its words alone are enough: a button, a
form, a disclaimer, a leftover of the template. Its false friends are sentences that open alike ("لا يجوز نقل المريض
..."): a line that runs on to a full stop is left alone, but for the few notices that are sentences themselves.

What stands in one place only has rooms of its own: `navigation` and `tickers` above the article, `tail` below it. The
wordings were met on the pages of several hundred sites.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean import markup, signs
from arnews_clean.anatomy import read_also
from arnews_clean.anatomy.dates.shapes import date_line
from arnews_clean.anatomy.words import announced, heads_page, heads_paragraph, inside, phrases
from arnews_clean.keys import first_word
from arnews_clean.lines import ARABIC, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_SENTENCE: Final = 14  # words: a longer line with a full stop is a sentence of the article
# Behind the comma of a sentence that somebody said: "حقوق النشر محفوظة لأصحابها، وفق المحامي."
_ATTRIBUTED: Final = re.compile(
    r"، ?(?:وفقا?|بحسب|حسب|كما|[يت]قول|قالت?|[يت]وكد|[يت]ضيف|[يت]وضح)(?!\w)"
    r"|، ?(?:[يت][^\W\d_]{2,}|[^\W\d_]{2,}ت) ال[^\W\d_]+(?: ال[^\W\d_]+)?\.?$"  # "..., حكمت المحكمة."
)
# Notices that are sentences all the same.
_SENTENCES: Final = (
    *("لن يتم نشر", "يحظر نشر", "جميع المقالات", "المقالات المنشوره", "جميع الاراء", "الاراء"),
    *("هذا المقال بقلم", "كل الحقول", "الحقول", "content=", "jannah theme license"),
    *("تحتوي هذه الصفحه علي محتوي", "هذا الموقع يستخدم", "نحن نستخدم ملفات", "يستخدم موقعنا ملفات", "نشكركم علي"),
    *("كانت هذه تفاصيل", "و تجدر الاشاره بان الموضوع", "ملحوظه: مضمون هذا", "ملحوظه مضمون هذا", "تنويه"),
)

_WRITINGS: Final = (
    r"(?:جميع |كل )?(?:المقالات|الاراء|التعليقات|الكتابات|النصوص|(?:الماده|المواد|المقال|المقاله)(?= المنشور))"
)
_OPINION: Final = r" .{0,50}(?:تعبر|تمثل).{0,30}راي.{0,60}"
_OF_AUTHOR: Final = r" (?:لا )?[يت]عبر (?:فقط )?عن راي (?:صاحبها?|كاتبها?|الكاتبه?)\b.{0,90}"
# What goes on with a place or an exception is a sentence: "جميع الحقوق محفوظة في هذا البلد إلا حق الفقير".
_RESERVED: Final = r"محفوظه(?! (?:في|الا|منذ|عند|بموجب|حتي|ما|لكن|رغم|بين|علي)\b).*"
_RIGHTS: Final = rf" (?:ال)?حقوق(?: النشر| الطبع| الملكيه)? ?(?:© ?)?{_RESERVED}"
_ALL: Final = rf"{_RIGHTS}| (?:المقالات|الاراء|التعليقات|الكتابات){_OPINION}"
_COPIED: Final = r"(?:محتوي|المحتوي|مواد|الماده|المواد|الاخبار|الخبر|المقال|النص|الموقع|المصدر|الناشر|نشر|نسخ|اقتباس)"
_COPYING: Final = rf"(?:اعاده نشر|نقل(?=.* ?و?(?:او )?{_COPIED}\b)).{{0,80}}"
_CRAFT: Final = r"(?:ال)?(?:تصميم|تطوير|برمجه)"
_MADE_BY: Final = rf"(?: و{_CRAFT})?(?: (?:بواسطه|من قبل|شركه)\b| ?:).{{0,40}}"
_MINUTES: Final = r"(?: واحده)? (?:لل)?قراءه"
_LENGTH: Final = r"(?:\d+ (?:دقيقه|دقايق)|دقيقه|دقيقتان|دقيقتين)"  # of a text that is read aloud
_PRINTING: Final = r"(?:طباعه|اطبع|ارسال|مشاركه|حفظ|(?:تكبير|تصغير) (?:الخط|النص))"
_ADD_COMMENT: Final = r" تعليق(?:ا|ك|اتك)?(?: علي (?:الخبر|الموضوع|المقال))?(?: الغاء الرد)?"
_TO_COMMENT: Final = r"(?:للتعليق|لكتابه تعليق|لاضافه تعليق|لتتمكن من التعليق|لتضيف تعليقا)\b.{0,20}"

# Lines with a part that varies: their first words, and what stands behind. Every pattern is linear: of its repeats
# that overlap, all but one are bounded.
_FORMS: Final[dict[str, str]] = {
    # comments and their forms
    "علق": r" كضيف.{0,90}",
    "تعليقات": r" علق كضيف.{0,90}| ?\(\d*| ?:? ?\(?\d+",
    "التعليقات": rf" ?:? ?\(?\d+| علي .{{2,160}} مغلقه|{_OPINION}"
    r"| (?:المنشوره )?تعبر عن اراء (?:اصحابها|كتابها).{0,40}",
    "اضف ضف اكتب اترك": rf"{_ADD_COMMENT}| ردا?(?: الغاء الرد| علي الموضوع)?",
    "يرجي الرجاء": rf" تسجيل الدخول {_TO_COMMENT}",
    "يجب": rf" ان[ت]? تكون مسجلا? .{{0,15}}{_TO_COMMENT}",
    "كن": r" اول من (?:يعلق|يكتب تعليقا|يضيف تعليقا).{0,20}",
    "تبقي": r" لديك \d+ حرفا?",
    "تنويه": rf" ?: {_WRITINGS}{_OPINION}| ?: التعليقات لا (?:تمثل|تعبر عن) راي الموقع"
    r"| ?: تتم مراجعه (?:كافه|جميع) التعليقات.*"
    r"| ?: (?:اداره )?(?:الموقع|الصحيفه) لا [يت]تحمل (?:اي )?مسووليه.*",
    "شروط": r" التعليق(?: ?:.{0,90})?",
    "احفظ": r" اسمي.{0,20}بريدي الالكتروني.{0,100}",
    "الحقول": r" .{0,40}(?:الزاميه|مطلوبه|اجباريه).*",
    "سيظهر": r" تعليقك .{0,60}",
    "سيتم": r" (?:نشر|مراجعه) (?:ال)?تعليق(?:ك|ات|اتكم)?\b.{0,40}",
    "تسجيل سجل": rf" (?:الدخول|دخولك) {_TO_COMMENT}",
    # counters
    "عدد": r" (?:المشاهدات|القراءات|الزيارات|القراء|الزوار|المقالات) ?:? ?\(?[\d,.]*(?: ?، ?اضيف بواسطه.{0,40})?",
    "المشاهدات القراءات مشاهدات قراءات الزيارات": r" ?:? ?[\d.,]+",
    "all": r" rights reserved.{0,60}",
    "ارشيف": r" (?:التصنيف|الوسم|القسم|الكاتب) ?: ?.{2,60}",
    "قراءه": r" ?: ?[\d.,]+| (?:دقيقه(?: واحده)?|دقيقت(?:ان|ين)|\d+ (?:دقيقه|دقايق))"
    rf"| (?:الخبر|المقال|في) ?:? ?{_LENGTH}",
    "زياره زيارات مشاركات": r" ?: ?[\d.,]+",
    "صفحات": r" ?:(?: \d{1,2}){2,20}",
    "المده": r" الزمنيه للقراءه.{0,15}",
    "القراءه": rf" ?: ?{_LENGTH}",
    "رقم كود رمز معرف": r" (?:الخبر|المقال|الموضوع|المنشور) ?:? ?#?\d+",
    "استمع الاستماع": rf" (?:الي )?(?:لل|ال)(?:مقال|خبر) ?:? ?{_LENGTH}| ?: ?{_LENGTH}",
    "تخطي": r" .{3,40} وواصل القراءه",
    "نهايه": r" (?:قصص مقترحه|الاكثر قراءه|البودكاست)",
    "شاهد": r" مده الفيديو \d.{1,30}",
    "تقييم": r" المستخدم(?:ين)? ?: ?[\d.,]+.{0,20}",
    "اعجبني": r" \d+ لم يعجبني \d+",
    "هل يسمح": r"(?: تسمح)? ?بعرض المحتوي من [a-z ]{1,30}",
    "شوهد": r" \d+ (?:مره|مرات)",
    "تمت": r" (?:قراءته|قراءتها|مشاهدته|مشاهدتها|القراءه|المشاهده) \d+ (?:مره|مرات)",
    "يقرا تقرا": r" في (?:\d+ )?(?:دقيقه|دقيقتين|دقايق)",
    "جار جاري": r" التحميل",
    "دقيقه دقيقتين دقيقتان دقايق": _MINUTES,
    "وقت مده زمن": r" القراءه(?: ال(?:متوقعه?|مقدره?|تقديريه?))?(?: ?:? ?(?:\d|اقل|دقيق|ثواني?).{0,20}| ?:)?"
    r"| الفيديو \d.{1,25}",
    "حجم": r" (?:الخط|النص)(?:.{0,12}| ?: ?(?:كبير|متوسط|صغير|عادي| )+)",
    "عرض": r" \d+ صوره?",
    "طباعه اطبع": rf"(?: {_PRINTING}){{1,5}}",
    "تكبير تصغير": rf" (?:الخط|النص)(?: {_PRINTING}){{1,5}}",
    # copyright and disclaimers
    "جميع": _ALL,
    "كل": rf"{_ALL}| الحقول .{{0,40}}(?:الزاميه|مطلوبه).*",
    "كافه": _RIGHTS,
    "حقوق": rf" (?:النشر|الطبع|الملكيه) (?:{_RESERVED}|©.*)",
    "الحقوق": r" محفوظه ©.*",
    "copyright": r".{0,80}",
    "المقالات الاراء الكتابات": _OPINION,
    "هذا": rf" المقال بقلم .{{3,60}} والاراء .{{10,120}}| المقال{_OF_AUTHOR}",
    "هذه": rf" المقاله{_OF_AUTHOR}",
    "المقال المقاله": rf"(?: الموضوع)?{_OF_AUTHOR}",
    "ملاحظه": rf" ?: {_WRITINGS}{_OPINION}| ?: الاراء .{{0,40}}لا تعبر عن .{{0,60}}",
    "كانت": r" هذه تفاصيل .{5,300} نرجو .{10,160}",  # of aggregators
    "يمنع": rf" {_COPYING}",
    "لا": rf" يجوز {_COPYING}",
    "اداره": r" (?:الموقع|الصحيفه|الجريده|الوكاله|الشبكه|المنتدي) (?:لا (?:تتبني|تتحمل)|غير مسووله|ليست مسووله)(?: عن)?"
    r" (?:اي |جميع )?(?:وجهه نظر|وجهات نظر|(?:ال)?اراء|(?:ال)?مسووليه|محتوي|(?:ال)?تعليقات|ما ينشر)\b.{0,120}",
    # who made the site
    "تم": rf" {_CRAFT}{_MADE_BY}| (?:قراءه|مشاهده) (?:الخبر|المقال|الموضوع|الماده) \d+ (?:مره|مرات)",
    "تصميم تطوير برمجه التصميم التطوير البرمجه": _MADE_BY,
    "powered": r" by.{0,40}",
    # leftovers of templates and links of embedded posts
    "ad ads": r"\d*",
    "tag camera": r" icon.{0,10}",
    "notice": r": .*",
    "php": r" notice: .*",
    "posted": r" by .{2,60} on (?:[a-z]+day, )?[a-z]+ \d{1,2}, \d{4}",
    "follow": r" @\w{3,30}",
    "google": r"-site-verification ?[=:] ?\S{10,80}",
    "view": r" on [\w.-]{2,40}\.[a-z]{2,4}",
    "pic": r"\.twitter\.com/\S+",
    "https": r"://t\.co/\S+(?: ?pic\.twitter\.com/\S+)?|://(?:www\.)?(?:x|twitter)\.com/\w{1,20}/status/\d+\S*"
    r"|://(?:(?:www\.|m\.)?youtube\.com/(?:watch|embed|shorts|live)\S+|youtu\.be/\S+|(?:www\.)?instagram\.com/(?:p|reel|tv)/\S+)",
}
# Lines that open with a number: of comments, of readers, of minutes that reading takes.
_NUMBERED: Final = re.compile(
    rf"\d+ ?تعليق(?:ات|ا)?|0 التعليقات|\d[\d., ]*(?:مشاهده|قراءه|زياره|مشاهدات)(?: \d+)?|"
    rf"\d+ (?:دقيقه|دقيقتين|دقايق){_MINUTES}|\d+ (?:اقل من )?دقيقه(?: واحده)?"
    r"|\d+ (?:صوره|صور|مشاركه|مشاركات|اعجاب|زيارات|reads|views|shares|comments)"
    r"|\d{1,2} حجم الخط|\d{20,}|(?:(?:19|20)\d\d ?- ?)?20\d\d ?© ?.{0,60}"
    r"|\d{1,2}:\d\d / \d{1,2}:\d\d|1(?: \d){1,8} التالي"
    r"|\d+ [\d.,]+ (?:اقل من دقيقه|دقيقه واحده|دقيقت[يا]ن|\d+ (?:دقيقه|دقايق))"  # comments, readers, minutes
)
# An article "does not necessarily speak for" the paper: the phrase stands in the middle of such a notice.
_NOT_NECESSARILY: Final = "بالضروره"
_DISCLAIMER: Final = re.compile(
    r"(?:ال)?مقال(?:ات)? .{0,20}لا [يت]عبر(?:ون)? بالضروره عن.*"
    r"|.{0,60}لا [يت]عبر(?:ون)? بالضروره عن (?:راي|موقف|سياسه|وجهه نظر|توجه).{0,60}"
    r"|الاراء .{0,60}لا (?:تعكس|تمثل|تعبر عن) بالضروره (?:الموقف التحريري|(?:راي|موقف|سياسه|وجهه نظر)"
    r" (?:الموقع|الصحيفه|الجريده|المجله|القناه|الشبكه|الموسسه|الناشر|الوكاله|المنصه))\b.{0,60}"
)
_FEW_MINUTES: Final = re.compile(r"\d{1,2} (?:دقايق|دقيقه)")  # that reading takes, or anything else
_MEASURED: Final = frozenset({"دقيقه", "دقايق", "صوره", "صور"})
_COUNT: Final = "عدد"
_BULLETS: Final = "-•*"
_LEAST_POINT: Final = 4  # words
_LONGER: Final = 1  # word that an item of a list may have more than the next one
# Words of tools and notices that articles say themselves, and first words of such.
_SAYINGS: Final = frozenset(
    {"تعليق واحد", "لا تعليقات", "لا توجد تعليقات بعد", "الوضع الليلي", "الوضع النهاري", "شروط الاستخدام", "اضغط هنا"}
    | {"سياسه الخصوصيه", "من نحن", "النسخه الكامله", "صوره الخبر"}
)
_EVERYDAY: Final = frozenset({"يمنع", "لا", "يجب", "شوهد", "تمت", "عدد", "الزيارات", "المشاهدات"})
_MOST_COPYRIGHT: Final = 80  # characters
_EMBED: Final = re.compile(r"-+ ?[^()]{1,80}\(@\w+\).{0,60}")
# What an embedded post leaves in a line: links of its own, and who posted it when. Linear: every repeat is bounded, or
# gives nothing back.
_SHORT_LINKS: Final = r"(?: ?https?://t\.co/\w++){0,3}+"
_POST_DATE: Final = (
    r" ?(?:\d{1,2}:\d\d ?[^\W\d_]{0,2} ?[·-]? ?)?(?:[^\W\d_]{3,10} \d{1,2}|\d{1,2} [^\W\d_]{3,10})[،,]? \d{4}(?!\d)"
)
_POSTER: Final = rf"[^()@.-]{{2,60}}\(@\w++\){_POST_DATE}"
_POST: Final = re.compile(
    rf"{_SHORT_LINKS}(?: ?pic\.twitter\.com/\w++)?+ ?(?<!-)-++{_POSTER}"
    rf"|{_SHORT_LINKS} ?pic\.twitter\.com/\w++|(?: ?https?://t\.co/\w++){{1,3}}+$"
)
_POSTED: Final = re.compile(_POSTER)
# Larger, as it is, smaller: "+ -", "A+ A-", "T+ T T-".
_FONT: Final = re.compile(
    r"(?:[+-] ?[aAع]?|[aAع] ?[+-])(?: (?:[+-] ?[aAع]?|[aAع] ?[+-]))+|[aAtTع] ?[+-](?: ?[aAtTع](?: ?[+-])?)+"
)
_MOST_FONT: Final = 7  # characters
_RULER: Final = re.compile(r"[-_=*~#.+•·|: ]{5,}|-{3,}|_{3,}")
_RULES: Final = "-_=*"
# Behind the last stop of a paragraph.
_UNDERLINE: Final = re.compile(r"(?<=[.!؟\"]) ?(?:-{5,}+|_{5,}+|={5,}+|\*{5,}+)$")

# The fields and the button of the form for comments: alone they are words like others.
FIELDS: Final = frozenset(
    {
        *("الاسم", "اسمك", "البريد الالكتروني", "بريدك الالكتروني", "الموقع الالكتروني", "الموقع", "التعليق", "تعليق"),
        *("الاسم واللقب", "الاسم و اللقب", "الهاتف", "المدينه", "البلد", "المهنه", "الرساله", "رسالتك"),
        *("ايميل", "الايميل", "تعليقك", "ارسال", "عنوان التعليق", "نص التعليق", "name", "email", "website", "comment"),
    }
)
_LEAST_FIELDS: Final = 2
_FIELD: Final = signs.opening(lambda: map(first_word, FIELDS))


def find(page: Page) -> None:
    """Cut tools, notices, rulers, counters and the credits of embedded posts, wherever they stand."""
    last = len(page.kept) - 1
    lede = page.lede
    numbers: list[Line] = []
    for i, line in page.short:
        if not (line.signs & SIGNS or _NOT_NECESSARILY in line.key):
            continue
        if (rule := _anywhere(line)) and not (
            heads_paragraph(line)
            or heads_page(line)
            or announced(line)
            or _measures(line, i, lede)
            or _listed(line)
            or (i > lede and _in_a_row(line))
            or (not i < lede <= last and rule == "chrome.tool" and _tells(line))
        ):
            page.cut(line, Label.CHROME, rule)
        elif 0 < i < lede <= last and (line.core.isdigit() or _FEW_MINUTES.fullmatch(line.core)):
            numbers.append(line)
        elif i > lede and line.core.isdigit() and _counted_at_end(line):
            page.cut(line, Label.CHROME, "chrome.counter")
    for line in numbers:  # now that the tools beside them are known
        if _near_tools(line):
            page.cut(line, Label.CHROME, "chrome.counter")
    if page.signs & _FIELD:
        _fields(page)
    _posts(page)
    _underline(page)


def _posts(page: Page) -> None:
    """Trim from the words of embedded posts the links and the line that says who posted them."""
    holds = page.sheet.holds
    if not ((holds("w") and holds("pic.twitter.com/")) or (holds("@") and holds("(@"))):  # one letter alone is cheap
        return
    for line in page.kept:
        if "(@" not in line.key and ".co" not in line.key:  # of a handle, and of links
            continue
        if _POSTED.fullmatch(line.key):
            page.cut(line, Label.CHROME, "chrome.embed")
            continue
        rest: Line | None = line
        while rest is not None and (found := _POST.search(rest.key)):
            left = page.trim(rest, found.start(), found.end(), Label.CHROME, "chrome.embed")
            rest = left[-1] if left else None


def _underline(page: Page) -> None:
    """Trim the ruler that the scraper glued to the end of the article: what stood below it is gone."""
    line = page.kept[-1] if page.kept else None
    if line is not None and line.key[-1] in _RULES and (found := _UNDERLINE.search(line.key)):
        page.trim(line, found.start(), len(line.key), Label.CHROME, "chrome.ruler")


def _fields(page: Page) -> None:
    """Cut two fields of a form or more, one below the other, behind the first paragraph: one asks for an address."""
    lede = page.lede
    run: list[Line] = []
    for i, line in page.short:
        if i <= lede or line.core.lower() not in FIELDS or inside(line):
            continue
        if run and run[-1].below is not line:
            run = []
        run.append(line)
        if len(run) >= _LEAST_FIELDS and any(_asks_address(field) for field in run):
            for field in run:
                page.cut(field, Label.CHROME, "chrome.tool")


def _asks_address(field: Line) -> bool:
    return any(word in field.core.lower() for word in ("بريد", "ايميل", "mail"))


def _tells(line: Line) -> bool:
    """Tell whether the article itself has the words of a tool: everyday ones between paragraphs, others in a list."""
    weak = (line.opener in _EVERYDAY and "(@" not in line.key) or line.core in _SAYINGS
    weak = weak or ("محفوظه" in line.key and (line.full_stop or "،" in line.key))  # "..., كتبوا على الباب"
    return (weak or any(_item(near, line.size) for near in (line.above, line.below))) and inside(line)


def _item(near: Line | None, size: int) -> bool:
    """Tell whether `near` stays and is hardly longer than `size` words, as the items of one list are."""
    if near is None or near.label is not None or near.full_stop or near.size > size + _LONGER:
        return False
    return near.core[:1].isalpha() and not near.opener.isascii() and not (date_line(near) or _anywhere(near))


def _listed(line: Line) -> bool:
    """Tell whether a notice is a point of a list: of what a law forbids, or a contract says."""
    if line.size < _LEAST_POINT or line.key[0] not in _BULLETS:
        return False
    return any(near and near.label is None and near.key[0] == line.key[0] for near in (line.above, line.below))


def _in_a_row(line: Line) -> bool:
    """Tell whether a count stands beside one of something else, which no page counts: "عدد الأطباء: 14"."""
    return line.opener == _COUNT and any(
        near and near.label is None and near.opener == _COUNT and not _anywhere(near)
        for near in (line.above, line.below)
    )


def _measures(line: Line, i: int, lede: int) -> bool:
    """Tell whether a number of minutes or pictures below a few kept words is the article's: "وقت الطهي", "وبعدها؟"."""
    above = line.above
    if i <= lede or _MEASURED.isdisjoint(line.tokens) or above is None or above.label is not None:
        return False
    return not above.prose and (above.key[-1] == "؟" or not above.stops)


@fact
def _anywhere(line: Line) -> str:
    """Return the rule that `line` is cut by wherever it stands; "" for none."""
    if tool(line):
        return "chrome.tool"
    if line.key[0] in "<[`" and markup.alone(line.key):
        return "chrome.markup"
    if line.signs & signs.ODD and (line.opener < ARABIC[0] or line.key[0] in "{[") and markup.code(line.key):
        return "chrome.markup"
    if line.key[0] == "-" and _EMBED.fullmatch(line.key):
        return "chrome.embed"
    if len(line.key) <= _MOST_FONT and _FONT.fullmatch(line.key):
        return "chrome.tool"
    return "chrome.ruler" if not line.core and _RULER.fullmatch(line.key) else ""


def tool(line: Line) -> bool:
    """Tell whether `line` is a tool, a notice or a leftover of the page that no article holds."""
    word = line.opener
    if not (word in _first_words() or word.isascii() or _NOT_NECESSARILY in line.core):
        return False
    core = line.core.lower()
    if line.size > _SENTENCE and line.full_stop and not core.startswith(_SENTENCES):
        return False
    if line.full_stop and "،" in core and _ATTRIBUTED.search(core):
        return False
    if _NOT_NECESSARILY in core and _DISCLAIMER.fullmatch(core):
        return True
    if not word:
        return bool(_NUMBERED.fullmatch(core)) or (core[:1] == "©" and len(core) <= _MOST_COPYRIGHT)
    if word.isascii() and ("googletag" in core or (core.startswith("content=") and line.key.endswith("/>"))):
        return True
    if core in phrases("page_tools"):
        return not (line.key[-1] == ":" and read_also.header(line))  # "شاهد المزيد:" has its list below
    if line.key[-1] == "؟" and "بعرض المحتوي من" not in core:
        return False  # a question asks about rights and rules
    if phrases("page_notices").opening(core):
        return True
    form = _form(word)
    return form is not None and form.fullmatch(core, len(word)) is not None


@cache
def _first_words() -> frozenset[str]:
    """Return the first words of tools and notices; those of templates open with any Latin word."""
    return phrases("page_tools").first_words | phrases("page_notices").first_words | _forms().keys()


SIGNS: Final = signs.opening(lambda: {*_first_words(), "ع"}) | signs.BARE | signs.ODD  # "ع + ع -": a tool for letters


@cache
def _forms() -> dict[str, str]:
    """Return what stands behind each first word."""
    return {word: behind for words, behind in _FORMS.items() for word in words.split()}


@cache
def _compiled(behind: str) -> re.Pattern[str]:
    return re.compile(behind)


def _form(word: str) -> re.Pattern[str] | None:
    """Return the pattern of what stands behind `word` at the head of a tool, compiled when first asked for."""
    behind = _forms().get(word)
    return None if behind is None else _compiled(behind)


def _counted_at_end(line: Line) -> bool:
    """Tell whether a number is what the tool above it counts, below the article."""
    above, below = line.above, line.below
    if above is None or above.rule != "chrome.tool":
        return False
    while below is not None and not below.prose:
        below = below.below
    return below is None


def _near_tools(line: Line) -> bool:
    """Tell whether a number stands beside chrome, a promo or a date: a counter, and no number of a list."""
    above = line.above
    if any(near is not None and near.label in (Label.CHROME, Label.PROMO) for near in (above, line.below)):
        return True
    return above is not None and date_line(above) and (line.core == "0" or len(line.core) > 1)
