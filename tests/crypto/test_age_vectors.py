"""All 143 public age vectors end in the class that they name."""

import hashlib
import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.crypto import age
from app.crypto.age.envelope import open_source
from app.crypto.age.source import ArmorSource, Source
from app.errors import AppError, Problem

VECTORS = Path(__file__).parent.parent / "vectors" / "age"
CLASSES = {"header": "header failure", "mac": "HMAC failure", "payload": "payload failure"}
CLASSES["armor"] = "armor failure"
NO_MATCH = {Problem.BUNDLE_NOT_FOR_US, Problem.WRONG_PASSPHRASE, Problem.BUNDLE_NEEDS_PASSPHRASE}


@dataclass(frozen=True)
class Vector:
    """One file of the testkit."""

    fields: dict[str, str]
    identities: Sequence[age.Identity]
    sealed: bytes


def read_vector(path: Path) -> Vector:
    head, _, body = path.read_bytes().partition(b"\n\n")
    parts = [line.partition(": ") for line in head.decode().splitlines()]
    pairs = [(key, value) for key, _, value in parts]
    keys: list[age.Identity] = [age.parse_identity(v) for k, v in pairs if k == "identity"]
    keys += [age.PassphraseIdentity(v) for k, v in pairs if k == "passphrase"]
    fields = dict(pairs)
    return Vector(fields, keys, zlib.decompress(body) if "compressed" in fields else body)


def outcome(vector: Vector) -> tuple[str, bytes]:
    """The class in which opening ends, and what was given out before."""
    out = io.BytesIO()
    source = Source(io.BytesIO(vector.sealed))
    if "armored" in vector.fields:
        source = Source(ArmorSource(source))
    try:
        for piece in open_source(source, vector.identities):
            out.write(piece)
    except AppError as error:
        return class_of(error), out.getvalue()
    return "success", out.getvalue()


def class_of(error: AppError) -> str:
    if error.problem in NO_MATCH:
        return "no match"
    if error.problem is Problem.BUNDLE_DAMAGED:
        return CLASSES[str(error.facts["part"])]
    assert error.problem in {Problem.BUNDLE_NOT_AGE, Problem.BUNDLE_NEWER, Problem.BUNDLE_TOO_COSTLY}
    return "header failure"


def test_all_vectors_are_here() -> None:
    assert len(list(VECTORS.iterdir())) == 143


@pytest.mark.parametrize("path", sorted(VECTORS.iterdir()), ids=lambda p: p.name)
def test_vector(path: Path) -> None:
    vector = read_vector(path)
    ended, plain = outcome(vector)
    assert ended == vector.fields["expect"]
    if ended == "success":
        assert hashlib.sha256(plain).hexdigest() == vector.fields["payload"]


@pytest.mark.parametrize("path", sorted(VECTORS.glob("armor_*")), ids=lambda p: p.name)
def test_armor_is_recognised(path: Path) -> None:
    vector = read_vector(path)
    try:
        plain = b"".join(age.open_stream(io.BytesIO(vector.sealed), vector.identities))
    except AppError:
        assert vector.fields["expect"] != "success"
    else:
        assert hashlib.sha256(plain).hexdigest() == vector.fields["payload"]
