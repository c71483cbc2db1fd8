"""Small bundles for the tests of the bundle layer."""

import io
from collections.abc import Callable, Sequence

from app.bundle.container import entry_of, seal_bundle
from app.bundle.manifest import Kind, Manifest
from app.crypto import age

IDENTITY = age.X25519Identity(bytes(range(32)))
FILES = {"records.json": b'{"records":[]}', "files/0001.jpg": bytes(range(256)) * 600, "files/0002.txt": b""}


def content(data: bytes) -> Callable[[], list[bytes]]:
    return lambda: [data]


def manifest_of(files: dict[str, bytes], *, authenticated: bool = False) -> Manifest:
    entries = [entry_of(name, data) for name, data in files.items()]
    return Manifest.of(Kind.EXCHANGE, entries, authenticated=authenticated)


def sealed(
    files: dict[str, bytes] = FILES,
    *,
    auth: bytes | None = None,
    recipients: Sequence[age.Recipient] = (IDENTITY.recipient(),),
) -> io.BytesIO:
    target = io.BytesIO()
    manifest = manifest_of(files, authenticated=auth is not None)
    seal_bundle(target, recipients, manifest, [content(d) for d in files.values()], auth=auth)
    return target


def plain(bundle: io.BytesIO) -> bytes:
    """The ZIP inside a sealed bundle."""
    bundle.seek(0)
    return b"".join(age.open_stream(bundle, [IDENTITY]))


def resealed(archive: bytes) -> io.BytesIO:
    """Any bytes sealed to our identity, as a hostile sender would."""
    target = io.BytesIO()
    age.seal([archive], target, [IDENTITY.recipient()])
    return target
