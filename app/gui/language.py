"""The language of the screens: loads our translations and Qt's own; English is the source language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app import resources
from app.gui.preferences import Language

NAMES = {Language.ZH_HANS: "简体中文", Language.ZH_HANT: "繁體中文", Language.EN: "English"}
FOLDER = resources.ROOT.parent / "i18n"

_QT_NAMES = {Language.ZH_HANS: "zh_CN", Language.ZH_HANT: "zh_TW"}
_LOCALES = {Language.ZH_HANS: "zh_CN", Language.ZH_HANT: "zh_HK", Language.EN: "en_GB"}
# Qt keeps no reference: without ours the language silently falls back.
_installed: list[QTranslator] = []


def install(app: QCoreApplication, language: Language) -> None:
    """Make this the language of everything built from now on; the window is then built anew."""
    while _installed:
        app.removeTranslator(_installed.pop())
    for file in [*_qt_files(language), *sorted(FOLDER.glob(f"*_{language}.qm"))]:
        translator = QTranslator()
        if translator.load(str(file)):
            app.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale(_LOCALES[language]))


def of_system() -> Language:
    """The language to begin with: the system's, Chinese where we do not speak it."""
    locale = QLocale.system()
    if locale.language() == QLocale.Language.English:
        return Language.EN
    if locale.script() == QLocale.Script.TraditionalHanScript:
        return Language.ZH_HANT
    return Language.ZH_HANS


def _qt_files(language: Language) -> list[Path]:
    name = _QT_NAMES.get(language)
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    file = folder / f"qtbase_{name}.qm"
    return [file] if name and file.exists() else []
