"""How many pages a letter says it has."""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.readings import Candidate
from app.intake.page_lines import Letter

_NUMBERED: Final = re.compile(
    r"\b(?:Pagina|Blad|Blz\.?|Bladzijde)\s+(?P<page>\d{1,3})\s*(?:van|/)\s*(?P<total>\d{1,3})(?!\d)", re.IGNORECASE
)
_FULL_PAGE: Final = 6_000
"""Characters; no page of a letter holds more, so a total that needs more is a stale field of the word processor."""


def candidates(letter: Letter) -> Iterator[Candidate]:
    """Yield the totals of "Pagina n van m"; one with a page number beyond it, or too few for the text, is stale."""
    found = list(_NUMBERED.finditer(letter.extract.plain))
    stale = {match["total"] for match in found if int(match["page"]) > int(match["total"])}
    for match in found:
        total = int(match["total"])
        if match["total"] not in stale and len(letter.extract.plain) <= _FULL_PAGE * total:
            yield letter.candidate(str(total), match.span(), 0.9, "page_number")
