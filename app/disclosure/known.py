"""What the gate knows while it judges: every record at hand, with its protective values in effect."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from app.records.codec import record_of
from app.records.declare import JOINED, RAISED, Record
from app.records.leaves import Copy, Json, Path
from app.records.linking import LinkRow, linked
from app.records.strictness import UNRANKED, effective
from app.records.types import TYPES
from app.records.values import Term

ASKED_KINDS = frozenset({"individual", "unnamed", "group"})
"""Kinds of person that are asked for consent; a kind that is not known is asked too."""
_NOT_ASKED = frozenset({"organisation", "authority", "state", "own"})
PRIVILEGED_PAPERS = frozenset({"case_file", "meeting_notes"})
PRIVILEGED_NOTES = frozenset({"lawyer_meeting"})
"""What a lawyer holds of a case, or heard in a meeting: it leaves with the lawyer's own consent alone."""
_OFFICIAL_LINKS = frozenset(
    {
        ("act", "perpetrators"),
        ("intervention", "addressees"),
        ("intervention", "made_by"),
        ("intervention", "responses"),
        ("publication", "addressees"),
        ("publication", "signatories"),
        ("publication", "asks"),
    }
)
_OFFICIAL_TIES = frozenset({"handles", "imposed_lawyer_of"})


class One:
    """One record: its values in effect and its typed form."""

    def __init__(self, copy: Copy) -> None:
        self.copy = copy
        self.id, self.type = copy.id, copy.type
        self.values: Mapping[Path, object] = effective(copy)

    @property
    def unranked(self) -> bool:
        """Two protective values wait that cannot be ranked: nothing of it leaves."""
        return any(value is UNRANKED for value in self.values.values())

    @cached_property
    def record(self) -> Record:
        """The typed record of the values in effect."""
        leaves: dict[Path, Json] = {
            path: value  # type: ignore[misc]  # effective values are JSON but for the one marker
            for path, value in self.values.items()
            if value is not UNRANKED
        }
        return record_of(self.type, self.id, leaves)

    @property
    def is_privileged(self) -> bool:
        """Copies of the case file, records of meetings: need-to-know, whatever their own level says."""
        if self.type == "evidence":
            return self.code("document_kind") in PRIVILEGED_PAPERS
        return self.type == "note" and self.code("kind") in PRIVILEGED_NOTES

    @property
    def strange(self) -> bool:
        """It holds something that this version does not know (levels and own fields aside)."""
        return any(path[0] not in (RAISED, JOINED, "~user") for path in self.record.unknown)

    def code(self, field: str) -> str:
        """The code of a term field; empty where there is none."""
        value = getattr(self.record, field, None)
        return value.code if isinstance(value, Term) else ""

    @cached_property
    def links(self) -> tuple[LinkRow, ...]:
        """Every link that it holds, worked out once: a review asks for them at every leaf."""
        return tuple(linked(self.record)) if self.type in TYPES else ()

    def targets(self, *fields: str) -> list[str]:
        """The ids that some fields point to, in order."""
        return [row.target for row in self.links if row.field in fields]


class Known:
    """The records at hand by id; joined persons are followed to the one they were joined into."""

    def __init__(self, copies: Iterable[Copy]) -> None:
        self._all = {copy.id: One(copy) for copy in copies}

    def __iter__(self) -> Iterator[One]:
        return iter(self._all.values())

    def get(self, id_: str) -> One | None:
        """A record by its id, as it is."""
        return self._all.get(id_)

    def resolve(self, id_: str) -> str:
        """The id that stands for a person after joining."""
        seen = {id_}
        while (one := self._all.get(id_)) and isinstance(into := one.values.get((JOINED,)), str):
            if into in seen:
                return id_
            seen.add(into)
            id_ = into
        return id_

    def of(self, type_: str) -> list[One]:
        """The records of a type."""
        return [one for one in self if one.type == type_]

    def asked(self, id_: str) -> bool:
        """Whether a person is asked for consent, by kind and by role; who is not at hand is asked."""
        one = self.get(self.resolve(id_))
        if one is None or one.type != "person":
            return True
        return one.code("kind") not in _NOT_ASKED and id_ not in self._officials

    @cached_property
    def _officials(self) -> frozenset[str]:
        """Persons who occur only as perpetrators, officials, addressees or signatories."""
        official: set[str] = set()
        other: set[str] = set()
        for one in self:
            tie = one.type == "relation" and one.code("type") in _OFFICIAL_TIES
            for row in one.links:
                as_such = (one.type, row.field) in _OFFICIAL_LINKS or (tie and row.field == "from_person")
                (official if as_such else other).add(self.resolve(row.target))
        return frozenset(official - other)

    @cached_property
    def subjects(self) -> frozenset[str]:
        """Persons whose case it is."""
        return frozenset(self.resolve(id_) for case in self.of("case") for id_ in case.targets("principals"))

    @cached_property
    def lawyers(self) -> Mapping[str, frozenset[str]]:
        """The lawyers of each person and case, by ties and by acts; former ones too."""
        found: dict[str, set[str]] = {}
        for tie in self.of("relation"):
            if tie.code("type") in ("lawyer_of", "former_lawyer_of"):
                for end in tie.targets("to_record"):
                    found.setdefault(self.resolve(end), set()).update(
                        map(self.resolve, tie.targets("from_person"))
                    )
        for act in self.of("act"):
            for end in act.targets("victims", "cases"):
                found.setdefault(self.resolve(end), set()).update(map(self.resolve, _of_rows(act, "lawyers")))
        return {end: frozenset(lawyers) for end, lawyers in found.items()}

    @cached_property
    def held(self) -> frozenset[str]:
        """Persons affected by a measure that has not ended: they cannot freely be asked."""
        acts = (act for act in self.of("act") if act.code("type").startswith("measure:"))
        running = (act for act in acts if getattr(act.record, "end", None) is None)
        return frozenset(self.resolve(id_) for act in running for id_ in act.targets("victims"))


def _of_rows(one: One, name: str) -> list[str]:
    """The persons that the rows of a field point to."""
    return [row.target.id for row in getattr(one.record, name, ()) if row.target is not None]
