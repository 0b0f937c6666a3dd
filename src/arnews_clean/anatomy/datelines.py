"""Datelines: credits that name a place, on a line of their own or before the first sentence.

A dateline stands between the title and the first paragraph, at the head of that paragraph or of a brief in a round-up,
or under the last paragraph. What looks like one and is none: a route or a fixture ("طنجة - الدار البيضاء"), a row of a
table, a country that speaks ("برلين: لن نرسل جنودا"), an apposition between dashes, a sub-heading with a colon.

Lines and prefixes are judged by a table each: how the credit is spelled (see `credits.spelling`) and what else must be
true of it. The first shape that fits decides.

Facts: the conventions, section 1: 27 shapes with their counts over 72,716 articles, and where a dateline may stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
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
    opens_sentence,
    parts_of,
    read,
    runs_on,
    spelling,
)
from arnews_clean.anatomy.words import announced, explained, folded, given_name, heads_paragraph, opens_with_verb
from arnews_clean.keys import tokens
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_STRANGERS: Final = (Kind.UNKNOWN, Kind.NAME)
_MAX_UNKNOWN: Final = 3  # words of a credit that nobody knows


def find(page: Page) -> None:
    """Cut dateline and agency lines at the head and the tail, and the prefixes of paragraphs."""
    _cut_head(page)
    _cut_signatures(page)
    _cut_prefixes(page)


# ---- shapes ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit and where it stands: what the shapes ask about.

    `spelled` has no separator behind the last part. `opens` says that the first paragraph is right below (of a line) or
    that the credit opens it (of a prefix). Of prefixes alone: `rest` is the beginning of the sentence behind, `after`
    the part that would go on the credit.
    """

    parts: list[Part]
    spelled: str
    text: str
    opens: bool
    rest: str = ""
    after: Part | None = None
    page: Page | None = None

    @property
    def closing(self) -> str:
        """The separator behind the last part, without quotes and commas."""
        return self.parts[-1].separator.replace("_", "-").strip('"،,')

    @property
    def news(self) -> bool:
        """Whether the sentence behind opens with a verb, as most first sentences of the field do."""
        return opens_with_verb(self.rest)

    @property
    def unknown(self) -> int:
        """The number of words that nobody knows."""
        return sum(part.size for part in self.parts if part.kind is Kind.UNKNOWN)

    def has(self, letters: str) -> bool:
        """Tell whether a part is spelled with one of `letters`."""
        return not set(letters).isdisjoint(self.spelled)

    def count(self, letters: str) -> int:
        """Return how many parts are spelled with one of `letters`."""
        return sum(letter in letters for letter in self.spelled)


Need = Callable[[Credit], bool]


@dataclass(frozen=True, slots=True)
class Shape:
    """How a credit is spelled, what else must be true of it, and the rule by which it is cut then."""

    rule: str
    spelled: str  # a regular expression
    needs: tuple[Need, ...]

    @property
    def label(self) -> Label:
        """What the credit is then."""
        return Label(self.rule.partition(".")[0])


def _shape(rule: str, spelled: str, *needs: Need) -> Shape:
    return Shape(rule, spelled, needs)


class Shapes:
    """A table of shapes, of which the first that fits decides."""

    def __init__(self, *shapes: Shape) -> None:
        self._shapes = shapes
        self._alike = lru_cache(maxsize=1 << 10)(self._spelled)  # few spellings make up nearly all credits

    def _spelled(self, spelled: str) -> tuple[Shape, ...]:
        return tuple(shape for shape in self._shapes if re.fullmatch(shape.spelled, spelled))

    def first(self, credit: Credit) -> Shape | None:
        """Return the first shape that `credit` is of, or None."""
        for shape in self._alike(credit.spelled):
            if all(need(credit) for need in shape.needs):
                return shape
        return None


# Spellings are short (a dozen letters), so that looking ahead costs nothing.
_PLACE: Final = "(?=.*[Pp])"
_SOURCE: Final = "(?=.*[AOo])"
_AGENCY: Final = "(?=.*[AO])"
_AUTHOR: Final = "(?=.*N)"


def _without_closing(spelled: str) -> str:
    """Return how a credit is spelled without the separator behind its last part."""
    return spelled.rstrip('-/|:()[]"،,')


def _opens(credit: Credit) -> bool:
    return credit.opens


# ---- lines -----------------------------------------------------------------------------------------------------------

