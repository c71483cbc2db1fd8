"""The team folder: which folder, which cases, with whom; what arrived and what goes."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card, Rule
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.pages.share_cases import CasesCard
from app.gui.place import Place
from app.gui.team.members_card import MembersCard
from app.gui.team.offers_card import OffersCard
from app.gui.team.watch import watch_of
from app.services import team
from app.services.team import Offer


class TeamPage(Page):
    """Settings at the left, the folder at the right, a footer that sends."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self._folder: Path | None = None
        self.watch = watch_of(desk)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        row = QHBoxLayout(inner)
        row.setContentsMargins(*[theme.px(24)] * 4)
        row.setSpacing(theme.px(16))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(theme.px(16))
        right.setSpacing(theme.px(16))
        self.members = MembersCard(desk)
        self.members.changed.connect(self._changed)
        self.cases = CasesCard(desk)
        self.cases.setMinimumHeight(theme.px(240))
        self.cases.chosen.connect(self._enable)
        self.offers = OffersCard(desk)
        self.offers.dismissed.connect(self._dismiss)
        left.addWidget(self._where())
        left.addWidget(self.members)
        left.addStretch(1)
        right.addWidget(self.offers)
        right.addWidget(self.cases, 1)
        row.addLayout(left, 42)
        row.addLayout(right, 58)
        scroll.setWidget(inner)
        self.column.addWidget(scroll, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self._footer())
        self.watch.turned.connect(self._turned)

    def begin(self) -> None:
        known = team.team(self.session)
        self._folder = known.folder if known else None
        self.cases.begin(known.cases if known else ())
        self.sends.blockSignals(True)
        self.sends.setChecked(bool(known and known.sends))
        self.sends.blockSignals(False)
        self.members.refresh()
        self._show_folder()
        self._turned(self.watch.last)
        self.choose_button.setFocus()
        self.watch.look()

    def panes(self) -> list[QWidget]:
        return [self.members, self.offers, self.cases]

    # --- layout -------------------------------------------------------------------------------------

    def _where(self) -> Card:
        card = Card()
        card.body.addWidget(SectionHeader(self.tr("Team folder"), icon="waypoints"))
        words = self.tr(
            "A folder that Syncthing, a shared drive or a stick carries between you. Only sealed bundles "
            "with random names lie in it; need-to-know parts never do. Whoever carries the folder sees how "
            "much is sent, and when."
        )
        card.body.addWidget(Label(words, "label", "ink2", wrap=True))
        self._path = ElidedLabel("", "strong")
        card.body.addWidget(self._path)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.choose_button = Button(self.tr("Choose a folder…"), icon="folder-open", inline=True)
        self.choose_button.clicked.connect(self._choose)
        self.leave_button = Button(self.tr("Use it no more"), Kind.GHOST, inline=True)
        self.leave_button.clicked.connect(self._leave)
        row.addWidget(self.choose_button)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        card.body.addLayout(row)
        self.sends = QCheckBox(self.tr("Write changes into it without being told"))
        self.sends.toggled.connect(self._send_by_itself)
        card.body.addWidget(self.sends)
        return card

    def _footer(self) -> QWidget:
        foot = QWidget()
        theme.set_surface(foot, "surface")
        foot.setFixedHeight(theme.px(56))
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(8))
        self._why = ElidedLabel("", "body", "ink2")
        row.addWidget(self._why, 1)
        self.keep_button = Button(self.tr("Keep these settings"))
        self.keep_button.clicked.connect(self.save)
        self.send_button = Button(self.tr("Send what changed"), Kind.PRIMARY, icon="send")
        self.send_button.clicked.connect(self.send)
        row.addWidget(self.keep_button)
        row.addWidget(self.send_button)
        return foot

    # --- settings -----------------------------------------------------------------------------------

    def set_folder(self, folder: Path) -> None:
        """Take a folder; it is used once the settings are kept."""
        self._folder = folder
        self._show_folder()

    def save(self) -> bool:
        """Keep folder, members and cases."""
        folder = self._folder
        if folder is None:
            return False
        session, cases, members = self.session, self.cases.ids(), self.members.ids()
        self.desk.write(self, lambda: team.set_up(session, folder, cases, members), self._kept)
        return True

    def _kept(self, _team: Any) -> None:
        self.members.refresh()
        self.watch.refresh()
        self._show_folder()
        self.desk.say(self.tr("Kept"))

    def _choose(self) -> None:
        folder = choose(self, Want.NEW_FOLDER, self.tr("Team folder"))
        if folder is not None:
            self.set_folder(folder)

    def _leave(self) -> None:
        session = self.session
        self.desk.write(self, lambda: team.leave(session), self._left)

    def _left(self, _nothing: object) -> None:
        self._folder = None
        self.watch.refresh()
        self.members.refresh()
        self._show_folder()
        self.offers.show_look(None)

    def _send_by_itself(self, on: bool) -> None:
        session = self.session
        if team.team(session) is not None:
            self.desk.write(self, lambda: team.set_sending(session, on), lambda _team: self.watch.look())

    def _changed(self) -> None:
        self._enable()

    def _show_folder(self) -> None:
        self._path.setText(str(self._folder) if self._folder else self.tr("No folder chosen"))
        self.leave_button.setVisible(team.team(self.session) is not None)
        self._enable()

    def _enable(self) -> None:
        known = team.team(self.session)
        kept = known is not None and known.folder == self._folder
        self.keep_button.setEnabled(self._folder is not None)
        self.sends.setEnabled(kept)
        ready = kept and known is not None and bool(known.members) and bool(known.cases)
        self.send_button.setEnabled(ready)
        self._why.setText("" if ready else self._missing())

    def _missing(self) -> str:
        if self._folder is None:
            return self.tr("Choose a folder")
        if not self.members.ids():
            return self.tr("Choose members")
        if not self.cases.ids():
            return self.tr("Choose one case or more")
        return self.tr("Keep the settings first")

    # --- going and coming ---------------------------------------------------------------------------

    def send(self) -> None:
        """Write what changed into the folder."""
        watch = self.watch.watch
        self.send_button.setEnabled(False)
        self.desk.writer.do(self, watch.send, self._sent, failed=self._not_sent)

    def _sent(self, published: Any) -> None:
        self._enable()
        if published is None:
            self.desk.say(self.tr("The members have everything already"))
        else:
            self.desk.say(self.tr("Written into the folder: {n} records").format(n=published.records))

    def _not_sent(self, error: BaseException) -> None:
        self._enable()
        if not isinstance(error, AppError):
            raise error
        self.desk.failing.emit(error)

    @Slot(object)
    def _turned(self, turn: Any) -> None:
        self.offers.show_look(turn.look if turn else None, self.watch.problem)

    def _dismiss(self, offer: Offer) -> None:
        watch = self.watch.watch
        self.desk.write(self, lambda: watch.dismiss(offer), lambda _done: self.watch.look())
