"""Preparing and sealing a disclosure, the ledger, and who has what after a withdrawal."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.crypto.age import X25519Identity
from app.disclosure.audience import AudienceKind, audience
from app.disclosure.mosaic import Unmasking
from app.errors import AppError, Problem
from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.values import Term
from app.services import keys, ledger, recording
from app.services.building import build
from app.services.disclosing import (
    Recipient,
    Request,
    choices_for,
    prepare,
    presets,
    preview_page,
    recipient_of_contact,
    recipient_of_text,
    remove_preset,
    save_preset,
    seal_disclosure,
)
from app.services.disclosing.dispatch import Dispatch
from app.services.disclosing.pseudonym_book import pseudonyms
from app.services.session import Session
from tests.services.opened import members
from tests.services.vaults import session_in

CASE, PERSON, CONSENT, ACT = (f"{number:08x}-0000-4000-8000-000000000000" for number in range(1, 5))
USES = ["confidential_share", "public", "lawyer"]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A case of one person who goes by a pseudonym and agreed to story, name and place."""
    with session_in(tmp_path / "vault") as opened:
        rows = [
            {"part": part, "use": use, "allowed": "yes"}
            for use in USES
            for part in ("story", "name", "place")
        ]
        plain: dict[str, tuple[str, dict[str, Any]]] = {
            PERSON: ("person", {"kind": "individual", "naming": "pseudonym",
                                "names": [{"kind": "legal", "hans": "周砚秋"}]}),
            CASE: ("case", {"principals": [PERSON], "summary": {"zh": "周砚秋被带走。"},
                            "topics": ["lawyers"]}),
            ACT: ("act", {"cases": [CASE], "type": "measure:bail", "start": "2026-10-17",
                          "victims": [{"target": PERSON}]}),
            CONSENT: ("consent", {"person": PERSON, "given_by": "self", "date": "2026-05-01", "uses": USES,
                                  "parts": rows, "circumstances": ["at_liberty"], "free_will": "yes"}),
        }  # fmt: skip
        made = [build(type_, id_, {"minimum_level": "public", **given} if type_ != "consent" else given, str)
                for id_, (type_, given) in plain.items()]  # fmt: skip
        recording.save_all(opened, made)
        yield opened


def request(session: Session, to: Recipient, kind: str = "partner") -> Request:
    """The case for one reader."""
    return Request(audience(kind), to, (CASE,), choices_for(session), ("zh_hans",))


def reader() -> tuple[Recipient, X25519Identity]:
    """Somebody with an age key."""
    identity = X25519Identity.generate()
    return recipient_of_text(str(identity.recipient())), identity


def test_a_package_is_sealed_opened_and_noted(session: Session, tmp_path: Path) -> None:
    to, identity = reader()
    draft = prepare(session, request(session, to))
    assert draft.ready
    sealed = seal_disclosure(session, draft, tmp_path / "a.age", "they asked")
    parts = members(sealed.path, identity)
    assert {"index.html", "report.pdf", "data/records.json", "check.py", "SHA256SUMS"} <= set(parts)
    called = draft.pseudonyms[PERSON].words.zh
    assert f"{called}被带走。" in parts["index.html"].decode()
    assert parts["index.html"] != preview_page(draft)  # the preview has no day of preparation
    (entry,) = ledger.entries(session)
    assert (entry.kind, entry.audience, entry.sha256) == ("disclosure", "partner", sealed.sha256)
    assert entry.consents == (CONSENT,)
    assert entry.namings == {PERSON: "pseudonym"}
    assert (ACT, "start") in entry.fields
    assert entry.facts["pseudonyms"] == {
        PERSON: [draft.pseudonyms[PERSON].role, draft.pseudonyms[PERSON].letter]
    }


def test_a_reader_keeps_a_pseudonym_and_another_reader_has_another_book(session: Session) -> None:
    one, _ = reader()
    two, _ = reader()
    first = prepare(session, request(session, one)).pseudonyms
    assert prepare(session, request(session, one)).pseudonyms == first
    prepare(session, request(session, two))
    assert pseudonyms(session, one.key) == first
    assert pseudonyms(session, two.key).keys() == first.keys()
    session.remember(f"disclosure.pseudonyms.{two.key}", {})
    assert pseudonyms(session, one.key) == first


