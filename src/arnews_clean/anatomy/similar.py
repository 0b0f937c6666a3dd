"""Headers of lists of other articles: "مقالات مشابهة", "أخبار ذات صلة", "الأكثر قراءة".

A header stands alone on its line: its false friends are the same words that run on into a sentence ("موضوعات ذات صلة
بالأمن الغذائي ..."), and sub-headings of the body, which the list below them tells apart (`blocks`).
Facts: the conventions, section 11.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean.anatomy.credits import names_outlet
from arnews_clean.anatomy.words import folded, is_verb, may_open, phrases
from arnews_clean.keys import first_word
from arnews_clean.lines import Line

_MAX_WORDS: Final = 6
# What follows such words in a sentence, and opens no title.
_RUN_ON: Final = frozenset({"بين", "التي", "الذي", "عن", "الي", "هذا", "هذه"})
_GLUED: Final = ("بال", "لل")
# Headers of the vocabulary that are too common as sub-headings or captions to open a list by themselves.
_MORE: Final = ("المزيد من ", "المزيد في ")  # and the section
_MARKED: Final = frozenset({"من الارشيف", "ضمن ملف", "ضمن الملف", "من ملفاتنا"})  # with a colon
_OF_SECTION: Final = re.compile(r"(?:اخر|احدث|اهم|ابرز|جديد) (?:اخبار |مقالات )?(?P<section>.+)")
_NOT_ALONE: Final = frozenset({"في نفس السياق", "المعلومات المفيده"})  # but for what stands below them
_LEAST_TITLE: Final = 4  # words

# What headers speak of, each with or without the article, and how they go on.
_NOUNS: Final = (
    "اخبار خبر مقال مقاله مقالات موضوع مواضيع موضوعات روابط قصص تقارير تحقيقات فيديو فيديوهات صور ملفات مواد"
    " عناوين منشورات"
)
_RELATED: Final = r"""
    \ (?:اخري\ )?
    (?: ذات\ (?:ال)?(?:صله|علاقه)|(?:ال)?(?:متعلقه|مشابهه|مرتبطه|مختاره|مقترحه)|مماثله
      | من\ نفس\ (?:القسم|التصنيف|الفيه)|(?:اخري\ )?في\ (?:هذا|نفس)\ القسم
      | اخري|قد\ ت(?:همك|عجبك|هم\w*)|اخري\ قد\ ت\w+|للكاتب|اخري\ للكاتب
      | الاكثر\ (?:قراءه|مشاهده|تداولا|تفاعلا) )
    (?:\ (?:بالموضوع|بالخبر|للكاتب|من\ (?:نفس\ )?القسم(?:\ نفسه)?))?
