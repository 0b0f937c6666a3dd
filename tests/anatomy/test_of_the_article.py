"""What reads like furniture and is the article's own by what stands around it, near or far, beside its contrary."""

from __future__ import annotations

import pytest

import arnews_clean as anc

from .pages import BODY, LEDE, OTHER_TITLE, TITLE, cuts, page

OPENER = f"اقرأ أيضا: {OTHER_TITLE}"


# ---- words that somebody speaks of -----------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["اقرأ .. قال وهو يشير إلى اللافتة فوق رأسه :", "شاهد.. وأشارت إلى البحر الذي أمامنا"])
def test_word_that_somebody_says_is_no_opener(line: str) -> None:
    assert cuts(page(TITLE, *BODY[:2], line, *BODY[2:])) == []
    title = "اقرأ .. المدينة التي لا تنام تفتح أبوابها"
    assert cuts(page(TITLE, *BODY[:2], title, *BODY[2:])) == [("read_also.line", title)]


def test_promo_that_goes_on_to_speak_of_its_own_words_is_a_sentence() -> None:
    asked = "شاركنا رأيك: ما أجمل كتاب؟"
    assert cuts(page(TITLE, *BODY, f"{asked} كان هذا سؤال الجريدة كل صباح")) == []
    assert cuts(page(TITLE, *BODY, f"{asked} اكتب لنا")) == [("promo.line", f"{asked} اكتب لنا")]


def test_question_is_no_source() -> None:
    assert cuts(page(TITLE, *BODY, "المصدر: هل هو قرض أم منحة")) == []
    assert cuts(page(TITLE, *BODY, "المصدر: صحيفة الوادي")) == [("source.credit", "المصدر: صحيفة الوادي")]


def test_agency_of_whose_name_the_sentence_speaks_stays() -> None:
    name = "رويترز - كان هذا الاسم وحده على بوابة المبنى، أما الموظفون فعلى الرصيف المقابل."
    assert cuts(page(TITLE, name, *BODY[1:])) == []
    day = "رويترز - كان هذا اليوم آخر أيام المعرض الذي افتتحته البلدية قبل شهر كامل."
    assert cuts(page(TITLE, day, *BODY[1:])) == [("byline.agency-prefix", "رويترز -")]


def test_words_of_the_title_below_its_credits_open_an_article_that_speaks_of_them() -> None:
    first = "هكذا يبدأ كل اجتماع في نقابة عمال الميناء منذ سقط الرصيف."
    author = ("byline.role", "كتب: سالم الحارثي")
    assert cuts(page("دقيقة صمت", author[1], "دقيقة صمت", first, *BODY)) == [author]
    assert cuts(page("دقيقة صمت", author[1], "دقيقة صمت", *BODY)) == [author, ("duplicate.line", "دقيقة صمت")]


def test_tool_that_is_the_title_stays_above_credits() -> None:
    title, author = "التعليقات مغلقة", ("byline.role", "كتب: سالم الحارثي")
    assert cuts(page(title, author[1], *(f"{line} وقرأ الحارس تعليقا عليها." for line in BODY))) == [author]
    assert cuts(page(title, author[1], *BODY)) == [("chrome.tool", title), author]
    first = "لم تدخل هذه الكلمة بيتنا إلا حين اشترى أبي حذاء أبيض وراح يركض حول الحديقة."
    assert cuts(page("رياضة", author[1], first, *BODY)) == [author]


# ---- what stands several times ---------------------------------------------------------------------------------------


def test_roles_among_sentences_are_what_the_article_quotes() -> None:
    said = (
        "هذه أقدم عبارة على الجدار.",
        "هكذا وقع شاعر الحي أبياته بالفحم قبل أن يرحل.",
        "كلمتان من الطلاء الأحمر أضافهما تاجر ضاق بالسياح.",
    )
    wall = [
        line for pair in zip(("كتبت: فاطمة الزهراء", "بقلم: مجهول", "تصوير: ممنوع"), said, strict=True) for line in pair
    ]
    assert cuts(page(TITLE, LEDE, *wall)) == []
    assert cuts(page(TITLE, LEDE, wall[0], *BODY[1:])) == [("byline.role", wall[0])]
    bare = [line.removesuffix(".") for line in (LEDE, wall[0], f"{said[0]} كما يقول أهل الحي", *wall[2:])]
    assert cuts(page(TITLE, *bare)) == []


