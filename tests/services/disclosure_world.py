"""Generated cases full of marks, with what may leave known from how they were made, not from the gate."""

import io
import random
import struct
import uuid
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.records.codec import identified, leaves_of, record_of
from app.records.dates import from_edtf
from app.records.declare import ROWS, Kind, Record
from app.records.leaves import Json, Path
from app.records.levels import Level, level_of
from app.records.types import TYPES
from app.records.types.consent import ConsentParts
from app.records.values import Bilingual, FileRef, Link, Term, YesNo
from app.services import recording
from app.services.session import Session
from tests.services.planted_names import Invented, invented
from tests.services.planting import Mark, Planter

NAMINGS = ("withheld", "description", "initials", "pseudonym", "alias", "full")
CEILINGS = {"public": 0, "partner": 1, "un": 1, "funder": 1, "lawyer": 1}
"""The level up to which each audience reads, as the design says."""
USES = {
    "public": "public",
    "partner": "confidential_share",
    "un": "un_named",
    "funder": "funder",
    "lawyer": "lawyer",
}
PARTS = (
    "name", "photo", "voice", "place", "story", "health", "family", "documents", "identity_numbers",
    "contact", "quotes",
)  # fmt: skip
NONE: frozenset[str] = frozenset()
PLAIN = "public"
LEVELS = ("public", "public", "public", "partner", "team", "need_to_know")
_ABOUT_CASE = (
    "relation",
    "act",
    "information",
    "intervention",
    "assistance",
    "evidence",
    "note",
    "interview",
)
_OTHERS = ("publication", "task", "training", "fund", "tip")
_STILL = {
    "kind": None, "minimum_level": None, "naming": None, "quotable": "named", "permission": "named",
    "copy": "stripped", "status": "signed", "audience": "public",
}  # fmt: skip


@dataclass(frozen=True)
class Planted:
    """A mark, the record it stands in, and the level at which it stands there."""

    mark: Mark
    record: str
    level: Level
    parts: frozenset[str]


@dataclass
class World:
    """What was made: cases, marks, people, and the parts that consents allow (all people alike)."""

    seed: str
    cases: list[str] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)
    people: dict[str, tuple[Invented, str]] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    never: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    allowed: frozenset[str] = frozenset()
    consent: str = "free"
    phones: list[str] = field(default_factory=list)
    plain: bool = False
    """Every record is public and no field was raised: what stays, stays for another reason."""

    def forbidden(self, audience: str) -> list[str]:
        """What must stand in no byte of a package for an audience."""
        ceiling = CEILINGS[audience]
        marks = [
            one.mark.text for one in self.planted if one.level > ceiling or not one.parts <= self.allowed
        ]
        names = [form for id_ in self.people for form in self._hidden_forms(id_)]
        return [*marks, *names, *self.never, *self.ids, *self.phones]

    def _hidden_forms(self, id_: str) -> list[str]:
        name, naming = self.people[id_]
        named = "name" in self.allowed and id_ not in self.hidden
        forms = [] if naming == "full" and named else name.legal_forms()
        return forms if naming in ("alias", "full") and named else [*forms, name.pen]


