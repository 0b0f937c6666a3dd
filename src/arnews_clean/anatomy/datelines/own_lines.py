"""Lines that hold a credit and nothing else: which shapes they have, and what their neighbours say of that."""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.credits import (
    LINE,
    LONGEST,
    SOURCES,
    Kind,
    Part,
    ambiguous,
    listed,
    names_place,
    of,
    openers,
    parts_of,
    read,
    runs_on,
    spelling,
)
from arnews_clean.anatomy.datelines.shapes import (
    AGENCY,
    AUTHOR,
    MOST_UNKNOWN,
    PLACE,
    SOURCE,
    STRANGERS,
    Credit,
    Shapes,
    one_word_first,
    opens,
    separated,
    shape,
    without_closing,
)
from arnews_clean.anatomy.words import explained, folded, given_name, heads_paragraph, opens_with_verb
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label

_MAX_WORDS: Final = 18
MOST_STOPPED: Final = 4  # words of a credit that ends in a full stop
_MAX_NAMES: Final = 2
_YEAR_DIGITS: Final = 4  # a number of fewer is a day or a count
_WHOLE_DATE: Final = 3  # words: a day, a month and a year
LEAST_TITLE: Final = 3  # words
_YEAR: Final = re.compile(r"\d{4}")
# Sources whose names are everyday words, but that sign a line of their own.
_SIGN_ALONE: Final = frozenset({"خاص", "وفا", "متابعه", "سبا"})
# Places whose names are everyday words or names of persons, but places first of all.
PLACES_FIRST: Final = frozenset({"عمان", "جده", "تونس", "طرابلس", "البيضاء", "الخليل"})
# Behind a name, words that say no more than that it is an outlet.
_ENDS_OF_OUTLETS: Final = frozenset({"عربيه", "عربي", "الان", "مباشر", "لايف"})
_NAMED: Final = re.compile(r"[^\W\d_]+ ال[^\W\d_]+ي")  # a name of two words that ends in that of a family
# A country that speaks, "رويترز - باكستان: تصاعد العنف", and a source that says it, "رويترز: السعودية تخفض الأسعار".
_SPEAKS: Final = re.compile(r".*[Pp]\W*:\W*o?[nUu]$|\W*[AOo]\W*:.*[nUu]")
_MARK: Final = re.compile(r"[-/:|()\[\]_\d]")
# "على الفقرة الثالثة": no Ali, whose family name would end in "ي" or be his last one.
_ON_SOMETHING: Final = re.compile(r"علي ال[^\W\d_]*[^\W\d_ي] [^\W\d_]")
# "الغرفة الأولى: التحرير": a part of what the article goes through, one by one.
_NUMBERED_PART: Final = re.compile(
    r"[^\W\d_]+ ال(?:اولي?|ثانيه?|ثاني|ثالثه?|رابعه?|خامسه?|سادسه?|سابعه?|ثامنه?|تاسعه?|عاشره?|اخيره?) ?:"
)
_FROM_CITY: Final = re.compile(r'"?(?P<who>[^":]{2,40}?)"? من (?P<place>[^":]{2,25}?) ?:?')
_FAMILY_NAMES: Final = range(2, 4)  # words of a name that is known by its family name alone
_MAX_STRANGERS: Final = 4  # words of a desk or person in no list
_NO_NAMES: Final = "نيتا"  # letters that open verbs of the present tense


def _family_name_last(credit: Credit) -> bool:
    return ends_in_family_name(credit.parts[-1])


def ends_in_family_name(part: Part) -> bool:
    """Tell whether `part` is two or three words that end in a family name: "منجي السعيداني"."""
    words = part.text.split()
    return (
        len(words) in _FAMILY_NAMES
        and words[-1].startswith("ال")
        and words[-1].endswith("ي")
        and words[0][0] not in _NO_NAMES
        and folded("function_words").isdisjoint(words)
        and not opens_with_verb(words[0])
    )


def _latin_last(credit: Credit) -> bool:
    return credit.parts[-1].text.isascii()


def _one_word_last(credit: Credit) -> bool:
    return credit.parts[-1].size == 1


def _colon_behind(credit: Credit) -> bool:
    return credit.closing == ":"


def _two_words_last(credit: Credit) -> bool:
    return credit.parts[-1].text.count(" ") == 1


def _named_outlet_first(credit: Credit) -> bool:
    return folded("function_words").isdisjoint(credit.parts[0].text.split())


def _town_last(credit: Credit) -> bool:
    """Tell whether the last part is a place before it is anything else."""
    place = credit.parts[-1].text
    return place in PLACES_FIRST or not ambiguous(place)


def _broadcasts_first(credit: Credit) -> bool:
    return credit.parts[0].text.rpartition(" ")[2] in _ENDS_OF_OUTLETS


def _latin_first(credit: Credit) -> bool:
    return credit.parts[0].text.isascii()


def _no_title(credit: Credit) -> bool:
    """Tell whether what no list holds is no clause: "خاص - وثيقة تكشف سبب التأخر" is a title."""
    strangers = [word for part in credit.parts if part.kind in STRANGERS for word in part.text.split()]
    if not strangers or given_name(strangers[0]):
        return True
    return len(strangers) <= _MAX_STRANGERS and folded("lead_verbs").isdisjoint(strangers[1:])


