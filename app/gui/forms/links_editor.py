"""Editor of the kinds link and links: chips for those chosen, and a line that searches and creates."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.gui.forms.editor import Editor
from app.gui.forms.flow_layout import FlowLayout
from app.gui.forms.link_source import LinkSource
from app.gui.forms.member_chip import MemberChip
from app.gui.forms.offers import Offer
from app.gui.forms.picker_line import PickerLine
from app.records.leaves import Json
from app.records.values import Link


class LinksEditor(Editor):
    """Linked records in their order; Alt+← and Alt+→ on a chip move it. With `single`, one at most."""

    def __init__(self, source: LinkSource, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source, self._single = source, single
        self._links: list[Link] = []
        self._chips: dict[str, MemberChip] = {}
        self._flow_box = QWidget(self)
        self._flow = FlowLayout(self._flow_box)
        self.line = PickerLine(self._offers, self)
        self.line.setPlaceholderText(self.tr("Search, or type a new name"))
        self.line.picked.connect(self._take)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self.line.left.connect(self.left)
        self.column.addWidget(self._flow_box)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._arrange()

    def _offers(self, text: str) -> tuple[str, list[Offer]]:
        heading, offers = self._source.offers(text)
        return heading, [offer for offer in offers if offer.create or offer.key not in self._chips]

    def _take(self, offer: Offer) -> None:
        id_ = self._source.taken(offer)
        if id_ is None:
            return
        self.line.show_text("")
        if id_ not in self._chips:
            self._add(Link(id_))
            self._arrange()
            if self._single:
                self._chips[id_].setFocus()
        self.changed.emit()

    def _add(self, link: Link) -> None:
        chip = MemberChip(self._source.title(link.id), self._source.icon(link.id), self._flow_box)
        chip.removed.connect(lambda: self._remove(link.id))
        chip.moved.connect(lambda by: self._move(link.id, by))
        chip.clicked.connect(lambda: self._source.open(link.id))
        self._links.append(link)
        self._chips[link.id] = chip
        self._flow.addWidget(chip)
        chip.show()

    def _arrange(self) -> None:
        self._flow_box.setVisible(bool(self._links))
        self.line.setVisible(not (self._single and self._links))
        first = self._chips[self._links[0].id] if self._single and self._links else self.line
        self.setFocusProxy(first)

    def _remove(self, id_: str) -> None:
        place = [link.id for link in self._links].index(id_)
        self._drop(self._links.pop(place))
        self._arrange()
        near = self._links[place : place + 1] or self._links[-1:]
        (self._chips[near[0].id] if near else self.line).setFocus()
        self.changed.emit()

    def _drop(self, link: Link) -> None:
        chip = self._chips.pop(link.id)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _move(self, id_: str, by: int) -> None:
        place = [link.id for link in self._links].index(id_)
        to = place + by
        if not 0 <= to < len(self._links):
            return
        self._links.insert(to, self._links.pop(place))
        chip = self._chips[id_]
        self._flow.removeWidget(chip)
        self._flow.insert_widget(to, chip)
        self._flow.activate()
        self.changed.emit()

    def value(self) -> Any:
        """The links in their order; with `single` the one, or None."""
        if self._single:
            return self._links[0] if self._links else None
        return tuple(self._links)

    def set_value(self, value: Any) -> None:
        """Show links; those that are not in this vault say so and are kept."""
        for link in self._links:
            self._drop(link)
        self._links = []
        members = (value,) if isinstance(value, Link) else (value or ())
        for link in members:
            self._add(Link(link.id, link.at))  # each its own object: one may stand twice
        self._arrange()

    def raw(self) -> Json:
        """What was typed and links nothing yet."""
        return self.line.text() if self.line.text().strip() else None

    def set_raw(self, raw: Json) -> None:
        """Bring it back."""
        if isinstance(raw, str):
            self.line.setText(raw)

    def error(self) -> str:
        """Typed words that link nothing."""
        return "" if self.raw() is None else self.tr("Links nothing yet. Choose a record, or create one.")

    def set_name(self, name: str) -> None:
        """The line is spoken by the field's name."""
        self.setAccessibleName(name)
        self.line.setAccessibleName(name)
