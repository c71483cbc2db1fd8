"""The honest list: what a purge cannot reach."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.services.travel import Reach


class ReachCard(Card):
    """Says it in plain lines, with numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines: list[str] = []
        self.body.addWidget(SectionHeader(self.tr("What a purge cannot reach"), icon="info"))

    def show_reach(self, reach: Reach, changed: int = 0) -> None:
        """Show what stays; `changed` records are kept because they changed after sealing."""
        while self.body.count() > 1:
            item = self.body.takeAt(1)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = list(self._words(reach, changed))
        for words in self._lines:
            self.body.addWidget(_line(words))

    def lines(self) -> list[str]:
        """What is said."""
        return list(self._lines)

    def _words(self, reach: Reach, changed: int) -> list[str]:
        words = [
            self.tr(
                "Old blocks of the disk: someone with the passphrase and a laboratory may recover fragments."
            ),
            self.tr("Bundles sent before: {n}. They stay with whoever has them.").format(n=reach.bundles),
            self._backups(reach.backups),
            self.tr("The ledger of what was sent, your own keys, and {n} contacts stay here.").format(
                n=reach.contacts
            ),
        ]
        if reach.trashed or reach.drafts:
            words.append(
                self.tr("Trash ({trashed}) and drafts ({drafts}) are not in the bundle and stay.").format(
                    trashed=reach.trashed, drafts=reach.drafts
                )
            )
        if changed:
            words.append(self.tr("Changed or new since sealing, so kept here: {n}").format(n=changed))
        return words

    def _backups(self, days: tuple[date, ...]) -> str:
        if not days:
            return self.tr("Backups: none in this vault's folder; those you put elsewhere stay.")
        shown = [QLocale().toString(QDate(day.year, day.month, day.day), "yyyy-MM-dd") for day in days]
        joined = ("、" if theme.look().chinese else ", ").join(shown)
        return self.tr("Backups of {days}, and those you put elsewhere, stay.").format(days=joined)


def _line(words: str) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addWidget(Icon("minus", "ink3", 14), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, "label", "ink2", wrap=True), 1)
    return widget