@dataclass
class _Making:
    session: Session
    world: World
    draw: random.Random
    records: list[Record] = field(default_factory=list)
    by_type: dict[str, list[str]] = field(default_factory=dict)

    def add(self, type_: str, **given: Any) -> str:
        """A record full of marks, at a level drawn at random, with links to what exists."""
        planter = Planter(marks=[])
        planter.marks.extend([Mark("", "", "", Level.PUBLIC)] * self._count())
        level = given.pop("level", None) or (PLAIN if self.world.plain else self.draw.choice(LEVELS))
        fixed = {
            name: Term(code)
            for name, code in _STILL.items()
            if code and name in TYPES[type_].fields and TYPES[type_].fields[name].kind == Kind.TERM
        }
        record = planter.record(type_, **{**fixed, "minimum_level": Term(level), **given})
        record, raised = self._raised(record)
        record = self._linked(type_, record)
        self.world.planted += [
            Planted(mark, record.id, self._level(mark, level, raised), _parts(mark))
            for mark in planter.marks[self._count() :]
            if not mark.text.startswith(("cafe", "f0"))
        ]
        self.world.never += [mark.text for mark in planter.marks if mark.text.startswith(("cafe", "f0"))]
        self.world.never += [mark.text for mark in planter.marks if mark.where in _NEVER]
        self.world.ids.add(record.id)
        self.records.append(record)
        self.by_type.setdefault(type_, []).append(record.id)
        return record.id

    def _count(self) -> int:
        """Marks are numbered over the whole world."""
        return len(self.world.planted) + len(self.world.never)

    def _level(self, mark: Mark, level: str, raised: Mapping[str, str]) -> Level:
        own = raised.get(mark.where.partition(".")[0], "public")
        return max(mark.level, level_of(level), level_of(own))

    def _raised(self, record: Record) -> tuple[Record, dict[str, str]]:
        """One field in eight is raised by the user."""
        type_ = next(name for name, one in TYPES.items() if one.record is type(record))
        raised = {
            name: self.draw.choice(("team", "need_to_know"))
            for name in TYPES[type_].fields
            if name not in _STILL
            and name != "names"
            and self.draw.random() < (0.0 if self.world.plain else 0.12)
        }
        unknown: dict[Path, Json] = {("~level", name): code for name, code in raised.items()}
        return replace(record, unknown={**record.unknown, **unknown}), raised

    def _linked(self, type_: str, record: Record) -> Record:
        """The record with every invented link turned to a record that exists, where there is one."""
        leaves: dict[Path, Json] = {}
        for path, value in leaves_of(record).items():
            wanted = _link_types(type_, path)
            there = [id_ for one in wanted for id_ in self.by_type.get(one, ())]
            if isinstance(value, str) and value.startswith("cafe") and there:
                value = self.draw.choice(there)
            if path[-1].startswith("cafe") and there:
                path = (*path[:-1], self.draw.choice(there))
            leaves[path] = value
        return identified(record_of(type_, record.id, leaves))


_NEVER = frozenset({"sha256", "file_name", "metadata.name", "metadata.value", "naming", "~user"})
"""Fields that serve us alone: their marks leave for nobody."""


def _parts(mark: Mark) -> frozenset[str]:
    """The consent parts declared, without condition, for the place of a mark."""
    name, _, column = mark.where.partition(".")
    declaration = TYPES[mark.type].fields.get(name)
    if declaration is None:
        return frozenset()
    text = declaration.consent_part
    own = declaration.columns.get(column.partition(".")[0])
    text = own.consent_part if own is not None and own.consent_part else text
    return frozenset(piece.strip() for piece in text.split(";") if piece.strip() and " if " not in piece)


def _link_types(type_: str, path: Path) -> Sequence[str]:
    declaration = TYPES[type_].fields.get(path[0])
    if declaration is None:
        return ()
    if declaration.kind in ROWS and len(path) > 2:
        column = declaration.columns.get(path[2])
        return column.link_to or declaration.link_to if column is not None else ()
    return declaration.link_to


def make(session: Session, seed: str, cases: int, consent: str = "", allowed: frozenset[str] = NONE) -> World:
    """A vault full of marks; what may leave of it is drawn with it, unless it is given."""
    draw = random.Random(seed)
    world = World(seed, plain=bool(consent))
    world.allowed = allowed or frozenset(part for part in PARTS if draw.random() < 0.75)
    world.consent = consent or draw.choice(
        ("free", "free", "free", "withdrawn", "expired", "quarrel", "none")
    )
    if world.consent != "free":
        world.allowed = frozenset()
    for _ in range(cases):
        _case(_Making(session, world, draw))
    _history_and_drafts(session, world, draw)
    return world