_MAX_WORDS: Final = 18
_MAX_STOPPED: Final = 4  # words of a credit that ends in a full stop
_LETTERS_AND_COMMAS: Final = str.maketrans("", "", 'PpAOoDNnUu"،,')
_MAX_NAMES: Final = 2
_LATEST_LEDE: Final = 3  # a headline that ends in a full stop looks like a paragraph: a credit may stand behind it
_WHOLE_DATE: Final = 3  # words: a day, a month and a year
_SIGNATURE_LINES: Final = 2
_LATEST_TITLE: Final = 2  # lines: a credit in the first one has the title right below, and the lede below that
_LEAST_TITLE: Final = 3  # words
_MOST_AUTHOR: Final = 6  # words of an author and his town
_BARRED: Final = re.compile(r"N\|[AOoU]")  # an author and a paper, known or not
_SAID: Final = 10  # words of a paragraph that ends in no stop
_YEAR: Final = re.compile(r"\d{4}")
# Places whose names are everyday words or names of persons, but places first of all.
_PLAYER: Final = re.compile(r"(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,3}) \(")  # and the country
_PLACES_FIRST: Final = frozenset({"عمان", "جده", "تونس", "طرابلس", "البيضاء", "الخليل"})
# Sources whose names are everyday words, but that sign a line of their own.
_SIGN_ALONE: Final = frozenset({"خاص", "وفا", "متابعه", "سبا"})
_NAMED: Final = re.compile(r"[^\W\d_]+ ال[^\W\d_]+ي")  # a name of two words that ends in that of a family
# A country that speaks, "رويترز - باكستان: تصاعد العنف", and a source that says it, "رويترز: السعودية تخفض الأسعار".
_SPEAKS: Final = re.compile(r".*[Pp]\W*:\W*o?[nUu]$|\W*[AOo]\W*:.*[nUu]")
_NUMBERED: Final = re.compile(r"\d{1,2} ?[-.)] ?[^\W\d_]")
_MARK: Final = re.compile(r"[-/:|()\[\]_\d]")
# "على الفقرة الثالثة": no Ali, whose family name would end in "ي" or be his last one.
_ON_SOMETHING: Final = re.compile(r"علي ال[^\W\d_]*[^\W\d_ي] [^\W\d_]")
# An author, or a paper, and a town; and an author whose given name nobody knows.
_FROM_TOWN: Final = re.compile(r"[NO]-[Pp]|P-N|(?P<family>[nU])-[Pp]")
_OWN_AUTHOR: Final = re.compile(r"[PpAOo][-/:]N")
_FROM_CITY: Final = re.compile(r'"?(?P<who>[^":]{2,40}?)"? من (?P<place>[^":]{2,25})')
_FAMILY_NAMES: Final = range(2, 4)  # words of a name that is known by its family name alone
_MAX_STRANGERS: Final = 4  # words of a desk or person in no list
_NO_NAMES: Final = "نيتا"  # letters that open verbs of the present tense


def _one_word_first(credit: Credit) -> bool:
    return credit.parts[0].size == 1


def _family_name_last(credit: Credit) -> bool:
    return _ends_in_family_name(credit.parts[-1])


def _ends_in_family_name(part: Part) -> bool:
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


def _latin_first(credit: Credit) -> bool:
    return credit.parts[0].text.isascii()


def _no_title(credit: Credit) -> bool:
    """Tell whether what no list holds is no clause: "خاص - وثيقة تكشف سبب التأخر" is a title."""
    strangers = [word for part in credit.parts if part.kind in _STRANGERS for word in part.text.split()]
    if not strangers or given_name(strangers[0]):
        return True
    return len(strangers) <= _MAX_STRANGERS and folded("lead_verbs").isdisjoint(strangers[1:])


_LINES: Final = Shapes(
    # a place and a source: القاهرة - (أ ف ب)
    _shape("dateline.line", rf"{_PLACE}{_SOURCE}.*"),
    # a city that nobody knows, with its region: ديترويت (ميشيغان) - أ.ف.ب
    _shape("dateline.line", r"U\(\W*U\W*[AO]"),
    # a city that nobody knows, and an author: بنزرت - محمد الطرابلسي
    _shape("dateline.line", r"U-\W*N", _opens, _one_word_first),
    # a place and an author whose given name nobody knows: تونس: منجي السعيداني
    _shape("dateline.line", r"[Pp]\W*:\W*[NnUu]", _opens, _family_name_last),
    # the same with a dash: بغداد - ريمانا الكوثراني
    _shape("dateline.line", r"[Pp]\W*-\W*[nU]", _opens, _two_words_last, _family_name_last),
    # a place and an author: القاهرة - محمد علي
    _shape("dateline.line", rf"(?=.*P){_AUTHOR}\w(?!:)[^Uu]*|P\W*N"),
    _shape("dateline.line", rf"{_PLACE}{_AUTHOR}\w(?!:)[^Uu]*|p\W*N", _opens),
    # an outlet that nobody knows, and a place: المواطن - سان فرانسيسكو; الساحليون / صنعاء
    _shape("dateline.line", r"U\W*[-/]\W*P", _opens, _named_outlet_first),
    # a place, and an outlet in Latin letters: القاهرة-Wadi
    _shape("dateline.line", r"P\W*-\W*U", _opens, _latin_last),
    # a place, an outlet that nobody knows, and the mark that the story follows: نواكشوط - المحيط:
    _shape("dateline.line", r"P\W*[-/]\W*U", _opens, _one_word_last, _colon_behind),
    # a place and a date: عمان في 3 أيار 2003
    _shape("dateline.line", r"P\W*D(?:\W*D){0,2}", _opens),
    # a source and an author: الشروق - محمد علي
    _shape("byline.line", r"[AOo]\W*N|N\W*[AOo]", _opens),
    # two sources: رويترز - وكالات; a sure one and a name in no list: متابعات - طالب البلوشي
    _shape("byline.line", r".*[AOo].*[AOo].*", _no_title),
    _shape("byline.line", rf"{_AGENCY}.*[NnUu].*", _no_title),
    # an outlet in Latin letters and an author: AHDATH INFO - محمد علي
    _shape("byline.line", r"[Un]\W*-\W*N", _opens, _latin_first),
)


