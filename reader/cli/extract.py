"""`parallax extract`: what was loaded, what was kept, and what was dropped and why."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from reader.cli.command import Command, add_inputs, add_output
from reader.cli.inputs import load_inputs
from reader.cli.status import Status, of_inputs
from reader.cli.terminal import Terminal
from reader.model.article import Article
from reader.model.comparison import AnalysedArticle


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser)
    parser.add_argument("--format", choices=["text", "json"], default="text", help="default: text")
    add_output(parser)


def _run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.cli.listing import articles_text
    from reader.exports.json_format import articles_data, dumps

    with terminal.writing(arguments.output) as write:
        loading = load_inputs(arguments.inputs, terminal)
        if not loading.articles:
            return Status.NOTHING_LOADED
        articles = tuple(map(_with_sentences, loading.articles))
        page = terminal.page(arguments.output)
        write(dumps(articles_data(articles)) + "\n" if arguments.format == "json" else articles_text(articles, page))
    return of_inputs(len(loading.articles), len(loading.failures))


def _with_sentences(article: Article) -> AnalysedArticle:
    from reader.text.document import sentences_of_article

    return AnalysedArticle(article, sentences_of_article(article), ())


COMMAND = Command("extract", "show what is taken from each input, and what is dropped", _arguments, _run)
