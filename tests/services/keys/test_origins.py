"""Who a bundle is from: proven, unknown, unproven or refused; and new cards that come with one."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.bundle.auth import Us, make_auth
from app.bundle.container import seal_bundle
from app.bundle.exchange import packed
from app.crypto.cards import Card
from app.crypto.identities import OwnIdentity
from app.errors import AppError, Problem
from app.services import history, keys, sharing
from app.services.keys import CARD, State, Trust, Verdict
from app.services.session import Session
from app.services.sharing.opening import Preview
from tests.services.keys.test_keys import NOTHING, problem
from tests.services.vaults import session_in


@pytest.fixture
def anna(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "anna") as session:
        yield session


@pytest.fixture
def bo(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "bo") as session:
        yield session


def meet(one: Session, other: Session) -> tuple[str, str]:
    """Each takes in the other's card; the ids that they get."""
    return keys.add_contact(other, keys.own_card(one)).id, keys.add_contact(one, keys.own_card(other)).id


def sealed(sender: Session, to: Sequence[Card | str], path: Path) -> Path:
    path.unlink(missing_ok=True)
    sharing.seal(sender, NOTHING, to, path)
    return path


def sent(sender: Session, receiver: Session, path: Path) -> Preview:
    """A bundle to the card that the sender knows, taken in."""
    contact = next(one for one in keys.contacts(sender) if one.card in [u.card for u in keys.ours(receiver)])
    preview = sharing.examine(receiver, sealed(sender, [contact.card], path))
    sharing.accept(receiver, preview)
    return preview


def forged(path: Path, us: Us, to: Card, card: Card | None = None, *, claims: Card | None = None) -> Path:
    """A bundle made by hand, under any identity, claiming any sender, with any card inside."""
    extra = [(CARD, card.text().encode())] if card else []
    manifest, contents = packed([], [], authenticated=True, extra=extra)
    auth = make_auth(manifest, Us(us.identity, claims or us.card), [to])
    with path.open("wb") as file:
        seal_bundle(file, [to.hybrid], manifest, contents, auth=auth)
    return path


def stranger(name: str = "Eve", sequence: int = 1) -> Us:
    own = OwnIdentity.generate()
    return Us(own, own.card(name, sequence))


def test_a_proven_sender_comes_with_state_and_day(anna: Session, bo: Session, tmp_path: Path) -> None:
    contact, _ = meet(anna, bo)
    keys.set_state(bo, contact, State.VOICE)
    origin = sent(anna, bo, tmp_path / "b").sender
    assert (origin.trust, origin.state, origin.since) == (Trust.PROVEN, State.VOICE, "2026-11-24")
    assert (origin.card, origin.former) == (keys.us(anna).card, False)


def test_an_unknown_key_an_unproven_bundle_and_our_own(anna: Session, bo: Session, tmp_path: Path) -> None:
    path = tmp_path / "b"
    origin = sharing.examine(bo, sealed(anna, [keys.us(bo).card], path)).sender
    assert (origin.trust, origin.contact, origin.state) == (Trust.UNKNOWN, None, None)
    assert origin.fingerprint == keys.us(anna).card.fingerprint()
    origin = sharing.examine(bo, sealed(anna, [str(keys.us(bo).card.hybrid)], path)).sender
    assert (origin.trust, origin.fingerprint) == (Trust.UNPROVEN, b"")
    origin = sharing.examine(bo, sealed(bo, [keys.us(bo).card], path)).sender
    assert (origin.trust, origin.contact) == (Trust.OURSELVES, None)


def test_a_spoofed_sender_is_refused_by_name(anna: Session, bo: Session, tmp_path: Path) -> None:
    meet(anna, bo)
    path = forged(tmp_path / "b", stranger(), keys.us(bo).card, claims=keys.us(anna).card)
    with pytest.raises(AppError) as refused:
        sharing.examine(bo, path)
    assert refused.value.problem is Problem.SENDER_NOT_PROVEN
    assert refused.value.facts["name"] == keys.us(anna).card.name
    assert keys.us(anna).card.name not in str(refused.value)


