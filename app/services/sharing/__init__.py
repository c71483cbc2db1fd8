"""Exchange bundles: what would leave, sealing it, looking into one, and taking it in."""

from app.services.keys import add_contact, contacts, own_card, save_card
from app.services.sharing.announcing import announce
from app.services.sharing.choices import Choice, Choices, Take
from app.services.sharing.detailing import Detail, LeafDetail, details
from app.services.sharing.importing import ImportResult, accept
from app.services.sharing.opening import Preview, examine
from app.services.sharing.planning import Plan, PlanItem, Withheld, plan
from app.services.sharing.sealing import Sealed, recipient_of, seal
from app.services.sharing.weighing import PreviewEntry

__all__ = [
    "Choice",
    "Choices",
    "Detail",
    "ImportResult",
    "LeafDetail",
    "Plan",
    "PlanItem",
    "Preview",
    "PreviewEntry",
    "Sealed",
    "Take",
    "Withheld",
    "accept",
    "add_contact",
    "announce",
    "contacts",
    "details",
    "examine",
    "own_card",
    "plan",
    "recipient_of",
    "save_card",
    "seal",
]
