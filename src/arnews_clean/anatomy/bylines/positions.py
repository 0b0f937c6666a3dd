"""Where lines with the shape of a byline are cut, and what else such a line may be: label, field, turn or entry."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import Final

from arnews_clean.anatomy.bylines.shapes import (
    ALONE,
    AROUND,
    BETWEEN_PEOPLE,
    BOXES,
    INTERVIEW,
    MOST_WORDS,
    ON,
    behind_role,
    is_address,
    shape,
    undated,
)
from arnews_clean.anatomy.credits import listed, openers, read
from arnews_clean.anatomy.words import (
    announced,
    content,
    folded,
    given_name,
    holds_stem,
    inside,
    names_person,
    opens_with_verb,
    stems,
    unspoken,
)
from arnews_clean.keys import first_word, tokens
from arnews_clean.lines import SENTENCE, Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_HEAD: Final = 2  # lines that may be bylines wherever the first paragraph stands
_LATEST_ROLE: Final = 4  # lines: behind an introduction of two paragraphs a role needs a name that is known
_INTERVIEW_HEAD: Final = 6  # lines: an interview has a long introduction
_TAIL: Final = 4  # lines
_FROM: Final = "من"
_LEAST_TITLE: Final = 6  # words, with its label, where other titles may stand below
_ROLES: Final = frozenset({"byline.role", "byline.role-name"})


class _Kept:
    """The lines that are kept before a byline is cut, and what is known of them together."""

    def __init__(self, page: Page) -> None:
        self.lines = page.kept
        self.lede = page.lede
        self.tail = max(len(self.lines) - _TAIL, self.lede + 1)  # the first one of the last lines

    @cached_property
    def said(self) -> Counter[str]:
        """How many lines hold each content word."""
        return Counter(word for line in self.lines for word in content(line))

    def says_elsewhere(self, words: set[str], line: Line) -> bool:
        """Tell whether another line than `line` holds one of `words`."""
        own = content(line)
        return any(self.said[word] > (word in own) for word in words)


def cut_lines(page: Page) -> None:
    """Cut lines with the shape of a byline, where bylines stand."""
    kept = _Kept(page)
    reach = max(kept.lede + 2, _INTERVIEW_HEAD)  # between it and the tail no byline stands
    for i, line in enumerate(kept.lines):
        if line.size > MOST_WORDS or reach < i < kept.tail:
            continue
        rule = shape(line)
        if rule and _stands(line, i, kept) and not _of_the_article(line, i, rule, kept):
            page.cut(line, Label.BYLINE, rule)
            _cut_companion(page, line, rule)


def _stands(line: Line, i: int, kept: _Kept) -> bool:
    """Tell whether `line` stands where bylines do: at the head, at the tail, or near the head where it is sure."""
    return (
        i < max(kept.lede, _HEAD)
        or i >= kept.tail
        or (i <= kept.lede + 1 and _follows_furniture(line))
        or _of_interview(line, i)
        or (i <= min(kept.lede + 2, _LATEST_ROLE) and _sure_role(line))
    )


def _of_the_article(line: Line, i: int, rule: str, kept: _Kept) -> bool:
    """Tell whether `line`, which has the shape of a byline, is a title, a field, an entry or a turn of the article."""
    lines, lede = kept.lines, kept.lede
    if _turn(line) or (rule == "byline.role-alone" and _box_of_nobody(line)):
        return True
    if rule not in _ROLES:
        return False
    if rule == "byline.role-name" and not i and all(below.prose for below in lines[1:2]) and not _announces_story(line):
        return True
    if rule == "byline.role" and (
        _labels_title(line, i, kept) or (not i < lede < len(lines) and (_field(line) or _listed(line)))
    ):
        return True
    if (i > lede + 1 or (i and line.joined)) and _quoted(line):  # right below the introduction: "فإلى التفاصيل:"
        return True
    if i > lede and (_heads_entry(line, lines) or _in_a_list(line, lines[lede:i])):
        return True
    return (not i or i > lede) and _of_the_story(line, i, lines)


def _quoted(line: Line) -> bool:
    """Tell whether a kept line with a colon at its end announces the words of `line`, and the article goes on below."""
    return line.below is not None and line.below.label is None and announced(line)


def _announces_story(line: Line) -> bool:
    """Tell whether a sentence that opens with a verb stands right below the colon of `line`: "كتبت هند السالمي:"."""
    return line.key[-1] == ":" and line.below is not None and opens_with_verb(line.below.key)


_LEAST_TOLD: Final = 8  # words of a sentence without a stop
_LEAST_ENTRIES: Final = 3  # that open with one role


def _heads_entry(line: Line, kept: list[Line]) -> bool:
    """Tell whether `line` opens with a role as other short lines do, each above a sentence: "ترجمة ..." of a book.

    Or each with its own role stands among sentences, as what is written on a wall does.
    """
    alike = (other for other in kept if other.first == line.first and other.size <= MOST_WORDS)
    heads = sum(other.below is not None and other.below.label is None for other in alike)
    if line.below is not None and line.below.label is None and heads >= _LEAST_ENTRIES:
        return True
    return _among_sentences(line) and sum(map(_among_sentences, kept)) >= _LEAST_ENTRIES


def _among_sentences(line: Line) -> bool:
    """Tell whether `line` has the shape of a role with a name, and stands between two kept sentences."""
    if line.label is not None or line.size > MOST_WORDS or shape(line) not in _ROLES:
        return False
    return all(map(_tells, (line.above, line.below)))


def _tells(near: Line | None) -> bool:
    return near is not None and near.label is None and (near.stops or near.size >= _LEAST_TOLD)


def _in_a_list(line: Line, above: list[Line]) -> bool:
    """Tell whether a role below a short line stands in a list of works, or of persons: another such line is kept."""
    if line.above is None or line.above.label is not None or line.above.stops or line.above.size >= SENTENCE:
        return False
    return any(other.size <= MOST_WORDS and other.label is None and shape(other) == "byline.role" for other in above)


def _turn(line: Line) -> bool:
    """Tell whether `line` is a turn of a dialogue: "- أستاذ، كتبت النوتة"; one beside it has a dash as well."""
    return line.key[0] == "-" != line.key[-1] and any(
        near is not None and near.label is None and near.key[0] == "-" for near in (line.above, line.below)
    )


def _of_the_story(line: Line, i: int, lines: list[Line]) -> bool:
    """Tell whether the name behind a role is no author's: of whom the article speaks, or "حوار على ..."."""
    who = behind_role(line.key)
    if i:
        named = who.split()[:ALONE] if line.first == _FROM and who else []
        return not all(unspoken(line, name, lines) for name in named)
    name = line.tokens[1:]
    return name[:1] == [ON] and any(holds_stem(other.key, word) for other in lines[1:] for word in stems(name[1:]))


