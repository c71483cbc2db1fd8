"""What the link pickers offer: records that a text finds, and new ones."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.gui import icons
from app.gui.forms.context import FormContext
from app.gui.forms.offers import Offer
from app.records import words


class LinkSource:
    """The records that a field may link to."""

    def __init__(self, types: Sequence[str], context: FormContext) -> None:
        self._types = tuple(types)
        self._context = context
        self.can_open = context.open_link is not None

    def title(self, id_: str) -> str:
        """The title of a record, or that it is not here."""
        found = self._context.link_title(id_)
        return found or QCoreApplication.translate("LinkSource", "Not in this vault")

    def icon(self, id_: str) -> str:
        """The icon of a record's type."""
        type_ = self._context.link_type(id_) or (self._types[0] if len(self._types) == 1 else "")
        return icons.of_type(type_)

    def open(self, id_: str) -> None:
        """Show the record."""
        if self._context.open_link is not None:
            self._context.open_link(id_)

    def offers(self, text: str) -> tuple[str, list[Offer]]:
        """What is offered for a text."""
        language = self._context.language
        offers = [
            Offer(id_, title, aside=words.type_word(language, type_), icon=icons.of_type(type_))
            for id_, title, type_ in self._context.search_links(self._types, text.strip())
        ]
        if text.strip() and self._context.create_link is not None:
            offers += [self._new(type_, text.strip()) for type_ in self._types]
        return "", offers

    def _new(self, type_: str, text: str) -> Offer:
        template = QCoreApplication.translate("LinkSource", "New %1 “%2”")
        type_word = words.type_word(self._context.language, type_)
        return Offer(text, template.replace("%1", type_word).replace("%2", text), create=type_)

    def taken(self, offer: Offer) -> str | None:
        """The id of an offer; a new record is made first. None where it could not be made."""
        if not offer.create:
            return offer.key
        return self._context.create_link(offer.create, offer.key) if self._context.create_link else None
