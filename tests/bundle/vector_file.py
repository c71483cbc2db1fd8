"""The published vectors: a text header that says what must happen, an empty line, the bytes."""

import base64
import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.bundle.auth import Us, sender_of
from app.bundle.container import contents, verify
from app.bundle.exchange import is_records, read_records
from app.bundle.manifest import Kind
from app.crypto import age
from app.crypto.age.header import Stanza, derive, encode_header, to_base64
from app.crypto.cards import Card, decode_card
from app.crypto.identities import OwnIdentity
from app.errors import AppError, Problem
from tests.fuzz.people import BO, FILE_KEY

FOLDER = Path(__file__).parent.parent / "vectors" / "bundle"
CLASSES = {
    Problem.BUNDLE_NOT_AGE: "not age",
    Problem.BUNDLE_NEWER: "newer",
    Problem.BUNDLE_NOT_FOR_US: "not for us",
    Problem.BUNDLE_NEEDS_PASSPHRASE: "needs passphrase",
    Problem.WRONG_PASSPHRASE: "wrong passphrase",
    Problem.BUNDLE_TOO_COSTLY: "too costly",
    Problem.BUNDLE_DAMAGED: "damaged",
    Problem.SENDER_NOT_PROVEN: "sender not proven",
    Problem.BUNDLE_NOT_RECORDS: "not records",
}
"""The word for each refusal in the vectors and in docs/bundle-format.md."""


@dataclass(frozen=True)
class Vector:
    """One file: its name, what it is, what must happen, who opens it, whom they know, the bytes."""

    name: str
    about: str
    expect: str
    body: bytes
    sender: str = "none"
    own: Sequence[Us] = (BO,)
    contacts: Sequence[Card] = ()
    passphrase: str = ""
    sealed: bool = False
    """Whether the body is the sealed file; else it is the archive inside, to be sealed to who opens it."""
    attack: str = field(default="")

    def encode(self) -> bytes:
        """The file's bytes."""
        lines = [f"about: {self.about}", f"expect: {self.expect}"]
        lines += [f"sender: {self.sender}"] if self.expect == "accept" else []
        lines += [f"attack: {self.attack}"] if self.attack else []
        lines += [f"own: {one.identity.encode().hex()} {one.card.name}" for one in self.own]
        lines += [f"contact: {base64.b64encode(card.encode()).decode()}" for card in self.contacts]
        lines += [f"passphrase: {self.passphrase}"] if self.passphrase else []
        lines += ["layer: " + ("bundle" if self.sealed else "archive"), "compressed: zlib"]
        return "\n".join(lines).encode() + b"\n\n" + zlib.compress(self.body, 9)


def read_vector(path: Path) -> Vector:
    """The vector in a file."""
    head, _, body = path.read_bytes().partition(b"\n\n")
    pairs = [line.split(": ", 1) for line in head.decode().splitlines()]
    one = dict(pairs)
    own = []
    for key, value in pairs:
        if key == "own":
            secret, name = value.split(" ", 1)
            identity = OwnIdentity.decode(bytes.fromhex(secret))
            own.append(Us(identity, identity.card(name, 1)))
    known = [decode_card(base64.b64decode(value)) for key, value in pairs if key == "contact"]
    return Vector(
        path.stem, one["about"], one["expect"], zlib.decompress(body), one.get("sender", "none"), own, known,
        one.get("passphrase", ""), one["layer"] == "bundle", one.get("attack", ""),
    )  # fmt: skip


def vectors() -> list[Path]:
    """Every vector."""
    return sorted(FOLDER.glob("*.bundle"))


def sealed_to(recipient: age.X25519Recipient, plain: bytes) -> bytes:
    """The same plaintext always gives the same file: for vectors only, its keys are known to everyone."""
    ephemeral = X25519PrivateKey.from_private_bytes(bytes(range(64, 96)))
    share = ephemeral.public_key().public_bytes_raw()
    secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient.public))
    wrapping = derive(secret, share + recipient.public, b"age-encryption.org/v1/X25519")
    body = ChaCha20Poly1305(wrapping).encrypt(bytes(12), FILE_KEY, None)
    stanza = Stanza("X25519", (to_base64(share),), body)
    return encode_header([stanza], FILE_KEY) + payload(plain)


def payload(plain: bytes) -> bytes:
    """Nonce and chunks of an age file."""
    nonce = bytes(range(16))
    cipher, out = ChaCha20Poly1305(derive(FILE_KEY, nonce, b"payload")), [nonce]
    pieces = [plain[i : i + 65536] for i in range(0, len(plain), 65536)] or [b""]
    for number, piece in enumerate(pieces):
        last = number == len(pieces) - 1
        out.append(cipher.encrypt((number << 8 | last).to_bytes(12, "big"), piece, None))
    return b"".join(out)


def file_of(vector: Vector) -> bytes:
    """The sealed file of a vector."""
    if vector.sealed:
        return vector.body
    return sealed_to(vector.own[0].identity.classic.recipient(), vector.body)


def outcome(vector: Vector) -> tuple[str, str, int]:
    """The class in which opening ends, what is known of the sender, and how many records came out."""
    file = io.BytesIO(file_of(vector))
    opening: Sequence[age.Identity] = [one for us in vector.own for one in us.identity.opening]
    if vector.passphrase:
        opening = [age.PassphraseIdentity(vector.passphrase)]
    try:
        verified = verify(file, opening)
        if verified.manifest.kind is not Kind.EXCHANGE:
            raise AppError(Problem.BUNDLE_NOT_RECORDS)
        sender = "none"
        if verified.auth is not None:
            found = sender_of(verified.auth, verified.manifest, vector.own, vector.contacts)
            sender = f"proven {found.card.name}" if found.card else "unknown"
        records = 0
        for entry, pieces in contents(file, opening, verified):
            if is_records(entry):
                records += len(list(read_records(pieces)))
    except AppError as error:
        return CLASSES[error.problem], "none", 0
    return "accept", sender, records
