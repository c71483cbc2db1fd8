"""A disclosure that reaches somebody with a vault: the sender is proven or refused, and it can be read."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.bundle import disclosure
from app.bundle.auth import Us, make_auth
from app.crypto.identities import OwnIdentity
from app.documents.fixed_words import fixed
from app.errors import AppError, Problem
from app.services import keys, ledger, sharing
from app.services.disclosing import prepare, recipient_of_contact, recipient_of_text, seal_disclosure
from app.services.keys import State, Trust
from app.services.session import Session
from app.services.sharing.sealing import put
from tests.services import test_disclosing
from tests.services.keys.test_origins import meet
from tests.services.test_disclosing import request
from tests.services.vaults import session_in

session = test_disclosing.session


def sent(sender: Session, desk: Session, path: Path) -> Path:
    """A package of the case for a desk whose card is known."""
    contact = keys.add_contact(sender, keys.own_card(desk))
    draft = prepare(sender, request(sender, recipient_of_contact(contact)))
    return seal_disclosure(sender, draft, path).path


def test_a_reader_with_a_card_sees_who_sent_it_and_unpacks_it(session: Session, tmp_path: Path) -> None:
    with session_in(tmp_path / "desk") as desk:
        path = sent(session, desk, tmp_path / "a.age")
        assert sharing.read_copy(desk, path).sender.trust is Trust.UNKNOWN
        contact = keys.add_contact(desk, keys.own_card(session))
        keys.set_state(desk, contact.id, State.VOICE)
        copy = sharing.read_copy(desk, path)
        assert (copy.sender.trust, copy.sender.state) == (Trust.PROVEN, State.VOICE)
        folder = sharing.unpack(desk, copy, tmp_path / "out")
        there = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
        assert there == set(copy.names) > {"index.html", "report.pdf", "check.py", "SHA256SUMS"}
        checked = subprocess.run([sys.executable, "check.py"], cwd=folder, capture_output=True, check=False)
        assert checked.returncode == 0
        assert fixed("disclosure", "origin_text", "zh_hans") not in (folder / "index.html").read_text("utf-8")
        (line,) = ledger.entries(desk)
        assert (line.kind, line.sha256, line.facts["sender"]) == (
            "received",
            copy.sha256,
            keys.us(session).card.fingerprint().hex(),
        )
        with pytest.raises(AppError) as error:
            sharing.unpack(desk, copy, folder)
        assert error.value.problem is Problem.FILE_EXISTS


def test_a_reader_without_a_card_is_told_that_nothing_proves_the_sender(
    session: Session, tmp_path: Path
) -> None:
    with session_in(tmp_path / "desk") as desk:
        to = recipient_of_text(str(keys.us(desk).card.hybrid))
        path = seal_disclosure(session, prepare(session, request(session, to)), tmp_path / "a.age").path
        copy = sharing.read_copy(desk, path)
        assert copy.sender.trust is Trust.UNPROVEN
        said = (sharing.unpack(desk, copy, tmp_path / "out") / "index.html").read_text(encoding="utf-8")
        assert fixed("disclosure", "origin_text", "zh_hans") in said


def test_a_false_sender_of_a_copy_is_refused_by_name(session: Session, tmp_path: Path) -> None:
    with session_in(tmp_path / "desk") as desk:
        meet(session, desk)
        draft = prepare(session, request(session, recipient_of_text(keys.own_card(desk))))
        manifest, contents = disclosure.packed(draft.review.cleared, {"a.txt": b"x"}, [], authenticated=True)
        card, eve = keys.us(desk).card, OwnIdentity.generate()
        auth = make_auth(manifest, Us(eve, keys.us(session).card), [card])
        path = put(tmp_path / "a.age", [card.hybrid], manifest, contents, auth=auth).path
        with pytest.raises(AppError) as error:
            sharing.read_copy(desk, path)
        assert error.value.problem is Problem.SENDER_NOT_PROVEN


def test_a_copy_that_changed_since_it_was_verified_leaves_nothing(session: Session, tmp_path: Path) -> None:
    with session_in(tmp_path / "desk") as desk:
        copy = sharing.read_copy(desk, sent(session, desk, tmp_path / "a.age"))
        other = replace(copy.verified, manifest=replace(copy.verified.manifest, id=bytes(32)))
        with pytest.raises(AppError) as error:
            sharing.unpack(desk, replace(copy, verified=other), tmp_path / "out")
        assert error.value.problem is Problem.BUNDLE_DAMAGED
        assert not (tmp_path / "out").exists()
        assert not list(tmp_path.glob("*.part"))
        assert ledger.entries(desk) == ()
