"""Where captions are cut that say so themselves, end in a credit, or open as captions do."""

from __future__ import annotations

import re
from string import ascii_letters
from typing import Final

from arnews_clean import markup, signs
from arnews_clean.anatomy.captions.shapes import FORMULAS, HEAD, LEAST_TITLE, SMALL, SURE_MARK, credited, marked
from arnews_clean.anatomy.datelines.own_lines import own_line
from arnews_clean.anatomy.words import among_short, announced, heads_paragraph, is_verb
from arnews_clean.lines import SENTENCE, Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_WORDS: Final = 24
_MOST_CREDITED: Final = 12  # words, where furniture stands beside the line
_MOST_SCENE: Final = 14
_LEAST_COPY: Final = 3
_MOST_UNDER_CREDIT: Final = 20
_LEAST_PICTURES: Final = 3  # lines
_MOST_PICTURES: Final = 12  # lines above and below that are looked at
_ICON: Final = "camera icon"
_SOURCE_ABOVE: Final = re.compile(r"م?صدر الصوره[،,: ].*")
_SCENE: Final = re.compile(
    r"(?:جانب|لقطه|مشهد|صوره) من .{2,70}|لقطه (?:شاشه|جماعيه|ارشيفيه|عامه)\b.{0,60}|صوره ل(?!(?:ا|م|ن) )[^.]{2,60}"
)
_PHOTOGRAPHY: Final = ("تصوير", "عدسه")
_PHOTO_BY: Final = re.compile(rf"(?P<what>.{{3,250}}?) (?:{'|'.join(_PHOTOGRAPHY)}) ?[:/] ?[^:]{{2,45}}")
# Credits that no sentence ends in, so that a caption between paragraphs is known by them.
_SURE_CREDIT: Final = re.compile(
    r"[(\[](?:(?:صوره )?(?:ارشيف(?:يه)?|تعبيريه|توضيحيه)|(?:تصوير|عدسه|بعدسه) ?: ?[^()]{3,40}|غيتي[^()]*"
    r"|مواقع [^()]*|متداوله|رويترز|ا ?\.? ?ف ?\.? ?ب|د ?\.? ?ب ?\.? ?ا|ا ?\.? ?ب"
    r"|الاناضول|الفرنسيه|اسوشيتد برس|AFP|AP|Reuters)[)\]]$"
    r"|- ?(?:صوره ارشيفيه|ارشيفيه|(?:AFP|AP|EPA|Reuters)$)|/ ?(?:AFP|AP|EPA|Reuters|Getty Images)$|\"ارشيفيه\"$",
    re.IGNORECASE,
)
_SURE_ENDS: Final = frozenset(f')]"ه{ascii_letters}')  # the last characters of such credits
_FORMULA: Final = signs.opening(lambda: (formula.partition(" ")[0] for formula in FORMULAS)) | signs.ODD
_SCENES: Final = signs.opening(lambda: ("جانب", "لقطه", "مشهد", "صوره"))
_DENIALS: Final = frozenset({"لم", "لن", "لا", "ليس", "ليست"})
_PICTURE: Final = frozenset({"صوره", "الصوره", "صور", "الصور"})


def cut_images(page: Page) -> None:
    """Cut images of Markdown."""
    for _, line in page.bearing(signs.ODD):
        if line.key[0] == "!" and markup.image(line.key):
            page.cut(line, Label.CAPTION, "caption.image")


def cut_lines(page: Page) -> None:
    """Cut captions that say so, that end in a credit, or that open as captions do."""
    lede = page.lede
    last = len(page.kept) - 1
    for i, line in page.short:
        if line.size > _MOST_WORDS or line.label is not None or (line.signs & _FORMULA and line.core in FORMULAS):
            continue
        if marked(line) and not heads_paragraph(line) and not (i == 0 and lede == 1 and _may_be_title(line)):
            if SURE_MARK.match(line.key) or _mark_fits(line, i, lede, last):
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


def _may_be_title(line: Line) -> bool:
    """Tell whether a line right above the first paragraph, and no line above it, may be the title: "📷 صور من ..."."""
    return line.size >= LEAST_TITLE and not line.stops and not SURE_MARK.match(line.key) and not credited(line)


def _mark_fits(line: Line, i: int, lede: int, last: int) -> bool:
    """Tell whether a marked line may be a caption where it stands: near the head, among the last lines, or a bare mark.

    Its words are the article's where the line above announces them, or where others beside it tell of pictures as well.
    """
    if not (_near(line, i, lede) or (i >= last - 1 and not _goes_on(line.below)) or line.size <= SMALL):
        return False
    return not (announced(line) or _of_pictures(line) or (i > lede and (among_short(line) or _tells(line))))


def _cut_in_head(page: Page, line: Line) -> None:
    """Cut a line above the first paragraph that ends in the name of its photographer, or opens as captions do."""
    if photo := _photographed(line):
        page.cut(line, Label.CAPTION, "caption.photographer")
        _cut_again(page, line.below, photo, Label.CAPTION, "caption.photographer")
    elif (
        line.signs & _SCENES
        and line.size <= _MOST_SCENE
        and not line.stops
        and _pictures(line)
        and not among_short(line)
    ):
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
    return len(row) >= _LEAST_PICTURES and not any(SURE_MARK.match(other.key) for other in row)


def _tells(line: Line) -> bool:
    """Tell whether the words of a mark are the subject of a sentence: "صورة تذكارية أنهت المؤتمر"."""
    if line.size <= SMALL or line.opener not in _PICTURE:
        return False
    return any(word[-1] == "ت" and is_verb(word) for word in line.tokens[1:LEAST_TITLE])


def _near(line: Line, i: int, lede: int) -> bool:
    """Tell whether `line` stands above the first paragraph or, near the head of the page, beside other furniture."""
    return i <= lede or (i < HEAD and line.beside_cut)


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
