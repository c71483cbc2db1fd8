"""For whom something is written: how much they may read, which consent reaches them, what they do with it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.records.levels import Level


class AudienceKind(StrEnum):
    """The kinds of readers; each has its own uses in a consent."""

    PUBLIC = "public"
    PARTNER = "partner"
    UN = "un"
    FUNDER = "funder"
    LAWYER = "lawyer"
    OURSELVES = "ourselves"


ABROAD = frozenset({AudienceKind.UN, AudienceKind.PUBLIC})
"""Kinds that are abroad whatever the sender says: the one sits in Geneva, the other is everybody."""
IDENTIFYING = frozenset({"name", "photo", "voice", "identity_numbers", "contact"})
"""Consent parts that say who somebody is: they leave only where the person is named in full."""

IRREVERSIBLE = frozenset({"name", "photo", "voice"})
"""Parts that nobody can take back; consent given in custody never covers them in public."""

FORWARDING = frozenset({"wgad", "wgeid"})
"""Mechanisms that give the name to the government at once and publish after about 60 days."""

CEILINGS = {
    AudienceKind.PUBLIC: Level.PUBLIC,
    AudienceKind.PARTNER: Level.PARTNER,
    AudienceKind.UN: Level.PARTNER,
    AudienceKind.FUNDER: Level.PARTNER,
    AudienceKind.LAWYER: Level.PARTNER,
    AudienceKind.OURSELVES: Level.TEAM,
}
_USES = {
    AudienceKind.PUBLIC: (("public",), ("public_anon",)),
    AudienceKind.PARTNER: (("confidential_share",), ()),
    AudienceKind.UN: (("un_named", "un_gov_named", "un_report_named"), ("un_confidential",)),
    AudienceKind.FUNDER: (("funder",), ()),
    AudienceKind.LAWYER: (("lawyer",), ()),
    AudienceKind.OURSELVES: ((), ()),
}
"""The uses that reach a kind of reader with the name, and those that reach it without."""


@dataclass(frozen=True, slots=True)
class Audience:
    """The readers of one package.

    `recipients` are ids of person records, empty where nobody in particular reads it; `mechanisms` the
    UN procedures it goes to; `individual` says that it is a letter about named individuals; `left_out`
    are fields (type, field) that a preset never gives.
    """

    kind: AudienceKind
    ceiling: Level
    recipients: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    individual: bool = False
    abroad: bool = True
    preset: str = ""
    left_out: frozenset[tuple[str, str]] = frozenset()

    @property
    def asks_consent(self) -> bool:
        """Ourselves may read what we recorded; everybody else only what was agreed to."""
        return self.kind != AudienceKind.OURSELVES

    @property
    def irreversible(self) -> bool:
        """What this audience is given becomes public: it is the public, or it publishes."""
        return self.kind == AudienceKind.PUBLIC or self.to_government

    @property
    def to_government(self) -> bool:
        """What is submitted goes to the government by name."""
        return self.kind == AudienceKind.UN and (self.individual or bool(FORWARDING & set(self.mechanisms)))

    def uses(self, part: str) -> tuple[str, ...]:
        """The uses of a consent that cover a part for this audience; any one of them suffices."""
        if self.to_government:
            return ("un_gov_named",)
        named, unnamed = _USES[self.kind]
        return named if part in IDENTIFYING else (*named, *unnamed)

    def addressed(self, *recipients: str) -> "Audience":
        """The same audience with these recipients."""
        return replace(self, recipients=recipients)


def audience(kind: AudienceKind | str, *recipients: str, mechanisms: tuple[str, ...] = ()) -> Audience:
    """The shipped audience of a kind, at the ceiling that belongs to it."""
    kind = AudienceKind(kind)
    return Audience(kind, CEILINGS[kind], recipients, mechanisms, abroad=kind != AudienceKind.OURSELVES)
