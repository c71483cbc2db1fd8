"""What every committed file keeps to: size, docstrings, reasons for skips, and words it may not hold."""

import ast
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = 400
TOP_LEVEL = {
    ".ci", ".gitignore", ".importlinter", "CHANGELOG.md", "LICENSE", "Makefile", "README.md", "README.zh.md",
    "SECURITY.md", "app", "benchmarks", "build.spec", "docs", "i18n", "pyproject.toml", "requirements.lock",
    "resources", "tests",
}  # fmt: skip


def composed(*pieces: str) -> str:
    """A needle put together here, so that this file does not hold it."""
    return "".join(pieces)


MACHINE_PATHS = [composed("/", place, "/") for place in ("work", "opt", "root")] + [
    composed("/", "tmp/", place) for place in ("brief", "setup", "bash_jobs")
]
REGISTRIES = [
    pair.replace(" ", "")
    for pair in (
        *("pypi .org", "python hosted.org", "registry .npmjs", "crates .io", "arti factory", "proxy .golang"),
        *("--index -url", "--extra-index -url", "--find -links", "_INDEX _URL", "--trusted -host"),
    )
]
STATE_WORDS = [pair.replace(" ", "") for pair in ("绝 密", "机 密", "秘 密", "内 部", "情 报")]


@cache
def committed() -> tuple[Path, ...]:
    """Every file under version control that stands in the tree."""
    git = shutil.which("git")
    if git is None:
        return ()
    run = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if run.returncode != 0:
        return ()
    names = run.stdout.decode("utf-8").split("\0")
    return tuple(ROOT / name for name in names if name and (ROOT / name).is_file())


@pytest.fixture(autouse=True)
def _in_a_checkout() -> None:
    if not committed():
        pytest.skip("the source is not in a git checkout")


def text(file: Path) -> str:
    """The file's text; empty when it is no text."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def python() -> list[Path]:
    """Every committed Python source."""
    return [file for file in committed() if file.suffix == ".py"]


def holding(needles: list[str], files: list[Path]) -> list[str]:
    """`file: needle` for every needle that stands in a file, letter case aside."""
    found = []
    for file in files:
        words = text(file).lower()
        found += [f"{file.relative_to(ROOT)}: {needle}" for needle in needles if needle.lower() in words]
    return found


def test_top_level_holds_what_it_should_and_nothing_else() -> None:
    present = {file.relative_to(ROOT).parts[0] for file in committed()}
    assert present <= TOP_LEVEL, present - TOP_LEVEL


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    starts = re.compile("|".join(rf"(?<![\w.~-]){re.escape(path)}" for path in MACHINE_PATHS))
    assert starts.search("see " + MACHINE_PATHS[0] + "x")
    assert [str(file.relative_to(ROOT)) for file in committed() if starts.search(text(file))] == []


def test_no_file_names_a_package_registry() -> None:
    allowed = {ROOT / "Makefile"}  # passes the resolver the options that keep the registry out of the lock
    assert holding(REGISTRIES, [file for file in committed() if file not in allowed]) == []
    makefile = re.sub(r"--no-emit-[a-z-]+", "", text(ROOT / "Makefile")).lower()
    assert [needle for needle in REGISTRIES if needle.lower() in makefile] == []


def test_the_lock_pins_everything_with_hashes() -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", text(ROOT / "requirements.lock").split("\n", 1)[1].strip())
    assert len(blocks) > 20
    assert [b for b in blocks if not re.match(r"[\w.-]+==\S+ \\\n.*--hash=sha256:[0-9a-f]{64}", b)] == []


def test_the_lock_covers_what_the_project_declares() -> None:
    declared = re.findall(r'^  "([\w-]+)', text(ROOT / "pyproject.toml"), re.MULTILINE)
    pinned = set(re.findall(r"^([\w.-]+)==", text(ROOT / "requirements.lock").lower(), re.MULTILINE))
    assert len(declared) > 10
    assert {name.lower() for name in declared} - pinned == set()


def test_every_module_says_what_it_is_for() -> None:
    trees = {str(f.relative_to(ROOT)): ast.parse(text(f)) for f in python()}
    assert [name for name, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


def test_no_source_file_is_too_long() -> None:
    sizes = {str(f.relative_to(ROOT)): len(text(f).splitlines()) for f in python()}
    assert {name: lines for name, lines in sizes.items() if lines > MOST_LINES} == {}


def test_every_package_of_the_program_has_an_init() -> None:
    folders = {file.parent for file in python() if (ROOT / "app") in file.parents}
    assert [str(f.relative_to(ROOT)) for f in folders if not (f / "__init__.py").exists()] == []


def _skips(tree: ast.AST) -> list[ast.expr]:
    """Every use of skip, skipif or xfail that gives no reason."""
    bare: list[ast.expr] = []
    called = {id(node.func): node for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "xfail"}:
            call = called.get(id(node))
            named = call is not None and any(k.arg == "reason" for k in call.keywords)
            spoken = call is not None and node.attr != "skipif" and bool(call.args)
            if not (named or spoken):
                bare.append(node)
    return bare


def test_no_test_is_skipped_without_a_reason() -> None:
    tests = [file for file in python() if (ROOT / "tests") in file.parents]
    found = [f"{f.relative_to(ROOT)}:{node.lineno}" for f in tests for node in _skips(ast.parse(text(f)))]
    assert found == []


def test_a_skip_without_a_reason_would_be_seen() -> None:
    bare = "@pytest.mark.skip\ndef a(): ...\n@pytest.mark.skipif(x)\ndef b(): ...\npytest.skip()\n"
    said = "@pytest.mark.skip(reason='r')\ndef a(): ...\npytest.skip('r')\n"
    assert len(_skips(ast.parse(bare))) == 3
    assert _skips(ast.parse(said)) == []


def test_no_word_of_the_state_is_a_word_of_ours() -> None:
    ours = [
        file
        for file in committed()
        if file.suffix in {".py", ".ts", ".qss", ".toml", ".spec"}
        and file.relative_to(ROOT).parts[0] in {"app", "i18n", "benchmarks", "build.spec"}
    ]
    assert holding(STATE_WORDS, ours) == []
    chrome = [file for file in committed() if file == ROOT / "resources" / "problems.toml"]
    assert holding(STATE_WORDS, chrome) == []
