"""Fixed keys, cards and records for fuzzing and vectors: known to everyone, so never to be used."""

import hashlib
import hmac
from dataclasses import replace

from app.bundle.auth import Us, make_auth
from app.bundle.container import entry_of
from app.bundle.manifest import Kind, Manifest
from app.crypto import age
from app.crypto.identities import OwnIdentity
from app.records.codec import leaves_of
from app.records.declare import Record
from app.records.leaves import Copy, created
from app.records.types import TYPES
from tests.values import sample

FILE_KEY = bytes(range(16))
IDENTITY = age.X25519Identity(bytes(range(32)))
HYBRID = age.HybridIdentity(bytes(range(32, 64)))


def someone(name: str, number: int) -> Us:
    """A person with a card, made from a number."""
    own = OwnIdentity.decode(bytes((number + i) % 256 for i in range(96)))
    return Us(own, own.card(name, 1))


ANNA, BO, CAI, DAO = (someone(n, 40 * i) for i, n in enumerate(("Anna", "Bo", "Cai", "Dao"), start=1))
RECORDS = b"records.jsonl"
MANIFEST = replace(
    Manifest.of(Kind.EXCHANGE, [entry_of(RECORDS.decode(), b"")], authenticated=True), id=bytes(range(32))
)


AUTH = make_auth(MANIFEST, ANNA, [BO.card])
_SHARED = BO.identity.shared_key(
    ANNA.card.mac,
    salt=MANIFEST.id,
    info=b"anjuan/auth/v1" + ANNA.card.fingerprint() + BO.card.fingerprint(),
)
TAG = hmac.digest(_SHARED, hashlib.sha256(MANIFEST.encode()).digest(), "sha256").hex().encode()
"""The one tag by which Bo knows that Anna sent this manifest."""


def full_record(type_: str, seed: int) -> Record:
    """A record of a type with every field filled, the same for the same seed."""
    declaration = TYPES[type_]
    id_ = f"{seed:08x}-0000-4000-8000-{list(TYPES).index(type_):012x}"
    values = {name: sample(field, seed) for name, field in declaration.fields.items()}
    return declaration.record(id=id_, **values)


def full_copy(type_: str, seed: int, edition: str) -> Copy:
    """The same as a copy under one edition."""
    record = full_record(type_, seed)
    return created(type_, record.id, leaves_of(record), edition)


OURS = {type_: full_copy(type_, 1, "0" * 15 + "1") for type_ in TYPES}
