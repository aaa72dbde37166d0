"""Word lists that ship with Parallax: one UTF-8 file each in resources/words, `[section]` lines, `#` comments."""

from __future__ import annotations

from functools import lru_cache

from reader.paths import resources


@lru_cache(maxsize=64)
def word_list(name: str) -> dict[str, tuple[str, ...]]:
    """The sections of resources/words/`name`.txt in order; lines in front of the first section stand under ""."""
    sections: dict[str, list[str]] = {"": []}
    current = sections[""]
    for raw in (resources() / "words" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        line = raw.split("#", 1)[0].strip()
        if line.startswith("[") and line.endswith("]"):
            current = sections.setdefault(line[1:-1], [])
        elif line:
            current.append(line)
    return {section: tuple(lines) for section, lines in sections.items() if lines}
