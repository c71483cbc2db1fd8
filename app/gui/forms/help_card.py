"""The help on one field: what it means, how to fill it, an example."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.key_cap import KeyCap
from app.gui.components.label import Label
from app.gui.forms.wording import Names, Wording


class HelpCard(Card):
    """Follows the cursor unless it is pinned."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("soft", pad=12, parent=parent)
        self.setProperty("card", "soft")
        self._wording = wording
        self._names: Names = ()
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        self._title = Label("", "strong", wrap=True)
        self.pin = IconButton("pin", self.tr("Keep this help"), key="F1")
        self.pin.setCheckable(True)
        head.addWidget(Icon("circle-question-mark", "accent"))
        head.addWidget(self._title, 1)
        head.addWidget(self.pin)
        head.addWidget(KeyCap("F1"))
        self.body.addLayout(head)
        self._definition = Label("", "label", "ink2", wrap=True)
        self._fill_title = Label(self.tr("How to fill it"), "caption", "ink3")
        self._fill = Label("", "label", "ink2", wrap=True)
        self._example_title = Label(self.tr("Example"), "caption", "ink3")
        self._example = Label("", "label", "ink", wrap=True)
        for label in (self._definition, self._fill_title, self._fill, self._example_title, self._example):
            self.body.addWidget(label)
        self.hide()

    def show_help(self, names: Names, *, even_pinned: bool = False) -> None:
        """Show the help on a field, column or part."""
        if (self.pin.isChecked() and not even_pinned) or names == self._names:
            return
        definition, fill, example = (
            self._wording.text(names, part) for part in ("definition", "fill", "example")
        )
        if not (definition or fill or example):
            return
        self._names = names
        self._title.setText(self._wording.label(names))
        for label, text in ((self._definition, definition), (self._fill, fill), (self._example, example)):
            label.setText(text)
            label.setVisible(bool(text))
        self._fill_title.setVisible(bool(fill))
        self._example_title.setVisible(bool(example))
        self.setAccessibleName(" ".join(filter(None, (self._title.text(), definition, fill, example))))
        self.show()
