"""Keys: the identities of this vault, its contacts with their cards and states, groups of recipients."""

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
from app.services.keys.fingerprints import digits, qr_modules, spoken, spoken_fingerprint
from app.services.keys.groups import RecipientGroup, groups, members, remove_group, save_group
from app.services.keys.own import Own, identities, opening, ours, own_card, remove, rotate, save_card, us

__all__ = [
    "BARRED",
    "VERIFIED",
    "Contact",
    "Event",
    "Own",
    "RecipientGroup",
    "State",
    "add_contact",
    "by_id",
    "contacts",
    "digits",
    "find",
    "groups",
    "identities",
    "link_person",
    "members",
    "of_person",
    "opening",
    "ours",
    "own_card",
    "qr_modules",
    "refuse_unsealable",
    "remove",
    "remove_group",
    "replace_card",
    "rotate",
    "save_card",
    "save_group",
    "sealable",
    "set_state",
    "spoken",
    "spoken_fingerprint",
    "us",
]
