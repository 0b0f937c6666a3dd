"""A rule file and what it says: TOML in, `Site` out, and every mistake with its line and its cure.

`docs/sites.md` shows the whole schema on one page. Nothing here matches text; that is `engine`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unicodedata import category, is_normalized, normalize

from arnews_clean.checks import nearest
from arnews_clean.lines import key
from arnews_clean.model import KEPT, Label

DROPPED: Final = tuple(label.value for label in Label if label not in KEPT)
"""The labels that a rule may give."""

WHERE: Final = ("head", "line", "tail")
MATCH: Final = ("start", "whole")
AT: Final = ("start", "end", "inside")
KINDS: Final = ("drop", "trim", "section", "keep")
MAX_WORDS: Final = 30
"""A dropped line has no more words than this, unless its rule says `max_words`: a paragraph is worth a second look."""

_SITE_KEYS: Final = ("host", "aliases", "names", "country", "signature", "signature_inside", "note")
_RULE_KEYS: Final = ("id", "where", "phrases", "pattern", "why", "seen", "note")
_KEYS: Final = {
    "drop": (*_RULE_KEYS, "label", "match", "max_words"),
    "trim": (*_RULE_KEYS, "label", "at"),
    "section": (*_RULE_KEYS, "label", "match", "after", "end", "lines"),
    "keep": (*_RULE_KEYS, "match"),
    "example": ("text", "removes", "keeps", "note"),
    "negative": ("text", "note"),
}
_LISTS: Final = frozenset(
    {"aliases", "names", "signature", "signature_inside", "phrases", "after", "end", "removes", "keeps"}
)
_NUMBERS: Final = frozenset({"max_words", "lines"})
_SORTED: Final = frozenset({"aliases", "names", "signature", "signature_inside", "phrases", "after", "end"})
_CHOICES: Final = {"where": WHERE, "match": MATCH, "at": AT, "label": DROPPED}
_HOST: Final = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEADER: Final = re.compile(r"\s*\[\[?\s*([\w-]+)\s*\]?\]")


class SiteError(ValueError):
    """A rule file that cannot be used; the message names each mistake, its line and its cure."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a site. `id` is "<host>/<id of the file>"; `label` is None for a `keep`."""

    kind: str
    id: str
    label: Label | None = None
    where: str = "line"
    phrases: tuple[str, ...] = ()
    pattern: str = ""
    match: str = "start"
    at: str = "start"
    after: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    lines: int = 0
    max_words: int = MAX_WORDS
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of a page, what the rules must remove from it and what they must keep."""

    text: str
    removes: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """What is known about the pages of one publisher. It holds plain values: it compares, hashes and pickles.

    `host` stands as in the file; `source` names that file in messages.
    """

    host: str
    aliases: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    signature: tuple[str, ...] = ()
    signature_inside: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = field(default=(), repr=False)
    examples: tuple[Example, ...] = field(default=(), repr=False)
    negatives: tuple[str, ...] = field(default=(), repr=False)
    source: str = ""


def load(path: str | Path) -> Site:
    """Read the rule file at `path`; nothing is registered.

    Raises OSError when it cannot be read and SiteError, a ValueError, that lists every mistake as
    "file:line: what is wrong and how to mend it".
    """
    path = Path(path)
    return read(path.read_bytes(), str(path))


def read(data: bytes, source: str) -> Site:
    """Return the site of the rule file whose bytes are `data`; `source` names it in errors. Raises SiteError."""
    text = _decoded(data, source)
    tables = _parsed(text, source)
    problems = _Problems(source, text)
    _check(tables, problems)
    if problems.found:
        raise SiteError("\n".join(problems.found))
    return _site(tables, source)


def head(data: bytes, source: str) -> Site:
    """Return the site of a rule file with its names and signatures alone, which is all that an index needs.

    Only the table `[site]`, which stands first in the file, is read. Raises SiteError when there is none.
    """
    text = _decoded(data, source)
    end = text.find("\n[[")
    table = _parsed(text if end < 0 else text[:end], source).get("site")
    if not isinstance(table, dict) or not isinstance(table.get("host"), str):
        raise SiteError(f"{source}:1: the file must open with a table [site] that gives the host")
    return _site({"site": table}, source)


def _decoded(data: bytes, source: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SiteError(f"{source}:{line}: byte {error.start} is not UTF-8: save the file as UTF-8") from None


def _parsed(text: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        line = at[1] if at else str(text.count("\n") + 1)
        raise SiteError(
            f"{source}:{line}: not TOML: {error}; quote every text, and close every quote and bracket"
        ) from None


def _site(tables: dict[str, Any], source: str) -> Site:
    """Return the site that `tables`, which hold no mistake, describe."""
    site = tables["site"]
    host = site["host"]
    return Site(
        host=host,
        **{name: tuple(site.get(name, ())) for name in ("aliases", "names", "signature", "signature_inside")},
        rules=tuple(_rule(kind, host, table) for kind in KINDS for table in tables.get(kind, ())),
        examples=tuple(
            Example(table["text"], tuple(table.get("removes", ())), tuple(table.get("keeps", ())))
            for table in tables.get("example", ())
        ),
        negatives=tuple(table["text"] for table in tables.get("negative", ())),
        source=source,
    )


def _rule(kind: str, host: str, table: dict[str, Any]) -> Rule:
    values = {name: value for name, value in table.items() if name not in {"id", "label", "why", "note"}}
    values |= {name: tuple(values[name]) for name in ("phrases", "after", "end") if name in values}
    label = Label(table["label"]) if "label" in table else None
    return Rule(kind=kind, id=f"{host}/{table['id']}", label=label, **values)


class _Problems:
    """The mistakes of one file, each with its line."""

    def __init__(self, source: str, text: str) -> None:
        self.source = source
        self.rows = text.split("\n")
        self.found: list[str] = []
        self.starts: dict[str, list[int]] = {}
        for number, name in _headers(self.rows):
            self.starts.setdefault(name, []).append(number)

    def add(self, message: str, table: str = "", index: int = 0, holding: str = "") -> None:
        """Note a mistake in the table `index` of its kind, in the line of it that holds `holding`."""
        starts = self.starts.get(table, [])
        line = starts[index] if index < len(starts) else 1
        if holding:
            last = min((start for many in self.starts.values() for start in many if start > line), default=10**9) - 1
            rows = enumerate(self.rows[line - 1 : last], line)
            line = next((number for number, row in rows if holding in row), line)
        self.found.append(f"{self.source}:{line}: {message}")


def _headers(rows: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield the line and name of each table, but not what looks like one inside a text of several lines."""
    inside = ""
    for number, row in enumerate(rows, 1):
        found = None if inside else _HEADER.match(row)
        if found:
            yield number, found[1]
        for mark in ('"""', "'''"):
            if inside in ("", mark) and row.count(mark) % 2:
                inside = "" if inside else mark
                break


