"""The shipped sample: an invented collection, loaded into a vault as one undoable group."""

import json
import uuid
from collections import Counter
from collections.abc import Mapping
from typing import Any

from app import resources
from app.records.beginning import first_level
from app.records.codec import type_of
from app.records.declare import Kind, Record
from app.records.types import TYPES
from app.records.values import FileRef, Term
from app.services.building import build
from app.services.recording import Progress, save_all
from app.services.session import Session

MEDIA = {".png": "image/png", ".jpg": "image/jpeg", ".pdf": "application/pdf", ".txt": "text/plain"}
ORDER = ("person", "case")
"""Types that many others link to; they are written first."""


def load_sample(session: Session, language: str, progress: Progress | None = None) -> dict[str, int]:
    """Load the sample; counts by type. The texts hold both languages, so `language` names only the reason."""
    entries = json.loads(resources.text("sample", "records.json"))
    ids = {entry["id"]: str(uuid.uuid4()) for entry in entries}
    entries.sort(key=lambda entry: ORDER.index(entry["type"]) if entry["type"] in ORDER else len(ORDER))
    records = [_record(session, entry, ids) for entry in entries]
    reason = {"zh_hans": "示例", "zh_hant": "示例"}.get(language, "sample")
    return dict(Counter(type_of(record) for record in save_all(session, records, reason, progress)))


def _record(session: Session, entry: Mapping[str, Any], ids: Mapping[str, str]) -> Record:
    fields = TYPES[entry["type"]].fields
    plain: dict[str, Any] = {"minimum_level": _first_level(entry)}
    for name, given in entry["fields"].items():
        is_file = fields[name].kind == Kind.FILE
        plain[name] = _attached(session, given) if is_file else given
    return build(entry["type"], ids[entry["id"]], plain, ids.__getitem__)


def _first_level(entry: Mapping[str, Any]) -> str:
    kind = entry["fields"].get("kind")
    return first_level(entry["type"], Term(kind) if isinstance(kind, str) else None).code


def _attached(session: Session, name: str) -> FileRef:
    path = resources.path("sample", *name.split("/"))
    media_type = MEDIA.get(path.suffix, "")
    with path.open("rb") as stream:
        attached = session.vault.attach(stream, media_type)
    return FileRef(attached.sha256, attached.size, media_type)
