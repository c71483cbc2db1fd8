"""知情同意: who agreed to which uses, recipients and parts, until when."""

from dataclasses import dataclass

from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class ConsentParts(Row):
    """A row of `consent.parts`."""

    part: Term | None = declared("term", TEAM, vocabulary="consent_part", required=True)
    use: Term | None = declared("term", TEAM, vocabulary="consent", required=True)
    allowed: YesNo | None = declared("yes_no_unknown", TEAM, required=True, strict=True)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class ConsentWithdrawalSteps(Row):
    """A row of `consent.withdrawal_steps`."""

    recipient: Link | None = declared("link", NEED_TO_KNOW, link_to="person", required=True)
    told_on: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW)
    answer: Bilingual = declared("bilingual_long", NEED_TO_KNOW)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class Consent(Record):
    """知情同意: who agreed to which uses, recipients and parts, until when."""

    person: Link | None = declared(
        "link",
        TEAM,
        "who",
        link_to="person",
        listed=True,
        searched=True,
        required=True,
        first=True,
        belongs=True,
    )
    given_by: Term | None = declared(
        "term", TEAM, "who", vocabulary="consent_by", listed=True, required=True, first=True
    )
    giver: Link | None = declared(
        "link",
        NEED_TO_KNOW,
        "who",
        link_to="person",
        first=True,
        when="given_by not in (self,prior,unreachable)",
    )
    relation: Term | None = declared(
        "term",
        NEED_TO_KNOW,
        "who",
        vocabulary="relation_type",
        when="given_by not in (self,prior,unreachable)",
    )
    guardian: Link | None = declared(
        "link", NEED_TO_KNOW, "who", link_to="person", when="given_by in (guardian)"
    )
    cases: tuple[Link, ...] = declared("links", TEAM, "who", link_to="case", searched=True, belongs=True)
    covers: tuple[Link, ...] = declared(
        "links", TEAM, "who", link_to="information;interview;evidence;act", strict=True
    )
    conflicts_with: tuple[Link, ...] = declared("links", TEAM, "who", link_to="consent", strict=True)
    date: EdtfDate | None = declared("edtf_date", TEAM, "taking", listed=True, required=True, first=True)
    language: Term | None = declared("term", TEAM, "taking", vocabulary="language")
    interpreter: Link | None = declared(
        "link", NEED_TO_KNOW, "taking", link_to="person", when="language set and language not in (zh)"
    )
    method: Term | None = declared(
        "term", TEAM, "taking", vocabulary="consent_method", listed=True, first=True
    )
    circumstances: tuple[Term, ...] = declared(
        "terms", TEAM, "taking", vocabulary="consent_circumstance", listed=True, strict=True
    )
    free_will: YesNo | None = declared("yes_no_unknown", TEAM, "taking", strict=True)
    taken_by: Term | None = declared("term", TEAM, "taking", vocabulary="staff")
    witness: Link | None = declared("link", NEED_TO_KNOW, "taking", link_to="person")
    explained: tuple[Term, ...] = declared(
        "terms", TEAM, "taking", vocabulary="consent_explained", first=True
    )
    document: Link | None = declared("link", NEED_TO_KNOW, "taking", link_to="evidence")
    purpose: Bilingual = declared("bilingual_long", TEAM, "scope")
    uses: tuple[Term, ...] = declared(
        "terms", TEAM, "scope", vocabulary="consent", listed=True, required=True, first=True, strict=True
    )
    parts: tuple[ConsentParts, ...] = declared("table", TEAM, "scope", first=True, strict=True)
    recipients: tuple[Link, ...] = declared("links", NEED_TO_KNOW, "scope", link_to="person", strict=True)
    recipients_excluded: tuple[Link, ...] = declared(
        "links", NEED_TO_KNOW, "scope", link_to="person", strict=True
    )
    mechanisms: tuple[Term, ...] = declared(
        "terms",
        TEAM,
        "scope",
        vocabulary="mechanism",
        strict=True,
        when="uses in (un_confidential,un_named,un_gov_named,un_report_named)",
    )
    conditions: Bilingual = declared("bilingual_long", TEAM, "scope", first=True, strict=True)
    trigger: Term | None = declared(
        "term", TEAM, "scope", vocabulary="consent_trigger", listed=True, strict=True
    )
    trigger_met_on: EdtfDate | None = declared(
        "edtf_date", TEAM, "scope", strict=True, when="trigger set and trigger not in (none)"
    )
    valid_until: EdtfDate | None = declared("edtf_date", TEAM, "life", listed=True, first=True, strict=True)
    reassess_on: EdtfDate | None = declared("edtf_date", TEAM, "life", listed=True, strict=True)
    withdrawn_on: EdtfDate | None = declared("edtf_date", TEAM, "life", listed=True, strict=True)
    withdrawn_scope: Bilingual = declared(
        "bilingual_text", TEAM, "life", strict=True, when="withdrawn_on set"
    )
    coerced_withdrawal: YesNo | None = declared("yes_no_unknown", TEAM, "life")
    withdrawal_steps: tuple[ConsentWithdrawalSteps, ...] = declared(
        "table", NEED_TO_KNOW, "life", link_to="person", when="withdrawn_on set"
    )
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True)


CONSENT = type_declaration("consent", "{person} · {uses:first} · {given_by} · {date}", Consent)