def test_a_readdressed_bundle_is_refused(anna: Session, bo: Session, tmp_path: Path) -> None:
    """Bo hands on to Cai, under Anna's tag, what Anna sealed to Bo."""
    meet(anna, bo)
    with session_in(tmp_path / "cai") as cai:
        meet(anna, cai)
        to_bo, to_cai = keys.us(bo).card, keys.us(cai).card
        manifest, contents = packed([], [], authenticated=True)
        auth = make_auth(manifest, keys.us(anna), [to_bo])
        with (tmp_path / "b").open("wb") as file:
            seal_bundle(file, [to_cai.hybrid], manifest, contents, auth=auth)
        assert problem(sharing.examine, cai, tmp_path / "b") == Problem.SENDER_NOT_PROVEN


def test_a_recipient_cannot_pose_as_the_sender_to_another(anna: Session, bo: Session, tmp_path: Path) -> None:
    """Bo knows the key that Anna and Bo share; it makes no tag for Cai."""
    meet(anna, bo)
    with session_in(tmp_path / "cai") as cai:
        meet(anna, cai)
        path = forged(tmp_path / "b", keys.us(bo), keys.us(cai).card, claims=keys.us(anna).card)
        assert problem(sharing.examine, cai, path) == Problem.SENDER_NOT_PROVEN


def test_rotation_reaches_a_contact_as_changed(anna: Session, bo: Session, tmp_path: Path) -> None:
    contact, _ = meet(anna, bo)
    keys.set_state(bo, contact, State.PERSON)
    before, after = keys.us(anna).card, keys.rotate(anna).card
    assert [one.name for one in keys.uninformed(anna)] == [keys.us(bo).card.name]
    preview = sharing.examine(bo, sealed(anna, [keys.us(bo).card], tmp_path / "b"))
    assert [(one.card, one.verdict) for one in preview.offers] == [(after, Verdict.NEW)]
    assert (preview.sender.trust, preview.sender.state) == (Trust.PROVEN, State.PERSON)
    assert keys.find(bo, after.fingerprint()) is None, "nothing is taken before the user accepts"
    sharing.accept(bo, preview)
    known = keys.by_id(bo, contact)
    assert known is not None
    assert (known.card, known.state, known.former) == (after, State.CHANGED, (before,))
    assert [one.verdict for one in sharing.examine(bo, tmp_path / "b").offers] == [Verdict.KNOWN]


def test_once_a_contact_uses_the_new_card_it_is_relied_on(anna: Session, bo: Session, tmp_path: Path) -> None:
    meet(anna, bo)
    before, after = keys.us(anna).card, keys.rotate(anna).card
    path = tmp_path / "b"
    assert sent(anna, bo, path).sender.card == before
    origin = sent(anna, bo, path).sender
    assert (origin.card, origin.former) == (before, True), "Bo has the new card, and Anna cannot know yet"
    assert sent(bo, anna, path).sender.addressed == after.sequence
    assert keys.uninformed(anna) == ()
    preview = sent(anna, bo, path)
    assert (preview.sender.card, preview.sender.former, preview.offers) == (after, False, ())


def test_what_was_sealed_to_the_old_identity_opens_until_it_is_removed(
    anna: Session, bo: Session, tmp_path: Path
) -> None:
    meet(anna, bo)
    path, old = sealed(bo, [keys.us(anna).card], tmp_path / "b"), keys.us(anna).card
    keys.rotate(anna)
    keys.rotate(anna)
    assert sharing.examine(anna, path).sender.addressed == old.sequence
    keys.remove(anna, old.fingerprint())
    assert problem(sharing.examine, anna, path) == Problem.BUNDLE_NOT_FOR_US


def verdict(session: Session, path: Path) -> Verdict:
    """What is made of the one card in a bundle, which is then taken in."""
    preview = sharing.examine(session, path)
    sharing.accept(session, preview)
    (offer,) = preview.offers
    return offer.verdict


