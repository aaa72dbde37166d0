from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.article import Article, article_id
from reader.service.beside import near_copy, notices_beside
from reader.text.document import paragraphs_of

TEXT = (
    "The ferry Calder ran aground off Port Ellery on Monday night with about three hundred people aboard, the harbour council said. "
    "Nine passengers were hurt when the ship struck the rocks at low tide, and the others were taken off by boats from the town. "
    "The company denied that the radar had failed and said that the captain had been told of the storm in the afternoon."
)


def _article(text: str, **fields: str) -> Article:
    return replace(Article(article_id(text), text, paragraphs_of(text), language="en"), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("other", "near"),
    [
        (TEXT, True),
        (TEXT.replace("Nine", "Twelve"), True),
        (TEXT + " More follows.", True),
        (TEXT[: len(TEXT) // 2], False),
        ("Quite another text of another night. " * 12, False),
        ("Short.", False),
    ],
)
def test_the_same_text_but_for_a_few_words(other: str, near: bool) -> None:
    assert near_copy(_article(TEXT), _article(other)) is near


def test_a_script_without_spaces_is_compared_by_its_characters() -> None:
    text = "一艘渡轮周一晚上在埃勒里港附近搁浅,船上约有三百人,港务委员会表示,有九名乘客受伤,其他人被镇上的船只接走。"
    assert near_copy(_article(text), _article(text.replace("九", "十")))
    assert not near_copy(
        _article(text), _article("公司否认雷达发生故障,并表示船长在下午已经得知风暴的消息,但没有改变航线,也没有通知乘客和船员。")
    )


def test_copies_are_named_by_the_letter_of_the_first() -> None:
    articles = [
        _article("Other words " * 20, url="https://a.example"),
        _article(TEXT),
        _article(TEXT.replace("Nine", "Ten")),
        _article("x y z"),
    ]
    articles[3] = replace(articles[3], url="https://a.example", language="de")
    found = [[n.text for n in notices] for notices in notices_beside(articles, "ABCD")]
    assert found == [[], [], ["Near-copy of B"], ["Same address as A, other text", "In another language (de) than the others"]]


def test_two_languages_of_two_articles_are_not_told() -> None:
    assert notices_beside([_article("a"), _article("b", language="de")], "AB") == ((), ())
