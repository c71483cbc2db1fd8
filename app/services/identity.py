"""Who this vault is towards others: its own identity and card, and the cards of contacts."""

import base64
from pathlib import Path

from app.bundle.auth import Us
from app.crypto.cards import Card, fingerprint_digits, fingerprint_words, read_card
from app.crypto.identities import OwnIdentity
from app.crypto.wordlists import WordList
from app.errors import AppError, Problem
from app.services.session import Session

_IDENTITY, _CONTACTS = "identity", "contacts"
FIRST = 1
"""The sequence of the first card; a later card of the same office counts upward."""


def us(session: Session) -> Us:
    """The identity of this vault with its card; made, at random, the first time it is needed."""
    kept = session.recall(_IDENTITY)
    if isinstance(kept, str):
        identity = OwnIdentity.decode(base64.b64decode(kept))
    else:
        identity = OwnIdentity.generate()
        session.remember(_IDENTITY, base64.b64encode(identity.encode()).decode("ascii"))
    return Us(identity, identity.card(session.name or "Anjuan", FIRST))


def own_card(session: Session) -> str:
    """The card to give to others, as text."""
    return us(session).card.text()


def save_card(session: Session, path: Path) -> None:
    """Write the card into a file that the user named. Raises FILE_EXISTS, DISK_FULL."""
    try:
        with path.open("x", encoding="ascii", newline="\n") as file:
            file.write(own_card(session))
    except FileExistsError:
        raise AppError(Problem.FILE_EXISTS) from None
    except OSError:
        raise AppError(Problem.DISK_FAILED) from None


def contacts(session: Session) -> list[Card]:
    """The cards of others that were taken in here. They never come from a bundle."""
    kept = session.recall(_CONTACTS)
    return [read_card(text) for text in kept if isinstance(text, str)] if isinstance(kept, list) else []


def add_contact(session: Session, text: str) -> Card:
    """Take in a card. Raises CARD_NOT_UNDERSTOOD. A card of another key never replaces a known one."""
    card = read_card(text)
    known = contacts(session)
    if card.fingerprint() not in {one.fingerprint() for one in known}:
        session.remember(_CONTACTS, [one.text() for one in [*known, card]])
    return card


def digits(card: Card) -> str:
    """The fingerprint of a card as groups of digits, to be read out and compared."""
    return " ".join(fingerprint_digits(card.fingerprint()))


def spoken(card: Card, language: str) -> str:
    """The fingerprint of a card as twelve words."""
    lists = {"zh_hans": WordList.SIMPLIFIED, "zh_hant": WordList.TRADITIONAL}
    return " ".join(fingerprint_words(card.fingerprint(), lists.get(language, WordList.ENGLISH)))
