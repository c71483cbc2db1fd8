"""Registers: what somebody works through, each as a table made of records."""

from collections.abc import Mapping
from dataclasses import replace

from app.services.registers.answers import answers
from app.services.registers.appeals import appeals
from app.services.registers.asks import recommendations
from app.services.registers.cohorts import cohorts
from app.services.registers.contacts import contacts, helpers
from app.services.registers.figures import figures
from app.services.registers.money import funds, grants
from app.services.registers.promises import promises
from app.services.registers.provisions import provisions
from app.services.registers.register import Asked, Entry, Maker, Register, heading
from app.services.registers.remedies import remedies
from app.services.registers.sittings import sittings
from app.services.registers.stations import stations
from app.services.registers.support import support
from app.services.registers.tips import tips
from app.services.session import Session

__all__ = ["OF_CASE", "REGISTERS", "Entry", "Register", "heading", "offered", "register"]

REGISTERS: Mapping[str, tuple[str, Maker]] = {
    "appeals": ("intervention", appeals),
    "remedies": ("act", remedies),
    "provisions": ("assistance", provisions),
    "support": ("note", support),
    "stations": ("assistance", stations),
    "sittings": ("intervention", sittings),
    "contacts": ("person", contacts),
    "promises": ("consent", promises),
    "tips": ("tip", tips),
    "funds": ("fund", funds),
    "grants": ("fund", grants),
    "recommendations": ("publication", recommendations),
    "answers": ("interview", answers),
    "cohorts": ("training", cohorts),
    "figures": ("information", figures),
    "helpers": ("person", helpers),
}
"""Each register with the type without which it has no place in a vault, and what makes it."""
OF_CASE = ("provisions", "support", "remedies", "appeals", "helpers")
"""Those that are made for one case."""


def offered(session: Session) -> list[str]:
    """The registers over everything that this vault has the types for."""
    return [key for key, (type_, _) in REGISTERS.items() if type_ in session.types and key != "helpers"]


def register(session: Session, key: str, language: str, of: str = "") -> Register:
    """One register, over everything or of one record."""
    _, maker = REGISTERS[key]
    asked = Asked(session, language, of)
    return replace(maker(asked), cut=bool(asked.cut))
