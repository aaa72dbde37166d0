"""The words of the loaders that the proof shows, listed so that Qt's tools can see them: why a block was dropped, and where a
metadatum came from. One that a format has for itself and that is missing here is shown in English."""

from __future__ import annotations

from reader.gui.language import QT_TR_NOOP

REASONS = frozenset(
    {
        QT_TR_NOOP("navigation"),
        QT_TR_NOOP("head of the page"),
        QT_TR_NOOP("foot of the page"),
        QT_TR_NOOP("beside the article"),
        QT_TR_NOOP("below the article"),
        QT_TR_NOOP("above the headline"),
        QT_TR_NOOP("dialog"),
        QT_TR_NOOP("form text"),
        QT_TR_NOOP("buttons"),
        QT_TR_NOOP("cookie notice"),
        QT_TR_NOOP("comments"),
        QT_TR_NOOP("advertisement"),
        QT_TR_NOOP("newsletter"),
        QT_TR_NOOP("offer to subscribe"),
        QT_TR_NOOP("share buttons"),
        QT_TR_NOOP("related link"),
        QT_TR_NOOP("links"),
        QT_TR_NOOP("image caption"),
        QT_TR_NOOP("image credit"),
        QT_TR_NOOP("picture"),
        QT_TR_NOOP("byline"),
        QT_TR_NOOP("tags"),
        QT_TR_NOOP("reading time"),
        QT_TR_NOOP("time of posting"),
        QT_TR_NOOP("copyright"),
        QT_TR_NOOP("separator"),
        QT_TR_NOOP("headline"),
        QT_TR_NOOP("headline repeated"),
        QT_TR_NOOP("date line"),
        QT_TR_NOOP("repeated block"),
        QT_TR_NOOP("signature"),
        QT_TR_NOOP("quoted mail"),
        QT_TR_NOOP("running head"),
        QT_TR_NOOP("page number"),
        QT_TR_NOOP("rotated text"),
        QT_TR_NOOP("beyond the longest text"),
        QT_TR_NOOP("not part of the article"),
    }
)

SOURCES = frozenset(
    {
        QT_TR_NOOP("meta tag"),
        QT_TR_NOOP("JSON-LD"),
        QT_TR_NOOP("text line"),
        QT_TR_NOOP("front matter"),
        QT_TR_NOOP("words of the text"),
        QT_TR_NOOP("heading"),
        QT_TR_NOOP("page title"),
        QT_TR_NOOP("page text"),
        QT_TR_NOOP("html tag"),
        QT_TR_NOOP("URL"),
        QT_TR_NOOP("saved page"),
        QT_TR_NOOP("feed"),
        QT_TR_NOOP("feed entry"),
        QT_TR_NOOP("mail header"),
        QT_TR_NOOP("style of the document"),
        QT_TR_NOOP("PDF property"),
        QT_TR_NOOP("largest type"),
        QT_TR_NOOP("field of the database"),
        QT_TR_NOOP("NewsML field"),
        QT_TR_NOOP("NITF field"),
        QT_TR_NOOP("JSON field"),
        QT_TR_NOOP("text line, updated"),
        QT_TR_NOOP("feed entry, updated"),
    }
)
