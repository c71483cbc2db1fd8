"""Redacted and working copies: a new file from the decoder, its own record linked to the original.

The original is never touched. What is covered is painted over before the copy is encoded, so that it is in no
byte of it; a PDF becomes pictures of its pages. Nothing that the original says about itself goes with it.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.records.types.evidence import Evidence
from app.records.values import Bilingual, Link, Term
from app.services import recording
from app.services.attaching import attach_stream, with_file
from app.services.custody import held
from app.services.decoding import asking
from app.services.decoding.asking import Pixels, Rect
from app.services.decoding.decoder import OpenFile
from app.services.session import Session

PDF = "application/pdf"
LOSSLESS = frozenset({"image/png", "image/gif", "image/bmp"})
"""Kinds whose copies are PNG: screenshots and drawings, which JPEG would blur."""
MARK = "-R"
"""Stands behind the exhibit number of the original; the copies of one original are counted."""


@dataclass(frozen=True, slots=True)
class Redaction:
    """What is done to a picture or a PDF, in parts of what is shown; `cover` by page, a picture is page 0."""

    turn: int = 0
    crop: Rect | None = None
    cover: Mapping[int, Sequence[Rect]] = field(default_factory=dict)
    pages: Sequence[int] = ()
    """The pages that the copy has, counted from 0; all of them where none is named."""

    @property
    def covers(self) -> bool:
        """Whether anything is covered, cut off or left out, so that the copy is no mere working copy."""
        return bool(self.crop or self.pages or any(self.cover.values()))


def turned(rect: Rect) -> Rect:
    """Where an area lies once what it lies on was turned clockwise by a quarter."""
    left, top, wide, high = rect
    return 1 - top - high, left, high, wide


def can_be_redacted(kind: str) -> bool:
    """Whether copies of files of a media type can be made here."""
    return kind.startswith("image/") or kind == PDF


def page(
    session: Session, evidence: str, number: int, turn: int, most: tuple[int, int]
) -> tuple[Pixels, int]:
    """A page (or the picture) as it will be copied, and how many pages there are."""
    with _opened(session, held(session, evidence)) as file:
        if file.kind != PDF:
            return asking.picture(file, most, turn=turn)[0], 1
        count, _ = asking.pages(file)
        return asking.page(file, max(0, min(number, count - 1)), most), count


def redact(session: Session, evidence: str, done: Redaction, why: str, by: Term | None = None) -> str:
    """Make the copy; the id of its record. Raises FILE_NOT_DECODED, DISK_FULL and others; nothing is lost."""
    original = held(session, evidence)
    with _opened(session, original) as file:
        data = _copied(file, done)
    kind = "redacted" if done.covers else "working"
    return _keep(session, original, data, kind, _what(done, why), by)


def cut_sound(
    session: Session, evidence: str, start: float, end: float, why: str, by: Term | None = None
) -> str:
    """A part of a recording's sound as a file of its own; the id of its record."""
    original = held(session, evidence)
    with _opened(session, original) as file:
        data = asking.sound_cut(file, start, end)
    said = _said(f"{clock_words(start)}–{clock_words(end)}", why)
    return _keep(session, original, data, "redacted", said, by)


def _opened(session: Session, original: Evidence) -> OpenFile:
    assert original.file is not None
    return session.decoder.open(session.files, original.file.sha256, original.file.media_type or "")


def _copied(file: OpenFile, done: Redaction) -> bytes:
    if file.kind == PDF:
        return asking.pdf_copy(file, dict(done.cover), done.pages)
    cover = done.cover.get(0, ())
    return asking.picture_copy(file, cover, done.crop, done.turn, lossless=file.kind in LOSSLESS)


def _keep(
    session: Session, original: Evidence, data: bytes, kind: str, changes: Bilingual, by: Term | None
) -> str:
    """The copy in the vault, with a record that says no more of the original than how to find it here."""
    ref = attach_stream(session, io.BytesIO(data), len(data))
    made = recording.blank(session, "evidence")
    assert isinstance(made, Evidence)
    made = replace(
        with_file(made, ref), exhibit=_exhibit(session, original), copy=Term(kind), kind=original.kind,
        document_kind=original.document_kind, title=original.title, language=original.language,
        cases=original.cases, acts=original.acts, derived_from=Link(original.id), changes_made=changes,
        collected_by=by, minimum_level=original.minimum_level,
    )  # fmt: skip
    return recording.save(session, made, "redact").id


def _exhibit(session: Session, original: Evidence) -> str:
    """The number of the original with a mark, and a count beyond that of every copy there is already.

    Without a number there is nothing to mark.
    """
    if not original.exhibit:
        return ""
    stem = f"{original.exhibit}{MARK}"
    rows = session.read.rows(session.read.links_to(original.id, ("derived_from",)))
    known = [str(row.copy.shown().get(("exhibit",), "")) for row in rows]
    counts = [one.removeprefix(stem) or "1" for one in known if one.startswith(stem)]
    highest = max((int(one) for one in counts if one.isdecimal()), default=0)
    return f"{stem}{highest + 1 if highest else ''}"


def _what(done: Redaction, why: str) -> Bilingual:
    """What was done, in figures, and why; nothing of what lies beneath."""
    areas = sum(len(rects) for page, rects in done.cover.items() if not done.pages or page in done.pages)
    told = [f"■ × {areas}"] if areas else []
    told += ["✂"] if done.crop else []
    told += [f"↻ {done.turn % 4 * 90}°"] if done.turn % 4 else []
    told += [f"p. {', '.join(str(one + 1) for one in done.pages)}"] if done.pages else []
    return _said(" · ".join(told), why)


def _said(told: str, why: str) -> Bilingual:
    words = "\n".join(filter(None, [why.strip(), told]))
    return Bilingual.written(words)


def clock_words(seconds: float) -> str:
    """A moment of a recording as `1:05.5`."""
    minutes, rest = divmod(round(seconds, 1), 60)
    return f"{int(minutes)}:{rest:04.1f}"
