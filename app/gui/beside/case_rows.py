"""Rows of cases that also say for how long somebody is held and which limit ends next."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.gui.casework.due_words import due_words
from app.gui.desk import Desk
from app.gui.pages.rows import MOST_KEPT, Rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.casework.standing import Standing
    from app.services.lists import RowView


REST_MS = 150
"""What is scrolled by is not worked out."""
SCREENFUL = 48


class CaseRows(Rows):
    """The standing of a case comes later than its row: clocks are worked out on the reader."""

    def __init__(
        self, desk: Desk, columns: Sequence[tuple[str, str]] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(desk, columns, parent)
        self._standings: dict[str, Standing | None] = {}
        self._wanted: dict[str, None] = {}
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self._ask)

    def refresh(self) -> None:
        self._standings = {}
        super().refresh()

    def view(self, row: int) -> "RowView | None":
        view = super().view(row)
        if view is None or view.hidden:
            return view
        if view.id not in self._standings:
            self._want(view.id)
        standing = self._standings.get(view.id)
        return replace(view, due="") if standing is None else self._standing_shown(view, standing)

    def _standing_shown(self, view: "RowView", standing: "Standing") -> "RowView":
        from app.services.lists import Chip

        words, tone = "", "ink2"
        if standing.limit is not None:
            words, tone, _solid = due_words(standing.limit, self._desk.session.today())
        held = self._held_words(*standing.held)
        chips = (Chip(held, "red"), *view.chips) if held else view.chips
        return replace(view, due=words, due_tone="ink2" if tone == "neutral" else tone, chips=chips)

    def _held_words(self, least: int, most: int) -> str:
        if most <= 0:
            return ""
        days = f"{most:,}" if least == most else f"{max(least, 1):,}–{most:,}"
        return self.tr("Held {n} d").format(n=days)

    def _want(self, id_: str) -> None:
        if len(self._standings) > MOST_KEPT:
            self._standings = {}
        if id_ not in self._wanted:
            self._wanted[id_] = None
            self._resting.start()

    def _ask(self) -> None:
        """Ask for what was looked at last; what has been scrolled by is asked for when it comes again."""
        from app.services.casework.standing import standings

        session, language, ids = self._desk.session, self._desk.language, list(self._wanted)[-SCREENFUL:]
        self._wanted = {}
        self._desk.ask(self, lambda: standings(session, ids, language), partial(self._told, ids), "standing")

    def _told(self, ids: list[str], found: "Mapping[str, Standing]") -> None:
        """Each is asked for once: of some there is nothing to tell."""
        self._standings.update({id_: found.get(id_) for id_ in ids})
        if self.keys():
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys()) - 1, 0))
