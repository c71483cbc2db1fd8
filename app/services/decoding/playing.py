"""A recording that is played: pieces of a second from any time, out of one child that keeps the file open."""

from dataclasses import dataclass

from app.services.decoding import asking
from app.services.decoding.asking import Pixels, Recording
from app.services.session import Session

PIECE = 1.0
"""Seconds asked for at once."""
MOST_FRAMES, MOST_PIXELS = 60, 24_000_000
"""Of one piece: a second of sixty frames, none so large that all together fill memory."""
SOUND_SECOND = 48_000 * 4


@dataclass(frozen=True, slots=True)
class Piece:
    """From a time on: frames with their times, and sound (16 bit, stereo, 48 kHz)."""

    start: float
    frames: tuple[tuple[float, Pixels], ...]
    sound: bytes


class Playing:
    """An open recording; used, and closed, on the thread that opened it."""

    def __init__(self, session: Session, sha256: str, kind: str) -> None:
        self._file = session.decoder.open(session.files, sha256, kind)
        try:
            self.about: Recording = asking.recording(self._file)
        except BaseException:
            self._file.close()
            raise

    def piece(self, start: float, most: tuple[int, int]) -> Piece:
        """The next second from a time on; empty behind the end."""
        frames: list[tuple[float, Pixels]] = []
        if self.about.size is not None and start < self.about.seconds:
            count = max(1, min(MOST_FRAMES, round(self.about.rate * PIECE)))
            frames = asking.frames(self._file, start, count, _within(most, count))
        sound = b""
        if self.about.sound and start < self.about.seconds:
            sound = asking.sound(self._file, start, PIECE)
        return Piece(start, tuple(one for one in frames if one[0] < start + PIECE), sound)

    def close(self) -> None:
        """End its child."""
        self._file.close()


def _within(most: tuple[int, int], count: int) -> tuple[int, int]:
    """No larger than so many frames may be together."""
    wide, high = most
    scale = min(1.0, (MOST_PIXELS / count / max(1, wide * high)) ** 0.5)
    return max(16, int(wide * scale)), max(16, int(high * scale))
