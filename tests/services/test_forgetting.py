"""A locked vault leaves no word of its records in any cache of the process."""

import functools
import gc
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType

from msgspec import Struct, structs

from app.records.dates import understand
from app.records.types.person import PersonNames
from app.records.values import Bilingual, Term
from app.services import home, recording, searching
from app.services.casework import workspace
from app.services.lists import ListQuery, keys, rows
from app.services.session import Session
from app.services.sheets.importing import take_in
from app.services.sheets.layout import laid_out
from app.services.sheets.plan import planned
from app.services.sheets.table import of_text
from tests.services.vaults import session_in
from tests.services.written import put

NAME, WORDS = "墨砚秋", "去年杏花开时"
TABLE = f"姓名,日期,经过,地点\n{NAME},2020年1月2日,{WORDS}刑事拘留,{WORDS}镇\n"


def used(session: Session) -> None:
    """A vault as it is used: records, lists, search, a case, Home, a spreadsheet."""
    case = put(session, "case", title=Bilingual(f"{NAME}案", "A case"))
    names = (PersonNames(kind=Term("legal"), hans=NAME),)
    put(session, "person", names=names)
    put(session, "act", headline=Bilingual(WORDS), start=understand("2020年1月2日", None))
    for type_ in ("case", "person", "act"):
        rows(session, keys(session, ListQuery(type_)), "zh_hans")
    searching.find(session, NAME, "zh_hans")
    workspace.workspace(session, case, "zh_hans")
    home.home(session, "zh_hans")
    sheet = of_text(TABLE.encode())
    take_in(session, planned(session, sheet, laid_out(sheet, "act")))
    assert recording.fetch(session, case) is not None


def kept() -> set[str]:
    """The words that the caches of the program hold, of those that were typed."""
    caches = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]
    ours = [one for one in caches if str(getattr(one, "__module__", "")).startswith("app.")]
    assert len(ours) > 40
    return {word for one in ours for text in _texts(one) for word in (NAME, WORDS) if word in text}


def _texts(cache: object) -> Iterator[str]:
    """Every text in the questions and answers that a cache holds, a few steps deep."""
    seen: set[int] = {id(getattr(cache, "__dict__", None))}
    waiting = gc.get_referents(cache)
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, (type, FunctionType, ModuleType)):
            continue
        seen.add(id(one))
        if isinstance(one, str):
            yield one
        elif isinstance(one, bytes):
            yield one.decode("utf-8", "ignore")
        elif isinstance(one, Struct):
            waiting += structs.astuple(one)  # no collection walks the values of records
        else:
            waiting += gc.get_referents(one)
            waiting += list(one) if isinstance(one, dict) else []  # keys that are texts are not told


def test_no_cache_keeps_a_word_after_the_lock(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        used(session)
        assert kept() == {NAME, WORDS}, "else this test sees nothing"
    gc.collect()
    assert kept() == set()
