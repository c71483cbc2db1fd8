"""The disk of a power cut keeps what was synced, loses some of the rest, and reads traces."""

import random
from pathlib import Path

import pytest

from tests.faults.disk import SECTOR, Call, Disk, File, calls, disk_of

ROOT = "/top"


def images(disk: Disk, tmp_path: Path, count: int = 60) -> list[dict[str, bytes]]:
    """Many cuts at one moment: the files of each."""
    found = []
    for number in range(count):
        target = tmp_path / str(number)
        target.mkdir()
        disk.cut(random.Random(number), target)
        files = (one for one in target.rglob("*") if one.is_file())
        found.append({one.relative_to(target).as_posix(): one.read_bytes() for one in files})
    return found


def done(*steps: Call) -> Disk:
    """An empty disk on which some calls were made."""
    disk = Disk(ROOT, {}, {})
    for step in steps:
        disk.do(step)
    return disk


MADE = (Call("create", "/top/a"), Call("append", "/top/a", b"x" * 2000))


def test_what_was_synced_is_always_there(tmp_path: Path) -> None:
    disk = done(*MADE, Call("sync", "/top/a"), Call("sync", "/top"))
    assert all(one == {"a": b"x" * 2000} for one in images(disk, tmp_path))


def test_a_name_may_be_lost_until_its_folder_is_synced(tmp_path: Path) -> None:
    found = images(done(*MADE, Call("sync", "/top/a")), tmp_path)
    assert {len(one) for one in found} == {0, 1}
    assert all(one["a"] == b"x" * 2000 for one in found if one)


def test_content_may_be_torn_until_it_is_synced(tmp_path: Path) -> None:
    found = {one["a"] for one in images(done(*MADE, Call("sync", "/top")), tmp_path)}
    assert b"" in found
    assert b"x" * 2000 in found
    assert any(0 < one.count(b"\0"[0]) < 2000 and one.count(b"\0"[0]) % SECTOR == 0 for one in found if one)


def test_a_later_write_may_be_there_without_an_earlier_one(tmp_path: Path) -> None:
    disk = done(*MADE, Call("sync", "/top/a"), Call("sync", "/top"), Call("write", "/top/a", b"1", 0),
                Call("write", "/top/a", b"2", 1500))  # fmt: skip
    found = {(one["a"][:1], one["a"][1500:1501]) for one in images(disk, tmp_path)}
    assert found == {(a, b) for a in (b"1", b"x") for b in (b"2", b"x")}


def test_a_rename_is_old_or_new_and_never_both_lost(tmp_path: Path) -> None:
    renamed = Call("rename", "/top/a", other="/top/b")
    disk = done(*MADE, Call("sync", "/top/a"), Call("sync", "/top"), renamed)
    names = {tuple(one) for one in images(disk, tmp_path)}
    assert ("a",) in names
    assert ("b",) in names


def test_an_unlinked_file_is_gone_once_its_folder_is_synced(tmp_path: Path) -> None:
    begun = (*MADE, Call("sync", "/top/a"), Call("sync", "/top"), Call("unlink", "/top/a"))
    assert {len(one) for one in images(done(*begun), tmp_path)} == {0, 1}
    gone = tmp_path / "gone"
    gone.mkdir()
    assert {len(one) for one in images(done(*begun, Call("sync", "/top")), gone)} == {0}


def test_what_is_in_a_folder_that_was_lost_is_lost_with_it(tmp_path: Path) -> None:
    disk = done(Call("mkdir", "/top/f"), Call("create", "/top/f/a"), Call("append", "/top/f/a", b"x"),
                Call("sync", "/top/f/a"), Call("sync", "/top/f"))  # fmt: skip
    assert {len(one) for one in images(disk, tmp_path)} == {0, 1}


def test_a_length_that_was_cut_may_be_either() -> None:
    file = File(bytearray(b"abcdef"), [(2, None)])
    assert {file.torn(random.Random(n)) for n in range(40)} == {b"ab", b"abcdef"}


def test_a_folder_begins_as_it_lies_there(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/a").write_bytes(b"1")
    disk = disk_of(tmp_path)
    target = tmp_path.with_name("image")
    target.mkdir()
    disk.cut(random.Random(1), target)
    assert (target / "deep/a").read_bytes() == b"1"


@pytest.mark.parametrize(
    ("line", "call"),
    [
        (r'7  openat(AT_FDCWD</x>, "\x2f\x72", O_RDWR|O_CREAT, 0644) = 5</r>', Call("create", "/r")),
        (r'7  openat(AT_FDCWD</x>, "\x2f\x72", O_RDONLY) = 5</r>', None),
        (r'7  pwrite64(5</r/a>, "\x00\xff", 2, 4096) = 2', Call("write", "/r/a", b"\x00\xff", 4096)),
        (r'7  write(5</r/\xe8\xaf\x81>, "\x31", 1) = 1', Call("append", "/r/证", b"1")),
        (r'7  write(5</r/a>, "\x31", 1) = -1 EIO (Input/output error)', None),
        (r"7  ftruncate(5</r/a>, 100)          = 0", Call("truncate", "/r/a", at=100)),
        (r'7  rename("\x2f\x61", "\x2f\x62")          = 0', Call("rename", "/a", other="/b")),
        (r"7  fdatasync(5</r/a>)               = 0", Call("sync", "/r/a")),
        (r'7  unlink("\x2f\x61")               = 0', Call("unlink", "/a")),
        (r'7  mkdir("\x2f\x61", 0700)          = 0', Call("mkdir", "/a")),
    ],
)  # fmt: skip
def test_a_line_of_a_trace(line: str, call: Call | None) -> None:
    assert list(calls(line)) == ([call] if call else [])


def test_calls_of_two_threads_are_put_together() -> None:
    trace = "\n".join([
        r'7  pwrite64(5</r/a>, "\x31", 1, 0 <unfinished ...>', r"8  fsync(6</r/b>) = 0",
        r"7  <... pwrite64 resumed>)            = 1",
    ])  # fmt: skip
    assert list(calls(trace)) == [Call("write", "/r/a", b"1", 0), Call("sync", "/r/b")]


def test_a_call_that_is_not_modelled_is_no_silence() -> None:
    with pytest.raises(AssertionError, match="not modelled"):
        list(calls(r"7  fallocate(5</r/a>, 0, 0, 4096) = 0"))
