"""Turn the raw text of a scraped Arabic news page into the article that its author wrote.

>>> import arnews_clean as anc
>>> print(anc.clean("مسقط - العمانية: عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."))
عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from arnews_clean import find, normalize, sentences, sites, strip
    from arnews_clean.article import Article
    from arnews_clean.letters.profiles import UnknownProfile
    from arnews_clean.model import Label, Segment
    from arnews_clean.parsing import clean, parse, rules
    from arnews_clean.sites import Site, SiteWarning, UnknownSite

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Label",
    "Segment",
    "Site",
    "SiteWarning",
    "UnknownProfile",
    "UnknownSite",
    "clean",
    "find",
    "normalize",
    "parse",
    "rules",
    "sentences",
    "sites",
    "strip",
]

# Where each public name lives. Names are looked up on first use (PEP 562), so that importing the package costs
# next to nothing and `regex` is loaded only by those who parse.
_HOMES = {
    "Article": "article",
    "Label": "model",
    "Segment": "model",
    "Site": "sites",
    "SiteWarning": "sites",
    "UnknownProfile": "letters.profiles",
    "UnknownSite": "sites",
    "clean": "parsing",
    "parse": "parsing",
    "rules": "parsing",
}
_MODULES = frozenset({"find", "normalize", "sentences", "sites", "strip"})


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
