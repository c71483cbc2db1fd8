"""Hostile bundles: whatever is changed, cut or added is refused, without a crash and without much memory.

Every changed container is sealed anew, as a sender who wants to harm us would, so that the container's
own checks are what refuses. `ANJUAN_LONG=1` tries every byte and thousands of changes.
"""

import io
import os
import random
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterator

import pytest

from app.bundle.container import contents, entry_of, verify
from app.bundle.manifest import Entry, Kind, Manifest
from app.bundle.zip_layout import Member, directory, local_header
from app.crypto import age
from app.errors import AppError, Problem
from tests.bundle.sealed import FILES, IDENTITY, plain, resealed, sealed

LONG = os.environ.get("ANJUAN_LONG") == "1"
MUTATIONS = 20_000 if LONG else 500
ARCHIVE = plain(sealed(auth=b'{"sender":"x"}'))
SEALED = sealed(auth=b'{"sender":"x"}').getvalue()


def refused(bundle: io.BytesIO) -> Problem:
    """The problem with which opening ends; fails if it opens."""
    with pytest.raises(AppError) as refusal:
        verify(bundle, [IDENTITY])
    return refusal.value.problem


def boundaries() -> list[int]:
    """Every offset where one part of the archive ends and another begins."""
    places, start = {0, len(ARCHIVE)}, 0
    while (found := ARCHIVE.find(b"PK", start)) >= 0:
        places |= {found + i for i in (0, 4, 6, 8, 10, 12, 14, 18, 22, 26, 28, 30, 34, 36, 38, 42, 46)}
        start = found + 2
    places |= {ARCHIVE.find(data) + d for data in FILES.values() for d in (0, len(data))}
    return sorted(p for p in places if p <= len(ARCHIVE))


def around(places: list[int], length: int) -> list[int]:
    return sorted({p + d for p in places for d in (-1, 0, 1) if 0 <= p + d < length})


def test_the_untouched_archive_opens() -> None:
    assert verify(resealed(ARCHIVE), [IDENTITY]).auth == b'{"sender":"x"}'


def test_a_change_at_every_boundary_is_refused() -> None:
    for place in around(boundaries(), len(ARCHIVE)):
        changed = bytearray(ARCHIVE)
        changed[place] ^= 1
        assert refused(resealed(bytes(changed))) in {Problem.BUNDLE_DAMAGED, Problem.BUNDLE_NEWER}, place


def test_a_cut_at_every_boundary_is_refused() -> None:
    for place in around(boundaries(), len(ARCHIVE)):
        assert refused(resealed(ARCHIVE[:place])) is Problem.BUNDLE_DAMAGED, place


def test_a_byte_more_or_less_at_every_boundary_is_refused() -> None:
    for place in around(boundaries(), len(ARCHIVE) + 1):
        assert refused(resealed(ARCHIVE[:place] + b"\0" + ARCHIVE[place:])) is not Problem.BUNDLE_NOT_AGE
        if place < len(ARCHIVE):
            assert refused(resealed(ARCHIVE[:place] + ARCHIVE[place + 1 :])) is not Problem.BUNDLE_NOT_AGE


