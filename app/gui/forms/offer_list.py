"""The list that hangs under a picker: a child of the window that never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.forms import look
from app.gui.forms.offers import Offer, OfferDelegate, OffersModel

ROWS_SHOWN = 9


class OfferList(QFrame):
    """Shows offers under (or over) an anchor; keys come from the anchor, clicks from itself."""

    picked = Signal(object)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor.window())
        self._anchor = anchor
        self._model = OffersModel()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heading = look.label("", "faint", self)
        self._heading.setContentsMargins(theme.px(13), theme.px(8), theme.px(8), theme.px(2))
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(OfferDelegate(self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setUniformItemSizes(True)
        self._view.clicked.connect(lambda index: self.picked.emit(index.data(Qt.ItemDataRole.UserRole)))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 3)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._view)
        self.setProperty("card", "popup")
        self.hide()

    def offer(self, heading: str, offers: Sequence[Offer], name: str, held: str = "") -> None:
        """Show these offers; current is the one that is held now, else the first."""
        self._model.show(offers)
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._view.setAccessibleName(name)
        if not offers:
            self.hide()
            return
        row = next((at for at, offer in enumerate(offers) if held and offer.key == held), 0)
        self._place(len(offers))
        self.show()
        self.raise_()
        self._view.setCurrentIndex(self._model.index(row, 0))
        self._view.scrollTo(self._view.currentIndex())

    def _place(self, count: int) -> None:
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        rows = min(count, ROWS_SHOWN) * theme.px(36)
        heading = self._heading.sizeHint().height() if not self._heading.isHidden() else 0
        height = rows + heading + 6
        width = max(self._anchor.width(), theme.px(320))
        corner = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + 4))
        if corner.y() + height > window.height():
            above = self._anchor.mapTo(window, QPoint(0, 0)).y() - 4 - height
            corner.setY(above if above >= 0 else max(0, window.height() - height))
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        self.setGeometry(corner.x(), corner.y(), width, min(height, window.height()))

    def step(self, by: int) -> None:
        """Make another offer current, round the ends."""
        count = self._model.rowCount()
        if count:
            row = (self._view.currentIndex().row() + by) % count
            self._view.setCurrentIndex(self._model.index(row, 0))
            self._view.scrollTo(self._view.currentIndex())

    def current(self) -> Offer | None:
        """The offer that Enter would take."""
        index = self._view.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
