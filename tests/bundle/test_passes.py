"""What a bundle promises while it is written and read twice: what is counted, refused, and checked again."""

import io
import zlib
from collections.abc import Iterator

import pytest

from app.bundle import container
from app.bundle.container import Verified, contents, entry_of, no_progress, seal_bundle, verify
from app.bundle.manifest import Entry, Kind, Manifest
from app.bundle.zip_layout import Member, directory, local_header, padding_length
from app.crypto import age
from app.errors import AppError, Problem
from tests.bundle.sealed import FILES, IDENTITY, content, manifest_of, plain, resealed, sealed


def refused(bundle: io.BytesIO) -> None:
    """Fails unless the first pass calls the bundle damaged."""
    with pytest.raises(AppError) as refusal:
        verify(bundle, [IDENTITY])
    assert refusal.value.problem is Problem.BUNDLE_DAMAGED
    assert refusal.value.facts == {"part": "container"}


def test_a_manifest_that_describes_another_bundle_is_not_sealed() -> None:
    def seal(manifest: Manifest, count: int, auth: bytes | None = None) -> None:
        seal_bundle(io.BytesIO(), [IDENTITY.recipient()], manifest, [content(b"a")] * count, auth=auth)

    one = Manifest.of(Kind.EXCHANGE, [entry_of("a", b"a")], authenticated=False)
    signed = Manifest.of(Kind.EXCHANGE, [entry_of("a", b"a")], authenticated=True)
    seal(one, 1)
    seal(signed, 1, b"{}")
    wrong = [(one, 0, None), (one, 2, None), (one, 1, b"{}"), (signed, 1, None), (signed, 2, b"{}")]
    for manifest, count, auth in wrong:
        with pytest.raises(ValueError, match="describe"):
            seal(manifest, count, auth)


def test_an_empty_auth_is_one_all_the_same() -> None:
    assert verify(sealed(auth=b""), [IDENTITY]).auth == b""
    assert verify(sealed(), [IDENTITY]).auth is None


def test_what_was_written_and_read_is_counted_to_the_byte() -> None:
    manifest, target = manifest_of(FILES, authenticated=True), io.BytesIO()
    told: list[tuple[int, int]] = []
    bodies = [content(data) for data in FILES.values()]

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    seal_bundle(target, [IDENTITY.recipient()], manifest, bodies, auth=b"{}", progress=tell)
    archive = plain(target)
    assert {total for _, total in told} == {len(archive)}
    done = [one for one, _ in told]
    first = len(local_header(Member("manifest.json", 0, 0))) + len(manifest.encode())
    assert done[0] == first
    assert done[1] == first + len(local_header(Member("records.json", 0, 0))) + len(FILES["records.json"])
    assert done[-1] == len(archive) - len(archive[archive.index(b"PK\x01\x02") :])
    told.clear()
    verified = verify(target, [IDENTITY], progress=tell)
    first_pass = list(told)
    assert told == sorted(told)
    total = told[-1][1]
    assert told[-1] == (total, total)
    assert {one for _, one in told} == {total}
    assert told[0][0] == done[1]
    told.clear()
    for _ in contents(target, [IDENTITY], verified, progress=tell):
        pass
    assert told == first_pass
    no_progress(1, 2)


def test_a_file_longer_than_its_entry_is_stopped_at_once() -> None:
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b"abc"

    manifest = Manifest.of(Kind.EXCHANGE, [entry_of("a", b"abcabc")], authenticated=False)
    with pytest.raises(AppError) as stopped:
        seal_bundle(io.BytesIO(), [IDENTITY.recipient()], manifest, [endless])
    assert stopped.value.problem is Problem.VAULT_DAMAGED
    assert taken == 3


def archive(
    raw: bytes, entries: list[Entry], bodies: list[bytes], auth: bytes | None = None, padding: bytes = b""
) -> bytes:
    """An archive put together member by member."""
    members = [Member("manifest.json", len(raw), zlib.crc32(raw))]
    members += [Member(e.name, e.length, e.crc32) for e in entries]
    members += [Member("auth.json", len(auth), zlib.crc32(auth))] if auth is not None else []
    parts = [raw, *bodies, *([auth] if auth is not None else [])]
    length = padding_length(members, "padding")
    zeros = padding + bytes(length - len(padding))
    members.append(Member("padding", length, zlib.crc32(bytes(length))))
    bodies_of = zip(members, [*parts, zeros], strict=True)
    return b"".join(local_header(member) + part for member, part in bodies_of) + directory(members)


GOOD = entry_of("a", b"abc")


def test_padding_is_zeros() -> None:
    raw = Manifest(bytes(32), Kind.EXCHANGE, (GOOD,), False).encode()
    assert verify(resealed(archive(raw, [GOOD], [b"abc"])), [IDENTITY]).manifest.entries == (GOOD,)
    refused(resealed(archive(raw, [GOOD], [b"abc"], padding=b"canary")))