def mutations(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Random changes: bits, runs, cuts, doubled and moved parts."""
    rng = random.Random(seed)
    for _ in range(count):
        changed, place = bytearray(data), rng.randrange(len(data))
        span = min(len(data) - place, 1 << rng.randrange(12))
        match rng.randrange(5):
            case 0:
                changed[place] ^= 1 << rng.randrange(8)
            case 1:
                changed[place : place + span] = rng.randbytes(span)
            case 2:
                del changed[place : place + span]
            case 3:
                changed[place:place] = changed[place : place + span]
            case _:
                other = rng.randrange(len(data))
                changed[place : place + span] = data[other : other + span]
        if changed != data:
            yield bytes(changed)


def test_random_changes_inside_are_refused() -> None:
    for number, changed in enumerate(mutations(ARCHIVE, MUTATIONS, seed=1)):
        assert refused(resealed(changed)) in {Problem.BUNDLE_DAMAGED, Problem.BUNDLE_NEWER}, number


def test_random_changes_outside_are_refused() -> None:
    for changed in mutations(SEALED, MUTATIONS, seed=2):
        assert isinstance(refused(io.BytesIO(changed)), Problem)


@pytest.mark.parametrize("where", ["header", "payload"])
def test_a_cut_anywhere_outside_is_refused(where: str) -> None:
    header = SEALED.index(b"\n--- ") + 100
    places = (
        range(header) if where == "header" else around(list(range(header, len(SEALED), 65_552)), len(SEALED))
    )
    for place in places:
        assert isinstance(refused(io.BytesIO(SEALED[:place])), Problem)


@pytest.mark.skipif(not LONG, reason="every byte of a bundle: ANJUAN_LONG=1 (make fuzz)")
def test_every_byte_inside_and_outside() -> None:
    small = plain(sealed({"a.txt": b"abc"}))
    for place in range(len(small)):
        refused(resealed(small[:place] + bytes([small[place] ^ 0x55]) + small[place + 1 :]))
        refused(resealed(small[:place]))
    for place in range(len(SEALED)):
        refused(io.BytesIO(SEALED[:place] + bytes([SEALED[place] ^ 0x55]) + SEALED[place + 1 :]))


def test_another_archive_of_the_same_files_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(ARCHIVE)) as ours, zipfile.ZipFile(target, "w") as theirs:
        for info in ours.infolist():
            theirs.writestr(zipfile.ZipInfo(info.filename), ours.read(info))
    assert refused(resealed(target.getvalue())) is Problem.BUNDLE_DAMAGED


def lying(entries: list[Entry], bodies: list[bytes]) -> io.BytesIO:
    """A bundle whose manifest says what we like."""
    raw = Manifest(bytes(32), Kind.EXCHANGE, tuple(entries), False).encode()
    members = [Member("manifest.json", len(raw), zlib.crc32(raw))]
    members += [Member(e.name, e.length, e.crc32) for e in entries]
    parts = [local_header(m) + body for m, body in zip(members, [raw, *bodies], strict=True)]
    return resealed(b"".join(parts) + directory(members))


def test_a_manifest_that_lies_is_refused() -> None:
    good = entry_of("a.txt", b"abc")
    cases = [
        [Entry("../a.txt", 3, good.crc32, good.sha256)],
        [Entry("a.txt", 3, good.crc32, bytes(32))],
        [Entry("a.txt", 3, 0, good.sha256)],
        [Entry("a.txt", 1 << 40, good.crc32, good.sha256)],
        [good, good],
    ]
    for entries in cases:
        assert refused(lying(entries, [b"abc"] * len(entries))) is Problem.BUNDLE_DAMAGED


def peak_while_refusing(bundle: io.BytesIO) -> int:
    tracemalloc.start()
    try:
        refused(bundle)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_huge_promise_costs_no_memory() -> None:
    header = bytearray(local_header(Member("manifest.json", 0xFFFFFFF0, 0)))
    assert peak_while_refusing(resealed(bytes(header) + bytes(100_000))) < 16 << 20
    entry = Entry("a.bin", 1 << 47, 0, bytes(32))
    assert peak_while_refusing(lying([entry], [bytes(3 << 20)])) < 32 << 20


def test_a_large_bundle_opens_in_little_memory() -> None:
    bundle = sealed({"files/0001.bin": bytes(48 << 20)})
    tracemalloc.start()
    verified = verify(bundle, [IDENTITY])
    for _entry, pieces in contents(bundle, [IDENTITY], verified):
        assert sum(map(len, pieces)) == 48 << 20
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 24 << 20


def test_a_bundle_for_others_names_nobody() -> None:
    stranger = age.X25519Identity.generate()
    bundle = sealed(recipients=[stranger.recipient()])
    assert refused(bundle) is Problem.BUNDLE_NOT_FOR_US
    assert stranger.recipient().public not in bundle.getvalue()


def test_a_manifest_of_many_folders_costs_little() -> None:
    """A hundred thousand names with sixty folders each would be six million folders to look at."""
    row = b'{"crc32":"00000000","length":0,"name":"%s","sha256":"' + b"0" * 64 + b'"}'
    names = (b"%05d/" % number + b"a/" * 56 + b"a" for number in range(100_000))
    rows = b",".join(row % name for name in names)
    raw = b'{"auth":false,"entries":[' + rows + b'],"id":"' + b"0" * 64 + b'","kind":"exchange","version":1}'
    member = Member("manifest.json", len(raw), zlib.crc32(raw))
    assert peak_while_refusing(resealed(local_header(member) + raw)) < 6 * len(raw)


def test_a_manifest_of_too_many_entries_is_refused_before_it_is_decoded() -> None:
    raw = b'{"auth":false,"entries":[' + b"{}," * 10_000_000
    member = Member("manifest.json", len(raw), zlib.crc32(raw))
    assert peak_while_refusing(resealed(local_header(member) + raw)) < 3 * len(raw)
