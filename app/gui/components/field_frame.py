"""What stands around an editor: label, *, ?, level at the right, one message line below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.level_badge import LevelBadge
from app.records.levels import Level

_ICONS = {"red": "circle-alert", "amber": "triangle-alert", "green": "check", "ink3": ""}


class FieldFrame(QWidget):
    """Holds one editor; `help_asked` when ? is pressed, `level_asked` when the badge is."""

    help_asked = Signal()
    level_asked = Signal()

    def __init__(
        self, label: str, editor: QWidget, *, remark: str = "", required: bool = False, helped: bool = False,
        level: Level | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.editor = editor
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.px(6))
        self._fill_head(label, remark, required, helped)
        self._badge = LevelBadge(level or Level.PUBLIC, acts=True)
        self._badge.clicked.connect(self.level_asked)
        self._badge.setVisible(level is not None)
        self._head.addWidget(self._badge)
        self._message = QWidget()
        self._build_message()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._head)
        column.addWidget(editor)
        column.addWidget(self._message)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a chip or a link at the right of the label, before the level."""
        self._head.insertWidget(self._head.count() - 1, widget)

    def set_level(self, level: Level) -> None:
        """Show another level."""
        self._badge.set_level(level)
        self._badge.show()

    def set_message(self, text: str = "", tone: str = "ink3") -> None:
        """Say how the value was understood (ink3, green) or what is wrong (amber, red); nothing hides it."""
        self._said.setText(text)
        self._said.set_tone(tone)
        self._mark.set(_ICONS.get(tone) or "info", tone)
        self._mark.setVisible(bool(_ICONS.get(tone)))
        self._message.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        if bool(self.editor.property("faulty")) != (tone == "red"):
            self.editor.setProperty("faulty", tone == "red")
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)

    def _fill_head(self, label: str, remark: str, required: bool, helped: bool) -> None:
        name = Label(label, "label", "ink2")
        name.setBuddy(self.editor)
        self.editor.setAccessibleName(f"{label} {remark}".strip())
        self._head.addWidget(name)
        if required:
            self._head.addWidget(Label("*", "label", "red"))
        if remark:
            self._head.addWidget(Label(remark, "caption", "ink3"))
        if helped:
            name_of_help = self.tr("Help: {field}").format(field=label)
            button = IconButton("circle-question-mark", name_of_help, key="F1")
            button.setFixedSize(theme.px(20), theme.px(20))
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # F1 does the same from the editor
            button.clicked.connect(self.help_asked)
            self._head.addWidget(button)
        self._head.addStretch(1)

    def _build_message(self) -> None:
        row = QHBoxLayout(self._message)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        self._mark = Icon("info", "ink3", 14)
        self._said = Label("", "caption", "ink3", wrap=True)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)
        self._message.hide()
