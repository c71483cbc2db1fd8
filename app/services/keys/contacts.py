"""The contacts of this vault: taken in by hand, compared by hand; never merged, never taken from a record."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.crypto import age
from app.crypto.cards import Card, read_card
from app.errors import AppError, Problem
from app.services.keys.contact import BARRED, Contact, State, contact_of, sealable
from app.services.keys.own import identities
from app.services.session import Session

_CONTACTS, _LEGACY = "keys.contacts", "contacts"


def contacts(session: Session) -> tuple[Contact, ...]:
    """Everybody whose card was taken in here, in the order in which they were."""
    kept = session.recall(_CONTACTS)
    if isinstance(kept, list):
        return tuple(contact_of(plain) for plain in kept if isinstance(plain, dict))
    legacy = session.recall(_LEGACY)
    texts = [text for text in legacy if isinstance(text, str)] if isinstance(legacy, list) else []
    return tuple(_of_earlier_version(read_card(text)) for text in texts)


def _of_earlier_version(card: Card) -> Contact:
    """A bare card as an earlier version kept it; its own digits stand for an id."""
    return Contact(card.fingerprint().hex()[:16], card, State.UNVERIFIED, "", knows=1)


def find(session: Session, fingerprint: bytes) -> Contact | None:
    """The contact who has, or had, a card."""
    known = contacts(session)
    return next((one for one in known if fingerprint in {c.fingerprint() for c in one.cards}), None)


def by_id(session: Session, id_: str) -> Contact | None:
    """The contact of an id."""
    return next((one for one in contacts(session) if one.id == id_), None)


def of_person(session: Session, person: str) -> tuple[Contact, ...]:
    """The contacts that stand for a person's record."""
    return tuple(one for one in contacts(session) if person and one.person == person)


def add_contact(session: Session, text: str, person: str = "") -> Contact:
    """Take in a card, unverified; one that is known already stays as it is.

    Raises CARD_NOT_UNDERSTOOD, CARD_OURS, CARD_REPLACED for a card its owner has replaced, and CARD_MIXED
    for one that shares a key with another card.
    """
    card = read_card(text)
    with session.write("contact") as group:
        known = find(session, card.fingerprint())
        if known is not None and known.fingerprint != card.fingerprint():
            raise AppError(Problem.CARD_REPLACED)
        if known is None:
            refuse_mixed(session, card)
            day, knows = session.today().isoformat(), identities(session)[0].card.sequence
            fresh = Contact(secrets.token_hex(8), card, State.UNVERIFIED, day, person, knows=knows)
            known = fresh.became(State.UNVERIFIED, day)
            _keep(session, [*contacts(session), known])
            group.note({"contact": card.fingerprint().hex()})
        elif person and known.person != person:
            known = _changed(session, known.id, lambda one: replace(one, person=person))
    return known


def replace_card(session: Session, id_: str, text: str) -> Contact:
    """Take a card, got by hand, as the new one of a contact: "changed: compare again".

    Raises CARD_NOT_UNDERSTOOD, CARD_OURS, CARD_MIXED; CARD_REPLACED for a card known already.
    """
    return take_card(session, id_, read_card(text))


def take_card(session: Session, id_: str, card: Card) -> Contact:
    """The contact with another card, in the state "changed", whatever the state was before."""
    with session.write("contact's card") as group:
        if find(session, card.fingerprint()) is not None:
            raise AppError(Problem.CARD_REPLACED)
        refuse_mixed(session, card)
        day = session.today().isoformat()
        new = _changed(session, id_, lambda one: one.became(State.CHANGED, day, card))
        group.note({"contact": card.fingerprint().hex(), "state": State.CHANGED.value})
    return new


def set_state(session: Session, id_: str, state: State, reason: str = "") -> Contact:
    """What a person found out about a key. Raises REASON_NEEDED to lift "revoked" or "suspected".

    `ValueError` for "changed": that is never a person's finding, it comes with another card.
    """
    if state is State.CHANGED:
        raise ValueError("a key is changed by another card only")
    with session.write(reason or "key state") as group:
        known = _known(session, id_)
        if known.state in BARRED and state not in BARRED and not reason.strip():
            raise AppError(Problem.REASON_NEEDED)
        day = session.today().isoformat()
        new = _changed(session, id_, lambda one: one.became(state, day))
        group.note({"contact": new.fingerprint.hex(), "state": state.value})
    return new


def link_person(session: Session, id_: str, person: str) -> Contact:
    """Say whose card it is; "" for nobody's."""
    return _changed(session, id_, lambda one: replace(one, person=person))


def saw_use(session: Session, id_: str, sequence: int) -> None:
    """Note that a contact addressed our card of this sequence: from now on it may be relied on."""
    if _known(session, id_).knows < sequence:
        _changed(session, id_, lambda one: replace(one, knows=max(one.knows, sequence)))


def refuse_unsealable(session: Session, recipients: Iterable[Card | age.Recipient]) -> None:
    """Every verb that seals asks this first.

    Raises KEY_BARRED where a key is revoked or suspected, CARD_REPLACED where its owner has another now.
    """
    known = contacts(session)
    for recipient in recipients:
        for one in known:
            if any(_same_key(card, recipient) for card in one.cards) and not sealable(one):
                raise AppError(Problem.KEY_BARRED, name=one.name)
            if any(_same_key(card, recipient) for card in one.former):
                raise AppError(Problem.CARD_REPLACED)


def refuse_mixed(session: Session, card: Card) -> None:
    """Refuse a card that somebody put together from another. Raises CARD_MIXED, CARD_OURS."""
    mine = [own.card for own in identities(session)]
    if any(card.fingerprint() == one.fingerprint() for one in mine):
        raise AppError(Problem.CARD_OURS)
    others = [*mine, *(one for contact in contacts(session) for one in contact.cards)]
    for other in others:
        if card.fingerprint() != other.fingerprint() and _share_a_key(card, other):
            raise AppError(Problem.CARD_MIXED, name=other.name)


def _share_a_key(one: Card, other: Card) -> bool:
    return (
        one.mac == other.mac or str(one.hybrid) == str(other.hybrid) or str(one.classic) == str(other.classic)
    )


def _same_key(card: Card, recipient: Card | age.Recipient) -> bool:
    if isinstance(recipient, Card):
        return card.fingerprint() == recipient.fingerprint()
    return str(recipient) in (str(card.hybrid), str(card.classic))


def _known(session: Session, id_: str) -> Contact:
    known = by_id(session, id_)
    if known is None:
        raise AppError(Problem.CONTACT_NOT_FOUND)
    return known


def _changed(session: Session, id_: str, change: Callable[[Contact], Contact]) -> Contact:
    """Write one contact anew, as it stands now. Raises CONTACT_NOT_FOUND."""
    with session.write("contact"):
        new = change(_known(session, id_))
        _keep(session, [new if one.id == id_ else one for one in contacts(session)])
    return new


def _keep(session: Session, all_: Sequence[Contact]) -> None:
    session.remember(_CONTACTS, [one.plain() for one in all_])
    if session.recall(_LEGACY) is not None:
        session.remember(_LEGACY, None)
