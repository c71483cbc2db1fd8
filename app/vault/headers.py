"""The two copies of the header on disk: reading the better one, mending the other, replacing both."""

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_bytes

from app.crypto.slots import Secret
from app.errors import AppError, Problem
from app.vault.disk import replace_file, sync_folder
from app.vault.header import MOST_BYTES, Header, parse

NAMES = ("header-a", "header-b")


def read(folder: Path) -> Header:
    """The intact copy of the highest generation. Raises VAULT_NOT_FOUND, VAULT_NEWER, HEADER_DAMAGED."""
    found = [copy for name in NAMES if (copy := _read_one(folder / name)) is not None]
    good = [copy for copy in found if isinstance(copy, Header)]
    if good:
        return max(good, key=lambda header: header.generation)
    if not found:
        raise AppError(Problem.VAULT_NOT_FOUND)
    newer = any(problem == Problem.VAULT_NEWER for problem in found)
    raise AppError(Problem.VAULT_NEWER if newer else Problem.HEADER_DAMAGED)


def read_file(path: Path) -> Header:
    """The header in one file. Raises HEADER_DAMAGED, VAULT_NEWER."""
    found = _read_one(path)
    if isinstance(found, Header):
        return found
    raise AppError(found or Problem.HEADER_DAMAGED)


def _read_one(path: Path) -> Header | Problem | None:
    try:
        with path.open("rb") as file:
            return parse(file.read(MOST_BYTES + 1))
    except FileNotFoundError:
        return None
    except OSError:
        return Problem.HEADER_DAMAGED
    except AppError as error:
        return error.problem


def mend(folder: Path, header: Header) -> bool:
    """Bring a missing, damaged or older copy up to the one in use; True if there was one."""
    data = header.encoded()
    behind = [name for name in NAMES if _content(folder / name) != data]
    for name in behind:
        replace_file(folder / name, data)
    return bool(behind)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError:
        return b""


def write(folder: Path, header: Header, proof: tuple[Secret, bytearray] | None = None) -> None:
    """Replace both copies, one after the other; the proof must open the first one as it lies on disk."""
    for name in NAMES:
        replace_file(folder / name, header.encoded())
        back = _read_one(folder / name)
        if not isinstance(back, Header) or back != header:
            raise AppError(Problem.DISK_FAILED)
        if proof is not None:
            back.opened_with(*proof)


def erase(folder: Path) -> None:
    """Overwrite and remove both copies: without one, nobody can open the vault any more, with any secret.

    The old blocks of a flash drive, and backups with headers of their own, are beyond reach.
    """
    for name in NAMES:
        path = folder / name
        try:
            with path.open("r+b") as file:
                file.write(token_bytes(max(1, path.stat().st_size)))
                file.flush()
                os.fsync(file.fileno())
            path.unlink()
        except OSError:
            continue  # the other copy is tried whatever becomes of this one
    with suppress(OSError):  # both are overwritten; who erases in a hurry must not meet a fault of ours
        sync_folder(folder)
