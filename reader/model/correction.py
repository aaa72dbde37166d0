"""What a user changes of what was read from a source; kept apart from it, so that it can be applied to a new reading too."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class BlockName:
    """A block of a source by its words and, for words that stand there several times, which of them (0 is the first)."""

    text: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Correction:
    """Blocks that stand in the text though the program dropped them, blocks that the user dropped, and metadata as
    (field, value); an empty value says that there is none."""

    restored: tuple[BlockName, ...] = ()
    dropped: tuple[BlockName, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.restored or self.dropped or self.metadata)

    def toggled(self, block: BlockName, *, kept_by_program: bool) -> Correction:
        """The correction with one block the other way round."""
        if kept_by_program:
            return replace(self, dropped=_toggled(self.dropped, block))
        return replace(self, restored=_toggled(self.restored, block))

    def with_field(self, field: str, value: str | None) -> Correction:
        """The correction with one metadatum set, or None to leave it as the source has it."""
        others = tuple((name, known) for name, known in self.metadata if name != field)
        return replace(self, metadata=others if value is None else (*others, (field, value)))

    def joined(self, other: Correction) -> Correction:
        """Both together; where they contradict each other, this one holds."""
        mine = dict(self.metadata)
        return Correction(
            tuple(dict.fromkeys((*self.restored, *(b for b in other.restored if b not in self.dropped)))),
            tuple(dict.fromkeys((*self.dropped, *(b for b in other.dropped if b not in self.restored)))),
            (*self.metadata, *((name, value) for name, value in other.metadata if name not in mine)),
        )


def _toggled(blocks: tuple[BlockName, ...], block: BlockName) -> tuple[BlockName, ...]:
    return tuple(b for b in blocks if b != block) if block in blocks else (*blocks, block)
