"""The side that receives: the code is given once everything in the bundle is here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bundle.container import contents, verify
from app.bundle.exchange import is_records, read_records
from app.crypto import age
from app.crypto.receipts import KEY_BYTES, receipt_code, receipt_words
from app.crypto.wordlists import WordList
from app.errors import AppError
from app.records.leaves import Copy
from app.records.merge import merge
from app.services.keys import opening
from app.services.session import Session
from app.services.sharing.opening import reading
from app.services.travel.leaving import RECEIPT
from app.vault.derived import file_hashes

_LISTS = {"zh_hans": WordList.SIMPLIFIED, "zh_hant": WordList.TRADITIONAL}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a bundle asks for: the words to read back; empty while something of it is missing here.

    `missing` counts the records and files that were not taken in.
    """

    words: str
    missing: int


def arrival(session: Session, path: Path, language: str, passphrase: str = "") -> Arrival | None:
    """The receipt of a bundle, or None where none is asked for. Raises what opening it raises."""
    secret = [age.PassphraseIdentity(passphrase)] if passphrase else opening(session)
    key, copies, id_ = _read(path, secret)
    if len(key) != KEY_BYTES:
        return None
    missing = sum(not _here(session, copy) for copy in copies) + _missing_files(session, copies)
    code = receipt_code(key, id_)
    said = receipt_words(code, _LISTS.get(language, WordList.ENGLISH))
    return Arrival("" if missing else " ".join(said), missing)


def _read(path: Path, secret: Sequence[age.Identity]) -> tuple[bytes, list[Copy], bytes]:
    """The key of the receipt, the records, and the id of a bundle."""
    key, copies = b"", list[Copy]()
    with reading(path) as handle:
        verified = verify(handle, secret)
        for entry, pieces in contents(handle, secret, verified):
            if entry.name == RECEIPT and entry.length == KEY_BYTES:
                key = b"".join(bytes(piece) for piece in pieces)
            elif is_records(entry):
                copies = list(read_records(pieces))
    return key, copies, verified.manifest.id


def _here(session: Session, copy: Copy) -> bool:
    """Whether all that a copy says is known here."""
    known = session.read.get(copy.id)
    return known is not None and merge(known, copy) == known


def _missing_files(session: Session, copies: Iterable[Copy]) -> int:
    hashes = {sha for copy in copies for sha in file_hashes(copy)}
    return sum(not _file_here(session, sha) for sha in hashes)


def _file_here(session: Session, sha: str) -> bool:
    try:
        session.vault.about_file(sha)
    except AppError:
        return False
    return True
