"""An anonymous tip to be sorted: what it says, and one button for each thing that can become of it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.scrolled import scrolled
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.forms.flow_layout import FlowLayout
from app.gui.forms.link_source import LinkSource
from app.gui.forms.picker_line import PickerLine
from app.gui.pages.form_context import context_for
from app.records import vocabularies
from app.records.types import TYPES

if TYPE_CHECKING:
    from app.records.types.tip import Tip


class TriagePane(QWidget):
    """First tab of a tip; what is masked shows nothing and can only be revealed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, ""
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(*[theme.px(24)] * 4)
        self._column.setSpacing(theme.px(12))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self._column.addWidget(self._told_card())
        self._column.addWidget(self._case_card())
        self._column.addWidget(self._aside_card())
        self._column.addStretch(1)

    # --- layout -------------------------------------------------------------------------------------

    def _told_card(self) -> Card:
        card = Card(pad=16)
        self._head = SectionHeader(self.tr("What the tip says"), icon="message-square-text")
        card.body.addWidget(self._head)
        self._words = Label("", "body", wrap=True)
        card.body.addWidget(self._words)
        self._identity = Banner(
            self.tr("Look before you go on: does the text or a file say who told it? If so, take it out."),
            "amber",
        )  # fmt: skip
        card.body.addWidget(self._identity)
        return card

    def _case_card(self) -> Card:
        card = Card(pad=16)
        card.body.addWidget(SectionHeader(self.tr("It belongs in a case"), icon="folder"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        self.promote = Button(self.tr("Make a new case"), Kind.PRIMARY, icon="folder-plus")
        self.promote.clicked.connect(lambda _on=False: self._promote())
        row.addWidget(self.promote)
        row.addWidget(Label(self.tr("or add it to one that is known:"), "body", "ink2"))
        context = replace(context_for(self._desk, self, ""), create_link=None)
        self.case = PickerLine(LinkSource(("case",), context).offers)
        self.case.setPlaceholderText(self.tr("A name, a word, a code"))
        self.case.setAccessibleName(self.tr("or add it to one that is known:"))
        self.case.picked.connect(lambda offer: self._add_to(offer.key))
        row.addWidget(self.case, 1)
        card.body.addLayout(row)
        remark = self.tr("The case is seen by handlers only, until somebody sets its level lower.")
        card.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        return card

    def _aside_card(self) -> Card:
        from app.services.triage import ASIDE

        card = Card(pad=16)
        card.body.addWidget(SectionHeader(self.tr("It becomes no case for now"), icon="archive"))
        frame = QWidget()
        flow = FlowLayout(frame)
        vocabulary = TYPES["tip"].fields["triage"].vocabulary
        self.aside = {}
        for code in ASIDE:
            button = Button(vocabularies.label(vocabulary, code, self._desk.language))
            button.clicked.connect(partial(self._set_aside, code))
            self.aside[code] = button
            flow.addWidget(button)
        card.body.addWidget(frame)
        return card

    # --- what is shown ------------------------------------------------------------------------------

    def show_record(self, id_: str) -> None:
        """Ask for a tip."""
        from app.services import titling

        self._id, session = id_, self._desk.session

        def work() -> "Tip | None":
            record = session.vault_record(id_)
            if record is None or titling.is_masked(session, record) or session.hide_names:
                return None
            return titling.seen(session, record, ("text",))  # type: ignore[return-value]

        self._desk.ask(self, work, self._show, "triage")

    def _show(self, tip: "Tip | None") -> None:
        vocabulary = TYPES["tip"].fields["triage"].vocabulary
        code = tip.triage.code if tip is not None and tip.triage is not None else ""
        self._head.set_count(vocabularies.label(vocabulary, code, self._desk.language) if code else None)
        hidden = self.tr("Covered: reveal it on the other tab first.")
        words = tip.text.side(self._desk.language) if tip is not None else ""
        self._words.setText(words or hidden)
        writes = bool(words) and not self._desk.session.vault.read_only
        self._identity.setVisible(tip is not None and not _is_yes(tip.identity_removed))
        sorted_ = tip is not None and tip.promoted_to is not None
        for button in (self.promote, *self.aside.values()):
            button.setEnabled(writes and not sorted_)
        self.case.setEnabled(writes and not sorted_)

    # --- sorting ------------------------------------------------------------------------------------

    def _promote(self) -> None:
        from app.services import triage

        session, id_, language = self._desk.session, self._id, self._desk.language
        self._desk.write(self, lambda: triage.promote(session, id_, language), self._promoted)

    def _promoted(self, case: str) -> None:
        self._desk.reveal(case)
        self._desk.say(self.tr("Made into a case"), undo=True)
        self._desk.open(case, "case", "form")

    def _add_to(self, case: str) -> None:
        from app.services import triage

        session, id_ = self._desk.session, self._id
        words = self.tr("Added to the case")
        self._desk.write(
            self, lambda: triage.add_to(session, id_, case), lambda _done: self._desk.say(words, undo=True)
        )

    def _set_aside(self, code: str, _on: bool = False) -> None:
        from app.services import triage

        session, id_ = self._desk.session, self._id
        words = self.tr("Sorted: {what}").format(what=self.aside[code].text())
        self._desk.write(
            self, lambda: triage.set_aside(session, id_, code), lambda _done: self._desk.say(words, undo=True)
        )


def _is_yes(value: object) -> bool:
    return getattr(value, "value", "") == "yes"
