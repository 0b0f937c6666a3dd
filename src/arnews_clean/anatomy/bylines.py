"""Bylines: authors, desks, translators, with their titles and addresses, as lines or before the first sentence.

A byline stands between the title and the first paragraph, right behind it where it follows other furniture, among the
last lines, or glued to the first sentence. What looks like one and is none: a title with a role as its label ("تحقيق:
من باع الحديقة؟"), a sentence about writing ("كتب الوزير على صفحته"), a speaker with his words ("ليلى منصور: لم
أكتب"), a name as a sub-heading.

Facts: the conventions, sections 2 and 5: roles, their separators, and where pages put them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import dropwhile
from typing import Final

from arnews_clean.anatomy.credits import listed, openers, read
from arnews_clean.anatomy.dates import is_date
from arnews_clean.anatomy.words import (
    folded,
    given_name,
    holds_stem,
    inside,
    names_person,
    opens_with_verb,
    phrases,
    stems,
    topic,
)
from arnews_clean.keys import first_word, tokens
from arnews_clean.lines import ORNAMENTS, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page


def find(page: Page) -> None:
    """Cut byline lines between the title and the first paragraph and at the end, and the byline of that paragraph."""
    _cut_lines(page)
    if page.lede:
        _cut_published_in(page)
        _cut_opening_name(page)
    names = _cut_names_above_lede(page) if page.lede > 1 else set()
    if names or not page.untouched:  # else nobody has signed
        _cut_names_below(page, names)
    if page.lede > 1:
        _cut_named_bio(page)
        _cut_two_names(page)
    _cut_signature(page)
    _cut_glued_signature(page)
    _cut_prefix(page)


# ---- lines with a mark of their own ----------------------------------------------------------------------------------

_MAX_WORDS: Final = 12
_MAX_BIO: Final = 18  # words of a starred one
_HEAD: Final = 2  # lines that may be bylines wherever the first paragraph stands
_LATEST_ROLE: Final = 4  # lines: behind an introduction of two paragraphs a role needs a name that is known
_INTERVIEW_HEAD: Final = 6  # lines: an interview has a long introduction
_TAIL: Final = 4  # lines
_AROUND: Final = f'*"( {ORNAMENTS}'
_MARKS: Final = ("@", "|")  # of addresses, and between a date and an author
_WEEKDAY: Final = r"(?:(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)،?[ ])?"
_TRAILING_DATE: Final = re.compile(rf" [|-]? ?{_WEEKDAY}\d{{1,2}} [^\W\d_]+،? \d{{4}}$")
_DIGIT: Final = re.compile(r"\d")
_INTERVIEW: Final = re.compile(r"اجري?ت? (?:الحوار|المقابله|اللقاء|الحديث)\b.{3,80}")


def _cut_lines(page: Page) -> None:
    kept = page.kept
    lede = page.lede
    title_first = len(kept) > 1 and not kept[1].prose
    above = max(lede, _HEAD)
    tail = max(len(kept) - _TAIL, lede + 1)
    reach = max(lede + 2, _INTERVIEW_HEAD)  # between it and the tail no byline stands
    for i, line in enumerate(kept):
        if line.size > _MAX_WORDS or reach < i < tail:
            continue
        rule = shape(line)
        if rule == "byline.role-alone" and _box_of_nobody(line):
            continue
        stands = rule and (
            i < above
            or i >= tail
            or (i <= lede + 1 and _follows_furniture(line))
            or _of_interview(line, i)
            or (i <= min(lede + 2, _LATEST_ROLE) and _sure_role(line))
        )
        if rule == "byline.role" and (
            _labels_title(page, line, last_above=i == lede - 1)
            or (not i < lede < len(kept) and (_field(line) or _listed(line)))
        ):
            continue
        if i > lede and stands and rule in _ROLES and (_heads_entry(line, kept) or _in_a_list(line, kept[lede:i])):
            continue
        if stands and (_turn(line) or (rule in _ROLES and (not i or i > lede) and _of_the_story(page, line, i))):
            continue
        if stands and (rule != "byline.role-name" or i or title_first or _announces_story(line)):
            page.cut(line, Label.BYLINE, rule)
            _cut_companion(page, line, rule)


def _announces_story(line: Line) -> bool:
    """Tell whether a sentence that opens with a verb stands right below the colon of `line`: "كتبت هند السالمي:"."""
    return line.key[-1] == ":" and line.below is not None and opens_with_verb(line.below.key)


_ROLES: Final = frozenset({"byline.role", "byline.role-name"})
_LEAST_ENTRIES: Final = 3  # that open with one role


def _heads_entry(line: Line, kept: list[Line]) -> bool:
    """Tell whether `line` opens with a role as other short lines do, each above a sentence: "ترجمة ..." of a book."""
    alike = (other for other in kept if other.first == line.first and other.size <= _MAX_WORDS)
    heads = sum(other.below is not None and other.below.label is None for other in alike)
    return line.below is not None and line.below.label is None and heads >= _LEAST_ENTRIES


def _in_a_list(line: Line, above: list[Line]) -> bool:
    """Tell whether a role below a short line stands in a list of works, or of persons: another such line is kept."""
    if line.above is None or line.above.label is not None or line.above.stops or line.above.size >= _SENTENCE:
        return False
    return any(other.size <= _MAX_WORDS and other.label is None and shape(other) == "byline.role" for other in above)


def _turn(line: Line) -> bool:
    """Tell whether `line` is a turn of a dialogue: "- أستاذ، كتبت النوتة"; one beside it has a dash as well."""
    return line.key[0] == "-" != line.key[-1] and any(
        near is not None and near.label is None and near.key[0] == "-" for near in (line.above, line.below)
    )


def _of_the_story(page: Page, line: Line, i: int) -> bool:
    """Tell whether the name behind a role is no author's: of whom the article speaks, or "حوار على ..."."""
    who = _behind_role(line.key)
    if i:
        named = who.split()[:_ALONE] if line.first == _FROM and who else []
        return not all(_unspoken(page, line, name) for name in named)
    name = line.tokens[1:]
    return name[0] == _ON and any(holds_stem(other.key, word) for other in page.kept[1:] for word in stems(name[1:]))


