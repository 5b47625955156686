"""Staatsblad, Staatscourant and Tractatenblad: year and number."""

import re
from collections.abc import Iterator
from re import Match
from typing import Final

from app.language.citations.cursor import Cursor
from app.language.citations.marks import DASH, ENDS, GAP, NUMBER_MARK
from app.language.citations.publication_ids import gazette_id
from app.language.citations.rules import Rule
from app.language.citations.values import Citation, CitationKind, Gazette

_HEAD: Final = re.compile(
    r"(?<![\w/-])(?:(?P<stb>Stb(?:\.|(?= \d))|Staatsblad(?!\w))|"
    r"(?P<stcrt>Stcrt(?:\.|(?= \d))|Stc\.|Staatscourant(?!\w))|"
    r"(?P<trb>Trb(?:\.|(?= \d))|Tractatenblad(?!\w)))",
    re.IGNORECASE,
)
_KINDS: Final = {"stb": CitationKind.STB, "stcrt": CitationKind.STCRT, "trb": CitationKind.TRB}
_MONTH: Final = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_YEAR: Final = re.compile(
    rf"{GAP}[,:]?{GAP}(?:van(?:{GAP}het{GAP}Koninkrijk)?{GAP})?(?:jaargang{GAP})?"
    rf"(?:\d{{1,2}}{GAP}{_MONTH}{GAP})?(?P<year>1[89]\d\d|20\d\d)(?!\d)",
    re.IGNORECASE,
)
_SEPARATOR: Final = re.compile(rf"{GAP}[,;:]{GAP}|{GAP}(?:/|{DASH}){GAP}")
_SPACE: Final = re.compile(r"[ \xa0\n]{1,2}")
_NUMBER: Final = re.compile(rf"(?P<number>\d{{1,6}})(?!\w|[.,]\d|{GAP}{_MONTH})")
_AND: Final = re.compile(rf"{GAP}(?:,{GAP}en(?!\w)|[,&]|(?:en|alsmede)(?!\w)){GAP}")
_IS_YEAR: Final = re.compile(rf"(?:1[89]|20)\d\d{GAP},")


def _read(head: Match[str]) -> Iterator[Citation]:
    kind = next(kind for group, kind in _KINDS.items() if head[group])
    cursor, start = Cursor(head.string, head.end()), head.start()
    while (gazette := _take_gazette(cursor, kind)) is not None:
        yield Citation(
            start=start, end=cursor.place, kind=kind, value=gazette, identifier=gazette_id(gazette), rule=kind.value
        )
        if cursor.take(_AND) is None:
            return
        start = cursor.place


def _take_gazette(cursor: Cursor, kind: CitationKind) -> Gazette | None:
    year = cursor.take(_YEAR)
    if year is None:
        return None
    marked = cursor.take(NUMBER_MARK) is not None
    spaced = not marked and cursor.take(_SEPARATOR) is None and cursor.take(_SPACE) is not None
    number = cursor.take(_NUMBER)
    if number is None or (spaced and not cursor.sees(ENDS)):
        return None
    numbers = [number["number"]]
    while (following := _following(cursor)) is not None:
        numbers.append(following)
    several = tuple(numbers) if len(numbers) > 1 else ()
    return Gazette(kind=kind, year=int(year["year"]), number=numbers[0], numbers=several)


def _following(cursor: Cursor) -> str | None:
    """Return a further number of the same year, or None and stay."""
    begin = cursor.place
    if cursor.take(_AND) is not None and not cursor.sees(_IS_YEAR):
        marked = cursor.take(NUMBER_MARK) is not None
        number = cursor.take(_NUMBER)
        if number is not None and (marked or cursor.sees(ENDS)):
            return number["number"]
    cursor.place = begin
    return None


GAZETTE: Final = Rule("gazette", _HEAD, _read, signs=("stb", "staats", "stc", "trb", "tractaten"))
