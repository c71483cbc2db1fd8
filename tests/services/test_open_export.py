"""The open export: every record, link, file and entry comes back; each line is as the schema says."""

import io
import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from app import resources
from app.errors import AppError, Problem
from app.records.types import TYPES
from app.services import history, opening, recording, sample
from app.services.open_export import export, import_whole
from app.services.session import Session
from tests.services.test_history import verb
from tests.services.vaults import session_in
from tests.services.written import put


def everything(session: Session) -> Any:
    """Records, links, files and history, apart from what the new vault wrote at its own making."""
    database = session.vault.opened.records
    records = database.rows("SELECT key, id, type, created, updated, trashed, body FROM record ORDER BY key")
    links = database.rows("SELECT target, source, field FROM link ORDER BY target, source, field")
    cells = database.rows("SELECT field, key, record FROM cell ORDER BY field, key, record")
    due = database.rows("SELECT record, name, first, last FROM due ORDER BY record, name")
    files = {
        sha: b"".join(session.vault.read_file(sha))
        for sha in database.column("SELECT sha256 FROM file WHERE sha256 IS NOT NULL AND NOT pending")
    }
    entries = {
        id_: [replace(one, group=0) for one in history.history(session, id_)] for _, id_, *_ in records
    }
    return records, links, cells, due, files, entries


NAMED = ("林若溪", "周启明", "林秀岚")
"""Persons of the sample; a random verb may have put one into the trash."""


def grown(session: Session) -> None:
    """A vault with a past: every type full, files, edits, conflicts, trash, undo."""
    sample.load_sample(session, "zh_hans")
    from tests.values import record

    for type_ in TYPES:
        recording.save_all(session, [record(type_, f"{type_}/{number}") for number in range(2)])
    attached = session.vault.attach(io.BytesIO(bytes(range(256)) * 9000), "image/png")
    file: Any = {"sha256": attached.sha256, "size": attached.size, "media_type": "image/png"}
    session.vault.create_record("evidence", {("file",): file})
    draw, ids = random.Random(7), set(session.read.ids_at(session.read.every()))
    for _ in range(30):
        verb(session, draw, ids)
    history.undo(session)


def test_everything_comes_back(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        grown(session)
        wanted = everything(session)
        count = export(session, tmp_path / "open", "zh_hans")
        assert count == len(wanted[0])
        named = {text: session.read.search(text, ("person",)) for text in NAMED}
        assert any(hits.keys for hits in named.values())
    with session_in(tmp_path / "again") as again:
        assert import_whole(again.vault, tmp_path / "open") == count
        assert everything(again) == wanted
        assert again.vault.check().sound
        assert {text: again.read.search(text, ("person",)) for text in NAMED} == named
        history.undo(again)


def test_a_file_that_only_the_history_holds_comes_back_for_an_undo(tmp_path: Path) -> None:
    """The next unlock would have swept it away: no record of the new vault held it."""
    with session_in(tmp_path / "vault") as session:
        sha = session.vault.attach(io.BytesIO(b"before the edit"), "image/png").sha256
        file: Any = {"sha256": sha, "size": 15, "media_type": "image/png"}
        copy = session.vault.create_record("evidence", {("file",): file})
        session.vault.save(copy, {("file",): None})
        export(session, tmp_path / "open", "en")
    with session_in(tmp_path / "again") as again:
        import_whole(again.vault, tmp_path / "open")
    again = opening.unlock(tmp_path / "again", "correct horse battery")
    edit = next(one for one in again.read.groups() if copy.id in one.records)
    again.vault.undo(edit.number)
    assert again.vault.stored(copy.id).copy.shown()["file",] == file
    assert b"".join(again.vault.read_file(sha)) == b"before the edit"
    opening.lock(again)


def test_every_line_is_as_the_schema_says(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        grown(session)
        export(session, tmp_path / "open", "en")
    schema = json.loads((tmp_path / "open" / "schema.json").read_text("utf-8"))
    assert schema == json.loads(resources.text("documents", "open-export.schema.json"))
    for name, part in (("records.jsonl", "record"), ("journal.jsonl", "entry")):
        checker = jsonschema.Draft202012Validator({**schema, "anyOf": [{"$ref": f"#/$defs/{part}"}]})
        lines = (tmp_path / "open" / name).read_text("utf-8").splitlines()
        assert lines
        for line in lines:
            checker.validate(json.loads(line))
    assert {path.stem for path in (tmp_path / "open" / "tables").iterdir()} == set(TYPES)


def test_no_key_of_ours_is_in_it(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        put(session, "case")
        own = str(session.vault.recall("session.keys.own"))
        export(session, tmp_path / "open", "en")
    secrets = [part for part in own.replace("'", '"').split('"') if len(part) > 30]
    text = "".join(path.read_text("utf-8") for path in (tmp_path / "open").glob("*.json*"))
    assert secrets
    assert not [part for part in secrets if part in text]


def test_nothing_is_written_over_and_nothing_is_filled_twice(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        put(session, "case")
        export(session, tmp_path / "open", "en")
        with pytest.raises(AppError) as refused:
            export(session, tmp_path / "open", "en")
        assert refused.value.problem == Problem.FILE_EXISTS
        with pytest.raises(AppError) as refused:
            import_whole(session.vault, tmp_path / "open")
        assert refused.value.problem == Problem.VAULT_EXISTS


@pytest.mark.parametrize("harm", ["cut", "rubbish", "missing", "fewer", "file", "head", "names"])
def test_a_damaged_export_leaves_the_vault_empty(harm: str, tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        grown(session)
        export(session, tmp_path / "open", "en")
    records = tmp_path / "open" / "records.jsonl"
    lines = records.read_text("utf-8").splitlines()
    if harm == "cut":
        records.write_text("\n".join([*lines[:-1], lines[-1][:40]]), "utf-8")
    elif harm == "rubbish":
        records.write_text("\n".join([*lines[:3], '{"key": 1}', *lines[3:]]), "utf-8")
    elif harm == "fewer":
        records.write_text("\n".join(lines[:-1]), "utf-8")
    elif harm == "names":
        head = '{"format": 1, "records": 1, "files": [{"name": "x"}]}'
        (tmp_path / "open" / "anjuan-open.json").write_text(head, "utf-8")
    elif harm == "missing":
        records.unlink()
    elif harm == "file":
        next((tmp_path / "open" / "files").iterdir()).write_bytes(b"another")
    else:
        (tmp_path / "open" / "anjuan-open.json").write_text("{", "utf-8")
    with session_in(tmp_path / "again") as again:
        with pytest.raises(AppError):
            import_whole(again.vault, tmp_path / "open")
        assert again.read.counts() == {}
