"""What we seal, other programs open, and the other way round.

Debian's `age` has X25519 and scrypt; the npm package `age-encryption` (its folder in ANJUAN_AGE_NPM, the
one that holds `node_modules`) has the post-quantum recipient too.
"""

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.bundle.container import verify
from app.crypto import age
from app.errors import AppError, Problem
from tests.bundle.sealed import FILES, manifest_of, sealed

AGE = shutil.which("age")
NODE, NPM = shutil.which("node"), os.environ.get("ANJUAN_AGE_NPM", "")
needs_age = pytest.mark.skipif(AGE is None, reason="the command `age` is not installed")
needs_npm = pytest.mark.skipif(
    NODE is None or not (Path(NPM) / "node_modules/age-encryption").is_dir(),
    reason="ANJUAN_AGE_NPM does not name a folder with node_modules/age-encryption",
)
needs_terminal = pytest.mark.skipif(
    sys.platform == "win32", reason="`age` asks for passphrases on a terminal"
)
DATA = bytes(range(256)) * 1000
PASSPHRASE = "tianqi-hen-hao 12"
# age 1.1 caps what it opens at 2^22 and writes 2^18, so our 2^18 is met in both directions.


def run_age(*arguments: str, data: bytes = b"") -> bytes:
    assert AGE is not None
    done = subprocess.run([AGE, *arguments], input=data, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def opened(data: bytes, identity: age.Identity) -> bytes:
    return b"".join(age.open_stream(io.BytesIO(data), [identity]))


@needs_age
@pytest.mark.parametrize("length", [0, 1, 65_536, 65_537, 200_000])
def test_age_opens_x25519(length: int, tmp_path: Path) -> None:
    identity = age.X25519Identity.generate()
    (tmp_path / "key").write_text(identity.encode())
    target = io.BytesIO()
    age.seal([DATA[:length]], target, [identity.recipient()])
    assert run_age("-d", "-i", str(tmp_path / "key"), data=target.getvalue()) == DATA[:length]


@needs_age
@pytest.mark.parametrize("armor", [[], ["--armor"]], ids=["binary", "armored"])
def test_we_open_what_age_sealed(armor: list[str]) -> None:
    identity, other = age.X25519Identity.generate(), age.X25519Identity.generate()
    to = ["-r", str(other.recipient()), "-r", str(identity.recipient())]
    assert opened(run_age(*armor, *to, data=DATA), identity) == DATA


@needs_age
def test_age_and_unzip_open_a_whole_bundle(tmp_path: Path) -> None:
    identity = age.X25519Identity.generate()
    (tmp_path / "key").write_text(identity.encode())
    (tmp_path / "bundle.age").write_bytes(sealed(recipients=[identity.recipient()]).getvalue())
    run_age("-d", "-i", str(tmp_path / "key"), "-o", str(tmp_path / "b.zip"), str(tmp_path / "bundle.age"))
    shutil.unpack_archive(tmp_path / "b.zip", tmp_path / "out")
    assert {name: (tmp_path / "out" / name).read_bytes() for name in FILES} == FILES


@needs_age
def test_a_zip_of_another_program_is_refused(tmp_path: Path) -> None:
    identity = age.X25519Identity.generate()
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "manifest.json").write_bytes(manifest_of({}).encode())
    archive = Path(shutil.make_archive(str(tmp_path / "z"), "zip", tmp_path / "in")).read_bytes()
    foreign = io.BytesIO(run_age("-r", str(identity.recipient()), data=archive))
    with pytest.raises(AppError) as refused:
        verify(foreign, [identity])
    assert refused.value.problem is Problem.BUNDLE_DAMAGED


def at_a_terminal(arguments: list[str], answers: list[str]) -> None:
    """Runs a command on a terminal of its own and answers its questions."""
    if sys.platform == "win32":
        pytest.skip("needs a terminal of its own")
    import pty
    import select

    child, terminal = pty.fork()
    if child == 0:
        os.execv(arguments[0], arguments)
    try:
        while answers or select.select([terminal], [], [], 60)[0]:
            said = os.read(terminal, 4096)
            if not said:
                break
            if b"passphrase" in said.lower() and answers:
                os.write(terminal, (answers.pop(0) + "\n").encode())
    except OSError:
        pass  # Linux reports the end of a terminal as an error
    _child, status = os.waitpid(child, 0)
    os.close(terminal)
    assert status == 0


