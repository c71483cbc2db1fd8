"""No byte of a package holds what its reader may not know; each check is shown to hold something."""

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
from app.disclosure.gate import Gate
from app.disclosure.mentions import Action, Settlement
from app.disclosure.scrubbing import Scrubber
from app.records.levels import Level
from app.records.stored import encode
from app.services import keys, team
from app.services.disclosing import Draft, Request, choices_for, prepare, recipient_of_text, seal_disclosure
from app.services.session import Session
from app.services.sharing import plan, seal
from tests.services.disclosure_world import CEILINGS, PARTS, World, make
from tests.services.opened import members, texts
from tests.services.vaults import session_in

LONG = os.environ.get("ANJUAN_LONG") == "1"
_ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
MARK = re.compile(rf"(?=(qz[0-9]{{5}}zq|77[0-9]{{5}}77|88[0-9]{{5}}88|f0[0-9a-f]{{14}}|{_ID}))")
"""Marks and ids, wherever they begin; names are looked for one by one."""
WORLDS, CASES = (200, 1) if LONG else (1, 1)
"""200 generated cases in the long programme."""


def settled(session: Session, request: Request) -> Draft:
    """A draft with every mention replaced and every risk taken, as a careless sender would."""
    for _ in range(4):
        draft = prepare(session, request)
        if draft.ready or not draft.review.cleared:
            return draft
        choices = draft.request.choices
        answers = {one.key: Settlement(Action.REPLACE) for one in draft.review.mentions}
        reasons = {risk.key: "said" for risk in draft.stops}
        choices = replace(
            choices,
            settled={**choices.settled, **answers},
            accepted={**choices.accepted, **reasons},
        )
        request = replace(request, choices=choices)
    raise AssertionError("a draft cannot be settled")


def package(session: Session, world: World, kind: str, folder: Path) -> tuple[Draft, dict[str, bytes]]:
    """What a reader of a kind would open."""
    identity = X25519Identity.generate()
    recipient = recipient_of_text(str(identity.recipient()))
    request = Request(audience(kind), recipient, tuple(world.cases), choices_for(session))
    draft = settled(session, request)
    if not draft.review.cleared:
        return draft, {}
    sealed = seal_disclosure(session, draft, folder / f"{kind}-{os.urandom(4).hex()}.age", "test")
    return draft, members(sealed.path, identity)


def leaks(world: World, kind: str, parts: dict[str, bytes]) -> list[str]:
    """What stands in a package and must not."""
    forbidden = {word for word in world.forbidden(kind) if word}
    coded = {word for word in forbidden if MARK.match(word)}
    said = "\n".join(set(texts(parts)))  # no word goes over the end of a line, so all are searched at once
    found = {hit[1] for hit in MARK.finditer(said)} & coded
    return sorted(found | {word for word in forbidden - coded if word in said})


@pytest.fixture(scope="module", params=range(WORLDS))
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("canaries")
    with session_in(folder / "vault") as session:
        yield session, make(session, f"canaries/{request.param}", CASES), folder


def test_no_mark_above_its_reader_leaves(made: Any) -> None:
    session, world, folder = made
    for kind in CEILINGS:
        _draft, parts = package(session, world, kind, folder)
        assert leaks(world, kind, parts) == [], (world.seed, kind)


