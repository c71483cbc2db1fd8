"""What is still whole in a damaged vault, taken over into a new one; the damaged one is only read."""

from dataclasses import dataclass
from pathlib import Path

from app.services.backups import secret_of
from app.vault import repair
from app.vault.check import Fault, Progress

__all__ = ["Repaired", "repair_into"]


@dataclass(frozen=True, slots=True)
class Repaired:
    """What came over, and what is missing or not quite whole."""

    records: int
    files: int
    from_journal: int
    doubtful: int
    """Records that lost entries may have changed since, or of which only a part is left."""
    files_damaged: int
    """Damaged or gone; a backup may bring them back."""
    pages_lost: int
    """What lay on them may be missing without a trace."""
    entries_lost: int
    exports_lost: int

    @property
    def complete(self) -> bool:
        """Whether nothing is known to be missing."""
        return not any(
            (self.doubtful, self.files_damaged, self.pages_lost, self.entries_lost, self.exports_lost)
        )


def repair_into(
    folder: Path, target: Path, passphrase: str = "", words: str = "", keyfile: Path | None = None,
    progress: Progress | None = None,
) -> Repaired:  # fmt: skip
    """A new vault in an empty folder, opened by what opened the old one.

    Raises WRONG_PASSPHRASE, HEADER_DAMAGED, VAULT_IN_USE, VAULT_EXISTS, VAULT_DAMAGED, DISK_FULL …
    """
    secret = secret_of(passphrase, words, keyfile)
    found, report = repair.repair(folder, secret, target, progress=progress)
    damaged = sum(fault is Fault.FILE_DAMAGED for fault, _ in report.faults)
    return Repaired(
        found.records, found.files, found.from_journal, found.in_part + found.perhaps_older,
        damaged + found.files_lost, found.pages_lost, found.entries_lost,
        found.exports_lost,
    )  # fmt: skip
