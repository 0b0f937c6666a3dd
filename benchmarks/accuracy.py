"""How much furniture `parse` leaves and how much article it loses, general rules alone, measured on gold pages.

    python benchmarks/accuracy.py                     figures of the project's own gold (tests/gold)
    ARNEWS_GOLD=DIR python benchmarks/accuracy.py     and of every *.jsonl in DIR
        [SET ...]            only these sets ("own", or the name of a file in DIR without ".jsonl")
        --worst N            the N pages with the most loss, then leak
        --show ID            one page: gold label beside parse's; "-" marks what was lost, "+" what leaked
        --by-site            one line a site
        --site auto          let parse detect the site and use its rules
        --aggressive         cut on weaker evidence
        --check              compare with accuracy.json; exit 1 when a figure got worse
        --pin                write the figures to accuracy.json; refused when one got worse, unless --accept-worse

Letters and digits are counted (a tatweel is neither), so where a dash or a space goes does not matter. Figures:
    loss    share of the article's characters that parse dropped: the one that hurts most
    leak    share of the furniture's characters that parse kept
    harm    share of pages with any loss
    exact   share of pages with neither loss nor leak
    leak_mean_over_sites    mean of the leak of each site that has furniture
    plain_loss, plain_harm  loss and harm over the pages without furniture, where all there is to cut is a trap
    per label: precision, recall and F1 over characters, and "removed": the share dropped under whatever label
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import arnews_clean as anc
from arnews_clean.model import KEPT, Label
from gold import Page, digest, load_lines, load_own

LEDGER = Path(__file__).with_suffix(".json")
TOLERANCE = 1e-6  # rounding, nothing else
LESS_IS_BETTER = ("loss", "leak", "harm", "leak_mean_over_sites", "plain_loss", "plain_harm")
MORE_IS_BETTER = ("exact",)
_TATWEEL = "ـ"

Found = Sequence[tuple[int, int, Label]]
Parser = Callable[[str], Found]
Confusion = Counter[tuple[Label, Label]]  # (gold, parse) -> characters
Figures = dict[str, Any]


def overlaps(gold: Found, found: Found) -> Iterator[tuple[int, int, Label, Label]]:
    """Walk two tilings of one text together: (start, end, gold label, found label)."""
    rest = iter(found)
    start, end, label = 0, 0, Label.BODY
    for gold_start, gold_end, gold_label in gold:
        at = gold_start
        while at < gold_end:
            while end <= at:
                start, end, label = next(rest)
                if start > at:
                    raise ValueError(f"the segments leave a gap before {start}")
            stop = min(end, gold_end)
            yield at, stop, gold_label, label
            at = stop


def confusion(page: Page, found: Found) -> Confusion:
    """Count the letters and digits of `page` by their gold label and the label that was found."""
    counts: Confusion = Counter()
    for start, end, wanted, got in overlaps(page.segments, found):
        counts[wanted, got] += sum(char.isalnum() and char != _TATWEEL for char in page.text[start:end])
    return counts


def total(counts: Confusion, *, gold_kept: bool, found_kept: bool | None = None) -> int:
    """Sum the characters by whether the gold keeps them and, if asked, whether parse did."""
    return sum(
        n for (wanted, got), n in counts.items() if (wanted in KEPT) is gold_kept and found_kept in (None, got in KEPT)
    )


def lost(counts: Confusion) -> int:
    """Count the characters of the article that were dropped."""
    return total(counts, gold_kept=True, found_kept=False)


def leaked(counts: Confusion) -> int:
    """Count the characters of furniture that were kept."""
    return total(counts, gold_kept=False, found_kept=True)


def ratio(part: float, whole: float) -> float:
    """Return `part / whole`, and 0 for a share of nothing."""
    return part / whole if whole else 0.0


def measure(pages: Sequence[Page], parser: Parser) -> tuple[Figures, dict[str, Confusion]]:
    """Return the figures over all `pages`, and the confusion of each page by its id."""
    by_page = {page.id: confusion(page, parser(page.text)) for page in pages}
    by_site: dict[str, Confusion] = defaultdict(Counter)
    count: Counter[str] = Counter()
    for page in pages:
        by_site[page.site].update(by_page[page.id])
        count[page.site] += 1
    everything: Confusion = Counter()
    for counts in by_page.values():
        everything.update(counts)
    sites = {
        site: {
            "articles": count[site],
            "loss": ratio(lost(counts), total(counts, gold_kept=True)),
            "leak": ratio(leaked(counts), total(counts, gold_kept=False)),
            "dropped": total(counts, gold_kept=False),
        }
        for site, counts in sorted(by_site.items())
    }
    plain = [counts for counts in by_page.values() if not total(counts, gold_kept=False)]
    leaks = [site["leak"] for site in sites.values() if site["dropped"]]
    figures = {
        "articles": len(pages),
        "loss": ratio(lost(everything), total(everything, gold_kept=True)),
        "leak": ratio(leaked(everything), total(everything, gold_kept=False)),
        "harm": ratio(sum(lost(counts) > 0 for counts in by_page.values()), len(pages)),
        "exact": ratio(sum(lost(counts) + leaked(counts) == 0 for counts in by_page.values()), len(pages)),
        "leak_mean_over_sites": ratio(sum(leaks), len(leaks)),
        "plain": len(plain),
        "plain_loss": ratio(sum(map(lost, plain)), sum(total(counts, gold_kept=True) for counts in plain)),
        "plain_harm": ratio(sum(lost(counts) > 0 for counts in plain), len(plain)),
        "labels": labels(everything),
        "sites": sites,
    }
    return figures, by_page


def labels(counts: Confusion) -> dict[str, dict[str, float]]:
    """Return characters, precision, recall, F1 and share removed of each label that the gold has."""
    table = {}
    for label in Label:
        right = counts[label, label]
        gold = sum(n for (wanted, _), n in counts.items() if wanted == label)
        found = sum(n for (_, got), n in counts.items() if got == label)
        if gold:
            table[label.value] = {
                "chars": gold,
                "precision": ratio(right, found),
                "recall": ratio(right, gold),
                "f1": ratio(2 * right, gold + found),
                "removed": ratio(sum(n for (w, g), n in counts.items() if w == label and g not in KEPT), gold),
            }
    return table


def pinned(figures: Figures, gold: str) -> Figures:
    """Return what the ledger keeps of `figures`: everything but the sites, rounded; `gold` is the hash of the set."""
    return {
        "gold": gold,
        "articles": figures["articles"],
        **{name: round(figures[name], 6) for name in LESS_IS_BETTER + MORE_IS_BETTER},
        "labels": {
            name: {key: round(value, 6) for key, value in row.items()} for name, row in figures["labels"].items()
        },
    }


def worse(old: Figures, new: Figures) -> list[str]:
    """Say which gated figures of `new` are worse than in `old`: those over all pages, and F1 of each label."""
    pairs = [(name, old.get(name, new[name]), new[name], -1) for name in LESS_IS_BETTER]  # a new figure has no past
    pairs += [(name, old.get(name, new[name]), new[name], 1) for name in MORE_IS_BETTER]
    pairs += [
        (f"F1 of {name}", row["f1"], new["labels"].get(name, {"f1": 0.0})["f1"], 1)
        for name, row in old["labels"].items()
    ]
    return [
        f"{name} was {before:.4%}, is {after:.4%}"
        for name, before, after, better in pairs
        if (before - after) * better > TOLERANCE
    ]


def complaints(ledger: Mapping[str, Figures], measured: Mapping[str, Figures]) -> list[str]:
    """Say what keeps `measured` from passing: a worse figure, changed gold, own gold that was never pinned."""
    found = []
    for name, new in measured.items():
        old = ledger.get(name)
        if old is None:
            if name == "own":
                found.append("own: not in the ledger; run --pin")
        elif old["gold"] != new["gold"]:
            found.append(f"{name}: the gold changed, so its figures must be pinned anew; run --pin")
        else:
            found += [f"{name}: {line}" for line in worse(old, new)]
    return found


def pin(
    ledger: Mapping[str, Figures], measured: Mapping[str, Figures], *, accept_worse: bool = False
) -> dict[str, Figures]:
    """Return the ledger with `measured` in it; `ValueError` when a figure on the same gold got worse."""
    for name, new in measured.items():
        old = ledger.get(name)
        if old is not None and old["gold"] == new["gold"] and (lines := worse(old, new)) and not accept_worse:
            raise ValueError(f"{name}: {'; '.join(lines)} (--accept-worse pins it all the same)")
    return dict(sorted({**ledger, **measured}.items()))


def parser(*, site: str | None = None, aggressive: bool = False) -> Parser:
    """Return `anc.parse` with these options as a function from text to segments, checked to tile the text."""

    def run(text: str) -> Found:
        found = [(s.start, s.end, s.label) for s in anc.parse(text, site=site, aggressive=aggressive).segments]
        edges = [0, *(edge for start, end, _ in found for edge in (start, end)), len(text)]
        if edges[::2] != edges[1::2]:
            raise ValueError(f"the segments do not tile the text that begins {text[:60]!r}")
        return found

    return run


def gold_sets() -> dict[str, list[Page]]:
    """Return the project's own gold and, where ARNEWS_GOLD names a folder, the sets in it."""
    sets = {"own": load_own()}
    if folder := os.environ.get("ARNEWS_GOLD"):
        paths = sorted(Path(folder).glob("*.jsonl"))
        if not paths:
            raise SystemExit(f"ARNEWS_GOLD: no *.jsonl in {folder}")
        sets |= {path.stem: load_lines(path) for path in paths}
    return sets


