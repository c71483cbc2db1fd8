"""One leaf on which two versions differ, as words for the screen; the same for a bundle and for a record."""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape

from app.gui import theme
from app.records.leaves import Json, Path
from app.records.levels import Level

_LONGEST = 600
"""Characters up to which differences are marked; longer texts would take too long on every screen."""


@dataclass(frozen=True, slots=True)
class Side:
    """One version: its value, and where it comes from."""

    value: Json
    origin: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One leaf: what it is called, who may see it, its versions, and whether a looser rule came."""

    record: str
    path: Path
    label: str
    level: Level
    ours: Side
    theirs: tuple[Side, ...]
    loosening: bool = False
    covered: bool = False
    """Nothing of it may be shown until it is revealed."""


Words = Callable[[Json], str]


def marked(text: str, other: str) -> str:
    """A text as HTML with what the other one has not marked."""
    if len(text) > _LONGEST or len(other) > _LONGEST or not text or not other:
        return escape(text)
    parts = []
    for kind, start, end, _from, _to in SequenceMatcher(None, text, other, autojunk=False).get_opcodes():
        piece = escape(text[start:end])
        parts.append(piece if kind == "equal" or not piece else _mark(piece))
    return "".join(parts)


def _mark(piece: str) -> str:
    return f'<span style="background-color:{theme.color("match").name()}">{piece}</span>'
