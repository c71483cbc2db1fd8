"""A drop-box bundle: what a traveller recorded, in the form of an exchange bundle, with no sender."""

from collections.abc import Iterable, Sequence

from app.bundle.container import Content, entry_of
from app.bundle.exchange import RECORDS, SealedFile, file_entries
from app.bundle.manifest import Kind, Manifest
from app.bundle.record_lines import write_records
from app.records.leaves import Copy


def packed(copies: Iterable[Copy], files: Sequence[SealedFile] = ()) -> tuple[Manifest, list[Content]]:
    """The manifest of a drop-box bundle, and the contents in its order; its origin is never proven.

    Raises BUNDLE_TOO_LARGE.
    """
    lines = write_records(copies)
    manifest = Manifest.of(
        Kind.DROPBOX, [entry_of(RECORDS, lines), *file_entries(files)], authenticated=False
    )
    return manifest, [lambda: [lines], *(file.content for file in files)]
