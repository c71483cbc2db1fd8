"""Trainings by cohort: who came, what they knew before and after, who takes cases now."""

from decimal import Decimal

from app.records.types.training import Training
from app.services.registers.register import CALM, DONE, Asked, Entry, Register, made

_CAME = frozenset({"full", "partial", "dropped"})


def cohorts(asked: Asked) -> Register:
    """One line for each training, grouped by its cohort."""
    columns = (
        *asked.field("training", "title", "start", "status", "modules"), asked.word("trainees"),
        asked.word("attended"), asked.word("before_after"), asked.word("takes_cases"), asked.word("score"),
    )  # fmt: skip
    records = [one for one in asked.records("training") if isinstance(one, Training)]
    total = sum(len(one.trainees) for one in records)
    taking = sum(_taking(one) for one in records)
    sums = [(asked.word("trainees"), str(total)), (asked.word("takes_cases"), str(taking))]
    return made("cohorts", columns, [_entry(asked, one) for one in records], sums)


def _entry(asked: Asked, one: Training) -> Entry:
    if (hidden := asked.hidden(one)) is not None:
        return hidden
    told = asked.says(one, "title", "start", "status", "modules")
    attended = sum(1 for row in one.trainees if row.attendance and row.attendance.code in _CAME)
    rated = [row.score for row in one.evaluation if row.score is not None]
    cells = (
        *told, str(len(one.trainees)), str(attended), _change(one), str(_taking(one)),
        f"{_mean(rated):.1f}" if rated else "",
    )  # fmt: skip
    done = one.status is not None and one.status.code == "finished"
    return Entry(one.id, "training", cells, DONE if done else CALM, asked.say(one, "cohort"))


def _taking(one: Training) -> int:
    return sum(1 for row in one.trainees if row.takes_cases is not None and row.takes_cases.value == "yes")


def _change(one: Training) -> str:
    """The mean before and after, of those who have both."""
    rows = [(row.before, row.after) for row in one.trainees]
    both = [(before, after) for before, after in rows if before is not None and after is not None]
    if not both:
        return ""
    return f"{_mean([one for one, _ in both]):.1f} → {_mean([two for _, two in both]):.1f} (n={len(both)})"


def _mean(numbers: list[Decimal]) -> Decimal:
    return sum(numbers, Decimal(0)) / len(numbers)
