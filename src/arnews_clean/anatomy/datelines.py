"""Datelines: credits that name a place, on a line of their own or before the first sentence.

Facts: articles.md of the conventions, section 1: the shapes with their counts, and where a dateline may stand.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy import credits
from arnews_clean.anatomy.credits import SOURCES, Kind, Part
from arnews_clean.anatomy.words import folded, given_name, names_person, opens_with_verb
from arnews_clean.lines import fact, Line, Page
from arnews_clean.model import Label

_MAX_WORDS: Final = 18
_REST: Final = 100  # characters of the sentence that are looked at
_MIN_REST: Final = 15  # characters of the sentence that a prefix leaves
_BARE_CNN: Final = re.compile(r"\( ?(?:CNN|سي ان ان) ?\) ?-{0,3} ?")
_SEPARATED: Final = re.compile(r"[-/:|()\[\]_]")
_PREFIX_ZONE: Final = 90  # characters within which the first separator of a prefix stands
_FIRST_WORD: Final = re.compile(r"[^\W\d_]*")
_LATEST_LEDE: Final = 3  # a headline that ends in a full stop looks like a paragraph: a credit may stand behind it
_SIGNATURE_LINES: Final = 2
_FROM_CITY: Final = re.compile(r'"?(?P<who>[^":]{2,40}?)"? من (?P<place>[^":]{2,25})')


def find(page: Page) -> None:
    """Cut dateline and agency lines at the head and the tail, and the prefixes of paragraphs."""
    kept = page.kept
    lede = page.lede
    last = len(kept) - 1
    for i, line in enumerate(kept[: lede + 2]):
        if line.prose:
            continue
        below = line.below
        above_lede = below is not None and below.prose
        if i < lede and _lone_place(line):
            page.cut(line, Label.DATELINE, "dateline.place")
        elif i <= lede:
            own = own_line(line, lead=above_lede or (below is not None and i > 0 and line.beside_cut))
            if own and (i or above_lede or _certain(line)):
                page.cut(line, own, f"{own}.line")
        elif lede < _LATEST_LEDE and _certain(line) and (own := own_line(line)):
            page.cut(line, own, f"{own}.line")
    for i in range(max(lede + 1, last - _SIGNATURE_LINES + 1), last + 1):
        line = kept[i]
        if line.label is None and not line.prose and (own := own_line(line, signature=True)):
            page.cut(line, own if own is Label.DATELINE else Label.SOURCE, f"{own}.signature")
    kept = page.kept
    first = next((line for line in kept if line.prose), None)
    openers = credits.openers()
    for line in kept:
        if line is not first:
            if not line.prose:
                continue
            word = line.words[0]
            if word[0] != "(" and word not in openers and (word.isalpha() or _FIRST_WORD.match(word)[0] not in openers):  # type: ignore[index]
                continue
        if not _SEPARATED.search(line.key, 0, _PREFIX_ZONE):
            continue
        end, label, rule = prefix(line.key, first=line is first, page=page)
        if end:
            page.trim(line, 0, end, label, rule)


def own_line(line: Line, *, signature: bool = False, lead: bool = False) -> Label | None:
    """Return what a line is that holds a credit and nothing else: a dateline with a place, a byline without, or None.

    `signature` says that it stands at the end of the page, `lead` that the first paragraph is right below it.
    """
    if line.size > _MAX_WORDS or (line.full_stop and line.size > 4):
        return None
    if _FROM_CITY.fullmatch(line.key) and _source_from_place(line.key):
        return Label.DATELINE
    parts, end = credits.of(line)
    if not parts or line.key[end:].strip(" .-:/"):
        return None
    kinds = [part.kind for part in parts]
    places = [part for part in parts if part.kind is Kind.PLACE]
    sources = [part for part in parts if part.kind in SOURCES]
    agencies = [part for part in sources if part.kind is not Kind.OUTLET or len(part.text.split()) > 1]
    names = [part for part in parts if part.kind is Kind.NAME]
    unknown = [part for part in parts if part.kind is Kind.UNKNOWN]
    dates = [part for part in parts if part.kind is Kind.DATE]
    separators = "".join(part.separator for part in parts[:-1])
    bracketed = line.key[0] in "(["
    if len(parts) == 1:
        # "رويترز", "(و م ع)", "متابعات-": an agency alone; a common word only in brackets.
        if sources and (lead or (line.below is not None and line.below.prose)) and line.above is not None and line.size == 1:
            return Label.BYLINE  # one word above the first paragraph: "واج", "الشروق"
        if sources and not agencies and not bracketed:
            beside = any(near is not None and near.label is Label.DATE for near in (line.above, line.below))
            if beside or (line.above is None and line.below is not None and line.below.prose):
                return Label.BYLINE
        closed = line.key[-1] in "-:/" and lead
        return Label.BYLINE if sources and (agencies or bracketed or closed) and (closed or _alone(parts[0], bracketed=bracketed)) else None
    if '"' in separators and not (sources and (places or len(sources) > 1)):
        return None
    if len(unknown) > 1 and not (lead and agencies) or sum(len(part.text.split()) for part in unknown) > 3 or len(names) > 2:
        return None
    if not separators.strip('"') and not (dates and sources):
        return None
    if separators and set(separators) <= set("،,\""):
        return None
    if signature and not (agencies or (places and names and "_" in separators)):
        return None
    if places and sources:
        return Label.DATELINE
    if lead and len(parts) == 3 and agencies and parts[2] in sources and len(unknown) + len(places) == 2 and parts[0].separator[:1] == "(" and all(len(part.text.split()) <= 2 for part in parts[:2]):
        return Label.DATELINE  # a city that nobody knows, with its region: "ديترويت (ميشيغان) - أ.ف.ب"
    if lead and len(parts) == 2 and unknown and names and parts[0] is unknown[0] and parts[0].separator[:1] in "-_" and len(parts[0].text.split()) == 1 and given_name(parts[1].text.split()[0]):
        return Label.DATELINE
    if places and dates and len(kinds) == 2:
        return None
    if lead and len(parts) == 2 and parts[0] in places and ":" in separators and _surname(parts[1].text):
        return Label.DATELINE
    if places and names and not unknown:
        sure = any(given_name(part.text.split()[0]) or names_person(part.text, sure=True) for part in names)
        solid = lead or any(not credits.ambiguous(part.text) for part in places)
        return Label.DATELINE if sure and solid and ":" not in separators[:1] else (Label.DATELINE if sure and solid and len(parts) == 2 and places[0] is parts[0] else None)
    if places and unknown and len(parts) == 2:
        # "المواطن - سان فرانسيسكو": an outlet that nobody knows, right above the first paragraph.
        solid = not credits.ambiguous(places[0].text) and places[0] is parts[1]
        short = len(unknown[0].text.split()) <= 2 and folded("function_words").isdisjoint(unknown[0].text.split())
        return Label.DATELINE if lead and solid and short and "-" in separators else None
    if lead and len(parts) == 2 and sources and names and any(given_name(part.text.split()[0]) for part in names):
        return Label.BYLINE
    if sources and (agencies or len(sources) > 1) and (names or unknown or len(sources) > 1):
        return Label.BYLINE
    return None


def _surname(text: str) -> bool:
    """Tell whether `text` is two or three words that end in a family name: "المنجي السعيداني"."""
    words = text.split()
    return 1 < len(words) <= 3 and words[-1].startswith("ال") and words[-1].endswith("ي") and folded("function_words").isdisjoint(words) and not opens_with_verb(text) and words[0][0] not in "نيتا"  # noqa: PLR2004


@fact
def _lone_place(line: Line) -> bool:
    """Tell whether `line` is the name of a place right above the first paragraph, below a title or a credit."""
    if line.size > 2 or line.above is None or line.below is None or not (line.below.prose or line.below.label is Label.DATE):  # noqa: PLR2004
        return False
    core = line.core
    return (core in folded("places") or core in folded("countries")) and (not credits.ambiguous(core) or core in _PLACES_FIRST)


_PLACES_FIRST: Final = frozenset("عمان جده تونس طرابلس البيضاء الخليل".split())  # ambiguous, but places first of all


@fact
def _certain(line: Line) -> bool:
    """Tell whether `line` holds known places and sources alone, so that it can't be a title."""
    parts, _ = credits.of(line)
    sources = [part for part in parts if part.kind in (Kind.AGENCY, Kind.GENERIC) or (part.kind is Kind.OUTLET and " " in part.text)]
    return bool(sources) and not any(part.kind is Kind.UNKNOWN for part in parts)


