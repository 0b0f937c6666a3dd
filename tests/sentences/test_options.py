import pytest

from arnews_clean import sentences

WRAPPED = """أعلنت بلدية المدينة صباح
اليوم عن خطة واسعة لتشجير
الشوارع. وتبدأ الخطة في
مطلع الشهر المقبل.

وقال د.
سليم راشد إن الكلفة
متواضعة"""


def test_unwrap_joins_lines_that_go_on() -> None:
    assert sentences.split(WRAPPED, unwrap=True) == [
        "أعلنت بلدية المدينة صباح\nاليوم عن خطة واسعة لتشجير\nالشوارع.",
        "وتبدأ الخطة في\nمطلع الشهر المقبل.",
        "وقال د.\nسليم راشد إن الكلفة\nمتواضعة",
    ]


def test_without_unwrap_every_line_ends_a_sentence() -> None:
    assert len(sentences.split(WRAPPED)) == 8


def test_unwrap_leaves_lists_and_interviews_alone() -> None:
    text = "المطلوب\n- صورة الهوية\n- إيصال الدفع\n1. طلب موقع\nب) شهادة\nس: متى؟\nج: غدا"
    assert sentences.split(text, unwrap=True) == text.split("\n")


def test_unwrap_ends_a_sentence_where_a_mark_ends_the_line() -> None:
    text = "صمت طويلا...\nثم قال: «من أنتم؟»\nوخرج!\nلم يعد"
    assert sentences.split(text, unwrap=True) == text.split("\n")


def test_whole_quotes_keeps_a_quotation_together() -> None:
    text = 'قالت: «نريد الماء. نريد الدواء». ثم سكتت. وقال: "لا شيء. لا أحد" وخرج.'
    assert sentences.split(text, whole_quotes=True) == [
        "قالت: «نريد الماء. نريد الدواء».",
        "ثم سكتت.",
        'وقال: "لا شيء. لا أحد" وخرج.',
    ]
    assert len(sentences.split(text)) == 5


def test_whole_quotes_is_not_led_astray_by_a_quotation_that_never_closes() -> None:
    assert sentences.split("قال: «سنعود. ثم مضى. لم يعد", whole_quotes=True) == ["قال: «سنعود.", "ثم مضى.", "لم يعد"]


def test_max_length_cuts_where_it_hurts_least() -> None:
    semicolon = "ارتفعت أسعار الخضار في الأسواق؛ لأن الأمطار أتلفت جزءا كبيرا من المحصول"
    assert sentences.split(semicolon, max_length=50)[0] == "ارتفعت أسعار الخضار في الأسواق؛"
    clause = "وصل الوفد إلى المطار، يرافقه عدد من الخبراء، ثم انتقل إلى مقر الوزارة"
    assert sentences.split(clause, max_length=60)[0] == "وصل الوفد إلى المطار، يرافقه عدد من الخبراء،"
    conjunction = "أعلنت الوزارة تأجيل موعد الافتتاح لكن الشركة قالت إنها جاهزة"
    assert sentences.split(conjunction, max_length=45)[0] == "أعلنت الوزارة تأجيل موعد الافتتاح"
    comma = "الخبز، الماء، الدواء، الوقود"
    assert sentences.split(comma, max_length=24)[0] == "الخبز، الماء، الدواء،"
    assert sentences.split("كلمة أخرى تليها كلمات", max_length=12) == ["كلمة أخرى", "تليها كلمات"]


def test_max_length_cuts_a_word_only_when_nothing_else_is_left_and_never_off_its_vowels() -> None:
    assert sentences.split("ا" * 10, max_length=4) == ["اااا", "اااا", "اا"]
    assert sentences.split("مَدْرَسَةٌ", max_length=5) == ["مَدْ", "رَسَ", "ةٌ"]


def test_max_length_leaves_short_sentences_alone() -> None:
    assert sentences.split("وصل الوفد. غادر الوفد.", max_length=11) == ["وصل الوفد.", "غادر الوفد."]


