"""`auth.json`: recipients can tell who sent a bundle, and can prove it to nobody.

Known limits: the tag is classical; who steals a recipient's MAC key can pose as any contact to that
recipient; there is no forward secrecy.
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from app.bundle.manifest import Manifest, refusal
from app.crypto.age import FILLED_UP_TO
from app.crypto.card_names import shown_name
from app.crypto.cards import Card
from app.crypto.identities import OwnIdentity
from app.errors import AppError, Problem

_INFO = b"anjuan/auth/v1"
_TAG = 32


class _Wire(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    sender: str
    tags: list[str]


@dataclass(frozen=True, slots=True)
class Us:
    """One of our own identities with a card that we have given out for it."""

    identity: OwnIdentity
    card: Card


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a bundle says it is from: `card` is there if, and only if, that is proven.

    `addressed` is then the card of ours that the sender used.
    """

    fingerprint: bytes
    card: Card | None
    addressed: Card | None = None


def make_auth(manifest: Manifest, us: Us, recipients: Sequence[Card]) -> bytes:
    """The one spelling of `auth.json` for these recipients (1–16 cards)."""
    if not 0 < len(recipients) <= FILLED_UP_TO[-1]:
        raise ValueError("auth.json is for 1 to 16 recipients with a card")
    sender = us.card.fingerprint()
    keys = (
        _key(us.identity, card.mac, manifest, sender=sender, recipient=card.fingerprint())
        for card in recipients
    )
    tags = [_tag(key, manifest) for key in keys]
    wanted = next(n for n in FILLED_UP_TO if n >= len(tags))
    tags += [secrets.token_bytes(_TAG) for _ in range(wanted - len(tags))]
    # Tags are pseudo-random, so sorting shuffles them, and leaves one spelling for one set.
    return _encode(sender, sorted(tags))


def sender_of(auth: bytes, manifest: Manifest, ours: Iterable[Us], contacts: Iterable[Card]) -> Sender:
    """Who sent the bundle; an unknown sender has no card.

    `BUNDLE_DAMAGED` for a malformed `auth.json`, `SENDER_NOT_PROVEN` if a known sender has no valid tag.
    """
    sender, tags = _decode(auth)
    card = next((c for c in contacts if hmac.compare_digest(c.fingerprint(), sender)), None)
    if card is None:
        return Sender(sender, None)
    for us in ours:
        recipient = us.card.fingerprint()
        wanted = _tag(_key(us.identity, card.mac, manifest, sender=sender, recipient=recipient), manifest)
        # All tags are compared, so that time does not tell our place.
        if sum([hmac.compare_digest(wanted, tag) for tag in tags]):
            return Sender(sender, card, us.card)
    raise AppError(Problem.SENDER_NOT_PROVEN, name=shown_name(card.name))


def _key(own: OwnIdentity, peer: bytes, manifest: Manifest, *, sender: bytes, recipient: bytes) -> bytes:
    return own.shared_key(peer, salt=manifest.id, info=_INFO + sender + recipient)


def _tag(key: bytes, manifest: Manifest) -> bytes:
    return hmac.new(key, hashlib.sha256(manifest.encode()).digest(), hashlib.sha256).digest()


def _encode(sender: bytes, tags: Sequence[bytes]) -> bytes:
    return msgspec.json.encode(_Wire(sender.hex(), [t.hex() for t in tags]))


def _decode(auth: bytes) -> tuple[bytes, list[bytes]]:
    try:
        wire = msgspec.json.decode(auth, type=_Wire)
        sender, tags = bytes.fromhex(wire.sender), [bytes.fromhex(t) for t in wire.tags]
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise refusal() from None
    lengths_fit = len(sender) == 32 and all(len(t) == _TAG for t in tags)
    if not lengths_fit or len(tags) not in FILLED_UP_TO or tags != sorted(set(tags)):
        raise refusal()
    if _encode(sender, tags) != auth:
        raise refusal()
    return sender, tags
