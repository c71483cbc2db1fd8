"""What an exchange bundle of some cases would carry, and which fields would stay behind."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.records.belonging import Found, belonging
from app.records.codec import record_of
from app.records.leaves import Copy, Path
from app.records.leveling import carried, field_of
from app.records.levels import Level
from app.records.strictness import UNRANKED, effective
from app.records.types import TYPES
from app.services.session import Session
from app.services.sharing.trashing import proposals
from app.services.titling import title

Tick = tuple[str, str]
"""A record and a field of it that is to go although it stands above the ceiling."""


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One record that would go, and why: `chosen`, `belongs`, `file`, `named`, `joined`, `between`.

    `trashed`: nothing of it goes but that the sender trashed it.
    """

    id: str
    type: str
    title: str
    reason: str
    included: bool


@dataclass(frozen=True, slots=True)
class Withheld:
    """One field that stays behind because of its level, or goes because it was ticked."""

    id: str
    type: str
    field: str
    level: Level
    ticked: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """A bundle before it is sealed: its list, what is held back, and the copies as they would leave."""

    cases: tuple[str, ...]
    ceiling: Level
    items: tuple[PlanItem, ...]
    withheld: tuple[Withheld, ...]
    copies: tuple[Copy, ...]

    @property
    def ticked(self) -> tuple[Withheld, ...]:
        """The fields above the ceiling that go all the same."""
        return tuple(one for one in self.withheld if one.ticked)

    @property
    def files(self) -> tuple[str, ...]:
        """The hashes of the files that go."""
        values = [value for copy in self.copies for value in copy.shown().values()]
        hashes = [value["sha256"] for value in values if isinstance(value, dict) and "sha256" in value]
        return tuple(dict.fromkeys(sha for sha in hashes if isinstance(sha, str)))


@dataclass(slots=True)
class _Sight:
    """The records as the recipient would see them: only the leaves that would be carried."""

    session: Session
    ceiling: Level
    ticks: frozenset[Tick]
    excluded: frozenset[str]
    listing: bool
    """Look at records of which nothing may go too, so that the sender sees that they stay."""
    seen: dict[str, tuple[Copy, dict[Path, Level]] | None]
    found: dict[str, Found | None] = field(default_factory=dict)

    def cut(self, id_: str) -> tuple[Copy, dict[Path, Level]] | None:
        """A record's carried copy and the levels of what stays; None where nothing of it may go."""
        if id_ not in self.seen:
            self.seen[id_] = self._cut(id_)
        return self.seen[id_]

    def _cut(self, id_: str) -> tuple[Copy, dict[Path, Level]] | None:
        found = self.session.read.keys_of([id_])
        stored = next(iter(self.session.read.rows(list(found.values()))), None)
        if stored is None or stored.trashed or id_ in self.excluded or stored.copy.type not in TYPES:
            return None
        ticked = frozenset(field for record, field in self.ticks if record == id_)
        values = effective(stored.copy)
        if any(value is UNRANKED for value in values.values()):
            return None
        return carried(stored.copy, values, self.ceiling, ticked)

    def look(self, id_: str) -> Found | None:
        """A record as the walk sees it; the walk comes by several times."""
        if id_ not in self.found:
            self.found[id_] = self._look(id_)
        return self.found[id_]

    def _look(self, id_: str) -> Found | None:
        copy = self.going(id_)
        if copy is not None:
            return Found(copy.type, record_of(copy.type, copy.id, copy.shown()))
        return self._staying(id_) if self.listing and self.cut(id_) is not None else None

    def going(self, id_: str) -> Copy | None:
        """The copy of a record that may go; None where nothing of it may."""
        cut = self.cut(id_)
        return cut[0] if cut is not None and cut[0].leaves else None

    def _staying(self, id_: str) -> Found | None:
        """A record of which nothing may go: what it is about, and no link that could bring more."""
        copy = self.session.read.get(id_)
        if copy is None:
            return None
        fields = TYPES[copy.type].fields
        about = {path: value for path, value in copy.shown().items() if path[0] in fields}
        about = {path: value for path, value in about.items() if fields[path[0]].belongs}
        return Found(copy.type, record_of(copy.type, copy.id, about))

    def referring(self, id_: str) -> list[str]:
        """The ids of all records that link to a record."""
        return self.session.read.ids_at(self.session.read.links_to(id_))


def plan(
    session: Session,
    case_ids: Iterable[str],
    ceiling: Level = Level.TEAM,
    *,
    ticks: frozenset[Tick] = frozenset(),
    excluded: frozenset[str] = frozenset(),
    language: str = "zh_hans",
    listed: bool = True,
) -> Plan:
    """What would go. Need-to-know fields stay unless ticked; what is excluded goes as a bare id.

    Where nobody looks (`listed` is off) the plan has its copies only, no titles and no list of what stays.
    """
    cases = tuple(case_ids)
    sight = _Sight(session, ceiling, ticks, excluded, listing=False, seen={})
    same = session.read.same
    walked = belonging(cases, sight.look, sight.referring, same)
    going = {item.id: copy for item in walked if (copy := sight.going(item.id)) is not None}
    gone = list(proposals(session, going, excluded))
    if not listed:
        return Plan(cases, ceiling, (), (), (*going.values(), *gone))
    sight_of_all = _Sight(session, ceiling, ticks, frozenset(), listing=True, seen={})
    items, withheld = [], []
    for item in belonging(cases, sight_of_all.look, sight_of_all.referring, same):
        included = item.id in going
        items.append(PlanItem(item.id, item.type, title(session, item.id, language), item.reason, included))
        cut = sight_of_all.cut(item.id)
        if cut is not None and (included or not cut[0].leaves):
            withheld += _held_back(session, item.id, cut[1], ceiling, ticks)
    items += [PlanItem(one.id, one.type, title(session, one.id, language), "trashed", True) for one in gone]
    return Plan(cases, ceiling, tuple(items), tuple(withheld), (*going.values(), *gone))


def _held_back(
    session: Session, id_: str, levels: dict[Path, Level], ceiling: Level, ticks: frozenset[Tick]
) -> list[Withheld]:
    """The fields of a record that stand above the ceiling, ticked ones included."""
    copy = session.read.get(id_)
    if copy is None:
        return []
    above: dict[str, Level] = {}
    for path, level in {**levels, **carried(copy, effective(copy), ceiling)[1]}.items():
        name = field_of(path)
        if copy.leaves[path].shown is not None:
            above[name] = max(level, above.get(name, Level.PUBLIC))
    return [Withheld(id_, copy.type, name, level, (id_, name) in ticks) for name, level in above.items()]
