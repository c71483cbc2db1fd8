"""Playing a recording: frames by the clock, sound to a process of its own, any place at once."""

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.gui import theme
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.desk import Desk

if TYPE_CHECKING:
    from app.services.decoding.asking import Pixels
    from app.services.decoding.playing import Piece, Playing
    from app.services.decoding.speaker import Speaker

TICK_MS, AHEAD, STEP = 25, 1.5, 5.0
"""How often a frame is looked for; seconds kept ready; seconds that an arrow goes."""
MOST = (1280, 720)


class Player(QWidget):
    """Space plays and rests, arrows go five seconds; `showing` carries the pixels of a frame."""

    showing = Signal(object)
    moved = Signal(float)
    cutting = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._playing: Playing | None = None
        self._speaker: Speaker | None = None
        self._frames: deque[tuple[float, Pixels]] = deque()
        self._file, self._seconds = ("", ""), 0.0
        self._at, self._ready, self._asked = 0.0, 0.0, False
        """Where it stands, up to where pieces are there, whether one is on its way."""
        self._turn = 0
        self._clock, self._tick = QElapsedTimer(), QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._go_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.button = IconButton("play", self.tr("Play"), framed=True, key="Space")
        self.button.clicked.connect(lambda _on=False: self.toggle())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Place in the recording"))
        self.slider.sliderMoved.connect(lambda value: self.seek(value / 1000))
        self.words = Label("", "label", "ink2")
        row.addWidget(self.button)
        row.addWidget(self.slider, 1)
        row.addWidget(self.words)
        self.cut = IconButton("scissors", self.tr("Cut out a part of the sound…"), framed=True)
        self.cut.clicked.connect(lambda _on=False: self.cutting.emit())
        row.addWidget(self.cut)
        self.hide()

    @property
    def at(self) -> float:
        """Seconds from the beginning."""
        return self._at

    def show_recording(self, sha256: str, kind: str, seconds: float) -> None:
        """Another recording, resting at its beginning."""
        self.end()
        self._file, self._seconds = (sha256, kind), seconds
        self.slider.setRange(0, max(1, round(seconds * 1000)))
        self._stand(0.0)
        self.show()

    # --- playing ------------------------------------------------------------------------------------

    @property
    def plays(self) -> bool:
        """Whether it plays now."""
        return self._tick.isActive()

    def toggle(self) -> None:
        """Play, or rest."""
        if self.plays:
            self.rest()
        elif self._seconds:
            self._play()

    def _play(self) -> None:
        from app.services.decoding.speaker import Speaker

        if self._at >= self._seconds - 0.05:
            self.seek(0.0)
        if self._speaker is None:
            self._speaker = Speaker()
        self._show_button("pause", self.tr("Rest"))
        self._clock.restart()
        self._tick.start()
        self._ask()

    def rest(self) -> None:
        """Stay where it is."""
        self._tick.stop()
        if self._speaker is not None:
            self._speaker.drop()
        self._frames.clear()
        self._ready = self._at
        self._turn += 1
        self._asked = False
        self._show_button("play", self.tr("Play"))

    def _show_button(self, icon: str, words: str) -> None:
        self.button.set_icon(icon)
        self.button.setAccessibleName(words)
        self.button.setToolTip(f"{words}  Space")

    def seek(self, seconds: float) -> None:
        """Go to a place, and go on from there if it plays."""
        played = self.plays
        self.rest()
        self._stand(min(max(0.0, seconds), self._seconds))
        if played:
            self._play()
        else:
            self._ask()

    def end(self) -> None:
        """Let the file go."""
        self.rest()
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None
        if (playing := self._playing) is not None:
            self._playing = None
            self._desk.viewer.do(self._desk, playing.close)

    def _stand(self, seconds: float) -> None:
        self._at = self._ready = seconds
        self._tell()

    def _tell(self) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(self._at * 1000))
        self.slider.blockSignals(False)
        self.words.setText(f"{_clock(self._at)} / {_clock(self._seconds)}")
        self.moved.emit(self._at)

    def _go_on(self) -> None:
        """By the clock: the newest frame that is due; the next piece while there is time."""
        wanted = self._at + self._clock.restart() / 1000
        if self._ready <= wanted and self._asked:
            return  # the decoder is behind: the clock waits for it
        self._at = min(wanted, self._seconds)
        due = None
        while self._frames and self._frames[0][0] <= self._at:
            due = self._frames.popleft()[1]
        if due is not None:
            self.showing.emit(due)
        self._tell()
        if self._at >= self._seconds:
            self.rest()
        elif self._ready - self._at < AHEAD:
            self._ask()

    # --- pieces -------------------------------------------------------------------------------------

    def _ask(self) -> None:
        from app.services.decoding.playing import Playing

        if self._asked or self._ready >= self._seconds:
            return
        self._asked, start, turn = True, self._ready, self._turn
        session, file, known = self._desk.session, self._file, self._playing

        def work() -> "tuple[Playing, Piece, int]":
            playing = known or Playing(session, *file)
            try:
                return playing, playing.piece(start, MOST), turn
            except BaseException:
                playing.close()
                raise

        self._desk.viewer.do(self, work, self._came, failed=partial(self._failed, turn))

    def _came(self, told: "tuple[Playing, Piece, int]") -> None:
        from app.services.decoding.playing import PIECE

        playing, piece, turn = told
        if turn != self._turn:  # somebody has gone elsewhere meanwhile, perhaps to another recording
            if playing is not self._playing:
                self._desk.viewer.do(self._desk, playing.close)
            return
        self._playing, self._asked = playing, False
        self._ready = piece.start + PIECE
        self._frames.extend(piece.frames)
        if not self.plays:
            self._ready = self._at
            if piece.frames:
                self.showing.emit(piece.frames[0][1])
            self._frames.clear()
        elif self._speaker is not None:
            self._speaker.feed(piece.sound)

    def _failed(self, turn: int, error: BaseException) -> None:
        if turn != self._turn:
            return
        self._playing = None
        self.rest()
        self._desk.failing.emit(error)

    # --- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.seek(self._at + (STEP if event.key() == Qt.Key.Key_Right else -STEP))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Hide, QEvent.Type.DeferredDelete):
            self.end()
        return super().event(event)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"
