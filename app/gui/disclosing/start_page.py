"""对外披露: begin a disclosure, or go on with one that was left."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.disclosing.lines_card import LinesCard
from app.gui.disclosing.words import DisclosingWords
from app.gui.pages.page import Page
from app.gui.place import Place

if TYPE_CHECKING:
    Drafts = dict[str, dict[str, Any]]


class StartPage(Page):
    """What a disclosure is, a button to begin, and the drafts."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self._said = DisclosingWords(self)
        self.new = Button(self.tr("New disclosure"), Kind.PRIMARY, icon="plus")
        self.new.clicked.connect(lambda: self.desk.go(Place("disclose")))
        self.drafts = LinesCard(self.tr("Left unfinished"), "pencil")
        row = QHBoxLayout()
        row.setContentsMargins(*[theme.px(24)] * 4)
        row.setSpacing(theme.px(16))
        row.addLayout(self._about(), 6)
        row.addWidget(self.drafts, 5)
        self.column.addLayout(row, 1)

    def _about(self) -> QVBoxLayout:
        card = Card(pad=24)
        card.body.addWidget(SectionHeader(self.tr("A reading copy for somebody outside"), icon="landmark"))
        for icon, words in self._points():
            line = QHBoxLayout()
            line.setSpacing(theme.px(10))
            line.addWidget(Icon(icon))
            line.addWidget(Label(words, "body", "ink2", wrap=True), 1)
            card.body.addLayout(line)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, theme.px(8), 0, 0)
        buttons.addWidget(self.new)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        column = QVBoxLayout()
        column.addWidget(card)
        column.addStretch(1)
        return column

    def _points(self) -> tuple[tuple[str, str], ...]:
        sealed = self.tr("For a diplomat, a journalist, a UN desk: one package each, sealed to their key.")
        stays = self.tr("What no valid consent covers stays, and what stands above the audience's level.")
        names = self.tr("People get pseudonyms that no two recipients can match, also inside texts.")
        seen = self.tr("Before it leaves you see exactly what goes, what stays, what could be charged.")
        return (("users", sealed), ("shield", stays), ("eye-off", names), ("scale", seen))

    def begin(self) -> None:
        self.new.setFocus()
        self.refresh()

    def panes(self) -> list[QWidget]:
        return [self.new, self.drafts]

    def refresh(self) -> None:
        """Ask for the drafts."""
        from app.services import drafting

        self.desk.ask(self, lambda: drafting.drafts(self.session), self._show, "disclosures")

    def _show(self, drafts: "Drafts") -> None:
        kept = {key: draft for key, draft in drafts.items() if draft.get("kind") == "disclosure"}
        self.drafts.head.set_count(len(kept))
        self.drafts.begin()
        for key, draft in kept.items():
            self.drafts.line(self._draft(key, draft))
        if not kept:
            self.drafts.note(self.tr("A wizard that you leave is kept here, encrypted."))
        self.drafts.end()

    def _draft(self, key: str, draft: dict[str, Any]) -> QWidget:
        from app.services import titling

        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(Icon("package"))
        cases = draft.get("cases") or []
        titles = [titling.title(self.session, str(id_), self.desk.language) for id_ in cases[:2]]
        lines = QVBoxLayout()
        lines.setSpacing(0)
        audience = self._said.audience(str(draft.get("audience", ""))) or self.tr("audience not chosen")
        lines.addWidget(ElidedLabel(" · ".join(titles) or self.tr("No case chosen"), "strong"))
        readers = len(draft.get("readers") or [])
        remark = self.tr("{audience} · recipients: {n}").format(audience=audience, n=readers)
        lines.addWidget(ElidedLabel(remark, "caption", "ink3"))
        row.addLayout(lines, 1)
        go_on = Button(self.tr("Resume"), inline=True)
        go_on.clicked.connect(lambda: self.desk.go(Place("disclose", record=key)))
        away = Button(self.tr("Discard"), Kind.GHOST, inline=True)
        away.clicked.connect(lambda: self._discard(key))
        row.addWidget(go_on)
        row.addWidget(away)
        return widget

    def _discard(self, key: str) -> None:
        from app.services import drafting

        self.desk.write(self, lambda: drafting.discard(self.session, key), lambda _done: self.refresh())
