"""Reports on one invented event, of any length and number, the same in every run.

They share points (who did what where, when, how many), each outlet in its own words and with some of its own figures; half
of their sentences are their own. Words are made of syllables and drawn as in real texts (few often, most rarely), names are
many, and there are dates, numbers, quotations and credits, so that every step of the engine has the work that it has with
real reports.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.article import Article, article_id
from reader.text.canonical import join

_ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w".split()
_VOWELS = "a e i o u ai ea oo ou".split()
_CODAS = "b ck d g l m n nd nt p r rd rk rm s st t th x".split()
_LINKS = "after, before, although, because, while, since, as, until, unless, where".split(", ")
_FIRST = (
    "Ann, Tomas, Mirela, Owen, Ines, Peter, Rosa, Colm, Yara, Viktor, June, Dario, Lena, Marcus, Sofia, Abel, Petra, Hugo, Nadia, Simon, "
    "Clara, Emil, Greta, Ivan, Maud, Oscar, Tess, Felix"
).split(", ")
_OFFICES = "mayor, minister, inspector, professor, captain, judge, senator, director, spokeswoman, engineer".split(", ")
_BODIES = "Authority, Inspectorate, Office, Union, Council, Brigade, Board, Guard, Institute, Company".split(", ")
_COUNTED = "workers, passengers, families, houses, trucks, boats, patients, pupils, letters, samples, complaints, permits".split(", ")
_DAYS = "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday".split(", ")
_MONTHS = "January, February, March, April, May, June, September, October, November".split(", ")
_VOCABULARY = 3000


def _made_word(draw: random.Random) -> str:
    return "".join(draw.choice(_ONSETS) + draw.choice(_VOWELS) for _ in range(draw.choice((1, 1, 2)))) + draw.choice(_CODAS)


@dataclass(frozen=True, slots=True)
class _World:
    """The words of one event; the first are used most."""

    words: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    bodies: tuple[str, ...]

    def word(self, draw: random.Random) -> str:
        """A word, the earlier ones more often."""
        return self.words[int(len(self.words) * draw.random() ** 2.5)]


def _world(draw: random.Random) -> _World:
    words = tuple(dict.fromkeys(_made_word(draw) for _ in range(_VOCABULARY)))
    names = [_made_word(draw).title() for _ in range(400)]
    people = tuple(f"{draw.choice(_FIRST)} {name}" for name in names[:200])
    bodies = tuple(f"{name} {draw.choice(_BODIES)}" for name in names[300:])
    return _World(words, people, tuple(names[200:300]), bodies)


@dataclass(frozen=True, slots=True)
class _Point:
    """What several outlets report."""

    who: str
    person: str
    office: str
    place: str
    number: int
    counted: str
    day: str
    date: str
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    said: str

    def told(self, draw: random.Random, world: _World) -> str:
        """One sentence on it in one of several ways; a number is now and then another one."""
        number = self.number if draw.random() < 0.9 else self.number + draw.randint(1, 9)
        a, b, c = draw.sample(self.nouns, 3)
        verb, other = draw.sample(self.verbs, 2)
        own, link = world.word(draw), draw.choice(_LINKS)
        told = draw.choice(
            (
                f"The {self.who} {verb}ed the {a} in {self.place} on {self.day} {link} its {own} {b} {other}ed",
                f"On {self.date} a {own} {a} was {verb}ed {link} the {b} {other}ed every {c} of the {self.who}",
                f"About {number} {self.counted} were {verb}ed by {a}, {self.person} wrote, {self.office} of the {own}",
                f"“{self.said},” {self.person} said {link} the {a} {verb}ed",
                f"{self.person} had seen neither {a} nor {b} {verb}ing near {self.place} before {self.date}",
                f"Some {own} {c}s {verb}ed {number} {self.counted} there, and {self.person} {other}ed",
            )
        )
        return f"{told} {self._more(draw, world)}."

    def _more(self, draw: random.Random, world: _World) -> str:
        """What one outlet adds in words of its own."""
        one, two, three, four = (world.word(draw) for _ in range(4))
        return draw.choice(
            (
                f"with {one} {two}s from the {three}",
                f"{draw.choice(_LINKS)} many {one}s could {two} their {three} and {four}",
                f"under a {one} which {two}ed",
                f"to {one} more of this {two}",
                f"in spite of {one}s, {two}s or {three}s",
                f"for whom {one} {two}ed only {three} {four}s",
            )
        )


def _point(draw: random.Random, world: _World) -> _Point:
    nouns = tuple(world.word(draw) for _ in range(5))
    verbs = tuple(world.word(draw) for _ in range(3))
    said = draw.choice(
        (
            f"We {verbs[0]}ed {nouns[0]}s and {nouns[1]}s, which nobody {world.word(draw)}ed",
            f"This {nouns[0]} has been {verbs[0]}ing for years without any {nouns[1]}",
            f"My {nouns[1]} could hear how they {verbs[0]}ed {world.word(draw)} after {nouns[0]}",
            f"If {nouns[0]} were {nouns[1]}, people here would have {verbs[0]}ed long ago",
            f"Never before did {world.word(draw)} {verbs[0]} so much {nouns[0]} in one night",
        )
    )
    date = f"{draw.randint(1, 28)} {draw.choice(_MONTHS)} {draw.choice((2023, 2024))}"
    return _Point(
        draw.choice(world.bodies),
        draw.choice(world.people),
        draw.choice(_OFFICES),
        draw.choice(world.places),
        draw.randint(2, 900),
        draw.choice(_COUNTED),
        draw.choice(_DAYS),
        date,
        nouns,
        verbs,
        said,
    )


def generated_articles(count: int, words: int, seed: int = 0) -> tuple[Article, ...]:
    """`count` reports of about `words` words each; the same arguments give the same reports."""
    draw = random.Random(seed)
    world = _world(draw)
    shared = [_point(draw, world) for _ in range(max(1, words // 25))]
    return tuple(_article(random.Random(1000 * seed + at + 1), at, shared, world, words) for at in range(count))


def _article(draw: random.Random, at: int, shared: Sequence[_Point], world: _World, words: int) -> Article:
    """Half of its sentences tell shared points, in nearly the order that all keep to; half are its own."""
    paragraphs: list[str] = []
    sentences: list[str] = []
    written = 0
    places = {id(point): place + draw.gauss(0, 3) for place, point in enumerate(shared)}
    queue = sorted(shared, key=lambda point: places[id(point)])
    while written < words:
        point = queue.pop(0) if queue and draw.random() < 0.5 else _point(draw, world)
        sentences.append(point.told(draw, world))
        written += len(sentences[-1].split())
        if draw.random() < 0.4:
            paragraphs.append(" ".join(sentences))
            sentences = []
    text, spans = join([*paragraphs, " ".join(sentences)])
    headline = f"Report {at} from {draw.choice(world.places)}"
    published = f"2024-12-{1 + at % 28:02d}T08:00:00+00:00"
    return Article(article_id(text), text, spans, headline, None, f"Outlet {at + 1}", published, language="en")
