"""Shapes of bylines: lines that say by their own words that they name who wrote, translated or photographed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from arnews_clean.anatomy.credits import listed, sources_alone
from arnews_clean.anatomy.dates.shapes import is_date
from arnews_clean.anatomy.words import folded, given_name, names_person, opens_with_verb
from arnews_clean.keys import first_word, tokens
from arnews_clean.lines import ORNAMENTS, Line, fact

MOST_WORDS: Final = 12
AROUND: Final = f'*"(| {ORNAMENTS}'
_MARKS: Final = ("@", "|")  # of addresses, and between a date and an author
_WEEKDAY: Final = r"(?:(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)،?[ ])?"
_TRAILING_DATE: Final = re.compile(rf" [|-]? ?{_WEEKDAY}\d{{1,2}} [^\W\d_]+،? \d{{4}}$")
_DIGIT: Final = re.compile(r"\d")
_SPECIAL: Final = "خاص"  # opens what says that the story is the paper's own
LETTER: Final = "رساله"  # of a correspondent
FROM_AUTHOR: Final = re.compile(
    r"(?P<letter>رساله [^\W\d_]+ ?- ?)?من (?:[^\W\d_]+ ?[-/] ?)?(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,4}) ?: ?"
)
INTERVIEW: Final = re.compile(r"اجري?ت? (?:الحوار|المقابله|اللقاء|الحديث)\b.{3,80}")


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
    text = undated(line.key).strip(AROUND)
    if not text or "؟" in text or "!" in text:
        return ""
    if line.full_stop and not text.rstrip(". -:").endswith(")"):
        return ""
    shapes = _SHAPES if _opens_role(first_word(text)) else _MARKED_SHAPES
    return next((rule for rule, fits in shapes if fits(line, text)), "")


def undated(text: str) -> str:
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
    r"ترجم(?:ه|ها|ته|تها)? (?:عن|من|الي) ال[^\W\d_]+",
    r"(?:موفد|مراسل)(?:ه|نا|تنا)? (?:[^\W\d_]+ ){1,3}(?:الي|في) [^\W\d_]+(?: [^\W\d_]+)?",
    r"(?:ال)?حوار اجر(?:اه|ته)",
    r"من [^\W\d_]+",
)
_PHRASED_OPENERS: Final = frozenset(
    [
        *(f"اجر{ending}" for ending in ("", "ي", "ت", "يت")),
        *(f"{verb}{ending}" for verb in ("نقل", "ترجم") for ending in ("", "ه", "ها", "ته", "تها")),
        *(f"حاور{ending}" for ending in ("ه", "ها", "ته", "تها")),
        *("موفد", "مراسل"),
    ]
)
_ROLES_ALONE: Final = frozenset({"بقلم", "كتب", "كتبت", "اعداد", "الكاتب"})
BOXES: Final = frozenset({"عن الكاتب", "عن الكاتبه", "نبذه عن الكاتب", "نبذه عن الكاتبه"})  # with the name below
_ROLES_BEFORE_NAMES: Final = frozenset(
    {"كتب", "كتبت", "بقلم", "تصوير", "ترجمه", "اعداد", "تقرير", "حوار", "عدسه", "بعدسه", "بواسطه"}
)
_DONE_BY: Final = re.compile(r"(?:كتب|نشرت?|اضيف|مرسله|ارسلت|تمت الكتابه) (?=بواسطه )")  # in front of the role
_SECOND_ROLE: Final = re.compile(r" ?[-/،|]? (?:ترجمه|تصوير|عدسه|تحرير|اعداد|مراجعه)(?: ?[:/-]+ ?| )")
_SIGNED: Final = "بقلم"  # the one role that no sentence opens with: any name may follow it
# Who put the story into which language, with no separator before the name.
_TRANSLATED: Final = re.compile(
    r"(?:نقل|ترجم)(?:ه|ها|ته|تها)? (?:الي|عن) ال(?:عربيه|انجليزيه|انكليزيه|فرنسيه|المانيه|اسبانيه|ايطاليه|روسيه|تركيه"
    r"|فارسيه|عبريه) (?P<who>.{5,30})"
)
ON: Final = "علي"  # a name, and "على"
ALONE: Final = 2  # words: the role and its separator
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
    r"(?:للتواصل|(?:ال)?بريد(?: ال[^\W\d_]+)?|بريد الكتروني|(?:ايميل|بريد) الكاتب|ايميل|email|e-mail)?"
    r"[\s:]*[\w. +-]+ ?@[\w.-]+\.\w+\W*",
    re.IGNORECASE,
)
_HANDLE: Final = re.compile(
    r"(?:(?:twitter|تويتر(?: الكاتبه?)?|حساب الكاتبه? (?:علي|في) [^\W\d_]+) ?:? ?)?@\w{3,30}", re.IGNORECASE
)
# Words that label titles and sections as well: behind them stand persons whose given names are known.
_WEAK_ROLES: Final = (
    *("تحليل", "راي", "كاريكاتير", "رسوم", "رسم", "فوتوغرافيا", "صحافي", "صحفي", "اشراف", "تقديم", "نص", "رصد"),
    *("تدوين", "صياغه", "سرد", "رويه", "ترجمته", "المحرره", "انفوغراف", "انفوجراف"),
    *("قلم", "كاتب وباحث", "كاتب", "كاتبه", "باحث", "باحثه"),
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
    return frozenset(listed | weak | _ROLES_BEFORE_NAMES | _ROLES_BY_SIDE | _PHRASED_OPENERS | {"من", LETTER})


def _opens_role(word: str) -> bool:
    """Tell whether a role may open with `word`."""
    return word in _role_openers()


def behind_role(text: str) -> str | None:
    """Return what stands behind the role that the line `text` opens with; None when it opens with none."""
    if not _opens_role(first_word(text)):
        return None
    found = _role_line().fullmatch(text)
    return found["who"] if found else None


def _is_role(_: Line, text: str) -> bool:
    who = behind_role(text)
    return who is not None and _people(who)


MOST_PERSON: Final = 5  # words
BETWEEN_PEOPLE: Final = re.compile(r" ?[-،,/|_(] ?| و(?=[^\W\d_]{2,} )")


def _people(text: str) -> bool:
    """Tell whether `text` lists persons, desks or places, as the names behind a role do."""
    text = text.strip(' :-.()"*')
    return bool(text) and all(map(_one_of_people, BETWEEN_PEOPLE.split(text)))


def _one_of_people(text: str) -> bool:
    who, _, place = text.partition(" من ")  # where each of them was: "هند السالمي من بيروت"
    if place and place in folded("places"):
        text = who
    words = text.strip(' ).:"').replace(".", " ").split()
    if not words:
        return True  # what two separators in a row leave
    if len(words) > MOST_PERSON or any(map(str.isdigit, words)) or not folded("function_words").isdisjoint(words):
        return False
    return given_name(words[0]) or not opens_with_verb(text)


def _is_weak_role(_: Line, text: str) -> bool:
    found = _WEAK_ROLE.fullmatch(text)
    if found is None:
        return False
    who = found["who"].strip(" :-.*")
    return names_person(who, sure=True) or all(names_person(one, sure=True) for one in BETWEEN_PEOPLE.split(who))


def _is_role_alone(line: Line, text: str) -> bool:
    if text.rstrip(" :") in BOXES:
        return True  # if a name stands below: see `cut_lines`
    who = behind_role(text)
    return who is not None and not who.strip(" -:") and line.size <= ALONE and first_word(text) in _ROLES_ALONE


def _is_translator(_: Line, text: str) -> bool:
    found = _TRANSLATED.fullmatch(text)
    return found is not None and names_person(found["who"], sure=True)


def _is_role_and_name(line: Line, text: str) -> bool:
    if text[-1] == ":" != line.key[-1]:
        return False  # the date behind it is what somebody wrote: "كتب أبي على الحائط: 4 أيار 1973"
    text = _DONE_BY.sub("", text)
    role = text.partition(" ")[0]
    who = text[len(role) :].strip(" -:.")
    if role not in _ROLES_BEFORE_NAMES or not names_person(who):
        return False
    first, second = who.replace(".", " ").replace("/", " ").split()[:2]  # as names are read
    on = first == ON and second.startswith("ال") and not second.endswith("ي")  # "عدسة على الجسر"
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


_DESK: Final = re.compile(r"كتبت? ?[-:/]* ?(?:ال)?محرره? (?:ال)?شوون ال[^\W\d_]+")


def _is_desk(_: Line, text: str) -> bool:
    """Tell whether `text` names the desk that wrote the story: "كتب محرر الشؤون العربية"."""
    return _DESK.fullmatch(text.rstrip(" :")) is not None


def _is_interview(line: Line, text: str) -> bool:
    introduces = line.size <= _MAX_INTERVIEW or text.endswith(":")
    return introduces and INTERVIEW.fullmatch(text) is not None


def _is_role_list(line: Line, _: str) -> bool:
    """Tell whether `line` is "Author,فلان" or "Role,بي بي سي", as one network's pages have them."""
    return _ROLE_LIST.fullmatch(line.core) is not None


