"""A publication as a document: decisions and what the gate says at the left, its pages at the right."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.disclosure.mentions import Settlement
from app.disclosure.risks import Remedy
from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card, Rule
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.desk import Desk
from app.gui.disclosing.mentions_sheet import MentionsSheet
from app.gui.disclosing.reason_sheet import ReasonSheet
from app.gui.disclosing.risk_words import RiskWords
from app.gui.printing.offering import offer
from app.gui.printing.pages import Pictures
from app.gui.printing.preview_sheet import PreviewSheet
from app.gui.publishing.decisions import Decisions
from app.gui.publishing.page_view import PageView
from app.gui.publishing.standing import StandingCard
from app.gui.threads import Job
from app.gui.threads import Progress as Progressing
from app.gui.writing_out import write_form

if TYPE_CHECKING:
    from app.records.types.publication import Publication
    from app.services.publishing.making import Made
    from app.services.publishing.work import Work

SIDE = 372
PATIENCE = 600
"""Milliseconds of work before its progress is shown."""
Shown = "tuple[Publication, Work, Made, list[bytes]]"


class PublishingPane(QWidget):
    """Nothing is written before every mention and risk is settled; what goes is noted in the ledger."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, ""
        self._publication: Publication | None = None
        self._job: Job | None = None
        self.made: Made | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(Rule(standing=True))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self.pages = PageView()
        self._scroll.setWidget(self.pages)
        row.addWidget(self._scroll, 1)

    def _side(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(theme.px(SIDE))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(16)] * 4)
        column.setSpacing(theme.px(12))
        card = Card(pad=14)
        self.decisions = Decisions(self._desk.language)
        self.decisions.changed.connect(self.choose)
        card.body.addWidget(self.decisions)
        column.addWidget(card)
        column.addLayout(self._buttons())
        self._state = Label("", "caption", "ink2", wrap=True)
        column.addWidget(self._state)
        self.bar = Progress(self.tr("Working it out…"), self.tr("Nothing is written yet."))
        self.bar.cancelled.connect(self._cancel)
        self.bar.hide()
        column.addWidget(self.bar)
        self.standing = StandingCard(self._desk, self._titled)
        self.standing.settling.connect(self.settle)
        self.standing.answering.connect(self.answer)
        self.standing.confirming.connect(self.confirm)
        column.addWidget(self.standing)
        column.addStretch(1)
        scroll.setWidget(inner)
        return scroll

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.pdf = Button(self.tr("PDF…"), Kind.PRIMARY, icon="download")
        self.pdf.clicked.connect(lambda: self._ask("pdf"))
        self.word = Button(self.tr("Word…"), icon="file-text")
        self.word.clicked.connect(lambda: self._ask("docx"))
        self.paper = IconButton("printer", self.tr("Print…"), framed=True)
        self.paper.clicked.connect(lambda: offer(self.window(), lambda _named: self.print_document()))
        more = Button(self.tr("Template"), trailing="chevron-down")
        more.clicked.connect(lambda: self._templates(more))
        for button in (self.pdf, self.word, self.paper, more):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # --- what is shown ------------------------------------------------------------------------------

    def show_record(self, id_: str) -> None:
        """Ask for a publication as it would leave."""
        self._id = id_
        self._work_out(None)

    def choose(self, work: "Work") -> None:
        """Keep what was decided, and work it out anew."""
        self._work_out(work)

    def _work_out(self, chosen: "Work | None") -> None:
        self._state.setText(self.tr("Working it out…"))
        self._enable(ready=False)
        session, id_ = self._desk.session, self._id

        def work(progress: Progressing) -> object:
            from app.records.types.publication import Publication
            from app.services.publishing import making
            from app.services.publishing.work import keep, work_of

            record = session.vault_record(id_)
            if not isinstance(record, Publication):
                return None
            if chosen is not None and not session.vault.read_only:
                keep(session, id_, chosen)
            wanted = chosen or work_of(session, record)
            made = making.made(session, record, wanted, progress)
            return record, wanted, made, making.pages(made, wanted, progress)

        if self._job is not None:
            self._job.cancel()
        # on the writer: the gate draws pseudonyms for readers who have none yet
        writer = self._desk.writer
        self._job = writer.do_long(self, work, self._show, failed=self._stopped, shown=self.bar.report)
        QTimer.singleShot(PATIENCE, self._show_bar)

    def _show_bar(self) -> None:
        self.bar.setVisible(self._job is not None)

    def _cancel(self) -> None:
        """Stop at the next step; whatever is chosen next works it out anew."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.bar.hide()
            self._state.setText(self.tr("Stopped. Choose anything above to work it out again."))

    def _stopped(self, error: BaseException) -> None:
        if isinstance(error, AppError) and error.problem == Problem.CANCELLED:
            return  # by the button, which said so, or by a newer choice, which goes on
        self._job = None
        self.bar.hide()
        self._desk.failing.emit(error)

    def _show(self, told: "tuple[Publication, Work, Made, list[bytes]] | None") -> None:
        self._job = None
        self.bar.hide()
        if told is None:
            return
        self._publication, work, self.made, pages = told
        kind = self._publication.kind.code if self._publication.kind else ""
        self.decisions.show_work(work, kind)
        self.standing.show_made(self.made)
        self.pages.show_pages(pages)
        ready = self.made.draft.ready
        self._state.setText("" if ready else self.tr("Settle what is listed below; then it can be written."))
        self._state.setVisible(not ready)
        self._enable(ready=ready)

    def _enable(self, *, ready: bool) -> None:
        self.pdf.setEnabled(ready)
        self.word.setEnabled(ready)
        self.paper.setEnabled(ready)

    def _titled(self, id_: str) -> str:
        from app.services.titling import title

        return title(self._desk.session, id_, self._desk.language)

    # --- what the gate asks -------------------------------------------------------------------------

    def settle(self) -> None:
        """Go through the mentions."""
        if self.made is None or not self.made.draft.review.mentions:
            return
        mentions = self.made.draft.review.mentions
        sheet = MentionsSheet(self._desk, self.window(), mentions, self.tr("Mentions to settle"))
        sheet.settled.connect(self._settled)
        sheet.open_sheet(sheet.words)

    def _settled(self, decided: Mapping[str, Settlement]) -> None:
        work = self.decisions.work
        if work is not None:
            dispatch = replace(work.dispatch, settled={**work.dispatch.settled, **decided})
            self.choose(replace(work, dispatch=dispatch))

    def answer(self) -> None:
        """Give a reason for each risk that may be taken; the records of the others are left out."""
        if self.made is None:
            return
        words, stops = RiskWords(self), self.made.draft.stops
        hard = [risk for risk in stops if risk.remedy == Remedy.STOP]
        if hard:
            self._ask_to_leave_out({risk.record for risk in hard})
            return
        warning = self.tr("Each of these can be charged, or cost a licence or a source. Read it once more.")
        choices = [(risk.key, words.kind(risk.kind)) for risk in stops]
        ReasonSheet(
            self.window(), self.tr("Secrecy and licence risks"), warning, choices, self._accepted
        ).open_sheet()

    def _accepted(self, keys: list[str], reason: str) -> None:
        work = self.decisions.work
        if work is not None:
            accepted = {**work.dispatch.accepted, **dict.fromkeys(keys, reason)}
            self.choose(replace(work, dispatch=replace(work.dispatch, accepted=accepted)))

    def _ask_to_leave_out(self, records: set[str]) -> None:
        sheet = ConfirmSheet(
            self.window(), self.tr("These cannot go at all"),
            self.tr("The law or a missing consent stands in the way. Leave these records out: {n}").format(
                n=len(records)
            ),
            self.tr("Leave them out"),
        )  # fmt: skip
        sheet.agreed.connect(lambda: self._leave_out(records))
        sheet.ask()

    def _leave_out(self, records: set[str]) -> None:
        work = self.decisions.work
        if work is not None:
            excluded = work.dispatch.excluded | records
            self.choose(replace(work, dispatch=replace(work.dispatch, excluded=excluded)))

    def confirm(self) -> None:
        """Say that the conditions of consents are met."""
        if self.made is None:
            return
        consents = {one.consent for one in self.made.draft.review.held if one.reason.value == "condition"}
        sheet = ConfirmSheet(
            self.window(), self.tr("Are the conditions met?"),
            self.tr("Consents that wait for a condition: {n}. Confirm only what you know.").format(
                n=len(consents)
            ),
            self.tr("They are met"),
        )  # fmt: skip
        sheet.agreed.connect(lambda: self._confirmed(consents))
        sheet.ask()

    def _confirmed(self, consents: set[str]) -> None:
        work = self.decisions.work
        if work is not None:
            met = work.dispatch.conditions_met | consents
            self.choose(replace(work, dispatch=replace(work.dispatch, conditions_met=met)))

    # --- writing it ---------------------------------------------------------------------------------

    def _ask(self, ending: str) -> None:
        sheet = ConfirmSheet(
            self.window(), self.tr("This document leaves the vault unencrypted"),
            self.tr("Whoever finds the file can read it. What goes is noted in the ledger."),
            self.tr("Choose where…"),
        )  # fmt: skip
        sheet.agreed.connect(lambda: self._ask_where(ending))
        sheet.ask()

    def _ask_where(self, ending: str) -> None:
        work = self.decisions.work
        target = choose(
            self, Want.TARGET, self.tr("Write the document"), f"{work.form if work else 'text'}.{ending}"
        )
        if target is not None:
            self.write(target)

    def write(self, target: Path) -> None:
        """Write the document as it is shown."""
        from app.services.publishing import making, templates

        publication, work, made = self._publication, self.decisions.work, self.made
        if publication is None or work is None or made is None:
            return
        session = self._desk.session

        def put() -> None:
            own = templates.kept(session, work.template)
            making.write(session, publication, work, made, target, own)

        self._desk.write(self, put, self._written)

    def print_document(self) -> None:
        """Show the pages as they would be printed; what goes to the printer is noted in the ledger."""
        from app.services.publishing import making

        publication, work, made = self._publication, self.decisions.work, self.made
        if publication is None or work is None or made is None:
            return
        session = self._desk.session

        def show(pages: list[bytes]) -> None:
            title = self.tr("Print the document")
            sheet = PreviewSheet(self._desk, self.window(), title, Pictures(pages))
            sheet.open_sheet(sheet.button)
            note = lambda: making.note_printed(session, publication, work, made)  # noqa: E731
            sheet.printed.connect(lambda: self._desk.write(self, note, self._written))

        self._desk.ask(self, lambda: making.on_paper(session, made, work), show, "document on paper")

    def _written(self, _done: object) -> None:
        self._desk.say(self.tr("Written and noted in the ledger"))
        self.show_record(self._id)

    # --- templates ----------------------------------------------------------------------------------

    def _templates(self, button: QWidget) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Write the shipped template out…"), self._write_template)
        menu.addAction(self.tr("Use a template of one's own…"), self._take_template)
        work = self.decisions.work
        if work is not None and work.template:
            menu.addAction(
                self.tr("Back to the shipped template"), lambda: self.choose(replace(work, template=""))
            )
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _write_template(self) -> None:
        from app.services.publishing.templates import shipped_template

        work = self.decisions.work
        target = choose(self, Want.TARGET, self.tr("Write the template"), "template.docx")
        if target is not None and work is not None:
            write_form(self._desk, target, shipped_template(parallel=work.parallel))

    def _take_template(self) -> None:
        path = choose(self, Want.FILE, self.tr("Choose a Word template"))
        if path is not None:
            self.take_template(path)

    def take_template(self, path: Path) -> None:
        """Try a template, and keep it in the vault where it can be used."""
        from app.services.publishing import templates

        session, work, made = self._desk.session, self.decisions.work, self.made
        if work is None or made is None:
            return
        take = lambda: templates.taken(session, path, made, work)  # noqa: E731
        self._desk.write(self, take, lambda sha: self.choose(replace(work, template=sha)))