def own_line(line: Line, *, signature: bool = False, lead: bool = False) -> Label | None:
    """Return what a line is that holds a credit and nothing else: a dateline with a place, a byline without, or None.

    `signature` says that it stands at the end of the page, `lead` that the first paragraph is right below it.
    """
    if not _credits(line):
        return None
    if _source_from_place(line):
        return Label.DATELINE
    parts, spelled = _whole(line)
    if len(parts) <= 1:
        return Label.BYLINE if parts and _lone_source(line, parts[0], lead=lead) else None
    credit = Credit(parts, spelled, line.key, lead)
    if not _well_formed(credit) or (signature and not _signs(credit)):
        return None
    shape = _LINES.first(credit)
    return shape.label if shape else None


@fact
def _credits(line: Line) -> bool:
    """Tell whether `line` holds nothing but a credit: the first question, for few lines do."""
    if line.size > _MAX_WORDS or (line.full_stop and line.size > _MAX_STOPPED):
        return False
    return bool(_whole(line)[0]) or _source_from_place(line)


@fact
def _whole(line: Line) -> tuple[list[Part], str]:
    """Return the parts of a line that holds a credit and nothing else, and the spelling of two or more; else none."""
    if _unlisted(line):
        return [], ""
    starred = line.key[0] == "*"  # "*الوطن - متابعات"
    text = line.key.lstrip("* ") if starred else line.key
    parts, end = read(text, limit=LINE) if starred else of(line)
    if text[end:].strip(" .-:/*"):  # a star leads to a note below
        return [], ""
    return parts, _without_closing(spelling(parts)) if len(parts) > 1 else ""


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


def _well_formed(credit: Credit) -> bool:
    """Tell whether a line of two parts or more can be a credit at all, whatever its shape."""
    sources = credit.count("AOo")
    if credit.unknown > _MAX_UNKNOWN or credit.count("Nn") > _MAX_NAMES:
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
    if '"' in credit.spelled and not (sources > 1 or (sources and credit.has("Pp"))):
        return False  # a title with a word in quotes
    if first.kind is Kind.PLACE and all(part.kind is Kind.DATE for part in credit.parts[1:]):
        return sum(part.size for part in credit.parts[1:]) >= _WHOLE_DATE  # "غزة 2014" is a sub-heading
    return _separated(credit) or (bool(sources) and (credit.has("D") or set(credit.spelled) <= set("AO،,")))


def _separated(credit: Credit) -> bool:
    """Tell whether something more than quotes and commas stands between the parts."""
    return bool(credit.spelled.translate(_LETTERS_AND_COMMAS))


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
    if line.above is not None and (lead or _above_prose(line)):
        return True
    if line.key[0] in "([" or (lead and line.key[-1] in "-:/"):
        return True
    if part.kind is Kind.OUTLET and part.size == 1:
        beside_date = any(near is not None and near.label is Label.DATE for near in (line.above, line.below))
        return beside_date or (line.above is None and _above_prose(line))
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


def _cut_head(page: Page) -> None:
    """Cut credits above the first paragraph, and a sure one right below it."""
    kept = page.kept
    lede = page.lede
    for i, line in enumerate(kept[:lede]):
        if _lone_place(line):
            page.cut(line, Label.DATELINE, "dateline.place")
        elif not i and _opens_page(page, line):
            page.cut(line, Label.DATELINE, "dateline.line")
        elif line.size in _FOREIGN_SIZES and _in_foreign_words(line):
            page.cut(line, Label.BYLINE, "byline.line")
        elif (
            _credits(line)
            and not (_starred(line) or (i > _LATEST_LEDE and _answers(line)))
            and not (i and _of_the_story(kept, line))
        ):
            _cut_credit(page, line, first=not i)
    for line in () if page.untouched else kept[:lede]:  # now that the bylines beside them are known
        if line.label is None and _among_credits(line):
            page.cut(line, Label.DATELINE, "dateline.place")
    behind = kept[lede + 1 : lede + 2] if lede < _LATEST_LEDE else []
    for line in behind:
        if not line.prose and _certain(line) and not _of_a_review(page, line):
            _cut_line(page, line, own_line(line))


# What ends the names of outlets.
_FOREIGN: Final = frozenset({"نيوز", "برس", "تايمز", "بوست"})
_FOREIGN_SIZES: Final = range(2, 4)  # words


