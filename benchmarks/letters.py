"""How fast the letter functions are, next to decoding the same text and to every other package for the same work.

    python benchmarks/letters.py [TEXT.jsonl]

TEXT.jsonl holds one object a line with a "text"; without it (or ARNEWS_CORPUS) the benchmark writes its own text.
All figures of one run come from the same text on the same machine, after a warm-up, as the best of several rounds: the
ratio to `bytes.decode("utf-8")` is what can be compared between machines. Rivals that are not installed are named as
such and left out: `pip install pyarabic clean-text arabert && pip install --no-deps camel-tools emoji`; araclean needs
Python 3.12.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
import unicodedata
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from arnews_clean import normalize
from arnews_clean.letters import cuts

Function = Callable[[str], Any]

SIZE = 10_000_000  # bytes of news text, joined by line breaks
BUDGET = 3.0  # seconds for one kind of work on one kind of text
MOST_ROUNDS = 40
SLOW = 2.0  # seconds, beyond which a rival has one turn
_SENTENCE = (
    "قال وزير الخارجية إن الحكومة تعمل على تطوير المدارس والمستشفيات في جميع المحافظات وأضاف أن المشروع الجديد يبدأ "
    "خلال الأسبوع المقبل بمشاركة عدد من الشركات الوطنية مؤكدًا أهمية التعاون بين الجهات المعنية لتحقيق الأهداف"
)


def made_up_articles() -> list[str]:
    """Return as much text as the corpus has, made of a few words, the same in every run."""
    pick = random.Random(4)  # noqa: S311 - repeatable, no secret
    paragraphs = (
        " ".join(pick.choices(_SENTENCE.split(), k=60)) + f"، عام {pick.randint(1990, 2030)}." for _ in range(9_000)
    )
    lines = list(paragraphs)
    return ["\n".join(lines[at : at + 6]) for at in range(0, len(lines), 6)]


def articles_of(path: str | None) -> list[str]:
    """Return the articles in `path`, or our own where there is no such file."""
    if path and Path(path).exists():
        with Path(path).open(encoding="utf-8") as lines:
            return [json.loads(line)["text"] for line in lines]
    return made_up_articles()


def vocalised(text: str) -> str:
    """Return `text` with a mark behind nearly every letter, or two in the order in which they are typed."""
    pick = random.Random(5)  # noqa: S311 - repeatable, no secret
    marks = ("\u064e", "\u064f", "\u0650", "\u0652", "\u0651\u064e", "")
    return "".join(c + pick.choice(marks) if c.isalpha() else c for c in cuts.diacritics(text))


def race(functions: dict[str, Function], texts: Sequence[str]) -> dict[str, float]:
    """Return the seconds that one pass over `texts` takes each function, and "decode" for decoding them.

    The functions take turns, so that a busy moment of the machine hits all alike, and the best of their turns counts.
    The first turn warms up; it stands only for those who are so slow that it has to.
    """
    encoded = [text.encode() for text in texts]
    entrants: dict[str, tuple[Callable[[Any], Any], Sequence[Any]]] = {"decode": (bytes.decode, encoded)}
    entrants |= {name: (function, texts) for name, function in functions.items()}
    first = {name: one_pass(*entrant) for name, entrant in entrants.items()}
    quick = {name: entrant for name, entrant in entrants.items() if first[name] < SLOW}
    rounds = max(3, min(MOST_ROUNDS, int(BUDGET / sum(first[name] for name in quick))))
    turns = [{name: one_pass(*entrant) for name, entrant in quick.items()} for _ in range(rounds)]
    return first | {name: min(turn[name] for turn in turns) for name in quick}


def one_pass(function: Callable[[Any], Any], texts: Sequence[Any]) -> float:
    """Return the seconds that `function` takes for all of `texts`."""
    start = time.perf_counter()
    for text in texts:
        function(text)
    return time.perf_counter() - start


def optional(path: str) -> Any:
    """Return the attribute at the dotted `path` of a package, or None where it can't be imported."""
    module, _, name = path.rpartition(".")
    try:
        return getattr(import_module(module), name)
    except Exception:  # noqa: BLE001 - whatever a rival's import raises, it is not there
        return None


def chain(*paths: str) -> Function | None:
    """Return the functions at `paths` in a row as one, or None where one is missing."""
    functions = [optional(path) for path in paths]
    if None in functions:
        return None

    def run(text: str) -> str:
        for function in functions:
            text = function(text)
        return text

    return run


def _camel_search() -> Function | None:
    return chain(
        "camel_tools.utils.dediac.dediac_ar",
        "camel_tools.utils.normalize.normalize_alef_ar",
        "camel_tools.utils.normalize.normalize_alef_maksura_ar",
        "camel_tools.utils.normalize.normalize_teh_marbuta_ar",
    )


