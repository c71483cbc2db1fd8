"""A group of recipients: its name and who belongs to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.keys.state_chip import StateChip

if TYPE_CHECKING:
    from app.services.keys import Contact, Overview, RecipientGroup


class GroupDetail(QWidget):
    """`saved` carries the group's id, "" when it was removed."""

    saved = Signal(str)

    def __init__(
        self, desk: Desk, all_: "Overview", group: "RecipientGroup | None", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._group = desk, group
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        card.body.setSpacing(theme.px(10))
        title = self.tr("Group") if group else self.tr("New group")
        card.body.addWidget(SectionHeader(title, icon="users"))
        card.body.addWidget(Label(self.tr("Name"), "label", "ink2"))
        self.name = QLineEdit(group.name if group else "")
        self.name.setPlaceholderText(self.tr("e.g. Office, UN desk"))
        self.name.setAccessibleName(self.tr("Name"))
        card.body.addWidget(self.name)
        card.body.addWidget(Label(self.tr("Who belongs to it"), "label", "ink2"))
        self.boxes: dict[str, QCheckBox] = {}
        for contact in all_.contacts:
            card.body.addLayout(self._line(contact, group))
        if not all_.contacts:
            card.body.addWidget(Label(self.tr("Add contacts first."), "label", "ink3"))
        card.body.addLayout(self._buttons())
        column.addWidget(card)
        column.addStretch(1)

    def _line(self, contact: "Contact", group: "RecipientGroup | None") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        box = QCheckBox()
        box.setChecked(group is not None and contact.id in group.members)
        box.setAccessibleName(contact.name)
        self.boxes[contact.id] = box
        row.addWidget(box)
        row.addWidget(ElidedLabel(contact.name), 1)
        row.addWidget(StateChip(contact.state.value, small=True))
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        save = Button(self.tr("Save group"), Kind.PRIMARY)
        save.clicked.connect(self.save)
        row.addWidget(save)
        row.addStretch(1)
        if self._group:
            remove = Button(self.tr("Remove group"), Kind.DANGER, icon="trash-2")
            remove.clicked.connect(self.remove)
            row.addWidget(remove)
        return row

    def save(self) -> None:
        """Write the group."""
        from app.services import keys

        session, id_ = self._desk.session, self._group.id if self._group else ""
        name, chosen = self.name.text(), [key for key, box in self.boxes.items() if box.isChecked()]
        self._desk.write(
            self, lambda: keys.save_group(session, name, chosen, id_), lambda group: self.saved.emit(group.id)
        )

    def remove(self) -> None:
        """Drop the group; its contacts stay."""
        from app.services import keys

        session, group = self._desk.session, self._group
        if group is not None:
            self._desk.write(
                self, lambda: keys.remove_group(session, group.id), lambda _done: self.saved.emit("")
            )
