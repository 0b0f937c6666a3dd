"""Promos: follow, share, subscribe, download, advertising, letters to the paper.

A promo names *our* channel, page, app, story or opinion; its false friends name a person, a meeting, a team or an event
("تابعوا المباراة من المدرجات"), or give advice in an article ("حمل التطبيق ثم سجل رقمك."). A promo may stand anywhere
but in the very first line, where it is more likely the title of a story about one.
Facts: the conventions, section 12.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy.words import announced, explained, folded, heads_page, heads_paragraph, inside, phrases
from arnews_clean.lines import SENTENCE, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_MAX_WORDS: Final = 40
_SHORT: Final = 3  # words: so short a promo may stand in the first line
_ADVICE: Final = 10  # words: a longer sentence with a full stop is advice to readers in an article
_SAID: Final = "، هكذا "  # who says what stands before it
_GLUED_TO: Final = 8  # words: a promo is glued to nothing shorter
_WHOLE_SENTENCES: Final = ("يمكنكم تسلم", "يمكنكم استلام", "اذا كنت تعتقد", "الاخبار المنشوره", "للتواصل ارسل")

_OURS: Final = (  # what a site has and a person has not, as first letters
    r"(?:قنا[هت]|صفح|حساب|مجموع|جروب|كروب|خدم|نشر|النشر|تطبيق|التطبيق|موقع|الموقع|منص|بريد"
    r"|واتس|تلغرام|تليجرام|تيليجرام|فيس|تويتر|يوتيوب|انستغرام|انستجرام|google|جوجل|غوغل)"
)
_NETWORK: Final = r"(?:فيس|تويتر|واتس|تلي|يوتيوب|انست)"
_NETWORKS: Final = (  # their whole names
    r"(?:فيس\ ?بوك|تويتر|واتس\ ?اب|تيليجرام|تليجرام|تلغرام|تيلغرام|تلجرام|تلكرام|انستغرام|انستجرام|يوتيوب|تيك\ توك"
    r"|facebook|twitter|whatsapp|telegram|instagram|youtube|google\ news|اخبار\ (?:جوجل|غوغل|google))"
)
_NEWS: Final = r"(?:ال)?(?:اخبار|مستجدات|تطورات|احداث|انباء|مقالات|تحديثات|حلقات|فيديوهات|عروض)"
_STORY: Final = r"(?:الموضوع|الخبر|المقاله?|الصفحه|القصه|التقرير|الفيديو|المنشور|الماده|المحتوي|الصوره)"
_MANY: Final = r"(?:\ \w+)?\ (?:\d+\ )?(?:مليون|ملايين|الف|الاف|عشرات|ميات)"  # people who did so
# Behind a call stands how to follow it; behind a deed, who did it: "انضم إلينا رجل", "أرسل لنا جدي صندوقا".
_CALL: Final = r"(?:\ (?:علي|عبر|الان|من|هنا|مجانا|ال(?:خاص|رسمي|مجاني)|ل|و).*|\ ?[^\w\s].*)?"
_YOURS: Final = r"(?:\ ?[^\w\s]|$|.*(?:كم?\b|\ (?:علي|عبر|رساله|اي|بال?بريد)\b))"
_WHERE: Final = r"(?:علي|عبر|مع|حول|الان|في\ (?:ال)?(?:تعليق|استطلاع|تصويت))"
# A channel of ours: it says so, is on a network, or is a newsletter. Others join a group, a service, a site.
_ON_A_NETWORK: Final = rf"(?=.*(?:{_NETWORK}|تلغ|تلجرام|تلكرام|تيل|نبض|سناب|google|جوجل|غوغل))"
_NEWSLETTER: Final = r"(?:ال)?نشر(?!ه\ الجويه|ه\ الاخبار)|(?:ال)?تطبيق"
_CHANNEL: Final = rf"(?:{_OURS}\S*نا\b|{_OURS}{_ON_A_NETWORK}|{_NETWORK}|{_NEWSLETTER}).*"
# Linear: every family opens with words of its own, and holds at most two repeats of any character.
_PROMO: Final = rf"""
    # follow
      و?(?:تابعو?نا|تابعينا|لمتابعتنا)\b(?!\ علي\ (?:مدي|مدار|مر)\b)(?:\ (?:علي|عبر|الان)\b.*|$)
    | تابعو?ا?\ (?:(?:اخر|احدث|جديد|كل\ جديد|اهم)\ {_NEWS}|المزيد\ من\ الاخبار).*
    | تابعو?ا?\ كل\ جديد(?:\ (?:علي|عبر|مع)\b.*)?
    | تابعو?ا?\ (?:صفحتنا|قناتنا|حسابنا|حساباتنا|فيديوهات(?:نا)?).*
    | تابعو?ا?\ (?:علي\ موقع|علي\ {_NETWORK}|عبر\ تطبيق|اخبار.*(?:عبر|علي)\ {_OURS}).*
    | تابعو?ا?\ (?:[^\W_]+\ ){{0,2}}(?:rt|نيوز|نت|برس|اونلاين)\ (?:علي|عبر)(?:\ (?:rt\ )?{_NETWORKS}|\ منصه\ (?:اكس|x))?
    | تابعو?ا?\ "[^"]{{2,25}}"\ (?:علي|عبر)\ (?:{_NETWORKS}|منصه\ (?:اكس|x))
    | لمتابعه\ (?:كل\ جديد|اخبارنا)\ (?:[^\W_]+\ ){{0,3}}(?:تابعنا|تابعونا|اشترك|اشتركوا|انضم|انضموا)\ .{{2,40}}
    | لمتابعه\ (?:اخر\ )?اخبار\ (?:[^\W_]+\ ){{1,3}}(?:اشتركو?ا?|انضمو?ا?|حملو?ا?)\ (?:[^\W_]+\ ){{0,2}}
      (?:[بل]?(?:قناتنا|تطبيقنا|نشرتنا|صفحتنا)|تطبيق)\b.{{0,30}}
    | يمكنكم\ متابعه\ (?:اخر|احدث|اهم|كل)\ (?:[^\W_]+\ ){{1,5}}(?:عبر|علي)\ (?:تطبيق|قناتنا|موقعنا|صفحتنا).{{0,60}}
    | تابعو?ا?\ [^\W\d_]+\ علي\ (?:تلغرام|تيليجرام|تليجرام|تويتر|فيسبوك|يوتيوب|انستغرام|واتساب)
    | تابعو?ا?\ (?:صحيفه|جريده|موقع|وكاله|شبكه|بوابه|صفحه|منصه|قناه)\ (?:[^\W_]+\ ){{1,4}}(?:علي|عبر)\ {_NETWORKS}\b.*
    | تابعوا\ (?:[^\W_]+\ ){{1,4}}(?:علي|عبر)\ {_NETWORKS}(?:\ ?[،,]\ ?|\ و)و?{_NETWORKS}\b.*
    | (?:تابع|تابعوا)\ (?:[^\W_]+\ ){{1,3}}(?:علي|عبر)\ (?:اخبار\ |تطبيق\ )?(?:جوجل|غوغل|google)\ (?:نيوز|news)
    | (?:تابع|تابعوا)\ (?:[^\W_]+\ ){{1,3}}(?:علي|عبر)\ اخبار\ (?:جوجل|غوغل|google)
    | (?:ا?ضف|اضيفوا)\ (?:[^\W_]+\ ){{1,3}}(?:الي|ل)\ ?(?:مصادرك|قايمتك|مفضلتك).{{0,40}}
    | يمكنكم?\ متابعه\ (?:اخبارنا|صفحتنا|صفحاتنا|قناتنا|حساباتنا)\b.{{0,60}}
    | لمتابعه\ (?:اهم|احدث|كل|جميع)\ {_NEWS}.{{0,40}}\ (?:انضم|انضموا|اشترك|اشتركوا|تابعونا|تابعنا)\b.{{0,60}}
    | تطبيق\ (?:[^\W_]+\ ){{1,4}}متوفر\ (?:الان\ )?(?:علي|في)\ (?:متجر\ |متاجر\ |app|google|اب\ ستور).{{0,40}}
    | شاركونا\ (?:اراءكم|ارايكم|رايكم|تعليقاتكم).{{0,40}}|لتحميل\ التطبيق\ (?:اضغط|انقر)\ هنا
    | (?:تابع|تابعوا)\ [^\W\d_]+\ علي\ (?:منصه\ )?(?:اكس|x|نبض)
    | لل?مزيد\ من\ (?:الاخبار|التفاصيل|المعلومات)\ ?،?\ ?(?:تابعو?نا|تابعوا|زوروا|انضموا|اشتركوا|حملوا)\b.*
    | و?لا\ تنسوا?\ (?:الاشتراك|الانضمام|متابعه|متابعتنا|تفعيل|مشاركه)\b.*
      (?:قناتنا|صفحتنا|صفحاتنا|حسابنا|حساباتنا|موقعنا|نشرتنا|زر\ الجرس|{_STORY}).*
    | متابعه\ (?:قناتنا.*|(?:اخر\ )?اخبار\ .{{2,40}}\ علي\ {_NETWORKS}\b.*)
    | و?لا\ تنسي?\ الضغط.*|اين\ يمكنك\ متابعتنا.*|خليك\ معنا.*
    | كن\ اول\ من\ (?:يعلم|يعرف\ (?:ب?الاخبار|باخر|كل\ جديد)).*
    | ابق\ علي\ (?:اطلاع|تواصل\ معنا|اتصال)(?:\ دايم)?(?:\ (?:معنا|عبر)\b.*)?
    | لا\ تفوتو?ا?\ (?:اخر|اهم|احدث)\ {_NEWS}
    | لمتابعه\ (?:الخبر|المباراه|المباشر|التغطيه|اخر|اخبارنا|الاخبار|المزيد).*(?:اضغط|هنا|علي\ {_OURS}|عبر|تطبيق|قنا).*
    | احصل\ علي\ (?:اخر\ الاخبار.*|(?:ال)?نشر(?:ه|ت)(?:نا)?(?:\ ال(?:يوميه|اخباريه|بريديه))?)
    | اخر\ الاخبار\ تعرفونها.*|(?:ليصلك|لتصلك|ليصلكم|لتصلكم)\ .*|(?:فعل|تفعيل)\ الاشعارات{_CALL}

    | (?:لمتابعه|للاطلاع\ علي|لمعرفه|لقراءه|لمشاهده)\ .{{5,90}}\ (?:اضغطو?ا?|انقرو?ا?)\ هنا

    # join, subscribe
    | انضمو?ا?\ (?:الي\ {_CHANNEL}|(?:الينا|معنا)(?:\ {_OURS}.*)?)|انضم\ الينا{_CALL}|للانضمام\ (?:الي|ل)\ ?{_CHANNEL}
    | (?:انضم|انضموا|انضمي)\ (?:لل|الي\ ال)(?:مجموعه|جروب|كروب|قناه)
    | (?:اشترك|اشتركوا)\ في\ خدمه\ الاخبار(?:\ العاجله)?|(?:سجل|تبرع)\ الان
    | انضمو?ا?\ (?:ل{_CHANNEL}|(?:ل|الي\ )اكثر\ من\ .{{1,30}}\ (?:متابع|مشترك).*)
    | الاشتراك\ في\ .{{3,40}}\ (?:علي|عبر)\ {_NETWORKS}|اضغط\ هنا\ لل?(?:انضمام|اشتراك|متابع|تحميل).*
    | (?:سجل|ادخل|اكتب)\ (?:بريدك|ايميلك)\b.*
    | انضمو?ا?\ (?:الان\ )?(?:الي\ {_CHANNEL}|الينا\ (?:علي|عبر)\ {_NETWORKS})|انضم\ الان
    | اضغط\ لل?(?:اشتراك|انضمام)\ (?:في|الي)\ {_CHANNEL}
    | ا?اشتركو?ا?\ (?:في|ب|الان)\ ?{_CHANNEL}|ا?اشتركو?ا?\ (?:معنا|الان|مجانا|للحصول).*|اشترك
    | سجلو?ا?\ في\ {_CHANNEL}|للاشتراك(?:\ ?:|\ (?:اضغط|في\ (?:قنا|نشر|النشر|خدم))).*|النشره\ (?:الاخباريه|البريديه)
    | يمكنكم\ (?:تسلم|استلام|متابعت|مشاركتنا|الاشتراك).*

    | لاستلام\ (?:ال)?(?:اشعارات|نشره|تنبيهات)\ (?:وعروض\ )?من\ (?:صحيفه|جريده|موقع|بوابه|قناه)\ .{{3,30}}

    # download, short numbers
    | (?:حملو?ا?|لتحميل|تحميل|نزلو?ا?)\ (?:الان\ )?(?:تطبيق\b(?!{_MANY}).*|التطبيق{_CALL})
    | download\ our\ app|تحميل(?:\ [|].*)?
    | (?:الاتصالات\ ?,?\d{{5,}}|\d{{5,6}}\ ?-\ ?(?:mobily|zain|stc)|تبدا\ بالرمز).*
    | ,?\ ?\d{{5,6}}\ .{{0,40}}تبدا\ بالرمز.{{0,40}}|(?:\d{{2,3}}\ مسافه\ )?ثم\ الرساله

    # share, like, copy the link
    | شارك(?:ها|نا|وا|ونا)?(?:\ (?:هذا|هذه)(?:\ {_STORY}\b.*)?)?
    | شارك(?:ها|نا|وا|ونا)?\ (?:{_STORY}|رايك|برايك)(?:\ {_WHERE}.*|\ ?[^\w\s].*)?
    | شارك(?:ها|نا|وا|ونا)?\ علي\ (?:فيس|تويتر|واتس|مواقع)\b.*|مشاركه|share|شير|اعجبني
    | مشاركه\ (?:الخبر|المقال|الموضوع|الصفحه)\ ?:.{{0,160}}
    | قم\ ب?مشاركه\ {_STORY}
    | (?:انقر|اضغط|النقر)\ (?:هنا\ )?(?:للمشاركه|للطباعه|لطباعه|لارسال|لمشاركه|لتشارك|للتشارك)\b.*
    | click\ to\ (?:share|print|email)\b.*
    | اكتشاف\ المزيد\ من\b(?!.*\ (?:في|ب|قرب|تحت|شرق|غرب|شمال|جنوب)\b).*
    | (?:ال)?رابط\ (?:ال)?مختصر(?:\ (?:لل|لهذ|http).*|\ ?:.*)?|تم\ نسخ\ الرابط
    | share\ (?:this\ article|on\ (?:facebook|twitter|x)(?:\ share\ on\ [a-z]+){{0,4}})|follow\ us(?:\ on\ [a-z]+)?
    | (?:شارك|شاركها|شاركه|مشاركه|انشر|ارسال)\ (?:علي|عبر)\ (?:{_NETWORKS}|(?:منصه\ )?اكس|البريد(?:\ الالكتروني)?)
    | (?:شارك|مشاركه)\ علي\ {_NETWORKS}(?:\ (?:شارك|مشاركه)\ علي\ {_NETWORKS}){{1,4}}
    | subscribe\ to\ our\ newsletter|google\ play|app\ store|متوفر\ علي\ (?:app\ store|google\ play).{{0,30}}
    | الاشتراك\ في\ ?:\ ?(?:تعليقات\ الرساله|الرسايل|التعليقات)\ ?\(?(?:atom|rss)\)?
    | ارسال\ بالبريد\ الالكتروني\ ?كتابه\ مدونه.*
    | (?:انسخ|نسخ)\ الرابط(?:\ (?:الي|لل|هنا).*)?

    # write to us
    | للتواصل\ (?:معنا|مع\ الموقع|ارسل|مع\ الكاتب)\b.*|\S+@\S+?للتواصل\ مع\ الكاتب\ ارسل.*|لمراسله\ الكاتب.*
    | (?:لارسال|ارسلوا)\ (?:اخباركم|مقالاتكم|مشاركاتكم|ملاحظاتكم|ارايكم|شكاواكم)\b.*
    | (?:هل\ )?(?:اذا\ )?(?:اعجبك|اعجبكم|اعجبتك)\ {_STORY}\ ?[؟،,]?.*\ ?شارك.*
    | (?:ارسلو?ا?|بلغو?ا?\ عن|ابلغو?ا?\ عن|الابلاغ\ عن|ابلاغ\ عن|التبليغ\ عن)\ (?:خبرا|تصحيحا|خطا)(?:\ في\ {_STORY})?
    | هل\ وجدت\ خطا\ في\ (?:هذا\ |هذه\ )?{_STORY}\b.*
    | ما\ رايكم?\ في\ .{{0,40}}؟\ ?(?:شارك|اكتب|اترك|اخبر)(?:نا|ونا|وا|ينا)?\b.*
    | راسلونا(?:\ (?:علي|عبر)\b.*)?
    | راسلنا(?:\ (?:علي|عبر|من\ خلال)\b.*|\ ?[^\w\s].*)?
    | ارسلو?ا?\ (?:لنا(?={_YOURS})|رسالتك|مقالك|sms).*|قناه\ اليوتيوب.*
    | (?:تواصل\ معنا|اتصل\ بنا)(?:\ (?:علي|عبر|الان|هنا|من\ خلال)\b.*|[^\w ].*|\ ?[\d+].*)?
    | (?:صفحتنا|قناتنا)\ علي(?:\ (?:{_OURS}|{_NETWORK}|[a-z]).*)?
    | اذا\ كنت\ تعتقد.{{0,20}}(?:المقال|الخبر|الماده)\ .*(?:تصحيح|ارسل|شكوي).*

    # advertising, and papers about themselves
    | اضافه\ اعلان|اعلان(?:ات)?|ad|advertisement|مساحه\ اعلانيه|برعايه|محتوي\ ممول|اعلانك\ علي\ موقعنا.*|اعلن\ معنا.*
    | لاعلاناتكم\ (?:يرجي|الرجاء|اتصلوا|تواصلوا).{{0,60}}
    | هل\ لديك\ معلومه.{{0,30}}؟\ ?راسلنا.{{0,40}}
    | للاعلان\ (?:لدينا|معنا|علي\ الموقع|في\ الموقع)\b.*|مساحات\ اعلانيه|محتوي\ اعلاني|اعلان\ ممول
    | طريقك\ الصحيح\ نحو\ الحقيقه|نعرض\ لكم\ زوارنا.*|هذا\ المقال\ منشور\ بالتعاون\ مع.*
    | الاخبار\ المنشوره\ علي\ الصفحه\ الرسميه\ لوكاله\ الاناضول.*
