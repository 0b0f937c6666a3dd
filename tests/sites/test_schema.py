"""Rule files: what they say, and every mistake with its line and its cure."""

import pickle
from pathlib import Path

import pytest

from arnews_clean import sites
from arnews_clean.model import Label
from arnews_clean.sites import schema

GOOD = """\
[site]
host = "example.com"
aliases = ["example.net"]
names = ["صحيفة المثال"]
country = "MR"
signature = ["المثال نيوز - "]
note = "invented"

[[drop]]
id = "app-promo"
label = "promo"
where = "tail"
max_words = 12
phrases = ["حمل تطبيق المثال"]
seen = "2015-2019"

[[trim]]
id = "brand"
label = "byline"
where = "head"
pattern = 'المثال نيوز ?-'
why = "with and without a space"

[[section]]
id = "most-read"
label = "similar"
phrases = ["الأكثر قراءة في المثال"]
after = ["نهاية الخبر"]
end = ["نهاية القائمة"]
lines = 9

[[keep]]
id = "column"
phrases = ["من دفتر الأيام:"]

[[example]]
text = "انتهى اللقاء أمس.\\nحمل تطبيق المثال من المتجر"
removes = ["حمل تطبيق المثال من المتجر"]

[[negative]]
text = "قال الخبير للطلاب: حمل تطبيق المثال أولا ثم اقرأ الشرح."
"""


def read(text: str, source: str = "example.com.toml") -> sites.Site:
    return schema.read(text.encode(), source)


def problems(text: str) -> list[str]:
    with pytest.raises(sites.SiteError) as caught:
        read(text)
    return str(caught.value).split("\n")


def test_everything_in_a_file_is_in_the_site() -> None:
    site = read(GOOD)
    assert (site.host, site.aliases, site.names) == ("example.com", ("example.net",), ("صحيفة المثال",))
    assert (site.signature, site.signature_inside, site.source) == (("المثال نيوز - ",), (), "example.com.toml")
    drop, trim, section, keep = site.rules
    assert (drop.kind, drop.id, drop.label) == ("drop", "example.com/app-promo", Label.PROMO)
    assert (drop.where, drop.max_words, drop.phrases, drop.seen) == ("tail", 12, ("حمل تطبيق المثال",), "2015-2019")
    assert (trim.pattern, trim.at) == ("المثال نيوز ?-", "start")
    assert (section.after, section.end, section.lines, section.where) == (
        ("نهاية الخبر",),
        ("نهاية القائمة",),
        9,
        "line",
    )
    assert (keep.label, keep.match) == (None, "start")
    assert site.examples[0].removes == ("حمل تطبيق المثال من المتجر",)
    assert len(site.negatives) == 1


def test_a_site_is_a_value() -> None:
    site = read(GOOD)
    assert pickle.loads(pickle.dumps(site)) == site == read(GOOD)  # noqa: S301  our own
    assert len({site, read(GOOD)}) == 1


def test_load_reads_a_path(tmp_path: Path) -> None:
    path = tmp_path / "example.com.toml"
    path.write_text(GOOD, "utf-8")
    assert sites.load(path) == sites.load(str(path))
    assert "example.com" not in sites.names()
    with pytest.raises(FileNotFoundError):
        sites.load(tmp_path / "none.toml")


def test_the_head_is_read_without_the_rules() -> None:
    site = schema.head(GOOD.encode(), "x")
    assert (site.host, site.names, site.rules) == ("example.com", ("صحيفة المثال",), ())
    assert schema.head(b'[site]\nhost = "example.org"', "x").host == "example.org"


@pytest.mark.parametrize("text", ["", "[[drop]]\nid = 1", "site = 1", "[site]\nhost = 3"])
def test_a_head_without_a_host_is_an_error(text: str) -> None:
    with pytest.raises(sites.SiteError, match=r"^x:1: the file must open with a table \[site\] that gives the host$"):
        schema.head(text.encode(), "x")