def _case(making: _Making) -> None:
    draw = making.draw
    drawn = ("pseudonym", "full", "alias") if making.world.plain else draw.choices(NAMINGS, k=3)
    people = [_person(making, naming=naming) for naming in drawn]
    source = _person(making, naming=draw.choice(NAMINGS), level="need_to_know")
    making.world.hidden.add(source)
    texts = _narrative(making, [*people, source])
    principals = tuple(map(Link, people[:2]))
    case = making.add(
        "case",
        level="public",
        principals=principals,
        public_summary=texts,
        summary=_narrative(making, people),
    )
    making.world.cases.append(case)
    cases = (Link(case),)
    for type_ in _ABOUT_CASE:
        for _ in range(2 if type_ in ("act", "information") else 1):
            _about(making, type_, cases, people, source)
    making.add("evidence", cases=cases, persons=(Link(people[1]),), file=_paper(making), document_kind=None)
    for type_ in _OTHERS:
        given: dict[str, Any] = {"cases": cases} if type_ == "task" else {}
        making.add(type_, **given)
    _consents(making, people, cases)
    recording.save_all(making.session, making.records)


def _person(making: _Making, naming: str, level: str = "public") -> str:
    name = invented(making.draw)
    phone = f"13{making.draw.randrange(10**8, 10**9)}"
    id_ = making.add("person", level=level, kind=Term("individual"), naming=Term(naming), names=name.rows())
    making.world.people[id_] = (name, naming)
    making.world.phones.append(phone)
    return id_


def _narrative(making: _Making, people: list[str]) -> Bilingual:
    """A text that holds every name in every form, and a telephone number."""
    forms = [
        form
        for id_ in people
        for form in (*making.world.people[id_][0].legal_forms(), making.world.people[id_][0].pen)
    ]
    making.draw.shuffle(forms)
    phone = making.draw.choice(making.world.phones)
    return Bilingual(
        "据报，" + "与".join(forms) + f"见面，电话{phone}。", "Seen: " + ", ".join(forms) + f"; {phone}."
    )


def _about(making: _Making, type_: str, cases: tuple[Link, ...], people: list[str], source: str) -> None:
    fields = TYPES[type_].fields
    given: dict[str, Any] = {"cases": cases} if "cases" in fields else {}
    if type_ == "information":
        given |= {"persons": (Link(people[0]),), "source": Link(source), "acts": ()}
    if type_ == "evidence":
        given |= {
            "persons": (Link(people[1]),),
            "file": _picture(making),
            "kind": Term("photo"),
            "document_kind": None,
        }
    if type_ == "interview":
        given |= {"respondent": Link(people[2])}
    if type_ == "relation":
        given |= {"from_person": Link(people[1]), "to_record": Link(people[0])}
    if type_ == "act":
        given |= {
            "description": _narrative(making, [*people, source]),
            "type": Term("measure:criminal_detention"),
        }
    if type_ == "intervention":
        given |= {"confidential_until": None}
    making.add(type_, **given)


def _picture(making: _Making) -> FileRef:
    """A JPEG whose EXIF and comment hold marks, with bytes after its end."""
    marks = [f"qz{making.draw.randrange(90000, 99999)}zq" for _ in range(3)]
    making.world.never += marks
    attached = making.session.vault.attach(io.BytesIO(jpeg(*marks)), "image/jpeg")
    making.world.never.append(attached.sha256)
    return FileRef(attached.sha256, attached.size, "image/jpeg")


def _paper(making: _Making) -> FileRef:
    """A PDF whose properties and words hold marks: no such file goes."""
    marks = [f"qz{making.draw.randrange(90000, 99999)}zq" for _ in range(2)]
    making.world.never += marks
    data = b"%PDF-1.4\n1 0 obj<</Title(" + marks[0].encode() + b")>>endobj\n" + marks[1].encode()
    attached = making.session.vault.attach(io.BytesIO(data), "application/pdf")
    making.world.never.append(attached.sha256)
    return FileRef(attached.sha256, attached.size, "application/pdf")


