"""Every general rule: its permanent id and, in one sentence, what it cuts.

An id is `<label>.<shape>`, with `+topic` behind it where shared content words decided. It never changes its meaning,
since people count by it; a rule that goes is gone from here, and its id is not used again.
"""

from __future__ import annotations

from typing import Final

RULES: Final[dict[str, str]] = {
    # -- byline
    "byline.address": "An e-mail address of the author on a line of its own.",
    "byline.agency-prefix": "An agency or desk with a separator before the first sentence.",
    "byline.author-dash": "The name of the author with a dash before the first sentence.",
    "byline.bare-name": "The name of the author, and nothing else, between the title and the first paragraph.",
    "byline.bio": "The line that says who the author is.",
    "byline.colon-name": "A name behind a colon that lost its role.",
    "byline.companion": "The name under a lonely role, or the address under a name.",
    "byline.domain": "The domain of the paper as a credit on a line of its own.",
    "byline.initials": "The initials of author or editor on a line of their own.",
    "byline.interview": "The line that says who held the interview.",
    "byline.line": "A line of agencies, desks and authors that names no place.",
    "byline.outlet-prefix": "The name of an outlet with a separator before the first sentence.",
    "byline.published-in": "The author in a line that says where and when the story appeared first.",
    "byline.role": "A line with a role, a separator and the names of persons or desks.",
    "byline.role-alone": "A role that stands alone on its line, with the name below.",
    "byline.role-name": "A line with a role and the name of a person.",
    "byline.role-prefix": "A role and a name before the first sentence.",
    "byline.signature": "A credit without a place under the last paragraph.",
    # -- caption
    "caption.bare": "A short line without a mark of its own between furniture and the first paragraph.",
    "caption.credited": "A line that ends in a photo credit.",
    "caption.doubled": "The first of two copies of a short line in the head.",
    "caption.marked": "A line that says of itself that it is about a picture: archive, photo, camera.",
    "caption.photographer": "A line with the name of the photographer.",
    "caption.scene": "A line that opens as captions do: a scene from, a view of.",
    "caption.under-credit": "The line under a photo credit that stands above its caption.",
    # -- chrome
    "chrome.about+topic": "What the site says of itself between its tools and its copyright line.",
    "chrome.breadcrumb": "The path of the page in its site.",
    "chrome.comments": "The comments of readers, from their header on.",
    "chrome.counter": "A count of views, comments or shares.",
    "chrome.embed": "The name, handle and date under an embedded post.",
    "chrome.hashtags": "A line of hashtags below the last paragraph.",
    "chrome.masthead": "The editors and publishers of the paper, as its masthead names them.",
    "chrome.poll": "A poll of the site with its answers.",
    "chrome.ruler": "A line of dashes, dots or stars.",
    "chrome.section": "Names of sections, or a mark such as urgent, above the first paragraph.",
    "chrome.sidebar": "Headers of boxes beside the article: cartoon, prayer times, weather.",
    "chrome.stream": "A run of lines with times of day above the title, or with weather or exchange rates.",
    "chrome.tag-line+topic": "A line of topics under the article whose words the article shares.",
    "chrome.tags": "The tags of the article, with their header.",
    "chrome.ticker+topic": "A run of titles above the headline that share no words with the article.",
    "chrome.title-affix": "The name of the site before or behind the headline.",
    "chrome.tool": "Tools, forms and notices of the page that no article holds.",
    # -- date
    "date.beside-source": "A date beside a source credit.",
    "date.line": "A line that holds a date or time of publication, and nothing else.",
    "date.published-in": "The date in a line that says where and when the story appeared first.",
    # -- dateline
    "dateline.agency-brackets": "The bare agency in brackets before the first sentence: (CNN)--.",
    "dateline.city-agency": "A place and an agency, in any order, before a sentence.",
    "dateline.city-agency-verb": "A place and an agency that run into the verb of the sentence with no separator.",
    "dateline.city-author": "A place and an author before the first sentence.",
    "dateline.city-colon": "A place and a colon before the first sentence; under `aggressive` alone.",
    "dateline.city-dash": "A place and a dash before the first sentence.",
    "dateline.city-outlet": "A place and an outlet that nobody knows before the first sentence.",
    "dateline.line": "A line of places, agencies, authors and dates.",
    "dateline.signature": "A credit with a place under the last paragraph.",
    # -- duplicate
    "duplicate.caption": "The second of two copies of a short line in the head.",
    "duplicate.line": "A line that stands above already.",
    "duplicate.pull-quote": "A quotation on a line of its own whose words stand in a paragraph as well.",
    "duplicate.sentences": "Sentences that stand above already.",
    "duplicate.title": "A near copy of the title.",
    "duplicate.twice": "The second half of a line that holds the same words twice.",
    # -- promo
    "promo.glued": "A promo that is glued to a paragraph.",
    "promo.line": "A line that asks to follow, share, subscribe or download, or that advertises.",
    # -- read_also
    "read_also.after-source+topic": "Another article after a source line: it shares no words with the one above.",
    "read_also.article+form": "A second article under a read-also opener, known by its dateline, date or source line.",
    "read_also.article+topic": "A second article under a read-also opener that shares words with its title alone.",
    "read_also.block": "A read-also opener with the titles below it.",
    "read_also.joined": "A read-also opener with its titles inside a long line.",
    "read_also.line": "A read-also opener with its title on the same line.",
    "read_also.list": "A list header with its titles, and body below.",
    "read_also.top+topic": "A read-also block above the first paragraph.",
    # -- similar
    "similar.article+form": "A second article under the header of a list, known by its dateline, date or source line.",
    "similar.article+topic": "A second article under the header of a list that shares words with its title alone.",
    "similar.below-comments": "Titles of other stories below the comments.",
    "similar.joined": "The header of a list with its titles inside a long line.",
    "similar.list": "The header of a list with its titles after the last paragraph.",
    # -- source
    "source.agency-tag": "The agency in brackets that closes the last paragraph.",
    "source.credit": "A line with the word source, a separator and a name.",
    "source.credit-name": "The name under a lonely source header.",
    "source.empty-credit": "A source header with no name behind it.",
    "source.end-mark": "The mark by which agencies end a story.",
    "source.from": "A line that says from which paper the story is taken.",
    "source.issue": "The issue of the paper that the story stood in.",
    "source.link": "A line that leads to the story on another site.",
    "source.permalink": "The address of the page itself.",
    "source.published-in": "The paper in a line that says where and when the story appeared first.",
    "source.starred": "A starred line of credit: a service, an agreement, a paper.",
}
