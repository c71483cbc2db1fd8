"""Every kind of file through the child and back: what is shown is what is in it."""

import gzip
import io
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.errors import AppError, Problem
from app.records.spelling import pattern
from app.services import attaching
from app.services.decoding import asking, finding, showing
from app.services.decoding.decoder import OpenFile
from app.services.session import Session
from tests import files
from tests.services.decoding import hostile
from tests.services.vaults import session_in


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def held(session: Session, data: bytes) -> str:
    """Bytes taken into the vault: their hash."""
    return attaching.attach_stream(session, io.BytesIO(data), len(data)).sha256


def opened(session: Session, data: bytes, kind: str = "") -> OpenFile:
    """Bytes taken into the vault, and open."""
    return session.decoder.open(session.files, held(session, data), kind or attaching.media_type(data[:64]))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "HEIF"])
def test_pictures_of_every_kind(session: Session, kind: str) -> None:
    with opened(session, files.picture(kind), "image/x") as file:
        shown, full = asking.picture(file, (320, 320))
    assert (shown.width, shown.height, full) == (320, 200, (640, 400))
    assert len(set(shown.data)) > 50


def test_a_photograph_stands_upright_and_tells_where_it_was_taken(session: Session) -> None:
    with opened(session, files.jpeg(turned=True)) as file:
        shown, full = asking.picture(file, (1000, 1000))
        said = dict(asking.metadata(file))
    assert full == (400, 640) == (shown.width, shown.height)
    assert said["device"] == files.DEVICE
    assert said["place"] == "30.500000, 104.250000"
    assert said["taken"].startswith("2026:10:17")
    assert said["comment"] == "canary comment"


@pytest.mark.parametrize("start", [b"7z\xbc\xaf\x27\x1c\0\4", b"Rar!\x1a\x07\x01\0"])
def test_archives_that_cannot_be_listed_are_named_so(session: Session, start: bytes) -> None:
    data = start + bytes(600)
    with pytest.raises(AppError) as error:
        showing.look(session, held(session, data), attaching.media_type(data), (300, 300))
    assert error.value.problem == Problem.ARCHIVE_NOT_LISTED


def test_a_copy_has_no_metadata_and_nothing_beneath_the_cover(session: Session) -> None:
    original = Image.new("RGB", (400, 300), "white")
    original.paste((255, 0, 0), (100, 60, 200, 120))
    sink = io.BytesIO()
    original.save(sink, "PNG")
    with opened(session, sink.getvalue()) as file:
        plain = asking.picture_copy(file, [(0.25, 0.2, 0.25, 0.2)], lossless=True)
    copy = Image.open(io.BytesIO(plain))
    colours = copy.getcolors() or []
    assert {colour for _, colour in colours} == {(0, 0, 0), (255, 255, 255)}
    with opened(session, files.jpeg()) as file:
        bare = asking.picture_copy(file)
    assert not Image.open(io.BytesIO(bare)).getexif()
    for secret in (files.DEVICE.encode(), b"canary", b"Exif", b"2026:10"):
        assert secret not in bare


@pytest.mark.parametrize(
    ("kind", "make"),
    [
        ("image/png", lambda: files.picture("PNG")), ("image/jpeg", files.jpeg),
        ("image/gif", lambda: files.picture("GIF")), ("image/webp", lambda: files.picture("WEBP")),
        ("image/tiff", lambda: files.picture("TIFF")), ("image/heic", lambda: files.picture("HEIF")),
        ("image/avif", lambda: files.picture("AVIF")), ("application/pdf", files.pdf),
        ("application/zip", lambda: files.packed({"a": b""})), ("application/x-tar", hostile.rolled),
        ("application/gzip", lambda: gzip.compress(hostile.rolled())),
    ],
)  # fmt: skip
def test_the_content_tells_what_a_file_is_and_it_is_shown(
    session: Session, kind: str, make: Callable[[], bytes]
) -> None:
    data = make()
    ref = attaching.attach_stream(session, io.BytesIO(data), len(data))
    assert ref.media_type == kind
    told = showing.look(session, ref.sha256, kind, (300, 300))
    assert told.pixels is not None if kind.startswith("image/") or kind.endswith("pdf") else told.text


