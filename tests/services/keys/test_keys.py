"""Identities and contacts: made, kept, replaced, refused; states and what they allow."""

import base64
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.crypto.cards import Card
from app.crypto.identities import OwnIdentity
from app.errors import AppError, Problem
from app.records.levels import Level
from app.services import keys, sharing
from app.services.keys import State
from app.services.session import Session
from app.services.sharing.planning import Plan
from tests.services.vaults import session_in

NOTHING = Plan((), Level.TEAM, (), (), ())


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as made:
        yield made


def somebody(name: str = "Anna", sequence: int = 1) -> Card:
    return OwnIdentity.generate().card(name, sequence)


def problem(verb: Any, *arguments: Any) -> Problem:
    with pytest.raises(AppError) as refused:
        verb(*arguments)
    return refused.value.problem


def facts(session: Session) -> list[dict[str, Any]]:
    rows = session.vault._db.rows("SELECT body FROM change WHERE record IS NULL AND body IS NOT NULL")
    return [msgspec.json.decode(body).get("facts", {}) for (body,) in rows]


def test_an_identity_is_made_at_creation(session: Session) -> None:
    kept = session.recall("keys.own")
    assert isinstance(kept, list)
    assert len(kept) == 1
    assert keys.own_card(session) == keys.us(session).card.text()
    assert keys.us(session) == keys.us(session)


def test_what_an_earlier_version_kept_is_taken_over(session: Session) -> None:
    old, friend = OwnIdentity.generate(), somebody()
    session.remember("keys.own", None)
    session.remember("identity", base64.b64encode(old.encode()).decode())
    session.remember("contacts", [friend.text()])
    own = keys.us(session)
    assert own.identity == old
    assert own.card.sequence == 1
    (contact,) = keys.contacts(session)
    assert (contact.card, contact.state) == (friend, State.UNVERIFIED)
    assert keys.set_state(session, contact.id, State.VOICE).id == contact.id
    assert session.recall("identity") is None
    assert session.recall("contacts") is None
    assert [one.state for one in keys.contacts(session)] == [State.VOICE]


def test_rotation_keeps_the_old_for_reading_until_it_is_removed(session: Session) -> None:
    first = keys.us(session)
    second = keys.rotate(session)
    assert second.card.sequence == first.card.sequence + 1
    assert second.card.fingerprint() != first.card.fingerprint()
    assert [us.identity for us in keys.ours(session)] == [second.identity, first.identity]
    assert keys.us(session).card == second.card
    assert set(first.identity.opening) <= set(keys.opening(session))
    with pytest.raises(ValueError, match="in use"):
        keys.remove(session, second.card.fingerprint())
    keys.remove(session, first.card.fingerprint())
    assert [us.identity for us in keys.ours(session)] == [second.identity]
    third = keys.rotate(session, "北窗")
    assert (third.card.sequence, third.card.name) == (3, "北窗")
    assert session.vault.check().sound


def test_a_removed_secret_is_in_no_page_of_the_database(session: Session) -> None:
    first = keys.us(session)
    keys.rotate(session)
    keys.remove(session, first.card.fingerprint())
    secret = base64.b64encode(first.identity.encode())[:40]
    values = session.vault._db.column("SELECT CAST(value AS BLOB) FROM meta")
    bodies = session.vault._db.column("SELECT body FROM change WHERE body IS NOT NULL")
    assert not [one for one in [*values, *bodies] if secret in bytes(one)]


def test_a_card_is_taken_in_once_and_found_by_fingerprint_and_person(session: Session) -> None:
    card = somebody()
    contact = keys.add_contact(session, "请收：\n" + card.text(), "person-1")
    assert keys.add_contact(session, card.text()) == contact
    assert (contact.state, contact.since, contact.person) == (State.UNVERIFIED, "2026-11-24", "person-1")
    assert keys.find(session, card.fingerprint()) == contact
    assert keys.of_person(session, "person-1") == (contact,)
    assert keys.of_person(session, "") == ()
    assert keys.find(session, bytes(32)) is None
    assert keys.link_person(session, contact.id, "person-2").person == "person-2"


@pytest.mark.parametrize("state", [State.VOICE, State.PERSON, State.REVOKED, State.SUSPECTED])
def test_a_state_is_set_dated_and_journalled_without_a_name(session: Session, state: State) -> None:
    contact = keys.add_contact(session, somebody("赵一楠").text())
    session.today = lambda: date(2026, 12, 1)
    new = keys.set_state(session, contact.id, state, "because")
    assert (new.state, new.since) == (state, "2026-12-01")
    assert [(event.day, event.state) for event in new.history] == [
        ("2026-11-24", State.UNVERIFIED),
        ("2026-12-01", state),
    ]
    assert {"contact": contact.fingerprint.hex(), "state": state.value} in facts(session)
    assert "赵一楠" not in str(facts(session))


