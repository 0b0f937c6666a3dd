"""What building the documentation adds to its pages: the list of all sites, and that of all general rules.

ProperDocs calls the functions `on_...`, see properdocs.yml. Pages link to each other as on GitHub, where the files are
read as they are; links to files outside of this folder lead there from the built pages, too.
"""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections.abc import Callable, Iterator
from importlib.resources import files as resources
from itertools import groupby
from typing import Any, Final

import arnews_clean as anc
from arnews_clean.sites.schema import KINDS

PHRASES: Final = 3
"""How many phrases of a rule are shown; its file holds them all."""

_PLACES: Final = {"head": "down to the first paragraph", "line": "anywhere", "tail": "from the last paragraph on"}
_AT: Final = {"start": "that begins a line", "end": "that ends a line", "inside": "in a line"}
_LINK: Final = re.compile(r"\]\(([^)\s#:]+)((?:#[^)\s]*)?)\)")  # not an address, not a place on the same page


def all_sites() -> str:
    """Return the page of all sites, in Markdown."""
    rows, parts = [], []
    for host in anc.sites.names():
        table = _file(host)
        site = table["site"]
        rules = [(kind, rule) for kind in KINDS for rule in table.get(kind, ())]
        names = "، ".join(site.get("names", ()))
        anchor = host.replace(".", "")  # that headings get, here as on GitHub
        rows.append(f"| [{host}](#{anchor}) | {names} | {site.get('country', '')} | {len(rules)} |")
        parts += ["", f"## {host}", "", *_site(host, site, rules)]
    opening = f"""\
# All sites

The {len(rows)} sites with rules of their own, as their [rule files](sites.md) say it.
Yours is missing? [Contribute it](contribute-a-site.md).

| host | names | country | rules |
| --- | --- | --- | --- |"""
    return "\n".join([opening, *rows, *parts, ""])


def general_rules() -> str:
    """Return the page of all general rules, in Markdown."""
    rules = anc.rules()
    opening = f"""\
# General rules

The {len(rules)} rules that every page is read with, by the [label](labels.md) of what they cut. Where `+topic` stands
behind a name, shared words decided. A segment names its rule as `segment.rule`, and `anc.rules()` gives all of them."""
    tables = []
    for label, group in groupby(rules.items(), lambda rule: rule[0].partition(".")[0]):
        tables += ["", f"## {label}", "", "| rule | cuts |", "| --- | --- |"]
        tables += [f"| `{name}` | {says} |" for name, says in group]
    return "\n".join([opening, *tables, ""])


PAGES: Final[dict[str, Callable[[], str]]] = {"all-sites.md": all_sites, "general-rules.md": general_rules}
"""The pages that are made, by the name that others link to."""


def _file(host: str) -> dict[str, Any]:
    """Return what the rule file of a site says: also what is for its readers alone."""
    return tomllib.loads((resources("arnews_clean.sites") / "rules" / f"{host}.toml").read_text(encoding="utf-8"))


def _site(host: str, site: dict[str, Any], rules: list[tuple[str, dict[str, Any]]]) -> Iterator[str]:
    """Yield the lines below the heading of a site."""
    aliases = ", ".join(site.get("aliases", ()))
    if aliases:
        yield from (f"Also: {aliases}.", "")
    if "note" in site:
        yield from (site["note"], "")
    yield from (f"- `{rule['id']}` {rule_in_words(kind, rule)}" for kind, rule in rules)
    known = anc.sites.get(host)
    before = known.examples[0].text
    yield from ("", "Before:", "", *_fenced(before), "", "after:", "", *_fenced(anc.parse(before, site=known).text))


def _fenced(text: str) -> tuple[str, str, str]:
    return "```text", text or "(nothing)", "```"


def rule_in_words(kind: str, rule: dict[str, Any]) -> str:
    """Return in one line what a rule does, from its table in a rule file and the kind of that table."""
    if "pattern" in rule:
        words, shape = f"`{rule['pattern']}`", "holds" if kind == "keep" else "matches"
    else:
        words, shape = _listed(rule["phrases"]), "is" if rule.get("match") == "whole" else "begins with"
    what = {
        "drop": f"cuts a line that {shape} {words}",
        "trim": f"cuts {words} {_AT[rule.get('at', 'start')]}",
        "section": f"cuts the block whose first line {shape} {words}{_borders(rule)}",
        "keep": f"keeps a line that {shape} {words}",
    }[kind]
    facts = [rule["label"]] if "label" in rule else []
    facts.append(_PLACES[rule.get("where", "line")])
    if "max_words" in rule:
        facts.append(f"up to {rule['max_words']} words")
    if "seen" in rule:
        facts.append(f"seen {rule['seen']}")
    why = f" {rule['why']}" if "why" in rule else ""
    return f"{what} ({', '.join(facts)}).{why}"


def _borders(rule: dict[str, Any]) -> str:
    """Return below what a section opens, and where it ends."""
    after = f" and stands below {_listed(rule['after'])}" if "after" in rule else ""
    if "end" in rule:
        return f"{after}, down to a line that begins with {_listed(rule['end'])}"
    if "lines" in rule:
        return f"{after}, with at most {rule['lines']} lines below it"
    return f"{after}, down to the end of the page"


def _listed(phrases: list[str]) -> str:
    shown = " or ".join(f"`{phrase}`" for phrase in phrases[:PHRASES])
    return f"{shown} (and {len(phrases) - PHRASES} more)" if len(phrases) > PHRASES else shown


# ---- what ProperDocs calls


def on_files(files: Any, *, config: Any) -> Any:
    """Add the pages that are made."""
    from properdocs.structure.files import File  # type: ignore[import-not-found,unused-ignore]

    for name, page in PAGES.items():
        files.append(File.generated(config, name, content=page()))
    return files


def on_page_markdown(markdown: str, *, page: Any, config: Any, **_: Any) -> str:
    """Let links to files outside of this folder lead to the repository."""
    return outside_links(markdown, page.file.src_uri, config.repo_url)


def outside_links(markdown: str, page: str, repository: str) -> str:
    """Return the text of a page, whose path in this folder is `page`, with links out of it as addresses."""

    def address(link: re.Match[str]) -> str:
        path = posixpath.normpath(posixpath.join("docs", posixpath.dirname(page), link[1]))
        return link[0] if path.startswith("docs/") else f"]({repository.rstrip('/')}/blob/main/{path}{link[2]})"

    return _LINK.sub(address, markdown)


def on_page_content(html: str, *, page: Any, **_: Any) -> str:
    """Set Arabic pages from right to left."""
    return f'<div dir="rtl" lang="ar">{html}</div>' if page.file.src_uri.endswith(".ar.md") else html
