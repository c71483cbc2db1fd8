"""Rows of the trash: instead of what is due they say since when each lies there."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.gui.pages.rows import Rows
from app.procedure.saying import day_words

if TYPE_CHECKING:
    from app.services.lists import RowView


class TrashRows(Rows):
    """A covered one says no day either."""

    def view(self, row: int) -> "RowView | None":
        view = super().view(row)
        if view is None or view.hidden or not view.trashed:
            return view
        day = day_words(date.fromisoformat(view.trashed[:10]), self._desk.language)
        return replace(view, due=self.tr("here since {day}").format(day=day), due_tone="ink2")
