"""`anjuan demo`: the main job end to end, told step by step; exit status 1 where anything does not match."""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.cli.passphrases import Passphrases
from app.cli.telling import Telling
from app.cli.verbs import typed
from app.services import demo
from app.services.intake import Intake, take
from app.services.opening import lock
from app.services.session import Session
from app.services.wording import field_word, level_word, type_word

EXAMPLES = 4
CALL = Intake(
    who="岑望舒",
    taken_when="昨天早上七点",
    where="云川市青岚区家中",
    by_whom="两名自称派出所的人",
    as_told="敲门后说去问几句话，之后手机关机。",
    paper="没有出示文书",
    health="哮喘，没有带药",
    children="儿子六岁，在外婆家",
    what_may_be_done="先不要公开",
)
"""An invented call."""


def run(given: argparse.Namespace, _passphrases: Passphrases, telling: Telling) -> int:
    """Record, find, seal, open elsewhere, compare; say where everything is."""
    folder = given.folder or Path(tempfile.mkdtemp(prefix="anjuan-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        first = stack.enter_context(_vault(folder / "vault", "North Window", telling))
        second = stack.enter_context(_vault(folder / "second-vault", "Harbour Desk", telling))
        _fill(first, None if given.sample else demo.beside(), telling)
        failures = _find(first, telling)
        failures += _exchange(first, second, folder, telling)
        failures += _classic(first, folder, telling)
    telling.say("demo_where", folder=folder)
    telling.know({"folder": str(folder), "failures": failures})
    if failures:
        telling.say("demo_failed", count=failures)
    return 1 if failures else 0


@contextmanager
def _vault(folder: Path, name: str, telling: Telling) -> Iterator[Session]:
    made = demo.made(folder, name, telling.language)
    telling.say("demo_vault", folder=folder, seconds=f"{made.seconds:.1f}")
    telling.say("demo_passphrase", passphrase=made.passphrase)
    try:
        yield made.session
    finally:
        lock(made.session)


def _fill(session: Session, corpus: Path | None, telling: Telling) -> None:
    counts = demo.filled(session, corpus, telling.language)
    telling.say("demo_corpus" if corpus else "demo_sample", types=typed(counts, telling.language))
    result = take(session, CALL, telling.language)
    telling.say("demo_intake", count=len(result.ids), missing=len(result.missing))
    telling.know({"records": counts, "intake": {"records": len(result.ids), "missing": len(result.missing)}})


def _find(session: Session, telling: Telling) -> int:
    findings = demo.found_people(session, telling.language)
    slowest = max((one.milliseconds for one in findings), default=0.0)
    telling.say("demo_find", seconds=f"{slowest:.0f}")
    for one in findings:
        telling.line(f"  {telling.words(f'spelling_{one.kind}')}: {one.query} → {one.title or '✗'}")
    facts = [{"kind": one.kind, "query": one.query, "found": one.found} for one in findings]
    telling.know({"people": facts})
    return sum(not one.found for one in findings) + demo.PEOPLE - len(findings)


def _exchange(first: Session, second: Session, folder: Path, telling: Telling) -> int:
    done = demo.exchanged(first, second, folder)
    cases = ", ".join(done.cases)
    telling.say(
        "demo_seal", cases=cases, path=done.path, size=done.size, records=done.records, leaves=done.leaves
    )
    telling.say("demo_opened", leaves=done.leaves, wrong=done.differing)
    count = sum(done.withheld.values())
    telling.say("demo_withheld", count=count, leaked=done.leaked)
    for type_, name, level in done.examples[:EXAMPLES]:
        language = telling.language
        field, label = field_word(language, type_, name), level_word(language, level)
        telling.line(
            "  " + telling.words("demo_example", type=type_word(language, type_), field=field, level=label)
        )
    levels = {level.code: number for level, number in done.withheld.items()}
    telling.know({"sealed": {"path": str(done.path), "size": done.size, "leaves": done.leaves}})
    telling.know(
        {"differing": done.differing, "withheld": levels, "leaked": done.leaked, "proven": done.proven}
    )
    return done.differing + done.leaked + (not done.proven) + (not count)


def _classic(session: Session, folder: Path, telling: Telling) -> int:
    opened = demo.opened_by_age(session, folder)
    telling.know({"age": None if opened is None else opened.intact})
    if opened is None:
        telling.say("demo_no_age")
        return 0
    result = telling.words("demo_same" if opened.intact else "demo_differs")
    telling.say("demo_age", bytes=opened.size, entries=opened.entries, result=result)
    return 0 if opened.intact else 1