_OF_A_PAPER: Final = ('U:"A', 'U:"O')
_LINES: Final = Shapes(
    # a place and a source: القاهرة - (أ ف ب)
    shape("dateline.line", rf"{PLACE}{SOURCE}.*"),
    # a city that nobody knows, with its region: ديترويت (ميشيغان) - أ.ف.ب
    shape("dateline.line", r"U\(\W*U\W*[AO]"),
    # a city that nobody knows, and an author: بنزرت - محمد الطرابلسي
    shape("dateline.line", r"U-\W*N", opens, one_word_first),
    # a place and an author whose given name nobody knows: تونس: منجي السعيداني
    shape("dateline.line", r"[Pp]\W*:\W*[NnUu]", opens, _family_name_last),
    # the same with a dash: بغداد - ريمانا الكوثراني
    shape("dateline.line", r"[Pp]\W*-\W*[nU]", opens, _two_words_last, _family_name_last),
    # a place that nobody knows, and the name of a paper in quotes: الوادي: «الشرق الأوسط»
    shape("dateline.line", "|".join(_OF_A_PAPER), opens, one_word_first),
    # a place and an author: القاهرة - محمد علي
    shape("dateline.line", rf"(?=.*P){AUTHOR}\w(?!:)[^Uu]*|P\W*N"),
    shape("dateline.line", rf"{PLACE}{AUTHOR}\w(?!:)[^Uu]*|p\W*N", opens),
    # an outlet that nobody knows, and a place: المواطن - سان فرانسيسكو; الساحليون / صنعاء
    shape("dateline.line", r"U\W*[-/]\W*[Pp]", opens, _named_outlet_first, _town_last),
    # the same where its last word says that it is one: الوادي عربية - بغداد
    shape("dateline.line", r"[nU]\W*[-/]\W*P", opens, _broadcasts_first),
    # a place, and an outlet in Latin letters: القاهرة-Wadi
    shape("dateline.line", r"P\W*-\W*U", opens, _latin_last),
    # a place, an outlet that nobody knows, and the mark that the story follows: نواكشوط - المحيط:
    shape("dateline.line", r"P\W*[-/]\W*U", opens, _one_word_last, _colon_behind),
    # a place and a date: عمان في 3 أيار 2003
    shape("dateline.line", r"P\W*D(?:\W*D){0,2}", opens),
    # a source and an author: الشروق - محمد علي
    shape("byline.line", r"[AOo]\W*N|N\W*[AOo]", opens),
    # two sources: رويترز - وكالات; a sure one and a name in no list: متابعات - طالب البلوشي
    shape("byline.line", r".*[AOo].*[AOo].*", _no_title),
    shape("byline.line", rf"{AGENCY}.*[NnUu].*", _no_title),
    # an outlet in Latin letters and an author: AHDATH INFO - محمد علي
    shape("byline.line", r"[Un]\W*-\W*N", opens, _latin_first),
)


def own_line(line: Line, *, signature: bool = False, lead: bool = False) -> Label | None:
    """Return what a line is that holds a credit and nothing else: a dateline with a place, a byline without, or None.

    `signature` says that it stands at the end of the page, `lead` that it leads to the first paragraph.
    """
    if not is_credit(line):
        return None
    if _source_from_place(line):
        return Label.DATELINE
    parts, spelled = whole(line)
    if len(parts) <= 1:
        return Label.BYLINE if parts and _lone_source(line, parts[0], lead=lead) else None
    credit = Credit(parts, spelled, line.key, lead)
    if not _well_formed(credit) or (signature and not _signs(credit)):
        return None
    shape = _LINES.first(credit)
    return shape.label if shape else None


@fact
def is_credit(line: Line) -> bool:
    """Tell whether `line` holds nothing but a credit: the first question, for few lines do."""
    if line.size > _MAX_WORDS or (line.full_stop and line.size > MOST_STOPPED):
        return False
    return bool(whole(line)[0]) or _source_from_place(line)


@fact
def whole(line: Line) -> tuple[list[Part], str]:
    """Return the parts of a line that holds a credit and nothing else, and the spelling of two or more; else none."""
    if _unlisted(line) or (":" in line.key and _NUMBERED_PART.match(line.key)):
        return [], ""
    starred = line.key[0] == "*"  # "*الوطن - متابعات"
    text = line.key.lstrip("* ") if starred else line.key
    parts, end = read(text, limit=LINE) if starred else of(line)
    if text[end:].strip(" .-:/*"):  # a star leads to a note below
        return [], ""
    return parts, without_closing(spelling(parts)) if len(parts) > 1 else ""


@fact
def _unlisted(line: Line) -> bool:
    """Tell whether `line` can be no credit: too long for one part where two need a separator or a date, or no source.

    A line of letters alone is one part, and no source where neither its first word nor an outlet's word says so.
    """
    if line.size > LONGEST:
        return runs_on(line.key) or not _MARK.search(line.key)
    if line.first in openers() or not line.key.replace(" ", "").isalpha():
        return False
    return folded("outlet_words").isdisjoint(line.words)


