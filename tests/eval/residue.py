"""What is left of articles when people copy whole pages as text, and what is lost: `python -m tests.eval.residue [--lines]`.

The pages lie beside the repository (../shared/eval/extract) and are no part of it. Each page's lines of text, menus, forms and all,
are read as a plain text. A line is right when it is kept and stands in the article, or is dropped and does not.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.errors import LoadError
from reader.loaders.markup import parse_page
from reader.loaders.page_blocks import page_blocks
from reader.loaders.plain import article_of_text
from tests.eval.shared import EVAL

_FOLDER = EVAL / "extract" / "data"
_AROUND = 12
"""Lines above the article and below it that a person takes along who copies from the headline on."""
_SHARED = 0.7
"""Share of a line's words, in runs of three, that stand in the article when the line does."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a copied page: whether it belongs to the article, and why it was dropped (None: it was kept)."""

    page: str
    text: str
    belongs: bool
    dropped: str | None


def lines(*, whole: bool, limit: int | None = None) -> Iterator[Line]:
    """The lines of all pages with a known body: of whole pages, or of the article with some lines around it."""
    truth: Mapping[str, Mapping[str, object]] = json.loads((_FOLDER / "truth.json").read_text(encoding="utf-8"))
    known = [(name, str(said["text"])) for name, said in sorted(truth.items()) if said.get("text")]
    for name, body in known[:limit]:
        yield from _of_page(name, body, whole)


def _of_page(name: str, body: str, whole: bool) -> Iterator[Line]:
    tree = parse_page(gzip.decompress((_FOLDER / "pages" / f"{name}.html.gz").read_bytes()).decode("utf-8", "replace"))
    copied = [block.text for block in page_blocks(tree)] if tree is not None else []
    runs = set(_runs(body))
    belongs = [_belongs(text, runs, body) for text in copied]
    if not whole and any(belongs):
        first, last = belongs.index(True), len(belongs) - 1 - belongs[::-1].index(True)
        copied, belongs = copied[max(0, first - _AROUND) : last + _AROUND], belongs[max(0, first - _AROUND) : last + _AROUND]
    try:
        article = article_of_text("\n\n".join(copied), name)
    except LoadError:
        return
    kept = Counter(article.text.split("\n\n"))
    reasons = {line: dropped.reason for dropped in article.dropped for line in dropped.text.split("\n")}
    for text, right in zip(copied, belongs, strict=True):
        yield Line(name, text, right, None if kept[text] else reasons.get(text, "taken as a field"))


def _runs(text: str) -> list[tuple[str, ...]]:
    words = "".join(c if c.isalnum() else " " for c in text.casefold()).split()
    return [tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))]


def _belongs(text: str, runs: set[tuple[str, ...]], body: str) -> bool:
    own = _runs(text)
    if len(own) < 3:
        return f"\n{text}\n" in f"\n{body}\n"
    return sum(run in runs for run in own) >= _SHARED * len(own)


def figures(*, whole: bool, limit: int | None = None) -> dict[str, float]:
    """Shares in percent of words, not lines: of the article's words those kept, of the kept words those of the article."""
    found = list(lines(whole=whole, limit=limit))
    weight = Counter[tuple[bool, bool]]()
    for line in found:
        weight[line.belongs, line.dropped is None] += len(line.text.split())
    of_article, of_kept = weight[True, True] + weight[True, False], weight[True, True] + weight[False, True]
    of_rest = weight[False, True] + weight[False, False]
    return {
        "article kept": 100 * weight[True, True] / max(1, of_article),
        "kept is article": 100 * weight[True, True] / max(1, of_kept),
        "residue dropped": 100 * weight[False, False] / max(1, of_rest),
    }


def main() -> None:
    """Prints the figures; with --lines what went wrong, the most frequent first."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.residue", description=__doc__)
    parser.add_argument("--lines", type=Path, metavar="FILE", help="where to write the lines that were wrongly kept or dropped")
    options = parser.parse_args()
    for whole in (False, True):
        print("whole pages" if whole else "articles with the lines around them")
        for name, value in figures(whole=whole).items():
            print(f"  {name:20s} {value:5.1f}")
    if options.lines:
        wrong = (line for line in lines(whole=False) if line.belongs == (line.dropped is not None))
        options.lines.write_text(
            "".join(f"{json.dumps([x.page, x.dropped, x.text], ensure_ascii=False)}\n" for x in wrong), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