@needs_age
@needs_terminal
def test_age_opens_our_passphrase_file(tmp_path: Path) -> None:
    with (tmp_path / "sealed").open("wb") as target:
        age.seal([DATA], target, [age.PassphraseRecipient(PASSPHRASE)])
    out = tmp_path / "out"
    at_a_terminal([str(AGE), "-d", "-o", str(out), str(tmp_path / "sealed")], [PASSPHRASE])
    assert out.read_bytes() == DATA


@needs_age
@needs_terminal
def test_we_open_a_passphrase_file_of_age(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(DATA)
    out = tmp_path / "sealed"
    at_a_terminal([str(AGE), "-p", "-o", str(out), str(tmp_path / "plain")], [PASSPHRASE, PASSPHRASE])
    assert opened(out.read_bytes(), age.PassphraseIdentity(PASSPHRASE)) == DATA


SCRIPT = """
import { Encrypter, Decrypter, generateHybridIdentity, identityToRecipient } from "age-encryption";
import { readFileSync, writeFileSync } from "node:fs";
const ask = JSON.parse(readFileSync(0, "utf8"));
if (ask.seal) {
  const e = new Encrypter();
  if (ask.passphrase) { e.setPassphrase(ask.passphrase); } else { e.addRecipient(ask.recipient); }
  writeFileSync(ask.out, await e.encrypt(readFileSync(ask.file)));
} else if (ask.derive) {
  const identity = await generateHybridIdentity();
  writeFileSync(ask.out, identity + "\\n" + await identityToRecipient(identity));
} else {
  const d = new Decrypter();
  if (ask.passphrase) { d.addPassphrase(ask.passphrase); } else { d.addIdentity(ask.identity); }
  writeFileSync(ask.out, await d.decrypt(readFileSync(ask.file), "uint8array"));
}
"""


def npm(out: Path, **ask: object) -> bytes:
    """Lets the npm package do one thing and gives what it wrote."""
    assert NODE is not None
    script = ["--input-type=module", "-e", SCRIPT]
    done = subprocess.run(
        [NODE, *script], cwd=NPM, input=json.dumps(ask | {"out": str(out)}).encode(), capture_output=True,
        timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return out.read_bytes()


@needs_npm
def test_npm_opens_our_post_quantum_file(tmp_path: Path) -> None:
    identity, other = age.HybridIdentity.generate(), age.HybridIdentity.generate()
    with (tmp_path / "sealed").open("wb") as target:
        age.seal([DATA], target, [other.recipient(), identity.recipient()])
    assert npm(tmp_path / "out", file=str(tmp_path / "sealed"), identity=identity.encode()) == DATA


@needs_npm
def test_we_open_a_post_quantum_file_of_npm(tmp_path: Path) -> None:
    identity = age.HybridIdentity.generate()
    (tmp_path / "plain").write_bytes(DATA)
    ask = {"seal": True, "file": str(tmp_path / "plain"), "recipient": str(identity.recipient())}
    assert opened(npm(tmp_path / "out", **ask), identity) == DATA


@needs_npm
def test_npm_and_we_derive_the_same_recipient(tmp_path: Path) -> None:
    identity, recipient = npm(tmp_path / "out", derive=True).decode().split("\n")
    assert str(age.HybridIdentity.parse(identity).recipient()) == recipient


@needs_npm
def test_npm_and_we_share_passphrase_files(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(DATA)
    ask = {"file": str(tmp_path / "plain"), "passphrase": PASSPHRASE}
    theirs = npm(tmp_path / "out", seal=True, **ask)
    assert opened(theirs, age.PassphraseIdentity(PASSPHRASE)) == DATA
    with (tmp_path / "plain").open("wb") as target:
        age.seal([DATA], target, [age.PassphraseRecipient(PASSPHRASE)])
    assert npm(tmp_path / "out", **ask) == DATA