"""
# Names of networks and share buttons in a row. Linear: no name is a prefix of what follows it in the row.
_BUTTONS: Final = r"""
    (?:(?:
        فيس\ ?بوك|تويتر|واتس\ ?اب|تيليجرام|تليجرام|تلغرام|تيلغرام|انستغرام|انستجرام|يوتيوب|لينكد\ ?ان|تيك\ توك|نبض|ثريدز
      | ماسنجر|بينترست|سناب\ شات|بريد(?:\ الكتروني)?|اكس|(?:شارك|مشاركه|تابعو?نا)\ (?:علي|عبر)
      | شارك|مشاركه|طباعه|اطبع|ارسال
      | نسخ\ الرابط|انسخ\ الرابط|تكبير\ الخط|تصغير\ الخط|حجم\ الخط|نسخه\ للطباعه|ارسل\ (?:ل|الي\ )صديق|شارك\ الخبر
      | (?:حفظ\ في|(?:ا?ضف|اضافه)\ (?:الي|ل)\ ?)\ ?ال?مفضله|app\ store|google\ play|a[+-]|(?<=.)حفظ
      | بينتيريست|تيلقرام|فايبر|ڤايبر|مشاركه\ عبر\ البريد
      | facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin|email|messenger|pinterest|x|rss|copy\ link
      | vk(?:\.com)?|ok\.ru|viber|reddit|line|share|facebook-f|tumblr|vkontakte|odnoklassniki|pocket|print|digg
      | google\+|newsvine|skype|threads|tiktok|tweet|messenger
    )(?:\ icon\b)?[ |•·,،:/-]*)+
