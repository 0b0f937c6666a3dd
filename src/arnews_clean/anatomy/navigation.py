"""Navigation above the article: section names, breadcrumbs, the masthead, the name of the site beside the title.

It stands above the first paragraph and names no event. Its false friend is a title of one word ("الصحة"), so a single
section name goes only where the page has a title besides it. The section names were counted on the pages of several
hundred sites.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy.words import folded, heads_paragraph, heads_sentence, land, names_person, phrases
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_HEAD: Final = 12  # lines that are looked at where a page has no paragraph
_MANY_WORDS: Final = 6  # so many words of section names are the menu of the site, whatever stands around them
URGENT: Final = frozenset({"عاجل", "اخبار عاجله", "خبر عاجل"})  # above a ticker, too
_STORY_MARKS: Final = URGENT | {"اخر خبر", "مباشر", "فيديو", "صور"}
_BETWEEN: Final = re.compile(r" ?[>›|/،,\\·•-]+ ?| \" ")  # the quote was "»"
_FIELD: Final = re.compile(r"(?:(?:القسم|الاقسام|التصنيف|تصنيف|الفيه|ضمن|نشر في) ?: ?|قسم )")  # in front of the section
_HOME: Final = "رييسيه"
_MOST_CRUMBS: Final = 12  # words
_LEAST_CRUMBS: Final = 4  # words, where nothing else could be the title
_BREADCRUMB: Final = re.compile(
    r"(?:انت (?:هنا|الان في) ?:? ?)?(?:الصفحه )?(?:ال)?رييسيه"
    r"(?: ?[>›‹|/،,\\\"-]+ ?.{0,70}| (?P<unmarked>.{0,70}))"  # home > politics > title
)
_TITLED_TWICE: Final = 2  # lines above the first paragraph, at least, where the title stands there again
_LEAST_LINES: Final = 3  # of a page with a title, the title again, and an article
_LEAST_TITLE: Final = 3  # words of a title that stands on the page twice
_SITE_BEFORE: Final = re.compile(r"[-|>:/] ?$")
_MOST_NAMED: Final = 3  # words of a site with a colon behind it: more of them, and somebody speaks in the title
_SITE_BEHIND: Final = re.compile(r" ?[-|>] ?\S")
_OFFICES: Final = frozenset({"رييس", "مدير", "المدير", "الاشراف", "المشرف", "مستشار", "سكرتير"})
_OFFICE: Final = (
    r"(?:(?:رييس|مدير) (?:مجلسي? )?(?:ال)?(?:اداره|تحرير)(?: و(?:ال)?تحرير)?"
    r"|(?:الاشراف|المشرف|المدير) العام|المدير المسوول|(?:مستشار|سكرتير) التحرير)"
)
_MASTHEAD: Final = re.compile(rf"{_OFFICE}(?P<name> ?[:/].*)?")
_OFFICES_IN_A_ROW: Final = re.compile(rf"{_OFFICE}(?: [^\W\d_]+){{2,3}}(?: {_OFFICE}(?: [^\W\d_]+){{2,3}})+")
_MOST_MASTHEAD: Final = 14  # words: what is longer goes on with the title of a joined page


def section(text: str) -> bool:
    """Tell whether `text`, a core, is the name of a section or an entry of the navigation."""
    return text in phrases("sections")


def crumb(text: str) -> bool:
    """Tell whether `text`, a core, may stand in the path of a page: a section, or the news of something."""
    return section(text) or _news_of(text) != ""


@fact
def sections(line: Line) -> bool:
    """Tell whether `line` is made of section names and nothing else."""
    core = _FIELD.sub("", line.core).replace(" و ", " و")
    if not (phrases("sections").opening(core) or core.startswith("اخبار ")):
        return False
    return all(map(_side_by_side, filter(None, _BETWEEN.split(core))))


def _side_by_side(text: str) -> bool:
    """Tell whether `text` is one section name or several, with nothing but spaces between them."""
    names = phrases("sections")
    whole = text
    while text:
        text = text[1:] if text != whole and text[0] == "و" and names.opening(text[1:]) else text  # "ثقافة وفنون"
        name = _news_of(text) or names.opening(text) or _and_realm(text)
        if not name:
            return False
        text = text[len(name) :].lstrip()
    return True


# What news are of beside places and other sections: "أخبار دولية", "أخبار كرة القدم العالمية".
_REALMS: Final = frozenset(
    {"محلي", "عربي", "دولي", "عالمي", "اقليمي", "محليه", "عربيه", "دوليه", "عالميه", "اقليميه", "وطنيه", "خليجيه"}
    | {"افريقيه", "سياسيه", "اقتصاديه", "رياضيه", "ثقافيه", "فنيه", "علميه", "تقنيه", "امنيه", "منوعه", "متفرقه"}
    | {"عامه", "خفيفه", "قصيره", "مختاره"}
)


def _news_of(text: str) -> str:
    """Return `text` where it is "أخبار" with a place, another section or the realm of the news; else "".

    >>> _news_of("اخبار كره القدم العالميه")
    'اخبار كره القدم العالميه'
    >>> _news_of("اخبار ساره لسكان القري")
    ''
    """
    what = text.removeprefix("اخبار ")
    if what == text:
        return ""
    if land(what):
        return text
    name = phrases("sections").opening(what)
    realms = what[len(name) :].split()
    return text if (name or realms) and all(_realm(word) for word in realms) else ""


def _and_realm(text: str) -> str:
    """Return the first word of `text` where it is "and" with a realm, behind a section: "دولي وعربي"; else ""."""
    word = text.partition(" ")[0]
    return word if word[0] == "و" and word[1:] in _REALMS else ""


def _realm(word: str) -> bool:
    """Tell whether `word` is the realm of news, with "and" or the article before it or not."""
    return word in _REALMS or word.removeprefix("و") in _REALMS or word.removeprefix("ال") in _REALMS


def find(page: Page) -> None:
    """Cut what leads through the site above the first paragraph, where a title is left."""
    if page.lede:
        _title_affix(page)
        if page.signs & _MASTHEADS:
            _masthead(page)
        _sections(page)


def _title_affix(page: Page) -> None:
    """Cut the name of the site that a page title carries, where the title itself stands again below."""
    kept = page.kept
    if page.lede < _TITLED_TWICE or len(kept) < _LEAST_LINES:
        return
    title = kept[0]
    end = len(title.key)
    for below in islice(kept, 1, page.lede):
        if below.size < _LEAST_TITLE or below.core == title.core:
            continue
        at = title.key.rfind(below.key)
        if at > 0 and at + len(below.key) == end and _HOME in title.key[:at] and _breadcrumb_of(title.key[:at]):
            page.cut(title, Label.CHROME, "chrome.breadcrumb")
            return
        if at > 0 and at + len(below.key) == end and _names_site(title.key[:at]):
            page.trim(title, 0, at, Label.CHROME, "chrome.title-affix")
            return
        if at == 0 and _SITE_BEHIND.match(title.key, len(below.key)):
            page.trim(title, len(below.key), end, Label.CHROME, "chrome.title-affix")
            return


def _breadcrumb_of(path: str) -> bool:
    """Tell whether `path`, in front of the title, leads through the site: "الرئيسية / محليات / "."""
    return _BREADCRUMB.fullmatch(path.strip()) is not None and _SITE_BEFORE.search(path) is not None


def _names_site(affix: str) -> bool:
    """Tell whether `affix`, in front of a title, may be the name of the site: "صحيفة الوادي |", "الوادي: "."""
    if _SITE_BEFORE.search(affix) is None:
        return False
    return affix.rstrip()[-1] != ":" or "|" in affix or affix.rstrip(": ").count(" ") < _MOST_NAMED


def _sections(page: Page) -> None:
    """Cut section names, marks such as "urgent" and breadcrumbs."""
    head = page.kept[: page.lede]
    if not (page.signs & LEADS or any(_HOME in line.key for line in head)):
        return
    has_prose = len(head) < len(page.kept)
    titled = any(line.size > 1 and not (sections(line) or _breadcrumb(line)) for line in head)
    names = left = 0
    parts = [line for line in head if heads_sentence(line, short=True) and sections(line)]
    for line in head:
        if left == _HEAD and not has_prose:
            break
        if (sections(line) or line.core in _STORY_MARKS) and not (_goes_on(line.above) or heads_paragraph(line)):
            if len(parts) > 1 and line in parts:
                continue  # "خدمات", "ثقافة", each with what happened in our street
            names += 1
            if titled or (has_prose and names > 1) or line.core.count(" ") >= _MANY_WORDS - 1:
                page.cut(line, Label.CHROME, "chrome.section")
        elif _breadcrumb(line) and (titled or line.size >= _LEAST_CRUMBS):
            page.cut(line, Label.CHROME, "chrome.breadcrumb")
        left += line.label is None  # counted here, or each round would see as many more


@cache
def _first_words() -> frozenset[str]:
    """Return the first words of section names and of marks."""
    return (
        phrases("sections").first_words
        | {"اخبار", "القسم", "الاقسام", "التصنيف", "تصنيف", "الفيه", "ضمن", "نشر", "قسم"}
        | {mark.partition(" ")[0] for mark in _STORY_MARKS}
    )


LEADS: Final = signs.opening(_first_words)  # of lines that lead through the site
_MASTHEADS: Final = signs.opening(lambda: _OFFICES)


def _goes_on(above: Line | None) -> bool:
    """Tell whether the sentence of the line above goes on with the name of a paper: "مدير نشر جريدة", "الأخبار"."""
    return above is not None and above.label is None and above.last in folded("outlet_words")


@fact
def _breadcrumb(line: Line) -> bool:
    """Tell whether `line` is the path of the page in its site."""
    if _HOME not in line.core or line.size > _MOST_CRUMBS or line.stops:
        return False
    path = _BREADCRUMB.fullmatch(line.core)
    if path is None or path["unmarked"] is None:
        return path is not None
    return any(map(section, path["unmarked"].split()))  # where no mark says that sections follow, one of them has to


def _masthead(page: Page) -> None:
    """Cut the editors and publishers of the paper, with the name below an office that stands alone."""
    head = page.kept[: page.lede]
    for i, line in enumerate(head, 1):
        if line.first not in _OFFICES or line.size > _MOST_MASTHEAD:
            continue
        if _OFFICES_IN_A_ROW.fullmatch(line.core):
            page.cut(line, Label.CHROME, "chrome.masthead")
        if not (office := _MASTHEAD.fullmatch(line.core)):
            continue
        page.cut(line, Label.CHROME, "chrome.masthead")
        if i < len(head) and not office["name"] and names_person(head[i].core, sure=True):
            page.cut(head[i], Label.CHROME, "chrome.masthead")
