"""Many files at once: walked, hashed and encrypted as they are read; each becomes a record of evidence.

Where the files lie is kept, in the vault, only while they are taken in: a lock in the middle could not say
otherwise what stayed outside. It is erased once all are in, or somebody has cancelled or dismissed the rest.
"""

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
from app.services import drafting, recording
from app.services.attaching import Progress, attach, attach_stream, with_file
from app.services.session import Session
from app.vault.derived import FILE_FIELD

AT_ONCE = 20
"""Files whose records are written as one step: what a lock or a kill in between leaves is whole."""
_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})
_KINDS = {"image": "photo", "video": "video", "audio": "audio"}


UNFINISHED = "~taking"
"""The draft of files on their way in; how many of them are settled stands apart, for it changes often."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Files that a lock left outside, those that lie there no longer, and the case that they were for."""

    files: tuple[Path, ...]
    gone: tuple[Path, ...]
    case: str = ""


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

    `exhibit` numbers them, e.g. "EX-{n:03}". Cancelling keeps what was taken in whole, and `rest` says which
    were not until somebody calls `forget_rest`. Raises DISK_FULL.
    """
    _note(session, files, case)
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
    if not work.cancelled:
        forget_rest(session)
    return work.told()


def _note(session: Session, files: Sequence[Path], case: str) -> None:
    session.remember(UNFINISHED, 0)
    paths = [os.fsencode(file.absolute()).hex() for file in files]  # a name may be no text at all
    drafting.keep(session, UNFINISHED, {"kind": "taking", "paths": paths, "case": case})


def rest(session: Session) -> Rest | None:
    """The files that were not taken in when the vault locked; None where there are none."""
    draft, settled = session.read.draft(UNFINISHED), session.recall(UNFINISHED)
    if draft is None:
        return None
    paths = [Path(os.fsdecode(bytes.fromhex(str(one)))) for one in _listed(draft.get("paths"))]
    left = paths[settled if isinstance(settled, int) else 0 :]
    there = tuple(path for path in left if path.is_file())
    gone = tuple(path for path in left if not path.is_file())
    return Rest(there, gone, str(draft.get("case"))) if left else None


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def forget_rest(session: Session) -> None:
    """Erase where the files lay."""
    session.vault.discard_draft(UNFINISHED)
    session.remember(UNFINISHED, 0)


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
        self._seen = 0
        self.cancelled = False

    def one(self, file: Path, progress: Progress) -> None:
        """Take one in. Raises CANCELLED, DISK_FULL."""
        try:
            ref = attach(self._session, file, progress)
        except AppError as error:
            if error.problem != Problem.FILE_NOT_FOUND:
                raise
            self._unreadable += 1
            self._seen += 1
            return
        self._originals.append(file)
        self._seen += 1
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
        if self._seen:
            self._session.remember(UNFINISHED, self._seen)

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
