"""A line in which one types to find: offers hang under it, the focus stays in the line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.forms import look
from app.gui.forms.line import Line
from app.gui.forms.offer_list import OfferList
from app.gui.forms.offers import Offer

Offers = Callable[[str], tuple[str, Sequence[Offer]]]
"""For a typed text: a heading and what is offered."""


class PickerLine(Line):
    """Typing filters, ↑ ↓ move, Enter takes, Esc closes; what was typed and not taken stays visible."""

    picked = Signal(object)
    noted = Signal()
    """Alt+Enter: a note on what is chosen."""

    def __init__(self, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self.held = ""
        """The key of what is chosen now: an opened list starts there, so Enter changes nothing."""
        self._list: OfferList | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self.offer)
        self.textEdited.connect(lambda _text: self._timer.start())
        self._arrow = self.addAction(look.icon("chevron-down"), QLineEdit.ActionPosition.TrailingPosition)
        self._arrow.triggered.connect(self._toggle)

    @property
    def open(self) -> bool:
        """Whether the list hangs under the line."""
        return self._list is not None and self._list.isVisible()

    def offer(self, text: str | None = None) -> None:
        """Show what is offered for the typed text."""
        self._timer.stop()
        if self._list is None:
            self._list = OfferList(self)
            self._list.picked.connect(self.take)
        wanted = self.text() if text is None else text
        heading, offers = self._offers(wanted)
        self._list.offer(heading, offers, self.accessibleName(), "" if wanted.strip() else self.held)

    def _toggle(self) -> None:
        if self.open:
            self.close_list()
        else:
            self.setFocus()
            self.offer("")

    def take(self, offer: Offer) -> None:
        """Take an offer and close the list."""
        self.close_list()
        self.picked.emit(offer)

    def close_list(self) -> None:
        """Take the list away; the focus never left the line."""
        self._timer.stop()
        if self._list is not None:
            self._list.hide()

    def event(self, event: QEvent) -> bool:
        """Tab takes the current offer while something is being looked for, then moves on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and (self.open or self._timer.isActive()) and self.text().strip():
                self._take_first()
            elif event.key() == Qt.Key.Key_Escape and self.open:
                self.close_list()
                return True
        if isinstance(event, QKeyEvent) and self.open and event.key() == Qt.Key.Key_Escape:
            event.accept()  # a shortcut override: Esc is ours while the list hangs
            return True
        return super().event(event)

    def _take_first(self) -> None:
        if self._timer.isActive():
            self.offer()
        offer = self._list.current() if self._list is not None and self.open else None
        if offer is not None and not offer.create:
            self.take(offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ ↓ Enter belong to the list while it hangs; ↓ opens it."""
        key = event.key()
        if (
            key in (Qt.Key.Key_Down, Qt.Key.Key_Up)
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            if self.open and self._list is not None:
                self._list.step(1 if key == Qt.Key.Key_Down else -1)
            else:
                self.offer(None if self.touched else "")
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.noted.emit()
                return
            if self._enter():
                return
        super().keyPressEvent(event)

    def _enter(self) -> bool:
        if self._timer.isActive():
            self.offer()
        offer = self._list.current() if self._list is not None and self.open else None
        if offer is None:
            return False
        self.take(offer)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the list."""
        super().mousePressEvent(event)
        if not self.open and event.button() == Qt.MouseButton.LeftButton:
            self.offer(None if self.touched else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving closes the list."""
        self.close_list()
        super().focusOutEvent(event)
