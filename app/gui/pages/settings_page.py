"""Settings: the look, the lock, what opens the vault, own terms and fields, about."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import language, theme
from app.gui.backups.card import BackupsCard
from app.gui.backups.check_card import CheckCard
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.pages.settings_about import AboutCard
from app.gui.pages.settings_open import OpenExportCard
from app.gui.pages.settings_own import OwnWordsCard
from app.gui.pages.settings_panic import PanicCard
from app.gui.pages.settings_slots import SlotsCard
from app.gui.place import Place
from app.gui.preferences import IDLE_MINUTES, TEXT_SIZES, Language, Theme


class SettingsPage(Page):
    """One column of cards; language, theme and text size show at once."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        row = QHBoxLayout(inner)
        row.setContentsMargins(*[theme.px(24)] * 4)
        column = QVBoxLayout()
        column.setSpacing(theme.px(16))
        column.addWidget(Label(self.tr("Settings"), "title"))
        safety = (SlotsCard(desk), BackupsCard(desk), CheckCard(desk), PanicCard(desk))
        own = (OwnWordsCard(desk), OpenExportCard(desk), AboutCard(desk.language))
        for card in (self._look(), self._lock(), *safety, *own):
            card.setMaximumWidth(theme.px(860))
            column.addWidget(card)
        column.addStretch(1)
        row.addLayout(column, 100)
        row.addStretch(1)
        self._scroll.setWidget(inner)
        self.column.addWidget(self._scroll)

    def begin(self) -> None:
        self._scroll.verticalScrollBar().setValue(self._place.scroll)
        self._languages.setFocus()

    def place(self) -> Place:
        return self._place.with_(scroll=self._scroll.verticalScrollBar().value())

    def escape(self) -> bool:
        self.desk.returning.emit()
        return True

    def _look(self) -> Card:
        card, kept = Card(), self.desk.preferences
        card.body.addWidget(SectionHeader(self.tr("Look"), icon="type"))
        self._languages = Segmented(
            [(code.value, name) for code, name in language.NAMES.items()], str(kept.language)
        )
        self._languages.chosen.connect(lambda code: self._prefer(language=Language(code)))
        _row(card, self.tr("Language"), self._languages)
        themes = Segmented([
            (Theme.SYSTEM.value, self.tr("As the system")), (Theme.LIGHT.value, self.tr("Light")),
            (Theme.DARK.value, self.tr("Dark")),
        ], kept.theme.value)  # fmt: skip
        themes.chosen.connect(lambda code: self._prefer(theme=Theme(code)))
        _row(card, self.tr("Theme"), themes)
        sizes = Segmented([(str(size), f"{size} %") for size in TEXT_SIZES], str(kept.text_size))
        sizes.chosen.connect(lambda size: self._prefer(text_size=int(size)))
        _row(card, self.tr("Text size"), sizes)
        return card

    def _lock(self) -> Card:
        card, kept = Card(), self.desk.preferences
        card.body.addWidget(SectionHeader(self.tr("Lock"), icon="lock"))
        choices = [(str(one), str(one)) for one in IDLE_MINUTES] + [("0", self.tr("Off"))]
        minutes = Segmented(choices, str(kept.idle_minutes))
        minutes.chosen.connect(lambda one: self._prefer(idle_minutes=int(one)))
        _row(card, self.tr("Minutes without a touch"), minutes)
        words = self.tr(
            "Ctrl L locks at once. Drafts are kept encrypted, "
            "and the program starts anew, so that memory is cleared."
        )
        card.body.addWidget(Label(words, "caption", "ink2", wrap=True))
        return card

    def _prefer(self, **changes: object) -> None:
        self.desk.preferring.emit(replace(self.desk.preferences, **changes))  # type: ignore[arg-type]


def _row(card: Card, words: str, widget: QWidget) -> None:
    row = QHBoxLayout()
    label = Label(words, "body", "ink2")
    label.setMinimumWidth(theme.px(180))
    row.addWidget(label)
    row.addWidget(widget)
    row.addStretch(1)
    card.body.addLayout(row)