def _in_foreign_words(line: Line) -> bool:
    """Tell whether `line` is the name of an outlet right above the first paragraph, which does not speak of it.

    It ends in English in Arabic letters, "الوادي نيوز", so that it need not be known.
    """
    if line.last not in _FOREIGN or opens_with_verb(line.key):
        return False
    return line.below is not None and line.below.prose and " ".join(line.words[-2:]) not in line.below.key


def _of_the_story(kept: list[Line], line: Line) -> bool:
    """Tell whether the person whom `line` names before a place in brackets is the one whom the story is about."""
    found = _PLAYER.match(line.key)
    return found is not None and any(found["who"] in other.key for other in kept if other is not line)


def _answers(line: Line) -> bool:
    """Tell whether `line` stands below a short question of an interview."""
    above = line.above
    return above is not None and above.label is None and above.key[-1] == "؟" and above.size < _SAID


def _cut_credit(page: Page, line: Line, *, first: bool) -> None:
    """Cut a credit above the first paragraph; where it is the first line, a title might look like it."""
    above_lede = _above_prose(line)
    beside_furniture = not first and line.below is not None and line.beside_cut
    lead = above_lede or beside_furniture or _own_author(page, line)
    if lead or not first or _certain(line):
        label = own_line(line, lead=lead)
        if label is not Label.BYLINE or not (above_lede and _of_a_review(page, line)):
            _cut_line(page, line, label)


def _opens_page(page: Page, line: Line) -> bool:
    """Tell whether the first line is an author and his town, above the title or the lede.

    Of the author, or of the paper, the page does not speak: else the line may be the title.
    """
    if "-" not in line.key or line.size > _MOST_AUTHOR or not _credits(line):
        return False
    parts, spelled = _whole(line)
    found = _FROM_TOWN.fullmatch(spelled)
    if found is None or (found["family"] and (parts[0].text.startswith("ال") or not _ends_in_family_name(parts[0]))):
        return False
    if page.lede > _LATEST_TITLE or (page.lede == _LATEST_TITLE and page.kept[1].size < _LEAST_TITLE):
        return False
    who = next(part.text for part in parts if part.kind is not Kind.PLACE).split()[-1]
    return not any(who in other.tokens for other in page.kept if other is not line)


def _own_author(page: Page, line: Line) -> bool:
    """Tell whether `line` is a place or a paper and an author of whom the page does not speak, and no row of a list."""
    parts, spelled = _whole(line)
    if not _OWN_AUTHOR.fullmatch(spelled) or line.below is None:
        return False
    if any(near is not None and _credits(near) for near in (line.above, line.below)):
        return False
    surname = parts[-1].text.rpartition(" ")[2].removeprefix("ال")
    return not any(surname in other.key for other in page.kept if other is not line)


def _of_a_review(page: Page, line: Line) -> bool:
    """Tell whether `line` is a paper of which paragraphs below say what it wrote: another one heads paragraphs, too."""
    if len(of(line)[0]) > 1:
        return False
    others = [other for other in page.kept if other is not line and other.size <= _MAX_STOPPED and _heads(other)]
    return len(others) > 1 or any(map(_above_stop, others))


def _heads(line: Line) -> bool:
    """Tell whether `line` is the name of one source above a line that is none."""
    return not line.stops and _one_source(line) and line.below is not None and not _one_source(line.below)


def _one_source(line: Line) -> bool:
    return len(parts := of(line)[0]) == 1 and parts[0].kind in SOURCES


def _above_stop(line: Line) -> bool:
    return line.below is not None and (line.below.prose or line.below.full_stop or line.below.size >= _SAID)


def _cut_line(page: Page, line: Line, label: Label | None) -> None:
    if label is not None:
        page.cut(line, label, f"{label}.line")


def _cut_signatures(page: Page) -> None:
    """Cut credits below the last paragraph; without a place they say whose the story is."""
    for line in page.kept[page.lede + 1 :][-_SIGNATURE_LINES:]:
        if line.below is not None and line.below.label is None and line.below.stops:
            continue  # a sub-heading above the last words
        if not _under_text(line):
            continue
        label = None if line.prose or _listed(line) or announced(line) else own_line(line, signature=True)
        if label is not None:
            label = label if label is Label.DATELINE else Label.SOURCE
            page.cut(line, label, f"{label}.signature")
        elif "|" in line.key and _closes_page(line) and _BARRED.fullmatch(_whole(line)[1]):
            page.cut(line, Label.BYLINE, "byline.signature")


def _closes_page(line: Line) -> bool:
    """Tell whether `line` is the last one that is kept, right below a paragraph."""
    above, below = line.above, line.below
    while below is not None and below.label is not None:
        below = below.below
    return below is None and above is not None and above.label is None and above.prose and above.stops


