"""Sentence splitters side by side: accuracy on gold files, speed on articles, in one run and one table.

    python benchmarks/sentences.py [--gold FILE.jsonl ...] [--corpus FILE.jsonl] [--articles N] [--repeat N]

A gold file holds one text a line: {"text": str, "sentences": [str, ...]}; a corpus {"text": str}. Without files (or
ARNEWS_CORPUS) the marked cases of tests/sentences are the gold and the corpus. Accuracy is F1 over inner boundaries, as
offsets with white space left out, and the share of texts that are cut exactly right. Speed is the best of some rounds
in which the splitters take turns, as megabytes of UTF-8 a second and as a multiple of decoding the same bytes. A rival
that is not installed is named as missing: pip install --group bench.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

Splitter = Callable[[str], Iterable[str]]

CASES = Path(__file__).resolve().parent.parent / "tests" / "sentences" / "cases.txt"
SLOW = 5.0  # seconds: a splitter that takes longer for one round is given a tenth of the corpus, and one round


def ours() -> Splitter:
    """Return this package's."""
    return import_module("arnews_clean.sentences").split


def one_line_regex() -> Splitter:
    """Return what many write themselves."""
    return lambda text: re.split(r"(?<=[.!?؟])\s+", text)


def sentencex() -> Splitter:
    """Return Wikimedia's, in Rust."""
    segment = import_module("sentencex").segment
    return lambda text: list(segment("ar", text))


def pysbd() -> Splitter:
    """Return pySBD's."""
    return import_module("pysbd").Segmenter(language="ar", clean=False).segment


def yasbd() -> Splitter:
    """Return yasbd's."""
    segment = import_module("yasbd").BoundaryDetector("ar").segment
    return lambda text: [str(sentence) for sentence in segment(text)]


def blingfire() -> Splitter:
    """Return Microsoft's, in C++."""
    segment = import_module("blingfire").text_to_sentences
    return lambda text: segment(text).split("\n")


def spacy_sentencizer() -> Splitter:
    """Return spaCy's rule-based one."""
    nlp = import_module("spacy").blank("ar")
    nlp.add_pipe("sentencizer")
    nlp.max_length = 10**8
    return lambda text: [sentence.text for sentence in nlp(text).sents]


def punkt() -> Splitter:
    """Return NLTK's, untrained."""
    return import_module("nltk.tokenize.punkt").PunktSentenceTokenizer().tokenize


def pyarabic() -> Splitter:
    """Return pyarabic's."""
    return import_module("pyarabic.araby").sentence_tokenize


SYSTEMS: dict[str, Callable[[], Splitter]] = {
    "arnews-clean": ours,
    "one-line regex": one_line_regex,
    "sentencex": sentencex,
    "pysbd": pysbd,
    "yasbd": yasbd,
    "blingfire": blingfire,
    "spacy sentencizer": spacy_sentencizer,
    "nltk punkt": punkt,
    "pyarabic": pyarabic,
}


def marked_cases() -> list[dict]:
    """Read the cases of the tests: `|` stands at the cuts, `⏎` for a line break."""
    lines = CASES.read_text(encoding="utf-8").splitlines()
    marked = [line.replace("⏎", "\n") for line in lines if line.strip() and not line.startswith("#")]
    return [{"text": case.replace("|", ""), "sentences": case.split("|")} for case in marked]


def records(path: Path) -> list[dict]:
    """Read a file of one JSON object a line."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def inner_cuts(sentences: Iterable[str]) -> set[int]:
    """Return where the sentences end, but for the last, counted in characters that are no white space."""
    ends, at = set(), 0
    for sentence in sentences:
        at += len("".join(sentence.split()))
        ends.add(at)
    return ends - {0, at}


def accuracy(split: Splitter, gold: list[dict]) -> str:
    """Return F1 and exact texts over `gold`."""
    right = found = wanted = exact = 0
    for record in gold:
        expected, got = inner_cuts(record["sentences"]), inner_cuts(split(record["text"]))
        right += len(expected & got)
        found += len(got)
        wanted += len(expected)
        exact += expected == got
    return f"{2 * right / max(found + wanted, 1):.4f} {exact}/{len(gold)}"


def clock(work: Callable[[], object]) -> float:
    """Return how many seconds `work` takes, without the garbage collector, as the `timeit` of the standard library."""
    gc.disable()
    start = time.perf_counter()
    work()
    took = time.perf_counter() - start
    gc.enable()
    return took


def speeds(splitters: dict[str, Splitter], texts: list[str], rounds: int) -> dict[str, tuple[float, float]]:
    """Return megabytes a second, and the multiple of decoding, of each splitter; they take turns in every round."""
    few = texts[: max(1, len(texts) // 10)]
    warm = {name: clock(lambda s=split: [s(text) for text in few]) for name, split in splitters.items()}
    share = {name: few if seconds > SLOW / 10 else texts for name, seconds in warm.items()}
    encoded = [text.encode(errors="replace") for text in texts]
    sizes = {name: sum(len(text.encode(errors="replace")) for text in part) / 1e6 for name, part in share.items()}
    best = dict.fromkeys(splitters, float("inf"))
    decoding = float("inf")
    for number in range(rounds):
        decoding = min(decoding, clock(lambda: [data.decode("utf-8") for data in encoded]))
        for name, split in splitters.items():
            for _ in range(
                2 if share[name] is texts else number == 0
            ):  # the second run finds its own code in the cache
                best[name] = min(best[name], clock(lambda s=split, part=share[name]: [s(text) for text in part]))
    cost = decoding / (sum(map(len, encoded)) / 1e6)  # seconds a megabyte
    return {name: (sizes[name] / best[name], best[name] / sizes[name] / cost) for name in splitters}


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, nargs="*", default=[], help="files with texts and their sentences")
    parser.add_argument("--corpus", type=Path, default=os.environ.get("ARNEWS_CORPUS"), help="texts, for speed")
    parser.add_argument("--articles", type=int, default=1000, help="how many texts of the corpus to take")
    parser.add_argument("--repeat", type=int, default=7, help="rounds of timing")
    args = parser.parse_args()

    golds = {path.stem: records(path) for path in args.gold} or {"cases": marked_cases()}
    texts = [r["text"] for r in (records(args.corpus)[: args.articles] if args.corpus else marked_cases())]
    splitters: dict[str, Splitter] = {}
    missing = []
    for name, make in SYSTEMS.items():
        try:
            splitters[name] = make()
        except (ImportError, OSError):
            missing.append(name)
    timed = speeds(splitters, texts, args.repeat)

    print(f"Python {sys.version.split()[0]}, {len(texts)} texts for speed, best of {args.repeat} rounds\n")
    print("| system | " + " | ".join(f"{name}: F1, exact" for name in golds) + " | MB/s | x decoding |")
    print("| --- |" + " --- |" * len(golds) + " ---: | ---: |")
    for name, split in splitters.items():
        scores = " | ".join(accuracy(split, gold) for gold in golds.values())
        print(f"| {name} | {scores} | {timed[name][0]:.1f} | {timed[name][1]:.1f} |")
    for name in missing:
        print(f"| {name} |" + " not installed |" * (len(golds) + 2))


if __name__ == "__main__":
    main()
