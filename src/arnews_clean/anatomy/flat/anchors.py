"""Anchors inside a long line: the headers of blocks behind the end of a sentence, and where their titles end.

A header such as "اقرأ أيضا" is followed by titles, and those by the next header, by a second article, or by the body
that goes on. No border tells where, so the words that news goes on with have to: "وأضاف", "من جانبه", "يذكر أن". Where
they don't say it for certain, nothing is opened.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import chain, islice, zip_longest
from typing import Final

from arnews_clean.anatomy.credits import SOURCES, openers, read
from arnews_clean.anatomy.datelines import prefixes
from arnews_clean.anatomy.flat import second
from arnews_clean.anatomy.words import folded

_TOP: Final = 200  # characters: above, loose anchors stand in the head of the page and mean nothing

_READ_ON: Final = (
    r"(?:اقر(?:اوا|ووا|ءوا|يي|اي|اء|ا)|طالعو?ا?|شاهدو?ا?)\ ?(?:ايضا|المزيد|كذلك)"
    r"|(?:قد|ربما)\ (?:ي|ت)(?:همك|عجبك)(?:م)?(?:\ ايضا)?"
)
_POINTED: Final = (  # with a colon behind it
    r"(?:للمزيد|(?:انظر|راجع|تابع|تصفح|اليك)\ ايضا|(?:نوصي|ننصحك?م?)\ بقراءه|نرشح\ لكم?)"
)
_LISTS: Final = (
    r"(?:اخبار|مقالات|مواضيع|موضوعات|روابط|قصص|تقارير|مواد|عناوين)\ "
    r"(?:ذات\ (?:صله|علاقه)|متعلقه|مشابهه|مرتبطه|مقترحه|مختاره|اخري\ للكاتب|قد\ ت(?:همك|عجبك)م?|من\ نفس\ القسم)"
    r"|(?:مواضيع|موضوعات|مقالات|عناوين)\ اخري|المزيد\ من\ الاخبار"
    r"|اخترنا\ لكم?|الاكثر\ (?:قراءه|مشاهده|تفاعلا|تعليقا)"
    r"|الاكثر\ (?:تداولا|شيوعا|زياره|شعبيه)(?=\ (?:•|1\b))"  # "رغم أنك الأكثر شعبية"
    r"|(?:اخر|احدث|اهم)\ الاخبار|الاخبار\ العاجله"
)
# A header. Linear: no repeat but of one kind of characters inside.
_HEADER: Final = rf"""(?=(?P<header>
        {_READ_ON}|{_POINTED}(?=\ ?:)|{_LISTS}
      | المصدر\ ?[:-]|صحيفه\ [^\W\d_]+\ [^\W\d_]+\ -\ العدد
      | تعليقات\ |التعليقات\b|(?:اترك|اضف)\ (?:تعليق(?:ا|ك)?|ردا?)|علق\ كضيف|\d+\ تعليق|كن\ اول\ من\ يعلق
      | (?:ال)?كلمات\ (?:ال)?(?:مفتاحيه|دلاليه|داله|رييسيه)|(?:ال)?وسوم\ ?:
      | شارك\ (?:الخبر|المقال|الموضوع|فيسبوك|هذا)|تابعونا|تابعنا|رابط\ مختصر|الرابط\ المختصر
      | (?:انضمو?ا?|اشتركو?ا?)\ (?:الي|في|ل)\ ?(?:قناتنا|نشرتنا|النشره)|حملو?ا?\ تطبيق|(?:انسخ|نسخ)\ الرابط
      | تابعو?ا?\ (?:اخر|احدث|صفحتنا|قناتنا)|لن\ يتم\ نشر\ عنوان|اضافه\ تعليق|ارسال\ تعليق
      | //\ ?انتهي(?:\ ?//)?|[(/]انتهي[)/]|جميع\ الحقوق|-{{5,}}
      | اضافه\ اعلان|spot_img
    )(?:\W|$))"""
# It stands behind the end of a sentence or a wide space: two patterns, since one that opens with a class of few
# characters, or with letters, is found many times faster than one that opens with either.
_BEHIND_SENTENCE: Final = re.compile(rf"""[.!؟"…)\]»]\ ?{_HEADER}""", re.VERBOSE)
_BEHIND_SPACES: Final = re.compile(rf"\ \ {_HEADER}", re.VERBOSE)
WIDE: Final = "  "
# In a joined page the end of a sentence may be missing before a header, behind a credit, hashtags or social links.
# Few words open with the letters that such headers open with: most are refused by them.
_LOOSE: Final = re.compile(
    rf"""\ (?=ا(?:[تحخضقه]|شت|ل(?:ا[خك]|م[زص]|كل|وس|تع|نش))|تع|تق|جم|ر[ابو]|زر|شا|طا|عن|قد|قص|ك[لن]|لن|م[قو])
    (?=(?P<header>
        (?:{_READ_ON})(?=\ ?[:.|•/"])|{_LISTS}|(?:اترك|اضف)\ (?:تعليق(?:ا|ك)?|ردا?)
      | تعليقات\ (?:علق\ كضيف|(?:الزوار|القراء)\ \(?\d)
      | (?:النشره\ الاخباريه\ )?اشترك\ الان\ في\ (?:النشره|نشرتنا)
      | زر\ الذهاب|رابط\ (?:الخبر|المقال)\ ?:|المصدر\ ?:|لن\ يتم\ نشر\ عنوان\ بريدك
      | جميع\ الحقوق\ محفوظه(?=\ ?(?:©|\d{{4}}|$))
      | (?:ال)?كلمات\ (?:ال)?(?:مفتاحيه|دلاليه|داله)\ ?:|الوسوم\ ?:|التعليقات\ \(?\d|كن\ اول\ من\ يعلق
    )(?:\W|$))""",
    re.VERBOSE,
)
# Headers with titles behind them; the others only end what stands before them.
_TITLED: Final = re.compile(rf"(?:{_READ_ON}|{_POINTED}|{_LISTS})\Z", re.VERBOSE)
_LISTED: Final = re.compile(_LISTS, re.VERBOSE)
ADVERT: Final = "اضافه اعلان"
_CLOSING: Final = ("المصدر", "الوسوم", "وسوم", "كلمات", "الكلمات")  # sources and tags
_MOST_CLOSING: Final = 120  # characters
_MARKS: Final = "/("  # what end marks open with
_NAME: Final = re.compile(r"[\s:-]*(?P<words>(?:\S+\s+){1,6})")  # of a source, and what stands behind it
_MOST_ASKED: Final = 3  # headers that may open another article
_INLINE: Final = frozenset({ADVERT, "spot_img"})  # an advert: the body goes on right behind it

