"""The published vectors of the bundle end in the class that they name, and leave nothing behind."""

import io
from collections import Counter
from pathlib import Path

import pytest

from app.bundle.container import seal_bundle
from tests.bundle.hostile_archives import FILES
from tests.bundle.make_vectors import made
from tests.bundle.sealed import IDENTITY, content, manifest_of, plain
from tests.bundle.vector_file import CLASSES, FOLDER, outcome, read_vector, vectors
from tests.bundle.zip_writer import manifest, padded, parts_of, row, step

MADE = {vector.name: vector for vector in made()}


@pytest.mark.parametrize("path", vectors(), ids=lambda path: path.stem)
def test_bundle_vector(path: Path) -> None:
    vector = read_vector(path)
    ended, sender, records = outcome(vector)
    assert ended == vector.expect
    if ended == "accept":
        assert sender == vector.sender
        assert records == (0 if vector.name == "honest-empty" else 1)


def test_the_vectors_are_those_that_the_generator_makes() -> None:
    committed = {path.stem: path.read_bytes() for path in vectors()}
    assert {name: data for name, data in committed.items() if not name.startswith("chance-")} == {
        name: vector.encode() for name, vector in MADE.items()
    }
    assert {name for name in committed if name.startswith("chance-")} == {"chance-hybrid", "chance-scrypt"}


def test_every_class_has_a_vector_but_one() -> None:
    """A wrong passphrase is no vector: it would differ from a right one by the passphrase alone."""
    seen = Counter(vector.expect for vector in MADE.values())
    assert set(seen) == {*CLASSES.values(), "accept"} - {"wrong passphrase"}
    assert sum(seen.values()) > 150
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 3 << 20


def test_the_second_writer_writes_what_the_first_does() -> None:
    """So an honest vector is honest by the specification, and a hostile one differs by what it names."""
    files = {"records.jsonl": FILES["records.jsonl"], "files/0001.bin": bytes(70_000), "files/0002.bin": b""}
    declared, target = manifest_of(files), io.BytesIO()
    seal_bundle(target, [IDENTITY.recipient()], declared, [content(data) for data in files.values()])
    raw = manifest([row(name, data) for name, data in files.items()], id=declared.id.hex())
    assert raw == declared.encode()
    assert padded(parts_of(files, raw=raw)) == plain(target)


def test_hostile_archives_are_padded_right_unless_padding_is_what_is_wrong() -> None:
    odd = {"padding", "cut", "bomb"}
    archives = [one for one in MADE.values() if not one.sealed and one.attack not in odd]
    assert len(archives) > 100
    assert [
        one.name for one in archives if len(one.body) != step(len(one.body)) and one.name != "front"
    ] == []
