"""Who a package is for: a contact, or a key that was typed; and the name under which pseudonyms are kept."""

from dataclasses import dataclass

from app.crypto.cards import Card
from app.services.keys import Contact
from app.services.sharing.sealing import To, recipient_of

PUBLIC = "public"
"""Everything for the public counts for one reader: everybody."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One reader: the key to seal to, the person's record where there is one, the contact's id, a name.

    A document on paper has no key: it is written in the clear, to a place that the user names.
    """

    to: To | None
    person: str = ""
    contact: str = ""
    name: str = ""

    @property
    def key(self) -> str:
        """What this reader's pseudonyms and ledger lines go by; it outlives a change of card."""
        if self.person:
            return f"person:{self.person}"
        return f"contact:{self.contact}" if self.contact else f"key:{self.address}"

    @property
    def address(self) -> str:
        """The fingerprint of the card (hex), or the age recipient."""
        if self.to is None:
            return ""
        return self.to.fingerprint().hex() if isinstance(self.to, Card) else str(self.to)


def recipient_of_contact(contact: Contact) -> Recipient:
    """A contact as the reader of a package."""
    return Recipient(contact.card, contact.person, contact.id, contact.name)


def recipient_of_text(text: str, person: str = "", name: str = "") -> Recipient:
    """A card or age recipient as the reader. Raises CARD_NOT_UNDERSTOOD, KEY_NOT_UNDERSTOOD."""
    to = recipient_of(text)
    return Recipient(to, person, "", name or (to.name if isinstance(to, Card) else ""))
