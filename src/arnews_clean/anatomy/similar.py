"""Headers of lists of other articles: "مقالات مشابهة", "أخبار ذات صلة", "الأكثر قراءة".

A header stands alone on its line: its false friends are the same words that run on into a sentence ("موضوعات ذات صلة
بالأمن الغذائي ..."), and sub-headings of the body, which the list below them tells apart (`blocks`).
Facts: the conventions, section 11.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.words import phrases
from arnews_clean.lines import Line, fact

_MAX_WORDS: Final = 6
# Headers of the vocabulary that are too common as sub-headings or captions to open a list by themselves.
_NOT_ALONE: Final = frozenset({"في نفس السياق", "المعلومات المفيده"})

# Linear: there is no repeat but the two bounded ones at the end of a family.
_HEADER: Final = re.compile(
    r"""
    # related articles, and others by the author
      (?:اظهار\ )?
      (?:ال)?(?: اخبار|خبر|مقاله?|مقالات|موضوع|مواضيع|موضوعات|روابط|قصص|تقارير|فيديوهات|صور|ملفات|مواد|عناوين|منشورات
               | المزيد\ من\ الاخبار )\ (?:اخري\ )?
      (?: ذات\ (?:ال)?(?:صله|علاقه)|(?:ال)?(?:متعلقه|مشابهه|مرتبطه|مختاره|مقترحه)|مماثله
        | اخري|قد\ ت(?:همك|عجبك|هم\w*)|اخري\ قد\ ت\w+|للكاتب|اخري\ للكاتب )
      (?:\ (?:بالموضوع|بالخبر|للكاتب))?
    | (?:روابط\ )?ذات\ صله|ذو\ صله|related(?:\ posts|\ articles)?|in\ this\ article
    # most read
    | (?:ال)?اكثر\ (?:قراءه|مشاهده|تفاعلا|تعليقا|رواجا|تداولا|شعبيه|شيوعا|مشاركه|زياره)
      (?:\ (?:اليوم|هذا\ الاسبوع|يومي|اسبوعي|trending))?
    | شاع\ في\ هذا\ القسم|most\ read|trending
    # latest
    | (?:ا?خر|احدث|اهم|ابرز)\ (?:ال)?(?:اخبار|مستجدات|مقالات|منشورات|مواضيع|عناوين)(?:\ من.{0,20})?
    | (?:ال)?اخبار\ (?:ال)?(?:عاجله|ساعه|ساخنه|اخيره|رييسيه|بصور)
    # chosen
    | (?:اخترنا|نقترح|رشحنا|نرشح)\ (?:لكم?|عليك)|يقترح\ عليك|اقتراحات|مقترحات
    | مختارات\ .{0,15}|من\ اختيارات\ المحرر|تفضيلات\ القراء
    # more
    | المزيد\ (?:من\ (?:نفس\ القسم|القسم|الاخبار|قناه.{0,20})|في\ هذا\ القسم)|من\ نفس\ القسم|تصفح\ ايضا
    """,
    re.VERBOSE | re.IGNORECASE,
)


@fact
def header(line: Line) -> bool:
    """Tell whether `line` is the header of a list of other articles, and nothing else."""
    if line.size > _MAX_WORDS or line.full_stop:
        return False
    core = line.core
    return _HEADER.fullmatch(core) is not None or (core in phrases("list_headers") and core not in _NOT_ALONE)


def opening(line: Line) -> bool:
    """Tell whether `line` opens with a header: for the joined lines of a flattened page."""
    found = _HEADER.match(line.core)
    return found is not None and not line.core[found.end() :][:1].isalnum()
