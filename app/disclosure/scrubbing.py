"""The fourth look, at words: what is withheld elsewhere must not be told in a text."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from app.disclosure.choices import WHOLE, Choices
from app.disclosure.coarsening import Grain
from app.disclosure.gate import Gate, chain_at
from app.disclosure.known import Known, One
from app.disclosure.mentions import Mention, MentionKind, Wordings, scrub
from app.disclosure.naming import Naming, generic, generic_of, rows
from app.records.declare import Kind
from app.records.leaves import Copy, Path
from app.records.leveling import record_level
from app.records.values import Bilingual

Passing = Mapping[str, Mapping[Path, object]]

MASKS = {
    MentionKind.NAME: Bilingual("某人", "a person"),
    MentionKind.NUMBER: Bilingual("（号码略）", "[number withheld]"),
    MentionKind.PLACE: Bilingual("某地", "[place withheld]"),
    MentionKind.DATE: Bilingual("（日期略）", "[date withheld]"),
    MentionKind.WORD: Bilingual("（略）", "[withheld]"),
}
SPELLINGS = ("hans", "hant", "latin", "native")
_NUMBERED = frozenset({("channels", "value"), ("id_documents", "number")})
_BODIES = frozenset({"organisation", "authority", "state", "own"})
_PUBLIC_BODIES = frozenset({"authority", "state"})


class Scrubber:
    """Knows every name, number and place that does not leave in this package."""

    def __init__(
        self, known: Known, gate: Gate, choices: Choices, passing: Passing, persons: Iterable[Copy]
    ) -> None:
        self._known, self._gate, self._choices, self._passing = known, gate, choices, passing
        self._wordings = Wordings()
        self._labels: dict[str, Bilingual] = {}
        self._active = gate.audience.asks_consent
        if self._active:
            self._collect(persons)

    def label(self, one: One) -> Bilingual:
        """What a person is called, free of the names that it replaces."""
        if one.id not in self._labels:
            found = self._gate.label(one)
            words = found.words
            if self._active and found.naming == Naming.DESCRIPTION:
                words = Bilingual(*(self._plain(one, side, getattr(words, side)) for side in ("zh", "en")))
            self._labels[one.id] = words
        return self._labels[one.id]

    def _plain(self, one: One, side: str, text: str) -> str:
        """A description with whatever was found in it masked: a label cannot wait to be settled."""
        return scrub(self._wordings, one.id, one.type, ("cover_description", side), text, {}, MASKS)[0]

    def scrub(self, one: One, path: Path, text: str) -> tuple[str, list[Mention], list[Mention]]:
        """The text as it may leave, what in it is still open, and what was replaced."""
        if not self._active:
            return text, [], []
        return scrub(self._wordings, one.id, one.type, path, text, self._choices.settled, MASKS)

    def _collect(self, persons: Iterable[Copy]) -> None:
        for one in self._known.of("person"):
            self._person(self._known.get(self._known.resolve(one.id)) or one, one)
        at_hand = {one.id for one in self._known}
        for copy in persons:
            if copy.id not in at_hand:
                self._outsider(copy)
        for word in self._choices.words:
            self._wordings.word(word)
        for text in self._places():
            self._wordings.place(text)
        coarse = (*self._choices.coarse.values(), self._choices.grain(WHOLE))
        if any(one.dates != Grain.DAY for one in coarse):
            self._wordings.dates()
        # Last of all: a description may hold whatever is looked for, the person's own name too.
        labels = {one.id: self.label(one) for one in self._known.of("person") if one.id in self._passing}
        for id_, words in labels.items():
            self._wordings.stand_for(id_, words)

    def _person(self, main: One, one: One) -> None:
        """Names of somebody at hand that do not leave here, and the numbers by which they are reached."""
        label = self._gate.label(main)
        going = main.id in self._passing
        named = going and label.naming in (Naming.FULL, Naming.ALIAS)
        shown = (
            {row.row_id for row in rows(main, self._gate.audience.ceiling, label.naming)} if named else set()
        )
        names = getattr(one.record, "names", ())
        if one.code("kind") in _PUBLIC_BODIES and record_level(one.values) <= self._gate.audience.ceiling:
            names = ()  # bodies of the state are named by level alone
        hidden = [row for row in names if row.row_id not in shown]
        spelt = {text for row in names if row.row_id in shown for text in _spellings(row)}
        hidden = [_without(row, spelt) for row in hidden]
        words = label.words if going and label.naming != Naming.DESCRIPTION else generic(main)
        self._wordings.withhold(main.id, hidden, words, readings=one.code("kind") not in _BODIES)
        self._numbers(one)

    def _outsider(self, copy: Copy) -> None:
        """Somebody of whom nothing goes: read leaf by leaf, since there may be very many of them."""
        values = copy.shown()
        kind = str(values.get(("kind",), ""))
        if kind in _PUBLIC_BODIES:
            return
        self._wordings.stand_for(copy.id, generic_of(kind))
        for path, value in values.items():
            if len(path) == 3 and isinstance(value, str):
                if path[0] == "names" and path[2] in SPELLINGS:
                    self._wordings.spelling(copy.id, value)
                elif (path[0], path[2]) in _NUMBERED:
                    self._wordings.number(value, copy.id)

    def _numbers(self, one: One) -> None:
        leaving = self._passing.get(one.id, {})
        for path, value in one.values.items():
            if (
                path[0] in ("channels", "id_documents")
                and path[-1] in ("value", "number")
                and path not in leaving
            ):
                self._wordings.number(str(value), one.id)

    def _places(self) -> Iterator[str]:
        """The words of every address and place of custody that do not leave."""
        said = {
            str(one.values[path])
            for one in self._known
            for path in self._passing.get(one.id, ())
            if _is_place(one, path)
        }
        for one in self._known:
            for path, value in one.values.items():
                if isinstance(value, str) and _is_place(one, path) and value not in said:
                    yield value


def _is_place(one: One, path: Path) -> bool:
    """Whether a leaf is the words of a place: a part of an address, the name of a place of custody."""
    if path[-1] not in ("zh", "en"):
        return False
    chain = chain_at(one.type, path) if path[0] != "~level" else ()
    if not chain:
        return False
    within = any(step.kind == Kind.ADDRESS for step in chain)
    if within:
        return chain[-1].name in ("prefecture", "county", "text")
    return (one.type, path[0]) == ("act", "custody_places") and chain[-1].name == "name"


def _spellings(row: object) -> list[str]:
    return [text for column in ("hans", "hant", "latin", "native") if (text := getattr(row, column))]


def _without(row: object, spelt: set[str]) -> object:
    """A name row without the spellings that leave anyway."""
    columns = ("hans", "hant", "latin", "native")
    return replace(row, **{column: "" for column in columns if getattr(row, column) in spelt})  # type: ignore[type-var]
