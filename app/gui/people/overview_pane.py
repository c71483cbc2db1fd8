"""The first page of a person: cases and roles, relations, contacts, and who may be the same one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.casework.fact_row import FactRow
from app.gui.casework.facts_card import FactsCard
from app.gui.components.card import Card
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.cover import Cover
from app.gui.people.graph_view import GraphView
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.people.graph import Graph
    from app.services.people.profile import Line, Profile, Same


class PersonPane(QScrollArea):
    """Lines lead to their records; a likely double is joined after a question, and undone like anything."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, ""
        self.told: Profile | None = None
        self.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        self.cover = Cover(masked=True)
        self.cover.revealing.connect(lambda: self._desk.reveal(self._id))
        self.cover.hide()
        column.addWidget(self.cover, 1)
        self._grid = QWidget()
        column.addWidget(self._grid)
        self._lay_out()
        column.addStretch(1)
        self.setWidget(inner)

    def _lay_out(self) -> None:
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(12))
        self._graph_card = Card(pad=12)
        self._graph_head = SectionHeader(self.tr("Graph of relations"))
        self._graph_card.body.addWidget(self._graph_head)
        self.graph = GraphView()
        self.graph.opened.connect(self._open)
        self._graph_card.body.addWidget(self.graph)
        self.cases = FactsCard(self.tr("In these cases"), self.tr("In no case yet"))
        self.relations = FactsCard(
            self.tr("Relations"), self.tr("No relation on record yet"), self.tr("Add a relation")
        )
        self.relations.adding.connect(lambda: self._new("relation", "from_person"))
        self.contacts = FactsCard(
            self.tr("Last contacts"), self.tr("Nothing noted yet"), self.tr("Note a contact")
        )
        self.contacts.adding.connect(lambda: self._new("note", "persons"))
        alike = self.tr("Perhaps the same person or body")
        self.same = FactsCard(alike, self.tr("Nothing else has such a name"))
        grid.addWidget(self.cases, 0, 0)
        grid.addWidget(self.contacts, 0, 1)
        grid.addWidget(self._graph_card, 1, 0, 1, 2)
        grid.addWidget(self.relations, 2, 0)
        grid.addWidget(self.same, 2, 1)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)

    def show_record(self, id_: str) -> None:
        """Ask for a person and show it."""
        from app.services.people.graph import graph
        from app.services.people.profile import profile

        self._id = id_
        session, language = self._desk.session, self._desk.language
        self._desk.ask(self, lambda: profile(session, id_, language), self._show, "person")
        self._desk.ask(self, lambda: graph(session, id_, language), self._show_graph, "person graph")

    def _show(self, told: "Profile | None") -> None:
        self.told = told
        self._grid.setVisible(told is not None)
        self.cover.setVisible(told is None)
        if told is None:
            return
        for card, lines in ((self.cases, told.cases), (self.relations, told.relations),
                            (self.contacts, told.contacts)):  # fmt: skip
            card.show_rows(self._line(one) for one in lines)
        self.same.show_rows(self._same(one) for one in told.same)

    def _show_graph(self, told: "Graph") -> None:
        self._graph_card.setVisible(len(told.nodes) > 1)
        self._graph_head.set_count(len(told.nodes))
        self.graph.show_graph(told)

    def _line(self, line: "Line") -> FactRow:
        icon = "eye-off" if line.hidden else icons.of_type(line.type)
        row = FactRow(icon, line.words, line.remark, line.right)
        row.clicked.connect(lambda _on=False: self._open(line.id, line.type))
        return row

    def _same(self, one: "Same") -> FactRow:
        if one.score is None:
            row = FactRow(
                "git-merge", one.words, self.tr("Joined into this one"), self.tr("Take apart"), "ink2"
            )
            row.clicked.connect(lambda _on=False: self._separate(one.id))
        else:
            likely = self.tr("{n} % alike").format(n=one.score)
            row = FactRow("users", one.words, likely, self.tr("Join…"), "accent")
            row.clicked.connect(lambda _on=False: self._ask_to_join(one))
        return row

    # --- what one does ------------------------------------------------------------------------------

    def _open(self, id_: str, type_: str) -> None:
        if id_ != self._id:
            self._desk.open(id_, type_)

    def _new(self, type_: str, field: str) -> None:
        self._desk.go(Place("record", type=type_, prefill=((field, self._id),)))

    def _ask_to_join(self, one: "Same") -> None:
        sheet = ConfirmSheet(
            self.window(), self.tr("Are these one and the same?"),
            self.tr("“{name}” will be shown as this one everywhere. Both records stay, and it can be "
                    "undone.").format(name=one.words),
            self.tr("Join"),
        )  # fmt: skip
        sheet.agreed.connect(lambda: self.join(one.id))
        sheet.ask()

    def join(self, other: str) -> None:
        """From now on another person is shown as this one."""
        from app.services import joining

        session, id_ = self._desk.session, self._id
        say = lambda _done: self._desk.say(self.tr("Joined"), undo=True)  # noqa: E731
        self._desk.write(self, lambda: joining.join(session, other, id_), say)

    def _separate(self, other: str) -> None:
        from app.services import joining

        session = self._desk.session
        say = lambda _done: self._desk.say(self.tr("Taken apart"), undo=True)  # noqa: E731
        self._desk.write(self, lambda: joining.separate(session, other), say)
