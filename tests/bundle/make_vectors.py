"""`python -m tests.bundle.make_vectors` writes the published vectors: the same each time, but for two."""

import io
import json
from collections.abc import Iterator
from dataclasses import replace

from app.bundle.auth import make_auth
from app.bundle.manifest import Manifest, decode_manifest
from app.crypto import age
from app.crypto.cards import Card
from tests.bundle.hostile_archives import FILES, RECORD, archives
from tests.bundle.hostile_records import records
from tests.bundle.vector_file import FOLDER, Vector, sealed_to
from tests.bundle.zip_writer import manifest, padded, parts_of, row
from tests.fuzz.people import ANNA, BO, CAI, DAO

OLD = RECORD.replace(b"0123456789abcdef", b"0000000000000001")
NEW = (
    b'{"base":"0000000000000001","editions":{"title/zh":[[["0000000000000002","\xe6\x94\xb9"]],'
    b'["0000000000000001"]]},"id":"11111111-0000-4000-8000-000000000001","type":"note","values":{}}\n'
)
"""The same record as it was, and after an edit that superseded what was there."""


def made() -> Iterator[Vector]:
    """Every vector whose bytes do not depend on chance."""
    for name, about, attack, expect, archive in archives():
        yield Vector(name, about, expect, archive, attack=attack)
    for name, about, expect, lines in records():
        archive = padded(parts_of({"records.jsonl": lines}))
        yield Vector(f"records-{name}", about, expect, archive, attack="records")
    yield from _senders()
    yield from _files()


def _raw(files: dict[str, bytes]) -> bytes:
    return manifest([row(name, data) for name, data in files.items()], auth=True)


def _tags(head: Manifest, sender: str, *to: str) -> bytes:
    """`auth.json` with true tags for some and the others filled up, the same each time."""
    people = {"Anna": ANNA, "Bo": BO, "Cai": CAI, "Dao": DAO}
    auth = json.loads(make_auth(head, people[sender], [people[name].card for name in to]))
    alone = [json.loads(make_auth(head, people[sender], [people[name].card] * 2))["tags"] for name in to]
    true = [tag for tags in alone for tag in set(tags)]
    filled = true + [f"{n:064x}" for n in range(len(auth["tags"]) - len(true))]
    return _auth({**auth, "tags": sorted(filled)})


