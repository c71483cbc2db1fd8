"""An open vault as its user sees it: profile, today, what is revealed, and whom to tell of changes."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.records.declare import Record
from app.records.joining import joined_into
from app.records.leaves import Json
from app.records.leveling import own_level
from app.records.levels import Level
from app.records.types import TYPES
from app.records.vocabularies import Added
from app.services.decoding.decoder import Decoder
from app.vault.files import FileReader
from app.vault.reader import Reader
from app.vault.store import Group
from app.vault.vault import Vault

if TYPE_CHECKING:
    from app.procedure.counting import Holidays
    from app.procedure.own import OwnRule

VISITED = 8
REVEALED_SECONDS = 300

FIELD_TYPES = (
    "case",
    "person",
    "relation",
    "act",
    "information",
    "consent",
    "evidence",
    "task",
    "note",
    "tip",
)
PROFILES: Mapping[str, tuple[str, ...]] = {
    "field": FIELD_TYPES,
    "lawyer": (*FIELD_TYPES, "intervention", "interview", "publication", "assistance"),
    "office": tuple(TYPES),
    "dropbox": (),
}
"""The record types that each profile has; what is not there cannot be found on a seized laptop."""


@dataclass(eq=False)
class Session:
    """One open vault. Its verbs live in the other modules of this package."""

    vault: Vault
    today: Callable[[], date] = date.today
    clock: Callable[[], float] = time.monotonic
    on_change: list[Callable[[frozenset[str]], None]] = field(default_factory=list)
    hide_names: bool = False
    added: Added = field(default_factory=dict)
    """The terms that users added, by list."""
    own_rules: "tuple[OwnRule, ...]" = ()
    """The time limits that users wrote."""
    rules_off: frozenset[str] = frozenset()
    """The rules of law that users switched off."""
    days_off: "Holidays | None" = None
    """The holidays with those that users wrote; None where they wrote none."""
    visited: list[str] = field(default_factory=list)
    """The records opened since the vault was, newest first."""
    _revealed: dict[str, float] = field(default_factory=dict)
    _readers: threading.local = field(default_factory=threading.local)
    decoder: Decoder = field(default_factory=Decoder)
    """Who reads hostile files for us; every child of it ends with a lock."""

    def __post_init__(self) -> None:
        self._profile = str(self.recall("profile") or "field")
        self._name = str(self.recall("name") or "")

    @property
    def read(self) -> Reader:
        """Questions, over a connection of the calling thread, which does not wait for the writer."""
        reader: Reader | None = getattr(self._readers, "reader", None)
        if reader is None:
            reader = self._readers.reader = self.vault.reader()
        return reader

    @property
    def files(self) -> FileReader:
        """Parts of files, over connections of the calling thread."""
        reader: FileReader | None = getattr(self._readers, "files", None)
        if reader is None:
            reader = self._readers.files = self.vault.file_reader()
        return reader

    @contextmanager
    def write(self, why: str = "") -> Iterator[Group]:
        """One verb: everything in it is one group of the journal; listeners hear of it after the commit."""
        with self.vault.group(why) as group:
            yield group
        self.tell(frozenset(group.changed))

    def tell(self, ids: frozenset[str]) -> None:
        """Let every listener know which records changed."""
        for listener in list(self.on_change) if ids else ():
            listener(ids)

    @property
    def profile(self) -> str:
        """`field`, `lawyer` or `office`, chosen at creation."""
        return self._profile

    @property
    def name(self) -> str:
        """The neutral name given at creation."""
        return self._name

    @property
    def types(self) -> tuple[str, ...]:
        """The record types of the profile, in the order of the declarations."""
        wanted = PROFILES.get(self.profile, FIELD_TYPES)
        return tuple(type_ for type_ in TYPES if type_ in wanted)

    def vault_record(self, id_: str) -> Record | None:
        """A record of this vault by its id, for reading only; of a joined person the one it was joined into.

        A joined one that is need-to-know as a whole stays itself, so that no other title tells who it is.
        """
        asker, known = self._asked
        if asker is not self:  # nobody asks, or one to whom something else is revealed
            return self._record(id_)
        if id_ not in known:
            known[id_] = self._record(id_)
        return known[id_]

    @property
    def _asked(self) -> "tuple[Session | None, dict[str, Record | None]]":
        """Who asks in this thread, and what was read for it."""
        return getattr(self._readers, "asked", (None, {}))

    @contextmanager
    def asking(self) -> Iterator[None]:
        """One question of the calling thread, in which no record is read and made twice."""
        before = self._asked
        self._readers.asked = (self, {})
        try:
            yield
        finally:
            self._readers.asked = before

    def _record(self, id_: str) -> Record | None:
        record = self.read.record(id_)
        if record is None or not joined_into(record):
            return record
        hidden = own_level(record) == Level.NEED_TO_KNOW and not self.revealed(id_)
        shown = None if hidden else self.read.record(self.read.shown_as(id_))
        return shown or record

    def remember(self, name: str, value: Json) -> None:
        """Keep a small value in the vault: profile, name, place."""
        self.vault.remember(f"session.{name}", value)

    def recall(self, name: str) -> Json:
        """A small value kept in the vault, or None."""
        return self.vault.recall(f"session.{name}")

    def visit(self, id_: str) -> None:
        """Note that a record was opened: in memory, until the vault locks; nothing of it is written."""
        self.visited[:] = [id_, *(one for one in self.visited if one != id_)][:VISITED]

    def reveal(self, id_: str) -> None:
        """Show the need-to-know parts of a record for five minutes."""
        self._revealed[id_] = self.clock() + REVEALED_SECONDS

    def covered(self) -> "Session":
        """The same vault as seen with nothing revealed: for what is written outside."""
        seen = copy(self)
        seen._revealed = {}
        return seen

    def revealed(self, id_: str) -> bool:
        """Whether a record's need-to-know parts may be shown now."""
        return self._revealed.get(id_, 0.0) > self.clock()