"""
# First words, and what stands behind them. Linear: there is no repeat but the two bounded ones at the end of a family.
_FAMILIES: Final[dict[str, str]] = {
    # related articles, and others by the author
    f"{_NOUNS} ال{_NOUNS.replace(' ', ' ال')}": _RELATED,
    "مقالات اخبار مواضيع": rf"\ و(?:مقالات|اخبار|مواضيع|تقارير){_RELATED}",
    "مرتبط": "",  # what WordPress writes
    "اظهار": rf"\ (?:ال)?(?:{_NOUNS.replace(' ', '|')}|المزيد\ من\ الاخبار){_RELATED}",
    "ذات ذو": r"\ صله",
    "related": r"(?:\ posts|\ articles)?",
    "recent": r"\ (?:posts|news)",
    "in": r"\ this\ article",
    # most read
    "اكثر الاكثر": r"""
        \ (?:قراءه|مشاهده|تفاعلا|تعليقا|رواجا|تداولا|شعبيه|شيوعا|مشاركه|زياره|بحثا|ارسالا|تاثيرا|طباعه|نشاطا)
        (?:\ (?:اليوم|هذا\ الاسبوع|يومي|اسبوعي|trending))?""",
    "الاعلي": r"\ (?:قراءه|مشاهده)",
    "شريط الشريط": r"\ (?:ال)?(?:اخبار|اخباري|خبري)",
    "شاع": r"\ في\ هذا\ القسم",
    "most": r"\ read",
    "read": r"\ next",
    "list": r"\ of\ \d+\ items",  # what screen readers hear above the boxes of one broadcaster
    "you": r"\ (?:may|might)\ also\ like",
    "previous next": r"\ post",
    # latest
    "اخر خر احدث اهم ابرز": r"""
        \ (?:ال)?(?:اخبار|مستجدات|مقالات|منشورات|مواضيع|عناوين|اضافات|مواد|تدوينات)(?:\ من.{0,20}|\ القسم)?""",
    "جديد": r"\ (?:الاخبار|المقالات|الموقع|القسم)",
    "اخبار الاخبار": r"\ (?:ال)?(?:عاجله|ساعه|ساخنه|اخيره|رييسيه|بصور)",
    # chosen
    "اخترنا نقترح رشحنا نرشح": r"\ (?:لكم?|عليك)",
    "يقترح": r"\ عليك",
    "اقتراحات trending": "",
    "مقترحات": r"(?:\ (?:القراءه|للقراءه))?",
    "لا": r"\ (?:تفوت|تفوتوا|يفوتكم?)\ (?:هذه\ )?(?:ال)?(?:اخبار|مقالات|مواضيع|تقارير)",
    "مختارات": r"\ (?!من\ (?:ال)?(?:شعر|ديوان|قصا|قصيد|كتاب|اقوال|نصوص|اعمال|رساي)).{0,15}",
    "اختيار اختيارات": r"\ (?:المحرر|القراء|المحررين)",
    "ترشيحاتنا": r"(?:\ لكم?)?",
    "تفضيلات": r"\ القراء",
    # more
    "المزيد": rf"""
        \ (?:من\ (?:نفس\ (?:القسم|الكاتب)|القسم|المولف|الكاتب|الاخبار(?:{_RELATED})?|قناه.{{0,20}})|في\ هذا\ القسم)""",
    "من": r"\ (?:اختيارات\ المحرر|ارشيفنا)",
    "ايضا": r"\ في\ (?:هذا|نفس)\ القسم",
    "من في": r"\ (?:نفس\ (?:القسم|التصنيف)|القسم\ نفسه|هذا\ القسم)",
    # the one before or after
    "المقال المقاله الخبر": r"\ (?:السابقه?|التاليه?|القادمه?)",
    "تصفح": r"\ ايضا",
}


# Words of which headers are made that no family holds: "أخبار أخرى قد تهمك", "قصص أخرى من القسم". One names stories,
# and one says of which they are: of this kind, or the most read ones.
_SINGULAR: Final = frozenset({"خبر", "مقال", "مقاله", "موضوع", "فيديو"})  # "خبر ذو صلة": see `read_also`
_STORIES: Final = frozenset(f"{_NOUNS} ال{_NOUNS.replace(' ', ' ال')}".split()) - _SINGULAR
_OTHERS: Final = frozenset(
    {
        *("اخري", "الاخري", "متعلقه", "المتعلقه", "مشابهه", "المشابهه", "مرتبطه", "المرتبطه", "مماثله", "المماثله"),
        *("مقترحه", "المقترحه", "مختاره", "المختاره", "رايجه", "الرايجه", "متداوله", "المتداوله", "صله", "الصله"),
        *("علاقه", "العلاقه", "تهمك", "تهمكم", "يهمك", "يهمكم", "تعجبك", "تعجبكم", "يعجبك", "الاكثر", "الاعلي", "نفس"),
        *("احدث", "اخر", "للكاتب", "اضافيه", "الاضافيه"),
    }
)
_BESIDE: Final = frozenset(
    {
        *("ذات", "ذو", "قد", "ايضا", "من", "في", "علي", "لك", "لكم", "هذا", "نفسه", "القسم", "التصنيف", "الموقع"),
        *("موقعنا", "اليوم", "الاسبوع", "الشهر", "قراءه", "مشاهده", "تفاعلا", "تداولا", "تعليقا", "مشاركه", "زياره"),
        *("بحثا", "رواجا", "شعبيه", "متابعه", "يمكن", "ان"),
    }
)


@cache
def _header() -> re.Pattern[str]:
    families = (f"(?:{words.replace(' ', '|')})(?:{behind})" for words, behind in _FAMILIES.items())
    return re.compile("|".join(families), re.VERBOSE | re.IGNORECASE)


@cache
def first_words() -> frozenset[str]:
    """Return the first words of headers, those in Latin letters in small ones."""
    families = frozenset(word for words in _FAMILIES for word in words.split())
    return families | phrases("list_headers").first_words | {"ضمن"}


def header(line: Line) -> bool:
    """Tell whether `line` is the header of a list of other articles, and nothing else."""
    if line.size > _MAX_WORDS or not may_open(line, first_words()) or line.full_stop:
        return False
    core = line.core
    if _header().fullmatch(core) is not None or core in phrases("list_headers"):
        return core not in _NOT_ALONE or _heads_titles(line)
    first = _header().match(core)
    if first is not None and first.end() < len(core) and _header().fullmatch(core, first.end()):
        return True  # two that a scraper glued: "مقالات ذات صلةالمزيد من المؤلف"
    if core in _MARKED:
        return line.key[-1] == ":"
    if core.startswith(_MORE):
        what = line.tokens[2:]
        return " ".join(what) in folded("sections") or names_outlet(what)
    if _composed(line):
        return True
    latest = _OF_SECTION.fullmatch(core)
    return latest is not None and latest["section"] in folded("sections")


def _heads_titles(line: Line) -> bool:
    """Tell whether two titles stand right below `line`, and no paragraph."""
    first = line.below
    second = first.below if first is not None else None
    return all(title is not None and title.size >= _LEAST_TITLE and not title.stops for title in (first, second))


def _composed(line: Line) -> bool:
    """Tell whether `line` is made of words of headers alone, one of which names stories, and one says of which."""
    words = set(line.tokens)
    if _STORIES.isdisjoint(words) or _OTHERS.isdisjoint(words):
        return False
    return words <= _STORIES | _OTHERS | _BESIDE


_OF_RELATED: Final = (" ذات صله", " ذات علاقه", " متعلقه", " مشابهه", " مرتبطه")


def of_related(line: Line) -> bool:
    """Tell whether `line`, a header, names related articles, and nothing that a sub-heading might."""
    return line.core.endswith(_OF_RELATED)


def opening(line: Line) -> bool:
    """Tell whether `line` opens with a header: for the joined lines of a flattened page.

    The same words may run on into a sentence: "موضوعات ذات صلة بالأمن الغذائي تصدرت ...".
    """
    found = _header().match(line.core)
    if found is None or line.core[found.end() :][:1].isalnum():
        return False
    word = first_word(line.core[found.end() :].lstrip())
    return not (word.startswith(_GLUED) or word in _RUN_ON or is_verb(word))
