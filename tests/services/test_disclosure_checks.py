"""Each check that stands before a package or a bundle holds something: without it, it leaves."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.crypto.age import X25519Identity
from app.crypto.identities import OwnIdentity
from app.disclosure.audience import audience
from app.disclosure.mentions import Action, Settlement
from app.disclosure.stripping import NotSafeError
from app.errors import AppError, Problem
from app.records.leaves import Copy
from app.records.leveling import carried
from app.records.levels import Level
from app.records.strictness import effective
from app.services import keys, team
from app.services.disclosing import (
    Draft,
    Request,
    carrying,
    choices_for,
    prepare,
    recipient_of_text,
    seal_disclosure,
)
from app.services.session import Session
from app.services.sharing import plan, planning, seal
from tests.services.disclosure_world import PARTS, World, make
from tests.services.opened import members, texts
from tests.services.test_disclosure_canaries import MARK, leaks, package
from tests.services.vaults import session_in

World_ = tuple[Session, World, Path]


@pytest.fixture(scope="module")
def free(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World_]:
    """Consents that stand, for everything but health, family and the place."""
    folder = tmp_path_factory.mktemp("checks")
    allowed = frozenset(PARTS) - {"health", "family", "place"}
    with session_in(folder / "vault") as session:
        yield session, make(session, "checks", 1, "free", allowed), folder


def hurried(session: Session, world: World, kind: str = "partner") -> Draft:
    """A draft whose mentions are settled and whose risks were clicked away without a word."""
    recipient = recipient_of_text(str(X25519Identity.generate().recipient()))
    request = Request(audience(kind), recipient, tuple(world.cases), choices_for(session))
    for _ in range(4):
        draft = prepare(session, request)
        answers = {one.key: Settlement(Action.REPLACE) for one in draft.review.mentions}
        if not answers:
            return draft
        choices = draft.request.choices
        request = replace(request, choices=replace(choices, settled={**choices.settled, **answers}))
    raise AssertionError("mentions come back")


def test_a_file_that_cannot_be_stripped_stays(free: World_, monkeypatch: pytest.MonkeyPatch) -> None:
    session, world, folder = free
    _draft, parts = package(session, world, "partner", folder)
    assert leaks(world, "partner", parts) == []
    strip = carrying._stripped

    def unchecked(session: Session, sha256: str) -> tuple[bytes, str]:
        try:
            return strip(session, sha256)
        except NotSafeError:
            return b"".join(session.vault.read_file(sha256)), "pdf"

    monkeypatch.setattr(carrying, "_stripped", unchecked)
    _draft, parts = package(session, world, "partner", folder)
    assert leaks(world, "partner", parts) != []


def test_nothing_is_sealed_over_a_risk_without_a_reason(
    free: World_, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    session, world, _folder = free
    draft = hurried(session, world)
    assert draft.stops
    with pytest.raises(AppError) as refused:
        seal_disclosure(session, draft, tmp_path / "risky.age", "test")
    assert refused.value.problem == Problem.DISCLOSURE_NOT_SETTLED
    assert not (tmp_path / "risky.age").exists()
    monkeypatch.setattr("app.services.disclosing.preparing.risks", lambda *_, **__: ())
    seal_disclosure(session, hurried(session, world), tmp_path / "risky.age", "test")
    assert (tmp_path / "risky.age").exists(), "the check above was not what held it"


def test_who_could_be_recognised_is_said_before_sealing(free: World_) -> None:
    """A pseudonym with its place, day and lawyer is no pseudonym; the sender is told of each such person."""
    session, world, _folder = free
    draft = hurried(session, world)
    pointed = {one.person for one in draft.pointing}
    assert pointed
    assert pointed <= draft.pseudonyms.keys()
    for one in draft.pointing:
        leaving = {(id_, path) for id_, leaves in draft.review.leaves.items() for path in leaves}
        clues = {leaf for found in one.clues.values() for leaf in found}
        assert clues
        assert clues <= leaving


def carried_whole(copy: Copy, *_: Any) -> tuple[Copy, dict[Any, Level]]:
    """What the ceiling would let through if there were none."""
    return copy, {}


@pytest.mark.parametrize("way", ["exchange", "team"])
def test_the_ceiling_holds_what_is_need_to_know(
    free: World_, monkeypatch: pytest.MonkeyPatch, way: str, tmp_path: Path
) -> None:
    session, world, _folder = free
    hidden = {one.mark.text for one in world.planted if one.level == Level.NEED_TO_KNOW}
    assert bundle_marks(session, world, way, tmp_path / "with") & hidden == set()
    monkeypatch.setattr(planning, "carried", carried_whole)
    assert bundle_marks(session, world, way, tmp_path / "without") & hidden


def bundle_marks(session: Session, world: World, way: str, place: Path) -> set[str]:
    """The marks in a bundle for a friend, opened."""
    place.mkdir()
    friend = OwnIdentity.generate()
    card = friend.card(f"friend {os.urandom(2).hex()}", 1)
    if way == "exchange":
        seal(session, plan(session, world.cases), [card], place / "exchange.age")
    else:
        contact = keys.add_contact(session, card.text())
        keys.set_state(session, contact.id, keys.State.PERSON)
        team.set_up(session, place, world.cases, [contact.id])
        assert team.Watch(session).send() is not None
    (path,) = place.glob("*.age")
    return {hit[1] for said in texts(members(path, friend.opening[0])) for hit in MARK.finditer(said)}


def test_two_packages_share_no_value_but_public_ones(free: World_) -> None:
    """Field by field over the open data, and hash by hash: what is equal in both is public."""
    session, world, folder = free
    public, one = package(session, world, "public", folder)
    partner, other = package(session, world, "partner", folder)
    here, there = fields_of(public, one), fields_of(partner, other)
    shared = {place for place, value in here.items() if there.get(place) == value}
    assert len(shared) > 40
    for id_, name in sorted(shared):
        copy = session.vault.get(id_)
        assert copy is not None
        open_fields = {str(path[0]) for path in carried(copy, effective(copy), Level.PUBLIC)[0].leaves}
        assert name in open_fields | OURS, (id_, name)
    same = {name for name, data in one.items() if other.get(name) == data}
    hashes = [set(re.findall(r"[0-9a-f]{64}", parts["SHA256SUMS"].decode())) for parts in (one, other)]
    assert hashes[0] & hashes[1] == {hashlib.sha256(one[name]).hexdigest() for name in same}
    assert "check.py" in same
    for name in same:
        assert leaks(world, "public", {name: one[name]}) == []


OURS = frozenset({"called", "id", "type"})
"""What the package adds of its own: the name that a person goes by there."""


def fields_of(draft: Draft, parts: dict[str, bytes]) -> dict[tuple[str, str], Any]:
    """What stands in the open data, by record of the vault and field."""
    ids = {number: id_ for id_, number in draft.review.numbers.items()}
    records = json.loads(parts["data/records.json"])["records"]
    return {
        (ids[record["id"]], name): value
        for record in records
        for name, value in record.get("fields", {}).items()
    }
