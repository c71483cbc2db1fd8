"""Handing over: the sealed items are copied out as they are, and removed here only when asked."""

import hashlib
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError, Problem
from app.services.dropbox.vaults import sealed_files
from app.services.session import Session
from app.services.sharing.sealing import FIXED_TIME
from app.vault.disk import disk_errors, give_name

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Handed:
    """What was copied out and read back: the items here, and their size together in bytes."""

    items: tuple[Path, ...]
    size: int


def hand_over(session: Session, folder: Path) -> Handed:
    """Copy every sealed item into a folder and compare each copy.

    Raises DISK_FULL, DISK_READ_ONLY, DISK_FAILED.
    """
    done: list[Path] = []
    size = 0
    for path in sealed_files(session):
        target = folder / path.name
        if not (target.is_file() and _digest(target) == _digest(path)):
            _copy(path, target)
        done.append(path)
        size += path.stat().st_size
    return Handed(tuple(done), size)


def remove_handed(items: Sequence[Path]) -> int:
    """Remove items that were handed over; gives how many went. Old blocks of the disk may keep them."""
    gone = [path for path in items if path.is_file()]
    for path in gone:
        path.unlink()
    return len(gone)


def _copy(path: Path, target: Path) -> None:
    writing = target.with_name(target.name + ".part")
    try:
        with disk_errors():
            with path.open("rb") as source, writing.open("wb") as file:
                shutil.copyfileobj(source, file, _PIECE)
                file.flush()
                os.fsync(file.fileno())
            if _digest(writing) != _digest(path):
                raise AppError(Problem.DISK_FAILED)
            os.utime(writing, (FIXED_TIME, FIXED_TIME))
            give_name(writing, target)
    finally:
        with suppress(OSError):  # what has its name is done: a failing disk must not undo that in words
            writing.unlink(missing_ok=True)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
