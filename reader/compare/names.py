"""The names of an event: each person, body and place once, under all forms that its articles have for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.compare.analysis import Analysis
from reader.facts.kind import FactKind, Named
from reader.facts.namewords import PERSON, name_words
from reader.facts.one_name import Known, best_form, same_names
from reader.model.naming import EventName, NameForm
from reader.text.fold import fold_word

_Key = tuple[str, str]
"""The fullest form of a name in an article, and its type."""


class _Names:
    """The names of all articles by their fullest forms there."""

    def __init__(self) -> None:
        self.mentions: defaultdict[_Key, list[tuple[int, int]]] = defaultdict(list)
        self.forms: defaultdict[_Key, set[str]] = defaultdict(set)
        self.titles: defaultdict[_Key, Counter[str]] = defaultdict(Counter)
        self.written: defaultdict[_Key, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))

    def take(self, article: int, at: int, named: Named, text: str) -> None:
        key = (named.canonical, named.type)
        self.mentions[key].append((article, at))
        self.forms[key].update(named.forms)
        self.written[key][" ".join(text.split())].append(article)
        if named.title:
            self.titles[key][named.title] += 1

    def alike(self) -> list[list[_Key]]:
        """The names in groups of the same letters: spelled with other capitals or spaces (Wal-Mart, Walmart), or taken for a
        person in one article and for a place in another. A person with a title or with a longer name stays apart."""
        groups: defaultdict[tuple[str, bool], list[_Key]] = defaultdict(list)
        for key in sorted(self.mentions):
            groups["".join(c for c in fold_word(key[0]) if c.isalnum()), self._is_person_for_sure(key)].append(key)
        return list(groups.values())

    def _is_person_for_sure(self, key: _Key) -> bool:
        return key[1] == PERSON and bool(self.titles[key] or self.forms[key])

    def type_of(self, keys: Sequence[_Key]) -> str:
        """What most mentions of the keys are taken for; where as many say otherwise, no person: that is what is guessed."""
        votes: Counter[str] = Counter()
        for key in keys:
            votes[key[1]] += len(self.mentions[key])
        return min(votes, key=lambda kind: (-votes[kind], kind == PERSON, kind))

    def known(self, keys: Sequence[_Key]) -> Known:
        forms = {form for key in keys for form in self.forms[key]} | {key[0] for key in keys}
        articles = frozenset(a for key in keys for a, _ in self.mentions[key])
        return Known(self.best(keys), self.type_of(keys), tuple(sorted(forms)), articles)

    def best(self, keys: Sequence[_Key]) -> str:
        uses: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for key in keys:
            uses[key[0]].extend(self.mentions[key])
        return best_form({form: (len({a for a, _ in at}), len(at)) for form, at in uses.items()})

    def joined(self, keys: Sequence[_Key]) -> EventName:
        """One name of the event from what articles know it by."""
        mentions = sorted(m for key in keys for m in self.mentions[key])
        written: defaultdict[str, list[int]] = defaultdict(list)
        titles: Counter[str] = Counter()
        for key in keys:
            titles.update(self.titles[key])
            for text, articles in self.written[key].items():
                written[text].extend(articles)
        forms = sorted(written, key=lambda text: (-len(written[text]), text))
        return EventName(
            self.best(keys),
            self.type_of(keys),
            tuple(NameForm(text, tuple(sorted(set(written[text])))) for text in forms),
            tuple(sorted(titles, key=lambda title: (-titles[title], title))),
            tuple(mentions),
        )


def names_of(analyses: Sequence[Analysis], kinds: Sequence[FactKind]) -> tuple[EventName, ...]:
    """All names of an event, those of the most articles first. Does not depend on the order of the articles but in their positions."""
    naming = {kind.name: kind.named for kind in kinds if kind.named}
    names = _Names()
    for article, analysis in enumerate(analyses):
        for at, mention in enumerate(analysis.mentions):
            named = naming[mention.kind](mention) if mention.kind in naming else None
            if named:
                names.take(article, at, named, mention.text)
    words = name_words(_language(analyses))
    alike = names.alike()
    groups = same_names([names.known(keys) for keys in alike], words)
    found = [names.joined([key for i in group for key in alike[i]]) for group in groups]
    return tuple(sorted(found, key=lambda n: (-len({a for a, _ in n.mentions}), -len(n.mentions), n.canonical, n.type)))


def _language(analyses: Sequence[Analysis]) -> str:
    """The language of most of the articles."""
    counted = Counter(analysis.document.language for analysis in analyses)
    return min(counted, key=lambda language: (-counted[language], language), default="en")
