"""Word documents: paragraphs, title by style, what is deleted or outside; and archives made to do harm."""

from __future__ import annotations

import io
import zipfile

import pytest

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.docx import DOCX
from reader.loaders.source import Raw, with_text
from reader.model.article import Article
from tests.loaders.office import document, docx, paragraph
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT
from tests.loaders.test_databases import NEXIS

BODY = tuple(map(paragraph, PARAGRAPHS))


def load_all(data: bytes) -> tuple[Article, ...]:
    source = with_text(Raw("a.docx", data), "")
    assert DOCX.recognises(source)
    return DOCX.load(source)


def load(data: bytes) -> Article:
    (article,) = load_all(data)
    return article


@pytest.mark.parametrize("style", ["Titel", "berschrift1"])
def test_the_title_is_told_by_its_style_in_any_language(style: str) -> None:
    article = load(docx(paragraph("Sea and shore"), paragraph(HEADLINE, style), paragraph("By Ada Lund"), *BODY))
    assert (article.headline, article.byline) == (HEADLINE, "Ada Lund")
    assert article.text.endswith(TEXT)
    assert dict(article.metadata_from)["headline"] == "style of the document"


def test_without_styles_the_lines_decide() -> None:
    article = load(docx(paragraph(HEADLINE), paragraph("2 January 2025"), *BODY))
    assert (article.headline, article.published, article.text) == (HEADLINE, "2025-01-02", TEXT)


def test_runs_tabs_breaks_links_and_tracked_changes() -> None:
    runs = (
        "<w:p><w:r><w:t>The pier</w:t></w:r><w:r><w:tab/><w:t>is</w:t><w:br/></w:r><w:hyperlink><w:r><w:t>closed</w:t></w:r></w:hyperlink>"
        "<w:del><w:r><w:delText> open</w:delText></w:r></w:del><w:ins><w:r><w:t> until May</w:t></w:r></w:ins>"
        '<w:r><w:instrText>HYPERLINK "http://127.0.0.1:9/"</w:instrText></w:r><w:r><w:t>, the board said.</w:t></w:r></w:p>'
    )
    assert load(docx(runs)).text == "The pier is closed until May, the board said."


def test_tables_and_text_boxes() -> None:
    table = f"<w:tbl><w:tr><w:tc>{BODY[1]}</w:tc></w:tr></w:tbl>"
    box = f"<w:p><w:r><w:drawing><w:txbxContent>{BODY[3]}</w:txbxContent></w:drawing><w:t>{PARAGRAPHS[2]}</w:t></w:r></w:p>"
    assert load(docx(BODY[0], table, box)).text == TEXT


def test_an_export_of_a_database_is_split() -> None:
    articles = load_all(docx(*(paragraph(line) for line in NEXIS.split("\n"))))
    assert [a.outlet for a in articles] == ["Calder Post", "Lantern Daily"]


def test_nothing_outside_the_file_is_named_in_the_text() -> None:
    outside = docx(
        main=document(f"{BODY[0]}{paragraph('&x;')}".replace("&amp;x;", "&x;"), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>')
    )
    assert load(outside).text == PARAGRAPHS[0]


def test_entities_do_not_grow() -> None:
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    data = docx(main=document(f"{BODY[0]}<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", f'<!DOCTYPE x [<!ENTITY a0 "lol">{laughs}]>'))
    assert load(data).text == PARAGRAPHS[0]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (docx()[:-30], "damaged"),
        (docx(target="word/none.xml"), "ZIP archive"),
        (docx(target="../../../etc/hostname"), "ZIP archive"),
        (b"PK\x03\x04" + bytes(500), "damaged"),
        (docx(main="pier"), "damaged"),
        (docx(main=" " * 50_000_000), "larger than 40 MB"),
    ],
    ids=["cut", "no main part", "outside", "zeros", "no XML", "bomb"],
)
def test_damaged_documents_are_one_line(data: bytes, told: str) -> None:
    with pytest.raises(NotReadableError, match=told) as caught:
        load(data)
    assert "\n" not in caught.value.message


def test_other_archives_say_what_they_are() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    with pytest.raises(NotReadableError, match="spreadsheet"):
        load(out.getvalue())


def test_an_empty_document_and_one_that_is_deep() -> None:
    with pytest.raises(NoArticleError):
        load(docx(paragraph(" ")))
    deep = "<w:tbl><w:tr><w:tc>" * 2_000
    assert load(docx(BODY[0], deep)).text == PARAGRAPHS[0]


def test_text_boxes_inside_text_boxes_are_read_once() -> None:
    open_box, close_box = "<w:p><w:r><w:drawing><w:txbxContent>", "</w:txbxContent></w:drawing></w:r></w:p>"
    assert load(docx(open_box * 30 + BODY[0] + close_box * 30)).text == PARAGRAPHS[0]


def test_styles_without_end_do_no_harm() -> None:
    assert load(docx(BODY[0], more={"word/styles.xml": " " * 6_000_000})).text == PARAGRAPHS[0]
