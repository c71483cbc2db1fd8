"""What users add: terms, fields, searches, questions; records of type `setting`, so they merge and undo."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import uuid4

from app.records.declare import USER, FieldDeclaration, Kind
from app.records.leaves import Copy, Json, Path
from app.records.levels import level_of
from app.records.vocabularies import OWN, Added, TermEntry
from app.services.session import Session
from app.vault.lists import ListQuery
from app.vault.store import Group

SETTING = "setting"
_QUESTION = "count"
SCRIPTS = ("zh_hans", "zh_hant", "en")
_NAME = re.compile(r"[0-9a-f]{32}")


def _copies(session: Session) -> list[Copy]:
    keys = session.read.ids(ListQuery(SETTING, descending=True))
    return [stored.copy for stored in session.read.rows(keys)]


def _settings(session: Session, kind: str) -> list[dict[Path, Json]]:
    found = (copy.shown() for copy in _copies(session))
    return [values for values in found if values.get(("kind",)) == kind]


def _add(session: Session, kind: str, values: Mapping[Path, Json]) -> Copy:
    with session.write(f"setting {kind}") as group:
        return group.create(SETTING, {("kind",): kind, **values}, str(uuid4()))


def _text(values: Mapping[Path, Json], *path: str) -> str:
    value = values.get(path)
    return value if isinstance(value, str) else ""


def user_terms(session: Session) -> Added:
    """The terms that users added, by list."""
    added: dict[str, list[TermEntry]] = {}
    for values in _settings(session, "term"):
        words = [_text(values, "label", script) for script in SCRIPTS]
        added.setdefault(_text(values, "list"), []).append(TermEntry(_text(values, "code"), *words))
    return added


def add_term(session: Session, list_name: str, zh: str, en: str) -> str:
    """A new term of a list; its code, which is random so that it never meets a shipped one."""
    code = f"{OWN}{uuid4().hex[:8]}"
    labels: dict[Path, Json] = {
        ("label", script): text for script, text in zip(SCRIPTS, (zh, zh, en), strict=True) if text
    }
    _add(session, "term", {("list",): list_name, ("code",): code, **labels})
    session.added = user_terms(session)
    return code


def user_fields(session: Session, type_: str) -> list[tuple[FieldDeclaration, dict[str, str]]]:
    """The fields that users added to a type, with their labels by script."""
    found = []
    for values in _settings(session, "field"):
        if _text(values, "type") == type_ and _NAME.fullmatch(_text(values, "name")):
            labels = {script: _text(values, "label", script) for script in SCRIPTS}
            level = level_of(values.get(("level",)))
            vocabulary = tuple(filter(None, [_text(values, "vocabulary")]))
            declaration = FieldDeclaration(
                _text(values, "name"), Kind(_text(values, "holds")), level, USER, vocabulary
            )
            found.append((declaration, labels))
    return found


def add_user_field(
    session: Session, type_: str, kind: Kind, labels: Mapping[str, str], level: str = "team"
) -> str:
    """A new field of a type, at team unless said otherwise; its random name."""
    name = uuid4().hex
    values: dict[Path, Json] = {("type",): type_, ("name",): name, ("holds",): kind.value, ("level",): level}
    values.update({("label", script): text for script, text in labels.items() if text})
    _add(session, "field", values)
    return name


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A list that somebody keeps coming back to; `state` is what the page puts back, as JSON values."""

    id: str
    name: str
    type: str
    text: str
    filters: tuple[tuple[str, str], ...]
    state: Mapping[str, Json]


def saved_searches(session: Session) -> list[SavedSearch]:
    """The searches that users saved, by name; those over types that this vault hides are left out."""
    with_ids = ((copy.id, copy.shown()) for copy in _copies(session))
    kept = [_search(id_, values) for id_, values in with_ids if values.get(("kind",)) == "search"]
    return sorted((one for one in kept if one.type in session.types), key=lambda one: one.name)


def _search(id_: str, values: Mapping[Path, Json]) -> SavedSearch:
    state = _state(_text(values, "text"))
    return SavedSearch(
        id_, _text(values, "name"), str(state.get("type", "")), str(state.get("text", "")),
        filters_in(state), state,
    )  # fmt: skip


def filters_in(state: Mapping[str, Json]) -> tuple[tuple[str, str], ...]:
    """The filters of a list as they were kept; what is none is left out."""
    pairs = state.get("filters")
    filters = [pair for pair in pairs if isinstance(pair, list)] if isinstance(pairs, list) else []
    return tuple((str(pair[0]), str(pair[1])) for pair in filters if len(pair) == 2)


def _state(text: str) -> dict[str, Json]:
    try:
        state = json.loads(text)
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}


def save_search(session: Session, name: str, state: Mapping[str, Json]) -> str:
    """Keep a search under a name; its id."""
    text = json.dumps(dict(state), ensure_ascii=False, sort_keys=True)
    return _add(session, "search", {("name",): name, ("text",): text}).id


def forget_search(session: Session, id_: str) -> None:
    """Take a saved search away; it can be undone."""
    with session.write("trash") as group:
        group.trash(id_)


def add_question(group: Group, of: str, plain: Mapping[str, Json]) -> None:
    """Keep what the figures of a record count, within a verb."""
    group.create(SETTING, question_values(of, plain), str(uuid4()))


def question_values(of: str, plain: Mapping[str, Json]) -> dict[Path, Json]:
    """The values of the setting that keeps a question."""
    text = json.dumps({**plain, "of": of}, ensure_ascii=False, sort_keys=True)
    return {("kind",): _QUESTION, ("text",): text}


def questions(session: Session) -> list[tuple[Copy, dict[str, Json]]]:
    """What the figures of each record count (`of`), newest first, with the setting that keeps it."""
    kept = [(copy, copy.shown()) for copy in _copies(session)]
    kept = [pair for pair in kept if pair[1].get(("kind",)) == _QUESTION]
    return [(copy, _state(_text(values, "text"))) for copy, values in kept]


def with_questions(session: Session, ids: Iterable[str]) -> list[str]:
    """Records that are purged, and behind them what their figures counted: its words may name somebody."""
    going = list(ids)
    gone = set(going)
    return going + [copy.id for copy, plain in questions(session) if plain.get("of") in gone]
