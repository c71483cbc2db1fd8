"""The three tests that stand in a row for every leaf: level, consent, naming."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from app.disclosure.audience import IDENTIFYING, Audience
from app.disclosure.choices import Choices
from app.disclosure.consents import Answer, Consents, Question
from app.disclosure.known import Known, One
from app.disclosure.naming import CONCERNED, Label, Naming, chosen, generic, label, rows
from app.disclosure.reasons import NEVER_OVERRIDDEN, Held, Reason
from app.disclosure.subjects import subjects
from app.records import vocabularies
from app.records.conditions import Condition, parts
from app.records.declare import RAISED, FieldDeclaration, Kind
from app.records.leaves import Copy, Path
from app.records.leveling import leaf_level, record_level
from app.records.levels import Level, level_of
from app.records.showing import codes
from app.records.types import TYPES
from app.records.values import Term

BOOKKEEPING = frozenset(
    {"minimum_level", "naming", "sha256", "size", "file_name", "metadata", "review_state"}
)
"""Fields that serve us alone; among them what would tell a recipient our file from another."""
OF_FILE = frozenset({"sha256", "size", "file_name", "metadata"})
"""What a sheet of custody is made of: on paper of our own it stands, and nowhere else."""
WORKING = frozenset({("case", "title")})
"""Working titles: what is printed is the headline (record model, case)."""
_OUR_TYPES = frozenset({"consent", "task"})
_QUOTABLE = frozenset({"anonymous", "code", "named"})


class Gate:
    """Judges the leaves of the records at hand for one audience."""

    def __init__(
        self,
        known: Known,
        audience: Audience,
        consents: Iterable[Copy],
        choices: Choices,
        cases: frozenset[str] | None = None,
    ) -> None:
        """`cases` are those that go, where other ones are at hand only to judge by."""
        self.known, self.audience, self.choices = known, audience, choices
        self._going = cases
        statements = Known(consents)
        self.consents = Consents(known, (one for one in statements if one.type == "consent"))
        self._labels: dict[str, Label] = {}
        self._answers: dict[tuple[str, str, str], Answer] = {}

    # the record as a whole

    def whole(self, one: One) -> Reason | None:
        """Why nothing of a record leaves, whatever its leaves say."""
        if one.type not in TYPES:
            return Reason.UNKNOWN
        if one.unranked:
            return Reason.UNRANKED
        if one.type in _OUR_TYPES and self.audience.asks_consent:
            return Reason.OURS
        level = Level.NEED_TO_KNOW if one.is_privileged else record_level(one.values)
        if level > self.audience.ceiling and not self._any_ticked(one):
            return Reason.LEVEL
        if one.type == "person" and self.naming(one) == Naming.WITHHELD:
            return Reason.NAMING
        return self._not_yet(one)

    def _any_ticked(self, one: One) -> bool:
        return any(
            self.choices.is_ticked(record, name) for record, name in self.choices.ticked if record == one.id
        )

    def _not_yet(self, one: One) -> Reason | None:
        """A text kept for fewer readers, a letter that must stay confidential until a day."""
        record: Any = one.record
        until = getattr(record, "confidential_until", None)
        waits = until is not None and (until.latest is None or until.latest > self.choices.today)
        if waits and self.audience.asks_consent and self.audience.kind != "un":
            return Reason.CONFIDENTIAL
        meant_for = getattr(record, "audience", None)
        if one.type == "publication" and meant_for is not None:
            return Reason.LEVEL if level_of(_code(meant_for)) > self.audience.ceiling else None
        return None

    # the leaf

    def judge(self, one: One, path: Path) -> Held | None:
        """The first test that a leaf fails; None where it may leave."""
        declaration = declared_at(one.type, path)
        if declaration is None:
            return self.held(one, path, Reason.UNKNOWN)
        if self._is_ours(one.type, path, declaration):
            return self.held(one, path, Reason.OURS)
        if (one.id, path[0]) in self.choices.left_out or (one.type, path[0]) in self.audience.left_out:
            return self.held(one, path, Reason.LEFT_OUT)
        if declaration.kind == Kind.FILE and one.id in self.choices.unsafe_files:
            return self.held(one, path, Reason.FILE)
        return self.level(one, path, declaration) or self.consent(one, path) or self.named(one, path)

    def level(self, one: One, path: Path, declaration: FieldDeclaration) -> Held | None:
        """First test: nothing above the audience's level, unless its field was ticked."""
        if not self._is_known(one, path, declaration):
            return self.held(one, path, Reason.UNKNOWN)
        ticked = self.choices.is_ticked(one.id, path[0])
        above = leaf_level(one.type, one.values, path) > self.audience.ceiling
        return self.held(one, path, Reason.LEVEL) if above and not ticked else None

    def consent(self, one: One, path: Path) -> Held | None:
        """Second test: everybody whom the leaf is about agreed to that part for that use."""
        if not self.audience.asks_consent:
            return None
        for part in parts_of(one, path):
            held = self._agreed(one, path, part)
            if held is not None:
                waived = self.choices.is_overridden(one.id, path[0]) and held.reason not in NEVER_OVERRIDDEN
                if not waived:
                    return held
        return self._quoted(one, path)

    def _agreed(self, one: One, path: Path, part: str) -> Held | None:
        asked = subjects(self.known, one, path, part)
        if not asked:
            return self.held(one, path, Reason.NOBODY_ASKED, part)
        for person in sorted(asked):
            if self.known.asked(person):
                answer = self.answer(person, one, part)
                if not answer.granted:
                    reason = answer.reason or Reason.NO_CONSENT
                    return self.held(one, path, reason, part, person, answer.consent)
        return None

    def answer(self, person: str, one: One, part: str) -> Answer:
        """What the consents say to one part of one record, about one person."""
        known = (person, one.id, part)
        if known not in self._answers:
            self._answers[known] = self._asked(person, one, part)
        return self._answers[known]

    def _asked(self, person: str, one: One, part: str) -> Answer:
        cases = frozenset([one.id] if one.type == "case" else one.targets("cases")) or self._cases
        question = Question(
            part,
            self.audience,
            one.id,
            one.type,
            cases,
            self.choices.today,
            self.choices.conditions_met,
        )
        return self.consents.answer(person, question)

    @cached_property
    def _cases(self) -> frozenset[str]:
        """What a record that names no case goes with: a consent for another one at hand does not cover it."""
        at_hand = frozenset(one.id for one in self.known.of("case"))
        return at_hand if self._going is None else at_hand & self._going

    def _quoted(self, one: One, path: Path) -> Held | None:
        """Words are quoted only with the permission that stands beside them."""
        record: Any = one.record
        if one.type == "information" and path[0] in ("text", "original_text"):
            allowed = one.code("quotable") in _QUOTABLE
        elif one.type == "interview" and path[0] == "quotes" and len(path) > 1:
            row = next((row for row in record.quotes if row.row_id == path[1]), None)
            allowed = row is not None and _code(row.permission) in _QUOTABLE and row.cleared_on is not None
        elif one.type == "publication" and path[0] == "signatories" and len(path) > 1:
            row = next((row for row in record.signatories if row.row_id == path[1]), None)
            allowed = row is not None and _code(row.status).startswith("signed")
        else:
            return None
        return None if allowed else self.held(one, path, Reason.QUOTE)

    def named(self, one: One, path: Path) -> Held | None:
        """Third test: what identifies leaves only of those who are named in full."""
        if not self.audience.asks_consent:
            return None
        if one.type == "person" and path[0] == "names":
            return None if self._is_shown(one, path) else self.held(one, path, Reason.NAMING)
        for part in parts_of(one, path):
            for person in subjects(self.known, one, path, part) if part in IDENTIFYING else ():
                if self.known.asked(person) and not self._is_named(person) and not _is_redacted(one):
                    return self.held(one, path, Reason.NAMING, part, person)
        return None

    def _is_named(self, person: str) -> bool:
        one = self.known.get(self.known.resolve(person))
        return one is not None and self.label(one).naming == Naming.FULL

    def _is_shown(self, one: One, path: Path) -> bool:
        naming = self.label(one).naming
        if naming not in (Naming.FULL, Naming.ALIAS):
            return False
        return len(path) < 2 or path[1] in {row.row_id for row in rows(one, self.audience.ceiling, naming)}

    # names

    def naming(self, one: One) -> Naming:
        """The naming that takes effect for a person in this package."""
        return Naming.FULL if not self.audience.asks_consent else chosen(one, self.choices.naming)

    def label(self, one: One) -> Label:
        """What a person is called in this package."""
        if one.id not in self._labels:
            found = label(
                one,
                self.audience.ceiling,
                self.naming(one),
                self.choices.pseudonyms,
                lambda: not self.known.asked(one.id) or self.consent(one, ("names",)) is None,
            )
            if found.words == generic(one) and one.id in self.known.subjects:
                found = Label(CONCERNED, found.naming)
            self._labels[one.id] = found
        return self._labels[one.id]

    # small tests

    def _is_ours(self, type_: str, path: Path, declaration: FieldDeclaration) -> bool:
        if (type_, path[0]) in WORKING and self.audience.asks_consent:
            return True
        if path[0] in OF_FILE and not self.audience.asks_consent:
            return False
        if path[0] in BOOKKEEPING or (len(path) == 3 and path[2] == "level" and path[0] == "names"):
            return True
        return "staff" in declaration.vocabulary and self.audience.asks_consent

    def _is_known(self, one: One, path: Path, declaration: FieldDeclaration) -> bool:
        """Whether the code that a leaf holds is one that this version knows."""
        if declaration.kind not in (Kind.TERM, Kind.TERMS):
            return True
        value = one.values[path]
        code = path[-1] if declaration.kind == Kind.TERMS else _code_of(value)
        return code in vocabularies.choices(declaration.vocabulary, self.choices.added)

    def held(
        self, one: One, path: Path, reason: Reason, part: str = "", person: str = "", consent: str = ""
    ) -> Held:
        """One leaf that stays."""
        level = leaf_level(one.type, one.values, path)
        return Held(one.id, one.type, path, reason, level, part, person, consent)


