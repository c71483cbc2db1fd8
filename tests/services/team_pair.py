"""Two vaults with a team folder each: who knows whom, and what one round of both does."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.records.declare import Record
from app.records.leaves import Copy
from app.records.levels import Level
from app.records.values import Bilingual, Link
from app.services import keys, recording, sharing, team
from app.services.keys import State
from app.services.session import Session
from app.services.team import Turn, Watch
from tests.services.vaults import session_in


@dataclass(eq=False)
class Member:
    """One vault, its watch, and the folder that it uses."""

    session: Session
    watch: Watch
    folder: Path

    def turn(self) -> Turn:
        """One round."""
        return self.watch.turn()

    def contact(self, other: "Member") -> keys.Contact:
        """The other member as this one knows it."""
        found = keys.find(self.session, keys.us(other.session).card.fingerprint())
        assert found is not None
        return found

    def shared(self, cases: list[str]) -> dict[str, Copy]:
        """What the shared cases hold, as far as the team carries it."""
        return {copy.id: copy for copy in sharing.plan(self.session, cases, Level.TEAM, listed=False).copies}

    def files(self) -> list[str]:
        """The names in the folder."""
        return sorted(path.name for path in self.folder.iterdir())


@contextmanager
def members(
    place: Path, names: str, *, folders: list[Path] | None = None, automatic: bool = True
) -> Iterator[list[Member]]:
    """Vaults whose owners have met, each verified in person; one folder unless several are given."""
    shared = place / "team"
    shared.mkdir(exist_ok=True)
    with ExitStack() as stack:
        sessions = [stack.enter_context(session_in(place / name)) for name in names]
        used = folders or [shared] * len(sessions)
        found = [Member(one, Watch(one), folder) for one, folder in zip(sessions, used, strict=True)]
        for one in found:
            for other in found:
                if other is not one:
                    known = keys.add_contact(one.session, keys.own_card(other.session))
                    keys.set_state(one.session, known.id, State.PERSON)
        for one in found:
            join(one, [other for other in found if other is not one], automatic=automatic)
        yield found


def join(
    one: Member, others: list[Member], *, automatic: bool = True, cases: list[str] | None = None
) -> None:
    """Set the folder up, writing without being told."""
    ids = [one.contact(other).id for other in others]
    known = team.team(one.session)
    team.set_up(
        one.session, one.folder, cases if cases is not None else list(known.cases if known else ()), ids
    )
    team.set_sending(one.session, True)
    for id_ in ids:
        team.set_automatic(one.session, id_, automatic)


def share(found: list[Member], case: str) -> None:
    """Every member shares a case."""
    for one in found:
        known = team.team(one.session)
        assert known is not None
        team.set_up(one.session, known.folder, [*known.cases, case], known.members)


def a_case(session: Session, notes: int = 2) -> tuple[Record, list[Record]]:
    """A case with notes that belong to it."""
    case = recording.save(session, recording.blank(session, "case", title=Bilingual("一宗个案", "A case")))
    link = (Link(case.id),)
    titles = [Bilingual(f"记录 {number}") for number in range(notes)]
    made = [recording.blank(session, "note", title=title, cases=link) for title in titles]
    return case, recording.save_all(session, made)


def edited(session: Session, id_: str, **fields: object) -> None:
    """Change fields of a record."""
    record = recording.fetch(session, id_)
    assert record is not None
    recording.save(session, replace(record, **fields))  # type: ignore[arg-type]


def settle_down(found: list[Member], rounds: int = 6) -> None:
    """Rounds of all members until nobody has anything to write or to remove."""
    for _ in range(rounds):
        before = [one.files() for one in found]
        wrote = [one.turn().published for one in found]
        if not any(wrote) and before == [one.files() for one in found]:
            return
    raise AssertionError("the members never come to rest")
