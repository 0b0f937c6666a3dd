"""The tail of the page: tags, hashtags, boxes such as cartoons and polls, and what a site says of itself.

It stands below the last paragraph. Tags are bare nouns that the article is about, under a header or, where the scraper
lost it, on a line of their own. Their false friends are the last lines of an article that is made of short lines: a
list, a poem, a table; and a sub-heading.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy import comments, read_also, similar
from arnews_clean.anatomy.navigation import LEADS, section, sections
from arnews_clean.anatomy.words import (
    GLUED_PREPOSITIONS,
    announced,
    folded,
    given_name,
    heads_paragraph,
    heads_sentence,
    holds_stem,
    inside,
    land,
    may_open,
    opens_with_verb,
    phrases,
    stem,
    topic,
)
from arnews_clean.keys import tokens
from arnews_clean.lines import LONG, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_NEAR_END: Final = 12  # lines above the last paragraph: tags may stand between it and a signature
_LAST: Final = 8  # lines of the page: a box stands among them
_MOST_TAGS: Final = 40  # words on the line of a header
_TAG: Final = 4  # words of one tag on a line of its own
_HASHTAGS: Final = re.compile(r"(?:#\w+[ ،,]*){1,15}")
_SPACED_HASHTAGS: Final = re.compile(r"(?:# ?\w+(?: \w+){0,2}[ ،,]*){2,15}")  # of two or three words each
_SAYS: Final = re.compile(r"(?<!\w)[وف]?[يت]?(?:كتب|قال|قول|ردد|صرخ|هتف|نقش)(?:ت|وا|ون|نا|ها|ه)? ?:$")
_TAGS: Final = "الوسوم"
_MAY_BE_VERB: Final = re.compile(r"[يت]|.+(?<!ا)ت$")
_BETWEEN_TAGS: Final = re.compile(r" ?[|•·،,] ?| - ")
_BEHIND_HEADER: Final = re.compile(r" ?(?:[:|]|$|posted)")
_GLUED_HEADER: Final = re.compile(
    r"(?:(?:ال)?كلمات (?:ال)?(?:مفتاحيه|دلاليه|رييسيه)|الوسوم)(?=[^\W\d_])|posted in(?=[ء-ي])"
)

_BROKEN: Final = 8  # words of a part of a sentence
_QUESTION: Final = 20  # words
_ANSWER: Final = 6  # words
_BULLETS: Final = tuple("•*-·○")
_BUTTON: Final = re.compile(
    r"(?:تصويت|صوت|صوت الان|(?:عرض )?(?:ال)?نتايج|تصويت (?:ال)?نتايج|(?:عدد المصوتين|اجمالي الاصوات) ?:? ?\d+)"
)

# A line of tags without a header.
_LEAST_TAGS: Final = 3  # words
_MOST_BARE: Final = 14  # words
_MOST_ITEM: Final = 6  # words of an item above, there
_MOST_JOINED: Final = 45  # words, where the scraper joined the lines of the page
_MOST_LAST: Final = 3  # words of one tag alone, which ends such a page
_DISTINCT: Final = 0.6  # of the words, at most, where tags repeat each other: "اليمن عدن اليمن صنعاء"
_MOST_COMMON: Final = 0.34  # of the words may say nothing of any topic
_NAMED: Final = 0.45  # of the words are words of the article, at least
_NAMED_LAST: Final = 0.9  # where no furniture below says that the article is over

_ON_ALL: Final = re.compile(r" علي (?:كل|هذ[اه]|ما|من|ال[^\W\d_]*[^\W\d_ي])(?!\w)")  # no Ali

_PREVIOUS: Final = re.compile(r"(?:(?:المقال|الخبر|الموضوع) السابق|(?:المقاله|التدوينه) السابقه|السابق)(?!\w)")
_NEXT: Final = re.compile(
    r"(?:(?:المقال|الخبر|الموضوع) (?:التالي|القادم)|(?:المقاله|التدوينه) (?:التاليه|القادمه)|التالي)(?!\w)"
)
_OF_BLOGS: Final = frozenset({"التدوينه السابقه", "المقاله السابقه"})  # one of the two says enough
_BESIDE: Final = ("السابق", "المقال", "الخبر", "الموضوع", "المقاله", "التدوينه")  # first words of the former
_LEAST_LINK: Final = 2  # words of the title behind the name of a link to the article before or after
_ABOUT: Final = 3  # lines
_MOST_ABOUT: Final = 120  # words
_OWN_WORDS: Final = 0.15  # of what a site says of itself may be words of the article


def find(page: Page) -> None:
    """Cut tags, boxes, polls and what the site says of itself below the last paragraph."""
    if page.signs & _SIGNS or page.sheet.holds(_TAGS):  # which may be glued to the first tag
        _headed(page)
    _bare_tags(page)
    touched = not page.untouched
    if touched or page.signs & _POLL:
        _polls(page)
    if touched:
        _about(page)
    if page.signs & _NEIGHBOUR:
        _neighbours(page)


def tags(line: Line) -> bool:
    """Tell whether `line` opens the tags, or holds them."""
    core = line.core.lower() if line.core[:1].isascii() else line.core
    header = phrases("tag_headers").opening(core)
    if header.isascii() and header and line.size <= _MOST_BARE and not line.stops and len(core) > len(header):
        return not core[len(header)].isalnum()  # "Tags مكتبة محطة": no sentence opens so
    return bool(header) and not line.full_stop and _BEHIND_HEADER.match(core, len(header)) is not None


def _box(line: Line) -> bool:
    """Tell whether `line` is the header of a box beside the article."""
    return line.core in phrases("sidebars")


@cache
def _first_words() -> frozenset[str]:
    """Return the first Arabic words of what is no box: headers of lists, of titles to read, of tags."""
    return similar.first_words() | read_also.first_words() | phrases("tag_headers").first_words


TAGS: Final = signs.opening(lambda: phrases("tag_headers").first_words) | signs.BARE  # of the header of tags
_SIGNS: Final = TAGS | LEADS | signs.opening(lambda: phrases("sidebars").first_words) | signs.ODD
_POLL: Final = signs.opening(lambda: phrases("polls").first_words)
_NEIGHBOUR: Final = signs.opening(lambda: _BESIDE)


def _headed(page: Page) -> None:
    """Cut tags with their header, hashtags and boxes; above the article a box that furniture or a question follows."""
    kept = page.kept
    lede = page.lede
    last_prose = page.last_prose
    taking = False
    for i, line in page.short:
        behind = i > last_prose
        if i <= lede:
            if line.size > 1 and _opens_box(line.below) and _box(line):
                page.cut(line, Label.CHROME, "chrome.sidebar")
        elif i < last_prose - _NEAR_END and line.key[0] != "#":
            continue
        elif (heads := may_open(line, _first_words())) and (similar.header(line) or read_also.header(line)):
            taking = False
        elif heads and line.size <= _MOST_TAGS and tags(line) and not _of_the_article(line, behind=behind):
            page.cut(line, Label.CHROME, "chrome.tags")
            taking = line.size <= _TAG
        elif behind and not announced(line) and (rule := _tags_behind(line)) and not _goes_on(kept, i):
            page.cut(line, Label.CHROME, rule)
        elif (
            behind
            and i >= len(kept) - _LAST
            and (_box(line) or sections(line))
            and not (_in_sentence(line) or _cried(line) or heads_sentence(line) or _said_above(line, kept))
        ):
            page.cut(line, Label.CHROME, "chrome.sidebar")
        elif taking and behind and not line.stops and _tag_or_row(line):
            page.cut(line, Label.CHROME, "chrome.tags")
        else:
            taking = False


def _said_above(line: Line, kept: list[Line]) -> bool:
    """Tell whether the words of `line` stand above sentences of the article as well: it comes back to them."""
    return any(other.core == line.core and heads_sentence(other) for other in kept)


def _of_the_article(line: Line, *, behind: bool) -> bool:
    """Tell whether a header of tags is a sub-heading, or a field, above a paragraph."""
    if heads_paragraph(line):
        return True
    below = line.below
    alone = line.core in phrases("tag_headers") and below is not None and below.label is None
    return not behind and (announced(line) or alone)


def _goes_on(kept: list[Line], i: int) -> bool:
    """Tell whether a sentence as long as a paragraph stands below line `i`, though it ends in no stop."""
    return any(below.size >= LONG for below in kept[i + 1 :])


def _tags_behind(line: Line) -> str:
    """Return the rule by which `line` holds tags where it stands below the last paragraph; "" for none."""
    if line.key[0] == "#" and (_HASHTAGS.fullmatch(line.key) or _SPACED_HASHTAGS.fullmatch(line.key)):
        return "chrome.hashtags"
    core = line.core
    header = phrases("tag_headers").opening(core)
    if header and "#" in core and _HASHTAGS.fullmatch(core[len(header) :].lstrip(" :|")):
        return "chrome.tags"
    headed = not line.stops and (_GLUED_HEADER.match(line.core.lower()) or _header_and_nouns(line))
    return "chrome.tags" if headed else ""


def _cried(line: Line) -> bool:
    """Tell whether the line right above ends in who said or wrote the words of `line`: "على قبره كتبوا:"."""
    above = line.above
    return above is not None and above.label is None and _SAYS.search(above.key) is not None


def _in_sentence(line: Line) -> bool:
    """Tell whether `line` is a word of a sentence that the scraper broke at a link: "قالت جريدة", "الأخبار"."""
    above, below = line.above, line.below
    if above is None or below is None or above.label is not None or below.label is not None:
        return False
    return not above.stops and min(above.size, below.size) >= _BROKEN


def _tag_or_row(line: Line) -> bool:
    """Tell whether `line` is a tag, or a row of tags with a mark between each and the next, or below their header."""
    if line.size <= _TAG or (line.above is not None and line.above.core in phrases("tag_headers") and _nouns(line)):
        return True
    tags = _BETWEEN_TAGS.split(line.key)
    return len(tags) > 1 and all(tag.count(" ") < _TAG for tag in tags)


def _header_and_nouns(line: Line) -> bool:
    """Tell whether `line` opens with the header of tags and goes on with nouns, or with tags that marks set off."""
    core = line.core.lower() if line.core[:1].isascii() else line.core
    header = phrases("tag_headers").opening(core)
    listed = header and core.count("،", len(header)) + core.count(",", len(header)) > 1
    definite = header == _TAGS or (" " in header and header[:2] == "ال")
    if not (definite or listed) or line.size > _MOST_TAGS or line.core != line.key:
        return False  # the others are words of sentences, too: "علامات", "كلمات مفتاحية قالها ..."
    if listed and any(tag.count(" ") > _TAG for tag in _BETWEEN_TAGS.split(core)):
        return False
    words = tokens(line.core[len(header) :])
    if header == _TAGS and (len(words) < _LEAST_TAGS or any(map(_MAY_BE_VERB.match, words))):
        return False  # "الوسوم ملأت المنصات"
    verbs = not folded("lead_verbs").isdisjoint(words) or not folded("function_words").isdisjoint(words)
    return bool(words) and not verbs and words[0][0] != "و" and all(map(str.isalpha, words))


def _opens_box(below: Line | None) -> bool:
    """Tell whether the line below the header of a box belongs to it: furniture, or the question of a poll."""
    return below is not None and (below.label is not None or below.key[-1] == "؟")


def _bare_tags(page: Page) -> None:
    """Cut a line of bare nouns between the last paragraph and the furniture below: tags that lost their header."""
    kept = page.kept
    last_prose = page.last_prose
    if last_prose < 0:
        return
    for line in kept[last_prose + 1 :]:
        ends_page = line.below is None
        if _last_of_a_list(line) or not (_nouns(line) and (ends_page or _furniture(line.below))):
            continue
        if announced(line) or (line.joined and ends_page and line.size <= _MOST_LAST and not _one_topic(line, kept)):
            continue
        if not line.joined and sum(map(_common, line.tokens)) > _MOST_COMMON * len(line.tokens):
            continue
        named = sum(_named(word, line, kept) for word in line.tokens)
        if named >= (_NAMED_LAST if ends_page and (not line.joined or line.size <= _MOST_BARE) else _NAMED) * len(
            line.tokens
        ):
            page.cut(line, Label.CHROME, "chrome.tag-line+topic")


def _last_of_a_list(line: Line) -> bool:
    """Tell whether the line above is a kept item like `line`, so that this one is an item, too."""
    above = line.above
    if above is None or above.label is not None or above.prose or above.stops:
        return False
    return not line.joined or 1 < above.size <= _MOST_ITEM


def _one_topic(line: Line, kept: list[Line]) -> bool:
    """Tell whether the article says the few words of `line` side by side; a word alone must be a place or a section."""
    everyday = any(_common(word) and not given_name(word) for word in line.tokens)
    if everyday or (line.size == 1 and not _known(line.core)):
        return False  # "تم", "أخي", "كل خميس": the last words of an article
    return any(line.core in other.key for other in kept if other is not line)


def _furniture(line: Line | None) -> bool:
    """Tell whether `line` has been cut, or will be with the block that it opens."""
    return line is not None and (line.label is not None or similar.header(line) or comments.header(line))


@fact
def _nouns(line: Line) -> bool:
    """Tell whether `line` is made of nouns alone: no sentence, no punctuation at its edges, no name of an author."""
    fits = _LEAST_TAGS <= line.size <= _MOST_BARE or (line.joined and line.size <= _MOST_JOINED)
    if not fits or line.stops or ":" in line.key or line.core != line.key:
        return False
    if line.joined and (line.key.count("،") == 1 or "=" in line.key or _ON_ALL.search(line.key)):
        return False  # who somebody was, or where and when the article was written
    if line.joined and " بن " in line.key and " ال " in line.key:
        return False  # who signs a decree: "سلمان بن عبدالعزيز آل سعود"
    if not line.joined and ("×" in line.key or ". " in line.key or line.key.count(" - ") == 1):
        return False  # who plays whom, or what somebody said
    words = line.tokens
    if not line.joined and any(word.startswith(GLUED_PREPOSITIONS) for word in words):
        return False  # a title: "مكتبة تفتح أبوابها للأطفال"
    if not words or words[0][0] == "و" or not folded("lead_verbs").isdisjoint(words):
        return False
    if len(set(words)) < min(len(words), _LEAST_TAGS - 1) or (not line.joined and words[0] == words[-1]):
        return False  # "شتاء - شتاء - شتاء", "بيروت - طرابلس - بيروت"
    if line.joined and len(set(words)) <= _DISTINCT * len(words):
        return True
    if not folded("function_words").isdisjoint(words) or (given_name(words[0]) and not line.joined):
        return False
    return all(word.isalpha() and len(word) > 1 and word[0] != "و" for word in words)


def _common(word: str) -> bool:
    """Tell whether `word` says nothing of any topic: "إنه", "كل", "يا"; a sentence has such words, tags hardly any."""
    return not (stem(word) or _known(word))


def _known(word: str) -> bool:
    return land(word) or section(word)


def _named(word: str, line: Line, kept: list[Line]) -> bool:
    """Tell whether `word` of `line` is a common one, a place, a section or a word of another line."""
    content = stem(word)
    if not content or _known(word):
        return True
    return any(holds_stem(other.key, content) for other in kept if other is not line)


def _polls(page: Page) -> None:
    """Cut a question with its answers below the header of a poll: "هل ...؟", "• نعم", "• لا"."""
    for line in page.lines:
        question = line.below
        if question is None or question.label is not None or question.key[-1] != "؟" or not _poll(line):
            continue
        answers = _answers(question.below) if question.size <= _QUESTION else []
        if len(answers) > 1 and not (line.label is None and inside(line)):
            for part in (line, question, *answers, *_buttons(answers[-1].below)):
                page.cut(part, Label.CHROME, "chrome.poll")


def _poll(line: Line) -> bool:
    """Tell whether `line` is the header of a poll; one that is no box as well may be a sub-heading."""
    return (line.label is Label.CHROME and _box(line)) or (line.label is None and line.core in phrases("polls"))


def _answers(line: Line | None) -> list[Line]:
    """Return the answers of a poll from `line` on: short lines with a bullet, or what all polls answer; no numbers."""
    found = []
    while line is not None and line.label is None and line.size <= _ANSWER and _answers_poll(line):
        found.append(line)
        line = line.below
    return found


def _answers_poll(line: Line) -> bool:
    bulleted = line.key[0] in _BULLETS and not any(map(str.isdigit, line.key))
    return bulleted or line.core in phrases("poll_answers")


def _buttons(line: Line | None) -> list[Line]:
    """Return the buttons and the count of votes from `line` on."""
    found = []
    while line is not None and line.label is None and _BUTTON.fullmatch(line.core):
        found.append(line)
        line = line.below
    return found


def _neighbours(page: Page) -> None:
    """Cut the links to the articles before and after this one, which stand together: "السابق ...", "التالي ..."."""
    kept = page.kept
    for line in kept[max(page.last_prose + 1, len(kept) - _LAST) :]:
        below = line.below
        previous = _PREVIOUS.match(line.core) if line.opener in _BESIDE else None
        if previous and line.label is None and not line.full_stop and previous[0] in _OF_BLOGS:
            title = line.core[previous.end() :].lstrip(" :")
            if title.count(" ") >= _LEAST_LINK and not opens_with_verb(title):
                page.cut(line, Label.SIMILAR, "similar.neighbours")
            continue
        following = _NEXT.match(below.core) if previous and below is not None else None
        if previous is None or below is None or following is None:
            continue
        if line.full_stop or below.full_stop:  # "السابق في هذه الدعاوى أن ..." is a sentence
            continue
        titles = (line.core[previous.end() :], below.core[following.end() :])
        if min(title.count(" ") for title in titles) >= _LEAST_LINK and line.label is below.label is None:
            page.cut(line, Label.SIMILAR, "similar.neighbours")
            page.cut(below, Label.SIMILAR, "similar.neighbours")


def _about(page: Page) -> None:
    """Cut what a site says of itself between tools and its copyright line, where it shares nothing with the article."""
    last = page.lines[-1] if page.lines else None
    if last is None or last.label is not Label.CHROME or "حقوق" not in last.key:
        return
    about: list[Line] = []
    line = last.above
    while line is not None and line.label is None and len(about) < _ABOUT:
        about.append(line)
        line = line.above
    if not about or line is None or line.label is not Label.CHROME:
        return
    words = topic(about)
    known = topic(other for other in page.kept if other.prose and other not in about)
    long = sum(part.size for part in about) > _MOST_ABOUT
    if words and known and not long and len(words & known) <= _OWN_WORDS * len(words):
        for part in about:
            page.cut(part, Label.CHROME, "chrome.about+topic")
