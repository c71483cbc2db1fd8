"""Many files in: nothing doubled, nothing remembered of where they lay, cancelling keeps what is whole."""

import os
import sys
from pathlib import Path

import pytest

from app.errors import AppError, Problem
from app.records.types.evidence import Evidence
from app.records.values import Term
from app.services import opening, recording, taking_files
from app.services.session import Session
from tests.files import jpeg
from tests.services.vaults import session_in
from tests.services.written import put


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "From Lin Secretname"
    (made / "inner").mkdir(parents=True)
    (made / "a.jpg").write_bytes(jpeg())
    (made / "inner" / "b.bin").write_bytes(os.urandom(3_000_000))
    (made / "inner" / "same as a.jpg").write_bytes((made / "a.jpg").read_bytes())
    (made / ".hidden").write_bytes(b"x")
    (made / "Thumbs.db").write_bytes(b"x")
    if sys.platform != "win32":
        (made / "link").symlink_to(made / "a.jpg")
    return made


def evidence(session: Session, id_: str) -> Evidence:
    record = recording.fetch(session, id_)
    assert isinstance(record, Evidence)
    return record


def test_a_folder_comes_in_once_and_tells_no_names(folder: Path, tmp_path: Path) -> None:
    with session_in(tmp_path / "v") as session:
        case = put(session, "case")
        files = taking_files.found([folder])
        assert [file.name for file in files] == ["a.jpg", "b.bin", "same as a.jpg"]
        seen: list[tuple[int, int]] = []
        taken = taking_files.take(
            session, files, "EX-{n:03}", case, lambda done, all_: seen.append((done, all_))
        )
        assert (len(taken.records), taken.known, taken.unreadable, taken.cancelled) == (2, 1, 0, False)
        first, second = (evidence(session, id_) for id_ in taken.records)
        assert (first.exhibit, second.exhibit) == ("EX-001", "EX-002")
        assert (first.kind, first.media_type) == (Term("photo"), "image/jpeg")
        assert [link.id for link in first.cases] == [case]
        assert first.minimum_level is not None
        assert first.minimum_level.code == "need_to_know"
        assert second.file is not None
        assert b"".join(session.vault.read_file(second.file.sha256)) == files[1].read_bytes()
        stored = session.read.get(first.id)
        assert "Secretname" not in str(stored)
        assert "a.jpg" not in str(stored)
        assert seen == sorted(seen)
        assert taken.originals == tuple(files)
        again = taking_files.take(session, files, "EX-{n:03}")
        assert (again.records, again.known) == ((), 3)
        assert session.vault.check().sound


def test_cancelling_keeps_what_is_whole(folder: Path, tmp_path: Path) -> None:
    with session_in(tmp_path / "v") as session:
        files = taking_files.found([folder])

        def stop(done: int, _all: int) -> None:
            if done > files[0].stat().st_size + 1_000_000:
                raise AppError(Problem.CANCELLED)

        taken = taking_files.take(session, files, "EX-{n:03}", progress=stop)
        assert taken.cancelled
        assert len(taken.records) == 1
        assert taken.originals == (files[0],)
        assert session.vault.check().sound


def test_what_cannot_be_read_is_counted_and_the_rest_comes_in(folder: Path, tmp_path: Path) -> None:
    with session_in(tmp_path / "v") as session:
        files = [*taking_files.found([folder]), folder / "gone.png"]
        taken = taking_files.take(session, files, "EX-{n:03}")
        assert (len(taken.records), taken.unreadable) == (2, 1)
        assert taking_files.delete_originals(taken.originals) == 3
        assert not taking_files.found([folder])


def test_each_step_is_undone_whole(folder: Path, tmp_path: Path) -> None:
    with session_in(tmp_path / "v") as session:
        taken = taking_files.take(session, taking_files.found([folder]), "EX-{n:03}")
        session.vault.undo(session.read.groups()[0].number)
        assert not any(session.read.get(id_) for id_ in taken.records)


def many(folder: Path, count: int) -> list[Path]:
    """Files of different content with telling names."""
    folder.mkdir()
    made = [folder / f"Secretname {n}.bin" for n in range(count)]
    for file in made:
        file.write_bytes(os.urandom(1000))
    return made


def cut_off(session: Session, files: list[Path], whole: int) -> None:
    """Take files in until a lock comes while the one after some that are whole is on its way."""

    def locked(done: int, _total: int) -> None:
        if done > 1000 * whole:
            raise AppError(Problem.CANCELLED)

    assert taking_files.take(session, files, "EX-{n}", "", locked).cancelled


def test_after_a_lock_the_rest_is_known_and_goes_on(tmp_path: Path) -> None:
    files = many(tmp_path / "source", 30)
    with session_in(tmp_path / "v") as session:
        cut_off(session, files, 23)
    session = opening.unlock(tmp_path / "v", "correct horse battery")
    try:
        rest = taking_files.rest(session)
        assert rest is not None
        assert (list(rest.files), rest.gone) == (files[23:], ())
        files[25].unlink()
        rest = taking_files.rest(session)
        assert rest is not None
        assert rest.gone == (files[25],)
        taken = taking_files.take(session, rest.files, "EX-{n}", rest.case)
        assert len(taken.records) == 6
        assert session.read.counts()["evidence"] == 29
        assert taking_files.rest(session) is None
    finally:
        opening.lock(session)


@pytest.mark.parametrize("ends", ["done", "left out"])
def test_where_files_lay_is_erased_in_the_end(tmp_path: Path, ends: str) -> None:
    files = many(tmp_path / "source", 3)
    with session_in(tmp_path / "v") as session:
        cut_off(session, files, 1)
        assert b"Secretname".hex() in str(session.read.draft(taking_files.UNFINISHED))
        if ends == "done":
            taking_files.take(session, files, "EX-{n}")
        else:
            taking_files.forget_rest(session)
        assert taking_files.rest(session) is None
        assert session.read.drafts() == []
        assert session.recall(taking_files.UNFINISHED) == 0


def test_what_was_cut_off_before_its_record_is_taken_in_again(tmp_path: Path) -> None:
    files = many(tmp_path / "source", 2)
    with session_in(tmp_path / "v") as session:
        cut_off(session, files, 0)
        assert session.read.counts().get("evidence", 0) == 0
        rest = taking_files.rest(session)
        assert rest is not None
        assert list(rest.files) == files
