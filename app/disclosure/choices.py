"""What the sender decided for one package; nothing in it is opened by default."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.disclosure.coarsening import Coarse
from app.disclosure.mentions import Settlement
from app.disclosure.naming import Pseudonyms
from app.records.vocabularies import Added

Place = tuple[str, str]
"""A record and a field of it."""
WHOLE = ""
"""The key of `coarse` that stands for the whole package."""


@dataclass(frozen=True)
class Choices:
    """The sender's decisions.

    `overridden`: fields whose missing consent is set aside, `ticked`: fields above the audience's level,
    both with the reason; `accepted`: risks by key, with the reason why they are taken; `left_out`,
    `excluded`: fields and records that stay; `naming`: a less revealing naming, by person;
    `conditions_met`: consents whose conditions the sender confirmed; `settled`: mentions, by key;
    `coarse`: by record or for the `WHOLE`; `words`: further words to look for (names of staff);
    `unsafe_files`: records whose file cannot go, since its metadata cannot be taken out.
    """

    today: date
    overridden: Mapping[Place, str] = field(default_factory=dict)
    ticked: Mapping[Place, str] = field(default_factory=dict)
    left_out: frozenset[Place] = frozenset()
    excluded: frozenset[str] = frozenset()
    naming: Mapping[str, str] = field(default_factory=dict)
    conditions_met: frozenset[str] = frozenset()
    settled: Mapping[str, Settlement] = field(default_factory=dict)
    coarse: Mapping[str, Coarse] = field(default_factory=dict)
    pseudonyms: Pseudonyms = field(default_factory=dict)
    words: tuple[str, ...] = ()
    added: Added = field(default_factory=dict)
    accepted: Mapping[str, str] = field(default_factory=dict)
    unsafe_files: frozenset[str] = frozenset()

    def is_overridden(self, record: str, name: str) -> bool:
        """Whether a missing consent was set aside; without a written reason it was not."""
        return bool(self.overridden.get((record, name), "").strip())

    def is_ticked(self, record: str, name: str) -> bool:
        """Whether a field above the level may go; without a written reason it may not."""
        return bool(self.ticked.get((record, name), "").strip())

    def grain(self, record: str) -> Coarse:
        """How coarse the dates and places of a record are to be."""
        return self.coarse.get(record) or self.coarse.get(WHOLE) or Coarse()
