"""Small pictures of files, beside their chunks: made again from them, so in no backup, bundle or export."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from app.vault.database import Database
from app.vault.derived import FILE_FIELD

MOST_SIDE = 128
"""Pixels; anything larger is no thumbnail."""


@dataclass(frozen=True, slots=True)
class Thumb:
    """RGB, three bytes a pixel; without pixels: there is nothing to see of this file."""

    wide: int
    high: int
    pixels: bytes


NOTHING = Thumb(0, 0, b"")


def keep(records: Database, chunks: Database, sha: str, thumb: Thumb) -> bool:
    """Keep one; False where its file has gone meanwhile. The caller holds the writer's lock."""
    key = records.value("SELECT key FROM file WHERE sha256 = ?", (sha,))
    if key is None or not _has_table(chunks):
        return False
    row = (key, thumb.wide, thumb.high, zlib.compress(thumb.pixels, 6) if thumb.pixels else b"")
    with chunks.atomic():
        chunks.execute("INSERT OR REPLACE INTO thumb (file, wide, high, data) VALUES (?, ?, ?, ?)", row)
    return True


def of(records: Database, chunks: Database, shas: Sequence[str]) -> dict[str, Thumb]:
    """Those that are there, by SHA-256 (hex)."""
    if not _has_table(chunks):
        return {}
    found: dict[str, Thumb] = {}
    for sha in shas:
        key = records.value("SELECT key FROM file WHERE sha256 = ?", (sha,))
        row = chunks.row("SELECT wide, high, data FROM thumb WHERE file = ?", (key,))
        if row is not None:
            found[sha] = _read(*row)
    return found


def _read(wide: int, high: int, data: bytes) -> Thumb:
    if not (0 < wide <= MOST_SIDE and 0 < high <= MOST_SIDE):
        return NOTHING
    try:
        pixels = zlib.decompressobj().decompress(data, wide * high * 3)
    except zlib.error:
        return NOTHING
    return Thumb(wide, high, pixels) if len(pixels) == wide * high * 3 else NOTHING


def missing(records: Database, chunks: Database) -> list[str]:
    """The files of records that were not looked at yet, those that came last first."""
    if not _has_table(chunks):
        return []
    held = "SELECT 1 FROM link WHERE link.target = file.sha256 AND link.field = ?"
    rows = records.rows(f"SELECT key, sha256 FROM file WHERE NOT pending AND EXISTS ({held})", (FILE_FIELD,))
    done = set(chunks.column("SELECT file FROM thumb"))
    return [sha for key, sha in reversed(rows) if key not in done]


def drop(chunks: Database, keys: Sequence[int]) -> None:
    """Those of files that are gone."""
    if keys and _has_table(chunks):
        with chunks.atomic():
            chunks.many("DELETE FROM thumb WHERE file = ?", ((key,) for key in keys))


def owners(chunks: Database) -> list[int]:
    """The keys of the files that have one."""
    return chunks.column("SELECT file FROM thumb") if _has_table(chunks) else []


def _has_table(chunks: Database) -> bool:
    """A vault of an earlier version on a disk that is full or cannot be written has none."""
    return chunks.value("SELECT 1 FROM sqlite_schema WHERE name = 'thumb'") is not None
