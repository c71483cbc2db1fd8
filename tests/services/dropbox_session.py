"""A whole drop-box session in a process of its own, so that every write call of it can be traced.

`python -m tests.services.dropbox_session FOLDER FILE OUT`; passphrase and words are read from standard input.
"""

import sys
from pathlib import Path

from app.services import dropbox, opening
from app.services.dropbox import Capture, Subject


def main() -> None:
    """Unlock, type with autosaves, attach, take a file back, finish, begin another, hand over, lock."""
    folder, file, out = map(Path, sys.argv[1:4])
    passphrase, mark = sys.stdin.read().split("\n")[:2]
    session = opening.unlock(folder, passphrase)
    dropbox.sweep(session)
    form = dropbox.Form(session)
    typed = Capture(title=f"{mark}-title", when=f"{mark}-when", where=f"{mark}-where")
    form.keep(typed)
    form.attach(file)
    form.detach(form.attach(file))
    form.keep(Capture(Subject.NOTE, *[f"{mark}-{n}" for n in range(6)]))
    form.keep(Capture(Subject.ACT, *[f"{mark}-{n}" for n in range(6)]))
    thrown = dropbox.Form(session)
    thrown.keep(Capture(text=f"{mark}-thrown"))
    thrown.drop()
    handed = dropbox.hand_over(session, out)
    dropbox.remove_handed(handed.items[:1])
    opening.lock(session)


if __name__ == "__main__":
    main()
