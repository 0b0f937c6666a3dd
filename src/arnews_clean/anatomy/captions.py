"""Captions of pictures and videos, with their credits.

Facts: articles.md of the conventions, section 8.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy import credits, datelines
from arnews_clean.anatomy.credits import Kind
from arnews_clean.anatomy.words import names_person, opens_with_verb, stems, topic
from arnews_clean.lines import fact, Line, Page
from arnews_clean.model import Label

_HEAD: Final = 10
_MARK: Final = re.compile(
    r"(?:صوره )?(?:من )?(?:ال)?ارشيفي?ه?(?: ?[-/(].{0,60})?|(?:صوره|الصوره|صور) (?:توضيحيه|تعبيريه|متداوله|جماعيه|ارشيفيه|من الارشيف|تذكاريه)\b.{0,50}|م?صدر الصوره[،,: ].*|التعليق علي الصوره[،,: ].*|"
    r"(?:camera|tag) icon.*|image caption.*|(?:photo )?credit ?:.*|(?:الصوره|صوره|الصور) ?(?:بعدسه|عدسه|من|عن|:|/).{2,50}|(?:عدسه|بعدسه) ?[:/] ?.{2,40}|"
    r"في الصوره (?:الملتقطه|المولفه).{10,200}|(?:©|الصوره ?:|مصدر الصوره ?:).*|الصوره|صوره|تصغير|تكبير|no image|tt|ستوديو|getty images|رسم كاريكاتيري|[\w-]+\.(?:jpe?g|png|gif|webp)\)?",
    re.IGNORECASE,
)
_SCENE: Final = re.compile(r"(?:جانب|لقطه|مشهد|صوره) من .{2,70}|لقطه (?:شاشه|جماعيه|ارشيفيه|عامه)\b.{0,60}|صوره (?:لل|ال|ل)[^.]{2,60}")
_CREDIT_WORDS: Final = re.compile(r"ارشيف(?:يه)?|غيتي(?: ايمجز)?|جيتي|getty(?: images)?|مواقع(?: ال?كترونيه| التواصل.*)?|وسايل التواصل.*|متداوله|انترنت|الانترنت|reuters|afp|ap|epa|sputnik|خاص|تواصل اجتماعي|فيسبوك|تويتر", re.IGNORECASE)
_BRACKET_END: Final = re.compile(r".{2,150}?[\s\"]?(?:\((?P<who>[^()]{2,45})\)|/ ?(?P<slash>afp|ap|reuters|sputnik|epa|getty images|غيتي|رويترز|ا ?ف ?ب|[a-z][a-z -]{2,25})|© ?(?P<copy>[^©]{2,30})|- ?(?P<dash>ارشيفيه?|صوره ارشيفيه|ا ?ف ?ب|رويترز)|\. ?(?P<dot>غيتي|رويترز|ا ?ف ?ب|ارشيفيه|getty))\.?", re.IGNORECASE)
_PHOTO_BY: Final = re.compile(r"(?P<what>.{3,250}?) (?:تصوير|عدسه) ?[:/] ?[^:]{2,45}")
_PERSON: Final = re.compile(
    r"(?:ال)?(?:فنان|مطرب|ممثل|اعلامي|لاعب|مدرب|وزير|رييس|امير|ملك|شيخ|دكتور|نايب|كاتب|شاعر|مخرج|مدير|رجل الاعمال|ناشط|محامي|لواء|عميد|سفير|مذيع|مغني|راحل|شهيد|مهندس|بروفيسور|متحدث|حارس|مهاجم|نجم|حكم)(?:ه|ي)?\b.{0,60}"
)
# What pictures show, in the words that open their captions.
_PICTURED: Final = re.compile(
    r"(?:شعار|علم|اعلام|مبني|مقر|مدرجات|فرحه|لاعبو|لاعبات|جنود|متظاهرون|محتجون|عناصر|اثار|دمار|منظر|خريطه|غلاف|ملصق|بوستر|لوحه|طلاب|اطفال|سيارات|ناقله|سفينه|سفن|طايره|طايرات|صاروخ|حاويات|عمال|نازحون|لاجيون|"
    r"اجتماع|جلسه|من (?:تدريبات|حفل|اللقاء|المباراه|الاجتماع|جلسه|لقاء|المصدر|ارشيف|اعمال|مباراه|المعرض)|خلال (?:اللقاء|الاجتماع|الموتمر|المباراه|حفل|استقبال)|اثناء|مشهد|لقطه|ادويه|سوق|شارع|ميدان|ملعب|مستشفي|مصفاه|حقل|انبوب|ميناء|قاعه)\b"
)
_BARE_WORDS: Final = 8
_STOP_BEFORE: Final = re.compile(r"[.!] ?\([^()]*\)$")  # the bracket closes a sentence: a source, not a credit
_MIDDLE: Final = re.compile(r"\((?:ارشيف(?:يه)?|غيتي.*|مواقع .*|متداوله|رويترز|ا ?\.? ?ف ?\.? ?ب|د ?\.? ?ب ?\.? ?ا|ا ?\.? ?ب|الاناضول|الفرنسيه|اسوشيتد برس|AFP|AP|Reuters)\)$", re.IGNORECASE)
_SOURCE_ABOVE: Final = re.compile(r"م?صدر الصوره[،,: ].*")


@fact
def credited(line: Line) -> bool:
    """Tell whether `line` ends in a photo credit: an agency, an archive, "social media"."""
    found = _BRACKET_END.fullmatch(line.key)
    if not found or _STOP_BEFORE.search(line.key):
        return False
    who = found["who"]
    if who is None:
        return found["copy"] is None or line.size > 2  # noqa: PLR2004
    if line.size > 5 and names_person(who, sure=True):
        return True
    if _CREDIT_WORDS.fullmatch(who.strip()):
        return True
    parts, end = credits.read(who)
    return bool(parts) and not who[end:].strip(" .") and all(part.kind in (Kind.AGENCY, Kind.GENERIC, Kind.OUTLET) for part in parts)


def find(page: Page) -> None:
    """Cut captions that say so, doubled short lines, and short lines alone between furniture and the first paragraph."""
    kept = page.kept
    lede = page.lede
    last = len(kept) - 1
    for i, line in page.short:
        if line.label is not None or line.size > 24:  # noqa: PLR2004
            continue
        near = i <= lede or i < _HEAD and line.beside_cut or (lede == len(kept) and i < 3)
        if _MARK.fullmatch(line.key):
            if near or i >= last - 1 or line.size <= 2 and i:
                page.cut(line, Label.CAPTION, "caption.marked")
                if _SOURCE_ABOVE.fullmatch(line.key) and i < last and not kept[i + 1].stops and kept[i + 1].size <= 20 and not kept[i + 1].prose:
                    page.cut(kept[i + 1], Label.CAPTION, "caption.under-credit")
        elif i and (near and (i <= lede or line.size <= 12) or _MIDDLE.search(line.key) and not line.stops and line.size <= 14) and credited(line) and datelines.own_line(line) is not Label.DATELINE and not (i == lede and line.prose):
            page.cut(line, Label.CAPTION, "caption.credited")
            again = line.below
            if again is not None and again.label is None and again.size > 1 and line.core.startswith(again.core):
                page.cut(again, Label.DUPLICATE, "duplicate.caption")
        elif (photo := _PHOTO_BY.fullmatch(line.key)) and 0 < i <= max(lede, 1) and not line.prose:
            page.cut(line, Label.CAPTION, "caption.photographer")
            again = line.below
            if again is not None and again.label is None and again.core and photo["what"].startswith(again.core):
                page.cut(again, Label.CAPTION, "caption.photographer")
        elif _SCENE.fullmatch(line.core) and 0 < i < max(lede, 1) + 1 and not line.stops and line.size <= 14:
            page.cut(line, Label.CAPTION, "caption.scene")
    _doubled(page)


def _doubled(page: Page) -> None:
    """Cut a short line of the head that stands twice in a row: caption, then duplicate."""
    kept = page.kept
    lede = page.lede
    for i in range(1, min(lede, len(kept) - 1)):
        line, below = kept[i], kept[i + 1]
        if line.label is None and line.size <= 14 and not line.full_stop and line.key != kept[0].key and i + 1 < lede:
            if line.core and (line.core == below.core or (line.size >= 2 and below.core.startswith(line.core + " ") and below.size <= 16)):
                page.cut(line, Label.CAPTION, "caption.doubled")
                page.cut(below, Label.DUPLICATE, "duplicate.caption")


def find_bare(page: Page) -> None:
    """Cut a short unmarked line that stands between furniture and the first paragraph: a room of its own, after them."""
    kept = page.kept
    lede = page.lede
    if not 0 < lede < len(kept):
        return
    title: Line | None = None
    for i in range(1, lede):
        line = kept[i]
        above = line.above.label if line.above else None
        below = line.below.label if line.below else None
        furniture = {Label.DATE, Label.BYLINE, Label.DATELINE, Label.SOURCE}
        if line.stops or line.key[-1] in ":؟-" or opens_with_verb(line.core) or line.size > _BARE_WORDS:
            continue
        last = i == lede - 1
        person = last and line.size > 2 and ":" not in line.key and _PERSON.fullmatch(line.core) and names_person(" ".join(line.words[-2:]), sure=True)
        credit_below = below is Label.CAPTION and line.below is not None and line.below.rule == "caption.marked"
        pictured = _PICTURED.match(line.core) and (above in furniture or below in furniture or (last and line.size <= 5)) and _has_title(kept, i)
        if not (person or credit_below or pictured):
            continue
        title = title or _title_of(page, kept[:lede])
        if title is line:
            continue
        if person or credit_below or pictured:
            page.cut(line, Label.CAPTION, "caption.bare")


def _title_of(page: Page, head: list[Line]) -> Line | None:
    """Return the line of the head that shares most with the body: the title, where the page has one."""
    body = topic(line for line in page.kept if line.prose)
    best, most = None, 1
    for line in head:
        shared = len(stems(line.tokens) & body)
        if shared > most:
            best, most = line, shared
    return best


def _has_title(kept: list[Line], i: int) -> bool:
    return any(line.size >= 4 for line in kept[:i])

