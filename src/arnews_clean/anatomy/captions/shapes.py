"""What says that a line is a caption: words about pictures, and the credits of photographers and agencies."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean.anatomy.credits import sources_alone
from arnews_clean.anatomy.words import content, names_person, phrases
from arnews_clean.lines import ARABIC, Line, fact

HEAD: Final = 10  # lines: below them a caption stands between paragraphs
SMALL: Final = 2  # words: "صورة أرشيفية" is furniture anywhere
LEAST_TITLE: Final = 4  # words
_LEAST_NAMED: Final = 6  # words of a caption whose bracket holds the name of a photographer
_MARK: Final = re.compile(
    r"""(?:صوره\ )?(?:من\ )?(?:ال)?ارشيف(?:يه?)?\ ?[-/(].{0,60}                               # archive - agency
      | \((?:صوره\ )?(?:تعبيريه|توضيحيه|ارشيفيه|متداوله|ارشيف)\b[^()]{0,40}\)\.?
      | (?:الصوره|صوره|صور)\ (?:توضيحيه|تعبيريه|متداوله|جماعيه|ارشيفيه|من\ الارشيف|تذكاريه)\b.{0,50}
      | (?:الصوره|صوره|الصور)\ ?(?:بعدسه|عدسه|من|عن|:|/|\|).{2,50}                              # photo by, photo of
      | صوره\ وزعتها\ .{3,70}                                                                # an agency
      | ب?عدسه\ ?[:/]\ ?.{2,40}
      | (?:م?صدر|التعليق\ علي)\ الصوره[،,:\ ].*                                             # BBC: source, caption
      | (?:تعليق\ (?:الصوره|الفيديو)|التعليق\ علي\ الفيديو)\ ?[،,:].*
      | الصوره\ ?(?:اعلاه\ ?|ادناه\ ?|المرفقه\ ?)?:.*
      | في\ الصوره\ (?:الملتقطه|المولفه).{10,200}
      | [📷📸]\ ?[^.!؟…]{3,90}                                                                 # the icon of a camera
      | (?:camera|tag)\ icon.*|image\ caption.*|(?:photo\ )?credit\ ?:.*|(?:photo|image)\ ?:.{2,40}
      | (?:الصوره|صوره)\ خاصه\ ?[:/].{2,40}
      | [\w-]+\.(?:jpe?g|png|gif|webp)\)?                                                    # the name of the file
      | https?://\S+\.(?:jpe?g|png|gif|webp)(?:\?\S*)?                                      # its address
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OF_SOMETHING: Final = re.compile(r"(?:الصوره|صوره|صور) (?:من|عن) ")
# What the first word of such a line begins with where it is of Arabic letters alone.
_MARK_OPENERS: Final = (
    *("صور", "الصور", "ارشيف", "الارشيف", "من", "في"),
    *("عدسه", "بعدسه", "مصدر", "صدر", "التعليق", "تعليق"),
)
# Marks of agencies, of the BBC and of templates that no line of an article opens with.
SURE_MARK: Final = re.compile(
    r"(?:تعليق (?:الصوره|الفيديو)|التعليق علي الفيديو) ?[،,:]"
    r"|في الصوره الملتقطه|م?صدر الصوره ?[،,:]|التعليق علي الصوره ?[،,:]|الصوره بعدسه\b|ب?عدسه ?[:/]"
    r"|image caption\b|(?:photo|image|photo credit|credit) ?:|camera icon\b",
    re.IGNORECASE,
)
_ARCHIVE: Final = "من الارشيف"
# What ends a caption: a bracket, or an agency behind a slash, a dash, a stop. Every alternative opens with a border and
# is bounded, so a search is linear.
_BORDERS: Final = '(/©-.["|'
_CREDIT: Final = re.compile(
    r"""(?: \((?P<who>[^()]{2,45})\)|\[(?P<square>[^\[\]]{2,45})\]
          | /\ ?(?:غيتي|رويترز|ا\ ?ف\ ?ب|الاناضول|ارشيفيه?|تويتر|فيسبوك|مواقع\ التواصل|[a-z][a-z\ -]{1,25})
          | (?P<copyright>©)\ ?[^©]{2,30}
          | (?P<photo>-\ ?)(?:تصوير|بعدسه|عدسه)\ [^\W\d_]+(?:\ [^\W\d_]+){1,2}
          | [-|]\ ?(?:الاناضول|مواقع\ التواصل)
          | [-|]\ ?(?:ارشيفيه?|صوره\ ارشيفيه|ا\ ?ف\ ?ب|رويترز|غيتي|afp|ap|epa|reuters|getty(?:\ images)?)
          | "ارشيفيه"
          | \.{1,2}\ ?(?:غيتي|رويترز|ا\ ?ف\ ?ب|ارشيفيه|getty)
        )\.?$""",
    re.VERBOSE | re.IGNORECASE,
)
_TAKEN: Final = re.compile(
    r"(?:تصوير|عدسه|بعدسه) ?:? ?.+|(?:صوره|الصوره) (?:من|عن) .+|(?:نقلا )?عن ال?انترنت|(?:من )?ارشيف .+"
)
# What closes a sentence is a source, not a credit.
_BEHIND_STOP: Final = re.compile(r"[.!] ?(?:\([^()]*\)|[/|-] ?[^\W\d_]{2,}(?: [^\W\d_]+){0,3})$")
_NO_AGENCY: Final = re.compile(
    r"(?:صوره )?(?:ارشيف(?:يه)?|تعبيريه|توضيحيه)|غيتي(?: ايمجز)?|جيتي(?: ايمجز)?"
    r"|شترستوك|shutterstock|الاوروبيه|الصحافه الفرنسيه"
    r"|getty(?: images)?|مواقع(?: ال?كترونيه| التواصل.*)?|وسايل التواصل.*"
    r"|تواصل اجتماعي|متداوله|(?:ال)?انترنت|فيسبوك|تويتر|خاص|reuters|afp|ap|epa|sputnik",
    re.IGNORECASE,
)
FORMULAS: Final = frozenset({"بسم الله الرحمن الرحيم"})  # short lines above the article that belong to it


