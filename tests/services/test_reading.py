"""Words read by machine: kept behind a mark for each page, searched, gone on with; faces only as areas."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from app import resources
from app.decoder.reading import _halved
from app.errors import AppError, Problem
from app.records.types.evidence import Evidence
from app.records.values import Bilingual
from app.services import attaching, history, reading, searching
from app.services.decoding import asking
from app.services.decoding.child import FOR_FACES, FOR_WORDS
from app.services.decoding.decoder import OpenFile
from app.services.session import Session
from tests import files
from tests.services.decoding.reading_machine import machine
from tests.services.vaults import session_in
from tests.services.written import put

__all__ = ["machine"]

NOTICE = ("湖北省武汉市公安局洪山区分局", "拘留通知书", "现羁押在武汉市第二看守所。")
TRADITIONAL = ("香港特別行政區高等法院", "辯方律師要求延期聆訊")
LETTER = ("Notice of Detention No. 2024-0312", "held at Wuhan No. 2 Detention Centre")
installed = pytest.mark.skipif(not reading.can_read_words(), reason="reads with an extra: make ocr")
MOST_MEMORY = 300
"""MiB."""
anew = pytest.mark.usefixtures("started_anew")  # the one from which others are forked has loaded no models
with_faces = pytest.mark.skipif(not reading.can_find_faces(), reason="finds with an extra: make ocr")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def evidence(session: Session, data: bytes, transcript: Bilingual = Bilingual()) -> str:  # noqa: B008
    """A record that holds a file."""
    ref = attaching.attach_stream(session, io.BytesIO(data), len(data))
    made = attaching.with_file(Evidence(), ref)
    return put(session, "evidence", file=made.file, media_type=made.media_type, transcript=transcript)


def drawn(*lines: str) -> bytes:
    """A scan: a page of print as a picture."""
    page, sink = Image.new("RGB", (1240, 900), "white"), io.BytesIO()
    font = ImageFont.truetype(str(resources.path("fonts") / "AnjuanHan-Regular.ttf"), 34)
    for number, line in enumerate(lines):
        ImageDraw.Draw(page).text((110, 120 + 90 * number), line, (25, 25, 25), font)
    page.save(sink, "PNG")
    return sink.getvalue()


def transcript(session: Session, id_: str) -> Bilingual:
    """What stands in a record's transcript."""
    record = session.read.record(id_)
    assert isinstance(record, Evidence)
    return record.transcript


def test_what_is_not_installed_is_said(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "find_spec", lambda _name: None)
    id_ = evidence(session, files.picture("PNG"))
    with pytest.raises(AppError) as words:
        reading.read(session, id_)
    with pytest.raises(AppError) as faces:
        reading.faces(session, id_, 0, 0)
    assert words.value.problem == Problem.READER_NOT_INSTALLED
    assert faces.value.problem == Problem.FACE_FINDER_NOT_INSTALLED
    assert not transcript(session, id_)


def test_an_ordinary_child_reads_nothing(session: Session) -> None:
    ref = attaching.attach_stream(session, io.BytesIO(data := files.picture("PNG")), len(data))
    for ask in (asking.words, asking.faces):
        file = session.decoder.open(session.files, ref.sha256, "image/png")
        with file, pytest.raises(AppError) as error:
            ask(file, 0)
        assert error.value.problem == Problem.FILE_HAS_NO_SUCH_PART


@pytest.mark.parametrize("pages", [{0: "第一页\n两行", 2: ""}, {0: "one page", 11: "another"}])
@pytest.mark.parametrize("own", [Bilingual(), Bilingual("译文", "a translation")])
def test_pages_come_back_as_they_were_kept(pages: dict[int, str], own: Bilingual) -> None:
    kept = reading.with_pages(own, pages)
    assert reading.by_page(kept) == pages
    assert kept.zh.startswith(own.zh)
    assert kept.en.startswith(own.en)
    again = reading.with_pages(kept, {0: "又一次"})
    assert reading.by_page(again) == {0: "又一次"}
    assert again.zh == "\n\n".join(filter(None, [own.zh, "〔OCR · p. 1〕\n又一次"]))
    assert again.en == own.en


def test_every_page_is_read_and_found(session: Session, machine: list[int]) -> None:
    id_, shown = evidence(session, files.pdf(12), Bilingual("有人写的")), []
    done = reading.read(session, id_, lambda read, pages: shown.append((read, pages)))
    assert (done.pages, done.read, done.words) == (12, 12, True)
    assert shown == [(n, 12) for n in range(1, 13)]
    found = [hit.id for hit in searching.find(session, "7 页的字", "zh_hans").rows]
    assert found == [id_]
    by_page = reading.by_page(transcript(session, id_))
    assert [page for page, words in by_page.items() if "第 7 页" in words] == [6]
    assert transcript(session, id_).zh.startswith("有人写的\n\n〔OCR · p. 1〕")
    assert machine == list(range(12))


def test_cancelling_keeps_what_was_read_and_it_goes_on_there(session: Session, machine: list[int]) -> None:
    id_ = evidence(session, files.pdf(5))

    def stop(read: int, _pages: int) -> None:
        if read == 2:
            raise AppError(Problem.CANCELLED)

    with pytest.raises(AppError):
        reading.read(session, id_, stop)
    assert set(reading.by_page(transcript(session, id_))) == {0, 1}
    assert reading.read(session, id_).read == 5
    assert machine == [0, 1, 2, 3, 4]


