"""After a bundle of everything was taken in: the five words to read back to whoever sent it."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.services.travel import Arrival


class ReceiptStrip(QWidget):
    """Hidden unless the bundle asks for a receipt."""

    def __init__(self, desk: Desk, path: Path, passphrase: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from app.services import travel

        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.words = ""
        self.hide()
        session, language = desk.session, desk.language
        work = lambda: travel.arrival(session, path, language, passphrase)  # noqa: E731
        desk.reader.do(self, work, self._show, failed=lambda _error: None)

    def _show(self, arrival: Arrival | None) -> None:
        if arrival is None:
            return
        if arrival.words:
            self.words = arrival.words
            told = self.tr("All of it is here. Read these words back to the sender, over another channel:")
            self._column.addWidget(Banner(told, "green"))
            self._column.addWidget(Label(arrival.words, "display"))
        else:
            told = self.tr(
                "The sender waits for a receipt. There is none while {n} records or files are missing here."
            )
            self._column.addWidget(Banner(told.format(n=arrival.missing), "amber"))
        self.show()
