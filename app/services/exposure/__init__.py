"""Exposure check: what somebody who is taken, or whose device is lost, holds and could know; what to do."""

from app.services.exposure.acting import Acted, Choice, act, proposed
from app.services.exposure.finding import find
from app.services.exposure.found import (
    AtRisk,
    ChannelUse,
    ConsentAnew,
    Event,
    Exposure,
    Grade,
    Ground,
    HeldBundle,
    HeldFile,
    SharedCase,
    Way,
)
from app.services.exposure.telling import Line, PersonLine, View, told
from app.services.exposure.ties import ADVERSE, Tie, ties

__all__ = [
    "ADVERSE",
    "Acted",
    "AtRisk",
    "ChannelUse",
    "Choice",
    "ConsentAnew",
    "Event",
    "Exposure",
    "Grade",
    "Ground",
    "HeldBundle",
    "HeldFile",
    "Line",
    "PersonLine",
    "SharedCase",
    "Tie",
    "View",
    "Way",
    "act",
    "find",
    "proposed",
    "ties",
    "told",
]
