"""The last day of a sentence: the first day and the term, less one day, less credit for time held.

SPC Interpretation 2021 Art. 202(2); Criminal Law 41, 44, 47; CPL 76. A sentence is no time limit.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.procedure.counting import plus_months
from app.procedure.rules import Part, versions


@dataclass(frozen=True, slots=True)
class Credit:
    """Days of credit for days held; `fewest` is the other rounding, where the law leaves it open."""

    days: int
    fewest: int


def _rows() -> Mapping[str, Part]:
    return {row.measure: row for row in versions()["CREDIT"][0].credit}


def credited(held: Mapping[str, int], *, control: bool = False) -> Credit:
    """The credit for days held under each measure (`rsdl`, `arrest` …); `control` for a term of guanzhi.

    RSDL counts two for one; the rounding of an odd day is not settled, so both are told.
    """
    most = fewest = 0
    for measure, days in held.items():
        row = _rows().get(measure)
        ratio = None if row is None else row.guanzhi if control else row.fixed_or_juyi
        if row is not None and ratio:
            most += -(-days * ratio // row.held)
            fewest += days * ratio // row.held
    return Credit(most, fewest)


def last_day(first: date, years: int, months: int, credit: int = 0) -> date:
    """The last day of a term of years and months that began on `first`."""
    return plus_months(first, 12 * years + months) - timedelta(days=1 + credit)
