"""Disks that are full, read-only or gone: one clear message, nothing lost."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.crypto.slots import Recovery
from app.errors import AppError, Problem
from app.records.leaves import Copy, Json
from app.vault import disk
from app.vault.access import Notice
from app.vault.database import Database
from app.vault.lists import ListQuery
from app.vault.schema import FILES, Step, migrate
from app.vault.thumbs import NOTHING
from app.vault.vault import Vault, create, unlock
from tests.vault.conftest import SECRET, Place


def mounted(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 3 MiB, where the machine lets us make one."""
    where = tmp_path / "disk"
    where.mkdir()
    options = ("-t", "tmpfs", "-o", "size=3m", "none", str(where))
    if sys.platform != "linux" or os.geteuid() != 0 or not mounted(*options):
        pytest.skip("only root may mount a small disk")
    yield where
    subprocess.run(["umount", "-l", str(where)], check=False)


def problem_of(work: object) -> Problem:
    assert callable(work)
    with pytest.raises(AppError) as error:
        work()
    return error.value.problem


def test_a_disk_that_fills_up_loses_nothing(small_disk: Path) -> None:
    vault, bits = create(small_disk / "v", SECRET, cost=FLOOR)
    first = vault.create_record("case", {("title", "zh"): "张三案"})
    saved = [first]
    assert problem_of(lambda: saved.extend(grow(vault, first))) == Problem.DISK_FULL
    kept = saved[-1]
    assert len(saved) > 2
    assert vault.get(kept.id) == kept
    assert problem_of(lambda: vault.attach(BytesIO(bytes(4_000_000)))) == Problem.DISK_FULL
    vault.close()
    with unlock(small_disk / "v", Recovery(bits)) as vault:
        assert vault.get(kept.id) == kept
        assert vault.check().sound


def test_a_disk_without_any_room_says_that_it_is_full(small_disk: Path) -> None:
    """The database needs a little room beside it to be opened at all."""
    create(small_disk / "v", SECRET, cost=FLOOR)[0].close()
    fill(small_disk / "filler")
    assert problem_of(lambda: unlock(small_disk / "v", SECRET)) == Problem.DISK_FULL
    (small_disk / "filler").unlink()
    unlock(small_disk / "v", SECRET).close()


