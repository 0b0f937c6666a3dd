"""A rule file and what it says: TOML in, `Site` out, and every mistake with its line and its cure.

`docs/sites.md` shows the whole schema on one page. Nothing here matches text; that is `engine`.
"""

from __future__ import annotations

import re
import tomllib
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unicodedata import category, is_normalized, normalize

from arnews_clean.checks import nearest
from arnews_clean.keys import key
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
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})  # categories of characters that nobody sees
_SHORTEST_SIGNATURE: Final = 5
_HOST: Final = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CURES: Final = (  # what the TOML reader says, and what to do
    ("Unescaped '\\'", "write a pattern between '''three quotes''': backslashes mean nothing there"),
    ("Illegal character '\\n'", 'close the quote on its line; write a line break as \\n, or the text between """'),
    ("Unclosed array", 'close the list, with a comma between its texts: ["...", "..."]'),
    ("overwrite a value", "the key stands in this table already: remove one, or begin another table"),
)
_CURE: Final = "quote every text, and close every quote and bracket"
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


def is_host(name: str) -> bool:
    """Tell whether `name` is a host as rule files write it.

    >>> is_host("example.com")
    True
    >>> is_host("https://example.com/")
    False
    """
    return _HOST.fullmatch(name) is not None and not name.startswith("www.")


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
    file = _File(source, text)
    _check(tables, file)
    if file.found:
        raise SiteError("\n".join(file.found))
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


def line_of(text: str, table: str, index: int = 0, holding: str = "") -> int:
    """Return the line of a rule file at which to look: that of its table `table` number `index`, counted from 0.

    Or the first line of this table that holds `holding`; 1 where there is no such table.
    """
    return _File("", text).line(table, index, holding)


def _decoded(data: bytes, source: str) -> str:
    if data.startswith(BOM_UTF8):
        raise SiteError(f"{source}:1: a byte order mark: save the file as UTF-8 without BOM")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SiteError(f"{source}:{line}: byte {error.start} is not UTF-8: save the file as UTF-8") from None


