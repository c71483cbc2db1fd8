"""Many files at once: walked, hashed and encrypted as they are read; each becomes a record of evidence."""

import io
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from app.errors import AppError, Problem
from app.records.levels import Level
from app.records.types.evidence import Evidence
from app.records.values import FileRef, Link, Term
from app.services import recording
from app.services.attaching import Progress, attach, attach_stream, with_file
from app.services.session import Session
from app.vault.derived import FILE_FIELD

AT_ONCE = 20
"""Files whose records are written as one step: what a lock or a kill in between leaves is whole."""
_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})
_KINDS = {"image": "photo", "video": "video", "audio": "audio"}


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the files: records made, files that were here already, and those not to be read."""

    records: tuple[str, ...] = ()
    known: int = 0
    unreadable: int = 0
    originals: tuple[Path, ...] = ()
    """Files that now lie in the vault, for the offer to delete them."""
    cancelled: bool = False


def found(paths: Iterable[Path]) -> list[Path]:
    """The files among paths and in folders among them; hidden ones and links stay out."""
    return [file for path in paths for file in _walked(path)]


def _walked(path: Path) -> Iterator[Path]:
    if path.is_symlink():
        return
    if path.is_file():
        yield path
    elif path.is_dir():
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            whole = (Path(folder) / name for name in sorted(names) if not _left_out(name))
            yield from (one for one in whole if one.is_file() and not one.is_symlink())


def _left_out(name: str) -> bool:
    return name.startswith(".") or name.lower() in _SYSTEM


def take(
    session: Session, files: Sequence[Path], exhibit: str, case: str = "", progress: Progress | None = None
) -> Taken:
    """Take files in; neither their names nor their places are remembered. A file held already is not doubled.

    `exhibit` numbers them, e.g. "EX-{n:03}". Cancelling keeps what was taken in whole. Raises DISK_FULL.
    """
    work = _Taking(session, exhibit, case)
    sizes = [_size(file) for file in files]
    total, done = sum(sizes) or 1, 0
    try:
        for file, size in zip(files, sizes, strict=True):
            work.one(file, partial(_report, progress, done, total))
            done += size
    except AppError as error:
        if error.problem != Problem.CANCELLED:
            raise
        work.cancelled = True
    finally:
        work.write()
    return work.told()


def _report(progress: Progress | None, before: int, total: int, done: int, _size: int) -> None:
    if progress:
        progress(before + done, total)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def take_bytes(session: Session, data: bytes, exhibit: str, case: str = "") -> Taken:
    """Take in what lay in the clipboard, as a file of its own; one that is held already is not doubled."""
    work = _Taking(session, exhibit, case)
    work.held(attach_stream(session, io.BytesIO(data), len(data)))
    work.write()
    return work.told()


class _Taking:
    """Files on their way in; written in steps."""

    def __init__(self, session: Session, exhibit: str, case: str) -> None:
        self._session, self._exhibit, self._case = session, exhibit, case
        self._number = session.read.counts().get("evidence", 0)
        self._waiting: list[Evidence] = []
        self._made: list[str] = []
        self._hashes: set[str] = set()
        self._known = self._unreadable = 0
        self._originals: list[Path] = []
        self.cancelled = False

    def one(self, file: Path, progress: Progress) -> None:
        """Take one in. Raises CANCELLED, DISK_FULL."""
        try:
            ref = attach(self._session, file, progress)
        except AppError as error:
            if error.problem != Problem.FILE_NOT_FOUND:
                raise
            self._unreadable += 1
            return
        self._originals.append(file)
        self.held(ref)

    def held(self, ref: FileRef) -> None:
        """A file whose content is in: a record of its own, unless one holds it already."""
        if ref.sha256 in self._hashes or self._session.vault.links_to(ref.sha256, (FILE_FIELD,)):
            self._known += 1
            return
        self._hashes.add(ref.sha256)
        self._waiting.append(self._record(ref))
        if len(self._waiting) >= AT_ONCE:
            self.write()

    def _record(self, ref: FileRef) -> Evidence:
        self._number += 1
        record = recording.blank(self._session, "evidence")
        assert isinstance(record, Evidence)
        kind = _KINDS.get((ref.media_type or "").split("/")[0], "document")
        cases = (Link(self._case),) if self._case else ()
        record = with_file(record, ref)
        return replace(
            record, exhibit=self._exhibit.format(n=self._number), kind=Term(kind), copy=Term("original"),
            cases=cases, minimum_level=Term(Level.NEED_TO_KNOW.code),  # nobody has looked at it yet
        )  # fmt: skip

    def write(self) -> None:
        """Write the records of the files that are in."""
        if self._waiting:
            made = recording.save_all(self._session, self._waiting)
            self._made += [record.id for record in made]
            self._waiting.clear()

    def told(self) -> Taken:
        """What became of them all."""
        return Taken(
            tuple(self._made), self._known, self._unreadable, tuple(self._originals), self.cancelled
        )


def delete_originals(files: Iterable[Path]) -> int:
    """Delete files that lie in the vault now; how many went. A flash drive may keep their blocks."""
    gone = 0
    for file in files:
        try:
            file.unlink()
        except OSError:
            continue
        gone += 1
    return gone
