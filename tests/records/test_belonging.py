"""What travels with a case, and what does not."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from app.records.belonging import Found, Item, belonging
from app.records.linking import linked
from app.records.types import TYPES
from app.records.types.act_rows import ActVictims
from app.records.values import Link


class Graph:
    """Records in memory, with the way back along links."""

    def __init__(self) -> None:
        self.records: dict[str, Found] = {}
        self.back: dict[str, list[str]] = defaultdict(list)

    def add(self, type_: str, id_: str, **values: Any) -> None:
        """A record with some links."""
        record = replace(TYPES[type_].record(id=id_), **values)
        self.records[id_] = Found(type_, record)
        for row in linked(record):
            self.back[row.target].append(id_)

    def travelling(self, *cases: str) -> dict[str, Item]:
        """What belongs to the cases, by id."""
        return {item.id: item for item in belonging(cases, self.records.get, self._referring)}

    def _referring(self, id_: str) -> Iterable[str]:
        return self.back[id_]


def _links(*ids: str) -> tuple[Link, ...]:
    return tuple(Link(id_) for id_ in ids)


def _case_with_act(graph: Graph, number: int) -> None:
    graph.add("case", f"case{number}", principals=_links("everywhere"))
    victims = (ActVictims(target=Link("everywhere")),)
    graph.add("act", f"act{number}", cases=_links(f"case{number}"), victims=victims)
    graph.add("relation", f"tie{number}", from_person=Link("everywhere"), to_record=Link(f"case{number}"))
    graph.add("relation", f"org{number}", from_person=Link("org"), to_record=Link(f"case{number}"))


def test_a_person_in_a_thousand_cases_brings_none_of_them() -> None:
    graph = Graph()
    graph.add("person", "everywhere")
    graph.add("person", "org")
    for number in range(1000):
        _case_with_act(graph, number)
    assert set(graph.travelling("case7")) == {"case7", "act7", "everywhere", "tie7"}


def test_records_follow_the_case_they_name_and_nothing_else() -> None:
    graph = Graph()
    graph.add("person", "p")
    graph.add("case", "c", principals=_links("p"))
    graph.add("case", "other", parent_case=Link("c"))
    graph.add("act", "shared", cases=_links("c", "other"))
    graph.add("act", "elsewhere", cases=_links("other"))
    graph.add("information", "about_act", acts=_links("shared"))
    graph.add("information", "of_other", acts=_links("shared"), cases=_links("other"))
    graph.add("evidence", "proof", cases=_links("c"))
    graph.add("evidence", "foreign_file", cases=_links("other"))
    graph.add("note", "visit", cases=_links("c"), files=_links("loose_file", "foreign_file"))
    graph.add("evidence", "loose_file")
    graph.add("consent", "of_person", person=Link("p"))
    graph.add("consent", "for_other", person=Link("p"), cases=_links("other"))
    graph.add("fund", "money", for_cases=_links("c"))
    assert {id_: item.reason for id_, item in graph.travelling("c").items()} == {
        "c": "chosen",
        "shared": "belongs",
        "about_act": "belongs",
        "proof": "belongs",
        "visit": "belongs",
        "of_person": "belongs",
        "loose_file": "file",
        "p": "named",
    }


def test_a_tie_goes_only_with_both_ends() -> None:
    graph = Graph()
    graph.add("case", "c", principals=_links("p", "q"))
    for id_ in ("p", "q", "stranger"):
        graph.add("person", id_)
    graph.add("relation", "inside", from_person=Link("p"), to_record=Link("q"))
    graph.add("relation", "outside", from_person=Link("stranger"), to_record=Link("p"))
    assert set(graph.travelling("c")) == {"c", "p", "q", "inside"}
