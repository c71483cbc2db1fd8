"""The `state` file: the journal's head when the vault was last locked; expendable, and checked at unlock."""

from dataclasses import dataclass
from pathlib import Path

from app.crypto.keys import mac, same
from app.vault.disk import replace_file

NAME = "state"
_LENGTH = 16 + 8 + 8 + 32


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the journal: last sequence, number of entries, and the last link."""

    sequence: int
    count: int
    link: bytes


def encoded(head: Head, vault_id: bytes, key: bytes) -> bytes:
    """The content of the file, with its MAC."""
    data = vault_id + head.sequence.to_bytes(8, "big") + head.count.to_bytes(8, "big") + head.link
    return data + mac(key, data)


def write(folder: Path, data: bytes) -> None:
    """Replace the file."""
    replace_file(folder / NAME, data)


def read(folder: Path, vault_id: bytes, key: bytes) -> Head | None:
    """The head kept at the last lock; None where the file is missing or not ours."""
    try:
        with (folder / NAME).open("rb") as file:
            content = file.read(_LENGTH + 33)
    except OSError:
        return None
    data, tag = content[:_LENGTH], content[_LENGTH:]
    if len(tag) != 32 or data[:16] != vault_id or not same(tag, mac(key, data)):
        return None
    return Head(int.from_bytes(data[16:24], "big"), int.from_bytes(data[24:32], "big"), data[32:])