def test_role_behind_a_colon_on_a_joined_page_is_quoted() -> None:
    told = "ثم لا يكتب يوسف شيئا في الفصل كله، وتبقى الصفحة بيضاء حتى تنتهي الرواية كما بدأت."
    quoted = " ".join((TITLE, *BODY[:3], "وتبدأ الفصول كلها بالجملة نفسها:", "كتب: يوسف الحلبي", told))
    assert cuts(quoted) == []


def test_names_that_head_the_parts_of_an_article_are_no_authors() -> None:
    parts = ("أمل دنقل", "كان يكتب واقفا.", "محمود درويش", "كان يكتب قبل القهوة.", "نازك الملائكة", "كانت تعتذر للورق.")
    author = ("byline.role", "كتب: سالم الحارثي")
    last = "لا أكتب إلا إذا سهرت، وقد سهرت الليلة كثيرا ولم أكتب غير هذه الأسماء."
    assert cuts(page("ثلاثة أسماء في دفتري", author[1], *parts, last)) == [author]
    assert cuts(page("صباح آخر", author[1], parts[0], *BODY))[1:] == [("byline.bare-name", parts[0])]


def test_field_beside_another_one_is_no_credit() -> None:
    fields = ("أفضل تحقيق: سعاد المنصوري، صحيفة الخليج", "أفضل حوار: ماجد البلوشي، صحيفة الوطن")
    assert cuts(page(TITLE, LEDE, *fields, *BODY[1:])) == []
    assert cuts(page(TITLE, LEDE, fields[0], *BODY[1:])) == [("byline.line", fields[0])]


def test_place_that_opens_paragraph_after_paragraph_is_no_dateline() -> None:
    hours = (
        "صنعاء - الثامنة صباحا: يفتح الفرن أبوابه لمن ناموا قربه.",
        "صنعاء - العاشرة صباحا: يصل الطحين ويطول الطابور أمامه.",
        "صنعاء - الثالثة عصرا: ينفد الخبز ويبقى الطابور واقفا.",
    )
    assert cuts(page("يوم أمام الفرن", *hours)) == []
    assert cuts(page("يوم أمام الفرن", *hours[:2])) == [("dateline.city-dash", "صنعاء -")]


def test_place_that_heads_a_part_and_stands_in_the_title_stays_beside_an_opener() -> None:
    gate = "لها سبعة أبواب لم يبق منها سوى باب اليمن، وعليه تعلق الأخبار قبل أن تصل إلى الصحف."
    parts = ("صنعاء", gate, OPENER, "عدن", "بابها البحر، ومنه دخل الناس والكتب والقهوة في الاتجاه المعاكس.")
    assert cuts(page("صنعاء وعدن: مدينتان وبابان", "حكاية مدينتين قديمتين", *parts)) == [("read_also.line", OPENER)]
    assert cuts(page("حكاية بابين", "مدينتان قديمتان", *parts[:2])) == [("dateline.place", "صنعاء")]
    assert cuts(page("صنعاء وعدن", "مدينتان قديمتان", *parts[:2])) == [("dateline.place", "صنعاء")]


def test_refrain_of_the_article_is_no_box_at_its_end() -> None:
    word = "كاريكاتير"
    said = ("هذا كل ما كان يكتبه أسفل رسومه.", "ثم ظنوه عدة رسامين.", "وحين خرج عاد إلى الكلمة الواحدة.")
    refrain = [line for sentence in said for line in (word, sentence)]
    assert cuts(page("رسام لا يوقع", *refrain, word)) == []
    assert cuts(page(TITLE, *BODY, word)) == [("chrome.sidebar", word)]


