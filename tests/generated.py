"""Reports on one invented event, of any length and number, the same in every run.

They share points (who did what where, when, how many), each outlet in its own words and with some of its own figures, and
they hold sentences of their own, quotations and agency copy, so that every kind of fact and every step of the engine has
the work that it has with real reports.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.article import Article, article_id
from reader.text.canonical import join

_PEOPLE = (
    "Ann Corlett, Tomas Brandt, Mirela Dusa, Owen Hartwell, Ines Calvo, Peter Lindqvist, Rosa Teixeira, Colm Brennagh, Yara Sabban, "
    "Viktor Halasz, June Pemberton, Dario Fusco, Lena Okafor, Marcus Vane, Sofia Rehn, Abel Drummond, Petra Nowik, Hugo Astley, "
    "Nadia Ferro, Simon Quill, Clara Weiss, Emil Sand, Greta Holm, Ivan Petrescu, Maud Larkin, Oscar Bly, Tess Moran, Felix Arden"
).split(", ")
_OFFICES = (
    "Mayor, Minister, Inspector, Professor, Captain, Judge, Senator, Director, Spokeswoman, Engineer".split(", "),
    "Harbour Authority, Rail Inspectorate, Health Office, Port Union, City Council, Fire Brigade, Water Board, Coast Guard".split(", "),
)
_PLACES = (
    "Selmouth, Harrowgate Quay, Tarn Valley, Port Ellery, Westmarch, Kilbrae, Nordhaven, Santa Rella, Ostby, Lower Fenwick, Carrow, "
    "Dunmere, Grantham Cross, Vilanova, Ashby Point, Marlow Sound"
).split(", ")
_ACTORS = "The operator|The ministry|The contractor|A committee|The union|Investigators|Residents|The insurer|The company|Officials".split(
    "|"
)
_VERBS = (
    "closed, inspected, evacuated, repaired, rejected, approved, delayed, flooded, damaged, reopened, searched, sealed, rebuilt, "
    "insured, abandoned, surveyed, drained, blocked, cleared, sold, leased, painted, widened, dredged, heated, lit, moved, cut"
).split(", ")
_THINGS = (
    "bridge, tunnel, warehouse, ferry, pipeline, substation, terminal, viaduct, reservoir, depot, lighthouse, crane, dock, station, "
    "hospital, archive, turbine, quarry, sluice, market, stadium, greenhouse, refinery, chapel, school, mast, canal, mill, brewery, "
    "embankment, cable, boiler, pump, ramp, roof, gate, fence, yard, cellar, tower"
).split(", ")
_KINDS = "old, northern, disused, main, eastern, narrow, new, flooded, upper, private, historic, temporary, central, wooden".split(", ")
_COUNTED = "workers, passengers, families, houses, trucks, boats, patients, pupils, letters, samples, complaints, permits".split(", ")
_CAUSES = (
    "after a storm, because of cracks in the steel, despite several warnings, without telling the council, during the night shift, "
    "under a new contract, following a complaint, ahead of the holidays, in spite of the cost, against the advice of experts, "
    "as the river rose, since nobody had paid for it, with help from the navy, on the orders of a court"
).split(", ")
_DAYS = "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday".split(", ")
_MONTHS = "January, February, March, April, May, June, September, October, November".split(", ")


@dataclass(frozen=True, slots=True)
class _Point:
    """What several outlets report."""

    who: str
    person: str
    office: str
    verb: str
    thing: str
    place: str
    cause: str
    number: int
    counted: str
    day: str
    date: str
    words: str

    def told(self, draw: random.Random) -> str:
        """One sentence on it, worded in one of several ways; a detail is now and then another one."""
        number = self.number if draw.random() < 0.85 else self.number + draw.randint(1, 9)
        return draw.choice(
            (
                f"{self.who} {self.verb} the {self.thing} in {self.place} on {self.day} {self.cause}; {number} {self.counted} had to wait.",
                f"The {self.thing} in {self.place} was {self.verb} on {self.date} {self.cause}, {self.who.lower()} said.",
                f"About {number} {self.counted} were affected when the {self.thing} near {self.place} was {self.verb}, said {self.person}.",
                f"“{self.words},” {self.office} {self.person} said of the {self.thing} in {self.place}.",
                f"{self.person}, {self.office} for {self.place}, said that the {self.thing} would not be {self.verb} before {self.date}.",
            )
        )


def _point(draw: random.Random) -> _Point:
    thing = f"{draw.choice(_KINDS)} {draw.choice(_THINGS)}"
    words = f"We {draw.choice(_VERBS)} the {thing} {draw.choice(_CAUSES)} and nobody {draw.choice(_VERBS)} the {draw.choice(_THINGS)}"
    office = f"{draw.choice(_OFFICES[1])} {draw.choice(_OFFICES[0])}"
    date = f"{draw.randint(1, 28)} {draw.choice(_MONTHS)} {draw.choice((2023, 2024))}"
    return _Point(
        draw.choice(_ACTORS),
        draw.choice(_PEOPLE),
        office,
        draw.choice(_VERBS),
        thing,
        draw.choice(_PLACES),
        draw.choice(_CAUSES),
        draw.randint(2, 900),
        draw.choice(_COUNTED),
        draw.choice(_DAYS),
        date,
        words,
    )


def generated_articles(count: int, words: int, seed: int = 0) -> tuple[Article, ...]:
    """`count` reports of about `words` words each; the same arguments give the same reports."""
    draw = random.Random(seed)
    shared = [_point(draw) for _ in range(max(1, words // 25))]
    return tuple(_article(random.Random(1000 * seed + at + 1), at, shared, words) for at in range(count))


def _article(draw: random.Random, at: int, shared: Sequence[_Point], words: int) -> Article:
    """Half of its sentences tell shared points, in nearly the order that all keep to; half are its own."""
    paragraphs: list[str] = []
    sentences: list[str] = []
    written = 0
    queue = sorted(shared, key=lambda p: shared.index(p) + draw.gauss(0, 3))
    while written < words:
        point = queue.pop(0) if queue and draw.random() < 0.5 else _point(draw)
        sentences.append(point.told(draw))
        written += len(sentences[-1].split())
        if draw.random() < 0.4:
            paragraphs.append(" ".join(sentences))
            sentences = []
    text, spans = join([*paragraphs, " ".join(sentences)])
    headline = f"Report {at} on the works in {draw.choice(_PLACES)}"
    published = f"2024-12-{1 + at % 28:02d}T08:00:00+00:00"
    return Article(article_id(text), text, spans, headline, None, f"Outlet {at + 1}", published, language="en")
