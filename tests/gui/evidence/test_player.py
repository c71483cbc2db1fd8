"""Recordings played in the window: by the clock, from any place, sound fed elsewhere, ended with the file."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.evidence.file_pane import FilePane
from app.gui.evidence.player import Player
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.types.evidence import Evidence
from app.services.decoding.playing import PIECE, SOUND_SECOND, Playing
from app.services.decoding.speaker import Speaker
from app.services.session import Session
from tests import files
from tests.gui.evidence.test_file_pane import evidence

LONG = 20_000
Make = Callable[..., Window]


@pytest.fixture
def session(vault: Callable[[str], Session]) -> Session:
    """A vault of its own."""
    return vault("mine")


def shown(window: Window, session: Session, data: bytes, qtbot: QtBot) -> tuple[FilePane, Player, str]:
    """The tab of a recording."""
    id_ = evidence(session, data)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="evidence", record=id_, tab="file"))
    pane = window.findChildren(FilePane)[-1]
    qtbot.waitUntil(lambda: pane.told is not None and pane.player.isVisible(), timeout=LONG)
    return pane, pane.player, id_


def test_a_film_plays_by_the_clock_and_rests(qtbot: QtBot, new_window: Make, session: Session) -> None:
    _, player, _ = shown(new_window(Language.EN), session, files.video(4), qtbot)
    frames: list[float] = []
    player.showing.connect(lambda _pixels: frames.append(time.monotonic()))
    player.setFocus()
    QTest.keyClick(player, Qt.Key.Key_Space)
    assert player.plays
    begun = time.monotonic()
    qtbot.waitUntil(lambda: player.at >= 1.5, timeout=LONG)
    assert time.monotonic() - begun >= 1.4
    assert len(frames) > 12
    QTest.keyClick(player, Qt.Key.Key_Space)
    assert not player.plays
    at = player.at
    qtbot.wait(200)
    assert player.at == at
    qtbot.waitUntil(lambda: player.words.text().endswith("/ 0:04"), timeout=LONG)


def test_any_place_is_shown_within_half_a_second(qtbot: QtBot, new_window: Make, session: Session) -> None:
    pane, player, _ = shown(new_window(Language.EN), session, files.video(4), qtbot)
    player.seek(0.1)
    qtbot.waitUntil(lambda: player._playing is not None, timeout=LONG)  # the child has been started
    shades = []
    player.showing.connect(lambda pixels: shades.append(pixels.data[3000]))
    begun = time.monotonic()
    player.seek(3.0)
    qtbot.waitUntil(lambda: bool(shades), timeout=LONG)
    assert time.monotonic() - begun < 2.0  # half a second where nothing else runs: benchmarks/evidence.py
    assert abs(shades[-1] - 75) <= 4  # frame 75 of 25 a second
    assert player.at == 3.0
    QTest.keyClick(player, Qt.Key.Key_Left)
    assert player.at == 0.0
    assert pane.picture.shown.width() > 0


def test_the_end_rests_and_play_begins_anew(qtbot: QtBot, new_window: Make, session: Session) -> None:
    _, player, _ = shown(new_window(Language.EN), session, files.video(2), qtbot)
    player.seek(1.6)
    player.toggle()
    qtbot.waitUntil(lambda: not player.plays, timeout=LONG)
    assert player.at == pytest.approx(2.0, abs=0.1)
    player.toggle()
    assert player.at == 0.0
    player.rest()


def test_leaving_ends_the_child(qtbot: QtBot, new_window: Make, session: Session) -> None:
    window = new_window(Language.EN)
    _, player, _ = shown(window, session, files.tone(), qtbot)
    player.toggle()
    qtbot.waitUntil(lambda: player._playing is not None, timeout=LONG)
    assert window.shell is not None
    window.shell.go(Place("home"))
    qtbot.waitUntil(lambda: len(session.decoder.pids) <= 1, timeout=LONG)  # the one in reserve


def test_another_recording_is_never_played_from_the_file_before(
    qtbot: QtBot, new_window: Make, session: Session
) -> None:
    """A piece of the first file that arrives late must not become the second one's."""
    window = new_window(Language.EN)
    _, player, _ = shown(window, session, files.video(2), qtbot)
    player.toggle()  # its first piece is on its way
    second = session.vault_record(evidence(session, files.tone()))
    assert isinstance(second, Evidence)
    assert second.file is not None
    player.show_recording(second.file.sha256, second.file.media_type or "audio/ogg", 3.0)
    qtbot.wait(1500)
    assert player._playing is None
    player.toggle()
    qtbot.waitUntil(lambda: player._playing is not None, timeout=LONG)
    assert player._playing is not None
    assert player._playing.about.size is None, "a recording of sound alone"
    player.rest()