def _source_from_place(text: str) -> bool:
    """Tell whether `text` is "المصدر من المدينة": a known source or a sure name, and a known place."""
    found = _FROM_CITY.fullmatch(text)
    if found is None:
        return False
    who, _ = credits.read(found["who"])
    place, _ = credits.read(found["place"])
    known = len(who) == 1 and (who[0].kind in SOURCES or (who[0].kind is Kind.NAME and given_name(who[0].text.split()[0])))
    return known and len(place) == 1 and place[0].kind is Kind.PLACE and place[0].text == found["place"].strip()


_COMMON_AGENCY: Final = frozenset("معا سما صفا وفا بنا وال وات ومع سبا اين مهر فارس تاس العربيه الجزيره الحره وطنيه عمون ايلاف سبق واج واع عواصم الرياضي المحليات صحف مواقع متابعه رصد التحرير المحرر خاص الشروق الفرنسيه الالمانيه العمانيه افي قنا".split())


def _alone(part: Part, *, bracketed: bool) -> bool:
    return bracketed or part.text not in _COMMON_AGENCY or part.text in {"خاص", "وفا", "متابعه"}


def prefix(text: str, *, first: bool, page: Page | None = None) -> tuple[int, Label, str]:
    """Return where the credit ends that `text`, the key of a paragraph, opens with, its label and rule; 0 for none.

    `first` says that the paragraph is the first of the article, where weaker shapes count too.
    """
    bare = _BARE_CNN.match(text)
    if bare:
        return bare.end(), Label.DATELINE, "dateline.agency-brackets"
    parts, _ = credits.read(text)
    best = (0, Label.DATELINE, "")
    for n in range(1, min(len(parts), 6) + 1):
        if best[0] and not _known(parts[n - 1]):
            break
        found = _prefix_of(text, parts[:n], first=first, page=page)
        if found[0]:
            best = found
    return best


