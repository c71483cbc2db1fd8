"""Funds: what came in, what is promised, what was paid, what is left; and grants on their way."""

from decimal import Decimal

from app.procedure.facts import days_of
from app.records.types.fund import Fund
from app.services.funding import Balance, balance, drawing_on
from app.services.registers.register import CALM, DONE, LATE, SOON, Asked, Entry, Register, made

_GRANTS = frozenset({"programme_grant", "small_grant", "emergency_grant"})
_SOON_DAYS = 30


def funds(asked: Asked) -> Register:
    """The ledger: one line for each fund, what is left in red when it is below nothing or the warning."""
    columns = (
        *asked.field("fund", "name", "kind", "status", "restrictions"), asked.word("received"),
        asked.word("promised"), asked.word("paid"), asked.word("left"), *asked.field("fund", "period_end"),
    )  # fmt: skip
    entries = [_fund(asked, one) for one in asked.records("fund") if isinstance(one, Fund)]
    return made("funds", columns, entries)


def _fund(asked: Asked, fund: Fund) -> Entry:
    if (hidden := asked.hidden(fund)) is not None:
        return hidden
    found = balance(fund, drawing_on(asked.session.read, fund.id))
    told = asked.says(fund, "name", "kind", "status", "restrictions")
    sums = tuple(_amount(found, one) for one in (found.received, found.promised, found.paid, found.left))
    cells = (*told, *sums[:3], _left(asked, found, sums[3]), asked.say(fund, "period_end"))
    return Entry(fund.id, "fund", cells, _tone(fund, found), told[1])


def _amount(found: Balance, amount: Decimal) -> str:
    return f"{found.currency} {amount:,}" if found.currency else ""


def _left(asked: Asked, found: Balance, left: str) -> str:
    other = "、".join(f"{one.currency} {one.amount:,}" for one in found.other)
    return f"{left} · {asked.word('other_currency').format(amounts=other)}" if other else left


def _tone(fund: Fund, found: Balance) -> str:
    if found.left < 0:
        return LATE
    warn = fund.warn_below
    return SOON if warn and warn.currency == found.currency and found.left < warn.amount else CALM


def grants(asked: Asked) -> Register:
    """The pipeline: grant-makers from the first contact to the last report, by what is due next."""
    columns = (
        *asked.field("fund", "name", "giver", "status", "amount_requested", "apply_by", "decided_on"),
        asked.word("next_report"),
        *asked.field("fund", "owner"),
    )
    wanted = [one for one in asked.records("fund") if isinstance(one, Fund) and _is_grant(one)]
    return made("grants", columns, [_grant(asked, one) for one in wanted])


def _is_grant(fund: Fund) -> bool:
    return fund.kind is not None and fund.kind.code in _GRANTS


def _grant(asked: Asked, fund: Fund) -> Entry:
    if (hidden := asked.hidden(fund)) is not None:
        return hidden
    told = asked.says(fund, "name", "giver", "status", "amount_requested", "apply_by", "decided_on")
    due = [row for row in fund.reports if row.sent_on is None and days_of(row.due)]
    due.sort(key=lambda row: str(days_of(row.due)))
    report = ""
    if due:
        parts = (asked.cell(fund, "reports", due[0], "kind"), asked.cell(fund, "reports", due[0], "due"))
        report = " · ".join(filter(None, parts))
    days = [days for one in (*(row.due for row in due[:1]), _applying(fund)) if (days := days_of(one))]
    left = min(((one.latest - asked.session.today()).days for one in days), default=None)
    tone = CALM if left is None else LATE if left < 0 else SOON if left <= _SOON_DAYS else CALM
    if fund.status and fund.status.code in ("closed", "declined"):
        tone = DONE if fund.status.code == "closed" else CALM
    return Entry(fund.id, "fund", (*told, report, asked.say(fund, "owner")), tone, told[2])


def _applying(fund: Fund) -> object:
    """The last day to apply, while the application is not in."""
    return fund.apply_by if fund.applied_on is None else None
