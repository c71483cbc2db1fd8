"""Dates as people say them, kept as EDTF with the words and the first and last day they can mean."""

from app.records.dates.describe import describe, describe_moment
from app.records.dates.edtf import EdtfDate, Point, Span, from_edtf, sort_key, stored_date
from app.records.dates.moment import Moment, moment_from_iso, moment_sort_key, understand_moment
from app.records.dates.understand import readings, understand

__all__ = [
    "EdtfDate",
    "Moment",
    "Point",
    "Span",
    "describe",
    "describe_moment",
    "from_edtf",
    "moment_from_iso",
    "moment_sort_key",
    "readings",
    "sort_key",
    "stored_date",
    "understand",
    "understand_moment",
]
