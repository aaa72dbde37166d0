"""PDF: headline, columns, hyphens, running heads; and files made to do harm."""

from __future__ import annotations

import pytest

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.pdf import PDF
from reader.loaders.pdf_layout import join_lines
from reader.loaders.source import Raw, with_text
from reader.model.article import Article
from tests.loaders.pdf_file import Set, column, objects, pdf, stream
from tests.loaders.sources import HEADLINE

LEFT = (
    "The old pier of Port Ellery will stay closed until",
    "May, the harbour board said on Tuesday, after div-",
    "ers found rot in every third pile.",
    "\u201cNobody should expect a miracle,\u201d said Ines",
    "Carvallo, who chairs the board of the harbour. She",
    "put the cost of the repair at two million, and the",
)
RIGHT = (
    "town will have to bear a third of it, she said.",
    "Foot passengers for Skerry Vaig can use the mail",
    "boat from the east pier at seven and at four until",
    "the well-known works are done, which nobody in the",
    "council expects before the last week of the spring.",
)
BODY = (
    "The old pier of Port Ellery will stay closed until May, the harbour board said on Tuesday, after divers found rot in every third "
    "pile.",
    "“Nobody should expect a miracle,” said Ines Carvallo, who chairs the board of the harbour. She put the cost of the repair at two "
    "million, and the town will have to bear a third of it, she said.",
    "Foot passengers for Skerry Vaig can use the mail boat from the east pier at seven and at four until the well-known works are done, "
    "which nobody in the council expects before the last week of the spring.",
)
TITLE = Set(60, 730, 20, HEADLINE)


def load(data: bytes) -> Article:
    source = with_text(Raw("a.pdf", data), "")
    assert PDF.recognises(source)
    (article,) = PDF.load(source)
    return article


def paragraphs(article: Article) -> tuple[str, ...]:
    return tuple(span.of(article.text) for span in article.paragraphs)


def reasons(article: Article) -> dict[str, str]:
    return {piece.text: piece.reason for piece in article.dropped}


def test_two_columns_below_a_headline() -> None:
    article = load(pdf([TITLE, *column(LEFT, 60), *column(RIGHT, 320)]))
    assert article.headline == HEADLINE
    assert paragraphs(article) == BODY
    assert dict(article.metadata_from)["headline"] == "largest type"
    assert reasons(article) == {HEADLINE: "headline"}


def test_columns_that_the_file_holds_line_by_line() -> None:
    left, right = column(LEFT, 60), column(RIGHT, 320)
    mixed = [line for i in range(len(left)) for line in (*left[i : i + 1], *right[i : i + 1])]
    assert paragraphs(load(pdf([TITLE, *mixed]))) == BODY


def test_running_heads_and_page_numbers() -> None:
    pages = [
        [Set(60, 770, 8, f"Calder Post, 2 January 2025, page {i}"), *column(LEFT if i % 2 else RIGHT, 60), Set(300, 30, 8, str(i))]
        for i in (1, 2, 3)
    ]
    article = load(pdf([*pages[0], TITLE], *pages[1:]))
    told = [(piece.reason, piece.text) for piece in article.dropped if piece.reason in ("running head", "page number")]
    assert told == [
        pair for i in (1, 2, 3) for pair in (("running head", f"Calder Post, 2 January 2025, page {i}"), ("page number", str(i)))
    ]
    assert "Calder Post" not in article.text


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    article = load(pdf([TITLE, *column(LEFT)], column(RIGHT)))
    assert paragraphs(article) == BODY


def test_the_address_that_a_browser_prints_at_the_foot() -> None:
    article = load(pdf([TITLE, *column(LEFT), Set(40, 20, 7, "https://calder.example/pier"), Set(560, 20, 7, "1/1")]))
    assert article.url == "https://calder.example/pier"
    assert dict(article.metadata_from)["url"] == "margin of the page"
    assert reasons(article)["1/1"] == "page number"


def test_the_day_at_the_head_of_every_page_is_that_of_the_issue() -> None:
    pages = [[Set(60, 770, 8, "Calder Post"), Set(400, 770, 8, "Thursday, January 2, 2025"), *column(lines)] for lines in (LEFT, RIGHT)]
    article = load(pdf([*pages[0], TITLE], pages[1]))
    assert article.published == "2025-01-02"
    assert dict(article.metadata_from)["published"] == "margin of the page"
    printed = [[Set(60, 770, 8, "2 January 2025, 10:15"), *column(lines)] for lines in (LEFT, RIGHT)]
    assert load(pdf([*printed[0], TITLE], printed[1])).published is None


