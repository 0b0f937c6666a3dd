"""Fields above the text: what extractors and readers write there, and what only looks like it."""

import pytest

from .pages import BODY, LEDE, OTHER_TITLE, TITLE, cuts, kept, page

RULE = "chrome.front-matter"
YAML = ("---", f'title: "{TITLE}"', "author: هند السالمي", 'date: "2024-05-15"', "tags:", "- مكتبات", "---")
READER = (
    f"Title: {TITLE} | صوت الوادي",
    "URL Source: https://example.com/news/2024/05/15/library",
    "Published Time: 2024-05-15T10:20:00+03:00",
    "Markdown Content:",
)


@pytest.mark.parametrize("head", [YAML, READER, READER[:2]])
def test_fields_are_cut_above_the_title(head: tuple[str, ...]) -> None:
    assert cuts(page(*head, f"# {TITLE}", *BODY)) == [(RULE, page(*head))]
    assert cuts(page(*head, OTHER_TITLE, TITLE, *BODY))[0] == (RULE, page(*head))


def test_title_that_stands_nowhere_else_stays() -> None:
    assert kept(page(*YAML, *BODY))[0] == TITLE
    assert kept(page("---", f"title: {TITLE}", "---", *BODY))[0] == TITLE
    assert kept(page("---", f'title: "{TITLE}', "---", *BODY))[0] == TITLE
    assert kept(page(*READER, *BODY))[0] == f"{TITLE} | صوت الوادي"
    assert kept(page(*READER, *BODY, TITLE))[0] == f"{TITLE} | صوت الوادي"  # the copy below the article is none


@pytest.mark.parametrize(
    "head",
    [
        ("---", TITLE, "---"),
        ("---", "date: 2024", "---"),  # no title
        ("---", f"title: {TITLE}", LEDE, "---"),
        ("---", f"title: {TITLE}"),  # nothing closes it
        ("- مكتبة الوادي", TITLE),
        (f"Title: {TITLE}", LEDE),
        (f"The title: {TITLE}", READER[1]),
        (f"title: {TITLE}", "---", LEDE),
        ("Ten days in the valley", READER[1]),
        ("Théâtre", TITLE),
    ],
)
def test_what_only_looks_alike_is_none(head: tuple[str, ...]) -> None:
    assert all(rule != RULE for rule, _ in cuts(page(*head, *BODY)))
