"""What a fund holds, and the refusal to promise what is not there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from app.errors import AppError, Problem
from app.records.codec import load
from app.records.declare import Record
from app.records.types.assistance import Assistance
from app.records.types.fund import Fund
from app.records.values import Money
from app.vault.reader import Reader

PROMISED = frozenset({"approved", "under_way"})
"""States of support whose approved amount is promised and not yet (wholly) paid."""


@dataclass(slots=True)
class Balance:
    """One fund in its own currency; what moved in another stands apart and is not converted."""

    currency: str = ""
    received: Decimal = Decimal(0)
    promised: Decimal = Decimal(0)
    paid: Decimal = Decimal(0)
    other: list[Money] = field(default_factory=list)

    @property
    def left(self) -> Decimal:
        """What can still be promised."""
        return self.received - self.promised - self.paid


def balance(fund: Fund, supports: Iterable[Assistance]) -> Balance:
    """What a fund holds, from what it received and every support that draws on it."""
    found = Balance(_currency(fund))
    for row in fund.received:
        _add(found, "received", row.amount)
    for one in supports:
        paid = [row.amount for row in one.payments if _pays(row.fund, one, fund)]
        for amount in paid:
            _add(found, "paid", amount)
        if one.fund and one.fund.id == fund.id and one.status and one.status.code in PROMISED:
            for rest in _rest(one.amount_approved, paid):
                _add(found, "promised", rest)
    return found


def _currency(fund: Fund) -> str:
    amounts = [row.amount for row in fund.received] + [fund.amount]
    return next((amount.currency for amount in amounts if amount), "")


def _pays(named: object, one: Assistance, fund: Fund) -> bool:
    own = getattr(named, "id", "") or (one.fund.id if one.fund else "")
    return own == fund.id


def _rest(approved: Money | None, paid: list[Money | None]) -> Iterator[Money]:
    """What of an approved amount is not paid yet."""
    if approved is None:
        return
    done = sum((one.amount for one in paid if one and one.currency == approved.currency), Decimal(0))
    yield Money(max(Decimal(0), approved.amount - done), approved.currency)


def _add(found: Balance, name: str, amount: Money | None) -> None:
    if amount is None:
        return
    if amount.currency == found.currency:
        setattr(found, name, getattr(found, name) + amount.amount)
    else:
        found.other.append(amount)


def drawing_on(reader: Reader, fund: str) -> list[Assistance]:
    """Every support that names a fund, the trash left out."""
    stored = [one for one in reader.rows(reader.links_to(fund)) if one.trashed is None]
    records = [load(one.copy) for one in stored if one.copy.type == "assistance"]
    return [one for one in records if isinstance(one, Assistance)]


def funds_of(records: Iterable[Record]) -> set[str]:
    """The funds that some supports draw on."""
    supports = [one for one in records if isinstance(one, Assistance)]
    named = {one.fund.id for one in supports if one.fund}
    return named | {row.fund.id for one in supports for row in one.payments if row.fund}


def left(reader: Reader, funds: Iterable[str]) -> dict[str, Balance]:
    """The balances of some funds that have received something; others promise nothing that can be checked."""
    found = {}
    for id_ in funds:
        copy = reader.get(id_)
        fund = load(copy) if copy else None
        if isinstance(fund, Fund) and any(row.amount for row in fund.received):
            found[id_] = balance(fund, drawing_on(reader, id_))
    return found


def refuse_overspending(reader: Reader, before: dict[str, Balance], funds: Iterable[str]) -> None:
    """Raises FUND_SHORT where a fund has less than nothing left, and less than before.

    What was overdrawn already can still be edited: only a further promise is refused.
    """
    for id_, now in left(reader, funds).items():
        if now.left < 0 and (id_ not in before or now.left < before[id_].left):
            raise AppError(Problem.FUND_SHORT, missing=f"{now.currency} {-now.left:,}")
