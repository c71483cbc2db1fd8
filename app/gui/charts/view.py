"""One chart, drawn: bars with their numbers, in the colours of the window."""

from PySide6.QtCharts import QBarCategoryAxis, QBarSet, QChart, QChartView, QHorizontalBarSeries, QValueAxis
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme
from app.services.charts import Chart

BAR, LABEL = 26, 180


class BarView(QChartView):
    """Lying bars: the words of a code are longer than a column is wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(self.frameShape().NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the table beside it says the same to the keyboard
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, told: Chart, title: str) -> None:
        """Draw it."""
        made = QChart()
        made.setBackgroundBrush(theme.color("surface"))
        self.setBackgroundBrush(theme.color("surface"))
        made.setMargins(QMargins(0, 0, 0, 0))
        made.legend().hide()
        self.setAccessibleName(title)
        bars = list(reversed(told.bars))
        series, numbers = QHorizontalBarSeries(), QBarSet(title)
        numbers.append([float(count) for _, count in bars])
        numbers.setColor(theme.color("accent"))
        numbers.setBorderColor(theme.color("accent"))
        numbers.setLabelColor(theme.color("ink"))
        series.append(numbers)
        series.setLabelsVisible(True)
        series.setLabelsPosition(series.LabelsPosition.LabelsOutsideEnd)
        made.addSeries(series)
        self._axes(made, series, [words for words, _ in bars], max((count for _, count in bars), default=1))
        self.setChart(made)
        self.setFixedHeight(theme.px(60) + theme.px(BAR) * max(3, len(bars)))

    def _axes(self, made: QChart, series: QHorizontalBarSeries, words: list[str], most: int) -> None:
        font = theme.font("caption")
        names, numbers = QBarCategoryAxis(), QValueAxis()
        names.append([paint.elided(one, font, theme.px(LABEL)) or " " for one in _unlike(words)])
        numbers.setRange(0, max(1, most) * 1.12)
        numbers.setTickType(QValueAxis.TickType.TicksDynamic)
        numbers.setTickAnchor(0)
        numbers.setTickInterval(_interval(most))
        numbers.setLabelFormat("%d")
        for axis in (names, numbers):
            axis.setLabelsFont(font)
            axis.setLabelsColor(theme.color("ink2"))
            axis.setGridLineColor(theme.color("line"))
            axis.setLinePenColor(theme.color("line2"))
        names.setGridLineVisible(False)
        names.setTruncateLabels(False)  # Qt cuts hanzi down to dots; ours are cut already
        made.addAxis(names, Qt.AlignmentFlag.AlignLeft)
        made.addAxis(numbers, Qt.AlignmentFlag.AlignBottom)
        series.attachAxis(names)
        series.attachAxis(numbers)


def _interval(most: int) -> int:
    """Whole numbers between the lines: 1, 2 or 5 times a power of ten, five lines at most."""
    steps = (base * 10**power for power in range(9) for base in (1, 2, 5))
    return next(int(step) for step in steps if step * 5 >= most)


def _unlike(words: list[str]) -> list[str]:
    """The axis joins equal words: what repeats gets a blank that nobody sees."""
    seen: dict[str, int] = {}
    found = []
    for one in words:
        found.append(one + "\u200b" * seen.get(one, 0))
        seen[one] = seen.get(one, 0) + 1
    return found