def test_only_another_card_makes_a_key_changed(session: Session) -> None:
    contact = keys.add_contact(session, somebody().text())
    with pytest.raises(ValueError, match="another card"):
        keys.set_state(session, contact.id, State.CHANGED)


@pytest.mark.parametrize("barred", sorted(keys.BARRED))
def test_lifting_a_bar_needs_a_reason(session: Session, barred: State) -> None:
    contact = keys.add_contact(session, somebody().text())
    keys.set_state(session, contact.id, barred)
    assert problem(keys.set_state, session, contact.id, State.PERSON, " ") == Problem.REASON_NEEDED
    assert keys.set_state(session, contact.id, State.PERSON, "met again").state == State.PERSON


@pytest.mark.parametrize("barred", sorted(keys.BARRED))
def test_nothing_is_sealed_to_a_barred_key(session: Session, barred: State, tmp_path: Path) -> None:
    card = somebody()
    contact = keys.add_contact(session, card.text())
    assert keys.sealable(contact)
    assert not keys.sealable(keys.set_state(session, contact.id, barred))
    for to in (card.text(), str(card.hybrid), str(card.classic)):
        target = tmp_path / "bundle"
        assert problem(sharing.seal, session, NOTHING, [to], target) == Problem.KEY_BARRED
        assert not target.exists()


def test_a_card_with_one_key_exchanged_is_refused(session: Session) -> None:
    card, evil = somebody(), somebody()
    keys.add_contact(session, card.text())
    for forged in (
        Card.of("Anna", 1, evil.hybrid, card.classic, card.mac),
        Card.of("Anna", 1, card.hybrid, evil.classic, card.mac),
        Card.of("Anna", 1, card.hybrid, card.classic, evil.mac),
        Card.of("Anna", 1, evil.hybrid, evil.classic, card.mac),
        Card.of("Anna", 9, card.hybrid, card.classic, card.mac),
        Card.of("Bo", 1, card.hybrid, card.classic, card.mac),
    ):
        assert forged.fingerprint() != card.fingerprint()
        assert problem(keys.add_contact, session, forged.text()) == Problem.CARD_MIXED
    mine = keys.us(session).card
    assert problem(keys.add_contact, session, mine.text()) == Problem.CARD_OURS
    forged = Card.of("Office", 7, mine.hybrid, evil.classic, evil.mac)
    assert problem(keys.add_contact, session, forged.text()) == Problem.CARD_MIXED
    assert [one.card for one in keys.contacts(session)] == [card]


def test_another_card_of_a_contact_is_never_verified(session: Session, tmp_path: Path) -> None:
    first, second = somebody(), somebody(sequence=1)
    contact = keys.add_contact(session, first.text())
    keys.set_state(session, contact.id, State.PERSON)
    changed = keys.replace_card(session, contact.id, second.text())
    assert (changed.state, changed.card, changed.former) == (State.CHANGED, second, (first,))
    assert keys.find(session, first.fingerprint()) == keys.find(session, second.fingerprint()) == changed
    assert len(keys.contacts(session)) == 1
    assert problem(keys.add_contact, session, first.text()) == Problem.CARD_REPLACED
    assert problem(keys.replace_card, session, contact.id, first.text()) == Problem.CARD_REPLACED
    assert problem(sharing.seal, session, NOTHING, [first], tmp_path / "b") == Problem.CARD_REPLACED
    assert keys.sealable(changed)


def test_groups_keep_their_contacts_through_a_change_of_card(session: Session) -> None:
    anna, bo = (keys.add_contact(session, somebody(name).text()) for name in ("Anna", "Bo"))
    group = keys.save_group(session, "UN desk", [anna.id, bo.id, anna.id])
    keys.replace_card(session, anna.id, somebody(sequence=2).text())
    assert keys.groups(session) == (group,)
    assert [(one.name, one.state) for one in keys.members(session, group)] == [
        ("Anna", State.CHANGED),
        ("Bo", State.UNVERIFIED),
    ]
    keys.save_group(session, "Desk", [bo.id], group.id)
    assert [(one.name, one.members) for one in keys.groups(session)] == [("Desk", (bo.id,))]
    for name in ("", "a\u202eb", "x" * 61):
        assert problem(keys.save_group, session, name, []) == Problem.NAME_NOT_ALLOWED
    keys.remove_group(session, group.id)
    assert keys.groups(session) == ()
    assert len(keys.contacts(session)) == 2


def test_keys_stand_in_no_record_and_change_none(session: Session) -> None:
    before = session.read.counts()
    contact = keys.add_contact(session, somebody().text())
    keys.set_state(session, contact.id, State.PERSON)
    keys.rotate(session)
    assert session.read.counts() == before == {}


def test_the_qr_code_holds_the_fingerprint(session: Session) -> None:
    modules = keys.qr_modules(keys.us(session).card.fingerprint())
    assert len(modules) == len(modules[0]) == 33
    assert all(modules[0][:7])
    assert modules != keys.qr_modules(bytes(32))
