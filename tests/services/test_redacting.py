"""Copies: nothing of what is covered survives, the original stays, the record says who, what and why."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.decoder import pictures
from app.errors import AppError, Problem
from app.records.types.evidence import Evidence
from app.records.values import Bilingual, Link, Term
from app.services import attaching, history, redacting
from app.services.redacting import Redaction
from app.services.session import Session
from tests import files
from tests.services.vaults import session_in
from tests.services.written import put

PART = st.floats(-0.3, 1.3)
RECTS = st.tuples(PART, PART, PART, PART)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault."""
    with session_in(tmp_path / "vault") as opened:
        yield opened


def evidence(session: Session, data: bytes, kind: str = "", **values: object) -> str:
    """A record of evidence that holds a file."""
    ref = attaching.attach_stream(session, io.BytesIO(data), len(data))
    made = attaching.with_file(Evidence(), ref)
    told = {"exhibit": "EX-001", "copy": Term("original"), "file": made.file, "size": made.size,
            "media_type": kind or made.media_type, "sha256": made.sha256, **values}  # fmt: skip
    return put(session, "evidence", **told)


def record(session: Session, id_: str) -> Evidence:
    """A record as the vault has it."""
    found = session.vault_record(id_)
    assert isinstance(found, Evidence)
    return found


def content(session: Session, id_: str) -> bytes:
    """The bytes of its file."""
    file = record(session, id_).file
    assert file is not None
    return b"".join(attaching.read_file(session, file.sha256))


def copied(session: Session, id_: str, done: Redaction) -> Image.Image:
    """The picture that a copy holds."""
    return Image.open(io.BytesIO(content(session, redacting.redact(session, id_, done, ""))))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "HEIF"])
@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_no_pixel_beneath_the_cover_survives(session: Session, kind: str, turn: int) -> None:
    id_ = evidence(session, files.picture(kind), "image/x")
    cover = ((0.25, 0.25, 0.5, 0.25), (0.0, 0.0, 0.1, 1.0))
    copy = copied(session, id_, Redaction(turn, None, {0: cover}))
    assert copy.size == ((400, 640) if turn % 2 else (640, 400))
    for left, top, wide, high in cover:
        size = copy.size
        inner = (int(left * size[0]) + 1, int(top * size[1]) + 1,
                 int((left + wide) * size[0]) - 1, int((top + high) * size[1]) - 1)  # fmt: skip
        assert max(copy.convert("L").crop(inner).tobytes()) < 24
    elsewhere = copy.convert("L").crop((int(copy.width * 0.8), 1, copy.width - 1, copy.height - 1))
    assert len(set(elsewhere.tobytes())) > 50


def test_a_copy_says_nothing_of_the_camera(session: Session) -> None:
    id_ = evidence(session, files.jpeg(turned=True))
    data = content(session, redacting.redact(session, id_, Redaction(cover={0: [(0, 0, 0.2, 0.2)]}), ""))
    assert not Image.open(io.BytesIO(data)).getexif()
    for secret in (files.DEVICE.encode(), b"canary", b"Exif", b"2026:10", b"GPS"):
        assert secret not in data


def test_a_frame_cuts_the_rest_away(session: Session) -> None:
    data = files.picture("PNG")
    copy = copied(session, evidence(session, data), Redaction(crop=(0.25, 0.5, 0.5, 0.25)))
    whole = Image.open(io.BytesIO(data)).convert("RGB")
    assert copy.size == (320, 100)
    assert copy.convert("RGB").tobytes() == whole.crop((160, 200, 480, 300)).tobytes()


def test_a_pdf_becomes_pictures_with_nothing_beneath(session: Session) -> None:
    id_ = evidence(session, files.pdf(3))
    cover = {0: [(0.0, 0.0, 1.0, 1.0)], 2: [(0.0, 0.0, 1.0, 0.4)]}
    data = content(session, redacting.redact(session, id_, Redaction(cover=cover), "退款单上的姓名"))
    made = pypdfium2.PdfDocument(data)
    assert len(made) == 3
    for page in made:
        assert page.get_textpage().get_text_bounded() == ""
        assert {one.type for one in page.get_objects()} == {pdfium.FPDF_PAGEOBJ_IMAGE}
    assert max(made[0].render().to_pil().convert("L").tobytes()) < 24
    for secret in (b"canary", b"Titel", b"CreationDate", "退款".encode("utf-16-be"), b"/Font"):
        assert secret not in data


