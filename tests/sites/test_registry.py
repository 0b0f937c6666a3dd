"""Which site is meant: by host, alias, name, url or signature; plugins and their accidents."""

import pickle
import warnings
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

import arnews_clean as anc
from arnews_clean import sites
from arnews_clean.sites import Site, registry
from arnews_clean.sites.schema import Rule

PAGE = "افتتح المحافظ أمس السوق الجديدة في وسط المدينة بحضور التجار وأهل الحي.\nورقة من دفتر المدينة"
RULE = """
[[drop]]
id = "paper"
label = "chrome"
where = "tail"
phrases = ["ورقة من دفتر"]

[[example]]
text = "عاد الصيادون.\\nورقة من دفتر المدينة"
removes = ["ورقة من دفتر المدينة"]

[[negative]]
text = "وقال إن الورقة من دفتر قديم."
"""


@pytest.mark.parametrize(
    "name", ["sana.sy", "SANA.sy", " www.sana.sy ", "m.sana.sy", "sana.sy.", "سانا", "الوكاله العربيه السوريه للانباء"]
)
def test_names_of_a_packaged_site(name: str) -> None:
    assert sites.get(name).host == "sana.sy"
    assert anc.parse(PAGE, site=name).site == "sana.sy"


def test_aliases_share_a_file() -> None:
    assert sites.get("sauress.com").host == sites.get("www.maghress.com").host == "masress.com"


def test_an_unknown_site_names_three_near_ones() -> None:
    with pytest.raises(
        sites.UnknownSite, match=r"^unknown site 'sanaa\.sy'; the nearest are sana\.sy, \S+, \S+$"
    ) as caught:
        anc.parse(PAGE, site="sanaa.sy")
    assert isinstance(caught.value, LookupError)
    with pytest.raises(sites.UnknownSite):
        anc.clean("", site="")


@pytest.mark.parametrize(
    "url",
    [
        "https://sana.sy/?p=1",
        "http://www.sana.sy:8080/a/b",
        "sana.sy/a",
        "https://m.sana.sy/x",
        "https://amp.sana.sy/x",
        "https://sana-sy.cdn.ampproject.org/c/s/sana.sy/x",
        "https://www.google.com/amp/s/www.sana.sy/x",
    ],
)
def test_urls(url: str) -> None:
    found = sites.for_url(url)
    assert found is not None
    assert found.host == "sana.sy"
    assert anc.parse(PAGE, url=url).site == "sana.sy"


@pytest.mark.parametrize(
    "url",
    ["", "https://", "https://example.org/sana.sy", "https://notsana.sy/", "http://[bad", "https://sana.sy.evil.org/",
     "https://www.google.com/search?q=x", "https://مثال.إختبار/", "https://x" + "ا" * 70 + ".com/"],
)  # fmt: skip
def test_an_unknown_url_means_general_rules(url: str) -> None:
    assert sites.for_url(url) is None
    assert anc.parse(PAGE, url=url).site is None


def test_site_wins_over_url() -> None:
    assert anc.parse(PAGE, site="youm7.com", url="https://sana.sy/").site == "youm7.com"


@pytest.mark.parametrize("value", [b"sana.sy", 3])
def test_the_types_of_site_and_url(value: Any) -> None:
    for call in (sites.get, sites.for_url, sites.detect):
        with pytest.raises(TypeError, match="must be a str"):
            call(value)
    with pytest.raises(TypeError, match="site must be a str"):
        anc.parse(PAGE, site=value)


def test_the_cures_of_site_and_url() -> None:
    with pytest.raises(TypeError, match=r"not int: pass a host, an alias or the Arabic name of a site$"):
        sites.get(3)  # type: ignore[arg-type]
    for call in (sites.for_url, lambda url: anc.parse(PAGE, url=url)):
        with pytest.raises(TypeError, match=r"not int: pass the address of the page$"):
            call(3)


def test_detection() -> None:
    assert anc.parse("خبر اليوم\nAHDATH.INFO\n" + PAGE, site="auto").site == "ahdath.info"
    assert sites.detect("في موقع AHDATH.INFO خبر") is None  # not where a line begins
    assert sites.detect("AHDATH.INFORMATION") is None  # inside a word
    assert sites.detect("xAHDATH.INFO\nAHDATH.INFOx\nAHDATH.INFO") is not None
    assert sites.detect("قرأت https://p.dw.com/p/5x اليوم") is not None  # this one may stand anywhere
    assert anc.parse(PAGE, site="auto").site is None
    assert sites.detect("") is None


def test_two_signatures_mean_no_site() -> None:
    assert sites.detect("AHDATH.INFO\nقرأت https://p.dw.com/p/5x اليوم") is None


def mine(host: str = "paper.example", **more: Any) -> Site:
    rule = Rule("drop", f"{host}/paper", anc.Label.CHROME, where="tail", phrases=("ورقة من دفتر",))
    return Site(host, rules=(rule,), **more)


def test_register() -> None:
    site = mine(aliases=("alias.example",), names=("جريدة الورقة",), signature=("ورقة من دفتر",))
    assert anc.parse(PAGE, site=site).site == "paper.example"  # needs no registration
    with pytest.raises(sites.UnknownSite):
        sites.get("paper.example")
    sites.register(site)
    assert "paper.example" in sites.names()
    for name in ("paper.example", "m.alias.example", "جريدة الورقه"):
        assert sites.get(name) == site
    assert sites.detect(PAGE) == site
    assert sites.for_url("https://www.paper.example/1") == site


def test_a_registered_site_takes_the_place_of_one_with_its_host() -> None:
    sites.register(mine("sana.sy"))
    assert sites.get("sana.sy").source == ""
    assert sites.names().count("sana.sy") == 1
    with pytest.raises(
        TypeError, match=r"register takes a Site, as arnews_clean\.sites\.load\(path\) returns it, not str"
    ):
        sites.register("sana.sy")  # type: ignore[arg-type]


