"""`arnews-clean sites`, run as its users run it."""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Self

import pytest
from typer.testing import CliRunner, Result

from arnews_clean import Article, parse, sites
from arnews_clean.cli import site_check, suggest
from arnews_clean.cli.app import app
from arnews_clean.sites import Site, patterns, registry, schema

LEDE = "افتتح المحافظ أمس السوق الجديدة في وسط المدينة بحضور التجار وأهل الحي وعدد كبير من الزوار."
FILE = """\
[site]
host = "almarsa.example"

[[drop]]
id = "app"
label = "promo"
where = "tail"
phrases = ["حمل تطبيق المرسى"]

[[example]]
text = "وعاد الصيادون إلى الشاطئ قبل المغيب.\\nحمل تطبيق المرسى من المتجر"
removes = ["حمل تطبيق المرسى من المتجر"]

[[negative]]
text = "وقال إنه حمل تطبيق المرسى ليعرف مواعيد المد والجزر قبل أن يبحر."
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["sites", *map(str, arguments)])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "almarsa.example.toml"
    path.write_text(FILE, "utf-8")
    return path


def test_list_has_every_site() -> None:
    result = run("list")
    assert result.exit_code == 0
    assert [line.split("\t")[0] for line in result.stdout.splitlines()] == list(sites.names())
    assert "sana.sy\tالوكالة العربية السورية للأنباء, سانا, وكالة سانا" in result.stdout


def test_list_names_skipped_plugins_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    class Point:
        dist, name, value = None, "pack", "pack:RULES"

        def load(self) -> None:
            raise RuntimeError("no luck")

    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: [Point()])
    registry._index.cache_clear()
    result = run("list")
    registry._index.cache_clear()
    assert result.exit_code == 0
    assert result.stderr == "arnews-clean: sites of pack (pack:RULES) were skipped: RuntimeError: no luck\n"


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """Return the folders of rules that installed packages bring, to be filled in: one package a folder."""
    folders: list[Path] = []

    def point(folder: Path) -> SimpleNamespace:
        return SimpleNamespace(
            dist=SimpleNamespace(name=folder.name), name="x", value="x:RULES", load=lambda: str(folder)
        )

    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: map(point, folders))
    registry._index.cache_clear()
    yield folders
    registry._index.cache_clear()


def test_a_plugin_with_a_mistake_leaves_the_others_usable(file: Path, plugins: list[Path], tmp_path: Path) -> None:
    plugins.append(tmp_path / "pack")
    plugins[0].mkdir()
    (plugins[0] / "pack.example.toml").write_text(FILE.replace("almarsa", "pack").replace('"tail"', '"Tail"'), "utf-8")
    listed = run("list")
    assert (listed.exit_code, len(listed.stdout.splitlines())) == (0, len(registry._packaged_hosts()))
    assert listed.stderr.startswith("arnews-clean: sites of pack were skipped: SiteError: ")
    registry._index.cache_clear()
    assert run("check", file).exit_code == 0
    registry._index.cache_clear()
    cleaned = CliRunner().invoke(app, ["clean", "-", "--url", "https://pack.example/1"], input=LEDE)
    assert (cleaned.exit_code, cleaned.stdout) == (0, f"{LEDE}\n")
    assert cleaned.stderr == listed.stderr


def test_plugins_in_conflict_leave_the_others_usable(file: Path, plugins: list[Path], tmp_path: Path) -> None:
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "pack.example.toml").write_text(FILE.replace("almarsa", "pack"), "utf-8")
        plugins.append(folder)
    listed = run("list")
    assert (listed.exit_code, len(listed.stdout.splitlines())) == (0, len(registry._packaged_hosts()))
    assert listed.stderr == (
        "arnews-clean: the distributions one and two both bring the site 'pack.example': uninstall one of them\n"
    )
    checked = run("check", file)
    assert (checked.exit_code, checked.stderr) == (0, listed.stderr)


def test_show_a_site() -> None:
    out = run("show", "سانا").stdout
    assert out.startswith("sana.sy  (sites/rules/sana.sy.toml)\n  names: ")
    assert "\nsana.sy/follow: drop as promo, tail\n    تابعوا آخر الأخبار عبر تطبيق سانا\n" in out
    assert "\nexample 1, before:\n    " in out


def test_show_a_file(file: Path) -> None:
    assert "حمل تطبيق المرسى من المتجر\nafter:\n    وعاد الصيادون" in run("show", file).stdout
    out = run("show", "--markdown", file).stdout
    assert out.startswith("### almarsa.example\n\nExample 1, before:\n\n```text\nوعاد")
    file.write_text(FILE.replace("[[drop]]", "[[keep]]").replace('label = "promo"\n', ""), "utf-8")
    assert "almarsa.example/app: keep, tail\n" in run("show", file).stdout


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("sanaa.sy", "arnews-clean: unknown site 'sanaa.sy'; the nearest are sana.sy, "),
        ("none.toml", "arnews-clean: none.toml: No such file or directory\n"),
    ],
)
def test_show_says_what_is_wrong(name: str, message: str) -> None:
    result = run("show", name)
    assert result.exit_code == 2
    assert result.stderr.startswith(message)


def test_new_writes_a_file_that_fails_and_teaches(tmp_path: Path) -> None:
    result = run("new", "almarsa.example", "--dir", tmp_path)
    path = tmp_path / "almarsa.example.toml"
    assert result.stdout == f"wrote {path}\nnext: open it, then run arnews-clean sites check {path}\n"
    checked = run("check", path)
    assert checked.exit_code == 1
    for lesson in (
        ":12: label = 'choose-one' is none of byline, dateline, ",
        ":14: an empty text in phrases: write the words, or take it away",
        ":19: an empty text in removes: write the words, or take it away",
        ":22: an empty negative: give it a text",
    ):
        assert lesson in checked.stderr, checked.stderr
    text = path.read_text("utf-8").replace("choose-one", "promo").replace('phrases = [""]', 'phrases = ["حمل تطبيق"]')
    path.write_text(text, "utf-8")
    lesson = ":11: id 'choose a name': use small Latin letters, digits and single hyphens, as in app-promo"
    assert lesson in run("check", path).stderr, "an id stays for good, so nobody keeps that of the template"


def test_new_in_a_clone_writes_where_the_rules_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "wrote almarsa.example.toml\n" in run("new", "almarsa.example").stdout
    rules = tmp_path / "src" / "arnews_clean" / "sites" / "rules"
    rules.mkdir(parents=True)
    assert run("new", "almarsa.example").exit_code == 0
    assert (rules / "almarsa.example.toml").exists()


OWNER, ALIAS = next((host, alias) for host in sites.names() for alias in sites.get(host).aliases)


def test_new_refuses(tmp_path: Path) -> None:
    for host, message in (
        (
            "https://almarsa.example/",
            "'https://almarsa.example/' is not a host: write it in small letters, without https://",
        ),
        ("sana.sy", "sana.sy has its rules already: add to them (`arnews-clean sites show sana.sy` prints them)"),
        (ALIAS, f"{ALIAS} is known by the rules of {OWNER}: add to them (`arnews-clean sites show {OWNER}` prints"),
    ):
        result = run("new", host, "--dir", tmp_path)
        assert result.exit_code == 2
        assert message in result.stderr
    assert "No such file or directory" in run("new", "almarsa.example", "--dir", tmp_path / "none").stderr
    assert run("new", "m.sana.sy", "--dir", tmp_path).exit_code == 0, "a sub-domain may have rules of its own"


def test_new_overwrites_nothing(file: Path) -> None:
    result = run("new", "almarsa.example", "--dir", file.parent)
    assert result.exit_code == 2
    assert f"{file} is there already: `arnews-clean sites check {file}` says what it lacks" in result.stderr
    assert file.read_text("utf-8") == FILE


def test_check_a_good_file(file: Path) -> None:
    result = run("check", file)
    assert (result.exit_code, result.stdout) == (0, f"{file}: ok (rules: 1, examples: 1, negatives: 1)\n")


# What is changed in the good file, and what the check then says.
WRONG = {
    "schema": ("where", "wher", ":7: unknown key 'wher'; the nearest are where, "),
    "example": (
        "removes = [",
        'keeps = ["حمل"]\nremoves = [',
        ":10: example 1: a text of removes or keeps does not stand in its text",
    ),
    "left": (
        'removes = ["حمل تطبيق المرسى من المتجر"]',
        'removes = ["المغيب."]',
        ":10: example 1: the rules leave\n    وعاد الصيادون",
    ),
    "not there": (
        'removes = ["حمل',
        'removes = ["نزل',
        ":10: example 1: a text of removes or keeps does not stand in its text",
    ),
    "negative": ("وقال إنه حمل", "حمل", ":14: negative 1: almarsa.example/app cuts 'حمل تطبيق المرسى ليعرف"),
    "unused": (
        "[[example]]",
        '[[drop]]\nid = "other"\nlabel = "promo"\nwhere = "tail"\nphrases = ["لا يوجد هنا"]\n[[example]]',
        ":10: almarsa.example/other: no example shows it at work: add one with a line that it removes",
    ),
    "keep without use": (
        "[[example]]",
        '[[keep]]\nid = "other"\nphrases = ["لا يوجد هنا"]\n[[example]]',
        ":10: almarsa.example/other: no example shows what it keeps: add one with keeps that general rules cut",
    ),
    "a name of another": (
        'host = "almarsa.example"',
        'host = "almarsa.example"\nnames = ["سانا"]',
        ":3: 'سانا' belongs to sana.sy already: remove it from one of the files",
    ),
    "other negatives": (
        'phrases = ["حمل تطبيق المرسى"]',
        'phrases = ["حمل تطبيق المرسى", "وقال مدير المكتب"]',
        ":4: a negative of sana.sy: almarsa.example/app cuts 'وقال مدير المكتب: تابعوا",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_check_says_what_is_wrong(file: Path, name: str) -> None:
    old, new, message = WRONG[name]
    assert old in FILE
    file.write_text(FILE.replace(old, new, 1), "utf-8")
    result = run("check", file)
    assert result.exit_code == 1
    assert f"{file}{message}" in result.stderr


def test_check_says_the_same_once(file: Path) -> None:
    file.write_text(FILE.replace("وقال إنه حمل", "حمل"), "utf-8")
    found = site_check.check(file)
    assert [problem.partition(" cuts ")[0] for problem in found] == [
        f"{file}:14: negative 1: promo.line",  # by general rules, and so under the rules of every site
        f"{file}:14: negative 1: almarsa.example/app",
    ]


def test_check_names_a_pattern_that_is_too_slow(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_off", set())
    monkeypatch.setattr(patterns, "SECONDS", 1e-9)
    file.write_text(FILE.replace('phrases = ["حمل تطبيق المرسى"]', "pattern = '(حمل ?)+.*'\nwhy = 'x'"), "utf-8")
    assert f"{file}:4: almarsa.example/app: its pattern ran out of time: repeat nothing" in site_check.check(file)[-1]


def test_check_a_file_that_cannot_be_read(tmp_path: Path, file: Path) -> None:
    assert site_check.check(tmp_path / "none.toml") == [f"{tmp_path}/none.toml: No such file or directory"]
    other = file.rename(tmp_path / "other.toml")
    assert site_check.check(other) == [
        f"{other}:1: the file is named after its host: rename it to almarsa.example.toml"
    ]


def test_check_cleans_the_clean_text_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def greedy(text: str, *, site: Site | None = None) -> Article:  # as rules would be that are no fixed point
        return parse(text if "حمل" in text else text[:9], site=site)

    monkeypatch.setattr(site_check, "parse", greedy)
    (problem,) = site_check.check(file)
    assert problem == f"{file}:10: example 1: cleaning its clean text again takes more away: give a phrase more words"


def test_a_keep_is_shown_by_what_general_rules_would_cut(file: Path) -> None:
    rule = '[[keep]]\nid = "source"\nphrases = ["المصدر: وكالات"]\n'
    example = f'[[example]]\ntext = "{LEDE}\\nالمصدر: وكالات"\nkeeps = ["المصدر: وكالات"]\n'
    file.write_text(FILE + rule + example, "utf-8")
    assert site_check.check(file) == []


DOCS = Path(__file__).parents[2] / "docs"


def toml_blocks(page: str) -> list[str]:
    return re.findall(r"^```toml\n(.*?)^```$", (DOCS / page).read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", ["contribute-a-site.md", "contribute-a-site.ar.md"])
def test_who_follows_the_guide_gets_a_file_that_passes(page: str, tmp_path: Path) -> None:
    assert run("new", "almarsa.example", "--dir", tmp_path).exit_code == 0
    file = tmp_path / "almarsa.example.toml"
    file.write_text("".join(toml_blocks(page)), "utf-8")
    said = run("check", file).stdout.replace(str(file), "src/arnews_clean/sites/rules/almarsa.example.toml")
    assert f"\n{said}```\n" in (DOCS / page).read_text("utf-8")


def test_the_file_that_the_docs_show_holds_every_key() -> None:
    (text,) = toml_blocks("sites.md")
    site = schema.read(text.encode(), "docs/sites.md")
    assert {rule.kind for rule in site.rules} == set(schema.KINDS)
    page = (DOCS / "sites.md").read_text("utf-8")
    assert [key for keys in schema._KEYS.values() for key in keys if f"`{key}`" not in page] == []


# ---- suggest


def article(number: int, *, head: str = "", tail: str = "") -> str:
    """Return an article unlike the others."""
    word = "بتثجحخدذرزسشصضطظعغفقكلمنهوي"[number] * 3
    title = f"سوق {word} تفتح أبوابها"
    body = f"افتتح محافظ {word} أمس سوقا جديدة في وسط مدينة {word} بحضور تجار {word} وأهل الحي وزوار من {word} البعيدة."
    return "\n".join(row for row in (title, head, body, "تواصل مستمر", body.replace("افتتح", "وزار"), tail) if row)


def corpus(path: Path, texts: list[str], **more: str) -> Path:
    path.write_text("".join(json.dumps({"text": t, "site": "almarsa.example", **more}) + "\n" for t in texts), "utf-8")
    return path


NAMES = ("سالم", "مريم", "هدى", "يوسف", "ليلى", "نوح")


def test_suggest_proposes_what_recurs_beside_articles(tmp_path: Path) -> None:
    texts = [article(i, head=f"نافذة البحر > {NAMES[i]}", tail="ميناء الأخبار السعيدة") for i in range(6)]
    result = run("suggest", corpus(tmp_path / "a.jsonl", [*texts, ""]), "--site", "almarsa.example")
    assert result.exit_code == 0
    assert result.stdout.startswith("# almarsa.example: what recurs beside 7 articles and the general rules leave.\n")
    assert '\nhost = "almarsa.example"\n' in result.stdout
    assert "# 6 of 7 articles, tail:\n#     ميناء الاخبار السعيده\n# [[drop]]\n" in result.stdout
    assert '# match = "whole"\n# phrases = ["ميناء الاخبار السعيده"]\n' in result.stdout
    assert "# 6 of 7 articles, head:\n#     نافذه البحر > سالم\n#     نافذه البحر > مريم\n" in result.stdout
    assert '# where = "head"\n# phrases = ["نافذه البحر"]\n' in result.stdout
    assert "تواصل" not in result.stdout, "a sub-heading of the body"
    assert result.stdout.count("[[drop]]") == 2


def test_suggest_folds_digits(tmp_path: Path) -> None:
    texts = [article(i, tail=f"رقم الصفحة ({i + 3})") for i in range(5)]
    out = run("suggest", corpus(tmp_path / "a.jsonl", texts), "--site", "almarsa.example").stdout
    assert "# pattern = '''رقم الصفحه \\(\\d+\\)'''\n# why = \"The numbers change.\"\n" in out


@pytest.mark.parametrize(
    "texts",
    [
        [article(3, tail="ميناء الأخبار السعيدة")] * 9,  # copies of one article
        [article(i, tail="ميناء الأخبار السعيدة") for i in range(3)],  # too few
        [article(i, tail="انتهى كل شيء على خير.") for i in range(6)],  # a sentence
        [
            article(i, tail="ميناء الأخبار السعيدة")
            + "\nوقال المحافظ إن السوق تفتح كل يوم من الصباح حتى المساء ولا تغلق أبدا."
            for i in range(6)
        ],
        [f"سوق {name} الكبيرة" for name in NAMES],  # nothing says where the article ends
        [article(i, head="زاوية المدينة") for i in range(6)],  # may be a column: its name is part of the title
    ],
    ids=["copies", "few", "sentence", "body", "no prose", "column"],
)
def test_suggest_never_proposes_body(tmp_path: Path, texts: list[str]) -> None:
    result = run("suggest", corpus(tmp_path / "a.jsonl", texts), "--site", "almarsa.example")
    assert result.stdout.endswith("\n# Nothing recurs that is not the article itself.\n"), result.stdout


def test_suggest_never_proposes_what_also_stands_in_bodies(tmp_path: Path) -> None:
    tail = "ميناء الأخبار السعيدة"
    more = "وقال المحافظ إن السوق تفتح كل يوم من الصباح حتى المساء ولا تغلق أبدا."
    beside = [article(i, tail=tail) for i in range(6)]
    inside = [article(i, tail=f"{tail}\n{more}") for i in range(6, 9)]
    out = run("suggest", corpus(tmp_path / "a.jsonl", [*beside, *inside]), "--site", "almarsa.example").stdout
    assert "Nothing recurs" in out, out


def test_suggest_never_proposes_a_refrain() -> None:
    texts = [article(i, tail="يا ليل طال السهر\nيا ليل طال السهر") for i in range(6)]
    assert suggest.mine(lambda: iter(texts), everything=True) == (6, [])


def test_suggest_all_also_proposes_what_general_rules_cut(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", [article(i, tail="المصدر: وكالات") for i in range(6)])
    assert "المصدر" not in run("suggest", path, "--site", "almarsa.example").stdout
    out = run("suggest", path, "--site", "almarsa.example", "--all").stdout
    assert '# label = "source"\n# where = "tail"\n# match = "whole"\n# phrases = ["المصدر: وكالات"]\n' in out


def test_suggest_drafts_a_file_that_is_toml(tmp_path: Path) -> None:
    texts = [article(i, tail=f"رقم الصفحة ({i + 3})\nميناء الأخبار السعيدة") for i in range(6)]
    draft = run("suggest", corpus(tmp_path / "a.jsonl", texts), "--site", "almarsa.example").stdout
    accepted = draft.replace("# [[", "[[")
    for key in ("id", "label", "where", "match", "phrases", "pattern", "why"):
        accepted = accepted.replace(f"# {key} = ", f"{key} = ")
    path = tmp_path / "almarsa.example.toml"
    path.write_text(accepted + FILE[FILE.index("[[example]]") :], "utf-8")
    assert all("no example shows" in p or "example 1" in p for p in site_check.check(path)), site_check.check(path)


def test_suggest_forgets_rare_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggest, "MOST_TEMPLATES", 12)
    texts = [article(i, head=f"{NAMES[i % 6]} | {i}", tail="ميناء الأخبار السعيدة") for i in range(12)]
    total, found = suggest.mine(lambda: iter(texts))
    assert total == 12
    assert [one.template for one in found] == ["ميناء الاخبار السعيده"]


def test_suggest_reads_folders_urls_and_names(tmp_path: Path) -> None:
    for i in range(5):
        (tmp_path / f"{i}.txt").write_text(article(i, tail="ميناء الأخبار السعيدة"), "utf-8")
    assert "5 of 5 articles" in run("suggest", tmp_path, "--site", "almarsa.example").stdout
    texts = [article(i, tail="ميناء الأخبار السعيدة") for i in range(5)]
    path = corpus(tmp_path / "a.jsonl", texts, site="x", url="https://www.sana.sy/1")
    assert "5 of 5 articles" in run("suggest", path, "--site", "سانا").stdout
    path.write_text(path.read_text("utf-8") + '"no object"\n{"text": 3, "site": "x"}\n', "utf-8")
    assert len(list(suggest.read(path, "x"))) == 5


def test_suggest_reads_lines_as_programs_write_them(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes('\ufeff{"text": "خبر", "site": "x"}\r\n\n{"text": "آخر", "site": ["x"], "url": 3}\n \n'.encode())
    assert list(suggest.read(path, "x")) == ["خبر"]


def test_suggest_drafts_under_the_host_of_a_known_site() -> None:
    assert '\nhost = "sana.sy"\n' in suggest.draft("سانا", 5, [])
    assert '\nhost = "a\\"b"\n' in suggest.draft('a"b', 5, [])


def watcher() -> tuple[list[tuple[int, int]], suggest.Watch]:
    """Return a list of how many records were announced and came, and what fills it."""
    seen: list[tuple[int, int]] = []

    def watch(records: Iterable[Any], total: int) -> Iterator[Any]:
        came = 0
        for came, record in enumerate(records, 1):  # noqa: B007  counted to the end
            yield record
        seen.append((total, came))

    return seen, watch


def test_suggest_tells_its_progress_records_of_other_sites_included(tmp_path: Path) -> None:
    watched, watch = watcher()
    path = corpus(tmp_path / "a.jsonl", [article(i) for i in range(5)])
    assert list(suggest.read(path, "other.example", watch)) == []
    (tmp_path / "a.txt").write_text(article(1), "utf-8")
    assert list(suggest.read(tmp_path, "other.example", watch)) == [article(1)]
    assert watched == [(5, 5), (1, 1)]


def test_suggest_shows_a_bar_on_a_terminal_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = corpus(tmp_path / "a.jsonl", [article(i) for i in range(5)])
    assert run("suggest", path, "--site", "almarsa.example").stderr.strip() == ""
    monkeypatch.setenv("FORCE_COLOR", "1")  # a terminal, as rich sees it
    shown = run("suggest", path, "--site", "almarsa.example").stderr
    assert "reading, 1 of 2" in shown
    assert "reading, 2 of 2" in shown
    assert "100%" in shown


def test_suggest_remembers_no_more_than_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggest, "_FEWEST", 9)
    monkeypatch.setattr(suggest, "_BODIES", 5)
    texts = [article(i, tail="ميناء الأخبار السعيدة") for i in range(12)]
    assert [one.articles for one in suggest.mine(lambda: iter(texts))[1]] == [12]
    few = [article(i % 4, tail="ميناء الأخبار السعيدة") for i in range(12)]  # four articles, three times each
    assert [one.articles for one in suggest.mine(lambda: iter(few))[1]] == []
    monkeypatch.setattr(suggest, "_BODIES", 4)
    assert [one.articles for one in suggest.mine(lambda: iter(few))[1]] == [12]


def test_suggest_reads_parquet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Names:
        names = ("id", "text", "url")

    class Batch(list[dict[str, str]]):
        def to_pylist(self) -> list[dict[str, str]]:
            return list(self)

    class ParquetFile:  # what is used of pyarrow's
        schema_arrow = Names
        metadata = SimpleNamespace(num_rows=2)

        def __init__(self, path: Path, *, buffer_size: int, pre_buffer: bool) -> None:
            assert path.suffix == ".parquet"
            assert buffer_size
            assert not pre_buffer

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None: ...

        def iter_batches(self, *, batch_size: int, columns: list[str]) -> list[Batch]:
            assert (batch_size, columns) == (1000, ["text", "url"])
            return [
                Batch([{"text": "خبر", "url": "https://x.example/1"}, {"text": "خبر", "url": "https://y.example/"}])
            ]

    monkeypatch.setitem(sys.modules, "pyarrow", ModuleType("pyarrow"))
    parquet = ModuleType("pyarrow.parquet")
    parquet.ParquetFile = ParquetFile  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", parquet)
    watched, watch = watcher()
    assert list(suggest.read(tmp_path / "a.parquet", "x.example", watch)) == ["خبر"]
    assert watched == [(2, 2)]


def test_suggest_says_what_parquet_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    result = run("suggest", path, "--site", "x")
    assert result.exit_code == 2
    assert 'Parquet needs one more package: pip install "arnews-clean[arrow]"' in result.stderr


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "", "give a folder of .txt files, a .jsonl or a .parquet file"),
        ("a.jsonl", "{", "a.jsonl:1: not JSON: each line is an object with a text and a site"),
        ("a.jsonl", "{}\n\n" + "[" * 100_000, "a.jsonl:3: not JSON: each line is"),
        ("none.jsonl", None, "none.jsonl: No such file or directory\n"),
        ("none", None, "none: No such file or directory\n"),
        ("a.jsonl", "{}", "no article of 'x': its records need a text, and a site or a url"),
    ],
)
def test_suggest_says_what_is_wrong(tmp_path: Path, name: str, text: str | None, message: str) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, "utf-8")
    result = run("suggest", tmp_path / name, "--site", "x")
    assert result.exit_code == 2
    assert message in result.stderr


def test_suggest_names_the_line_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{}\n" + '{"text": "خبر"}'.encode("cp1256"))
    assert f"{path}:2: not UTF-8: save the file as UTF-8\n" in run("suggest", path, "--site", "x").stderr
