"""The six offered words, each in its own box."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.gui import paint, theme
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.components.segmented import Segmented


class WordBox(QWidget):
    """A number and a word, or an empty place for one."""

    def __init__(self, number: int, word: str, *, tall: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._word, self._tall = number, word, tall
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = paint.width_of(self._word, theme.font("section")) + theme.px(20)
        return QSize(round(wide) if self._tall else theme.px(130), theme.px(56 if self._tall else 36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.plate(painter, self.rect(), "raised", "line2")
        number, left = str(self._number), theme.px(10)
        if self._tall:
            half = self.height() / 2
            paint.text(
                painter, QRectF(left, theme.px(2), 40, half - 2), number, "ink2", theme.font("caption")
            )
            room = QRectF(left, half - theme.px(3), self.width() - left - 2, half)
        else:
            paint.text(painter, QRectF(left, 0, 40, self.height()), number, "ink3", theme.font("caption"))
            room = QRectF(left + theme.px(26), 0, self.width() - left - theme.px(28), self.height())
        paint.text(painter, room, self._word, "ink", theme.font("section", theme.MEDIUM))


class OfferedWords(Card):
    """Six words to write down; `taken` carries them."""

    taken = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("soft", pad=16, parent=parent)
        self._words: Sequence[str] = ()
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Icon("dices", "accent"))
        head.addWidget(Label(self.tr("Use these six words"), "strong"))
        head.addWidget(Label(self.tr("About 77 bits: beyond guessing"), "caption", "ink2"))
        head.addStretch(1)
        start = "en" if language == "en" else "zh_hans"
        self._language = Segmented([("zh_hans", self.tr("Pinyin")), ("en", "English")], start)
        self._language.chosen.connect(lambda _code: self.draw())
        head.addWidget(self._language)
        self._boxes = QHBoxLayout()
        self._boxes.setSpacing(theme.px(8))
        self.body.addLayout(head)
        self.body.addLayout(self._boxes)
        self.body.addLayout(self._foot())

    def draw(self) -> None:
        """Offer six others."""
        from app.services.opening import six_words

        self._words = six_words(self._language.current()).split()
        clear_layout(self._boxes)
        for number, word in enumerate(self._words, 1):
            self._boxes.addWidget(WordBox(number, word), max(4, len(word)))

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        others = Button(self.tr("Six others"), icon="refresh-cw", inline=True)
        others.clicked.connect(self.draw)
        self.take = Button(self.tr("Fill in below"), icon="corner-down-left", inline=True)
        self.take.clicked.connect(lambda: self.taken.emit(" ".join(self._words)))
        row.addWidget(others)
        row.addWidget(self.take)
        row.addStretch(1)
        row.addWidget(Label(self.tr("Write them on paper and keep it safe for now"), "caption", "ink2"))
        return row
