"""Every image of the disk during a drop-box session, with the passphrase in hand: no recorded word."""

import base64
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.crypto.keys import database_key
from app.crypto.slots import Passphrase
from app.services import dropbox, keys, opening
from app.vault import access
from tests.services.disk_trace import Write, pages, traced
from tests.services.vaults import session_in

PASSPHRASE = "correct horse battery"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="write calls are traced with strace"
)


def spellings(mark: str) -> set[bytes]:
    """A mark in every encoding that it could lie in."""
    plain = mark.encode()
    coded = [base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3)]
    return {plain, plain.hex().encode(), mark.encode("utf-16-le"), mark.encode("utf-16-be"), *coded}


def keys_of(folder: Path) -> dict[str, bytes]:
    """The keys of both databases, as whoever has the passphrase gets them."""
    opened = access.unlock(folder, Passphrase(PASSPHRASE))
    header = opened.header
    found = {
        f"{name}-{file.name}.db": bytes.fromhex(database_key(opened.master, file.salt)[2:66].decode())
        for name, file in (("vault", header.records), ("files", header.files))
    }
    opened.close()
    opened.lock.release()
    return found


def readable(write: Write, keys: dict[str, bytes]) -> Iterator[bytes]:
    """Everything that the passphrase opens of what one write call left."""
    yield write.image
    name = Path(write.path).name.removesuffix("-wal")
    if name in keys:
        yield from pages(write, keys[name])


def found_in(writes: list[Write], keys: dict[str, bytes], mark: str) -> set[str]:
    """The files in which a mark could be read after some write call."""
    wanted = spellings(mark)
    return {
        Path(write.path).suffix
        for write in writes
        for text in readable(write, keys)
        if any(spelling in text for spelling in wanted)
    }


def test_no_image_of_the_disk_holds_what_was_recorded(tmp_path: Path) -> None:
    mark = "qz" + secrets.token_hex(8)
    folder, out, file = tmp_path / "box", tmp_path / "stick", tmp_path / f"{mark}.jpg"
    out.mkdir()
    file.write_bytes(b"\xff\xd8\xff" + mark.encode() * 20_000)
    with session_in(tmp_path / "office") as office:
        session, _ = dropbox.create(folder, PASSPHRASE, keys.own_card(office), cost=FLOOR)
        opening.lock(session)
    opened = keys_of(folder)
    command = ["-m", "tests.services.dropbox_session", str(folder), str(file), str(out)]
    disk, writes = traced(command, f"{PASSPHRASE}\n{mark}", tmp_path / "log", [folder, out])
    touched = {Path(write.path).suffix for write in writes}
    assert {".part"} <= touched, "the session sealed something, and the trace saw it"
    assert len(list(out.glob("*.age"))) == 2
    assert found_in(writes, opened, mark) == set()
    assert all(path.endswith("-shm") for path in disk.mapped), "what is mapped is written past the trace"
    kept = [path for root in (folder, out) for path in root.rglob("*") if path.is_file()]
    assert len(kept) > 5
    assert all(path.read_bytes() == bytes(disk.images[str(path)]) for path in kept), "the replay is faithful"


def test_the_same_search_finds_it_in_an_ordinary_vault(tmp_path: Path) -> None:
    """The check can fail: a draft of an ordinary vault is readable with its passphrase."""
    mark = "qz" + secrets.token_hex(8)
    with session_in(tmp_path / "vault"):
        pass
    opened = keys_of(tmp_path / "vault")
    script = (
        "import sys; from app.services import opening; from pathlib import Path\n"
        "passphrase, mark = sys.stdin.read().split('\\n')[:2]\n"
        "session = opening.unlock(Path(sys.argv[1]), passphrase)\n"
        "session.vault.save_draft('x', {'text': mark}); opening.lock(session)\n"
    )
    command = ["-c", script, str(tmp_path / "vault")]
    _, writes = traced(command, f"{PASSPHRASE}\n{mark}", tmp_path / "log", [tmp_path / "vault"])
    assert ".db-wal" in found_in(writes, opened, mark)
    assert not any(mark.encode() in write.image for write in writes), "only behind the passphrase"