def show(page: Page, found: Found) -> Iterator[str]:
    """Yield one line a stretch of `page`: gold label, found label, text; lost "-" and leaked "+" ones marked."""
    for start, end, wanted, got in overlaps(page.segments, found):
        if stretch := page.text[start:end].strip():
            sign = " " if (wanted in KEPT) == (got in KEPT) else "-" if wanted in KEPT else "+"
            yield f"{sign} {wanted:>10} | {got:>10} | {stretch}"


def report(name: str, figures: Figures, *, by_site: bool) -> Iterator[str]:
    """Yield the figures of one set as lines to print."""
    yield (
        "{name}: articles {articles}   loss {loss:.3%}   leak {leak:.2%}   harm {harm:.1%}   exact {exact:.1%}"
        "   mean leak over sites {leak_mean_over_sites:.2%}"
    ).format(name=name, **figures)
    yield "  pages without furniture {plain}   loss {plain_loss:.3%}   harm {plain_harm:.1%}".format(**figures)
    for label, row in figures["labels"].items():
        yield (
            f"  {label:<10} {row['chars']:>8} chars   P {row['precision']:.3f}   R {row['recall']:.3f}"
            f"   F1 {row['f1']:.3f}   removed {row['removed']:.1%}"
        )
    for site, row in figures["sites"].items() if by_site else ():
        yield (
            f"  {site:<28} articles {row['articles']:>4}   loss {row['loss']:.3%}   leak {row['leak']:7.2%}"
            f" of {row['dropped']}"
        )