def _under_text(line: Line) -> bool:
    """Tell whether a sentence or furniture stands above `line`, or above the credit that does: else it ends a list."""
    above = line.above
    if above is not None and above.label is None and not (above.stops or above.prose) and _credits(above):
        above = above.above
    return above is None or above.label is not None or above.stops or above.prose or above.size >= _SAID


def _listed(line: Line) -> bool:
    """Tell whether `line` is an item of a list, by the bullet that it shares with the line above."""
    return line.key[0] in "-*" and line.above is not None and line.above.key[0] == line.key[0]


def _starred(line: Line) -> bool:
    """Tell whether `line` is one of several starred or numbered lines: a list."""
    near = [near for near in (line.above, line.below) if near is not None]
    if line.key[0] == "*":
        return any(other.key[0] == "*" for other in near)
    return _NUMBERED.match(line.key) is not None and any(_NUMBERED.match(other.key) for other in near)


def _may_be_title(line: Line) -> bool:
    """Tell whether what reads like the name of an outlet may be the title: "إذاعة يسمعها الصيادون وحدهم"."""
    if line.above is None and (_above_prose(line) or line.size >= _LEAST_TITLE):
        return True
    return line.size > _LEAST_TITLE and sum(map(folded("outlet_words").__contains__, line.words)) == 1


def _above_prose(line: Line) -> bool:
    return line.below is not None and line.below.prose


def _lone_place(line: Line) -> bool:
    """Tell whether `line` is the name of a place above the first paragraph or a date, below a title or a credit."""
    if line.above is None or line.below is None or not _names_town(line) or heads_paragraph(line):
        return False
    if line.above.label is None and line.above.above is not None and names_place(line.above.core):
        return False  # the last one of a list of places
    return line.below.prose or line.below.label is Label.DATE


def _among_credits(line: Line) -> bool:
    """Tell whether `line` is the name of a place above a byline, below another one or the title."""
    above, below = line.above, line.below
    if above is None or below is None or below.label is not Label.BYLINE or above.label not in (None, Label.BYLINE):
        return False
    return _names_town(line)


def _names_town(line: Line) -> bool:
    return names_place(line.core) and (line.core in _PLACES_FIRST or not ambiguous(line.core))


@fact
def _certain(line: Line) -> bool:
    """Tell whether `line` holds known places and sources alone, so that it can't be a title."""
    if _unlisted(line):
        return False
    sourced = False
    for part in parts_of(line.key, LINE):
        if part.kind is Kind.UNKNOWN:
            return False
        sourced = sourced or (part.kind in SOURCES and (part.kind is not Kind.OUTLET or part.size > 1))
    return sourced


# ---- prefixes --------------------------------------------------------------------------------------------------------

ZONE: Final = 90  # characters within which the first separator of a prefix stands
SEPARATOR: Final = re.compile(r"[-/:|()\[\]_]")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]*")
_APPOSITION: Final = 45  # characters
_HEAD: Final = 40  # characters that hold a place and its separator
_STATEMENT: Final = 60  # characters
_SURE_PLACES: Final = re.compile(r"[D\W]*P[D\W]*|[D،,]*P[PpD،,]*")
_BRACKETED: Final = re.compile(r"\([^()]{2,30}\) ?-")
_CLAUSES: Final = frozenset({"مع", "بعد", "قبل", "منذ", "خلال", "وسط", "رغم", "عندما", "بينما"})  # open no apposition
_MAX_PARTS: Final = 6
_MAX_PLACES: Final = 3
_REST: Final = 100  # characters of the sentence that are looked at
_MIN_REST: Final = 15  # characters of the sentence that a prefix leaves
_NUMBERS: Final = (1, 2)  # so few numbers, with no month among them, are no date
_MIN_SPACES: Final = 2  # in that sentence
_BARE_CNN: Final = re.compile(r"\( ?(?:CNN|سي ان ان) ?\) ?-{0,3} ?")
_FROM_PREFIX: Final = re.compile(r'(?P<who>[^":.،]{2,30}) من (?P<place>[^":.،]{2,25}) ?: ?')
_BORDER: Final = re.compile(r'[-/|:()\[\]"،,_. ]*')
# An opening quote or bracket behind the separator belongs to the sentence.
_OPENING: Final = re.compile(r'[-:/|] ?(["(\[]) *$')


def _news(credit: Credit) -> bool:
    return credit.news


def _opens_article(credit: Credit) -> bool:
    """Tell whether the credit opens the first paragraph and is set off from it."""
    return credit.opens and bool(credit.closing) and not (credit.closing[0] == "-" and _apposition(credit.rest))


def _apposition(rest: str) -> bool:
    """Tell whether a second spaced dash closes what a first one opened ("بغداد - مدينة السلام - لم تنم")."""
    return " -" in rest[:_APPOSITION] or "- " in rest[:_APPOSITION]


def _firm_end(credit: Credit) -> bool:
    """Tell whether the credit is set off; a bracket alone may close an aside: "القاهرة (رويترز) عاصمة مصر"."""
    return bool(credit.closing) and (credit.closing != ")" or credit.has("D") or credit.news)


