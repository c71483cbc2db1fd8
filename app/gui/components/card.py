"""The card: a flat ground with a 1 px line."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.gui import theme


class Card(QFrame):
    """Holds `body`, a column; `kind` is flat, popup, dialog, soft (teal) or red (something is past)."""

    def __init__(self, kind: str = "flat", *, pad: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        inner = theme.px(pad) if pad else 0
        self.body.setContentsMargins(inner, inner, inner, inner)
        self.body.setSpacing(theme.px(8))


class Rule(QFrame):
    """A hairline, lying or standing."""

    def __init__(self, *, standing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "v" if standing else "h")
