"""A page that is not authentic is told, never shown as zeros, and takes nothing but its own rows with it."""

import io
import random
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.crypto.pages import PAGE
from app.crypto.slots import Passphrase
from app.errors import AppError, Problem
from app.vault.reader import Reader
from app.vault.vault import Vault, create, unlock

SECRET = Passphrase("correct horse battery")
CONTENT = random.Random(1).randbytes(1_300_000)


def _flipped(data: bytes, page: int) -> bytes:
    return data[: page * PAGE + 7] + bytes([data[page * PAGE + 7] ^ 1]) + data[page * PAGE + 8 :]


def test_no_zeros_stand_for_what_is_damaged(tmp_path: Path) -> None:
    """The last page of a chunk came as zeros once, and nothing was said: nobody asked for another page."""
    with create(tmp_path / "vault", SECRET, cost=FLOOR)[0] as vault:
        sha = vault.attach(io.BytesIO(CONTENT)).sha256
        vault.save_draft("holds it", {"file": sha})
    path = next((tmp_path / "vault").glob("files-*.db"))
    whole, told = path.read_bytes(), 0
    for page in range(len(whole) // PAGE - 30, len(whole) // PAGE):
        path.write_bytes(_flipped(whole, page))
        with unlock(tmp_path / "vault", SECRET) as vault:
            for read in (_streamed, _in_parts):
                try:
                    assert read(vault, sha) == CONTENT, page
                except AppError as error:
                    told += error.problem == Problem.VAULT_DAMAGED
    assert told > 30


def _streamed(vault: Vault, sha: str) -> bytes:
    return b"".join(vault.read_file(sha))


def _in_parts(vault: Vault, sha: str) -> bytes:
    return vault.file_reader().read_at(sha, 0, len(CONTENT))


def test_one_damaged_page_takes_no_other_with_it(tmp_path: Path) -> None:
    """SQLCipher refuses every page after one that is not authentic, until the database is opened again."""
    with create(tmp_path / "vault", SECRET, cost=FLOOR)[0] as vault:
        ids = [vault.create_record("note", {("remarks", "zh"): "字" * 3000}).id for _ in range(60)]
    path = next((tmp_path / "vault").glob("vault-*.db"))
    whole, lost = path.read_bytes(), set[int]()
    for page in range(24, len(whole) // PAGE, 9):
        path.write_bytes(_flipped(whole, page))
        with unlock(tmp_path / "vault", SECRET) as vault:
            for reader in (vault, vault.reader()):
                lost.add(sum(_is_lost(reader, id_) for id_ in ids))
    assert 0 < max(lost) <= 4


def _is_lost(reader: Reader, id_: str) -> bool:
    try:
        return reader.get(id_) is None
    except AppError as error:
        if error.problem != Problem.VAULT_DAMAGED:
            raise
        return True


def test_a_verb_that_met_damage_leaves_the_writer_at_work(tmp_path: Path) -> None:
    with create(tmp_path / "vault", SECRET, cost=FLOOR)[0] as vault:
        ids = [vault.create_record("note", {("remarks", "zh"): f"{n}" * 9000}).id for n in range(1, 30)]
    path = next((tmp_path / "vault").glob("vault-*.db"))
    whole = path.read_bytes()
    for page in range(24, len(whole) // PAGE, 5):
        path.write_bytes(_flipped(whole, page))
        with unlock(tmp_path / "vault", SECRET) as vault:
            hit = [id_ for id_ in ids if _is_lost(vault, id_)]
            if len(hit) == 1:
                break
    with unlock(tmp_path / "vault", SECRET) as vault:
        with pytest.raises(AppError, match=Problem.VAULT_DAMAGED), vault.group() as group:
            group.stored(hit[0])
        other = vault.get(next(id_ for id_ in ids if id_ not in hit))
        assert other is not None
        assert vault.save(other, {("title", "en"): "goes on"}).shown()["title", "en"] == "goes on"
