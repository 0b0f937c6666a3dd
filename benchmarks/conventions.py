"""Run the false friends and the positive lines of a conventions file through `parse`, inside documents.

    ARNEWS_CONVENTIONS=.../data.json python benchmarks/conventions.py [--misses]

A false friend looks like furniture and is body: it must be kept in the middle of a page, as its second paragraph and
before its last one. A positive line is furniture: it must go, with the label that its meaning asks for, and nothing
else with it. Positive lines whose class ends in "?" and bare "city:" prefixes need a site's rule or a bolder cut:
they are counted, by general rules and by `aggressive=True`, and no test asks for them.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import arnews_clean as anc
from arnews_clean.model import KEPT, Label

HEADLINE = "قرية الجبل تستقبل أول مكتبة متنقلة"
PARAGRAPHS = tuple(
    """
وصلت المكتبة المتنقلة إلى القرية صباح أمس على ظهر شاحنة صغيرة، فتجمع حولها عشرات التلاميذ الذين لم يروا مثل هذه الكتب.
وتحمل الشاحنة ألفا وثمانمئة كتاب على رفوف خشبية، ومظلة وطاولات قابلة للطي يجلس إليها القراء حين يسمح الطقس بذلك.
وقالت أمينة المكتبة إن الفكرة ولدت قبل ثلاثة أعوام حين لاحظت أن التلاميذ يمشون ساعة كاملة ليصلوا إلى أقرب رف للكتب.
وأضافت أن كل طفل يستطيع أن يستعير كتابين لمدة أسبوعين، وأن الغرامة الوحيدة على التأخير هي أن يحكي لزملائه ما قرأه.
ومن المقرر أن تزور الشاحنة اثنتي عشرة قرية في كل شهر، على أن يشارك الأهالي في اختيار العناوين عند نهاية الموسم.
""".strip().splitlines()
)
TITLES = ("افتتاح معرض للحرف اليدوية في المدينة القديمة", "طلاب يبتكرون جهازا لقياس ملوحة الآبار")
CONTINUATION = " خلال لقاء عقد صباح أمس في مقر المجلس وحضره عدد من المسؤولين والضيوف وممثلي الأهالي."

SPOTS = {"middle": 3, "second paragraph": 2, "before the last": 5}

# What a class of positive lines means; classes are shapes, and a class that is not here is decided by its text.
_LABELS = {
    "byline": Label.BYLINE,
    "dateline-prefix": Label.DATELINE,
    "citydash": Label.DATELINE,
    "citycolon": Label.DATELINE,
    "prefix": Label.DATELINE,
    "read-also": Label.READ_ALSO,
    "list-header": Label.SIMILAR,
    "source": Label.SOURCE,
    "end-mark": Label.SOURCE,
    "end": Label.SOURCE,
    "time": Label.DATE,
    "caption": Label.CAPTION,
    "promo": Label.PROMO,
    "copyright": Label.CHROME,
    "counter": Label.CHROME,
    "sidebar": Label.CHROME,
}


_PREFIXES = {"dateline-prefix", "brand-prefix", "citydash", "citycolon", "prefix"}
_OPENER_WORDS = 3
_HEAD = {"dateline-line", "dateline", "byline", "time", "caption"}


@dataclass(frozen=True, slots=True)
class Case:
    """A page with something planted in it: `text[start:end]`, which bears one of `labels`, or none when it stays."""

    name: str
    kind: str
    text: str
    start: int
    end: int
    labels: frozenset[Label]
    asked: bool = True

    def verdict(self, *, aggressive: bool = False) -> str:
        """Return "" when parse did right, else what it did."""
        segments = anc.parse(self.text, aggressive=aggressive).segments
        dropped: list[tuple[str, Label]] = []
        lost = [s for s in segments if s.label not in KEPT and not (s.start < self.end and s.end > self.start)]
        kept = ""
        for s in segments:
            inside = self.text[max(s.start, self.start) : min(s.end, self.end)].strip()
            if inside and s.label in KEPT:
                kept += inside
            elif inside:
                dropped.append((inside, s.label))
            if s.label not in KEPT:
                outside = self.text[s.start : self.start] + self.text[max(s.start, self.end) : s.end]
                lost += [s] if outside.strip() and s not in lost else []
        if not self.labels:
            return "; ".join(f"cut as {label}: {inside}" for inside, label in dropped)
        if any(char.isalnum() for char in kept):
            return f"left: {kept}"
        if wrong := {label for _, label in dropped} - self.labels:
            return f"called {', '.join(sorted(wrong))}"
        return "; ".join(f"took too much as {s.label}: {self.text[s.start : s.end].strip()}" for s in lost)


def stays(name: str, kind: str, sentence: str, line: int) -> Case:
    """Return the page with `sentence` as its line number `line` (0 is the headline)."""
    lines = [HEADLINE, *PARAGRAPHS]
    lines[line : line + (line == 0)] = [sentence]
    return _case(lines, line, sentence, name=name, kind=kind, labels=frozenset())


def false_friends(data: dict[str, Any]) -> Iterator[Case]:
    """Yield each false friend at every spot that its entry allows."""
    for number, entry in enumerate(data["false_friends"], 1):
        for spot, line in SPOTS.items():
            if spot == "middle" or not entry["needs_position"]:
                yield stays(f"{number} {spot}", spot, entry["text"], line)


def positives(data: dict[str, Any]) -> Iterator[Case]:
    """Yield each positive line at the place where such a line stands on real pages."""
    places = {_bare(form) for form in _strings([data["places"], data["countries"]])}
    for entry in data["positives"]:
        text, kind = entry["text"], entry["label"]
        label = expected(text, kind.rstrip("?"), places, tail="(tail)" in entry["seen_on"])
        yield _planted(text, kind, label, tail="(tail)" in entry["seen_on"])


def expected(text: str, kind: str, places: set[str], *, tail: bool) -> frozenset[Label]:
    """Return the labels that the meaning of a positive line of class `kind` allows; nearly always one."""
    if kind in {"dateline-line", "dateline", "brand-prefix"}:
        if _names_place(text, places):
            return frozenset({Label.DATELINE})
        return frozenset({Label.SOURCE if tail else Label.BYLINE})
    if text.startswith("رابط الخبر"):  # the page's own link; a short one to pass on is a promo
        return frozenset({Label.SOURCE, _LABELS[kind]})
    if "@" in text:  # the author's address, and a call to write to it
        return frozenset({Label.BYLINE, Label.PROMO})
    return frozenset({_LABELS[kind]})


def load() -> dict[str, Any]:
    """Return the conventions that ARNEWS_CONVENTIONS names."""
    data: dict[str, Any] = json.loads(Path(os.environ["ARNEWS_CONVENTIONS"]).read_text(encoding="utf-8"))
    return data


def _planted(text: str, kind: str, labels: frozenset[Label], *, tail: bool) -> Case:
    """Return the page with a positive line where its class stands."""
    shape = kind.rstrip("?")
    known = {"name": text, "kind": kind, "asked": shape == kind != "citycolon"}
    lines = [HEADLINE, *PARAGRAPHS]
    if shape in _PREFIXES:
        sentence = re.split(r"[-–—ـ:/)]", text)[-1].strip()
        if shape == "prefix" and "/" in text:  # no mark between the two words of the source and the verb
            sentence = sentence.split(maxsplit=2)[-1]
        lines.insert(1, text + CONTINUATION)
        return _case(lines, 1, text[: text.rindex(sentence)], labels=labels, **known)
    if shape == "end":  # glued to the last sentence
        lines[-1] += " " + text
        return _case(lines, len(lines) - 1, text, labels=labels, **known)
    block, line = [text], len(lines)
    if shape in _HEAD and not tail:
        line = 1
    elif shape == "list-header":
        block += TITLES
    elif shape == "read-also" and not text.startswith(("...", "رابط")) and not text.endswith("»"):
        line = 3
        block += TITLES if len(text.split()) <= _OPENER_WORDS else ()  # an opener alone on its line
    if text.endswith("ت م"):  # the hour stands under the end mark
        block, line, labels = ["// انتهى //", text], len(lines), labels | {Label.SOURCE}
    lines[line:line] = block
    return _case(lines, line, "\n".join(block), labels=labels, **known)


def _case(lines: Sequence[str], line: int, planted: str, **known: Any) -> Case:
    """Join `lines`; `planted` begins, ends or is the line number `line`, or several lines from there."""
    start = sum(len(earlier) + 1 for earlier in lines[:line])
    text = "\n".join(lines) + "\n"
    start = text.index(planted, start)
    return Case(text=text, start=start, end=start + len(planted), **known)


def _strings(tree: Any) -> Iterator[str]:
    """Yield every string of nested lists and dicts."""
    if isinstance(tree, str):
        yield tree
    else:
        for branch in tree.values() if isinstance(tree, dict) else tree:
            yield from _strings(branch)


def _bare(form: str) -> str:
    """Return `form` without tatweel and vowel marks."""
    return re.sub(r"[ـ\u064b-\u0652]", "", form)


def _names_place(text: str, places: set[str]) -> bool:
    """Tell whether a part of a credit, between two separators, is a place (or a place before a date)."""
    parts = [_bare(re.sub(r"\d.*", "", part)).strip() for part in re.split(r'[-–:/_()\[\]«»"،]|(?<= )ـ', text)]
    return any(part in places for part in parts)


def main() -> int:
    """Print the counts; return the exit code."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--misses", action="store_true", help="print each line that went wrong by general rules")
    args = options.parse_args()
    if "ARNEWS_CONVENTIONS" not in os.environ:
        options.error("set ARNEWS_CONVENTIONS to a data.json with false_friends and positives")
    data = load()
    friends, lines = list(false_friends(data)), list(positives(data))
    for title, cases in (("false friends kept", friends), ("positive lines cut", lines)):
        for aggressive in (False, True):
            verdicts = {case: case.verdict(aggressive=aggressive) for case in cases}
            print(f"{title}, {'aggressive=True' if aggressive else 'general rules'}")
            every = Counter(case.kind for case in cases)
            right = Counter(case.kind for case, verdict in verdicts.items() if not verdict)
            for kind in every:
                print(f"  {kind:<18} {right[kind]:>4} of {every[kind]}")
            for asked in (True, False):
                some = [case for case in cases if case.asked is asked]
                if some and len(some) < len(cases):
                    word = "asked for" if asked else "only counted"
                    print(f"  {word:<18} {sum(not verdicts[case] for case in some):>4} of {len(some)}")
            if args.misses and not aggressive:
                for case, verdict in verdicts.items():
                    if verdict:
                        print(f"    {case.kind} | {case.name} | {verdict}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
