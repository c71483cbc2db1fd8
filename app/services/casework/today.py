"""What the day asks for: whom to call and by whom, what comes next, no lawyer met, no news."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.procedure import saying
from app.records import vocabularies
from app.records.codec import load
from app.records.types import TYPES
from app.records.types.case import Case, CaseContactRota
from app.records.types.note import Note
from app.services import titling
from app.services.casework import watching
from app.services.session import Session
from app.vault.lists import ListQuery

SHOWN = 6
"""Lines of one kind at most."""
AHEAD, BEHIND = 7, 400
"""Days ahead for what comes next; days behind beyond which nobody is asked for any more."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One line of the day: what for (`~call` …), its case and the record that it leads to, words, day.

    `hidden` says that the words are covered until the case is revealed.
    """

    what: str
    case: str
    record: str
    type: str
    words: str
    remark: str
    days: int
    """Days that it is late; below nothing while it is still to come."""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    """The duties of the day in the order in which they press, and how many tips wait."""

    duties: tuple[Duty, ...]
    tips: int


def today(session: Session, language: str) -> Today:
    """Everything that Home asks somebody to do today, from kept days alone."""
    found = [
        duty
        for what in (watching.CALL, watching.FIRST, watching.LAWYER, watching.NEXT, watching.NEWS)
        for duty in _duties(session, what, language)
    ]
    return Today(tuple(found), _tips(session))


def _duties(session: Session, what: str, language: str) -> Iterator[Duty]:
    now = session.today()
    first = date.min if what == watching.CALL else now - timedelta(days=BEHIND)
    last = now + timedelta(days=AHEAD) if what == watching.NEXT else now
    for key, name, day in session.read.watched(what, first.isoformat(), last.isoformat(), SHOWN):
        for stored in session.read.rows([key]):
            case = load(stored.copy)
            if isinstance(case, Case):
                late = (now - date.fromisoformat(day)).days
                yield _duty(session, case, what, name.partition("/")[2], late, language)


def _duty(session: Session, case: Case, what: str, id_: str, late: int, language: str) -> Duty:
    title = titling.title(session, case, language)
    if titling.is_masked(session, case):
        return Duty(what, case.id, case.id, "case", title, "", late, hidden=True)
    if what == watching.CALL:
        return _call(session, case, id_, late, language)
    if what == watching.NEXT:
        return _next(session, case, id_, late, language)
    since = late + {watching.LAWYER: watching.LAWYER_DAYS, watching.NEWS: watching.NEWS_DAYS}.get(what, 0)
    since += watching.FIRST_LAWYER_DAYS if what == watching.FIRST else 0
    said = {watching.LAWYER: "since_lawyer", watching.FIRST: "no_lawyer_yet", watching.NEWS: "no_news"}[what]
    words = titling.title(session, id_, language, brief=True) if id_ else title
    return Duty(what, case.id, case.id, "case", words, saying.said(said, language, days=f"{since:,}"), late)


def _call(session: Session, case: Case, row_id: str, late: int, language: str) -> Duty:
    """Whom to call; the rota is need-to-know, so that until it is revealed only the case is said."""
    title = titling.title(session, case, language)
    row = next((one for one in case.contact_rota if one.row_id == row_id), None)
    if row is None or row.person is None or session.hide_names or not session.revealed(case.id):
        return Duty(watching.CALL, case.id, case.id, "case", title, "", late, hidden=True)
    person = titling.title(session, row.person.id, language, brief=True)
    return Duty(
        watching.CALL, case.id, row.person.id, "person", f"{person} · {title}",
        " · ".join(_how(session, row, late, language)), late,
    )  # fmt: skip


def _how(session: Session, row: CaseContactRota, late: int, language: str) -> Iterator[str]:
    """By whom, when it is safe, and what to do if nobody answers."""
    if row.by is not None:
        label = vocabularies.label(("staff",), row.by.code, language, session.added)
        yield saying.said("call_by", language, who=label)
    if row.safe_hours:
        yield row.safe_hours
    if row.fallback.side(language):
        yield saying.said("if_no_answer", language, what=str(row.fallback.side(language)))
    if row.alarm_after_days is not None and late >= row.alarm_after_days and row.then.side(language):
        yield saying.said("alarm", language, what=str(row.then.side(language)))


def _next(session: Session, case: Case, note_id: str, late: int, language: str) -> Duty:
    note = session.vault_record(note_id)
    title = titling.title(session, case, language)
    if not isinstance(note, Note) or titling.is_masked(session, note):
        return Duty(watching.NEXT, case.id, case.id, "case", title, "", late, hidden=True)
    vocabulary = TYPES["note"].fields["kind"].vocabulary
    kind = vocabularies.label(vocabulary, note.kind.code, language, session.added) if note.kind else ""
    return Duty(watching.NEXT, case.id, note_id, "note", " · ".join(filter(None, (kind, title))), "", late)


def _tips(session: Session) -> int:
    """How many tips nobody has looked at."""
    if "tip" not in session.types:
        return 0
    by_state = session.read.counted("tip.triage=")
    looked_at = sum(count for code, count in by_state.items() if code not in ("new", "urgent"))
    return max(0, session.read.count(ListQuery("tip")) - looked_at)
