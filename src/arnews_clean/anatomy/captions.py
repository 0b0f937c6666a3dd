"""Captions of pictures and videos, with their credits.

A caption stands above the first paragraph or beside other furniture, and says so itself ("صورة أرشيفية"), ends in a
credit ("(رويترز)", "/ AFP"), opens as captions do ("جانب من ...") or stands twice in a row. Its false friends are the
title, the deck, a sub-heading that names a person, and a sentence that closes in a source in brackets.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise, takewhile
from string import ascii_letters
from typing import Final

from arnews_clean import markup, signs
from arnews_clean.anatomy.bylines.shapes import shape as byline
from arnews_clean.anatomy.credits import sources_alone
from arnews_clean.anatomy.datelines.own_lines import own_line
from arnews_clean.anatomy.words import (
    among_short,
    announced,
    content,
    heads_paragraph,
    is_verb,
    names_person,
    opens_with_verb,
    phrases,
    topic,
)
from arnews_clean.lines import ARABIC, SENTENCE, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_WORDS: Final = 24
_HEAD: Final = 10  # lines: below them a caption stands between paragraphs
_SMALL: Final = 2  # words: "صورة أرشيفية" is furniture anywhere
_MOST_CREDITED: Final = 12  # words, where furniture stands beside the line
_MOST_SCENE: Final = 14
_MOST_DOUBLED: Final = 14
_MOST_LONGER_COPY: Final = 16
_PAIR: Final = 2  # lines
_LEAST_COPY: Final = 3
_MOST_UNDER_CREDIT: Final = 20
_MOST_BARE: Final = 8
_LEAST_PICTURES: Final = 3  # lines
_MOST_PICTURES: Final = 12  # lines above and below that are looked at
_LEAST_TITLE: Final = 4  # words
_MOST_RUBRIC: Final = 3  # words
_LEAST_WORDS: Final = 3  # of what could be a title at all
_LEAST_DOUBLED_TITLE: Final = 6  # words, where a rubric stands above
_LEAST_PERSON: Final = 3  # words: an office and a name
_LEAST_NAMED: Final = 6  # words of a caption whose bracket holds the name of a photographer

_MARK: Final = re.compile(
    r"""(?:صوره\ )?(?:من\ )?(?:ال)?ارشيف(?:يه?)?\ ?[-/(].{0,60}                               # archive - agency
      | \((?:صوره\ )?(?:تعبيريه|توضيحيه|ارشيفيه|متداوله|ارشيف)\b[^()]{0,40}\)\.?
      | (?:الصوره|صوره|صور)\ (?:توضيحيه|تعبيريه|متداوله|جماعيه|ارشيفيه|من\ الارشيف|تذكاريه)\b.{0,50}
      | (?:الصوره|صوره|الصور)\ ?(?:بعدسه|عدسه|من|عن|:|/|\|).{2,50}                              # photo by, photo of
      | ب?عدسه\ ?[:/]\ ?.{2,40}
      | (?:م?صدر|التعليق\ علي)\ الصوره[،,:\ ].*                                             # BBC: source, caption
      | (?:تعليق\ (?:الصوره|الفيديو)|التعليق\ علي\ الفيديو)\ ?[،,:].*
      | الصوره\ ?(?:اعلاه\ ?|ادناه\ ?|المرفقه\ ?)?:.*
      | في\ الصوره\ (?:الملتقطه|المولفه).{10,200}
      | [📷📸]\ ?[^.!؟…]{3,90}                                                                 # the icon of a camera
      | (?:camera|tag)\ icon.*|image\ caption.*|(?:photo\ )?credit\ ?:.*|(?:photo|image)\ ?:.{2,40}
      | (?:الصوره|صوره)\ خاصه\ ?[:/].{2,40}
      | [\w-]+\.(?:jpe?g|png|gif|webp)\)?                                                    # the name of the file
      | https?://\S+\.(?:jpe?g|png|gif|webp)(?:\?\S*)?                                      # its address
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What the first word of such a line begins with where it is of Arabic letters alone.
_MARK_OPENERS: Final = (
    *("صور", "الصور", "ارشيف", "الارشيف", "من", "في"),
    *("عدسه", "بعدسه", "مصدر", "صدر", "التعليق", "تعليق"),
)
# Marks of agencies, of the BBC and of templates that no line of an article opens with.
_SURE_MARK: Final = re.compile(
    r"(?:تعليق (?:الصوره|الفيديو)|التعليق علي الفيديو) ?[،,:]"
    r"|في الصوره الملتقطه|م?صدر الصوره ?[،,:]|التعليق علي الصوره ?[،,:]|الصوره بعدسه\b|ب?عدسه ?[:/]"
    r"|image caption\b|(?:photo|image|photo credit|credit) ?:|camera icon\b",
    re.IGNORECASE,
)
_ICON: Final = "camera icon"
_SOURCE_ABOVE: Final = re.compile(r"م?صدر الصوره[،,: ].*")
_SCENE: Final = re.compile(
    r"(?:جانب|لقطه|مشهد|صوره) من .{2,70}|لقطه (?:شاشه|جماعيه|ارشيفيه|عامه)\b.{0,60}|صوره ل(?!(?:ا|م|ن) )[^.]{2,60}"
)
_ARCHIVE: Final = "من الارشيف"
_PHOTOGRAPHY: Final = ("تصوير", "عدسه")
_PHOTO_BY: Final = re.compile(rf"(?P<what>.{{3,250}}?) (?:{'|'.join(_PHOTOGRAPHY)}) ?[:/] ?[^:]{{2,45}}")

