"""Source credits: "المصدر: ...", agency tags behind the last sentence, end marks, permalinks.

Facts: articles.md of the conventions, sections 6 and 19.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy import credits
from arnews_clean.anatomy.credits import SOURCES, Kind
from arnews_clean.lines import fact, Line, Page
from arnews_clean.model import Label

_MAX_WORDS: Final = 12
_CREDIT: Final = re.compile(r"(?:المصدر|المصادر|مصدر الخبر|مصدر|المصدر الاصلي|المرجع) ?(?:[:/|\-]+|\.{2,}|$) ?(?P<who>.{0,60})")
_FROM: Final = re.compile(r"(?:نقلا عن|عن (?:ال(?:خبر|شروق|اهرام|وطن|حياه|قدس|جزيره|غد|راي|بيان|خليج|اتحاد|شرق|صباح|اخبار|مساء|علم|ايام)\b|صحيفه|موقع|وكاله|جريده|مجله|قناه)|ترجمه عن)[: ]+(?P<who>[^.،]{2,50})")
_STARRED: Final = re.compile(r"\*+ ?(?:خدمه|بالاتفاق مع|نقلا عن|المصدر|ينشر بالاتفاق مع|بالتعاون مع)\b.{2,60}")
_LINKS: Final = re.compile(
    r"(?:رابط الخبر|رابط المقال|الرابط الاصلي|لقراءه (?:الخبر|المقال)(?: كاملا)? (?:من|في|علي) (?:المصدر|مصدره)|(?:انقر|اضغط|انقروا) هنا لقراءه الخبر(?: كاملا)? من مصدره|"
    r"يمكنك(?:م)? ايضا قراءه الخبر (?:في|من) المصدر|تفاصيل الخبر في|هذا (?:المحتوي|الخبر) (?:مقدم|منقول) من|تم طباعه هذ[اه] الخبر من موقع|The post\b.*appeared first on|Source link|Read more at).*"
)
_PERMALINK: Final = re.compile(r"(?:https?://|www\.)\S+")
_END: Final = re.compile(r"/{1,2} ?(?:انتهي|يتبع) ?/{1,2}.*|\(? ?(?:النهايه|انتهي) ?\)?(?: ?/? ?[^\W\d_]{1,2}\b ?[./]?){0,8}|\d{1,2}:\d{2} ت م|انتهي ?/ ?[^\W\d_]{1,2}(?: [^\W\d_]{1,2}){0,3}")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]{1,2} ?\. ?){1,3}[^\W\d_]{1,2}\.?(?: ?/ ?(?:[^\W\d_]{1,2} ?\. ?){1,3}[^\W\d_]{0,2}\.?)*(?: ?\(.{2,40}\))?")
_LAST: Final = 4

_DESK: Final = r"\((?:اعداد|ترجمه|تغطيه|شارك في التغطيه|تحرير|اعده|كتابه|اعدت) [^()]{4,90}\)\.?"
_DESK_LINE: Final = re.compile(_DESK)
_DESK_TAG: Final = re.compile(r"(?<=[.!؟\"»)]) ?" + _DESK + "$")
_TAG: Final = re.compile(r"(?<=[.!؟\"»)]) ?\(([^()]{1,60})\) ?\.?$")
# Without a full stop before it, a bracket is a tag unless it explains the name of the agency before it.
_UNSTOPPED_TAG: Final = re.compile(r"(?<!وكاله)(?<!الانباء)(?<!للانباء)(?<!الرسميه)(?<!برس) \(([^()]{1,40})\)$")
_TAIL_MARKS: Final = re.compile(
    r" ?(?:/{1,2} ?(?:انتهي|يتبع) ?/{1,2}.{0,60}|\(النهايه\).{0,40}|انتهي ?/ ?[^\W\d_]{1,2}(?: [^\W\d_]{1,2}){0,3}\.?)$"
)
_DATED: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2}(?::\d{2})?)? ?-? ?(?P<credit>المصدر ?:.{2,50})")
_PORTAL: Final = re.compile(r"(?P<date>\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}(?::\d{2})? ?\|?) ?[a-z][a-z.-]+\.[a-z]{2,4}", re.IGNORECASE)
_PRINTED: Final = re.compile(r"نشرت? (?:هذه الماده|هذا الخبر|هذا المقال|هذا التقرير|الخبر) .{0,60}(?:العدد|بتاريخ).{0,60}")
_GLUED: Final = re.compile(r"المصدر ?: ?(?=(?:[^\s:]+ ){20})")
_ISSUE: Final = re.compile(r"(?:صحيفه|جريده|مجله) .{2,40} - (?:العدد|عدد) \d+.{0,90}")
_TABLE_WORDS: Final = frozenset("ذاته نفسه اكد قال اضاف اضافت ذكر اوضح الرييسي".split())


@fact
def credit(line: Line) -> bool:
    """Tell whether `line` is a source credit: the word, a separator right behind it, and at most eight words."""
    text = line.key.lstrip('*-•"/([ ')
    if text.startswith("مصدر") and line.key[:1] != "/" and ":" in text[:6]:
        return False
    found = _CREDIT.match(text)
    if found and found.end() == len(text) and line.size <= _MAX_WORDS and not line.full_stop:
        who = found["who"].split()
        return len(who) <= 8 and not _TABLE_WORDS.intersection(who[:2])
    return False


def find(page: Page) -> None:
    """Cut source credits, end marks and permalinks; trim agency tags and end marks from the last paragraph."""
    kept_all = page.kept
    for i, line in page.short:
        if line.size > 30:  # noqa: PLR2004
            continue
        text = line.key.lstrip('*-•"[ ')
        if (dated := _DATED.fullmatch(line.key)) and line.size <= 14:
            page.trim(line, 0, dated.start("credit"), Label.DATE, "date.beside-source")
            for part in page.kept:
                if part.end == line.end:
                    page.cut(part, Label.SOURCE, "source.credit")
        elif i == 0 and len(kept_all) > 1 and _PERMALINK.fullmatch(line.key):
            page.cut(line, Label.SOURCE, "source.permalink")
        elif i < page.lede and (portal := _PORTAL.fullmatch(line.key)):
            page.trim(line, 0, portal.end("date"), Label.DATE, "date.beside-source")
            for part in page.kept:
                if part.end == line.end:
                    page.cut(part, Label.SOURCE, "source.domain")
        elif _PRINTED.fullmatch(line.core):
            page.cut(line, Label.SOURCE, "source.printed")
        elif credit(line):
            _credit_line(page, line, i)
        elif _STARRED.fullmatch(line.key) and not line.full_stop and i >= page.lede:
            page.cut(line, Label.SOURCE, "source.starred")
        elif _ISSUE.fullmatch(line.key) and i >= page.lede:
            page.cut(line, Label.SOURCE, "source.issue")
        elif _LINKS.match(text) and i > page.lede:
            page.cut(line, Label.SOURCE, "source.link")
    kept = page.kept
    last = len(kept) - 1
    for i in range(max(page.lede + 1, last - _LAST + 1), last + 1):
        line = kept[i]
        if not line.prose:
            if _END.fullmatch(line.key) or _INITIALS.fullmatch(line.key):
                page.cut(line, Label.SOURCE, "source.end-mark")
            elif _DESK_LINE.fullmatch(line.key):
                page.cut(line, Label.BYLINE, "byline.desk")
            elif _PERMALINK.fullmatch(line.key):
                page.cut(line, Label.SOURCE, "source.permalink")
            else:
                found = _FROM.fullmatch(text := line.key.strip('*-•[]( )'))
                if found and len(text.split()) <= 7 and not line.full_stop and i >= last - 1:
                    page.cut(line, Label.SOURCE, "source.from")
                elif line.key[0] == "(" and line.key[-1] in ").]" and _agencies(line.key):
                    page.cut(line, Label.SOURCE, "source.agency-tag")
    kept = page.kept
    if page.lede < len(kept) and (glued := _GLUED.match(kept[page.lede].key)):
        page.trim(kept[page.lede], 0, glued.end(), Label.SOURCE, "source.empty-credit")
    kept = page.kept
    marked = "النهايه" in page.folded or "انتهي" in page.folded or "يتبع" in page.folded
    for line in kept if marked else ():
        if "(النهايه)" in line.key or "/" in line.key[-70:]:
            mark = _TAIL_MARKS.search(line.key)
            if mark and mark.start() > 30:
                page.trim(line, mark.start(), len(line.key), Label.SOURCE, "source.end-mark")
    kept = page.kept
    closing = next((line for line in reversed(kept) if line.prose), None)
    if closing is not None and closing.key.rstrip(".").endswith(")"):
        desk = _DESK_TAG.search(closing.key)
        if desk:
            page.trim(closing, desk.start(), len(closing.key), Label.BYLINE, "byline.desk")
            return
        tag = _TAG.search(closing.key) or _UNSTOPPED_TAG.search(closing.key)
        if tag and _agencies(tag[1]):
            page.trim(closing, tag.start(), len(closing.key), Label.SOURCE, "source.agency-tag")


def _credit_line(page: Page, line: Line, i: int) -> None:
    """Cut a credit at the head beside a date or byline, or after the first paragraph."""
    kept = page.kept
    head = i < page.lede
    if not head and i < 1:
        return
    bare = not _CREDIT.match(line.key.lstrip('*-•"/([ '))["who"].strip()  # type: ignore[index]
    if bare and not head and (i + 1 < len(kept)) and not _names_source(kept[i + 1]):
        return
    page.cut(line, Label.SOURCE, "source.credit")
    if bare and i + 1 < len(kept):
        below = kept[i + 1]
        if not head and _names_source(below):
            page.cut(below, Label.SOURCE, "source.credit-name")


@fact
def _names_source(line: Line) -> bool:
    """Tell whether `line` holds nothing but the names of agencies and outlets."""
    parts, end = credits.read(line.key)
    short = line.size <= 8 and not line.stops and not line.key[end:].strip()  # noqa: PLR2004
    return short and bool(parts) and all(part.kind in SOURCES for part in parts)


def _agencies(text: str) -> bool:
    """Tell whether the bracket `text` names agencies and nothing else."""
    parts, end = credits.read(text.strip("()[]. "))
    return bool(parts) and not text.strip("()[]. ")[end:].strip() and all(part.kind in (Kind.AGENCY, Kind.GENERIC) for part in parts)
