"""Exposure check: somebody was taken, or a device is lost; what they hold, whom to warn, what to bar."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Rule
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.gui.disclosing.exposure_holdings import ExposureHoldings
from app.gui.disclosing.exposure_people import ExposurePeople
from app.gui.disclosing.exposure_rest import ExposureRest
from app.gui.disclosing.footer import Footer
from app.gui.pages.page import Page
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.exposure import Acted, View


class ExposurePage(Page):
    """The place holds the person's record, and in its filters the contact and what has happened."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        filters = dict(place.filters)
        self._contact, self._event = filters.get("contact", ""), filters.get("event", "taken")
        self.view: View | None = None
        self._busy = False
        self._head()
        self.banner = Banner(self._limits(), "amber", action=self.tr("See the tasks"))
        self.banner.acted.connect(lambda: self.desk.go(Place("list", type="task")))
        body = QHBoxLayout()
        body.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(16))
        body.setSpacing(theme.px(12))
        self.people, self.holdings, self.rest = (
            ExposurePeople(desk), ExposureHoldings(desk), ExposureRest(desk),
        )  # fmt: skip
        for card, stretch in ((self.people, 44), (self.holdings, 30), (self.rest, 30)):
            body.addWidget(card, stretch)
        notice = QHBoxLayout()
        notice.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), 0)
        notice.addWidget(self.banner)
        self.column.addLayout(notice)
        self.column.addLayout(body, 1)
        self._foot()
        self.people.changed.connect(self._enable)
        self.rest.changed.connect(self._enable)
        self._enable()

    def _head(self) -> None:
        head = QWidget()
        theme.set_surface(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(24), theme.px(12))
        row.setSpacing(theme.px(10))
        back = IconButton("arrow-left", self.tr("Back"), key="Alt ←")
        back.clicked.connect(self.desk.returning)
        row.addWidget(back)
        self.title = ElidedLabel(self.tr("Exposure check"), "title")
        row.addWidget(self.title, 1)
        choices = [("taken", self.tr("Somebody was taken")), ("device", self.tr("A device is lost"))]
        self.event_choice = Segmented(choices, self._event)
        self.event_choice.chosen.connect(self._turn)
        row.addWidget(self.event_choice)
        self.column.addWidget(head)
        self.column.addWidget(Rule())

    def _foot(self) -> None:
        self.footer = Footer()
        self.reveal = Button(self.tr("Show hidden for 5 min"), icon="eye")
        self.reveal.clicked.connect(self._reveal_all)
        self.act_button = Button(self.tr("Bar keys, write tasks"), Kind.PRIMARY, icon="list-checks")
        self.act_button.clicked.connect(self.act)
        self.footer.add(self.reveal)
        self.footer.add(self.act_button)
        self.column.addWidget(Rule())
        self.column.addWidget(self.footer)

    def _limits(self) -> str:
        return self.tr(
            "This lists what the records say they got, met and share. What was told by word of mouth, "
            "or lies on their telephone, it cannot know."
        )

    def begin(self) -> None:
        self.people.all_button.setFocus()
        self.refresh()

    def place(self) -> Place:
        return self._place.with_(filters=(("contact", self._contact), ("event", self._event)))

    def panes(self) -> list[QWidget]:
        return [self.people, self.holdings, self.rest, self.footer]

    def escape(self) -> bool:
        self.desk.returning.emit()
        return True

    def heard(self, ids: frozenset[str]) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        from app.services import exposure

        session, person, contact = self.session, self._place.record, self._contact
        event, language = exposure.Event(self._event), self.desk.language

        def work() -> "View":
            found = exposure.find(session, person, contact, event)
            return exposure.told(session, found, language)

        self.desk.ask(self, work, self._show, "exposure")

    def _show(self, view: "View") -> None:
        self.view = view
        name = view.title
        self.title.setText(f"{self.tr('Exposure check')}：{name}" if name else self.tr("Exposure check"))
        if not theme.look().chinese and name:
            self.title.setText(f"{self.tr('Exposure check')}: {name}")
        for card in (self.people, self.holdings, self.rest):
            card.show_view(view)
        self.reveal.setEnabled(bool(view.hidden))
        self._enable()

    def _turn(self, event: str) -> None:
        self._event = event
        self.refresh()

    def _reveal_all(self) -> None:
        """Every masked line for five minutes; the last one tells the window."""
        ids = self.view.hidden if self.view else ()
        for id_ in ids[:-1]:
            self.session.reveal(id_)
        for id_ in ids[-1:]:
            self.desk.reveal(id_)

    # --- acting -------------------------------------------------------------------------------------

    def _nothing(self) -> str:
        if self.view is None or self._busy:
            return self.tr("Looking…")
        done = self.people.chosen() or self.rest.consents() or self.rest.contacts() or self.rest.channels()
        return "" if done else self.tr("Nothing is ticked")

    def _enable(self) -> None:
        blocked = self._nothing()
        self.act_button.setEnabled(not blocked)
        words = self.tr("One step that undo takes back; keys stay barred until you lift it on the contact")
        self.footer.say(blocked or words, blocked=bool(blocked) and self.view is not None)

    def act(self) -> None:
        """Bar the keys, make the tasks, ask the consents anew."""
        from app.services import exposure

        view, session, language = self.view, self.session, self.desk.language
        if view is None or self._busy:
            return
        choice = exposure.Choice(
            self.people.chosen(), self.rest.consents(), self.rest.contacts(), self.rest.channels()
        )
        self._busy = True
        self._enable()
        work = lambda: exposure.act(session, view.exposure, choice, language)  # noqa: E731
        self.desk.writer.do(self, work, self._acted, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._enable()
        self.desk.failing.emit(error)

    def _acted(self, done: "Acted") -> None:
        self._busy = False
        words = self.tr("Tasks written: {tasks}. Keys barred: {keys}. Consents to ask anew: {consents}.")
        said = words.format(tasks=done.tasks, keys=done.keys, consents=done.consents)
        self.banner.set_text(said)
        self.desk.say(said, undo=True)
        self.refresh()
