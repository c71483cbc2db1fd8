"""A draft: what would leave for one reader, what stays and why, and everything to be settled before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.bundle.disclosure import file_name
from app.disclosure.audience import Audience, AudienceKind
from app.disclosure.choices import Choices
from app.disclosure.cleared import Review, review
from app.disclosure.known import Known
from app.disclosure.mosaic import Pointing, Sent, Unmasked, added, pointing, unmasked
from app.disclosure.naming import needs_pseudonym
from app.disclosure.pseudonyms import Pseudonym
from app.disclosure.risks import Risk, risks
from app.records import vocabularies
from app.records.leaves import path_text
from app.services import ledger
from app.services.disclosing.carrying import extension_of
from app.services.disclosing.gathering import Gathered, gathered
from app.services.disclosing.pseudonym_book import with_drawn
from app.services.disclosing.recipients import PUBLIC, Recipient
from app.services.session import Session

LANGUAGES = ("zh_hans", "en")
"""The languages of a copy unless others are chosen; `zh_hant` is the third."""
_FAMILY = frozenset(
    {
        "wife_of", "husband_of", "partner_of", "mother_of", "father_of", "daughter_of", "son_of",
        "sister_of", "brother_of", "relative_of", "guardian_of",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Request:
    """What the sender wants to give: to whom, which cases, in which languages, with which decisions."""

    audience: Audience
    recipient: Recipient
    cases: tuple[str, ...]
    choices: Choices
    languages: tuple[str, ...] = LANGUAGES
    also: tuple[str, ...] = ()
    """Records that go beside the cases."""


@dataclass(frozen=True)
class Draft:
    """A package before it is sealed.

    `review` holds what leaves (`cleared`), what stays (`held`) and the open `mentions`; `added` are the
    fields that the last package for this reader did not have; `first` says that there was none; `files`
    are the names of the files that go along, by number.
    """

    request: Request
    review: Review
    unmasked: tuple[Unmasked, ...]
    pointing: tuple[Pointing, ...]
    added: tuple[tuple[str, str], ...]
    first: bool
    risks: tuple[Risk, ...]
    pseudonyms: Mapping[str, Pseudonym]
    files: Mapping[str, str]

    @property
    def stops(self) -> tuple[Risk, ...]:
        """The risks that still stand in the way."""
        return tuple(risk for risk in self.risks if risk.open)

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way of sealing."""
        return bool(self.review.cleared) and not self.review.mentions and not self.stops


def choices_for(session: Session) -> Choices:
    """The decisions of a sender who has decided nothing: today, and our own words to look for."""
    staff = session.added.get("staff", ())
    words = {text for term in staff for text in (term.zh_hans, term.zh_hant, term.en) if text}
    shipped = vocabularies.terms("staff").values()
    words |= {text for term in shipped for text in (term.zh_hans, term.en) if text}
    return Choices(session.today(), words=tuple(sorted(words)), added=session.added)


def prepare(session: Session, request: Request) -> Draft:
    """Review the chosen cases for one reader. Draws pseudonyms that the reader does not have yet."""
    found = gathered(session, request.cases, request.also)
    reader = _reader(request)
    known = Known([*found.beside, *found.records])
    persons = needs_pseudonym(known, request.choices.naming) if request.audience.asks_consent else []
    book = with_drawn(session, reader, persons, roles(known))
    words = {person: one.words for person, one in book.items()}
    request = replace(request, choices=replace(request.choices, pseudonyms=words))
    return _draft(session, request, found, reader, {person: book[person] for person in persons})


def _reader(request: Request) -> str:
    return PUBLIC if request.audience.kind == AudienceKind.PUBLIC else request.recipient.key


def _draft(
    session: Session, request: Request, found: Gathered, reader: str, book: Mapping[str, Pseudonym]
) -> Draft:
    audience, choices = request.audience, request.choices
    judged, extensions, choices = _with_safe_files(session, found, audience, choices)
    request = replace(request, choices=choices)
    had = [_sent(entry) for entry in ledger.sent_to(session, reader)]
    whole = [_exchanged(entry, judged) for entry in ledger.exchanged_with(session, *_keys(request))]
    public = [_sent(entry) for entry in ledger.published(session)] if reader != PUBLIC else []
    return Draft(
        request,
        judged,
        unmasked(judged, [*had, *whole, *public]),
        pointing(judged),
        added(judged, had[0] if had else None),
        not had,
        risks(judged, found.records, audience, found.consents, choices, beside=found.beside),
        {person: one for person, one in book.items() if person in judged.namings},
        {
            number: file_name(place, extension)
            for place, (number, extension) in enumerate(extensions.items(), start=1)
        },
    )


def _with_safe_files(
    session: Session, found: Gathered, audience: Audience, choices: Choices
) -> tuple[Review, dict[str, str], Choices]:
    """The review, with only such files as can be stripped, and their extensions by number."""

    def judged(choices: Choices) -> Review:
        return review(
            found.records, audience, found.consents, choices, beside=found.beside, persons=found.persons
        )

    first = judged(choices)
    ids = {number: id_ for id_, number in first.numbers.items()}
    safe = {number: extension_of(session, sha256) for number, sha256 in first.files.items()}
    unsafe = frozenset(ids[number] for number, extension in safe.items() if not extension)
    if not unsafe:
        return first, safe, choices
    choices = replace(choices, unsafe_files=choices.unsafe_files | unsafe)
    second = judged(choices)
    return second, {number: extension_of(session, sha) for number, sha in second.files.items()}, choices


def _keys(request: Request) -> tuple[str, str]:
    return request.recipient.address, request.recipient.person


def _exchanged(entry: ledger.LedgerEntry, judged: Review) -> Sent:
    """An exchange gave whole records: whoever is in it was named, and what leaves now was in it."""
    went = set(entry.records)
    namings = {person: "full" for person in judged.namings if person in went}
    leaves = {
        id_: {path_text(path): digest for path, digest in all_.items()}
        for id_, all_ in judged.leaves.items()
        if id_ in went
    }
    return Sent(entry.number, entry.at, entry.kind, entry.person, namings, leaves)


def _sent(entry: ledger.LedgerEntry) -> Sent:
    return Sent(entry.number, entry.at, entry.audience, entry.recipient, entry.namings, entry.leaves)


def roles(known: Known) -> dict[str, str]:
    """What each person is called by before the letter: whose case it is, who is family, who is counsel."""
    found: dict[str, str] = {}
    for lawyers in known.lawyers.values():
        found.update(dict.fromkeys(lawyers, "lawyer"))
    for tie in known.of("relation"):
        if tie.code("type") in _FAMILY:
            found.update(dict.fromkeys(map(known.resolve, tie.targets("from_person")), "relative"))
    for act in known.of("act"):
        found.update(dict.fromkeys(map(known.resolve, act.targets("victims")), "defender"))
    for case in known.of("case"):
        found.update(dict.fromkeys(map(known.resolve, case.targets("principals")), "defender"))
    return found