def test_a_lock_loses_little(session: Session, machine: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    id_ = evidence(session, files.pdf(14))
    words = asking.words

    def until_locked(file: OpenFile, page: int, turn: int = 0) -> list[str]:
        if page == 12:
            session.decoder.close()
            raise AppError(Problem.FILE_NOT_DECODED)
        return words(file, page, turn)

    monkeypatch.setattr(asking, "words", until_locked)
    with pytest.raises(AppError):
        reading.read(session, id_)
    assert len(reading.by_page(transcript(session, id_))) == 10
    assert machine == list(range(12))


def test_reading_is_undone_like_any_edit(session: Session, machine: list[int]) -> None:
    id_ = evidence(session, files.picture("PNG"), Bilingual("有人写的"))
    reading.read(session, id_)
    assert machine == [0]
    assert history.undo(session)
    assert transcript(session, id_) == Bilingual("有人写的")


@installed
@anew
@pytest.mark.parametrize(
    ("lines", "sought"),
    [(NOTICE, "第二看守所"), (TRADITIONAL, "延期聆讯"), (LETTER, "Wuhan No. 2 Detention")],
)
def test_a_drawn_page_is_read_and_found(session: Session, lines: tuple[str, ...], sought: str) -> None:
    id_ = evidence(session, drawn(*lines))
    assert reading.read(session, id_).words
    read = reading.by_page(transcript(session, id_))[0]
    assert "".join(read.split()) == "".join("".join(lines).split())
    assert [hit.id for hit in searching.find(session, sought, "zh_hans").rows] == [id_]


@installed
@anew
def test_a_scanned_pdf_is_read_page_by_page(session: Session) -> None:
    scans = [Image.open(io.BytesIO(drawn(line))).convert("RGB") for line in NOTICE[:2]]
    sink = io.BytesIO()
    scans[0].save(sink, "PDF", save_all=True, append_images=scans[1:])
    id_ = evidence(session, sink.getvalue())
    reading.read(session, id_)
    assert reading.by_page(transcript(session, id_)) == dict(enumerate(NOTICE[:2]))


@installed
@anew
def test_a_page_on_its_head_is_read_too(session: Session) -> None:
    page, sink = Image.open(io.BytesIO(drawn(*NOTICE))).rotate(180), io.BytesIO()
    page.save(sink, "PNG")
    id_ = evidence(session, sink.getvalue())
    reading.read(session, id_)
    assert reading.by_page(transcript(session, id_))[0].split() == list(NOTICE)


@with_faces
@anew
def test_where_there_is_no_face_none_is_proposed(session: Session) -> None:
    assert reading.faces(session, evidence(session, drawn(*NOTICE)), 0, 0) == []


@with_faces
@anew
@pytest.mark.parametrize(("lies", "turn"), [(0, 0), (90, 1)])
def test_a_face_is_proposed_as_the_picture_is_turned(session: Session, lies: int, turn: int) -> None:
    areas = reading.faces(session, evidence(session, files.face(lies)), 0, turn)
    assert len(areas) == 1
    left, top, wide, high = areas[0]
    assert left < 0.33 < 0.67 < left + wide < 0.85
    assert 0.1 < top < 0.25 < 0.75 < top + high


@installed
@with_faces
@anew
@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux for the highest memory")
def test_a_full_page_takes_little_memory(session: Session) -> None:
    page, sink = Image.new("RGB", (2480, 2480), "white"), io.BytesIO()
    font = ImageFont.truetype(str(resources.path("fonts") / "AnjuanHan-Regular.ttf"), 34)
    for number in range(40):
        ImageDraw.Draw(page).text((110, 60 + 59 * number), "".join(NOTICE) * 2, (25, 25, 25), font)
    page.save(sink, "PNG")
    id_ = evidence(session, sink.getvalue())
    sha, kind = file_of(session, id_)
    with session.decoder.open_reader(session.files, sha, kind, FOR_WORDS) as file:
        assert asking.words(file, 0) == ["".join(NOTICE) * 2] * 40
        assert 100 < max(map(most_memory, session.decoder.pids)) < MOST_MEMORY
    with session.decoder.open_reader(session.files, sha, kind, FOR_FACES) as file:
        assert asking.faces(file, 0, 0) == []
        assert 100 < max(map(most_memory, session.decoder.pids)) < MOST_MEMORY


def most_memory(pid: int) -> int:
    """The highest memory that a process has had, in MiB."""
    said = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(said.partition("VmHWM:")[2].split()[0]) // 1024


def file_of(session: Session, id_: str) -> tuple[str, str]:
    """The file that a record holds, and its kind."""
    record = session.read.record(id_)
    assert isinstance(record, Evidence)
    assert record.file is not None
    return record.file.sha256, record.media_type


def test_half_a_face_at_the_edge_of_a_part_is_none() -> None:
    whole = (100.0, 100.0, 80.0, 100.0)
    assert _halved((100.0, 110.0, 40.0, 80.0), whole)
    assert not _halved(whole, (100.0, 110.0, 40.0, 80.0))
    assert not _halved((190.0, 100.0, 40.0, 80.0), whole)
    assert not _halved(whole, whole)