def _starts_or_news(credit: Credit) -> bool:
    return credit.opens or credit.has("A") or credit.news


def _dated_or_separated(credit: Credit) -> bool:
    return credit.has("D") or _separated(credit)


def _full_name_of_agency_last(credit: Credit) -> bool:
    return credit.parts[-1].kind is Kind.AGENCY and credit.parts[-1].size > 1


def _in_brackets(credit: Credit) -> bool:
    """Tell whether the credit stands in brackets, "(القاهرة) - قال", and no other line opens so, as letters do."""
    if credit.text[0] != "(" or not credit.closing.startswith(")-"):
        return False
    others = credit.page.kept if credit.page else ()
    return not any(line.key[0] == "(" and line.key != credit.text and _BRACKETED.match(line.key) for line in others)


def _begins(*marks: str) -> Need:
    """Return the need of a closing separator that begins with one of `marks`."""
    return lambda credit: credit.closing.startswith(marks)


def _ends(*marks: str) -> Need:
    """Return the need of a closing separator that ends with one of `marks`."""
    return lambda credit: credit.closing.endswith(marks)


def _sure_places(credit: Credit) -> bool:
    """Tell whether a clause follows, or the first place is no everyday word and none but commas stand between two."""
    if credit.news or credit.rest.partition(" ")[0] in _CLAUSES:
        return True
    return _SURE_PLACES.fullmatch(credit.spelled) is not None


def _sentence(credit: Credit) -> bool:
    """Tell whether a whole sentence follows: not a question, which is a title's or a table's."""
    return credit.rest.count(" ") > _MIN_SPACES and not credit.text.endswith("؟")


def _runs_on_to_a_place(credit: Credit, after: Part) -> bool:
    """Tell whether the sentence opens with the other end of a route, or the other side of a match.

    That is a city behind a city, or a country behind a country: "القاهرة - الإسكندرية طريق طويل". Before a verb it is
    who does what the sentence says.
    """
    if after.kind is not Kind.PLACE or ambiguous(after.text) or opens_with_verb(credit.rest[len(after.text) :]):
        return False
    countries = folded("countries")
    return (credit.parts[-1].text in countries) == (after.text in countries)


def _no_score(credit: Credit) -> bool:
    """Tell whether no score or year stands alone for a date: "البرازيل 2 - 1 كرواتيا", "بيروت، 1975 -"."""
    dates = [part for part in (*credit.parts, credit.after) if part is not None and part.kind is Kind.DATE]
    if len(dates) not in _NUMBERS or not all(part.text.isdigit() for part in dates):
        return True
    return any("/" in part.separator for part in credit.parts)


def _no_route(credit: Credit) -> bool:
    """Tell whether no second place with its own separator follows: "طنجة - الدار البيضاء: ساعتان بالقطار"."""
    after = credit.after
    if after is not None and _runs_on_to_a_place(credit, after):
        return False
    return after is None or after.kind is not Kind.PLACE or not set("-:/|_").intersection(after.separator)


def _one_of_its_kind(credit: Credit) -> bool:
    """Tell whether at most one other line opens with a place and the same separator: lists, prices, fixtures do."""
    if credit.page is None:
        return True
    mark = credit.closing[0]
    place = next(part.text for part in credit.parts if part.kind is Kind.PLACE)
    heads = (line.key[:_HEAD].partition(mark) for line in credit.page.kept if _may_open_credit(line))
    return sum(1 for head, found, _ in heads if found and head.strip() != place and names_place(head.strip())) <= 1


def _aggressive_statement(credit: Credit) -> bool:
    """Tell whether weak evidence counts and a long sentence follows."""
    return (
        credit.page is not None
        and credit.page.aggressive
        and len(credit.text) >= _STATEMENT
        and credit.text.rstrip('"').endswith((".", "!", "؟"))
    )


def _bracket_opens(credit: Credit) -> bool:
    """Tell whether what a bracket alone closes opened with it: in "وكالة الأنباء السعودية (واس)" it explains a name."""
    return credit.closing != ")" or credit.text[0] == "("


def _known_source_first(credit: Credit) -> bool:
    return credit.parts[0].text not in folded("ambiguous_sources")


def _generic_last(credit: Credit) -> bool:
    return credit.parts[-1].kind is Kind.GENERIC


def _no_person_first(credit: Credit) -> bool:
    """Tell whether the credit opens with no title of persons: "الشيخ/ زايد" is one."""
    return folded("person_titles").isdisjoint(credit.parts[0].text.split())


def _no_phrase(credit: Credit) -> bool:
    """Tell whether no part that may be a name is a noun phrase with two articles: "وصول الوفود المشاركة"."""
    names = (part.text for part in credit.parts if part.kind is Kind.NAME)
    return not any(name.count(" ال") > 1 and not given_name(name.partition(" ")[0]) for name in names)