def jpeg(exif: str, comment: str, trailer: str) -> bytes:
    """The smallest JPEG that decodes: one grey block, with metadata."""

    def segment(marker: int, body: bytes) -> bytes:
        return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body

    tables = segment(0xDB, bytes([0]) + bytes([16] * 64))
    frame = segment(0xC0, struct.pack(">BHHB", 8, 8, 8, 1) + bytes([1, 0x11, 0]))
    codes = segment(0xC4, bytes([0x00]) + bytes([0, 1] + [0] * 14) + bytes([0]))
    codes += segment(0xC4, bytes([0x10]) + bytes([0, 1] + [0] * 14) + bytes([0]))
    scan = segment(0xDA, bytes([1, 1, 0, 0, 63, 0])) + b"\x3f"
    head = b"\xff\xd8" + segment(0xE1, b"Exif\x00\x00" + exif.encode()) + segment(0xFE, comment.encode())
    return head + tables + frame + codes + scan + b"\xff\xd9" + trailer.encode()


def png(text: str) -> bytes:
    """A PNG of one pixel with a text chunk."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    words = chunk(b"tEXt", b"Comment\x00" + text.encode())
    return (
        b"\x89PNG\r\n\x1a\n"
        + header
        + words
        + chunk(b"IDAT", zlib.compress(b"\x00\x80"))
        + chunk(b"IEND", b"")
    )


def _consents(making: _Making, people: list[str], cases: tuple[Link, ...]) -> None:
    """The same from everybody: named parts for every use, or one that no longer counts."""
    world = making.world
    for id_ in people:
        given = _consent(world, id_, cases)
        first = making.add("consent", **given) if world.consent != "none" else ""
        if world.consent == "quarrel":
            making.add("consent", **{**given, "conflicts_with": (Link(first),)})


def _consent(world: World, person: str, cases: tuple[Link, ...]) -> dict[str, Any]:
    rows = tuple(
        ConsentParts(part=Term(part), use=Term(use), allowed=YesNo.YES)
        for use in USES.values()
        for part in (sorted(world.allowed) or PARTS)
    )
    return {
        "person": Link(person),
        "given_by": Term("self"),
        "giver": None,
        "guardian": None,
        "cases": cases,
        "covers": (),
        "conflicts_with": (),
        "date": from_edtf("2025-05-01"),
        "circumstances": (Term("at_liberty"),),
        "free_will": YesNo.YES,
        "uses": tuple(Term(use) for use in sorted(USES.values())),
        "parts": rows if world.allowed or world.consent != "free" else (),
        "recipients": (),
        "recipients_excluded": (),
        "mechanisms": (),
        "conditions": Bilingual(),
        "trigger": None,
        "trigger_met_on": None,
        "valid_until": from_edtf("2025-12-31") if world.consent == "expired" else None,
        "reassess_on": None,
        "withdrawn_on": from_edtf("2026-01-15") if world.consent == "withdrawn" else None,
        "coerced_withdrawal": YesNo.YES if world.consent == "withdrawn" else None,
    }


def _history_and_drafts(session: Session, world: World, draw: random.Random) -> None:
    """Words that stood in a record before, and words that were never saved."""
    former, drafted = (f"qz{draw.randrange(80000, 89999)}zq" for _ in "ab")
    world.never += [former, drafted]
    case: Any = recording.fetch(session, world.cases[0])
    kept = case.headline
    changed = recording.save(session, replace(case, headline=Bilingual(former, former)))
    recording.fetch(session, changed.id)
    recording.save(session, replace(changed, headline=kept))  # type: ignore[call-arg]  # a case
    session.vault.save_draft(f"record:{uuid.uuid4()}", {"text": drafted})
