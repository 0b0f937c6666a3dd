"""Everything that must hold for a rule file before it is merged, offline: `sites check` and CI run this."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from arnews_clean import parse, sites
from arnews_clean.article import Article
from arnews_clean.model import Segment
from arnews_clean.parsing import canonical
from arnews_clean.sites import Site
from arnews_clean.sites.schema import Example


def check(path: Path) -> list[str]:
    """Return what is wrong with the rule file at `path`, each with its cure; an empty list when it can be merged."""
    try:
        site = sites.load(path)
    except sites.SiteError as error:
        return str(error).split("\n")
    except OSError as error:
        return [f"{path}: {error.strerror}"]
    if path.name != f"{site.host}.toml":
        return [f"{path}:1: the file is named after its host: rename it to {site.host}.toml"]
    return [f"{path}: {problem}" for problem in (*_names(site), *_examples(site), *_negatives(site), *_unused(site))]


def others(site: Site) -> list[Site]:
    """Return all other known sites."""
    return [sites.get(host) for host in sites.names() if host != site.host]


def _names(site: Site) -> Iterator[str]:
    """Yield what another site is known by already."""
    for other in others(site):
        for name in {site.host, *site.aliases, *site.names} & {other.host, *other.aliases, *other.names}:
            yield f"{name!r} belongs to {other.host} already: remove it from one of the files"


def _examples(site: Site) -> Iterator[str]:
    for number, example in enumerate(site.examples, 1):
        article = parse(example.text, site=site)
        wanted = expected(example)
        if wanted is None:
            yield f"example {number}: a text of removes or keeps does not stand in its text, or not in this order"
            continue
        if squeezed(article.text) != squeezed(wanted):
            yield (
                f"example {number}: the rules leave\n{_indented(article.text)}\n  where the example wants\n"
                f"{_indented(wanted)}\n  change the rule, or what the example removes"
            )
        elif parse(article.text, site=site).text != article.text:
            yield f"example {number}: cleaning its clean text again takes more away: give a phrase more words"


def _negatives(site: Site) -> Iterator[str]:
    for number, text in enumerate(site.negatives, 1):
        for one in (None, site, *others(site)):
            for segment in parse(text, site=one).removed:
                yield f"negative {number}: {_cut(text, segment)}; make the rule narrower, or this text prose"
    for other in others(site):
        for text in other.negatives:
            yield from (
                f"a negative of {other.host}: {_cut(text, s)}; make the rule narrower"
                for s in parse(text, site=site).removed
            )


def _unused(site: Site) -> Iterator[str]:
    """Yield the rules that no example shows at work."""
    articles = [parse(example.text, site=site) for example in site.examples]
    used = {segment.rule for article in articles for segment in article.removed}
    for rule in site.rules:
        if rule.kind == "keep":
            if not any(_keeps(example, article) for example, article in zip(site.examples, articles, strict=True)):
                yield f"{rule.id}: no example shows what it keeps: add one with keeps that general rules cut"
        elif rule.id not in used:
            yield f"{rule.id}: no example shows it at work: add one with a line that it removes"


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