def test_pages_text_and_places(session: Session) -> None:
    with opened(session, files.pdf(3)) as file:
        count, sizes = asking.pages(file)
        page = asking.page(file, 2, (600, 600))
        words = asking.page_text(file, 1)
        hits = asking.find(file, pattern("退款")).hits
        with pytest.raises(AppError) as missing:
            asking.page(file, 3, (600, 600))
    assert (count, sizes[0], (page.width, page.height)) == (3, (300, 400), (450, 600))
    assert "看守所退款通知单canary2" in words.replace(" ", "")
    assert [hit.page for hit in hits] == [0, 1, 2]
    left, top, wide, high = hits[0].boxes[0]
    assert 0 < left < left + wide < 1
    assert 0 < top < top + high < 0.5
    assert missing.value.problem == Problem.FILE_HAS_NO_SUCH_PART


WORDS = "陳某被看守所拘留三十日 Detained by police"
SPELLINGS = ("陳某", "陈某", "看守所拘留", "detained BY", "ＰＯＬＩＣＥ", "日 detained")


@pytest.mark.parametrize("words", SPELLINGS)
def test_words_are_found_however_they_are_spelled(session: Session, words: str) -> None:
    sha = held(session, files.pdf(2, WORDS + " {n}"))
    found = finding.in_pdf(session, sha, words)
    assert [hit.page for hit in found.hits] == [0, 1]
    assert found.words


def test_words_broken_by_the_end_of_a_line_are_one_place(session: Session) -> None:
    sha = held(session, files.pdf(1, "看守所退款通知单" * 12))
    found = finding.in_pdf(session, sha, "看守所退款通知单")
    assert len(found.hits) == 12
    broken = [hit for hit in found.hits if len(hit.boxes) > 1]
    assert broken
    assert broken[0].boxes[0][1] < broken[0].boxes[1][1]


def test_places_lie_on_the_ink_of_a_page_that_is_turned_and_cut(session: Session) -> None:
    """Boxes are parts of the page as it is shown, not of the paper that the file speaks of."""
    sha = held(session, turned_and_cut(files.pdf(1, "看守所")))
    (hit,) = finding.in_pdf(session, sha, "看守所").hits
    with session.decoder.open(session.files, sha, "application/pdf") as file:
        page = asking.page(file, 0, (800, 800))
    image = Image.frombytes("RGB", (page.width, page.height), page.data).convert("L")
    dark = image.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark is not None
    (box,) = hit.boxes
    shown = (box[0] * page.width, box[1] * page.height,
             (box[0] + box[2]) * page.width, (box[1] + box[3]) * page.height)  # fmt: skip
    assert all(abs(one - other) < 12 for one, other in zip(shown, dark, strict=True)), (shown, dark)


def turned_and_cut(data: bytes) -> bytes:
    """The PDF with its page on its side and a part of the paper cut off."""
    document, sink = pypdfium2.PdfDocument(data), io.BytesIO()
    page = document[0]
    page.set_cropbox(20, 150, 280, 395)
    page.set_rotation(90)
    document.save(sink)
    return sink.getvalue()


def test_a_scan_says_that_it_has_no_words(session: Session) -> None:
    with opened(session, files.pdf(1)) as file:
        scan = asking.pdf_copy(file, {})
    found = finding.in_pdf(session, held(session, scan), "看守所")
    assert (found.hits, found.words) == ((), False)


def test_a_search_that_nobody_waits_for_ends(session: Session) -> None:
    sha = held(session, files.pdf(1))
    with pytest.raises(AppError) as ended:
        finding.in_pdf(session, sha, "退款", gone=lambda: True)
    assert ended.value.problem == Problem.CANCELLED


def test_a_covered_pdf_holds_pictures_only(session: Session) -> None:
    with opened(session, files.pdf(2)) as file:
        data = asking.pdf_copy(file, {0: [(0.0, 0.0, 1.0, 0.3)]})
    made = pypdfium2.PdfDocument(data)
    assert len(made) == 2
    assert made[0].get_textpage().get_text_bounded() == ""
    top = made[0].render().to_pil().convert("L").crop((0, 0, 300, 110))
    assert top.getextrema()[1] < 20
    low, high = made[1].render().to_pil().convert("L").getextrema()
    assert low < 80 < 250 < high
    for secret in (b"canary", b"Titel", b"CreationDate", "退款".encode("utf-16-be"), b"/Font", b"/ToUnicode"):
        assert secret not in data


