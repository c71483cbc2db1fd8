"""The arguments of the command line. No passphrase and no word of a record is ever one of them."""

import argparse
from pathlib import Path

from app.services.wording import LANGUAGES


def parser() -> argparse.ArgumentParser:
    """The parser of all verbs."""
    top = argparse.ArgumentParser(
        prog="anjuan", description="案卷 Anjuan: encrypted case files, without a window."
    )
    top.add_argument("--language", choices=LANGUAGES, help="language of what is said")
    top.add_argument("--json", action="store_true", help="one JSON object, for machines")
    top.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read passphrases, one a line, from this descriptor"
    )
    verbs = top.add_subparsers(dest="verb", required=True, metavar="VERB")
    demo = verbs.add_parser("demo", help="the main job end to end, on vaults that it makes itself")
    demo.add_argument(
        "--folder", type=Path, help="where; a new folder in the system's temporary one by default"
    )
    demo.add_argument(
        "--sample", action="store_true", help="take the invented sample even where a corpus lies beside"
    )
    create = verbs.add_parser("create", help="make a vault in an empty folder")
    create.add_argument("folder", type=Path)
    create.add_argument("--profile", choices=("field", "lawyer", "office"), default="field")
    create.add_argument(
        "--drop-box",
        type=Path,
        metavar="CARD",
        help="a drop-box instead: it seals to the office of this card as one writes, and takes nothing in",
    )
    create.add_argument("--name", default="", help="a neutral name, for the card that you give to others")
    _vault_verbs(verbs)
    return top


def _vault_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    taken = _with_vault(verbs.add_parser("import", help="take in a corpus folder of CSV files, or a bundle"))
    taken.add_argument("source", type=Path)
    sealed = _with_vault(verbs.add_parser("export", help="seal cases to recipients into a file"))
    sealed.add_argument("target", type=Path)
    sealed.add_argument("--case", action="append", required=True, metavar="CODE", help="a case, by its code")
    sealed.add_argument("--to", action="append", required=True, metavar="CARD", help="a card file, or age1…")
    sealed.add_argument("--ceiling", choices=("public", "partner", "team"), default="team")
    opened = _with_vault(verbs.add_parser("open", help="verify a bundle and list it; nothing is taken in"))
    opened.add_argument("bundle", type=Path)
    opened.add_argument("--into", type=Path, metavar="FOLDER", help="unpack a reading copy into a new folder")
    _with_vault(verbs.add_parser("search", help="search for what is typed (or piped) in"))
    checked = _with_vault(verbs.add_parser("check", help="verify the whole vault"))
    checked.add_argument("--rebuild", action="store_true", help="make lists and search anew")
    _with_vault(verbs.add_parser("card", help="print our card, to give to others"))


def _with_vault(verb: argparse.ArgumentParser) -> argparse.ArgumentParser:
    verb.add_argument(
        "--vault", type=Path, metavar="FOLDER", help="beside the program or in Documents by default"
    )
    return verb
