"""The timeline on paper: the days that the screen shows as a drawing, then everything in order of days."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QPainter

from app.gui.printing.listing import Drawing, Line, Listing
from app.gui.timeline.view import TimelineView
from app.services.casework.timeline import Event

COLUMNS = (0.0, 0.3, 0.45)


def on_paper(view: TimelineView, heading: Sequence[str], events: Sequence[Event]) -> Listing:
    """The pages; `heading` is what it is, whose where that was wanted, and the day."""

    def draw(painter: QPainter, size: QSizeF) -> None:
        view.resize(size.toSize())
        view.paint_on(painter)

    remark = QCoreApplication.translate("TimelineOnPaper", "Dashed: the day is not known precisely")
    lines = [
        Line((one.day, view.lane_word(one.lane), one.words), "red" if one.late else "ink") for one in events
    ]
    return Listing(heading, Drawing(view.sizeHint().height(), draw, remark), lines, COLUMNS)