# What ends a caption: a bracket, or an agency behind a slash, a dash, a stop. Every alternative opens with a border and
# is bounded, so a search is linear.
_BORDERS: Final = '(/©-.["|'
_CREDIT: Final = re.compile(
    r"""(?: \((?P<who>[^()]{2,45})\)|\[(?P<square>[^\[\]]{2,45})\]
          | /\ ?(?:غيتي|رويترز|ا\ ?ف\ ?ب|الاناضول|ارشيفيه?|تويتر|فيسبوك|مواقع\ التواصل|[a-z][a-z\ -]{1,25})
          | (?P<copyright>©)\ ?[^©]{2,30}
          | (?P<photo>-\ ?)(?:تصوير|بعدسه|عدسه)\ [^\W\d_]+(?:\ [^\W\d_]+){1,2}
          | [-|]\ ?(?:الاناضول|مواقع\ التواصل)
          | [-|]\ ?(?:ارشيفيه?|صوره\ ارشيفيه|ا\ ?ف\ ?ب|رويترز|غيتي|afp|ap|epa|reuters|getty(?:\ images)?)
          | "ارشيفيه"
          | \.{1,2}\ ?(?:غيتي|رويترز|ا\ ?ف\ ?ب|ارشيفيه|getty)
        )\.?$""",
    re.VERBOSE | re.IGNORECASE,
)
_TAKEN: Final = re.compile(
    r"(?:تصوير|عدسه|بعدسه) ?:? ?.+|(?:صوره|الصوره) (?:من|عن) .+|(?:نقلا )?عن ال?انترنت|(?:من )?ارشيف .+"
)
# What closes a sentence is a source, not a credit.
_BEHIND_STOP: Final = re.compile(r"[.!] ?(?:\([^()]*\)|[/|-] ?[^\W\d_]{2,}(?: [^\W\d_]+){0,3})$")
_NO_AGENCY: Final = re.compile(
    r"(?:صوره )?(?:ارشيف(?:يه)?|تعبيريه|توضيحيه)|غيتي(?: ايمجز)?|جيتي(?: ايمجز)?"
    r"|شترستوك|shutterstock|الاوروبيه|الصحافه الفرنسيه"
    r"|getty(?: images)?|مواقع(?: ال?كترونيه| التواصل.*)?|وسايل التواصل.*"
    r"|تواصل اجتماعي|متداوله|(?:ال)?انترنت|فيسبوك|تويتر|خاص|reuters|afp|ap|epa|sputnik",
    re.IGNORECASE,
)
# Credits that no sentence ends in, so that a caption between paragraphs is known by them.
_SURE_CREDIT: Final = re.compile(
    r"[(\[](?:(?:صوره )?(?:ارشيف(?:يه)?|تعبيريه|توضيحيه)|(?:تصوير|عدسه|بعدسه) ?: ?[^()]{3,40}|غيتي[^()]*"
    r"|مواقع [^()]*|متداوله|رويترز|ا ?\.? ?ف ?\.? ?ب|د ?\.? ?ب ?\.? ?ا|ا ?\.? ?ب"
    r"|الاناضول|الفرنسيه|اسوشيتد برس|AFP|AP|Reuters)[)\]]$"
    r"|- ?(?:صوره ارشيفيه|ارشيفيه|(?:AFP|AP|EPA|Reuters)$)|/ ?(?:AFP|AP|EPA|Reuters|Getty Images)$|\"ارشيفيه\"$",
    re.IGNORECASE,
)
_SURE_ENDS: Final = frozenset(f')]"ه{ascii_letters}')  # the last characters of such credits
_FORMULAS: Final = frozenset({"بسم الله الرحمن الرحيم"})  # short lines above the article that belong to it
_FORMULA: Final = signs.opening(lambda: (formula.partition(" ")[0] for formula in _FORMULAS)) | signs.ODD
_SCENES: Final = signs.opening(lambda: ("جانب", "لقطه", "مشهد", "صوره"))
_DENIALS: Final = frozenset({"لم", "لن", "لا", "ليس", "ليست"})
_PICTURE: Final = frozenset({"صوره", "الصوره", "صور", "الصور"})
_FURNITURE: Final = frozenset({Label.DATE, Label.BYLINE, Label.DATELINE, Label.SOURCE})


