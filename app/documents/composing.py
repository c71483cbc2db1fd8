"""A form filled from cleared records: the same blocks in every language, so that two stand side by side."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.disclosure.cleared import Cleared, ClearedRecord
from app.documents.blocks import Block, Document
from app.documents.fixed_words import fixed
from app.documents.forms import Form, Part
from app.documents.official import official_name
from app.documents.spoken import Speaker
from app.documents.tallies import tallied
from app.records import words
from app.records.cells import is_empty
from app.records.dates import describe, from_edtf, sort_key
from app.records.declare import ROWS
from app.records.linking import linked
from app.records.types import TYPES
from app.records.values import Bilingual


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes, in both languages, under which licence, on which day (EDTF)."""

    name: Bilingual = field(default_factory=Bilingual)
    profile: Bilingual = field(default_factory=Bilingual)
    licence: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class _Scope:
    """Whose records a part speaks of: a case, and one of its people."""

    case: ClearedRecord | None = None
    person: ClearedRecord | None = None


def composed(cleared: Cleared, form: Form, language: str, head: Letterhead) -> Document:
    """The document in one language."""
    return _Composer(cleared, form, language, head).document()


class _Composer:
    def __init__(self, cleared: Cleared, form: Form, language: str, head: Letterhead) -> None:
        self._cleared, self._form, self._language, self._head = cleared, form, language, head
        self._speaker = Speaker(cleared, language)
        self._lacking: dict[str, None] = {}
        self._kinds: Mapping[str, Callable[[Part, _Scope], Iterator[Block]]] = {
            "heading": self._heading, "text": self._text, "facts": self._facts, "prose": self._prose,
            "list": self._list, "cases": self._cases, "people": self._people, "letters": self._letters,
            "table": self._table, "counts": self._counts, "contents": self._contents, "sign": self._sign,
            "notes": self._notes, "signatories": self._signatories, "sections": self._sections,
            "break": self._break, "day": self._day,
        }  # fmt: skip

    def document(self) -> Document:
        """Title, then every part in order."""
        blocks = list(self._parts(self._form.parts, _Scope()))
        publication = next(iter(self._cleared.of("publication")), None)
        title = self._speaker.text(getattr(publication.content, "title", Bilingual())) if publication else ""
        name = self._form.names[self._language]
        opening = [Block("title", title or name)]
        if title and title != name:
            opening.append(Block("text", name))
        return Document(
            self._language, title or name, self._letterhead(), (*opening, *blocks), tuple(self._lacking),
            self._foot(),
        )  # fmt: skip

    def _letterhead(self) -> tuple[str, ...]:
        """The name in both languages, whatever the language of the letter."""
        names = dict.fromkeys(filter(None, (self._head.name.zh, self._head.name.en)))
        return (*names, *filter(None, [self._speaker.text(self._head.profile)]))

    def _foot(self) -> str:
        return self._head.licence

    def _parts(self, parts: Sequence[Part], scope: _Scope) -> Iterator[Block]:
        for part in parts:
            made = list(self._kinds[part.kind](part, scope))
            if made and part.heading and part.kind != "heading":
                yield Block("heading", part.heading[self._language], level=part.level)
            elif not made and part.essential:
                yield from self._missing(part)
            yield from made

    def _missing(self, part: Part) -> Iterator[Block]:
        """An essential part that no record fills stands in the form, empty, and is told."""
        label = part.heading.get(self._language) or "、".join(self._label(name) for name in part.fields)
        self._lacking[label] = None
        yield Block("heading", label, level=part.level)
        yield Block("text", self._word("not_stated"))

    def _word(self, name: str, **filled: str) -> str:
        return fixed("form", name, self._language, **filled)

    def _label(self, name: str) -> str:
        type_, _, field_ = name.partition(".")
        return words.word(self._language, type_, field_)

    # --- which records ------------------------------------------------------------------------------

    def _records(self, type_: str, scope: _Scope) -> list[ClearedRecord]:
        if type_ == "publication":
            return list(self._cleared.of(type_)[:1])
        if type_ == "case":
            return [scope.case] if scope.case else list(self._cleared.of(type_))
        if type_ == "person":
            return [scope.person] if scope.person else self._principals(scope)
        found = [one for one in self._cleared.of(type_) if self._concerns(one, scope)]
        return sorted(found, key=_when)

    def _principals(self, scope: _Scope) -> list[ClearedRecord]:
        cases = self._records("case", scope)
        links = (link.id for case in cases for link in getattr(case.content, "principals", ()))
        people = [self._cleared.get(number) for number in dict.fromkeys(links)]
        return [one for one in people if one is not None]

    def _concerns(self, one: ClearedRecord, scope: _Scope) -> bool:
        targets = {row.target for row in linked(one.content)}
        cases = {target for target in targets if target.startswith("C")}
        if scope.case is not None and cases and scope.case.number not in cases:
            return False
        if scope.person is None:
            return True
        principals = {person.number for person in self._principals(_Scope(scope.case))}
        named = targets & principals
        return not named or scope.person.number in named

    # --- values -------------------------------------------------------------------------------------

    def _say(self, one: ClearedRecord, name: str) -> str:
        declaration = TYPES[one.type].fields[name]
        value = getattr(one.content, name)
        if is_empty(declaration, value):
            return ""
        if declaration.vocabulary == ("mechanism",):
            between = "; " if self._language == "en" else "；"
            return between.join(official_name(term.code, self._language) for term in value)
        return self._speaker.value(one.type, name, value)

    def _called(self, one: ClearedRecord) -> str:
        if one.type == "person":
            return self._speaker.text(one.label) or one.number
        content: Any = one.content
        if one.type == "act":
            kind = self._speaker.value("act", "type", content.type) if content.type else ""
            when = describe(content.start, self._language) if content.start else ""
            return " · ".join(filter(None, (when, kind)))
        title = getattr(content, "title", None)
        own = self._speaker.text(title) if isinstance(title, Bilingual) else ""
        return own or words.type_word(self._language, one.type)

    # --- kinds of parts -----------------------------------------------------------------------------

    def _heading(self, part: Part, _scope: _Scope) -> Iterator[Block]:
        yield Block("heading", part.heading[self._language], level=part.level)

    def _text(self, part: Part, _scope: _Scope) -> Iterator[Block]:
        yield Block("text", part.words[self._language])

    def _break(self, _part: Part, _scope: _Scope) -> Iterator[Block]:
        yield Block("break")

    def _day(self, _part: Part, _scope: _Scope) -> Iterator[Block]:
        if self._head.day:
            yield Block("text", describe(from_edtf(self._head.day), self._language))

    def _facts(self, part: Part, scope: _Scope) -> Iterator[Block]:
        """Labels and values; where several records of a type speak, each stands under its own name."""
        for type_ in dict.fromkeys(name.partition(".")[0] for name in part.fields):
            fields = [name.partition(".")[2] for name in part.fields if name.startswith(f"{type_}.")]
            found = [(one, self._rows(one, fields)) for one in self._records(type_, scope)]
            found = [(one, rows) for one, rows in found if rows]
            for one, rows in found:
                if len(found) > 1:
                    yield Block("heading", self._called(one), level=part.level + 1)
                yield Block("facts", rows=rows)

    def _rows(self, one: ClearedRecord, fields: Sequence[str]) -> tuple[tuple[str, str], ...]:
        said = ((words.word(self._language, one.type, name), self._say(one, name)) for name in fields)
        return tuple((label, value) for label, value in said if value)

    def _prose(self, part: Part, scope: _Scope) -> Iterator[Block]:
        for name in part.fields:
            type_, _, field_ = name.partition(".")
            for one in self._records(type_, scope):
                for paragraph in self._say(one, field_).split("\n"):
                    if paragraph.strip():
                        yield Block("text", paragraph.strip())

    def _list(self, part: Part, scope: _Scope) -> Iterator[Block]:
        """The rows of a field as numbered lines; one alone that has no number of its own needs none."""
        lines: list[tuple[str, str]] = []
        for name in part.fields:
            type_, _, field_ = name.partition(".")
            for one in self._records(type_, scope):
                lines += self._lines(one, field_, len(lines))
        if [mark for mark, _ in lines] == ["1."]:
            yield Block("text", lines[0][1])
        elif lines:
            yield Block("list", rows=tuple(lines))

    def _lines(self, one: ClearedRecord, name: str, before: int) -> list[tuple[str, str]]:
        declaration, value = TYPES[one.type].fields[name], getattr(one.content, name)
        if declaration.kind not in ROWS:
            said = self._say(one, name)
            return [(f"{before + 1}.", said)] if said else []
        found: list[tuple[str, str]] = []
        for row in value:
            text = getattr(row, "text", None) or getattr(row, "line_printed", None)
            said = (
                self._speaker.text(text)
                if isinstance(text, Bilingual) and text
                else self._row(one, name, row)
            )
            if said:
                number = getattr(row, "number", "")
                mark = number if isinstance(number, str) and number else f"{before + len(found) + 1}."
                found.append((mark, said))
        return found

    def _row(self, one: ClearedRecord, name: str, row: Any) -> str:
        return self._speaker.value(one.type, name, (row,))

    def _cases(self, part: Part, scope: _Scope) -> Iterator[Block]:
        cases: list[ClearedRecord | None] = [*self._records("case", scope)]
        for case in cases or [None]:
            inner = list(self._parts(part.parts, _Scope(case)))
            if inner and case is not None:
                yield Block("heading", self._case_title(case), level=part.level)
            yield from inner

    def _case_title(self, case: ClearedRecord) -> str:
        people = [self._called(one) for one in self._principals(_Scope(case))]
        title = self._speaker.text(getattr(case.content, "title", Bilingual()) or Bilingual())
        return title or ("、" if self._language != "en" else ", ").join(people) or case.number

    def _people(self, part: Part, scope: _Scope) -> Iterator[Block]:
        """Each principal; one form for each person where the form asks for it."""
        people: list[ClearedRecord | None] = [*self._principals(scope)]
        for at, one in enumerate(people or [None]):  # with nobody the essentials are told all the same
            inner = list(self._parts(part.parts, _Scope(scope.case, one)))
            if inner:
                if at and part.of == "page":
                    yield Block("break")
                if one is not None and (len(people) > 1 or part.of == "page"):
                    yield Block("heading", self._called(one), level=part.level)
                yield from inner

    def _letters(self, part: Part, scope: _Scope) -> Iterator[Block]:
        """One letter for each addressee, on a page of its own; copies are told under it.

        Where nobody is addressed, or nobody whom its readers may know, the text stands once, without an
        address; that is told, except of a statement, which is to everybody.
        """
        for publication in self._records("publication", scope):
            rows = getattr(publication.content, "addressees", ())
            if not rows:
                kind = getattr(publication.content, "kind", None)
                if kind is None or kind.code != "statement":
                    self._lacking[self._label("publication.addressees")] = None
                yield from self._parts(part.parts, scope)
            main = [row for row in rows if not (row.copy and row.copy.value == "yes")] or list(rows)
            copies = [self._addressee(row) for row in rows if row not in main]
            for at, row in enumerate(main):
                if at:
                    yield Block("break")
                yield from self._letter(part, scope, row)
                if copies:
                    yield Block("text", self._word("copies", to="；".join(copies)))

    def _letter(self, part: Part, scope: _Scope, row: Any) -> Iterator[Block]:
        person = self._cleared.get(row.target.id) if row.target else None
        said = [self._addressee(row)]
        if row.address:
            said.append(self._speaker.text(row.address))
        elif person is not None:
            said.append(self._say(person, "office_address"))
        for line in filter(None, said):
            yield Block("text", line)
        own = person.content if person is not None else None
        salutation = row.salutation or getattr(own, "salutation", None) or Bilingual()
        yield Block("text", self._speaker.text(salutation) or self._word("salutation"))
        yield from self._parts(part.parts, scope)

    def _addressee(self, row: Any) -> str:
        person = self._cleared.get(row.target.id) if row.target else None
        name = self._speaker.text(person.label) if person is not None else ""
        position = self._say(person, "position") if person is not None else ""
        office = self._speaker.text(row.office) if row.office else position
        return ("，" if self._language != "en" else ", ").join(dict.fromkeys(filter(None, (office, name))))

    def _table(self, part: Part, scope: _Scope) -> Iterator[Block]:
        names = [name.partition(".")[2] for name in part.columns]
        records = self._records(part.of, scope)
        rows = [tuple(self._say(one, name) for name in names) for one in records]
        rows = [row for row in rows if any(row)]
        if rows:
            head = tuple(words.word(self._language, part.of, name) for name in names)
            yield Block("table", rows=(head, *rows))

    def _counts(self, part: Part, scope: _Scope) -> Iterator[Block]:
        """How often each value is recorded: what is recorded, not what happened, and as of which day."""
        for name in part.fields:
            type_, _, field_ = name.partition(".")
            rows = tallied(self._cleared, self._records(type_, scope), field_, self._speaker)
            if not rows:
                continue
            yield Block("table", rows=((self._label(name), self._word("records")), *rows))
            day = describe(from_edtf(self._head.day), self._language) if self._head.day else ""
            yield Block("text", self._word("counted", what=words.type_word(self._language, type_), day=day))

    def _contents(self, _part: Part, scope: _Scope) -> Iterator[Block]:
        """The headings of the sections that follow."""
        for publication in self._records("publication", scope):
            rows = getattr(publication.content, "sections", ())
            lines = tuple(
                (row.number or f"{at}.", self._speaker.text(row.heading)) for at, row in enumerate(rows, 1)
            )
            if lines:
                yield Block("list", rows=lines)

    def _sections(self, part: Part, scope: _Scope) -> Iterator[Block]:
        """The written sections, each with the answers and quotes that belong to it."""
        for publication in self._records("publication", scope):
            for row in getattr(publication.content, "sections", ()):
                heading = " ".join(filter(None, (row.number, self._speaker.text(row.heading))))
                yield Block("heading", heading, level=part.level)
                for paragraph in self._speaker.text(row.text).split("\n"):
                    if paragraph.strip():
                        yield Block("text", paragraph.strip())
                yield from self._quotes(row)

    def _quotes(self, section: Any) -> Iterator[Block]:
        """Quotes of the section, by the respondent's code, only those that may be quoted."""
        if section.section is None:
            return
        for one in self._cleared.of("interview"):
            content: Any = one.content
            for row in getattr(content, "quotes", ()):
                allowed = row.permission is not None and row.permission.code in ("anonymous", "code", "named")
                if row.section == section.section and allowed and row.translation:
                    code = f"（{content.respondent_code}）" if content.respondent_code else ""
                    yield Block("text", f"“{self._speaker.text(row.translation)}”{code}")

    def _sign(self, part: Part, _scope: _Scope) -> Iterator[Block]:
        yield Block("sign", part.words.get(self._language, "") or self._speaker.text(self._head.name))

    def _notes(self, _part: Part, scope: _Scope) -> Iterator[Block]:
        rows = [
            (row.mark, self._speaker.text(row.text))
            for one in self._records("publication", scope)
            for row in getattr(one.content, "footnotes", ())
        ]
        if rows:
            yield Block("notes", rows=tuple(rows))

    def _signatories(self, _part: Part, scope: _Scope) -> Iterator[Block]:
        """Those who signed, as they want to be printed, with the mark of their footnote."""
        found: list[tuple[str, str]] = []
        for one in self._records("publication", scope):
            rows = sorted(getattr(one.content, "signatories", ()), key=lambda row: row.order or 0)
            for row in rows:
                if row.status is not None and row.status.code not in ("signed", "signed_footnote"):
                    continue
                person = self._cleared.get(row.target.id) if row.target else None
                name = self._speaker.text(row.name_printed) if row.name_printed else ""
                name = name or (self._speaker.text(person.label) if person is not None else "")
                if name:
                    found.append((f"{len(found) + 1}.", f"{name}{row.mark}"))
        if found:
            yield Block("list", rows=tuple(found))


def _when(one: ClearedRecord) -> tuple[str, str]:
    for name in ("start", "date", "sent_on", "account_date"):
        value = getattr(one.content, name, None)
        if value is not None and hasattr(value, "edtf"):
            return sort_key(value), one.number
    return "9999", one.number


__all__ = ["Letterhead", "composed"]
