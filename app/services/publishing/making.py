"""From the records of a publication to a document: gathered, cleared, composed, written and noted."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.disclosure.audience import AudienceKind, audience
from app.documents.blocks import Document
from app.documents.composing import Letterhead, composed
from app.documents.form_pdf import form_pages, form_pdf
from app.documents.form_word import form_word
from app.documents.pdf import PAPER
from app.records import vocabularies
from app.records.declare import Record
from app.records.leaves import Json
from app.records.linking import linked
from app.records.types.person import Person
from app.records.types.publication import Publication
from app.records.values import Bilingual
from app.services import ledger
from app.services.disclosing.preparing import Draft, Request, prepare
from app.services.disclosing.recipients import Recipient
from app.services.disclosing.sealing import decided, refuse_unready
from app.services.lists import ListQuery, keys
from app.services.publishing.since import SEEN, Change, changes
from app.services.publishing.work import Work, form_of
from app.services.recording import Progress
from app.services.session import Session
from app.services.writing_out import write_file


def _silent(_done: int, _steps: int) -> None:
    """Nobody waits."""


@dataclass(frozen=True)
class Made:
    """A publication as it would leave: what the gate says, and the documents, one for each language."""

    draft: Draft
    documents: tuple[Document, ...]
    changes: tuple[Change, ...]
    """Everything that is not as it was in the last version that was written."""
    versions: int

    @property
    def lacking(self) -> tuple[str, ...]:
        """What the form asks for and nothing says, in the words of its first language."""
        return self.documents[0].lacking if self.documents else ()


def made(
    session: Session, publication: Publication, work: Work, progress: Progress = _silent
) -> Made:
    """Everything that the page of a publication shows; nothing is written. Raises CANCELLED."""
    steps = _steps(work)
    progress(0, steps)
    draft = prepare(session, _request(session, publication, work))
    head = letterhead(session, publication, work.languages[0])
    form, documents = form_of(work), list[Document]()
    for at, language in enumerate(work.languages, 1):
        progress(at, steps)
        documents.append(composed(draft.review.cleared, form, language, head))
    before = _versions(session, publication.id)
    changed = changes(session, draft, before[0]) if before else ()
    return Made(draft, tuple(documents), changed, len(before))


def _steps(work: Work) -> int:
    """The gate, each language, the pages."""
    return len(work.languages) + 2


def _request(session: Session, publication: Publication, work: Work) -> Request:
    cases = tuple(dict.fromkeys(row.target.id for row in publication.cases if row.target is not None))
    dispatch = work.dispatch
    reader = Recipient(None, contact=f"publication-{publication.id}")
    for_whom = audience(AudienceKind(dispatch.kind or form_of(work).audience))
    also = (publication.id, *_beside(session, publication, work))
    return Request(for_whom, reader, cases, dispatch.choices(session), work.languages, also)


def _beside(session: Session, publication: Publication, work: Work) -> list[str]:
    """What the publication itself links to, and all records of the types that its form reports on."""
    found = dict.fromkeys(row.target for row in linked(publication))
    for type_ in form_of(work).types:
        if type_ in session.types:
            found.update(dict.fromkeys(session.read.ids_at(list(keys(session, ListQuery(type_))))))
    cases = {row.target.id for row in publication.cases if row.target is not None}
    return [id_ for id_ in found if id_ not in cases and _is_document_material(session.vault_record(id_))]


def _is_document_material(record: Record | None) -> bool:
    return record is not None and not isinstance(record, Person | Publication)


def letterhead(session: Session, publication: Publication, language: str) -> Letterhead:
    """The issuer as it calls itself in both languages, its profile, the licence line and the day.

    Ourselves alone: whoever writes in their own name means to say it, and sees it on the page before it goes.
    Any other issuer has no letterhead of ours, for its names would pass by the gate.
    """
    issuer = session.vault_record(publication.issuer.id) if publication.issuer else None
    name, profile = Bilingual(), Bilingual()
    if isinstance(issuer, Person) and issuer.kind is not None and issuer.kind.code == "own":
        first = issuer.names[0] if issuer.names else None
        name = Bilingual((first.hans or first.hant) if first else "", first.latin if first else "")
        profile = issuer.profile
    licence = publication.licence
    words = vocabularies.label(("licence",), licence.code, language, session.added) if licence else ""
    day = publication.date.edtf if publication.date else session.today().isoformat()
    return Letterhead(name, profile, words, day)


def pages(made_: Made, work: Work, progress: Progress = _silent) -> list[bytes]:
    """The pages as PNG, for the screen. Raises CANCELLED before they are set."""
    progress(_steps(work) - 1, _steps(work))
    found = form_pages(made_.documents, parallel=work.parallel)
    progress(_steps(work), _steps(work))
    return found


def as_pdf(made_: Made, work: Work) -> bytes:
    """The PDF."""
    return form_pdf(made_.documents, parallel=work.parallel)


def as_word(made_: Made, work: Work, template: bytes | None = None) -> bytes:
    """The Word file, by a template of one's own where one is given. Raises TEMPLATE_BROKEN."""
    return form_word(made_.documents, template, parallel=work.parallel)


def write(
    session: Session, publication: Publication, work: Work, shown: Made, target: Path,
    template: bytes | None = None,
) -> None:  # fmt: skip
    """Write the document (by the ending of its name) and note what went in the ledger.

    Raises DISCLOSURE_EMPTY, DISCLOSURE_NOT_SETTLED, DISCLOSURE_CHANGED, TEMPLATE_BROKEN, DISK_FULL …
    """
    refuse_unready(session, shown.draft)
    body = as_word(shown, work, template) if target.suffix.lower() == ".docx" else as_pdf(shown, work)
    write_file(target, body)
    _note(session, publication, work, shown, {"sha256": hashlib.sha256(body).hexdigest()})


def on_paper(session: Session, shown: Made, work: Work) -> list[bytes]:
    """The pages as PNG for a printer. Raises DISCLOSURE_EMPTY, DISCLOSURE_NOT_SETTLED, DISCLOSURE_CHANGED."""
    refuse_unready(session, shown.draft)
    return form_pages(shown.documents, parallel=work.parallel, points=PAPER)


def note_printed(session: Session, publication: Publication, work: Work, shown: Made) -> None:
    """Note in the ledger that the document left on paper."""
    _note(session, publication, work, shown, {"sha256": "", "paper": True})


def _note(
    session: Session, publication: Publication, work: Work, shown: Made, how: dict[str, Json]
) -> None:
    facts: dict[str, Json] = {
        **decided(shown.draft), **how, "bundle": "", "recipients": [], "names": [],
        "publication": publication.id, "form": work.form, SEEN: session.read.last_group(),
    }  # fmt: skip
    session.vault.record_export(facts, work.dispatch.reason)


# --- versions -------------------------------------------------------------------------------------------


def _versions(session: Session, publication: str) -> list[ledger.LedgerEntry]:
    """The versions of a publication that were written, newest first."""
    return [one for one in ledger.entries(session) if one.facts.get("publication") == publication]
