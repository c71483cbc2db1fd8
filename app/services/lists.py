"""Lists: the keys of a type in order, and a screenful of rows as words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.records import vocabularies
from app.records.codec import load, type_of
from app.records.declare import FieldDeclaration, Kind, Record
from app.records.leveling import own_level
from app.records.levels import Level
from app.records.printing import printed
from app.records.types import TYPES
from app.records.types.evidence import Evidence
from app.services.session import Session
from app.services.settings import SavedSearch
from app.services.titling import is_masked, other_title, seen, title
from app.vault.lists import Filter
from app.vault.lists import ListQuery as VaultQuery
from app.vault.records import Stored

DEFAULT_SORT: Mapping[str, tuple[str, bool]] = {
    "act": ("start", True),
    "task": ("due", False),
    "intervention": ("sent_on", True),
    "note": ("date", True),
    "information": ("account_date", True),
    "publication": ("date", True),
}
"""The field that a type is sorted by, and whether the greatest comes first; the others newest first."""

TONES: Mapping[str, str] = {
    "urgent": "red",
    "high": "amber",
    "intake": "amber",
    "closed": "green",
    "done": "green",
    "missed": "red",
    "answered": "green",
    "awaiting": "amber",
}
"""Codes whose chip has a colour of its own; colour means something or is absent."""

DUE_FIELDS = ("due", "next_review_on")
"""The day that a row shows at its end: the first of these that its record has."""

CHIP_FIELDS: Mapping[str, tuple[str, ...]] = {
    "case": ("status", "priority"),
    "person": ("kind",),
    "relation": ("type",),
    "act": ("type", "certainty"),
    "intervention": ("type", "status"),
    "assistance": ("provision", "status"),
    "fund": ("status",),
    "consent": ("given_by",),
    "evidence": ("kind", "copy"),
    "task": ("status", "priority"),
    "note": ("kind",),
    "publication": ("kind", "status"),
}


_DATED = (Kind.EDTF_DATE, Kind.DATETIME)


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What a list shows: a type, its order, filters (field, code), a text, the trash, links to a record."""

    type: str
    sort: str = ""
    descending: bool = False
    filters: tuple[tuple[str, str], ...] = ()
    text: str = ""
    trashed: bool = False
    linked_to: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A coded value as a chip: its words, and its tone (`neutral`, `red`, `amber`, `green`)."""

    text: str
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of a list, ready to be painted."""

    key: int
    id: str
    type: str
    title: str
    other: str
    due: str
    chips: tuple[Chip, ...]
    code: str
    level: Level
    hidden: bool
    updated: str
    cells: Mapping[str, str] = field(default_factory=dict)
    due_tone: str = "ink2"
    file: str = ""
    """The hash of the file whose small picture may stand in the row."""
    trashed: str = ""
    """When it was moved to the trash, as ISO 8601; empty for what is not there."""


