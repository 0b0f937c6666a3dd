"""Flattened pages: scrapers join the lines of a page into one. Here it is cut open again where its anchors show.

Only borders are found; what stands between them is judged by the rooms, as on any page. Position is weaker evidence
in a joined line, so the anchors that open it are strong ones: a full date and time, a role with a name, a header
behind the end of a sentence, a known dateline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from arnews_clean.anatomy import credits, datelines, navigation
from arnews_clean.anatomy.credits import SOURCES, Kind
from arnews_clean.anatomy.dates import NUMERIC, TIME, is_date, month_words
from arnews_clean.anatomy.words import folded, given_name, opens_with_verb
from arnews_clean.lines import key, stripped

_LONG: Final = 400  # characters: a shorter line is no page
_HEAD: Final = 900  # characters in which the furniture above the first paragraph stands
_WEEKDAYS: Final = "السبت|الاحد|الاثنين|الاثنيين|الثلاثاء|الاربعاء|الخميس|الجمعه"

# A full date, with what pages print around it.
_DATE: Final = re.compile(
    rf"(?:(?:نشر(?:ت)?(?: في| بتاريخ| يوم)?|تاريخ النشر|تم النشر(?: في)?|اخر تحديث|الساعه) ?:? ?)?"
    rf"(?:(?:{_WEEKDAYS})[،,]? ?-? ?)?"
    r"(?:(?<!\d)\d{1,4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{2,4}|(?<!\d)\d{1,2}[ /-]+[^\W\d_]{3,8}(?:[ /]+[^\W\d_]{3,8})?[ /,،-]+\d{4}|[^\W\d_]{3,8} \d{1,2}[,،] \d{4})"
    r"(?: ?ه\b)?(?: ?م\b)?(?:[ ,،|-]*(?:الساعه )?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:ص|م|صباحا|مساء|am|pm|gmt)\b)?)?(?: بتوقيت [^\W\d_]+)?",
    re.IGNORECASE,
)
_ROLE: Final = re.compile(r"(?<!\S)(?:كتبت?|بقلم|كتبها|تحرير|اعداد|متابعه) ?[:/] ?(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,2})")
_PHOTO: Final = re.compile(r"(?<!\S)(?P<x>\S[^\n]{2,250}?) (?:تصوير|عدسه) ?: ?(?P<who>[^:]{2,40}?) (?P<y>(?P=x))(?=\s|$)")
_READ_ON: Final = r"(?:اقرا|اقراء|طالع|شاهد)\ ?(?:ايضا|المزيد|كذلك)|(?:قد|ربما)\ (?:ي|ت)(?:همك|عجبك)(?:م)?(?:\ ايضا)?"
_LISTS: Final = (
    r"(?:اخبار|مقالات|مواضيع|موضوعات|روابط|قصص|تقارير)\ (?:ذات\ (?:صله|علاقه)|متعلقه|مشابهه|مرتبطه)"
    r"|الاكثر\ (?:قراءه|مشاهده|تفاعلا|تعليقا)|(?:اخر|احدث|اهم)\ الاخبار|الاخبار\ العاجله"
)
_HEADER: Final = re.compile(
    rf"""(?:(?<=[.!؟"…)\]»])|(?<=\s\s))\s*(?P<at>
        {_READ_ON}|{_LISTS}
      | المصدر\ ?:|المصدر\ ?-|صحيفه\ [^\W\d_]+\ [^\W\d_]+\ -\ العدد
      | تعليقات\ |التعليقات\b|اترك\ تعليق|اضف\ تعليق|علق\ كضيف|\d+\ تعليق|(?:ال)?كلمات\ (?:ال)?(?:مفتاحيه|دلاليه|رييسيه)|(?:ال)?وسوم\ ?:
      | شارك\ (?:الخبر|المقال|الموضوع|فيسبوك|هذا)|اضافه\ اعلان|تابعونا|تابعنا|spot_img|//\ ?انتهي|\(النهايه\)|رابط\ مختصر|الرابط\ المختصر|جميع\ الحقوق|ـ{{5,}}|-{{5,}}|\#[^\W\d_]
    )(?=\W|$)""",
    re.VERBOSE,
)
# In a joined page the end of a sentence may be missing before a header, behind a credit, hashtags or social links.
_LOOSE: Final = re.compile(
    rf"""(?<=\s)(?P<at>(?:{_READ_ON})(?=\ ?[:.|])|{_LISTS}|تعليقات\ علق\ كضيف|اترك\ تعليق|زر\ الذهاب|اضف\ تعليق|المصدر\ ?:)(?=\W|$)""",
    re.VERBOSE,
)
_SOCIAL: Final = re.compile(r"(?:شارك|مشاركه)(?: ?(?:فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تيليجرام|تلغرام|الخبر|المقال|الموضوع))+")
_ISSUE: Final = re.compile(r"صحيفه [^\W\d_]+ [^\W\d_]+ - العدد \d+ - [^.]{5,80}?\d{4} ?ه(?=\s)")
_READ_ON_HERE: Final = re.compile(rf"\s*(?P<at>{_READ_ON})(?=\W)", re.VERBOSE)
_GUEST: Final = re.compile(r"علق كضيف .{0,60}?البريد الالكتروني")
_INITIALS: Final = re.compile(r"[ـ-]{5,}\s*(?P<who>(?:[^\W\d_]\.){1,3}[^\W\d_]?(?:/ ?(?:[^\W\d_]\.){1,3}[^\W\d_]?)?)")
_TOOLS: Final = re.compile(r"(?<!\S)(?:ع ع ع|[aA] [aA](?: [aA])?|\d+ مشاهده|\d* ?(?:اقل من )?دقيقه واحده|زر الذهاب الي الاعلي|spot_img|view this post on instagram a post shared by [^()]{2,60}\(@\w+\)|[-+] (?:تصغير|تكبير) الخط)(?!\S)", re.IGNORECASE)
_LEAD_TOOLS: Final = re.compile(r"(?:طباعه )?ارسل لصديق|طباعه")
_BULLETS: Final = re.compile(r"(?<=\s)(?=[•»*-] \S)")
_AFTER_TIMES: Final = re.compile(r"(?<=\s)(?:منذ (?:\d+ )?(?:دقاي?ق|دقيقه|ساعات|ساعه|ساعتين|ايام|يوم|يومين)|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}:\d{2})(?=\s)")


# First words of the headers: a long line is searched only when one of its sentences opens with one.
_FIRST: Final = frozenset(
    "اقرا اقراء طالع شاهد قد ربما اخبار مقالات مواضيع موضوعات روابط قصص تقارير الاكثر اخر احدث اهم الاخبار المصدر المصدر: صحيفه تعليقات التعليقات اترك اضف علق كلمات الكلمات وسوم الوسوم الوسوم: شارك "
    "اضافه تابعونا تابعنا spot_img // //انتهي (النهايه) رابط الرابط جميع اقرا: طالع: شاهد: التعليقات:".split()
)
_ENDS: Final = (". ", "؟ ", "! ", '" ', ") ", "… ", ".. ", "  ")


def _hinted(line: str) -> bool:
    """Tell whether a sentence of `line` opens as a header does."""
    text = line.replace("\x7f", "") if "\x7f" in line else line
    for end in _ENDS:
        if end[0] in text and end in text:
            for part in text.split(end)[1:]:
                if part.lstrip()[:12].partition(" ")[0].rstrip(".:|") in _FIRST or part[:1] in "#ـ-":
                    return True
    return "اضافه اعلان" in text


Span: TypeAlias = tuple[int, int]


def split(folded: str, pieces: list[Span], known: dict[tuple[int, int, bool], list[Span]]) -> Iterator[list[Span]]:
    """Yield `pieces` of the folded page, each as a list of parts: the long ones open at the borders that show in them.

    `known` remembers from round to round into which parts a piece falls.
    """
    total = sum(end - start for start, end in pieces)
    for n, (start, end) in enumerate(pieces):
        joined = n == 0 and end - start > _LONG and 2 * (end - start) > total
        if end - start < _LONG // 2:
            yield [(start, end)]
            continue
        asked = start, end, joined
        if asked not in known:
            known[asked] = list(_parts(folded, start, end, joined=joined))
        yield known[asked]


def _parts(folded: str, start: int, end: int, *, joined: bool) -> Iterator[Span]:
    """Yield the parts of the long piece `[start, end)`."""
    if joined or _hinted(folded[start:end]):
        at = start
        for border in _borders(folded[start:end], joined=joined):
            if folded[at : start + border].strip(" \x7f"):
                yield stripped(folded, at, start + border)
                at = start + border
        yield stripped(folded, at, end)
    else:
        yield start, end


def _borders(line: str, *, joined: bool) -> list[int]:
    """Return where lines were joined in `line`, as sorted offsets; `joined` says that it is most of the page."""
    gone = [m.start() for m in re.finditer("\x7f", line)]
    text = line.replace("\x7f", "")
    found: set[int] = set()
    if joined:
        _head(text, found)
    _anchors(text, found, joined=joined)
    if joined:
        _tail(text, found)
    borders = []
    i = 0
    for at in sorted(found):
        while i < len(gone) and gone[i] <= at + i:
            i += 1
        borders.append(at + i)
    return [at for at in borders if 0 < at < len(line)]


def _head(text: str, found: set[int]) -> None:
    """Find what stands above the first paragraph: tools, date, role and name, doubled caption, dateline."""
    head = text[:_HEAD]
    link = re.match(r"\s*https?://\S+\s+(?:اعلان\s+)?", head)
    if link:
        found.update((link.end(), link.start() + head.find(" ", link.start() + 1) + 1))
    tools = _LEAD_TOOLS.match(head.lstrip())
    words = head.split()
    for size in range(4, min(30, len(words) // 2)):
        if words[size] == words[0] and words[:size] == words[size : 2 * size]:
            twice = re.match(r"\s*" + r"\s+".join(map(re.escape, words[:size])) + r"\s+", head)
            if twice:
                again = re.match(r"\s*" + r"\s+".join(map(re.escape, words[: 2 * size])) + r"\s+", head)
                found.update((twice.end(), again.end() if again else twice.end()))
            break
    date = next((m for m in _DATE.finditer(head) if is_date(key(m[0]), re.findall(r"[^\W\d_]+|\d+", key(m[0]))) and (TIME.search(m[0]) or re.search(_WEEKDAYS, m[0]) or "نشر" in m[0] or re.match(r"\d{4}-\d{2}-\d{2}", m[0]) or _TOOLS.match(head[m.end() :].lstrip()) or re.match(r"[^\W\d_]", m[0]))), None)
    after = 0
    if date and (tools or not re.search(r"[.!؟] ", head[: date.start()])) and head[: date.start()].count(" ") < 45:
        found.update((date.start(), date.end()))
        after = date.end()
        title = " ".join(head[: date.start()].split())
        again = head[after:].lstrip()
        if len(title) > 20 and again.startswith(title + " "):
            found.add(len(head) - len(again) + len(title) + 1)
            after = len(head) - len(again) + len(title)
        if tools:
            _lead_section(head, found, date.start())
    role = _ROLE.search(head, after, after + 250)
    if role and (after or role.start() < 250) and given_name(role["who"].split()[0]):
        found.add(role.start())
        end = role.end()
        gap = re.compile(r"\s{2,}").search(head, role.start("who"), role.end() + 3)
        if gap:
            end = gap.start()
        elif len(role["who"].split()) == 3 and not given_name(role["who"].split()[1]):  # noqa: PLR2004
            end = role.start("who") + len(" ".join(role["who"].split()[:2]))
        found.add(end)
        after = max(after, end)
    photo = _PHOTO.search(head, after) if after else None
    if photo and not head[after : photo.start()].strip():
        found.update((photo.start("x"), photo.start("y"), photo.end("y")))
        after = photo.end()
    for tool in _TOOLS.finditer(text):
        if tool.end() <= _HEAD or not tool[0][0].isdigit():
            found.update((tool.start(), tool.end()))
    _credit(head, after, found)


def _lead_section(head: str, found: set[int], end: int) -> None:
    """Find where the section name behind the tools of the page ends and the title begins."""
    tools = _LEAD_TOOLS.match(head.lstrip())
    if not tools:
        return
    at = len(head) - len(head.lstrip()) + tools.end()
    found.add(at)
    words = head[at:end].split()
    for size in (3, 2, 1):
        name = " ".join(words[:size])
        if navigation.section(name) and len(words) > size + 1:
            found.add(head.index(name, at) + len(name))
            return


def _credit(head: str, after: int, found: set[int]) -> None:
    """Find a known dateline or agency credit between the title and the first sentence."""
    openers = credits.openers()
    for match in re.finditer(r"(?<!\S)[\"(]*[^\W\d_]+", head[: after + 420]):
        at = match.start()
        if at < after or at == 0 or match[0].strip('"(') not in openers:
            continue
        if ". " in head[after:at] or head[after:at].count("؟ ") + head[after:at].count("! ") > 1:
            return
        rest = key(head[at : at + 200])
        end, _, rule = datelines.prefix(rest, first=False)
        if end and rule.startswith("dateline.city-agency"):
            found.add(at)
            return
        parts, _ = credits.read(rest)
        if len(parts) > 1 and parts[0].kind in (Kind.GENERIC, Kind.AGENCY) and parts[1].kind in SOURCES and parts[0].separator in tuple("/-:") and not parts[1].separator:
            found.update((at, at + re.match(r"\s*".join(map(re.escape, rest[: parts[1].end].replace(" ", ""))), head[at:]).end()))  # type: ignore[union-attr]
            return


def _anchors(text: str, found: set[int], *, joined: bool) -> None:
    """Find headers of blocks behind sentences, where their titles end, and the items of lists."""
    headers = list(_HEADER.finditer(text))
    starts = {header.start("at") for header in headers}
    if joined:
        headers += [header for header in _LOOSE.finditer(text) if header.start("at") not in starts and header.start("at") > _LONG // 2]
        headers.sort(key=lambda header: header.start("at"))
        for mark in (*_SOCIAL.finditer(text, _LONG // 2), *_INITIALS.finditer(text, _LONG // 2), *_ISSUE.finditer(text, _LONG // 2), *_GUEST.finditer(text, _LONG // 2)):
            found.add(mark.end())
            behind = _READ_ON_HERE.match(text, mark.end())
            if behind and behind.start("at") not in starts:
                headers.append(behind)
                starts.add(behind.start("at"))
        headers.sort(key=lambda header: header.start("at"))
    for n, header in enumerate(headers):
        at, end = header.start("at"), header.end("at")
        word = header["at"].strip()
        if word in {"اضافه اعلان", "spot_img"}:
            found.update((at, end))
            continue
        if not _TITLED.match(word):
            found.add(at)
            continue
        limit = headers[n + 1].start("at") if n + 1 < len(headers) else len(text)
        limit = min([limit, *(m for m in found if m > end + 1)])
        resume = _resume(text, end, limit)
        second = 0 if resume else _second(text, end, limit)
        rest = text[end:limit]
        loose = at not in starts
        if (resume and not loose) or second:
            found.update((at, resume or second))
            limit = resume or second
        elif _lists(rest):
            found.add(at)
            for time in _AFTER_TIMES.finditer(text, end, limit):
                found.update((time.start(), time.end()))
        else:
            continue
        found.update(bullet.start() for bullet in _BULLETS.finditer(text, end, limit))


_TITLED: Final = re.compile("اقرا|طالع|شاهد|قد |ربما|اخبار|مقالات|مواضيع|موضوعات|روابط|قصص|تقارير|الاكثر|اخر|احدث|اهم|الاخبار")
_FULL_STOP: Final = re.compile(r"(?<![.\d])[.](?=\s|$)")
_MOST_LISTED: Final = 160  # words of a list whose items bullets or times set off
_MOST_RUN: Final = 45  # words of titles that nothing sets off
_FEWEST_ITEM: Final = 3


def _lists(rest: str) -> bool:
    """Tell whether `rest`, what stands behind a header, is a list of titles and nothing else."""
    if _FULL_STOP.search(rest.rstrip(" .")):
        return False
    words = len(rest.split())
    if words <= _MOST_RUN:
        return True
    items = _BULLETS.split(rest) if _BULLETS.match(rest[rest.find(" ") + 1 :], 0) or rest[:3].strip(" :")[:1] in tuple("-*•»") else []
    items = [item.strip("-*•» ") for item in items if item.strip("-*•»: ")] or _AFTER_TIMES.split(rest)[:-1]
    return words <= _MOST_LISTED and len(items) > 1 and all(len(item.split()) >= _FEWEST_ITEM for item in items)


def _second(text: str, start: int, limit: int) -> int:
    """Return where a dateline opens another article behind a header and its title; 0 when none does."""
    openers = credits.openers()
    window = text[start : min(limit, start + 400)]
    for match in re.finditer(r"(?<=\s)[^\W\d_]+", window):
        if match[0] in openers and window[: match.start()].count(" ") >= _FEWEST:
            rest = key(text[start + match.start() : start + match.start() + 220])
            end, _, rule = datelines.prefix(rest, first=True)
            if end and (rule.startswith("dateline.city-agency") or (rule == "dateline.city-dash" and opens_with_verb(rest[end:]))):
                return start + match.start()
    return 0


_LAST_HASHTAGS: Final = re.compile(r"(?<=\s)(?:#[\w_]+\s*){1,15}$")
_LAST_AD: Final = re.compile(r"(?<=\s)اعلان\s*$")
_LAST_CREDIT: Final = re.compile(r"(?<=\s)(?:(?:اعداد|ترجمه|تحرير|مراجعه|اعدته? للعربيه|كتابه|ترجمه وتحرير|اعداد وتحرير) ?: ?[^:]{2,30}?[/،]? ?)+$")
_LAST_STOP: Final = re.compile(r"[.!؟](?:[\")]| ?\")?\s+(?=[^.!؟]*$)")


def _tail(text: str, found: set[int]) -> None:
    """Find where the last sentence ends: what stands behind it may be tags."""
    hashtags = _LAST_HASHTAGS.search(text, max(0, len(text) - 400))
    if hashtags:
        found.add(hashtags.start())
        text = text[: hashtags.start()]
    advert = _LAST_AD.search(text)
    if advert:
        found.add(advert.start())
        text = text[: advert.start()]
    credit = _LAST_CREDIT.search(text, max(0, len(text) - 200))
    if credit:
        found.add(credit.start())
        text = text[: credit.start()]
    stop = _LAST_STOP.search(text, max(0, len(text) - 600))
    if stop:
        found.add(stop.end())


_RESUME: Final = re.compile(r"(?<=\s)(?P<word>و[^\W\d_]{2,}|من (?:جانب|جهت)ه?ا?|الجدير|جدير|يذكر|يشار|بدوره|بدورها|كما|هذا|في المقابل|من ناحيته)(?=\s|،)")
_CERTAIN: Final = frozenset(
    "وفيما وخلال وكان وكانت وحول وبحسب ووفقا ووفق وقد ومنذ وجاء وجاءت وياتي وتاتي ويذكر ويشار وتجدر والجدير وجدير وبالنسبه وعندما وكما وكذلك وايضا الجدير جدير يذكر يشار بدوره بدورها".split()
)
_IN_THIS: Final = re.compile(r"و(?:في|علي|من) (?:هذ[اه]|كلمت|سياق|السياق|المقابل|الوقت|وقت|غضون|تصريح|بيان|حين|ختام|نهايه|البدايه|اطار|ضوء|مقابل|تعليق|رد|خطاب|مداخل|صعيد|جانب|جهه|ناحيه|الجانب|المتوقع|المقرر|المنتظر|بين|ثم)")
_FEWEST: Final = 4
_MOST: Final = 70
_MOST_TITLE: Final = 20


def _resume(text: str, start: int, limit: int) -> int:
    """Return where the body resumes behind a header and titles without any border; 0 when that cannot be told.

    Titles hold no full stop: when one comes first, the body began somewhere before it, nobody knows where.
    """
    window = text[start : min(limit, start + 700)]
    stop = _FULL_STOP.search(window)
    verbs = folded("lead_verbs")
    asked = re.search(r"؟ (?=\S)", window)
    if asked and window[: asked.end()].count(" ") >= _FEWEST and not (stop and stop.start() < asked.start()) and not _BULLETS.search(window):
        tail = window[asked.end() :]
        if stop and len(tail.split(".")[0].split()) > _MOST_TITLE:
            return start + asked.end()
    for match in _RESUME.finditer(window):
        words = window[: match.start()].split()
        if len(words) < _FEWEST:
            continue
        if len(words) > _MOST or (stop and stop.start() < match.start()):
            return 0
        word = match["word"]
        if word in _CERTAIN or _IN_THIS.match(window, match.start()):
            return start + match.start()
        if word[0] == "و" and word[1:] in verbs and word not in verbs and word[1:3] != "ال":
            return start + match.start()
        if " " in word:
            return start + match.start()
    return 0
