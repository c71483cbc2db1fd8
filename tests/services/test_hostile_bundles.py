"""Ten thousand changed bundles at the door of a vault: none enters, none crashes it, nothing is written.

`ANJUAN_LONG=1` tries them all; otherwise five hundred, drawn anew by the same rules.
"""

import hashlib
import hmac
import io
import os
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.crypto import age
from app.errors import AppError, Problem
from app.records.values import Bilingual, FileRef, Link
from app.services import keys, sharing
from app.services.session import Session
from tests.bundle.mutations import Honest, mutations
from tests.bundle.zip_writer import Part
from tests.services.test_sharing_import import saved
from tests.services.vaults import session_in

COUNT = 10_000 if os.environ.get("ANJUAN_LONG") else 500
ALLOWED = {
    Problem.BUNDLE_NOT_AGE,
    Problem.BUNDLE_NEWER,
    Problem.BUNDLE_DAMAGED,
    Problem.BUNDLE_NOT_FOR_US,
    Problem.BUNDLE_TOO_COSTLY,
    Problem.BUNDLE_NOT_RECORDS,
    Problem.SENDER_NOT_PROVEN,
}
TABLES = ("record", "change", "file", "draft", "ledger", "meta", "link", "cell", "stale")


@dataclass(frozen=True)
class Door:
    """A vault that a bundle is brought to, the bundle, and how much memory opening it takes (bytes)."""

    session: Session
    honest: Honest
    file: Path
    normal: int

    def contents(self) -> dict[str, object]:
        """The rows of every table that an import writes."""
        vault = self.session.vault
        rows = {table: vault._db.rows(f"SELECT * FROM {table} ORDER BY 1") for table in TABLES}
        return {**rows, "chunk": vault._files.chunks.rows("SELECT key FROM chunk ORDER BY 1")}


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    with session_in(tmp_path / "anna") as anna, session_in(tmp_path / "bo") as bo:
        case = saved(anna, "case", title=Bilingual("一宗个案", "A case"))
        saved(anna, "note", title=Bilingual("电话"), cases=(Link(case.id),))
        file = anna.vault.attach(io.BytesIO(b"photo" * 99), "image/png")
        photo = FileRef(file.sha256, file.size, "image/png")
        saved(anna, "evidence", title=Bilingual("照片"), cases=(Link(case.id),), file=photo)
        keys.add_contact(bo, keys.own_card(anna))
        path = tmp_path / "honest"
        sharing.seal(anna, sharing.plan(anna, [case.id]), [keys.own_card(bo)], path)
        preview = sharing.examine(bo, path)
        assert preview.sender is not None
        assert preview.sender.card is not None
        yield Door(bo, _honest(bo, preview), tmp_path / "changed", _peak(bo, path))


def _honest(session: Session, preview: sharing.Preview) -> Honest:
    sealed = preview.path.read_bytes()
    archive = b"".join(age.open_stream(io.BytesIO(sealed), keys.opening(session)))
    parts, at = list[Part](), 0
    while archive[at : at + 4] == b"PK\3\4":
        size, name = int.from_bytes(archive[at + 18 : at + 22], "little"), archive[at + 26]
        start = at + 30 + name
        parts.append(Part(archive[at + 30 : start], archive[start : start + size]))
        at = start + size
    assert parts.pop().name == b"padding"
    tag = _tag(session, preview)
    assert tag in parts[-1].data
    return Honest(sealed, archive, tuple(parts), keys.us(session).card.classic, tag)


def _tag(session: Session, preview: sharing.Preview) -> bytes:
    """By docs/bundle-format.md, section 5, from the side that receives."""
    mine, sender, manifest = keys.us(session), preview.sender.card, preview.verified.manifest
    assert sender is not None
    info = b"anjuan/auth/v1" + sender.fingerprint() + mine.card.fingerprint()
    key = mine.identity.shared_key(sender.mac, salt=manifest.id, info=info)
    return hmac.digest(key, hashlib.sha256(manifest.encode()).digest(), "sha256").hex().encode()


def _peak(session: Session, path: Path) -> int:
    """The most memory that examining a bundle takes at one time, in bytes."""
    tracemalloc.start()
    try:
        sharing.examine(session, path)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_changed_bundles_are_refused_and_leave_nothing(door: Door) -> None:
    door.file.write_bytes(door.honest.again(door.honest.archive))
    assert sharing.examine(door.session, door.file).sender is not None, "sealed anew, it opens"
    before, seen, most = door.contents(), Counter[str](), 0
    tracemalloc.start()
    try:
        for layer, changed in mutations(door.honest, COUNT, seed=COUNT):
            door.file.write_bytes(changed)
            tracemalloc.reset_peak()
            start = tracemalloc.get_traced_memory()[0]
            seen[f"{layer}: {_refusal(door, layer)}"] += 1
            most = max(most, tracemalloc.get_traced_memory()[1] - start)
    finally:
        tracemalloc.stop()
    assert most < 2 * door.normal
    assert door.contents() == before
    assert sorted({name.split(":")[0] for name in seen}) == sorted(
        ["header", "stanza", "chunks", "zip_field", "directory", "members", "manifest_json", "auth_json",
         "records_json", "padding"]
    )  # fmt: skip
    assert sum(seen.values()) == COUNT


def _refusal(door: Door, layer: str) -> str:
    with pytest.raises(AppError) as refused:
        sharing.examine(door.session, door.file)
    assert refused.value.problem in ALLOWED, layer
    return refused.value.problem.value