def _named_on_the_page(credit: Credit) -> bool:
    """Tell whether the page names the outlet: alone on a line, behind a dash at the end of one, or in quotes."""
    name = credit.parts[0].text
    others = (line for line in credit.page.kept if line.key != credit.text) if credit.page else ()
    return any(line.core == name or line.key.endswith(f"- {name}") or f'"{name}"' in line.key for line in others)


def _no_subject(credit: Credit) -> bool:
    """Tell whether no paragraph speaks of the person: who does is the subject of the article, not its author."""
    name = credit.parts[0].text.split()[-1]
    others = (line for line in credit.page.kept if line.key != credit.text) if credit.page else ()
    return tokens(credit.text).count(name) == 1 and not any(name in line.tokens for line in others)


def _no_reply(credit: Credit) -> bool:
    """Tell whether the text goes on as an article rather than as a speaker's turn."""
    return not credit.rest.startswith(('"', "نعم", "لا "))


_PREFIXES: Final = Shapes(
    # a place and a source, with a date or an author: الدوحة - 24 أغسطس (قنا) -
    _shape("dateline.city-agency", rf"{_PLACE}{_SOURCE}.*", _dated_or_separated, _firm_end, _starts_or_news),
    # the same run into the sentence: دمشق - سانا أعلنت; الرباط / وكالة المغرب العربي تستعد
    _shape("dateline.city-agency-verb", rf"{_PLACE}(?=.*[AD]).*[AOo]", _dated_or_separated, _news),
    _shape("dateline.city-agency-verb", rf"{_PLACE}{_SOURCE}.*/.*", _news),
    _shape("dateline.city-agency-verb", rf"{_PLACE}.*/.*A", _opens, _full_name_of_agency_last),
    # a place and an author at the head of any paragraph: عدن - محمد علي: قال
    _shape("dateline.city-author", r"P[-/]\W*N", _ends(":"), _news),
    # a place in brackets at the head of any paragraph: (القاهرة) - قال
    _shape("dateline.city-dash", r"[Pp]", _in_brackets, _news),
    # a place and an agency with nothing between them: لندن د ب أ: قال
    _shape("dateline.city-agency", r"PA", _opens_article, _begins(":"), _news),
    # a city that nobody knows, with date and agency: سانتا كلارا 24 مارس (رويترز) -
    _shape("dateline.city-agency", r"(?=.*\()[Un]\W*(?:D\W*A|A\W*D)"),
    # a place and an author: محمد علي (القاهرة) -
    _shape("dateline.city-author", rf"{_PLACE}{_AUTHOR}\w[-/:(][PpND\W]*", _opens_article, _ends(":", "-")),
    _shape("dateline.city-author", rf"{_PLACE}{_AUTHOR}[PpND\W]*", _opens_article, _news),
    # a place and an outlet that nobody knows: صنعاء / المصدر: قال
    _shape("dateline.city-outlet", r"[Pp]\W*[Uu]|[Uu]\W*[Pp]", _opens_article, _ends(":", "-", "/"), _news),
    # the same with a slash, run into the sentence: الساحليون/ صنعاء أكدت
    _shape("dateline.city-outlet", r"U/P", _opens, _one_word_first, _no_person_first, _news),
    # a place or two: بيروت، لبنان -
    _shape(
        "dateline.city-dash",
        rf"{_PLACE}[PpD\W]*",
        _opens_article,
        _begins("-", ")-", "]-", "|"),
        _sure_places,
        _no_route,
        _no_score,
        _sentence,
        _one_of_its_kind,
    ),
    # a place and a colon, which most often is a title or a table
    _shape("dateline.city-colon", r"[Pp]", _opens_article, _begins(":"), _aggressive_statement, _one_of_its_kind),
    # sources without a place: رويترز -; الوطن: قال
    _shape(
        "byline.agency-prefix",
        r"(?=.*A)[AOoNnD](?:\W*[AOoNnD]){0,2}",
        _opens_article,
        _begins(*"-/|)"),
        _bracket_opens,
        _known_source_first,
    ),
    _shape("byline.outlet-prefix", rf"{_SOURCE}[AOoNnD\W]*", _opens_article, _begins(*"-:/|)"), _news, _no_phrase),
    # the same, run into the sentence: عدن أونلاين/ خاص قتل
    _shape("byline.outlet-prefix", r"[AOo][-/]A", _opens, _generic_last, _news),
    # an outlet that nobody knows, but the page does: مدار الساعة - نفى
    _shape("byline.outlet-prefix", r"[Uuno]", _opens_article, _begins("-"), _news, _named_on_the_page),
    # an author: محمد علي -
    _shape("byline.author-dash", r"N", _opens_article, _begins("-"), _no_reply, _no_subject),
)


def _cut_prefixes(page: Page) -> None:
    """Cut the credit of the first paragraph, and surer ones of the paragraphs below it."""
    kept = page.kept
    lede = page.lede
    known = openers()
    for line in kept[lede : lede + 1]:
        _cut_prefix(page, line, first=True)
    for line in kept[lede + 1 :]:
        word = line.first
        if line.prose and (word in known or (not word.isalpha() and _may_open_credit(line))):
            _cut_prefix(page, line, first=False)


