"""One disclosure while it is being prepared: the readers, the cases and every decision, kept as a draft."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.disclosure.audience import ABROAD, Audience, AudienceKind, audience
from app.disclosure.choices import WHOLE, Choices
from app.disclosure.coarsening import Coarse, Grain
from app.disclosure.mentions import Action, Settlement
from app.errors import AppError
from app.records.leaves import Json
from app.services import keys
from app.services.disclosing.preparing import LANGUAGES, Draft, Request, choices_for, prepare
from app.services.disclosing.presets import presets
from app.services.disclosing.recipients import Recipient, recipient_of_contact, recipient_of_text
from app.services.session import Session

Pair = tuple[str, str]
KINDS = frozenset(kind.value for kind in AudienceKind)
CONTACT = "contact:"
"""What stands before the id of a reader who is a contact; other readers stand as a card or age key."""


@dataclass(frozen=True)
class Dispatch:
    """What the sender has decided so far; `Choices` says what each decision means."""

    kind: str = ""
    preset: str = ""
    mechanisms: tuple[str, ...] = ()
    individual: bool = False
    abroad: bool = True
    readers: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    languages: tuple[str, ...] = LANGUAGES
    naming: Mapping[str, str] = field(default_factory=dict)
    overridden: Mapping[Pair, str] = field(default_factory=dict)
    ticked: Mapping[Pair, str] = field(default_factory=dict)
    left_out: frozenset[Pair] = frozenset()
    excluded: frozenset[str] = frozenset()
    conditions_met: frozenset[str] = frozenset()
    settled: Mapping[str, Settlement] = field(default_factory=dict)
    coarse: Coarse = field(default_factory=Coarse)
    accepted: Mapping[str, str] = field(default_factory=dict)

    @property
    def faces_risks(self) -> bool:
        """Whether the step on secrecy and risk is gone through: anyone is, or must be taken to be, abroad."""
        return self.abroad or self.kind in ABROAD

    @property
    def begun(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.kind or self.readers or self.cases)

    def choices(self, session: Session) -> Choices:
        """The decisions as the gate takes them."""
        return replace(
            choices_for(session),
            overridden=self.overridden,
            ticked=self.ticked,
            left_out=self.left_out,
            excluded=self.excluded,
            naming=self.naming,
            conditions_met=self.conditions_met,
            settled=self.settled,
            coarse={WHOLE: self.coarse},
            accepted=self.accepted,
        )

    @property
    def reason(self) -> str:
        """Every reason that was written, once each, for the journal."""
        written = [*self.overridden.values(), *self.ticked.values(), *self.accepted.values()]
        return "; ".join(dict.fromkeys(text.strip() for text in written if text.strip()))

    def plain(self) -> dict[str, Json]:
        """The disclosure as a draft keeps it."""
        return {
            "kind": "disclosure",
            "audience": self.kind,
            "preset": self.preset,
            "mechanisms": list(self.mechanisms),
            "individual": self.individual,
            "abroad": self.abroad,
            "readers": list(self.readers),
            "cases": list(self.cases),
            "languages": list(self.languages),
            "naming": dict(self.naming),
            "overridden": [[*pair, why] for pair, why in self.overridden.items()],
            "ticked": [[*pair, why] for pair, why in self.ticked.items()],
            "left_out": [list(pair) for pair in sorted(self.left_out)],
            "excluded": [*sorted(self.excluded)],
            "conditions_met": [*sorted(self.conditions_met)],
            "settled": {key: [one.action.value, one.words, one.reason] for key, one in self.settled.items()},
            "coarse": [self.coarse.dates.value, self.coarse.places],
            "accepted": dict(self.accepted),
        }


def dispatch_of(plain: Mapping[str, Any]) -> Dispatch:
    """A disclosure from its draft; one of another version begins anew."""
    try:
        return _read(plain)
    except (KeyError, TypeError, ValueError):
        return Dispatch()


def _read(plain: Mapping[str, Any]) -> Dispatch:
    dates, places = plain["coarse"]
    return Dispatch(
        kind=plain["audience"] if plain["audience"] in KINDS else "",
        preset=plain["preset"],
        mechanisms=tuple(plain["mechanisms"]),
        individual=bool(plain["individual"]),
        abroad=bool(plain["abroad"]),
        readers=tuple(plain["readers"]),
        cases=tuple(plain["cases"]),
        languages=tuple(plain["languages"]),
        naming=dict(plain["naming"]),
        overridden={(id_, name): why for id_, name, why in plain["overridden"]},
        ticked={(id_, name): why for id_, name, why in plain["ticked"]},
        left_out=frozenset((id_, name) for id_, name in plain["left_out"]),
        excluded=frozenset(plain["excluded"]),
        conditions_met=frozenset(plain["conditions_met"]),
        settled={
            key: Settlement(Action(action), words, why)
            for key, (action, words, why) in plain["settled"].items()
        },
        coarse=Coarse(Grain(dates), bool(places)),
        accepted=dict(plain["accepted"]),
    )


def reader_of(session: Session, text: str) -> Recipient | None:
    """The reader of a text as a dispatch keeps it; None where the contact is gone."""
    if text.startswith(CONTACT):
        contact = keys.by_id(session, text.removeprefix(CONTACT))
        return recipient_of_contact(contact) if contact else None
    try:
        return recipient_of_text(text)
    except AppError:
        return None


def audience_of(session: Session, dispatch: Dispatch, reader: Recipient) -> Audience:
    """The audience of one reader: a shipped kind or a preset, with what was said about it."""
    persons = (reader.person,) if reader.person else ()
    preset = next((one for one in presets(session) if one.id == dispatch.preset), None)
    base = preset.audience(*persons) if preset else audience(AudienceKind(dispatch.kind), *persons)
    mechanisms = tuple(dict.fromkeys([*base.mechanisms, *dispatch.mechanisms]))
    return replace(base, mechanisms=mechanisms, individual=dispatch.individual, abroad=dispatch.abroad)


def prepare_all(session: Session, dispatch: Dispatch) -> tuple[Draft, ...]:
    """One package for each reader, every one of them judged for itself."""
    readers = [reader for text in dispatch.readers if (reader := reader_of(session, text)) is not None]
    choices = dispatch.choices(session)
    return tuple(
        prepare(
            session,
            Request(
                audience_of(session, dispatch, reader), reader, dispatch.cases, choices, dispatch.languages
            ),
        )
        for reader in readers
    )
