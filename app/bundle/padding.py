"""Sizes that tell little: Padmé (Nikitin et al., PoPETs 2019)."""

LEAST = 64 * 1024


def padme(length: int) -> int:
    """The Padmé step that `length` bytes are brought up to: at most 12 % more, never below 64 KiB."""
    if length <= LEAST:
        return LEAST
    exponent = length.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (length + mask) & ~mask
