"""Somebody may have seen the passphrase or the open vault: everything that has to change, in one verb."""

from dataclasses import dataclass
from pathlib import Path

from app.crypto.slots import Passphrase
from app.crypto.wordlists import to_words
from app.services import backups, keys
from app.services.opening import key_of, words_list
from app.services.recording import Progress
from app.services.session import Session
from app.vault import backup
from app.vault.reencrypt import reencrypt


@dataclass(frozen=True, slots=True)
class Seen:
    """What was done: the new recovery words, backups removed, places not at hand, and whom to tell.

    The vault stays open under its old key, to be read, until it is locked, which has to come next.
    """

    words: tuple[str, ...]
    removed: int
    beyond: tuple[Path, ...]
    """Places with backups that are not at hand now: they still open with the old passphrase."""
    tell: tuple[str, ...]
    """Contacts who must get our new card, by the name we have for them."""


def was_seen(
    session: Session, passphrase: str, language: str, keyfile: Path | None = None,
    progress: Progress | None = None,
) -> Seen:  # fmt: skip
    """New identity, new key, new passphrase and words; every backup that the old ones open is removed.

    Bundles sealed to the identity before stay readable; from today what comes under it proves nothing.
    """
    keys.rotate(session)
    other = backups.elsewhere(session)
    bits = reencrypt(session.vault.opened, Passphrase(passphrase, key_of(keyfile)), progress)
    removed, beyond = 0, list[Path]()
    for place in filter(None, (backups.own_place(session), other)):
        if not place.parent.is_dir():
            beyond.append(place)
            continue
        removed += backup.remove_all(place, session.vault.opened.header.vault_id)
    told = tuple(contact.name or contact.card.name for contact in keys.contacts(session))
    return Seen(tuple(to_words(bits, words_list(language))), removed, tuple(beyond), told)
