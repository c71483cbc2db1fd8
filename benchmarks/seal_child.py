"""A process of its own: seals and opens a bundle of one size; prints its highest resident memory as JSON."""

import json
import os
import sys
from pathlib import Path

from app.bundle.manifest import Kind, Manifest
from app.crypto import age
from benchmarks import seal
from benchmarks.timing import highest

_MIB = 1024 * 1024


def main(folder: Path, size: int) -> None:
    """Highest resident memory in MiB after making the file, sealing it and opening it."""
    plain, bundle, out = (folder / name for name in ("plain", "bundle", "out"))
    with plain.open("wb", buffering=0) as file:
        for _ in range(size):
            file.write(os.urandom(_MIB))
    identity = age.X25519Identity.generate()
    manifest = Manifest.of(Kind.EXCHANGE, [seal.entry(plain, size * _MIB)], authenticated=False)
    begun = highest()
    seal.seal_whole(plain, bundle, identity, manifest)
    sealed = highest()
    seal.open_whole(bundle, out, identity)
    print(json.dumps({"begun": begun, "sealed": sealed, "opened": highest()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
