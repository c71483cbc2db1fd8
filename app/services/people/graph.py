"""Who knows whom around one person: relations and shared cases, laid out so that it can be read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.records import vocabularies
from app.records.codec import load
from app.records.types import TYPES
from app.records.types.case import Case
from app.records.types.relation import Relation
from app.services import titling
from app.services.session import Session

STEPS, MOST = 2, 48
"""How far from the person, and how many nodes at most: beyond that no graph can be read."""


@dataclass(frozen=True, slots=True)
class Node:
    """A person or case and where it stands, both from 0 to 1; `far` is its distance in steps."""

    id: str
    type: str
    words: str
    x: float
    y: float
    far: int


@dataclass(frozen=True, slots=True)
class Edge:
    """Two nodes and what ties them, in words."""

    one: str
    other: str
    words: str


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and edges; `cut` tells that more people stand around than are drawn."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    cut: bool = False


def graph(session: Session, id_: str, language: str) -> Graph:
    """The people and cases within two steps of a person."""
    far, edges, cut = {id_: 0}, dict[tuple[str, str], Edge](), False
    for step in range(1, STEPS + 1):
        for known in [one for one, steps in far.items() if steps == step - 1]:
            for edge in _ties(session, known, language):
                other = edge.other if edge.one == known else edge.one
                if other not in far and len(far) >= MOST:
                    cut = True
                    continue
                far.setdefault(other, step)
                edges.setdefault((min(edge.one, edge.other), max(edge.one, edge.other)), edge)
    places = _laid_out(list(far), list(edges))
    nodes = [_node(session, one, steps, places[one], language) for one, steps in far.items()]
    return Graph(tuple(nodes), tuple(edges.values()), cut)


def _node(session: Session, id_: str, far: int, place: tuple[float, float], language: str) -> Node:
    record = session.vault_record(id_)
    type_ = "case" if isinstance(record, Case) else "person"
    return Node(id_, type_, titling.title(session, id_, language), *place, far)


def _ties(session: Session, id_: str, language: str) -> Iterator[Edge]:
    """What ties one node to others: relations either way, and the cases that somebody is the subject of."""
    record = session.vault_record(id_)
    if record is None or titling.is_masked(session, record):
        return  # whom a covered person knows would tell who it is
    for stored in session.read.rows(session.read.links_to(id_)):
        if stored.trashed is not None or stored.copy.type not in ("relation", "case"):
            continue
        linking = load(stored.copy)
        if titling.is_masked(session, linking):
            continue
        if isinstance(linking, Relation):
            yield from _relation(session, linking, language)
        elif isinstance(linking, Case) and any(link.id == id_ for link in linking.principals):
            yield Edge(linking.id, id_, "")
    if isinstance(record, Case):
        yield from (Edge(id_, session.read.shown_as(link.id), "") for link in record.principals)


def _relation(session: Session, relation: Relation, language: str) -> Iterator[Edge]:
    shown = titling.seen(session, relation, ("from_person", "to_record", "type", "role"))
    assert isinstance(shown, Relation)
    if shown.from_person is None or shown.to_record is None:
        return
    term, name = (shown.type, "type") if shown.type else (shown.role, "role")
    vocabulary = TYPES["relation"].fields[name].vocabulary
    words = vocabularies.label(vocabulary, term.code, language, session.added) if term else ""
    shown_as = session.read.shown_as
    yield Edge(shown_as(shown.from_person.id), shown_as(shown.to_record.id), words)


def _laid_out(ids: list[str], edges: list[tuple[str, str]]) -> dict[str, tuple[float, float]]:
    """Places from 0 to 1, the same for the same graph (Kamada and Kawai, 1989)."""
    import igraph  # a second of start that only this page pays

    number = {one: at for at, one in enumerate(ids)}
    drawn = igraph.Graph(len(ids), [(number[one], number[other]) for one, other in edges])
    circle = drawn.layout_circle()
    coordinates = drawn.layout_kamada_kawai(seed=circle).coords if edges else circle.coords
    return {one: _scaled(coordinates, at) for one, at in number.items()}


def _scaled(coordinates: Sequence[Sequence[float]], at: int) -> tuple[float, float]:
    """One place, both axes from 0 to 1; the middle where an axis has no extent."""
    found = []
    for axis in (0, 1):
        values = [place[axis] for place in coordinates]
        least, span = min(values), max(values) - min(values)
        found.append((coordinates[at][axis] - least) / span if span > 1e-9 else 0.5)
    return found[0], found[1]
