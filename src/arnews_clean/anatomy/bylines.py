"""Bylines: authors, desks, translators, their titles and addresses, as lines or before the first sentence.

Facts: articles.md of the conventions, sections 2 and 5.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.words import folded, given_name, names_person, opens_with_verb
from arnews_clean.lines import Line, Page
from arnews_clean.model import Label

_MAX_WORDS: Final = 12

_ROLES: Final = (
    r"كتبت?|كتبا|كتبوا|يكتبها|بقلم|اعداد(?: وتصوير| وترجمه| وتحرير| وتقديم)?|اعده|اعدته|اعدها(?: للنشر)?|اعد التقرير|تقرير(?: وتصوير)?|تحقيق(?: وتصوير)?"
    r"|تحرير(?: من طرف)?|ترجمه(?: وتحرير| وتعليق| واعداد)?|اعداد وترجمه|حوار|حاورها|حاوره(?: في [^\W\d_]+)?|اجر[يت] (?:الحوار|المقابله|اللقاء|الحديث)(?: بتاريخ [\d/]+ه?)?"
    r"|لقاء وتصوير|لقاء|متابع[هة](?: وتصوير)?|متابعات|رصد وتصوير|تصوير|عدسه|مونتاج|تغطيه(?: وتصوير)?|مراسلنا|مراسلتنا|موفدنا|قراءه|استطلاع(?: وتصوير)?|نقل(?:ه|ها|ته|تها)? (?:الي|عن) (?:ال)?[^\W\d_]+(?: بتصرف)?|عربه|ترجمه الي العربيه|ترجمها|بواسطه|الكاتبه?|المحرر|مولف|مقال|من [^\W\d_]+"
)
_ROLE_LINE: Final = re.compile(rf"(?:{_ROLES})(?: ?[/،و] ?(?:{_ROLES}))? ?[:/|_\-.]+ ?(?P<who>.*)")
_ROLE_NAME: Final = re.compile(r"(?:كتبت?|بقلم|تصوير|ترجمه|اعداد|تقرير|حوار|عدسه|بواسطه) (?P<who>.+)")
_ROLE_PREFIX: Final = re.compile(r"(?P<role>كتبت?|متابعه|تقرير|اعداد|بقلم|حاوره?|حاورها|تحقيق|مراسلنا|ترجمه) ?[-_:/]+ ?(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,3}?) ?(?P<sep>[-:–]+) ?")
_GLUED_ROLE: Final = re.compile(r"كتبت? ?[-_:/]+ ?(?P<who>[^\W\d_]+ [^\W\d_]+) (?=[^\W\d_])")
_ADDRESS: Final = re.compile(r"(?:للتواصل|البريد|ايميل|email|e-mail|بريد الكتروني)?[\s:]*[\w. +-]+ ?@[\w.-]+\.\w+[\W]*", re.IGNORECASE)
_COLON_NAME: Final = re.compile(r"[:/] ?(?P<who>[^\W\d_][^:]*)")
_INTERVIEW: Final = re.compile(r"اجري?ت? (?:الحوار|المقابله|اللقاء|الحديث)\b.{3,80}")
_PUBLISHED: Final = re.compile(r"(?:(?P<who>[^\W\d_]+(?: [^\W\d_]+){0,4}?) ?)?(?P<where>نشر في [^\d:]{3,40}?) (?P<date>(?:يوم )?\d{1,2} ?[-/] ?\d{1,2} ?[-/] ?\d{4})")
_DOMAIN: Final = re.compile(r"(?:www\.)?[a-z][a-z0-9-]{2,30}\.(?:com|net|org|info?|ma|dz|tn|ly|eg|sd|ye|iq|sy|lb|jo|ps|sa|ae|qa|kw|bh|om|mr|so|tv|news|co|me|cc)", re.IGNORECASE)
_BIO: Final = re.compile(
    r"(?:ال)?(?:كاتبه?|باحثه?|ناشطه?|استاذه?|خبيره?|محلل|صحفي|صحافي|صحفيه|صحافيه|اعلامي|اعلاميه|اكاديمي|اكاديميه|محامي|محام|طبيب|استشاري|مستشار|ناقد|شاعر|روايي|مدون|مدير|رييس|عضو|سفير|وزير|نايب|مفكر|مورخ|داعيه|مهندس|اقتصادي|دبلوماسي|عميد|لواء|قيادي|مراسل)\b[^.:]{2,90}"
)
_TRAILING_DATE: Final = re.compile(r" [|-]? ?(?:(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)،? )?\d{1,2} [^\W\d_]+،? \d{4}$")
_BBC_ROLE: Final = re.compile(r"(?:author|role),.{2,80}", re.IGNORECASE)
_SIDE: Final = re.compile(r"(?:تحرير|اعداد|كتابه) من طرف .{2,40}")
_HANDLE: Final = re.compile(r"(?:twitter ?:? ?)?@\w{3,30}", re.IGNORECASE)
_ROLE_OFF: Final = re.compile(r"^[^\W\d_]+ ?[:/-]+ ?")
_INITIALED: Final = re.compile(r"(?:[^\W\d_]\. ?){1,3}[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?")


def find(page: Page) -> None:
    """Cut byline lines between the title and the first paragraph, and at the end."""
    kept = page.kept
    lede = page.lede
    last = len(kept) - 1
    for i, line in enumerate(kept):
        if line.size > _MAX_WORDS:
            continue
        head = i < lede or i < 2 or (i <= lede + 1 and _follows_cut(line))
        tail = i >= max(last - 3, lede + 1)
        if not (head or tail or (i < 6 and _INTERVIEW.fullmatch(line.key))):
            continue
        rule = shape(line, opens=i == 0 and not _title_follows(kept))
        if rule:
            page.cut(line, Label.BYLINE, rule)
            _cut_companion(page, line, rule)
    _published_in(page)
    _bare_names(page)
    kept = page.kept
    first = page.lede
    if first < len(kept):
        end, rule = prefix(kept[first].key)
        if end:
            page.trim(kept[first], 0, end, Label.BYLINE, rule)


def shape(line: Line, *, opens: bool = False) -> str:
    """Return the rule by which `line` is a byline, "" when it is none."""
    text = _TRAILING_DATE.sub("", line.key).strip('*•"( ')
    if line.full_stop and not text.rstrip(". -:").endswith(")"):
        return ""
    if "؟" in text or "!" in text:
        return ""
    role = _ROLE_LINE.fullmatch(text)
    if role and _people(role["who"]):
        return "byline.role"
    if role and not role["who"].strip(" -:"):
        return "byline.role-alone" if text.split()[0].strip("/:-") in {"بقلم", "كتب", "كتبت", "اعداد", "الكاتب"} and line.size <= 2 else ""
    named = _ROLE_NAME.fullmatch(text)
    if named and names_person(named["who"].strip(" -:.")) and (given_name(named["who"].split()[0].strip(":")) or text.startswith("بقلم")) and not opens:
        return "byline.role-name"
    if _INTERVIEW.fullmatch(text) and not line.full_stop and (text.endswith(":") or line.size <= 7):
        return "byline.interview"
    if _BBC_ROLE.fullmatch(line.core):
        return "byline.role-list"
    if _SIDE.fullmatch(text):
        return "byline.by-side"
    if _HANDLE.fullmatch(line.key):
        return "byline.address"
    if line.key[0] == "-" and line.key[-1] == "-" and names_person(line.core, sure=True):
        return "byline.between-dashes"
    if _DOMAIN.fullmatch(line.key):
        return "byline.domain"
    if line.key[:1] in "(*-" and _BIO.fullmatch(text.rstrip(")")) and line.size <= 12:
        return "byline.bio"
    if _ADDRESS.fullmatch(line.key):
        return "byline.address"
    if text.startswith(":") and names_person(text.strip(": ")):
        return "byline.colon-name"
    return ""


def _published_in(page: Page) -> None:
    """Cut "فلان نشر في صحيفة كذا يوم 01 - 02 - 2012", the credit of aggregators, into what it holds."""
    kept = page.kept
    for line in kept[: page.lede + 1]:
        found = _PUBLISHED.fullmatch(line.key)
        if found and not line.prose:
            page.trim(line, found.start("date"), len(line.key), Label.DATE, "date.published-in")
            rest = next((part for part in page.kept if part.start == line.start), None)
            if rest is not None and found["who"]:
                page.trim(rest, found.start("where"), len(rest.key), Label.SOURCE, "source.published-in")
                rest = next((part for part in page.kept if part.start == line.start), None)
                if rest is not None:
                    page.cut(rest, Label.BYLINE, "byline.published-in")
            elif rest is not None:
                page.cut(rest, Label.SOURCE, "source.published-in")
            return


def _bare_names(page: Page) -> None:
    """Cut a name alone between the title and the first paragraph, and the same name again below the last one."""
    kept = page.kept
    lede = page.lede
    names = {name for line in page.lines if line.label is Label.BYLINE if (name := _ROLE_OFF.sub("", _TRAILING_DATE.sub("", line.core))) and names_person(name)}
    for i in range(1, min(lede, len(kept), 4)):
        line = kept[i]
        if not 2 <= line.size <= 4 or line.stops or line.key[-1] == ":":
            continue
        if names_person(line.core, sure=True) and (i == lede - 1 or _cut_below(line)):
            names.add(line.core)
            page.cut(line, Label.BYLINE, "byline.bare-name")
    opener = page.kept[0] if page.kept else None
    if opener is not None and lede == 1 and 2 <= opener.size <= 3 and not opener.stops and names_person(opener.core, sure=True):
        surname = opener.words[-1]
        if not any(surname in line.tokens for line in page.kept[1:]):
            page.cut(opener, Label.BYLINE, "byline.bare-name+topic")
    for line in page.kept[lede:]:
        if line.core in names and not line.prose:
            page.cut(line, Label.BYLINE, "byline.bare-name")
            if line.below is not None and line.below.label is None and not line.below.stops and _BIO.fullmatch(line.below.core):
                page.cut(line.below, Label.BYLINE, "byline.bio")
    last = page.kept[-1] if page.kept else None
    if last is not None and len(page.kept) > 2 and not last.prose:
        if last.core in names:
            page.cut(last, Label.BYLINE, "byline.bare-name")
        elif names_person(last.core, sure=True) and last.size <= 3 and not last.stops and last.above is not None and last.above.prose and last.above.stops:
            page.cut(last, Label.BYLINE, "byline.signature")
        elif _INITIALED.fullmatch(last.key):
            page.cut(last, Label.BYLINE, "byline.initials")


def _cut_below(line: Line) -> bool:
    return line.below is not None and line.below.label is not None


def _people(text: str) -> bool:
    """Tell whether `text` lists persons, desks or places, as the names behind a role do."""
    text = text.strip(' :-.()"*')
    if not text:
        return False
    for part in re.split(r" ?[-،,/|_(] ?| و(?=[^\W\d_]{2,} )", text):
        words = part.strip(' ).:"').replace(".", " ").split()
        if not words:
            continue
        if len(words) > 5 or any(word.isdigit() for word in words) or not folded("function_words").isdisjoint(words):
            return False
        if opens_with_verb(part) and not given_name(words[0]):
            return False
    return True


def prefix(text: str) -> tuple[int, str]:
    """Return where the "كتب - فلان:" ends that the key `text` opens with, and its rule; 0 and "" for none."""
    found = _ROLE_PREFIX.match(text)
    if found and names_person(found["who"]) and given_name(found["who"].split()[0]) and len(text) - found.end() > 30:
        return found.end(), "byline.role-prefix"
    found = _GLUED_ROLE.match(text)
    if found and given_name(found["who"].split()[0]) and opens_with_verb(text[found.end() :]) and len(text) - found.end() > 30:
        return found.end(), "byline.role-glued"
    return 0, ""


def _title_follows(kept: list[Line]) -> bool:
    return len(kept) > 1 and not kept[1].prose


def _follows_cut(line: Line) -> bool:
    return line.above is not None and line.above.label is not None


def _cut_companion(page: Page, line: Line, rule: str) -> None:
    """Cut the name under a lonely "بقلم/", and the address under a name."""
    below = line.below
    if below is not None and below.label is None:
        named = rule == "byline.role-alone" and below.size <= 5 and names_person(below.key.strip(" :-"))
        if named or _ADDRESS.fullmatch(below.key):
            page.cut(below, Label.BYLINE, "byline.companion")
