"""Credits that open a paragraph, before its first sentence."""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.credits import (
    SOURCES,
    Kind,
    Part,
    ambiguous,
    names_place,
    openers,
    opens_sentence,
    parts_of,
    read,
    runs_on,
    spelling,
)
from arnews_clean.anatomy.datelines.shapes import (
    AUTHOR,
    MOST_UNKNOWN,
    PLACE,
    SOURCE,
    STRANGERS,
    Credit,
    Need,
    Shapes,
    one_word_first,
    opens,
    separated,
    shape,
    without_closing,
)
from arnews_clean.anatomy.words import folded, given_name, is_verb, opens_with_verb
from arnews_clean.keys import tokens
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page
from arnews_clean.spoken import points_at_words

ZONE: Final = 90  # characters within which the first separator of a prefix stands
SEPARATOR: Final = re.compile(r"[-/:|()\[\]_]")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]*")
_APPOSITION: Final = 45  # characters
_LEAST_AGAIN: Final = 3  # lines that open with one place and one separator
_HEAD: Final = 40  # characters that hold a place and its separator
_STATEMENT: Final = 60  # characters
_SURE_PLACES: Final = re.compile(r"[D\W]*P[D\W]*|[D،,]*P[PpD،,]*")
_BRACKETED: Final = re.compile(r"\([^()]{2,30}\) ?-")
_CLAUSES: Final = frozenset({"مع", "بعد", "قبل", "منذ", "خلال", "وسط", "رغم", "عندما", "بينما"})  # open no apposition
_MAX_PARTS: Final = 6
_MAX_PLACES: Final = 3
_REST: Final = 100  # characters of the sentence that are looked at
_MIN_REST: Final = 15  # characters of the sentence that a prefix leaves
_MIN_SPACES: Final = 2  # in that sentence
_NUMBERS: Final = (1, 2)  # so few numbers, with no month among them, are no date
_BARE_CNN: Final = re.compile(r"\( ?(?:CNN|سي ان ان) ?\) ?-{0,3} ?")
_FROM_PREFIX: Final = re.compile(r'(?P<who>[^":.،]{2,30}) من (?P<place>[^":.،]{2,25}) ?: ?')
_BORDER: Final = re.compile(r'[-/|:()\[\]"،,_. ]*')
# Linear: the repeats are bounded, and each part of them ends at its space.
_SPOKEN_OF: Final = re.compile(r"(?!\")(?:[^\s،.]+ ){0,5}[^\s،.]+[،.] (?:هكذا|بهذا|بهذه|هذا ما|هذه هي) ")
_THINGS: Final = re.compile(r"(?:[^\s،.\"]+(?: [^\s،.\"]+)?، ){1,3}[^\s،.\"]+(?: [^\s،.\"]+)?\.(?= )")
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
    return credit.has("D") or separated(credit)


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
    """Tell whether at most one other line opens with a place and the same separator: lists, prices, fixtures do.

    Nor do two others with the same place: "خاركيف - الثامنة صباحا", "خاركيف - العاشرة".
    """
    if credit.page is None:
        return True
    mark = credit.closing[0]
    place = next(part.text for part in credit.parts if part.kind is Kind.PLACE)
    heads = (line.key[:_HEAD].partition(mark) for line in credit.page.kept if _may_open_credit(line))
    places = [name for head, found, _ in heads if found and names_place(name := head.strip())]
    again = places.count(place)
    return len(places) - again <= 1 and again < _LEAST_AGAIN


def _statement(credit: Credit) -> bool:
    """Tell whether a long sentence follows."""
    return len(credit.text) >= _STATEMENT and credit.text.rstrip('"').endswith((".", "!", "؟"))


def _aggressive(credit: Credit) -> bool:
    """Tell whether weak evidence counts."""
    return credit.page is not None and credit.page.aggressive


