"""证据: one file or object with its origin, hash and custody."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.address import Address
from app.records.dates import EdtfDate, Moment
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, FileRef, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class EvidenceMetadata(Row):
    """A row of `evidence.metadata`."""

    name: str = declared("text", NEED_TO_KNOW, required=True)
    value: str = declared("text", NEED_TO_KNOW)


@dataclass(frozen=True)
class EvidenceTransfers(Row):
    """A row of `evidence.transfers`."""

    at: Moment | None = declared("datetime", TEAM, required=True)
    from_whom: Bilingual = declared("bilingual_text", TEAM)
    to_whom: Bilingual = declared("bilingual_text", TEAM, required=True)
    reason: Term | None = declared("term", TEAM, vocabulary="custody_reason")
    hash_checked: YesNo | None = declared("yes_no_unknown", TEAM)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class EvidenceStorage(Row):
    """A row of `evidence.storage`."""

    place: Bilingual = declared("bilingual_text", NEED_TO_KNOW)
    kind: Term | None = declared("term", NEED_TO_KNOW, vocabulary="storage_kind", required=True)
    since: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class Evidence(Record):
    """证据: one file or object with its origin, hash and custody."""

    exhibit: str = declared("text", PARTNER, "item", listed=True, searched=True, required=True, first=True)
    title: Bilingual = declared(
        "bilingual_text",
        PUBLIC,
        "item",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part="documents",
    )
    kind: Term | None = declared(
        "term", PUBLIC, "item", vocabulary="evidence_kind", listed=True, required=True, first=True
    )
    document_kind: Term | None = declared(
        "term",
        PUBLIC,
        "item",
        vocabulary="document_kind",
        listed=True,
        first=True,
        when="kind in (document,letter,postal_receipt,receipt,medical,statement)",
    )
    description: Bilingual = declared(
        "bilingual_long", PARTNER, "item", searched=True, first=True, consent_part="documents"
    )
    cases: tuple[Link, ...] = declared(
        "links", PARTNER, "item", link_to="case", searched=True, first=True, belongs=True
    )
    acts: tuple[Link, ...] = declared("links", PUBLIC, "item", link_to="act", belongs=True)
    persons: tuple[Link, ...] = declared("links", TEAM, "item", link_to="person", first=True)
    language: Term | None = declared(
        "term", PUBLIC, "item", vocabulary="language", when="kind not in (object,map,dataset)"
    )
    transcript: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "item",
        searched=True,
        when="kind not in (object,map,dataset)",
        consent_part="quotes",
    )
    warning: tuple[Term, ...] = declared("terms", PUBLIC, "item", vocabulary="content_warning", listed=True)
    copy: Term | None = declared(
        "term", PUBLIC, "file", vocabulary="evidence_copy", listed=True, required=True, first=True
    )
    derived_from: Link | None = declared(
        "link", TEAM, "file", link_to="evidence", when="copy not in (original)"
    )
    changes_made: Bilingual = declared("bilingual_long", PARTNER, "file", when="copy not in (original)")
    file: FileRef | None = declared(
        "file",
        PUBLIC,
        "file",
        required=True,
        first=True,
        consent_part=(
            "photo if kind in (photo,video,screenshot,web_capture,drawing); voice if kind in "
            "(audio,video); quotes if kind in (audio,video,chat,email,letter,statement); health "
            "if kind in (medical); documents if kind not in (photo,video,audio,map,dataset)"
        ),
    )
    file_name: str = declared("text", NEED_TO_KNOW, "file", consent_part="name")
    size: Decimal | None = declared("number", PUBLIC, "file")
    media_type: str = declared("text", PUBLIC, "file")
    sha256: str = declared("text", PUBLIC, "file")
    metadata: tuple[EvidenceMetadata, ...] = declared("table", NEED_TO_KNOW, "file", consent_part="place")
    author: Link | None = declared("link", NEED_TO_KNOW, "origin", link_to="person")
    author_text: str = declared("text", NEED_TO_KNOW, "origin", consent_part="name")
    made_at: Moment | None = declared("datetime", PARTNER, "origin")
    made_place: Address | None = declared("address", NEED_TO_KNOW, "origin", consent_part="place")
    source_address: str = declared(
        "text",
        PARTNER,
        "origin",
        searched=True,
        when="kind in (photo,video,audio,screenshot,web_capture,chat,email,document,report,dataset)",
        consent_part="documents",
    )
    source_device: str = declared(
        "text", NEED_TO_KNOW, "origin", when="kind in (photo,video,audio,screenshot,web_capture,chat,email)"
    )
    obtained_how: Bilingual = declared(
        "bilingual_long", NEED_TO_KNOW, "origin", first=True, consent_part="story"
    )
    collected_by: Term | None = declared("term", TEAM, "origin", vocabulary="staff")
    collected_at: Moment | None = declared("datetime", PARTNER, "origin")
    tool: str = declared(
        "text", PARTNER, "origin", when="kind in (photo,video,audio,screenshot,web_capture,chat,email)"
    )
    transfers: tuple[EvidenceTransfers, ...] = declared("table", TEAM, "custody")
    storage: tuple[EvidenceStorage, ...] = declared("table", NEED_TO_KNOW, "custody")
    verification: tuple[Term, ...] = declared("terms", PARTNER, "custody", vocabulary="verification_method")
    verified_on: EdtfDate | None = declared("edtf_date", PARTNER, "custody", when="verification set")
    authenticity: Term | None = declared("term", PARTNER, "custody", vocabulary="certainty", listed=True)
    consents: tuple[Link, ...] = declared("links", NEED_TO_KNOW, "custody", link_to="consent")
    review_state: Term | None = declared("term", TEAM, "custody", vocabulary="review_state", listed=True)
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="documents")


EVIDENCE = type_declaration("evidence", "{exhibit} · {title} · {copy}", Evidence)
