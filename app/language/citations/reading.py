"""Citations in a text, whatever their form."""

import re
from collections.abc import Iterator
from typing import Final

from app.language.citations.bare import BARE
from app.language.citations.eu_acts import EU_ACT, EU_JOURNAL
from app.language.citations.gazettes import GAZETTE
from app.language.citations.handelingen import AANHANGSEL, HANDELINGEN, SESSION_FIRST
from app.language.citations.identifiers import ECLI, PUBLICATION, TK_ID
from app.language.citations.kamerstukken import BY_CHAMBER, BY_DOSSIER, BY_SESSION, KAMERSTUK
from app.language.citations.number_first import NUMBER_FIRST
from app.language.citations.rules import Rule
from app.language.citations.values import Citation

RULES: Final[tuple[Rule, ...]] = (
    KAMERSTUK,
    BY_CHAMBER,
    BY_SESSION,
    BY_DOSSIER,
    BARE,
    NUMBER_FIRST,
    AANHANGSEL,
    HANDELINGEN,
    SESSION_FIRST,
    GAZETTE,
    EU_ACT,
    EU_JOURNAL,
    ECLI,
    TK_ID,
    PUBLICATION,
)


_FIGURE: Final = re.compile(r"\d")


def read_citations(text: str) -> tuple[Citation, ...]:
    """Return what `text` cites, in order of place; none overlap: the one that begins first counts, then the longer.

    No text makes it raise; the effort grows with the length of the text alone. Nothing is cited without a figure.
    """
    if _FIGURE.search(text) is None:
        return ()
    plain = text.casefold()
    likely = [rule for rule in RULES if any(sign in plain for sign in rule.signs)]
    found = sorted((each for rule in likely for each in _of(rule, text)), key=lambda each: (each.start, -each.end))
    kept: list[Citation] = []
    for citation in found:
        if not kept or citation.start >= kept[-1].end:
            kept.append(citation)
    return tuple(kept)


def _of(rule: Rule, text: str) -> Iterator[Citation]:
    place = 0
    while (head := rule.heads.search(text, place)) is not None:
        place = head.end()
        for citation in rule.read(head):
            yield citation
            place = max(place, citation.end)
