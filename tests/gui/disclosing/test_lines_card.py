"""A remark in a card of lines says to which choice it belongs by where it stands."""

from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from app.gui.components.label import Label
from app.gui.disclosing.lines_card import LinesCard


def test_a_remark_stands_under_the_words_of_its_choice(qtbot: QtBot) -> None:
    card, choice = LinesCard("Audience"), QRadioButton("The public")
    qtbot.addWidget(card)
    card.begin()
    card.line(choice)
    card.note("Only what is public", inset=True)
    card.note("For all")
    card.end()
    card.resize(500, 300)
    card.show()
    qtbot.waitExposed(card)
    under, whole = (
        one for one in card.findChildren(Label) if one.text() in ("Only what is public", "For all")
    )
    button = choice.style().subElementRect(
        QStyle.SubElement.SE_RadioButtonIndicator, QStyleOptionButton(), choice
    )
    assert under.contentsRect().left() >= button.width()
    assert whole.contentsRect().left() == 0