def _town(credit: Credit) -> bool:
    """Tell whether the place is a town: a country before a colon is one of a list, or speaks."""
    return credit.parts[0].text not in folded("countries")


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
    shape("dateline.city-agency", rf"{PLACE}{SOURCE}.*", _dated_or_separated, _firm_end, _starts_or_news),
    # the same run into the sentence: دمشق - سانا أعلنت; الرباط / وكالة المغرب العربي تستعد
    shape("dateline.city-agency-verb", rf"{PLACE}(?=.*[AD]).*[AOo]", _dated_or_separated, _news),
    shape("dateline.city-agency-verb", rf"{PLACE}{SOURCE}.*/.*", _news),
    shape("dateline.city-agency-verb", rf"{PLACE}.*/.*A", opens, _full_name_of_agency_last),
    # a place and an author at the head of any paragraph: عدن - محمد علي: قال
    shape("dateline.city-author", r"P[-/]\W*N", _ends(":"), _news),
    # a place in brackets at the head of any paragraph: (القاهرة) - قال
    shape("dateline.city-dash", r"[Pp]", _in_brackets, _news),
    # a place and an agency with nothing between them: لندن د ب أ: قال
    shape("dateline.city-agency", r"PA", _opens_article, _begins(":"), _news),
    # a city that nobody knows, with date and agency: سانتا كلارا 24 مارس (رويترز) -
    shape("dateline.city-agency", r"(?=.*\()[Un]\W*(?:D\W*A|A\W*D)"),
    # a place and an author: محمد علي (القاهرة) -
    shape("dateline.city-author", rf"{PLACE}{AUTHOR}\w[-/:(][PpND\W]*", _opens_article, _ends(":", "-")),
    shape("dateline.city-author", rf"{PLACE}{AUTHOR}[PpND\W]*", _opens_article, _news),
    # a place and an outlet that nobody knows: صنعاء / المصدر: قال
    shape("dateline.city-outlet", r"[Pp]\W*[Uu]|[Uu]\W*[Pp]", _opens_article, _ends(":", "-", "/"), _news),
    # the same with a slash, run into the sentence: الساحليون/ صنعاء أكدت
    shape("dateline.city-outlet", r"U/P", opens, one_word_first, _no_person_first, _news),
    # a place or two: بيروت، لبنان -
    shape(
        "dateline.city-dash",
        rf"{PLACE}[PpD\W]*",
        _opens_article,
        _begins("-", ")-", "]-", "|"),
        _sure_places,
        _no_route,
        _no_score,
        _sentence,
        _one_of_its_kind,
    ),
    # a place and a colon, which most often is a title or a table: رام الله: اقتحمت
    shape("dateline.city-colon", r"P", _opens_article, _begins(":"), _town, _news, _statement, _one_of_its_kind),
    shape("dateline.city-colon", r"[Pp]", _opens_article, _begins(":"), _aggressive, _statement, _one_of_its_kind),
    # sources without a place: رويترز -; الوطن: قال
    shape(
        "byline.agency-prefix",
        r"(?=.*A)[AOoNnD](?:\W*[AOoNnD]){0,2}",
        _opens_article,
        _begins(*"-/|)"),
        _bracket_opens,
        _known_source_first,
    ),
    shape("byline.outlet-prefix", rf"{SOURCE}[AOoNnD\W]*", _opens_article, _begins(*"-:/|)"), _news, _no_phrase),
    # the same, run into the sentence: عدن أونلاين/ خاص قتل
    shape("byline.outlet-prefix", r"[AOo][-/]A", opens, _generic_last, _news),
    # an outlet that nobody knows, but the page does: مدار الساعة - نفى
    shape("byline.outlet-prefix", r"[Uuno]", _opens_article, _begins("-"), _news, _named_on_the_page),
    # an author: محمد علي -
    shape("byline.author-dash", r"N", _opens_article, _begins("-"), _no_reply, _no_subject),
)


def cut_prefixes(page: Page) -> None:
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
        if end and page.kept[0] is not line and _in_title(rest.key, end, page.kept[0]):
            return
        left = page.trim(rest, 0, end, label, rule) if end else []
        rest = left[0] if left and left[0].prose and (first or _may_open_credit(left[0])) else None


def _in_title(text: str, end: int, title: Line) -> bool:
    """Tell whether the title has what reads like a credit before `end` with the next word: "الرباط - سلا"."""
    behind = text.find(" ", end)
    return behind > 0 and title.key.startswith(text[:behind]) and not title.key[behind : behind + 1].isalnum()


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
        if (best[0] and not (_goes_on(part) and _may_follow(part, parts[: n - 1]))) or (last and not _plausible(parts)):
            break
        if n > 1 and _over(parts[n - 2]):
            break
        spelled += spelling([part])
        best = _judged(text, parts[:n], spelled, None if last else parts[n], first=first, page=page) or best
    return best


def _over(part: Part) -> bool:
    """Tell whether a quotation ends behind `part`, and another one opens: no credit goes over that."""
    return '""' in part.separator


def opens_news(text: str) -> bool:
    """Tell whether `text`, a key, opens with a dateline that hardly stands inside of a sentence.

    That is one with an agency, or a place before a verb.
    """
    end, _, rule = prefix(text, first=True)
    return rule.startswith("dateline.city-agency") or (rule == "dateline.city-dash" and opens_with_verb(text[end:]))


def _goes_on(part: Part) -> bool:
    """Tell whether `part` can go on a credit that is complete without it."""
    return part.kind is not Kind.UNKNOWN and (part.kind is not Kind.NAME or given_name(part.text.split()[0]))


def _may_follow(part: Part, parts: list[Part]) -> bool:
    """Tell whether `part` may go on the credit that `parts` make up: no second place, and no year or hour.

    Behind a place and a source those are of the sentence: "عمان - بترا - دمشق - بيروت طريق طويل".
    """
    kinds = {other.kind for other in parts}
    if Kind.PLACE not in kinds or kinds.isdisjoint(SOURCES):
        return True
    return part.kind is not Kind.PLACE and not (part.kind is Kind.DATE and part.text.isdigit())


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
    shape = _PREFIXES.first(Credit(parts, without_closing(spelled), text, first, rest, after, page))
    if (
        shape is None
        or points_at_words(rest)  # "رويترز - كان هذا الاسم على البوابة"
        or (not any(part.kind in SOURCES for part in parts) and _says_little(rest))
    ):
        return None
    return end, shape.label, shape.rule


def _says_little(rest: str) -> bool:
    """Tell whether `rest`, what stands behind a place or a name, is a few words of which the next ones speak.

    "مسقط - رأس مال الشاعر نخلة. بهذا البيت يبدأ ...", "محمد صلاح - ليفربول، هكذا كتب الطفل على الظرف". Or they are
    things side by side and no sentence: "نابلس - كنافة، صابون، وحكايات. ...".
    """
    if _SPOKEN_OF.match(rest):
        return True
    things = _THINGS.match(rest)
    return things is not None and not any(map(is_verb, things[0].rstrip(".").split()))


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
    if last.kind not in STRANGERS:
        return True
    known_size = last.kind is Kind.NAME or last.size <= MOST_UNKNOWN
    return alike == 1 and known_size and not opens_with_verb(last.text)
