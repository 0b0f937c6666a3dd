"""`arnews-clean sites`: look at the known sites, write a rule file, check it, mine articles for what it should hold."""

# No `from __future__ import annotations`: typer reads the annotations when the program runs.

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Never

import typer
from rich.console import Console
from rich.progress import track

from arnews_clean import sites
from arnews_clean.cli import site_check, suggest
from arnews_clean.cli.site_template import template
from arnews_clean.sites import Site
from arnews_clean.sites.schema import is_host

RULES: Path = Path("src/arnews_clean/sites/rules")
"""Where rule files live in a clone of the project, from its root."""

app = typer.Typer(no_args_is_help=True, help="Look at the rules of sites, write new ones and check them.")


@app.command("list")
def list_() -> None:
    """Print the known sites, one a line: host, and what readers call it."""
    for site in site_check.known():
        typer.echo("\t".join([site.host, ", ".join(site.names)]))


@app.command()
def show(
    site: Annotated[str, typer.Argument(metavar="HOST", help="Host, alias or name of a site, or a rule file.")],
    *,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Before and after of each example, in Markdown.")
    ] = False,
) -> None:
    """Print what is known about a site, its rules, and its examples before and after."""
    try:
        found = sites.load(site) if site.endswith(".toml") else sites.get(site)
    except (LookupError, ValueError) as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"{site}: {error.strerror}")
    typer.echo(_as_markdown(found) if markdown else _as_text(found))


@app.command()
def new(
    host: Annotated[str, typer.Argument(metavar="HOST", help="Host of the site, as in example.com.")],
    *,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--dir", metavar="DIR", help="Where to write the file.", show_default="the rules of a clone, else here"
        ),
    ] = None,
) -> None:
    """Write a rule file to fill in: it fails, and `sites check` says what is left to do."""
    if not is_host(host):
        _stop(f"{host!r} is not a host: write it in small letters, without https://, www. or a path")
    if folder is None:
        folder = RULES if RULES.is_dir() else Path()
    owner = _owner(host)
    if owner:
        known = "has its rules already" if owner == host else f"is known by the rules of {owner}"
        _stop(f"{host} {known}: add to them (`arnews-clean sites show {owner}` prints them)")
    path = folder / f"{host}.toml"
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(template(host))
    except FileExistsError:
        _stop(f"{path} is there already: `arnews-clean sites check {path}` says what it lacks")
    except OSError as error:
        _stop(f"{path}: {error.strerror}")
    typer.echo(f"wrote {path}\nnext: open it, then run arnews-clean sites check {path}")


def _owner(host: str) -> str:
    """Return the host of the site that this one is, or is an alias of; "" where there is none.

    A sub-domain of a known site may have rules of its own.
    """
    try:
        known = sites.get(host)
    except (LookupError, ValueError):
        return ""
    return known.host if host in (known.host, *known.aliases) else ""


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Rule files.", show_default=False)],
) -> None:
    """Run everything that CI runs on rule files: schema, examples, negatives of all sites, no network."""
    wrong = 0
    for path in paths:
        problems = site_check.check(path)
        wrong += bool(problems)
        for problem in problems:
            typer.echo(problem, err=True)
        if not problems:
            site = sites.load(path)
            counts = f"rules: {len(site.rules)}, examples: {len(site.examples)}, negatives: {len(site.negatives)}"
            typer.echo(f"{path}: ok ({counts})")
    if wrong:
        raise typer.Exit(1)


@app.command("suggest")
def suggest_(
    corpus: Annotated[
        Path, typer.Argument(metavar="CORPUS", help="A .jsonl or .parquet file, or a folder of .txt files.")
    ],
    *,
    site: Annotated[str, typer.Option(help="The site: in a file, articles whose `site` or `url` it is.")],
    everything: Annotated[bool, typer.Option("--all", help="Also what the general rules cut already.")] = False,
) -> None:
    """Print a rule file for a site: each line that recurs beside its articles is a comment to accept."""
    console = Console(stderr=True)
    passes = itertools.count(1)

    def texts() -> Iterator[str]:
        shown = f"reading, {next(passes)} of 2"
        return suggest.read(corpus, site, lambda all_, n: track(all_, shown, n, console=console, transient=True))

    try:
        total, found = suggest.mine(texts, everything=everything)
    except ValueError as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"{error.filename or corpus}: {error.strerror or error}")
    if not total:
        _stop(f"{corpus}: no article of {site!r}: its records need a text, and a site or a url")
    typer.echo(suggest.draft(site, total, found), nl=False)


def _as_text(site: Site) -> str:
    """Return what a person asks about a site."""
    out = [f"{site.host}  ({site.source})"]
    facts = {"names": site.names, "aliases": site.aliases, "signature": (*site.signature, *site.signature_inside)}
    out += [f"  {name}: {', '.join(values)}" for name, values in facts.items() if values]
    for rule in site.rules:
        label = f" as {rule.label}" if rule.label else ""
        out += ["", f"{rule.id}: {rule.kind}{label}, {rule.where}"]
        out += [f"    {text}" for text in (*rule.phrases, rule.pattern) if text]
    for number, (before, after) in enumerate(site_check.preview(site), 1):
        out += ["", f"example {number}, before:", *_indented(before), "after:", *_indented(after)]
    return "\n".join(out)


def _as_markdown(site: Site) -> str:
    out = [f"### {site.host}"]
    for number, (before, after) in enumerate(site_check.preview(site), 1):
        out += [
            "",
            f"Example {number}, before:",
            "",
            "```text",
            before,
            "```",
            "",
            "after:",
            "",
            "```text",
            after,
            "```",
        ]
    return "\n".join(out)


def _indented(text: str) -> list[str]:
    return [f"    {line}" for line in text.splitlines()]


def _stop(message: str) -> Never:
    typer.echo(f"arnews-clean: {message}", err=True)
    raise typer.Exit(2)
