"""文书: a letter, appeal, brief or report and its versions."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class PublicationAddressees(Row):
    """A row of `publication.addressees`."""

    target: Link | None = declared("link", PUBLIC, link_to="person")
    office: Bilingual = declared("bilingual_text", PUBLIC)
    address: Bilingual = declared("bilingual_text", PUBLIC)
    salutation: Bilingual = declared("bilingual_text", PUBLIC)
    copy: YesNo | None = declared("yes_no_unknown", PUBLIC)
    language: Term | None = declared("term", PUBLIC, vocabulary="language")
    sent_on: EdtfDate | None = declared("edtf_date", PARTNER)
    answered_on: EdtfDate | None = declared("edtf_date", TEAM)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class PublicationAsks(Row):
    """A row of `publication.asks`."""

    number: str = declared("text", PUBLIC)
    group: Term | None = declared("term", PUBLIC, vocabulary="ask_group")
    text: Bilingual = declared("bilingual_long", PUBLIC, required=True)
    addressee: Term | None = declared("term", PUBLIC, vocabulary="stakeholder")
    addressed_to: Link | None = declared("link", PUBLIC, link_to="person")
    status: Term | None = declared("term", PARTNER, vocabulary="ask_status")
    updated_on: EdtfDate | None = declared("edtf_date", TEAM)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class PublicationCases(Row):
    """A row of `publication.cases`."""

    target: Link | None = declared("link", PUBLIC, link_to="case", required=True)
    order: Decimal | None = declared("number", PUBLIC)
    line_printed: Bilingual = declared("bilingual_long", PUBLIC, consent_part="story")
    as_of: EdtfDate | None = declared("edtf_date", PUBLIC)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class PublicationSections(Row):
    """A row of `publication.sections`."""

    number: str = declared("text", PUBLIC)
    heading: Bilingual = declared("bilingual_text", PUBLIC, required=True)
    text: Bilingual = declared("bilingual_long", PUBLIC)
    section: Term | None = declared("term", PUBLIC, vocabulary="questionnaire_section")


@dataclass(frozen=True)
class PublicationFindings(Row):
    """A row of `publication.findings`."""

    number: str = declared("text", PUBLIC)
    text: Bilingual = declared("bilingual_long", PUBLIC, required=True)
    quotes: tuple[Link, ...] = declared("links", PUBLIC, link_to="interview")
    figures: tuple[Link, ...] = declared("links", PUBLIC, link_to="information")


@dataclass(frozen=True)
class PublicationCitations(Row):
    """A row of `publication.citations`."""

    target: Link | None = declared("link", PUBLIC, link_to="intervention;information;evidence;act")
    purpose: Term | None = declared("term", PUBLIC, vocabulary="citation_purpose")
    paragraph: str = declared("text", PUBLIC)
    words: Bilingual = declared("bilingual_long", PUBLIC)
    footnote: Bilingual = declared("bilingual_text", PUBLIC)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class PublicationFootnotes(Row):
    """A row of `publication.footnotes`."""

    mark: str = declared("text", PUBLIC, required=True)
    text: Bilingual = declared("bilingual_long", PUBLIC, required=True)


@dataclass(frozen=True)
class PublicationSignatories(Row):
    """A row of `publication.signatories`."""

    target: Link | None = declared("link", TEAM, link_to="person", required=True)
    order: Decimal | None = declared("number", PUBLIC)
    status: Term | None = declared("term", TEAM, vocabulary="signon_status", required=True)
    invited_on: EdtfDate | None = declared("edtf_date", TEAM)
    answered_on: EdtfDate | None = declared("edtf_date", TEAM)
    name_printed: Bilingual = declared("bilingual_text", PUBLIC)
    mark: str = declared("text", PUBLIC)
    members: Decimal | None = declared("number", PUBLIC)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class Publication(Record):
    """文书: a letter, appeal, brief or report and its versions."""

    title: Bilingual = declared(
        "bilingual_text", PUBLIC, "head", listed=True, searched=True, required=True, first=True
    )
    kind: Term | None = declared(
        "term",
        PUBLIC,
        "head",
        vocabulary="publication_kind",
        listed=True,
        searched=True,
        required=True,
        first=True,
    )
    number: str = declared(
        "text",
        PUBLIC,
        "head",
        listed=True,
        searched=True,
        when=("kind not in (letter,joint_letter,legal_filing,complaint,grant_application,grant_report)"),
    )
    index: str = declared(
        "text", PUBLIC, "head", listed=True, searched=True, when="kind in (urgent_appeal,urgent_update)"
    )
    status: Term | None = declared(
        "term", TEAM, "head", vocabulary="publication_status", listed=True, required=True, first=True
    )
    date: EdtfDate | None = declared("edtf_date", PUBLIC, "head", listed=True, first=True)
    version: Decimal | None = declared("number", PUBLIC, "head")
    update_of: Link | None = declared(
        "link", PUBLIC, "head", link_to="publication", when="kind in (urgent_update)"
    )
    issuer: Link | None = declared("link", PUBLIC, "head", link_to="person", searched=True)
    licence: Term | None = declared("term", PUBLIC, "head", vocabulary="licence")
    languages: tuple[Term, ...] = declared(
        "terms", PUBLIC, "head", vocabulary="language", listed=True, first=True
    )
    audience: Term | None = declared(
        "term", TEAM, "head", vocabulary="level", listed=True, first=True, strict=True
    )
    year: Decimal | None = declared(
        "number",
        PUBLIC,
        "head",
        listed=True,
        when=(
            "kind in (annual_report,research_report,brief_analysis,register,upr_submission,"
            "treaty_submission,grant_report)"
        ),
    )
    addressees: tuple[PublicationAddressees, ...] = declared(
        "links_with_attributes",
        PUBLIC,
        "aim",
        link_to="person",
        searched=True,
        first=True,
        when=(
            "kind in (joint_letter,letter,urgent_appeal,urgent_update,statement,press_release,"
            "legal_filing,complaint,grant_application,grant_report,un_submission,wgad_submission,"
            "wgeid_submission,upr_submission,treaty_submission,reprisal_submission,"
            "sanction_submission)"
        ),
    )
    mechanisms: tuple[Term, ...] = declared(
        "terms",
        PUBLIC,
        "aim",
        vocabulary="mechanism",
        listed=True,
        when=(
            "kind in (un_submission,wgad_submission,wgeid_submission,upr_submission,"
            "treaty_submission,reprisal_submission,sanction_submission)"
        ),
    )
    session: str = declared(
        "text",
        PUBLIC,
        "aim",
        listed=True,
        searched=True,
        when=(
            "kind in (joint_letter,statement,upr_submission,treaty_submission,un_submission,"
            "reprisal_submission)"
        ),
    )
    act_before: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "aim", listed=True, first=True, when="kind in (urgent_appeal,urgent_update)"
    )
    asks: tuple[PublicationAsks, ...] = declared(
        "table",
        PUBLIC,
        "aim",
        link_to="person",
        searched=True,
        when="kind not in (case_sheet,register,newsletter)",
    )
    offer: Bilingual = declared("bilingual_text", PUBLIC, "aim", when="kind in (joint_letter,letter)")
    context: Bilingual = declared("bilingual_long", PUBLIC, "body", searched=True)
    cases: tuple[PublicationCases, ...] = declared(
        "links_with_attributes", PUBLIC, "body", link_to="case", searched=True, first=True
    )
    sections: tuple[PublicationSections, ...] = declared("table", PUBLIC, "body", searched=True)
    findings: tuple[PublicationFindings, ...] = declared(
        "table",
        PUBLIC,
        "body",
        link_to="interview;information",
        searched=True,
        when=(
            "kind in (brief_analysis,research_report,annual_report,briefing,upr_submission,treaty_submission)"
        ),
        consent_part="quotes",
    )
    citations: tuple[PublicationCitations, ...] = declared(
        "links_with_attributes",
        PUBLIC,
        "body",
        link_to="intervention;information;evidence;act",
        searched=True,
    )
    footnotes: tuple[PublicationFootnotes, ...] = declared("table", PUBLIC, "body", searched=True)
    coverage_note: Bilingual = declared(
        "bilingual_long",
        PUBLIC,
        "body",
        when=(
            "kind in (brief_analysis,research_report,annual_report,briefing,upr_submission,"
            "treaty_submission,register)"
        ),
    )
    closing: Bilingual = declared(
        "bilingual_long",
        PUBLIC,
        "body",
        when=(
            "kind in (brief_analysis,research_report,annual_report,briefing,upr_submission,treaty_submission)"
        ),
    )
    contents_list: YesNo | None = declared(
        "yes_no_unknown",
        PUBLIC,
        "body",
        when=(
            "kind in (brief_analysis,research_report,annual_report,briefing,upr_submission,"
            "treaty_submission,register)"
        ),
    )
    attachments: tuple[Link, ...] = declared("links", PARTNER, "body", link_to="evidence")
    signatories: tuple[PublicationSignatories, ...] = declared(
        "links_with_attributes",
        PUBLIC,
        "signing",
        link_to="person",
        searched=True,
        when=(
            "kind in (joint_letter,statement,letter,un_submission,upr_submission,"
            "treaty_submission,reprisal_submission)"
        ),
    )
    submitter: Link | None = declared(
        "link",
        NEED_TO_KNOW,
        "submission",
        link_to="person",
        when=(
            "kind in (un_submission,wgad_submission,wgeid_submission,upr_submission,"
            "treaty_submission,reprisal_submission,sanction_submission)"
        ),
    )
    submitter_contact: str = declared(
        "text",
        NEED_TO_KNOW,
        "submission",
        when=(
            "kind in (un_submission,wgad_submission,wgeid_submission,upr_submission,"
            "treaty_submission,reprisal_submission,sanction_submission)"
        ),
        consent_part="contact",
    )
    confidential_parts: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "submission",
        strict=True,
        when=(
            "kind in (un_submission,wgad_submission,wgeid_submission,upr_submission,"
            "treaty_submission,reprisal_submission,sanction_submission)"
        ),
        consent_part="story",
    )
    consents: tuple[Link, ...] = declared("links", NEED_TO_KNOW, "submission", link_to="consent")
    authors: tuple[Term, ...] = declared("terms", TEAM, "submission", vocabulary="staff", first=True)
    review_state: Term | None = declared("term", TEAM, "submission", vocabulary="review_state", listed=True)
    released_file: Link | None = declared("link", PUBLIC, "submission", link_to="evidence")
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True)


PUBLICATION = type_declaration("publication", "{kind} · {number} · {title} · {date}", Publication)
