"""Quotations: marks, joining, speakers, and words compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.kind import Place
from reader.facts.quote import QUOTE, QuoteValue
from reader.model.finding import Verdict
from tests.facts.marks import check_surface, mentions, side
from tests.timing import grows_linearly


def quotes(text: str, language: str = "en") -> list[QuoteValue]:
    return [m.value for m in mentions(QUOTE, text, language) if isinstance(m.value, QuoteValue)]


@pytest.mark.parametrize(
    ("text", "words", "credited"),
    [
        ("“We are done here,” said Ada Quill.", "We are done here,", "Ada Quill"),
        ('"We are done here," Ada Quill said.', "We are done here,", "Ada Quill"),
        ("Ada Quill said: “We are done here.”", "We are done here.", "Ada Quill"),
        ("“We are done,” Ada Quill said, “and it is late.”", "We are done, and it is late.", "Ada Quill"),
        ("“We are done,” Ada Quill said. “It is late.”", "We are done, It is late.", "Ada Quill"),
        ("“We are done.\n\n“It is late,” Ada Quill said.", "We are done. It is late,", "Ada Quill"),
        ("Ada Quill spoke up. “We are done here.”", "We are done here.", "Ada Quill"),
        ("Ada Quill had a warning: “We are done here.”", "We are done here.", "Ada Quill"),
        ("“We are done here.” — Ada Quill", "We are done here.", "Ada Quill"),
        ("Quill called it “a great day for us all” on Monday.", "a great day for us all", "Quill"),
    ],
)
def test_words_and_speaker(text: str, words: str, credited: str) -> None:
    (mention,) = mentions(QUOTE, text)
    assert isinstance(mention.value, QuoteValue)
    assert mention.value.words == words
    assert mention.credited_to is not None
    assert mention.credited_to.text == credited


@pytest.mark.parametrize(
    ("text", "language", "words", "within"),
    [
        ("“He said “never again” and left,” Ada Quill said.", "en", "He said “never again” and left,", ("never again",)),
        ("“He said ‘never again’ and left,” Ada Quill said.", "en", "He said ‘never again’ and left,", ("never again",)),
        ("\"He said 'never again' and left,\" Ada Quill said.", "en", "He said 'never again' and left,", ("never again",)),
        ("‘He said “never again” and left,’ Ada Quill said.", "en", "He said “never again” and left,", ("never again",)),
        ("„Er sagte „nie wieder“ und ging“, sagte Erika Muster.", "de", "Er sagte „nie wieder“ und ging", ("nie wieder",)),
        ("« Il a dit « jamais » hier », a dit Jean Untel.", "fr", "Il a dit « jamais » hier", ("jamais",)),
        ("“It is Ben's house and Al's boat,” Ada Quill said.", "en", "It is Ben's house and Al's boat,", ()),
    ],
)
def test_a_quotation_within_another(text: str, language: str, words: str, within: tuple[str, ...]) -> None:
    (quote,) = quotes(text, language)
    assert (quote.words, quote.within) == (words, within)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("„Wir gehen“, sagte Erika Muster, „denn es ist spät.“", "de", "Wir gehen denn es ist spät."),
        ("«Nos vamos», dijo Juan Pérez, «porque es tarde».", "es", "Nos vamos porque es tarde"),
        ("‘We are done. It was long.\n\n‘It is late,’ Ada Quill said.", "en", "We are done. It was long. It is late,"),
        ("« Nous partons.\n\n» Il est tard », a dit Jean Untel.", "fr", "Nous partons. Il est tard"),
        ("``We are done.\n\n``It is late,'' Ada Quill said.", "en", "We are done. It is late,"),
    ],
)
def test_one_utterance_goes_on(text: str, language: str, words: str) -> None:
    (quote,) = quotes(text, language)
    assert quote.words == words
    assert quote.speaker is not None


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        ("fr", "Jean Untel part. « Nous partons, a-t-il dit, il est tard. »", "Nous partons, il est tard.", "Jean Untel"),
        ("fr", "« Nous partons, a déclaré Jean Untel. Il est tard. »", "Nous partons, Il est tard.", "Jean Untel"),
        ("fr", "« Pourquoi partir ? demande Jean Untel. Il est tard. »", "Pourquoi partir ? Il est tard.", "Jean Untel"),
        ("fr", "“Nous partons, explique Jean Untel, maire de Lyon, il est tard.”", "Nous partons, il est tard.", "Jean Untel"),
        ("fr", "« Le rapport, dit-on, est faux », a-t-il dit.", "Le rapport, dit-on, est faux", None),
        ("fr", "« Il a dit la vérité, et nous partons. »", "Il a dit la vérité, et nous partons.", None),
        ("fr", "— Nous partons, dit Jean Untel.", "Nous partons,", "Jean Untel"),
        ("fr", "— Nous partons, dit Jean Untel, il est tard.", "Nous partons, il est tard.", "Jean Untel"),
        ("fr", "— Nous partons, dit Jean Untel. Il se leva.", "Nous partons,", "Jean Untel"),
        ("es", "«Nos vamos —dijo Juan Pérez— porque es tarde».", "Nos vamos porque es tarde", "Juan Pérez"),
        ("es", "—Nos vamos —dijo Juan Pérez—. Es tarde.", "Nos vamos Es tarde.", "Juan Pérez"),
        ("es", "—Nos vamos —dijo Juan Pérez.", "Nos vamos", "Juan Pérez"),
    ],
)
def test_reporting_clauses_inside_and_dialogue(language: str, text: str, words: str, speaker: str | None) -> None:
    (quote,) = quotes(text, language)
    assert (quote.words, quote.speaker) == (words, speaker)


def test_the_next_line_of_a_dialogue_has_another_speaker() -> None:
    said = quotes("— Nous partons, dit Jean Untel.\n\n— Pourquoi ?\n\nLe soir tombe.", "fr")
    assert [(q.words, q.speaker) for q in said] == [("Nous partons,", "Jean Untel"), ("Pourquoi ?", None)]


@pytest.mark.parametrize("text", ["— Le maire part.\n\n— La ville paie.", "- Le maire a dit non.\n\n- La ville paie."])
def test_items_of_a_list_are_no_dialogue(text: str) -> None:
    assert quotes(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        ("The so-called “reform” was late.", True),
        ("The “reform” was late.", True),
        ("Ada Quill told of a so-called “reform” then.", True),
        ("Quill called it a “great day”.", False),
        ("“Reform,” Ada Quill said.", False),
        ("The plan is “a great day for all of us here” on Monday.", False),
    ],
)
def test_scare_quotes(text: str, *, scare: bool) -> None:
    (quote,) = quotes(text)
    assert quote.scare == scare


def test_marks_that_do_not_match_end_at_the_first() -> None:
    assert quotes("“He said “never again” and left, Ada Quill said.")[0].words == "He said “never again"


def test_what_one_quotes_and_the_other_quotes_as_quoted() -> None:
    left, right = "Quill said “never again” twice.", "“He told me ‘never again’ and left,” Ada Quill said."
    judgement = QUOTE.compare(side(QUOTE, left), side(QUOTE, right))
    assert judgement is not None
    assert judgement.verdict is Verdict.AGREE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('We are done with all of this," Ada Quill said.', "We are done with all of this,"),
        ('Ada Quill said: "We are done with all of this.', "We are done with all of this."),
        ("``We are done here,'' Ada Quill said.", "We are done here,"),
    ],
)
def test_a_lost_mark(text: str, words: str) -> None:
    assert [q.words for q in quotes(text)] == [words]


@pytest.mark.parametrize(
    "text", ['A pipe of 12" broke, and the cellar of the house was full.', "It is 5' 11\" tall and as wide as that, too."]
)
def test_inches_quote_nothing(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("„Wir sind fertig“, sagte er.", "de"),
        ("»Wir sind fertig«, sagte er.", "de"),
        ("« Nous partons », dit-il.", "fr"),
        ("Dijo: «Nos vamos».", "es"),
        ("He said ‘we are done’ twice.", "en"),
        ("「もう終わりだ」と言った。", "ja"),
    ],
)
def test_marks_of_many_languages(text: str, language: str) -> None:
    assert len(quotes(text, language)) == 1


@pytest.mark.parametrize("text", ["Don't say it's the boys' turn.", "He is 5'11'' tall.", "The dogs' bowls and the cats' beds."])
def test_apostrophes_quote_nothing(text: str) -> None:
    assert quotes(text) == []


def test_pronouns_are_resolved() -> None:
    (quote,) = quotes("Ada Quill left early. “We are done here,” she said.")
    assert quote.speaker == "Ada Quill"
    assert quote.verb == "say"


def test_few_words_inside_a_sentence_are_partial() -> None:
    (quote,) = quotes("The so-called “reform” was late.")
    assert quote.partial


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("“We will not take part in it,” Ada Quill said.", "Quill said: “We will not take part in it.”", Verdict.AGREE),
        ("“We will not take part in it,” he said.", "“We won't take part in it,” he said.", Verdict.AGREE),
        ("“We will not take part in it,” he said.", "He said they would “not take part” then.", Verdict.COMPATIBLE),
        ("“We will never ever take part in it at all,” he said.", "“We will never … take part in it at all,” he said.", Verdict.COMPATIBLE),
        ("“We will take part in [the plan] at once,” he said.", "“We will take part in it at once,” he said.", Verdict.COMPATIBLE),
        ("“It is destructive of the trust we have,” he said.", "“It is destructive to the trust we have,” he said.", Verdict.DIFFER),
        ("“It is a very sad day for this town,” he said.", "“It is a sad day for this town,” he said.", Verdict.COMPATIBLE),
        ("“It is a dark sad day for this town,” he said.", "“It is a sad day for this town,” he said.", Verdict.COMPATIBLE),
        ("“It is a dark day for this town,” he said.", "“It is a sad day for this town,” he said.", Verdict.DIFFER),
        ("“It is a sad day for this town,” he said.", "“It is not a sad day for this town,” he said.", Verdict.DIFFER),
        ("“It is a sad day for the towns here,” he said.", "“It's a sad day for towns here,” he said.", Verdict.AGREE),
        ("“The twin-engine boat will sail soon,” he said.", "“The twinengine boat will sail soon,” he said.", Verdict.AGREE),
        ("“We know that Anna Quill will not sail,” he said.", "“We know that Quill will not sail,” he said.", Verdict.AGREE),
        ("“We will take the (old) road to Elm at once,” he said.", "“We will take the road to Elm at once,” he said.", Verdict.AGREE),
        ("“We will not take part in it,” Ada Quill said.", "“We will not take part in it,” John Marlow said.", Verdict.DIFFER),
        ("“We will not take part in it,” Ada J. Quill said.", "“We will not take part in it,” Ada Quill said.", Verdict.AGREE),
        ("“We will not take part in it,” he said.", "“The harbour is closed until May,” he said.", None),
        ("“We had two calls in 9 per cent of nights,” he said.", "“We had 2 calls in nine percent of nights,” he said.", Verdict.AGREE),
        ("“We have waited for it since February 2002,” he said.", "“We have waited for it since Feb. 2002,” he said.", Verdict.AGREE),
        ("“I'm gonna march with all of you,” he said.", "“I'm going to march with all of you,” he said.", Verdict.AGREE),
        (
            "“We made 38 calls to the tower that night,” he said.",
            "“We made more than 30 calls to the tower that night,” he said.",
            Verdict.COMPATIBLE,
        ),
        (
            "“We made 38 calls to the tower that night,” he said.",
            "“We made more than 40 calls to the tower that night,” he said.",
            Verdict.DIFFER,
        ),
        ("“We made 38 calls to the tower that night,” he said.", "“We made 30 calls to the tower that night,” he said.", Verdict.DIFFER),
        ("“I’ m sure that we will sail at once,” he said.", "“I'm sure that we will sail at once,” he said.", Verdict.AGREE),
        ("“They will sail at 6:41 p.m. on Monday,” he said.", "“They will sail at 18:41 on Monday,” he said.", Verdict.AGREE),
        ("“They will sail at 6:41pm on Monday,” he said.", "“They will sail at 6.41 PM on Monday,” he said.", Verdict.AGREE),
        ("“They will sail at 6:41pm on Monday,” he said.", "“They will sail at 6:41 on Monday,” he said.", Verdict.COMPATIBLE),
        ("“They will sail at 6:41pm on Monday,” he said.", "“They will sail at 6:41am on Monday,” he said.", Verdict.DIFFER),
        ("“We know that Miss Quill will not sail,” he said.", "“We know that Anna Quill will not sail,” he said.", Verdict.AGREE),
    ],
)
def test_compare(left: str, right: str, verdict: Verdict | None) -> None:
    judgement = QUOTE.compare(side(QUOTE, left), side(QUOTE, right))
    assert (judgement.verdict if judgement else None) == verdict


def test_the_reason_shows_the_words() -> None:
    left, right = "“It is destructive of the trust we have,” he said.", "“It is destructive to the trust we have,” he said."
    judgement = QUOTE.compare(side(QUOTE, left), side(QUOTE, right))
    assert judgement is not None
    assert judgement.reason == "“of” in one is “to” in the other"


def test_the_reason_shows_one_half_of_a_word_with_a_hyphen() -> None:
    left, right = "“These are age-old heart-lowering pills of ours,” he said.", "“These are age-old heart-raising pills of ours,” he said."
    judgement = QUOTE.compare(side(QUOTE, left), side(QUOTE, right))
    assert judgement is not None
    assert judgement.reason == "“lowering” in one is “raising” in the other"


@given(
    st.lists(
        st.sampled_from(["“", "”", '"', "'", "''", "‘", "’", "«", "»", "„", " ", "he said", ", ", ".", "We go", "Ann", "\n", "…", ":"]),
        max_size=30,
    ).map("".join)
)
def test_surface(text: str) -> None:
    check_surface(QUOTE, text)


@given(
    st.lists(
        st.sampled_from(["«", "»", "— ", "—", "“", "”", ", ", ".", "a-t-il dit", "dit Jean Untel", "dijo Ana", "Non", " ", "\n", "?"])
    ).map("".join),
    st.sampled_from(["fr", "es"]),
)
def test_surface_of_dialogue(text: str, language: str) -> None:
    check_surface(QUOTE, text, language)


@pytest.mark.parametrize("unit", ["“‘\" 'we said ", "„a «b ", "‘a “b "])
def test_time_grows_linearly(unit: str) -> None:
    assert grows_linearly(lambda times: mentions(QUOTE, unit * times), 400)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("She called it a “major incident”.", "She called it a “major cybersecurity incident”.", Verdict.DIFFER),
        ("She called it a “major naval incident”.", "She called it a “major harbour incident”.", Verdict.DIFFER),
        ("He answered: “Yes.”", "He gave an emphatic “yes”.", Verdict.AGREE),
        ("It was “rotten”, she said.", "“It’s rotten,” she said.", Verdict.AGREE),
        ("She called it a “major incident”.", "She called it a “sad day for us”.", None),
    ],
)
def test_a_few_words_in_aligned_sentences(left: str, right: str, verdict: Verdict | None) -> None:
    for one, two in ((left, right), (right, left)):
        judgement = QUOTE.clash(side(QUOTE, one), side(QUOTE, two), Place(False, 0.5, 2, 90.0)) if QUOTE.clash else None
        assert (judgement.verdict if judgement else None) == verdict


def test_words_drawn_together() -> None:
    short = side(QUOTE, "Ada Quill said that she would “drain marshes” at once.")
    long = side(QUOTE, "“We will no longer live with the marshes. We will drain them,” Ada Quill said.")
    other = side(QUOTE, "“We will no longer live with the marshes. We will drain them,” Ben Marlow said.")
    judgement = QUOTE.compare(short, long)
    assert judgement is not None
    assert judgement.verdict is Verdict.DIFFER
    assert QUOTE.compare(short, other) is None


def test_two_bodies_cannot_have_said_the_same() -> None:
    words = "“firmly opposes such charges without any basis”"
    judgement = QUOTE.compare(
        side(QUOTE, f"A spokesman for the embassy said Norland {words}."), side(QUOTE, f"The foreign ministry said Norland {words}.")
    )
    assert judgement is not None
    assert judgement.verdict is Verdict.DIFFER


@pytest.mark.parametrize(
    ("left", "right", "differs"),
    [
        ("Quill saw a “likely buyer” there.", "Quill saw a “likely traitor” there.", True),
        ("Quill saw a “likely buyer” there.", "Quill saw the “likely buyers” there.", False),
        ("Quill saw a “likely buyer” there.", "Quill saw a “wicked traitor” there.", False),
    ],
)
def test_one_of_a_few_words_in_aligned_sentences(left: str, right: str, *, differs: bool) -> None:
    assert QUOTE.clash is not None
    judgement = QUOTE.clash(side(QUOTE, left), side(QUOTE, right), Place(same=True, share=0.8, near=2, score=99.0))
    assert (judgement is not None and judgement.verdict is Verdict.DIFFER) == differs


def test_two_words_that_go_on_otherwise() -> None:
    short = 'Mayor Ada Quill cited a "generational gap." She spoke on Monday.'
    long = 'Ada Quill spoke of her son. "It shows that there is a generational difference of opinion on these issues," Quill said.'
    other = 'Bo Lund spoke of his son. "It shows that there is a generational difference of opinion on these issues," Bo Lund said.'
    assert QUOTE.compare(side(QUOTE, short), side(QUOTE, long)) is not None
    assert QUOTE.compare(side(QUOTE, short), side(QUOTE, other)) is None


@pytest.mark.parametrize(
    ("middle", "verdict"),
    [("said the clerk of the old {} at the harbour gate", None), ("we saw the clerk of the old {} at the harbour gate", Verdict.DIFFER)],
)
def test_what_stands_between_two_quotations_is_none(middle: str, verdict: Verdict | None) -> None:
    left, right = (side(QUOTE, f'"{middle.format(word)} on Monday."') for word in ("mill", "brewery"))
    judgement = QUOTE.compare(left, right)
    assert (judgement and judgement.verdict) == verdict
