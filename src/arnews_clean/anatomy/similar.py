"""Headers of lists of other articles: "مقالات مشابهة", "أخبار ذات صلة", "الأكثر قراءة".

A header stands alone on its line: the same words run on into sentences ("موضوعات ذات صلة بالأمن الغذائي ...").
Facts: articles.md of the conventions, section 11.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.words import phrases
from arnews_clean.lines import fact, Line

_MAX_WORDS: Final = 6
_HEADER: Final = re.compile(
    r"""(?:اظهار\ )?(?:ال)?(?:اخبار|خبر|مقالات|مقاله?|مواضيع|موضوعات|موضوع|روابط|قصص|تقارير|فيديوهات|صور|ملفات|مواد|عناوين|المزيد\ من\ الاخبار|منشورات)\ (?:اخري\ )?
        (?:ذات\ (?:ال)?(?:صله|علاقه)|(?:ال)?متعلقه|(?:ال)?مشابهه|(?:ال)?مرتبطه|(?:ال)?مختاره|(?:ال)?مقترحه|مماثله|اخري|قد\ ت(?:همك|عجبك|هم\w*)|اخري\ قد\ ت\w+|للكاتب|اخري\ للكاتب)(?:\ (?:بالموضوع|بالخبر|للكاتب))?
      | (?:ال)?اكثر\ (?:قراءه|مشاهده|تفاعلا|تعليقا|رواجا|تداولا|شعبيه|شيوعا|مشاركه|زياره)(?:\ (?:اليوم|هذا\ الاسبوع|يومي|اسبوعي|trending))?
      | (?:ا?خر|احدث|اهم|ابرز)\ (?:ال)?(?:اخبار|مستجدات|مقالات|منشورات|المواضيع|العناوين|المقالات|المنشورات)(?:\ من.{0,20})?
      | (?:ال)?اخبار\ (?:ال)?(?:عاجله|ساعه|ساخنه|اخيره|رييسيه|بصور)
      | (?:اخترنا|نقترح|رشحنا|نرشح)\ (?:لك|لكم|عليك)|مختارات(?:\ .{0,15})?|من\ اختيارات\ المحرر|تفضيلات\ القراء
      | (?:روابط\ )?ذات\ صله|ذو\ صله|اقتراحات|مقترحات|يقترح\ عليك|المزيد\ (?:من\ (?:نفس\ القسم|القسم|الاخبار|قناه.{0,20})|في\ هذا\ القسم)|من\ نفس\ القسم|شاع\ في\ هذا\ القسم|تصفح\ ايضا|related(?:\ posts|\ articles)?|in\ this\ article|most\ read|trending
    """,
    re.VERBOSE | re.IGNORECASE,
)


@fact
def header(line: Line) -> bool:
    """Tell whether `line` is the header of a list of other articles, and nothing else."""
    if line.size > _MAX_WORDS or line.full_stop:
        return False
    core = line.core
    return bool(_HEADER.fullmatch(core)) or (core in phrases("list_headers") and core not in _NOT_ALONE)


# Headers of the vocabulary that are too common as sub-headings or captions to open a list by themselves.
_NOT_ALONE: Final = frozenset({"في نفس السياق", "المعلومات المفيده", "مختارات"})


def opening(line: Line) -> bool:
    """Tell whether `line` opens with a header: for the joined lines of a flattened page."""
    found = _HEADER.match(line.core)
    return bool(found) and not line.core[found.end() :][:1].isalnum()  # type: ignore[union-attr]
