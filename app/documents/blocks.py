"""The blocks that every document is made of, whatever it becomes: PDF or Word."""

from dataclasses import asdict, dataclass
from typing import Any

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a document.

    `kind`: `title`, `heading`, `text`, `facts` (label and value), `list`, `table` (the first row heads it),
    `break` (a new page), `notes` (mark and text), `sign`.
    """

    kind: str
    text: str = ""
    rows: tuple[Row, ...] = ()
    level: int = 1

    def plain(self) -> dict[str, Any]:
        """The block as JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Document:
    """A document in one language: its letterhead (lines), its blocks, what it lacks, its foot."""

    language: str
    title: str
    letterhead: tuple[str, ...]
    blocks: tuple[Block, ...]
    lacking: tuple[str, ...]
    """What the form asks for and no record says, in words."""
    foot: str = ""

    def plain(self) -> dict[str, Any]:
        """The document as JSON values."""
        return {
            "language": self.language, "title": self.title, "letterhead": list(self.letterhead),
            "blocks": [block.plain() for block in self.blocks], "foot": self.foot,
        }  # fmt: skip
