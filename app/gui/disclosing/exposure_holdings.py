"""What the exposed person holds: bundles of the ledger, files, channels."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QWidget

from app.gui.desk import Desk
from app.gui.disclosing.exposure_words import ExposureWords
from app.gui.disclosing.lines_card import MOST, LinesCard
from app.gui.disclosing.record_line import RecordLine
from app.services.exposure import HeldBundle, Line, View


class ExposureHoldings(LinesCard):
    """Bundles with their day and amount, then files, then channels."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What they hold"), "package-open", parent)
        self._desk, self._said = desk, ExposureWords(self)

    def show_view(self, view: View) -> None:
        """Show what they hold."""
        self.head.set_count(len(view.bundles) + len(view.files))
        self.begin()
        self.heading(self.tr("Bundles"), len(view.bundles))
        for bundle in view.bundles[:MOST]:
            self.line(self._bundle(bundle))
        if not view.bundles:
            self.note(self.tr("The ledger knows of none."))
        self.heading(self.tr("Files"), len(view.files))
        for line in view.files[:MOST]:
            self.line(self._record(line, self.tr("A file that is no longer here")))
        if not view.files:
            self.note(self.tr("None by bundle, by custody or by origin."))
        self.heading(self.tr("Channels to stop using"), len(view.channels))
        for line in view.channels[:MOST]:
            self.line(self._record(line, ""))
        if not view.channels:
            self.note(self.tr("None are recorded."))
        self.end()

    def _bundle(self, bundle: HeldBundle) -> RecordLine:
        amount = [self.tr("records: {n}").format(n=bundle.records)]
        if bundle.fields:
            amount.append(self.tr("fields: {n}").format(n=bundle.fields))
        if bundle.files:
            amount.append(self.tr("files: {n}").format(n=bundle.files))
        title = f"{day_of(bundle.at)} · {self._said.bundle(bundle.kind)}"
        return RecordLine("publication", title, remark=" · ".join(amount), openable=False)

    def _record(self, line: Line, nameless: str) -> RecordLine:
        remark = " · ".join(self._said.way(code) for code in line.codes)
        made = RecordLine(
            line.type, line.title if line.id else nameless, remark=remark, hidden=line.hidden,
            openable=bool(line.id),
        )  # fmt: skip
        made.opened.connect(lambda: self._desk.open(line.id, line.type))
        made.revealing.connect(lambda: self._desk.reveal(line.id))
        return made


def day_of(at: str) -> str:
    """The day of a time in the ledger, as the screen writes days."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime().date(), "yyyy-MM-dd") if moment.isValid() else at[:10]
