"""Every field and column of every type: saved, listed, found, undone, sealed, taken in elsewhere: equal."""

import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import pytest

from app.records.cells import is_empty
from app.records.codec import identified, leaves_of
from app.records.dates import EdtfDate
from app.records.declare import USER, FieldDeclaration, Kind, Record, fields_of
from app.records.derive import codes, field_texts
from app.records.folding import tokens
from app.records.leaves import Path as LeafPath
from app.records.leaves import path_text
from app.records.leveling import carried
from app.records.levels import Level
from app.records.strictness import effective
from app.records.types import TYPES
from app.records.values import FileRef, Money, Term
from app.services import history, keys, lists, recording, searching, sharing
from app.services.session import Session
from app.services.sharing.planning import Plan, Withheld
from tests import values
from tests.services.vaults import session_in

PER_TYPE = 2
CONTENT = b"\x89PNG of " + random.Random(1).randbytes(3000)
JUDGED: dict[str, Any] = {"triage": Term("checking")}
"""What a tip gets, so that the journal knows it."""


@dataclass(frozen=True)
class Walked:
    """Two vaults: the records of the first went through one bundle into the second."""

    ours: Session
    theirs: Session
    saved: dict[str, list[Record]]
    result: sharing.ImportResult


def made(session: Session, type_: str, seed: int) -> Record:
    """A record with every field filled, a real file where a file is declared, and triaged if it is a tip."""
    record = values.record(type_, seed)
    for name, declaration in TYPES[type_].fields.items():
        if declaration.kind == Kind.FILE:
            file = session.vault.attach(io.BytesIO(CONTENT + bytes([seed])), "image/png")
            held: dict[str, Any] = {name: FileRef(file.sha256, file.size, "image/png")}
            record = replace(record, **held)
    if type_ == "tip":
        record = replace(record, **JUDGED)
    record = replace(record, unknown={(USER, f"{seed:032x}"): "自设栏目的值"})
    return identified(record)


def everything(session: Session) -> Plan:
    """A plan that carries every record of the vault with every need-to-know field ticked."""
    copies, ticked = [], []
    for stored in session.read.rows([key for type_ in TYPES for key in lists.keys(session, query(type_))]):
        copy, names = stored.copy, frozenset([*TYPES[stored.copy.type].fields, USER])
        whole, rest = carried(copy, effective(copy), Level.TEAM, names)
        assert not rest
        copies.append(whole)
        ticked += [Withheld(copy.id, copy.type, name, Level.NEED_TO_KNOW, True) for name in sorted(names)]
    return Plan((), Level.TEAM, (), tuple(ticked), tuple(copies))


def query(type_: str, **more: Any) -> lists.ListQuery:
    return lists.ListQuery(type_, **more)


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    root = tmp_path_factory.mktemp("walk")
    with session_in(root / "ours") as ours, session_in(root / "theirs") as theirs:
        saved = {type_: [made(ours, type_, seed) for seed in range(PER_TYPE)] for type_ in TYPES}
        for records in saved.values():
            recording.save_all(ours, records)
        bundle = root / "all.anjuan"
        sharing.seal(ours, everything(ours), [keys.own_card(theirs)], bundle, "for the test")
        result = sharing.accept(theirs, sharing.examine(theirs, bundle))
        yield Walked(ours, theirs, saved, result)


EVERY_TYPE = pytest.mark.parametrize("type_", list(TYPES))


@EVERY_TYPE
def test_every_field_and_column_is_filled(walked: Walked, type_: str) -> None:
    for record in walked.saved[type_]:
        for name, declaration in TYPES[type_].fields.items():
            value = getattr(record, name)
            assert not is_empty(declaration, value), name
            rows = value if isinstance(value, tuple) else (value,)
            for column, part in declaration.columns.items():
                assert all(not is_empty(part, getattr(row, column)) for row in rows), f"{name}.{column}"


@EVERY_TYPE
def test_what_was_saved_is_what_is_fetched(walked: Walked, type_: str) -> None:
    for record in walked.saved[type_]:
        assert recording.fetch(walked.ours, record.id) == record


@EVERY_TYPE
def test_read_elsewhere_it_is_equal(walked: Walked, type_: str) -> None:
    for record in walked.saved[type_]:
        theirs = recording.fetch(walked.theirs, record.id)
        assert theirs is not None
        assert leaves_of(theirs) == leaves_of(record)
        assert theirs == record
        assert walked.theirs.read.get(record.id) == walked.ours.read.get(record.id)


def test_all_came_as_new_and_files_whole(walked: Walked) -> None:
    assert walked.result.new == PER_TYPE * len(TYPES)
    assert walked.result.files == PER_TYPE
    for record in walked.saved["evidence"]:
        file = record.file  # type: ignore[attr-defined]
        content = b"".join(walked.theirs.vault.read_file(file.sha256))
        assert content[: len(CONTENT)] == CONTENT
        assert len(content) == file.size


