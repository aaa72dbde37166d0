"""Exports of databases: several articles in one text, split, with the fields that the database knows."""

from __future__ import annotations

import pytest

from reader.errors import NoArticleError
from reader.loaders.databases import EXPORT, split_export
from reader.loaders.record import DATABASE_FIELD
from reader.model.article import Article
from tests.loaders.sources import PARAGRAPHS, source

ONE, TWO, THREE, FOUR = PARAGRAPHS

NEXIS = f"""Port Ellery pier closed until May
Calder Post
January 2, 2025 Thursday

Copyright 2025 Calder Post All Rights Reserved
Section: NEWS; Pg. A4
Length: 54 words
Byline: By Ada Lund
Dateline: PORT ELLERY

Body

{ONE}

{TWO}

Load-Date: January 3, 2025

End of Document

Mail boat from the east pier
Lantern Daily
3 January 2025

Copyright 2025 Lantern Daily
Section: SHORE
Length: 33 words

Body

{THREE}

{FOUR}

Load-Date: January 4, 2025

End of Document
"""

NEXIS_OLD = f"""                               1 of 2 DOCUMENTS

                                  Calder Post

                            January 2, 2025 Thursday
                                 Late Edition

Port Ellery pier closed until May

BYLINE: By ADA LUND

SECTION: News; Pg. 4

LENGTH: 54 words

DATELINE: PORT ELLERY

{ONE}

{TWO}

LOAD-DATE: January 3, 2025

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                         Copyright 2025 Calder Post
                            All Rights Reserved

                               2 of 2 DOCUMENTS

                                 Lantern Daily

                            January 3, 2025 Friday

Mail boat from the east pier

LENGTH: 33 words

{THREE}

{FOUR}

LOAD-DATE: January 4, 2025
"""

FACTIVA = f"""Port Ellery pier closed until May

By Ada Lund
54 words
2 January 2025
10:15
Calder Post
CALPST
4
English
(c) 2025 Calder Post. All Rights Reserved.

{ONE}

{TWO}

Document CALPST0020250102el120001x


Mail boat from the east pier

33 words
3 January 2025
Lantern Daily
LNTDLY
English
Copyright 2025 Lantern Daily

{THREE}

{FOUR}

Document LNTDLY0020250103el1300009
"""

FACTIVA_CODES = f"""SE  News
HD  Port Ellery pier closed until May
BY  By Ada Lund
WC  54 words
PD  2 January 2025
SN  Calder Post
SC  CALPST
LA  English
CY  (c) 2025 Calder Post
LP  {ONE}
TD
{TWO}
NS  gship : Shipping
AN  Document CALPST0020250102el120001x

HD  Mail boat from the east pier
WC  33 words
PD  3 January 2025
SN  Lantern Daily
LA  English
LP  {THREE}
TD
{FOUR}
AN  Document LNTDLY0020250103el1300009
"""

PROQUEST = f"""____________________________________________________________

Port Ellery pier closed until May

Author: Lund, Ada

Publication info: Calder Post ; Port Ellery [Port Ellery]. 02 Jan 2025: A.4.

Abstract: The pier stays closed.

Full text: {ONE}

{TWO}

Subject: Piers; Harbours

Title: Port Ellery pier closed until May

Publication title: Calder Post; Port Ellery

Publication date: Jan 2, 2025

Source type: Newspapers

Language of publication: English

ProQuest document ID: 900000001

Document URL: https://proquest.example/docview/900000001

Copyright: Copyright Calder Post 2025

____________________________________________________________

Mail boat from the east pier

Publication info: Lantern Daily ; Port Ellery. 03 Jan 2025.

Full text: {THREE}

{FOUR}

Title: Mail boat from the east pier

Publication title: Lantern Daily

Publication date: Jan 3, 2025

Language of publication: English

ProQuest document ID: 900000002

____________________________________________________________
"""

ALL = {"nexis": NEXIS, "nexis in capitals": NEXIS_OLD, "factiva": FACTIVA, "factiva with codes": FACTIVA_CODES, "proquest": PROQUEST}


def load(text: str) -> tuple[Article, ...]:
    given = source(text)
    assert EXPORT.recognises(given)
    return EXPORT.load(given)


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_articles_with_their_fields(text: str) -> None:
    first, second = load(text)
    assert first.text == f"{ONE}\n\n{TWO}"
    assert second.text == f"{THREE}\n\n{FOUR}"
    assert (first.headline, first.outlet, first.published) == ("Port Ellery pier closed until May", "Calder Post", "2025-01-02")
    assert (second.headline, second.outlet, second.published) == ("Mail boat from the east pier", "Lantern Daily", "2025-01-03")
    assert "lund" in (first.byline or "").lower()
    assert second.byline is None
    assert first.language == second.language == "en"
    assert dict(first.metadata_from)["outlet"].endswith(" field")
    assert any(piece.reason == DATABASE_FIELD for piece in first.dropped)


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_the_same_without_blank_lines_as_in_office_documents(text: str) -> None:
    articles = split_export([line.strip() for line in text.split("\n") if line.strip()], "a.docx")
    assert [a.text for a in articles] == [f"{ONE}\n\n{TWO}", f"{THREE}\n\n{FOUR}"]
    assert [a.headline for a in articles] == ["Port Ellery pier closed until May", "Mail boat from the east pier"]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(PARAGRAPHS),
        "Title: Pier\n\n" + "\n\n".join(PARAGRAPHS),
        "The report has 54 words.\n\nLength: 54 words\n\n" + ONE,
        "Subject: the pier\n\n" + ONE + "\n\nEnd of Document",
        "1 of 2 documents\n\n" + ONE,
        "",
    ],
)
def test_other_texts_are_none(text: str) -> None:
    assert not EXPORT.recognises(source(text))


def test_a_record_without_a_text_is_told() -> None:
    articles = load(NEXIS.replace(f"{THREE}\n\n{FOUR}\n", ""))
    assert len(articles) == 1
    assert any(notice.code == "left-out" for notice in articles[0].notices)


def test_an_export_without_any_text() -> None:
    with pytest.raises(NoArticleError, match="Export the full texts"):
        load(NEXIS.replace(f"{ONE}\n\n{TWO}\n", "").replace(f"{THREE}\n\n{FOUR}\n", ""))


@pytest.mark.parametrize("line", ["End of Document", "Length: 5 words", "_" * 40, "Document CALPST0020250102el120001x", "HD", " " * 500])
def test_the_same_line_many_times_ends(line: str) -> None:
    assert split_export([line] * 20_000, "a") == ()
