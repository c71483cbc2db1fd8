"""Sealing and the two passes of opening."""

import io
import json
import shutil
import struct
import subprocess
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bundle.container import contents, entry_of, seal_bundle, verify
from app.bundle.manifest import Entry, Kind, Manifest, decode_manifest
from app.bundle.padding import padme
from app.bundle.zip_layout import Member, directory, local_header, padding_length, total_length
from app.crypto import age
from app.errors import AppError, Problem
from tests.bundle.sealed import FILES, IDENTITY, content, manifest_of, plain, sealed

_BIG = 5 << 30


def opened(bundle: io.BytesIO, identity: age.Identity = IDENTITY) -> dict[str, bytes]:
    verified = verify(bundle, [identity])
    return {entry.name: b"".join(pieces) for entry, pieces in contents(bundle, [identity], verified)}


def test_what_went_in_comes_out() -> None:
    assert opened(sealed()) == FILES
    assert opened(sealed({})) == {}


def test_hybrid_and_passphrase_bundles_open_too() -> None:
    hybrid = age.HybridIdentity.generate()
    assert opened(sealed(recipients=[hybrid.recipient()]), hybrid) == FILES
    weak = age.PassphraseRecipient("天气 很好", work=10)
    assert opened(sealed(recipients=[weak]), age.PassphraseIdentity("天气 很好")) == FILES


def test_any_unzip_reads_it(tmp_path: Path) -> None:
    archive = plain(sealed(auth=b"{}"))
    with zipfile.ZipFile(io.BytesIO(archive)) as opened_zip:
        assert opened_zip.testzip() is None
        names = opened_zip.namelist()
        assert names == ["manifest.json", *FILES, "auth.json", "padding"]
        assert all(opened_zip.read(name) == data for name, data in FILES.items())
        assert not opened_zip.read("padding").strip(b"\0")
    if shutil.which("unzip"):
        (tmp_path / "b.zip").write_bytes(archive)
        assert subprocess.run(["unzip", "-tq", tmp_path / "b.zip"], check=False).returncode == 0


def test_entries_not_taken_are_skipped() -> None:
    bundle = sealed()
    verified = verify(bundle, [IDENTITY])
    assert [entry.name for entry, _pieces in contents(bundle, [IDENTITY], verified)] == list(FILES)


@given(st.lists(st.binary(max_size=5000), max_size=6))
@settings(max_examples=30, deadline=None)
def test_sizes_are_padme_steps(datas: list[bytes]) -> None:
    bundle = sealed({f"files/{i:04}": data for i, data in enumerate(datas)})
    length = len(plain(bundle))
    assert length == padme(length)


def test_progress_counts_to_the_end_and_may_cancel() -> None:
    seen: list[tuple[int, int]] = []
    manifest, target = manifest_of(FILES), io.BytesIO()
    bodies = [content(d) for d in FILES.values()]

    def tell(done: int, total: int) -> None:
        seen.append((done, total))

    seal_bundle(target, [IDENTITY.recipient()], manifest, bodies, progress=tell)
    assert seen == sorted(seen)
    assert seen[-1][0] <= seen[-1][1] == len(plain(target))
    seen.clear()
    verify(target, [IDENTITY], progress=tell)
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]

    def cancel(_done: int, _total: int) -> None:
        raise AppError(Problem.CANCELLED)

    with pytest.raises(AppError) as stopped:
        verify(target, [IDENTITY], progress=cancel)
    assert stopped.value.problem is Problem.CANCELLED
    with pytest.raises(AppError):
        seal_bundle(half := io.BytesIO(), [IDENTITY.recipient()], manifest, bodies, progress=cancel)
    with pytest.raises(AppError):
        verify(half, [IDENTITY])


@pytest.mark.parametrize("wrong", [b"", b"abc", b"abce", b"abcde"])
def test_content_that_is_not_as_declared_is_not_sealed(wrong: bytes) -> None:
    manifest = Manifest.of(Kind.DISCLOSURE, [entry_of("a.txt", b"abcd")], authenticated=False)
    target = io.BytesIO()
    with pytest.raises(AppError) as refused:
        seal_bundle(target, [IDENTITY.recipient()], manifest, [content(wrong)])
    assert refused.value.problem is Problem.VAULT_DAMAGED
    with pytest.raises(AppError):
        verify(target, [IDENTITY])


def test_second_pass_refuses_what_was_swapped_after_the_first() -> None:
    bundle, other = sealed(), sealed()
    verified = verify(bundle, [IDENTITY])
    with pytest.raises(AppError) as refused:
        list(contents(other, [IDENTITY], verified))
    assert refused.value.problem is Problem.BUNDLE_DAMAGED
    signed = verify(sealed(auth=b"{}"), [IDENTITY])
    assert signed.auth == b"{}"


