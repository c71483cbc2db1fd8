"""The header: everything known about a vault before it is unlocked, as strict fixed-length bytes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from secrets import token_bytes
from typing import Self

from app.crypto.argon import Cost
from app.crypto.keys import SALT_LENGTH, digest, mac, mac_key, same
from app.crypto.slots import (
    MOST_SLOTS,
    SLOT_LENGTH,
    Secret,
    Slot,
    Stretching,
    material,
    parse_slot,
    seal,
    unseal,
)
from app.errors import AppError, Problem

MAGIC = b"ANJUAN\x00\x01"
VERSION = 1
MOST_BYTES = 64 * 1024
_FIXED = 16 + 8 + 2 * (4 + SALT_LENGTH) + 32 + 12 + 1
_START = len(MAGIC) + 2


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """Which file holds a database (8 hex digits of its name) and the salt at its head."""

    name: str
    salt: bytes

    @classmethod
    def fresh(cls) -> Self:
        """A database file that does not exist yet."""
        return cls(token_bytes(4).hex(), token_bytes(SALT_LENGTH))


@dataclass(frozen=True, slots=True)
class Header:
    """Vault id, generation, database files, Argon2 parameters, slots, and the MAC over all of it."""

    vault_id: bytes
    generation: int
    records: DatabaseFile
    files: DatabaseFile
    stretching: Stretching
    slots: tuple[Slot, ...]
    tag: bytes = bytes(32)

    @property
    def context(self) -> bytes:
        """What every slot is bound to: header version, vault id and Argon2 parameters."""
        return VERSION.to_bytes(2, "big") + self.vault_id + self.stretching.encoded()

    def encoded(self) -> bytes:
        """The whole file: body, MAC and a SHA-256 against accidents."""
        data = self._body() + self.tag
        return data + digest(data)

    def signed(self, master: bytearray) -> Self:
        """The header with its MAC under the master key."""
        return replace(self, tag=mac(mac_key(master), self._body()))

    def opened(self, secret: Secret) -> tuple[int, bytearray]:
        """The index of the slot that a secret opens, and the master key. Raises WRONG_PASSPHRASE."""
        return self.opened_with(secret, material(secret, self.stretching))

    def opened_with(self, secret: Secret, source: bytearray) -> tuple[int, bytearray]:
        """As `opened`, from what `material` made of the secret."""
        index, master = unseal(self.slots, secret.kind, source, self.context)
        if not same(self.tag, mac(mac_key(master), self._body())):
            raise AppError(Problem.WRONG_PASSPHRASE)
        return index, master

    def changed(self, master: bytearray, slots: Sequence[Slot]) -> Self:
        """The next generation with other slots. Raises SLOTS_FULL above eight."""
        if len(slots) > MOST_SLOTS:
            raise AppError(Problem.SLOTS_FULL)
        return replace(self, generation=self.generation + 1, slots=tuple(slots)).signed(master)

    def new_slot(self, master: bytearray, secret: Secret) -> Slot:
        """A slot for one more secret."""
        return seal(master, secret.kind, material(secret, self.stretching), self.context)

    def _body(self) -> bytes:
        files = [bytes.fromhex(file.name) + file.salt for file in (self.records, self.files)]
        parts = [MAGIC, VERSION.to_bytes(2, "big"), self.vault_id, self.generation.to_bytes(8, "big"), *files]
        parts += [
            self.stretching.encoded(),
            bytes([len(self.slots)]),
            *(slot.encoded() for slot in self.slots),
        ]
        return b"".join(parts)


def fresh(cost: Cost) -> Header:
    """A header for a new vault, without slots yet."""
    stretching = Stretching(token_bytes(32), cost)
    return Header(token_bytes(16), 0, DatabaseFile.fresh(), DatabaseFile.fresh(), stretching, ())


def parse(data: bytes) -> Header:
    """The header in a file. Raises HEADER_DAMAGED, or VAULT_NEWER, before anything is spent on it."""
    if not _START + _FIXED + 64 <= len(data) <= MOST_BYTES or not data.startswith(MAGIC):
        raise AppError(Problem.HEADER_DAMAGED)
    if digest(data[:-32]) != data[-32:]:
        raise AppError(Problem.HEADER_DAMAGED)
    if int.from_bytes(data[len(MAGIC) : _START], "big") > VERSION:
        raise AppError(Problem.VAULT_NEWER)
    header = _Reader(data).header()
    if header.encoded() != data:
        raise AppError(Problem.HEADER_DAMAGED)
    header.stretching.cost.refuse_outside_limits()
    return header


class _Reader:
    """Takes fixed-length fields off the front of a header."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, _START

    def header(self) -> Header:
        vault_id, generation = self._take(16), self._number(8)
        records, files = self._file(), self._file()
        stretching = Stretching(self._take(32), Cost(self._number(4), self._number(4), self._number(4)))
        count = self._number(1)
        if count > MOST_SLOTS or self._at + count * SLOT_LENGTH + 64 != len(self._data):
            raise AppError(Problem.HEADER_DAMAGED)
        slots = tuple(parse_slot(self._take(SLOT_LENGTH)) for _ in range(count))
        return Header(vault_id, generation, records, files, stretching, slots, self._take(32))

    def _file(self) -> DatabaseFile:
        return DatabaseFile(self._take(4).hex(), self._take(SALT_LENGTH))

    def _number(self, length: int) -> int:
        return int.from_bytes(self._take(length), "big")

    def _take(self, length: int) -> bytes:
        start, self._at = self._at, self._at + length
        return self._data[start : self._at]