@pytest.fixture(scope="module")
def free(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Consents that stand, for everything but health, family and the place."""
    folder = tmp_path_factory.mktemp("free")
    allowed = frozenset(PARTS) - {"health", "family", "place"}
    with session_in(folder / "vault") as session:
        yield session, make(session, "free", 1, "free", allowed), folder


def test_what_may_leave_does_leave(free: Any) -> None:
    """Else the test above would pass on an empty package."""
    session, world, folder = free
    _draft, parts = package(session, world, "partner", folder)
    assert leaks(world, "partner", parts) == []
    said = "".join(texts(parts))
    may = [one for one in world.planted if one.level <= 1 and one.parts <= world.allowed]
    gone = [one for one in may if one.mark.text in said]
    assert len(gone) > 60
    assert {one.mark.type for one in gone} >= {"case", "act", "person", "information", "evidence"}


@pytest.mark.parametrize(
    ("check", "off"),
    [
        ("level", lambda *_: None),
        ("consent", lambda *_: None),
        ("named", lambda *_: None),
    ],
)
def test_without_one_of_the_three_tests_marks_leave(
    free: Any, monkeypatch: pytest.MonkeyPatch, check: str, off: Any
) -> None:
    session, world, folder = free
    monkeypatch.setattr(Gate, check, off)
    _draft, parts = package(session, world, "partner", folder)
    assert leaks(world, "partner", parts) != []


def test_without_the_look_at_words_names_leave(free: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    session, world, folder = free
    monkeypatch.setattr(Scrubber, "scrub", lambda _self, _one, _path, text: (text, [], []))
    _draft, parts = package(session, world, "partner", folder)
    names = {form for name, _ in world.people.values() for form in name.legal_forms()}
    assert names & set(leaks(world, "partner", parts))


def test_without_stripping_what_a_picture_holds_leaves(free: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    session, world, folder = free
    monkeypatch.setattr("app.services.disclosing.carrying.stripped", lambda data, _filler: (data, "jpg"))
    draft, parts = package(session, world, "partner", folder)
    assert draft.files, "no picture goes along, so this proves nothing"
    assert leaks(world, "partner", parts) != []


def test_two_readers_share_only_what_both_may_read(free: Any) -> None:
    session, world, folder = free
    public, one = package(session, world, "public", folder)
    partner, other = package(session, world, "partner", folder)
    here, there = "".join(texts(one)), "".join(texts(other))
    shared = [p for p in world.planted if p.mark.text in here and p.mark.text in there]
    assert shared
    assert [p for p in shared if p.level > 0] == []
    assert public.pseudonyms.keys() == partner.pseudonyms.keys() != set()
    assert one["manifest.json"] != other["manifest.json"]
    pictures = [{data for name, data in parts.items() if name.startswith("files/")} for parts in (one, other)]
    assert pictures[0].isdisjoint(pictures[1])


def test_no_need_to_know_mark_leaves_in_an_exchange_unticked(made: Any) -> None:
    session, world, _folder = made
    going = plan(session, world.cases, Level.TEAM)
    said = "\n".join(encode(copy).decode() for copy in going.copies)
    hidden = [one.mark.text for one in world.planted if one.level == Level.NEED_TO_KNOW]
    assert [mark for mark in hidden if mark in said] == []
    assert [one for one in world.planted if one.level < Level.NEED_TO_KNOW and one.mark.text in said]


def test_no_need_to_know_mark_is_in_an_opened_exchange_or_team_bundle(made: Any) -> None:
    session, world, folder = made
    friend = OwnIdentity.generate()
    card = friend.card("friend", 1)
    contact = keys.add_contact(session, card.text())
    keys.set_state(session, contact.id, keys.State.PERSON)
    place = folder / f"team-{os.urandom(4).hex()}"
    place.mkdir()
    team.set_up(session, place, world.cases, [contact.id])
    assert team.Watch(session).send() is not None
    exchange = seal(session, plan(session, world.cases), [card], place / "exchange.age").path
    paths = sorted(place.glob("*.age"))
    assert len(paths) == 2
    hidden = {one.mark.text for one in world.planted if one.level == Level.NEED_TO_KNOW}
    shown = {one.mark.text for one in world.planted if one.level < Level.NEED_TO_KNOW}
    for path in paths:
        found = {hit[1] for said in texts(members(path, friend.opening[0])) for hit in MARK.finditer(said)}
        assert found & shown, "an empty bundle proves nothing"
        assert found & hidden == set(), path == exchange


def test_a_ticked_need_to_know_mark_is_found_by_the_same_search(made: Any) -> None:
    session, world, folder = made
    going = {copy.id: copy for copy in plan(session, world.cases).copies}
    marks = [one for one in world.planted if one.level == Level.NEED_TO_KNOW and one.record in going]
    assert marks
    ticks = frozenset((one.record, one.mark.where.partition(".")[0]) for one in marks)
    friend = OwnIdentity.generate()
    ticked = plan(session, world.cases, ticks=ticks)
    path = seal(
        session, ticked, [friend.card("friend", 1)], folder / f"{os.urandom(4).hex()}.age", "said"
    ).path
    found = {hit[1] for said in texts(members(path, friend.opening[0])) for hit in MARK.finditer(said)}
    assert found & {one.mark.text for one in marks}
