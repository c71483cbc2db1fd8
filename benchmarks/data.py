"""Where the invented vaults lie: made once for each state of what shapes them, then used again."""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from app.services.deriving import derivation
from app.vault.database import Access, Database
from app.vault.vault import Vault, unlock
from benchmarks import bulk

SHAPE = 2
"""Raised whenever what an invented vault holds changes."""
ROOT = Path(__file__).resolve().parent.parent


def place() -> Path:
    """The folder of all invented vaults; `ANJUAN_BENCH_DATA` moves it."""
    return Path(os.environ.get("ANJUAN_BENCH_DATA", Path(tempfile.gettempdir()) / "anjuan-bench"))


def vault_folder(cases: int) -> Path:
    """The folder of a vault with so many cases; made where it is missing."""
    schema = hashlib.sha256((ROOT / "app/vault/schema.py").read_bytes()).hexdigest()[:8]
    folder = place() / f"{cases}-{SHAPE}-{schema}-{derivation().number}"
    if not (folder / "state").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(_template(folder), ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        bulk.fill(folder, cases)
        shutil.rmtree(_template(folder), ignore_errors=True)
    return folder


def _template(folder: Path) -> Path:
    return folder.with_name(folder.name + "-template")


def opened(cases: int) -> Vault:
    """That vault, unlocked."""
    return unlock(vault_folder(cases), bulk.secret(), derivation=derivation())


class Plain(Database):
    """The same tables without encryption, over the same engine."""

    def _connected(self, key: bytearray) -> object:  # noqa: ARG002 (there is none)
        from sqlcipher3 import dbapi2 as sqlite

        db = sqlite.connect(
            f"{self.path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None,
            check_same_thread=False, cached_statements=256,
        )  # fmt: skip
        self._prepare(db)
        return db


def plain_twin(vault: Vault, cases: int) -> Plain:
    """An unencrypted copy of the vault's records database, row by row the same."""
    path = vault_folder(cases) / "plain-twin.db"
    if not path.is_file():
        partial = path.with_suffix(".part")
        partial.unlink(missing_ok=True)
        vault._db.execute("ATTACH DATABASE ? AS twin KEY ''", (str(partial),))
        vault._db.execute("SELECT sqlcipher_export('twin')").fetchall()
        vault._db.execute("DETACH DATABASE twin")
        partial.rename(path)
    return Plain(path, bytearray(), Access.WRITE)
