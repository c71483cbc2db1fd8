"""What has been decided about a bundle so far, while its preview is on the screen."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.records.leaves import Json, Path
from app.services.sharing import Choice, Choices, LeafDetail, PreviewEntry, Take


@dataclass(slots=True)
class Decisions:
    """Decisions on records, leaves, and on what only a person may do."""

    entries: tuple[PreviewEntry, ...]
    skipped: set[str] = field(default_factory=set)
    again: set[str] = field(default_factory=set)
    trash: set[str] = field(default_factory=set)
    restore: set[str] = field(default_factory=set)
    joins: set[str] = field(default_factory=set)
    same: dict[str, str] = field(default_factory=dict)
    leaves: dict[tuple[str, Path], Choice] = field(default_factory=dict)

    def decide(self, id_: str, leaf: LeafDetail, take: Take, composed: Json = None) -> None:
        """Decide about one leaf."""
        self.leaves[id_, leaf.path] = leaf.choice(take, composed)

    def undecide(self, id_: str, path: Path) -> None:
        """As it merges."""
        self.leaves.pop((id_, path), None)

    def taken(self, id_: str) -> dict[Path, str]:
        """The decisions on the leaves of one record, by name."""
        return {path: choice.take.value for (one, path), choice in self.leaves.items() if one == id_}

    def decided(self, id_: str) -> int:
        """How many leaves of a record are decided."""
        return len(self.taken(id_))

    @property
    def settled(self) -> tuple[int, int]:
        """How many conflicts are decided, of how many."""
        conflicting = [entry for entry in self.entries if entry.conflicting and entry.id not in self.skipped]
        done = sum(min(entry.conflicting, self.decided(entry.id)) for entry in conflicting)
        return done, sum(entry.conflicting for entry in conflicting)

    def coming(self) -> int:
        """How many records come in."""
        return sum(
            entry.id not in self.skipped and (not entry.purged or entry.id in self.again)
            for entry in self.entries
        )

    def turn(self, chosen: set[str], id_: str, *, on: bool) -> None:
        """Put a record into one of the sets, or take it out."""
        (chosen.add if on else chosen.discard)(id_)

    def choices(self, *, calm: bool) -> Choices:
        """Everything decided, as the import takes it."""
        return Choices(
            skip=frozenset(self.skipped),
            leaves=dict(self.leaves),
            again=frozenset(self.again),
            trash=frozenset(self.trash),
            restore=frozenset(self.restore),
            joins=frozenset(self.joins),
            same=dict(self.same),
            calm=calm,
        )


def category(entry: PreviewEntry) -> str:
    """Under which heading a record of the bundle is listed."""
    if entry.purged:
        return "erased"
    if entry.conflicting:
        return "conflicting"
    return "proposed" if entry.trashed or entry.joins else entry.state.value


def of_category(entries: Iterable[PreviewEntry], key: str) -> list[PreviewEntry]:
    """The records under a heading."""
    return [entry for entry in entries if category(entry) == key]