def test_a_line_that_is_spread_over_its_column() -> None:
    spread = (Set(60, 700 - 12 * len(LEFT), 10, "whole"), Set(200, 700 - 12 * len(LEFT), 10, "town."))
    assert load(pdf([TITLE, *column(LEFT), *spread])).text.endswith("and the whole town.")


def test_the_first_line_of_a_column_that_is_spread_over_it() -> None:
    spread = (Set(60, 712, 10, "Everybody"), Set(160, 712, 10, "heard"), Set(265, 712, 10, "it:"))
    assert load(pdf([*spread, *column(LEFT)])).text.startswith("Everybody heard it: The old pier of Port Ellery")


def test_a_title_that_is_the_running_head_of_the_other_pages() -> None:
    head = Set(60, 770, 8, HEADLINE)
    article = load(pdf([Set(60, 760, 20, HEADLINE), *column(LEFT)], [head, *column(RIGHT)], [head, *column(LEFT)]))
    assert article.headline == HEADLINE
    assert [piece.reason for piece in article.dropped if piece.text == HEADLINE] == ["headline", "running head", "running head"]


def test_small_lines_above_the_headline_leave() -> None:
    article = load(pdf([Set(60, 760, 10, "SEA AND SHORE"), TITLE, Set(60, 715, 10, "By Ada Lund"), *column(LEFT), *column(RIGHT, top=500)]))
    assert (article.headline, article.byline) == (HEADLINE, "Ada Lund")
    assert article.text.startswith(BODY[0])
    assert reasons(article)["SEA AND SHORE"] == "above the headline"


def test_the_title_of_the_file_where_nothing_is_larger() -> None:
    assert load(pdf(column(LEFT), info="Port Ellery pier closed until May")).headline == HEADLINE
    assert load(pdf(column(LEFT), info="Microsoft Word - pier final.doc")).headline is None


@pytest.mark.parametrize(
    ("lines", "known", "joined"),
    [
        (["the div-", "ers found"], (), "the divers found"),
        (["the div\u00ad", "ers found"], (), "the divers found"),
        (["a well-", "known man"], ("well-known",), "a well-known man"),
        (["a well-", "known man"], ("well-known", "wellknown"), "a wellknown man"),
        (["from Nord-", "Süd-Verkehr"], (), "from Nord-Süd-Verkehr"),
        (["between -", "and"], (), "between - and"),
        (["one", "two"], (), "one two"),
        (["at the end\u00ad"], (), "at the end"),
    ],
)
def test_hyphens(lines: list[str], known: tuple[str, ...], joined: str) -> None:
    assert join_lines(lines, frozenset(known)) == joined


def test_pictures_of_pages() -> None:
    with pytest.raises(NoArticleError, match="OCR"):
        load(pdf([]))


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        pdf(column(LEFT))[:300],
        b"%PDF-1.7\n1 0 obj\n" + b"<" * 50_000,
        objects({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>"}),
    ],
    ids=["head only", "cut", "open brackets", "pages in a circle"],
)
def test_damaged_files_are_one_line(data: bytes) -> None:
    with pytest.raises((NotReadableError, NoArticleError)) as caught:
        load(data)
    assert "\n" not in caught.value.message
    assert caught.value.input == "a.pdf"


def test_a_locked_file_says_so() -> None:
    locked = objects({1: b"<</Type/Catalog>>"}, b"/Encrypt<</Filter/Standard/V 5/R 6/Length 256/O(x)/U(y)/P -4>>/ID[(a)(b)]")
    with pytest.raises(NotReadableError, match=r"password|damaged"):
        load(locked)


def test_more_pages_than_are_read_are_told() -> None:
    one = column(LEFT)
    article = load(pdf(*[one] * 302))
    assert any(notice.text == "Only 300 of the 302 pages could be read" for notice in article.notices)


def test_an_action_is_not_run_and_text_in_forms_is_read() -> None:
    inner = stream(b"BT /F 10 Tf 60 700 Td (The pier is closed until May, the harbour board said on Tuesday.) Tj ET",
                   b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>")  # fmt: skip
    data = objects(
        {
            1: b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>>>",
            2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
            4: stream(b"/X Do"),
            5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            6: inner,
        }
    )
    assert load(data).text == "The pier is closed until May, the harbour board said on Tuesday."