"""
_GLUED_BUTTONS: Final = ("facebook", "twitter", "share", "whatsapp")  # "FacebookXWhatsApp"
_ADVERT: Final = "اضافه اعلان"
_AGENCY: Final = "وكاله الاناضول"
_LINK: Final = re.compile(r"https?://\S{4,80}")
_FOLLOW: Final = " علي"  # the last word of a row of buttons: "تابعنا علي تواصل معنا علي"
_GLUED: Final = (  # behind the stop of a paragraph, or an advert in front of it
    re.compile(
        r"""(?<=[.!؟"])\ ?(?:
            اضافه\ اعلان
          | الاخبار\ المنشوره\ علي\ الصفحه\ الرسميه\ لوكاله\ الاناضول.{0,200}
          | (?:تابعنا|تواصل\ معنا)\ علي(?:\ (?:تابعنا|تواصل\ معنا)\ علي)*
        )$""",
        re.VERBOSE,
    ),
    re.compile(r'(?:(?<=[.!؟"]) ?|^)اضافه اعلان(?=.)'),
)


@fact
def promo(line: Line) -> bool:
    """Tell whether `line` is a promo and nothing else."""
    if line.size > _MAX_WORDS or not _opens(line) or line.key[-1] == "؟" or (line.full_stop and _advice(line)):
        return False
    if line.core in phrases("promo_openers"):
        return True
    if _SAID in line.key:
        return False
    return bool(_compiled(_PROMO).fullmatch(line.core) or _compiled(_BUTTONS).fullmatch(line.core))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a long pattern when a line first opens like it: many pages have none, and the first page pays."""
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


def _opens(line: Line) -> bool:
    """Tell whether `line` opens as promos do: with one of their words, a short number or an address."""
    opener = line.opener
    if opener and opener not in phrases("promo_words").first_words and "@" not in line.core:
        return opener.startswith(_GLUED_BUTTONS)
    word = line.core.partition(" ")[0].strip(":.,،").lower()
    return word in folded("promo_words") or word[:1].isdigit() or "@" in word


SIGNS: Final = signs.opening(lambda: phrases("promo_words").first_words) | signs.BARE


def _advice(line: Line) -> bool:
    """Tell whether a line with a full stop is advice to readers in an article."""
    return (line.size > _ADVICE or "،" in line.key) and not line.core.startswith(_WHOLE_SENTENCES)


def find(page: Page) -> None:
    """Cut promo lines wherever they stand, and promos glued to a paragraph."""
    glued = page.sheet.holds(_ADVERT) or page.sheet.holds(_AGENCY)
    for line in page.kept:
        if glued or (line.key[-1] == _FOLLOW[-1] and line.key.endswith(_FOLLOW)):  # the letter alone is cheaper
            _cut_glued(page, line)
    lede = page.lede
    count = len(page.kept)
    for i, line in page.short if page.sheet.holds("@") else page.bearing(SIGNS):
        if (
            promo(line)
            and not (line.full_stop and i < lede)
            and (i or count == 1 or _may_be_first(line))
            and not (_of_the_article(line) or (_listed(line) and (not i < lede < count or _below_sentence(line))))
        ):
            page.cut(line, Label.PROMO, "promo.line")
            _cut_link(page, line)


def _of_the_article(line: Line) -> bool:
    """Tell whether what stands beside a line that reads like a promo makes it a heading, a quotation or an answer."""
    return (
        heads_paragraph(line)
        or heads_page(line)
        or announced(line)
        or explained(line)
        or _told_below(line)
        or (_asks(line.above) and _asks(line.below))
    )


def _asks(near: Line | None) -> bool:
    return near is not None and near.label is None and near.key[-1] == "؟"


def _told_below(line: Line) -> bool:
    """Tell whether the next line tells of what stands behind the colon: "للاشتراك: شباك رقم 4", of that window."""
    _, colon, behind = line.key.partition(": ")
    below = line.below
    return bool(colon) and " " in behind and below is not None and below.label is None and behind in below.key


def _listed(line: Line) -> bool:
    """Tell whether `line` is an item of a list in the article: what a poster says, how to do something."""
    above, below = line.above, line.below  # what reads like a promo above has been kept by now
    return (_item(above) or (_item(below) and below is not None and not promo(below))) and inside(line)


def _below_sentence(line: Line) -> bool:
    """Tell whether a sentence stands above `line`, which is `inside` a list: so it is no head of a page."""
    above = line.above
    while above is not None and not (above.full_stop or above.size >= SENTENCE):
        above = above.above
    return above is not None and above.full_stop


def _item(near: Line | None) -> bool:
    if near is None or near.label is not None or near.prose or near.full_stop:
        return False
    return near.core[:1].isalpha() and not near.opener.isascii()


def _cut_link(page: Page, line: Line) -> None:
    """Cut the short link below the words that name it."""
    below = line.below
    if "رابط" in line.key and below is not None and _LINK.fullmatch(below.key):
        page.cut(below, Label.PROMO, "promo.line")


def _may_be_first(line: Line) -> bool:
    """Tell whether a promo may be the first line of a page: a title about one has more words."""
    return line.size <= _SHORT or line.core.startswith("نعرض")


def _cut_glued(page: Page, line: Line) -> None:
    """Cut the promo that is glued to the paragraph `line`."""
    if line.size > _GLUED_TO and (_ADVERT in line.key or _AGENCY in line.key or line.key.endswith(_FOLLOW)):
        found = next(filter(None, (pattern.search(line.key) for pattern in _GLUED)), None)
        if found:
            page.trim(line, found.start(), found.end(), Label.PROMO, "promo.glued")