@EVERY_TYPE
def test_listed_fields_are_sorted_shown_and_filtered(walked: Walked, type_: str) -> None:
    session = walked.ours
    keys = session.read.keys_of([record.id for record in walked.saved[type_]])
    for record in walked.saved[type_]:
        session.reveal(record.id)
    for name in lists.sortable(type_):
        declaration = TYPES[type_].fields[name]
        rising = lists.keys(session, query(type_, sort=name))
        falling = lists.keys(session, query(type_, sort=name, descending=True))
        assert sorted(rising) == sorted(keys.values()) == sorted(falling), name
        assert list(rising) == list(falling)[::-1], name
        in_order(session, declaration, rising)
        for row in lists.rows(session, rising, "zh_hans"):
            assert row.cells[name], name
        for record in walked.saved[type_]:
            filtered(session, type_, declaration, getattr(record, name), keys[record.id])


def filtered(session: Session, type_: str, declaration: FieldDeclaration, value: Any, key: int) -> None:
    """Each code of the value finds the record, a code that it has not does not."""
    own = list(codes(declaration, value))
    offered = [code for code, _ in lists.filterable(type_).get(declaration.name, [])]
    assert set(own) <= set(offered), declaration.name
    for code in own:
        assert key in lists.keys(session, query(type_, filters=((declaration.name, code),)))
    other = next((code for code in offered if code not in own), None)
    if other is not None:
        assert key not in lists.keys(session, query(type_, filters=((declaration.name, other),)))


PLAIN_ORDER: dict[Kind, Callable[[Any], Any]] = {
    Kind.EDTF_DATE: lambda value: value.earliest or value.latest,
    Kind.NUMBER: Decimal,
    Kind.MONEY: lambda value: value.amount,
}


def in_order(session: Session, declaration: FieldDeclaration, rising: Any) -> None:
    """Dates, numbers and amounts rise, worked out from the values and not from the keys of the index."""
    if declaration.kind not in PLAIN_ORDER:
        return
    found = [recording.fetch(session, row.id) for row in lists.rows(session, rising, "en")]
    keys = [PLAIN_ORDER[declaration.kind](getattr(record, declaration.name)) for record in found]
    assert keys == sorted(keys), declaration.name


@EVERY_TYPE
def test_each_searched_text_and_each_of_its_words_finds_its_record(walked: Walked, type_: str) -> None:
    session = walked.ours
    keys = session.read.keys_of([record.id for record in walked.saved[type_]])
    for record in walked.saved[type_]:
        for name, text in searched(record):
            for word in {text, *tokens(text)}:
                if any(map(str.isalnum, word)):
                    assert keys[record.id] in session.read.search(word, (type_,)).keys, f"{name}: {word}"


@EVERY_TYPE
def test_the_search_of_the_window_finds_each_text(walked: Walked, type_: str) -> None:
    record = walked.saved[type_][0]
    for name in {name for name, _ in searched(record)}:
        text = next(text for own, text in searched(record) if own == name)
        hits = searching.find(walked.ours, text, "zh_hans", (type_,))
        assert record.id in {hit.id for hit in hits.rows}, f"{name}: {text}"


def searched(record: Record) -> Iterator[tuple[str, str]]:
    """Every searched text of a record with the name of its field."""
    for name, declaration in fields_of(type(record)).items():
        if declaration.searched:
            for text in field_texts(declaration, getattr(record, name)):
                yield name, text


@EVERY_TYPE
def test_undone_redone_and_in_the_history(walked: Walked, type_: str) -> None:
    session = walked.ours
    before = recording.fetch(session, walked.saved[type_][0].id)
    assert before is not None
    other = made(session, type_, 100)
    after = replace(other, id=before.id)
    recording.save(session, after, "all of it")
    assert recording.fetch(session, before.id) == after
    entry = history.history(session, before.id)[0]
    assert entry.why == "all of it"
    shown(entry, leaves_of(before), leaves_of(after))
    assert history.undo(session) is not None
    assert recording.fetch(session, before.id) == before
    assert history.redo(session) is not None
    assert recording.fetch(session, before.id) == after
    assert history.undo(session) is not None
    assert recording.fetch(session, before.id) == before


def shown(entry: history.HistoryEntry, before: dict[LeafPath, Any], after: dict[LeafPath, Any]) -> None:
    """The history names every leaf that differs, with both its values."""
    differing = {path for path in {**before, **after} if before.get(path) != after.get(path)}
    assert {path_text(path) for path in entry.after} == {path_text(path) for path in differing}
    for path in differing:
        assert entry.before.get(path) == before.get(path), path_text(path)
        assert entry.after[path] == after.get(path), path_text(path)


@EVERY_TYPE
def test_emptied_and_undone(walked: Walked, type_: str) -> None:
    session = walked.ours
    before = recording.fetch(session, walked.saved[type_][1].id)
    assert before is not None
    kept = JUDGED if type_ == "tip" else {}
    empty = replace(TYPES[type_].record(id=before.id), **kept)
    recording.save(session, empty)
    assert recording.fetch(session, before.id) == empty
    history.undo(session)
    assert recording.fetch(session, before.id) == before


def test_the_generated_dates_and_amounts_are_of_their_kinds() -> None:
    """So that the comparison of orders above compares something."""
    sampled = [
        getattr(values.record(type_, 0), name)
        for type_, declaration in TYPES.items()
        for name, field in declaration.fields.items()
        if field.listed and field.kind in PLAIN_ORDER
    ]
    assert {type(value) for value in sampled} >= {EdtfDate}
    assert all(isinstance(value, (EdtfDate, Decimal, Money)) for value in sampled)