def _check(tables: dict[str, Any], problems: _Problems) -> None:
    """Note every mistake of a file that is TOML."""
    for number, row in enumerate(problems.rows, 1):
        if row.endswith("\r"):
            problems.found.append(f"{problems.source}:{number}: a Windows line end: save the file with LF line ends")
            break
    for name in tables.keys() - {"site", *_KEYS}:
        problems.add(f"unknown table {name!r}; the nearest are {nearest(name, ['site', *_KEYS])}", name)
    site = tables.get("site")
    if not isinstance(site, dict):
        problems.add('the table [site] is missing: open the file with [site] and host = "example.com"')
        return
    _check_site(site, problems)
    ids: dict[str, str] = {}
    for kind, keys in _KEYS.items():
        found = tables.get(kind, [])
        if not (isinstance(found, list) and all(isinstance(table, dict) for table in found)):
            problems.add(f"{kind} is written with two brackets: [[{kind}]]", kind)
            continue
        for index, table in enumerate(found):
            if _check_values(table, keys, kind, index, problems) and kind in KINDS:
                _check_rule(table, kind, index, ids, problems)
    for kind, needed in (("example", "what the rules remove"), ("negative", "what they must leave")):
        if not tables.get(kind):
            problems.add(f"no [[{kind}]]: add one, to show {needed}")
    for index, table in enumerate(tables.get("example", []) if isinstance(tables.get("example"), list) else []):
        if isinstance(table, dict) and not table.get("removes") and not table.get("keeps"):
            problems.add("an empty example: say what it removes, or what it keeps", "example", index)
    if not any(tables.get(kind) for kind in KINDS):
        problems.add("no rule: add a [[drop]], [[trim]], [[section]] or [[keep]]")


def _check_site(site: dict[str, Any], problems: _Problems) -> None:
    if not _check_values(site, _SITE_KEYS, "site", 0, problems):
        return
    host = site.get("host")
    if host is None:
        problems.add('host is missing: add host = "example.com"', "site")
        return
    for name in (host, *site.get("aliases", ())):
        if not _HOST.fullmatch(name):
            cure = "write it in small letters, without https://, www. or a path"
            problems.add(f"{name!r} is not a host: {cure}", "site", 0, name)
    if host in site.get("aliases", ()):
        problems.add(f"alias {host!r} is the host itself: remove it", "site", 0, "aliases")
    for name in ("signature", "signature_inside"):
        for phrase in site.get(name, ()):
            if len(key(phrase)) < 5:  # noqa: PLR2004
                problems.add(
                    f"signature {phrase!r} is too short to know a site by: take a longer phrase", "site", 0, phrase
                )


