"""Changes of one honest bundle, each in one layer: outside the encryption, or inside and sealed anew."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.crypto.age.x25519 import X25519Recipient
from tests.bundle.vector_file import payload, sealed_to
from tests.bundle.zip_writer import Part, manifest, padded, row
from tests.fuzz.mutate import mutated_bytes, mutated_json

_FIELDS = {
    b"PK\3\4": (4, 6, 8, 10, 12, 14, 18, 22, 26, 28),
    b"PK\1\2": (4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 30, 32, 34, 36, 38, 42),
    b"PK\5\6": (4, 6, 8, 10, 12, 16, 20),
}
"""Where the fields of each ZIP record begin."""


@dataclass(frozen=True)
class Honest:
    """A bundle as it was sealed, what is inside, and to whom it may be sealed again."""

    sealed: bytes
    archive: bytes
    parts: tuple[Part, ...]
    to: X25519Recipient
    tag: bytes
    """The one tag, in hex, that tells whoever opens it who sent it."""

    @property
    def head(self) -> int:
        """Where the header ends and the nonce begins."""
        return self.sealed.index(b"\n--- ") + 49

    def again(self, archive: bytes) -> bytes:
        """Another archive, sealed as anyone can who has the card."""
        return sealed_to(self.to, archive)


def header(one: Honest, rng: random.Random) -> bytes:
    """The age header: lines, arguments, bodies, MAC."""
    return mutated_bytes(one.sealed[: one.head], rng) + one.sealed[one.head :]


def stanza(one: Honest, rng: random.Random) -> bytes:
    """The lines of a stanza: moved, doubled, taken out, or a character of one changed."""
    lines = one.sealed[: one.head].split(b"\n")
    place = rng.randrange(1, len(lines) - 2)
    match rng.randrange(4):
        case 0:
            lines.insert(rng.randrange(1, len(lines) - 1), lines[place])
        case 1:
            del lines[place]
        case 2:
            lines[place] = mutated_bytes(lines[place], rng)
        case _:
            lines[place] += rng.choice((b" ", b" x", b"=", b"A", b"\r"))
    return b"\n".join(lines) + one.sealed[one.head :]


def chunks(one: Honest, rng: random.Random) -> bytes:
    """The sealed chunks: changed, cut, exchanged, lengthened."""
    sealed = one.again(one.archive)
    start = sealed.index(b"\n--- ") + 49
    body = sealed[start:]
    match rng.randrange(4):
        case 0:
            body = body[: rng.randrange(len(body))]
        case 1:
            body += rng.randbytes(rng.randrange(1, 100))
        case 2:
            whole = payload(one.archive + one.archive)
            body = whole[: 16 + 65552] + whole[16 : 16 + 65552 * rng.randrange(1, 3)]
        case _:
            body = mutated_bytes(body, rng)
    return sealed[:start] + body


def zip_field(one: Honest, rng: random.Random) -> bytes:
    """One number in a local header, the directory or the end record."""
    signature = rng.choice(list(_FIELDS))
    places = [found.start() for found in re.finditer(re.escape(signature), one.archive)]
    at = rng.choice(places) + rng.choice(_FIELDS[signature])
    archive = bytearray(one.archive)
    size = rng.choice((2, 4))
    known = int.from_bytes(archive[at : at + size], "little")
    other = rng.choice((0, 1, 0xFFFF, 0xFFFFFFFF, known + 1, known - 1, known ^ (1 << rng.randrange(16))))
    archive[at : at + size] = (other % (1 << 8 * size)).to_bytes(size, "little")
    return one.again(bytes(archive))


def directory(one: Honest, rng: random.Random) -> bytes:
    """Any bytes of the directory, or a member's bytes moved."""
    start = one.archive.index(b"PK\1\2")
    return one.again(one.archive[:start] + mutated_bytes(one.archive[start:], rng))


def members(one: Honest, rng: random.Random) -> bytes:
    """Members put in another order, doubled, left out or renamed, the archive itself without fault."""
    parts = list(one.parts)
    place = rng.randrange(len(parts))
    match rng.randrange(4):
        case 0:
            parts.append(parts.pop(place))
        case 1:
            parts.insert(rng.randrange(len(parts)), parts[place])
        case 2:
            del parts[place]
        case _:
            parts[place] = Part(mutated_bytes(parts[place].name, rng)[:200], parts[place].data)
    return one.again(padded(parts))


def manifest_json(one: Honest, rng: random.Random) -> bytes:
    """`manifest.json`, the rest as it was."""
    raw = mutated_json(one.parts[0].data, rng)
    return one.again(padded([Part(b"manifest.json", raw), *one.parts[1:]]))


def auth_json(one: Honest, rng: random.Random) -> bytes:
    """The tags and their number, never the sender's name: that would be somebody else's bundle.

    Our tag does not cover those of others, so to change only them is no change of what we are told.
    """
    raw = one.parts[-1].data
    sender = raw[: raw.index(b',"tags"')]
    changed = mutated_json(raw, rng)
    if not changed.startswith(sender):
        changed = sender + b',"tags":["' + rng.randbytes(32).hex().encode() + b'"]}'
    if one.tag in changed:
        changed = changed.replace(one.tag, rng.randbytes(32).hex().encode())
    return one.again(padded([*one.parts[:-1], Part(b"auth.json", changed)]))


def records_json(one: Honest, rng: random.Random) -> bytes:
    """A record, with every sum in manifest and archive made right: only the sender's tag is wrong then."""
    files = {part.name.decode(): part.data for part in one.parts[1:-1]}
    lines = files["records.jsonl"].splitlines()
    place = rng.randrange(len(lines))
    lines[place] = mutated_json(lines[place], rng)
    files["records.jsonl"] = b"\n".join(lines) + b"\n"
    identity = one.parts[0].data.split(b'"id":"')[1][:64].decode()
    raw = manifest([row(name, data) for name, data in files.items()], auth=True, id=identity)
    parts = [Part(name.encode(), data) for name, data in files.items()]
    return one.again(padded([Part(b"manifest.json", raw), *parts, one.parts[-1]]))


def padding(one: Honest, rng: random.Random) -> bytes:
    """The zeros: one changed, or more or fewer of them."""
    parts = list(one.parts)
    if rng.random() < 0.5:
        return one.again(padded(parts, more=rng.choice((-100, -2, -1, 1, 2, 100, 2048, 65536))))
    at = one.archive.index(b"padding") + 7 + rng.randrange(20_000)
    return one.again(one.archive[:at] + bytes([rng.randrange(1, 256)]) + one.archive[at + 1 :])


LAYERS: tuple[Callable[[Honest, random.Random], bytes], ...] = (
    header, stanza, chunks, zip_field, directory, members, manifest_json, auth_json, records_json, padding,
)  # fmt: skip


def mutations(one: Honest, count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """So many changed bundles, with the layer that was changed; none is the honest one."""
    rng = random.Random(seed)
    same = {one.sealed, one.again(one.archive)}
    for number in range(count):
        layer = LAYERS[number % len(LAYERS)]
        while (changed := layer(one, rng)) in same:
            continue
        yield layer.__name__, changed