# What ends with a border of its own, and may have a read-on header right behind it, by words that it holds.
_CLOSED: Final = {
    "شارك": re.compile(
        r"(?:شارك|مشاركه)(?: ?(?:فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تيليجرام|تلغرام|الخبر|المقال|الموضوع))+"
    ),
    "-----": re.compile(  # -------- ع.س/م.ك
        r"(?<!-)-{5,}+\s*+(?:[^\W\d_]\.){1,3}[^\W\d_]?(?:/ ?(?:[^\W\d_]\.){1,3}[^\W\d_]?)?"
    ),
    "المصدر": re.compile(r"المصدر ?[:|-] ?[^.:|]{2,40}?(?= (?:اقرا|طالع|شاهد) ايضا\b)"),
    "العدد": re.compile(r"صحيفه [^\W\d_]+ [^\W\d_]+ - العدد \d+ - [^.]{5,80}?\d{4} ?ه(?=\s)"),
    "علق كضيف": re.compile(r"علق كضيف .{0,60}?البريد الالكتروني"),
}
_READ_ON_HERE: Final = re.compile(rf"\s*(?P<header>{_READ_ON})(?=\W)", re.VERBOSE)

_ENDS: Final = '.؟!"…)'  # of sentences


def hinted(text: str, *, wide: bool) -> bool:
    """Tell whether a sentence of `text`, folded, may open with a header: a cheap question before the patterns.

    It is not asked about adverts. `wide` says that there are spaces side by side in it.
    """
    if wide and _openers_behind(" ").search(text):
        return True
    for end in _ENDS[1:]:  # one pattern behind one end is looked for in a third of the time of a class of them
        if end in text:
            text = text.replace(end, _ENDS[0])
    return _openers_behind(_ENDS[0]).search(text) is not None


