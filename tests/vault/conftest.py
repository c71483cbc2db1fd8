"""A vault at the cheapest cost that a reader accepts, opened by recovery bits so that tests are quick."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.crypto.slots import Passphrase, Recovery
from app.vault.vault import Vault, create, unlock

SECRET = Passphrase("correct horse 正确的马")


@dataclass
class Place:
    """A vault's folder, what opens it, and the vault while it is open."""

    folder: Path
    recovery: Recovery
    vault: Vault

    def relock(self) -> Vault:
        """Lock and unlock."""
        self.vault.close()
        self.vault = unlock(self.folder, self.recovery)
        return self.vault


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    vault, bits = create(tmp_path / "vault", SECRET, cost=FLOOR)
    made = Place(tmp_path / "vault", Recovery(bits), vault)
    yield made
    made.vault.close()


@pytest.fixture
def vault(place: Place) -> Vault:
    return place.vault
