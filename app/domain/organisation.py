"""The organisation that writes, as its settings describe it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """What a letterhead falls back on where the sender of a letter says nothing itself."""

    name: str = ""
    address: tuple[str, ...] = ()
    """Lines as they stand below the name."""
    return_address: str = ""


NOBODY = Organisation()
"""Where nothing is set."""