# What is changed in the good file, and the message: its line and its cure.
MISTAKES = {
    "unknown table": ("[[keep]]", "[[kep]]", "32: unknown table 'kep'; the nearest are keep, "),
    "unknown key": ("max_words", "maxwords", "13: unknown key 'maxwords'; the nearest are max_words, "),
    "site is missing": ("[site]", "[sites]", "1: the table [site] is missing: open the file with [site] and host = "),
    "one bracket": ("[[keep]]", "[keep]", "32: keep is written with two brackets: [[keep]]"),
    "host is missing": ('host = "example.com"\n', "", '1: host is missing: add host = "example.com"'),
    "no host": (
        "example.com",
        "https://Example.com/",
        "2: 'https://Example.com/' is not a host: write it in small letters",
    ),
    "no alias": ("example.net", "www.example.net", "3: 'www.example.net' is not a host: write it in small letters"),
    "alias is the host": ("example.net", "example.com", "3: alias 'example.com' is the host itself: remove it"),
    "short signature": ("المثال نيوز - ", "نيوز", "6: signature 'نيوز' is too short to know a site by"),
    "no list": ('["example.net"]', '"example.net"', '3: aliases is a list of texts: aliases = ["..."]'),
    "no number": ("max_words = 12", "max_words = true", "13: max_words is a whole number from 1 up: max_words = 3"),
    "below one": ("lines = 9", "lines = 0", "30: lines is a whole number from 1 up: lines = 3"),
    "no text": ('id = "app-promo"', "id = 1", '10: id is a text: id = "..."'),
    "empty text in a list": ('["حمل تطبيق المثال"]', '["ـ"]', "14: one word opens many sentences"),
    "empty entry": ('["حمل تطبيق المثال"]', '[" "]', "14: an empty text in phrases: write the words, or take it away"),
    "unsorted": (
        '["example.net"]',
        '["b.com", "a.com"]',
        '3: aliases is not sorted, or holds a text twice: write ["a.com", "b.com"]',
    ),
    "invisible": (
        "صحيفة المثال",
        "صحيفة \u200fالمثال",
        "4: names holds the invisible character U+200F: retype the words around it",
    ),
    "not in NFC": ("صحيفة المثال", "صحيفة ا\u0654خرى", "4: names is not in NFC: type it again as 'صحيفة أخرى'"),
    "no such label": ('"promo"', '"body"', "11: label = 'body' is none of byline, dateline, date"),
    "no such place": ('where = "tail"', 'where = "end"', "12: where = 'end' is none of head, line, tail"),
    "label is missing": ('label = "promo"\n', "", "9: label is missing: one of byline"),
    "where is missing": ('where = "tail"\n', "", "9: where is missing: head (down to the first paragraph)"),
    "id is missing": ('id = "brand"\n', "", '17: id is missing: add id = "app-promo", a name that stays'),
    "id": ('id = "brand"', 'id = "Brand 1"', "18: id 'Brand 1': use small Latin letters, digits and single hyphens"),
    "id stands already": (
        'id = "brand"',
        'id = "app-promo"',
        "18: id 'app-promo' stands in a [[drop]] already: choose another",
    ),
    "phrases and pattern": (
        "why =",
        'phrases = ["المثال نيوز"]\nwhy =',
        '17: give either phrases = ["..."] or pattern',
    ),
    "neither": ('phrases = ["من دفتر الأيام:"]', "", '32: give either phrases = ["..."] or pattern'),
    "no phrases": ('["من دفتر الأيام:"]', "[]", "34: phrases is empty: add the words that the line begins with"),
    "one word": (
        'حمل تطبيق المثال"]\nseen',
        'تطبيق"]\nseen',
        "14: one word opens many sentences: 'تطبيق' needs match = \"whole\"",
    ),
    "one word inside": (
        "pattern = 'المثال نيوز ?-'\nwhy",
        'at = "inside"\nphrases = ["نيوز"]\nnote',
        "22: one word stands in many sentences: 'نيوز' needs more words, or at = ",
    ),
    "a pattern without why": (
        'why = "with and without a space"',
        'why = " "',
        '21: a pattern needs why = "...": what phrases',
    ),
    "no pattern": ("نيوز ?-'", "نيوز ?(-'", "21: pattern is no regular expression: missing )"),
    "to the end of the page": (
        'end = ["نهاية القائمة"]\nlines = 9\n',
        "",
        "24: a section without end or lines runs to the end of the page: its opener must be a line of its own",
    ),
    "empty example": (
        'removes = ["حمل تطبيق المثال من المتجر"]',
        "",
        "36: an empty example: say what it removes, or what",
    ),
    "empty negative": (
        'text = "قال الخبير للطلاب: حمل تطبيق المثال أولا ثم اقرأ الشرح."',
        "",
        "40: an empty negative: give it a text",
    ),
    "not TOML": ('id = "column"', "id = column", "33: not TOML: Invalid value"),
    "a backslash": (
        "pattern = 'المثال نيوز ?-'",
        'pattern = "\\d ?-"',
        "21: not TOML: Unescaped '\\'",
    ),
    "a list without commas": ('["example.net"]', '["a.com" "b.com"]', "3: not TOML: Unclosed array (at line 3"),
    "a key twice": ("max_words = 12", 'where = "head"', "13: not TOML: Cannot overwrite a value (at line 13"),
    "cut off": ('أولا ثم اقرأ الشرح."\n', "", "41: not TOML: "),
    "Windows": ("[site]\n", "[site]\r\n", "1: Windows line ends: save the file with LF line ends"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_says_where_and_how_to_mend_it(name: str) -> None:
    old, new, message = MISTAKES[name]
    assert GOOD.count(old) >= 1
    found = problems(GOOD.replace(old, new, 1))
    assert [line for line in found if line.startswith(f"example.com.toml:{message}")], found


def test_a_file_of_the_head_alone_misses_the_rest() -> None:
    assert problems('[site]\nhost = "example.com"') == [
        "example.com.toml:1: no rule: add a [[drop]], [[trim]], [[section]] or [[keep]]",
        "example.com.toml:1: no [[example]]: add one, to show what the rules remove",
        "example.com.toml:1: no [[negative]]: add one, to show what the rules must leave",
    ]


def test_one_word_may_be_a_whole_line() -> None:
    text = GOOD.replace('["حمل تطبيق المثال"]', '["إعلان"]').replace("max_words = 12", 'match = "whole"')
    assert read(text).rules[0].match == "whole"


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("not TOML", "; quote every text, and close every quote and bracket"),
        ("a backslash", "; write a pattern between '''three quotes''': backslashes mean nothing there"),
        ("a list without commas", '; close the list, with a comma between its texts: ["...", "..."]'),
        ("a key twice", "; the key stands in this table already: remove one, or begin another table"),
    ],
)
def test_what_is_not_toml_gets_the_cure_of_its_kind(name: str, cure: str) -> None:
    old, new, _ = MISTAKES[name]
    assert problems(GOOD.replace(old, new, 1))[0].endswith(cure)


