"""New cards inside bundles: how contacts learn of a new identity, and what is made of a card that came."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.bundle.auth import Us
from app.bundle.manifest import Entry, refusal
from app.crypto.cards import MAX_TEXT, Card, read_card
from app.errors import AppError
from app.services.keys.contact import Contact, sealable
from app.services.keys.contacts import contacts, find, refuse_mixed, saw_use, take_card
from app.services.keys.origins import Origin, Trust
from app.services.keys.own import identities
from app.services.session import Session

CARD = "cards/0001.txt"
"""The entry in which a sender's new card travels."""


class Verdict(StrEnum):
    """What becomes of a card that came in a bundle."""

    NEW = "new"
    """Taken when the bundle is: the contact becomes "changed: compare again"."""
    KNOWN = "known"
    OLDER = "older"
    """Its sequence is not higher than the one known: a replayed bundle."""
    UNPROVEN = "unproven"
    """The bundle does not prove its sender, so its card is nobody's."""
    BARRED = "barred"
    """It came under a revoked, suspected or replaced key."""
    MIXED = "mixed"
    """It shares a key with another card."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A card that came in a bundle, and what is made of it; only `NEW` is ever taken."""

    card: Card
    verdict: Verdict


def signing(session: Session, recipients: Iterable[Card]) -> tuple[Us, Card | None]:
    """Which identity a bundle is sent under, and the newer card that goes along, if any.

    A contact who has not yet been seen to use the newest card is still written to under the one that it
    knows, as long as that is kept: otherwise it could not tell who the new card is from.
    """
    own = identities(session)
    to = {card.fingerprint() for card in recipients}
    known = [one.knows for one in contacts(session) if one.fingerprint in to and one.knows]
    least = min(known, default=own[0].card.sequence)
    fitting = [one for one in own if one.card.sequence >= least] or [own[0]]
    chosen = min(fitting, key=lambda one: one.card.sequence)
    return chosen.us, None if chosen is own[0] else own[0].card


def uninformed(session: Session) -> tuple[Contact, ...]:
    """The contacts who have not been seen to use the newest own card."""
    newest = identities(session)[0].card.sequence
    return tuple(one for one in contacts(session) if one.knows < newest)


def is_card(entry: Entry) -> bool:
    """Whether an entry holds a sender's new card."""
    return entry.name == CARD


def read_offer(data: bytes) -> Card:
    """The card in such an entry. Raises BUNDLE_DAMAGED for anything but the one spelling of a card."""
    try:
        card = read_card(data.decode("ascii")) if len(data) <= MAX_TEXT else None
    except (AppError, UnicodeDecodeError):
        card = None
    if card is None or card.text().encode("ascii") != data:
        raise refusal()
    return card


def judged(session: Session, card: Card, origin: Origin) -> Offer:
    """What is made of a card that came in a bundle of this origin; nothing is written."""
    return Offer(card, _verdict(session, card, origin))


def _verdict(session: Session, card: Card, origin: Origin) -> Verdict:
    if find(session, card.fingerprint()) is not None or origin.trust is Trust.OURSELVES:
        return Verdict.KNOWN
    if origin.trust is not Trust.PROVEN or origin.contact is None:
        return Verdict.UNPROVEN
    if origin.former or not sealable(origin.contact):
        return Verdict.BARRED
    if card.sequence <= origin.contact.card.sequence:
        return Verdict.OLDER
    return Verdict.MIXED if _is_mixed(session, card) else Verdict.NEW


def _is_mixed(session: Session, card: Card) -> bool:
    try:
        refuse_mixed(session, card)
    except AppError:
        return True
    return False


def taken_with(session: Session, origin: Origin, offers: Sequence[Offer]) -> Contact | None:
    """When a bundle is taken in: note what its sender knows of us, and take a new card.

    Judged again as things stand now. The contact, where it is changed.
    """
    if origin.contact is None:
        return None
    saw_use(session, origin.contact.id, origin.addressed)
    for offer in offers:
        if _verdict(session, offer.card, origin) is Verdict.NEW:
            return take_card(session, origin.contact.id, offer.card)
    return None
