"""The last days of the limits that run in a case, as rows to be kept: days, never how many are left."""

from collections.abc import Iterable, Iterator, Sequence

from app.procedure.counting import Days, shipped_holidays
from app.procedure.facts import Proceeding, proceeding
from app.procedure.limits import State, running
from app.procedure.own import AS_SHIPPED, LocalLaw, own_limits
from app.records.declare import Record
from app.records.types.act import Act
from app.records.types.case import Case
from app.records.types.intervention import Intervention
from app.records.values import Link


def proceedings(case: Case, records: Sequence[Record]) -> Iterator[tuple[str, Proceeding]]:
    """The proceeding of each person in a case, principals first; what names nobody concerns the first one."""
    named = [(record, frozenset(concerned(record))) for record in records]
    people = dict.fromkeys(link.id for link in case.principals)
    people.update(dict.fromkeys(id_ for record in records for id_ in concerned(record)))
    first = next(iter(people), "")
    for person in people or [""]:
        own = [one for one, names in named if person in names or (not names and person == first)]
        yield person, proceeding(own)


def concerned(record: Record) -> Iterator[str]:
    """The ids of the persons to whom an act was done, or for whom an intervention was made."""
    rows: Sequence[object] = ()
    if isinstance(record, Act):
        rows = record.victims
    elif isinstance(record, Intervention):
        rows = record.persons
    for row in rows:
        target = getattr(row, "target", None)
        if isinstance(target, Link):
            yield target.id


def dues(told: Iterable[tuple[str, Proceeding]], local: LocalLaw = AS_SHIPPED) -> Iterator[tuple[str, Days]]:
    """Each running limit of a case's proceedings, its first and last possible day under a name of its own."""
    days_off = local.holidays or shipped_holidays()
    for person, found in told:
        for key, record, end in running(found, days_off, local.off):
            yield f"{key}/{record}/{person}", end
        for limit in own_limits(local.own, found, days_off):
            if limit.state is State.RUNNING and limit.end is not None:
                yield f"{limit.key}/{limit.record}/{person}", limit.end
