"""Lists as CSV for other systems: Uwazi's importer, and Bayanat's sheet import, which makes actors of rows.

Uwazi takes a column of each name of a property (`title` is required, `title__zh` is its translation),
several values with `|` between them, days as YYYY-MM-DD and ranges as `from:to`. Bayanat reads the columns as
its user maps them; they are named as its fields are, several values of one stand between commas, in quotes.
Taken from the importers themselves (huridocs/uwazi app/api/csv, sjacorg/bayanat sheet_import.py).
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from app.documents.open_data import harmless
from app.records import vocabularies
from app.records.codec import load, type_of
from app.records.dates import EdtfDate
from app.records.declare import FieldDeclaration, Kind, Record
from app.records.linking import targets
from app.records.printing import printed
from app.records.types import TYPES
from app.records.types.act import Act
from app.records.types.person import Person
from app.services.lists import ListQuery, keys, sortable
from app.services.session import Session
from app.services.titling import is_masked, seen, title

AT_ONCE = 200
SEVERAL = "|"
ACTOR = (
    "name", "name_ar", "nickname", "type", "sex", "occupation", "origin_place", "ethnographies", "tags",
    "description", "events_title", "events_type", "events_from_date", "events_to_date", "events_location",
)  # fmt: skip
"""Fields of an actor of Bayanat that we can fill; `name_ar` is its second-language name, ours in hanzi."""
_NAMELESS = (Kind.TERM, Kind.TERMS, Kind.EDTF_DATE, Kind.NUMBER, Kind.YES_NO_UNKNOWN, Kind.DATETIME)


def for_uwazi(session: Session, query: ListQuery) -> bytes:
    """The records of a list, every listed field a property under its own name; masked ones are left out."""
    covered, names = session.covered(), properties(query.type)
    head = ["title", "title__en", "title__zh", *names]
    return _commas(head, (_uwazi_row(covered, one, names) for one in _shown(covered, query, names)))


def properties(type_: str) -> list[str]:
    """The listed fields of a type, but for the title, which has columns of its own."""
    return [name for name in sortable(type_) if name != "title"]


def for_bayanat(session: Session, query: ListQuery) -> bytes:
    """The people of a list as actors, each with the first of their acts on record as an event."""
    covered = session.covered()
    names = ("names", "kind", "sex", "occupation", "province", "ethnicity", "rights_work", "work_description")
    people = (one for one in _shown(covered, query, names) if isinstance(one, Person))
    rows = (_actor(covered, one) for one in people)
    return _commas(ACTOR, ([row.get(name, "") for name in ACTOR] for row in rows))


def _commas(head: Iterable[str], rows: Iterable[list[str]]) -> bytes:
    """Plain UTF-8: both importers take it without a mark."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue().encode()


def _shown(session: Session, query: ListQuery, names: Iterable[str]) -> Iterator[Record]:
    wanted, fields = keys(session, query), list(names)
    for start in range(0, len(wanted), AT_ONCE):
        for stored in session.read.rows(list(wanted[start : start + AT_ONCE])):
            record = load(stored.copy)
            if not is_masked(session, record):
                yield seen(session, record, fields)


def _uwazi_row(session: Session, record: Record, names: list[str]) -> list[str]:
    titles = [title(session, record, language) for language in ("en", "en", "zh_hans")]
    fields = TYPES[type_of(record)].fields
    return [*titles, *(_uwazi(session, fields[name], getattr(record, name)) for name in names)]


def _uwazi(session: Session, declaration: FieldDeclaration, value: Any) -> str:
    if value is None or value == "" or value == () or _names(session, declaration):
        return ""
    if isinstance(value, EdtfDate):
        return _days(value)
    if declaration.kind in (Kind.TERM, Kind.TERMS):
        terms = value if isinstance(value, tuple) else (value,)
        return _several(
            vocabularies.label(declaration.vocabulary, one.code, "en", session.added) for one in terms
        )
    if declaration.kind in (Kind.LINK, Kind.LINKS, Kind.LINKS_WITH_ATTRIBUTES):
        return _several(title(session, id_, "en") for id_ in targets(declaration, value))
    return printed(declaration, value, "en", lambda id_: title(session, id_, "en"), session.added)


