"""Files: streamed in and out, once each, pending until a record holds them."""

import tracemalloc
from hashlib import sha256
from io import BytesIO, RawIOBase
from zlib import crc32

import pytest

from app.errors import AppError, Problem
from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault.files import CHUNK, Attached
from app.vault.vault import Vault
from tests.vault.conftest import Place


class Slow(RawIOBase):
    """Gives a few bytes at a time, as a pipe does."""

    def __init__(self, data: bytes) -> None:
        self._data = BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(size, 100_003))


class Zeros(RawIOBase):
    """A long stream that takes no memory."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int = -1) -> bytes:
        size = min(size, self.left)
        self.left -= size
        return bytes(size)


def reference(file: Attached) -> dict[LeafPath, Json]:
    return {("file",): {"sha256": file.sha256, "size": file.size, "media_type": "image/jpeg"}}


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 17 * CHUNK + 5])
def test_a_file_comes_back_byte_for_byte(place: Place, size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    data = data[:size]
    attached = place.vault.attach(Slow(data))  # type: ignore[arg-type]
    assert attached == Attached(sha256(data).hexdigest(), crc32(data), size)
    place.vault.create_record("evidence", reference(attached))
    vault = place.relock()
    assert b"".join(vault.read_file(attached.sha256)) == data
    assert vault.about_file(attached.sha256) == attached
    assert vault.check().sound


def test_the_same_content_is_kept_once(vault: Vault) -> None:
    first, second = vault.attach(BytesIO(b"same")), vault.attach(BytesIO(b"same"))
    assert first == second
    assert vault._opened.files.value("SELECT count(*) FROM chunk") == 1


def test_what_no_record_holds_is_swept_at_unlock_but_not_what_a_draft_names(place: Place) -> None:
    gone, kept = (place.vault.attach(BytesIO(word)) for word in (b"gone", b"kept"))
    place.vault.save_draft("form", {"file": kept.sha256})
    vault = place.relock()
    with pytest.raises(AppError):
        list(vault.read_file(gone.sha256))
    assert list(vault.read_file(kept.sha256)) == [b"kept"]
    assert vault._opened.files.value("SELECT count(*) FROM chunk") == 1


def test_a_cancelled_attach_leaves_nothing(vault: Vault) -> None:
    with pytest.raises(AppError) as error:
        vault.attach(BytesIO(bytes(20 * CHUNK)), cancelled=lambda: True)
    assert error.value.problem == Problem.CANCELLED
    assert vault._opened.files.value("SELECT count(*) FROM chunk") == 0
    assert vault._db.value("SELECT count(*) FROM file") == 0


def test_a_full_disk_while_attaching_leaves_nothing(vault: Vault) -> None:
    files = vault._opened.files
    files.execute(f"PRAGMA max_page_count = {files.value('PRAGMA page_count') + 100}")
    with pytest.raises(AppError) as error:
        vault.attach(BytesIO(bytes(3 * CHUNK)))
    assert error.value.problem == Problem.DISK_FULL
    assert vault._db.value("SELECT count(*) FROM file") == 0


def test_a_long_file_takes_constant_memory(vault: Vault) -> None:
    tracemalloc.start()
    vault.attach(Zeros(96 * CHUNK))  # type: ignore[arg-type]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40 * CHUNK


def test_progress_counts_bytes(vault: Vault) -> None:
    told: list[int] = []
    vault.attach(BytesIO(bytes(20 * CHUNK)), progress=told.append)
    assert told == [16 * CHUNK, 20 * CHUNK]


def test_an_unknown_file_is_told(vault: Vault) -> None:
    with pytest.raises(AppError) as error:
        list(vault.read_file("0" * 64))
    assert error.value.problem == Problem.FILE_NOT_FOUND
