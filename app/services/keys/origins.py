"""Who a bundle is from, as far as that is proven, and what is known of that key."""

from dataclasses import dataclass
from enum import StrEnum

from app.bundle.auth import sender_of
from app.bundle.container import Verified
from app.crypto.cards import Card
from app.services.keys.contact import Contact, State
from app.services.keys.contacts import contacts, find
from app.services.keys.own import ours
from app.services.session import Session


class Trust(StrEnum):
    """What a bundle proves about its sender; one that claims a contact falsely is refused."""

    PROVEN = "proven"
    UNKNOWN = "unknown"
    """From a key that nobody here has a card of."""
    UNPROVEN = "unproven"
    """It holds nothing about its sender: no recipient gave a card."""
    OURSELVES = "ourselves"


@dataclass(frozen=True, slots=True)
class Origin:
    """The sender of a bundle: `contact` where it is proven, `card` the one that was used.

    `addressed` is the sequence of our own card that the sender used, 0 where nothing is proven.
    """

    trust: Trust
    fingerprint: bytes = b""
    contact: Contact | None = None
    card: Card | None = None
    addressed: int = 0

    @property
    def state(self) -> State | None:
        """The state of the sender's key, where the sender is known."""
        return self.contact.state if self.contact else None

    @property
    def since(self) -> str:
        """The day (ISO) from which that state holds."""
        return self.contact.since if self.contact else ""

    @property
    def former(self) -> bool:
        """Whether the sender used a card that another has replaced here since."""
        return self.contact is not None and self.contact.fingerprint != self.fingerprint


def origin_of(session: Session, verified: Verified) -> Origin:
    """Who sent it. Raises SENDER_NOT_PROVEN for a claim that does not check out, BUNDLE_DAMAGED."""
    if verified.auth is None:
        return Origin(Trust.UNPROVEN)
    own = ours(session)
    cards = [card for contact in contacts(session) for card in contact.cards]
    sender = sender_of(verified.auth, verified.manifest, own, [*cards, *(us.card for us in own)])
    if sender.card is None:
        return Origin(Trust.UNKNOWN, sender.fingerprint)
    sequence = sender.addressed.sequence if sender.addressed else 0
    contact = find(session, sender.fingerprint)
    trust = Trust.PROVEN if contact else Trust.OURSELVES
    return Origin(trust, sender.fingerprint, contact, sender.card, sequence)
