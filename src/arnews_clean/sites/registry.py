"""Which site is meant: by host, alias or name, by url, by the signature on a page.

A site is registered by existing: as a file `rules/<host>.toml` of this package, as a file of a plugin, or by
`register`. The index holds names and signatures; rules are read when their site is asked for.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from arnews_clean.checks import nearest, require_text
from arnews_clean.keys import fold, key, single_spaced
from arnews_clean.sites.schema import Site, SiteError, head, read

GROUP: Final = "arnews_clean.sites"
"""The entry-point group by which installed packages bring sites: each entry is a folder of rule files, or one file."""

_SUFFIX: Final = ".toml"
_SITE_CURE: Final = "pass a host, an alias or the Arabic name of a site"
_MOST_LABELS: Final = 8  # of a host
_GOOGLE_AMP: Final = re.compile(r"^/amp/(?:s/)?([^/]+)")
_WORD: Final = re.compile(r"[^\W_]+")


class UnknownSite(LookupError):
    """A site that nobody knows; the message holds the three nearest names."""


class SiteConflict(ValueError):
    """Two plugins bring the same host; the message names both distributions."""


class SiteWarning(UserWarning):
    """A plugin that could not be loaded and was skipped."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A known host: where its rules stand, and the distribution that brings them ("" for this package)."""

    head: Site
    whole: Callable[[], Site]
    origin: str = ""


@dataclass(slots=True)
class _Index:
    """Everything by which a site is known."""

    hosts: dict[str, _Entry] = field(default_factory=dict)
    also: dict[str, str] = field(default_factory=dict)  # alias, or key of a name -> host
    conflicts: dict[str, set[str]] = field(default_factory=dict)  # host -> distributions
    words: dict[str, list[tuple[str, str, bool]]] = field(default_factory=dict)  # word -> (phrase, host, at line start)

    def add(self, entry: _Entry) -> None:
        """Add a host, its aliases and names, and its signatures; a name that is taken stays with its owner."""
        site = entry.head
        self.hosts[site.host] = entry
        for alias in site.aliases:
            self.also.setdefault(alias, site.host)
        for name in site.names:
            self.also.setdefault(key(name).casefold(), site.host)
        for phrases, at_start in ((site.signature, True), (site.signature_inside, False)):
            for phrase in map(key, phrases):
                words = _WORD.findall(phrase)
                self.words.setdefault(max(words, key=len, default=""), []).append((phrase, site.host, at_start))


_registered = _Index()


def names() -> tuple[str, ...]:
    """Return the hosts of all known sites, sorted: those of this package, of plugins, and the registered ones.

    >>> "sana.sy" in names()
    True
    >>> "no-such-site.example" in names()
    False
    """
    return tuple(sorted(_index().hosts.keys() | _registered.hosts.keys()))


def get(name: str) -> Site:
    """Return the site with this host, alias or Arabic name. Sub-domains, "www." and the like may stand before a host.

    Raises UnknownSite with the three nearest names, SiteConflict when two plugins bring the host.

    >>> get("www.sana.sy").host
    'sana.sy'
    >>> get("sanna.sy")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    arnews_clean.sites.registry.UnknownSite: unknown site 'sanna.sy'; the nearest are sana.sy, ...
    """
    require_text(name, "site", _SITE_CURE)
    site = _find(name.strip())
    if site is None:
        sites = [entry.head for index in (_index(), _registered) for entry in index.hosts.values()]
        known = sorted({word for site in sites for word in (site.host, *site.aliases, *site.names)})
        raise UnknownSite(f"unknown site {name!r}; the nearest are {nearest(name, known)}")
    return site


def for_url(url: str) -> Site | None:
    """Return the site of the page at `url`, or None: mobile and AMP addresses count as those of their site.

    >>> for_url("https://www.sana.sy/?p=1").host
    'sana.sy'
    >>> for_url("https://example.org/") is None
    True
    """
    require_text(url, "url", "pass the address of the page")
    host = _host_of(url)
    return _find(host) if host else None


def detect(text: str) -> Site | None:
    """Return the site that `text` is a page of, known by its signature; None where none, or more than one, is met.

    >>> detect("قال الوزير إن الخطة جاهزة.") is None
    True
    """
    require_text(text)
    page = "\n".join(["", *map(str.strip, single_spaced(fold(text)).splitlines()), ""])
    words = set(_WORD.findall(page))
    indexes = (_index(), _registered)
    found = {
        host
        for index in indexes
        for word in index.words.keys() & words
        for phrase, host, at_start in index.words[word]
        if _signs(page, phrase, at_start=at_start)
    }
    if len(found) != 1 or found & _index().conflicts.keys():
        return None  # in doubt, no site: its rules would cut what is not theirs
    return _find(found.pop())


def register(site: Site) -> None:
    """Make `site` known to this process; it takes the place of a site with the same host.

    Worker processes do not share it: hand them the `Site` itself as `site=`, it pickles.
    """
    if not isinstance(site, Site):
        raise TypeError(
            f"register takes a Site, as arnews_clean.sites.load(path) returns it, not {type(site).__name__}"
        )
    _registered.add(_Entry(site, lambda: site))


