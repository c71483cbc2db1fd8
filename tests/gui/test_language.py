"""Three languages: every chrome text is translated, switching works, Qt's own words follow."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from app.gui import language, paint
from app.gui.preferences import Language
from app.records.levels import Level
from i18n import update as translate

FILES = sorted(language.FOLDER.glob("*.ts"))
PLACES = re.compile(r"\{\w*\}|%n")
FORBIDDEN = re.compile("绝密|絕密|机密|機密|秘密|内部|內部|情报|情報")
MAINLAND = re.compile(
    "保存|導入|導出|默認|打印|屏幕|文件|字段|搜索|賬號|回收站|數據|信息|網絡|軟件|電子表格|模板|創建|剪貼板|恢復詞|新建|甚麼|裡|“|”"
)
"""What Traditional chrome says otherwise: one word for one thing, whoever translated it."""
SPELLING = re.compile("甚麼|裡|賬號")
"""The data may need the other words (a court's 文件), but it is spelt as the chrome is."""
DATA = sorted((language.FOLDER.parent / "resources").rglob("*.toml"))


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """Compile what is older than its source (`make` does the same)."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for file in FILES:
        made = file.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < file.stat().st_mtime:
            fresh = made.with_suffix(".fresh.qm")  # windows of other tests have the old one mapped
            subprocess.run([str(tool), "-silent", str(file), "-qm", str(fresh)], check=True)
            fresh.replace(made)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_left_untranslated(file: Path) -> None:
    assert translate.unfinished(file) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_words_stand_under_a_name_that_is_looked_up(file: Path) -> None:
    code = "\n".join(one.read_text(encoding="utf-8") for one in sorted(translate.GUI.rglob("*.py")))
    known = {*re.findall(r"^ *class (\w+)", code, re.M), *re.findall(r'translate\(\s*"(\w+)"', code)}
    contexts = [one.findtext("name") for one in ElementTree.parse(file).getroot().iter("context")]
    # `other.tr(…)` is filed under `other`, and no widget asks for that.
    assert [name for name in contexts if name not in known] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_level_or_mark_of_ours_is_a_word_of_the_state(file: Path) -> None:
    assert not FORBIDDEN.findall(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", sorted(language.FOLDER.glob("*_zh_Hant.ts")), ids=lambda file: file.stem)
def test_traditional_chrome_keeps_to_its_words(file: Path) -> None:
    said = ["".join(one.itertext()) for one in ElementTree.parse(file).getroot().iter("translation")]
    assert [words for words in said if MAINLAND.search(words)] == []


def test_traditional_data_is_spelt_as_the_chrome_is() -> None:
    assert DATA
    assert [file.name for file in DATA if SPELLING.search(file.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_placeholders_survive_translation(file: Path) -> None:
    for message in ElementTree.parse(file).getroot().iter("message"):
        source, words = message.findtext("source") or "", message.find("translation")
        assert words is not None
        forms = ["".join(form.itertext()) for form in words.iter("numerusform")]
        for said in forms or [words.text or ""]:
            assert sorted(PLACES.findall(source)) == sorted(PLACES.findall(said)), source


def test_levels_in_three_languages(qapp: QApplication) -> None:
    said = {}
    for spoken in Language:
        language.install(qapp, spoken)
        said[spoken] = [paint.level_word(level) for level in Level]
    assert said[Language.ZH_HANS] == ["公开", "合作方", "本团队", "仅限经手人"]
    assert said[Language.ZH_HANT] == ["公開", "合作方", "本團隊", "僅限經手人"]
    assert said[Language.EN] == ["Public", "Partner", "Team", "Need to know"]


def test_qt_speaks_it_too_and_switching_back_leaves_nothing(qapp: QApplication) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    language.install(qapp, Language.ZH_HANS)
    assert cancel() == "取消"
    assert QLocale().name() == "zh_CN"
    language.install(qapp, Language.EN)
    assert cancel() == "Cancel"
    assert QLocale().name() == "en_GB"


@pytest.mark.parametrize("spoken", ["zh_Hans", "zh_Hant"])
def test_files_follow_the_code(spoken: str) -> None:
    """Every literal that `tr` is given in the components stands in the file."""
    known = (language.FOLDER / f"components_{spoken}.ts").read_text(encoding="utf-8")
    for file in translate.areas()["components"]:
        for text in re.findall(r'self\.tr\("([^"]+)"\)', file.read_text(encoding="utf-8")):
            assert f"<source>{text}</source>" in known, (file.name, text)