def _is_letter(_: Line, text: str) -> bool:
    """Tell whether `text` is the credit of a correspondent: "رسالة لندن - من سالم الحارثي:"."""
    found = FROM_AUTHOR.fullmatch(f"{text.rstrip(' :')}:") if text.startswith(LETTER) else None
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
    return line.key[0] in "(*-" and (is_bio(bio) or is_named_bio(bio))


def is_bio(text: str) -> bool:
    """Tell whether `text` says who somebody is: "كاتب وباحث من عمان"."""
    profession = first_word(text)
    if folded("professions").isdisjoint((profession, profession.removeprefix("ال"))):
        return False
    rest = text[len(profession) :]
    if rest.startswith(_IN_SEARCH):
        return False
    return len(rest) in _BIO_SIZES and "." not in rest and ":" not in rest


def is_named_bio(text: str) -> bool:
    """Tell whether `text` says who a person is that it names first: "سالم الحارثي، كاتب من عمان"."""
    who, mark, bio = _BEHIND_NAME.sub("|", text, count=1).partition("|")
    return bool(mark) and names_person(who, sure=True) and is_bio(bio) and not verbs(bio)


def verbs(text: str) -> bool:
    """Tell whether a word of `text` is a verb that opens news."""
    return not folded("lead_verbs").isdisjoint(text.split())