@dataclass(frozen=True, slots=True)
class Head:
    """The heading of a group: its words (a month as `2026-11`, empty where nothing is recorded), its size."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Grouped:
    """The keys of a list in order; a negative one stands for the head under that key."""

    keys: Sequence[int]
    heads: Mapping[int, Head]


def sorted_by_default(query: ListQuery) -> ListQuery:
    """The query with the order that its type has where none was chosen."""
    if query.sort or query.type not in DEFAULT_SORT:
        return query
    sort, descending = DEFAULT_SORT[query.type]
    return replace(query, sort=sort, descending=descending) if sort in sortable(query.type) else query


def keys(session: Session, query: ListQuery) -> Sequence[int]:
    """The keys of a list in order."""
    if query.trashed:
        return session.read.trashed()
    ordered = session.read.ids(_vault_query(sorted_by_default(query)))
    if query.text:
        found = set(session.read.search(query.text, (query.type,), _vault_query(query).filters).keys)
        ordered = [key for key in ordered if key in found]
    if query.linked_to:
        linking = set(session.read.links_to(query.linked_to))
        ordered = [key for key in ordered if key in linking]
    return ordered


def first_keys(session: Session, query: ListQuery, most: int) -> Sequence[int]:
    """The first keys of a list, without reading the rest where nothing is left to sift."""
    if query.trashed or query.text or query.linked_to:
        return keys(session, query)[:most]
    return session.read.ids(_vault_query(sorted_by_default(query)), most)


def groupable(type_: str) -> list[str]:
    """The fields that a list of a type can be grouped by: those with codes, and days by their month."""
    dated = [one.name for one in TYPES[type_].fields.values() if one.listed and one.kind in _DATED]
    return [*filterable(type_), *dated]


def grouped(session: Session, query: ListQuery, by: str, language: str) -> Grouped:
    """The keys of a list under heads; each record stands once, under the first of its codes."""
    ordered = keys(session, query)
    if by not in groupable(query.type):
        return Grouped(ordered, {})
    declaration = TYPES[query.type].fields[by]
    dated = declaration.kind in _DATED
    codes = session.read.first_cells(f"{query.type}.{by}" + ("" if dated else "="), cut=7 if dated else 0)
    found: dict[str, list[int]] = {}
    for key in ordered:
        found.setdefault(codes.get(key, ""), []).append(key)
    order = sorted(found, reverse=dated) if dated else _in_vocabulary(session, declaration, found)
    lined, heads = list[int](), dict[int, Head]()
    for number, code in enumerate([one for one in order if one] + [""] * ("" in found), 1):
        said = code if dated else _code_words(session, declaration, code, language)
        heads[-number] = Head(said, len(found[code]))
        lined += [-number, *found[code]]
    return Grouped(lined, heads)


def _in_vocabulary(
    session: Session, declaration: FieldDeclaration, found: Mapping[str, Sequence[int]]
) -> list[str]:
    """The codes in the order of their list, those of users behind them."""
    terms = vocabularies.choices(_vocabularies(declaration), session.added)
    order = {code: at for at, code in enumerate(terms)}
    return sorted(found, key=lambda code: (order.get(code, len(order)), code))


def _code_words(session: Session, declaration: FieldDeclaration, code: str, language: str) -> str:
    return vocabularies.label(_vocabularies(declaration), code, language, session.added) if code else ""


def _vocabularies(declaration: FieldDeclaration) -> tuple[str, ...]:
    if declaration.kind == Kind.YES_NO_UNKNOWN:
        return ("yes_no",)
    return ("provinces",) if declaration.kind == Kind.ADDRESS else declaration.vocabulary


def _vault_query(query: ListQuery) -> VaultQuery:
    by_field: dict[str, list[str]] = {}
    for name, code in query.filters:
        by_field.setdefault(name, []).append(code)
    filters = tuple(Filter(name, tuple(codes)) for name, codes in by_field.items())
    return VaultQuery(query.type, query.sort, query.descending, filters)


def rows(session: Session, keys_: Iterable[int], language: str) -> list[RowView]:
    """The rows of some keys, as words; what is gone meanwhile is left out."""
    return [row(session, stored, language) for stored in session.read.rows(list(keys_))]


def row(session: Session, stored: Stored, language: str) -> RowView:
    """One row of a list; need-to-know fields stay out of it until they are revealed."""
    record = load(stored.copy)
    type_ = stored.copy.type
    if type_ not in TYPES:
        return RowView(stored.key, record.id, type_, type_, "", "", (), "", Level.NEED_TO_KNOW, True, "")
    masked = is_masked(session, record)
    shown = seen(session, record, () if masked else (*_painted(type_), "file"))
    other = "" if masked or session.hide_names else _other(session, record, shown, language)
    return RowView(
        key=stored.key,
        id=record.id,
        type=type_,
        title=title(session, record, language),
        other=other,
        due="" if masked else _due(session, shown, language),
        chips=() if masked else chips_of(session, shown, language),
        code=str(getattr(record, "code", "")),
        level=own_level(record),
        hidden=masked,
        updated=stored.updated,
        cells={} if masked else _cells(session, shown, language),
        file="" if masked else _pictured(session, shown),
        trashed=stored.trashed or "",
    )


def _pictured(session: Session, record: Record) -> str:
    """The file that a row may show in small: no face while names are hidden, nothing that is warned of."""
    if session.hide_names or not isinstance(record, Evidence) or record.warning:
        return ""
    return record.file.sha256 if record.file else ""


def _other(session: Session, record: Record, shown: Record, language: str) -> str:
    """The title in the other language, without the due day, which stands in the row already."""
    words = other_title(session, record, language)
    due = _due(session, shown, "zh_hans" if language == "en" else "en") if words else ""
    return "" if words == due else words.removesuffix(f" · {due}") if due else words


def _painted(type_: str) -> list[str]:
    """The fields that a row prints."""
    listed = [name for name, one in TYPES[type_].fields.items() if one.listed]
    return [*listed, *CHIP_FIELDS.get(type_, ()), *DUE_FIELDS]


def _due(session: Session, record: Record, language: str) -> str:
    fields = TYPES[type_of(record)].fields
    texts = (_printed(session, record, name, language) for name in DUE_FIELDS if name in fields)
    return next(filter(None, texts), "")


def chips_of(session: Session, record: Record, language: str) -> tuple[Chip, ...]:
    """The coded values of a record, as far as it was made to be shown, as chips."""
    chips = []
    for name in CHIP_FIELDS.get(type_of(record), ()):
        if name in TYPES[type_of(record)].fields:
            text, value = _printed(session, record, name, language), getattr(record, name)
            chips += [Chip(text, TONES.get(getattr(value, "code", ""), "neutral"))] if text else []
    return tuple(chips)


def _cells(session: Session, record: Record, language: str) -> dict[str, str]:
    shown = [one for one in TYPES[type_of(record)].fields.values() if one.listed]
    return {
        one.name: _printed(session, record, one.name, language) for one in shown if not _names(session, one)
    }


def _names(session: Session, declaration: FieldDeclaration) -> bool:
    """Whether a field would print names while names are hidden."""
    coded = (Kind.TERM, Kind.TERMS, Kind.EDTF_DATE, Kind.NUMBER, Kind.YES_NO_UNKNOWN)
    return session.hide_names and declaration.kind not in coded


def _printed(session: Session, record: Record, name: str, language: str) -> str:
    declaration: FieldDeclaration = TYPES[type_of(record)].fields[name]
    value: Any = getattr(record, name)
    linked = lambda id_: title(session, id_, language, brief=True)  # noqa: E731
    return printed(declaration, value, language, linked, session.added)


def sortable(type_: str) -> list[str]:
    """The fields that a list of a type can be sorted by."""
    return [name for name, declaration in TYPES[type_].fields.items() if declaration.listed]


def filterable(
    type_: str, language: str = "zh_hans", added: vocabularies.Added | None = None
) -> dict[str, list[tuple[str, str]]]:
    """The fields that a list can be filtered by, each with its codes and their words, users' own included."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, declaration in TYPES[type_].fields.items():
        if not declaration.listed:
            continue
        terms = vocabularies.choices(_vocabularies(declaration), added)
        if terms:
            found[name] = [(code, entry.label(language)) for code, entry in terms.items()]
    return found


def counts(session: Session) -> dict[str, int]:
    """How many records of each type of the profile there are, trash left out."""
    found = session.read.counts()
    return {type_: found.get(type_, 0) for type_ in session.types}


def found_by(session: Session, searches: Iterable[SavedSearch]) -> dict[str, int]:
    """How many records each saved search finds, by its id."""
    queries = {one.id: ListQuery(one.type, filters=one.filters, text=one.text) for one in searches}
    return {id_: _found(session, query) for id_, query in queries.items()}


def _found(session: Session, query: ListQuery) -> int:
    return len(keys(session, query)) if query.text else session.read.count(_vault_query(query))


def linked(session: Session, id_: str) -> dict[str, list[int]]:
    """The keys of the records that link to a record, by their type, newest first."""
    found: dict[str, list[int]] = {}
    for key, type_ in session.read.types_at(session.read.links_to(id_)):
        found.setdefault(type_, []).append(key)
    return found
