"""People, organisations and the ties between them, from persons.csv and links.csv."""

from collections.abc import Callable

from app.records.folding import is_hanzi
from app.services.corpus.drafts import Draft, Gathered, row_of
from app.services.corpus.tables import CsvRow

KINDS = {"person": "individual", "unnamed": "unnamed", "group": "group"}
SEXES = {"F": "female", "M": "male", "": ""}
NOT_STATES = frozenset({"Hong Kong"})


def take_person(gathered: Gathered, row: CsvRow) -> None:
    """One row of persons.csv."""
    person = gathered.new("person", row.cells["person_id"])
    if row.cells["kind"] not in KINDS:
        raise row.wrong("kind")
    if row.cells["sex"] not in SEXES:
        raise row.wrong("sex")
    ethnicity = row.take("ethnicity")
    person.put(
        kind=KINDS[row.take("kind")],
        sex=SEXES[row.take("sex")],
        occupation={"en": row.take("occupation")},
        nationality={"en": row.take("nationality")},
        ethnicity=row.label("ethnicity", ethnicity, "ethnicity") if ethnicity else "",
        province=row.province(),
    )
    _name(person, row)
    row.terms("roles", "role")
    row.used.discard("roles")
    gathered.cite(row, "persons", person)
    person.notes += row.rest()


def _name(person: Draft, row: CsvRow) -> None:
    hans, latin = row.take("name_zh"), row.take("name_latin")
    if not (hans or latin):
        raise row.wrong("name_latin")
    if person.values["kind"] == "unnamed":
        person.put(cover_description={"en": latin})
    else:
        person.add("names", row_of(kind="legal", hans=hans, latin=latin))
    for alias in row.many("aliases"):
        spelling = "hans" if any(map(is_hanzi, alias)) else "latin"
        person.add("names", {"kind": "misspelling", spelling: alias})


def protect(gathered: Gathered) -> None:
    """Who is nobody's principal starts at need-to-know; organisations and states at team."""
    principals = {key for case in gathered.of("case") for key in case.values.get("principals", ())}
    for person in gathered.of("person"):
        if person.key not in principals:
            named = person.values["kind"] in ("organisation", "authority", "state")
            person.put(minimum_level="team" if named else "need_to_know")


def organisation(gathered: Gathered, name: str, kind: str = "organisation", zh: str = "") -> str:
    """The key of an organisation or state that the corpus only names."""
    return gathered.once("person", f"named:{name}", _named(name, kind, zh))


def state(gathered: Gathered, name: str) -> str:
    """The key of a government that a letter was addressed to."""
    return organisation(gathered, name, "authority" if name in NOT_STATES else "state")


def unlisted(gathered: Gathered, name: str) -> str:
    """The key of a person whom an entry of the register names and persons.csv lacks."""
    known = (draft for draft in gathered.of("person") if _goes_by(draft, name))
    return next((draft.key for draft in known), None) or organisation(gathered, name, "individual")


def _goes_by(person: Draft, name: str) -> bool:
    return any(row.get("latin") == name for row in person.values.get("names", ()))


def _named(name: str, kind: str, zh: str) -> Callable[[Draft], None]:
    def fill(person: Draft) -> None:
        person.put(kind=kind, names=[row_of(kind="legal", hans=zh, latin=name)])

    return fill


def take_link(gathered: Gathered, row: CsvRow) -> None:
    """One row of links.csv: a relation; `subject_of` makes a principal of the case instead."""
    for side in ("from", "to"):
        if row.cells[f"{side}_type"] not in ("person", "case"):
            raise row.wrong(f"{side}_type")
    one = gathered.known(row, "from_id", row.take("from_id"), "person")
    other = gathered.known(row, "to_id", row.take("to_id"), row.take("to_type"))
    row.take("from_type")
    relation = row.term("relation", "relation_type")
    if relation == "subject_of":
        _principal(gathered, row, one, other)
        return
    draft = gathered.new("relation", row.take("link_id"))
    draft.put(from_person=one, to_record=other, type=relation, role=row.term("role", "role"))
    draft.put(detail={"en": row.take("detail")}, basis=gathered.sources(row))
    _same_name(gathered.drafts[other], row)
    draft.notes = [f"link_id: {draft.key}", *row.rest()]


def _principal(gathered: Gathered, row: CsvRow, person: str, case: str) -> None:
    if gathered.drafts[case].type != "case":
        raise row.wrong("to_type")
    members = gathered.drafts[case].values.setdefault("principals", [])
    if person not in members:
        members.append(person)
    row.term("role", "role")
    row.used -= {"role", "relation"}
    _same_name(gathered.drafts[case], row)
    gathered.cite(row, "persons", gathered.drafts[person])
    gathered.drafts[case].notes += row.rest()


def _same_name(target: Draft, row: CsvRow) -> None:
    values = target.values
    names = [name.get("latin") for name in values.get("names", ())]
    names += [values.get(name, {}).get("en") for name in ("title", "cover_description")]
    if row.cells["to_name"] in names:
        row.used.add("to_name")