def _pyarabic_search() -> Function | None:
    araby = optional("pyarabic.araby.normalize_alef")
    if araby is None:
        return None
    from pyarabic import araby

    def run(text: str) -> str:
        text = araby.strip_tatweel(araby.strip_tashkeel(text))
        return araby.normalize_teh(araby.normalize_alef(text)).replace("ى", "ي")

    return run


def _araclean(profile: str) -> Function | None:
    clean = optional("araclean.normalize")
    return clean and (lambda text: clean(text, profile=profile))


def _arabert() -> Function | None:
    preprocessor = optional("arabert.preprocess.ArabertPreprocessor")
    return preprocessor and preprocessor("bert-base-arabertv02").preprocess


def _clean_text() -> Function | None:
    clean = optional("cleantext.clean")
    return clean and (lambda text: clean(text, lower=False, to_ascii=False))


def works() -> dict[str, dict[str, Function | None]]:
    """Return {work: {whose: function}}; ours comes first, None is not installed."""
    return {
        "search": {
            "arnews-clean": normalize.apply,  # "search" is the default
            "CAMeL tools: 4 functions, no tatweel, no digits": _camel_search(),
            "pyarabic: 4 functions, no digits": _pyarabic_search(),
            "araclean: search": _araclean("search"),
        },
        "diacritics": {
            "arnews-clean: strip.diacritics (all of Unicode)": cuts.diacritics,
            "arnews-clean: tashkeel (8 marks)": cuts.tashkeel,
            "CAMeL tools: dediac_ar (9 marks)": optional("camel_tools.utils.dediac.dediac_ar"),
            "pyarabic: strip_tashkeel (8 marks)": optional("pyarabic.araby.strip_tashkeel"),
            "pyarabic: strip_diacritics": optional("pyarabic.araby.strip_diacritics"),
            "araclean: remove_tashkeel": optional("araclean.remove_tashkeel"),
        },
        "alef": {
            "arnews-clean": normalize.alef,
            "CAMeL tools": optional("camel_tools.utils.normalize.normalize_alef_ar"),
            "pyarabic": optional("pyarabic.araby.normalize_alef"),
            "araclean": optional("araclean.fold_alef"),
        },
        "ta marbuta": {
            "arnews-clean": normalize.ta_marbuta,
            "CAMeL tools": optional("camel_tools.utils.normalize.normalize_teh_marbuta_ar"),
            "pyarabic": optional("pyarabic.araby.normalize_teh"),
            "araclean": optional("araclean.fold_teh_marbuta"),
        },
        "repair": {
            "arnews-clean": partial(normalize.apply, profile="repair"),
            "unicodedata: NFC alone": partial(unicodedata.normalize, "NFC"),
            "CAMeL tools: normalize_unicode (NFKC)": optional("camel_tools.utils.normalize.normalize_unicode"),
            "araclean: light": _araclean("light"),
        },
        "bert": {
            "arnews-clean": partial(normalize.apply, profile="bert"),
            "AraBERT preprocess (more than letters)": _arabert(),
            "clean-text (more than letters)": _clean_text(),
        },
    }


def main() -> None:
    """Print one table: work, whose, and nanoseconds a character and ratio to decoding for each kind of text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", default=os.environ.get("ARNEWS_CORPUS"))
    parser.add_argument("--only", help="one kind of work, such as search")
    arguments = parser.parse_args()
    articles = articles_of(arguments.corpus)
    whole = "\n".join(articles).encode()[:SIZE].decode("utf-8", "ignore")
    starts = [article.strip().replace("\n", " ") for article in articles if len(article) > 300]  # noqa: PLR2004
    kinds: dict[str, list[str]] = {
        "10 MB, whole": [whole],
        "articles": articles[:1500],
        "200 chars": [start[:200] for start in starts[:2000]],
        "20 chars": [start[20:40] for start in starts[:2000]],
        "vocalised": [vocalised(start[:3000]) for start in starts[:200]],
    }
    source = arguments.corpus or "made up"
    print(f"{source}: {len(whole):,} characters in one text; figures are time over decoding the same text")
    for work, functions in works().items():
        if arguments.only not in (None, work):
            continue
        installed = {whose: function for whose, function in functions.items() if function}
        results = {kind: race(installed, texts) for kind, texts in kinds.items()}
        print(f"\n{work:52}" + "".join(f"{kind:>14}" for kind in kinds))
        per = [results[kind]["decode"] * 1e9 / sum(map(len, texts)) for kind, texts in kinds.items()]
        print(f"  {'bytes.decode':50}" + "".join(f"{value:>6.2f} ns/char" for value in per))
        for whose in functions:
            ratios = [f"{results[kind][whose] / results[kind]['decode']:.2f} x" for kind in kinds if whose in installed]
            print(f"  {whose:50}" + ("".join(f"{ratio:>14}" for ratio in ratios) or " not installed"), flush=True)


if __name__ == "__main__":
    main()
