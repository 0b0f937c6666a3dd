"""Sources: "المصدر: ...", agency tags and end marks behind the last sentence, permalinks.

A source stands at the head beside a date, or behind the last paragraph. Its false friends are the sources that an
article quotes ("مصدر: لا صحة للخبر"), the column "source" of a table, a bracket that explains a name ("وكالة الأنباء
السعودية (واس)"), and "انتهى" as the verb of a sentence.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy.credits import SOURCES, Kind, read, sources_alone
from arnews_clean.anatomy.words import announced, inside, phrases
from arnews_clean.lines import LONG, ORNAMENTS, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_WORDS: Final = 30
_MOST_CREDIT: Final = 12  # words of a credit, its opener included
_MOST_NAME: Final = 8  # words of the source
_MOST_LAST_NAME: Final = 4  # words of a source in no list
_MOST_DATED: Final = 14
_MOST_FROM: Final = 7
_LAST: Final = 4  # lines of the page: end marks stand among them
_NEAR_END: Final = 2
_BRACKETS: Final = f'*-"/([ {ORNAMENTS}'
_SHORTEST_OWN: Final = 5  # letters
_SEVERAL: Final = 2  # agencies
_TAG_KINDS: Final = frozenset({Kind.AGENCY, Kind.GENERIC})

_BEHIND_OPENER: Final = re.compile(r" ?(?:[:/|-]+|\.{2,}|$) ?(?P<who>.{0,60})")
_QUOTED: Final = re.compile(r"مصدر ?:")  # "a source: ..." quotes somebody
_ASIDE: Final = re.compile(
    r"^[^-:]+ -[^-]+ - |، و?(?:ه[وي]|لا|لم|لن|قد|كما|فيها?|حيث|اذ) "
)  # "the source - as we know - is", "..., and it is"
_COLUMN: Final = frozenset({"ذاته", "نفسه", "الرييسي", "اكد", "قال", "اضاف", "اضافت", "ذكر", "اوضح"})  # behind "المصدر"

_LEADING: Final = "في|علي|من|هنا|ب?(?:صحيف|موقع|جريد)|http"  # what goes on behind "the link of the story"
_PLEASE: Final = "،? ?(?:يرجي|الرجاء) (?:الضغط|النقر|زياره)"
_SHORT_LINK: Final = r"(?:الرابط|رابط (?:قصير|مختصر)) ?:? ?https?://\S+"
# What feeds write behind each story. Linear: one bounded repeat between fixed words.
_FEED: Final = (
    r"(?:The post .{3,200}(?:appeared first|first appeared) on"
    r"|ظهرت? (?:هذه? |هذا )?(?:المقاله?|التدوينه|المنشور|الخبر) .{3,200} اولا (?:علي|في))"
)
# Lines that are a source as a whole: their first words, the rule, and what the line must look like.
_WHOLE_LINES: Final = (
    (
        "نشر نشرت",
        "source.printed",
        r"نشرت? (?:هذه الماده|هذا الخبر|هذا المقال|هذا التقرير|الخبر) .{0,60}(?:العدد|بتاريخ).{0,60}",
    ),
    ("صحيفه جريده مجله", "source.issue", r"\w+ .{2,40} - (?:ال)?عدد \d+.{0,90}"),
    (
        "رابط الرابط",
        "source.link",
        rf"(?:رابط (?:الخبر|المقال|المصدر)(?: الاصلي)?|الرابط الاصلي)(?: ?[^\w\s].*| (?:{_LEADING}).*)?|{_SHORT_LINK}",
    ),
    ("اقرا الخبر", "source.link", r"(?:اقرا )?الخبر من (?:المصدر|مصدره)(?: الاصلي)?"),
    ("ترجم", "source.printed", r"ترجم هذا (?:المقال|التقرير|النص) (?:بالتعاون مع|عن|من) .{2,60}"),
    (
        "للاطلاع",
        "source.link",
        r"للاطلاع علي (?:المقال|الخبر|النص|التقرير)(?: الاصلي| كاملا)?،? ?(?:اضغط|انقر)و?ا? هنا.*",
    ),
    (
        "لقراءه",
        "source.link",
        rf"لقراءه (?:الخبر|المقال)(?: كاملا| بالكامل)?(?: (?:من|في|علي) (?:المصدر|مصدره)|{_PLEASE}).*",
    ),
    ("انقر اضغط انقروا", "source.link", r"\w+ هنا لقراءه الخبر(?: كاملا)? من مصدره.*"),
    ("يمكنك يمكنكم", "source.link", r"\w+ ايضا قراءه الخبر (?:في|من) المصدر.*"),
    ("تفاصيل", "source.link", r"تفاصيل الخبر في.*"),
    ("هذا", "source.link", r"هذا (?:المحتوي|الخبر) (?:مقدم|منقول) من.*"),
    ("تم", "source.link", r"تم طباعه هذ[اه] الخبر من موقع.*"),
    ("The", "source.link", rf"{_FEED}.*"),
    ("ظهرت ظهر", "source.link", rf"{_FEED} .{{2,60}}"),
    ("Source Read", "source.link", r"(?:Source link|Read more at).*"),
    ("خدمه نقلا المصدر", "source.starred", r"(?:خدمه|نقلا عن|المصدر)\b.{2,60}"),
    ("عن", "source.starred", r'عن "[^"]{2,30}"'),
    ("بالاتفاق ينشر بالتعاون", "source.starred", r"(?:ينشر )?(?:بالاتفاق|بالتعاون) مع\b.{2,60}"),
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_PERMALINK: Final = re.compile(r"(?:https?://|www\.)\S+")
_DATED: Final = re.compile(
    r"(?P<date>(?:(?:اخر تحديث|نشر في|تاريخ النشر) ?:? )?"
    r"\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2}(?::\d{2})?)? ?-? ?)(?P<credit>المصدر ?:.{2,50})"
)
_PORTAL: Final = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}(?::\d{2})? ?\|?) ?[a-z][a-z.-]+\.[a-z]{2,4}", re.IGNORECASE
)

# End marks and the initials of editors: one letter or two each; digits in brackets behind them are somebody's age.
# Linear: what is possessive gives nothing back.
_LETTERS: Final = r"[^\W\d_]{1,2}+(?!\w)"
_ALONE: Final = r"[^\W\d_](?!\w)"
_END: Final = re.compile(
    rf"""/{{1,2}}\ ?(?:انتهي|يتبع)\ ?/{{1,2}}.*
      | انتهي[\ ./]?(?!\d{{3}})(?=[\w/]{{0,6}}\d)[\w/]{{1,7}}  # and the numbers of the desk
      | (?!النهايه$)[(.#…-]{{0,4}}\ ?(?:النهايه|انتهي)\b\ ?\)?(?:[ /.]*+{_LETTERS}){{0,8}}+[ /.-]*(?:\d{{1,2}}\.?)?
    """,
    re.VERBOSE,
)
_INITIALS: Final = re.compile(
    rf"(?:{_LETTERS} ?\. ?){{1,3}}{_LETTERS}\.?"  # ع.ف
    rf"(?: ?[/،] ?(?:{_LETTERS} ?\. ?){{1,3}}(?:{_LETTERS})?\.?)*(?: ?\([^()\d]{{2,40}}\))?"  # / م.ر (رويترز)
    rf"|{_ALONE}(?: {_ALONE}){{0,3}}(?: / {_ALONE}(?: {_ALONE}){{0,3}})+"  # ش ع / ه س
)
_END_BEHIND: Final = re.compile(
    rf" ?(?:/{{1,2}} ?(?:انتهي|يتبع) ?/{{1,2}}.{{0,60}}|\(النهايه\).{{0,40}}"
    rf"|انتهي ?/ ?(?:{_LETTERS}(?: {_LETTERS}){{0,3}}|\d{{1,3}})\.?)$"
)
_OVER: Final = "(النهايه)"
_OVER_WORDS: Final = frozenset({"انتهي", "النهايه", "يتبع"})
_MOST_MARK: Final = 8  # words, with initials
_ENDS: Final = ("انتهي", "يتبع")  # between slashes, or before one
_END_TAIL: Final = 70  # characters from the end of a line that hold its end mark
_BEFORE_END: Final = 31  # characters of the sentence before it, at least

_INITIAL: Final = 2  # letters of initials that nothing parts
# First words of end marks and of sources.
_CLOSERS: Final = frozenset({"انتهي", "النهايه", "نقلا", "منقول", "ترجمه", "عن"})
_FROM: Final = re.compile(
    r"""(?: نقلا\ عن|ترجمه\ عن|منقول\ (?:عن|من)
          | عن\ (?: صحيفه|موقع|وكاله|جريده|مجله|قناه
                  | ال(?:خبر|شروق|اهرام|وطن|حياه|قدس|جزيره|غد|راي|بيان|خليج|اتحاد|شرق|صباح|اخبار|مساء|علم|ايام)\b)
        )[: ]+[^.،]{2,50}""",
    re.VERBOSE,
)
# A paper alone, below the last paragraph.
_PAPER: Final = re.compile(r'عن "?ال(?:خبر|شروق|اهرام|قدس|جزيره|بيان|علم|ايام|مساء)"?')
_DESK: Final = re.compile(r"\((?:اعداد|ترجمه|تغطيه|شارك في التغطيه|تحرير|اعده|كتابه|اعدت) [^()]{4,90}\)\.?")
_SOURCE: Final = "المصدر"
_EMPTY: Final = re.compile(rf"{_SOURCE} ?: ?(?=(?:[^\s:]+ ){{20}})")  # and the article goes on in the same line

# Behind the last stop of a paragraph; its words for "on" and "first" are looked for before.
_FEED_FOOTER: Final = re.compile(rf"(?<=[.…!؟\")\]]) ?{_FEED} [^.]{{2,60}}\.?$")

_STOPS: Final = (".", "!", "؟", '"', ")")
_SENTENCE: Final = 10  # words
_MOST_TAG: Final = 60  # characters
_MOST_UNSTOPPED_TAG: Final = 40
# A bracket behind these explains the name of an agency.
_NAMED_BEFORE: Final = ("وكاله", "الانباء", "للانباء", "الرسميه", "برس")


def find(page: Page) -> None:
    """Cut source credits, end marks and permalinks; trim agency tags and end marks from the last paragraph."""
    if page.signs & SIGNS:
        _lines(page)
    _closing_lines(page)
    _empty_credit(page)
    _end_marks(page)
    _feed_footer(page)
    _closing_tag(page)


def credit(line: Line) -> bool:
    """Tell whether `line` is a source credit: the word, a separator right behind it, and at most eight words."""
    if line.size > _MOST_CREDIT:
        return False
    text = line.key.lstrip(_BRACKETS)
    found = _named(text)
    if line.full_stop and (found is None or not _sources(found["who"].rstrip(". "))):
        return False
    if found is None or found.end() < len(text) or (line.key[0] != "/" and _QUOTED.match(text)):
        return False
    who = found["who"].split()
    return len(who) <= _MOST_NAME and _COLUMN.isdisjoint(who[:2]) and not _ASIDE.search(text)


def _named(text: str) -> re.Match[str] | None:
    """Match what stands behind the opener of a source credit, its separator first."""
    opener = phrases("source_openers").opening(text)
    return _BEHIND_OPENER.match(text, len(opener)) if opener else None


@fact
def _shape(line: Line) -> str:
    """Return the rule that a whole line would be cut by, wherever it stood; "" for none."""
    if line.size > _MOST_WORDS or line.opener not in _first_words():
        return ""
    if credit(line):
        return "source.credit"
    text = line.key.lstrip(_BRACKETS)
    first = _WORD.match(text)
    rule, pattern = _whole_lines().get(first[0], ("", "")) if first else ("", "")
    if rule == "source.starred" and (line.key[0] != "*" or line.full_stop):
        return ""
    return rule if rule and re.fullmatch(pattern, text) else ""


def _ends_quotation(line: Line) -> bool:
    """Tell whether `line` ends in the quote of a quotation that opens above it, in a joined page."""
    return line.joined and line.key[-1] == '"' and line.key.count('"') == 1


@cache
def _whole_lines() -> dict[str, tuple[str, str]]:
    """Return rule and pattern by first word."""
    return {word: (rule, pattern) for words, rule, pattern in _WHOLE_LINES for word in words.split()}


@cache
def _first_words() -> frozenset[str]:
    """Return the first words, in small letters, of all lines that are a source as a whole."""
    return frozenset(map(str.lower, _whole_lines())) | phrases("source_openers").first_words


_DATE_FIELDS: Final = frozenset({"اخر", "نشر", "تاريخ"})  # first words of what stands before a date
SIGNS: Final = signs.opening(lambda: _first_words() | _DATE_FIELDS) | signs.ODD
OVER: Final = signs.opening(lambda: _OVER_WORDS)  # of end marks


def _lines(page: Page) -> None:
    """Cut lines that are a source as a whole, each where it may stand."""
    kept = page.kept
    lede = page.lede
    if len(kept) > 1 and _PERMALINK.fullmatch(kept[0].key):
        page.cut(kept[0], Label.SOURCE, "source.permalink")
    maybe = page.bearing(SIGNS)
    strangers = {who for _, line in maybe if (who := _stranger(line)) is not None}
    for i, line in maybe:
        rule = "" if _ends_quotation(line) else _shape(line)
        if rule == "source.credit":
            _credit(page, line, strangers, in_head=i < lede)
        elif rule == "source.printed" or (rule and i > lede):
            page.cut(line, Label.SOURCE, rule)
        elif line.key[0].isdigit() or line.first in _DATE_FIELDS:
            _beside_date(page, line, in_head=i < lede)


def _credit(page: Page, line: Line, strangers: set[str], *, in_head: bool) -> None:
    """Cut a credit; below the first paragraph one without a name needs the name on the next line, or to be the last.

    `strangers` are the sources that credits of the page name, and no list.
    """
    named = _named(line.key.lstrip(_BRACKETS))
    if not in_head and named is not None and _of_the_article(line, named["who"], strangers):
        return
    if in_head or named is None or named["who"].strip():
        page.cut(line, Label.SOURCE, "source.credit")
        return
    below = line.below
    while below is not None and below.label is not None:
        below = below.below
    named_below = below is not None and (_names_source(below) or _last_name(below))
    if below is None or named_below:
        page.cut(line, Label.SOURCE, "source.credit")
    if below is not None and named_below:
        page.cut(below, Label.SOURCE, "source.credit-name")


def _of_the_article(line: Line, who: str, strangers: set[str]) -> bool:
    """Tell whether a credit of `who`, below the first paragraph, says where something in the article comes from.

    No list holds that name, and paragraphs stand around the line, or it answers a short question, or another line
    names another one of the `strangers`.
    """
    if not who.replace(" ", "").isalpha() or who.isascii() or _sources(who):
        return False
    return _answers(line) or inside(line) or bool(strangers - {who}) or _of_the_writer(who)


def _of_the_writer(who: str) -> bool:
    """Tell whether a source is the writer, or a person or a thing of his: "أنا", "ذاكرتي", "زوجتي"."""
    return who == "انا" or (
        who.endswith("تي") and " " not in who and len(who) >= _SHORTEST_OWN and not who.startswith("ال")
    )


def _answers(line: Line) -> bool:
    """Tell whether `line` stands between a short question and another kept line."""
    above, below = line.above, line.below
    if above is None or above.size > _MOST_NAME or above.key[-1] != "؟":
        return False
    return above.label is None and below is not None and below.label is None


def _stranger(line: Line) -> str | None:
    """Return the source that no list holds, of which `line` is the credit; "" where it can't be read, None for none."""
    if line.opener != _SOURCE or line.size > _MOST_CREDIT or line.prose:
        return None
    found = _named(line.core)
    if found is None:
        return ""
    return found["who"] if found["who"] and not _sources(found["who"]) else None


def _last_name(line: Line) -> bool:
    """Tell whether `line`, the last one of the page, may be the name of a source that nobody listed."""
    return (
        line.below is None and line.size <= _MOST_LAST_NAME and not line.stops and line.key.replace(" ", "").isalpha()
    )


@fact
def _names_source(line: Line) -> bool:
    """Tell whether `line` holds nothing but the names of agencies and outlets."""
    return line.size <= _MOST_NAME and not line.stops and _sources(line.key)


def _sources(text: str) -> bool:
    """Tell whether `text`, a key, names agencies and outlets and nothing else."""
    parts, end = read(text)
    return bool(parts) and not text[end:].strip() and all(part.kind in SOURCES for part in parts)


def _beside_date(page: Page, line: Line, *, in_head: bool) -> None:
    """Cut a line of a date and a source: the two in turn."""
    if line.size <= _MOST_DATED and (found := _DATED.fullmatch(line.key)):
        rule = "source.credit"
    elif in_head and (found := _PORTAL.fullmatch(line.key)):
        rule = "source.domain"
    else:
        return
    for rest in page.trim(line, 0, found.end("date"), Label.DATE, "date.beside-source"):
        page.cut(rest, Label.SOURCE, rule)


def _closing_lines(page: Page) -> None:
    """Cut the last lines of a page that hold an end mark, initials, a desk, a permalink, a paper or an agency."""
    kept = page.kept
    last = len(kept) - 1
    first = max(page.lede + 1, last - _LAST + 1)
    for i, line in enumerate(kept[first:], first):
        if line.prose or not _may_close(line) or any(map(_goes_on, kept[i + 1 :])):
            continue
        rule = "" if announced(line) else _closing(line)
        if rule == "byline.desk":
            page.cut(line, Label.BYLINE, rule)
        elif rule and (rule != "source.from" or i > last - _NEAR_END):
            page.cut(line, Label.SOURCE, rule)
        elif i == last and kept[i - 1].stops and kept[i - 1].prose and _PAPER.fullmatch(line.key):
            page.cut(line, Label.SOURCE, "source.from")


def _goes_on(below: Line) -> bool:
    """Tell whether the article goes on in `below`: a sentence, or a line as long as a paragraph."""
    return below.full_stop or below.size >= LONG


def _may_close(line: Line) -> bool:
    """Tell whether `line` may close a page by its first word: where that is of letters alone, by few or by initials."""
    word = line.first
    return not word.isalpha() or len(word) <= _INITIAL or word in _CLOSERS


def over(line: Line) -> bool:
    """Tell whether `line` is an end mark, and no initials: "// انتهى //", "(انتهى)"."""
    return line.size <= _MOST_MARK and (line.opener in _OVER_WORDS) and _END.fullmatch(line.key) is not None


@fact
def _closing(line: Line) -> str:
    """Return the rule that a line at the end of the page would be cut by; "" for none."""
    key = line.key
    if _END.fullmatch(key) or _INITIALS.fullmatch(key):
        return "source.end-mark"
    if _DESK.fullmatch(key):
        return "byline.desk"
    if _PERMALINK.fullmatch(key):
        return "source.permalink"
    text = key.strip("*-•[]( )")
    if text.count(" ") < _MOST_FROM and not line.full_stop and _FROM.fullmatch(text):
        return "source.from"
    if key[0] == "*" and not line.stops and _sources(text):
        return "source.starred"
    return "source.agency-tag" if key[0] == "(" and key[-1] in ").]" and (_agencies(key) or _several(key)) else ""


def _empty_credit(page: Page) -> None:
    """Trim a source header without a name that the scraper joined to the first paragraph."""
    kept = page.kept
    lede = page.lede
    if lede < len(kept) and kept[lede].first.startswith(_SOURCE) and (empty := _EMPTY.match(kept[lede].key)):
        page.trim(kept[lede], 0, empty.end(), Label.SOURCE, "source.empty-credit")


def _end_marks(page: Page) -> None:
    """Trim the end marks of agencies from the paragraphs that they close."""
    holds = page.sheet.holds
    if not ((holds("/") and any(map(holds, _ENDS))) or (holds(")") and holds(_OVER))):
        return
    for line in page.kept:
        tail = line.key[-_END_TAIL:]
        if "/" in tail or _OVER in tail:
            end = _end_of_text(line.key)
            if end < len(line.key):
                page.trim(line, end, len(line.key), Label.SOURCE, "source.end-mark")


def _end_of_text(key: str) -> int:
    """Return where the end marks that close `key` begin: its length when there is none."""
    end = len(key)
    while mark := _END_BEHIND.search(key, max(end - _END_TAIL, _BEFORE_END), end):
        end = mark.start()
    return end


def _feed_footer(page: Page) -> None:
    """Trim what feeds write behind the story: "The post ... appeared first on ...", in both languages."""
    kept = page.kept
    tail = kept[-1].key[-_END_TAIL:] if kept else ""
    if (" on " in tail or " اولا " in tail) and (footer := _FEED_FOOTER.search(kept[-1].key)):
        page.trim(kept[-1], footer.start(), len(kept[-1].key), Label.SOURCE, "source.link")


def _closing_tag(page: Page) -> None:
    """Trim the agency or the desk in brackets that closes the last paragraph."""
    kept = page.kept
    closing = kept[-1] if kept else None
    if closing is not None and not (closing.prose or _stopped(closing)):
        closing = next((line for line in reversed(kept) if line.prose), None)
    while closing is not None and closing.key.rstrip(". ").endswith(")"):
        key = closing.key
        before = key.rpartition("(")[0].rstrip()
        bracket = key[len(before) :].lstrip()
        inside = bracket.rstrip(". ")[1:-1]
        stopped = before.endswith(_STOPS)
        left: list[Line] = []
        if stopped and _DESK.fullmatch(bracket):
            left = page.trim(closing, len(before), len(key), Label.BYLINE, "byline.desk")
        elif _is_tag(before, bracket, inside, stopped=stopped) and _agencies(inside):
            left = page.trim(closing, len(before), len(key), Label.SOURCE, "source.agency-tag")
        closing = left[0] if left else None


def _stopped(line: Line) -> bool:
    """Tell whether a bracket behind a full stop closes the line: it is a paragraph then, though it ends in no stop."""
    return line.size >= _SENTENCE and line.key[-1] == ")" and line.key.rpartition("(")[0].rstrip().endswith(".")


def _is_tag(before: str, bracket: str, inside: str, *, stopped: bool) -> bool:
    """Tell whether a closing bracket is a tag behind the sentence, and not part of it."""
    if ")" in inside:
        return False
    if stopped:
        return len(inside) <= _MOST_TAG
    return bracket[-1] == ")" and len(inside) <= _MOST_UNSTOPPED_TAG and not before.endswith(_NAMED_BEFORE)


def _agencies(text: str) -> bool:
    """Tell whether the bracket `text` names agencies and nothing else."""
    return sources_alone(text.strip("()[]. "), _TAG_KINDS)


def _several(text: str) -> bool:
    """Tell whether the bracket `text` names two agencies or more, and behind them one more that nobody listed."""
    parts, end = read(text.rstrip(")]. "))
    if len(parts) <= _SEVERAL or text[end:].strip(' )]."'):
        return False
    if parts[-1].size >= _MOST_LAST_NAME and not parts[-2].separator.endswith('"'):
        return False
    return all(part.kind in _TAG_KINDS for part in parts[:-1]) and all(
        part.separator[:1] in "،," for part in parts[:-1]
    )
