"""Small pictures of evidence: made by the decoder at rest, kept in the vault, read beside the window."""

import sys
from collections.abc import Sequence

from app.errors import AppError, Problem
from app.services import attaching
from app.services.decoding import showing
from app.services.decoding.asking import Pixels
from app.services.session import Session
from app.vault.thumbs import NOTHING, Thumb

SIDE = 96
"""Pixels: a row's picture is 40 high, on a fine screen 80."""
CLOSED_IN = sys.platform != "win32"
"""Whether a decoder that a file took over could reach nothing: else only what somebody opens is opened."""
HOPELESS = {
    Problem.FILE_NOT_DECODED, Problem.FILE_KIND_UNKNOWN, Problem.FILE_TOO_LARGE_TO_SHOW, Problem.FILE_LOCKED,
    Problem.FILE_HAS_NO_SUCH_PART, Problem.VAULT_DAMAGED,
}  # fmt: skip
"""Not tried again: the file stays as it is, and where it is healed it counts as a new one."""


def of(session: Session, shas: Sequence[str]) -> dict[str, Pixels]:
    """The small pictures that are there; one without data: there is nothing to see."""
    found = session.files.thumbs(shas)
    return {sha: Pixels(thumb.wide, thumb.high, thumb.pixels) for sha, thumb in found.items()}


def make_next(session: Session) -> str | None:
    """Look at the newest file that nobody looked at, and keep what is seen; its hash, or None: all are done.

    Raises CANCELLED, DISK_FULL, DECODER_NOT_CONFINED.
    """
    waiting = session.files.without_thumb() if CLOSED_IN else []
    if not waiting:
        return None
    session.vault.keep_thumb(waiting[0], _made(session, waiting[0]))
    return waiting[0]


def make(session: Session, sha: str) -> str | None:
    """The same for a file that somebody has just seen; None where its picture is there already."""
    there = session.files.thumbs([sha]).get(sha, NOTHING)
    if there.pixels or session.vault.read_only:
        return None
    session.vault.keep_thumb(sha, _made(session, sha))
    return sha


def _made(session: Session, sha: str) -> Thumb:
    try:
        kind = attaching.media_type(session.files.read_at(sha, 0, attaching.START))
        if not kind.startswith("image/") and kind != showing.PDF:
            return NOTHING
        pixels = showing.seen(session, sha, kind, (SIDE, SIDE))
    except AppError as error:
        if session.decoder.closed:  # a lock killed the child: nothing was learnt about the file
            raise AppError(Problem.CANCELLED) from None
        if error.problem not in HOPELESS:
            raise
        return NOTHING
    return Thumb(pixels.width, pixels.height, pixels.data) if pixels else NOTHING
