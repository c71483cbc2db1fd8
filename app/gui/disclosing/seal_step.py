"""Last step: languages and folder, sealing with progress, and what was sealed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.gui.disclosing.step import State, Step
from app.gui.disclosing.words import DisclosingWords

LANGUAGES = {"zh": ("zh",), "en": ("en",), "both": ("zh", "en")}


@dataclass(frozen=True)
class Done:
    """One sealed package: for whom, where, its size in bytes, its SHA-256, whether its origin is proven."""

    name: str
    path: Path
    size: int
    sha256: str
    proven: bool


class SealStep(Step):
    """A summary; then the bar; then the list of what was sealed."""

    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._said = DisclosingWords(self)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.sealed: tuple[Done, ...] = ()
        self.languages = Segmented(
            [("zh", "中文"), ("en", "English"), ("both", self.tr("Both"))], "both"
        )
        self.languages.chosen.connect(
            lambda key: self.changed.emit(replace(self.dispatch, languages=LANGUAGES[key]))
        )
        self.bar: Progress | None = None
        self._summary = Card(pad=24)
        self.stack.addWidget(_room(self._summary))
        self._summary.body.addWidget(SectionHeader(self.tr("Ready to seal"), icon="package"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self._summary.body.addLayout(self._lines)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(Label(self.tr("Language of the copy")))
        row.addWidget(self.languages)
        row.addStretch(1)
        self._summary.body.addLayout(row)
        kept = self.tr("The ledger keeps: to whom, when, on which consent, which fields, the file's hash.")
        self._summary.body.addWidget(Label(kept, "label", "ink2", wrap=True))

    def first(self) -> QWidget | None:
        return self.languages

    def show_state(self, state: State) -> None:
        super().show_state(state)
        key = next((key for key, value in LANGUAGES.items() if value == state.dispatch.languages), "both")
        self.languages.set_current(key)
        clear_layout(self._lines)
        for told in state.told:
            name = told.draft.request.recipient.name or self.tr("age key")
            files = len(told.draft.review.files)
            words = self.tr("{name}: {fields} fields, {files} files; one package of their own")
            self._lines.addWidget(
                ElidedLabel(words.format(name=name, fields=told.fields, files=files), "strong")
            )
        waived = sum(len(told.draft.review.waived) for told in state.told)
        if waived:
            words = self.tr("Sent without consent, by your written reason: {n} leaves")
            self._lines.addWidget(Banner(words.format(n=waived), "red"))

    def blocked(self) -> str:
        if not self.state.told:
            return self.tr("Working it out…")
        if not all(told.draft.ready for told in self.state.told):
            return self.tr("Something is not settled: go back")
        return ""

    def begin_sealing(self) -> Progress:
        """Show the bar."""
        card = Card(pad=24)
        self.bar = Progress(self.tr("Sealing"), self.tr("Cancelling leaves no file behind"))
        card.body.addWidget(self.bar)
        self._turn(card)
        self.bar.cancel.setFocus()
        return self.bar

    def back_to_summary(self) -> None:
        """Sealing failed or was cancelled."""
        self.stack.setCurrentIndex(0)

    def show_sealed(self, done: Sequence[Done]) -> None:
        """What was sealed; the file's name and place are kept nowhere."""
        self.sealed = tuple(done)
        card = Card(pad=24)
        card.body.addWidget(SectionHeader(self.tr("Sealed"), icon="circle-check", count=len(done)))
        for one in done:
            size = QLocale().formattedDataSize(one.size)
            name = one.name or self.tr("age key")
            card.body.addWidget(Label(self.tr("For {name}").format(name=name), "strong", wrap=True))
            card.body.addWidget(ElidedLabel(f"{one.path.name} · {size}", "label"))
            digest = Label(f"SHA-256 {one.sha256}", "caption", "ink2", wrap=True)
            digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(digest)
            if not one.proven:
                card.body.addWidget(
                    Banner(self.tr("Without a card they cannot check that it comes from you."), "amber")
                )
        if done:
            folder = self.tr("Folder: {place}").format(place=done[0].path.parent)
            card.body.addWidget(Label(folder, "label", "ink2", wrap=True))
        self._turn(card)

    def _turn(self, card: Card) -> None:
        while self.stack.count() > 1 and (old := self.stack.widget(1)) is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self.stack.addWidget(_room(card))
        self.stack.setCurrentIndex(1)


def _room(card: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return page
