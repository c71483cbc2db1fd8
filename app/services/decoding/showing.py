"""One look at a file of the vault: pixels or words, what it says of itself; nothing is written."""

from dataclasses import dataclass, field

from app.errors import AppError, Problem
from app.services.decoding import asking
from app.services.decoding.asking import Pixels
from app.services.decoding.decoder import OpenFile
from app.services.session import Session

PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ARCHIVES = ("application/zip", "application/x-tar", "application/gzip")
UNLISTED = ("application/x-7z-compressed", "application/vnd.rar")
"""Archives whose list of contents is itself packed; what unpacks it is no part of the program."""
MOST_CHARACTERS = 200_000
"""Of text on the screen; more would only make it slow."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What can be seen: a picture or page, or a text; page numbers count from 0."""

    pixels: Pixels | None = None
    text: str = ""
    page: int = 0
    pages: int = 1
    seconds: float = 0.0
    said: tuple[tuple[str, str], ...] = field(default=())
    """What the file says about itself, as (kind, words)."""


def look(session: Session, sha256: str, kind: str, most: tuple[int, int], page: int = 0) -> Shown:
    """Look at a file, no larger than `most`, in a child of its own. Raises the problems of a file."""
    with session.decoder.open(session.files, sha256, kind) as file:
        shown = _looked(file, kind, most, page)
        return Shown(shown.pixels, shown.text[:MOST_CHARACTERS], shown.page, shown.pages, shown.seconds,
                     tuple(_said(file)))  # fmt: skip


def seen(session: Session, sha256: str, kind: str, most: tuple[int, int]) -> Pixels | None:
    """The pixels alone of a picture or of the first page. Raises the problems of a file."""
    with session.decoder.open(session.files, sha256, kind) as file:
        return _looked(file, kind, most, 0).pixels


def _looked(file: OpenFile, kind: str, most: tuple[int, int], page: int) -> Shown:
    if kind.startswith("image/"):
        return Shown(asking.picture(file, most)[0])
    if kind == PDF:
        count, _ = asking.pages(file)
        at = max(0, min(page, count - 1))
        return Shown(asking.page(file, at, most), page=at, pages=count)
    if kind.startswith(("video/", "audio/")):
        return _recording(file, most)
    return Shown(text=_text(file, kind))


def _recording(file: OpenFile, most: tuple[int, int]) -> Shown:
    about = asking.recording(file)
    if about.size is None:
        return Shown(seconds=about.seconds)
    frames = asking.frames(file, 0.0, 1, most)
    return Shown(frames[0][1] if frames else None, seconds=about.seconds)


def _text(file: OpenFile, kind: str) -> str:
    """The words of a file; a ZIP may be a Word file or a book of sheets, which its content tells."""
    if kind in UNLISTED:
        raise AppError(Problem.ARCHIVE_NOT_LISTED)
    if kind not in (*ARCHIVES, WORD, SHEET):
        return asking.text(file)
    entries = asking.entries(file)
    names = {one.name for one in entries}
    if "word/document.xml" in names:
        return asking.text(file, "word")
    if "xl/workbook.xml" in names:
        return asking.text(file, "sheets")
    return "\n".join(f"{one.name}\t{one.size:,}" for one in entries)


def _said(file: OpenFile) -> list[tuple[str, str]]:
    """What it says about itself; a file that says nothing that can be read is no failure of the look."""
    try:
        return asking.metadata(file)
    except AppError:
        return []