def test_a_part_of_the_sound_becomes_a_record(qtbot: QtBot, new_window: Make, session: Session) -> None:
    window = new_window(Language.EN)
    pane, player, id_ = shown(window, session, files.tone(), qtbot)
    player.seek(1.0)
    sheet = pane.ask_cut()
    assert sheet.first.text() == "0:01.0"
    for wrong in ("", "x", "0:09", "3"):
        sheet.first.setText(wrong)
        sheet.last.setText("2" if wrong == "3" else "0:02.5")
        assert not sheet.button.isEnabled(), wrong
    sheet.first.setText("０：01")
    sheet.last.setText("0:02.5")
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: shell.place().record != id_, timeout=LONG)
    copy = session.vault_record(shell.place().record)
    assert isinstance(copy, Evidence)
    assert copy.derived_from is not None
    assert copy.derived_from.id == id_


def test_pieces_follow_each_other_without_a_gap(session: Session) -> None:
    id_ = evidence(session, files.video(3))
    record = session.vault_record(id_)
    assert isinstance(record, Evidence)
    assert record.file is not None
    playing = Playing(session, record.file.sha256, record.media_type)
    times, sound = [], b""
    for number in range(4):
        piece = playing.piece(number * PIECE, (320, 320))
        times += [at for at, _ in piece.frames]
        sound += piece.sound
    playing.close()
    assert times == pytest.approx([number / 25 for number in range(75)])
    assert len(sound) == pytest.approx(3 * SOUND_SECOND, rel=0.02)


# --- the loudspeaker ------------------------------------------------------------------------------------

FAKE = (
    "import sys; sys.stdout.write('{word}'); sys.stdout.flush();"
    " open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
)


def fake(tmp_path: Path, word: str) -> Speaker:
    """A loudspeaker that writes what it hears into a file."""
    return Speaker([sys.executable, "-c", FAKE.format(word=word), str(tmp_path / "heard")])


def test_what_is_fed_is_heard_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    speaker = fake(tmp_path, "1")
    sounds = [bytes([number]) * 50_000 for number in range(5)]
    for sound in sounds:
        speaker.feed(sound)
    qtbot.waitUntil(lambda: speaker.plays and speaker._waiting.empty(), timeout=LONG)
    process = speaker._process
    assert process is not None
    assert process.stdin is not None
    qtbot.wait(100)
    process.stdin.close()
    process.wait()
    assert (tmp_path / "heard").read_bytes() == b"".join(sounds)
    speaker.close()


@pytest.mark.parametrize("command", [["/nowhere/at/all"], [sys.executable, "-c", "print(0, end='')"]])
def test_without_a_loudspeaker_nothing_waits(qtbot: QtBot, command: list[str]) -> None:
    speaker = Speaker(command)
    speaker.feed(b"x" * 10_000_000)
    qtbot.wait(300)
    assert not speaker.plays
    speaker.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_window_loads_no_codec_to_play() -> None:
    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from app.gui.evidence import file_pane, player\n"
        "from app.gui.redacting import sheet\n"
        "from app.services.decoding.speaker import Speaker\n"
        "import time; made = Speaker(); made.feed(b'0' * 4000); time.sleep(1.5); made.close()\n"
        "maps = open('/proc/self/maps').read().lower()\n"
        "names = ('avcodec', 'ffmpeg', 'multimedia', 'pdfium', '_imaging', 'heif')\n"
        "print([one for one in names if one in maps])\n"
    )
    command = [sys.executable, "-c", code]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"
