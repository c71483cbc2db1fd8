"""One function per reader of strangers' bytes: returns where the input is refused or honest, raises on a bug.

Whatever a reader accepts must come back byte for byte when it is written again: then no two spellings
mean the same, and nothing that was read was dropped.
"""

import io
from collections.abc import Callable, Iterator
from datetime import date
from typing import BinaryIO
from unittest import mock

from app.bundle import container
from app.bundle.auth import sender_of
from app.bundle.container import Piece, contents, verify
from app.bundle.exchange import read_records
from app.bundle.manifest import decode_manifest
from app.bundle.zip_layout import directory, local_header
from app.crypto import age
from app.crypto.age.header import encode_header, parse_header
from app.crypto.age.source import Source
from app.crypto.cards import decode_card, read_card
from app.crypto.keys import digest
from app.errors import AppError, Problem
from app.records import strictness
from app.records.codec import leaves_of, load
from app.records.comparing import compare
from app.records.dates import from_edtf, moment_from_iso, sort_key, stored_date, understand
from app.records.dates.describe import describe
from app.records.derive import derive
from app.records.leaves import Copy
from app.records.levels import Level
from app.records.merge import merge_import
from app.records.stored import encode
from app.records.titles import title
from app.records.types import TYPES
from app.vault.header import parse as parse_vault_header
from tests.fuzz.office import OFFICE, FindingError
from tests.fuzz.people import ANNA, BO, FILE_KEY, HYBRID, IDENTITY, MANIFEST, OURS, TAG

TODAY = date(2026, 11, 25)
HOLE, HOLE_BYTES = b"<zeros>", 65_000
"""Stands in an archive for a run of zeros, so that inputs stay short."""

_OPENING = frozenset(
    {
        Problem.BUNDLE_NOT_AGE,
        Problem.BUNDLE_NEWER,
        Problem.BUNDLE_DAMAGED,
        Problem.BUNDLE_NOT_FOR_US,
        Problem.BUNDLE_NEEDS_PASSPHRASE,
        Problem.BUNDLE_TOO_COSTLY,
    }
)


def _refused(work: Callable[[], object], *allowed: Problem) -> bool:
    """Whether the work ends in one of the allowed problems; any other exception passes through."""
    try:
        work()
    except AppError as error:
        if error.problem not in allowed:
            raise FindingError(f"refused as {error.problem}") from error
        return True
    return False


def age_file(data: bytes) -> None:
    """A whole age file, armored or not, with one identity of each kind."""
    _refused(lambda: list(age.open_stream(io.BytesIO(data), [IDENTITY, HYBRID])), *_OPENING)


def age_header(data: bytes) -> None:
    """The header alone: what parses is written again with the same bytes."""
    source = io.BytesIO(data)
    if _refused(lambda: parse_header(Source(source)), *_OPENING):
        return
    header = parse_header(Source(io.BytesIO(data)))
    again = encode_header(list(header.stanzas), FILE_KEY)
    if again.rpartition(b" ")[0] != header.covered:
        raise FindingError("a second spelling of a header")


def _decrypted(file: BinaryIO, _identities: object) -> Iterator[Piece]:
    while piece := file.read(4096):
        yield piece


def archive(data: bytes) -> None:
    """The container inside the encryption: what is accepted is exactly what we would write."""
    plain = data.replace(HOLE, bytes(HOLE_BYTES), 1)
    with mock.patch.object(age, "open_stream", _decrypted):
        if _refused(lambda: verify(io.BytesIO(plain), []), Problem.BUNDLE_DAMAGED, Problem.BUNDLE_NEWER):
            return
        verified = verify(io.BytesIO(plain), [])
        bodies = [b"".join(p) for _, p in contents(io.BytesIO(plain), [], verified)]
    members = container._members(verified.manifest, verified.auth)
    parts = [verified.manifest.encode(), *bodies, *filter(None, [verified.auth]), bytes(members[-1].length)]
    written = b"".join(local_header(m) + body for m, body in zip(members, parts, strict=True))
    if written + directory(members) != plain:
        raise FindingError("a second spelling of an archive")


