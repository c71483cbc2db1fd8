"""What is derived from a record, composed: the records' part, and the procedure's part of a case."""

from collections.abc import Callable
from dataclasses import replace

from app.procedure.custody import custody
from app.procedure.dues import dues, proceedings
from app.procedure.own import AS_SHIPPED, LocalLaw
from app.records.dates import sort_key
from app.records.declare import Record
from app.records.derive import DERIVATION, Cell, Derived, Due, Surroundings, derive
from app.records.types.act import Act
from app.records.types.case import Case
from app.records.types.information import Information
from app.records.types.intervention import Intervention
from app.records.types.note import Note
from app.services.casework.watching import stages, watches
from app.vault.derived import Derivation

PROCEDURE = 6
"""Raised whenever the rules change what is derived."""

STAGE = "~stage/"
"""What begins the name of a row without days that keeps a stage at which somebody of a case stands.

What is no limit of the law has its kind before its day (`~call 2026-11-26`): one index then serves all kinds.
"""
HEARINGS = "hearings"
"""The field of the cells that say when an act's hearings are."""


def derive_all(record: Record, around: Surroundings) -> Derived:
    """The derived rows of a record; what is news of a case says whose days it moves.

    The days of an act's hearings are cells, so that a calendar finds them without reading acts.
    """
    derived = derive(record, around)
    if isinstance(record, Act):
        days = dict.fromkeys(sort_key(row.date) for row in record.hearings if row.date)
        derived = replace(derived, cells=(*derived.cells, *(Cell(HEARINGS, day) for day in days)))
    if isinstance(record, Act | Intervention | Note | Information):
        return replace(derived, moves=tuple(dict.fromkeys(link.id for link in record.cases)))
    return derived


def last_days(record: Record, around: Surroundings, local: LocalLaw = AS_SHIPPED) -> tuple[Due, ...]:
    """The last days of the limits that run in a case, and the days on which somebody must be asked after."""
    if not isinstance(record, Case):
        return ()
    records = around.referring(record.id, "cases")
    found = list(proceedings(record, records))
    limits = [Due(name, str(days.earliest), str(days.latest)) for name, days in dues(found, local)]
    held = [(person, custody(one)) for person, one in found]
    watched = [
        Due(name, str(days.earliest), f"{name.partition('/')[0]} {days.latest}")
        for name, days in watches(record, records, held)
    ]
    standing = [Due(STAGE + stage, "", STAGE + stage) for stage in sorted(stages(held))]
    return (*limits, *watched, *standing)


def derivation(local: Callable[[], LocalLaw] = LocalLaw) -> Derivation:
    """How a vault of this program derives; `local` tells what users changed of the law at the moment."""
    dated = lambda record, around: last_days(record, around, local())  # noqa: E731
    return Derivation(derive_all, DERIVATION * 1000 + PROCEDURE, dated, frozenset({"case"}))