# ---- credits that end where they are complete ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sentence",
    [
        "دمشق - بيروت طريق طويل قطعه الرحالة في ثلاثة أيام على ظهور الخيل.",
        "1948 - كان عاما لا ينساه أهل المدينة القديمة ولا من جاورهم.",
        "23:40 يتحرك القطار من المحطة ببطء كأنه يعتذر من المسافرين.",
    ],
)
def test_no_second_place_and_no_hour_goes_on_a_credit(sentence: str) -> None:
    credit = ("dateline.city-agency", "عمّان - بترا -")
    assert cuts(page(TITLE, f"{credit[1]} {sentence}", *BODY[1:])) == [credit]
    dated = "عمّان - بترا - 12 مايو -"
    assert cuts(page(TITLE, f"{dated} {LEDE}", *BODY[1:])) == [("dateline.city-agency", dated)]


def test_title_stands_again_behind_the_credit() -> None:
    credit = ("dateline.city-agency", "عمّان - بترا -")
    opening = "الرباط - سلا ليس اسم طريق، بل اسم علاقة عمرها سبعة قرون يفصل بين طرفيها نهر."
    assert cuts(page("الرباط - سلا: نهر بين مدينتين", f"{credit[1]} {opening}", *BODY[1:])) == [credit]


# ---- dates -----------------------------------------------------------------------------------------------------------


def test_dates_above_what_they_date_are_no_list_of_titles() -> None:
    forecast = (
        *("الخميس 12 كانون الثاني", "غائم جزئيا، والأمطار متفرقة", "الجمعة 13 كانون الثاني", "ماطر وعاصف مع ثلوج"),
        *("السبت 14 كانون الثاني", "ثلوج على ارتفاع 900 متر", "الأحد 15 كانون الثاني", "انحسار المنخفض تدريجيا"),
    )
    author = ("byline.role", "كتب: سالم الحارثي")
    assert cuts(page(TITLE, author[1], LEDE, OPENER, *forecast, "البحر: هائج")) == [author, ("read_also.line", OPENER)]
    titles = (forecast[1], "12 كانون الثاني 2021", forecast[5], "13 كانون الثاني 2021")
    assert anc.clean(page(TITLE, author[1], *BODY, *titles)) == page(TITLE, *BODY)


def test_days_of_a_diary_below_the_date_of_the_page_stay() -> None:
    diary = ("8 نيسان", "عاد السنونو.", "9 نيسان", "مطر قصير، ثم شمس خجولة.", "12 نيسان", "نشرت الجارة غسيلها.")
    date = ("date.line", "تاريخ النشر: 14/03/2020")
    assert cuts(page("يوميات نافذة", date[1], *diary)) == [date]


def test_hours_of_an_untitled_log_stay() -> None:
    log = ("الساعة 10:00", "دخل القضاة ووقف الجميع.", "الساعة 10:07", "سأل القاضي المتهم عن اسمه.", "الساعة 10:30")
    assert cuts(page(*log, "رفعت الجلسة للاستراحة.", "الساعة 12:41", "براءة")) == []


# ---- programmes and forms --------------------------------------------------------------------------------------------


def test_hall_above_the_hours_of_a_programme_is_no_caption() -> None:
    author = ("byline.role", "كتب: سالم الحارثي")
    films = ('14:00 "البحث عن وليد" - فلسطين', '16:30 "خبز وورد" - المغرب', '19:00 "الأخبار" - تونس')
    title = "برنامج مهرجان السينما ليوم الجمعة"
    assert cuts(page(title, author[1], "قاعة الأندلس", *films, LEDE)) == [author]
    assert cuts(page(title, author[1], "قاعة الأندلس", LEDE)) == [author, ("caption.bare", "قاعة الأندلس")]


