"""The commands. Each one turns its arguments into calls of the package's faces and holds no rule of its own."""

# No `from __future__ import annotations`: typer reads the annotations when the program runs.

import json
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Never

import typer

import arnews_clean as anc
from arnews_clean.cli import files, sites
from arnews_clean.parsing import lettered

USAGE = 2
"""The exit code for arguments that make no sense; a file that could not be cleaned gives 1."""

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Turn the raw text of scraped Arabic news pages into the articles that their authors wrote.",
)

app.add_typer(sites.app, name="sites")


def _version(value: bool) -> None:  # noqa: FBT001  typer calls it with the flag
    if value:
        typer.echo(f"arnews-clean {anc.__version__}")
        raise typer.Exit


@app.callback()
def common(
    context: typer.Context,
    *,
    version: Annotated[  # noqa: ARG001  its callback does the work
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Hold what all commands share: which plugins were skipped is said in one line each."""
    context.with_resource(warnings.catch_warnings())
    warnings.simplefilter("always", anc.SiteWarning)
    said: set[str] = set()

    def say(message: Warning | str, *_: Any) -> None:
        if str(message) not in said:
            said.add(str(message))
            _say(str(message))

    warnings.showwarning = say  # type: ignore[assignment]  # of what it is given, one line is enough


@app.command()
def clean(  # noqa: PLR0913  one argument an option
    names: Annotated[
        list[str], typer.Argument(metavar="FILE", show_default=False, help="Files of raw text; - is standard input.")
    ],
    *,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", help="Write one file for each input into this folder."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole parse, one JSON object a line.")] = False,
    as_sentences: Annotated[bool, typer.Option("--sentences", help="Print one sentence a line.")] = False,
    site: Annotated[str | None, typer.Option(help="Host or name of the site; auto detects it from the text.")] = None,
    url: Annotated[str | None, typer.Option(help="Address of the page, by which its site is known.")] = None,
    keep: Annotated[list[str] | None, typer.Option(metavar="LABEL", help="Keep this kind of part; repeatable.")] = None,
    aggressive: Annotated[bool, typer.Option("--aggressive", help="Cut on weaker evidence, too.")] = False,
    letters: Annotated[
        str | None, typer.Option(metavar="PROFILE", help="Letter profile, or none.", show_default="repair")
    ] = None,
    encoding: Annotated[str, typer.Option(help="Encoding of the files; the output is always UTF-8.")] = "utf-8",
) -> None:
    """Clean raw news text: text in, text out.

    Several files need --json or -o DIR. A file that cannot be read is named at the end, the others are written
    nevertheless, and the exit code is 1. What you should know of a page is said at the end, too.
    """
    _check_form(names, output, letters, as_json=as_json, as_sentences=as_sentences)
    parsing: dict[str, Any] = {"site": site, "url": url, "keep": frozenset(keep or ()), "aggressive": aggressive}
    profile = {None: "repair", "none": None}.get(letters, letters)
    try:
        files.check_encoding(encoding)
        anc.clean("", letters=profile, **parsing)  # wrong options raise at once, before any file is read
    except (LookupError, ValueError) as error:
        _stop(str(error))

    notes: list[str] = []

    def render(name: str, text: str) -> str:
        if as_json:
            return _as_json({"file": name, **anc.parse(text, **parsing).to_dict()})
        article = anc.parse(text, **parsing)
        notes.extend(f"{name}: {note}" for note in article.notes)
        cleaned = lettered(article.text, profile)
        lines = map(_on_one_line, anc.sentences.split(cleaned)) if as_sentences else cleaned.splitlines()
        return "".join(f"{line}\n" for line in lines)

    rejects = []
    for name, path in zip(names, _paths(names, output, ".json" if as_json else ""), strict=True):
        place = name
        try:
            rendered = render(name, files.read(name, encoding))
            place = f"{name}: {path or 'standard output'}"
            files.write(path, rendered)
        except BrokenPipeError:
            raise  # whoever read our output has seen enough: typer ends the program quietly
        except OSError as error:
            rejects.append(f"{place}: {error.strerror or error}")
        except files.Unreadable as error:
            rejects.append(f"{place}: {error}")
    for note in notes:
        _say(note)
    if rejects:
        _report(rejects, len(names))
        raise typer.Exit(1)


def _check_form(
    names: Sequence[str], output: Path | None, letters: str | None, *, as_json: bool, as_sentences: bool
) -> None:
    """Stop where the wanted forms of output contradict each other."""
    if as_json and as_sentences:
        _stop("--json and --sentences are two forms of output: choose one")
    if as_json and letters is not None:
        _stop("--letters does not go with --json, whose offsets count the characters as they were received")
    if names.count(files.STDIN) > 1:
        _stop("standard input can be read once: name - once")
    if len(names) > 1 and not as_json and output is None:
        _stop("several files need --json (one object a line) or -o DIR (one file each)")


def _paths(names: Sequence[str], folder: Path | None, suffix: str) -> list[Path | None]:
    """Return where the result of each input goes: a file in `folder`, made if need be, or None: standard output."""
    if folder is None:
        return [None] * len(names)
    if files.STDIN in names:
        _stop("standard input has no name to write under: leave -o out")
    paths = [folder / f"{Path(name).name}{suffix}" for name in names]
    path, count = Counter(paths).most_common(1)[0]
    if count > 1:
        _stop(f"{count} inputs would be written to {path}: clean them into several folders")
    inputs = {Path(name).resolve() for name in names}
    for path in paths:
        if path.resolve() in inputs:
            _stop(f"{path} is one of the inputs: name another folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        _stop(f"{folder} is a file: -o names the folder that the results go to")
    except OSError as error:
        _stop(f"{folder}: {error.strerror}")
    return list(paths)


def _as_json(value: dict[str, Any]) -> str:
    """Return `value` as one line of JSON, whoever splits the lines."""
    line = json.dumps(value, ensure_ascii=False)
    for end in "\x85\u2028\u2029":  # allowed inside a JSON string, yet some readers end a line there
        line = line.replace(end, f"\\u{ord(end):04x}")
    return f"{line}\n"


def _on_one_line(sentence: str) -> str:
    """Join the lines of a hard-wrapped sentence."""
    return " ".join(sentence.splitlines())


def _stop(message: str) -> Never:
    """End the program for arguments that make no sense."""
    _say(message)
    raise typer.Exit(USAGE)


def _report(rejects: Sequence[str], total: int) -> None:
    """Name the files that could not be cleaned."""
    if total > 1:
        _say(f"{len(rejects)} of {total} files could not be cleaned:")
    for reject in rejects:
        _say(reject)


def _say(message: str) -> None:
    typer.echo(f"arnews-clean: {message}", err=True)
