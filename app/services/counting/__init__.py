"""Figures counted from the records, each kept with its question, so that it can be counted again."""

from app.services.counting.keeping import keep, left_out
from app.services.counting.question import Counted, Question, asked_in, count, dated_field, divisible
from app.services.counting.renewing import Again, again, renew

__all__ = [
    "Again", "Counted", "Question", "again", "asked_in", "count", "dated_field", "divisible", "keep",
    "left_out", "renew",
]  # fmt: skip
