"""Writing a file outside the vault, to a place that the user has named; it lies there in the clear."""

from pathlib import Path

from app.vault.disk import replace_file


def write_file(target: Path, data: bytes) -> None:
    """Put a file there, whole or not at all. Raises DISK_FULL, DISK_FAILED, DISK_READ_ONLY."""
    replace_file(target, data)
