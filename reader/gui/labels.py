"""Our words for sources, cells and places, as screens show them and as they are read aloud."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

from reader.gui.language import tr, translated
from reader.gui.said import said
from reader.gui.state import Source, SourceState
from reader.model.article import Article, Notice
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.order import Head
from reader.render.rows import Said
from reader.render.speech import Phrases
from reader.render.words import NO_MATCH, VERDICTS, letter, source_name
from reader.service.stage import HowFar, Stage


def when_text(article: Article) -> str:
    """When it was published: "31 Dec 2024, 06:15" as the source gives it, "No date found" where it gives none."""
    day, moment = article.published_day, article.published_at
    if day is None:
        return tr("No date found")
    locale = QLocale()
    text = locale.toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy", "format of a date: day, short month, year"))
    if moment is None:
        return text
    clock = tr("HH:mm", "format of a time: hour, minute")
    return f"{text}, {locale.toString(QTime(moment.hour, moment.minute), clock)}"


def dateline(article: Article) -> str:
    """When it was published, and where that was read."""
    place = dict(article.metadata_from).get("published")
    if not place or not article.published:
        return when_text(article)
    read = tr("date read from: {place}").format(place=translated(place))
    return f"{when_text(article)} · {read}"


def words_text(article: Article) -> str:
    """Its length."""
    return tr("%Ln words", "", _words(article))


@lru_cache(maxsize=128)
def _words(article: Article) -> int:
    """Asked for with every row that is painted."""
    return article.words


def facts_text(article: Article) -> str:
    """Date and length in one line."""
    return f"{when_text(article)} · {words_text(article)}"


def asking_text(source: Source) -> str:
    """What a source that was split waits for."""
    return tr("%n articles: choose which", "", len(source.parts))


def how_far_text(how_far: HowFar | None) -> str:
    """How far the reading of a source is: "Waiting for its turn", "Fetching, 40 of 120 KB", "Reading"."""
    done, total = (how_far.done, how_far.total) if how_far is not None else (0, 0)
    match how_far.stage if how_far is not None else Stage.WAITING:
        case Stage.FETCHING if total:
            return tr("Fetching, {done} of {all} KB").format(done=_kilobytes(done), all=_kilobytes(total))
        case Stage.FETCHING:
            return tr("Fetching, {done} KB").format(done=_kilobytes(done)) if done else tr("Fetching")
        case Stage.READING if total > 1:
            return tr("Reading file {number} of {all}").format(number=done + 1, all=total)
        case Stage.READING:
            return tr("Reading")
    return tr("Waiting for its turn")


def _kilobytes(length: int) -> int:
    return -(-length // 1000)


def origin_text(comparison: Comparison | None, position: int | None) -> str:
    """On what a source's text rests, "" before the comparison that tells."""
    if comparison is None or position is None or position >= len(comparison.articles):
        return ""
    shared = next((o for o in comparison.origins if position in o.articles and len(o.articles) > 1), None)
    return tr("Origin: {origin}").format(origin=said(shared.label) if shared else tr("Own text"))


def origin_count(comparison: Comparison) -> int:
    """How many independent origins stand behind the articles."""
    return len(comparison.articles) - sum(len(o.articles) - 1 for o in comparison.origins)


def origins_text(comparison: Comparison) -> str:
    """Which sources count once, in words."""
    shared = [o for o in comparison.origins if len(o.articles) > 1]
    return " ".join(
        tr("{sources} rest on the same copy ({origin}), so they count once.").format(
            sources=listed([letter(i) for i in o.articles]), origin=said(o.label)
        )
        for o in shared
    )


def listed(names: list[str]) -> str:
    """Names in a row: "A, B and C"."""
    return names[0] if len(names) == 1 else tr("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def value_text(finding: Finding, article: int) -> str:
    """What one source says, the values only; "" where it says nothing."""
    return " … ".join(" ".join(v.text.split()) for v in finding.values if v.article == article)


def places_text(comparison: Comparison | None, finding: Finding, among: tuple[int, ...] | None = None) -> str:
    """How far into each text (of the sources in `among`) its value stands: "B 17%  C 30%"."""
    if comparison is None:
        return ""
    first: dict[int, int] = {}
    for value in finding.values:
        if among is None or value.article in among:
            first.setdefault(value.article, value.span.start)
    lengths = {i: max(len(comparison.articles[i].article.text), 1) for i in first}
    return "  ".join(f"{letter(i)} {100 * start // lengths[i]}%" for i, start in sorted(first.items()))


def head_text(comparison: Comparison, head: Head) -> str:
    """What stands over rows that belong together."""
    if head.verdict is not None:
        return translated(VERDICTS[head.verdict].label)
    if head.kind:
        return translated(head.kind)
    if head.source is None:
        sources = tr("%n sources", "", len(comparison.articles))
        return tr("{some} of {sources}").format(some=head.speaking, sources=sources)
    name = f"{letter(head.source)} {source_name(comparison.articles[head.source].article, head.source)}"
    words = tr("In the order of {source}") if head.inside else tr("No match found in {sources}")
    return words.format(source=name, sources=name)


def notice_text(notice: Notice) -> str:
    """What is to be told of a source, without a full stop."""
    return said(notice.text.rstrip("."))


def source_label(source: Source, position: int | None) -> str:
    """What to call a source on screens."""
    return source_name(source.article, position or 0) if source.article is not None else source.label


def spoken_source(source: Source, position: int | None, beside: tuple[Notice, ...] = (), how_far: HowFar | None = None) -> str:
    """A source as one sentence to be read aloud."""
    name = source_label(source, position)
    name = name if position is None else f"{letter(position)} {name}"
    if source.state in (SourceState.LOADING, SourceState.ASKING):
        what = asking_text(source) if source.state is SourceState.ASKING else how_far_text(how_far)
        return tr("{source}: {what}").format(source=name, what=what)
    if source.state is SourceState.WAITING:
        return tr("{source}: {what}").format(source=name, what=tr("Waits for a connection"))
    if source.article is None:
        return tr("{source}: could not be read. {reason}").format(source=name, reason=said(source.reason))
    article = source.article
    notices = "".join(f" {notice_text(n)}." for n in (*beside, *article.notices))
    headline = article.headline or tr("no headline")
    return f"{name}: {headline}. {words_text(article)}.{notices}"


def cell_text(cell: tuple[Said, ...] | None) -> str:
    """A cell's words."""
    return translated(NO_MATCH) if cell is None else "\n".join(place.snippet.text for place in cell)


def spoken_cell(finding: Finding, cell: tuple[Said, ...] | None) -> str:
    """A cell as a sentence to be read aloud."""
    if cell is None:
        return translated(NO_MATCH)
    return "; ".join(_spoken_said(finding, place) for place in cell)


def _spoken_said(finding: Finding, place: Said) -> str:
    parts = [finding.values[place.value].text, tr("in “{words}”").format(words=place.snippet.text)]
    if place.credited_to:
        parts.append(tr("credited to {name}").format(name=place.credited_to))
    return ", ".join([*parts, *(translated(hedge) for hedge in place.hedges)])


def phrases() -> Phrases:
    """How a row is read aloud, in the language of the interface."""
    return Phrases(
        head=tr("{verdict}, {kind}, {what}: {says}"),
        says=tr("{source} says {words}"),
        credited=tr("{words}, credited to {name}"),
        twice=tr("{some}, and {more}"),
        listed=tr("{some} and {last}"),
        silent=tr("{no_match} in {sources}."),
        word=translated,
    )
