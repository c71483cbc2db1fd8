"""A vault of each format, kept as files: this program opens it, and so does a reader made from the paper.

The second reader uses nothing of `app`: only what docs/vault-format.md says.
"""

import hashlib
import hmac
import json
import shutil
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2 as sqlite

from app.services import opening

KEPT = Path(__file__).parents[1] / "vectors" / "vault"
VERSIONS = [json.loads(path.read_text("utf-8")) | {"name": path.stem} for path in KEPT.glob("*.json")]


@pytest.fixture(params=VERSIONS, ids=lambda told: told["name"])
def told(request: pytest.FixtureRequest) -> dict[str, Any]:
    return dict(request.param)


@pytest.fixture
def folder(told: dict[str, Any], tmp_path: Path) -> Path:
    return Path(shutil.copytree(KEPT / told["name"], tmp_path / "vault"))


def content(told: dict[str, Any]) -> bytes:
    text, times = told["content"]
    return bytes(text.encode() * times)


def test_this_program_opens_it(told: dict[str, Any], folder: Path) -> None:
    for passphrase in told["passphrases"]:
        session = opening.unlock(folder, passphrase)
        assert session.vault.check().sound
        case = session.read.get(told["case"])
        assert case is not None
        assert case.leaves["title", "zh"].shown == told["title"]["zh"]
        assert b"".join(session.vault.read_file(told["file"])) == content(told)
        opening.lock(session)
    opening.lock(opening.unlock_with_words(folder, told["words"]))


@pytest.mark.parametrize("index", [0, 1])
def test_a_reader_from_the_paper_opens_it(told: dict[str, Any], folder: Path, index: int) -> None:
    head = Head.parse((folder / "header-a").read_bytes())
    assert (folder / "header-b").read_bytes() == (folder / "header-a").read_bytes()
    master = head.master(told["passphrases"][index])
    records, files = (database(folder, name, master, head) for name in ("vault", "files"))
    chain(records)
    [(body, trashed)] = records.execute("SELECT body, trashed FROM record WHERE id = ?", (told["case"],))
    assert json.loads(body)["values"]["title/zh"] == told["title"]["zh"]
    last = records.execute("SELECT body FROM change WHERE record IS NOT NULL ORDER BY seq").fetchall()
    stood = hashlib.sha256(body + b"\x00" + (trashed or "").encode()).hexdigest()
    assert stood in {json.loads(entry)["sha256"] for (entry,) in last}
    [(key, size)] = records.execute("SELECT key, size FROM file WHERE sha256 = ?", (told["file"],))
    parts = files.execute("SELECT data FROM chunk WHERE file = ? ORDER BY part", (key,)).fetchall()
    whole = b"".join(data for (data,) in parts)
    assert (len(whole), whole) == (size, content(told))
    everything = "".join(str(row) for row in records.execute("SELECT * FROM change"))
    assert not [word for word in told["purged"] if word in everything]
    state(folder, master, head, records)


@dataclass
class Head:
    """The header as docs/vault-format.md lays it out."""

    vault_id: bytes
    databases: dict[str, tuple[str, bytes]]
    stretching: bytes
    slots: list[bytes]

    @classmethod
    def parse(cls, data: bytes) -> "Head":
        assert data[:8] == b"ANJUAN\x00\x01"
        assert data[8:10] == b"\x00\x01"
        assert hashlib.sha256(data[:-32]).digest() == data[-32:]
        databases = {"vault": (data[34:38].hex(), data[38:54]), "files": (data[54:58].hex(), data[58:74])}
        slots = [data[119 + number * 113 : 119 + (number + 1) * 113] for number in range(data[118])]
        head = cls(data[10:26], databases, data[74:118], slots)
        assert len(data) == 119 + 113 * len(slots) + 64
        head.tagged = (data[:-64], data[-64:-32])
        return head

    tagged: tuple[bytes, bytes] = (b"", b"")

    def master(self, passphrase: str) -> bytes:
        memory, passes, lanes = (int.from_bytes(self.stretching[at : at + 4], "big") for at in (32, 36, 40))
        secret = unicodedata.normalize("NFKC", passphrase).encode()
        stretched = hash_secret_raw(secret, self.stretching[:32], passes, memory, lanes, 32, Type.ID)
        for slot in self.slots:
            kind, salt, commitment, wrapped = slot[:1], slot[1:33], slot[33:65], slot[65:]
            both = hkdf(stretched + bytes(32), salt, b"passphrase", 64)
            if kind == b"\x01" and both[32:] == commitment:
                bound = b"\x00\x01" + self.vault_id + self.stretching + kind + salt + commitment
                master = ChaCha20Poly1305(both[:32]).decrypt(bytes(12), wrapped, bound)
                body, tag = self.tagged
                assert hmac.digest(hkdf(master, b"", b"anjuan/mac/v1", 32), body, "sha256") == tag
                return master
        raise AssertionError("no slot opens")


def hkdf(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(secret)


def database(folder: Path, kind: str, master: bytes, head: Head) -> Any:
    name, salt = head.databases[kind]
    path = folder / f"{kind}-{name}.db"
    assert path.read_bytes()[:16] == salt
    opened = sqlite.connect(path)
    key = hkdf(master, salt, b"anjuan/db/v1", 32) + salt
    opened.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert opened.execute("PRAGMA cipher_integrity_check").fetchall() == []
    return opened


def chain(records: Any) -> None:
    link, holes, named = bytes(32), set[int](), set[int]()
    rows = records.execute("SELECT seq, nonce, body, commitment, link FROM change ORDER BY seq").fetchall()
    for place, (seq, nonce, body, commitment, kept) in enumerate(rows, 1):
        assert seq == place
        link = hashlib.sha256(link + seq.to_bytes(8, "big") + commitment).digest()
        assert kept == link
        if body is None:
            holes.add(seq)
        else:
            assert hashlib.sha256(nonce + body).digest() == commitment
            named |= set(json.loads(body).get("facts", {}).get("purged", []))
    assert holes == named
    assert holes


def state(folder: Path, master: bytes, head: Head, records: Any) -> None:
    data = (folder / "state").read_bytes()
    vault_id, sequence, count, link, tag = data[:16], data[16:24], data[24:32], data[32:64], data[64:]
    assert hmac.digest(hkdf(master, b"", b"anjuan/mac/v1", 32), data[:64], "sha256") == tag
    [(last, kept)] = records.execute("SELECT seq, link FROM change ORDER BY seq DESC LIMIT 1")
    assert (vault_id, int.from_bytes(sequence, "big"), link) == (head.vault_id, last, kept)
    assert count == sequence