@cache
def _openers_behind(end: str) -> re.Pattern[str]:
    """Return the pattern of what headers open with, behind `end` and spaces: a ruler, or a word of theirs.

    Most sentences open with "and": the few words with that letter are looked at apart.
    """
    words = sorted(folded("header_words"))
    letters = re.escape("".join(sorted({word[0] for word in words} - {"و"})))
    conjoined = "|".join(re.escape(word[1:]) for word in words if word[0] == "و")
    listed = "|".join(re.escape(word) for word in words if word[0] != "و")
    return re.compile(
        rf"{re.escape(end)} +(?:(?=[-{letters}])(?:--|(?:{listed})(?![^\s.:|]))|و(?:{conjoined})(?![^\s.:|]))"
    )


def borders(text: str, known: set[int], *, joined: bool, headed: bool) -> set[int]:
    """Return the borders around the blocks in `text`, a long line without gone characters, with those that are `known`.

    No block goes across a known border. `joined` says that the line is most of the page: there the end of a sentence
    may be missing before a header. `headed` says that there may be a header behind the end of a sentence: see `hinted`.
    """
    behind_sentence = _BEHIND_SENTENCE.finditer(text) if headed else ()
    headers = {at: header for header in behind_sentence if not _opens_item(text, header, at := header.start("header"))}
    if headed and WIDE in text:
        headers |= {header.start("header"): header for header in _BEHIND_SPACES.finditer(text)}
    loose: dict[int, re.Match[str]] = {}
    found = set(known)
    if joined:
        closed_by = (pattern.finditer(text, _TOP) for words, pattern in _CLOSED.items() if words in text)
        for closed in chain.from_iterable(closed_by):
            found.add(closed.end())
            behind = _READ_ON_HERE.match(text, closed.end())
            if behind:
                headers.setdefault(behind.start("header"), behind)
        found_loose = ((header.start("header"), header) for header in _LOOSE.finditer(text, _TOP))
        loose = {at: header for at, header in found_loose if at not in headers and not _opens_item(text, header, at)}
        headers |= loose
    fixed = [*sorted(found), len(text)]
    starts = sorted(headers)
    untold: list[int] = []  # headers with more than titles behind them, and no border where those end
    over = -1  # where a header stands right behind the source or the tags of the article, which is over then
    for at, below in zip_longest(starts, starts[1:], fillvalue=len(text)):
        header = headers[at]
        if header["header"] in _INLINE:
            found |= set(header.span("header"))
        elif not _TITLED.match(header["header"]):
            closing = header["header"].startswith(_CLOSING) and below - at <= _MOST_CLOSING
            found |= {at, below if closing else _end_of(header, joined=joined)}
            over = below if closing else over
        else:
            end = header.end("header")
            limit = min(below, fixed[bisect_right(fixed, end + 1, hi=len(fixed) - 1)])
            block = _block(text, at, end, limit, loose=at in loose or at == over)
            if joined and not block:
                untold.append(at)
            found |= block
    if joined:
        untold = sorted({*untold, *second.pointed(text), *second.introduced(text)} - found)[:_MOST_ASKED]
        found.update(islice((at for at in untold if second.opens(text, at)), 1))
    return found


def _end_of(header: re.Match[str], *, joined: bool) -> int:
    """Return where an end mark ends, or the source of a joined page; where the header begins, for all others."""
    if header["header"][0] in _MARKS:
        return header.end("header")
    of_source = joined and header["header"].startswith(_CLOSING[0])
    return (_behind_source(header.string, header.end("header")) if of_source else 0) or header.start("header")


def _behind_source(text: str, at: int) -> int:
    """Return where the known source ends whose name stands at `at`, behind "المصدر:"; 0 for none."""
    name = _NAME.match(text, at)
    parts, _ = read(" ".join(name["words"].split())) if name else ([], 0)
    if name is None or not parts or parts[0].kind not in SOURCES:
        return 0
    words = parts[0].size
    behind = re.compile(rf"(?:\S+\s+){{{words}}}").match(text, name.start("words"))
    return behind.end() if behind else 0


