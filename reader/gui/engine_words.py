"""The words of the engine that the window shows, listed so that Qt's tools can see them; `reader.gui.language.said` translates them.

A test holds that every label of the tables of verdicts, kinds, tiers and exports stands here.
"""

from __future__ import annotations

from reader.gui.language import QT_TR_NOOP
from reader.model.alignment import Tier

TIERS = {Tier.SURE: QT_TR_NOOP("Sure"), Tier.LIKELY: QT_TR_NOOP("Likely"), Tier.UNSURE: QT_TR_NOOP("Unsure")}
"""How sure it is that passages or values belong together."""

ENGINE_WORDS = frozenset(
    {
        # Verdicts and what they mean
        QT_TR_NOOP("Differ"),
        QT_TR_NOOP("Update"),
        QT_TR_NOOP("Compatible"),
        QT_TR_NOOP("Agree"),
        QT_TR_NOOP("Only one"),
        QT_TR_NOOP("The sources say different things of one fact."),
        QT_TR_NOOP("A later report replaces an earlier value."),
        QT_TR_NOOP("One is vaguer, rounder or more precise, or adds to the other."),
        QT_TR_NOOP("The sources say the same."),
        QT_TR_NOOP("One source reports it; no match was found in the others."),
        QT_TR_NOOP("No match found"),
        # Kinds of facts: one, several, and as a row is read aloud
        QT_TR_NOOP("Date"),
        QT_TR_NOOP("Dates"),
        QT_TR_NOOP("date"),
        QT_TR_NOOP("Number"),
        QT_TR_NOOP("Numbers"),
        QT_TR_NOOP("quantity"),
        QT_TR_NOOP("Name"),
        QT_TR_NOOP("Names"),
        QT_TR_NOOP("name"),
        QT_TR_NOOP("Place"),
        QT_TR_NOOP("Places"),
        QT_TR_NOOP("place"),
        QT_TR_NOOP("Role"),
        QT_TR_NOOP("Roles"),
        QT_TR_NOOP("role"),
        QT_TR_NOOP("Quote"),
        QT_TR_NOOP("Quotes"),
        QT_TR_NOOP("quote"),
        QT_TR_NOOP("Credit"),
        QT_TR_NOOP("Credits"),
        QT_TR_NOOP("attribution"),
        QT_TR_NOOP("Claim"),
        QT_TR_NOOP("Claims"),
        QT_TR_NOOP("claim"),
        # How something is said
        QT_TR_NOOP("alleged"),
        QT_TR_NOOP("denied"),
        QT_TR_NOOP("possible"),
        QT_TR_NOOP("planned"),
        # Formats of exports
        QT_TR_NOOP("Web page"),
        QT_TR_NOOP("JSON"),
        QT_TR_NOOP("Plain text"),
        # Why passages belong together
        QT_TR_NOOP("Same name"),
        QT_TR_NOOP("Same number"),
        QT_TR_NOOP("Same words"),
        QT_TR_NOOP("Same fact"),
        QT_TR_NOOP("Wording"),
        QT_TR_NOOP("Compared as"),
        # Where sources come from
        QT_TR_NOOP("Shared text"),
    }
)
