"""Print how fast the package is, as multiples of what decoding the same text from UTF-8 costs.

    python benchmarks/speed.py [CORPUS.jsonl] [--characters N] [--repeats N]

CORPUS.jsonl (or the environment variable ARNEWS_CORPUS) holds one JSON object a line with the raw page under `text`;
without it the pages are made up from a fixed seed. Machines differ, the ratio hardly does: every function sees the
same text in the same run, in turns, after one warm-up, and the fastest of the repeats counts. Rivals that are
installed run beside ours. Nothing here fails for being slow.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

import arnews_clean as anc

EXAMPLES = Path(__file__).parents[1] / "examples"


def main() -> None:
    """Read the arguments, measure, print."""
    options = argparse.ArgumentParser(description="How fast is arnews-clean?")
    options.add_argument("corpus", nargs="?", default=os.environ.get("ARNEWS_CORPUS"), help="JSONL with `text`")
    options.add_argument("--characters", type=int, default=1_000_000, help="how much text to measure (%(default)s)")
    options.add_argument("--repeats", type=int, default=5, help="the fastest of so many runs counts (%(default)s)")
    given = options.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")

    texts = take(read(given.corpus) if given.corpus else made_up(), given.characters)
    encoded = [text.encode("utf-8", "replace") for text in texts]
    size = sum(map(len, texts))
    source = Path(given.corpus).name if given.corpus else "made-up pages"
    print(f"{len(texts):,} pages, {size:,} characters ({source}), Python {sys.version.split()[0]}")
    print(f"{'':<34}{'x decoding':>12}{'ns/character':>14}{'MB/s of UTF-8':>15}")
    rows = [("bytes.decode('utf-8')", bytes.decode, encoded)]
    rows += [(name, function, texts) for name, function in (*ours(), *rivals())]
    fastest = in_turns(rows, given.repeats)
    decode = fastest[0]
    for (name, _, _), seconds in zip(rows, fastest, strict=True):
        megabytes = sum(map(len, encoded)) / 1e6 / seconds
        print(f"{name:<34}{seconds / decode:>12.1f}{seconds / size * 1e9:>14.1f}{megabytes:>15.1f}")

    imported, first = fresh_process(max(given.repeats, 3))
    print(f"import arnews_clean, fresh process: {imported * 1e3:.1f} ms; then the first clean(): {first * 1e3:.1f} ms")


def ours() -> list[tuple[str, Callable[[str], object]]]:
    """Return what we measure of our own."""
    return [
        ("parse", anc.parse),
        ("clean", anc.clean),
        ("normalize.apply 'search'", anc.normalize.apply),
        ("sentences.split", anc.sentences.split),
    ]


def rivals() -> list[tuple[str, Callable[[str], object]]]:
    """Return the rivals that are installed, with their versions."""
    makers: dict[str, Callable[[Any], Callable[[str], object]]] = {
        "justext": line_filter,
        "sentencex": lambda module: lambda text: list(module.segment("ar", text)),
        "blingfire": lambda module: lambda text: module.text_to_sentences(text).split("\n"),
    }
    tasks = {"justext": "line filter", "sentencex": "sentences", "blingfire": "sentences"}
    found = []
    for name, make in makers.items():
        try:
            found.append((f"{name} {version(name)} ({tasks[name]})", make(import_module(name))))
        except ImportError:
            print(f"{name} is not installed, so it is not measured (pip install --group bench)")
    return found


def line_filter(justext: Any) -> Callable[[str], object]:
    """Return jusText as people use it on text: each line a paragraph, Arabic stop words."""
    stop_words = justext.get_stoplist("Arabic")
    names = {ord("&"): "&amp;", ord("<"): "&lt;"}

    def clean(text: str) -> str:
        page = "".join(f"<p>{line}</p>" for line in text.translate(names).splitlines())
        return "\n".join(p.text for p in justext.justext(page, stop_words) if not p.is_boilerplate)

    return clean


def in_turns(rows: Sequence[tuple[str, Callable[[Any], object], Sequence[Any]]], repeats: int) -> list[float]:
    """Return the seconds of the fastest run of each function over its inputs.

    They take turns, so that a slow minute of the machine hits all of them, and the first round does not count. The
    first function, which runs in no time, runs ten times a round.
    """
    fastest = [float("inf")] * len(rows)
    for turn in range(repeats + 1):
        for n, (_, function, inputs) in enumerate(rows):
            for _ in range(1 if n else 10):
                start = perf_counter()
                for value in inputs:
                    function(value)
                if turn:
                    fastest[n] = min(fastest[n], perf_counter() - start)
    return fastest


def fresh_process(repeats: int) -> tuple[float, float]:
    """Return the seconds of the import and of the first `clean` after it, each the fastest of fresh processes."""
    script = (
        "import sys; from time import perf_counter as now\n"
        "text = open(sys.argv[1], encoding='utf-8', newline='').read()\n"
        "a = now(); import arnews_clean; b = now(); arnews_clean.clean(text); print(b - a, now() - b)"
    )
    command = [sys.executable, "-c", script, str(EXAMPLES / "water_plan.txt")]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True).stdout for _ in range(repeats + 1)]
    imports, firsts = zip(*(map(float, run.split()) for run in runs[1:]), strict=True)
    return min(imports), min(firsts)


def read(path: str) -> Iterable[str]:
    """Yield the `text` of each line of a JSONL file."""
    with Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def take(texts: Iterable[str], characters: int) -> list[str]:
    """Return texts from the front until they hold so many characters."""
    taken: list[str] = []
    for text in texts:
        taken.append(text)
        characters -= len(text)
        if characters <= 0:
            break
    return taken


def made_up() -> Iterable[str]:
    """Yield pages without end: the words of the examples in new order, dressed up as a page."""
    chance = random.Random(7)  # noqa: S311  a fixed seed, so that every run measures the same pages
    words = [word for page in sorted(EXAMPLES.glob("clean/*.txt")) for word in page.read_text("utf-8").split()]
    words = [word.strip('.،؛:"') for word in words]

    def sentence() -> str:
        return " ".join(chance.choices(words, k=chance.randint(8, 30)))

    while True:
        paragraphs = [
            ". ".join(sentence() for _ in range(chance.randint(1, 3))) + "." for _ in range(chance.randint(4, 14))
        ]
        titles = [f"  • {sentence()[:60]}" for _ in range(chance.randint(3, 8))]
        head = [sentence()[:80], "وكالات - الأفق برس", "2024-05-14", f"عمّان - {paragraphs[0]}"]
        yield "\n\n".join([*head, *paragraphs[1:], "المصدر: وكالات", "مقالات مشابهة", "\n".join(titles)])


if __name__ == "__main__":
    main()
