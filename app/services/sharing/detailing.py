"""One record of a bundle leaf by leaf: what stands here, what came, and who may see it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records.comparing import State, carried_leaves, compare
from app.records.declare import JOINED
from app.records.leaves import Copy, Edition, Json, Path
from app.records.leveling import leaf_level
from app.records.levels import Level
from app.records.strictness import effective
from app.services.session import Session
from app.services.sharing.choices import Choice, Take
from app.services.sharing.opening import read_again
from app.services.sharing.weighing import title_of

if TYPE_CHECKING:
    from app.services.sharing.opening import Preview


@dataclass(frozen=True, slots=True)
class LeafDetail:
    """One leaf that differs: the value here and the one that came, and what merging does to it.

    `conflicting`: both would stand. `loosening`: the value here protects more and holds until settled.
    """

    path: Path
    ours: Json
    theirs: Json
    level: Level
    conflicting: bool
    loosening: bool
    seen: frozenset[Edition]

    def choice(self, take: Take, composed: Json = None) -> Choice:
        """A decision on this leaf, made with what is seen here."""
        value = {Take.OURS: self.ours, Take.THEIRS: self.theirs, Take.COMPOSED: composed}.get(take)
        return Choice(take, value, self.seen)


@dataclass(frozen=True, slots=True)
class Detail:
    """One record of a bundle: the leaves that differ, those in conflict first; `updated` when ours was."""

    id: str
    type: str
    title: str
    state: State
    leaves: tuple[LeafDetail, ...]
    updated: str
    joined_into: str


def details(session: Session, preview: "Preview", ids: frozenset[str], language: str) -> dict[str, Detail]:
    """Some records of a bundle, read from its file again. Raises BUNDLE_DAMAGED if that has changed."""
    return {copy.id: _detail(session, copy, language) for copy in read_again(preview, ids)}


def _detail(session: Session, copy: Copy, language: str) -> Detail:
    key = session.read.keys_of([copy.id]).get(copy.id)
    stored = next(iter(session.read.rows([key])), None) if key is not None else None
    ours = stored.copy if stored else None
    found = compare(ours, carried_leaves(copy))
    levels = effective(found.merged)
    paths = dict.fromkeys([*found.conflicting, *found.changed])
    joined = copy.leaves.get((JOINED,))
    return Detail(
        copy.id,
        copy.type,
        title_of(session, found.merged, language),
        found.state,
        tuple(
            LeafDetail(
                path,
                ours.leaves[path].shown if ours and path in ours.leaves else None,
                copy.leaves[path].shown if path in copy.leaves else None,
                leaf_level(copy.type, levels, path),
                path in found.conflicting,
                path in found.loosening,
                ours.leaves[path].editions if ours and path in ours.leaves else frozenset(),
            )
            for path in paths
        ),
        stored.updated if stored else "",
        str(joined.shown or "") if joined else "",
    )