@fact
def marked(line: Line) -> bool:
    """Tell whether `line` says of itself that it is about a picture: archive, photo, camera."""
    if not _may_be_marked(line):
        return False
    if line.core == _ARCHIVE and line.key[-1] == ":":
        return False  # the header of a list
    return line.core.lower() in phrases("caption_markers") or _MARK.fullmatch(line.key) is not None


def _may_be_marked(line: Line) -> bool:
    """Tell whether `line` may open with a mark, by its first word, where that is of Arabic letters alone."""
    word = line.first
    if not (ARABIC[0] <= word < ARABIC[1] and word.isalpha()):
        return True
    return word.startswith(_MARK_OPENERS) or word in _marker_openers()


@cache
def _marker_openers() -> frozenset[str]:
    return frozenset(marker.partition(" ")[0] for marker in phrases("caption_markers").whole)


@fact
def credited(line: Line) -> bool:
    """Tell whether `line` ends in a photo credit: an agency, an archive, "social media"."""
    found = _CREDIT.search(line.key, 2) if any(border in line.key for border in _BORDERS) else None
    if found is None or _BEHIND_STOP.search(line.key):
        return False
    who = found["who"] or found["square"]
    if who is None:
        return not (found["copyright"] and line.size <= _SMALL)
    if line.size >= _LEAST_NAMED and names_person(who, sure=True):
        return True
    if _NO_AGENCY.fullmatch(who.strip()) or _TAKEN.fullmatch(who.strip()):
        return True
    return sources_alone(who)


def find(page: Page) -> None:
    """Cut images and captions that say so, that end in a credit, that open as captions do, that stand twice."""
    _images(page)
    lede = page.lede
    last = len(page.kept) - 1
    for i, line in page.short:
        if line.size > _MOST_WORDS or line.label is not None or (line.signs & _FORMULA and line.core in _FORMULAS):
            continue
        if marked(line) and not heads_paragraph(line) and not (i == 0 and lede == 1 and _may_be_title(line)):
            sure = _SURE_MARK.match(line.key)
            if sure or (
                (_near(line, i, lede) or (i >= last - 1 and not _goes_on(line.below)) or line.size <= _SMALL)
                and not (announced(line) or _of_pictures(line) or (i > lede and (among_short(line) or _tells(line))))
            ):
                page.cut(line, Label.CAPTION, "caption.marked")
                _under_mark(page, line, line.below)
        elif not i or line.prose:
            continue
        elif _below_icon(line):
            page.cut(line, Label.CAPTION, "caption.under-credit")
            _cut_again(page, line.below, line.core, Label.DUPLICATE, "duplicate.caption")
        elif _credit_fits(line, i, lede) and credited(line) and not _dateline(line):
            page.cut(line, Label.CAPTION, "caption.credited")
            _cut_again(page, line.below, line.core, Label.DUPLICATE, "duplicate.caption")
        elif i <= lede:
            _cut_in_head(page, line)
    if page.lede > _PAIR:  # below a title
        _doubled(page)
    _doubled_paragraph(page)


def _may_be_title(line: Line) -> bool:
    """Tell whether a line right above the first paragraph, and no line above it, may be the title: "📷 صور من ..."."""
    return line.size >= _LEAST_TITLE and not line.stops and not _SURE_MARK.match(line.key) and not credited(line)


def _images(page: Page) -> None:
    for _, line in page.bearing(signs.ODD):
        if line.key[0] == "!" and markup.image(line.key):
            page.cut(line, Label.CAPTION, "caption.image")