def _known(part: Part) -> bool:
    """Tell whether `part` can go on a credit that is complete without it."""
    return part.kind is not Kind.UNKNOWN and (part.kind is not Kind.NAME or given_name(part.text.split()[0]))


def _prefix_of(text: str, parts: list[Part], *, first: bool, page: Page | None) -> tuple[int, Label, str]:  # noqa: C901, PLR0912
    """Judge the credit that `parts` make up."""
    no = (0, Label.DATELINE, "")
    kinds = [part.kind for part in parts]
    last = parts[-1]
    end = last.end + (len(text[last.end :]) - len(text[last.end :].lstrip(' -/|:()[]"،,_.')) if last.separator else 1)
    if last.separator and last.separator[-1:] == '"' and last.separator.strip('"') == "":
        return no
    if last.separator.endswith('"') and last.separator.rstrip('"').strip():
        end -= 0
    # An opening quote or bracket behind the separator belongs to the sentence.
    opening = re.search(r'[-:/|] ?(["(\[])$', text[last.end : end].rstrip()) if last.separator else None
    if opening:
        end = last.end + opening.start(1)
    rest = text[end : end + _REST].strip()
    if len(rest) < _MIN_REST or rest.count(" ") < 2:  # noqa: PLR2004
        return no
    closing = last.separator.strip('"، ,')
    inner = "".join(part.separator for part in parts[:-1])
    n_place, n_name, n_unknown = (kinds.count(kind) for kind in (Kind.PLACE, Kind.NAME, Kind.UNKNOWN))
    n_source = sum(kind in SOURCES for kind in kinds)
    n_agency = sum(kind in (Kind.AGENCY, Kind.GENERIC) for kind in kinds)
    n_date = kinds.count(Kind.DATE)
    verb = opens_with_verb(rest)
    words_unknown = sum(len(part.text.split()) for part in parts if part.kind is Kind.UNKNOWN)
    if any(part.kind in (Kind.UNKNOWN, Kind.NAME) and opens_with_verb(part.text) for part in parts):
        return no
    if n_unknown > 1 or words_unknown > 3 or n_name > 1 or n_place > 3:
        return no
    if n_place and n_source:
        if not inner.strip('"،, ') and not n_date:
            return no
        if closing and not (closing.startswith("،") or closing == ")" and not (n_date or verb)):
            if n_agency or verb or first:
                return end, Label.DATELINE, "dateline.city-agency"
        elif closing == ")" and (n_date or verb):
            return end, Label.DATELINE, "dateline.city-agency"
        elif not last.separator and last.kind in SOURCES and verb and n_agency + n_date:
            return last.end, Label.DATELINE, "dateline.city-agency-verb"
        elif not last.separator and "/" in inner and (verb or (first and last.kind is Kind.AGENCY and " " in last.text)):
            return last.end, Label.DATELINE, "dateline.city-agency-verb"
        return no
    if not first and n_place == 1 and n_name == 1 and len(parts) == 2 and parts[0].kind is Kind.PLACE and inner.strip()[:1] in ("-", "_", "/") and closing[-1:] == ":" and verb:
        sure = given_name(parts[1].text.split()[0])
        return (end, Label.DATELINE, "dateline.city-author") if sure and not credits.ambiguous(parts[0].text) else no
    if n_unknown == 1 and n_date and n_agency and len(parts) == 3 and parts[0].kind is Kind.UNKNOWN and words_unknown <= 2 and "(" in inner and (closing or verb):
        return end, Label.DATELINE, "dateline.city-agency"
    if not first or not closing:
        return no
    dash = closing[0] in "-_"
    if _apposition(rest) and dash:
        return no
    if n_place and n_name and closing[-1] in ":-" and not n_unknown:
        sure = any(given_name(part.text.split()[0]) for part in parts if part.kind is Kind.NAME)
        if sure and (verb or inner.strip(" ")[:1] in "-/:_("):
            return end, Label.DATELINE, "dateline.city-author"
        return no
    if n_place and n_unknown and len(parts) == 2 and verb and closing[-1] in ":-/":
        return end, Label.DATELINE, "dateline.city-outlet"
    if n_place and not n_unknown and not n_name:
        place = next(part for part in parts if part.kind is Kind.PLACE)
        if len(parts) == n_place + n_date and dash and (verb or not credits.ambiguous(place.text)) and not _listed(page, place, "-"):
            if n_place > 1 and set(inner.strip()) - set("،, و") and not verb:
                return no
            return (end, Label.DATELINE, "dateline.city-dash") if rest.count(" ") > 2 and not text.endswith("؟") else no
        if closing[0] == ":" and len(parts) == 1 and page is not None and page.aggressive and len(text) >= 60 and text.rstrip('"')[-1] in ".!؟":
            return (end, Label.DATELINE, "dateline.city-colon") if not _listed(page, place, ":") else no
        return no
    if n_source and not n_place:
        outlet_only = n_agency == 0
        if verb and closing[0] in "-:/|)" and not n_unknown:
            return end, Label.BYLINE, "byline.outlet-prefix"
        if not outlet_only and closing[0] in "-/|)" and not n_unknown and len(parts) <= 3 and parts[0].text not in _COMMON_AGENCY:
            return end, Label.BYLINE, "byline.agency-prefix"
        return no
    if n_name and len(parts) == 1 and dash and given_name(parts[0].text.split()[0]) and not verb_is_reply(rest):
        return end, Label.BYLINE, "byline.author-dash"
    return no


def verb_is_reply(rest: str) -> bool:
    """Tell whether `rest` goes on as a speaker's turn rather than as an article."""
    return rest.startswith(('"', "نعم", "لا "))


def _apposition(rest: str) -> bool:
    """Tell whether a second spaced dash closes what a first one opened ("بغداد - مدينة السلام - لم تنم")."""
    return bool(re.search(r"(?: -|- )", rest[:45]))


def _listed(page: Page | None, place: Part, separator: str) -> bool:
    """Tell whether other lines of the page open with a place and the same separator: a list, prices, fixtures."""
    if page is None:
        return False
    alike = 0
    for line in page.kept:
        head, found, _ = line.key[:40].partition(separator)
        if found and head.strip() != place.text and credits.read(head)[0][:1] and credits.read(head)[0][0].kind is Kind.PLACE and credits.read(head)[0][0].text == head.strip():
            alike += 1
    return alike > 1
