"""Each import contract holds, and a violation planted in a copy of the program breaks that very contract."""

import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ARROWS = {
    "gui": {"services", "disclosure", "procedure", "records", "errors"},
    "cli": {"services", "errors"},
    "vault": {"crypto", "records", "errors"},
    "bundle": {"crypto", "disclosure", "records", "errors"},
    "documents": {"disclosure", "procedure", "records", "errors"},
    "disclosure": {"records", "errors"},
    "procedure": {"records", "errors"},
    "crypto": {"errors"},
    "records": {"errors"},
    "decoder": set(),
    "speaker": set(),
}
ALL = [
    "cli", "gui", "services", "vault", "bundle", "documents",
    "disclosure", "procedure", "crypto", "records", "errors", "resources", "decoder", "speaker",
]  # fmt: skip
# contract -> (the module that offends, its offending line)
PLANTED: list[tuple[str, str, str]] = [
    ("downward", "records", "import app.services"),
    ("downward", "errors", "from app import records"),
    ("downward", "services", "import app.gui"),
    ("downward", "gui", "import app.cli"),
    ("downward", "vault", "import app.bundle"),
    ("downward", "bundle", "import app.documents"),
    ("downward", "documents", "import app.vault"),
    ("nobody-imports-decoder", "services", "import app.decoder"),
    ("nobody-imports-speaker", "gui", "import app.speaker"),
    ("qt", "services", "from PySide6.QtCore import QObject"),
    ("qt", "cli", "def late() -> None:\n    import PySide6"),
    ("sqlcipher", "services", "import sqlcipher3"),
    ("sqlcipher", "gui", "import sqlite3"),
    ("codecs", "gui", "from PIL import Image"),
    ("codecs", "services", "import pypdfium2"),
    ("cryptography", "bundle", "from cryptography.hazmat.primitives import hashes"),
    ("cryptography", "vault", "import argon2"),
    ("offline", "services", "import socket"),
    ("offline", "gui", "from PySide6 import (\n    QtCore,\n    QtNetwork,\n)"),
    ("offline", "bundle", "from urllib import request"),
    ("offline", "cli", "import importlib\nimportlib.import_module('http.client')"),
    ("unsafe", "vault", "import pickle"),
    *(
        (package, package, f"import app.{other}")
        for package, allowed in ARROWS.items()
        for other in ALL
        if other not in allowed | {package, "resources"}
        or (package in ("decoder", "speaker") and other == "resources")
    ),
]


def contracts() -> dict[str, str]:
    """Contract id -> its name, as declared."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter", encoding="utf-8")
    prefix = "importlinter:contract:"
    return {key.removeprefix(prefix): parser[key]["name"] for key in parser if key.startswith(prefix)}


def lint(folder: Path, *contract: str) -> subprocess.CompletedProcess[str]:
    """Runs lint-imports on the tree in `folder`, for the contracts with these ids or for all."""
    start = "from importlinter.cli import lint_imports_command as lint; lint()"
    command = [sys.executable, "-c", start, "--no-cache"]
    command += [word for name in contract for word in ("--contract", name)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


def broken(folder: Path) -> set[str]:
    """The names of the contracts that lint-imports calls broken."""
    said = " ".join(lint(folder).stdout.split("Broken contracts")[0].split())
    return {name for name in contracts().values() if f"{name} BROKEN" in said}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A skeleton of the house: every package, those of later work included, and nothing in them."""
    for name in ALL:
        (tmp_path / "app" / name).mkdir(parents=True)
        (tmp_path / "app" / name / "__init__.py").write_text('"""Empty."""\n', encoding="utf-8")
    (tmp_path / "app" / "__init__.py").write_text('"""Empty."""\n', encoding="utf-8")
    shutil.copy(ROOT / ".importlinter", tmp_path)
    for file in ("tests/__init__.py", "tests/house/__init__.py", "tests/house/contracts.py"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


def test_the_program_keeps_every_contract() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"Contracts: {len(contracts())} kept, 0 broken." in result.stdout


def test_a_violation_planted_in_the_real_tree_is_seen(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tests" / "house", tmp_path / "tests" / "house")
    shutil.copy(ROOT / ".importlinter", tmp_path)
    (tmp_path / "app" / "planted.py").write_text("import PySide6\n", encoding="utf-8")
    assert broken(tmp_path) == {contracts()["qt"]}


def test_the_empty_house_keeps_every_contract(copy: Path) -> None:
    assert lint(copy).returncode == 0


@pytest.mark.parametrize("contract", sorted(contracts()))
def test_every_planted_violation_is_found_by_its_contract(copy: Path, contract: str) -> None:
    planted = [(module, line) for name, module, line in PLANTED if name == contract]
    assert planted, f"nothing is planted against {contract}"
    for number, (module, line) in enumerate(planted):
        (copy / "app" / module / f"planted_{number}.py").write_text(line + "\n", encoding="utf-8")
    assert contracts()[contract] in broken(copy)
    result = lint(copy, contract)
    assert result.returncode == 1
    for number, (module, _) in enumerate(planted):
        assert f"app.{module}.planted_{number}" in _dotted(result.stdout), planted[number]


def _dotted(said: str) -> str:
    return said.replace("/", ".").replace("\\", ".")


def test_every_part_of_the_program_is_declared() -> None:
    parts = {p.stem for p in (ROOT / "app").iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
    assert parts - {"__init__", "__main__"} <= set(ALL)