def test_what_an_earlier_version_had_not_waits_for_room(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Small pictures came later: their table waits on a full disk, and everything else works."""
    vault = place.vault
    sha = vault.attach(BytesIO(b"a picture")).sha256
    ref: Json = {"sha256": sha, "size": 9, "media_type": "image/png"}
    case = vault.create_record("evidence", {("file",): ref})
    for words in ("DROP TABLE thumb", "PRAGMA user_version = 1"):
        vault.opened.files.execute(words)

    def no_room(database: Database, steps: Sequence[Step]) -> None:
        if steps is FILES:
            raise AppError(Problem.DISK_FULL)
        migrate(database, steps)

    with monkeypatch.context() as patched:
        patched.setattr("app.vault.schema.migrate", no_room)
        vault = place.relock()
    assert vault.get(case.id) == case
    assert b"".join(vault.read_file(sha)) == b"a picture"
    assert not vault.keep_thumb(sha, NOTHING)
    assert vault.file_reader().without_thumb() == []
    vault = place.relock()
    assert vault.keep_thumb(sha, NOTHING)


def fill(filler: Path) -> None:
    with filler.open("wb") as file, suppress(OSError):
        while True:
            os.write(file.fileno(), bytes(4096))


def grow(vault: Vault, copy: Copy) -> Iterator[Copy]:
    while True:
        copy = vault.save(copy, {("summary", "zh"): os.urandom(100_000).hex()})
        yield copy


def test_a_full_disk_keeps_the_old_header(small_disk: Path) -> None:
    vault, bits = create(small_disk / "v", SECRET, cost=FLOOR)
    filler = small_disk / "filler"
    fill(filler)
    assert problem_of(vault.new_recovery) == Problem.DISK_FULL
    filler.unlink()
    vault.close()
    with unlock(small_disk / "v", Recovery(bits)) as vault:
        assert vault.notices <= {Notice.HEADER_MENDED}


def test_a_full_disk_makes_no_half_vault(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(3 * 1024 * 1024 - 60_000))
    assert problem_of(lambda: create(small_disk / "v", SECRET, cost=FLOOR)) == Problem.DISK_FULL
    assert list((small_disk / "v").iterdir()) == []


@pytest.mark.parametrize("with_log", [False, True])
def test_a_read_only_disk_takes_nothing(small_disk: Path, tmp_path: Path, with_log: bool) -> None:
    vault, bits = create(tmp_path / "v", SECRET, cost=FLOOR)
    copy = vault.create_record("case", {("title", "zh"): "张三案"})
    if with_log:  # as after a crash: the record stands in the log only
        shutil.copytree(tmp_path / "v", small_disk / "v")
    vault.close()
    if not with_log:
        shutil.copytree(tmp_path / "v", small_disk / "v")
    assert mounted("-o", "remount,ro", str(small_disk))
    with unlock(small_disk / "v", Recovery(bits)) as vault:
        assert vault.notices == {Notice.READ_ONLY}
        assert vault.get(copy.id) == copy
        assert len(vault.reader().ids(ListQuery("case"))) == 1
        assert len(vault.search("张三").keys) == 1
        assert problem_of(lambda: vault.save(copy, {("code",): "1"})) == Problem.DISK_READ_ONLY
        assert problem_of(lambda: vault.add_slot(SECRET)) == Problem.DISK_READ_ONLY
    assert mounted("-o", "remount,rw", str(small_disk))


def test_replacing_a_file_is_all_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "header-a"
    disk.replace_file(target, b"old")

    def torn(*_: object) -> None:
        raise OSError(5, "pulled out")

    monkeypatch.setattr(os, "fsync", torn)
    assert problem_of(lambda: disk.replace_file(target, b"new")) == Problem.DISK_FAILED
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["header-a"]


def test_a_killed_process_leaves_a_vault_that_opens_whole(place: Place) -> None:
    place.vault.close()
    code = (
        "import sys, os; from pathlib import Path; from app.vault.vault import unlock\n"
        "from app.crypto.slots import Recovery\n"
        "vault = unlock(Path(sys.argv[1]), Recovery(bytes.fromhex(sys.argv[2])))\n"
        "for number in range(20): vault.create_record('case', {('code',): str(number)})\n"
        "group = vault.group(); open_ = group.__enter__(); open_.create('case', {('code',): 'half'})\n"
        "print('ready', flush=True); sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code, str(place.folder), place.recovery.bits.hex()]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    process.kill()
    process.wait()
    place.vault = unlock(place.folder, place.recovery)
    assert place.vault.counts() == {"case": 20}
    assert not place.vault.notices
    assert place.vault.check().sound


def test_a_running_question_is_dropped(vault: Vault) -> None:
    reader = vault.reader()
    timer = threading.Timer(0.2, reader.interrupt)
    timer.start()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    assert problem_of(lambda: reader._db.value(endless)) == Problem.CANCELLED
    assert reader.counts() == {}


def test_a_lock_in_the_middle_of_a_verb_rolls_it_back(place: Place) -> None:
    def verb() -> None:
        with place.vault.group() as group:
            group.create("case", {("code",): "half"})
            place.vault.stop()
            raise AppError(Problem.CANCELLED)

    assert problem_of(verb) == Problem.CANCELLED
    assert place.relock().counts() == {}


def test_a_lock_does_not_wait_for_a_verb_that_hangs(place: Place) -> None:
    entered, leave, seen = threading.Event(), threading.Event(), []

    def hanging() -> None:
        try:
            with place.vault.group() as group:
                group.create("case", {("code",): "half"})
                entered.set()
                leave.wait(10)
                group.create("case", {("code",): "never"})
        except AppError as error:
            seen.append(error.problem)

    thread = threading.Thread(target=hanging)
    thread.start()
    entered.wait(10)
    start = time.perf_counter()
    place.vault.close()
    assert time.perf_counter() - start < 1.0
    leave.set()
    thread.join()
    assert seen == [Problem.CANCELLED]
    place.vault = unlock(place.folder, place.recovery)
    assert place.vault.counts() == {}
