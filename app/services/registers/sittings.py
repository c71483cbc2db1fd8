"""Sessions of UN bodies: from when to when, and what of ours is meant for each, with its own last day."""

from app.procedure.facts import Fact, fact
from app.records.declare import Record
from app.records.folding import fold
from app.records.types.intervention import Intervention
from app.records.types.publication import Publication
from app.records.types.task import Task
from app.services.casework.calendar import DONE as ENDED
from app.services.casework.calendar import SESSIONS
from app.services.registers.register import CALM, LATE, SOON, Asked, Entry, Register, made

_SOON_DAYS = 30


def sittings(asked: Asked) -> Register:
    """The next session first, those that are over behind."""
    columns = (
        *asked.field("task", "title", "kind", "session", "start", "due"), asked.word("meant_for"),
    )  # fmt: skip
    tasks = [one for one in asked.records("task") if isinstance(one, Task)]
    wanted = [one for one in tasks if _code(one.kind) in SESSIONS]
    wanted.sort(key=lambda one: (_is_over(asked, one), _first(one)))
    ours = _by_session(asked, tasks)
    entries = [_entry(asked, one, ours) for one in wanted]
    return made("sittings", columns, entries)


def _by_session(asked: Asked, tasks: list[Task]) -> dict[str, list[Record]]:
    """What of ours names a session, by its folded name."""
    papers = [*asked.records("intervention"), *asked.records("publication")]
    work = [one for one in tasks if _code(one.kind) not in SESSIONS and _code(one.status) not in ENDED]
    found: dict[str, list[Record]] = {}
    for one in (*work, *papers):
        named = isinstance(one, Task | Intervention | Publication) and fold(one.session).strip()
        if named and asked.hidden(one) is None:
            found.setdefault(named, []).append(one)
    return found


def _entry(asked: Asked, task: Task, ours: dict[str, list[Record]]) -> Entry:
    if (hidden := asked.hidden(task)) is not None:
        return hidden
    told = asked.says(task, "title", "kind", "session", "start", "due")
    name = fold(task.session).strip()
    linked = [asked.title(link.id) for link in task.about]
    meant = [asked.title(one) for one in ours.get(name, ()) if name]
    cells = (*told, " · ".join(dict.fromkeys([*meant, *linked])))
    return Entry(task.id, "task", cells, _tone(asked, task), told[1])


def _first(task: Task) -> str:
    begin = _begin(task)
    return begin.days.earliest.isoformat() if begin else "9999"


def _begin(task: Task) -> Fact | None:
    return fact(task.start) or fact(task.due)


def _is_over(asked: Asked, task: Task) -> bool:
    end = fact(task.due) or fact(task.start)
    return end is not None and end.days.latest < asked.session.today()


def _tone(asked: Asked, task: Task) -> str:
    begin = _begin(task)
    if begin is None or _is_over(asked, task):
        return CALM
    left = (begin.days.earliest - asked.session.today()).days
    return LATE if left <= 0 else SOON if left <= _SOON_DAYS else CALM


def _code(value: object) -> str:
    return str(getattr(value, "code", ""))