def _cut_prefix(page: Page, line: Line, *, first: bool) -> None:
    """Cut the credit that the paragraph `line` opens with, and those behind it."""
    rest: Line | None = line
    while rest is not None and ((parts := _opening(rest)) or rest.key[0] == "("):
        end, label, rule = prefix(rest.key, first=first, parts=parts, page=page)
        left = page.trim(rest, 0, end, label, rule) if end else []
        rest = left[0] if left and left[0].prose and (first or _may_open_credit(left[0])) else None


@fact
def _opening(line: Line) -> list[Part]:
    return opening(line.key)


def opening(text: str) -> list[Part]:
    """Return the parts that `text`, a key, opens with; none where no separator stands near its beginning.

    The last one is the first with which they are no credit any more: nearly always what opens a sentence.
    """
    if opens_sentence(text) or not SEPARATOR.search(text, 0, ZONE) or runs_on(text):
        return []
    parts: list[Part] = []
    for part in parts_of(text):
        parts.append(part)
        if len(parts) > _MAX_PARTS or not _plausible(parts):
            break
    return parts


def _may_open_credit(line: Line) -> bool:
    """Tell whether `line` opens with a bracket or with the first word of a known place or source."""
    word = line.first
    if word.isalpha():
        return word in openers()
    return word[0] == "(" or word in openers() or _FIRST_WORD.match(word)[0] in openers()  # type: ignore[index]


def prefix(
    text: str, *, first: bool, parts: list[Part] | None = None, page: Page | None = None
) -> tuple[int, Label, str]:
    """Return where the longest credit ends that `text`, the key of a paragraph, opens with, its label and rule.

    0 says that it opens with none. `first` says that the paragraph is the first of the article, where weaker shapes
    count too. `parts` are those of `opening`, for callers that have them.
    """
    parts = opening(text) if parts is None else parts
    bare = _BARE_CNN.match(text)
    if bare:
        return bare.end(), Label.DATELINE, "dateline.agency-brackets"
    found = _FROM_PREFIX.match(text) if parts and parts[0].kind in SOURCES else None
    if found and _sent_from(found) and opens_with_verb(text[found.end() :]):
        return found.end(), Label.DATELINE, "dateline.source-from"
    best = (0, Label.DATELINE, "")
    spelled = ""
    for n, part in enumerate(parts[:_MAX_PARTS], 1):
        last = n == len(parts)
        if (best[0] and not _goes_on(part)) or (last and not _plausible(parts)):
            break
        spelled += spelling([part])
        best = _judged(text, parts[:n], spelled, None if last else parts[n], first=first, page=page) or best
    return best


def _goes_on(part: Part) -> bool:
    """Tell whether `part` can go on a credit that is complete without it."""
    return part.kind is not Kind.UNKNOWN and (part.kind is not Kind.NAME or given_name(part.text.split()[0]))


def _sent_from(found: re.Match[str]) -> bool:
    """Tell whether `found` names a known source and a known place: a person from there would be a speaker."""
    who, _ = read(found["who"])
    return len(who) == 1 and who[0].kind in SOURCES and names_place(found["place"].strip())


def _judged(  # noqa: PLR0913 - all that a credit is made of
    text: str, parts: list[Part], spelled: str, after: Part | None, *, first: bool, page: Page | None
) -> tuple[int, Label, str] | None:
    """Judge the prefix of `text` that `parts`, `spelled` so, make up: return where it ends, label and rule, or None."""
    if not (parts[-1].separator or parts[0].separator == "/" or any(part.kind in SOURCES for part in parts)):
        return None  # a source may run into the sentence
    end = _end(text, parts[-1])
    rest = text[end : end + _REST].strip()
    if len(rest) < _MIN_REST or rest.count(" ") < _MIN_SPACES:
        return None
    shape = _PREFIXES.first(Credit(parts, _without_closing(spelled), text, first, rest, after, page))
    return (end, shape.label, shape.rule) if shape else None


def _end(text: str, last: Part) -> int:
    """Return where the sentence begins behind the `last` part of a credit."""
    border = _BORDER.match(text, last.end)[0]  # type: ignore[index]  # it matches "" as well
    opening = _OPENING.search(border)
    return last.end + (opening.start(1) if opening else len(border))


def _plausible(parts: list[Part]) -> bool:
    """Tell whether `parts` can be a prefix, whatever its shape, where they could without the last one.

    Where they can't, no more of them can.
    """
    last = parts[-1]
    alike = [part.kind for part in parts].count(last.kind)
    if last.kind is Kind.PLACE:
        return alike <= _MAX_PLACES
    if last.kind not in _STRANGERS:
        return True
    known_size = last.kind is Kind.NAME or last.size <= _MAX_UNKNOWN
    return alike == 1 and known_size and not opens_with_verb(last.text)
