"""Making, unlocking, refusing: what a vault does before anyone sees a record."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.crypto.slots import Kind, Passphrase, Recovery
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault import disk, headers, schema
from app.vault.access import Notice
from app.vault.database import Database
from app.vault.vault import create, unlock
from tests.vault.conftest import SECRET, Place

TITLE: dict[LeafPath, Json] = {("title", "zh"): "张三案"}


def problem(folder: Path, secret: Passphrase | Recovery = SECRET) -> Problem:
    with pytest.raises(AppError) as error:
        unlock(folder, secret)
    return error.value.problem


def test_passphrase_and_recovery_open_what_was_recorded(place: Place) -> None:
    copy = place.vault.create_record("case", TITLE)
    place.vault.close()
    for secret in (SECRET, place.recovery):
        with unlock(place.folder, secret) as again:
            assert again.get(copy.id) == copy
            assert not again.notices
    place.vault = unlock(place.folder, SECRET)


def test_a_wrong_secret_is_refused_with_one_message(place: Place) -> None:
    place.vault.close()
    assert problem(place.folder, Passphrase("wrong")) == Problem.WRONG_PASSPHRASE
    assert problem(place.folder, Passphrase(SECRET.text, b"keyfile")) == Problem.WRONG_PASSPHRASE
    assert problem(place.folder, Recovery(bytes(16))) == Problem.WRONG_PASSPHRASE
    place.vault = unlock(place.folder, place.recovery)


def test_a_second_process_is_refused(place: Place) -> None:
    code = (
        "import sys; from pathlib import Path; from app.vault.vault import unlock\n"
        "from app.crypto.slots import Recovery; from app.errors import AppError\n"
        "try: unlock(Path(sys.argv[1]), Recovery(bytes(16)))\n"
        "except AppError as error: print(error.problem.value)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(place.folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == Problem.VAULT_IN_USE


def test_a_folder_with_something_in_it_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("kept")
    with pytest.raises(AppError) as error:
        create(tmp_path, SECRET, cost=FLOOR)
    assert error.value.problem == Problem.VAULT_EXISTS
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
    assert problem(tmp_path) == Problem.VAULT_NOT_FOUND


def test_a_failed_making_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise AppError(Problem.DISK_FULL)

    monkeypatch.setattr(headers, "write", full)
    with pytest.raises(AppError):
        create(tmp_path / "v", SECRET, cost=FLOOR)
    assert list((tmp_path / "v").iterdir()) == []


def test_the_folder_holds_what_the_design_says(place: Place) -> None:
    place.vault.close()
    names = sorted(path.name.split("-")[0] for path in place.folder.iterdir())
    assert names == ["backups", "files", "header", "header", "lock", "state", "vault"]
    place.vault = unlock(place.folder, place.recovery)


def test_slots_come_and_go(place: Place) -> None:
    vault, second = place.vault, Passphrase("第二个口令", b"key file")
    vault.add_slot(second)
    assert vault.slots == (Kind.PASSPHRASE, Kind.RECOVERY, Kind.PASSPHRASE)
    vault.remove_slot(0)
    place.vault.close()
    assert problem(place.folder, SECRET) == Problem.WRONG_PASSPHRASE
    place.vault = unlock(place.folder, second)
    with pytest.raises(AppError) as error:
        place.vault.remove_slot(1)
    assert error.value.problem == Problem.LAST_SLOT


def test_changing_the_passphrase_needs_the_old_one(place: Place) -> None:
    new = Passphrase("new")
    with pytest.raises(AppError) as error:
        place.vault.change_passphrase(Passphrase("wrong"), new)
    assert error.value.problem == Problem.WRONG_PASSPHRASE
    place.vault.change_passphrase(SECRET, new)
    place.vault.close()
    assert problem(place.folder, SECRET) == Problem.WRONG_PASSPHRASE
    place.vault = unlock(place.folder, new)
    assert Kind.RECOVERY in place.vault.slots


def test_new_recovery_words_replace_the_old(place: Place) -> None:
    bits = place.vault.new_recovery()
    place.vault.close()
    assert problem(place.folder, place.recovery) == Problem.WRONG_PASSPHRASE
    place.vault = unlock(place.folder, Recovery(bits))


@pytest.mark.parametrize("name", ["header-a", "header-b"])
def test_one_damaged_header_is_mended(place: Place, name: str) -> None:
    place.vault.close()
    whole = (place.folder / name).read_bytes()
    (place.folder / name).write_bytes(whole[:100] + bytes([whole[100] ^ 255]) + whole[101:])
    place.vault = unlock(place.folder, place.recovery)
    assert place.vault.notices == {Notice.HEADER_MENDED}
    assert (place.folder / name).read_bytes() == whole


def test_an_older_header_put_back_is_told(place: Place) -> None:
    old = {name: (place.folder / name).read_bytes() for name in headers.NAMES}
    place.vault.change_passphrase(SECRET, Passphrase("new"))
    place.vault.close()
    for name, data in old.items():
        (place.folder / name).write_bytes(data)
    place.vault = unlock(place.folder, SECRET)
    assert Notice.HEADER_OLDER in place.vault.notices


def test_an_older_database_put_back_is_told(place: Place) -> None:
    place.vault.create_record("case", TITLE)
    place.vault.close()
    database = next(place.folder.glob("vault-*.db"))
    older = database.read_bytes()
    place.vault = unlock(place.folder, place.recovery)
    place.vault.create_record("case", TITLE)
    place.vault.close()
    database.write_bytes(older)
    place.vault = unlock(place.folder, place.recovery)
    assert place.vault.notices == {Notice.DATABASE_OLDER}


def test_a_missing_or_foreign_state_is_expendable(place: Place) -> None:
    place.vault.close()
    (place.folder / "state").write_bytes(os.urandom(96))
    place.vault = unlock(place.folder, place.recovery)
    assert not place.vault.notices


def test_a_newer_vault_is_refused_and_left_alone(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.vault.close()
    monkeypatch.setattr("app.vault.access.RECORDS", ())
    database = next(place.folder.glob("vault-*.db"))
    before = database.read_bytes()
    assert problem(place.folder, place.recovery) == Problem.VAULT_NEWER
    assert database.read_bytes() == before
    monkeypatch.undo()
    place.vault = unlock(place.folder, place.recovery)


def test_a_migration_commits_with_its_number_or_not_at_all(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.vault.close()

    def half(database: Database) -> None:
        database.execute("CREATE TABLE half (a)")
        raise AppError(Problem.DISK_FULL)

    known = schema.RECORDS
    monkeypatch.setattr("app.vault.schema.RECORDS", (*known, half))
    assert problem(place.folder, place.recovery) == Problem.DISK_FULL
    whole = schema.statements("CREATE TABLE half (a)")
    monkeypatch.setattr("app.vault.schema.RECORDS", (*known, whole))
    place.vault = unlock(place.folder, place.recovery)


def test_a_failed_migration_leaves_every_byte_as_it_was(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those of the steps before the one that failed: an older program opens it as before."""
    place.vault.close()
    databases = sorted(place.folder.glob("*.db"))
    before = [one.read_bytes() for one in databases]

    def fails(database: Database) -> None:
        database.execute("UPDATE record SET updated = ''")
        raise AppError(Problem.DISK_FULL)

    first = schema.statements("CREATE TABLE first (a)", "INSERT INTO first VALUES (zeroblob(9000000))")
    monkeypatch.setattr("app.vault.schema.RECORDS", (*schema.RECORDS, first, fails))
    assert problem(place.folder, place.recovery) == Problem.DISK_FULL
    assert [one.read_bytes() for one in databases] == before
    monkeypatch.undo()
    place.vault = unlock(place.folder, place.recovery)
    assert place.vault.check().sound