NOT_OURS = ["", "/a", "a/", "../a", "a/../b", "a//b", "a\\b", "C:a", "é", "a b", ".a", "a.", "x" * 121, "a\n"]
NOT_OURS += ["con", "a/NUL.txt", "manifest.json", "auth.json", "padding", "PADDING", "padding/x"]


@pytest.mark.parametrize("name", NOT_OURS)
def test_names_that_are_not_ours_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="names"):
        Manifest.of(Kind.EXCHANGE, [entry_of(name, b"")], authenticated=False)


def test_names_that_collide_on_some_disks_are_refused() -> None:
    for names in (["a", "a"], ["a", "A"], ["a", "a/b"]):
        with pytest.raises(ValueError, match="names"):
            Manifest.of(Kind.EXCHANGE, [entry_of(n, b"") for n in names], authenticated=False)


def test_manifest_has_one_spelling() -> None:
    manifest = manifest_of(FILES)
    raw = manifest.encode()
    assert decode_manifest(raw) == manifest
    assert json.loads(raw)["id"] == manifest.id.hex()
    wrong = [raw + b" ", raw.replace(b":", b": ", 1), raw.replace(b'"version":1', b'"version":1.0')]
    wrong += [raw[:-1], raw.replace(b"records.json", b"r\\u0065cords.json"), raw.upper()]
    wrong += [b"", b"[]", b"[" * 99_999]
    wrong += [raw.replace(manifest.id.hex().encode(), manifest.id.hex()[:-2].encode())]
    wrong += [raw.replace(b'"length":0', b'"length":%d' % n) for n in (-1, 1 << 49, 1 << 64, 1 << 70)]
    for data in wrong:
        with pytest.raises(AppError):
            decode_manifest(data)


@pytest.mark.parametrize("change", [(b'"version":1', b'"version":2'), (b'"exchange"', b'"xchange2"')])
def test_a_newer_manifest_is_named_so(change: tuple[bytes, bytes]) -> None:
    with pytest.raises(AppError) as refused:
        decode_manifest(manifest_of(FILES).encode().replace(*change))
    assert refused.value.problem is Problem.BUNDLE_NEWER


def test_zip64_exactly_where_a_value_needs_it(tmp_path: Path) -> None:
    limit = 0xFFFFFFFF
    assert len(local_header(Member("a", limit - 1, 0))) == 31
    assert len(local_header(Member("a", limit, 0))) == 31 + 20
    members = [Member("a", limit - 1, 1), Member("b", _BIG, 2), Member("c", 3, zlib.crc32(b"abc"))]
    path = tmp_path / "sparse.zip"
    with path.open("wb") as file:
        for member in members:
            file.write(local_header(member))
            file.write(b"abc") if member.name == "c" else file.seek(member.length, io.SEEK_CUR)
        file.write(directory(members))
        assert file.tell() == total_length(members)
    with zipfile.ZipFile(path) as archive:
        listed = [(i.filename, i.file_size) for i in archive.infolist()]
        assert listed == [(m.name, m.length) for m in members]
        assert archive.read("c") == b"abc"
    assert struct.pack("<I", 0x06064B50) in directory(members)
    assert struct.pack("<I", 0x06064B50) not in directory([Member("a", limit - 32, 1)])


def test_many_members_need_zip64_end_records() -> None:
    members = [Member(f"f{i}", 0, 0) for i in range(65_535)]
    body = b"".join(map(local_header, members)) + directory(members)
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        assert len(archive.infolist()) == 65_535
    assert struct.pack("<I", 0x06064B50) in directory(members)
    assert struct.pack("<I", 0x06064B50) not in directory(members[1:])


@given(st.integers(min_value=0, max_value=1 << 40), st.integers(min_value=0, max_value=1 << 35))
def test_padding_always_ends_on_a_step(first: int, second: int) -> None:
    members = [Member("a", first, 0), Member("b", second, 0)]
    length = padding_length(members, "padding")
    total = total_length([*members, Member("padding", length, 0)])
    assert total == padme(total)


@pytest.mark.parametrize("over", range(-200, 201, 8))
def test_padding_around_the_zip64_threshold(over: int) -> None:
    members = [Member("a", 0xFFFFFFFF + over, 0)]
    total = total_length([*members, Member("padding", padding_length(members, "padding"), 0)])
    assert total == padme(total)


def test_entry_is_declared_from_its_bytes() -> None:
    entry = entry_of("a", b"abc")
    assert entry == Entry("a", 3, 0x352441C2, entry.sha256)