@fact
def marked(line: Line) -> bool:
    """Tell whether `line` says of itself that it is about a picture: archive, photo, camera."""
    if not _may_be_marked(line):
        return False
    if line.core == _ARCHIVE and line.key[-1] == ":":
        return False  # the header of a list
    if line.full_stop and _OF_SOMETHING.match(line.key):
        return False  # "صورة من الماضي تطل من الشرفة."
    return line.core.lower() in phrases("caption_markers") or _MARK.fullmatch(line.key) is not None


def _may_be_marked(line: Line) -> bool:
    """Tell whether `line` may open with a mark, by its first word, where that is of Arabic letters alone."""
    word = line.first
    if not (ARABIC[0] <= word < ARABIC[1] and word.isalpha()):
        return True
    return word.startswith(_MARK_OPENERS) or word in _marker_openers()


@cache
def _marker_openers() -> frozenset[str]:
    return frozenset(marker.partition(" ")[0] for marker in phrases("caption_markers").whole)


@fact
def credited(line: Line) -> bool:
    """Tell whether `line` ends in a photo credit: an agency, an archive, "social media"."""
    found = _CREDIT.search(line.key, 2) if any(border in line.key for border in _BORDERS) else None
    if found is None or _BEHIND_STOP.search(line.key):
        return False
    who = found["who"] or found["square"]
    if who is None:
        return not (found["copyright"] and line.size <= SMALL)
    if line.size >= _LEAST_NAMED and names_person(who, sure=True):
        return True
    if _NO_AGENCY.fullmatch(who.strip()) or _TAKEN.fullmatch(who.strip()):
        return True
    return sources_alone(who)


def title_of(head: list[Line], body: set[str]) -> Line | None:
    """Return the line of the head that shares most with the body, more than a word: the title."""
    shared = [len(content(line) & body) for line in head]
    most = max(shared)
    return head[shared.index(most)] if most > 1 else None
