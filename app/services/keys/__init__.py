"""Keys: the identities of this vault, its contacts with their cards and states, groups of recipients."""

from app.crypto.card_names import shown_name
from app.services.keys.attesting import attest, attest_public, same_attest_key, save_attest_key
from app.services.keys.contact import BARRED, VERIFIED, Contact, Event, State, sealable
from app.services.keys.contacts import (
    add_contact,
    by_id,
    contacts,
    find,
    link_person,
    of_person,
    refuse_unsealable,
    replace_card,
    set_state,
)
from app.services.keys.fingerprints import digits, digits_of, matches, qr_modules, spoken, spoken_fingerprint
from app.services.keys.groups import RecipientGroup, groups, members, remove_group, save_group
from app.services.keys.lookalikes import Doubt, Likeness, doubts, looked_at
from app.services.keys.offers import (
    CARD,
    Offer,
    Verdict,
    is_card,
    judged,
    read_offer,
    signing,
    taken_with,
    uninformed,
)
from app.services.keys.origins import Origin, Trust, origin_of
from app.services.keys.overview import Overview, overview
from app.services.keys.own import Own, identities, opening, ours, own_card, remove, rotate, save_card, us

__all__ = [
    "BARRED",
    "CARD",
    "VERIFIED",
    "Contact",
    "Doubt",
    "Event",
    "Likeness",
    "Offer",
    "Origin",
    "Overview",
    "Own",
    "RecipientGroup",
    "State",
    "Trust",
    "Verdict",
    "add_contact",
    "attest",
    "attest_public",
    "by_id",
    "contacts",
    "digits",
    "digits_of",
    "doubts",
    "find",
    "groups",
    "identities",
    "is_card",
    "judged",
    "link_person",
    "looked_at",
    "matches",
    "members",
    "of_person",
    "opening",
    "origin_of",
    "ours",
    "overview",
    "own_card",
    "qr_modules",
    "read_offer",
    "refuse_unsealable",
    "remove",
    "remove_group",
    "replace_card",
    "rotate",
    "same_attest_key",
    "save_attest_key",
    "save_card",
    "save_group",
    "sealable",
    "set_state",
    "shown_name",
    "signing",
    "spoken",
    "spoken_fingerprint",
    "taken_with",
    "uninformed",
    "us",
]
