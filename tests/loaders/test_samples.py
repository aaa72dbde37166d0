"""Each format has a source that is read and some that are made to do harm; nothing hangs, bloats or breaks."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from reader.errors import LoadError
from reader.loaders.confined import Confined
from reader.loaders.draft import LONGEST_TEXT
from reader.loaders.parse import recognised
from reader.loaders.source import Raw
from reader.loaders.table import FORMATS
from reader.service.loading import parsed
from tests.loaders.samples import HOSTILE, SAMPLES, Sample

_LONGEST_S = 20.0


@pytest.fixture(scope="module")
def confined() -> Iterator[Confined]:
    with Confined() as made:
        yield made


def test_every_format_has_a_sample_and_a_hostile_one() -> None:
    names = {form.name for form in FORMATS}
    assert {sample.form for sample in SAMPLES} == names
    assert set(HOSTILE) == names


@pytest.mark.outlives
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_is_read(sample: Sample, confined: Confined) -> None:
    raw = Raw(sample.name, sample.data)
    assert recognised(raw)[0].name == sample.form
    if not sample.articles:
        with pytest.raises(LoadError, match="Calder Post"):
            parsed(raw, confined)
        return
    articles = parsed(raw, confined)
    assert len(articles) == sample.articles
    assert articles[0].headline == sample.headline
    assert "rot in every third pile" in articles[0].text


@pytest.mark.outlives
@pytest.mark.parametrize(("form", "number"), [(form, i) for form, given in HOSTILE.items() for i in range(len(given))])
def test_a_hostile_one_is_read_or_refused_in_time(form: str, number: int, confined: Confined) -> None:
    started = time.monotonic()
    refused = ""
    try:
        articles = parsed(Raw(f"{form}.dat", HOSTILE[form][number]), confined)
    except LoadError as error:
        articles, refused = (), error.message
    assert time.monotonic() - started < _LONGEST_S
    assert bool(articles) is not bool(refused)
    assert "\n" not in refused
    assert "Traceback" not in refused
    assert all(len(a.text) <= LONGEST_TEXT for a in articles)
