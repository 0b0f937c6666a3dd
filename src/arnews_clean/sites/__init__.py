"""What is known about the pages of single publishers: one rule file a site, registered by existing.

>>> from arnews_clean import sites
>>> sites.get("سانا").host
'sana.sy'
>>> sites.for_url("https://example.org/news") is None
True
"""

from __future__ import annotations

from arnews_clean.sites.registry import SiteConflict, SiteWarning, UnknownSite, detect, for_url, get, names, register
from arnews_clean.sites.schema import Site, SiteError, load

__all__ = [
    "Site",
    "SiteConflict",
    "SiteError",
    "SiteWarning",
    "UnknownSite",
    "detect",
    "for_url",
    "get",
    "load",
    "names",
    "register",
]
