"""One line of the ledger in full, or what a withdrawn consent has already given away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.gui.components.label import ElidedLabel, Label
from app.gui.desk import Desk
from app.gui.disclosing.exposure_holdings import day_of
from app.gui.disclosing.exposure_words import ExposureWords
from app.gui.disclosing.lines_card import MOST, LinesCard
from app.gui.disclosing.record_line import RecordLine
from app.gui.disclosing.words import DisclosingWords
from app.records import vocabularies
from app.services.ledger_telling import Detail, LedgerLine, Part


class LedgerDetail(LinesCard):
    """Shows either."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What went"), "package", parent)
        self._desk, self._kinds, self._said = desk, ExposureWords(self), DisclosingWords(self)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No line is chosen."""
        self.head.title.setText(self.tr("What went"))
        self.begin()
        self.note(self.tr("Choose a line to see its fields, consents and hash."))
        self.end()

    def show_detail(self, detail: Detail) -> None:
        """One line."""
        came = detail.line.kind == "received"
        self.head.title.setText(self.tr("What came") if came else self.tr("What went"))
        self.begin()
        self.line(ElidedLabel(self._headed(detail.line), "strong"))
        if detail.line.sha256:
            self.line(self._digest(detail.line.sha256))
        self._show_consents(detail)
        if detail.reasons:
            self.heading(self.tr("Reasons that were written"), len(detail.reasons))
        for reason in detail.reasons:
            self.line(Label("· " + reason, "label", wrap=True))
        if detail.namings:
            self.heading(self.tr("How people were called"), len(detail.namings))
        for name, naming in detail.namings[:MOST]:
            called = vocabularies.label(("naming_choice",), naming, self._desk.language)
            self.line(ElidedLabel(f"{name} · {called}", "label"))
        self.heading(self.tr("Fields"), detail.line.fields or None)
        self._show_parts(detail.parts, plain=bool(detail.line.what))
        self.end()

    def _digest(self, sha256: str) -> Label:
        """In fours: one word of 64 letters cannot be wrapped, and would push the chevrons out of sight."""
        sixteens = [sha256[at : at + 16] for at in range(0, 64, 16)]
        digest = Label(" ".join(["SHA-256", *sixteens]), "caption", "ink2", wrap=True)
        digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return digest

    def _show_consents(self, detail: Detail) -> None:
        self.heading(self.tr("On which consent"), len(detail.consents))
        for part in detail.consents:
            self.line(self._record(part, ""))
        if not detail.consents:
            self.note(self.tr("None was relied on."))

    def show_holders(self, title: str, holders: tuple[tuple[LedgerLine, tuple[Part, ...]], ...]) -> None:
        """After a withdrawal: who already has what. Nobody outside is told by this program."""
        self.head.title.setText(self.tr("Who already has it"))
        self.begin()
        self.line(Label(title, "strong", wrap=True))
        self.note(self.tr("Ask each of them to delete it, and note the answer on the consent."))
        for line, parts in holders:
            self.heading(self._headed(line))
            self._show_parts(parts, plain=bool(line.what))
        if not holders:
            self.note(self.tr("Nothing of theirs went out."))
        self.end()

    def _headed(self, line: LedgerLine) -> str:
        held = self._said.held(line.what)
        return " · ".join(filter(None, [day_of(line.at), self._kinds.bundle(line.kind), line.to, held]))

    def _show_parts(self, parts: tuple[Part, ...], *, plain: bool) -> None:
        """The records of a line; of a file or paper in the clear it is not known which fields it showed."""
        whole = self.tr("the record, up to the ceiling of the bundle")
        open_ = self.tr("the record, as far as it was shown")
        comma = ", " if self._desk.language == "en" else "、"
        for part in parts[:MOST]:
            words = comma.join(part.fields) or (open_ if plain else whole)
            self.line(self._record(part, words))
        if not parts:
            self.note(self.tr("The ledger of that time lists none."))

    def _record(self, part: Part, remark: str) -> RecordLine:
        made = RecordLine(part.type or "case", part.title, remark=remark, openable=bool(part.type))
        made.opened.connect(lambda: self._desk.open(part.record, part.type))
        return made
