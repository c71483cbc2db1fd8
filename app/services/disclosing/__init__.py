"""Disclosure: preparing a package for one reader, settling it, sealing it, noting it in the ledger."""

from app.services.disclosing.preparing import Draft, Request, choices_for, prepare
from app.services.disclosing.presets import Preset, presets, remove_preset, save_preset
from app.services.disclosing.recipients import Recipient, recipient_of_contact, recipient_of_text
from app.services.disclosing.sealing import preview_page, seal_disclosure

__all__ = [
    "Draft",
    "Preset",
    "Recipient",
    "Request",
    "choices_for",
    "prepare",
    "presets",
    "preview_page",
    "recipient_of_contact",
    "recipient_of_text",
    "remove_preset",
    "save_preset",
    "seal_disclosure",
]
