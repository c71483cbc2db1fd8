"""Records and files that travel, with a sender or from a drop box without one."""

import zlib
from hashlib import sha256

import pytest

from app.bundle import dropbox, exchange
from app.bundle.container import Content, entry_of
from app.bundle.exchange import SealedFile, is_file, is_records, read_records
from app.bundle.manifest import Entry, Kind, Manifest
from tests.bundle.test_record_lines import NOTE


def file(data: bytes) -> SealedFile:
    """A file that travels."""
    return SealedFile(sha256(data).hexdigest(), zlib.crc32(data), len(data), lambda: [data])


FILES = [file(b"one"), file(b"twelve")]
AS_ENTRIES = [
    Entry(f"files/{name}.bin", len(data), zlib.crc32(data), sha256(data).digest())
    for name, data in (("0001", b"one"), ("0002", b"twelve"))
]


def bodies(contents: list[Content]) -> list[bytes]:
    """Every content, read."""
    return [b"".join(content()) for content in contents]


def checked(manifest: Manifest, contents: list[Content]) -> None:
    """Each content is what its entry says."""
    for entry, body in zip(manifest.entries, bodies(contents), strict=True):
        assert entry == entry_of(entry.name, body)


@pytest.mark.parametrize("authenticated", [True, False])
def test_what_a_verb_adds_comes_first_then_records_then_files(authenticated: bool) -> None:
    extra = [("grant.json", b"{}"), ("more.json", b"[]")]
    manifest, contents = exchange.packed([NOTE], FILES, authenticated=authenticated, extra=extra)
    checked(manifest, contents)
    assert (manifest.kind, manifest.authenticated) == (Kind.EXCHANGE, authenticated)
    assert [entry.name for entry in manifest.entries[:3]] == ["grant.json", "more.json", "records.jsonl"]
    assert list(manifest.entries[3:]) == AS_ENTRIES
    assert [is_records(entry) for entry in manifest.entries] == [False, False, True, False, False]
    assert [is_file(entry) for entry in manifest.entries] == [False, False, False, True, True]
    assert list(read_records([bodies(contents)[2]])) == [NOTE]


def test_records_alone() -> None:
    manifest, contents = exchange.packed([], [], authenticated=True)
    assert [(entry.name, entry.length) for entry in manifest.entries] == [("records.jsonl", 0)]
    assert bodies(contents) == [b""]


def test_a_drop_box_has_the_same_form_and_no_sender() -> None:
    manifest, contents = dropbox.packed([NOTE], FILES)
    checked(manifest, contents)
    assert (manifest.kind, manifest.authenticated) == (Kind.DROPBOX, False)
    assert manifest.entries[0].name == "records.jsonl"
    assert list(manifest.entries[1:]) == AS_ENTRIES
    assert list(read_records([bodies(contents)[0]])) == [NOTE]
    assert len(dropbox.packed([NOTE])[0].entries) == 1