def test_a_film_from_any_time(session: Session) -> None:
    with opened(session, files.video()) as file:
        about = asking.recording(file)
        shown = asking.frames(file, 2.0, 3, (160, 160))
        sound = asking.sound(file, 1.5, 1.0)
        said = asking.metadata(file)
    assert (about.size, round(about.seconds), about.sound, about.rate) == ((320, 180), 4, True, 25)
    assert [time for time, _ in shown] == pytest.approx([2.0, 2.04, 2.08])
    assert [abs(frame.data[3000] - (50 + at)) <= 3 for at, (_, frame) in enumerate(shown)] == [True] * 3
    assert len(sound) == 48_000 * 4
    assert ("place", "+30.5000+104.2500/") in said


def test_a_part_of_a_recording_is_a_file_of_its_own(session: Session) -> None:
    with opened(session, files.tone(), "audio/ogg") as file:
        cut = asking.sound_cut(file, 1.0, 2.5)
    with opened(session, cut, "audio/ogg") as file:
        assert asking.recording(file).seconds == pytest.approx(1.5, abs=0.05)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "big5"])
def test_text_in_every_chinese_encoding(session: Session, encoding: str) -> None:
    words = "這個國家的人們在說他們自己的權利" if encoding == "big5" else "这个国家的人们在说他们自己的权利"
    with opened(session, (words * 3).encode(encoding), "text/plain") as file:
        assert asking.text(file) == words * 3


def test_one_lost_byte_costs_one_character(session: Session) -> None:
    words = "这个国家的人们在说他们自己的权利" * 3
    data = words.encode()
    with opened(session, data[:4] + data[5:], "text/plain") as file:
        assert asking.text(file).replace("\ufffd", "") == words.replace("个", "", 1)


def test_words_of_office_files_and_archives(session: Session) -> None:
    with opened(session, files.word("第一段", "第二段")) as file:
        assert asking.text(file, "word").split("\n") == ["第一段", "第二段", "格\t"]
    with opened(session, files.sheet([["姓名", "日期"], ["林若溪", "10月17日"]])) as file:
        assert "林若溪\t10月17日" in asking.text(file, "sheets")
    with opened(session, files.packed({"通知书.txt": b"x" * 10})) as file:
        assert asking.entries(file) == [asking.Entry("通知书.txt", 10, locked=False)]


def test_what_is_not_what_it_says_costs_one_preview(session: Session) -> None:
    with opened(session, b"\x89PNG\r\n\x1a\n" + bytes(300)) as file:
        with pytest.raises(AppError):
            asking.picture(file, (9, 9))
        with pytest.raises(AppError):
            asking.pages(file)
        with pytest.raises(AppError):
            asking.recording(file)
    with opened(session, files.jpeg()) as file:
        assert asking.picture(file, (10, 10))[0].width == 10


@pytest.mark.usefixtures("started_anew")
def test_a_slow_child_is_killed_and_says_so(session: Session) -> None:
    with opened(session, files.pdf(40)) as file:
        asking.pages(file)
        began = time.monotonic()
        with pytest.raises(AppError) as late:
            file.do({"do": "pdf.copy", "dpi": 600}, 1 << 30, 0.2)
        assert time.monotonic() - began < 5
        assert late.value.problem == Problem.FILE_NOT_DECODED


def test_an_answer_beyond_its_limit_is_refused(session: Session) -> None:
    with opened(session, files.jpeg()) as file, pytest.raises(AppError) as large:
        file.do({"do": "picture", "most": [640, 400]}, 1000, 20)
    assert large.value.problem == Problem.FILE_NOT_DECODED


@pytest.mark.usefixtures("started_anew")
def test_children_end_after_every_file_and_at_the_lock(session: Session) -> None:
    with opened(session, files.jpeg()) as file:
        asking.picture(file, (10, 10))
        during = session.decoder.pids
    after = session.decoder.pids
    assert len(during) == 2
    assert len(after) == 1
    session.decoder.close()
    assert session.decoder.pids == []
    with pytest.raises(AppError):
        opened(session, files.jpeg())


@pytest.mark.usefixtures("started_anew")
def test_a_lock_does_not_wait_for_a_file_that_is_being_read(session: Session) -> None:
    ended = threading.Event()
    failure: list[AppError] = []
    with opened(session, files.pdf(60)) as file:
        asking.pages(file)

        def long() -> None:
            try:
                file.do({"do": "pdf.copy", "dpi": 600}, 1 << 30, 60)
            except AppError as error:
                failure.append(error)
            ended.set()

        threading.Thread(target=long).start()
        time.sleep(0.2)
        began = time.monotonic()
        session.decoder.close()
        assert ended.wait(5)
        assert time.monotonic() - began < 1
    assert failure
