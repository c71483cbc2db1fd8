"""How likely two records are one person: scored from names in any script, birth, place, and what says so."""

from dataclasses import dataclass
from enum import StrEnum

from app.records.dates import EdtfDate
from app.records.folding import fold
from app.records.pinyin import readings
from app.records.types.person import Person, PersonNames
from app.records.values import Term

OFFERED = 45
"""From this score on two records are offered as one person: a full name in hanzi alone suffices."""

_OWN_NAMES = ("", "legal", "former")
_PEOPLE = frozenset({"", "individual", "unnamed"})


class Sign(StrEnum):
    """What speaks for one person, or against it."""

    NAME = "name"
    ALIAS = "alias"
    SOUND = "sound"
    ID_NUMBER = "id_number"
    CHANNEL = "channel"
    BIRTH_DAY = "birth_day"
    BIRTH_NEAR = "birth_near"
    PROVINCE = "province"
    OTHER_BIRTH = "other_birth"
    OTHER_PROVINCE = "other_province"
    OTHER_SEX = "other_sex"


WEIGHTS = {
    Sign.NAME: 50,
    Sign.ALIAS: 45,
    Sign.SOUND: 35,
    Sign.ID_NUMBER: 60,
    Sign.CHANNEL: 30,
    Sign.BIRTH_DAY: 30,
    Sign.BIRTH_NEAR: 15,
    Sign.PROVINCE: 10,
    Sign.OTHER_BIRTH: -40,
    Sign.OTHER_PROVINCE: -5,
    Sign.OTHER_SEX: -20,
}
"""Points of each sign; the signs for are capped at 100 together with those against."""


@dataclass(frozen=True, slots=True)
class Match:
    """How likely two records are one person (0–100), and what says so."""

    score: int
    signs: tuple[Sign, ...]

    @property
    def offered(self) -> bool:
        """Likely enough to be offered."""
        return self.score >= OFFERED


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a person is compared, folded: names by script, sounds, numbers, channels, birth, provinces."""

    kind: str
    written: frozenset[str]
    aliases: frozenset[str]
    sounds: frozenset[str]
    numbers: frozenset[str]
    channels: frozenset[str]
    birth: EdtfDate | None
    provinces: frozenset[str]
    sex: str


def traits(person: Person) -> Traits:
    """What of a person is compared."""
    own = {text for name in person.names if _code(name.kind) in _OWN_NAMES for text in _written(name)}
    others = {text for name in person.names for text in _written(name)} - own
    born = person.birth_place.province if person.birth_place else None
    return Traits(
        kind=_code(person.kind),
        written=frozenset(own),
        aliases=frozenset(others),
        sounds=frozenset(sound for name in person.names for sound in _sounds(name)),
        numbers=frozenset(filter(None, (_number(row.number) for row in person.id_documents))),
        channels=frozenset(filter(None, (_number(row.value) for row in person.channels))),
        birth=person.birth_date,
        provinces=frozenset(filter(None, (_code(person.province), _code(born)))),
        sex=_code(person.sex),
    )


def match(one: Traits, other: Traits) -> Match:
    """How likely two records are one person."""
    if (one.kind in _PEOPLE) != (other.kind in _PEOPLE):
        return Match(0, ())
    signs = (*_names(one, other), *_marks(one, other), *_birth(one.birth, other.birth))
    total = sum(WEIGHTS[sign] for sign in signs)
    return Match(max(0, min(100, total)), signs)


def _names(one: Traits, other: Traits) -> tuple[Sign, ...]:
    if one.written & other.written:
        return (Sign.NAME,)
    if (one.written | one.aliases) & (other.written | other.aliases):
        return (Sign.ALIAS,)
    return (Sign.SOUND,) if one.sounds & other.sounds else ()


def _marks(one: Traits, other: Traits) -> tuple[Sign, ...]:
    found = [Sign.ID_NUMBER] if one.numbers & other.numbers else []
    found += [Sign.CHANNEL] if one.channels & other.channels else []
    if one.provinces and other.provinces:
        found.append(Sign.PROVINCE if one.provinces & other.provinces else Sign.OTHER_PROVINCE)
    if one.sex and other.sex and one.sex != other.sex:
        found.append(Sign.OTHER_SEX)
    return tuple(found)


def _birth(one: EdtfDate | None, other: EdtfDate | None) -> tuple[Sign, ...]:
    if not (one and other and one.earliest and one.latest and other.earliest and other.latest):
        return ()
    if one.earliest == one.latest == other.earliest == other.latest:
        return (Sign.BIRTH_DAY,)
    if one.earliest <= other.latest and other.earliest <= one.latest:
        return (Sign.BIRTH_NEAR,)
    apart = max((one.earliest - other.latest).days, (other.earliest - one.latest).days)
    return (Sign.OTHER_BIRTH,) if apart > 365 else ()


def _code(term: Term | None) -> str:
    return term.code if term else ""


def _number(text: str) -> str:
    """A number or address without what people put between its parts; too short ones tell nothing."""
    folded = "".join(filter(str.isalnum, fold(text)))
    return folded if len(folded) >= 6 else ""


def _written(name: PersonNames) -> list[str]:
    """The full spellings of a name, folded: Traditional as Simplified, without spaces between hanzi."""
    texts = (fold(text).strip() for text in (name.hans, name.hant, name.native))
    return [text for text in texts if len(text) > 1]


def _sounds(name: PersonNames) -> set[str]:
    """A name as it sounds, in either order, its syllables apart or together; initials tell too little."""
    spelt = [fold(name.latin)] + [form for text in (name.hans, name.hant) for form in readings(text)]
    words = [form.split() for form in spelt if " " in form]
    apart = {"|".join(sorted(parts)) for parts in words}
    return apart | {"".join(parts) for parts in words} | {"".join(parts[1:] + parts[:1]) for parts in words}


def spellings(person: Person) -> list[str]:
    """What to look a person up by in the index of names."""
    texts = [text for name in person.names for text in (name.hans or name.hant, name.latin, name.native)]
    return list(dict.fromkeys(filter(None, (text.strip() for text in texts))))