def manifest(data: bytes) -> None:
    """`manifest.json`."""
    if not _refused(lambda: decode_manifest(data), Problem.BUNDLE_DAMAGED, Problem.BUNDLE_NEWER):
        decode_manifest(data)


def auth(data: bytes) -> None:
    """`auth.json`, read by someone who knows its pretended sender."""
    allowed = (Problem.BUNDLE_DAMAGED, Problem.SENDER_NOT_PROVEN)
    if _refused(lambda: sender_of(data, MANIFEST, [BO], [ANNA.card]), *allowed):
        return
    if sender_of(data, MANIFEST, [BO], [ANNA.card]).card is not None and TAG not in data:
        raise FindingError("a sender proven without the tag")


def card(data: bytes) -> None:
    """A card as bytes and as text."""
    if not _refused(lambda: decode_card(data), Problem.CARD_NOT_UNDERSTOOD) and (
        decode_card(data).encode() != data
    ):
        raise FindingError("a second spelling of a card")
    text = data.decode("utf-8", "replace")
    if not _refused(lambda: read_card(text), Problem.CARD_NOT_UNDERSTOOD):
        read_card(read_card(text).text())
    _refused(lambda: age.parse_recipient(text), Problem.KEY_NOT_UNDERSTOOD)
    _refused(lambda: age.parse_identity(text), Problem.KEY_NOT_UNDERSTOOD)


def records(data: bytes) -> None:
    """The records of a bundle, and everything that a preview and an import work out from them."""
    if _refused(lambda: list(read_records([data])), Problem.BUNDLE_DAMAGED):
        return
    copies = list(read_records([data]))
    if b"".join(encode(copy) + b"\n" for copy in copies) != data:
        raise FindingError("a second spelling of a record")
    for copy in copies:
        _take_in(copy)


def _take_in(copy: Copy) -> None:
    known = OURS.get(copy.type)
    mine = Copy(copy.type, copy.id, known.base, known.leaves) if known else None
    compared = compare(mine, copy)
    merged = merge_import(mine, copy) if mine else copy
    if merged.leaves.keys() < copy.leaves.keys():
        raise FindingError("a leaf was lost")
    strictness.effective(compared.merged)
    record = load(merged)
    if copy.type in TYPES:
        derive(record, lambda _id: None)
        for language in ("zh_hans", "zh_hant", "en"):
            title(record, language, Level.TEAM, lambda _id: None)
        leaves_of(record)


def dates(data: bytes) -> None:
    """Dates as stored and as people say them."""
    text = data.decode("utf-8", "replace")
    first, _, rest = text.partition("\n")
    _stored(first, rest)
    if not _refused(lambda: understand(text, TODAY), Problem.DATE_NOT_UNDERSTOOD, Problem.DATE_AMBIGUOUS):
        value = understand(text, TODAY)
        if str(value.span) != value.edtf:
            raise FindingError("a second spelling of a date")


def _stored(edtf: str, rest: str) -> None:
    earliest, _, latest = rest.partition("\n")
    try:
        value = stored_date(edtf, "", earliest or None, latest or None)
        moment = moment_from_iso(edtf)
    except ValueError:
        return
    sort_key(value)
    describe(value, "zh_hans")
    moment.instant.isoformat()
    if from_edtf(edtf).edtf != edtf:
        raise FindingError("a second spelling of a stored date")


def vault_header(data: bytes) -> None:
    """The vault's header, under a right checksum."""
    whole = data + digest(data)
    if _refused(lambda: parse_vault_header(whole), Problem.HEADER_DAMAGED, Problem.VAULT_NEWER):
        return
    if parse_vault_header(whole).encoded() != whole:
        raise FindingError("a second spelling of a header")


_BUNDLE = (age_file, age_header, archive, manifest, auth, card, records, dates, vault_header)
TARGETS: dict[str, Callable[[bytes], None]] = {**{one.__name__: one for one in _BUNDLE}, **OFFICE}
