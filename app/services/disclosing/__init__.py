"""Disclosure: preparing a package for one reader, settling it, sealing it, noting it in the ledger."""

from app.services.disclosing.preparing import Draft, Request, choices_for, prepare
from app.services.disclosing.presets import Preset, presets, remove_preset, save_preset
from app.services.disclosing.recipients import Recipient, recipient_of_contact, recipient_of_text

__all__ = [
    "Draft",
    "Preset",
    "Recipient",
    "Request",
    "choices_for",
    "prepare",
    "presets",
    "recipient_of_contact",
    "recipient_of_text",
    "remove_preset",
    "save_preset",
]