def test_a_replayed_older_card_is_ignored(bo: Session, tmp_path: Path) -> None:
    own, mine = OwnIdentity.generate(), keys.us(bo).card
    us, middle, newest = Us(own, own.card("Dan", 1)), stranger("Dan", 2), stranger("Dan", 3)
    contact = keys.add_contact(bo, us.card.text())
    assert verdict(bo, forged(tmp_path / "a", us, mine, newest.card)) is Verdict.NEW
    changed = keys.by_id(bo, contact.id)
    for path in (
        forged(tmp_path / "b", us, mine, middle.card),
        forged(tmp_path / "c", newest, mine, middle.card),
        forged(tmp_path / "d", newest, mine, stranger("Dan", 3).card),
        tmp_path / "a",
        forged(tmp_path / "e", newest, mine, us.card),
    ):
        assert verdict(bo, path) is not Verdict.NEW
        assert keys.by_id(bo, contact.id) == changed
    assert verdict(bo, tmp_path / "c") is Verdict.OLDER
    assert verdict(bo, forged(tmp_path / "f", us, mine, stranger("Dan", 9).card)) is Verdict.BARRED


def test_a_card_without_a_proven_sender_is_ignored(anna: Session, bo: Session, tmp_path: Path) -> None:
    contact, _ = meet(anna, bo)
    mine, known = keys.us(bo).card, keys.contacts(bo)
    newer = stranger(keys.us(anna).card.name, 99).card
    assert verdict(bo, forged(tmp_path / "a", stranger(), mine, newer)) is Verdict.UNPROVEN
    manifest, contents = packed([], [], authenticated=False, extra=[(CARD, newer.text().encode())])
    with (tmp_path / "b").open("wb") as file:
        seal_bundle(file, [mine.hybrid], manifest, contents)
    assert verdict(bo, tmp_path / "b") is Verdict.UNPROVEN
    assert keys.contacts(bo) == known
    assert keys.by_id(bo, contact) is not None


@pytest.mark.parametrize("barred", sorted(keys.BARRED))
def test_a_barred_key_brings_no_new_card(barred: State, bo: Session, tmp_path: Path) -> None:
    thief = stranger()
    contact = keys.set_state(bo, keys.add_contact(bo, thief.card.text()).id, barred)
    path = forged(tmp_path / "a", thief, keys.us(bo).card, stranger("Eve", 2).card)
    assert verdict(bo, path) is Verdict.BARRED
    known = keys.by_id(bo, contact.id)
    assert known is not None
    assert (known.card, known.state) == (contact.card, barred)


def test_a_card_with_a_key_exchanged_is_not_taken_from_a_bundle(bo: Session, tmp_path: Path) -> None:
    dan, other = stranger("Dan"), stranger("Other")
    contact = keys.add_contact(bo, dan.card.text())
    keys.add_contact(bo, other.card.text())
    mixed = Card.of("Dan", 2, other.card.hybrid, dan.card.classic, dan.card.mac)
    assert verdict(bo, forged(tmp_path / "a", dan, keys.us(bo).card, mixed)) is Verdict.MIXED
    assert keys.by_id(bo, contact.id) == keys.find(bo, dan.card.fingerprint())
    assert [one.state for one in keys.contacts(bo)] == [State.UNVERIFIED] * 2


def test_a_card_entry_that_is_no_card_is_damage(bo: Session, tmp_path: Path) -> None:
    card = stranger().card.text().encode()
    for wrong in (b"", b"hello", card + b"\n", b"x" * 20_000, "名片".encode()):
        manifest, contents = packed([], [], authenticated=False, extra=[(CARD, wrong)])
        with (tmp_path / "b").open("wb") as file:
            seal_bundle(file, [keys.us(bo).card.hybrid], manifest, contents)
        assert problem(sharing.examine, bo, tmp_path / "b") == Problem.BUNDLE_DAMAGED


def test_an_undone_import_leaves_the_doubt_standing(anna: Session, bo: Session, tmp_path: Path) -> None:
    contact, _ = meet(anna, bo)
    keys.rotate(anna)
    sent(anna, bo, tmp_path / "b")
    history.undo(bo)
    known = keys.by_id(bo, contact)
    assert known is not None
    assert known.state is State.CHANGED