def test_form_that_opens_the_article_is_no_ticker() -> None:
    form = ("الوقت: 3:20 فجرا", "المريض: لا أحد يذكر اسمه", "الطبيب المناوب: د. سامر", "الممرضة: هدى")
    first = "هكذا يبدأ الفصل الأول من رواية الطبيب الكاتب سامر العلي التي صدرت أمس."
    author = ("byline.role", "كتب: سالم الحارثي")
    assert cuts(page("غرفة 214", author[1], *form, first, *BODY)) == [author]


# ---- openers in the middle -------------------------------------------------------------------------------------------


def test_tools_that_are_subheadings_stay_beside_an_opener() -> None:
    parts = (
        *(
            "من نحن",
            "كنا سبعة ثم صرنا سبعين ثم عدنا سبعة كما بدأنا.",
            "خريطة الموقع",
            "وختمت الرسالة بخريطة للشوارع كلها.",
        ),
        *("اتصل بنا", "طوال هذه السنوات لم يرن الهاتف سوى مرة واحدة.", "الباب الأخير", "أغلقه آخر المحررين ومضى."),
    )
    for at in range(2, len(parts), 2):
        text = page(TITLE, LEDE, *parts[:at], OPENER, *parts[at:])
        assert cuts(text) == [("read_also.line", OPENER)]


def test_paragraph_headed_by_its_place_as_others_are_opens_no_second_article() -> None:
    parts = (
        "بيروت - بعيدة جدا عن هذا البيت، قال الولد حين سألته المعلمة عن حلمه القديم.",
        "دمشق - قريبة كما تبدو من نافذة السطح، قال أخوه الذي لم يركب قطارا في حياته.",
        "لندن - مدينة المطر في كتاب القراءة، قالت أختهما وهي ترسم المظلة على الدفتر.",
    )
    title = "اقرأ أيضا: حريق في مصنع بلاستيك شرق العاصمة"
    for at in range(1, 3):
        text = page("ثلاث مدن في دفتر واحد", LEDE, *parts[:at], title, *parts[at:])
        assert cuts(text) == [("read_also.line", title)]
    assert cuts(page("ثلاث مدن في دفتر واحد", LEDE, title, *parts)) == [("read_also.line", title)]


def test_speaker_with_his_town_opens_no_second_article() -> None:
    speakers = ("سالم يعقوب (الكويت): هدفي الأول لا أنساه", "خالد عبدالله (عمان): كل أهدافي أحبها")
    assert cuts(page(TITLE, *BODY, OPENER, *speakers)) == [("read_also.line", OPENER)]


def test_answer_in_an_interview_is_no_paper() -> None:
    """The letter that opens it, behind a country, is none by which a paper signs."""
    asked = "س: متى بدأت؟ ج: كنت في الثامنة حين وضع أبي المبرد في يدي ولم أتركه من يومها."
    title = "إقرأ أيضاً | الهلال يفتتح معسكره الصيفي في النمسا"
    answer = "ج: الغرباء يشترون أكثر من أهل الحي. س: وماذا تنتظر؟ ج: عودتهم أو عودا أخيرا أصنعه قبل أن أموت."
    text = f"حوار مع آخر صناع العود في حلب {asked} {asked} {asked} {title} {answer}"
    assert answer in anc.clean(text)


def test_few_words_above_an_opener_on_a_joined_page_make_no_second_article_of_what_is_below() -> None:
    above = "تعليق الدوام في المدارس غدا بسبب العاصفة. دمشق والقنيطرة: عطلة كاملة. حمص: دوام متأخر حتى العاشرة."
    below = (
        "تابعت غرفة الطوارئ حال الطرق الجبلية طوال الليل. الأنباء الواردة من الزبداني تفيد بأن الثلوج بلغت أربعين "
        "سنتيمترا. ولا يشمل القرار طلاب الشهادة الثانوية، كما جاء في البيان."
    )
    text = f"{above} شاهد أيضا: حريق في مصنع بلاستيك شرق المدينة {below} المصدر: رويترز"
    assert below in anc.clean(text)