def _check_values(table: dict[str, Any], keys: tuple[str, ...], kind: str, index: int, problems: _Problems) -> bool:
    """Check names and types of the keys of one table; tell whether it can be looked at further."""
    before = len(problems.found)
    for name, value in table.items():
        if name not in keys:
            problems.add(f"unknown key {name!r}; the nearest are {nearest(name, keys)}", kind, index, name)
        elif name in _LISTS:
            if not (isinstance(value, list) and all(isinstance(text, str) for text in value)):
                problems.add(f'{name} is a list of texts: {name} = ["..."]', kind, index, name)
            else:
                _check_list(name, value, kind, index, problems)
        elif name in _NUMBERS:
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                problems.add(f"{name} is a whole number from 1 up: {name} = 3", kind, index, name)
        elif not isinstance(value, str):
            problems.add(f'{name} is a text: {name} = "..."', kind, index, name)
        else:
            _check_text(name, value, kind, index, problems)
            choices = _CHOICES.get(name)
            if choices and value not in choices:
                problems.add(f"{name} = {value!r} is none of {', '.join(choices)}", kind, index, name)
    if kind in {"example", "negative"} and not str(table.get("text", "")).strip():
        problems.add(f"an empty {kind}: give it a text", kind, index)
    return len(problems.found) == before


def _check_list(name: str, values: list[str], kind: str, index: int, problems: _Problems) -> None:
    for value in values:
        _check_text(name, value, kind, index, problems)
        if not key(value):
            problems.add(f"an empty text in {name}: remove it", kind, index, name)
    if name in _SORTED and values != sorted(set(values)):
        problems.add(
            f"{name} is not sorted, or holds a text twice: write {_listed(sorted(set(values)))}", kind, index, name
        )


def _listed(values: Iterable[str]) -> str:
    return "[" + ", ".join(f'"{value}"' for value in values) + "]"


def _check_text(name: str, value: str, kind: str, index: int, problems: _Problems) -> None:
    for char in value:
        if category(char) in {"Cf", "Cc", "Cs", "Co", "Cn"} and char not in "\n\t":
            where = f"{name} holds the invisible character U+{ord(char):04X}"
            problems.add(f"{where}: delete it (retype the words around it)", kind, index, value.split("\n")[0])
            break
    if not is_normalized("NFC", value):
        composed = normalize("NFC", value)
        problems.add(f"{name} is not in NFC: type it again as {composed!r}", kind, index, value.split("\n")[0])


def _check_rule(table: dict[str, Any], kind: str, index: int, ids: dict[str, str], problems: _Problems) -> None:
    """Note what is wrong with a rule whose keys have the right names and types."""

    def add(message: str, holding: str = "") -> None:
        problems.add(message, kind, index, holding)

    name = table.get("id")
    if name is None:
        add('id is missing: add id = "app-promo", a name that stays')
    elif not _ID.fullmatch(name):
        add(f"id {name!r}: use small Latin letters, digits and single hyphens, as in app-promo", "id")
    elif name in ids:
        add(f"id {name!r} stands in a [[{ids[name]}]] already: choose another", "id")
    else:
        ids[name] = kind
    if kind != "keep" and "label" not in table:
        add(f"label is missing: one of {', '.join(DROPPED)}")
    if kind in {"drop", "trim"} and "where" not in table:
        add("where is missing: head (down to the first paragraph), tail (from the last one), or line (anywhere)")
    if ("phrases" in table) == ("pattern" in table):
        add('give either phrases = ["..."] or pattern = "...", not both and not neither')
        return
    if "phrases" in table and not table["phrases"]:
        add("phrases is empty: add the words that the line begins with", "phrases")
    if "pattern" in table:
        _check_pattern(table, add)
    if kind == "section" and not table.get("end") and "lines" not in table and table.get("match") != "whole":
        add(
            'a section without end or lines runs to the end of the page: its opener must be a line of its own, match = "whole"'
        )
    for phrase in table.get("phrases", ()):
        short = len(key(phrase).split()) < 2  # noqa: PLR2004
        if short and kind in {"drop", "section"} and table.get("match", "start") == "start":
            add(f'one word opens many sentences: {phrase!r} needs match = "whole", or more words', phrase)
        if short and kind == "trim" and table.get("at") == "inside":
            add(f'one word stands inside many sentences: {phrase!r} needs more words, or at = "start" or "end"', phrase)


def _check_pattern(table: dict[str, Any], add: Any) -> None:
    if not table.get("why", "").strip():
        add('a pattern needs why = "...": what phrases cannot say, for whoever reads it next', "pattern")
    from arnews_clean.sites import patterns  # here, since most files hold no pattern

    problem = patterns.problem(table["pattern"])
    if problem:
        add(f"pattern is no regular expression: {problem}", "pattern")
