"""The first screen shows before anything of the services is imported; nothing ever brings in a network."""

import json
import os
import subprocess
import sys
from pathlib import Path

FIRST = """
import sys
from app.gui import preferences
from app.gui.start import application
from app.gui.window import Window
app = application()
window = Window(preferences.load())
window.show()
app.processEvents()
"""
OURS = ("app.services.opening", "app.services.session", "app.vault", "app.crypto", "app.records.codec")
HEAVY = (*OURS, "sqlcipher3", "cryptography", "argon2", "msgspec", "segno", "pypinyin", "subprocess")
NETWORK = ("socket", "ssl", "http", "urllib.request", "email")


def loaded(program: str, home: Path, names: tuple[str, ...]) -> list[str]:
    """Which of some modules a program of its own has imported when it ends."""
    found = f"[name for name in {names!r} if name in sys.modules]"
    show = f"{program}\nimport json, os\nprint(json.dumps({found}), flush=True)\nos._exit(0)"
    surroundings = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", show],
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return list(json.loads(done.stdout.splitlines()[-1]))


def test_the_first_screen_needs_none_of_the_services(tmp_path: Path) -> None:
    assert loaded(FIRST, tmp_path, HEAVY) == []


def test_what_is_not_needed_is_seen_where_it_is_needed(tmp_path: Path) -> None:
    """The test above can fail: the same modules are found once opening is made ready."""
    found = loaded(f"{FIRST}\nfrom app.gui import unlock\nunlock._make_ready()", tmp_path, HEAVY)
    assert {"app.services.opening", "app.vault", "sqlcipher3", "msgspec"} <= set(found)


def test_an_open_vault_brings_in_no_network_module(tmp_path: Path) -> None:
    pages = "app.gui.shell, app.gui.pages.list_page, app.gui.pages.record_page"
    program = f"import sys, app.services.opening, {pages}"
    assert loaded(program, tmp_path, NETWORK) == []
