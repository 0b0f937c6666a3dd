"""Everything that must hold for a rule file before it is merged, offline: `sites check` and CI run this."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from arnews_clean import parse, sites
from arnews_clean.article import Article
from arnews_clean.model import Segment
from arnews_clean.parsing import canonical
from arnews_clean.sites import Site, patterns
from arnews_clean.sites.schema import Example, line_of

Problem = tuple[int, str]
"""A line of the file, and what is wrong there."""


def check(path: Path) -> list[str]:
    """Return what is wrong with the rule file at `path`, each with its line and cure; [] when it can be merged."""
    try:
        site = sites.load(path)
    except sites.SiteError as error:
        return str(error).split("\n")
    except OSError as error:
        return [f"{path}: {error.strerror}"]
    if path.name != f"{site.host}.toml":
        return [f"{path}:1: the file is named after its host: rename it to {site.host}.toml"]
    text = path.read_text(encoding="utf-8")
    found = (*_names(site, text), *_examples(site, text), *_negatives(site, text), *_unused(site, text))
    return [f"{path}:{line}: {problem}" for line, problem in dict.fromkeys(found)]


def known() -> Iterator[Site]:
    """Yield all known sites but those of plugins that cannot be used, of which a warning tells."""
    for host in sites.names():
        try:
            yield sites.get(host)
        except sites.SiteConflict as error:
            warnings.warn(str(error), sites.SiteWarning, stacklevel=2)
        except sites.UnknownSite:  # its rules are wrong: the registry has warned
            pass


def others(site: Site) -> list[Site]:
    """Return all other known sites."""
    return [other for other in known() if other.host != site.host]


def _names(site: Site, file: str) -> Iterator[Problem]:
    """Yield what another site is known by already."""
    for other in others(site):
        for name in sorted({site.host, *site.aliases, *site.names} & {other.host, *other.aliases, *other.names}):
            line = line_of(file, "site", holding=name)
            yield line, f"{name!r} belongs to {other.host} already: remove it from one of the files"


def _examples(site: Site, file: str) -> Iterator[Problem]:
    for number, example in enumerate(site.examples, 1):
        line = line_of(file, "example", number - 1)
        article = parse(example.text, site=site)
        wanted = expected(example)
        if wanted is None:
            yield line, f"example {number}: a text of removes or keeps does not stand in its text, or not in this order"
            continue
        if squeezed(article.text) != squeezed(wanted):
            left = f"the rules leave\n{_indented(article.text)}\n  where the example wants\n{_indented(wanted)}"
            yield line, f"example {number}: {left}\n  change the rule, or what the example removes"
        elif parse(article.text, site=site).text != article.text:
            yield line, f"example {number}: cleaning its clean text again takes more away: give a phrase more words"


def _negatives(site: Site, file: str) -> Iterator[Problem]:
    for number, text in enumerate(site.negatives, 1):
        line = line_of(file, "negative", number - 1)
        for one in (None, site, *others(site)):
            for segment in parse(text, site=one).removed:
                yield line, f"negative {number}: {_cut(text, segment)}; make the rule narrower, or this text prose"
    lines = _lines_of_rules(site, file)
    for other in others(site):
        for text in other.negatives:
            yield from (
                (lines.get(s.rule, 1), f"a negative of {other.host}: {_cut(text, s)}; make the rule narrower")
                for s in parse(text, site=site).removed
            )


def _unused(site: Site, file: str) -> Iterator[Problem]:
    """Yield the rules that no example shows at work, or that take too long."""
    articles = [parse(example.text, site=site) for example in site.examples]
    used = {segment.rule for article in articles for segment in article.removed}
    lines = _lines_of_rules(site, file)
    for rule in site.rules:
        line = lines[rule.id]
        if rule.pattern and patterns.off(rule.pattern):
            yield line, f"{rule.id}: its pattern ran out of time: repeat nothing that repeats itself, as in (a+)+"
        elif rule.kind == "keep":
            if not any(_keeps(example, article) for example, article in zip(site.examples, articles, strict=True)):
                yield line, f"{rule.id}: no example shows what it keeps: add one with keeps that general rules cut"
        elif rule.id not in used:
            yield line, f"{rule.id}: no example shows it at work: add one with a line that it removes"


def _lines_of_rules(site: Site, file: str) -> dict[str, int]:
    """Return where in the file each rule begins."""
    before: Counter[str] = Counter()  # rules of each kind
    lines = {}
    for rule in site.rules:
        lines[rule.id] = line_of(file, rule.kind, before[rule.kind])
        before[rule.kind] += 1
    return lines


def _keeps(example: Example, article: Article) -> bool:
    """Tell whether the article keeps a text of the example that general rules would cut."""
    general = squeezed(parse(example.text).text)
    return any(squeezed(text) in squeezed(article.text) and squeezed(text) not in general for text in example.keeps)


def expected(example: Example) -> str | None:
    """Return the text of `example` without what it removes; None when that, or what it keeps, is not to be found."""
    rest, at = "", 0
    for gone in example.removes:
        start = example.text.find(gone, at)
        if start < 0:
            return None
        rest, at = f"{rest}{example.text[at:start]}\n", start + len(gone)
    rest += example.text[at:]
    return canonical(rest) if all(text in rest for text in example.keeps) else None


def squeezed(text: str) -> str:
    """Return the letters and digits of `text`: separators beside a cut go either way."""
    return "".join(char for char in text if char.isalnum())


def _cut(text: str, segment: Segment) -> str:
    return f"{segment.rule} cuts {text[segment.start : segment.end].strip()!r}"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines()) or "    (nothing)"


def preview(site: Site) -> Iterable[tuple[str, str]]:
    """Return each example's text before and after, for a summary that a person reads."""
    return [(example.text, parse(example.text, site=site).text) for example in site.examples]
