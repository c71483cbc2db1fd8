"""One field as the form shows it: header, editor, and one line that says how it stands."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.forms.editor import Editor
from app.gui.forms.field_header import FieldHeader
from app.gui.forms.hidden_value import HiddenValue
from app.gui.forms.level_button import LevelButton
from app.gui.forms.message_line import MessageLine
from app.gui.forms.surroundings import Surroundings
from app.gui.forms.wording import Names
from app.records.cells import is_empty
from app.records.declare import FieldDeclaration
from app.records.leaves import Json, Path
from app.records.levels import Level


class FieldView(QWidget):
    """Says what is wrong when the cursor leaves, and takes it back as soon as it is right again."""

    changed = Signal()
    helped = Signal()
    judged = Signal()
    """What is wrong here is said from now on."""

    def __init__(
        self, around: Surroundings, declaration: FieldDeclaration, names: Names, path: Path, editor: Editor,
        *, level: Level | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.names, self.declaration, self.editor = names, declaration, editor
        self._around = around
        self._hidden: HiddenValue | None = None
        self._kept: Any = None
        column = len(names) > 1 and names[0] != "~user"
        declared = level if level is not None else declaration.level
        self.level = LevelButton(around.levels, path, declared, bars_only=column)
        self.header = FieldHeader(
            around.wording.label(names), self.level, required=declaration.required,
            helpful=bool(around.wording.text(names, "definition")) and not column,
        )  # fmt: skip
        self.header.helped.connect(self.helped)
        self.message = MessageLine(self)
        self.checked = False
        self._build()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        if not self.editor.adopt_header(self.header):
            box.addWidget(self.header)
        box.addWidget(self.editor)
        box.addWidget(self.message)
        box.addStretch(1)
        self.editor.set_name(self._around.wording.label(self.names))
        self._around.levels.revealed.connect(self._on_revealed)
        self.editor.changed.connect(self._on_change)
        self.editor.left.connect(lambda: QTimer.singleShot(0, self, self.check))

    def _on_change(self) -> None:
        if self.editor.error() and not self.checked:
            self.message.say("")
        else:
            self.say_state()
        self.changed.emit()

    def check(self) -> None:
        """Say what is wrong from now on."""
        self.checked = True
        self.say_state()
        self.judged.emit()

    def say_state(self) -> None:
        """Bring the message line and the red border up to date."""
        error = self.editor.error()
        self.message.say(error or self.editor.understood(), "red" if error else "green")
        if (focused := self.editor.focusProxy()) is not None and focused.property("faulty") != bool(error):
            focused.setProperty("faulty", bool(error))
            focused.style().unpolish(focused)
            focused.style().polish(focused)
        self.editor.setAccessibleDescription(error)

    def value(self) -> Any:
        """The value; the kept one while it is hidden."""
        return self._kept if self._hidden is not None else self.editor.value()

    def set_value(self, value: Any) -> None:
        """Show a value; need-to-know text stays hidden until it is revealed."""
        if self._hidden is not None:
            self._uncover()
        self.checked = False
        self.editor.set_value(value)
        self.say_state()
        self.conceal()

    def conceal(self) -> None:
        """Hide the value if it may not be shown now."""
        level = self.level.level()
        if self._hidden is not None or level < Level.NEED_TO_KNOW or self._around.context.revealed(level):
            return
        if is_empty(self.declaration, self.editor.value()):
            return
        self._kept = self.editor.value()
        self.editor.set_value(None)
        self._hidden = HiddenValue(self.level.level(), self._around.wording.label(self.names), self)
        self._hidden.wanted.connect(self.reveal)
        self._swap(shown=False)

    def reveal(self) -> None:
        """Show the value again if the window allows it, and with it all that may then be shown."""
        if self._hidden is None or not self._around.context.reveal(self.level.level()):
            return
        self._show_kept()
        self.first_widget.setFocus()
        self._around.levels.revealed.emit()

    def _on_revealed(self) -> None:
        if self._hidden is not None and self._around.context.revealed(self.level.level()):
            self._show_kept()

    def _show_kept(self) -> None:
        kept = self._kept
        self._uncover()
        self.editor.set_value(kept)
        self.say_state()

    def _uncover(self) -> None:
        hidden, self._hidden, self._kept = self._hidden, None, None
        if hidden is not None:
            hidden.hide()
            hidden.deleteLater()
        self._swap(shown=True)

    def _swap(self, *, shown: bool) -> None:
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        if not shown and self._hidden is not None:
            if self.editor.isAncestorOf(self.header):
                self._hidden.show_label()
            box.insertWidget(box.indexOf(self.editor), self._hidden)
        self.editor.setVisible(shown)
        self.message.setVisible(shown and bool(self.message.text()))

    def raw(self) -> Json:
        """What was typed and is not part of the value."""
        return None if self._hidden is not None else self.editor.raw()

    def problems(self) -> list[tuple[str, str]]:
        """The problems inside, by path below this field."""
        return [] if self._hidden is not None else self.editor.problems()

    def tab_stops(self) -> list[QWidget]:
        """Where Tab stops in this field."""
        return [self._hidden.button] if self._hidden is not None else self.editor.tab_stops()

    @property
    def first_widget(self) -> QWidget:
        """Where the cursor goes."""
        return self._hidden.button if self._hidden is not None else self.editor
