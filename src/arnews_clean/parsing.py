"""`parse` and `clean`: what they take, and how the work goes from one to the next.

The module is not called `parse`: a submodule of that name would hide the function `arnews_clean.parse` as soon as it
was imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final

from arnews_clean import markup
from arnews_clean.article import Article, known_label
from arnews_clean.checks import require_text
from arnews_clean.letters import profiles
from arnews_clean.model import Label
from arnews_clean.segments import segments_of

if TYPE_CHECKING:
    from arnews_clean.sites import Site


def parse(
    text: str,
    *,
    site: Site | str | None = None,
    url: str | None = None,
    keep: Iterable[str] = (),
    aggressive: bool = False,
) -> Article:
    """Take the raw text of a news page apart.

    `site` is a host, an alias or an Arabic name, a `Site`, "auto" or None, and wins over `url`. `keep` names labels
    whose text counts as kept. `aggressive` cuts on weaker evidence.

    Raises TypeError when `text` is not a `str`, UnknownSite for a site that nobody knows, ValueError for a label that
    is none. An unknown url means general rules.

    >>> article = parse("مسقط - العمانية: عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.")
    >>> [(segment.label.value, segment.rule) for segment in article.removed]
    [('dateline', 'dateline.city-agency')]
    >>> parse("لا شيء يحذف من هذا السطر.").removed
    ()
    """
    require_text(text)
    kept = _labels(keep)
    rules_of = _site(text, site, url)
    segments = tuple(segments_of(text, rules_of, aggressive=aggressive))
    notes = tuple(_oddities(text))
    if rules_of is None:
        return Article(raw=text, segments=segments, notes=notes, keep=kept, aggressive=aggressive)
    from arnews_clean.sites import engine  # here, since most callers name no site

    notes += engine.notes(rules_of)
    return Article(raw=text, segments=segments, site=rules_of.host, notes=notes, keep=kept, aggressive=aggressive)


def clean(  # noqa: PLR0913 - the contract names six
    text: str,
    *,
    site: Site | str | None = None,
    url: str | None = None,
    letters: str | Iterable[Callable[[str], str]] | None = "repair",
    keep: Iterable[str] = (),
    aggressive: bool = False,
) -> str:
    r"""Return the article in the raw text of a news page, one paragraph a line.

    `letters` is the name of a profile (see `arnews_clean.normalize.profiles`) or functions of your own, which run in
    turn, or None for the letters of the page. Profiles other than "repair" run after it. Everything else as in
    `parse`. Raises UnknownProfile for a profile that nobody knows.

    >>> clean("2023-09-25\nتوقفت الحركة في الميناء أمس بسبب العاصفة التي ضربت الساحل منذ فجر الأحد الماضي.")
    'توقفت الحركة في الميناء أمس بسبب العاصفة التي ضربت الساحل منذ فجر الأحد الماضي.'
    >>> clean("لا شيء يحذف من هذا السطر.")
    'لا شيء يحذف من هذا السطر.'
    """
    steps = None if letters is None else profiles.functions(letters)  # a wrong name shows before the work begins
    article = parse(text, site=site, url=url, keep=keep, aggressive=aggressive)
    return lettered(article.text, letters if letters == "repair" else steps)


def lettered(text: str, letters: str | Iterable[Callable[[str], str]] | None) -> str:
    """Return `text`, what is kept of a page, with its letters mended and, by another profile, folded.

    >>> lettered("ﻻ بأس", "repair")
    'لا بأس'
    >>> lettered("ﻻ بأس إذن", None)
    'ﻻ بأس إذن'
    """
    if letters is None:
        return text
    repaired = canonical(profiles.apply(text, "repair"))
    return repaired if letters == "repair" else profiles.apply(repaired, letters)


def canonical(text: str) -> str:
    """Return the lines of `text`, stripped, without the blank ones."""
    return "\n".join(stripped for line in text.splitlines() if (stripped := line.strip()))


_LOST: Final = "\ufffd"
# What frequent Arabic letters turn into when UTF-8 or cp1256 is read as Latin-1 or cp1252, and UTF-8 as cp1256: a sign
# that is rare elsewhere and so is asked for first, and the letters that such text is full of.
_MOJIBAKE: Final = (("Ø", "ØÙ"), ("Ç", "ÇáíãäæÑÊ"), ("§", "طظ"))
_MUCH: Final = 5  # one character in so many


def _oddities(text: str) -> Iterator[str]:
    """Yield what the caller should know of the letters of a page: what was lost before cannot be mended here."""
    if _LOST in text:
        lost = text.count(_LOST)
        yield f"{lost} x U+FFFD: characters were lost before; decode the page again, with its own encoding"
    if "</" in text and markup.tagged(text):
        yield "holds HTML: rules look past its tags, which stay in what is kept; take the text out of the page first"
    for sign, letters in _MOJIBAKE:
        if sign in text and sum(map(text.count, letters)) * _MUCH > len(text):
            yield "looks like mojibake: decode the page again, with its own encoding (often UTF-8 or cp1256)"


def _labels(keep: Iterable[str]) -> frozenset[Label]:
    """Return `keep` as labels; raise ValueError for one that is none."""
    if isinstance(keep, str):
        raise ValueError(f"keep takes labels in a collection, as in keep={{{str(keep)!r}}}")  # noqa: TRY004
    if not isinstance(keep, Iterable):
        raise ValueError(f'keep takes labels in a collection, as in keep={{"date"}}, not {keep!r}')  # noqa: TRY004
    return frozenset(map(known_label, keep))


def _site(text: str, site: Site | str | None, url: str | None) -> Site | None:
    """Return the site whose rules run: `site` wins over `url`, and "auto" is asked of the text."""
    if site is None and url is None:
        return None
    from arnews_clean import sites

    if isinstance(site, sites.Site):
        return site
    if site is None:
        return sites.for_url(require_text(url, "url", "pass the address of the page"))
    return sites.detect(text) if site == "auto" else sites.get(site)


def rules() -> dict[str, str]:
    """Return every general rule: its permanent id, and what it cuts in one sentence."""
    from arnews_clean.anatomy import catalogue

    return dict(catalogue.RULES)
