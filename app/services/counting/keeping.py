"""Numbers kept as figures on record: with "at least", the day, who counted, and the question beside them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from app.disclosure.few import FEW
from app.records.codec import identified, load
from app.records.dates import from_edtf
from app.records.leaves import Json
from app.records.types.information import Information, InformationFigures
from app.records.types.person import Person
from app.records.values import Bilingual, Term, YesNo
from app.services import lists
from app.services.counting.question import Counted, Question, day_or_none, own_words
from app.services.recording import blank, written
from app.services.session import Session
from app.services.settings import add_question


def left_out(numbers: Sequence[Counted], *, small: bool) -> int:
    """How many numbers are not kept: a count of one or two could tell who somebody is."""
    return 0 if small else sum(one.value < FEW for one in numbers)


def keep(
    session: Session, question: Question, numbers: Sequence[Counted], title: Bilingual, *, small: bool = False
) -> str:
    """Keep numbers as an information record of figures, and what was asked, as one verb; its id."""
    chosen = [one for one in numbers if small or one.value >= FEW]
    by = counted_by(session)
    rows = tuple(row_of(session, question, one, by) for one in chosen)
    record = blank(session, "information", title=title, figures=rows, source_type=Term("statistics"),
                   account_date=from_edtf(session.today().isoformat()))  # fmt: skip
    ready = identified(record)
    assert isinstance(ready, Information)
    codes = {row.row_id: one.code for row, one in zip(ready.figures, chosen, strict=True)}
    with session.write("") as group:
        written(session, group, ready)
        add_question(group, ready.id, kept_as(question, codes, small=small))
    return ready.id


def kept_as(question: Question, codes: Mapping[str, str], *, small: bool) -> dict[str, Json]:
    """A question as it is kept: with the row that stands for each code."""
    return {**question.plain(), "rows": dict(codes), "small": small}


def row_of(session: Session, question: Question, one: Counted, by: Bilingual) -> InformationFigures:
    """One figure; what is recorded is the least that happened."""
    return InformationFigures(
        subject=one.subject, value=Decimal(one.value), at_least=YesNo("yes"), unit=own_words("records"),
        from_=day_or_none(question.first), as_of=from_edtf(session.today().isoformat()), counted_by=by,
    )  # fmt: skip


def counted_by(session: Session) -> Bilingual:
    """The name of our own organisation as it stands on record."""
    keys = lists.keys(session, lists.ListQuery("person", filters=(("kind", "own"),)))
    for stored in session.read.rows(list(keys[:1])):
        own = load(stored.copy)
        if isinstance(own, Person) and own.names:
            return Bilingual(own.names[0].hans or own.names[0].hant, own.names[0].latin)
    return own_words("ourselves")
