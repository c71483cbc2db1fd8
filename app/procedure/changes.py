"""What lengthened, paused or restarted a limit: the `limit_changes` of a strand, each once."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.procedure.bindings import Binding
from app.procedure.counting import Days
from app.procedure.facts import Proceeding, code_of, fact
from app.procedure.rules import Rule
from app.records.declare import Record
from app.records.types.act_rows import ActLimitChanges


@dataclass(frozen=True, slots=True)
class Change:
    """One kind of change: how often, since when, for how many days; `paper` says that every one is proven."""

    count: int
    paper: bool
    since: Days | None
    days: int


def changes_of(rule: Rule, binding: Binding, record: Record, proceeding: Proceeding) -> Mapping[str, Change]:
    """The changes on record that this rule knows, by their kind."""
    if not proceeding.changed(record):
        return {}
    wanted = {ref.kind for ref in binding.changed_by} | {"travel_time"}
    wanted |= {part.code for part in (*rule.extensions, *rule.pauses_on, *rule.restarts_on)}
    found: dict[str, list[ActLimitChanges]] = {}
    seen: set[tuple[str, str]] = set()
    for act in proceeding.strand(record):
        for row in act.limit_changes:
            kind = code_of(row.kind)
            day = next((date.edtf for date in (row.decided_on, row.from_) if date), row.row_id)
            if kind in wanted and (kind, day) not in seen:
                seen.add((kind, day))
                found.setdefault(kind, []).append(row)
    return {kind: _change(rows) for kind, rows in found.items()}


def _change(rows: list[ActLimitChanges]) -> Change:
    since = [day.days for row in rows if (day := fact(row.from_) or fact(row.decided_on)) is not None]
    return Change(
        count=len(rows),
        paper=all(row.file is not None for row in rows),
        since=max(since, key=lambda days: days.earliest, default=None),
        days=sum(map(_days, rows)),
    )


def _days(row: ActLimitChanges) -> int:
    """The days of a pause, first and last counted; none where an end is not known to the day."""
    begun, ended = fact(row.from_), fact(row.to)
    if begun is None or ended is None or not (begun.days.exact and ended.days.exact):
        return 0
    return max(0, (ended.days.latest - begun.days.earliest).days + 1)
