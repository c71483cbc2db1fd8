"""Sealing a draft to its one reader, and noting in the ledger exactly what went, on which ground."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from app import resources
from app.bundle.auth import make_auth
from app.bundle.container import Progress, no_progress
from app.bundle.disclosure import Carried, packed
from app.crypto.cards import Card
from app.disclosure.audience import AudienceKind
from app.disclosure.mentions import Action
from app.documents.open_data import as_json, as_tables
from app.documents.page import page
from app.documents.pdf import pdf
from app.documents.reading import Imprint
from app.errors import AppError, Problem
from app.records.leaves import Json, path_text
from app.services.disclosing.carrying import carried
from app.services.disclosing.preparing import Draft, prepare
from app.services.disclosing.recipients import PUBLIC
from app.services.keys import refuse_unsealable, signing
from app.services.session import Session
from app.services.sharing.sealing import Sealed, one_kind, put


def preview_page(draft: Draft, imprint: Imprint | None = None) -> bytes:
    """The page as its reader would see it."""
    request = draft.request
    told = _told(draft, imprint or Imprint())
    return page(draft.review.cleared, request.languages, told, dict(draft.files))


def _told(draft: Draft, imprint: Imprint) -> Imprint:
    """The reader is told, as the sender is, where nothing proves who made it."""
    return replace(imprint, unproven=not isinstance(draft.request.recipient.to, Card))


def seal_disclosure(
    session: Session,
    draft: Draft,
    target: Path,
    reason: str = "",
    progress: Progress = no_progress,
    *,
    imprint: Imprint | None = None,
) -> Sealed:
    """Seal a draft into a new file for its one reader, and note it in the ledger.

    Raises DISCLOSURE_NOT_SETTLED, DISCLOSURE_EMPTY, DISCLOSURE_CHANGED where the records moved since the
    preview, KEY_BARRED, FILE_EXISTS, DISK_FULL, DISK_FAILED, CANCELLED.
    """
    if target.exists():
        raise AppError(Problem.FILE_EXISTS)
    to = draft.request.recipient.to
    if to is None:
        raise ValueError("what goes on paper is not sealed")
    refuse_unsealable(session, [to])
    refuse_unready(session, draft)
    files = carried(session, draft.review.files, draft.files)
    parts = documents(draft, _told(draft, imprint or Imprint(day=session.today().isoformat())))
    card = to if isinstance(to, Card) else None
    manifest, contents = packed(draft.review.cleared, parts, files, authenticated=card is not None)
    auth = make_auth(manifest, signing(session, [card])[0], [card]) if card else None
    sealed = put(target, one_kind([to]), manifest, contents, auth=auth, progress=progress)
    session.vault.record_export(facts(draft, sealed, files), reason)
    return sealed


def refuse_unready(session: Session, draft: Draft) -> None:
    """Nothing is sealed that is not settled, or not what the sender saw."""
    if not draft.review.cleared:
        raise AppError(Problem.DISCLOSURE_EMPTY)
    if not draft.ready:
        raise AppError(Problem.DISCLOSURE_NOT_SETTLED)
    now = prepare(session, draft.request)
    if not now.ready or now.review.leaves != draft.review.leaves or now.review.labels != draft.review.labels:
        raise AppError(Problem.DISCLOSURE_CHANGED)


def documents(draft: Draft, imprint: Imprint) -> dict[str, bytes]:
    """What is made of the cleared records: the page, the PDF, the data, the checker."""
    cleared, languages, names = draft.review.cleared, draft.request.languages, dict(draft.files)
    tables = as_tables(cleared, languages)
    return {
        "index.html": page(cleared, languages, imprint, names),
        "report.pdf": pdf(cleared, languages, imprint, names),
        "data/records.json": as_json(cleared, names),
        **{f"data/{name}": table for name, table in tables.items()},
        "check.py": resources.path("documents", "check.py").read_bytes(),
    }


def facts(draft: Draft, sealed: Sealed, files: list[Carried]) -> dict[str, Json]:
    """The line of the ledger: all of it stays in this vault."""
    return {
        **decided(draft),
        "bundle": sealed.bundle,
        "sha256": sealed.sha256,
        "recipients": [draft.request.recipient.address],
        "names": _texts(file.name for file in files),
    }


def decided(draft: Draft) -> dict[str, Json]:
    """What went to whom and on which ground, whatever it was made into."""
    request, review = draft.request, draft.review
    audience, choices = request.audience, request.choices
    public = audience.kind == AudienceKind.PUBLIC
    return {
        "kind": "disclosure",
        "person": request.recipient.person,
        "recipient": PUBLIC if public else request.recipient.key,
        "contact": request.recipient.contact,
        "audience": audience.kind.value,
        "preset": audience.preset,
        "mechanisms": list(audience.mechanisms),
        "languages": list(request.languages),
        "cases": list(request.cases),
        "records": list(review.numbers),
        "numbers": dict(review.numbers),
        "fields": [_texts(pair) for pair in _fields(draft)],
        "leaves": {
            id_: {path_text(path): digest for path, digest in leaves.items()}
            for id_, leaves in review.leaves.items()
        },
        "files": list(review.files.values()),
        "consents": list(review.consents),
        "amber": dict(review.consents),
        "namings": dict(review.namings),
        "pseudonyms": {person: [one.role, one.letter] for person, one in draft.pseudonyms.items()},
        "overridden": _reasons(choices.overridden),
        "ticked": _reasons(choices.ticked),
        "conditions_met": _texts(sorted(choices.conditions_met)),
        "kept_mentions": {
            key: one.reason for key, one in choices.settled.items() if one.action == Action.KEEP
        },
        "accepted": dict(choices.accepted),
    }


def _texts(texts: Iterable[str]) -> list[Json]:
    return list(texts)


def _fields(draft: Draft) -> list[tuple[str, str]]:
    leaves = draft.review.leaves.items()
    return list(dict.fromkeys((id_, path[0]) for id_, paths in leaves for path in paths))


def _reasons(chosen: Mapping[tuple[str, str], str]) -> list[Json]:
    """Record, field and the written reason of each choice that opened something."""
    return [[record, name, reason] for (record, name), reason in chosen.items() if reason.strip()]
