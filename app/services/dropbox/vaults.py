"""Making a drop-box vault, knowing one, and counting what is sealed in it without opening anything."""

from dataclasses import dataclass
from pathlib import Path

from app.crypto.argon import Cost
from app.crypto.cards import Card, read_card
from app.errors import AppError, Problem
from app.services import opening
from app.services.session import Session

PROFILE = "dropbox"
FOLDER, SUFFIX, PARTIAL = "sealed", ".age", ".part"
_OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many sealed items lie in a drop-box, and their size together in bytes."""

    items: int
    size: int


def create(
    folder: Path,
    passphrase: str,
    card: str,
    keyfile: Path | None = None,
    language: str = "zh_hans",
    cost: Cost | None = None,
) -> tuple[Session, list[str]]:
    """Make a drop-box for an office's card; its words are shown once.

    Raises CARD_NOT_UNDERSTOOD and what `opening.create` raises. Afterwards the database refuses every
    record, draft and small value by itself.
    """
    known = read_card(card)
    session, words = opening.create(folder, passphrase, PROFILE, "", keyfile, language, cost)
    session.remember(_OFFICE, known.text())
    session.vault.shut()
    place(session).mkdir(mode=0o700, exist_ok=True)
    return session, words


def is_dropbox(session: Session) -> bool:
    """Whether an open vault is a drop-box."""
    return session.profile == PROFILE


def office(session: Session) -> Card:
    """The office's card: the only key that a drop-box holds, and a public one."""
    kept = session.recall(_OFFICE)
    if not isinstance(kept, str):
        raise AppError(Problem.VAULT_DAMAGED)
    return read_card(kept)


def place(session: Session) -> Path:
    """The folder of the sealed items, beside the database."""
    return session.vault.folder / FOLDER


def sealed_files(session: Session) -> list[Path]:
    """Every sealed item, in no order that tells anything."""
    folder = place(session)
    return sorted(path for path in folder.glob("*" + SUFFIX) if path.is_file()) if folder.is_dir() else []


def counts(session: Session) -> Counts:
    """How much is sealed; what it is, nobody here can tell."""
    found = sealed_files(session)
    return Counts(len(found), sum(path.stat().st_size for path in found))


def sweep(session: Session) -> None:
    """At opening: remove what a crash left half sealed; it opens for nobody."""
    folder = place(session)
    folder.mkdir(mode=0o700, exist_ok=True)
    for path in folder.glob("*" + PARTIAL):
        path.unlink(missing_ok=True)