def _several(words: Iterable[str]) -> str:
    return SEVERAL.join(one.replace(SEVERAL, "/") for one in words if one)


def _days(value: EdtfDate) -> str:
    """One day, or the first and the last with a colon between; an open end is left open."""
    first, last = value.earliest, value.latest
    if first is not None and first == last:
        return first.isoformat()
    return f"{first or ''}:{last or ''}" if first or last else ""


def _names(session: Session, declaration: FieldDeclaration) -> bool:
    return session.hide_names and declaration.kind not in _NAMELESS


# --- Bayanat --------------------------------------------------------------------------------------------


def _actor(session: Session, person: Person) -> Mapping[str, str]:
    fields = TYPES["person"].fields
    said = _Said(session, person, fields)
    latin, hanzi, others = ("", "", []) if session.hide_names else _called(person)
    own = {
        "name": latin or hanzi or title(session, person, "en"), "name_ar": hanzi,
        "nickname": ", ".join(others), "type": "Person" if _is_one(person) else "Entity",
        "sex": said("sex"), "occupation": said("occupation"), "origin_place": said("province"),
        "ethnographies": said("ethnicity"), "tags": _listed(said("rights_work").split(", ")),
        "description": said("work_description"),
    }  # fmt: skip
    return {**own, **_event(session, person.id)}


class _Said:
    """Fields of one person in English."""

    def __init__(self, session: Session, person: Person, fields: Mapping[str, FieldDeclaration]) -> None:
        self._session, self._person, self._fields = session, person, fields
        self._title: Callable[[str], str] = lambda id_: title(session, id_, "en")

    def __call__(self, name: str) -> str:
        declaration = self._fields[name]
        if _names(self._session, declaration):
            return ""
        return printed(declaration, getattr(self._person, name), "en", self._title, self._session.added)


def _called(person: Person) -> tuple[str, str, list[str]]:
    """The first name in Latin letters, the first in hanzi, and all others."""
    latin = [row.latin for row in person.names if row.latin]
    hanzi = [row.hans or row.hant for row in person.names if row.hans or row.hant]
    return next(iter(latin), ""), next(iter(hanzi), ""), [*latin[1:], *hanzi[1:]]


def _is_one(person: Person) -> bool:
    return person.kind is None or person.kind.code in ("individual", "unnamed")


def _listed(words: Iterable[str]) -> str:
    """Several values as its importer takes them apart: commas between, each in quotes."""
    kept = [one.replace('"', "'") for one in words if one]
    return kept[0] if len(kept) == 1 else ", ".join(f'"{one}"' for one in kept)


def _event(session: Session, person_id: str) -> dict[str, str]:
    """The first act done to somebody that may be shown."""
    stored = session.read.rows(session.read.links_to(person_id, ("victims",)))
    linked = (load(each.copy) for each in stored if each.trashed is None)
    acts = [one for one in linked if isinstance(one, Act) and not is_masked(session, one)]
    shown = [seen(session, one, ("type", "start", "end", "place")) for one in acts]
    dated = [one for one in shown if isinstance(one, Act) and one.start and one.start.earliest]
    first = min(dated, key=lambda one: str(one.start and one.start.earliest), default=None)
    if first is None or first.start is None:
        return {}
    fields = TYPES["act"].fields
    code = first.type.code if first.type else ""
    kind = vocabularies.label(fields["type"].vocabulary, code, "en", session.added) if code else ""
    place = printed(fields["place"], first.place, "en", str, session.added) if not session.hide_names else ""
    end = first.end.latest if first.end else None
    return {
        "events_title": kind, "events_type": kind, "events_from_date": str(first.start.earliest),
        "events_to_date": str(end or ""), "events_location": place,
    }  # fmt: skip


SYSTEMS: Mapping[str, tuple[str, Callable[[Session, ListQuery], bytes]]] = {
    "Uwazi": ("", for_uwazi), "Bayanat": ("person", for_bayanat),
}  # fmt: skip
"""Each system with the one type that it takes (any, where none is named), and what writes its table."""
