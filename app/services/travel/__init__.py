"""Before a border: everything into one bundle, a receipt that somebody has it, and only then purge."""

from app.services.travel.leaving import Pending, confirm, give_up, pending, purge, seal_everything
from app.services.travel.purging import Reach, reach, seal_and_purge
from app.services.travel.receipt import Arrival, arrival

__all__ = [
    "Arrival",
    "Pending",
    "Reach",
    "arrival",
    "confirm",
    "give_up",
    "pending",
    "purge",
    "reach",
    "seal_and_purge",
    "seal_everything",
]
