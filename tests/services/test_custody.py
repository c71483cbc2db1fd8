"""Custody: the file is read again, each transfer is written down with what was found, sets can be checked."""

import hashlib
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.errors import AppError, Problem
from app.records.types.evidence import Evidence
from app.records.values import Bilingual, Term, YesNo
from app.services import attaching, custody, custody_telling, evidence_set, history
from app.services.custody import Transfer
from app.services.session import Session
from tests import files
from tests.services.vaults import session_in
from tests.services.written import put

AT = datetime(2026, 11, 26, 12, 30, tzinfo=UTC)
TO = Transfer(Bilingual("周律师", ""), Bilingual("站点甲", ""), Term("lawyer"), Bilingual("", "by hand"))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault."""
    with session_in(tmp_path / "vault") as opened:
        yield opened


def evidence(session: Session, data: bytes, exhibit: str = "EX-001", **values: Any) -> str:
    """A record of evidence that holds a file."""
    ref = attaching.attach_stream(session, io.BytesIO(data), len(data))
    made = attaching.with_file(Evidence(), ref)
    return put(session, "evidence", exhibit=exhibit, file=made.file, size=made.size,
               media_type=made.media_type, sha256=made.sha256, **values)  # fmt: skip


def record(session: Session, id_: str) -> Evidence:
    """A record as the vault has it."""
    found = session.vault_record(id_)
    assert isinstance(found, Evidence)
    return found


def damage(session: Session, id_: str) -> None:
    """Another byte in its first chunk, as if the disk had turned it."""
    file = record(session, id_).file
    assert file is not None
    store = session.vault._opened.files
    key = session.vault._files.key_of(file.sha256)
    data = bytearray(store.value("SELECT data FROM chunk WHERE file = ? AND part = 0", (key,)))
    data[len(data) // 2] ^= 1
    store.execute("UPDATE chunk SET data = ? WHERE file = ? AND part = 0", (bytes(data), key))


def test_a_whole_file_is_what_was_received_and_a_damaged_one_is_not(session: Session) -> None:
    id_ = evidence(session, files.picture("PNG"))
    assert custody.verify(session, id_).same
    damage(session, id_)
    assert not custody.verify(session, id_).same


def test_a_transfer_is_written_down_with_what_was_found(session: Session) -> None:
    id_ = evidence(session, files.picture("PNG"))
    assert custody.hand_over(session, id_, TO, AT).same
    damage(session, id_)
    assert not custody.hand_over(session, id_, Transfer(Bilingual("", "archive")), AT).same
    first, second = record(session, id_).transfers
    assert (first.to_whom, first.from_whom, first.reason, first.note) == (
        TO.to_whom, TO.from_whom, TO.reason, TO.note,
    )  # fmt: skip
    assert (first.hash_checked, second.hash_checked) == (YesNo.YES, YesNo.NO)
    assert first.at is not None
    assert first.at.instant == AT
    history.undo(session)
    assert len(record(session, id_).transfers) == 1


def test_what_holds_no_file_cannot_be_handed_over(session: Session) -> None:
    with pytest.raises(AppError) as refused:
        custody.verify(session, put(session, "evidence"))
    assert refused.value.problem is Problem.RECORD_NOT_FOUND


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_the_chain_in_words_and_nothing_of_what_is_covered(session: Session, language: str) -> None:
    id_ = evidence(session, files.picture("PNG"))
    custody.hand_over(session, id_, TO, AT)
    told = custody_telling.chain(session, id_, language)
    assert told is not None
    assert told.holds_file
    assert len(told.transfers) == 1
    assert any("周律师" in cell for cell in told.transfers[0])
    assert any(record(session, id_).sha256 in line for line in told.facts)
    hidden = evidence(session, files.picture("JPEG"), minimum_level=Term("need_to_know"))
    assert custody_telling.chain(session, hidden, language) is None
    session.hide_names = True
    assert custody_telling.chain(session, id_, language) is None


# --- sets -----------------------------------------------------------------------------------------------


def checked(folder: Path) -> tuple[int, str]:
    """Exit status and words of the checker, run by a Python that knows nothing of us."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(folder / "verify.py")], capture_output=True, text=True, check=False,
        encoding="utf-8", cwd=folder.parent,
    )  # fmt: skip
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.fixture
def written(session: Session, tmp_path: Path) -> tuple[list[str], Path, evidence_set.Written]:
    """Three records written out: two of them have the same number, one is covered and stays."""
    ids = [evidence(session, files.picture("PNG"), "EX/001") for _ in range(2)]
    ids.append(evidence(session, files.tone(), "证-7"))
    ids.append(evidence(session, b"canary of a covered file", minimum_level=Term("need_to_know")))
    folder = tmp_path / "set"
    return ids, folder, evidence_set.write(session, ids, folder, TO, "zh_hans")