def _auth(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode()


def _bundle(auth: bytes, files: dict[str, bytes] = FILES) -> bytes:
    return padded(parts_of(files, auth, _raw(files)))


def _senders() -> Iterator[Vector]:
    head = decode_manifest(_raw(FILES))
    true = _tags(head, "Anna", "Bo")
    anna = [ANNA.card]
    name = "from-anna"
    yield Vector(name, "Anna to Bo", "accept", _bundle(true), "proven Anna", contacts=anna)
    yield Vector(
        f"{name}-two",
        "Anna to Bo and Cai",
        "accept",
        _bundle(_tags(head, "Anna", "Bo", "Cai")),
        "proven Anna",
        contacts=anna,
    )
    yield Vector(f"{name}-unknown", "Bo has no card of Anna", "accept", _bundle(true), "unknown")
    refused = "sender not proven"
    posing = _auth({**json.loads(_tags(head, "Dao", "Bo")), "sender": ANNA.card.fingerprint().hex()})
    yield Vector(
        "spoofed",
        "Dao gives Anna's fingerprint over his own tags",
        refused,
        _bundle(posing),
        contacts=anna,
        attack="spoofed",
    )
    yield Vector(
        "readdressed",
        "Anna's bundle to Bo, sealed on to Cai by whoever opened it",
        refused,
        _bundle(true),
        own=[CAI],
        contacts=anna,
        attack="readdressed",
    )
    yield Vector(
        "forged",
        "Bo, who can make Anna's tags for himself, poses as Anna to Cai",
        refused,
        _bundle(_tags(head, "Anna", "Bo")),
        own=[CAI],
        contacts=anna,
        attack="forged",
    )
    moved = _bundle(true).replace(b'"id":"0001', b'"id":"0002', 1)
    other = padded(parts_of(FILES, true, _raw(FILES).replace(b'"id":"0001', b'"id":"0002')))
    assert len(moved) == len(other)
    yield Vector(
        "tags-moved", "true tags under another manifest", refused, other, contacts=anna, attack="spoofed"
    )
    altered = {**FILES, "files/0001.bin": b"another"}
    yield Vector(
        "tags-kept",
        "true tags, an attachment exchanged, every sum made right",
        refused,
        padded(parts_of(altered, true, _raw(altered))),
        contacts=anna,
        attack="substituted",
    )
    mixed = Card.of("Anna", 1, ANNA.card.hybrid, ANNA.card.classic, DAO.card.mac)
    yield Vector(
        "card-mixed",
        "Bo was given Anna's card with Dao's MAC key in it; the true Anna writes",
        "accept",
        _bundle(true),
        "unknown",
        contacts=[mixed],
        attack="card",
    )
    posing = _auth({**json.loads(_tags(head, "Dao", "Bo")), "sender": mixed.fingerprint().hex()})
    yield Vector(
        "card-mixed-spoofed",
        "the same, and Dao writes under the mixed card without knowing its pair",
        refused,
        _bundle(posing),
        contacts=[mixed],
        attack="card",
    )
    alike = DAO.identity.card("Аnna", 1)
    yield Vector(
        "look-alike",
        "Bo knows Anna with a Cyrillic А; Anna writes",
        "accept",
        _bundle(true),
        "unknown",
        contacts=[alike],
        attack="look-alike",
    )
    for key, lines in (("1-old", OLD), ("2-new", NEW)):
        files = {"records.jsonl": lines}
        auth = _tags(decode_manifest(_raw(files)), "Anna", "Bo")
        yield Vector(
            f"replay-{key}",
            "taken in, superseded, and sent again by whoever kept it",
            "accept",
            _bundle(auth, files),
            "proven Anna",
            contacts=anna,
            attack="replayed",
        )
    yield from _auths(json.loads(true))


def _auths(fields: dict[str, object]) -> Iterator[Vector]:
    tags = fields["tags"]
    assert isinstance(tags, list)
    spellings: dict[str, tuple[str, bytes]] = {
        "unsorted": ("tags that do not rise", _auth({**fields, "tags": tags[::-1]})),
        "twice": ("one tag twice", _auth({**fields, "tags": [tags[1]] * 2})),
        "three": ("three tags", _auth({**fields, "tags": [*tags, "ff" * 32]})),
        "none": ("no tag", _auth({**fields, "tags": []})),
        "short": ("a tag of 31 bytes", _auth({**fields, "tags": [tags[0][2:], tags[1]]})),
        "member": ("a member nobody knows", _auth({**fields, "also": 1})),
        "space": ("a space", _auth(fields).replace(b":", b": ", 1)),
    }
    for key, (about, auth) in spellings.items():
        yield Vector(f"auth-{key}", about, "damaged", _bundle(auth), contacts=[ANNA.card], attack="sender")


def _files() -> Iterator[Vector]:
    whole = padded(parts_of(FILES))
    sealed = sealed_to(BO.card.classic, whole)
    small = sealed_to(BO.card.classic, b"")
    header = sealed.index(b"\n--- ") + 49
    mac = small[header - 44 : header - 1]
    cost = small.replace(
        small[: small.index(b"\n---")],
        b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 21\n" + b"A" * 43,
    )
    cut = sealed[: header + 16 + 65536 // 2]
    bodies = {
        "file-text": ("a letter", "not age", b"Dear colleague,\n"),
        "file-zip": ("an archive that nobody sealed", "not age", whole),
        "file-empty": ("nothing", "not age", b""),
        "file-newer": ("age v2", "newer", small.replace(b"/v1", b"/v2")),
        "file-others": ("sealed to Dao alone", "not for us", sealed_to(DAO.card.classic, b"")),
        "file-passphrase": (
            "sealed to a passphrase, none given",
            "needs passphrase",
            cost.replace(b" 21", b" 10"),
        ),
        "file-mixed": (
            "a passphrase beside a key",
            "damaged",
            cost.replace(b"\n---", b"\n" + small[22 : small.index(b"---")] + b"---"),
        ),
        "file-bad-mac": ("the header's MAC is wrong", "damaged", small.replace(mac, b"A" * 43)),
        "file-no-payload": ("ends after the header", "damaged", sealed[:header]),
        "file-empty-payload": ("a payload of no bytes", "damaged", small),
        "file-cut": ("ends amid a chunk", "damaged", cut),
    }
    for name, (about, expect, body) in bodies.items():
        yield Vector(name, about, expect, body, sealed=True, attack="cut" if "cut" in name else "file")
    yield Vector(
        "file-too-costly", "scrypt with 2^21", "too costly", cost, passphrase="x", sealed=True, attack="bomb"
    )
    yield Vector(
        "file-trailing",
        "bytes after the last chunk",
        "damaged",
        sealed + b"\0" * 20,
        sealed=True,
        attack="cut",
    )


def by_chance() -> Iterator[Vector]:
    """Vectors whose bytes no one can choose: post-quantum and passphrase recipients."""
    honest = Vector("by-key", "sealed to Bo's post-quantum key", "accept", padded(parts_of(FILES)))
    for name, recipient, passphrase in (
        ("chance-hybrid", BO.card.hybrid, ""),
        ("chance-scrypt", age.PassphraseRecipient("天气很好", work=10), "天气很好"),
    ):
        target = io.BytesIO()
        age.seal([honest.body], target, [recipient])
        about = f"sealed by {recipient.KIND}"
        yield replace(
            honest, name=name, about=about, body=target.getvalue(), passphrase=passphrase, sealed=True
        )


def main() -> None:
    """Write what is missing or has changed."""
    FOLDER.mkdir(exist_ok=True)
    for vector in made():
        (FOLDER / f"{vector.name}.bundle").write_bytes(vector.encode())
    for vector in by_chance():
        if not (path := FOLDER / f"{vector.name}.bundle").exists():
            path.write_bytes(vector.encode())


if __name__ == "__main__":
    main()
