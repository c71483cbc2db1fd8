"""Small numbers: a count of one or two could tell who somebody is, so that outside it is not told."""

FEW = 3


def told_outside(count: int) -> str:
    """A count as it may leave."""
    return str(count) if count >= FEW else f"<{FEW}"