def test_a_set_is_whole_and_says_who_got_it(
    session: Session, written: tuple[list[str], Path, evidence_set.Written]
) -> None:
    ids, folder, told = written
    names = {one.name for one in folder.iterdir()}
    papers = {"manifest.json", "SHA256SUMS", "verify.py", "README.txt"}
    assert names == {"EX-001.png", "EX-001-1.png", "证-7.ogg"} | papers
    assert (told.files, told.altered) == (3, ())
    manifest = (folder / "manifest.json").read_bytes()
    assert hashlib.sha256(manifest).hexdigest() == told.manifest
    assert b"canary" not in b"".join(one.read_bytes() for one in folder.iterdir())
    entries = {entry["file"]: entry for entry in json.loads(manifest)["files"]}
    for id_, name in zip(ids[:3], ("EX-001.png", "EX-001-1.png", "证-7.ogg"), strict=True):
        held = record(session, id_)
        assert (folder / name).read_bytes() == b"".join(attaching.read_file(session, held.sha256))
        assert (entries[name]["sha256"], entries[name]["size"]) == (held.sha256, held.file and held.file.size)
        assert entries[name]["custody"][-1]["to"] == "周律师"
        assert [row.to_whom for row in held.transfers] == [TO.to_whom]
    assert record(session, ids[3]).transfers == ()
    sums = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, check=False)
    assert sums.returncode == 0
    status, words = checked(folder)
    assert (status, told.manifest in words) == (0, True)
    history.undo(session)
    assert record(session, ids[0]).transfers == ()


@pytest.mark.parametrize("harm", ["byte", "cut", "grown", "missing", "more", "manifest", "renamed"])
def test_the_checker_names_what_is_not_as_it_was(
    harm: str, written: tuple[list[str], Path, evidence_set.Written]
) -> None:
    _, folder, _ = written
    file = folder / "EX-001.png"
    data = bytearray(file.read_bytes())
    named = "EX-001.png"
    if harm == "byte":
        data[100] ^= 1
        file.write_bytes(data)
    elif harm == "cut":
        file.write_bytes(data[:-1])
    elif harm == "grown":
        file.write_bytes(data + b"x")
    elif harm == "missing":
        file.unlink()
    elif harm == "more":
        (folder / "deep").mkdir()
        (folder / "deep/other.txt").write_bytes(b"x")
        named = "deep/other.txt"
    elif harm == "manifest":
        (folder / "manifest.json").write_bytes(b"{")
        named = "manifest.json"
    else:
        file.rename(folder / "EX-002.png")
        named = "EX-002.png"
    status, words = checked(folder)
    assert status == 1
    assert f"!! {named}" in words


def test_a_set_says_where_a_file_was_damaged_before(session: Session, tmp_path: Path) -> None:
    id_ = evidence(session, files.picture("PNG"))
    damage(session, id_)
    told = evidence_set.write(session, [id_], tmp_path / "set", TO, "en")
    assert told.altered == ("EX-001.png",)
    assert checked(tmp_path / "set")[0] == 1
    assert record(session, id_).transfers[0].hash_checked is YesNo.NO


def test_a_folder_that_holds_something_is_refused_and_kept(session: Session, tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set/mine.txt").write_bytes(b"mine")
    with pytest.raises(AppError) as refused:
        evidence_set.write(session, [evidence(session, b"x")], tmp_path / "set", TO, "en")
    assert refused.value.problem is Problem.FOLDER_NOT_EMPTY
    assert (tmp_path / "set/mine.txt").read_bytes() == b"mine"


def test_cancelling_leaves_nothing_and_notes_nothing(session: Session, tmp_path: Path) -> None:
    ids = [evidence(session, files.picture("PNG")), evidence(session, files.picture("JPEG"), "EX-002")]
    calls = []

    def cancel(done: int, total: int) -> None:
        calls.append((done, total))
        if len(calls) == 2:
            raise AppError(Problem.CANCELLED)

    with pytest.raises(AppError):
        evidence_set.write(session, ids, tmp_path / "set", TO, "en", cancel)
    assert list((tmp_path / "set").iterdir()) == []
    assert all(record(session, id_).transfers == () for id_ in ids)


def test_what_could_not_be_noted_does_not_lie_there(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A set in a folder that no chain of custody knows of would be worse than none."""
    id_ = evidence(session, files.picture("PNG"))

    def full(*_: object) -> None:
        raise AppError(Problem.DISK_FULL)

    monkeypatch.setattr("app.services.recording.save_all", full)
    with pytest.raises(AppError):
        evidence_set.write(session, [id_], tmp_path / "out", Transfer(Bilingual("", "B")), "en")
    assert list((tmp_path / "out").iterdir()) == []
