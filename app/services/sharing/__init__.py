"""Exchange bundles: what would leave, sealing it, looking into one, and taking it in."""

from app.services.keys import add_contact, contacts, own_card, save_card
from app.services.sharing.importing import ImportResult, accept
from app.services.sharing.opening import Preview, PreviewEntry, examine
from app.services.sharing.planning import Plan, PlanItem, Withheld, plan
from app.services.sharing.sealing import Sealed, recipient_of, seal

__all__ = [
    "ImportResult",
    "Plan",
    "PlanItem",
    "Preview",
    "PreviewEntry",
    "Sealed",
    "Withheld",
    "accept",
    "add_contact",
    "contacts",
    "examine",
    "own_card",
    "plan",
    "recipient_of",
    "save_card",
    "seal",
]
