"""The complete open export: everything in the clear, in formats that anybody can read, and back again.

`records.jsonl` and `journal.jsonl` (one JSON value a line, `schema.json` describes them), `files/` under
their SHA-256, one table for each type. It holds all levels: whoever has the folder has the vault. Our own
keys and the vault's settings are not in it.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app import resources
from app.documents.workbook import TableOut, as_commas
from app.errors import AppError, Problem
from app.records.codec import load
from app.records.printing import printed
from app.records.types import TYPES
from app.records.words import type_word, word
from app.services import plain_files
from app.services.session import Session
from app.services.titling import title
from app.vault import whole
from app.vault.disk import disk_errors
from app.vault.vault import Vault

FORMAT = 1
_NAME = "anjuan-open.json"
Progress = Callable[[int, int], None]


def export(session: Session, folder: Path, language: str, progress: Progress | None = None) -> int:
    """Write everything into a new folder; how many records. Raises FILE_EXISTS, DISK_FULL, CANCELLED."""
    with disk_errors():
        if folder.exists() and any(folder.iterdir()):
            raise AppError(Problem.FILE_EXISTS)
        (folder / "files").mkdir(parents=True, exist_ok=True)
        (folder / "tables").mkdir(exist_ok=True)
    plain_files.note(session, "everything", everything=True)  # what is cut short has left all the same
    database = session.vault.opened.records
    count = _lines(folder / "records.jsonl", (_told(one) for one in whole.every_record(database)), progress)
    entries = _lines(folder / "journal.jsonl", whole.every_entry(database), None)
    files = _files(session, folder / "files", progress)
    for type_ in session.types:
        with disk_errors():
            (folder / "tables" / f"{type_}.csv").write_bytes(as_commas(_table(session, type_, language)))
    with disk_errors():
        (folder / "schema.json").write_bytes(
            resources.path("documents", "open-export.schema.json").read_bytes()
        )
        head = {"format": FORMAT, "records": count, "entries": entries, "files": files}
        (folder / _NAME).write_text(json.dumps(head, indent=1) + "\n", encoding="utf-8")
    return count


def _told(one: whole.Whole) -> dict[str, Any]:
    """A record with its editions, and beside them the values that are shown, for other programs."""
    shown = {"/".join(path): value for path, value in one.copy.shown().items()}
    return {**one.plain(), "shown": shown}


def _lines(path: Path, values: Iterator[Mapping[str, Any]], progress: Progress | None) -> int:
    count = 0
    with disk_errors(), path.open("w", encoding="utf-8", newline="\n") as file:
        for value in values:
            file.write(json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n")
            count += 1
            if progress and count % 100 == 0:
                progress(count, 0)
    return count


def _files(session: Session, folder: Path, progress: Progress | None) -> list[dict[str, Any]]:
    found = []
    rows = whole.every_file(session.vault.opened.records)
    for number, (sha, size, kind) in enumerate(rows):
        if progress:
            progress(number, len(rows))
        with disk_errors(), (folder / sha).open("wb") as file:
            for data in session.vault.read_file(sha):
                file.write(data)
        found.append({"sha256": sha, "size": size, "type": kind})
    return found


def _table(session: Session, type_: str, language: str) -> TableOut:
    """Every field of every record of a type in words, whatever its level."""
    fields = TYPES[type_].fields
    columns = ("id", type_word(language, type_), *(word(language, type_, name) for name in fields))

    def rows() -> Iterator[list[str]]:
        for one in whole.every_record(session.vault.opened.records):
            if one.copy.type == type_ and one.trashed is None:
                record = load(one.copy)
                values = (
                    printed(field, getattr(record, name), language, lambda id_: title(session, id_, language))
                    for name, field in fields.items()
                )
                yield [record.id, title(session, record, language), *values]

    return TableOut(type_, columns, rows())


# --- and back ---------------------------------------------------------------------------------------


def import_whole(vault: Vault, folder: Path) -> int:
    """Fill an empty vault from an open export; how many records.

    Raises FILE_NOT_FOUND, VAULT_EXISTS where the vault holds records, EXPORT_DAMAGED.
    """
    head = _head(folder)
    for one in head["files"]:
        _take_file(vault, folder / "files" / str(one["sha256"]), one)
    records, entries = _read(folder / "records.jsonl"), _read(folder / "journal.jsonl")
    return whole.fill(vault.opened.records, vault.derived, records, entries, head["records"])


def _head(folder: Path) -> dict[str, Any]:
    try:
        head = json.loads((folder / _NAME).read_text("utf-8"))
    except OSError:
        raise AppError(Problem.FILE_NOT_FOUND) from None
    except ValueError:
        raise AppError(Problem.EXPORT_DAMAGED) from None
    if not isinstance(head, dict) or head.get("format") != FORMAT or not isinstance(head.get("records"), int):
        raise AppError(Problem.EXPORT_DAMAGED)
    files = head.get("files")
    if not isinstance(files, list) or not all(isinstance(one, dict) and "sha256" in one for one in files):
        raise AppError(Problem.EXPORT_DAMAGED)
    return head


def _take_file(vault: Vault, path: Path, told: Mapping[str, Any]) -> None:
    try:
        with path.open("rb") as stream:
            attached = vault.attach(stream, str(told.get("type", "")))
    except OSError:
        raise AppError(Problem.EXPORT_DAMAGED) from None
    if attached.sha256 != told["sha256"]:
        raise AppError(Problem.EXPORT_DAMAGED)


def _read(path: Path) -> Iterator[Mapping[str, Any]]:
    try:
        with path.open(encoding="utf-8") as file:
            for line in file:
                value = json.loads(line)
                if not isinstance(value, dict):
                    raise ValueError("not a line of an open export")
                yield value
    except OSError:
        raise AppError(Problem.FILE_NOT_FOUND) from None
