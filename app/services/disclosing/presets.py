"""Audiences of one's own: a shipped kind, narrowed; kept in the vault, never merged."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.disclosure.audience import CEILINGS, Audience, AudienceKind, audience
from app.records.leaves import Json
from app.records.levels import Level, level_of
from app.services.session import Session

_PRESETS = "disclosure.presets"


@dataclass(frozen=True, slots=True)
class Preset:
    """A named audience: what it is a kind of, the highest level, fields never given, UN procedures."""

    id: str
    name: str
    kind: AudienceKind
    ceiling: Level
    left_out: frozenset[tuple[str, str]] = frozenset()
    mechanisms: tuple[str, ...] = ()

    def audience(self, *recipients: str) -> Audience:
        """The audience of this preset; never above the level of its kind."""
        base = audience(self.kind, *recipients, mechanisms=self.mechanisms)
        return Audience(
            base.kind,
            min(self.ceiling, CEILINGS[self.kind]),
            recipients,
            self.mechanisms,
            base.individual,
            base.abroad,
            self.id,
            self.left_out,
        )


def presets(session: Session) -> tuple[Preset, ...]:
    """All presets, by name."""
    kept = session.recall(_PRESETS)
    found = [_read(plain) for plain in kept if isinstance(plain, dict)] if isinstance(kept, list) else []
    return tuple(sorted(found, key=lambda one: one.name))


def save_preset(
    session: Session,
    name: str,
    kind: AudienceKind,
    ceiling: Level,
    left_out: frozenset[tuple[str, str]] = frozenset(),
    mechanisms: tuple[str, ...] = (),
    id_: str = "",
) -> Preset:
    """Make a preset, or write the one of an id anew."""
    new = Preset(id_ or secrets.token_hex(8), name.strip(), kind, ceiling, left_out, mechanisms)
    _keep(session, [*(one for one in presets(session) if one.id != new.id), new])
    return new


def remove_preset(session: Session, id_: str) -> None:
    """Drop a preset."""
    _keep(session, [one for one in presets(session) if one.id != id_])


def _keep(session: Session, all_: list[Preset]) -> None:
    plain: list[Json] = [
        {
            "id": one.id,
            "name": one.name,
            "kind": one.kind.value,
            "ceiling": one.ceiling.code,
            "left_out": [list(pair) for pair in sorted(one.left_out)],
            "mechanisms": list(one.mechanisms),
        }
        for one in all_
    ]
    session.remember(_PRESETS, plain)


def _read(plain: Mapping[str, Any]) -> Preset:
    """A preset as it was kept; a level that is not known opens nothing."""
    kind = AudienceKind(plain["kind"])
    ceiling = level_of(plain["ceiling"]) if plain["ceiling"] != Level.NEED_TO_KNOW.code else Level.PUBLIC
    left_out = frozenset((str(type_), str(name)) for type_, name in plain["left_out"])
    return Preset(plain["id"], plain["name"], kind, ceiling, left_out, tuple(plain["mechanisms"]))