def test_an_agency_tag_signs_the_sentence_before_it() -> None:
    text = "انتهت الأزمة بعد مفاوضات طويلة. (رويترز) وفي باريس أعلن الرئيس استقالته."
    assert sentences.split(text)[0] == "انتهت الأزمة بعد مفاوضات طويلة. (رويترز)"
    assert sentences.split("انتهت الأزمة بعد مفاوضات طويلة. (رويترز)") == [text[:40]]


def test_a_preposition_or_a_comma_before_a_place_opens_nothing() -> None:
    for text in (
        "قتل جنديان في هجوم على دمشق (سانا) - وهو الثالث هذا العام",
        "بعد زيارة القاهرة، بيروت (رويترز) - وهي الأخيرة - عاد الوفد",
        "نشرت صحيفة لندن - رويترز - خبرا",
    ):
        assert sentences.split(text) == [text]


def test_a_dateline_with_a_day_and_no_agency_opens_a_sentence_of_a_one_line_text() -> None:
    text = "مصرع سبعة في انهيار جسر نيروبي 9 مايو لقي سبعة أشخاص مصرعهم في انهيار جسر"
    assert sentences.split(text) == ["مصرع سبعة في انهيار جسر", "نيروبي 9 مايو", text[text.index("لقي") :]]
    assert len(sentences.split(f"{text}\nنهاية")) == 2


def test_a_region_and_an_unknown_town_belong_to_the_dateline() -> None:
    assert sentences.split("جرح أربعة رفح (قطاع غزة) 15 - 7 (ا ف ب) - جرح أربعة شبان.")[1].startswith("رفح (قطاع")
    assert sentences.split("فوز كبير مونتيريه 15 - 8 (ا ف ب) - فازت اللاعبة.")[1].startswith("مونتيريه")
    assert sentences.split("قمة جديدة باريس - لندن - رويترز - عقدت القمة.")[1].startswith("باريس")
    assert len(sentences.split("قمة بورت سعيدة 15 - 8 (ا ف ب) - عقدت القمة.")) == 1


def test_offsets_count_code_points_of_the_text_as_given() -> None:
    text = "\u200f😍 فاز المنتخب.\r\n  احتفل الناس!"
    assert [text[a:b] for a, b in sentences.spans(text)] == ["\u200f😍 فاز المنتخب.", "احتفل الناس!"]


def test_a_lost_character_is_no_question_mark() -> None:
    assert len(sentences.split("وصدق الشاعر حين قال ?تعالى ?إلى حديقتي")) == 1


def test_a_sentence_that_begins_with_marks_is_not_cut_behind_them() -> None:
    for text in ("؟ لا أحد يعلم", ". لا أحد يعلم", "\u200f. لا أحد يعلم", "...لا أحد يعلم"):
        assert sentences.split(text) == [text]


def test_initials_in_brackets_behind_a_stop_are_a_person_and_no_agency() -> None:
    assert sentences.split("وقعت السرقة فجرا في السوق. (م ح) اعترف بها لاحقا.")[1].startswith("(م ح)")


def test_an_agency_in_letters_signs_a_dateline_known_or_not() -> None:
    assert sentences.split("عودة القطارات لندن (ق ن) - عادت القطارات.")[1].startswith("لندن")


def test_a_date_without_a_place_opens_nothing() -> None:
    for text in (
        "15 - 7 (ا ف ب) - انتهت",
        "شهد السابع من 15/7/2020 15/7/2020 15 7 15 7 15 7 15 7 15 (واس) - حدثا كبيرا",
    ):
        assert sentences.split(text) == [text]


@pytest.mark.parametrize("shift", range(20))
def test_a_long_line_before_a_dateline_changes_nothing(shift: int) -> None:
    text = "كلمات كثيرة لا تنتهي " * 10 + "ا" * shift + " دمشق (سانا) - أعلن المتحدث الخبر"
    assert sentences.split(text)[1] == "دمشق (سانا) - أعلن المتحدث الخبر"
