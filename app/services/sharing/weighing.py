"""What taking in each record of a bundle would do, worked out in batches; no record is held."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from app.records.codec import load
from app.records.comparing import TRASHED, State, carried_leaves, compare
from app.records.declare import JOINED
from app.records.leaves import Copy
from app.records.levels import Level
from app.records.titles import title as worded
from app.records.types import TYPES
from app.services.session import Session
from app.services.settings import SETTING
from app.vault.records import Stored

_AT_ONCE = 200
TITLED = 1_000
"""Records of each state that are titled in the list: nobody reads further, and a title costs as much as the
rest. What is beyond is called by its type."""


@dataclass(frozen=True, slots=True)
class PreviewEntry:
    """One record of a bundle and what taking it in would do.

    `changed`, `conflicting` and `loosening` count leaves. `purged`: it was erased here. `lies_in_trash`: here
    it was trashed. `trashed`: the sender trashed it. `joins`: the sender joined it into another person.
    `hidden`: nothing of it may be shown until it is revealed.
    """

    id: str
    type: str
    title: str
    state: State
    changed: int
    conflicting: int
    purged: bool
    loosening: int = 0
    lies_in_trash: bool = False
    trashed: bool = False
    joins: bool = False
    hidden: bool = False

    @property
    def opens(self) -> bool:
        """Whether taking it in could let something leave that stayed: a consent new here, a looser rule."""
        return self.loosening > 0 or (self.type == "consent" and self.state is State.NEW)

    @property
    def waits(self) -> bool:
        """Whether a person must look at it; the rest only adds, or brings newer values."""
        return bool(self.conflicting or self.purged or self.trashed or self.joins or self.opens)


@dataclass(slots=True)
class Weighing:
    """Weighs the records of one bundle against a vault."""

    session: Session
    language: str
    entries: list[PreviewEntry] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    """How many records of each type that this vault does not hold stay out."""
    _titled: Counter[State] = field(default_factory=Counter)
    _erases: bool = field(init=False)

    def __post_init__(self) -> None:
        self._erases = self.session.read.has_purged()

    def _title(self, copy: Copy, state: State) -> str:
        self._titled[state] += 1
        if self._titled[state] > TITLED:
            return ""
        return title_of(self.session, copy, self.language)

    def weigh(self, copies: Iterable[Copy]) -> None:
        """Weigh some records, a few hundred at a time."""
        waiting = iter(copies)
        while batch := list(islice(waiting, _AT_ONCE)):
            taken = [copy for copy in batch if self._takes(copy.type)]
            known = self._known(taken)
            self.entries += filter(None, (self._entry(copy, known.get(copy.id)) for copy in taken))

    def _takes(self, type_: str) -> bool:
        """Whether records of a type are taken in; nobody else sets our terms, presets and own fields."""
        if type_ in self.session.types or (type_ not in TYPES and type_ != SETTING):
            return True
        self.refused[type_] = self.refused.get(type_, 0) + 1
        return False

    def _known(self, copies: list[Copy]) -> dict[str, Stored]:
        keys = self.session.read.keys_of([copy.id for copy in copies])
        return {stored.copy.id: stored for stored in self.session.read.rows(list(keys.values()))}

    def _entry(self, copy: Copy, known: Stored | None) -> PreviewEntry | None:
        if known is None and len(copy.leaves) == 1 and TRASHED in copy.leaves:
            return None  # the trashing of what was never here
        found = compare(known.copy if known else None, carried_leaves(copy))
        words = self._title(found.merged if known else copy, found.state)
        joined = copy.leaves.get((JOINED,))
        joins = joined is not None and (known is None or known.copy.leaves.get((JOINED,)) != joined)
        trashed = TRASHED in copy.leaves and known is not None and known.trashed is None
        asks = (joins or trashed) and found.state in (State.UNCHANGED, State.OLDER)
        return PreviewEntry(
            copy.id,
            copy.type,
            words,
            State.CHANGED if asks else found.state,
            len(found.changed),
            len(found.conflicting),
            purged=known is None and self._erases and self.session.vault.was_purged(copy.id),
            loosening=len(found.loosening),
            lies_in_trash=known is not None and known.trashed is not None,
            trashed=trashed,
            joins=joins,
            hidden=not words,
        )


def title_of(session: Session, copy: Copy, language: str) -> str:
    """The title of a record of a bundle as far as it may be shown; empty where nothing of it may."""
    if copy.type not in TYPES:
        return copy.type

    def linked(id_: str) -> str | None:
        record = session.vault_record(id_)
        return worded(record, language, Level.TEAM, lambda _id: None, brief=True) if record else None

    ceiling = Level.NEED_TO_KNOW if session.revealed(copy.id) else Level.TEAM
    return worded(load(copy), language, ceiling, linked)
