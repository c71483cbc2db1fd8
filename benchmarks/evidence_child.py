"""A process of its own: files in and out, or a list of thumbnails scrolled; prints figures as JSON."""

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.crypto.argon import FLOOR
from app.records.types.evidence import Evidence
from app.records.values import Bilingual
from app.services import attaching, backups, opening, recording
from app.services.decoding import asking, showing
from app.services.session import Session
from benchmarks.evidence import Raw, picture
from benchmarks.timing import highest, resident

MIB = 1 << 20
SCREEN = (1280, 720)
SEEKS, ROUNDS = 12, 3


@contextmanager
def vault(folder: Path) -> Iterator[Session]:
    """A new vault."""
    session, _ = opening.create(folder, "correct horse battery", "office", "bench", cost=FLOOR)
    try:
        yield session
    finally:
        opening.lock(session)


def through(folder: Path) -> dict[str, Any]:
    """Files in, out and looked at."""
    with vault(folder / "vault") as session:
        return {**_speeds(session, folder), **_looked(session, folder), "memory": highest()}


def _speeds(session: Session, folder: Path) -> dict[str, float]:
    """MiB a second, the program and a bare SQLCipher by turns: a machine is seldom equally busy twice."""
    spent = dict.fromkeys(("raw_written", "written", "raw_read", "read"), 0.0)
    size, held = (folder / "plain").stat().st_size / MIB, list[str]()
    bare = Raw(folder / "raw.db")
    spent["raw_written"] = _seconds(lambda: bare.write(folder / "plain"))
    spent["written"] = _seconds(lambda: held.append(attaching.attach(session, folder / "plain").sha256))
    for _ in range(ROUNDS):
        spent["raw_read"] += _seconds(bare.read) / ROUNDS
        spent["read"] += _seconds(lambda: sum(map(len, attaching.read_file(session, held[0])))) / ROUNDS
    return {name: size / seconds for name, seconds in spent.items()}


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _looked(session: Session, folder: Path) -> dict[str, float]:
    pdf, film = (attaching.attach(session, folder / name) for name in ("long.pdf", "film.mp4"))
    with session.decoder.open(session.files, pdf.sha256, showing.PDF):
        time.sleep(2)  # from here on one child waits in reserve, as in a window that is in use
    found = {"page": _milliseconds(session, pdf.sha256, showing.PDF)}
    time.sleep(2)
    found["frame"] = _milliseconds(session, film.sha256, "video/mp4")
    time.sleep(2)
    return {**found, **_sought(session, film.sha256)}


def _milliseconds(session: Session, sha: str, kind: str) -> float:
    started = time.perf_counter()
    assert showing.look(session, sha, kind, SCREEN).pixels is not None
    return (time.perf_counter() - started) * 1000


def _sought(session: Session, sha: str) -> dict[str, float]:
    """The slowest of some jumps to and fro, and what the decoder came to."""
    with session.decoder.open(session.files, sha, "video/mp4") as file:
        seconds = asking.recording(file).seconds
        slowest = 0.0
        for number in range(SEEKS):
            at = seconds * (number * 7 % SEEKS) / SEEKS + 0.5
            started = time.perf_counter()
            ((time_of, _pixels),) = asking.frames(file, at, 1, SCREEN)
            slowest = max(slowest, (time.perf_counter() - started) * 1000)
            assert abs(time_of - at) < 0.1
        return {"seek": slowest, "decoder": max(highest(pid) for pid in session.decoder.pids)}


def listed(folder: Path, count: int) -> None:
    """The list of evidence with a small picture in every row, scrolled through; ends the process."""
    from app.gui import preferences
    from app.gui.pages.list_page import ListPage
    from app.gui.place import Place
    from app.gui.preferences import Language
    from app.gui.start import application
    from app.gui.window import Window
    from benchmarks.window_child import Heart, listed, scroll, settle, until

    made_in = [sys.executable, "-m", "benchmarks.evidence_child", "fill", str(folder), str(count)]
    subprocess.run(made_in, check=True)  # what making them takes is no memory of the window
    session = opening.unlock(folder / "pictures", "correct horse battery")
    session.remember("place", Place("list", type="evidence").plain())
    app = application()
    window = Window(replace(preferences.load(), language=Language.ZH_HANS, idle_minutes=0))
    window.show()
    window.enter(session)
    until(lambda: listed(window))
    settle(1)
    app.processEvents()
    heart = Heart()
    heart.begin("scrolling")
    scroll(window)
    settle(0.3)
    heart.begin("")
    page = window.shell.page if window.shell else None
    assert isinstance(page, ListPage)
    settle(1)
    told = {"count": count, "longest": heart.longest["scrolling"], "busiest": heart.busiest["scrolling"],
            "shown": _shown(page), "memory": resident()}  # fmt: skip
    print(json.dumps(told), flush=True)
    os._exit(0)  # the vault goes with its folder: nothing is waited for


def filled(folder: Path, count: int) -> None:
    """A vault of so many pictures."""
    with vault(folder / "pictures") as session:
        _filled(session, count)


def _filled(session: Session, count: int) -> None:
    from app.vault.thumbs import Thumb

    pixels = bytes(range(256)) * 108
    made = []
    for number in range(count):
        data = picture(number)
        title = Bilingual(f"照片 {number}")
        record = recording.blank(session, "evidence", title=title, exhibit=f"证-{number}")
        assert isinstance(record, Evidence)
        ref = attaching.attach_stream(session, io.BytesIO(data), len(data))
        made.append(attaching.with_file(record, ref))
        session.vault.keep_thumb(ref.sha256, Thumb(96, 96, pixels))
    recording.save_all(session, made)
    backups.make(session)  # else the day's backup would begin in the middle


def _shown(page: Any) -> bool:
    from app.gui.evidence.thumbs import Thumbs

    kept = [thumbs._kept for thumbs in page.table.model().findChildren(Thumbs)]
    return any(not image.isNull() for pictures in kept for image in pictures.values())


if __name__ == "__main__":
    what, place, more = sys.argv[1], Path(sys.argv[2]), [int(one) for one in sys.argv[3:]]
    if what == "files":
        print(json.dumps(through(place)), flush=True)
    elif what == "fill":
        filled(place, *more)
    else:
        listed(place, *more)
