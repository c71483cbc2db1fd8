"""消息: one source's account, graded A–F and 1–6."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class InformationVerifiedBy(Row):
    """A row of `information.verified_by`."""

    target: Link | None = declared("link", TEAM, link_to="information;evidence", required=True)
    relation: Term | None = declared("term", TEAM, vocabulary="corroboration", required=True)
    certainty: Term | None = declared("term", TEAM, vocabulary="certainty")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class InformationReference(Row):
    """A row of `information.reference`."""

    author: Bilingual = declared("bilingual_text", PUBLIC)
    title: Bilingual = declared("bilingual_text", PUBLIC, required=True)
    outlet: Bilingual = declared("bilingual_text", PUBLIC)
    date: EdtfDate | None = declared("edtf_date", PUBLIC)
    language: Term | None = declared("term", PUBLIC, vocabulary="language")
    address: str = declared("text", PUBLIC)
    accessed_on: EdtfDate | None = declared("edtf_date", TEAM)
    paragraph: str = declared("text", PUBLIC)


@dataclass(frozen=True)
class InformationFigures(Row):
    """A row of `information.figures`."""

    subject: Bilingual = declared("bilingual_text", PUBLIC, required=True)
    value: Decimal | None = declared("number", PUBLIC, required=True)
    at_least: YesNo | None = declared("yes_no_unknown", PUBLIC)
    unit: Bilingual = declared("bilingual_text", PUBLIC)
    place: Bilingual = declared("bilingual_text", PUBLIC)
    from_: EdtfDate | None = declared("edtf_date", PUBLIC)
    as_of: EdtfDate | None = declared("edtf_date", PUBLIC, required=True)
    counted_by: Bilingual = declared("bilingual_text", PUBLIC, required=True)


@dataclass(frozen=True)
class Information(Record):
    """消息: one source's account, graded A–F and 1–6."""

    title: Bilingual = declared(
        "bilingual_text", TEAM, "account", listed=True, searched=True, first=True, consent_part="story"
    )
    cases: tuple[Link, ...] = declared(
        "links", TEAM, "account", link_to="case", searched=True, first=True, belongs=True
    )
    acts: tuple[Link, ...] = declared("links", TEAM, "account", link_to="act", belongs=True)
    persons: tuple[Link, ...] = declared("links", TEAM, "account", link_to="person", searched=True)
    text: Bilingual = declared(
        "bilingual_long", TEAM, "account", searched=True, first=True, consent_part="quotes"
    )
    known_to: Term | None = declared("term", TEAM, "account", vocabulary="known_to", listed=True)
    original_text: str = declared(
        "text",
        TEAM,
        "account",
        searched=True,
        when="language set and language not in (zh,en)",
        consent_part="quotes",
    )
    language: Term | None = declared("term", TEAM, "account", vocabulary="language")
    summary: Bilingual = declared("bilingual_long", PUBLIC, "account", searched=True, consent_part="story")
    source: Link | None = declared(
        "link", NEED_TO_KNOW, "source", link_to="person", first=True, when="anonymous not in (yes)"
    )
    anonymous: YesNo | None = declared("yes_no_unknown", NEED_TO_KNOW, "source")
    source_label: Bilingual = declared("bilingual_text", PUBLIC, "source", listed=True, first=True)
    connection: Term | None = declared(
        "term", NEED_TO_KNOW, "source", vocabulary="source_connection", consent_part="name"
    )
    source_type: Term | None = declared(
        "term", TEAM, "source", vocabulary="source_type", listed=True, required=True, first=True
    )
    received_through: Term | None = declared("term", NEED_TO_KNOW, "source", vocabulary="channel_kind")
    account_date: EdtfDate | None = declared("edtf_date", TEAM, "source", listed=True, first=True)
    received_on: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW, "source")
    source_reliability: Term | None = declared(
        "term", TEAM, "grade", vocabulary="reliability", listed=True, first=True
    )
    information_reliability: Term | None = declared(
        "term", TEAM, "grade", vocabulary="reliability", listed=True, first=True
    )
    grade_reason: Bilingual = declared("bilingual_text", TEAM, "grade")
    verified_how: tuple[Term, ...] = declared("terms", TEAM, "grade", vocabulary="verification_method")
    verified_by: tuple[InformationVerifiedBy, ...] = declared(
        "links_with_attributes", TEAM, "grade", link_to="information;evidence"
    )
    verified_on: EdtfDate | None = declared("edtf_date", TEAM, "grade", listed=True, when="verified_how set")
    verified_person: Term | None = declared(
        "term", TEAM, "grade", vocabulary="staff", when="verified_how set"
    )
    quotable: Term | None = declared(
        "term", TEAM, "use", vocabulary="quote_permission", first=True, strict=True
    )
    conditions_of_use: Bilingual = declared("bilingual_text", NEED_TO_KNOW, "use", strict=True)
    reference: tuple[InformationReference, ...] = declared(
        "table",
        PUBLIC,
        "use",
        searched=True,
        when=("source_type in (document,media,social,partner,un_paper,court_record,leaked,statistics)"),
    )
    figures: tuple[InformationFigures, ...] = declared("table", PUBLIC, "use", searched=True)
    files: tuple[Link, ...] = declared("links", TEAM, "use", link_to="evidence")
    review_state: Term | None = declared("term", TEAM, "use", vocabulary="review_state", listed=True)
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


INFORMATION = type_declaration(
    "information", "{title} · {source_reliability}{information_reliability} · {account_date}", Information
)