def _is_address_line(line: Line, _: str) -> bool:
    return is_address(line)


def is_address(line: Line) -> bool:
    """Tell whether `line` is an e-mail address or a handle."""
    return "@" in line.key and bool(_ADDRESS.fullmatch(line.key) or _HANDLE.fullmatch(line.key))


_DATED_NAME: Final = re.compile(
    r"(?:(?:(?:مرسله )?بواسطه|بقلم|كتبت?|by|من) ?:? )?(?P<who>[^\W\d_]+[./]?(?: [^\W\d_]+){1,4}?)"
    r" ?(?:[-•,،|/]| في\b| بتاريخ\b| (?=اخر تحديث )| (?=(?:منذ|قبل) )| (?=\d{1,2} [^\W\d_]{3,8}،? 20\d\d$)"
    r"| (?=[^\W\d_]{3,8} \d{1,2}[،,] 20\d\d$)| (?=20\d\d[-/]\d|\d{1,2}[-/]\d{1,2}[-/]20\d\d)) ?(?P<date>.+)",
    re.IGNORECASE,
)
_PUBLISHED: Final = " نشر "
_OF_PAPER: Final = re.compile(r'خاص ?(?:ب|ل|[-/:])? ?"[^"]{3,30}"')


def _is_dated_name(line: Line, _: str) -> bool:
    """Tell whether `line` holds the author and the date of publication: "بواسطة فلان في 3 مايو 2021"."""
    found = _DATED_NAME.fullmatch(line.key) if _DIGIT.search(line.key) else None
    if found is not None and names_person(found["who"], sure=True):
        return is_date(found["date"], tokens(found["date"]))
    who, published, when = line.key.partition(_PUBLISHED)
    return bool(published) and sources_alone(who) and is_date(published.lstrip() + when, tokens(f"{published}{when}"))


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
    ("byline.role", _is_desk),
    *_MARKED_SHAPES,
)


SHORT_NAME: Final = 3  # words: what stands alone where weaker evidence counts
# Who signs without a name: an office alone under the article may be the last item of a list.
WRITERS: Final = frozenset(
    {"كاتب", "كاتبه", "باحث", "باحثه", "صحفي", "صحفيه", "صحافي", "صحافيه", "محلل", "ناقد", "اكاديمي", "اكاديميه"}
)


@fact
def presents(line: Line) -> bool:
    """Tell whether `line` says who somebody is, in a few words and without a verb."""
    if line.size > MOST_WORDS or line.stops or not folded("lead_verbs").isdisjoint(line.words):
        return False
    return line.size > 1 and is_bio(line.core)