def test_a_line_break_inside_quotes_gets_its_cure() -> None:
    (problem,) = problems(GOOD.replace("انتهى اللقاء أمس.\\n", "انتهى اللقاء أمس.\n"))
    assert problem.startswith("example.com.toml:37: not TOML: Illegal character '\\n'")
    assert problem.endswith('; close the quote on its line; write a line break as \\n, or the text between """')


@pytest.mark.parametrize("text", ["x = " + "9" * 5000, "x = " + "[" * 100_000])
def test_hostile_toml_is_a_mistake_like_others(text: str) -> None:
    assert ": not TOML: " in problems(text)[0]


def test_a_byte_order_mark_is_named() -> None:
    with pytest.raises(sites.SiteError, match=r"^f:1: a byte order mark: save the file as UTF-8 without BOM$"):
        schema.read(f"\ufeff{GOOD}".encode(), "f")


def test_bytes_that_are_not_utf8() -> None:
    with pytest.raises(sites.SiteError, match=r"^f:2: byte 15 is not UTF-8: save the file as UTF-8$"):
        schema.read(b'[site]\nhost = "\xff"', "f")


def test_tables_inside_a_text_of_several_lines_are_no_tables() -> None:
    text = GOOD.replace('text = "قال', 'text = """\n[[drop]]\nقال').replace('الشرح."', 'الشرح."""').replace("MR", "")
    text = text.replace("max_words = 12", "max_word = 12")
    assert problems(text)[0].startswith("example.com.toml:13: unknown key 'max_word'")
