"""The areas of one document while they are drawn: covered ones by page, a frame to cut to, turns."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from app.services.decoding.asking import Rect
from app.services.redacting import Redaction, turned

SMALLEST = 0.004
"""A part of the page below which a drawn area was a slip of the mouse."""
NEW: Rect = (0.4, 0.45, 0.2, 0.1)
"""Where an area that is added by key begins."""


class Area(NamedTuple):
    """An area on a page; one that a machine proposed covers nothing until a person says so."""

    page: int
    rect: Rect
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """One step; another is made for every change, so that any can be taken back."""

    cover: tuple[Area, ...] = ()
    """In the order in which they were drawn."""
    crop: Rect | None = None
    turn: int = 0


@dataclass
class Areas:
    """What was drawn, with its way back."""

    now: State = field(default_factory=State)
    past: list[State] = field(default_factory=list)

    def _do(self, state: State) -> None:
        if state != self.now:
            self.past.append(self.now)
            self.now = state

    def add(self, page: int, rect: Rect) -> int | None:
        """One more area, kept within the page; its number, or None where it was too small to be meant."""
        kept = within(rect)
        if kept[2] < SMALLEST or kept[3] < SMALLEST:
            return None
        self._do(replace(self.now, cover=(*self.now.cover, Area(page, kept))))
        return len(self.now.cover) - 1

    def change(self, number: int, rect: Rect) -> None:
        """Move an area or make it larger or smaller."""
        cover = list(self.now.cover)
        cover[number] = cover[number]._replace(rect=within(rect))
        self._do(replace(self.now, cover=tuple(cover)))

    def propose(self, page: int, rects: Sequence[Rect]) -> int:
        """Areas that a machine found, without those that are covered already; how many are left."""
        known = [rect for _, rect in self.on(page)]
        new = [within(rect) for rect in rects if not any(_inside(rect, one) for one in known)]
        self._do(replace(self.now, cover=(*self.now.cover, *(Area(page, one, True) for one in new))))
        return len(new)

    def accept(self, number: int) -> None:
        """Cover a proposed area."""
        cover = list(self.now.cover)
        cover[number] = cover[number]._replace(proposed=False)
        self._do(replace(self.now, cover=tuple(cover)))

    @property
    def covered(self) -> list[Area]:
        """What is covered."""
        return [one for one in self.now.cover if not one.proposed]

    @property
    def proposed(self) -> list[Area]:
        """What a machine found and nobody has looked at."""
        return [one for one in self.now.cover if one.proposed]

    def remove(self, number: int) -> None:
        """Take an area away."""
        cover = [one for at, one in enumerate(self.now.cover) if at != number]
        self._do(replace(self.now, cover=tuple(cover)))

    def cut(self, rect: Rect | None) -> None:
        """Cut to a frame, or no longer."""
        kept = within(rect) if rect else None
        if kept is None or (kept[2] >= SMALLEST and kept[3] >= SMALLEST):
            self._do(replace(self.now, crop=kept))

    def turn(self) -> None:
        """A quarter clockwise, with all that is drawn."""
        cover = tuple(one._replace(rect=turned(one.rect)) for one in self.now.cover)
        crop = turned(self.now.crop) if self.now.crop else None
        self._do(State(cover, crop, (self.now.turn + 1) % 4))

    def undo(self) -> bool:
        """One step back; whether there was one."""
        if not self.past:
            return False
        self.now = self.past.pop()
        return True

    def on(self, page: int) -> list[tuple[int, Rect]]:
        """The areas of a page, with their numbers."""
        return [(at, one.rect) for at, one in enumerate(self.now.cover) if one.page == page]

    def redaction(self) -> Redaction:
        """What the service is asked to do."""
        by_page: dict[int, list[Rect]] = {}
        for one in self.covered:
            by_page.setdefault(one.page, []).append(one.rect)
        return Redaction(self.now.turn, self.now.crop, by_page)


def within(rect: Rect) -> Rect:
    """An area cut to the page."""
    left, top = min(max(rect[0], 0.0), 1.0), min(max(rect[1], 0.0), 1.0)
    right, bottom = min(max(rect[0] + rect[2], 0.0), 1.0), min(max(rect[1] + rect[3], 0.0), 1.0)
    return left, top, right - left, bottom - top


def _inside(rect: Rect, other: Rect) -> bool:
    """Whether the middle of an area lies within another one."""
    x, y = rect[0] + rect[2] / 2, rect[1] + rect[3] / 2
    return other[0] <= x <= other[0] + other[2] and other[1] <= y <= other[1] + other[3]
