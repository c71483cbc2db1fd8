"""What is put on the disk and taken from it: headers, folders, locks, files, state, small pictures."""

import errno
import io
import os
import sys
from hashlib import sha256
from pathlib import Path
from stat import S_ISDIR

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from app.crypto import slots
from app.crypto.keys import digest
from app.crypto.slots import Passphrase
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault import access, disk, headers, journal, state, thumbs
from app.vault.access import Notice
from app.vault.files import CHUNK
from app.vault.header import MAGIC, MOST_BYTES, parse
from app.vault.thumbs import NOTHING, Thumb
from app.vault.vault import Vault, unlock
from tests.vault.conftest import SECRET, Place

MOUNT = "36 35 98:0 / {at} rw,noatime master:1 - {kind} /dev/root rw\n"
NETWORK = (
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "auristorfs", "9p", "davfs", "ceph",
    "glusterfs", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2", "coda", "vboxsf", "prl_fs", "fuse.sshfs",
    "fuse.rclone", "fuse.davfs2", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.gcsfuse",
    "fuse.curlftpfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.vmhgfs-fuse",
)  # fmt: skip


def problem_of(work: object) -> Problem:
    with pytest.raises(AppError) as told:
        work()  # type: ignore[operator]
    return told.value.problem


# --- headers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, len(MAGIC), 100, MOST_BYTES + 1, MOST_BYTES + 1000])
def test_a_header_of_a_wrong_size_is_damaged_before_it_is_read(size: int) -> None:
    body = (MAGIC + b"\x00\x02").ljust(max(0, size - 32), b"\x00")[: max(0, size - 32)]
    assert problem_of(lambda: parse(body + digest(body))) == Problem.HEADER_DAMAGED


def test_a_newer_header_of_a_fair_size_is_newer() -> None:
    body = (MAGIC + b"\x00\x02").ljust(MOST_BYTES - 32, b"\x00")
    assert problem_of(lambda: parse(body + digest(body))) == Problem.VAULT_NEWER


def test_a_header_that_its_secret_does_not_open_is_not_left_as_written(place: Place) -> None:
    header = headers.read(place.folder)
    proof = (Passphrase("another"), bytearray(32))
    with pytest.raises(AppError):
        headers.write(place.folder, header, proof)


