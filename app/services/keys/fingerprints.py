"""A fingerprint for people: words, digits, and the modules of a QR code."""

from app.crypto.cards import Card, fingerprint_digits, fingerprint_words
from app.crypto.wordlists import SECRET_BYTES, WordList, from_words

_LISTS = {"zh_hans": WordList.SIMPLIFIED, "zh_hant": WordList.TRADITIONAL}
SCHEME = "ANJUAN:"
"""What stands before the hex digits in a QR code; capitals, so that the code stays small."""
DIGITS = 40


def digits(card: Card) -> str:
    """The fingerprint of a card as groups of digits, to be read out and compared."""
    return digits_of(card.fingerprint())


def digits_of(fingerprint: bytes) -> str:
    """A fingerprint (32 bytes) as eight groups of five digits."""
    return " ".join(fingerprint_digits(fingerprint))


def spoken(card: Card, language: str) -> str:
    """The fingerprint of a card as twelve words."""
    return spoken_fingerprint(card.fingerprint(), language)


def spoken_fingerprint(fingerprint: bytes, language: str) -> str:
    """A fingerprint (32 bytes) as twelve words of a language."""
    return " ".join(fingerprint_words(fingerprint, _LISTS.get(language, WordList.ENGLISH)))


def qr_modules(fingerprint: bytes) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of the QR code of a fingerprint, row by row, without a quiet zone."""
    import segno  # brings in half the standard library, network modules included; no unlock needs it

    code = segno.make_qr(SCHEME + fingerprint.hex().upper(), error="m")
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def matches(fingerprint: bytes, text: str) -> bool:
    """Whether what was read out, typed or scanned is of a fingerprint: 12 words, 40 digits, or a QR's text.

    Raises WORDS_NOT_UNDERSTOOD for anything that is none of these.
    """
    bare = "".join(text.split()).upper()
    if bare.startswith(SCHEME):
        bare = bare.removeprefix(SCHEME)
        return bare == fingerprint.hex().upper()
    if bare.isascii() and bare.isdigit() and len(bare) == DIGITS:
        return bare == "".join(fingerprint_digits(fingerprint))
    return from_words(text) == fingerprint[:SECRET_BYTES]
