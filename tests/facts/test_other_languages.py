"""What needs no words, in languages of which no word list is known: digits of all scripts, dates in digits, all quotation marks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.date import DATE
from reader.facts.date_value import DateValue
from reader.facts.quantity import QUANTITY
from reader.facts.quantity_value import QuantityValue
from reader.facts.quote import QUOTE, QuoteValue
from reader.text.document import prepare
from tests.facts.marks import check_surface, found_in, mentions, plain, spans

PUBLISHED = date(2025, 1, 2)


@pytest.mark.parametrize(
    ("language", "marked", "timex"),
    [
        ("zh", "市长在⟦2024年12月30日⟧说，他走了。", "2024-12-30"),
        ("zh", "⟦２０２４年１２月３０日⟧，他走了。", "2024-12-30"),
        ("zh", "他在⟦2024年12月⟧走了。", "2024-12"),
        ("zh", "他在⟦12月30日⟧走了。", "2024-12-30"),
        ("zh", "他在⟦2024-12-30⟧走了。", "2024-12-30"),
        ("ja", "⟦2024年12月30日⟧、市長は去った。", "2024-12-30"),
        ("ja", "⟦１２月３０日⟧に市長は去った。", "2024-12-30"),
        ("ko", "시장은 ⟦2024년 12월 30일⟧에 떠났다.", "2024-12-30"),
        ("ar", "غادر في ⟦2024-12-30⟧.", "2024-12-30"),
        ("ar", "غادر في ⟦٢٠٢٤-١٢-٣٠⟧.", "2024-12-30"),
        ("fa", "او در ⟦۲۰۲۴/۱۲/۳۰⟧ رفت.", "2024-12-30"),
        ("hi", "वह ⟦२०२४-१२-३०⟧ को गया।", "2024-12-30"),
        ("he", "הוא הלך ב-⟦30.12.2024⟧.", "2024-12-30"),
        ("ru", "Он ушёл ⟦30.12.2024⟧.", "2024-12-30"),
        ("ru", "Он ушёл ⟦2024-12-30⟧.", "2024-12-30"),
        ("pl", "Poszedł ⟦30.12.2024⟧.", "2024-12-30"),
        ("nl", "Hij ging ⟦30-12-2024⟧ weg.", "2024-12-30"),
        ("it", "È partito il ⟦30/12/2024⟧.", "2024-12-30"),
    ],
)
def test_dates_in_digits(language: str, marked: str, timex: str) -> None:
    text = plain(marked)
    (mention,) = found_in(prepare(text, language, PUBLISHED), DATE)["date"]
    assert isinstance(mention.value, DateValue)
    assert ([mention.span], mention.value.timex) == (spans(marked), timex)


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("zh", "上午9点30分走了。", "T09:30"),
        ("zh", "下午3点走了。", "T15:00"),
        ("ja", "午後６時に去った。", "T18:00"),
        ("ru", "Он ушёл в 18:41.", "T18:41"),
    ],
)
def test_times_in_digits(language: str, text: str, time: str) -> None:
    (mention,) = mentions(DATE, text, language)
    assert isinstance(mention.value, DateValue)
    assert mention.value.timex.endswith(time)


@pytest.mark.parametrize(
    ("language", "marked", "low", "unit"),
    [
        ("zh", "有⟦３０⟧人受伤。", 30, ""),
        ("zh", "他说，⟦25%⟧的人走了。", 25, "%"),
        ("zh", "⟦２５％⟧的人走了。", 25, "%"),
        ("zh", "他花了⟦300万元⟧。", 3_000_000, "CNY"),
        ("ja", "⟦１，２００円⟧だった。", 1200, "JPY"),
        ("ja", "⟦￥1,200⟧だった。", 1200, "JPY"),
        ("ja", "⟦3億円⟧だった。", 300_000_000, "JPY"),
        ("ko", "⟦30⟧명이 떠났다.", 30, ""),
        ("ar", "غادر ⟦٣٠⟧ شخصا.", 30, ""),
        ("ar", "غادر ⟦٣٠٪⟧ منهم.", 30, "%"),
        ("ar", "دفع ⟦١٬٢٠٠⟧ منها.", 1200, ""),
        ("fa", "او ⟦۳۰⟧ نفر بود.", 30, ""),
        ("hi", "⟦३०⟧ लोग गए।", 30, ""),
        ("ru", "Ушло ⟦25 %⟧ людей.", 25, "%"),
        ("ru", "Ушло ⟦1 200⟧ людей.", 1200, ""),
        ("und", "Он заплатил ⟦1,5⟧ и ушёл.", 1.5, ""),
        ("it", "Ha pagato ⟦1.200 euro⟧.", 1200, "EUR"),
        ("pl", "Ubyło ⟦1,5 %⟧ ludzi.", 1.5, "%"),
    ],
)
def test_numbers_in_digits(language: str, marked: str, low: float, unit: str) -> None:
    text = plain(marked)
    (mention,) = mentions(QUANTITY, text, language)
    assert isinstance(mention.value, QuantityValue)
    assert ([mention.span], mention.value.low, mention.value.high, mention.value.unit) == (spans(marked), low, low, unit)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("zh", "市长说：“我们走了。”", "我们走了。"),
        ("zh", "市长说：「我们走了。」", "我们走了。"),
        ("zh", "市長說：﹁我們走了。﹂", "我們走了。"),
        ("ja", "市長は「もう終わりだ」と言った。", "もう終わりだ"),
        ("ja", "市長は『もう終わりだ』と言った。", "もう終わりだ"),
        ("ja", "市長は｢もう終わりだ｣と言った。", "もう終わりだ"),
        ("ja", "市長は〝もう終わりだ〟と言った。", "もう終わりだ"),
        ("ja", "市長は＂もう終わりだ＂と言った。", "もう終わりだ"),
        ("ko", "시장은 “우리는 지금 간다”고 말했다.", "우리는 지금 간다"),
        ("ar", "قال الرئيس: «نحن ذاهبون الآن».", "نحن ذاهبون الآن"),
        ("ar", "قال الرئيس: “نحن ذاهبون الآن”.", "نحن ذاهبون الآن"),
        ("fa", "او گفت: «ما الان می‌رویم».", "ما الان می‌رویم"),
        ("he", "הוא אמר: ״אנחנו הולכים עכשיו״.", "אנחנו הולכים עכשיו"),
        ("he", "הוא אמר: „אנחנו הולכים עכשיו”.", "אנחנו הולכים עכשיו"),
        ("hi", "उसने कहा, “हम जा रहे हैं।”", "हम जा रहे हैं।"),
        ("ru", "«Мы уходим», — сказал мэр.", "Мы уходим"),
        ("ru", "„Мы уходим“, — сказал мэр.", "Мы уходим"),
        ("uk", "«Ми йдемо», — сказав мер.", "Ми йдемо"),
        ("pl", "„Idziemy już”, powiedział.", "Idziemy już"),
        ("pl", '„Idziemy już", powiedział.', "Idziemy już"),
        ("cs", "»Jdeme už«, řekl.", "Jdeme už"),
        ("hu", "»Megyünk már«, mondta.", "Megyünk már"),
        ("nl", "‚Wij gaan’, zei hij.", "Wij gaan"),
        ("sv", "”Vi går nu”, sa han.", "Vi går nu"),
        ("fi", "»Me menemme», hän sanoi.", "Me menemme"),
        ("da", "»Vi går nu«, sagde han.", "Vi går nu"),
        ("nb", "«Vi går nå», sa han.", "Vi går nå"),
        ("it", "«Andiamo ora», ha detto.", "Andiamo ora"),
        ("pt", "“Vamos agora”, disse ele.", "Vamos agora"),
        ("el", "«Φεύγουμε τώρα», είπε.", "Φεύγουμε τώρα"),
        ("tr", "“Şimdi gidiyoruz”, dedi.", "Şimdi gidiyoruz"),
        ("de", "›Wir gehen jetzt‹, sagte er.", "Wir gehen jetzt"),
        ("fr", "‹ Nous partons ›, dit-il.", "Nous partons"),
    ],
)
def test_quotation_marks_of_all_nations(language: str, text: str, words: str) -> None:
    (mention,) = mentions(QUOTE, text, language)
    assert isinstance(mention.value, QuoteValue)
    assert (mention.value.words, mention.value.partial) == (words, False)


@pytest.mark.parametrize(
    ("language", "text"), [("he", "צה״ל הודיע על כך."), ("zh", "他有30，40和50。"), ("en", "»Read more« is gone, he said.”")]
)
def test_marks_that_quote_nothing(language: str, text: str) -> None:
    assert all("Read" in m.text for m in mentions(QUOTE, text, language))


@given(
    st.text(alphabet=st.sampled_from("年月日时分点時上下午万億元円人２４1٣۳٪％，、。：「」『』”»«״\u05d0ا я0.-/ "), max_size=60),
    st.sampled_from(["zh", "ja", "ko", "ar", "he", "ru", "fi", "und"]),
)
def test_surface(text: str, language: str) -> None:
    for kind in (DATE, QUANTITY, QUOTE):
        check_surface(kind, text, language)