def test_a_contact_keeps_its_pseudonyms_when_its_card_changes(session: Session, tmp_path: Path) -> None:
    with session_in(tmp_path / "other") as other:
        contact = keys.add_contact(session, keys.own_card(other))
        before = recipient_of_contact(contact).key
        keys.rotate(other)
        changed = keys.replace_card(session, contact.id, keys.own_card(other))
        assert recipient_of_contact(changed).key == before


def test_what_was_sent_before_is_compared(session: Session, tmp_path: Path) -> None:
    to, _ = reader()
    draft = prepare(session, request(session, to))
    assert draft.first
    assert set(draft.added) == {
        (id_, path[0]) for id_, paths in draft.review.leaves.items() for path in paths
    }
    seal_disclosure(session, draft, tmp_path / "a.age")
    again = prepare(session, request(session, to))
    assert (again.first, again.added, again.unmasked) == (False, (), ())
    person = recording.fetch(session, PERSON)
    assert person is not None
    recording.save(session, replace(person, naming=Term("full")))  # type: ignore[call-arg]  # a person
    (found,) = prepare(session, request(session, to)).unmasked
    assert (found.person, found.kind) == (PERSON, Unmasking.NAMED_NOW)


def test_a_withdrawal_stops_the_next_package_and_says_who_has_the_last(
    session: Session, tmp_path: Path
) -> None:
    to, _ = reader()
    draft = prepare(session, request(session, to))
    sealed = seal_disclosure(session, draft, tmp_path / "a.age")
    consent = recording.fetch(session, CONSENT)
    assert consent is not None
    recording.save(session, replace(consent, withdrawn_on=from_edtf("2026-11-20")))  # type: ignore[call-arg]
    (held,) = ledger.after_withdrawal(session, CONSENT)
    assert held.entry.sha256 == sealed.sha256
    assert (CASE, "summary") in held.fields
    assert [one.entry.number for one in ledger.holders_of(session, PERSON)] == [held.entry.number]
    with pytest.raises(AppError) as error:
        seal_disclosure(session, draft, tmp_path / "b.age")
    assert error.value.problem == Problem.DISCLOSURE_CHANGED
    assert not (tmp_path / "b.age").exists()


def test_nothing_is_sealed_that_is_not_settled(session: Session, tmp_path: Path) -> None:
    case = recording.fetch(session, CASE)
    assert case is not None
    summary = build("case", CASE, {"summary": {"zh": "老周被带走。"}}, str)
    recording.save(session, replace(case, summary=summary.summary))  # type: ignore[call-arg,attr-defined]
    to, _ = reader()
    draft = prepare(session, request(session, to))
    assert [one.text for one in draft.review.mentions] == ["老周"]
    with pytest.raises(AppError) as error:
        seal_disclosure(session, draft, tmp_path / "a.age")
    assert error.value.problem == Problem.DISCLOSURE_NOT_SETTLED
    assert ledger.entries(session) == ()


def test_nothing_is_sealed_to_a_key_that_is_suspected(session: Session, tmp_path: Path) -> None:
    with session_in(tmp_path / "other") as other:
        contact = keys.add_contact(session, keys.own_card(other))
        draft = prepare(session, request(session, recipient_of_contact(contact)))
        keys.set_state(session, contact.id, keys.State.SUSPECTED)
        with pytest.raises(AppError) as error:
            seal_disclosure(session, draft, tmp_path / "a.age")
        assert error.value.problem == Problem.KEY_BARRED


def test_a_preset_narrows_its_kind_and_never_widens_it(session: Session) -> None:
    narrow = frozenset({("case", "summary")})
    made = save_preset(session, "领馆", AudienceKind.PUBLIC, Level.TEAM, narrow)
    assert presets(session) == (made,)
    assert made.audience().ceiling == Level.PUBLIC
    to, _ = reader()
    draft = prepare(session, replace(request(session, to), audience=made.audience()))
    assert (CASE, "summary") not in {
        (id_, path[0]) for id_, paths in draft.review.leaves.items() for path in paths
    }
    remove_preset(session, made.id)
    assert presets(session) == ()


@pytest.mark.parametrize(
    ("kind", "faced"), [("un", True), ("public", True), ("partner", False), ("lawyer", False)]
)
def test_nobody_unticks_that_the_united_nations_and_the_public_are_abroad(kind: str, faced: bool) -> None:
    assert Dispatch(kind=kind, abroad=False).faces_risks == faced
    assert Dispatch(kind=kind).faces_risks