def measure_all(sets: Mapping[str, Sequence[Page]], parse: Parser, *, by_site: bool, worst: int) -> dict[str, Figures]:
    """Print the figures of each set and its `worst` pages; return what the ledger would keep of them."""
    measured = {}
    for name, pages in sets.items():
        figures, by_page = measure(pages, parse)
        measured[name] = pinned(figures, digest(pages))
        print("\n".join(report(name, figures, by_site=by_site)))
        ranked = sorted(by_page.items(), key=lambda item: (-lost(item[1]), -leaked(item[1])))
        for page_id, counts in ranked[:worst]:
            print(f"  {page_id}: lost {lost(counts)}, leaked {leaked(counts)}")
    return measured


def main(arguments: Iterable[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage="%(prog)s [SET ...] [options]"
    )
    options.add_argument("sets", nargs="*", metavar="SET")
    options.add_argument("--worst", type=int, default=0, metavar="N")
    options.add_argument("--show", metavar="ID")
    options.add_argument("--by-site", action="store_true")
    options.add_argument("--site", choices=["auto"])
    options.add_argument("--aggressive", action="store_true")
    options.add_argument("--check", action="store_true")
    options.add_argument("--pin", action="store_true")
    options.add_argument("--accept-worse", action="store_true")
    args = options.parse_args(None if arguments is None else list(arguments))
    if (args.check or args.pin) and (args.site or args.aggressive):
        options.error("the ledger holds general rules alone: no --site or --aggressive with --check or --pin")
    sets = gold_sets()
    if unknown := set(args.sets) - set(sets):
        options.error(f"no set {', '.join(sorted(unknown))}; there are {', '.join(sets)}")
    sets = {name: sets[name] for name in args.sets or sets}
    parse = parser(site=args.site, aggressive=args.aggressive)
    if args.show:
        pages = [page for pages in sets.values() for page in pages if page.id == args.show]
        if not pages:
            options.error(f"no page {args.show}")
        print("\n".join(line for page in pages for line in show(page, parse(page.text))))
        return 0
    measured = measure_all(sets, parse, by_site=args.by_site, worst=args.worst)
    ledger: dict[str, Figures] = json.loads(LEDGER.read_text(encoding="utf-8")) if LEDGER.exists() else {}
    if args.check and (found := complaints(ledger, measured)):
        print("\n".join(["accuracy got worse:", *found]), file=sys.stderr)
        return 1
    if args.pin:
        try:
            ledger = pin(ledger, measured, accept_worse=args.accept_worse)
        except ValueError as error:
            print(error, file=sys.stderr)
            return 1
        LEDGER.write_text(json.dumps(ledger, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
