"""Blocks: where "اقرأ أيضا" and lists of other articles begin, what they take with them, where the body resumes.

The openers are those of `read_also` and `similar`; whether body stands below decides between the two labels, and form
(source line, dateline, date, length, punctuation) before topic decides whether what stands below is body at all.
Facts: articles.md of the conventions, sections 9 to 11.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy import chrome, datelines, promos, read_also, similar
from arnews_clean.anatomy.dates import date_line
from arnews_clean.anatomy.words import phrases, resumes, stems, topic
from arnews_clean.lines import Line, Page
from arnews_clean.model import Label

_MOST_ITEMS: Final = 6  # of a block that body follows
_ITEM_WORDS: Final = 30
_BULLET: Final = re.compile(r"^(?:[•●·▪■*»>\-◄►◀▶✓]+|\d{1,2} ?[.\-)])")


def item(line: Line) -> bool:
    """Tell whether `line` looks like the title of another article, or like a bullet or date between such titles."""
    if not line.core or date_line(line):
        return True
    return line.size <= _ITEM_WORDS and not line.full_stop and not line.key.endswith(":") and not line.prose


def find(page: Page) -> None:
    """Cut read-also lines and blocks, lists of other articles, and whole articles below them."""
    lines = list(page.kept)
    n = len(lines)
    i = 0
    while i < n:
        line = lines[i]
        if line.label is not None:
            i += 1
            continue
        body_above = any(above.prose for above in lines[:i])
        if read_also.one_line(line) and (i > 0 and (body_above or i >= page.lede - 1 and i > 1)):
            page.cut(line, Label.READ_ALSO, "read_also.line")
            i += 1
            continue
        header = Label.READ_ALSO if read_also.header(line) else Label.SIMILAR if similar.header(line) else None
        if header is None or not (body_above or i == 0 and n > 4):
            i += 1
            continue
        i = _block(page, lines, i, header)
    _comments(page)


def _block(page: Page, lines: list[Line], start: int, header: Label) -> int:
    """Cut the block whose header is `lines[start]`; return the index of the first line after it."""
    n = len(lines)
    k = start + 1
    bulleted = k < n and bool(_BULLET.match(lines[k].key))
    while k < n and item(lines[k]) and not _other_furniture(lines[k]):
        if bulleted and not _BULLET.match(lines[k].key) and lines[k - 1].core and not date_line(lines[k]) and _prose_follows(lines, k):
            break
        k += 1
    if k < n and _prose_follows(lines, k - 1) and not _other_furniture(lines[k]):
        if _second_article(page, lines, start, k):
            end = _article_end(lines, k)
            label = header
            for line in lines[start:end]:
                if line.label is None:
                    page.cut(line, label, f"{label}.article")
            return end
        k = _resume(lines, start, k, bulleted=bulleted)
        for line in lines[start:k]:
            if line.label is None:
                page.cut(line, Label.READ_ALSO, "read_also.block" if header is Label.READ_ALSO else "read_also.list")
        return k
    rule = f"{header}.block" if header is Label.READ_ALSO else "similar.list"
    later_body = any(line.prose and line.label is None for line in lines[k:]) and not any(_closes(line) for line in lines[k : k + 1])
    label = Label.READ_ALSO if later_body else header
    for line in lines[start:k]:
        if line.label is None:
            page.cut(line, label, rule if label is header else "read_also.list")
    return k


def _closes(line: Line) -> bool:
    return chrome.comments(line) or similar.header(line)


def _other_furniture(line: Line) -> bool:
    return bool(read_also.header(line) or similar.header(line) or read_also.one_line(line) or chrome.comments(line) or promos.promo(line) or chrome.tags(line))


def _prose_follows(lines: list[Line], k: int) -> bool:
    return k + 1 < len(lines) and (lines[k + 1].prose or not item(lines[k + 1]))


def _resume(lines: list[Line], start: int, k: int, *, bulleted: bool) -> int:
    """Return where the body resumes: after at most a few titles, before a sub-heading of the body."""
    count = 0
    for j in range(start + 1, k):
        if not lines[j].core or date_line(lines[j]):
            continue
        if count and j == k - 1 and lines[j].size <= 4 and not _BULLET.match(lines[j].key):
            return j
        count += 1
        if count > _MOST_ITEMS:
            return j
    return k


def _second_article(page: Page, lines: list[Line], start: int, k: int) -> bool:
    """Tell whether the paragraph `lines[k]` below a header opens another article instead of resuming this one."""
    para = lines[k]
    titles = [line for line in lines[start + 1 : k] if line.core and not date_line(line)]
    if not titles:
        return False
    score = 0
    if datelines.prefix(para.key, first=True)[0]:
        score += 2
    if any(date_line(line) or datelines.own_line(line) for line in lines[start + 2 : k]):
        score += 2
    at = page.lines.index(lines[start])
    if any(above.label is Label.SOURCE for above in page.lines[max(at - 3, 0) : at]):
        score += 2
    if resumes(para):
        score -= 2
    above = topic(line for line in lines[:start] if line.prose)
    words = stems(para.tokens)
    if words:
        shared = len(words & above) / len(words)
        own = len(words & stems(titles[-1].tokens))
        if shared > 0.35:
            score -= 2
        elif shared < 0.15:
            score += 1
        if own >= 2 and len(titles) == 1:
            score += 1
    return score >= 2


def _article_end(lines: list[Line], k: int) -> int:
    """Return where an article under a header ends: at the next header, at comments or promos, or with the page."""
    for j in range(k + 1, len(lines)):
        line = lines[j]
        if similar.header(line) or chrome.comments(line) or promos.promo(line) or chrome.tags(line):
            return j
    return len(lines)


def _comments(page: Page) -> None:
    """Cut the comments of readers: from their header to the end of the page."""
    lines = page.lines
    opened = False
    seen_body = False
    for line in lines:
        if line.label is None and line.prose:
            seen_body = True
        if seen_body and (chrome.comments(line) and line.label in (None, Label.CHROME)):
            opened = True
        if opened and line.label is None:
            if similar.header(line):
                break
            page.cut(line, Label.CHROME, "chrome.comments")
