"""Pages that are shown and printed load no codec into the window's process."""

import subprocess
import sys
from pathlib import Path

import pytest

CHILD = """
import re
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

app = QApplication([])
from app.gui.printing.pages import Pictures
from app.gui.publishing.page_view import PageView
from tests.services.disclosure_world import png

pages = [png("a page")]
view = PageView()
view.show_pages(pages)
assert view.count() == len(pages)
paper = QImage(400, 600, QImage.Format.Format_RGB32)
painter = QPainter(paper)
Pictures(pages).paint(painter, QRectF(0, 0, 400, 600), 0)
painter.end()
loaded = open("/proc/self/maps").read()
print(sorted(set(re.findall(r"imageformats/libq[a-z0-9]+|libQt6Pdf|libQt6Multimedia", loaded))))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists what a process has loaded")
def test_no_codec_is_loaded_for_pages() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=Path(__file__).parents[3],
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
