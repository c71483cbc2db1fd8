"""Files and papers in the clear: noted in the ledger with what they hold and when, never with their place."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from app.records.leaves import Json
from app.services.session import Session
from app.services.writing_out import write_file

FILE, PAPER = "file", "paper"
PLAIN = frozenset({FILE, PAPER})
"""The kinds of such lines; they name nobody: who will read a file in a folder is not known."""


def write(session: Session, target: Path, data: bytes, what: str, records: Sequence[str] = ()) -> None:
    """Write a file, whole or not at all, and note it. Raises DISK_FULL, DISK_FAILED …"""
    write_file(target, data)
    note(session, what, hashlib.sha256(data).hexdigest(), records)


def note(
    session: Session, what: str, sha256: str = "", records: Sequence[str] = (), *, kind: str = FILE,
    everything: bool = False,
) -> None:  # fmt: skip
    """Note what left: `what` as `list/act`, `register/appeals`, `calendar` …; read-only vaults cannot."""
    if session.vault.read_only:
        return
    facts: dict[str, Json] = {
        "kind": kind, "what": what, "sha256": sha256, "records": list(dict.fromkeys(records)),
    }  # fmt: skip
    session.vault.record_export({**facts, "everything": True} if everything else facts)