def declared_at(type_: str, path: Path) -> FieldDeclaration | None:
    """The declaration of the field, column or part that a leaf stands in; None where none is known."""
    if path[0] == RAISED or type_ not in TYPES:
        return None
    chain = chain_at(type_, path)
    return chain[-1] if chain else None


def chain_at(type_: str, path: Path) -> Sequence[FieldDeclaration]:
    """The declarations along a path, field first; empty where a step is not known."""
    declaration = TYPES[type_].fields.get(path[0])
    if declaration is None:
        return ()
    chain, inner = [declaration], path[1:]
    while declaration.columns:
        inner = inner if declaration.kind == Kind.ADDRESS else inner[1:]
        if not inner:
            return chain
        column = declaration.columns.get(inner[0])
        if column is None:
            return ()
        chain.append(column)
        declaration, inner = column, inner[1:]
    return chain


def parts_of(one: One, path: Path) -> tuple[str, ...]:
    """The consent parts that a leaf needs; a column without its own needs those of its field."""
    texts = [step.consent_part for step in chain_at(one.type, path) if step.consent_part]
    if not texts:
        return ()
    return tuple(
        part for part, condition in parts(texts[-1]) if condition is None or _may_hold(one, condition)
    )


def _may_hold(one: One, condition: Condition) -> bool:
    """Whether a condition holds, or might: what decides it is missing or not known to this version."""

    def held(field: str) -> Sequence[str]:
        return codes(getattr(one.record, field, None))

    if condition.holds(held):
        return True
    return any(
        test.codes and _is_doubtful(one, test.field, held(test.field.removesuffix(".list")))
        for tests in condition.alternatives
        for test in tests
    )


def _is_doubtful(one: One, field: str, values: Sequence[str]) -> bool:
    declaration = TYPES[one.type].fields.get(field.removesuffix(".list"))
    known = vocabularies.choices(declaration.vocabulary) if declaration else {}
    return not values or any(value not in known for value in values)


def _is_redacted(one: One) -> bool:
    return one.type == "evidence" and one.code("copy") == "redacted"


def _code(term: Term | None) -> str:
    return term.code if term else ""


def _code_of(value: object) -> str:
    found = value.get("code") if isinstance(value, dict) else value
    return found if isinstance(found, str) else ""
