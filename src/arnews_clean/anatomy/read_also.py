"""Openers that ask to read or see on, with or without a title behind them.

The same opener cuts differently by what stands behind it: "للمزيد: عنوان" is one line; "اقرأ أيضا:" alone takes the
titles below. Its false friends are sentences that open with the same words: "المزيد من القتلى سقطوا ...", "شاهد
المارة الحريق". So an opener of everyday words needs a separator behind it, and so does the title.
Facts: the conventions, section 9.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean.anatomy.credits import names_outlet
from arnews_clean.anatomy.words import folded, phrases
from arnews_clean.keys import first_word, tokens
from arnews_clean.lines import Line, fact

_MAX_WORDS: Final = 28  # of an opener with its title: a longer line holds a sentence as well
_MAX_SENTENCE: Final = 15  # words: a longer line with a full stop holds a paragraph, whatever it opens with
_MAX_ALONE: Final = 8  # words of an opener
_LEAST_WEAK: Final = 3  # words of a title behind an opener of everyday words
_TITLE: Final = range(4, 31)  # words of an opener with a title and nothing between the two

# Linear: each family opens with words of its own, and holds one bounded repeat at most.
_OPENER: Final = r"""
    (?P<strong>
        # read
        و?ا?اقر(?:ا|اء|ء|اي|يي|اوا|ووا|ءوا|ا/ي)\ ايضا\ (?:في|من|علي)(?:\ [^\W\d_]+){1,3}(?=\ ?(?:[:|…←]|\.\.|$))
      | و?ا?اقر(?:ا|اء|ء|اي|يي|اوا|ووا|ءوا|ا/ي)\ ?(?:ايضا?|كذلك|كمان|المزيد|اكثر|التفاصيل|في\ الموقع|سابقا)
        (?:\ (?:عن|حول|علي|في)\ [^\W\d_]+)?
      | (?:اكمل|تابع|متابعه|قراءه|اقرا)\ (?:القراءه|المزيد)|لقراءه\ (?:المقال|الخبر|المزيد)[^:|.…؛←"/\-]{0,25}
      | ل(?:قراءه|مطالعه|متابعه)\ {story}(?:\ (?:كامله?|كاملا|بالكامل|كله|الاصلي))?(?!\w)
      | ل(?:قراءه|مطالعه|متابعه)\ ال(?:تقرير|حوار|تحقيق|قصه|نص)\ (?:كامله?|كاملا|بالكامل|كله)(?!\w)
      | لمطالعه\ المزيد|(?i:related(?=\ ?:)|(?:read\ (?:more|also)|see\ also)(?=\ ?(?::|$)))
      | اقرا\ (?:في\ العمق|من\ الارشيف|قبل\ ذلك)|تفاصيل\ اوفي
        # see
      | شاهد\ (?:ال)?مزيد|(?:طالعو?ا?|شاهد[يو]?ا?|راجع|تابعو?ا?|تصفح|اسمع|استمع|انظر(?!\ ?ايضا\ الي\ ))\ ?ايضا
      | لمشاهده\ (?:الفيديو|شريط\ مصور|المقال\ الاصلي)[^:|.…؛←"/\-]{0,20}
        # more
      | و?لل?مزيد(?:\ من\ (?:التفاصيل|المعلومات|الاخبار)|\ (?:اقرا|طالع)(?:\ ايضا)?|\ يمكنكم?\ قراءه)?
      | لمعرفه\ المزيد|للاطلاع\ علي\ المزيد
      | المزيد\ (?:(?:حول|عن)\ هذ[اه]\ (?:ال)?(?:قصه|موضوع|خبر|ملف|قضيه)|(?:عن|حول)\ هذا|من\ الاخبار|عن|حول)
      |(?:اضغط|انقر)\ هنا\ (?:لقراءه|للمزيد)[^:|.…؛←"/\-]{0,20}
        # you may like
      | (?:قد|ربما)\ [يت](?:همك|عجبك)[مي]?(?:\ ايضا)?|يهمك\ ايضا|اليك\ ايضا|لا\ (?:تفوت|يفوتكم?)
      | قد\ (?:ترغب|ترغبون|تود|تحب)\ (?:في\ |ب)?(?:قراءه|مشاهده|متابعه)
      | (?:ننصحك?|نوصيك?)\ بقراءه|نرشح\ لكم?|نقترح\ عليك|نوصي\ لكم?|من\ الممكن\ ان\ يعجبك|(?:اقرا|تابع|شاهد)\ معنا
      | (?:موضوعات|مواضيع)\ متعلقه
    )
    | (?P<weak>
        {listed}
      | (?:موضوعات|مواضيع|اخبار|مقالات|قراءات|مواد|قصص|ماده)\ ذات\ (?:صله|علاقه)|ذ(?:ات|و)\ (?:صله|علاقه)
      | (?:موضوع|خبر|مقال|تقرير|محتوي|رابط|فيديو)\ (?:ذو\ صله|متعلق|مرتبط|مشابه)|(?:خبر|تقرير|مقال)\ سابق
      | قصص\ مقترحه|يمكنكم?\ (?:ايضا\ )?قراءه
      | (?:موضوعات|مواضيع|اخبار|مقالات|قصص)\ (?:متعلقه|قد\ ت(?:همكم?|عجبكم?))|اخترنا\ لكم?|مقترح\ لكم?
      | و?من\ (?:اخبارنا(?:\ ايضا)?|ارشيفنا|الارشيف)|متعلق
      | اقرا(?:\ (?:عن|في|بالتفصيل))?|طالع|شاهدو?ا?(?:\ الفيديو)?|ايضا|المزيد|للتفاصيل|التفاصيل\ هنا|تفاصيل\ الخبر|رابط
    )"""
_SEPARATOR: Final = re.compile(r" ?(?:[:|/>_\-؛←⬅➡👇]+|\.{2,}|…|\"(?= [^\"]*$))\s*")  # the quote was "»"
_RUN_ON: Final = frozenset({"من", "ان", "انك", "بان"})  # a sentence: "للمزيد من الأمان", "قد يهمك أن تعرف"
_WITNESS: Final = "شاهد"  # who saw it, and "see"
_TESTIMONY: Final = re.compile(r'"?(?:لم|لن|لا|كنا|كنت|رايت|رايته|رايتها|سمعت|سمعنا|راينا|ركضت|هربت|هربنا|انا) ')
# Who said the word before the separator, or what he did then: "اقرأ .. قال وهو يشير إلى اللافتة". "رد" heads titles.
_SAID: Final = re.compile(r"(?:و|ف)?(?:قا?لت?|[يت]قول|صاحت?|هتفت?|همست?|رددت?|كررت?|اضافت?|اشارت?)(?: |$)")
_NOTHING: Final = re.compile(r"[\s:.…|/>\-_؛←⬅➡⬇👇\"]*")
# Weak openers that stand alone on a line.
_ALONE: Final = frozenset({"المزيد", "اقرا", "اقرء", "شاهد", "طالع", "للتفاصيل", "الخبر كاملا"})
_RELATED: Final = (" ذو صله",)  # such headers need no mark behind them
_WHOLE: Final = frozenset(  # weak openers that point to the story itself: no title of another one stands below
    {
        *("التفاصيل هنا", "اقرا بالتفصيل", "اقرا الخبر كاملا", "شاهد الفيديو", "شاهدي الفيديو", "شاهدوا الفيديو"),
        *("لمشاهده المقال الاصلي، انقر هنا", "اقرا علي الموقع الرسمي", "الخبر كاملا الرجاء الضغط علي الرابط ادناه"),
    }
)
# Words of which an opener is made that no list holds: "اقرأ في هذا الملف:", "نرشح لكم قراءة:", "اقرأ من قبل: عنوان".
# The first ones ask to read or to see; "قراءة" opens sub-headings, "شاهد" is a witness as well.
_ASKING: Final = frozenset(
    {"اقرا", "اقراوا", "اقرووا", "اقري", "طالع", "طالعوا", "نرشح", "نقترح", "ننصح", "ننصحك", "ننصحكم", "نوصي", "نوصيكم"}
)
_ASKED: Final = frozenset(
    {
        *("قراءه", "للقراءه", "بقراءه", "مطالعه", "بمطالعه", "مشاهده", "بمشاهده", "متابعه", "بمتابعه"),
        *("لكم", "لك", "لكن", "ايضا", "كذلك", "المزيد", "من", "في", "عن", "حول", "علي", "الي", "قبل"),
        *("هذا", "هذه", "ذات", "ذاته", "نفس", "نفسه"),
        *("السياق", "الملف", "الموضوع", "بالموضوع", "الشان", "القضيه", "الصدد", "الصله", "صله", "العلاقه", "علاقه"),
        *("اخبار", "اخري", "تقارير", "مقالات", "مواضيع", "التفاصيل", "الخبر", "القصه", "المقال", "التقرير", "الحوار"),
        *("موقعنا", "ملفاتنا", "تقريرنا", "مقالنا", "حوارنا", "التالي", "السابق", "سابقا", "كاملا", "بالكامل"),
    }
)
_WHERE: Final = frozenset({"في", "علي", "عبر"})  # and the outlet on which one may read it
_LEAST_ASKED: Final = 4  # words of a title behind such words
_LEAST_UNMARKED: Final = 3  # such words without a colon
_POINTERS: Final = (":", ":-", "..", "…", "|", ">>", "←", "⬇", "👇")  # what such a line ends in


@cache
def _pattern() -> re.Pattern[str]:
    """Return the pattern of the families and of the wordings of the list, longest first: each needs a separator."""
    listed = sorted(phrases("read_also_openers").whole, key=len, reverse=True)
    return re.compile(
        _OPENER.replace("{listed}", "|".join(rf"{re.escape(words)}(?!\w)" for words in listed)), re.VERBOSE
    )


@cache
def first_words() -> frozenset[str]:
    """Return the first words of openers."""
    listed = (words.partition(" ")[0] for words in phrases("read_also_openers").whole)
    return folded("read_also_words") | frozenset(listed)


@fact
def _opener(line: Line) -> re.Match[str] | None:
    """Return the opener at the start of `line`."""
    if line.size > _MAX_WORDS or line.opener not in first_words():
        return None
    return _pattern().match(line.core)


@fact
def _asks_to_read(line: Line) -> bool:
    """Tell whether `line` is a few words that ask to read or see something, alone or with a colon and a title.

    What the reader of a poem or of faces is asked to read is a sentence, with its full stop or in other words.
    """
    if line.opener not in _ASKING or line.full_stop:
        return False
    asking, _, title = line.core.partition(":")
    words = tokens(asking)
    if not 1 < len(words) <= _MAX_ALONE or (title and title.count(" ") < _LEAST_ASKED):
        return False
    if line.key[-1] != ":" and not title and len(words) < _LEAST_UNMARKED:
        return False
    return _ASKED.issuperset(words[1:]) or (words[1] in _WHERE and names_outlet(words[2:]))


@fact
def _asks_alone(line: Line) -> bool:
    """Tell whether `line` is nothing but such words."""
    return _asks_to_read(line) and ":" not in line.core


def header(line: Line) -> bool:
    """Tell whether `line` is an opener and nothing else."""
    if _asks_alone(line):
        return True
    opener = _opener(line)
    if not opener or line.size > _MAX_ALONE or not _NOTHING.fullmatch(line.core, opener.end()):
        return False
    weak = opener["weak"]
    if weak is None or weak.endswith(_RELATED):
        return True
    return (weak in _ALONE or weak in _WHOLE) and line.key.endswith(_POINTERS)


def one_line(line: Line) -> bool:
    """Tell whether `line` is an opener with the title that it points to, or one that points to no title."""
    if _asks_to_read(line) and not _asks_alone(line):
        return True
    opener = _opener(line)
    if not opener:
        return False
    if opener["weak"] in _WHOLE and _NOTHING.fullmatch(line.core, opener.end()):
        return True  # with a mark that points on, it is a header
    rest = line.core[opener.end() :]
    separator = _SEPARATOR.match(rest)
    if separator and separator.end() < len(rest):
        if opener["weak"] and rest.count(" ", separator.end()) < _LEAST_WEAK - 1:
            return False  # "شاهد.. وصمت", "طالع: السعد"
        if opener["weak"] and _SAID.match(rest, separator.end()):
            return False
        if opener["weak"] == _WITNESS and _TESTIMONY.match(rest, separator.end()):
            return False
        return not (line.full_stop and (opener["weak"] or line.size > _MAX_SENTENCE))
    also = "ايضا" in (opener["strong"] or "") and rest and not rest[0].isalnum()
    return bool(also) and not line.full_stop and line.size in _TITLE


def introduces(line: Line) -> bool:
    """Tell whether `line`, however long, opens with a strong opener: a stretch of a joined page may hold an article."""
    opener = _pattern().match(line.core) if line.opener in first_words() else None
    return bool(opener and opener["strong"])


def opening(line: Line) -> bool:
    """Tell whether `line` opens with a strong opener: for the joined lines of a flattened page."""
    opener = _opener(line)
    if opener is None or not opener["strong"]:
        return False
    rest = line.core[opener.end() :]
    return not rest[:1].isalnum() and first_word(rest.lstrip()) not in _RUN_ON
