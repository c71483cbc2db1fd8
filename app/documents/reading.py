"""A reading copy in one language, as a tree of sections: the page and the PDF are made from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.disclosure.cleared import Cleared, ClearedRecord
from app.documents.fixed_words import fixed
from app.documents.spoken import Speaker
from app.records import words
from app.records.dates import describe, from_edtf, sort_key
from app.records.linking import linked
from app.records.values import Bilingual

_DOCUMENT = "disclosure"
_TIES = (("之", "为"), ("为其", "为"), ("為其", "為"), ("曾为其", "曾为"), ("曾為其", "曾為"))
"""How the word of a tie begins in Chinese, and what then stands between the two people."""
PARTS = (
    ("relations", ("relation",)),
    ("sources", ("information",)),
    ("interventions", ("intervention",)),
    ("assistance", ("assistance",)),
    ("evidence", ("evidence",)),
    ("other", ("note", "interview", "training", "fund", "task", "consent", "tip", "publication")),
)
"""The sections of a case after its chronology, and the types in each."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One record: its number, when, a heading, paragraphs, facts, and the name of its file if it has one."""

    number: str
    when: str
    heading: str
    paragraphs: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    file: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and entries below it."""

    name: str
    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class CaseReading:
    """One case: number, title, opening paragraphs, particulars, sections."""

    number: str
    label: str
    title: str
    paragraphs: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole copy in one language (`zh_hans`, `zh_hant`, `en`)."""

    language: str
    title: str
    subtitle: str
    about: tuple[Fact, ...]
    cases: tuple[CaseReading, ...]
    notes: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the cover says: the day (EDTF), who prepared it, the title; what is empty has a default.

    `unproven`: its reader gave no card, so nothing in the package proves who made it, and it says so.
    """

    day: str = ""
    issuer: Bilingual = field(default_factory=Bilingual)
    title: Bilingual = field(default_factory=Bilingual)
    unproven: bool = False


def reading(
    cleared: Cleared, language: str, imprint: Imprint, files: dict[str, str] | None = None
) -> Reading:
    """The copy in one language. `files` names the file of each number that goes along."""
    return _Builder(cleared, language, files or {}).build(imprint)


class _Builder:
    def __init__(self, cleared: Cleared, language: str, files: dict[str, str]) -> None:
        self._cleared, self._language, self._files = cleared, language, files
        self._speaker = Speaker(cleared, language)
        self._placed: set[str] = set()

    def _fixed(self, name: str, **filled: str) -> str:
        return fixed(_DOCUMENT, name, self._language, **filled)

    def build(self, imprint: Imprint) -> Reading:
        """Cases first, then what belongs to none, then the notes."""
        cases = [self._case(one) for one in self._cleared.of("case")]
        rest = [one for one in self._cleared.records if one.number not in self._placed and one.type != "case"]
        if rest:
            cases.append(self._remaining(rest))
        return Reading(
            self._language,
            imprint.title.side(self._language) or self._fixed("title"),
            self._fixed("subtitle"),
            tuple(self._about(imprint)),
            tuple(cases),
            tuple(self._notes(imprint)),
        )

    def _about(self, imprint: Imprint) -> Iterator[Fact]:
        if imprint.day:
            yield Fact(self._fixed("prepared_on"), describe(from_edtf(imprint.day), self._language))
        yield Fact(self._fixed("prepared_by"), imprint.issuer.side(self._language) or self._fixed("group"))
        yield Fact(self._fixed("cases_count"), str(len(self._cleared.of("case"))))
        yield Fact(self._fixed("persons_count"), str(len(self._cleared.of("person"))))

    def _notes(self, imprint: Imprint) -> Iterator[Fact]:
        public = "consent_text_public" if self._cleared.audience == "public" else "consent_text"
        yield Fact(self._fixed("how_to_read"), self._fixed("how_to_read_text"))
        yield Fact(self._fixed("consent"), self._fixed(public))
        if self._cleared.held:
            yield Fact(self._fixed("withheld"), self._fixed("withheld_text"))
        yield Fact(self._fixed("checking"), self._fixed("checking_text"))
        if imprint.unproven:
            yield Fact(self._fixed("origin"), self._fixed("origin_text"))

    # one case

    def _case(self, case: ClearedRecord) -> CaseReading:
        content: Any = case.content
        members = [one for one in self._cleared.records if self._belongs(one, case.number)]
        texts = [
            self._paragraph(case, name)
            for name in ("headline", "public_summary", "summary")
            if getattr(content, name)
        ]
        skip = frozenset({"title", "headline", "public_summary", "summary", "principals"})
        label = self._fixed("case", number=case.number)
        principals = "、" if self._language != "en" else ", "
        named = principals.join(self._speaker.titled(link.id) for link in content.principals)
        title = self._speaker.text(content.title) or named or label
        people = self._people(case, members)
        sections = [section for section in (people, *self._sections(members, case)) if section.entries]
        facts = self._facts(case, skip)
        return CaseReading(case.number, label, title, tuple(texts), facts, tuple(sections))

    def _belongs(self, one: ClearedRecord, number: str) -> bool:
        """Whether a record is shown under a case: it names it, or names its people and no other case."""
        if one.type in ("case", "person"):
            return False
        targets = {row.target for row in linked(one.content)}
        cases = {target for target in targets if target.startswith("C")}
        if cases:
            return number in cases
        case = self._cleared.get(number)
        people = {row.target for row in linked(case.content) if row.field == "principals"} if case else set()
        return bool(people & targets)

    def _people(self, case: ClearedRecord, members: Sequence[ClearedRecord]) -> Section:
        numbers = dict.fromkeys(
            row.target
            for one in (case, *members)
            for row in linked(one.content)
            if row.target.startswith("P")
        )
        people = [one for number in numbers if (one := self._cleared.get(number)) is not None]
        entries = tuple(self._person(one) for one in people)
        self._placed |= set(numbers)
        return Section("persons", self._fixed("persons"), entries)

    def _person(self, one: ClearedRecord) -> Entry:
        heading = self._speaker.text(one.label)
        return Entry(one.number, "", heading, (), self._facts(one, frozenset({"cover_description"})))

    def _sections(self, members: Sequence[ClearedRecord], case: ClearedRecord | None) -> Iterator[Section]:
        self._placed |= {one.number for one in members}
        acts = sorted((one for one in members if one.type == "act"), key=_when)
        yield Section("chronology", self._fixed("chronology"), tuple(map(self._act, acts)))
        for name, types in PARTS:
            found = tuple(self._entry(one) for one in members if one.type in types)
            yield Section(name, self._fixed(name), found)
        asks = tuple(self._asks(members))
        if asks and case is not None:
            yield Section("asks", self._fixed("asks"), asks)

    def _asks(self, members: Sequence[ClearedRecord]) -> Iterator[Entry]:
        for one in members:
            for row in getattr(one.content, "asks", ()):
                yield Entry(one.number, "", self._speaker.text(row.text), (), ())

    def _act(self, one: ClearedRecord) -> Entry:
        content: Any = one.content
        when = describe(content.start, self._language) if content.start else self._fixed("undated")
        kind = self._speaker.value("act", "type", content.type)
        own = self._speaker.text(content.headline)
        heading = f"{kind}{'：' if self._language != 'en' else ': '}{own}" if own else kind
        texts = (self._paragraph(one, "description"),) if content.description else ()
        skip = frozenset({"type", "headline", "description", "start", "cases"})
        return Entry(one.number, when, heading, texts, self._facts(one, skip))

    def _entry(self, one: ClearedRecord) -> Entry:
        """Any other record: its title or type, its long texts, then everything else."""
        content: Any = one.content
        title = self._speaker.text(getattr(content, "title", Bilingual()) or Bilingual())
        longs = [
            name
            for name in ("summary", "text", "description", "transcript", "detail", "reason")
            if isinstance(getattr(content, name, None), Bilingual) and getattr(content, name)
        ]
        texts = tuple(self._paragraph(one, name) for name in longs)
        skip = frozenset({"title", "cases", "file", "asks", *longs})
        heading = title or words.type_word(self._language, one.type)
        if one.type == "relation":
            heading, skip = self._tie(content), skip | {"from_person", "to_record", "type"}
        return Entry(one.number, "", heading, texts, self._facts(one, skip), self._files.get(one.number, ""))

    def _tie(self, content: Any) -> str:
        """Who is what to whom: 沈闻笛（P12）为周砚秋（P1）之律师."""
        kind = self._speaker.value("relation", "type", content.type)
        one, other = (self._speaker.titled(link.id) for link in (content.from_person, content.to_record))
        for head, joined in _TIES:
            if self._language != "en" and kind.startswith(head):
                joined = joined.replace("为", "為") if self._language == "zh_hant" else joined
                return f"{one}{joined}{other}之{kind.removeprefix(head)}"
        return f"{one} {kind} {other}"

    def _remaining(self, rest: Sequence[ClearedRecord]) -> CaseReading:
        people = tuple(self._person(one) for one in rest if one.type == "person")
        others = [one for one in rest if one.type != "person"]
        sections = [Section("persons", self._fixed("persons"), people), *self._sections(others, None)]
        heading = self._fixed("general")
        return CaseReading("", "", heading, (), (), tuple(s for s in sections if s.entries))

    def _paragraph(self, one: ClearedRecord, name: str) -> Fact:
        label = words.word(self._language, one.type, name)
        return Fact(label, self._speaker.text(getattr(one.content, name)))

    def _facts(self, one: ClearedRecord, skip: frozenset[str]) -> tuple[Fact, ...]:
        return tuple(
            Fact(label, value) for name, label, value in self._speaker.said(one) if name not in skip and value
        )


def _when(one: ClearedRecord) -> tuple[str, str]:
    start = getattr(one.content, "start", None)
    return (sort_key(start) if start else "9999"), one.number