def _cut_in_head(page: Page, line: Line) -> None:
    """Cut a line above the first paragraph that ends in the name of its photographer, or opens as captions do."""
    if photo := _photographed(line):
        page.cut(line, Label.CAPTION, "caption.photographer")
        _cut_again(page, line.below, photo, Label.CAPTION, "caption.photographer")
    elif line.signs & _SCENES and line.size <= _MOST_SCENE and not line.stops and _pictures(line):
        page.cut(line, Label.CAPTION, "caption.scene")


def _pictures(line: Line) -> bool:
    """Tell whether `line` opens as captions do, and does not say what did not happen: "لقطة من فيلم لم يصور"."""
    return _SCENE.fullmatch(line.core) is not None and _DENIALS.isdisjoint(line.tokens)


def _below_icon(line: Line) -> bool:
    """Tell whether `line` stands below the icon of a camera."""
    return line.above is not None and line.above.core == _ICON and not line.stops


def _goes_on(below: Line | None) -> bool:
    """Tell whether the article goes on in the line below."""
    return below is not None and below.label is None and (below.full_stop or below.size >= SENTENCE)


def _of_pictures(line: Line) -> bool:
    """Tell whether an article tells of pictures: three lines or more in a row say so, and none as agencies do."""
    row = [line]
    above, below = line.above, line.below
    for _ in range(_MOST_PICTURES):
        if above is not None and marked(above):
            row.append(above)
            above = above.above
        if below is not None and marked(below):
            row.append(below)
            below = below.below
    return len(row) >= _LEAST_PICTURES and not any(_SURE_MARK.match(other.key) for other in row)


def _tells(line: Line) -> bool:
    """Tell whether the words of a mark are the subject of a sentence: "صورة تذكارية أنهت المؤتمر"."""
    if line.size <= _SMALL or line.opener not in _PICTURE:
        return False
    return any(word[-1] == "ت" and is_verb(word) for word in line.tokens[1:_LEAST_TITLE])


def _near(line: Line, i: int, lede: int) -> bool:
    """Tell whether `line` stands above the first paragraph or, near the head of the page, beside other furniture."""
    return i <= lede or (i < _HEAD and line.beside_cut)


def _credit_fits(line: Line, i: int, lede: int) -> bool:
    """Tell whether a credited line may be a caption where it stands; between paragraphs the credit must be sure."""
    if (i <= lede or line.size <= _MOST_CREDITED) and _near(line, i, lede):
        return True
    if line.size > _MOST_SCENE or line.stops or line.key[-1] not in _SURE_ENDS or (i > lede and among_short(line)):
        return False
    return _SURE_CREDIT.search(line.key) is not None


def _photographed(line: Line) -> str:
    """Return what a line shows that ends in the name of its photographer; "" for any other line."""
    found = _PHOTO_BY.fullmatch(line.key) if any(word in line.key for word in _PHOTOGRAPHY) else None
    return found["what"] if found else ""


def _dateline(line: Line) -> bool:
    """Tell whether what looks like a credit is the dateline of the article: "القاهرة (رويترز)"."""
    return own_line(line) is Label.DATELINE


def _under_mark(page: Page, line: Line, below: Line | None) -> None:
    """Cut the caption under a credit of the BBC, which stands above it, and the copy of a caption without its mark."""
    if below is None or below.label is not None:
        return
    if below.size >= _LEAST_COPY and line.core.endswith(f" {below.core}"):
        page.cut(below, Label.DUPLICATE, "duplicate.caption")
    elif (
        (_SOURCE_ABOVE.fullmatch(line.key) or line.core == _ICON)
        and below.size <= _MOST_UNDER_CREDIT
        and not (below.stops or below.prose)
    ):
        page.cut(below, Label.CAPTION, "caption.under-credit")


def _cut_again(page: Page, below: Line | None, text: str, label: Label, rule: str) -> None:
    """Cut the line below a caption where `text` opens with it: the caption again, without its credit."""
    if below is not None and below.label is None and below.size > 1 and below.core and text.startswith(below.core):
        page.cut(below, label, rule)


def _doubled(page: Page) -> None:
    """Cut a short line of the head that stands twice in a row: caption, then duplicate."""
    head = [line for line in page.kept[: page.lede] if line.label is None]
    title = head[0].key if head else ""

    @cache
    def by_topic() -> Line | None:
        return _title(head, topic(other for other in page.kept if other.prose))

    for line, below in pairwise(head[1:]):
        if line.size > _MOST_DOUBLED or line.full_stop or line.key == title or line.below is not below:
            continue
        if line.core == below.core and _thrice(line):
            continue  # a title: its first copy stays, the others are repeats
        longer = line.size > 1 and below.size <= _MOST_LONGER_COPY and below.core.startswith(_longer(line))
        if line.core and line.core not in _FORMULAS and (longer or line.core == below.core):
            may_be_title = line.core == below.core and line.size >= _LEAST_TITLE
            if not (
                _title_under_rubric(line, head) or (may_be_title and (_only_title(line, head) or by_topic() is line))
            ):
                page.cut(line, Label.CAPTION, "caption.doubled")
            page.cut(below, Label.DUPLICATE, "duplicate.caption")


