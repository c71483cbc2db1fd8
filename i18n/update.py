"""Brings `i18n/*.ts` up to date with the code and tells what is not translated: python i18n/update.py.

One file per area and language: every folder of `app/gui` is an area, files lying loose in it are `window`,
except those that the components share.
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GUI = ROOT / "app" / "gui"
LANGUAGES = ("zh_Hans", "zh_Hant", "en")
"""English is the language of the source: its files hold only what depends on a number."""
SHARED = {"paint.py", "row_delegate.py", "theme.py", "icons.py", "language.py", "fonts.py", "preferences.py"}


def areas() -> dict[str, list[Path]]:
    """The source files of each area that has any."""
    found: dict[str, list[Path]] = {}
    for file in sorted(GUI.rglob("*.py")):
        place = file.relative_to(GUI).parts
        loose = "components" if place[0] in SHARED else "window"
        found.setdefault(place[0] if len(place) > 1 else loose, []).append(file)
    return found


def update(area: str, files: list[Path], language: str) -> Path:
    """Run lupdate for one file; what the code no longer says is dropped."""
    target = ROOT / "i18n" / f"{area}_{language}.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    names = [str(file.relative_to(ROOT)) for file in files]
    options = ["-pluralonly"] if language == "en" else []
    options += ["-no-obsolete", "-source-language", "en", "-target-language", language, "-locations", "none"]
    command = [str(tool), *names, *options, "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return target


def unfinished(file: Path) -> list[str]:
    """The source texts of a .ts file that have no finished translation."""
    left = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            done = words is not None and words.get("type") is None and "".join(words.itertext()).strip()
            if not done:
                left.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return left


def main() -> int:
    """Update everything; 1 when something is left to translate."""
    left = 0
    for area, files in areas().items():
        counts = any("%n" in file.read_text(encoding="utf-8") for file in files)
        for language in LANGUAGES if counts else LANGUAGES[:2]:
            file = update(area, files, language)
            texts = unfinished(file)
            left += len(texts)
            for text in texts:
                print(f"{file.name}: {text}")
    print(f"{left} texts to translate")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
