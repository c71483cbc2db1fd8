"""What the term pickers offer: a field's lists, the terms that users added, and a new one."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.gui.forms import term_search
from app.gui.forms.context import FormContext
from app.gui.forms.offers import Offer
from app.procedure.noting import noted
from app.records import vocabularies
from app.records.vocabularies import TermEntry

_HANZI = re.compile(r"[\u3400-\u9fff]")
ASIDE = 14
"""Longest note of a term that stands in the list; longer ones are its tooltip."""


class TermSource:
    """The terms of some lists, in the language of the form."""

    def __init__(self, lists: Sequence[str], context: FormContext) -> None:
        self._lists = tuple(lists)
        self._context = context
        self._own: dict[str, TermEntry] = {}
        self._indexed: tuple[term_search.Indexed, ...] | None = None

    def _index(self) -> tuple[term_search.Indexed, ...]:
        if self._indexed is None:
            choices = vocabularies.choices(self._lists, self._context.added_terms)
            self._indexed = term_search.index({**choices, **self._own})
        return self._indexed

    def entry(self, code: str) -> TermEntry | None:
        """The entry of a code; None for a code that is in no list here."""
        name, _, bare = code.partition(":") if len(self._lists) > 1 else ("", "", code)
        for list_name in [name] if name else self._lists:
            if (found := vocabularies.terms(list_name).get(bare)) is not None:
                return found
            for added in self._context.added_terms.get(list_name, ()):
                if added.code == bare:
                    return added
        return self._own.get(code)

    def note(self, entry: TermEntry) -> str:
        """What the note of a term says here; users' own stand as they wrote them."""
        own = entry.code.startswith(vocabularies.OWN)
        return entry.note if own else noted(entry.note, self._context.language)

    def label(self, code: str) -> str:
        """The word of a code; a code that is in no list stands for itself."""
        entry = self.entry(code)
        return entry.label(self._context.language) if entry else code

    def other_label(self, code: str) -> str:
        """The word in the other language."""
        entry = self.entry(code)
        other = "zh_hans" if self._context.language == "en" else "en"
        return entry.label(other) if entry else ""

    def full_label(self, code: str) -> str:
        """Both words, as a filled field shows them."""
        words = dict.fromkeys(filter(None, (self.label(code), self.other_label(code))))
        return "  ".join(words)

    def offers(self, text: str) -> tuple[str, list[Offer]]:
        """What is offered for a text."""
        found = term_search.matching(self._index(), text)
        offers = [self._offer(choice, typed=bool(text.strip())) for choice in found]
        if not text.strip():
            return "", offers
        heading = QCoreApplication.translate("TermSource", "Matches for “%1”: %2")
        if len(self._lists) == 1 and not self._named(text.strip()):
            offers.append(self._new(text.strip()))
        return heading.replace("%2", str(len(found))).replace("%1", text.strip()), offers

    def _offer(self, choice: term_search.Indexed, *, typed: bool) -> Offer:
        entry, language = choice.entry, self._context.language
        spoken = term_search.spoken(entry.zh_hans) if typed and language != "en" else ""
        detail = " · ".join(filter(None, (spoken, self.other_label(choice.code))))
        note = self.note(entry)
        aside = note if len(note) <= ASIDE else ""
        return Offer(choice.code, entry.label(language), detail, aside)

    def _named(self, text: str) -> bool:
        return any(text in (item.entry.zh_hans, item.entry.zh_hant, item.entry.en) for item in self._index())

    def _new(self, text: str) -> Offer:
        words = QCoreApplication.translate("TermSource", "Add the term “%1”").replace("%1", text)
        return Offer(text, words, create=self._lists[0])

    def exact(self, text: str) -> str | None:
        """The code whose word is exactly this text."""
        for item in self._index():
            if text in (item.entry.zh_hans, item.entry.zh_hant, item.entry.en, self.full_label(item.code)):
                return item.code
        return None

    def taken(self, offer: Offer) -> str | None:
        """The code of an offer; a new term is added first. None where it could not be added."""
        if not offer.create:
            return offer.key
        zh, en = (offer.key, "") if _HANZI.search(offer.key) else ("", offer.key)
        code = self._context.add_term(offer.create, zh, en)
        if code is not None:
            word = zh or en
            self._own[code] = TermEntry(code, word, word, en or zh)
            self._indexed = None
        return code
