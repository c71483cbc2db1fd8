"""What an exposure check finds: plain values by id and code, words are put to them when shown."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Event(StrEnum):
    """What has happened."""

    TAKEN = "taken"
    DEVICE = "device"


class Grade(IntEnum):
    """How surely somebody is known to the one who is exposed; the surest first."""

    HELD = 0
    """Was in a bundle that they got."""
    MET = 1
    """Is named in one record with them."""
    CASE = 2
    """Belongs to a case that they share."""


class Way(StrEnum):
    """How a file or a case came to be theirs too."""

    SENT = "sent"
    TRANSFER = "transfer"
    STORAGE = "storage"
    AUTHOR = "author"
    PRINCIPAL = "principal"
    TIE = "tie"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Ground:
    """Why somebody is at risk: a record, the field that names them, how surely, whether that is hidden."""

    record: str
    field: str
    grade: Grade
    hidden: bool


@dataclass(frozen=True, slots=True)
class AtRisk:
    """One person whom the exposed one could name; how many addresses and channels they could give away."""

    id: str
    grounds: tuple[Ground, ...]
    level_hidden: bool
    addresses: int
    channels: int

    @property
    def grade(self) -> Grade:
        """The surest of the grounds."""
        return min(ground.grade for ground in self.grounds)

    @property
    def source(self) -> bool:
        """Whether they stand in a part that is need-to-know: source, witness, interpreter, giver."""
        return any(ground.hidden for ground in self.grounds)

    @property
    def hidden(self) -> bool:
        """Whether the line about them is need-to-know."""
        return self.level_hidden or self.source

    @property
    def order(self) -> int:
        """The turn in which they are warned; those who are known for sure and hidden come first."""
        by_grade = {Grade.HELD: (0, 2), Grade.MET: (1, 3), Grade.CASE: (4, 5)}
        return by_grade[self.grade][0 if self.source else 1]


@dataclass(frozen=True, slots=True)
class HeldBundle:
    """One bundle that they got, or that came from them; `at` is the time of the ledger."""

    number: int
    at: str
    kind: str
    audience: str
    sha256: str
    cases: tuple[str, ...]
    records: int
    fields: int
    files: int
    received: bool


@dataclass(frozen=True, slots=True)
class HeldFile:
    """One file that they held or made; `id` is its record, empty where only the hash is known."""

    id: str
    sha256: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class SharedCase:
    """One case that they share, and how."""

    id: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """One channel that they can watch: its kind, the record that says so; `own` if it is theirs."""

    kind: str
    record: str
    own: bool


@dataclass(frozen=True, slots=True)
class ConsentAnew:
    """One consent to ask again, and why: `own`, `recipient`, `sent`, `person` (surely known) or `case`."""

    id: str
    why: str


@dataclass(frozen=True, slots=True)
class Exposure:
    """Everything that one check finds; `contacts` are the ids of theirs, whose keys are out."""

    person: str
    event: Event
    contacts: tuple[str, ...]
    bundles: tuple[HeldBundle, ...]
    files: tuple[HeldFile, ...]
    people: tuple[AtRisk, ...]
    cases: tuple[SharedCase, ...]
    channels: tuple[ChannelUse, ...]
    consents: tuple[ConsentAnew, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing at all was found."""
        return not (self.bundles or self.files or self.people or self.cases or self.channels)
