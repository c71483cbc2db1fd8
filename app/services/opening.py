"""Making, unlocking and locking a vault, and what opens it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.crypto import shares
from app.crypto.argon import Cost
from app.crypto.slots import Kind, Passphrase, Recovery, Secret, Shares
from app.crypto.wordlists import WordList, from_words, six_words, to_words
from app.errors import AppError, Problem
from app.records.forgetting import forget
from app.services.keys import us
from app.services.places import default_folder, find_vault, is_vault
from app.services.session import PROFILES, Session
from app.services.settings import user_terms
from app.vault import access, headers
from app.vault import vault as vaults
from app.vault.derived import Derivation

if TYPE_CHECKING:
    from app.procedure.own import LocalLaw

__all__ = ["default_folder", "find_vault", "is_vault", "six_words"]

MAX_KEYFILE = 1024 * 1024
_LISTS = {"zh_hans": WordList.SIMPLIFIED, "zh_hant": WordList.TRADITIONAL}


@dataclass(frozen=True, slots=True)
class SlotView:
    """One way of opening the vault: its place in the header, and `passphrase`, `recovery` or `other`."""

    index: int
    kind: str


def create(
    folder: Path,
    passphrase: str,
    profile: str = "field",
    name: str = "",
    keyfile: Path | None = None,
    language: str = "zh_hans",
    cost: Cost | None = None,
) -> tuple[Session, list[str]]:
    """Make a vault; the words are its recovery words, shown once. Raises VAULT_EXISTS, VAULT_ON_NETWORK …"""
    if profile not in PROFILES:
        raise ValueError("no such profile")
    rules = _Rules()
    vault, bits = vaults.create(
        folder, Passphrase(passphrase, key_of(keyfile)), cost=cost, derivation=rules.derivation()
    )
    with _closed_on_failure(vault):
        vault.remember("session.profile", profile)
        vault.remember("session.name", name)
        session = rules.session = Session(vault)
        if PROFILES[profile]:  # a drop-box holds no key of its own
            us(session)  # the identity is there before anybody asks for its card
    return session, to_words(bits, words_list(language))


def unlock(folder: Path, passphrase: str, keyfile: Path | None = None) -> Session:
    """Open a vault. Raises WRONG_PASSPHRASE, VAULT_IN_USE, VAULT_NEWER, HEADER_DAMAGED and others."""
    return _opened(folder, Passphrase(passphrase, key_of(keyfile)))


def unlock_with_words(folder: Path, words: Iterable[str]) -> Session:
    """Open a vault with its twelve recovery words, in any of the three lists, or with shares of twenty.

    Raises RECOVERY_NOT_UNDERSTOOD, SHARES_WRONG, WRONG_PASSPHRASE and others.
    """
    given = list(words)
    if len(given) >= 2 * shares.WORDS:
        bits = shares.joined(shares.taken_apart(given))
        return _opened(folder, Shares(bits))
    return _opened(folder, Recovery(from_words(" ".join(given))))


def _opened(folder: Path, secret: Secret) -> Session:
    from app.services.casework import law

    rules = _Rules()
    vault = vaults.unlock(folder, secret, derivation=rules.derivation())
    with _closed_on_failure(vault):
        session = Session(vault)
        session.added = user_terms(session)
        changed = law.recall(session)
        rules.session = session
        if changed and vault.made_anew:  # by the law as it ships: what users set could not be read yet
            vault.make_again("case")
    return session


@contextmanager
def _closed_on_failure(vault: vaults.Vault) -> Iterator[None]:
    """What a damaged page breaks just after opening must not leave a key in memory and the folder taken."""
    try:
        yield
    except BaseException:
        vault.close()
        raise


def lock(session: Session) -> None:
    """Stop what runs, close, wipe the key, forget words kept for speed. Drafts must have been kept before."""
    session.decoder.close()
    session.vault.stop()
    session.vault.close()
    forget()


class _Rules:
    """How rows are derived; the rules of law are loaded only once a vault is opened."""

    session: Session | None = None

    def derivation(self) -> Derivation:
        """With what users of the session changed of the law, as soon as there is one."""
        from app.services.deriving import derivation

        return derivation(self._local)

    def _local(self) -> "LocalLaw":
        from app.procedure.own import AS_SHIPPED, LocalLaw

        known = self.session
        return LocalLaw(known.own_rules, known.rules_off, known.days_off) if known else AS_SHIPPED


def slots(session: Session) -> list[SlotView]:
    """What opens this vault."""
    names: dict[int, str] = {
        Kind.PASSPHRASE: "passphrase", Kind.RECOVERY: "recovery", Kind.SHARES: "shares",
    }  # fmt: skip
    return [SlotView(index, names.get(kind, "other")) for index, kind in enumerate(session.vault.slots)]


def change_passphrase(
    session: Session, old: str, new: str, keyfile: Path | None = None, new_keyfile: Path | None = None
) -> None:
    """Replace the passphrase (and key file) `old` by `new`. Raises WRONG_PASSPHRASE."""
    session.vault.change_passphrase(Passphrase(old, key_of(keyfile)), Passphrase(new, key_of(new_keyfile)))


def add_passphrase(session: Session, passphrase: str, keyfile: Path | None = None) -> None:
    """One more passphrase, with a key file of its own if one is named. Raises SLOTS_FULL."""
    session.vault.add_slot(Passphrase(passphrase, key_of(keyfile)))


def remove_slot(session: Session, index: int) -> None:
    """Take away one way of opening the vault. Raises LAST_SLOT for the last passphrase."""
    session.vault.remove_slot(index)


def new_recovery_words(session: Session, language: str) -> list[str]:
    """Fresh recovery words; earlier ones stop working."""
    return to_words(session.vault.new_recovery(), words_list(language))


def new_shares(session: Session, needed: int, people: int) -> list[str]:
    """One share for each person, `needed` of which open the vault; earlier shares stop working."""
    return shares.split(access.new_shares(session.vault.opened), needed, people)


def words_list(language: str) -> WordList:
    """The list from which recovery words of a language are drawn."""
    return _LISTS.get(language, WordList.ENGLISH)


def erase(folder: Path) -> None:
    """Erase both headers of a closed vault: nobody can open it any more. Backups are not touched."""
    headers.erase(folder)


def key_of(keyfile: Path | None) -> bytes | None:
    """The content of a key file. Raises FILE_NOT_FOUND; at most 1 MiB is read."""
    if keyfile is None:
        return None
    try:
        with keyfile.open("rb") as file:
            return file.read(MAX_KEYFILE)
    except OSError:
        raise AppError(Problem.FILE_NOT_FOUND) from None
