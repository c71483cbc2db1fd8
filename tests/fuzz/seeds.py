"""What fuzzing starts from: one honest input or more for every target."""

import io

from app.bundle.container import seal_bundle
from app.crypto import age
from app.crypto.argon import FLOOR
from app.crypto.keys import new_master
from app.crypto.slots import Recovery
from app.records.stored import encode
from app.records.types import TYPES
from app.vault import header as vault_header
from tests.bundle.sealed import FILES, content, manifest_of, plain
from tests.fuzz.office import SEEDS as OFFICE_SEEDS
from tests.fuzz.people import ANNA, AUTH, BO, HYBRID, IDENTITY, MANIFEST, full_copy
from tests.fuzz.targets import HOLE, HOLE_BYTES

DATES = ("2022-08", "2026-03-14T08:30+08:00", "2022-08-11/2022-08-20", "2019-11-05~", "../2020-01-01", "XXXX")
WORDS = ("2022年8月中旬", "around 5 Nov 2021", "去年底", "二〇二二年正月初三", "前天晚上9点半",
         "mid-August 2022", "3 to 5 May 2020", "上周三", "90年代初", "2021年春夏之交")  # fmt: skip


def seeds() -> dict[str, list[bytes]]:
    """Honest inputs by target."""
    return {
        "age_file": [_age(IDENTITY.recipient()), _age(HYBRID.recipient())],
        "age_header": [_age(IDENTITY.recipient()), _age(HYBRID.recipient())],
        "archive": [_archive({"a.txt": b"abc"}, None), _archive({"records.jsonl": b""}, AUTH)],
        "manifest": [manifest_of(FILES).encode(), MANIFEST.encode()],
        "auth": [AUTH],
        "card": [ANNA.card.encode(), BO.card.text().encode(), str(HYBRID.recipient()).encode(),
                 IDENTITY.encode().encode()],
        "records": [encode(full_copy(type_, 1, "0123456789abcdef")) + b"\n" for type_ in TYPES],
        "dates": [text.encode() for text in (*DATES, *WORDS)] + [b"2022-08\n2022-08-01\n2022-08-31"],
        "vault_header": [_header()],
        **OFFICE_SEEDS,
    }  # fmt: skip


def _age(recipient: age.Recipient) -> bytes:
    target = io.BytesIO()
    age.seal([b"abc"], target, [recipient])
    return target.getvalue()


def _archive(files: dict[str, bytes], auth: bytes | None) -> bytes:
    target, manifest = io.BytesIO(), manifest_of(files, authenticated=auth is not None)
    seal_bundle(target, [IDENTITY.recipient()], manifest, [content(d) for d in files.values()], auth=auth)
    return plain(target).replace(bytes(HOLE_BYTES), HOLE, 1)


def _header() -> bytes:
    master, empty = new_master(), vault_header.fresh(FLOOR)
    return empty.changed(master, [empty.new_slot(master, Recovery(bytes(16)))]).encoded()[:-32]
