"""What a form asks of the window around it: words, links, terms, files and what may be shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.records.declare import FieldDeclaration
from app.records.levels import Level
from app.records.values import FileRef
from app.records.vocabularies import TermEntry

LinkHit = tuple[str, str, str]
"""A record that a link may point to: id, title, type."""


def _nothing_found(_types: Sequence[str], _text: str) -> Sequence[LinkHit]:
    return ()


def _never_added(_vocabulary: str, _zh: str, _en: str) -> str | None:
    return None


@dataclass
class FormContext:
    """The calls that a form makes; everything else about the vault stays outside of it."""

    language: str = "zh_hans"
    """`zh_hans`, `zh_hant` or `en`."""
    today: Callable[[], date] = date.today
    search_links: Callable[[Sequence[str], str], Sequence[LinkHit]] = _nothing_found
    """Records of these types that a text finds; the newest for an empty text."""
    create_link: Callable[[str, str], str | None] | None = None
    """Makes a record of a type with a text as its name and gives its id; None where it is not possible."""
    link_title: Callable[[str], str | None] = lambda _id: None
    """The title of a record; None where it is not in this vault."""
    link_type: Callable[[str], str] = lambda _id: ""
    """The type of a record; empty where it is not in this vault."""
    open_link: Callable[[str], None] | None = None
    added_terms: Mapping[str, Sequence[TermEntry]] = field(default_factory=dict)
    """The terms that users added, by vocabulary."""
    add_term: Callable[[str, str, str], str | None] = _never_added
    """Adds a term (vocabulary, Chinese word, English word) and gives its code."""
    revealed: Callable[[Level], bool] = lambda _level: True
    """Whether text of a level may be on the screen now."""
    reveal: Callable[[Level], bool] = lambda _level: True
    """Asks to show text of a level for five minutes; True when it may be shown."""
    attach_file: Callable[[], FileRef | None] | None = None
    """Lets the user choose a file, keeps it in the vault and gives its reference."""
    put_names: Callable[[str, str], str] = lambda text, _language: text
    """Puts the names known in this vault into the language of a side (`zh`, `en`) of a draft translation."""


@dataclass(frozen=True)
class ExtraField:
    """A user-defined field: its declaration (the name is its id) and its label by language."""

    declaration: FieldDeclaration
    labels: Mapping[str, str]

    def label(self, language: str) -> str:
        """The label in a language, else in any."""
        return self.labels.get(language) or next(iter(self.labels.values()), self.declaration.name)
