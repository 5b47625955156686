"""Identifiers of officielebekendmakingen.nl for what is cited in words."""

import re
from typing import Final

from app.domain.citations import Kamerstuk

_RANGE: Final = re.compile(r"-")


def publication_id(kamerstuk: Kamerstuk) -> str | None:
    """Return the identifier under which a Kamerstuk is published, kst-29911-348 or kst-31700-VI-D.

    None for a Rijkswet, a range and a dossier without number; of several dossiers the first carries it, of several
    numbers too.
    """
    if kamerstuk.number is None or kamerstuk.kingdom is not None or _RANGE.search(kamerstuk.number):
        return None
    return "-".join(part for part in ("kst", kamerstuk.dossier, kamerstuk.suffix, kamerstuk.number) if part)
