"""About: what this is, and the licences of what it is made of."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app import resources
from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.components.sheet import Sheet

TEXTS = (("fonts", "OFL.txt"), ("icons", "LICENSE"))


class AboutCard(Card):
    """Version, licence, parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(SectionHeader(self.tr("About"), icon="info"))
        words = self.tr("Anjuan: encrypted case files, offline. GPL-3.0-or-later; there is no warranty.")
        self.body.addWidget(Label(words, "body", "ink2", wrap=True))
        parts = self.tr(
            "Made with Python, Qt {qt} (LGPL-3.0), SQLCipher (BSD), Argon2 (CC0), "
            "Noto Sans SC and Inter (OFL), Lucide (ISC)."
        )
        self.body.addWidget(Label(parts.format(qt=qVersion()), "label", "ink2", wrap=True))
        button = Button(self.tr("Licences"), Kind.LINK, inline=True)
        button.clicked.connect(self._licences)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _licences(self) -> None:
        sheet = Sheet(self.window(), self.tr("Licences"), width=720)
        text = QPlainTextEdit("\n\n".join(resources.text(*parts) for parts in TEXTS))
        text.setReadOnly(True)
        text.setMinimumHeight(theme.px(420))
        text.setAccessibleName(self.tr("Licences"))
        sheet.body.addWidget(text)
        sheet.open_sheet(text)
