"""Who sent it."""

import hashlib
import hmac
import io
import json

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.bundle.auth import Us, make_auth, sender_of
from app.bundle.container import seal_bundle, verify
from app.bundle.manifest import Manifest
from app.crypto.identities import OwnIdentity
from app.errors import AppError, Problem
from tests.bundle.sealed import FILES, IDENTITY, content, manifest_of


def someone(name: str) -> Us:
    own = OwnIdentity.generate()
    return Us(own, own.card(name, 1))


ANNA, BO, CAI = someone("Anna"), someone("Bo"), someone("Cai")
CARDS = [someone(str(i)).card for i in range(15)]
MANIFEST: Manifest = manifest_of(FILES, authenticated=True)


def problem_of(auth: bytes, manifest: Manifest = MANIFEST, us: Us = BO) -> Problem:
    with pytest.raises(AppError) as refused:
        sender_of(auth, manifest, [us], [ANNA.card])
    return refused.value.problem


def test_every_recipient_can_tell() -> None:
    auth = make_auth(MANIFEST, ANNA, [BO.card, CAI.card])
    for us in (BO, CAI):
        sender = sender_of(auth, MANIFEST, [someone("old"), us], [CAI.card, ANNA.card])
        assert (sender.card, sender.fingerprint) == (ANNA.card, ANNA.card.fingerprint())


def tag_for_bo(manifest: Manifest) -> str:
    """The tag as the design describes it, worked out by hand."""
    secret = X25519PrivateKey.from_private_bytes(BO.identity.mac_secret)
    shared = secret.exchange(X25519PublicKey.from_public_bytes(ANNA.card.mac))
    info = b"anjuan/auth/v1" + ANNA.card.fingerprint() + BO.card.fingerprint()
    key = HKDF(hashes.SHA256(), 32, manifest.id, info).derive(shared)
    return hmac.new(key, hashlib.sha256(manifest.encode()).digest(), "sha256").hexdigest()


def test_tag_is_the_one_described() -> None:
    assert tag_for_bo(MANIFEST) in json.loads(make_auth(MANIFEST, ANNA, [BO.card]))["tags"]


@pytest.mark.parametrize(("count", "filled"), [(1, 2), (2, 2), (3, 4), (5, 8), (9, 16), (16, 16)])
def test_tags_are_filled_up_and_in_an_order_that_tells_nothing(count: int, filled: int) -> None:
    tags = json.loads(make_auth(MANIFEST, ANNA, [BO.card, *CARDS[: count - 1]]))["tags"]
    assert len(tags) == filled
    assert tags == sorted(tags)


def test_the_place_of_a_tag_tells_nothing() -> None:
    first_is_ours = {
        json.loads(make_auth(manifest, ANNA, [BO.card]))["tags"][0] == tag_for_bo(manifest)
        for manifest in (manifest_of(FILES, authenticated=True) for _ in range(40))
    }
    assert first_is_ours == {True, False}


def test_unknown_sender_has_no_card() -> None:
    sender = sender_of(make_auth(MANIFEST, CAI, [BO.card]), MANIFEST, [BO], [ANNA.card])
    assert sender.card is None
    assert sender.fingerprint == CAI.card.fingerprint()


def test_known_sender_without_a_valid_tag_is_refused() -> None:
    auth = make_auth(MANIFEST, ANNA, [BO.card])
    assert problem_of(auth, us=CAI) is Problem.SENDER_NOT_PROVEN
    assert problem_of(auth, manifest_of(FILES, authenticated=True)) is Problem.SENDER_NOT_PROVEN
    posing = json.loads(make_auth(MANIFEST, CAI, [BO.card])) | {"sender": ANNA.card.fingerprint().hex()}
    assert problem_of(compact(posing)) is Problem.SENDER_NOT_PROVEN


def compact(fields: object) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode()


def test_auth_has_one_spelling() -> None:
    raw = make_auth(MANIFEST, ANNA, [BO.card, CAI.card])
    fields = json.loads(raw)
    assert compact(fields) == raw
    tags: list[str] = fields["tags"]
    wrong = [raw + b" ", raw[:-1], b"", b"[" * 99_999, compact(fields | {"more": 1})]
    for changed in (tags[::-1], tags[:1], [*tags, "ff" * 32], [], [tags[0]] * 2, ["00", "01"]):
        wrong.append(compact(fields | {"tags": changed}))
    wrong += [compact(fields | {"tags": [t.upper() for t in tags]}), compact(fields | {"sender": "00"})]
    for auth in wrong:
        assert problem_of(auth) is Problem.BUNDLE_DAMAGED


def test_through_a_sealed_bundle() -> None:
    target = io.BytesIO()
    auth = make_auth(MANIFEST, ANNA, [BO.card])
    seal_bundle(target, [BO.card.hybrid], MANIFEST, [content(d) for d in FILES.values()], auth=auth)
    verified = verify(target, BO.identity.opening)
    assert verified.auth is not None
    assert sender_of(verified.auth, verified.manifest, [BO], [ANNA.card]).card == ANNA.card
    with pytest.raises(AppError) as refused:
        verify(target, [IDENTITY])
    assert refused.value.problem is Problem.BUNDLE_NOT_FOR_US


def test_auth_is_for_one_to_sixteen_recipients() -> None:
    for count in (0, 17):
        with pytest.raises(ValueError, match="16"):
            make_auth(MANIFEST, ANNA, [BO.card] * count)


def test_it_says_which_of_our_cards_was_used() -> None:
    auth = make_auth(MANIFEST, ANNA, [BO.card])
    assert sender_of(auth, MANIFEST, [CAI, BO], [ANNA.card]).addressed == BO.card
    assert sender_of(auth, MANIFEST, [BO], []).addressed is None
    assert sender_of(auth, MANIFEST, [BO], []).card is None
    with pytest.raises(AppError) as refused:
        sender_of(auth, MANIFEST, [], [ANNA.card])
    assert refused.value.problem is Problem.SENDER_NOT_PROVEN
    assert refused.value.facts == {"name": "Anna"}


def test_each_length_is_the_one_there_is() -> None:
    fields = json.loads(make_auth(MANIFEST, ANNA, [BO.card]))
    tags: list[str] = fields["tags"]
    for length in (31, 33):
        for changed in ({"sender": "ab" * length}, {"tags": sorted(["ab" * length, tags[0]])}):
            assert problem_of(compact(fields | changed)) is Problem.BUNDLE_DAMAGED
    stranger = compact(fields | {"sender": "ab" * 32})
    assert sender_of(stranger, MANIFEST, [BO], [ANNA.card]).fingerprint == bytes.fromhex("ab" * 32)
    for count in (2, 4, 8, 16, 1, 3, 5, 32):
        many = compact(fields | {"sender": "ab" * 32, "tags": [f"{n:064x}" for n in range(count)]})
        if count in (2, 4, 8, 16):
            assert sender_of(many, MANIFEST, [BO], [ANNA.card]).card is None
        else:
            assert problem_of(many) is Problem.BUNDLE_DAMAGED
