"""What a picker offers: lines of a list that takes no focus."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import icons, theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: what it stands for, its words, an aside on the right; `create` makes something new."""

    key: str
    title: str
    detail: str = ""
    aside: str = ""
    icon: str = ""
    create: str = ""


class OffersModel(QAbstractListModel):
    """The offers of the moment."""

    def __init__(self) -> None:
        super().__init__()
        self.offers: Sequence[Offer] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """Replace what is offered."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are offered."""
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title; the whole offer under UserRole."""
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return offer
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join(filter(None, (offer.title, offer.detail, offer.aside)))
        return None


class OfferDelegate(QStyledItemDelegate):
    """Paints an offer: title, detail in ink3, aside on the right, a return sign on the current one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row."""
        del index
        return QSize(option.rect.width(), theme.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        offer: Offer = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(option.rect.adjusted(3, 1, -3, -1), 4, 4)
        self._write(painter, option, offer, current)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer, current: bool) -> None:
        box = option.rect.adjusted(theme.px(13), 0, -theme.px(12), 0)
        if current:
            icons.draw(
                painter, box.adjusted(box.width() - theme.px(14), 0, 0, 0), "corner-down-left", "accent"
            )
        box.setRight(box.right() - theme.px(22))
        sign = "plus" if offer.create else offer.icon
        if sign:
            token = "accent" if offer.create else "ink2"
            icons.draw(painter, box.adjusted(0, 0, theme.px(16) - box.width(), 0), sign, token)
            box.setLeft(box.left() + theme.px(24))
        caption = theme.font("caption")
        if offer.aside:
            width = QFontMetrics(caption).horizontalAdvance(offer.aside) + 2
            _text(painter, box.adjusted(box.width() - width, 0, 0, 0), offer.aside, caption, "ink3")
            box.setRight(box.right() - width - theme.px(8))
        strong = theme.font("strong" if current and not offer.create else "body")
        used = _text(painter, box, offer.title, strong, "accent" if offer.create else "ink")
        box.setLeft(box.left() + used + theme.px(8))
        if offer.detail:
            _text(painter, box, offer.detail, caption, "ink3")


def _text(painter: QPainter, box: QRect, text: str, font: QFont, token: str) -> int:
    metrics = QFontMetrics(font)
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
    painter.setFont(font)
    painter.setPen(theme.color(token))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
    return metrics.horizontalAdvance(elided)
