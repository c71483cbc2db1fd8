"""资金: one application growing into a grant."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Money, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class FundReceived(Row):
    """A row of `fund.received`."""

    date: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW, required=True)
    amount: Money | None = declared("money", NEED_TO_KNOW, required=True)
    route: Term | None = declared("term", NEED_TO_KNOW, vocabulary="payment_route")
    rate: Decimal | None = declared("number", NEED_TO_KNOW)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class FundBudget(Row):
    """A row of `fund.budget`."""

    line: Term | None = declared("term", NEED_TO_KNOW, vocabulary="grant_use", required=True)
    description: Bilingual = declared("bilingual_text", NEED_TO_KNOW)
    amount: Money | None = declared("money", NEED_TO_KNOW, required=True)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class FundReferees(Row):
    """A row of `fund.referees`."""

    target: Link | None = declared("link", NEED_TO_KNOW, link_to="person", required=True)
    knows_applicant_how: Bilingual = declared("bilingual_text", NEED_TO_KNOW)
    may_be_contacted: YesNo | None = declared("yes_no_unknown", NEED_TO_KNOW, strict=True)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class FundReports(Row):
    """A row of `fund.reports`."""

    kind: Term | None = declared("term", TEAM, vocabulary="fund_report", required=True)
    due: EdtfDate | None = declared("edtf_date", TEAM, required=True)
    sent_on: EdtfDate | None = declared("edtf_date", TEAM)
    document: Link | None = declared("link", TEAM, link_to="publication")
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class Fund(Record):
    """资金: one application growing into a grant."""

    name: Bilingual = declared(
        "bilingual_text", TEAM, "source", listed=True, searched=True, required=True, first=True
    )
    kind: Term | None = declared(
        "term", TEAM, "source", vocabulary="fund_kind", listed=True, required=True, first=True
    )
    status: Term | None = declared(
        "term", TEAM, "source", vocabulary="fund_status", listed=True, required=True, first=True
    )
    giver: Link | None = declared(
        "link", NEED_TO_KNOW, "source", link_to="person", listed=True, searched=True, first=True
    )
    giver_pseudonym: str = declared(
        "text", TEAM, "source", listed=True, first=True, when="kind in (donation,earmarked,in_kind)"
    )
    contact: Link | None = declared("link", NEED_TO_KNOW, "source", link_to="person")
    owner: Term | None = declared("term", TEAM, "source", vocabulary="staff", listed=True, first=True)
    amount: Money | None = declared("money", TEAM, "money", listed=True, first=True)
    received: tuple[FundReceived, ...] = declared("table", NEED_TO_KNOW, "money")
    restrictions: tuple[Term, ...] = declared(
        "terms", TEAM, "money", vocabulary="fund_restriction", listed=True, first=True
    )
    ceiling: Money | None = declared("money", TEAM, "money", when="kind not in (in_kind)")
    warn_below: Money | None = declared("money", TEAM, "money", when="kind not in (in_kind)")
    period_start: EdtfDate | None = declared("edtf_date", TEAM, "money")
    period_end: EdtfDate | None = declared("edtf_date", TEAM, "money", listed=True, first=True)
    paid_directly: YesNo | None = declared("yes_no_unknown", TEAM, "money", when="kind not in (in_kind)")
    apply_by: EdtfDate | None = declared(
        "edtf_date",
        TEAM,
        "application",
        listed=True,
        first=True,
        when="kind in (programme_grant,small_grant,emergency_grant)",
    )
    applied_on: EdtfDate | None = declared(
        "edtf_date", TEAM, "application", when="kind in (programme_grant,small_grant,emergency_grant)"
    )
    decided_on: EdtfDate | None = declared("edtf_date", TEAM, "application")
    applicant: Link | None = declared(
        "link",
        NEED_TO_KNOW,
        "application",
        link_to="person",
        when="kind in (programme_grant,small_grant,emergency_grant)",
    )
    third_party: YesNo | None = declared(
        "yes_no_unknown",
        NEED_TO_KNOW,
        "application",
        when="kind in (programme_grant,small_grant,emergency_grant)",
    )
    for_cases: tuple[Link, ...] = declared(
        "links",
        NEED_TO_KNOW,
        "application",
        link_to="case",
        searched=True,
        when="kind in (small_grant,emergency_grant,earmarked)",
    )
    amount_requested: Money | None = declared(
        "money", NEED_TO_KNOW, "application", when="kind in (programme_grant,small_grant,emergency_grant)"
    )
    purpose: Bilingual = declared(
        "bilingual_long",
        NEED_TO_KNOW,
        "application",
        searched=True,
        when="kind in (programme_grant,small_grant,emergency_grant)",
        consent_part="story",
    )
    budget: tuple[FundBudget, ...] = declared("table", NEED_TO_KNOW, "application")
    other_funders: Bilingual = declared(
        "bilingual_long",
        NEED_TO_KNOW,
        "application",
        when="kind in (programme_grant,small_grant,emergency_grant)",
    )
    referees: tuple[FundReferees, ...] = declared(
        "links_with_attributes",
        NEED_TO_KNOW,
        "application",
        link_to="person",
        when="kind in (programme_grant,small_grant,emergency_grant)",
        consent_part="contact",
    )
    secure_contact: str = declared(
        "text",
        NEED_TO_KNOW,
        "application",
        when="kind in (programme_grant,small_grant,emergency_grant)",
        consent_part="contact",
    )
    payment_route: Bilingual = declared(
        "bilingual_text",
        NEED_TO_KNOW,
        "application",
        when="kind in (programme_grant,small_grant,emergency_grant)",
        consent_part="contact",
    )
    reports: tuple[FundReports, ...] = declared("table", TEAM, "reports", link_to="publication")
    report_lessons: Bilingual = declared(
        "bilingual_long",
        NEED_TO_KNOW,
        "reports",
        when="kind in (programme_grant,small_grant,emergency_grant)",
    )
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True)


FUND = type_declaration("fund", "{name} · {status}", Fund)
