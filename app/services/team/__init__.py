"""The team folder: sealed changes in a folder that a replicator, or a stick, carries between members."""

from app.services.team.settings import (
    Team,
    carries_to,
    forget_taken,
    leave,
    set_automatic,
    set_sending,
    set_up,
    team,
)
from app.services.team.state import Own, Taken
from app.services.team.watching import Look, Offer, Turn, Watch

__all__ = [
    "Look",
    "Offer",
    "Own",
    "Taken",
    "Team",
    "Turn",
    "Watch",
    "carries_to",
    "forget_taken",
    "leave",
    "set_automatic",
    "set_sending",
    "set_up",
    "team",
]
