"""Two real Syncthing processes that know each other by address on loopback, and nothing else of the world."""

import re
import shutil
import socket
import subprocess
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAM = shutil.which("syncthing")
FOLDER_ID = "team"
_OFF = (
    "globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled", "startBrowser",
    "crashReportingEnabled", "stunKeepaliveStartS",
)  # fmt: skip


@dataclass(eq=False)
class Replicator:
    """One Syncthing process: its folder, its home, its ports on 127.0.0.1."""

    folder: Path
    home: Path
    device: str
    port: int
    gui: int
    process: "subprocess.Popen[bytes] | None" = None

    def start(self) -> None:
        """Run; returns once it listens."""
        assert PROGRAM is not None
        command = [PROGRAM, "serve", "--no-browser", "--no-restart", "--no-upgrade", f"--home={self.home}"]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(command, stdout=quiet, stderr=quiet, env={"HOME": str(self.home)})
        waited(lambda: _answers(self.gui), "Syncthing does not start")

    def stop(self) -> None:
        """End it, as a laptop that is closed."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)
            self.process = None


@contextmanager
def pair(place: Path) -> Iterator[list[Replicator]]:
    """Two that share one folder; each may be stopped and started."""
    made = [_made(place / name) for name in ("north", "south")]
    for one, other in (made, reversed(made)):
        _configure(one, other)
    try:
        for one in made:
            one.start()
        yield made
    finally:
        for one in made:
            one.stop()


def waited(condition: object, why: str, seconds: float = 120) -> None:
    """Wait until something is so."""
    assert callable(condition)
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, why
        time.sleep(0.2)


def _made(place: Path) -> Replicator:
    assert PROGRAM is not None
    home, folder = place / "home", place / "folder"
    folder.mkdir(parents=True)
    home.mkdir()
    environment = {"HOME": str(home)}
    generate = [PROGRAM, "generate", f"--home={home}", "--no-default-folder", "--skip-port-probing"]
    subprocess.run(generate, check=True, capture_output=True, env=environment)
    device = re.search(r'<device id="([A-Z0-9-]{63})"', (home / "config.xml").read_text())
    assert device is not None
    return Replicator(folder, home, device[1], _free_port(), _free_port())


def _configure(one: Replicator, other: Replicator) -> None:
    """Loopback only: no discovery, no relay, no port mapping, no reports."""
    path = one.home / "config.xml"
    root = ElementTree.parse(path)
    top = root.getroot()
    for old in [*top.findall("folder"), *top.findall("device")]:
        top.remove(old)
    folder = ElementTree.SubElement(
        top, "folder", id=FOLDER_ID, path=str(one.folder), type="sendreceive", rescanIntervalS="5",
        fsWatcherEnabled="true", fsWatcherDelayS="1",
    )  # fmt: skip
    for member in (one, other):
        ElementTree.SubElement(folder, "device", id=member.device)
        device = ElementTree.SubElement(top, "device", id=member.device, compression="never")
        ElementTree.SubElement(device, "address").text = f"tcp://127.0.0.1:{member.port}"
    options = top.find("options")
    assert options is not None
    wanted = dict.fromkeys(_OFF, "false") | {
        "stunKeepaliveStartS": "0", "urAccepted": "-1", "reconnectionIntervalS": "2",
        "autoUpgradeIntervalH": "0", "listenAddress": f"tcp://127.0.0.1:{one.port}",
    }  # fmt: skip
    for name, value in wanted.items():
        for old in options.findall(name):
            options.remove(old)
        ElementTree.SubElement(options, name).text = value
    gui = top.find("gui/address")
    assert gui is not None
    gui.text = f"127.0.0.1:{one.gui}"
    root.write(path)


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
