"""One record in a card of lines: its icon, title, a remark and chips; opens on a click, reveals if hidden."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.components.button import Button, Kind
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel


class RecordLine(QWidget):
    """`opened` and `revealing` are asked of whoever shows it; `box` is there when it can be ticked."""

    opened = Signal()
    revealing = Signal()

    def __init__(
        self, type_: str, title: str, *, remark: str = "", chips: Sequence[tuple[str, str]] = (),
        hidden: bool = False, ticked: bool | None = None, number: str = "", openable: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.box: QCheckBox | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        row.setSpacing(theme.px(8))
        if ticked is not None:
            row.addWidget(self._box(title, ticked))
        if number:
            turn = ElidedLabel(number, "caption", "ink3")
            turn.setFixedWidth(theme.px(20))
            row.addWidget(turn)
        row.addWidget(Icon("eye-off" if hidden else icons.of_type(type_), "plum" if hidden else "ink2"))
        row.addLayout(_words(title, remark), 1)
        for words, tone in chips:
            row.addWidget(Chip(words, tone, small=True))
        row.addWidget(self._end(title, hidden, openable))

    def _box(self, title: str, ticked: bool) -> QCheckBox:
        self.box = QCheckBox()
        self.box.setChecked(ticked)
        self.box.setAccessibleName(title)
        return self.box

    def _end(self, title: str, hidden: bool, openable: bool) -> QWidget:
        if hidden:
            show = Button(self.tr("Show"), Kind.LINK, inline=True)
            show.setToolTip(self.tr("Show for five minutes"))
            show.clicked.connect(self.revealing)
            return show
        button = IconButton("chevron-right", self.tr("Open: {title}").format(title=title))
        button.clicked.connect(self.opened)
        if not openable:
            button.hide()  # never shown before it has a parent: that would be a window
        return button


def _words(title: str, remark: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(ElidedLabel(title))
    if remark:
        column.addWidget(ElidedLabel(remark, "caption", "ink3"))
    return column
