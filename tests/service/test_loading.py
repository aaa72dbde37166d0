"""Loading: all kinds of input, and that one that fails never stops the others."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import DuplicateError, LoadError, NetworkError, NoArticleError, NotFoundError, NotReadableError, ParallaxError
from reader.model.article import Article
from reader.service.loaded import Loading
from reader.service.loading import PASTED, article_from_fields, load, load_one, load_pasted
from reader.service.stage import Stage
from tests.loaders.server import serving
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, page


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an article in each format and files that are none."""
    event = tmp_path / "event"
    event.mkdir()
    (event / "a.txt").write_text(f"{HEADLINE}\n\n{TEXT}\n\nSo much for the text.", encoding="utf-8")
    (event / "b.md").write_text(f"---\ntitle: Another\n---\n\n{TEXT}\n\n**So much** for Markdown.", encoding="utf-8")
    (event / "c.html").write_text(page("<p>So much for the page, which has one paragraph more than the others.</p>"), encoding="utf-8")
    (event / "d.json").write_text(json.dumps({"headline": "Last", "body_text": f"{TEXT}\n\nSo much for JSON."}), encoding="utf-8")
    (event / "event.toml").write_text('name = "Pier"', encoding="utf-8")
    (event / "gold.json").write_text("{}", encoding="utf-8")
    (event / ".hidden.txt").write_text("hidden", encoding="utf-8")
    (event / "pier.png").write_bytes(b"\x89PNG")
    (event / "sub").mkdir()
    return event


def names(loading: Loading) -> list[str]:
    return [Path(article.origin).name for article in loading.articles]


def failure(name: str) -> LoadError:
    loading = load([name])
    assert loading.articles == ()
    (error,) = loading.failures
    assert error.input == name
    assert error.message
    assert "\n" not in error.message
    return error


def test_a_folder_in_the_order_of_its_names(folder: Path) -> None:
    loading = load([str(folder)])
    assert loading.failures == ()
    assert names(loading) == ["a.txt", "b.md", "c.html", "d.json"]
    assert [a.headline for a in loading.articles] == [HEADLINE, "Another", HEADLINE, "Last"]
    assert all(PARAGRAPHS[1] in a.text for a in loading.articles)
    assert all(span.of(a.text).strip() for a in loading.articles for span in a.paragraphs)


def test_content_decides_and_not_the_name(folder: Path) -> None:
    (folder / "page.txt").write_text(page("<p>This one more paragraph makes the page another article.</p>"), encoding="utf-8")
    assert "<p>" not in load_one(str(folder / "page.txt"))[0].text


def test_the_order_of_the_inputs_is_kept_and_failures_stop_nothing(folder: Path) -> None:
    loading = load([str(folder / "d.json"), str(folder / "none.txt"), str(folder / "a.txt"), "ftp://calder.example/x"])
    assert names(loading) == ["d.json", "a.txt"]
    assert [Path(error.input).name for error in loading.failures] == ["none.txt", "x"]


def test_standard_input() -> None:
    (article,) = load(["-"], stdin=lambda: f"{HEADLINE}\n\n{TEXT}".encode()).articles
    assert (article.headline, article.text, article.origin) == (HEADLINE, TEXT, "-")
    (error,) = load(["-"], stdin=lambda: b" \n").failures
    assert (error.input, type(error)) == ("-", NotReadableError)


@pytest.mark.outlives
def test_addresses(site: str) -> None:
    loading = load([site + "/redirect", site + "/nowhere", "http://127.0.0.1:9/", site + "/frame", site + "/picture"])
    (article,) = loading.articles
    assert (article.text, article.origin) == (TEXT, site + "/redirect")
    assert article.url == site + "/article?from=redirect"
    assert [type(error) for error in loading.failures] == [NotFoundError, NetworkError, NoArticleError, NoArticleError]