def test_an_auth_that_was_not_announced_or_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for announced in (True, False):
        raw = Manifest(bytes(32), Kind.EXCHANGE, (GOOD,), announced).encode()
        for auth in (b"{}", None):
            bundle = resealed(archive(raw, [GOOD], [b"abc"], auth))
            if announced is (auth is not None):
                assert verify(bundle, [IDENTITY]).auth == auth
            else:
                refused(bundle)
    raw = Manifest(bytes(32), Kind.EXCHANGE, (GOOD,), True).encode()
    most = bytes(64 * 1024)
    assert verify(resealed(archive(raw, [GOOD], [b"abc"], most)), [IDENTITY]).auth == most
    refused(resealed(archive(raw, [GOOD], [b"abc"], bytes((64 << 10) + 1))))
    monkeypatch.setattr(container, "MAX_MANIFEST", len(raw))
    assert verify(resealed(archive(raw, [GOOD], [b"abc"], b"{}")), [IDENTITY]).auth == b"{}"
    monkeypatch.setattr(container, "MAX_MANIFEST", len(raw) - 1)
    refused(resealed(archive(raw, [GOOD], [b"abc"], b"{}")))


def test_a_manifest_may_be_longer_than_a_piece() -> None:
    names = [f"files/{number:04}.bin" for number in range(1000)]
    bundle = sealed(dict.fromkeys(names, b""))
    verified = verify(bundle, [IDENTITY])
    assert len(verified.manifest.encode()) > 2 * 64 * 1024
    assert [entry.name for entry in verified.manifest.entries] == names


def test_a_small_member_may_lie_across_two_pieces() -> None:
    """Decrypted bytes come in pieces of up to a megabyte; here one ends in the middle of `auth.json`."""
    auth = bytes(range(256)) * 256
    for length in ((1 << 20) - 40_000, (1 << 21) - 40_000):
        assert verify(sealed({"a": bytes(length)}, auth=auth), [IDENTITY]).auth == auth


def test_a_small_member_with_another_sum_is_refused() -> None:
    raw = Manifest(bytes(32), Kind.EXCHANGE, (GOOD,), False).encode()
    whole = archive(raw, [GOOD], [b"abc"])
    at = whole.index(zlib.crc32(raw).to_bytes(4, "little"))
    refused(resealed(whole[:at] + b"\0\0\0\0" + whole[at + 4 :]))


def test_nothing_follows_the_archive() -> None:
    whole = plain(sealed())
    refused(resealed(whole + b"\0"))
    refused(resealed(whole[:-1]))
    refused(resealed(whole + bytes(70_000)))


def swapped(first: bytes, second: bytes) -> tuple[io.BytesIO, Verified]:
    """A bundle that was verified, and is another one since."""
    handle = io.BytesIO(first)
    verified = verify(handle, [IDENTITY])
    handle.seek(0)
    handle.truncate()
    handle.write(second)
    return handle, verified


def second_pass(first: bytes, second: bytes) -> dict[str, bytes]:
    """What is read of a bundle that was swapped between the passes."""
    handle, verified = swapped(first, second)
    return {entry.name: b"".join(pieces) for entry, pieces in contents(handle, [IDENTITY], verified)}


def remade(manifest: Manifest, data: bytes, auth: bytes | None = None) -> bytes:
    """A bundle of a manifest with other bytes in its file."""
    raw = manifest.encode()
    bodies = [data[: manifest.entries[0].length].ljust(manifest.entries[0].length, b"\0")]
    return resealed(archive(raw, list(manifest.entries), bodies, auth)).getvalue()


def test_the_second_pass_takes_what_the_first_verified_and_nothing_else() -> None:
    manifest = Manifest(bytes(32), Kind.EXCHANGE, (GOOD,), True)
    good = remade(manifest, b"abc", b"{}")
    assert second_pass(good, good) == {"a": b"abc"}
    others = [
        remade(manifest, b"abd", b"{}"),
        remade(manifest, b"abc", b"[]"),
        remade(Manifest(bytes(31) + b"1", Kind.EXCHANGE, (GOOD,), True), b"abc", b"{}"),
    ]
    for other in others:
        with pytest.raises(AppError) as refusal:
            second_pass(good, other)
        assert refusal.value.problem is Problem.BUNDLE_DAMAGED


def test_bytes_that_were_not_taken_are_checked_too() -> None:
    manifest = Manifest(bytes(32), Kind.EXCHANGE, (GOOD,), False)
    handle, verified = swapped(remade(manifest, b"abc"), remade(manifest, b"abd"))
    with pytest.raises(AppError):
        for _entry, _pieces in contents(handle, [IDENTITY], verified):
            pass


def test_a_bundle_is_read_from_its_beginning_wherever_the_handle_stands() -> None:
    bundle = sealed()
    bundle.seek(17)
    assert verify(bundle, [IDENTITY]).manifest.kind is Kind.EXCHANGE


def test_an_entry_that_says_another_sum_is_refused_by_either_sum() -> None:
    raw_of = [Entry("a", 3, GOOD.crc32, bytes(32)), Entry("a", 3, 0, GOOD.sha256)]
    for entry in raw_of:
        raw = Manifest(bytes(32), Kind.EXCHANGE, (entry,), False).encode()
        refused(resealed(archive(raw, [entry], [b"abc"])))


def test_recipients_are_those_named() -> None:
    other = age.X25519Identity.generate()
    bundle = sealed(recipients=[other.recipient()])
    with pytest.raises(AppError) as refusal:
        verify(bundle, [IDENTITY])
    assert refusal.value.problem is Problem.BUNDLE_NOT_FOR_US
    assert verify(bundle, [other]).auth is None