# The number of a point, with nothing or the end of another point before it: "4. التعليقات", "6- آخر الأخبار".
_NUMBER: Final = re.compile(r"(?:(?:\A|\s\s|[.!؟:\"]\s)\d{1,2} ?\.|(?:\A|\s)\d{1,2} ?[-)])\s?$")
_MOST_NUMBER: Final = 8  # characters


def _opens_item(text: str, header: re.Match[str], at: int) -> bool:
    """Tell whether what reads like a header at `at` opens a quotation or a numbered point: no sentence ends there."""
    end = header.start()
    if text[end] == '"' and end + 1 == at and text[end - 1 : end] in ("", " ", ":", "("):
        return True
    return _NUMBER.search(text, max(at - _MOST_NUMBER, 0), at) is not None


def _block(text: str, at: int, end: int, limit: int, *, loose: bool) -> set[int]:
    """Return the borders of the block whose header stands at `[at, end)`; it ends at `limit` at the latest.

    Behind a loose header, or where the article is over, body that goes on is too weak a sign.
    """
    resumed = _resumed(text, end, limit)
    second = _second_dateline(text, end, resumed or limit)
    behind = second or (0 if loose else resumed)
    found = {at}
    if behind:
        found.add(behind)
        limit = behind
    elif titles_alone(text[end:limit], listed=_LISTED.match(text, at) is not None):
        for time in _TIMES.finditer(text, end, limit):
            found |= set(time.span())
    else:
        return set()
    dashed = text[end:limit].lstrip(" :").startswith("-")  # else a dash stands inside of a title
    found |= {bullet.start() for bullet in _BULLETS.finditer(text, end, limit) if dashed or text[bullet.start()] != "-"}
    return found


# ---- a list of titles ------------------------------------------------------------------------------------------------

_FEWEST_WORDS: Final = 3  # of an item
_MOST_RUN: Final = 45  # words of titles that nothing sets off
_MOST_LIST_RUN: Final = 60  # behind the header of a list, where no word says that the body goes on
_MOST_LISTED: Final = 160  # words of a list whose items bullets or times set off

_FULL_STOP: Final = re.compile(r"(?<![.\d])[.](?=\s|$)")
_BULLET: Final = re.compile(r"(?:[•*-]|\d{1,2} ?[.)-]) (?=\S)")
_BULLETS: Final = re.compile(rf"(?<=\s)(?={_BULLET.pattern})")
_BROKEN_OFF: Final = re.compile(r"(?:\.{3}|…)(?=\s|$)")
_TIMES: Final = re.compile(
    r"(?<=\s)(?:(?:منذ|قبل) (?:\d+ )?(?:دقاي?ق|دقيقه|ساع(?:ات|ه|تين)|ايام|يوم|يومين)"
    r"|\d{1,2} [^\W\d_]{3,8}،? \d{4}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}:\d{2})(?=\s|$)"
)


def titles_alone(rest: str, *, listed: bool) -> bool:
    """Tell whether `rest`, what stands behind a header, is titles and nothing else: few words, or items set off.

    `listed` says that it is the header of a list.
    """
    if _FULL_STOP.search(rest.rstrip(" .")):
        return False
    words = len(rest.split())
    if words <= _MOST_RUN:
        return True
    if listed and words <= _MOST_LIST_RUN and not goes_on(rest):
        return True
    items = _items(rest)
    return words <= _MOST_LISTED and len(items) > 1 and all(len(item.split()) >= _FEWEST_WORDS for item in items)


def goes_on(rest: str) -> bool:
    """Tell whether news goes on somewhere in `rest`, for certain."""
    return any(map(_certain, _RESUMER.finditer(rest)))


def _items(rest: str) -> list[str]:
    """Return the items of a list, by its bullets, by the dots that they all break off with, or by the times behind."""
    if _BULLET.match(rest.lstrip(" :")):
        return [bare for item in _BULLETS.split(rest) if (bare := item.strip("-*• :"))]
    if _BROKEN_OFF.search(rest.rstrip()[-3:]):
        return _BROKEN_OFF.split(rest)[:-1]
    return _TIMES.split(rest)[:-1]


