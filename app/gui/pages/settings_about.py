"""About: what this is, and the licences of what it is made of."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

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

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self.body.addWidget(SectionHeader(self.tr("About"), icon="info"))
        words = self.tr("Anjuan: encrypted case files, offline. GPL-3.0-or-later; there is no warranty.")
        self.body.addWidget(Label(words, "body", "ink2", wrap=True))
        parts = self.tr(
            "Made with Python, Qt {qt} (LGPL-3.0), SQLCipher (BSD), Argon2 (CC0), "
            "Noto Sans SC and Inter (OFL), Lucide (ISC)."
        )
        self.body.addWidget(Label(parts.format(qt=qVersion()), "label", "ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        guide = Button(self.tr("Safety guide"), icon="shield-check", inline=True)
        guide.clicked.connect(self.guide)
        button = Button(self.tr("Licences"), Kind.LINK, inline=True)
        button.clicked.connect(self._licences)
        row.addWidget(guide)
        row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def guide(self) -> None:
        """Show the safety guide."""
        from app.gui.safety_sheet import SafetySheet

        sheet = SafetySheet(self.window(), self._language)
        sheet.open_sheet(sheet.rules)

    def _licences(self) -> None:
        sheet = Sheet(self.window(), self.tr("Licences"), width=720)
        text = QPlainTextEdit("\n\n".join(resources.text(*parts) for parts in TEXTS))
        text.setReadOnly(True)
        text.setMinimumHeight(theme.px(420))
        text.setAccessibleName(self.tr("Licences"))
        sheet.body.addWidget(text)
        sheet.open_sheet(text)