def test_another_vaults_database_does_not_open(place: Place, tmp_path: Path) -> None:
    other, _ = create(tmp_path / "other", SECRET, cost=FLOOR)
    other.close()
    place.vault.close()
    shutil.copy(next((tmp_path / "other").glob("vault-*.db")), next(place.folder.glob("vault-*.db")))
    assert problem(place.folder, place.recovery) == Problem.VAULT_DAMAGED
    place.vault = other


@pytest.mark.skipif(sys.platform == "win32", reason="what is open there cannot be taken away")
@pytest.mark.parametrize("gone", [False, True])
def test_a_database_replaced_or_gone_while_open_is_not_written(place: Place, gone: bool) -> None:
    database = next(place.folder.glob("vault-*.db"))
    copy = database.with_name("copy")
    shutil.copy(database, copy)
    database.unlink() if gone else copy.replace(database)
    with pytest.raises(AppError) as error:
        place.vault.create_record("case", TITLE)
    assert error.value.problem == Problem.VAULT_REPLACED


def test_mount_types_are_found_by_the_longest_mount() -> None:
    mounts = (
        "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "2 1 0:5 / /mnt/team\\040share rw - cifs //server/share rw\n"
        "3 1 0:6 / /mnt/team\\040share/local rw - ext4 /dev/sdb rw\n"
    )
    assert disk.file_system(Path("/home/a"), mounts) == "ext4"
    assert disk.file_system(Path("/mnt/team share/v"), mounts) == "cifs"
    assert disk.file_system(Path("/mnt/team share/local/v"), mounts) == "ext4"
    assert disk.file_system(Path("/mnt/team shared"), mounts) == "ext4"


def test_a_vault_in_a_network_folder_is_not_opened(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.vault.close()
    with monkeypatch.context() as there:
        there.setattr(disk, "on_network", lambda _folder: True)
        assert problem(place.folder, SECRET) == Problem.VAULT_ON_NETWORK
    place.vault = unlock(place.folder, place.recovery)


def test_a_network_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "on_network", lambda _folder: True)
    with pytest.raises(AppError) as error:
        create(tmp_path / "v", SECRET, cost=FLOOR)
    assert error.value.problem == Problem.VAULT_ON_NETWORK


def test_an_argon_cost_below_the_floor_is_never_read(place: Place) -> None:
    header = headers.read(place.folder)
    cheap = replace(header, stretching=replace(header.stretching, cost=replace(FLOOR, memory=8)))
    place.vault.close()
    for name in headers.NAMES:
        (place.folder / name).write_bytes(cheap.encoded())
    assert problem(place.folder) == Problem.HEADER_DAMAGED
    for name in headers.NAMES:
        (place.folder / name).write_bytes(header.encoded())
    place.vault = unlock(place.folder, SECRET)