def _parsed(text: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a ValueError of its own for numbers of thousands of digits
        at = re.search(r"line (\d+)", str(error))
        line = at[1] if at else str(text.count("\n") + 1)
        cure = next((cure for said, cure in _CURES if said in str(error)), _CURE)
        raise SiteError(f"{source}:{line}: not TOML: {error}; {cure}") from None


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


class _File:
    """The mistakes of one file, each with its line."""

    def __init__(self, source: str, text: str) -> None:
        self.source = source
        self.rows = text.split("\n")
        self.found: list[str] = []

    def add(self, message: str, line: int = 1) -> None:
        self.found.append(f"{self.source}:{line}: {message}")

    def line(self, table: str, index: int, holding: str) -> int:
        """Return the line of the table `index` of its kind in which `holding` stands, or that of its header."""
        headers = list(_headers(self.rows))
        starts = [number for number, name in headers if name == table]
        first = starts[index] if index < len(starts) else 1
        below = [number for number, _ in headers if number > first]
        rows = enumerate(self.rows[first - 1 : min(below, default=len(self.rows) + 1) - 1], first)
        return next((number for number, row in rows if holding and holding in row), first)


@dataclass(frozen=True, slots=True)
class _Table:
    """One table of a file: its kind, its place among those of its kind, its keys and values."""

    file: _File
    kind: str
    index: int
    values: dict[str, Any]

    def add(self, message: str, holding: str = "") -> None:
        """Note a mistake in the line of this table that holds `holding`."""
        self.file.add(message, self.file.line(self.kind, self.index, holding.split("\n", maxsplit=1)[0]))


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


def _check(tables: dict[str, Any], file: _File) -> None:
    """Note every mistake of a file that is TOML."""
    if any(row.endswith("\r") for row in file.rows):
        file.add("Windows line ends: save the file with LF line ends")
    for name in tables.keys() - {"site", *_KEYS}:
        near = nearest(name, ["site", *_KEYS])
        file.add(f"unknown table {name!r}; the nearest are {near}", file.line(name, 0, ""))
    if not isinstance(tables.get("site"), dict):
        file.add('the table [site] is missing: open the file with [site] and host = "example.com"')
        return
    _check_site(_Table(file, "site", 0, tables["site"]))
    _check_tables(tables, file)
    if not any(tables.get(kind) for kind in KINDS):
        file.add("no rule: add a [[drop]], [[trim]], [[section]] or [[keep]]")
    if not tables.get("example"):
        file.add("no [[example]]: add one, to show what the rules remove")
    if not tables.get("negative"):
        file.add("no [[negative]]: add one, to show what the rules must leave")


def _check_tables(tables: dict[str, Any], file: _File) -> None:
    """Note every mistake in the rules, examples and negatives."""
    ids: dict[str, str] = {}
    for kind, keys in _KEYS.items():
        found = tables.get(kind, [])
        if not (isinstance(found, list) and all(isinstance(values, dict) for values in found)):
            file.add(f"{kind} is written with two brackets: [[{kind}]]", file.line(kind, 0, ""))
            continue
        for index, values in enumerate(found):
            table = _Table(file, kind, index, values)
            if not _check_values(table, keys):
                continue
            if kind in KINDS:
                _check_rule(table, ids)
            else:
                _check_proof(table)


def _check_site(table: _Table) -> None:
    if not _check_values(table, _SITE_KEYS):
        return
    site = table.values
    host = site.get("host")
    if host is None:
        table.add('host is missing: add host = "example.com"')
        return
    for name in (host, *site.get("aliases", ())):
        if not is_host(name):
            table.add(f"{name!r} is not a host: write it in small letters, without https://, www. or a path", name)
    if host in site.get("aliases", ()):
        table.add(f"alias {host!r} is the host itself: remove it", "aliases")
    for phrase in (*site.get("signature", ()), *site.get("signature_inside", ())):
        if len(key(phrase)) < _SHORTEST_SIGNATURE:
            table.add(f"signature {phrase!r} is too short to know a site by: take a longer phrase", phrase)


def _check_values(table: _Table, keys: tuple[str, ...]) -> bool:
    """Check names and types of the keys of one table; tell whether it can be looked at further."""
    before = len(table.file.found)
    for name, value in table.values.items():
        if name not in keys:
            table.add(f"unknown key {name!r}; the nearest are {nearest(name, keys)}", name)
        elif name in _LISTS:
            if isinstance(value, list) and all(isinstance(text, str) for text in value):
                _check_list(table, name, value)
            else:
                table.add(f'{name} is a list of texts: {name} = ["..."]', name)
        elif name in _NUMBERS:
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                table.add(f"{name} is a whole number from 1 up: {name} = 3", name)
        elif not isinstance(value, str):
            table.add(f'{name} is a text: {name} = "..."', name)
        else:
            _check_text(table, name, value)
    return len(table.file.found) == before


def _check_list(table: _Table, name: str, values: list[str]) -> None:
    for value in values:
        _check_text(table, name, value)
        if not key(value):
            table.add(f"an empty text in {name}: write the words, or take it away", name)
    right = sorted(set(values))
    if name in _SORTED and values != right:
        listed = ", ".join(f'"{value}"' for value in right)
        table.add(f"{name} is not sorted, or holds a text twice: write [{listed}]", name)


def _check_text(table: _Table, name: str, value: str) -> None:
    hidden = None
    if not value.isprintable():  # which most texts are, told at once
        hidden = next((char for char in value if category(char) in _HIDDEN and char not in "\n\t"), None)
    if hidden:
        table.add(f"{name} holds the invisible character U+{ord(hidden):04X}: retype the words around it", value)
    if not is_normalized("NFC", value):
        table.add(f"{name} is not in NFC: type it again as {normalize('NFC', value)!r}", value)
    choices = _CHOICES.get(name)
    if choices and value not in choices:
        table.add(f"{name} = {value!r} is none of {', '.join(choices)}", name)


def _check_proof(table: _Table) -> None:
    """Note what is wrong with an example or a negative."""
    if not table.values.get("text", "").strip():
        table.add(f"an empty {table.kind}: give it a text")
    elif table.kind == "example" and not table.values.get("removes") and not table.values.get("keeps"):
        table.add("an empty example: say what it removes, or what it keeps")


def _check_rule(table: _Table, ids: dict[str, str]) -> None:
    """Note what is wrong with a rule whose keys have the right names and types."""
    _check_id(table, ids)
    rule, kind = table.values, table.kind
    if kind != "keep" and "label" not in rule:
        table.add(f"label is missing: one of {', '.join(DROPPED)}")
    if kind in {"drop", "trim"} and "where" not in rule:
        table.add("where is missing: head (down to the first paragraph), tail (from the last one), or line (anywhere)")
    if kind == "section" and not (rule.get("end") or "lines" in rule or rule.get("match") == "whole"):
        why = "a section without end or lines runs to the end of the page"
        table.add(f'{why}: its opener must be a line of its own, match = "whole"')
    if ("phrases" in rule) == ("pattern" in rule):
        table.add('give either phrases = ["..."] or pattern = "...", not both and not neither')
    elif "pattern" in rule:
        _check_pattern(table)
    elif rule["phrases"]:
        _check_phrases(table)
    else:
        table.add("phrases is empty: add the words that the line begins with", "phrases")


def _check_id(table: _Table, ids: dict[str, str]) -> None:
    name = table.values.get("id")
    if name is None:
        table.add('id is missing: add id = "app-promo", a name that stays')
    elif not _ID.fullmatch(name):
        table.add(f"id {name!r}: use small Latin letters, digits and single hyphens, as in app-promo", "id")
    elif name in ids:
        table.add(f"id {name!r} stands in a [[{ids[name]}]] already: choose another", "id")
    else:
        ids[name] = table.kind


def _check_phrases(table: _Table) -> None:
    """One word opens, and stands in, many sentences of any article."""
    kind, rule = table.kind, table.values
    for phrase in rule["phrases"]:
        if " " in key(phrase):
            continue
        if kind in {"drop", "section"} and rule.get("match", "start") == "start":
            table.add(f'one word opens many sentences: {phrase!r} needs match = "whole", or more words', phrase)
        if kind == "trim" and rule.get("at") == "inside":
            table.add(
                f'one word stands in many sentences: {phrase!r} needs more words, or at = "start" or "end"', phrase
            )


def _check_pattern(table: _Table) -> None:
    from arnews_clean.sites import patterns  # here, since most files hold no pattern

    if not table.values.get("why", "").strip():
        table.add('a pattern needs why = "...": what phrases cannot say, for whoever reads it next', "pattern")
    problem = patterns.problem(table.values["pattern"])
    if problem:
        table.add(f"pattern is no regular expression: {problem}", "pattern")
