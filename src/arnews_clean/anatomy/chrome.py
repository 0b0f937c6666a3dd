"""Page chrome: navigation, sections, tickers, tags, counters, comments, polls, copyright, template leftovers.

Facts: articles.md of the conventions, sections 13 to 18 and 20.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy import read_also, similar
from arnews_clean.anatomy.dates import date_line
from arnews_clean.anatomy.words import folded, given_name, phrases, stems, topic
from arnews_clean.lines import fact, Line, Page
from arnews_clean.model import Label

# Lines that no article holds, wherever they stand.
_ANYWHERE: Final = re.compile(
    r"""(?:
      تجاوز\ الي\ المحتوي(?:\ الرييسي)?|skip\ to\ content|زر\ الذهاب\ الي\ الاعلي|اذهب\ الي\ التنقل|exit\ mobile\ version|next\ previous|previous\ next
    | تم\ اضافه\ تعليقك.*|(?:تعليقات\ )?علق\ كضيف.{0,90}|لن\ يتم\ نشر\ عنوان\ بريدك.*|(?:كل\ )?الحقول\ .{0,40}(?:الزاميه|مطلوبه).*|الحقول\ الالزاميه\ مشار.*|اعلمني\ بمتابعه\ التعليقات.*|الغاء\ الرد
    | (?:ا?ضف|اكتب|اترك)\ تعليق(?:ا|ك|اتك)?(?:\ علي\ (?:الخبر|الموضوع|المقال))?|اضافه\ تعليق(?:\ جديد)?|ارسال\ تعليق|لا\ (?:توجد|يوجد)\ تعليقات
    | \d+\ ?تعليق(?:ات|ا)?|تعليقات\ ?\(\d*|(?:ال)?تعليقات\ ?:?\ ?\(?\d+|0\ التعليقات
    | عدد\ (?:المشاهدات|القراءات|الزيارات|القراء|الزوار)\ ?:?\ ?\(?[\d,.]*|[\d.,\ ]*\d\ ?(?:مشاهده|قراءه|زياره|مشاهدات)|(?:المشاهدات|القراءات|مشاهدات)\ ?:\ ?[\d.,]+
    | (?:\d+\ )?(?:دقيقه|دقيقتين|دقاي?ق)(?:\ واحده)?\ (?:لل)?قراءه|(?:\d+\ )?(?:اقل\ من\ )?دقيقه(?:\ واحده)?|(?:وقت|مده)\ القراءه\ ?:?.{0,20}
    | طباعه(?:\ (?:الخبر|المقال|ارسل\ لصديق|الصفحه))?|اطبع|print|ارسل\ لصديق|ارسال\ بالايميل|حجم\ الخط.{0,12}|[+-]?\ ?(?:تصغير|تكبير)\ الخط|[+-]?\ ?الخط\ ?[+-]?|ع\ ع\ ع|[aA]\ [aA](?:\ [aA])?|(?:tag|camera)\ icon.{0,10}
    | المصدر\ ?array|\[?\[?ads?\d*\]?|spot_?img|vital_signs|array|count|recent|total\ time.*|redirecting\ to\ full\ article.*|\[email\ ?protected\]?|\.gif\)?|.*googletag.*|content="?.*/>|(?:php\ )?notice:\ .*
    | جميع\ (?:ال)?حقوق(?:\ النشر)?\ ?(?:©\ ?)?محفوظه.*|كل\ (?:ال)?حقوق(?:\ النشر)?\ محفوظه.*|(?:حقوق\ (?:النشر|الطبع)\ (?:محفوظه|©)).*|©.{0,80}|copyright.{0,80}
    | (?:جميع|كل)?\ ?(?:المقالات|الاراء|التعليقات|الكتابات)\ (?:المنشوره|الوارده)?.{0,40}(?:تعبر|تمثل).{0,30}راي.{0,60}|(?:ال)?مقال(?:ات)?\ .{0,20}لا\ [يت]عبر(?:ون)?\ بالضروره\ عن.*|.{0,60}لا\ [يت]عبر(?:ون)?\ بالضروره\ عن\ راي.{0,60}
    | (?:ال)?مقال\ يعبر\ عن\ راي\ كاتبه.*|يحظر\ نشر\ او\ توزيع.*|(?:يمنع|لا\ يجوز)\ (?:نقل|اعاده\ نشر).{0,80}|اخلاء\ مسووليه.*|الموقع\ غير\ مسوول\ عن.*
    | (?:تم\ )?(?:ال)?(?:تصميم|تطوير|برمجه)(?:\ و(?:ال)?(?:تصميم|تطوير|برمجه))?\ (?:بواسطه|من\ قبل|شركه)\b.{0,40}|powered\ by.{0,40}|in\ ?share|tweet|like|follow|view\ comments
    | (?:تصفح|عرض|تحميل|شاهد)\ (?:ال)?مزيد|includepicture\ .*|لا\ توجد\ (?:تعليقات|مقالات)
    | استمع\ (?:الي|ل)\ (?:المقال|الخبر)|استمع\ للمقال
    | (?:انقر|اضغط)\ هنا|تم\ اضافته
    | عرض\ النتايج|انتهي\ هذا\ التصويت\ في|view\ this\ post\ on\ instagram.*|a\ post\ shared\ by.*|pic\.twitter\.com/\S+|https://t\.co/\S+
    | (?:تسجيل\ الدخول|انشاء\ حساب|استماره\ البحث|سياسه\ الخصوصيه|شروط\ الاستخدام|حمايه\ الخصوصيه|من\ نحن|عن\ الموقع|الرييسيه|الصفحه\ الرييسيه)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_EMBED: Final = re.compile(r"-+ ?[^()]{1,80}\(@\w+\).{0,60}", re.IGNORECASE)
_RULER: Final = re.compile(r"[-_=*~#ـ.•·\s]{5,}|-{3,}")
_TAGS: Final = re.compile(
    r"(?:(?:ال)?وسوم|(?:ال)?كلمات (?:ال)?(?:مفتاحيه|دلاليه|رييسيه)|تا[جغق](?:ات)?|tags?|(?:ال)?هاشتا[جغق]|علامات|الاوسمه|التصنيف(?:ات)?|categories|posted in|مواضيع|المواضيع|دلالات|(?:موضوعات|مواضيع) متعلقه بالخبر)", re.IGNORECASE
)
_TAG_LINE: Final = re.compile(r"(?P<head>" + _TAGS.pattern + r") ?(?:[:|]|$|(?=posted)).*", re.IGNORECASE)
_HASHTAGS: Final = re.compile(r"(?:#[\w_]+[ ،,]*){1,15}")
_COMMENTS: Final = re.compile(r"(?:\d+ )?(?:ال)?تعليقات(?: (?:الزوار|القراء|فيسبوك))?(?: ?\(\d*\)?)?|اترك تعليقا?|(?:ا?ضف|اكتب) تعليق(?:ا|ك)?(?: علي الخبر)?|اضافه تعليق(?: جديد)?|ارسال تعليق|اراء القراء|التعليقات ?:?")
_COMMENT_FORM: Final = re.compile(r"(?:تعليقات )?علق كضيف|لن يتم نشر عنوان بريدك|تم اضافه تعليقك")
_COMMENT_WORDS: Final = 30
_SIDEBAR: Final = re.compile(r"كاريكات[يو]ر|ا?استطلاعات? (?:ال)?راي|استطلاعات? (?:ال)?راي|شخصيه العام|(?:ا?وقات|مواقيت) الصلاه|الابراج|حظك اليوم|تصويت|الاحوال الجويه|معرض الصور|البوم(?:ات)?|كلمات متقاطعه|اسعار العملات|صوره و ?خبر")
_MASTHEAD: Final = re.compile(r"(?:رييس|مدير) (?:مجلسي? )?(?:ال)?(?:اداره|تحرير)(?: و(?:ال)?تحرير)?(?: ?[:/].*)?|(?:رييس مجلسي? الاداره(?: والتحرير)?|الاشراف العام|المشرف العام|مستشار التحرير|سكرتير التحرير)(?: ?[:/].*)?")
_BREADCRUMB: Final = re.compile(r"(?:(?:ال)?(?:صفحه )?(?:ال)?رييسيه)(?: ?[»>|/،,\\-]+ ?| ).{0,70}|\|\|.{3,50}\|\|")
_WEATHER: Final = re.compile(r"-?\d{1,2} ?°.{0,20}|\d+\.\d+ (?:دولار|يورو|دينار|جنيه|ريال|درهم|شيكل|ليره)(?: \w+)?")
_STREAM: Final = 3  # lines that make a stream
_STREAM_WORDS: Final = 16
_TIMED: Final = re.compile(r"\d{1,2}:\d{2} \S")
_CRUMB_SPLIT: Final = re.compile(r" ?[»>|/،,\\·•-]+ ?")
_AFFIX_END: Final = re.compile(r"[-|»>:] ?$")
_AFFIX_START: Final = re.compile(r" ?[-|»>] ?\S")
_LONG: Final = ("لن يتم نشر", "content=", "جميع المقالات", "المقالات المنشوره", "جميع الاراء", "الاراء", "كل الحقول", "الحقول", "يحظر نشر")
_URGENT: Final = frozenset({"عاجل", "اخبار عاجله", "خبر عاجل", "اخر خبر", "مباشر", "فيديو", "صور"})


def section(text: str) -> bool:
    """Tell whether `text`, a core, is the name of a section or an entry of the navigation."""
    return text in phrases("sections")


def sections(text: str) -> bool:
    """Tell whether `text`, a core, is made of section names and nothing else."""
    parts = [part for part in _CRUMB_SPLIT.split(text) if part]
    return bool(parts) and all(section(part) or _run_of_sections(part) for part in parts)


def _run_of_sections(text: str) -> bool:
    """Tell whether `text` is two or more section names side by side."""
    words = text.split()
    i = count = 0
    while i < len(words):
        for size in (4, 3, 2, 1):
            if section(" ".join(words[i : i + size])) and i + size <= len(words):
                i += size
                count += 1
                break
        else:
            return False
    return count > 1


@fact
def comments(line: Line) -> bool:
    """Tell whether `line` opens the comments of readers."""
    if line.size > _COMMENT_WORDS and not line.joined:
        return False
    if line.size > 2 and _COMMENT_FORM.match(line.core):  # noqa: PLR2004
        return True
    return line.size <= 6 and bool(_COMMENTS.fullmatch(line.core) or _COMMENTS.fullmatch(line.key))


@fact
def tags(line: Line) -> bool:
    """Tell whether `line` opens the tags, or holds them."""
    return not line.full_stop and (bool(_TAG_LINE.fullmatch(line.core)) or (line.core != line.key and bool(_TAG_LINE.fullmatch(line.key.strip("*•- ")))))


def find(page: Page) -> None:
    """Cut chrome: what no article holds anywhere; sections and tickers above the title; tags, polls and comments below."""
    kept = page.kept
    for i, line in page.short:
        if not (line.full_stop and line.size > 14 and not line.core.startswith(_LONG)):
            if _tool(line):
                page.cut(line, Label.CHROME, "chrome.tool")
            elif not line.core and (len(line.key) > 2 or i in (0, len(kept) - 1)) and _RULER.fullmatch(line.key):
                page.cut(line, Label.CHROME, "chrome.ruler")
            elif line.key.isdigit() and 0 < i < page.lede < len(kept) and _near_tools(line):
                page.cut(line, Label.CHROME, "chrome.counter")
            elif line.key[0] == "-" and _EMBED.fullmatch(line.key):
                page.cut(line, Label.CHROME, "chrome.embed")
    _affix(page)
    _head(page)
    _masthead(page)
    _ticker(page)
    _tail(page)
    _polls(page)
    _about(page)


@fact
def _tool(line: Line) -> bool:
    """Tell whether `line` is a tool, a notice or a leftover of the page that no article holds."""
    core = line.core or line.key
    return bool(_ANYWHERE.fullmatch(core) or (core != line.key and _ANYWHERE.fullmatch(line.key)))


def _head(page: Page) -> None:
    """Cut section names and breadcrumbs above the first paragraph, where a title is left."""
    kept = page.kept
    lede = page.lede
    titles = [line for line in kept[:lede] if line.size > 1 and not sections(line.core)]
    run = 0
    for line in kept[: lede + 1] if lede < len(kept) else kept[:12]:
        core = line.core
        if line.prose:
            break
        if sections(core) or core in _URGENT:
            run += 1
            if titles or lede < len(kept) and run > 1 or core.count(" ") > 4:
                page.cut(line, Label.CHROME, "chrome.section")
        elif _BREADCRUMB.fullmatch(core) and line.size <= 12 and not line.stops and (titles or line.size > 3):
            page.cut(line, Label.CHROME, "chrome.breadcrumb")


def _about(page: Page) -> None:
    """Cut what a site says of itself between tools and its copyright line, where it shares nothing with the article."""
    last = next((line for line in reversed(page.lines) if line.label is Label.CHROME), None)
    if last is None or last.below is not None or "حقوق" not in last.key:
        return
    about = []
    line = last.above
    while line is not None and line.label is None and len(about) < 3:  # noqa: PLR2004
        about.append(line)
        line = line.above
    if not about or line is None or line.label is not Label.CHROME:
        return
    known = topic(other for other in page.kept if other not in about and other.prose)
    words = topic(about)
    if words and len(words & known) <= 0.15 * len(words):
        for part in about:
            page.cut(part, Label.CHROME, "chrome.about+topic")


def _stream(page: Page) -> None:
    """Cut runs of three lines or more that open with a time of day above the title, and of weather or exchange rates."""
    run: list[Line] = []
    lede = page.lede
    for i, line in page.short:
        if not line.key[0].isdigit() and line.key[0] != "-":
            continue
        if _WEATHER.fullmatch(line.key) or (i < lede and line.size <= _STREAM_WORDS and _TIMED.match(line.key)):
            if run and run[-1].below is not line:
                run = []
            run.append(line)
            if len(run) == _STREAM:
                for part in run:
                    page.cut(part, Label.CHROME, "chrome.stream")
            elif len(run) > _STREAM:
                page.cut(line, Label.CHROME, "chrome.stream")


def _near_tools(line: Line) -> bool:
    """Tell whether a number stands beside chrome or a promo: a counter, and no number of a list."""
    if any(near is not None and near.label in (Label.CHROME, Label.PROMO) for near in (line.above, line.below)):
        return True
    dated = line.above is not None and date_line(line.above)
    return dated and (line.key == "0" or len(line.key) > 1)


def _affix(page: Page) -> None:
    """Cut the name of the site that a page title carries, where the title itself stands again below."""
    kept = page.kept
    if len(kept) < 3:  # noqa: PLR2004
        return
    title = kept[0]
    for below in kept[1 : page.lede + 1]:
        if below.size >= 3 and below.core != title.core and not below.prose:
            at = title.key.rfind(below.key)
            if at > 0 and at + len(below.key) == len(title.key) and _AFFIX_END.search(title.key[:at]):
                page.trim(title, 0, at, Label.CHROME, "chrome.title-affix")
                return
            if at == 0 and _AFFIX_START.match(title.key[len(below.key) :]):
                page.trim(title, len(below.key), len(title.key), Label.CHROME, "chrome.title-affix")
                return


def _masthead(page: Page) -> None:
    kept = page.kept
    for i, line in enumerate(kept[: max(page.lede, 0)]):
        if _MASTHEAD.fullmatch(line.core) and line.label is None:
            page.cut(line, Label.CHROME, "chrome.masthead")
            if not re.search(r"[:/]", line.core) and i + 1 < len(kept) and kept[i + 1].size <= 4 and not kept[i + 1].prose and kept[i + 1].label is None:
                page.cut(kept[i + 1], Label.CHROME, "chrome.masthead")


def _ticker(page: Page) -> None:
    """Cut a run of unrelated titles above the title of the article, on lines of their own or on one."""
    _stream(page)
    kept = page.kept
    if len(kept) > 2 and len(parts := kept[0].key.split(" .. ")) > 4 and not kept[0].full_stop:
        body = topic(line for line in kept[1:] if line.prose)
        if sum(len(stems(part.split()) & body) * 3 > len(stems(part.split())) for part in parts) * 2 < len(parts):
            page.cut(kept[0], Label.CHROME, "chrome.ticker+topic")
            kept = page.kept
    lede = page.lede
    head = kept[:lede]
    if len(head) < 5 or lede >= len(kept):
        return
    body = topic(line for line in kept[lede:] if line.prose)
    scores = []
    for line in head:
        words = stems(line.tokens)
        scores.append(len(words & body) / len(words) if words else 0.0)
    best = max(range(len(head)), key=lambda i: (scores[i] >= 0.34 and head[i].size >= 3, i if scores[i] >= 0.5 else -1, scores[i]))
    if scores[best] < 0.34:
        return
    above = [i for i in range(best) if scores[i] < 0.34 or head[i].size < 3]
    asked = sum(line.key[0] in "-*" or line.key[-1] in ":؟" for line in head)
    if len(above) < 4 or 2 * asked > len(head) or any(line.key[0] == "-" for line in head):  # a dialogue
        return
    for i in above:
        page.cut(head[i], Label.CHROME, "chrome.ticker+topic")


def _tail(page: Page) -> None:
    """Cut tags, sidebars, polls and hashtags that stand below the last paragraph."""
    kept = page.kept
    last_prose = next((i for i in range(len(kept) - 1, -1, -1) if kept[i].prose), -1)
    taking = False
    lede = page.lede
    for i, line in page.short:
        if i <= lede and _SIDEBAR.fullmatch(line.core) and line.below is not None and (line.below.label is not None or line.below.key.endswith("؟")) and line.size > 1:
            page.cut(line, Label.CHROME, "chrome.sidebar")
            continue
        if i <= lede and not (i == 0 and _SIDEBAR.fullmatch(line.core)):
            continue
        if i < last_prose - 12 and not line.key.startswith("#"):
            continue
        if similar.header(line) or read_also.header(line):
            taking = False
        elif tags(line) and line.size <= 40:
            page.cut(line, Label.CHROME, "chrome.tags")
            taking = line.size <= 4
        elif _HASHTAGS.fullmatch(line.key) and i > last_prose:
            page.cut(line, Label.CHROME, "chrome.hashtags")
        elif i > last_prose and (_SIDEBAR.fullmatch(line.core) or sections(line.core)) and i >= len(kept) - 8:
            page.cut(line, Label.CHROME, "chrome.sidebar")
        elif taking and line.size <= 4 and not line.stops and i > last_prose:
            page.cut(line, Label.CHROME, "chrome.tags")
        else:
            taking = False
    _unlabelled_tags(page, last_prose)


def _polls(page: Page) -> None:
    """Cut a question with its answers beside a header of polls: "هل ...؟", "• نعم", "• لا"."""
    for line in list(page.lines):
        if line.label is not Label.CHROME or not _SIDEBAR.fullmatch(line.core):
            continue
        below = line.below
        if below is None or below.label is not None or not below.key.endswith("؟") or below.size > 20:
            continue
        options = []
        option = below.below
        while option is not None and option.label is None and option.size <= 6 and not option.stops and option.key[:1] in "•*-·○":
            options.append(option)
            option = option.below
        if len(options) > 1:
            for part in (below, *options):
                page.cut(part, Label.CHROME, "chrome.poll")


def _unlabelled_tags(page: Page, last_prose: int) -> None:
    """Cut a line of bare nouns between the last paragraph and the furniture below: tags that lost their header."""
    kept = page.kept
    for line in kept[last_prose + 1 :]:
        below = line.below
        if not (3 <= line.size <= 14 or (line.joined and line.size <= 45)) or line.stops or line.core != line.key.strip():
            continue
        ends = below is None
        if not ends and not (below.label is not None or similar.header(below) or comments(below)):
            continue
        words = line.tokens
        repeated = line.joined and len(set(words)) <= 0.6 * len(words)
        if words[0][0] == "و" or any(word in folded("lead_verbs") for word in words) or not all(word.isalpha() or repeated for word in words):
            continue
        if not repeated and (not folded("function_words").isdisjoint(words) or any(word[0] == "و" for word in words) or (given_name(words[0]) and not line.joined)):
            continue
        known = topic(other for other in kept if other is not line)
        named = [word for word in words if stems([word]) <= known or word in folded("places") or word in folded("countries") or section(word)]
        if len(named) >= (0.7 if ends and not line.joined else 0.45) * len(words):
            page.cut(line, Label.CHROME, "chrome.tag-line+topic")
            return