def _signs(page: str, phrase: str, *, at_start: bool) -> bool:
    """Tell whether `phrase` stands on the page as whole words: at the start of a line, or anywhere."""
    wanted = f"\n{phrase}" if at_start else phrase
    at = page.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if not (page[end - 1].isalnum() and page[end].isalnum()) and not (
            page[at].isalnum() and page[at - 1].isalnum()
        ):
            return True
        at = page.find(wanted, at + 1)
    return False


def _find(name: str) -> Site | None:
    """Return the site with this host, alias or name, or None. Only a name that is not packaged costs an index."""
    wanted = _wanted(name)
    return (
        _found(_registered, wanted) or _by_file(wanted) or _found(_packaged_index(), wanted) or _found(_index(), wanted)
    )


def _wanted(name: str) -> list[str]:
    """Return what `name` may be known by: itself, its parent domains ("www.a.b.c", "a.b.c", "b.c"), its key."""
    labels = name.casefold().rstrip(".").split(".")[-_MOST_LABELS:]
    return [".".join(labels[i:]) for i in range(max(len(labels) - 1, 1))] + [key(name).casefold()]


def _by_file(wanted: Iterable[str]) -> Site | None:
    """Return the packaged site that has its file under one of these hosts."""
    return next((_packaged(host) for host in wanted if host in _packaged_hosts()), None)


def _found(index: _Index, wanted: Iterable[str]) -> Site | None:
    """Return the site that `index` knows by one of these names."""
    for name in wanted:
        host = index.also.get(name, name)
        if host in index.conflicts:
            both = " and ".join(sorted(index.conflicts[host]))
            raise SiteConflict(f"the distributions {both} both bring the site {host!r}: uninstall one of them")
        if host in index.hosts:
            try:
                return index.hosts[host].whole()
            except SiteError as error:
                entry = index.hosts.pop(host)
                _skip(entry.origin, error)
    return None


def _host_of(url: str) -> str:
    """Return the host that an address names; that of the publisher for the AMP copies which others serve."""
    url = url.strip()
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        host = (parts.hostname or "").rstrip(".")
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
    except ValueError:
        return ""
    if host.endswith(".cdn.ampproject.org"):
        label = host.split(".")[0]
        return label.replace("--", "\0").replace("-", ".").replace("\0", "-")
    amp = _GOOGLE_AMP.match(parts.path) if host.startswith(("google.", "www.google.")) else None
    return amp[1] if amp else host


def _rules() -> Traversable:
    return files(__package__) / "rules"


@cache
def _packaged_hosts() -> frozenset[str]:
    return frozenset(file.name.removesuffix(_SUFFIX) for file in _rules().iterdir() if file.name.endswith(_SUFFIX))


@cache
def _packaged(host: str) -> Site:
    file = _rules() / f"{host}{_SUFFIX}"
    return read(file.read_bytes(), f"sites/rules/{file.name}")


@cache
def _packaged_index() -> _Index:
    index = _Index()
    for host in sorted(_packaged_hosts()):
        file = _rules() / f"{host}{_SUFFIX}"
        site = head(file.read_bytes(), f"sites/rules/{file.name}")
        index.add(_Entry(site, lambda host=host: _packaged(host)))  # type: ignore[misc]
    return index


@cache
def _index() -> _Index:
    """Return the index of packaged sites and plugins; the first call reads what is installed."""
    index = _Index()
    for entry in _packaged_index().hosts.values():
        index.add(entry)
    brought: dict[str, list[_Entry]] = {}
    for entry in _plugins():
        if entry.head.host not in index.hosts:  # what the package itself holds wins
            brought.setdefault(entry.head.host, []).append(entry)
    for host, entries in brought.items():
        if len({entry.origin for entry in entries}) > 1:
            index.conflicts[host] = {entry.origin for entry in entries}
        index.add(entries[0])
    return index


def _plugins() -> Iterator[_Entry]:
    """Yield the sites of installed packages; what fails to load is skipped with one warning."""
    from importlib.metadata import entry_points

    for point in entry_points(group=GROUP):
        origin = point.dist.name if point.dist else point.name
        try:
            place = point.load()
            for file in _files(Path(place) if isinstance(place, str) else place):
                try:
                    yield _entry(file, origin)
                except SiteError as error:
                    _skip(origin, error)
        except Exception as error:  # noqa: BLE001  a stranger's package may raise anything
            _skip(f"{origin} ({point.value})", error)


def _files(place: Traversable) -> list[Traversable]:
    """Return the rule files of a plugin: those in its folder, or its one file."""
    if not place.is_dir():
        return [place]
    found = [file for file in place.iterdir() if file.name.endswith(_SUFFIX)]
    if not found:
        raise SiteError(f"{place} holds no rule file: an entry of {GROUP} is a folder of .toml files, or one file")
    return sorted(found, key=lambda file: file.name)


def _entry(file: Traversable, origin: str) -> _Entry:
    data = file.read_bytes()
    source = f"{origin}: {file.name}"
    site = head(data, source)
    if file.name != f"{site.host}{_SUFFIX}":
        raise SiteError(f"{source}:1: the file of {site.host} must be named {site.host}{_SUFFIX}")
    return _Entry(site, cache(lambda: read(data, source)), origin)


def _skip(origin: str, error: Exception) -> None:
    warnings.warn(f"sites of {origin} were skipped: {type(error).__name__}: {error}", SiteWarning, stacklevel=2)
