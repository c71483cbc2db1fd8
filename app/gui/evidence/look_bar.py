"""Larger, smaller, all of it, turned: the buttons above a picture."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.icon_button import IconButton
from app.gui.evidence.picture_view import STEP, PictureView


class LookBar(QWidget):
    """Each says its key, which the picture itself understands."""

    def __init__(self, view: PictureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for icon, words, key, act in (
            ("zoom-out", self.tr("Smaller"), "-", lambda: view.scale_by(1 / STEP)),
            ("zoom-in", self.tr("Larger"), "+", lambda: view.scale_by(STEP)),
            ("maximize", self.tr("All of it"), "0", view.fit),
            ("rotate-cw", self.tr("Turn"), "R", view.turn_right),
        ):
            button = IconButton(icon, words, framed=True, key=key)
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button)
