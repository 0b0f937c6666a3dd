"""The file that `arnews-clean sites new` writes: it fails, and what it says teaches how to mend it."""

from __future__ import annotations

from typing import Final

TEMPLATE: Final = """\
# What the pages of HOST carry beside the article. Every key is explained in docs/sites.md.
# Run `arnews-clean sites check HOST.toml` now and after each step: it says what is left to do.

[site]
host = "HOST"
names = []                # what readers call the site, in Arabic: ["صحيفة المثال"]
signature = []            # how a line begins that only this site prints, so that site="auto" knows its pages

# A whole line that goes. Copy the words that it begins with from a page, the same on every page; leave out what varies.
[[drop]]
id = "choose a name"      # small Latin letters and hyphens; it stays for good
label = "choose-one"      # byline dateline date caption read_also similar source promo chrome duplicate
where = "tail"            # head: above and in the first paragraph; tail: from the last one on; line: anywhere
phrases = [""]            # what the line begins with; spelling of hamza, taa marbuta and digits does not matter

# A few lines that look like a page. Write them yourself, keep only the furniture as it is: no text of the publisher.
[[example]]
text = ""
removes = [""]            # what must go from the text, in its order; everything else must stay

# A sentence of an article that holds the same words and must stay.
[[negative]]
text = ""
"""


def template(host: str) -> str:
    """Return a rule file for `host` that is still to be filled in."""
    return TEMPLATE.replace("HOST", host)
