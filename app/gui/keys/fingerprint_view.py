"""A fingerprint to compare: twelve words in Chinese or English, forty digits, a QR code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.label import Label
from app.gui.components.segmented import Segmented
from app.gui.keys.qr_view import QrView

COLUMNS = 4


class FingerprintView(QWidget):
    """Shows one fingerprint; the words' language can be turned."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chinese = language if language != "en" else "zh_hans"
        self._fingerprint = b""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(20))
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Twelve words"), "caption", "ink3"))
        head.addStretch(1)
        tongues = [(self._chinese, self.tr("Chinese")), ("en", self.tr("English"))]
        self.tongue = Segmented(tongues, language)
        self.tongue.chosen.connect(self._turn)
        head.addWidget(self.tongue)
        left.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(6))
        self.words = [Label("", "section") for _ in range(12)]
        for at, label in enumerate(self.words):
            self._grid.addWidget(Label(str(at + 1), "caption", "ink3"), at // COLUMNS, 2 * (at % COLUMNS))
            self._grid.addWidget(label, at // COLUMNS, 2 * (at % COLUMNS) + 1)
            self._grid.setColumnStretch(2 * (at % COLUMNS) + 1, 1)
        left.addLayout(self._grid)
        left.addWidget(Label(self.tr("Or forty digits"), "caption", "ink3"))
        self.digits = Label("", "strong", wrap=True)
        self.digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        left.addWidget(self.digits)
        left.addStretch(1)
        row.addLayout(left, 1)
        self.qr = QrView()
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        self._language = language

    def show_fingerprint(self, fingerprint: bytes) -> None:
        """Show another fingerprint (32 bytes)."""
        from app.services import keys

        self._fingerprint = fingerprint
        self.digits.setText(keys.digits_of(fingerprint))
        self.qr.show_modules(keys.qr_modules(fingerprint))
        self._turn(self._language)

    def _turn(self, language: str) -> None:
        from app.services import keys

        self._language = language
        said = keys.spoken_fingerprint(self._fingerprint, language).split()
        for label, word in zip(self.words, said, strict=True):
            label.setText(word)
