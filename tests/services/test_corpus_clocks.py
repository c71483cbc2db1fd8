"""Every case of the corpus on 31 December 2022: stage, days held and limits, against a table worked by hand.

The table holds the working of a line in `by_hand`; where there is none the reports set nothing running.
"""

import csv
from datetime import date
from pathlib import Path

from app.services import titling
from app.services.casework.clocks import Clock, LimitView, clocks
from app.services.corpus import import_corpus
from app.services.session import Session
from tests.services.vaults import session_in
from tests.shared import shared_dir

DAY = date(2022, 12, 31)
TABLE = Path(__file__).parents[1] / "vectors" / "corpus_clocks.csv"
COLUMNS = ("case", "number", "stage", "held", "rule", "state", "start", "end", "longest", "article")


def lines(session: Session) -> list[dict[str, str]]:
    """One line for each limit, and one for a person with none; people by their number in the case."""
    found = []
    for key in reversed(session.read.ids_at(session.read.every())):
        record = session.vault_record(key)
        if record is None or not hasattr(record, "principals"):
            continue
        code = titling.title(session, record, "en").split(" · ")[0]
        for number, clock in enumerate(clocks(session, record.id, "en"), 1):
            found += [_line(code, number, clock, view) for view in clock.limits or (None,)]
    return sorted(found, key=lambda line: tuple(line[name] for name in ("case", "number", "rule", "start")))


def _line(case: str, number: int, clock: Clock, view: LimitView | None) -> dict[str, str]:
    fewest, most = clock.custody.days_held(DAY)
    held = "" if not most else str(fewest) if fewest == most else f"{fewest}–{most}"
    line = dict.fromkeys(COLUMNS, "")
    line |= {"case": case, "number": str(number), "stage": clock.custody.stage, "held": held}
    if view is not None:
        limit = view.limit
        line |= {
            "rule": limit.key, "state": limit.state.value, "start": str(limit.start),
            "end": str(limit.end or ""), "longest": str(limit.longest or ""), "article": view.brief,
        }  # fmt: skip
    return line


def test_the_whole_corpus_against_the_table(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        session.today = lambda: DAY
        import_corpus(session, shared_dir("corpus"))
        computed = lines(session)
    with TABLE.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert [{name: line[name] for name in COLUMNS} for line in table] == computed
    worked = {line["case"] for line in table if line["by_hand"]}
    assert len(worked) >= 10
    assert len({line["case"] for line in table}) == 25
