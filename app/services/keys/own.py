"""The identities of this vault: made at creation, replaced by newer ones, old ones kept for reading."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.bundle.auth import Us
from app.crypto import age
from app.crypto.cards import Card, read_card
from app.crypto.identities import OwnIdentity
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.services.session import Session

FIRST = 1
"""The sequence of the first card; each new identity counts upward."""
_OWN, _LEGACY = "keys.own", "identity"
_NAMELESS = "Anjuan"


@dataclass(frozen=True, slots=True)
class Own:
    """One identity with its card; the days (ISO) it was made and replaced, "" while it is in use."""

    identity: OwnIdentity
    card: Card
    made: str
    retired: str = ""

    @property
    def us(self) -> Us:
        """The identity as bundles use it."""
        return Us(self.identity, self.card)

    def plain(self) -> dict[str, Json]:
        """The identity as the vault keeps it."""
        secret = base64.b64encode(self.identity.encode()).decode("ascii")
        return {"secret": secret, "card": self.card.text(), "made": self.made, "retired": self.retired}


def identities(session: Session) -> tuple[Own, ...]:
    """Every identity of this vault, the one in use first; one is made where there is none."""
    kept = _kept(session)
    return tuple(kept) if kept else (_begin(session),)


def us(session: Session) -> Us:
    """The identity in use, with its card."""
    return identities(session)[0].us


def ours(session: Session) -> tuple[Us, ...]:
    """All identities that can still open something, the one in use first."""
    return tuple(own.us for own in identities(session))


def opening(session: Session) -> list[age.Identity]:
    """The age identities to try on a bundle: of the identity in use, then of those before it."""
    return [key for own in identities(session) for key in own.identity.opening]


def own_card(session: Session) -> str:
    """The card to give to others, as text."""
    return us(session).card.text()


def save_card(session: Session, path: Path) -> None:
    """Write the card into a file that the user named. Raises FILE_EXISTS, DISK_FAILED."""
    write_text(path, own_card(session))


def write_text(path: Path, text: str) -> None:
    """Write a small public text into a new file. Raises FILE_EXISTS, DISK_FAILED."""
    try:
        with path.open("x", encoding="ascii", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise AppError(Problem.FILE_EXISTS) from None
    except OSError:
        raise AppError(Problem.DISK_FAILED) from None


def rotate(session: Session, name: str = "") -> Own:
    """A new identity with the next sequence; those before it stay for reading until they are removed."""
    with session.write("new identity") as group:
        before = identities(session)
        day = session.today().isoformat()
        sequence = max(own.card.sequence for own in before) + 1
        new = _made(name.strip() or before[0].card.name, sequence, day)
        retired = [Own(own.identity, own.card, own.made, own.retired or day) for own in before]
        _keep(session, [new, *retired])
        group.note({"identity": new.card.fingerprint().hex(), "sequence": sequence})
    return new


def remove(session: Session, fingerprint: bytes) -> None:
    """Forget an old identity: what was sealed to it opens no more. `ValueError` for the one in use."""
    with session.write("identity removed") as group:
        known = identities(session)
        if known[0].card.fingerprint() == fingerprint:
            raise ValueError("the identity in use cannot be removed")
        rest = [own for own in known if own.card.fingerprint() != fingerprint]
        _keep(session, rest)
        group.note({"identity_removed": fingerprint.hex()})
    session.vault.tidy()  # so that the write-ahead log does not keep the secret either


def _begin(session: Session) -> Own:
    """The first identity, or the one that an earlier version of this program kept."""
    with session.write("identity") as group:
        if kept := _kept(session):
            return kept[0]
        day, legacy = session.today().isoformat(), session.recall(_LEGACY)
        if isinstance(legacy, str):
            identity = OwnIdentity.decode(base64.b64decode(legacy))
            own = Own(identity, _card(identity, session.name, FIRST), day)
        else:
            own = _made(session.name, FIRST, day)
        _keep(session, [own])
        session.remember(_LEGACY, None)
        group.note({"identity": own.card.fingerprint().hex(), "sequence": FIRST})
    return own


def _made(name: str, sequence: int, day: str) -> Own:
    identity = OwnIdentity.generate()
    return Own(identity, _card(identity, name, sequence), day)


def _card(identity: OwnIdentity, name: str, sequence: int) -> Card:
    try:
        return identity.card(name.strip() or _NAMELESS, sequence)
    except AppError:
        # A vault's name may hold what a card's may not; the card then names nobody.
        return identity.card(_NAMELESS, sequence)


def _kept(session: Session) -> list[Own]:
    kept = session.recall(_OWN)
    return [_own_of(plain) for plain in kept if isinstance(plain, dict)] if isinstance(kept, list) else []


def _own_of(plain: dict[str, Any]) -> Own:
    identity = OwnIdentity.decode(base64.b64decode(plain["secret"]))
    return Own(identity, read_card(plain["card"]), plain["made"], plain["retired"])


def _keep(session: Session, all_: Sequence[Own]) -> None:
    session.remember(_OWN, [own.plain() for own in all_])
