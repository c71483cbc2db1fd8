"""What a person decides about a bundle: which records and leaves come in, and whose value stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.records.leaves import Edition, Json, Path


class Take(StrEnum):
    """What becomes of one leaf."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"
    """Both stand as a conflict: what happens to a conflict that nobody decides."""
    SKIP = "skip"
    """Not merged; offered again with the next bundle."""
    COMPOSED = "composed"


@dataclass(frozen=True, slots=True)
class Choice:
    """One decision: ours, theirs and composed settle to a value; `seen` are the editions looked at here."""

    take: Take
    value: Json = None
    seen: frozenset[Edition] = frozenset()

    @property
    def settles(self) -> bool:
        """Whether one value supersedes those that were seen."""
        return self.take in (Take.OURS, Take.THEIRS, Take.COMPOSED)


@dataclass(frozen=True, slots=True)
class Choices:
    """All decisions about one bundle; what is not decided is taken as it merges, and nothing is erased.

    Records erased here, trashing by the sender and joins by the sender come only where they are named.
    """

    skip: frozenset[str] = frozenset()
    """Records left out; offered again."""
    leaves: Mapping[tuple[str, Path], Choice] = field(default_factory=dict)
    again: frozenset[str] = frozenset()
    """Records erased here that are wanted back."""
    trash: frozenset[str] = frozenset()
    """Records that the sender trashed and that are trashed here too."""
    restore: frozenset[str] = frozenset()
    """Records that lie in the trash here and are taken out of it."""
    joins: frozenset[str] = frozenset()
    """Persons that the sender joined into another, which is followed here."""
    same: Mapping[str, str] = field(default_factory=dict)
    """Persons of the bundle that are joined into one of this vault."""
    calm: bool = False
    """Leave out every leaf that would come into conflict and is not decided."""
