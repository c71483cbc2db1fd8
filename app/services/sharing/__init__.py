"""Exchange bundles: what would leave, sealing, looking into one, taking it in; reading copies that came."""

from app.services.keys import add_contact, contacts, own_card, save_card
from app.services.sharing.announcing import announce
from app.services.sharing.choices import Choice, Choices, Take
from app.services.sharing.detailing import Detail, LeafDetail, details
from app.services.sharing.importing import ImportResult, accept
from app.services.sharing.opening import Preview, examine
from app.services.sharing.planning import Plan, PlanItem, Withheld, plan
from app.services.sharing.reading_copy import ReadingCopy, read_copy, unpack
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
    "ReadingCopy",
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
    "read_copy",
    "recipient_of",
    "save_card",
    "seal",
    "unpack",
]