def test_a_site_crosses_to_a_worker() -> None:
    again = pickle.loads(pickle.dumps(mine()))  # noqa: S301  our own
    assert anc.parse(PAGE, site=again) == anc.parse(PAGE, site=mine())


class Dist:
    def __init__(self, name: str) -> None:
        self.name = name


Install = Callable[..., None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Return a function that pretends that packages with these entry points are installed."""
    points: list[Any] = []

    class Point:
        def __init__(self, dist: str | None, value: Any) -> None:
            self.dist = Dist(dist) if dist else None
            self.name = "pack"
            self.value = "pack:RULES"
            self._found = value

        def load(self) -> Any:
            if isinstance(self._found, Exception):
                raise self._found
            return self._found

    def entry_points(*, group: str) -> list[Any]:
        assert group == "arnews_clean.sites"
        return points

    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)
    return lambda dist, value: points.append(Point(dist, value))


def folder(path: Path, *hosts: str, head: str = "") -> Path:
    path.mkdir(exist_ok=True)
    for host in hosts:
        (path / f"{host}.toml").write_text(f'[site]\nhost = "{host}"\n{head}{RULE}', "utf-8")
    return path


def test_a_plugin_brings_sites(tmp_path: Path, install: Install) -> None:
    install("pack-one", folder(tmp_path, "one.example", "two.example", head='signature = ["ورقة من دفتر"]\n'))
    assert {"one.example", "two.example"} <= set(sites.names())
    assert anc.parse(PAGE, site="one.example").removed[0].rule == "one.example/paper"
    assert anc.parse(PAGE, url="https://two.example/1").site == "two.example"
    assert anc.parse(PAGE).removed == ()  # being installed changes nothing
    assert sites.detect(PAGE) is None  # two sites sign alike


def test_one_file_is_a_plugin(tmp_path: Path, install: Install) -> None:
    install(None, str(folder(tmp_path, "one.example") / "one.example.toml"))
    assert sites.get("one.example").source == "pack: one.example.toml"


def test_the_host_of_the_package_wins(tmp_path: Path, install: Install) -> None:
    install("pack-one", folder(tmp_path, "sana.sy"))
    assert sites.names().count("sana.sy") == 1
    assert sites.get("sana.sy").source == "sites/rules/sana.sy.toml"


def test_two_plugins_with_one_host(tmp_path: Path, install: Install) -> None:
    install("pack-one", folder(tmp_path / "1", "one.example", head='signature = ["ورقة من دفتر"]\n'))
    install("pack-two", folder(tmp_path / "2", "one.example", "two.example"))
    message = r"^the distributions pack-one and pack-two both bring the site 'one\.example': uninstall one of them$"
    with pytest.raises(sites.SiteConflict, match=message):
        anc.parse(PAGE, site="one.example")
    with pytest.raises(sites.SiteConflict):
        sites.for_url("https://one.example/")
    assert sites.get("two.example").host == "two.example"
    assert sites.detect(PAGE) is None


def test_a_plugin_that_raises_is_skipped_with_one_warning(tmp_path: Path, install: Install) -> None:
    install("pack-broken", RuntimeError("no luck"))
    install("pack-one", folder(tmp_path, "one.example"))
    with pytest.warns(sites.SiteWarning) as caught:
        assert sites.get("one.example").host == "one.example"
    assert [str(w.message) for w in caught] == ["sites of pack-broken (pack:RULES) were skipped: RuntimeError: no luck"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sites.names()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[site]\nhost = "other.example"\n',
            "SiteError: pack-one: bad.example.toml:1: the file of other.example must be named",
        ),
        ("[site\n", "SiteError: pack-one: bad.example.toml:1: not TOML"),
    ],
)
def test_a_plugin_file_that_cannot_be_read_is_skipped(
    tmp_path: Path, install: Install, text: str, message: str
) -> None:
    (folder(tmp_path, "one.example") / "bad.example.toml").write_text(text, "utf-8")
    install("pack-one", tmp_path)
    with pytest.warns(sites.SiteWarning, match="sites of pack-one were skipped: " + message):
        names = sites.names()
    assert "one.example" in names
    assert "bad.example" not in names


def test_a_plugin_without_files_is_skipped(tmp_path: Path, install: Install) -> None:
    install("pack-one", tmp_path)
    with pytest.warns(sites.SiteWarning, match=r"holds no rule file: an entry of arnews_clean\.sites is a folder"):
        sites.names()


def test_a_plugin_file_whose_rules_are_wrong_is_skipped_on_first_use(tmp_path: Path, install: Install) -> None:
    path = folder(tmp_path, "one.example") / "one.example.toml"
    path.write_text(path.read_text("utf-8").replace("where", "wher"), "utf-8")
    install("pack-one", tmp_path)
    assert "one.example" in sites.names()
    with (
        pytest.warns(sites.SiteWarning, match=r"one\.example\.toml:7: unknown key 'wher'; the nearest are where"),
        pytest.raises(sites.UnknownSite),
    ):
        sites.get("one.example")


def test_a_thousand_sites_are_one_index(tmp_path: Path, install: Install) -> None:
    hosts = [f"site-{i}.example" for i in range(1000)]
    install("pack-large", folder(tmp_path, *hosts))
    assert set(hosts) <= set(sites.names())
    assert [sites.get(host).host for host in hosts[:3]] == hosts[:3]


def test_the_group_is_the_documented_one() -> None:
    assert registry.GROUP == "arnews_clean.sites"
    assert EntryPoint("x", "pathlib:Path", registry.GROUP).load() is Path