# ---- what stands behind the titles -----------------------------------------------------------------------------------

_FEWEST: Final = 4  # words of a title
_MOST: Final = 45  # words of all titles
_MOST_TITLE: Final = 20  # words
_REACH: Final = 700  # characters in which the body goes on
_DATELINE_REACH: Final = 400  # characters in which a second article opens
_DATELINE: Final = 220  # characters that hold a dateline and the verb behind it

_COMMA: Final = re.compile("[،,؛]")  # titles of news have hardly any
_ASKED: Final = re.compile(r"؟ (?=\S)")
_RESUMER: Final = re.compile(
    r"""(?<=\s)(?P<word>
        و\ ?[^\W\d_]{2,}|هذا\ و[^\W\d_]{2,}|اما\ ال[^\W\d_]+|الجدير|جدير|يذكر|يشار|بدورها?|في\ المقابل
      | من\ (?:جانب|جهت)ه?ا?|من\ ناحيته
    )(?=\s|،)""",
    re.VERBOSE,
)
_IN_THIS: Final = re.compile(
    "و(?:في|علي|من) (?:هذ[اه]|كلمت|سياق|السياق|المقابل|الوقت|وقت|غضون|تصريح|بيان|حين|ختام|نهايه|البدايه|اطار|ضوء|مقابل"
    "|تعليق|رد|خطاب|مداخل|صعيد|جانب|جهه|ناحيه|الجانب|المتوقع|المقرر|المنتظر|بين|ثم)"
)


def _resumed(text: str, start: int, limit: int) -> int:
    """Return where the body goes on behind a header and its titles, without any border; 0 when that can't be told.

    Titles hold no full stop: when one comes first, the body began somewhere before it, nobody knows where.
    """
    window = text[start : min(limit, start + _REACH)]
    stop = _FULL_STOP.search(window)
    end = stop.start() if stop else len(window)
    asked = _ASKED.search(window, 0, end)
    if asked and _behind_question(window, asked.end(), stop=stop is not None):
        return start + asked.end()
    for resumer in _RESUMER.finditer(window):
        words = len(window[: resumer.start()].split())
        if words > _MOST or (words >= _FEWEST and resumer.start() > end):
            return 0
        if not words and _certain(resumer):
            return 0  # no title stands between: the header is a sub-heading
        if words >= _FEWEST and _certain(resumer):
            in_sentence = _COMMA.search(window, 0, resumer.start())  # that began somewhere before it
            return 0 if in_sentence else start + resumer.start()
    return 0


def _behind_question(window: str, at: int, *, stop: bool) -> bool:
    """Tell whether a title that is a question ends at `at`: a long sentence follows, and no bullet is to be seen."""
    if not stop or window.count(" ", 0, at) < _FEWEST or _BULLETS.search(window) or _COMMA.search(window, 0, at):
        return False
    return len(window[at:].partition(".")[0].split()) > _MOST_TITLE


def _certain(resumer: re.Match[str]) -> bool:
    """Tell whether news goes on with this word for certain: a known one, several, or a verb behind "و"."""
    word = resumer["word"].replace("و ", "و")
    if word in folded("resumers_inside") or _IN_THIS.match(resumer.string, resumer.start()):
        return True
    verbs = folded("lead_verbs")
    return " " in word or (word[0] == "و" and word[1:] in verbs and word not in verbs and word[1:3] != "ال")


def _second_dateline(text: str, start: int, limit: int) -> int:
    """Return where a dateline opens another article behind a header and its title; 0 when none does."""
    window = text[start : min(limit, start + _DATELINE_REACH)]
    for word in re.finditer(r"(?<=\s)[^\W\d_]+", window):
        if word[0] in openers() and window.count(" ", 0, word.start()) >= _FEWEST:
            rest = " ".join(text[start + word.start() : start + word.start() + _DATELINE].split())
            if prefixes.opens_news(rest):
                return start + word.start()
    return 0