def _opens_clause(text: str) -> bool:
    """Tell whether `text`, which no list holds, is the beginning of a sentence: "بسبب وجود"."""
    first = text.partition(" ")[0]
    return first != "من" and first in folded("function_words") and not given_name(first)


def _well_formed(credit: Credit) -> bool:
    """Tell whether a line of two parts or more can be a credit at all, whatever its shape."""
    sources = credit.count("AOo")
    if credit.unknown and any(part.kind is Kind.UNKNOWN and _opens_clause(part.text) for part in credit.parts):
        return False
    if credit.unknown > MOST_UNKNOWN or credit.count("Nn") > _MAX_NAMES:
        return False
    ending = credit.parts[-1].text
    if sources and _SPEAKS.match(credit.spelled) and not (_NAMED.fullmatch(ending) or given_name(ending)):
        return False
    first, *between, last = credit.parts
    if between and first.kind is Kind.OUTLET and first.text == last.text:
        return False  # a title that opens with the name of a paper, and that of its site behind it
    if credit.count("Uu") > 1 and not (credit.opens and credit.has("AO")):
        return False
    if any(part.kind is Kind.NAME and _ON_SOMETHING.match(part.text) for part in credit.parts):
        return False
    if '"' in credit.spelled and not (sources > 1 or (sources and (credit.has("Pp") or credit.spelled in _OF_A_PAPER))):
        return False  # a title with a word in quotes
    if first.kind is Kind.PLACE and all(part.kind is Kind.DATE for part in credit.parts[1:]):
        return sum(part.size for part in credit.parts[1:]) >= _WHOLE_DATE  # "غزة 2014" is a sub-heading
    return separated(credit) or (bool(sources) and (_dated(credit) or set(credit.spelled) <= set("AO،,")))


def _dated(credit: Credit) -> bool:
    """Tell whether a credit holds a date that is more than a count: "وكالات السفر المرخصة عددها 42" is a sentence."""
    return any(part.kind is Kind.DATE and len(part.text) >= _YEAR_DIGITS for part in credit.parts)


def _signs(credit: Credit) -> bool:
    """Tell whether a credit may stand at the end of the page: it names a source, or "المدينة _ الكاتب".

    What ends in a year alone is a book or the issue of a magazine that the article refers to.
    """
    if _YEAR.fullmatch(credit.parts[-1].text):
        return False
    underscored = any("_" in part.separator for part in credit.parts[:-1])
    return credit.has("AO") or (underscored and credit.has("Pp") and credit.has("Nn"))


def _lone_source(line: Line, part: Part, *, lead: bool) -> bool:
    """Tell whether the one part of a line is a source that signs alone: "رويترز", "(و م ع)", "متابعات-"."""
    if part.kind not in SOURCES or explained(line):
        return False
    if not listed(part.text) and (heads_paragraph(line) or _may_be_title(line)):
        return False  # a sub-heading, or the title: "شبكة طرق", "قناة السويس"
    if not listed(part.text) and all(near and not (near.label or near.prose) for near in (line.above, line.below)):
        return False  # an item of a list
    if line.above is not None and (lead or above_prose(line)):
        return True
    if line.key[0] in "([" or (lead and line.key[-1] in "-:/"):
        return True
    if part.kind is Kind.OUTLET and part.size == 1:
        beside_date = any(near is not None and near.label is Label.DATE for near in (line.above, line.below))
        return beside_date or (line.above is None and above_prose(line))
    return part.text not in folded("ambiguous_sources") or part.text in _SIGN_ALONE


@fact
def _source_from_place(line: Line) -> bool:
    """Tell whether `line` is "المصدر من المدينة": a known source or a sure name, and a known place."""
    found = _FROM_CITY.fullmatch(line.key) if " من " in line.key else None
    if found is None or not names_place(found["place"].strip()):
        return False
    who, _ = read(found["who"])
    return len(who) == 1 and (
        who[0].kind in SOURCES or (who[0].kind is Kind.NAME and given_name(who[0].text.split()[0]))
    )


def _may_be_title(line: Line) -> bool:
    """Tell whether what reads like the name of an outlet may be the title: "إذاعة يسمعها الصيادون وحدهم"."""
    if line.above is None and (above_prose(line) or line.size >= LEAST_TITLE):
        return True
    return line.size > LEAST_TITLE and sum(map(folded("outlet_words").__contains__, line.words)) == 1


def above_prose(line: Line) -> bool:
    """Tell whether a paragraph is right below `line`."""
    return line.below is not None and line.below.prose


@fact
def certain(line: Line) -> bool:
    """Tell whether `line` names a sure source, and all of its parts are known: places, sources, persons, dates."""
    if _unlisted(line):
        return False
    sourced = False
    for part in parts_of(line.key, LINE):
        if part.kind is Kind.UNKNOWN:
            return False
        sourced = sourced or (part.kind in SOURCES and (part.kind is not Kind.OUTLET or part.size > 1))
    return sourced
