"""Vaults whose files a disk damaged: an honest word, what is whole stays readable, nothing gets worse."""

import io
import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.crypto.argon import FLOOR
from app.errors import AppError, Problem
from app.records.values import Bilingual
from app.services import backups, opening, repairing
from app.services.session import Session
from tests.faults.scenes import OLD
from tests.services.written import put

LONG = bool(os.environ.get("ANJUAN_LONG"))
VAULTS = int(os.environ.get("DAMAGED_VAULTS", "1000")) if LONG else 24
SEED = int(os.environ.get("DAMAGED_SEED", "1"))
SECTOR, PAGE = 512, 4096
HONEST = {Problem.HEADER_DAMAGED, Problem.VAULT_DAMAGED, Problem.VAULT_NOT_FOUND, Problem.DISK_FAILED}
"""What may be said of a damaged vault; not that the passphrase is wrong or the program too old."""


def _honest(error: AppError, *also: Problem) -> None:
    if error.problem not in HONEST.union(also):
        raise error


def _flip(data: bytearray, draw: random.Random, _older: bytes) -> None:
    data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)


def _sector(data: bytearray, draw: random.Random, _older: bytes) -> None:
    at = draw.randrange(0, len(data), SECTOR)
    size = len(data[at : at + SECTOR])
    data[at : at + SECTOR] = draw.choice([bytes(size), draw.randbytes(size)])


def _cut(data: bytearray, draw: random.Random, _older: bytes) -> None:
    del data[draw.randrange(len(data)) :]


def _grown(data: bytearray, draw: random.Random, _older: bytes) -> None:
    data += draw.randbytes(draw.choice([1, SECTOR, PAGE]))


def _replayed(data: bytearray, draw: random.Random, older: bytes) -> None:
    """One page as it was before, put back by whoever can write to the disk."""
    both = range(0, min(len(data), len(older)), PAGE)
    pages = [at for at in both if data[at : at + PAGE] != older[at : at + PAGE]]
    at = draw.choice(pages or [0])
    data[at : at + PAGE] = older[at : at + PAGE]


def _swapped(data: bytearray, draw: random.Random, _older: bytes) -> None:
    one, two = (draw.randrange(0, len(data), PAGE) for _ in range(2))
    if len(data) >= max(one, two) + PAGE:
        data[one : one + PAGE], data[two : two + PAGE] = data[two : two + PAGE], data[one : one + PAGE]


HARMS: tuple[Callable[[bytearray, random.Random, bytes], None], ...] = (
    _flip, _sector, _cut, _grown, _replayed, _swapped,
)  # fmt: skip


def _made(folder: Path) -> None:
    """A vault with twenty records and two files, as it was before the last ten, and a backup."""
    session, _ = opening.create(folder / "vault", OLD, "office", cost=FLOOR)
    for number in range(10):
        put(session, "case", title=Bilingual(f"甲案 {number}", "x" * 300))
    _attach(session, b"1")
    opening.lock(session)
    shutil.copytree(folder / "vault", folder / "older")
    session = opening.unlock(folder / "vault", OLD)
    for number in range(10):
        put(session, "note", title=Bilingual(f"乙 {number}", "y" * 300))
    _attach(session, b"2")
    backups.make(session)
    opening.lock(session)


def _attach(session: Session, byte: bytes) -> None:
    attached = session.vault.attach(io.BytesIO(byte * 1_300_000))
    file: Any = {"sha256": attached.sha256, "size": attached.size, "media_type": "image/png"}
    session.vault.create_record("evidence", {("file",): file})


def _all(session: Session) -> dict[str, object]:
    """Every record and file that can be read; what cannot is told as damage and left out."""
    found: dict[str, object] = {}
    try:
        ids = session.vault._db.column("SELECT id FROM record")
    except AppError as error:
        _honest(error)
        return found
    for id_ in ids:
        try:
            copy = session.read.get(id_)
            found[id_] = copy
            file: Any = copy.shown().get(("file",)) if copy is not None else None
            if file:
                found[file["sha256"]] = sum(map(len, session.vault.read_file(file["sha256"])))
        except AppError as error:
            _honest(error, Problem.FILE_NOT_FOUND)  # a page from before the file was attached
    return found


def _harm(target: Path, older: Path, draw: random.Random) -> str:
    """Damage one or two files of a vault; what was done, in words."""
    files = sorted(one for one in target.iterdir() if one.is_file() and one.stat().st_size)
    done = []
    for one in draw.sample(files, draw.choice([1, 1, 1, 2])):
        data = bytearray(one.read_bytes())
        if draw.random() < 0.08:
            one.unlink()
            done.append(f"{one.name} removed")
            continue
        harm = draw.choice(HARMS)
        before = older / one.name
        harm(data, draw, before.read_bytes() if before.exists() else bytes(data))
        one.write_bytes(data)
        done.append(f"{one.name} {harm.__name__}")
    return ", ".join(done)


def _looked(vault: Path, whole: dict[str, object]) -> tuple[str, dict[str, object]]:
    """What is said of a vault, and what of it can be read; anything told wrongly fails."""
    try:
        session = opening.unlock(vault, OLD)
    except AppError as error:
        _honest(error)
        return str(error.problem), {}
    try:
        found = _all(session)
        assert all(whole.get(name) == value for name, value in found.items() if value is not None)
        try:
            sound = session.vault.check().sound
        except AppError as error:
            _honest(error)
            sound = False
        notices = set(session.vault._opened.notices)
        lost = set(whole) - {name for name, value in found.items() if value is not None}
        assert not lost or not sound or notices, f"{len(lost)} lost, and nothing says so"
        return ("sound" if sound else "found"), found
    finally:
        opening.lock(session)


def _repaired(vault: Path, folder: Path, whole: dict[str, object], found: dict[str, object]) -> None:
    """A repair reads at least what an ordinary unlock reads, or says that nothing is left to take over."""
    try:
        told = repairing.repair_into(vault, folder, OLD)
    except AppError as error:
        _honest(error)
        assert not found
    else:
        session = opening.unlock(folder, OLD)
        again = {name: value for name, value in _all(session).items() if value is not None}
        opening.lock(session)
        assert {name for name, value in found.items() if value is not None} <= again.keys()
        assert not told.complete or again == whole, told
    shutil.rmtree(folder)


def test_damaged_vaults(tmp_path: Path) -> None:
    _made(tmp_path)
    vault = tmp_path / "vault"
    session = opening.unlock(vault, OLD)
    whole = _all(session)
    opening.lock(session)
    assert len(whole) == 24
    draw, said = random.Random(SEED), Counter[str]()
    for number in range(VAULTS):
        target = tmp_path / "harmed"
        shutil.copytree(vault, target)
        done = _harm(target, tmp_path / "older", draw)
        try:
            word, found = _looked(target, whole)
            _, still = _looked(target, whole)
            assert found.keys() <= still.keys(), "looking made it worse"
            _repaired(target, tmp_path / "repaired", whole, found)
            newest = backups.backups(target / "backups")[0]
            if number % 10 == 0:
                backups.restore(newest.path, tmp_path / "restored", OLD)
                assert _looked(tmp_path / "restored", whole)[1].keys() == whole.keys()
                shutil.rmtree(tmp_path / "restored")
        except BaseException as error:
            error.add_note(f"vault {number}, seed {SEED}: {done}")
            raise
        said[word] += 1
        shutil.rmtree(target)
    print(dict(said))
    assert said["sound"] < VAULTS
