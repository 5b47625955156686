"""How many pages a letter says it has."""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.readings import Candidate
from app.intake.page_lines import Letter

_NUMBERED: Final = re.compile(
    r"\b(?:Pagina|Blad|Blz\.?|Bladzijde)\s+(?P<page>\d{1,3})\s*(?:van|/)\s*(?P<total>\d{1,3})(?!\d)", re.IGNORECASE
)
_ALONE: Final = re.compile(r"^[ \t]*(?P<page>\d{1,2})/(?P<total>\d{1,2})[ \t]*$", re.MULTILINE)
"""A number of the page with the total alone on its line, as Justitie printed it before 2008."""
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
    yield from _alone(letter)


def _alone(letter: Letter) -> Iterator[Candidate]:
    """Yield the total of lines that hold "2/3" alone, where they count on to one and the same total."""
    found = list(_ALONE.finditer(letter.extract.plain))
    pages = [int(match["page"]) for match in found]
    total = {int(match["total"]) for match in found}
    if len(total) == 1 and pages[-1] in total and pages == list(range(pages[0], pages[-1] + 1)):
        yield letter.candidate(str(pages[-1]), found[-1].span(), 0.7, "page_number")
