"""Leftover markup: gone from what the rules read, whole in what is cut and in what is kept."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from hypothesis import given

import arnews_clean as anc
from arnews_clean import markup
from arnews_clean.keys import GONE, fold
from arnews_clean.model import KEPT

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

import gold
import markup as marking

from .anatomy.pages import BODY, LEDE, OTHER_TITLE, TITLE, cuts, page
from .articles import marked_up_pages

ABOVE = ["2023-09-25", "كتب: سالم الحارثي", "عمان - بترا", "حجم الخط"]
BELOW = ["المصدر: رويترز", "تابعونا على فيسبوك", "جميع الحقوق محفوظة"]
AROUND = [
    ("**", "**"),
    ("*", "*"),
    ("_", "_"),
    ("### ", ""),
    ("> ", ""),
    (" > > ", ""),
    ("[", "](https://example.com/news/1_2)"),
    ("[", '](/news/(1) "خبر")'),
    ("<p>", "</p>"),
    ("  <p><strong>", "</strong> </p>"),
    ('<a href="/news" class="a b">', "</a>"),
    ("", "<br />"),
    ("&nbsp;&nbsp;", ""),
    ("&#8203;", "&#160;"),
]


def read(text: str) -> str:
    """Return what the rules read of `text`."""
    return markup.without(fold(text)).replace(GONE, "")


@pytest.mark.parametrize(("before", "behind"), AROUND)
@pytest.mark.parametrize("line", ABOVE + BELOW)
def test_a_line_is_cut_with_the_markup_around_it(line: str, before: str, behind: str) -> None:
    def text(line: str) -> str:
        return page(TITLE, line, *BODY) if line.strip() and line in above else page(TITLE, *BODY, line)

    marked = f"{before}{line}{behind}"
    above = (line, marked) if line in ABOVE else ()
    assert cuts(text(marked)) == [(rule, marked.strip()) for rule, _ in cuts(text(line))]


@pytest.mark.parametrize(
    ("credit", "cut"),
    [
        ("**عمان - بترا** - ", "**عمان - بترا** -"),
        ("<p><b>عمان - بترا</b> - ", "<p><b>عمان - بترا</b> -"),
        ("[عمان](/amman) (بترا) - ", "[عمان](/amman) (بترا) -"),
        ("عمان&nbsp;- بترا&nbsp;- ", "عمان&nbsp;- بترا&nbsp;-"),
    ],
)
def test_a_dateline_is_cut_with_its_markup_and_its_values_are_bare(credit: str, cut: str) -> None:
    text = page(TITLE, credit + LEDE, *BODY[1:])
    article = anc.parse(text)
    assert [text[s.start : s.end].strip() for s in article.removed] == [cut]
    assert article.text == page(TITLE, *BODY)
    (dateline,) = article.datelines
    assert (dateline.places, dateline.agencies) == (("عمان",), ("بترا",))


@pytest.mark.parametrize("kind", sorted({*marking.KINDS} - {"nothing", "heading"}))  # "### #مكتبة": hashtags
@pytest.mark.parametrize("page", gold.load_own(), ids=lambda page: page.id)
def test_furniture_of_the_gold_is_cut_with_any_markup_around_it(page: gold.Page, kind: str) -> None:
    bare = marking.found(page, marking.KINDS["nothing"])
    assert [part for part in marking.found(page, marking.KINDS[kind]) if part[2] not in KEPT] == [
        part for part in bare if part[2] not in KEPT
    ]


def test_a_block_of_links_is_a_block() -> None:
    items = [f"* [{title}](https://example.com/{n})" for n, title in enumerate((OTHER_TITLE, "مدرسة السباحة تفتح"))]
    block = page("### **[اقرأ أيضا](https://example.com)**", *items)
    assert cuts(page(TITLE, *BODY[:2], block, *BODY[2:])) == [("read_also.block", block)]


def test_what_is_kept_keeps_its_markup() -> None:
    body = [
        f"**{LEDE}**",
        "قالت [مديرة المشروع](/hind) إن *المكتبة* تضم آلاف الكتب &quot;النادرة&quot;.",
        "> " + BODY[2],
    ]
    text = page(f"# {TITLE}", *body)
    assert anc.clean(text, letters=None) == text


def test_titles_are_told_apart_without_their_markup() -> None:
    text = page(f"# **{TITLE}**", LEDE, "## *كتب السكان*", *BODY[1:])
    assert [segment.label.value for segment in anc.parse(text).segments] == ["headline", "body", "subheading", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "![](https://example.com/a.jpg)",
        '![محطة القطار](a.jpg "المحطة")',
        "[![محطة](a.jpg)](/a)",
        "![محطة][3]",
        "[![محطة][3]][4]",
    ],
)
def test_images_are_cut_wherever_they_stand(line: str) -> None:
    assert cuts(page(TITLE, line, *BODY)) == [("caption.image", line)]
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("caption.image", line)]


@pytest.mark.parametrize(
    "line",
    [
        *("<div>", "</div> </section>", "[](https://example.com)", "<p></p>", "<br/>", '<img src="a b.jpg">'),
        *("[3]: /news/3", '[12]: https://example.com/x "محطة"', "```", "```python", "//]]>", "/* <![CDATA[ */"),
        *("window.dataLayer = window.dataLayer || [];", "(adsbygoogle = window.adsbygoogle || []).push({});"),
        *('[adrotate banner="3"]', "(function(d, s) { d.x = s; }(document));", ".post{color:#fff;margin:0 auto}"),
        *('var theme = {"is_rtl":"1"};', '[gallery ids="1,2" link="file"]'),
        '{"@context":"https://schema.org","@type":"NewsArticle","headline":"بلدية الوادي تفتتح مكتبة"}',
        '{"@type":"WebPage", "name":"' + " ".join(BODY[1:3]) + '"}',
    ],
)
def test_lines_of_nothing_but_markup_are_cut(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("chrome.markup", line)]


@pytest.mark.parametrize(
    "line",
    [
        *("[3] المرجع: /news/3", "[3]: ثلاثة كتب", "[caption]", "window seats are sold out", "var: rate", "{abc}"),
        '{"@context":"https://schema.org","articleBody":"افتتحت بلدية الوادي مكتبة"}',
        "{بلدية الوادي: مكتبة}",
        "(مكتبة) {color:red}",
    ],
)
def test_lines_that_only_look_like_code_stay(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []


@pytest.mark.parametrize(
    "link", ["[{}](print.html)", "[{}](?id=3)", "[{}](../more)", "[{}](./x.php?id=3)", "[{}][12]", "[{}][3]"]
)
def test_links_to_pages_of_the_site_and_to_references_are_looked_past(link: str) -> None:
    assert read(link.format("طباعة")) == fold("طباعة")
    assert cuts(page(TITLE, *BODY, link.format("تابعونا"))) == [("promo.line", link.format("تابعونا"))]


def test_rules_of_tables_are_rulers() -> None:
    for line in ("| --- | --- |", "|:---|---:|", "| | |", "___"):
        assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == [("chrome.ruler", line)]


def test_markup_in_a_part_between_wide_gaps() -> None:
    text = "    ".join(("<div>", "2023-09-25", f"<h1>{TITLE}</h1>", "<br>", "_صورة أرشيفية_", *BODY))
    assert cuts(text) == [
        ("chrome.markup", "<div>"),
        ("date.line", "2023-09-25"),
        ("chrome.markup", "<br>"),
        ("caption.marked", "_صورة أرشيفية_"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "قال المصدر [1] إن الأسعار (2) ترتفع",
        "[البقرة](255)",
        "* بند أول",
        "*** نجوم ***",
        "** خدمة خاصة",
        "3 * 4 ** 5",
        "_______",
        "#وسم_المدينة",
        "# مكتبة # محطة",
        "أ > ب < ج",
        "<رويترز> <CNN> <user@example.com>",
        "R&D & AT&T; أ&ب;",
        "&nosuch; &#0; &;",
        "C:\\news",
        "![صورة](a.jpg)",
        "a_b_c",
        "!تعجب (نص)",
        "[كتاب](صفحة.عشرون)",
        "[كتاب][فصل]",
        "[كتاب][2024]",
    ],
)
def test_what_is_no_markup_stays_to_be_read(text: str) -> None:
    assert read(text) == fold(text)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("a&amp;b", "a&b"),
        ("&laquo;نعم&raquo;", '"نعم"'),
        ("كلمة&nbsp;كلمة", "كلمه كلمه"),
        ("كلمة&#8203;", "كلمه"),
        ("1\\. بند \\[أ\\]", "1. بند [ا]"),
        ("**كلمة** كلمة**كلمة", "كلمه كلمهكلمه"),
        ("[ا [ب](/ب)](/ا)", "[ا ب"),
        ("كلمة*", "كلمه"),
        ("[كلمة](https://example.com/1)<br />", "كلمه"),
        ("# عنوان    نص #وسم", "عنوان    نص #وسم"),
        ("*عنوان    نص*", "*عنوان    نص"),
        ("# عنوان\u2028نص\u2028# آخر", "عنوان\u2028نص\u2028اخر"),
    ],
)
def test_what_markup_stands_for(text: str, keys: str) -> None:
    assert read(text) == keys


@given(marked_up_pages())
def test_a_folded_page_keeps_its_length_and_its_lines(text: str) -> None:
    folded = fold(text)
    bare = markup.without(folded)
    assert len(bare) == len(folded)
    assert [at for at, char in enumerate(bare) if char == "\n"] == [
        at for at, char in enumerate(folded) if char == "\n"
    ]
    assert all(was == char or char in (GONE, " ") or was == "&" for was, char in zip(folded, bare, strict=True))


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "**",
        "**a",
        "*a",
        "<p",
        "<p>",
        "<p> ",
        "](",
        "](/",
        "![",
        "![]",
        "> ",
        "&",
        "&#1",
        "# ",
        "_a",
        " ",
        "][",
        "][1",
        "[a][1]",
        "](a.html",
    ],
)
def test_markup_without_end_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = f"<&#_*](>\n{unit * size}"
        start = time.process_time()
        markup.without(text)
        return time.process_time() - start

    seconds(2_000)
    assert seconds(64_000) < 60 * seconds(4_000) + 0.1


def test_image_whose_words_are_the_title_is_no_second_copy_that_makes_the_title_a_caption() -> None:
    for image in (f"![{TITLE}][3]", f"![{TITLE}](/a.jpg)"):
        assert cuts(page(f"# {TITLE}", image, *BODY)) == [("caption.image", image)]