# Roles that titles have for a label, too: "تقرير: ارتفاع أسعار النفط", "تحقيق: فساد المستشفيات".
_LABELS: Final = frozenset(
    {"تقرير", "تحقيق", "استطلاع", "حوار", "لقاء", "قراءه", "مقال", "تغطيه", "متابعه", "متابعات", "مراجعه", "رصد"}
    | {"كتب", "ترجمه", "تصوير", "اعداد", "تحرير", "مراسلنا", "مراسلتنا", "مراسل", "مراسله", "عدسه"}
)


def _box_of_nobody(line: Line) -> bool:
    """Tell whether `line` is the header of a box about the author, and no name stands below."""
    return line.core in _BOXES and (line.below is None or not names_person(line.below.core, sure=True))


def _labels_title(page: Page, line: Line, *, last_above: bool) -> bool:
    """Tell whether the role that `line` opens with is the label of a title: behind it are words of the article.

    A page of that line and paragraphs would have no title else. `last_above` says that the first paragraph is right
    below it.
    """
    text = _undated(line.key).strip(_AROUND)
    who = _behind_role(text)
    title = last_above and line is page.kept[0] and page.lede == 1
    if who is None:
        return title or inside(line)  # "رأي: جمال عبد الناصر": nobody signs a page without a title so
    if first_word(text) not in _LABELS or any(map(_known, _BETWEEN_PEOPLE.split(who))):
        return False
    return (
        title
        or inside(line)
        or not stems(tokens(who)).isdisjoint(topic(other for other in page.kept if other is not line))
    )


def _known(who: str) -> bool:
    """Tell whether `who` opens with a given name or a title of persons, or is what signs credits and is no person."""
    who = who.strip(' :-.()"*')
    word = first_word(who)
    if given_name(word) or word in folded("person_titles"):
        return True
    parts, end = read(who) if word in openers() else ([], 0)
    return bool(parts) and not who[end:].strip(" .") and all(listed(part.text) for part in parts)


def _field(line: Line) -> bool:
    """Tell whether `line` is a field among others of the article: what a book or a film is, and who made it."""
    return any(map(_other_field, (line.above, line.below)))


def _listed(line: Line) -> bool:
    """Tell whether `line` names one of those who made or won something, in a list of them inside the article."""
    return any(near is not None and _LISTED.fullmatch(near.key) for near in (line.above, line.below)) and inside(line)


def _other_field(near: Line | None) -> bool:
    if near is None or near.label is not None or near.prose or near.size > _MAX_WORDS or shape(near):
        return False
    name, colon, value = near.key.partition(":")
    return bool(colon and value) and name.count(" ") < _ALONE


_LISTED: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2} ?: ?[^:]{3,60}")


def _sure_role(line: Line) -> bool:
    """Tell whether `line` is a role and the name of a person whose given name is known, and nothing else."""
    who = _behind_role(line.key.strip(_AROUND))
    return who is not None and names_person(who.strip(" -.:*"), sure=True)


def _follows_furniture(line: Line) -> bool:
    return line.above is not None and line.above.label is not None


def _of_interview(line: Line, i: int) -> bool:
    return i < _INTERVIEW_HEAD and line.key.startswith("اجر") and _INTERVIEW.fullmatch(line.key) is not None


def _cut_companion(page: Page, line: Line, rule: str) -> None:
    """Cut the name under a lonely "بقلم/", and the address under a name."""
    below = line.below
    if below is None:
        return
    named = rule == "byline.role-alone" and names_person(below.key.strip(" :-"))
    if named or _is_address(below):
        page.cut(below, Label.BYLINE, "byline.companion")


def _may_have_shape(line: Line) -> bool:
    """Tell whether `line` may be a byline by its first word: one of letters alone is of a role, or has "@" behind it.

    A date at its end, and the marks around it that `shape` takes away, leave such a word as it is. A bar may set off
    the date before it.
    """
    word = line.first
    if not word.isalpha() or _opens_role(word) or word == _SPECIAL:
        return True
    return any(mark in line.key for mark in _MARKS) or _DIGIT.search(line.key) is not None


