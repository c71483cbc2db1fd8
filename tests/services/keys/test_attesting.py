"""Attested export: a reason, a key at first use, a signature over every byte, refused when it is wrong."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.bundle import attestation
from app.bundle.container import Verified, contents, entry_of, seal_bundle, verify
from app.bundle.exchange import packed
from app.bundle.manifest import Kind, Manifest
from app.crypto.attest import AttestKey
from app.errors import Problem
from app.services import keys, sharing
from app.services.session import Session
from tests.services.keys.test_keys import NOTHING, problem
from tests.services.vaults import session_in

WHY = "the court in Geneva asks for it"
KEY = AttestKey.generate()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as made:
        yield made


def test_it_is_signed_journalled_and_seen_on_opening(session: Session, tmp_path: Path) -> None:
    path, mine = tmp_path / "b", keys.us(session).card
    assert keys.attest_public(session) is None
    assert problem(keys.save_attest_key, session, tmp_path / "key") == Problem.KEY_NOT_UNDERSTOOD
    sharing.seal(session, NOTHING, [mine], path, attest_why=WHY)
    public = keys.attest_public(session)
    assert public is not None
    assert sharing.examine(session, path).attested == public
    (line,) = session.vault.exports()
    assert line["kind"] == "attested"
    journal = b"".join(session.vault._db.column("SELECT body FROM change WHERE body IS NOT NULL"))
    assert WHY.encode() in journal
    keys.save_attest_key(session, tmp_path / "key")
    assert keys.same_attest_key(public, (tmp_path / "key").read_text())
    assert not keys.same_attest_key(public, KEY.public().text())
    sharing.seal(session, NOTHING, [mine], tmp_path / "c", attest_why=WHY)
    assert keys.attest_public(session) == public
    assert public.text().split("\n")[1] not in mine.text()


def test_without_a_reason_nothing_is_signed(session: Session, tmp_path: Path) -> None:
    mine = keys.us(session).card
    refused = problem(lambda: sharing.seal(session, NOTHING, [mine], tmp_path / "b", attest_why="  "))
    assert refused == Problem.REASON_NEEDED
    assert not (tmp_path / "b").exists()
    assert keys.attest_public(session) is None
    sharing.seal(session, NOTHING, [mine], tmp_path / "b")
    assert sharing.examine(session, tmp_path / "b").attested is None
    assert session.vault.exports()[0]["kind"] == "exchange"


def signed() -> tuple[Manifest, bytes]:
    entries = [entry_of("records.jsonl", b""), entry_of("a", b"x")]
    manifest = Manifest.of(Kind.EXCHANGE, entries, authenticated=True)
    return attestation.attested(manifest, KEY)


def test_anybody_can_check_it_by_hand() -> None:
    manifest, content = signed()
    fields = json.loads(manifest.encode())
    fields["entries"] = [row for row in fields["entries"] if row["name"] != "attestation.json"]
    raw = json.dumps(fields, separators=(",", ":")).encode()
    assert attestation.signed(manifest) == b"anjuan/attest/v1" + hashlib.sha256(raw).digest()
    assert attestation.verified_key(manifest, content) == KEY.public()


CHANGES: dict[str, Callable[[Manifest], Manifest]] = {
    "id": lambda one: replace(one, id=bytes(32)),
    "kind": lambda one: replace(one, kind=Kind.DISCLOSURE),
    "authenticated": lambda one: replace(one, authenticated=False),
    "content": lambda one: replace(one, entries=(*one.entries[:2], entry_of("a", b"y"))),
    "name": lambda one: replace(one, entries=(*one.entries[:2], entry_of("b", b"x"))),
    "more": lambda one: replace(one, entries=(*one.entries, entry_of("b", b""))),
    "less": lambda one: replace(one, entries=one.entries[:2]),
    "order": lambda one: replace(one, entries=one.entries[::-1]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_in_a_manifest_breaks_it(change: str) -> None:
    manifest, content = signed()
    wrong = problem(attestation.verified_key, CHANGES[change](manifest), content)
    assert wrong == Problem.ATTESTATION_WRONG


def compact(fields: object) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode()


def test_it_has_one_spelling() -> None:
    manifest, content = signed()
    fields = json.loads(content)
    assert compact(fields) == content
    changes: list[dict[str, object]] = [{"version": 2}, {"more": 1}, {"key": "AA=="}]
    for bad in (content + b" ", b"", b"[" * 99, *(compact(fields | change) for change in changes)):
        assert problem(attestation.verified_key, manifest, bad) == Problem.ATTESTATION_WRONG


def test_a_bundle_with_a_false_attestation_is_refused(session: Session, tmp_path: Path) -> None:
    mine = keys.us(session).card
    manifest, parts = packed([], [], authenticated=False, extra=[("attestation.json", signed()[1])])
    with (tmp_path / "b").open("wb") as file:
        seal_bundle(file, [mine.hybrid], manifest, parts)
    assert problem(sharing.examine, session, tmp_path / "b") == Problem.ATTESTATION_WRONG


def test_the_attestation_goes_with_card_and_files_in_order(session: Session, tmp_path: Path) -> None:
    with session_in(tmp_path / "bo") as bo:
        keys.add_contact(session, keys.own_card(bo))
        keys.add_contact(bo, keys.own_card(session))
        keys.rotate(session)
        path, (to,) = tmp_path / "b", keys.contacts(session)
        sharing.seal(session, NOTHING, [to.card], path, attest_why=WHY)
        preview = sharing.examine(bo, path)
        assert preview.attested == keys.attest_public(session)
        assert len(preview.offers) == 1
        with path.open("rb") as handle:
            verified: Verified = verify(handle, keys.opening(bo))
            names = [entry.name for entry, _ in contents(handle, keys.opening(bo), verified)]
        assert names == ["attestation.json", "cards/0001.txt", "records.jsonl"]
