"""The command line: the same verbs without a window, no Qt, no secret in an argument, no values in errors."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.cli.run import INTERRUPTED, where
from app.cli.telling import Telling, system_language
from app.crypto import argon
from app.disclosure.audience import audience
from app.records.words import LANGUAGES
from app.services import keys, recording, searching
from app.services.building import build
from app.services.disclosing import Request, choices_for, prepare, recipient_of_text, seal_disclosure
from app.vault import access
from tests.services.test_disclosing import CASE
from tests.services.vaults import session_in
from tests.shared import shared_dir

PASSPHRASE = "correct horse battery staple"

Run = Callable[..., tuple[int, Any]]


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "calibrate", lambda: argon.FLOOR)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a verb with `--json`; gives its status and what machines are told."""

    def runner(arguments: Sequence[object], said: str = PASSPHRASE, typed: str = "") -> tuple[int, Any]:
        reader, writer = os.pipe()
        os.write(writer, said.encode() + b"\n")
        os.close(writer)
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        status = main(["--json", "--language", "en", "--passphrase-fd", str(reader), *map(str, arguments)])
        os.close(reader)
        return status, json.loads(capfd.readouterr().out)

    return runner


@pytest.fixture
def vault(run: Run, tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    status, told = run(["create", folder, "--profile", "office", "--name", "North"])
    assert status == 0
    assert len(told["recovery_words"]) == 12
    return folder


def test_a_corpus_goes_in_is_found_sealed_listed_and_merged(run: Run, vault: Path, tmp_path: Path) -> None:
    status, told = run(["import", "--vault", vault, shared_dir("corpus")])
    assert (status, told["imported"]["case"]) == (0, 25)
    status, told = run(["search", "--vault", vault], typed="余文生\n")
    assert status == 0
    assert any("Yu Wensheng" in hit["title"] for hit in told["hits"])

    other = tmp_path / "other"
    run(["create", other, "--profile", "office", "--name", "Harbour"])
    card = tmp_path / "harbour.card"
    card.write_text(run(["card", "--vault", other])[1]["card"], encoding="utf-8")
    bundle = tmp_path / "one.age"
    status, sealed = run(["export", "--vault", vault, bundle, "--case", "C013", "--to", card])
    assert (status, Path(sealed["path"]).stat().st_size) == (0, sealed["size"])
    assert sealed["withheld"] > 0

    status, listed = run(["open", "--vault", other, bundle])
    assert (status, len(listed["entries"])) == (0, sealed["records"])
    assert {entry["state"] for entry in listed["entries"]} == {"new"}
    status, merged = run(["import", "--vault", other, bundle])
    assert (status, merged["new"]) == (0, sealed["records"])
    assert run(["import", "--vault", other, bundle])[1]["unchanged"] == sealed["records"]
    status, told = run(["check", "--vault", other, "--rebuild"])
    assert (status, told["sound"], told["records"]) == (0, True, sealed["records"])


def test_a_reading_copy_tells_its_sender_and_is_unpacked(run: Run, tmp_path: Path) -> None:
    with session_in(tmp_path / "desk") as desk:
        card = keys.own_card(desk)
    with session_in(tmp_path / "sender") as sender:
        plain = {"summary": {"zh": "一案"}, "minimum_level": "public"}
        recording.save(sender, build("case", CASE, plain, str))
        asked = Request(audience("ourselves"), recipient_of_text(card), (CASE,), choices_for(sender))
        path = seal_disclosure(sender, prepare(sender, asked), tmp_path / "a.age").path
    into, said = tmp_path / "out", "correct horse battery"
    status, told = run(["open", "--vault", tmp_path / "desk", path, "--into", into], said=said)
    assert (status, told["trust"], told["sender"]) == (0, "unknown", None)
    assert "index.html" in told["files"]
    assert "一案" in (into / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said", "problem"),
    [
        (["check"], "wrong", "wrong_passphrase"),
        (["check"], "", "passphrase_missing"),
        (["export", "x.age", "--case", "NONE", "--to", "age1nonsense"], PASSPHRASE, "case_not_found"),
        (["import", "no-such-bundle"], PASSPHRASE, "file_not_found"),
        (["open", "no-such-bundle"], PASSPHRASE, "file_not_found"),
    ],
)
def test_what_the_world_does_wrong_is_said_in_words(
    run: Run, vault: Path, arguments: list[str], said: str, problem: str
) -> None:
    status, told = run([arguments[0], "--vault", vault, *arguments[1:]], said=said)
    assert (status, told["problem"]) == (2, problem)
    assert told["words"]


def test_a_folder_without_a_vault_is_named_as_such(run: Run, tmp_path: Path) -> None:
    status, told = run(["check", "--vault", tmp_path])
    assert (status, told["problem"]) == (2, "vault_not_found")


def test_a_fault_of_ours_shows_a_place_and_no_values(
    run: Run, vault: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("刘霞 secret")

    monkeypatch.setattr("app.cli.verbs.find", fail)
    status, told = run(["search", "--vault", vault], typed="刘霞\n")
    assert status == 3
    assert "verbs.py" in told["words"]
    assert "RuntimeError" in told["words"]
    assert "刘霞" not in told["words"] + capfd.readouterr().err


def test_words_searched_for_are_no_argument() -> None:
    with pytest.raises(SystemExit):
        main(["search", "刘霞"])


def test_whoever_stops_reading_is_told_of_no_fault() -> None:
    """`anjuan search … | head` closes the pipe before all is said."""
    code = (
        "import app.cli.run as run\n"
        "def much(given, passphrases, telling):\n"
        "    for _ in range(100_000): telling.line('a line of a list that goes on')\n"
        "    return 0\n"
        "run.VERBS['card'] = much\n"
        "raise SystemExit(run.main(['card']))"
    )
    done = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.stdout is not None
    done.stdout.readline()
    done.stdout.close()
    assert done.stderr is not None
    assert done.stderr.read() == b""
    assert done.wait(60) == INTERRUPTED


def test_no_qt_is_loaded() -> None:
    code = "import sys, app.cli; print([m for m in sys.modules if m.startswith(('PySide6', 'app.gui'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("zh_CN.UTF-8", "zh_hans"),
        ("zh_TW.UTF-8", "zh_hant"),
        ("zh_HK", "zh_hant"),
        ("de_DE", "en"),
        ("C", "en"),
    ],
)
def test_the_language_is_that_of_the_system(
    monkeypatch: pytest.MonkeyPatch, locale: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert system_language() == language


def test_every_sentence_stands_in_three_scripts_with_the_same_facts() -> None:
    import string
    import tomllib

    from app import resources

    for key, sentences in tomllib.loads(resources.text("cli.toml")).items():
        facts = [
            {name for _, name, _, _ in string.Formatter().parse(sentences[lang]) if name}
            for lang in LANGUAGES
        ]
        assert facts[0] == facts[1] == facts[2], key
        assert Telling("en").words(key, **dict.fromkeys(facts[0], "x"))


def test_where_an_error_arose_is_told_without_its_text() -> None:
    with pytest.raises(AttributeError) as caught:
        searching.find(None, "x", "en")  # type: ignore[arg-type]
    assert where(caught.value).startswith("AttributeError < searching.py:")
    assert "session" not in where(caught.value)


def test_a_drop_box_is_made_for_a_card_and_takes_nothing_in(run: Run, vault: Path, tmp_path: Path) -> None:
    card, box = tmp_path / "card.txt", tmp_path / "box"
    _, told = run(["card", "--vault", vault])
    card.write_text(told["card"])
    status, told = run(["create", box, "--drop-box", card])
    assert status == 0
    assert len(told["recovery_words"]) == 12
    assert (box / "sealed").is_dir()
    for verb in (["search", "--vault", box], ["card", "--vault", box], ["import", "--vault", box, card]):
        status, told = run(verb)
        assert (status, told["problem"]) == (2, "dropbox_takes_nothing")
    status, told = run(["create", tmp_path / "other", "--drop-box", tmp_path / "nothing"])
    assert (status, told["problem"]) == (2, "file_not_found")