def test_the_record_is_linked_and_the_original_untouched(session: Session) -> None:
    case = put(session, "case")
    level = Term("need_to_know")
    title = Bilingual("街头照片", "")
    values: dict[str, Any] = {"cases": (Link(case),), "minimum_level": level, "title": title}
    id_ = evidence(session, files.picture("JPEG"), **values)
    before, bytes_before = record(session, id_), content(session, id_)
    done = Redaction(turn=1, cover={0: [(0, 0, 0.5, 0.5), (0.5, 0.5, 0.1, 0.1)]})
    copy = record(session, redacting.redact(session, id_, done, "旁人的脸", Term("staff_a")))
    assert copy.copy == Term("redacted")
    assert copy.derived_from is not None
    assert copy.derived_from.id == id_
    assert (copy.exhibit, copy.minimum_level, copy.collected_by) == ("EX-001-R", level, Term("staff_a"))
    assert copy.changes_made == Bilingual("旁人的脸\n■ × 2 · ↻ 90°", "")
    assert [link.id for link in copy.cases] == [case]
    assert copy.metadata == ()
    assert (record(session, id_), content(session, id_)) == (before, bytes_before)
    again = record(session, redacting.redact(session, id_, Redaction(turn=2), ""))
    assert (again.exhibit, again.copy) == ("EX-001-R2", Term("working"))
    history.undo(session)
    assert session.read.links_to(id_, ("derived_from",)) == session.read.links_to(id_)[-1:]


def test_a_number_is_never_given_twice(session: Session) -> None:
    id_ = evidence(session, files.picture("JPEG"))
    made = [redacting.redact(session, id_, Redaction(turn=1), "") for _ in range(3)]
    session.vault.purge(made[0])
    last = redacting.redact(session, id_, Redaction(turn=1), "")
    numbers = [record(session, one).exhibit for one in (*made[1:], last)]
    assert numbers == ["EX-001-R2", "EX-001-R3", "EX-001-R4"]


def test_the_copy_of_what_has_no_number_has_none(session: Session) -> None:
    id_ = evidence(session, files.picture("JPEG"), exhibit="")
    assert record(session, redacting.redact(session, id_, Redaction(turn=1), "")).exhibit == ""


def test_areas_of_pages_left_out_are_not_counted(session: Session) -> None:
    id_ = evidence(session, files.pdf(2))
    done = Redaction(cover={0: [(0, 0, 0.5, 0.5)], 1: [(0, 0, 0.1, 0.1)]}, pages=[1])
    copy = record(session, redacting.redact(session, id_, done, ""))
    assert copy.changes_made is not None
    assert "■ × 1 · p. 2" in copy.changes_made.zh + copy.changes_made.en


def test_a_part_of_a_recording(session: Session) -> None:
    id_ = evidence(session, files.tone(), "audio/ogg")
    copy = record(session, redacting.cut_sound(session, id_, 1.0, 2.5, "only the answer"))
    assert copy.changes_made == Bilingual("", "only the answer\n0:01.0–0:02.5")
    assert copy.media_type == "audio/ogg"
    assert 0 < copy.file.size < record(session, id_).file.size  # type: ignore[union-attr]


def test_what_holds_no_file_is_refused(session: Session) -> None:
    with pytest.raises(AppError) as refused:
        redacting.redact(session, put(session, "note"), Redaction(turn=1), "")
    assert refused.value.problem is Problem.RECORD_NOT_FOUND


# --- the algebra of areas -------------------------------------------------------------------------------


@given(RECTS)
def test_four_turns_are_none(rect: tuple[float, float, float, float]) -> None:
    again = rect
    for _ in range(4):
        again = redacting.turned(again)
    assert again == pytest.approx(rect)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(1, 30), st.integers(1, 30))
def test_an_area_turns_with_what_it_lies_on(left: int, top: int, wide: int, high: int) -> None:
    image = Image.new("L", (64, 64), 255)
    image.paste(0, (left, top, left + wide, top + high))
    rect = (left / 64, top / 64, wide / 64, high / 64)
    turned = image.transpose(Image.Transpose.ROTATE_270)
    box = pictures.pixels(tuple(redacting.turned(rect)), (64, 64))  # type: ignore[arg-type]
    assert turned.crop(box).getextrema() == (0, 0)
    assert (box[2] - box[0], box[3] - box[1]) == (high, wide)
