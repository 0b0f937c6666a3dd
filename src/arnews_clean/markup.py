r"""Leftover markup: what extractors leave of Markdown and HTML in the text of a page stands for nothing in its keys.

"**القاهرة - رويترز** - قال" opens with the dateline that it would without the stars, and "[اقرأ أيضا](https://...)" is
the header of a block. So markup is gone from the folded page, whose offsets stay. It goes with the line around it when
that is cut, and stays in what is kept, since the letters of the page are not ours.

Lines that are nothing but markup stay to be seen, and so do images: rooms cut them.

Facts: CommonMark 0.31, sections 2.4 (escapes), 4.2 (headings), 5.1 (quotes), 6.2 to 6.4 (emphasis, links, images);
HTML, the names of its elements and of its character references.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean.keys import GONE, fold
from arnews_clean.page import GAP, RARE_BREAKS

_BREAKS: Final = f"\n{RARE_BREAKS}"
_TARGET: Final = (
    r"\((?:https?:|www\.|mailto:|javascript:|[/#?]|\.\.?/|[\w%-]{1,60}+\.(?:html?|php|aspx?)\b)"
    rf"[^\s()]*+(?:\([^\s()]*+\)[^\s()]*+)?(?: \"[^\"{_BREAKS}]*+\")?\)"
)
_ELEMENTS: Final = (
    "p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|center|pre|section"
    "|article|aside|header|footer|nav|main|form|iframe|video|audio|a|b|i|u|s|em|strong|span|font|small|big|sub|sup|mark"
    "|img|source|button|time|cite|q|wbr|label"
)
_TAG: Final = rf"(?i:</?(?:{_ELEMENTS})(?:[ /][^<>{_BREAKS}]*+)?>)"
_TAGS: Final = rf"{_TAG}(?: {{0,3}}{_TAG})*+"
_IMAGE: Final = rf"!\[[^\[\]{_BREAKS}]*+\](?:\([^\s()]*+(?: \"[^\"{_BREAKS}]*+\")?\)|\[\d{{1,3}}\])"
_EMPTY: Final = rf"(?:{_TAG}|\[\]{_TARGET})"
_DEFINITION: Final = r"\[\d{1,3}\]: (?:https?:|mailto:|javascript:|[/#?])\S*+(?: \"[^\"\n]*+\")?"  # of a reference
_ALONE: Final = rf"{_EMPTY}(?: {{0,3}}{_EMPTY})*+|{_DEFINITION}|```[a-z]{{0,12}}"
_DATA: Final = ('{"@context"', '{"@type"', '[{"@context"')  # JSON-LD
_CODE: Final = (
    r"(?:window|document)\.[a-zA-Z_]|googletag\.|\(?(?:window\.)?adsbygoogle\b|[(!]function ?\("
    r"|(?:gtag|fbq|jQuery|\$)\(|(?:var|let|const) \w+ ?=|//\]\]>|/[*/] ?<!\[CDATA\["
    r"|\[/?[a-z_]{3,20}(?: [a-z_]+=\"[^\"]*+\")++ ?/?\]$"
)
_RULES: Final = r"[.#@]?[\w.#@,:>() -]{1,120}+\{(?:[\w -]++:[^{};]++;?)*+\}"  # of a style sheet

_LOST: Final = "\ufffd"  # what a reference to no character stands for
_NEAR: Final = 8  # characters beside a mark that tell whether it stands at the edge of a line


def _at_line_start(mark: str) -> str:
    """Return the pattern, behind `mark`, of a place where that opens a line, or a part of one behind a wide gap."""
    edges = (rf"(?<={edge}[ \x7f]{{{n}}}{mark})" for n in range(_NEAR) for edge in (r"\A", f"[{_BREAKS}]"))
    return rf"(?:{'|'.join(edges)}|(?<={GAP}{mark}))"


def _up_to(mark: str) -> str:
    """Return the pattern of what stands before the next `mark` of the line, or of its part before a wide gap."""
    return rf"(?:[^{mark}{_BREAKS} ]++| (?!{GAP[1:]}))*+"


# Where a line ends, or a part of one before a wide gap.
_END: Final = rf"(?=[ \x7f]*+(?:\Z|[{_BREAKS}])|\x7f*+{GAP})"

# Each kind of markup, from without to within, by the letters that it can't do without: few pages hold them, and what
# opens with them is found fast. "shown" is what stays. Linear: no repeat gives back, and to look ahead ends at the next
# mark of its kind.
_KINDS: Final = {
    "#": rf"#{_at_line_start('#')}#{{0,5}} (?=[^\s#]{_up_to('#')}#*+{_END})",  # more of them are hashtags
    ">": rf">{_at_line_start('>')} ?(?:> ?)*+(?=\S)",
    "<": rf"(?P<tags>{_TAGS})",
    "][": rf"(?P<shown>{_IMAGE})|\[(?=!\[[^\[\]{_BREAKS}]*+\]\[|[^\[\]{_BREAKS}]*+\]\[\d{{1,3}}\])|\]\[\d{{1,3}}\]",
    "](": rf"(?P<shown>{_IMAGE}|\[\]{_TARGET})|\[(?=!\[|[^\[\]{_BREAKS}]*+\]{_TARGET})|\]{_TARGET}",
    "*": rf"\*(?:\*(?!\*)(?:(?<!\*\*\*)(?=[^\s*][^*{_BREAKS}]*+\*\*)|(?<=[^\s*]\*\*))"
    rf"|{_at_line_start('[*]')}(?=[^\s*]{_up_to('*')}\*{_END})|(?<=[^\s*]\*){_END})",
    "_": rf"_(?:{_at_line_start('_')}(?=[^\s_]{_up_to('_')}_{_END})|(?<=[^\s_]_){_END})",
    "\\": r"\\(?=[-\\`*_{}\[\]()#+.!|>~])",
    "&": r"(?P<reference>&(?i:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}\d?);)",
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def without(folded: str) -> str:
    r"""Return `folded`, a page, with its markup gone, at the same length.

    >>> without("**مسقط** - عقد").replace("\x7f", "")
    'مسقط - عقد'
    >>> without("* مسقط [1]")
    '* مسقط [1]'
    """
    for letters, pattern in _KINDS.items():
        if letters[0] in folded and letters in folded:  # one letter alone is cheaper
            folded = _compiled(pattern).sub(_gone, folded)
    return folded


def bare(text: str) -> str:
    """Return `text`, not folded, without its markup.

    >>> bare("## [محطة](/station)")
    'محطة'
    >>> bare("محطة (1)")
    'محطة (1)'
    """
    folded = fold(text)
    seen = without(folded)
    if seen is folded:
        return text
    letters = zip(text, folded, seen, strict=True)
    return "".join(char if now == was else now for char, was, now in letters if now == was or now != GONE)


def tagged(text: str) -> bool:
    """Tell whether there are HTML elements in `text`, not folded.

    >>> tagged("<p>محطة</p>")
    True
    >>> tagged("<محطة>")
    False
    """
    return _compiled(_TAG).search(text) is not None


def image(key: str) -> bool:
    """Tell whether `key`, of a line, is an image and nothing else.

    >>> image("![ميناء](https://example.com/port.jpg)")
    True
    >>> image("!ميناء (صور)")
    False
    """
    return _compiled(_IMAGE).fullmatch(key) is not None


def alone(key: str) -> bool:
    """Tell whether `key`, of a line, is markup and nothing else: tags, the target of a link, a fence.

    >>> alone("<div> <br/>")
    True
    >>> alone("<رويترز>")
    False
    """
    return _compiled(_ALONE).fullmatch(key) is not None


def code(key: str) -> bool:
    """Tell whether `key`, of a line, is what a script or a style sheet left, or data for search engines.

    >>> code("window.dataLayer = window.dataLayer || [];")
    True
    >>> code("window seats are sold out")
    False
    """
    if key.startswith(_DATA):
        return "articleBody" not in key
    return key.isascii() and bool(_compiled(_CODE).match(key) or _compiled(_RULES).fullmatch(key))


def _gone(found: re.Match[str]) -> str:
    if found.lastgroup == "shown" or (found.lastgroup == "tags" and _stands_alone(found)):
        return found[0]
    return _character(found) if found.lastgroup == "reference" else GONE * len(found[0])


def _stands_alone(tags: re.Match[str]) -> bool:
    """Tell whether `tags` are a line, a part of one, or stand between spaces, where they might hide in a gap."""
    before = tags.string[max(tags.start() - _NEAR, 0) : tags.start()]
    behind = tags.string[tags.end() : tags.end() + _NEAR]
    opens = before.rstrip(f" {GONE}")[-1:] in _BREAKS or before.endswith(GAP)
    ends = behind.lstrip(f" {GONE}")[:1] in _BREAKS or behind.lstrip(GONE).startswith(GAP)
    return opens and ends if opens or ends else before[-1] == behind[0] == " "


def _character(found: re.Match[str]) -> str:
    """Return the folded character that a reference stands for, and the rest of it gone."""
    from html import unescape  # here, since few pages hold one

    name = found[0]
    char = fold(unescape(name))
    if len(char) != 1 or char == _LOST:
        return name
    if not char.isspace():
        return char + GONE * (len(name) - 1)
    # A space stands behind the rest of its reference, which no cut that begins behind it takes then. At the edges of a
    # line it would be stripped.
    page = found.string
    at_edge = page[found.start() - 1 : found.start()] in _BREAKS or page[found.end() : found.end() + 1] in _BREAKS
    return GONE * (len(name) - 1) + (GONE if at_edge else " ")