def test_an_erased_vault_has_no_header_and_the_old_bytes_are_written_over(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.vault.close()
    before = {name: (place.folder / name).stat().st_size for name in headers.NAMES}
    synced: list[bytes] = []
    sync = os.fsync

    def noted(handle: int) -> None:
        if not S_ISDIR(os.fstat(handle).st_mode):
            at = os.lseek(handle, 0, os.SEEK_CUR)
            os.lseek(handle, 0, os.SEEK_SET)
            synced.append(os.read(handle, MOST_BYTES))
            os.lseek(handle, at, os.SEEK_SET)
        sync(handle)

    told: list[Path] = []
    monkeypatch.setattr(os, "fsync", noted)
    monkeypatch.setattr(headers, "sync_folder", told.append)
    headers.erase(place.folder)
    assert told == [place.folder]
    assert [len(content) for content in synced] == list(before.values())
    assert not any(content.startswith(MAGIC) for content in synced)
    assert not any((place.folder / name).exists() for name in headers.NAMES)
    assert problem_of(lambda: unlock(place.folder, SECRET)) == Problem.VAULT_NOT_FOUND


def test_a_folder_that_cannot_be_synced_does_not_stop_the_erasing(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_folder: Path) -> None:
        raise OSError(errno.EIO, "refused")

    monkeypatch.setattr(headers, "sync_folder", refused)
    headers.erase(place.folder)
    assert not any((place.folder / name).exists() for name in headers.NAMES)


def test_no_vault_is_no_fault_of_the_disk(tmp_path: Path) -> None:
    assert problem_of(lambda: unlock(tmp_path / "nowhere", SECRET)) == Problem.VAULT_NOT_FOUND
    assert not (tmp_path / "nowhere").exists()


def test_a_header_that_is_ahead_of_its_database_is_caught_up_with(place: Place) -> None:
    old = {name: (place.folder / name).read_bytes() for name in headers.NAMES}
    place.vault.add_slot(Passphrase("another horse"))
    database = place.vault.opened.records
    with database.atomic():  # as if the power had gone between the header and the database
        database.execute("UPDATE meta SET value = 0 WHERE name = 'generation'")
    place.relock()
    place.vault.close()
    for name, content in old.items():
        (place.folder / name).write_bytes(content)
    place.vault = unlock(place.folder, SECRET)
    assert Notice.HEADER_OLDER in place.vault.notices


def test_what_seals_a_slot_is_wiped(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[bytearray] = []
    material = slots.material

    def noted(*arguments: object) -> bytearray:
        made.append(material(*arguments))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr(access, "material", noted)
    place.vault.add_slot(Passphrase("another horse"))
    assert made
    assert all(not any(one) for one in made)


# --- the disk -------------------------------------------------------------------------------------------


def test_folders_are_made_to_any_depth_and_again(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b" / "c"
    disk.make_folder(folder)
    disk.make_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_the_lock_is_held_until_it_is_let_go(tmp_path: Path) -> None:
    first = disk.FolderLock(tmp_path / "lock")
    assert first.writable
    assert problem_of(lambda: disk.FolderLock(tmp_path / "lock")) == Problem.VAULT_IN_USE
    first.release()
    disk.FolderLock(tmp_path / "lock").release()


@pytest.mark.parametrize("kind", NETWORK)
def test_a_file_system_of_others_is_refused(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = MOUNT.format(at="/", kind="ext4") + MOUNT.format(at="/mnt/there", kind=kind)
    monkeypatch.setattr(sys, "platform", "linux")
    read = Path.read_text
    monkeypatch.setattr(
        Path, "read_text",
        lambda self, **how: text if str(self) == "/proc/self/mountinfo" else read(self, **how),
    )  # fmt: skip
    assert disk.on_network(Path("/mnt/there/vault"))
    assert not disk.on_network(Path("/mnt/here/vault"))


@pytest.mark.parametrize(("flags", "network"), [(0x1000, False), (0x5000, False), (0, True), (0x4000, True)])
def test_on_macos_the_flags_of_the_mount_tell(
    flags: int, network: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(disk, "_darwin_flags", lambda _folder: flags)
    assert disk.on_network(Path("/Volumes/x")) is network


# --- files ----------------------------------------------------------------------------------------------


def held(vault: Vault, data: bytes) -> str:
    sha = vault.attach(io.BytesIO(data)).sha256
    file: dict[LeafPath, Json] = {("file",): {"sha256": sha, "size": len(data), "media_type": "image/jpeg"}}
    vault.create_record("evidence", file)
    return sha


def chunks(vault: Vault) -> int:
    return int(vault.opened.files.value("SELECT count(*) FROM chunk"))


def test_any_part_of_a_file_is_read(vault: Vault) -> None:
    data = os.urandom(2 * CHUNK + 100)
    sha, reader = held(vault, data), vault.file_reader()
    assert reader.size(sha) == len(data)
    for offset in (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, len(data) - 1, len(data)):
        for size in (0, 1, 2, 100, CHUNK, CHUNK + 1, 3 * CHUNK):
            assert reader.read_at(sha, offset, size) == data[offset : offset + size], (offset, size)


def test_nothing_is_read_where_nothing_is_asked(vault: Vault) -> None:
    sha, reader = held(vault, bytes(CHUNK + 100)), vault.file_reader()
    vault.opened.files.execute("DELETE FROM chunk")
    for offset in (0, 1, CHUNK, CHUNK + 5, CHUNK + 100, 3 * CHUNK):
        assert reader.read_at(sha, offset, 0) == b""
    assert problem_of(lambda: reader.read_at(sha, CHUNK, 1)) == Problem.VAULT_DAMAGED


def test_a_file_is_put_back_whole_or_not_at_all(vault: Vault) -> None:
    data = os.urandom(CHUNK + 5)
    sha, files = held(vault, data), vault._files
    before = chunks(vault)
    vault.opened.files.execute("UPDATE chunk SET data = zeroblob(8)")
    assert not files.put_back(sha, io.BytesIO(data[:-1]))
    assert chunks(vault) == before
    with pytest.raises(RuntimeError):
        files.put_back(sha, _Breaking())  # type: ignore[arg-type]
    assert chunks(vault) == before
    assert vault.opened.records.value("SELECT count(*) FROM file") == 1
    vault.opened.records.execute("UPDATE file SET type = 'image/png'")
    assert files.put_back(sha, io.BytesIO(data))
    assert vault.opened.records.column("SELECT type FROM file") == ["image/png"]
    assert b"".join(vault.read_file(sha)) == data
    assert chunks(vault) == before


class _Breaking(io.RawIOBase):
    """Gives a little, then fails."""

    def __init__(self) -> None:
        self.left = 3

    def read(self, size: int = -1) -> bytes:
        self.left -= 1
        if not self.left:
            raise RuntimeError("gone")
        return bytes(min(size, 1000))


def test_small_pictures_are_of_their_size(vault: Vault) -> None:
    sha = held(vault, b"picture")
    good = Thumb(2, 1, bytes(range(6)))
    assert vault.keep_thumb(sha, good)
    assert vault.file_reader().thumbs([sha]) == {sha: good}
    for wide, high in ((0, 1), (1, 0), (-1, 1), (thumbs.MOST_SIDE + 1, 1), (1, thumbs.MOST_SIDE + 1), (2, 2)):
        vault.opened.files.execute("UPDATE thumb SET wide = ?, high = ?", (wide, high))
        assert vault.file_reader().thumbs([sha]) == {sha: NOTHING}
    assert vault.keep_thumb(sha, NOTHING)
    assert vault.file_reader().thumbs([sha]) == {sha: NOTHING}
    assert vault.file_reader().without_thumb() == []


def test_a_dropped_file_takes_its_small_picture_along(vault: Vault) -> None:
    sha = sha256(b"picture").hexdigest()
    vault.attach(io.BytesIO(b"picture"))
    assert vault.keep_thumb(sha, Thumb(1, 1, b"abc"))
    assert vault._files.sweep() == 1
    assert thumbs.owners(vault.opened.files) == []
    thumbs.drop(vault.opened.files, [])


# --- the journal's head ---------------------------------------------------------------------------------


def test_the_head_of_the_journal_is_kept_at_the_lock_and_an_older_database_noticed(place: Place) -> None:
    place.vault.create_record("case", {})
    place.vault.close()
    kept = (place.folder / state.NAME).read_bytes()
    place.vault = unlock(place.folder, SECRET)
    assert Notice.DATABASE_OLDER not in place.vault.notices
    head = journal.head(place.vault.opened.records)
    assert kept[16:24] == head.sequence.to_bytes(8, "big")
    database = place.vault.opened.records
    with database.atomic():
        database.execute("UPDATE change SET link = zeroblob(32) WHERE seq = ?", (head.sequence,))
    place.vault._opened.close()
    place.vault._opened.lock.release()
    place.vault = unlock(place.folder, SECRET)
    assert Notice.DATABASE_OLDER in place.vault.notices


def test_state_of_another_vault_is_none_of_ours(tmp_path: Path) -> None:
    head, key = state.Head(7, 9, bytes(range(32))), b"k" * 32
    state.write(tmp_path, state.encoded(head, b"v" * 16, key))
    assert state.read(tmp_path, b"v" * 16, key) == head
    assert state.read(tmp_path, b"w" * 16, key) is None
    assert state.read(tmp_path, b"v" * 16, b"l" * 32) is None
    whole = (tmp_path / state.NAME).read_bytes()
    for wrong in (whole[:-1], whole + b"x", b""):
        (tmp_path / state.NAME).write_bytes(wrong)
        assert state.read(tmp_path, b"v" * 16, key) is None


# --- checking, deriving, taking nothing in --------------------------------------------------------------


def test_a_check_tells_how_far_it_is_and_makes_the_rows_again_where_asked(vault: Vault) -> None:
    for _ in range(3):
        vault.create_record("case", {("status",): {"code": "open", "note": ""}})
    told: list[tuple[int, int]] = []
    vault.check(progress=lambda done, total: told.append((done, total)))
    assert (3, 3) in told
    vault.opened.records.execute("DELETE FROM cell")
    vault.check()
    assert vault.counted("case.status=") == {}
    vault.check(rebuild=True)
    assert vault.counted("case.status=") == {"open": 3}


def test_rows_of_a_type_are_made_again_at_rest(vault: Vault) -> None:
    vault.create_record("case", {("status",): {"code": "open", "note": ""}})
    vault.create_record("note", {})
    vault.opened.records.execute("DELETE FROM cell")
    vault.make_again("note")
    assert vault.renew_stale() == 1
    assert vault.counted("case.status=") == {}
    vault.make_again("case")
    assert vault.renew_stale() == 1
    assert vault.counted("case.status=") == {"open": 1}


def test_a_shut_vault_takes_nothing_in(vault: Vault) -> None:
    copy = vault.create_record("case", {})
    vault.shut()
    for verb in (
        lambda: vault.create_record("case", {}), lambda: vault.save(copy, {("title", "zh"): "x"}),
        lambda: vault.attach(io.BytesIO(b"x")),
    ):  # fmt: skip
        with pytest.raises(IntegrityError, match="takes nothing in"):
            verb()


@pytest.mark.parametrize(("triage", "waits"), [
    (None, True), ({"code": "new", "note": ""}, True), ({"code": "", "note": ""}, True),
    ({"code": "case", "note": ""}, False), ("new", True), ("case", False),
])  # fmt: skip
def test_a_tip_waits_until_somebody_judges_it(vault: Vault, triage: Json, waits: bool) -> None:
    tip = vault.create_record("tip", {} if triage is None else {("triage",): triage})
    assert journal.is_untriaged_tip(tip) is waits
    assert not journal.is_untriaged_tip(vault.create_record("note", {("triage",): triage}))
