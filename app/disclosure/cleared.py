"""The one gate: what may leave for whom. Exporters and renderers take `Cleared`, which only this makes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn, final

from app.disclosure.audience import Audience
from app.disclosure.choices import Choices
from app.disclosure.mentions import Mention
from app.disclosure.reasons import Held
from app.disclosure.review import Outcome, reviewed
from app.records.declare import Record
from app.records.leaves import Copy, Path
from app.records.values import Bilingual

__all__ = ["Cleared", "ClearedRecord", "Review", "clear", "review"]


@final
class _Key:
    """Held by this module alone; nothing can be cleared without it."""

    made = False

    def __init__(self) -> None:
        if _Key.made:
            raise TypeError("there is one gate")
        _Key.made = True


_KEY: Final = _Key()


class _Kept:
    """Values that nobody copies or stores after the gate."""

    __slots__ = ()

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("what was cleared is neither copied nor stored")


@final
@dataclass(frozen=True, init=False, slots=True)
class ClearedRecord(_Kept):
    """One record as its reader sees it, under a number of this package.

    `content` holds cleared leaves alone: links are numbers of this package, rows are counted, names and
    mentions are as agreed. `label` is how a person is called. `file` says that its file goes along.
    """

    number: str
    type: str
    label: Bilingual
    content: Record
    file: bool

    def __init__(
        self, key: _Key, number: str, type_: str, label: Bilingual, content: Record, *, file: bool
    ) -> None:
        if key is not _KEY:
            raise TypeError("only the gate clears")
        values = {"number": number, "type": type_, "label": label, "content": content, "file": file}
        for name, value in values.items():
            object.__setattr__(self, name, value)


@final
@dataclass(frozen=True, init=False, slots=True)
class Cleared(_Kept):
    """What may leave for one audience, in the order in which it is shown; `held` counts what stays."""

    audience: str
    records: tuple[ClearedRecord, ...]
    held: Mapping[str, int]

    def __init__(
        self, key: _Key, audience: str, records: tuple[ClearedRecord, ...], held: Mapping[str, int]
    ) -> None:
        if key is not _KEY:
            raise TypeError("only the gate clears")
        for name, value in {"audience": audience, "records": records, "held": held}.items():
            object.__setattr__(self, name, value)

    def __bool__(self) -> bool:
        return bool(self.records)

    def of(self, type_: str) -> tuple[ClearedRecord, ...]:
        """The records of a type."""
        return tuple(one for one in self.records if one.type == type_)

    def get(self, number: str) -> ClearedRecord | None:
        """The record under a number."""
        return next((one for one in self.records if one.number == number), None)


@dataclass(frozen=True, slots=True)
class Review:
    """What was cleared; and for the sender alone: what stays and why, what still has to be settled.

    `numbers`: number in the package by record id; `leaves`: the path and value digest of every leaf that
    leaves, by record id; `namings`: how each person is named; `consents`: those relied on;
    `files`: SHA-256 of each file that goes along, by number; `waived`: leaves whose missing consent was set
    aside; `amber`: consents given in custody, with the last day on which they hold.
    """

    cleared: Cleared
    held: tuple[Held, ...]
    mentions: tuple[Mention, ...]
    replaced: tuple[Mention, ...]
    numbers: Mapping[str, str]
    leaves: Mapping[str, Mapping[Path, str]]
    namings: Mapping[str, str]
    labels: Mapping[str, Bilingual]
    consents: Mapping[str, str]
    files: Mapping[str, str]
    waived: tuple[Held, ...]


def review(
    records: Iterable[Copy],
    audience: Audience,
    consents: Iterable[Copy],
    choices: Choices,
    *,
    beside: Iterable[Copy] = (),
    persons: Iterable[Copy] = (),
) -> Review:
    """Clear records in the order given, and say what stays and why.

    `beside` are records that do not go but help to judge (acts, people named); `persons` are all others
    whose names must not stand in a text.
    """
    outcome = reviewed(list(records), audience, list(consents), choices, list(beside), list(persons))
    cleared = Cleared(_KEY, audience.kind.value, _records(outcome), _counts(outcome))
    return Review(
        cleared,
        tuple(outcome.held),
        tuple(outcome.open),
        tuple(outcome.replaced),
        outcome.numbers,
        outcome.leaves,
        outcome.namings,
        outcome.labels,
        outcome.consents,
        outcome.files,
        tuple(outcome.waived),
    )


def clear(
    records: Iterable[Copy],
    audience: Audience,
    consents: Iterable[Copy],
    choices: Choices,
    *,
    beside: Iterable[Copy] = (),
    persons: Iterable[Copy] = (),
) -> Cleared:
    """What of some records may leave for an audience."""
    return review(records, audience, consents, choices, beside=beside, persons=persons).cleared


def _records(outcome: Outcome) -> tuple[ClearedRecord, ...]:
    def one(id_: str, content: Any) -> ClearedRecord:
        number = outcome.numbers[id_]
        label = outcome.labels.get(id_, Bilingual())
        return ClearedRecord(_KEY, number, outcome.types[id_], label, content, file=number in outcome.files)

    return tuple(one(id_, content) for id_, content in outcome.contents.items())


def _counts(outcome: Outcome) -> dict[str, int]:
    """How many fields stay, by reason: no more is said to the reader."""
    fields = {(held.record, held.field): held.reason.value for held in outcome.held}
    counts: dict[str, int] = {}
    for reason in fields.values():
        counts[reason] = counts.get(reason, 0) + 1
    return counts
