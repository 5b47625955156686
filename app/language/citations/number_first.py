"""Kamerstukken with the number before the dossier, as the Handelingen print them: motie op stuk nr. 22 (30196)."""

import re
from collections.abc import Iterator
from re import Match
from typing import Final

from app.language.citations.bare import BEFORE, names_a_paper
from app.language.citations.cursor import Cursor
from app.language.citations.dossiers import take_dossier
from app.language.citations.marks import GAP
from app.language.citations.pairs import Heading, cited, is_likely
from app.language.citations.paper_numbers import take_numbers
from app.language.citations.rules import Rule
from app.language.citations.values import Citation

_HEAD: Final = re.compile(rf"(?<!\w)nrs?\.?{GAP}(?=\d{{1,4}}(?!\d))", re.IGNORECASE)
_OPENS: Final = re.compile(rf"{GAP}\(")
_CLOSES: Final = re.compile(r"\)")
_MOST_NUMBERS: Final = 8
"""Where no dossier follows every further number is tried anew, so a list may not be long."""


def _read(head: Match[str]) -> Iterator[Citation]:
    cursor = Cursor(head.string, head.start())
    numbers = take_numbers(cursor, senate=False, most=_MOST_NUMBERS)
    dossier = take_dossier(cursor) if cursor.take(_OPENS) else None
    if dossier is None or cursor.take(_CLOSES) is None:
        return
    if names_a_paper(head.string[max(0, head.start() - BEFORE) : head.start()]):
        citation = cited(cursor, head.start(), (dossier,), numbers, Heading(), "number and dossier")
        if is_likely(citation):
            yield citation


NUMBER_FIRST: Final = Rule("number and dossier", _HEAD, _read, signs=("nr",))
