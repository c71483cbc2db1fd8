"""The files of a package: taken from the vault into memory, stripped, named by us."""

import secrets
from collections.abc import Mapping

from app.bundle.disclosure import Carried
from app.disclosure.stripping import FILLER, MOST, NotSafeError, stripped
from app.services.session import Session


def extension_of(session: Session, sha256: str) -> str:
    """The extension of a file that can go; empty for one that cannot, or is not here."""
    if not session.vault.has_file(sha256):
        return ""
    try:
        return _stripped(session, sha256)[1]
    except NotSafeError:
        return ""


def carried(session: Session, files: Mapping[str, str], names: Mapping[str, str]) -> list[Carried]:
    """The files by number, each in a copy of its own."""
    return [Carried(number, names[number], _stripped(session, sha256)[0]) for number, sha256 in files.items()]


def _stripped(session: Session, sha256: str) -> tuple[bytes, str]:
    if session.vault.about_file(sha256).size > MOST:
        raise NotSafeError
    return stripped(b"".join(session.vault.read_file(sha256)), secrets.token_bytes(FILLER))
