"""The rules of one site at work on a page: protections first, then blocks, whole lines and parts of lines.

The words of a rule are the evidence; `head` and `tail` are counted over lines that are still kept, so that a rule
finds on the clean text what it found on the page: nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from arnews_clean.keys import key
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page
from arnews_clean.sites import patterns
from arnews_clean.sites.schema import Rule, Site

_BULLETS: Final = " •●·▪■*>◄►◀▶✓-_.،,:;|/\\\"'()[]"  # what may stand before the first word of a line
_BORDERS: Final = "-:/|،,;.!؟?…\"')]}>_=+*•\\"  # what sets a part of a line off from the sentence beside it


@dataclass(frozen=True, slots=True)
class _Ready:
    """A rule with its phrases as keys."""

    rule: Rule
    phrases: tuple[str, ...]
    end: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Program:
    """The rules of a site, sorted by what they do and where."""

    keeps: tuple[_Ready, ...]
    sections: tuple[_Ready, ...]
    drops: dict[str, tuple[_Ready, ...]]
    trims: dict[str, tuple[_Ready, ...]]


@lru_cache(maxsize=256)
def _program(site: Site) -> _Program:
    ready = [
        _Ready(rule, *(tuple(map(key, each)) for each in (rule.phrases, rule.end, rule.after))) for rule in site.rules
    ]

    def of(kind: str, where: str | None = None) -> tuple[_Ready, ...]:
        return tuple(one for one in ready if one.rule.kind == kind and where in (None, one.rule.where))

    places = ("head", "tail", "line")
    return _Program(of("keep"), of("section"), {p: of("drop", p) for p in places}, {p: of("trim", p) for p in places})


def run(site: Site, page: Page) -> None:
    """Protect and cut what the rules of `site` name on `page`."""
    program = _program(site)
    if program.keeps:
        _protect(page, program.keeps)
    for one in program.sections:
        _cut_sections(page, one)
    for where, drops in program.drops.items():
        if drops:
            _cut_lines(page, where, drops)
    for where, trims in program.trims.items():
        if trims:
            for line in _region(page, where):
                _cut_parts(page, line, trims)


def notes(site: Site) -> tuple[str, ...]:
    """Return one sentence for each pattern of `site` that ran out of time in this process."""
    return tuple(
        f"{site.source or site.host}: the pattern of {rule.id} ran out of time and is off in this process"
        for rule in site.rules
        if rule.pattern and patterns.off(rule.pattern)
    )


def _protect(page: Page, keeps: tuple[_Ready, ...]) -> None:
    """Protect the lines that the rules name where they stand now: lines may come from the round before."""
    for line in page.lines:
        line.protected = False
    for one in keeps:
        for line in _region(page, one.rule.where):
            line.protected = line.protected or _names(one, line)


def _region(page: Page, where: str) -> list[Line]:
    """Return the kept lines down to the first paragraph (`head`), from the last one on (`tail`), or all of them."""
    kept = page.kept
    if where == "head":
        return kept[: page.lede + 1]
    if where == "tail":
        last = next((i for i in range(len(kept) - 1, -1, -1) if kept[i].prose), 0)
        return kept[last:]
    return list(kept)


def _cut_lines(page: Page, where: str, drops: tuple[_Ready, ...]) -> None:
    """Cut whole lines. At head and tail a paragraph that no rule names ends the search."""
    lines = list(reversed(page.kept)) if where == "tail" else list(page.kept)
    for line in lines:
        one = next((one for one in drops if line.size <= one.rule.max_words and _names(one, line)), None)
        if one:
            _cut(page, line, one.rule)
        elif where != "line" and line.prose:
            break


def _names(one: _Ready, line: Line) -> bool:
    """Tell whether the rule names this line: all of it, or the words that it begins with."""
    rule = one.rule
    if rule.pattern:
        return bool(patterns.spans(rule.pattern, line.key, at="inside" if rule.kind == "keep" else "whole"))
    return _whole(one.phrases, line) if rule.match == "whole" else _starts(one.phrases, line)


def _whole(phrases: Iterable[str], line: Line) -> bool:
    return any(line.key == phrase or line.core == phrase.strip(_BULLETS) != "" for phrase in phrases)


def _starts(phrases: tuple[str, ...], line: Line) -> bool:
    return any(
        text.startswith(phrases) and any(_starts_with(text, phrase) for phrase in phrases)
        for text in {line.key, line.key.lstrip(_BULLETS)}
    )


def _starts_with(text: str, phrase: str) -> bool:
    """Tell whether `text` starts with `phrase`, which ends where a word ends."""
    return text.startswith(phrase) and _word_edge(text, len(phrase))


def _word_edge(text: str, at: int) -> bool:
    """Tell whether no word goes across `at`."""
    return not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())


def _cut_sections(page: Page, one: _Ready) -> None:
    """Cut each block from its opener to its end; the kept lines above the first opener stay, and there must be one."""
    kept = page.kept
    rule = one.rule
    at = 1
    while at < len(kept):
        opens = _names(one, kept[at]) and not (one.after and not _starts(one.after, kept[at - 1]))
        if not opens or (rule.where == "head" and at > page.lede):
            at += 1
            continue
        stop = _section_end(kept, at, one)
        for line in kept[at:stop]:
            _cut(page, line, rule)
        at = max(stop, at + 1)


def _section_end(kept: list[Line], at: int, one: _Ready) -> int:
    """Return the index behind the block that opens at `at`: `at` itself where its end is not to be found."""
    rule = one.rule
    if one.end:
        reach = at + 1 + rule.lines if rule.lines else len(kept)
        return next((i + 1 for i in range(at + 1, min(reach + 1, len(kept))) if _starts(one.end, kept[i])), at)
    if rule.lines:
        stop = at + 1
        while stop < min(at + 1 + rule.lines, len(kept)) and not kept[stop].prose:
            stop += 1
        return stop
    return len(kept)


def _cut_parts(page: Page, line: Line, trims: tuple[_Ready, ...]) -> None:
    """Cut what the rules name inside `line`, the last part first, so that the offsets before it hold."""
    found = sorted(
        {(a, b): one.rule for one in trims for a, b in _parts(one, line.key)}.items(), key=lambda item: item[0]
    )
    low = len(line.key) + 1
    for (start, end), rule in reversed(found):
        if end > low:
            continue
        left = page.trim(line, start, end, _label(rule), rule.id)
        if not left or not start:
            return
        line, low = left[0], start


def _parts(one: _Ready, text: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a key that the rule names, with the separators between them and what is left."""
    rule = one.rule
    if rule.pattern:
        yield from patterns.spans(rule.pattern, text, at=rule.at)
        return
    for phrase in one.phrases:
        if rule.at == "start" and text.startswith(phrase) and _border(text, len(phrase) - 1, 1):
            rest = text[len(phrase) :].lstrip(" -:/|،,._")
            yield 0, len(text) - len(rest)
        elif rule.at == "end" and text.endswith(phrase) and _border(text, len(text) - len(phrase), -1):
            yield len(text[: -len(phrase)].rstrip(" -/|_")), len(text)
        elif rule.at == "inside":
            yield from _inside(phrase, text)


def _inside(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if _word_edge(text, at) and _word_edge(text, end):
            yield at, end
        at = text.find(phrase, end)


def _border(text: str, at: int, step: int) -> bool:
    """Tell whether a border stands at `at`, or beside it in the direction `step`, or the line ends there."""
    if text[at] in _BORDERS:
        return True
    at += step
    if 0 <= at < len(text) and text[at] == " ":
        at += step
    return not 0 <= at < len(text) or text[at] in _BORDERS


def _cut(page: Page, line: Line, rule: Rule) -> None:
    page.cut(line, _label(rule), rule.id)


def _label(rule: Rule) -> Label:
    """Return the label of a rule that cuts: only a `keep` has none."""
    assert rule.label is not None  # noqa: S101  for the type checker
    return rule.label