def _box_of_nobody(line: Line) -> bool:
    """Tell whether `line` is the header of a box about the author, and no name stands below."""
    return line.core in BOXES and (line.below is None or not names_person(line.below.core, sure=True))


# Roles that titles have for a label, too: "تقرير: ارتفاع أسعار النفط", "تحقيق: فساد المستشفيات".
_LABELS: Final = frozenset(
    {"تقرير", "تحقيق", "استطلاع", "حوار", "لقاء", "قراءه", "مقال", "تغطيه", "متابعه", "متابعات", "مراجعه", "رصد"}
    | {"كتب", "ترجمه", "تصوير", "اعداد", "تحرير", "مراسلنا", "مراسلتنا", "مراسل", "مراسله", "عدسه"}
)


def _labels_title(line: Line, i: int, kept: _Kept) -> bool:
    """Tell whether the role that `line` opens with is the label of a title: behind it are words of the article.

    A page of that line and paragraphs would have no title else.
    """
    text = undated(line.key).strip(AROUND)
    who = behind_role(text)
    first = all(above.label is not None for above in kept.lines[:i])
    title = first and (i == kept.lede - 1 or (line.size >= _LEAST_TITLE and ":" in text))
    if who is None:
        return title or inside(line)  # "رأي: جمال عبد الناصر": nobody signs a page without a title so
    if first_word(text) not in _LABELS or any(map(_known, BETWEEN_PEOPLE.split(who))):
        return False
    return title or inside(line) or kept.says_elsewhere(stems(tokens(who)), line)


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


_LISTED: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2} ?: ?[^:]{3,60}")


def _listed(line: Line) -> bool:
    """Tell whether `line` names one of those who made or won something, in a list of them inside the article."""
    return any(near is not None and _LISTED.fullmatch(near.key) for near in (line.above, line.below)) and inside(line)


def _other_field(near: Line | None) -> bool:
    if near is None or near.label is not None or near.prose or near.size > MOST_WORDS or shape(near):
        return False
    name, colon, value = near.key.partition(":")
    return bool(colon and value) and name.count(" ") < ALONE


def _sure_role(line: Line) -> bool:
    """Tell whether `line` is a role and the name of a person whose given name is known, and nothing else."""
    who = behind_role(line.key.strip(AROUND))
    return who is not None and names_person(who.strip(" -.:*"), sure=True)


def _follows_furniture(line: Line) -> bool:
    return line.above is not None and line.above.label is not None


def _of_interview(line: Line, i: int) -> bool:
    return i < _INTERVIEW_HEAD and line.key.startswith("اجر") and INTERVIEW.fullmatch(line.key) is not None


def _cut_companion(page: Page, line: Line, rule: str) -> None:
    """Cut the name under a lonely "بقلم/", and the address under a name."""
    below = line.below
    if below is None:
        return
    named = rule == "byline.role-alone" and names_person(below.key.strip(" :-"))
    if named or is_address(below):
        page.cut(below, Label.BYLINE, "byline.companion")
