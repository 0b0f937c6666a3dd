"""Mining a site's articles for furniture that the general rules leave: lines that recur, never lines of the article.

Two passes over the corpus. The first counts templates of short lines above the first paragraph and below the last
one; digits are folded, and what varies behind the first words is left open. The second looks at every line again and
drops each template that is met in the body, on one article's copies only, or several times on one page: what recurs
there are refrains, prices and sub-headings. Memory is bounded: rare templates are forgotten as new ones come in.

Measured on 2026-11-21 with Python 3.11: 102,000 articles (561 MB of JSON lines) take 765 s of one core and 63 MB of
memory at the peak, 3,000 take 20 s and 58 MB. Where each page has five lines that no other has, so that templates are
forgotten all the time, 100,000 articles need 141 MB and 20,000 need 129 MB. Reading Parquet by pyarrow 26 adds 100 MB.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from arnews_clean import parse, sites
from arnews_clean.anatomy.words import stems, topic
from arnews_clean.keys import key
from arnews_clean.lines import Line

MOST_TEMPLATES: Final = 200_000
"""How many templates are counted at a time."""

_LONGEST: Final = 14  # words of a line that may be furniture
_PREFIXES: Final = (2, 3, 4)  # words that stay the same where the rest of the line varies
_FEWEST: Final = 4  # articles
_SHARE: Final = 0.01  # of the site's articles
_STRAYS: Final = 0.1  # of a template's articles may seem to hold it in their body: a footer among very short paragraphs
_SHARED: Final = 0.5  # of a line's words that stand in the paragraphs, too: a line of the article
_BODIES: Final = 50  # different articles that a template must stand beside, at most: its other articles may be copies
_VARIANTS: Final = 3  # different lines behind the same first words
_SAMPLES: Final = 2
_DIGITS: Final = re.compile(r"\d+")
_MARKED: Final = re.compile(r"[#:|/@<>()\[\]•*-]|[a-zA-Z]")  # what a column name above a title does not have
_LABELS: Final = (
    ("source", re.compile(r"^(?:ال)?مصدر|نقلا عن|^انتهي")),
    ("promo", re.compile(r"تابع|اشترك|حمل|شارك|واتساب|تطبيق|تلغرام|share", re.IGNORECASE)),
    ("date", re.compile(r"#.*(?:#|20|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)")),
    ("byline", re.compile(r"^كتب|بقلم|تحرير| - |[/:] ?\w+ \w+$")),
)

Watch = Callable[[Iterable[Any], int], Iterable[Any]]
_Template = tuple[str, str, bool]  # head or tail; a line, or its first words; whether it is the whole line


@dataclass(frozen=True, slots=True)
class Proposal:
    """A template that recurs: `articles` is in how many, `where` it stands, `samples` are lines of pages."""

    where: str
    template: str
    whole: bool
    articles: int
    samples: tuple[str, ...]

    @property
    def label(self) -> str:
        """A guess."""
        return next((label for label, words in _LABELS if words.search(self.template)), "chrome")


@dataclass(slots=True)
class _Seen:
    """What the second pass finds out about a candidate."""

    articles: int = 0
    bodies: set[int] = field(default_factory=set)
    variants: set[int] = field(default_factory=set)
    samples: list[str] = field(default_factory=list)
    in_body: int = 0
    several: bool = False


def read(corpus: Path, site: str, watch: Watch = lambda records, _: records) -> Iterator[str]:
    """Yield the texts of a site: all of a folder of .txt files; of a .jsonl or .parquet those with its `site` or `url`.

    `watch` is given all records and how many they are, and hands them on: a progress bar.
    Raises ValueError, which says what is wanted, for a file of another kind or a line that is no record.
    """
    if corpus.is_dir():
        paths = sorted(corpus.rglob("*.txt"))
        for path in watch(paths, len(paths)):
            yield path.read_text(encoding="utf-8", errors="replace")
        return
    if corpus.suffix not in {".jsonl", ".parquet"}:
        corpus.stat()  # a path that leads nowhere is no file of another kind
        raise ValueError(f"{corpus}: give a folder of .txt files, a .jsonl or a .parquet file")
    hosts = _hosts(site)
    for record in _rows(corpus, watch) if corpus.suffix == ".parquet" else _lines(corpus, watch):
        text = record.get("text")
        if isinstance(text, str) and (_said(record, "site") in hosts or _is_page_of(_said(record, "url"), hosts)):
            yield text


def _said(record: dict[str, Any], name: str) -> str:
    """Return a value of a record; "" where it is none or no text."""
    value = record.get(name)
    return value if isinstance(value, str) else ""


def _is_page_of(url: str, hosts: frozenset[str]) -> bool:
    return any(f"//{host}/" in url or f".{host}/" in url for host in hosts)


def _hosts(site: str) -> frozenset[str]:
    """Return all hosts and names of a known site, or the name itself."""
    try:
        known = sites.get(site)
    except LookupError:
        return frozenset({site})
    return frozenset({site, known.host, *known.aliases, *known.names})


def _lines(corpus: Path, watch: Watch) -> Iterator[dict[str, Any]]:
    with corpus.open("rb") as file:
        total = sum(1 for _ in file)
    with corpus.open("rb") as file:
        for number, line in enumerate(watch(file, total), 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line.decode("utf-8-sig"))
            except UnicodeDecodeError:
                raise ValueError(f"{corpus}:{number}: not UTF-8: save the file as UTF-8") from None
            except (ValueError, RecursionError):
                raise ValueError(
                    f"{corpus}:{number}: not JSON: each line is an object with a text and a site"
                ) from None
            if isinstance(record, dict):
                yield record


def _rows(corpus: Path, watch: Watch) -> Iterator[dict[str, Any]]:
    try:
        from pyarrow.parquet import ParquetFile  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ModuleNotFoundError:
        raise ValueError(f'{corpus}: Parquet needs one more package: pip install "arnews-clean[arrow]"') from None
    with ParquetFile(corpus, buffer_size=2**20, pre_buffer=False) as file:  # else a whole row group is read at a time
        wanted = [name for name in ("text", "site", "url") if name in file.schema_arrow.names]
        batches = file.iter_batches(batch_size=1000, columns=wanted)
        yield from watch((row for batch in batches for row in batch.to_pylist()), file.metadata.num_rows)


def mine(texts: Callable[[], Iterator[str]], *, everything: bool = False) -> tuple[int, list[Proposal]]:
    """Return how many articles `texts()` yields, and what recurs on them, most frequent first. It is called twice.

    `everything` looks at the whole pages, not only at what the general rules leave of them.
    """
    counts: Counter[_Template] = Counter()
    total = lost = 0
    for text in texts():
        total += 1
        counts.update({one for line, where in _placed(text, everything) if where for one in _templates(line, where)})
        if len(counts) > MOST_TEMPLATES:
            ranked = counts.most_common()
            counts = Counter(dict(ranked[: MOST_TEMPLATES // 2]))
            lost += ranked[MOST_TEMPLATES // 2][1]
    fewest = max(_FEWEST, round(total * _SHARE))
    seen = {one: _Seen() for one, n in counts.items() if n + lost >= fewest}
    for text in texts():
        _look_again(_placed(text, everything), seen)
    found = [
        Proposal(where, template, whole, one.articles, tuple(one.samples))
        for (where, template, whole), one in seen.items()
        if _holds(one, fewest, template, whole=whole)
    ]
    return total, _without_shadows(sorted(found, key=lambda p: (-p.articles, -len(p.template), p.template)))


def _holds(one: _Seen, fewest: int, template: str, *, whole: bool) -> bool:
    """Tell whether a candidate stands beside several articles, never in one, and never twice on a page."""
    if one.in_body > _STRAYS * one.articles or one.several:
        return False
    if one.articles < fewest or len(one.bodies) < min(fewest, _BODIES):
        return False
    return whole or (len(one.variants) >= _VARIANTS and bool(template))


def _without_shadows(found: list[Proposal]) -> list[Proposal]:
    """Leave out what another proposal says already: longer beginnings of the same lines, lines that one covers."""
    kept: list[Proposal] = []
    for one in sorted(found, key=lambda p: (p.whole, len(p.template))):
        shadows = (
            other
            for other in kept
            if not other.whole and other.where == one.where and f"{one.template} ".startswith(f"{other.template} ")
        )
        if not any(shadows):
            kept.append(one)
    return sorted(kept, key=lambda p: (-p.articles, p.where, p.template))


def _placed(text: str, everything: bool) -> list[tuple[Line, str]]:  # noqa: FBT001
    """Return the lines that the general rules keep, or all, each with "head", "tail" or "": of the article.

    A line that shares its words with the paragraphs is of the article wherever it stands: a title, a caption.
    """
    rows = text.splitlines() if everything else parse(text).text.split("\n")
    lines = [line for row in rows if (line := Line(key(row))).size]
    prose = [i for i, line in enumerate(lines) if line.prose]
    if not prose:
        return []  # nothing says where the article ends
    body = topic(lines[i] for i in prose)
    placed = []
    for i, line in enumerate(lines):
        where = "head" if i < prose[0] else "tail" if i > prose[-1] else ""
        words = stems(line.tokens)
        placed.append((line, "" if words and len(words & body) >= _SHARED * len(words) else where))
    return placed


def _templates(line: Line, where: str) -> Iterator[_Template]:
    """Yield the templates of a line that may be furniture: itself with digits folded, and its first words."""
    if line.size > _LONGEST or line.full_stop:
        return
    whole = _DIGITS.sub("#", line.key)
    if where == "head" and not _MARKED.search(whole):
        return
    yield where, whole, True
    words = whole.split()
    for size in _PREFIXES:
        if len(words) > size:
            yield where, " ".join(words[:size]), False


def _look_again(placed: list[tuple[Line, str]], seen: dict[_Template, _Seen]) -> None:
    """Note what one article says about the candidates."""
    body = hash(max((line.key for line, where in placed if not where), key=len, default=""))
    here: Counter[_Template] = Counter()
    for line, where in placed:
        if not where or line.full_stop or line.size > _LONGEST:
            for candidate in _anywhere(line) & seen.keys():
                seen[candidate].in_body += 1
            continue
        for candidate in set(_templates(line, where)) & seen.keys():
            here[candidate] += 1
            _sample(seen[candidate], line)
    for candidate, times in here.items():
        one = seen[candidate]
        one.articles += 1
        one.several = one.several or times > 1
        if len(one.bodies) < _BODIES:
            one.bodies.add(body)


def _sample(one: _Seen, line: Line) -> None:
    if len(one.samples) < _SAMPLES and line.key not in one.samples:
        one.samples.append(line.key)
    if len(one.variants) < _VARIANTS:
        one.variants.add(hash(_DIGITS.sub("#", line.key)))


def _anywhere(line: Line) -> set[_Template]:
    """Return every template that a line of the article speaks against."""
    whole = _DIGITS.sub("#", line.key)
    words = whole.split()
    starts = [" ".join(words[:size]) for size in _PREFIXES if len(words) >= size]
    return {(place, one, one is whole) for place in ("head", "tail") for one in (whole, *starts)}


def draft(site: str, total: int, found: list[Proposal]) -> str:
    """Return the proposals as a rule file in which each is a comment to accept or to delete."""
    try:
        host = sites.get(site).host
    except LookupError:
        host = site
    out = [
        f"# {site}: what recurs beside {total} articles and the general rules leave.",
        "# Take the # away from the rules that you accept, correct their labels, and delete the rest.",
        "# Then add an [[example]] with a line of your own for each, and a [[negative]]; `sites check` says the rest.",
        "[site]",
        f"host = {json.dumps(host, ensure_ascii=False)}",
    ]
    for number, one in enumerate(found, 1):
        out += ["", f"# {one.articles} of {total} articles, {one.where}:"]
        out += [f"#     {sample}" for sample in one.samples]
        out += ["# [[drop]]", f'# id = "{one.where}-{number}"', f'# label = "{one.label}"', f'# where = "{one.where}"']
        out += [f"# {row}" for row in _words(one)]
    if not found:
        out += ["", "# Nothing recurs that is not the article itself."]
    return "\n".join(out) + "\n"


def _words(one: Proposal) -> list[str]:
    """Return the keys of the rule that say which lines are meant."""
    if "#" in one.template:
        pattern = r"\d+".join(map(re.escape, one.template.split("#"))).replace(r"\ ", " ")
        rest = "" if one.whole else ".*"
        return [f"pattern = '''{pattern}{rest}'''", 'why = "The numbers change."']
    quoted = json.dumps(one.template, ensure_ascii=False)
    return ['match = "whole"', f"phrases = [{quoted}]"] if one.whole else [f"phrases = [{quoted}]"]