@pytest.mark.outlives
def test_a_document_by_its_address(site: str) -> None:
    assert load_one(site + "/report")[0].text == "The pier is closed until May, the board said."


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b" \n\xef\xbb\xbf")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 10)
    (tmp_path / "broken.json").write_text('{"headline": "A",', encoding="utf-8")
    (tmp_path / "frame.html").write_text("<html><body></body></html>", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    assert isinstance(failure(str(tmp_path / "none.txt")), NotFoundError)
    assert isinstance(failure(str(tmp_path / "empty.txt" / "below")), NotFoundError)
    assert isinstance(failure("with\0zero"), NotFoundError)
    assert "empty" in failure(str(tmp_path / "empty.txt")).message
    assert "not a text" in failure(str(tmp_path / "binary.txt")).message
    assert "line 1" in failure(str(tmp_path / "broken.json")).message
    assert isinstance(failure(str(tmp_path / "frame.html")), NoArticleError)
    assert "no article in this folder" in failure(str(tmp_path / "folder")).message


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(60_000_001)
    assert "larger than 60 MB" in failure(str(tmp_path / "huge.txt")).message


def test_copies_inside_one_input_are_one_line(tmp_path: Path) -> None:
    line = json.dumps({"headline": HEADLINE, "text": TEXT})
    (tmp_path / "a.jsonl").write_text(f"{line}\n" * 40, encoding="utf-8")
    loading = load([str(tmp_path / "a.jsonl")])
    assert len(loading.articles) == 1
    assert [error.message for error in loading.failures] == ["39 of its 40 articles are the same as others and left out"]


def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(tmp_path / "pipe.txt")
    assert "not a file" in failure(str(tmp_path / "pipe.txt")).message


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "closed.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):  # the administrator may read everything

        def denied(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", denied)
    assert "may not be read" in failure(str(path)).message


def test_the_same_article_twice(folder: Path) -> None:
    (folder / "copy.txt").write_text(f"{HEADLINE}\n\n{TEXT}\n\nSo much for the text.\n\nAdvertisement", encoding="utf-8")
    loading = load([str(folder / "a.txt"), str(folder / "a.txt"), str(folder / "copy.txt")])
    assert names(loading) == ["a.txt"]
    assert [type(error) for error in loading.failures] == [DuplicateError, DuplicateError]
    assert all(str(folder / "a.txt") in error.message for error in loading.failures)
    assert Path(loading.failures[1].input).name == "copy.txt"


def test_the_same_words_in_two_outlets_are_two_reports(tmp_path: Path) -> None:
    for outlet in ("Calder Post", "Lantern Daily"):
        (tmp_path / f"{outlet}.txt").write_text(f"---\nsource: {outlet}\n---\n{TEXT}", encoding="utf-8")
    assert len(load([str(tmp_path)]).articles) == 2


def test_progress_and_cancel(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    load([str(folder)], progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    answers = iter([False, True])
    assert names(load([str(folder)], cancelled=lambda: next(answers))) == ["a.txt"]


def test_load_one(folder: Path) -> None:
    assert load_one(str(folder / "a.txt"))[0].headline == HEADLINE
    with pytest.raises(NotFoundError):
        load_one(str(folder / "none.txt"))


@pytest.mark.outlives
def test_pasted(site: str) -> None:
    (article,) = load_pasted(f"{HEADLINE}\n\n{TEXT}")
    assert (article.headline, article.text, article.origin) == (HEADLINE, TEXT, PASTED)
    assert load_pasted("ignored words", page())[0].text == TEXT
    assert load_pasted(TEXT, "<span>A few words</span>")[0].text == TEXT
    assert load_pasted(f" {site}/article \n")[0].text == TEXT
    with pytest.raises(NotFoundError):
        load_pasted(f"{site}/nowhere")
    with pytest.raises(NotReadableError, match="no text on the clipboard"):
        load_pasted(" \n")


def test_fields_are_taken_as_they_are() -> None:
    text = "Advertisement\r\nCafe\u0301 closed.\n\n  Leave a Comment \n"
    article = article_from_fields({"headline": "H", "outlet": "Calder Post", "published": "2025-01-02", "language": "en-US", "text": text})
    assert article.text == text
    assert [span.of(text) for span in article.paragraphs] == ["Advertisement", "Cafe\u0301 closed.", "Leave a Comment"]
    assert (article.headline, article.outlet, article.published, article.language) == ("H", "Calder Post", "2025-01-02", "en")
    assert article.dropped == ()
    assert dict(article.metadata_from) == {"headline": "user", "outlet": "user", "published": "user", "language": "user"}


def test_half_a_pair_keeps_the_places() -> None:
    assert article_from_fields({"text": "a\ud800b"}).text == "a\ufffdb"


def test_fields_that_are_missing_or_empty() -> None:
    article = article_from_fields({"text": "", "headline": None, "published": "some day"})
    assert isinstance(article, Article)
    assert (article.text, article.headline, article.published, article.language) == ("", None, None, "und")
    assert [notice.code for notice in article.notices] == ["no-date"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, '"text" is missing'),
        ({"text": 5}, '"text" is int'),
        ({"text": "a", "url": ["b"]}, '"url" is list'),
        ({"text": None}, '"text" is missing'),
    ],
)
def test_fields_of_the_wrong_type(fields: dict[str, object], told: str) -> None:
    with pytest.raises(ParallaxError, match=told):
        article_from_fields(fields)


@pytest.mark.outlives
def test_how_far_each_input_is_is_told(site: str, folder: Path) -> None:
    heard: list[tuple[Stage, int, int]] = []
    load([f"{site}/article"], told=lambda *far: heard.append(far))
    assert heard[0] == (Stage.FETCHING, 0, 0)
    assert heard[-1] == (Stage.READING, 0, 1)
    assert heard[-2][0] is Stage.FETCHING
    assert heard[-2][1] == heard[-2][2] > 0
    heard.clear()
    load([str(folder)], told=lambda *far: heard.append(far))
    assert [far for far in heard if far[2]] == [(Stage.READING, i, 4) for i in range(4)]


@pytest.mark.outlives
def test_a_page_that_nobody_wants_any_more_is_no_failure(site: str) -> None:
    heard: list[Stage] = []
    loading = load([f"{site}/silent"], told=lambda stage, *_: heard.append(stage), cancelled=lambda: bool(heard))
    assert loading == Loading((), ())