@fact
def shape(line: Line) -> str:
    """Return the rule by which `line` is a byline, "" when it is none."""
    if not _may_have_shape(line):
        return ""
    text = _undated(line.key).strip(_AROUND)
    if not text or "؟" in text or "!" in text:
        return ""
    if line.full_stop and not text.rstrip(". -:").endswith(")"):
        return ""
    shapes = _SHAPES if _opens_role(first_word(text)) else _MARKED_SHAPES
    return next((rule for rule, fits in shapes if fits(line, text)), "")


def _undated(text: str) -> str:
    """Return `text` without the date of publication at its end, or the one that a bar sets off at its head."""
    date, bar, rest = text.partition(" | ")
    if bar and is_date(date, tokens(date)):
        return rest.rstrip("| ")
    return _TRAILING_DATE.sub("", text) if text[-1:].isdigit() else text


# Roles that hold more than fixed words: they say where, when, or from where.
_PHRASED_ROLES: Final = (
    r"حاور(?:ه|ها|ته|تها) (?:في |ب)[^\W\d_]+",
    r"اجر[يت] (?:الحوار|المقابله|اللقاء|الحديث)(?: بتاريخ [\d/]+ه?)?",
    r"نقل(?:ه|ها|ته|تها)? (?:الي|عن) [^\W\d_]+(?: بتصرف)?",
    r"من [^\W\d_]+",
)
_PHRASED_OPENERS: Final = frozenset(
    [
        *(f"اجر{ending}" for ending in ("", "ي", "ت", "يت")),
        *(f"{verb}{ending}" for verb in ("نقل", "ترجم") for ending in ("", "ه", "ها", "ته", "تها")),
        *(f"حاور{ending}" for ending in ("ه", "ها", "ته", "تها")),
    ]
)
_ROLES_ALONE: Final = frozenset({"بقلم", "كتب", "كتبت", "اعداد", "الكاتب"})
_BOXES: Final = frozenset({"عن الكاتب", "عن الكاتبه", "نبذه عن الكاتب", "نبذه عن الكاتبه"})  # with the name below
_ROLES_BEFORE_NAMES: Final = frozenset(
    {"كتب", "كتبت", "بقلم", "تصوير", "ترجمه", "اعداد", "تقرير", "حوار", "عدسه", "بواسطه"}
)
_DONE_BY: Final = re.compile(r"(?:كتب|نشرت?|اضيف|مرسله|ارسلت|تمت الكتابه) (?=بواسطه )")  # in front of the role
_SECOND_ROLE: Final = re.compile(r" ?[-/،|]? (?:ترجمه|تصوير|عدسه|تحرير|اعداد|مراجعه)(?: ?[:/-]+ ?| )")
_SIGNED: Final = "بقلم"  # the one role that no sentence opens with: any name may follow it
# Who put the story into which language, with no separator before the name.
_TRANSLATED: Final = re.compile(
    r"(?:نقل|ترجم)(?:ه|ها|ته|تها)? (?:الي|عن) ال(?:عربيه|انجليزيه|انكليزيه|فرنسيه|المانيه|اسبانيه|ايطاليه|روسيه|تركيه"
    r"|فارسيه|عبريه) (?P<who>.{5,30})"
)
_ALONE: Final = 2  # words: the role and its separator
_MAX_INTERVIEW: Final = 7  # words of the line without a colon behind it
_BIO_SIZES: Final = range(2, 91)  # characters behind the profession
_IN_SEARCH: Final = " عن "  # "باحث عن عمل"
_BEHIND_NAME: Final = re.compile(r" ?[:،-] ?")
_ROLE_LIST: Final = re.compile(r"(?:author|role),.{2,80}", re.IGNORECASE)
_BY_SIDE: Final = re.compile(r"(?P<role>[^\W\d_]+) من طرف .{2,40}")
_ROLES_BY_SIDE: Final = frozenset({"تحرير", "اعداد", "كتابه"})
_DOMAIN: Final = re.compile(
    r"(?:www\.)?[a-z][a-z0-9-]{2,30}\.(?:com|net|org|info?|news|tv|co|me|cc"
    r"|ae|bh|dz|eg|iq|jo|kw|lb|ly|ma|mr|om|ps|qa|sa|sd|so|sy|tn|ye)",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(
    r"(?:للتواصل|البريد|ايميل|email|e-mail|بريد الكتروني)?[\s:]*[\w. +-]+ ?@[\w.-]+\.\w+\W*", re.IGNORECASE
)
_HANDLE: Final = re.compile(r"(?:twitter ?:? ?)?@\w{3,30}", re.IGNORECASE)


# Words that label titles and sections as well: behind them stand persons whose given names are known.
_WEAK_ROLES: Final = (
    *(
        "تحليل",
        "راي",
        "كاريكاتير",
        "رسوم",
        "رسم",
        "فوتوغرافيا",
        "صحافي",
        "صحفي",
        "اشراف",
        "تقديم",
        "نص",
        "رصد",
        "تدوين",
    ),
    *("صياغه", "سرد", "رويه", "ترجمته", "المحرره", "انفوغراف", "انفوجراف"),
    *("كتب المحرر", "كتب مراسلنا", "مقال بقلم", "نص وتصوير", "تغطيه خاصه"),
)
_WEAK_ROLE: Final = re.compile(rf"(?:{'|'.join(_WEAK_ROLES)}) ?[:/|_-]+ ?(?P<who>.+)")


@cache
def _role_line() -> re.Pattern[str]:
    """Return the pattern of a line with one role or two and a separator; linear: each repeat ends at another mark."""
    role = "|".join((*sorted(folded("byline_openers"), key=len, reverse=True), *_PHRASED_ROLES))
    return re.compile(rf"(?:{role})(?: ?[/،و] ?(?:{role}))? ?[:/|_\-.]+ ?(?P<who>.*)")


@cache
def _role_openers() -> frozenset[str]:
    """Return the first words of roles."""
    listed = {role.partition(" ")[0] for role in folded("byline_openers")}
    weak = {role.partition(" ")[0] for role in _WEAK_ROLES}
    return frozenset(listed | weak | _ROLES_BEFORE_NAMES | _ROLES_BY_SIDE | _PHRASED_OPENERS | {"من", _LETTER})


def _opens_role(word: str) -> bool:
    """Tell whether a role may open with `word`."""
    return word in _role_openers()


_LETTER: Final = "رساله"  # of a correspondent
_FROM: Final = "من"
_SPECIAL: Final = "خاص"  # opens what says that the story is the paper's own


def _behind_role(text: str) -> str | None:
    """Return what stands behind the role that the line `text` opens with; None when it opens with none."""
    if not _opens_role(first_word(text)):
        return None
    found = _role_line().fullmatch(text)
    return found["who"] if found else None


def _is_role(_: Line, text: str) -> bool:
    who = _behind_role(text)
    return who is not None and _people(who)


_MAX_PERSON: Final = 5  # words
_MOST_AUTHORS: Final = 3
_BETWEEN_PEOPLE: Final = re.compile(r" ?[-،,/|_(] ?| و(?=[^\W\d_]{2,} )")


def _people(text: str) -> bool:
    """Tell whether `text` lists persons, desks or places, as the names behind a role do."""
    text = text.strip(' :-.()"*')
    return bool(text) and all(map(_one_of_people, _BETWEEN_PEOPLE.split(text)))


def _one_of_people(text: str) -> bool:
    who, _, place = text.partition(" من ")  # where each of them was: "هند السالمي من بيروت"
    if place and place in folded("places"):
        text = who
    words = text.strip(' ).:"').replace(".", " ").split()
    if not words:
        return True  # what two separators in a row leave
    if len(words) > _MAX_PERSON or any(map(str.isdigit, words)) or not folded("function_words").isdisjoint(words):
        return False
    return given_name(words[0]) or not opens_with_verb(text)


def _is_weak_role(_: Line, text: str) -> bool:
    found = _WEAK_ROLE.fullmatch(text)
    if found is None:
        return False
    who = found["who"].strip(" :-.*")
    return names_person(who, sure=True) or all(names_person(one, sure=True) for one in _BETWEEN_PEOPLE.split(who))


def _is_role_alone(line: Line, text: str) -> bool:
    if text.rstrip(" :") in _BOXES:
        return True  # if a name stands below: see `_cut_lines`
    who = _behind_role(text)
    return who is not None and not who.strip(" -:") and line.size <= _ALONE and first_word(text) in _ROLES_ALONE


def _is_translator(_: Line, text: str) -> bool:
    found = _TRANSLATED.fullmatch(text)
    return found is not None and names_person(found["who"], sure=True)


def _is_role_and_name(_: Line, text: str) -> bool:
    text = _DONE_BY.sub("", text)
    role = text.partition(" ")[0]
    who = text[len(role) :].strip(" -:.")
    if role not in _ROLES_BEFORE_NAMES or not names_person(who):
        return False
    first, second = who.replace(".", " ").replace("/", " ").split()[:2]  # as names are read
    on = first == _ON and second.startswith("ال") and not second.endswith("ي")  # "عدسة على الجسر"
    return role == _SIGNED or (given_name(first) and not on)


def _is_two_roles(line: Line, text: str) -> bool:
    """Tell whether `text` names the author, and behind a second role another one or a paper."""
    if first_word(text) not in _ROLES_BEFORE_NAMES:
        return False
    first, *others = _SECOND_ROLE.split(text)
    return bool(others) and all(map(_credited, others)) and (_is_role(line, first) or _is_role_and_name(line, first))


def _credited(text: str) -> bool:
    """Tell whether `text` is a person whose given name is known, or a known source, and nothing else."""
    text = text.strip(" :-.")
    return listed(text) or names_person(text, sure=True)


def _is_interview(line: Line, text: str) -> bool:
    introduces = line.size <= _MAX_INTERVIEW or text.endswith(":")
    return introduces and _INTERVIEW.fullmatch(text) is not None


def _is_role_list(line: Line, _: str) -> bool:
    """Tell whether `line` is "Author,فلان" or "Role,بي بي سي", as one network's pages have them."""
    return _ROLE_LIST.fullmatch(line.core) is not None


def _is_letter(_: Line, text: str) -> bool:
    """Tell whether `text` is the credit of a correspondent: "رسالة لندن - من سالم الحارثي:"."""
    found = _FROM_AUTHOR.fullmatch(f"{text.rstrip(' :')}:") if text.startswith(_LETTER) else None
    return found is not None and bool(found["letter"]) and names_person(found["who"], sure=True)


def _is_by_side(_: Line, text: str) -> bool:
    found = _BY_SIDE.fullmatch(text)
    return found is not None and found["role"] in _ROLES_BY_SIDE


def _is_between_dashes(line: Line, _: str) -> bool:
    return line.key[0] == "-" == line.key[-1] and names_person(line.core, sure=True)


def _is_domain(line: Line, _: str) -> bool:
    return _DOMAIN.fullmatch(line.key) is not None


def _is_marked_bio(line: Line, text: str) -> bool:
    bio = text.lstrip("- ").rstrip(")")
    return line.key[0] in "(*-" and (_is_bio(bio) or _is_named_bio(bio))


def _is_bio(text: str) -> bool:
    """Tell whether `text` says who somebody is: "كاتب وباحث من عمان"."""
    profession = first_word(text)
    if folded("professions").isdisjoint((profession, profession.removeprefix("ال"))):
        return False
    rest = text[len(profession) :]
    if rest.startswith(_IN_SEARCH):
        return False
    return len(rest) in _BIO_SIZES and "." not in rest and ":" not in rest


def _is_named_bio(text: str) -> bool:
    """Tell whether `text` says who a person is that it names first: "سالم الحارثي، كاتب من عمان"."""
    who, mark, bio = _BEHIND_NAME.sub("|", text, count=1).partition("|")
    return bool(mark) and names_person(who, sure=True) and _is_bio(bio) and not _verbs(bio)


def _verbs(text: str) -> bool:
    return not folded("lead_verbs").isdisjoint(text.split())


def _is_address_line(line: Line, _: str) -> bool:
    return _is_address(line)


def _is_address(line: Line) -> bool:
    """Tell whether `line` is an e-mail address or a handle."""
    return "@" in line.key and bool(_ADDRESS.fullmatch(line.key) or _HANDLE.fullmatch(line.key))


_DATED_NAME: Final = re.compile(
    r"(?:(?:(?:مرسله )?بواسطه|بقلم|كتبت?|by|من) ?:? )?(?P<who>[^\W\d_]+[./]?(?: [^\W\d_]+){1,4}?)"
    r" ?(?:[-•,،|/]| في\b| بتاريخ\b| (?=اخر تحديث )| (?=\d{1,2} [^\W\d_]{3,8}،? 20\d\d$)"
    r"| (?=[^\W\d_]{3,8} \d{1,2}[،,] 20\d\d$)| (?=20\d\d[-/]\d|\d{1,2}[-/]\d{1,2}[-/]20\d\d)) ?(?P<date>.+)",
    re.IGNORECASE,
)
_OF_PAPER: Final = re.compile(r'خاص ?(?:ب|ل|[-/:])? ?"[^"]{3,30}"')


def _is_dated_name(line: Line, _: str) -> bool:
    """Tell whether `line` holds the author and the date of publication: "بواسطة فلان في 3 مايو 2021"."""
    found = _DATED_NAME.fullmatch(line.key) if _DIGIT.search(line.key) else None
    if found is None or not names_person(found["who"], sure=True):
        return False
    return is_date(found["date"], tokens(found["date"]))


def _is_of_paper(line: Line, _: str) -> bool:
    """Tell whether `line` says that the story is the paper's own: "خاص بـ«الوادي»"."""
    return _OF_PAPER.fullmatch(line.key) is not None


def _is_colon_and_name(_: Line, text: str) -> bool:
    return text[0] == ":" and names_person(text.strip(": "))


# In the order of use: the first that fits names the rule.
_MARKED_SHAPES: Final[tuple[tuple[str, Callable[[Line, str], bool]], ...]] = (
    ("byline.role-list", _is_role_list),
    ("byline.between-dashes", _is_between_dashes),
    ("byline.domain", _is_domain),
    ("byline.bio", _is_marked_bio),
    ("byline.address", _is_address_line),
    ("byline.colon-name", _is_colon_and_name),
    ("byline.dated", _is_dated_name),
    ("byline.line", _is_of_paper),
)
_SHAPES: Final = (
    ("byline.role", _is_role),
    ("byline.role", _is_weak_role),
    ("byline.role-alone", _is_role_alone),
    ("byline.role-name", _is_role_and_name),
    ("byline.role-name", _is_translator),
    ("byline.role", _is_two_roles),
    ("byline.interview", _is_interview),
    ("byline.by-side", _is_by_side),
    ("byline.role", _is_letter),
    *_MARKED_SHAPES,
)


# ---- lines that stand where a byline does ----------------------------------------------------------------------------

_PUBLISHED_IN: Final = "نشر في "
_PUBLISHED: Final = re.compile(
    r"""(?:(?P<who>[^\W\d_]+(?:[ ][^\W\d_]+){0,6}?)[ ]?)?  # a name and the initials of an agency
        (?P<where>نشر[ ]في[ ][^\d:]{3,40}?)[ ]
        (?P<date>(?:يوم[ ])?\d{1,2}[ ]?[-/][ ]?\d{1,2}[ ]?[-/][ ]?\d{4})""",
    re.VERBOSE,
)
_NAMES: Final = range(2, 5)  # words of a name that stands alone
_LATEST_NAME: Final = 4  # lines: a name alone stands among the first ones
_COLUMN: Final = 3  # words
_OPEN: Final = ":؟"  # what ends a question, or a line that announces the next one
_SERVANT: Final = "عبد"  # with the word behind it one name
_SHORT_NAME: Final = 3  # words: what stands alone where weaker evidence counts
_MIN_LINES: Final = 3  # a page of two lines has no signature
# Who signs without a name: an office alone under the article may be the last item of a list.
_WRITERS: Final = frozenset(
    {"كاتب", "كاتبه", "باحث", "باحثه", "صحفي", "صحفيه", "صحافي", "صحافيه", "محلل", "ناقد", "اكاديمي", "اكاديميه"}
)
_ON: Final = "علي"  # a name, and "على"
_OURS: Final = ("تي", "نا", "كم", "هم", "ها")  # what ends a noun and no name: "على مسؤوليتي"
_KINSHIP: Final = frozenset({"ابن", "بنت", "ابو", "ابي", "ام"})  # they open names, and what somebody is of something
_ROLE_OFF: Final = re.compile(r"[^\W\d_]+ ?[:/-]+ ?")
_INITIALED: Final = re.compile(r"(?:[^\W\d_]\. ?){1,3}[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?")


def _cut_published_in(page: Page) -> None:
    """Cut "فلان نشر في صحيفة كذا يوم 01 - 02 - 2012", the credit of aggregators, into what it holds."""
    for line in page.kept[: page.lede]:
        dated = line.key[-1].isdigit() and _PUBLISHED_IN in line.key
        found = _PUBLISHED.fullmatch(line.key) if dated else None
        if found is None:
            continue
        rests = page.trim(line, found.start("date"), len(line.key), Label.DATE, "date.published-in")
        for rest in rests:
            authors = page.trim(rest, found.start("where"), len(rest.key), Label.SOURCE, "source.published-in")
            for author in authors:
                page.cut(author, Label.BYLINE, "byline.published-in")
        return


def _cut_opening_name(page: Page) -> None:
    """Cut a name alone above the first paragraph of a page without a title, unless the page speaks of that person."""
    if page.lede != 1:
        return
    line = page.kept[0]
    if not 1 < line.size <= _SHORT_NAME or line.stops or not names_person(line.core, sure=True):
        return
    if _phrase(page, line):
        return
    surname = line.last
    if not any(surname in below.key and surname in below.tokens for below in page.kept[1:]):
        page.cut(line, Label.BYLINE, "byline.bare-name+topic")


def _signed(page: Page) -> set[str]:
    """Return the names in the byline lines that have been cut."""
    lines = (line for line in page.lines if line.label is Label.BYLINE)
    names = (_ROLE_OFF.sub("", _undated(line.core), count=1) for line in lines)
    return set(filter(names_person, names))


def _cut_names_above_lede(page: Page) -> set[str]:
    """Cut each name alone right above the first paragraph or other furniture; return these names.

    Below the date of publication it may stand above the deck, too, and above an address it may be one that nobody
    listed, where the page does not speak of that person.
    """
    lede = page.lede
    names = set()
    for i, line in enumerate(page.kept[1 : min(lede, _LATEST_NAME)], 1):
        if line.stops or (line.size not in _NAMES and _name_size(line) not in _NAMES) or line.key[-1] in ':"':
            continue
        bio = line.below
        if not names_person(line.core, sure=True):
            if (
                bio is not None
                and bio.rule == "byline.address"
                and names_person(line.core)
                and _unspoken(page, line, line.core)
            ):
                page.cut(line, Label.BYLINE, "byline.companion")
            continue
        if _phrase(page, line):
            continue
        boxed = i == lede - 2 and bio is not None and bio.first in _WRITERS and _presents(bio)
        if i == lede - 1 or boxed or (bio is not None and bio.label is not None):
            names.add(line.core)
            page.cut(line, Label.BYLINE, "byline.bare-name")
        elif (_dated_above_deck(line) and _unspoken(page, line, line.core)) or (
            i == 1 == lede - 2 and _of_column(page, line)
        ):
            names.add(line.core)
            page.cut(line, Label.BYLINE, "byline.bare-name+topic")
        if boxed and bio is not None:
            page.cut(bio, Label.BYLINE, "byline.bio")
    return names


def _name_size(line: Line) -> int:
    """Return the number of words of a name, without the titles before it ("أ . د . هند السالمي")."""
    if line.size > _MAX_WORDS or not ("." in line.key or _SERVANT in line.key):
        return line.size
    name = dropwhile(folded("person_titles").__contains__, line.tokens)
    return sum(word != _SERVANT for word in name)


def _dated_above_deck(line: Line) -> bool:
    """Tell whether `line` stands between the date of publication and a deck that is no quotation and no other name."""
    above, below = line.above, line.below
    if above is None or above.label is not Label.DATE or below is None or below.label is not None:
        return False
    return below.key[0] != '"' and below.size > _ALONE and not names_person(below.core, sure=True)


def _of_column(page: Page, line: Line) -> bool:
    """Tell whether `line` stands between the name of a column and the title, and no word of it comes back."""
    above, below = line.above, line.below
    if above is not page.kept[0] or below is not page.kept[2]:
        return False
    if above.size > _COLUMN or above.key[-1] in _OPEN or below.size < _COLUMN or below.key[0] == '"':
        return False
    name = [word.removeprefix("ال") for word in dropwhile(folded("person_titles").__contains__, line.tokens)]
    return not any(word in other.key for other in page.kept if other is not line for word in name)


def _unspoken(page: Page, line: Line, name: str) -> bool:
    """Tell whether no other line holds the last word of `name`, which `line` holds: who is spoken of is no author."""
    surname = name.rpartition(" ")[2].removeprefix("ال")
    return not any(surname in other.key for other in page.kept if other is not line)


def _cut_named_bio(page: Page) -> None:
    """Cut who the author is, with the name, right above the first paragraph: "سالم الحارثي - كاتب من عمان"."""
    line = page.kept[page.lede - 1]
    if "-" not in line.key or line.below is None or line.size > _MAX_WORDS or line.stops or "-" not in line.core:
        return
    who, bio = map(str.strip, line.core.split("-", 1))
    presented = names_person(who, sure=True) and _is_bio(bio) and not _verbs(bio)
    if presented and _unspoken(page, line, who):
        page.cut(line, Label.BYLINE, "byline.bio")


def _phrase(page: Page, line: Line) -> bool:
    """Tell whether `line` reads like a name and is none: "جهاد النفس", "على خطى الأجداد", "ابن القرية البار".

    What opens it is an everyday word as well, no other given name stands in it, and the article uses its words.
    """
    first, *others = line.tokens
    if first not in folded("ambiguous_given_names") and first not in _KINSHIP:
        return False
    if any(map(given_name, others)):
        return False
    if first == _ON and (len(others) > 1 or others[-1].endswith(_OURS)):
        return True
    said = stems(others) or stems([first])  # "مصباح ثان"
    return any(holds_stem(other.key, word) for other in page.kept if other is not line for word in said)


def _cut_two_names(page: Page) -> None:
    """Cut two names or three on one line above the first paragraph, of persons that the page does not speak of."""
    lede = page.lede
    for line in page.kept[max(lede - 1, 1) : min(lede, _LATEST_NAME)]:
        if line.size > _MAX_WORDS or line.stops or line.key[-1] in ':"':
            continue
        people = _BETWEEN_PEOPLE.split(line.core)
        if not 1 < len(people) <= _MOST_AUTHORS or not all(names_person(who, sure=True) for who in people):
            continue
        surnames = {who.rpartition(" ")[2] for who in people}
        if not any(surnames & set(other.tokens) for other in page.kept if other is not line):
            page.cut(line, Label.BYLINE, "byline.names+topic")


def _cut_names_below(page: Page, names: set[str]) -> None:
    """Cut an author's name that comes back below the first paragraph, and the line that says who that is."""
    below = [line for line in page.kept[page.lede :] if not line.prose]
    names = names | _signed(page) if below else names
    for line in below:
        if line.core in names:
            page.cut(line, Label.BYLINE, "byline.bare-name")
            bio = line.below
            if bio is not None and bio.label is None and not bio.stops and _is_bio(bio.core):
                page.cut(bio, Label.BYLINE, "byline.bio")


def _cut_signature(page: Page) -> None:
    """Cut a name or initials alone under the last paragraph, and the line that says who that is."""
    if len(page.kept) < _MIN_LINES:
        return
    above, line = page.kept[-2:]
    if line.stops or line.size > _MAX_BIO:
        return
    if line.size > _MAX_WORDS:
        if line.key[0] == "*" and _closes(above) and _is_bio(line.core) and not _verbs(line.core):
            page.cut(line, Label.BYLINE, "byline.bio")
        return
    if _INITIALED.fullmatch(line.key):
        page.cut(line, Label.BYLINE, "byline.initials")
        return
    if line.first == _ABOUT and above.prose and _LATIN_BOX.fullmatch(line.key):
        page.cut(line, Label.BYLINE, "byline.bio")
        return
    over = page.kept[-3]
    if _signs(above) and _presents(line) and _closes(over) and not _phrase(page, above):
        page.cut(above, Label.BYLINE, "byline.signature")
        page.cut(line, Label.BYLINE, "byline.bio")
    elif _signs(line) and _closes(above) and not _phrase(page, line):
        page.cut(line, Label.BYLINE, "byline.signature")
    elif _closes(above) and (_is_named_bio(line.core) or (_presents(line) and line.first in _WRITERS)):
        page.cut(line, Label.BYLINE, "byline.bio")


# The header of the box about an author, as the themes of blogs write it: "عن admin".
_ABOUT: Final = "عن"
_LATIN_BOX: Final = re.compile(r"عن [a-z][a-z .'-]{1,40}", re.IGNORECASE)


# The address or the name of the author glued to the last stop of the article: "المدينة.فلان الفلاني".
_GLUED_ADDRESS: Final = re.compile(r"(?<=[ء-ي][.!؟\"]) ?[\w.+-]{2,40}@[\w-]+(?:\.[\w-]+)+\W*$")
_GLUE: Final = ".؟!"
_GLUED_NAME: Final = re.compile(rf"(?<=[^\W\d_]{{2}}[{_GLUE}])[^\W\d_]{{2,}}(?: [^\W\d_]{{2,}}){{1,3}}$")
_SENTENCE: Final = 10  # words: what is shorter is no paragraph
_CRY: Final = 8  # words of one that ends in "!"
_FAREWELL: Final = 7  # words
_GLUED: Final = 70  # characters from the end of a paragraph that hold such a signature


def _cut_glued_signature(page: Page) -> None:
    """Cut what signs the article in the last paragraph, behind its last stop."""
    line = page.kept[-1] if page.kept else None
    if line is None or line.size < _SENTENCE:
        return
    start = max(len(line.key) - _GLUED, 0)
    found = None
    if "@" in line.key[start:]:
        found = _GLUED_ADDRESS.search(line.key, start)
    elif line.key[-1].isalpha() and any(stop in line.key[-_GLUED - 1 :] for stop in _GLUE):
        found = _GLUED_NAME.search(line.key, start)
    if found and ("@" in found[0] or names_person(found[0], sure=True)):
        page.trim(line, found.start(), len(line.key), Label.BYLINE, "byline.glued")


def _closes(line: Line) -> bool:
    """Tell whether `line` may be the last one of the article: a paragraph, a long cry or words of farewell."""
    if (line.prose and line.stops) or (line.size >= _CRY and line.key[-1] == "!"):
        return True
    return line.size <= _FAREWELL and bool(phrases("farewells").opening(line.core))


@fact
def _signs(line: Line) -> bool:
    """Tell whether `line` is the name of a person: of two or three words, or of more that particles join."""
    if line.size > _MAX_PERSON or line.stops:
        return False
    short = line.size <= _SHORT_NAME or not folded("name_particles").isdisjoint(line.words)
    return short and names_person(line.core, sure=True)


@fact
def _presents(line: Line) -> bool:
    """Tell whether `line` says who somebody is, in a few words and without a verb."""
    if line.size > _MAX_WORDS or line.stops or not folded("lead_verbs").isdisjoint(line.words):
        return False
    return line.size > 1 and _is_bio(line.core)


# ---- prefixes --------------------------------------------------------------------------------------------------------

_MIN_REST: Final = 31  # characters of the sentence that a prefix leaves
_PREFIX_OPENERS: Final = frozenset(
    {"كتب", "كتبت", "متابعه", "تقرير", "اعداد", "بقلم", "حاور", "حاوره", "حاورها", "تحقيق", "مراسلنا", "ترجمه"}
    | {"تغطيه", "استطلاع"}
)
_ROLE_PREFIX: Final = re.compile(r"[^\W\d_]+ ?[-_:/]+ ?(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,3}?) ?[-:]+ ?")
_SIGNED_PREFIX: Final = re.compile(r"بقلم (?P<who>[^\W\d_]+\.?(?: ?[^\W\d_]+){1,4}?) ?[-:]+ ?")
_WROTE: Final = re.compile(r"كتبت? (?P<who>[^\W\d_]+(?: [^\W\d_]+){1,2}) ?: ?(?=[^\W\d_])")
_GLUED_ROLE: Final = re.compile(r"كتبت? ?[-_:/]+ ?(?P<who>[^\W\d_]+ [^\W\d_]+) (?=[^\W\d_])")


_FROM_OPENERS: Final = frozenset({"من", _LETTER})
_FROM_AUTHOR: Final = re.compile(
    r"(?P<letter>رساله [^\W\d_]+ ?- ?)?من (?:[^\W\d_]+ ?[-/] ?)?(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,4}) ?: ?"
)


def _cut_prefix(page: Page) -> None:
    for line in page.kept[page.lede : page.lede + 1]:
        if line.first.isalpha() and line.first not in _PREFIX_OPENERS and line.first not in _FROM_OPENERS:
            continue
        end, rule = prefix(line.key)
        if end and not _of_title(page, tokens(line.key[:end])):
            page.trim(line, 0, end, Label.BYLINE, rule)


def _of_title(page: Page, credit: list[str]) -> bool:
    """Tell whether the last name of a credit stands in the title: the person is the news, and is quoted."""
    return page.lede > 0 and credit[-1] in page.kept[0].tokens


def prefix(text: str) -> tuple[int, str]:
    """Return where the "كتب - فلان:" ends that the key `text` opens with, and its rule; 0 and "" for none."""
    opener = first_word(text)
    if opener in _FROM_OPENERS:
        found = _FROM_AUTHOR.match(text)
        fits = (
            found
            and names_person(found["who"], sure=True)
            and (found["letter"] or opens_with_verb(text[found.end() :]))  # "رسالة لندن - من فلان:" says enough
        )
        return (found.end(), "byline.from-prefix") if found and fits else (0, "")
    if opener not in _PREFIX_OPENERS:
        return 0, ""
    found = _ROLE_PREFIX.match(text) or _SIGNED_PREFIX.match(text)
    if found and len(text) - found.end() >= _MIN_REST and names_person(found["who"], sure=True):
        return found.end(), "byline.role-prefix"
    found = _WROTE.match(text)
    if found and len(text) - found.end() >= _MIN_REST and names_person(found["who"], sure=True):
        return (found.end(), "byline.role-prefix") if opens_with_verb(text[found.end() :]) else (0, "")
    found = _GLUED_ROLE.match(text)
    if found and len(text) - found.end() >= _MIN_REST and given_name(found["who"].split()[0]):
        return (found.end(), "byline.role-glued") if opens_with_verb(text[found.end() :]) else (0, "")
    return 0, ""
