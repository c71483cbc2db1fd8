"""What a contact is: somebody else's card, how far it was compared, and what it was before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.crypto.cards import Card, read_card
from app.records.leaves import Json


class State(StrEnum):
    """How far a key can be trusted."""

    UNVERIFIED = "unverified"
    VOICE = "voice"
    PERSON = "person"
    CHANGED = "changed"
    REVOKED = "revoked"
    SUSPECTED = "suspected"


VERIFIED = frozenset({State.VOICE, State.PERSON})
BARRED = frozenset({State.REVOKED, State.SUSPECTED})
"""States in which nothing is sealed to a key, and no card is taken from it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a contact: the day (ISO), the state from then on, the card (hex)."""

    day: str
    state: State
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody with a card. `id` is random and stays when the card changes; `person` is a record or "".

    `former` are the cards it had before, newest first. `knows` is the sequence of the newest own card
    that the contact has been seen to use.
    """

    id: str
    card: Card
    state: State
    since: str
    person: str = ""
    history: tuple[Event, ...] = ()
    former: tuple[Card, ...] = ()
    knows: int = 0

    @property
    def fingerprint(self) -> bytes:
        """The fingerprint of the card that counts now (32 bytes)."""
        return self.card.fingerprint()

    @property
    def name(self) -> str:
        """The name on the card, as its maker wrote it."""
        return self.card.name

    @property
    def cards(self) -> tuple[Card, ...]:
        """The card that counts now, and those before it."""
        return (self.card, *self.former)

    def became(self, state: State, day: str, card: Card | None = None) -> "Contact":
        """The contact in another state, and with another card where one is given."""
        new = card or self.card
        event = Event(day, state, new.fingerprint().hex())
        former = self.former if card is None else (self.card, *self.former)
        return replace(self, card=new, state=state, since=day, history=(*self.history, event), former=former)

    def plain(self) -> dict[str, Json]:
        """The contact as the vault keeps it."""
        return {
            "id": self.id,
            "card": self.card.text(),
            "state": self.state.value,
            "since": self.since,
            "person": self.person,
            "history": [[one.day, one.state.value, one.fingerprint] for one in self.history],
            "former": [card.text() for card in self.former],
            "knows": self.knows,
        }


def sealable(contact: Contact) -> bool:
    """Whether something may be sealed to a contact: its key is neither revoked nor suspected."""
    return contact.state not in BARRED


def contact_of(plain: Mapping[str, Any]) -> Contact:
    """A contact from what the vault keeps."""
    return Contact(
        plain["id"],
        read_card(plain["card"]),
        State(plain["state"]),
        plain["since"],
        plain["person"],
        tuple(Event(day, State(state), hex_) for day, state, hex_ in plain["history"]),
        tuple(read_card(text) for text in plain["former"]),
        plain["knows"],
    )