def _longer(line: Line) -> tuple[str, str]:
    """Return how the copy of a caption opens that says more than `line`: whose picture it is, behind a comma or not."""
    return f"{line.core} ", f"{line.core}، "


def _doubled_paragraph(page: Page) -> None:
    """Cut a caption as long as a paragraph that stands twice in a row above the article, and ends in its credit."""
    lede = page.lede
    pair = page.kept[lede : lede + _PAIR]
    if not 0 < lede <= _HEAD or len(pair) < _PAIR or pair[0].size != pair[1].size:
        return
    if pair[0].core == pair[1].core and credited(pair[0]):
        page.cut(pair[0], Label.CAPTION, "caption.doubled")
        page.cut(pair[1], Label.DUPLICATE, "duplicate.caption")


def _thrice(line: Line) -> bool:
    """Tell whether `line`, which stands again right below, stands there a third time, or right above."""
    near = (line.above, line.below and line.below.below)
    return any(other is not None and other.core == line.core for other in near)


def _title_under_rubric(line: Line, head: list[Line]) -> bool:
    """Tell whether `line`, which stands twice, is the title: above it is a rubric, and nothing else in the head."""
    rubric = head[0]
    alone = all(other is rubric or other.core == line.core for other in head)
    return alone and rubric.size <= _MOST_RUBRIC and line.size >= _LEAST_DOUBLED_TITLE


def _only_title(line: Line, head: list[Line]) -> bool:
    """Tell whether `line`, which stands twice, is the title, since nothing else in the head could be one."""
    others = (other for other in head if other.core != line.core and other.size >= _LEAST_WORDS)
    return all(other.opener.isascii() or byline(other) for other in others)


def find_bare(page: Page) -> None:
    """Cut a short unmarked line between furniture and the first paragraph: a room of its own, behind theirs."""
    kept = page.kept
    lede = page.lede
    if lede >= len(kept):
        return
    head = kept[:lede]
    bare = [line for line in head[1:] if _may_be_bare(line) and (_shows(line, head) or _under_marked(line))]
    if bare:
        title = _title(head, topic(line for line in kept if line.prose))
        for line in bare:
            if line is not title:
                page.cut(line, Label.CAPTION, "caption.bare")


@fact
def _may_be_bare(line: Line) -> bool:
    """Tell whether `line` is short and neither a sentence nor the header of one."""
    if line.size > _MOST_BARE or line.stops or line.key[-1] in ":؟-" or line.core in _FORMULAS:
        return False
    return not opens_with_verb(line.core)


def _under_marked(line: Line) -> bool:
    """Tell whether the line below says that a picture stands here."""
    return line.below is not None and line.below.rule == "caption.marked"


def _shows(line: Line, head: list[Line]) -> bool:
    """Tell whether `line` names a person or a thing that pictures show, where captions stand."""
    last = line is head[-1]
    if last and _person(line):
        return True
    if not phrases("pictured").opening(line.core):
        return False
    beside_furniture = any(near is not None and near.label in _FURNITURE for near in (line.above, line.below))
    above = takewhile(lambda other: other is not line, head)
    return beside_furniture and any(other.size >= _LEAST_TITLE for other in above)


def _person(line: Line) -> bool:
    """Tell whether `line` is an office with the name of its holder: "الفنان ...", "وزيرة ..."."""
    if line.size < _LEAST_PERSON or not line.core or ":" in line.key:
        return False
    people = phrases("pictured_people")
    who = line.core.removeprefix("ال")
    word = who.partition(" ")[0]
    if not (people.opening(who) or (word.endswith(("ه", "ي")) and word[:-1] in people)):
        return False
    return names_person(" ".join(line.words[-2:]), sure=True)


def _title(head: list[Line], body: set[str]) -> Line | None:
    """Return the line of the head that shares most with the body, more than a word: the title."""
    shared = [len(content(line) & body) for line in head]
    most = max(shared)
    return head[shared.index(most)] if most > 1 else None
