"""Blocks: where "اقرأ أيضا" and lists of other articles begin, what they take with them, where the body resumes.

The openers are those of `read_also` and `similar`; whether body stands below decides between the two labels, and form
(source line, dateline, date, length, punctuation) before topic decides whether what stands below is body at all.
What other rooms have cut already is read as evidence here, and becomes part of the block that it stands in.
Facts: articles.md of the conventions, sections 9 to 11.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy import chrome, datelines, promos, read_also, similar, tail
from arnews_clean.anatomy.dates import date_line
from arnews_clean.anatomy.words import opens_with_verb, resumes, stems, topic
from arnews_clean.lines import Line, Page
from arnews_clean.model import Label

_MOST_ITEMS: Final = 6  # titles of a block that body follows
_LONGEST: Final = 24  # words of a sentence that may be an opener with a title
_MOST_STRAY: Final = 4
_ITEM_WORDS: Final = 30
_BULLET: Final = re.compile(r"^(?:[•●·▪■*»>\-◄►◀▶✓\"]+ |[•●·▪■*»>\-]+$|\d{1,2} ?[.\-)])")
_CREDITS: Final = frozenset({Label.DATE, Label.DATELINE, Label.BYLINE, Label.CAPTION, Label.DUPLICATE})
_CLOSING: Final = frozenset({"source.credit", "source.credit-name", "source.link", "source.end-mark", "source.issue", "source.from"})
_RELATED: Final = 0.35  # share of its content words that a paragraph has in common with the article that it belongs to
_FOREIGN: Final = 0.15


def find(page: Page) -> None:
    """Cut read-also lines and blocks, lists of other articles, and whole articles below them."""
    lines = list(page.lines)
    body_above = False
    i = 0
    while i < len(lines):
        line = lines[i]
        body_above = body_above or (line.label is None and line.prose)
        if line.label is not None or (line.prose and line.size > _LONGEST and not line.joined):
            i += 1
        elif header := _header(line):
            i = _block(page, lines, i, header) if body_above else _top(page, lines, i)
        elif read_also.one_line(line) and i > 0 and (body_above or line.above.label is not None):  # type: ignore[union-attr]
            i = _one_line(page, lines, i)
        elif line.joined and (label := _joined_list(line)):
            k = i + 1
            while k < len(lines) and lines[k].joined and _item(lines[k]) and not _furniture(lines[k]):
                k += 1
            later = any(below.prose and below.label is None for below in lines[k:])
            label = Label.READ_ALSO if later else label
            _take(page, lines[i : k if not later else i + 1], label, f"{label}.joined")
            i = k
        else:
            i += 1
    _teasers(page)
    _dated_titles(page)
    if page.aggressive:
        _stray_titles(page)
    _after_source(page, lines)
    _comments(lines, page)


def _header(line: Line) -> Label | None:
    """Return the label of the block that `line` opens, or None."""
    if similar.header(line):
        return Label.SIMILAR
    return Label.READ_ALSO if read_also.header(line) else None


def _item(line: Line) -> bool:
    """Tell whether `line` looks like the title of another article, or like a bullet or a date between such titles."""
    if line.label in _CREDITS or _counter(line):
        return True
    if line.label is not None:
        return False
    if not line.core or date_line(line) or line.core.isdigit():
        return True
    return line.size <= _ITEM_WORDS and not line.full_stop and not line.prose


def _furniture(line: Line) -> bool:
    """Tell whether `line` opens other furniture, which ends a list."""
    return bool(
        (line.label is not None and line.label not in _CREDITS and not _counter(line))
        or _header(line)
        or read_also.one_line(line)
        or chrome.comments(line)
        or promos.promo(line)
        or tail.tags(line)
    )


def _counter(line: Line) -> bool:
    """Tell whether `line` counts the comments or readers of the title above it."""
    return line.label is Label.CHROME and line.size <= 3 and line.words[0].isdigit()


def _title(line: Line) -> bool:
    """Tell whether an item is a title, and neither a bullet nor a date."""
    return line.label is None and bool(line.core) and not line.core.isdigit() and not date_line(line)


def _bulleted(line: Line) -> bool:
    return bool(_BULLET.match(line.key))


def _take(page: Page, lines: list[Line], label: Label, rule: str) -> None:
    """Give `lines` to a block, those that other rooms have cut included."""
    for line in lines:
        if line.label in _CREDITS or _counter(line):
            line.label, line.rule = label, rule
        else:
            page.cut(line, label, rule)


def _block(page: Page, lines: list[Line], start: int, header: Label) -> int:
    """Cut the block whose header is `lines[start]`; return the index of the first line after it."""
    k = start + 1
    bulleted = k < len(lines) and _bulleted(lines[k])
    while k < len(lines) and not _furniture(lines[k]) and _item(lines[k]):
        if bulleted and _title(lines[k]) and not _bulleted(lines[k]) and lines[k - 1].core and k + 1 < len(lines) and lines[k + 1].prose:
            break
        k += 1
    if k == start + 1 and header is Label.SIMILAR and k < len(lines) and lines[k].label is None and not _furniture(lines[k]):
        return k  # a sub-heading: no title stands between it and the paragraph
    if k < len(lines) and not _furniture(lines[k]):
        found = _second_article(lines, start, k)
        if found:
            end = _article_end(lines, k)
            _take(page, lines[start:end], header, f"{header}.article{found}")
            return end
        k = _resume(lines, start, k)
        _take(page, lines[start:k], Label.READ_ALSO, f"read_also.{'block' if header is Label.READ_ALSO else 'list'}")
        return k
    later = any(line.prose and line.label is None for line in lines[k:]) and not any(
        line.label is None and (similar.header(line) or chrome.comments(line)) for line in lines[k : k + 1]
    )
    label = Label.READ_ALSO if later and k - start <= _MOST_ITEMS + 1 and not _list_follows(lines, k) else header
    _take(page, lines[start:k], label, f"{label}.{'block' if header is Label.READ_ALSO else 'list'}")
    return k


def _top(page: Page, lines: list[Line], start: int) -> int:
    """Cut a block above the title of the article: its titles share nothing with the body, the title does."""
    k = start + 1
    while k < len(lines) and lines[k].label is None and not lines[k].prose:
        k += 1
    body = topic(line for line in lines[k:] if line.prose and line.label is None)
    for j in range(k - 1, start, -1):
        words = stems(lines[j].tokens)
        if words and len(words & body) / len(words) > _RELATED:
            if all(len(stems(line.tokens) & body) <= len(stems(line.tokens)) * _RELATED for line in lines[start + 1 : j]):
                _take(page, lines[start:j], Label.READ_ALSO, "read_also.top+topic")
            return j
    return start + 1


def _list_follows(lines: list[Line], k: int) -> bool:
    """Tell whether the next furniture below is again a header: then all of it is the tail of the page."""
    return any(_header(line) is not None and line.label is None for line in lines[k : k + 3])


def _resume(lines: list[Line], start: int, k: int) -> int:
    """Return where the body resumes: after a few titles, before a sub-heading of the body."""
    count = 0
    for j in range(start + 1, k):
        if not _title(lines[j]):
            continue
        if count and j == k - 1 and lines[j].size <= 4 and not _bulleted(lines[j]):
            return j
        count += 1
        if count > _MOST_ITEMS:
            return j
    return k


def _one_line(page: Page, lines: list[Line], i: int) -> int:
    """Cut an opener with its title on one line, and the article under it where it opens one."""
    found = i + 1 < len(lines) and _second_article(lines, i, _first_prose(lines, i + 1), titled=True)
    if found:
        end = _article_end(lines, i + 2)
        _take(page, lines[i:end], Label.READ_ALSO, f"read_also.article{found}")
        return end
    page.cut(lines[i], Label.READ_ALSO, "read_also.line")
    return i + 1


def _first_prose(lines: list[Line], i: int) -> int:
    """Return the first paragraph at or behind `i`, over credits that have been cut."""
    while i < len(lines) - 1 and lines[i].label in _CREDITS:
        i += 1
    return i


def _second_article(lines: list[Line], start: int, k: int, *, titled: bool = False) -> str:
    """Tell whether the paragraph `lines[k]` below an opener opens another article instead of resuming this one.

    Returns "" for no, "+topic" when shared content words decided, "+form" when form was enough. `titled` says that the
    title stands in the line of the opener.
    """
    para = lines[k]
    if para.label is not None:
        return ""
    titles = [line for line in lines[start + 1 : k] if _title(line)]
    if titled:
        titles.insert(0, lines[start])
    if not titles:
        return ""
    form = 0
    if datelines.prefix(para.key, first=True)[0]:
        form += 2
    between = lines[start + 1 : k]
    if any(line.label in _CREDITS or date_line(line) or datelines.own_line(line) for line in between if line is not between[0] or titled):
        form += 2
    if any(line.label is Label.SOURCE and line.rule in _CLOSING for line in lines[max(start - 3, 0) : start]):
        form += 2
    if resumes(para):
        form -= 2
    score = form
    words = stems(para.tokens)
    if words:
        shared = len(words & topic(line for line in lines[:start] if line.prose and line.label is None)) / len(words)
        own = len(words & stems(titles[-1].tokens))
        if shared > _RELATED:
            score -= 2
        elif shared < _FOREIGN:
            score += 1
        if own > 1 and len(titles) == 1:
            score += 1
        if titled and (form < 2 or not datelines.prefix(para.key, first=True)[0] and not any(line.label is Label.DATELINE for line in between)):
            return ""
    if score < 2:
        return ""
    return "+form" if form >= 2 else "+topic"


def _article_end(lines: list[Line], k: int) -> int:
    """Return where an article under an opener ends: at the next list, at comments, tags or promos, or with the page."""
    for j in range(k + 1, len(lines)):
        line = lines[j]
        if line.label in (Label.CHROME, Label.PROMO) and _rest_is_furniture(lines, j):
            return j
        if line.label is None and (similar.header(line) or chrome.comments(line) or promos.promo(line) or tail.tags(line)):
            return j
    return len(lines)


def _rest_is_furniture(lines: list[Line], j: int) -> bool:
    return not any(line.prose and line.label is None for line in lines[j:])


def _joined_list(line: Line) -> Label | None:
    """Return the label of a header and its titles in one stretch of a joined line, or None."""
    if line.full_stop or line.size < 5:
        return None
    found = similar.opening(line)
    return Label.SIMILAR if found else (Label.READ_ALSO if read_also.opening(line) else None)


def _after_source(page: Page, lines: list[Line]) -> None:
    """Cut another article that stands below the source line of this one without any opener."""
    for i, line in enumerate(lines):
        if line.label is Label.SOURCE and line.rule == "source.credit" and any(above.prose and above.label is None for above in lines[:i]):
            k = i + 1
            while k < len(lines) and (lines[k].label in _CREDITS or (lines[k].label is None and not lines[k].prose)):
                k += 1
            if k >= len(lines) or lines[k].label is not None or k - i > 5:
                continue
            titles = [below for below in lines[i + 1 : k] if _title(below)]
            if len(titles) != 1 or titles[0].full_stop:
                continue
            found = _second_article(lines, i, k, titled=False)
            above = topic(above for above in lines[:i] if above.prose and above.label is None)
            words = stems(lines[k].tokens)
            if found and words and len(words & above) / len(words) < _FOREIGN:
                _take(page, lines[i + 1 : _article_end(lines, k)], Label.READ_ALSO, "read_also.after-source+topic")
            return


_TEASER: Final = re.compile(r".*(?:\.{2,}|…) ?المزيد")


def _teasers(page: Page) -> None:
    """Cut lines below the last paragraph that break off with "...المزيد"."""
    kept = page.kept
    for i, line in enumerate(kept):
        if line.words[-1].endswith("المزيد") and _TEASER.fullmatch(line.key) and (i > page.lede or line.size == 1):
            page.cut(line, Label.SIMILAR if line.size > 1 else Label.READ_ALSO, "similar.teaser" if line.size > 1 else "read_also.line")


def _dated_titles(page: Page) -> None:
    """Cut two titles or more below the last paragraph that each have a date under them: a list without a header."""
    kept = page.kept
    last = next((i for i in range(len(kept) - 1, -1, -1) if kept[i].prose), len(kept))
    titles = [line for line in kept[last + 1 :] if _item(line) and line.size > 3 and line.below is not None and line.below.label is Label.DATE]  # noqa: PLR2004
    if len(titles) > 1:
        for line in titles:
            page.cut(line, Label.SIMILAR, "similar.dated")


def _stray_titles(page: Page) -> None:
    """Cut up to four titles below the last paragraph that share nothing with the article, when that is asked for."""
    kept = page.kept
    last = next((i for i in range(len(kept) - 1, -1, -1) if kept[i].prose), len(kept))
    tail = kept[last + 1 :]
    if not 0 < len(tail) <= _MOST_STRAY or not kept[last].stops:
        return
    body = topic(kept[: last + 1])
    for line in tail:
        words = stems(line.tokens)
        if line.stops or line.key[-1] == ":" or not 4 <= line.size <= 20 or _bulleted(line) or resumes(line) or line.core[0] == "و" or 4 * len(words & body) > len(words):  # noqa: PLR2004
            return
    for line in tail:
        page.cut(line, Label.SIMILAR, "similar.stray+topic")


def _comments(lines: list[Line], page: Page) -> None:
    """Cut the comments of readers: from their header to the next list or the end of the page."""
    opened = body = other = False
    for i, line in enumerate(lines):
        body = body or (line.label is None and line.prose)
        if body and chrome.comments(line) and line.label in (None, Label.CHROME):
            opened = True
        if opened and line.label is None:
            if similar.header(line):
                return
            if not other and not line.stops and 4 <= line.size <= _ITEM_WORDS and i + 1 < len(lines):
                other = (lines[i + 1].label is Label.DATE or date_line(lines[i + 1])) and any(below.size > _ITEM_WORDS for below in lines[i + 2 : i + 5])
                start = i
            if other:
                _take(page, lines[start:], Label.SIMILAR, "similar.below-comments")
                return
            page.cut(line, Label.CHROME, "chrome.comments")
