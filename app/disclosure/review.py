"""Walks every leaf through the gate and builds what is left, numbered anew and scrubbed."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from app.disclosure.audience import Audience
from app.disclosure.choices import Choices
from app.disclosure.coarsening import Grain, coarser, says_where
from app.disclosure.gate import BOOKKEEPING, Gate, declared_at, parts_of
from app.disclosure.known import Known, One
from app.disclosure.mentions import Mention
from app.disclosure.reasons import Held, Reason
from app.disclosure.scrubbing import Scrubber
from app.disclosure.subjects import subjects
from app.records.cells import MisfitError, read_date, split_date
from app.records.codec import record_of
from app.records.declare import JOINED, RAISED, ROWS, Kind, Record, Row
from app.records.leaves import Copy, Json, Path
from app.records.types import TYPES
from app.records.values import Bilingual

PREFIXES = {
    "case": "C", "person": "P", "relation": "R", "act": "A", "information": "I", "intervention": "U",
    "assistance": "S", "fund": "F", "consent": "K", "evidence": "E", "task": "T", "note": "N",
    "interview": "V", "training": "L", "publication": "D", "tip": "X",
}  # fmt: skip
"""The letter before the number that a record has in a package."""
LINKS = frozenset({Kind.LINK, Kind.LINKS})
_STRUCTURE = frozenset({RAISED, JOINED})
_ALL_OF = {"relation": ("from_person", "to_record", "type"), "act": ("type",), "assistance": ("provision",)}
_ONE_OF = {
    "information": ("summary", "text", "figures", "reference", "title"),
    "evidence": ("title", "description", "file", "transcript", "document_kind"),
    "intervention": ("type", "title"),
    "note": ("text", "title"),
    "interview": ("quotes", "recommendations", "achievements", "supports", "answers"),
}
"""What must leave of a record if anything does: the rest alone says nothing, and may say too much."""


@dataclass
class Outcome:
    """What came of a review, by record id and still open to the module that seals it."""

    contents: dict[str, Record] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    labels: dict[str, Bilingual] = field(default_factory=dict)
    namings: dict[str, str] = field(default_factory=dict)
    leaves: dict[str, dict[Path, str]] = field(default_factory=dict)
    consents: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    held: list[Held] = field(default_factory=list)
    waived: list[Held] = field(default_factory=list)
    open: list[Mention] = field(default_factory=list)
    replaced: list[Mention] = field(default_factory=list)


def reviewed(
    records: list[Copy],
    audience: Audience,
    consents: list[Copy],
    choices: Choices,
    beside: list[Copy],
    persons: list[Copy],
) -> Outcome:
    """Judge every leaf of the records, then number, scrub and rebuild what passes."""
    known = Known([*beside, *records])
    gate = Gate(known, audience, consents, choices, cases_of(records))
    walk = _Walk(known, gate, audience, choices)
    going = [one for copy in records if (one := known.get(copy.id)) is not None]
    return walk.run([one for one in going if known.resolve(one.id) == one.id], persons)


def cases_of(records: Iterable[Copy]) -> frozenset[str]:
    """The cases among the records that are to go."""
    return frozenset(one.id for one in records if one.type == "case")


class _Walk:
    """One review."""

    def __init__(self, known: Known, gate: Gate, audience: Audience, choices: Choices) -> None:
        self.known, self.gate, self.audience, self.choices = known, gate, audience, choices
        self.outcome = Outcome()

    def run(self, going: list[One], persons: list[Copy]) -> Outcome:
        """Values first, then the links between what goes, then the words."""
        entire = [one for one in going if self._goes(one)]
        cases = {one.id for one in entire if one.type == "case"}
        passing = {one.id: self._passing(one) for one in entire if self._has_a_case(one, cases)}
        passing = self._with_company(passing)
        self._number(going, passing)
        scrubber = Scrubber(self.known, self.gate, self.choices, passing, persons)
        for one in going:
            if one.id in self.outcome.numbers:
                self._build(one, passing[one.id], scrubber)
        return self.outcome

    def _goes(self, one: One) -> bool:
        reason = Reason.LEFT_OUT if one.id in self.choices.excluded else self.gate.whole(one)
        if reason is not None:
            self.outcome.held += [self.gate.held(one, path, reason) for path in self._content(one)]
        return reason is None

    def _has_a_case(self, one: One, cases: set[str]) -> bool:
        """Whether a record goes with one of its cases; what names no case is judged by itself."""
        named = [] if one.type == "case" else one.targets("cases")
        fits = not named or not cases.isdisjoint(named)
        if not fits:
            self.outcome.held += [self.gate.held(one, path, Reason.TARGET) for path in self._content(one)]
        return fits

    def _content(self, one: One) -> list[Path]:
        return [path for path in one.values if self._is_content(one, path)]

    def _is_content(self, one: One, path: Path) -> bool:
        """Whether a leaf says something: not the place of a row, nor what decides levels."""
        return path[0] not in _STRUCTURE | BOOKKEEPING and not _is_row(one, path)

    def _passing(self, one: One) -> dict[Path, object]:
        """The leaves of a record that pass the three tests."""
        found: dict[Path, object] = {}
        for path, value in one.values.items():
            if path[0] in _STRUCTURE or _is_row(one, path):
                continue
            held = self.gate.judge(one, path) or self._too_exact(one, path)
            if held is None:
                found[path] = value
            elif path[0] not in BOOKKEEPING:
                self.outcome.held.append(held)
        return found

    def _too_exact(self, one: One, path: Path) -> Held | None:
        """Exact times and places stay where the sender wants them coarse."""
        coarse, declaration = self.choices.grain(one.id), declared_at(one.type, path)
        exact = declaration is not None and declaration.kind == Kind.DATETIME and coarse.dates != Grain.DAY
        where = coarse.places and says_where(TYPES[one.type].fields[path[0]], path)
        return self.gate.held(one, path, Reason.COARSENED) if exact or where else None

    # which records go

    def _with_company(self, passing: dict[str, dict[Path, object]]) -> dict[str, dict[Path, object]]:
        """Only links to what goes too; who is neither spoken of nor linked to does not go."""
        while True:
            kept = {id_: self._linked(id_, leaves, passing) for id_, leaves in passing.items()}
            named = {
                self._target(id_, path, value)
                for id_, leaves in kept.items()
                for path, value in leaves.items()
                if self._links(id_, path)
            }
            left = {id_: leaves for id_, leaves in kept.items() if self._is_wanted(id_, leaves, named)}
            if left == passing:
                return left
            passing = left

    def _is_wanted(self, id_: str, leaves: Mapping[Path, object], named: set[str]) -> bool:
        """Whether a record goes: a person whom something that goes points to, or what makes sense alone."""
        if self._is_person(id_):
            if id_ not in named:
                self.outcome.held += [self.gate.held(self._one(id_), path, Reason.ALONE) for path in leaves]
            return id_ in named
        return self._makes_sense(id_, leaves) and any(not self._links(id_, path) for path in leaves)

    def _makes_sense(self, id_: str, leaves: Mapping[Path, object]) -> bool:
        """Whether what is left of a record says something by itself."""
        one = self._one(id_)
        fields = {path[0] for path in leaves}
        fits = fields.issuperset(_ALL_OF.get(one.type, ())) and (
            one.type not in _ONE_OF or not fields.isdisjoint(_ONE_OF[one.type])
        )
        if not fits:
            self.outcome.held += [self.gate.held(one, path, Reason.ALONE) for path in leaves]
        return fits

    def _linked(
        self, id_: str, leaves: dict[Path, object], passing: Mapping[str, object]
    ) -> dict[Path, object]:
        """The leaves without links to what stays; a row falls with the person that it is about."""
        one = self._one(id_)
        lost = {
            path
            for path, value in leaves.items()
            if self._links(id_, path) and self._target(id_, path, value) not in passing
        }
        rows = {path[:2] for path in lost if path[-1] == "target" and len(path) == 3}
        lost |= {path for path in leaves if path[:2] in rows}
        self.outcome.held += [self.gate.held(one, path, Reason.TARGET) for path in sorted(lost)]
        return {path: value for path, value in leaves.items() if path not in lost}

    def _one(self, id_: str) -> One:
        one = self.known.get(id_)
        assert one is not None
        return one

    def _is_person(self, id_: str) -> bool:
        return self._one(id_).type == "person"

    def _links(self, id_: str, path: Path) -> bool:
        declaration = declared_at(self._one(id_).type, path)
        return declaration is not None and declaration.kind in LINKS

    def _target(self, id_: str, path: Path, value: object) -> str:
        declaration = declared_at(self._one(id_).type, path)
        many = declaration is not None and declaration.kind == Kind.LINKS
        return self.known.resolve(path[-1] if many else str(value))

    def _number(self, going: list[One], passing: Mapping[str, object]) -> None:
        counts: dict[str, int] = {}
        for one in going:
            if one.id in passing:
                prefix = PREFIXES[one.type]
                counts[prefix] = counts.get(prefix, 0) + 1
                self.outcome.numbers[one.id] = f"{prefix}{counts[prefix]}"
                self.outcome.types[one.id] = one.type

    # what is left of a record

    def _build(self, one: One, leaves: dict[Path, object], scrubber: Scrubber) -> None:
        rows = {row: str(place) for place, row in enumerate(_rows(one, leaves), start=1)}
        out: dict[Path, Json] = {}
        for path, value in leaves.items():
            ready = self._value(one, path, value, scrubber)
            if ready is not None:
                out[self._renamed(one, path, rows)] = ready
                self.outcome.leaves.setdefault(one.id, {})[path] = _digest(value)
                self._note_consents(one, path)
        for (name, _row_id), place in rows.items():
            if any(path[:2] == (name, place) for path in out):
                out[name, place] = f"{int(place):06d}"
        number = self.outcome.numbers[one.id]
        self.outcome.contents[one.id] = _without_unknown(record_of(one.type, number, out))
        if one.type == "person":
            self.outcome.labels[one.id] = scrubber.label(one)
            self.outcome.namings[one.id] = self.gate.label(one).naming.name.lower()

    def _value(self, one: One, path: Path, value: object, scrubber: Scrubber) -> Json:
        """One value as it leaves; None where it does not."""
        declaration = declared_at(one.type, path)
        assert declaration is not None
        kind, number = declaration.kind, self.outcome.numbers[one.id]
        if kind == Kind.LINK:
            return self.outcome.numbers[self.known.resolve(str(value))]
        if kind == Kind.LINKS:
            return value  # type: ignore[return-value]  # the place in the order
        if kind == Kind.FILE and isinstance(value, dict):
            self.outcome.files[number] = str(value["sha256"])
            return {"sha256": "", "size": 0, "media_type": ""}
        if kind == Kind.EDTF_DATE:
            return self._date(one, value)
        if kind == Kind.DATETIME and isinstance(value, dict):
            return {"iso": value.get("iso"), "words": ""}
        return self._scrubbed(one, path, value, scrubber)

    def _date(self, one: One, value: object) -> Json:
        """A date in its own grain or a coarser one, never with the words that were typed."""
        try:
            date = coarser(read_date(value), self.choices.grain(one.id).dates)  # type: ignore[arg-type]
        except MisfitError:
            return None
        return split_date(date) if date else None

    def _scrubbed(self, one: One, path: Path, value: object, scrubber: Scrubber) -> Json:
        if isinstance(value, str) and _is_text(one, path):
            return self._words(one, path, value, scrubber)
        if isinstance(value, dict) and isinstance(note := value.get("note"), str) and note:
            return {**value, "note": self._words(one, path, note, scrubber) or ""}
        return value  # type: ignore[return-value]  # effective values are JSON

    def _words(self, one: One, path: Path, text: str, scrubber: Scrubber) -> str | None:
        """A text after the fourth test; while a mention is open, the text stays."""
        clean, still_open, done = scrubber.scrub(one, path, text)
        self.outcome.open += still_open
        self.outcome.replaced += done
        if still_open:
            self.outcome.held.append(self.gate.held(one, path, Reason.MENTION))
            return None
        return clean

    def _renamed(self, one: One, path: Path, rows: Mapping[tuple[str, str], str]) -> Path:
        """The path under the numbers of this package."""
        declaration = declared_at(one.type, path)
        if declaration is not None and declaration.kind == Kind.LINKS:
            path = (*path[:-1], self.outcome.numbers[self.known.resolve(path[-1])])
        place = rows.get((path[0], path[1])) if len(path) > 1 else None
        return (path[0], place, *path[2:]) if place else path

    def _note_consents(self, one: One, path: Path) -> None:
        """Which consents were relied on, and which missing ones were set aside."""
        if not self.audience.asks_consent:
            return
        for part in parts_of(one, path):
            for person in subjects(self.known, one, path, part):
                if self.known.asked(person):
                    answer = self.gate.answer(person, one, part)
                    if answer.granted:
                        until = answer.amber_until
                        self.outcome.consents[answer.consent] = until.isoformat() if until else ""
                    else:
                        reason = answer.reason or Reason.NO_CONSENT
                        self.outcome.waived.append(
                            self.gate.held(one, path, reason, part, person, answer.consent)
                        )


def _is_row(one: One, path: Path) -> bool:
    """Whether a leaf is the place of a row in its table."""
    declaration = TYPES[one.type].fields.get(path[0]) if one.type in TYPES else None
    return declaration is not None and declaration.kind in ROWS and len(path) == 2


def _rows(one: One, leaves: Mapping[Path, object]) -> Iterator[tuple[str, str]]:
    """The rows of which something leaves, in their order."""
    present = {path[:2] for path in leaves if len(path) > 2 and TYPES[one.type].fields[path[0]].kind in ROWS}
    yield from sorted(present, key=lambda row: (row[0], str(one.values.get(row, "")), row[1]))  # type: ignore[misc]


def _is_text(one: One, path: Path) -> bool:
    if one.type == "person" and path[0] == "names":
        return "note" in path[2:]  # of the columns, spellings stand as they are agreed
    declaration = declared_at(one.type, path)
    texts = (Kind.TEXT, Kind.BILINGUAL_TEXT, Kind.BILINGUAL_LONG)
    return declaration is not None and declaration.kind in texts


def _digest(value: object) -> str:
    said = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _without_unknown(owner: Any) -> Any:
    """A record or row without what did not fit its kind."""
    changed: dict[str, Any] = {"unknown": {}}
    for one in fields(owner):
        value = getattr(owner, one.name)
        if isinstance(value, Row):
            changed[one.name] = _without_unknown(value)
        elif isinstance(value, tuple):
            changed[one.name] = tuple(_without_unknown(m) if isinstance(m, Row) else m for m in value)
    return replace(owner, **changed)
