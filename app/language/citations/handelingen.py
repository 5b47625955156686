"""Handelingen, of before and since 2011, and their Aanhangsel with the questions of members and the answers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Match
from typing import Final

from app.domain.citations import Chamber
from app.language.citations.cursor import Cursor
from app.language.citations.marks import BEGINS, DASH, ENDS, GAP, NUMBER_MARK, PAGES, take_chamber, take_session
from app.language.citations.publication_ids import aanhangsel_id, handelingen_id
from app.language.citations.rules import Rule
from app.language.citations.values import Aanhangsel, Citation, CitationKind, Handelingen

_OF_HANDELINGEN: Final = rf"{GAP}(?:van{GAP}de|der|bij{GAP}de|tot{GAP}de|op{GAP}de)?{GAP}(?:Handelingen|Hand\.)"
_AANHANGSEL: Final = rf"{BEGINS}(?:Aanhangsel|Aanh\.)(?:{_OF_HANDELINGEN})?(?!\w)"
_HANDELINGEN: Final = rf"{BEGINS}(?:Handelingen(?!\w)|Hand\.)"
_BEFORE: Final = rf"(?<![\w/-])(?:Tweede{GAP}Kamer|Eerste{GAP}Kamer|TK|EK|vergaderjaar)(?![\w-])"

_AANHANGSEL_WORD: Final = re.compile(_AANHANGSEL, re.IGNORECASE)
_HANDELINGEN_WORD: Final = re.compile(_HANDELINGEN, re.IGNORECASE)
_FILLER: Final = re.compile(
    r"[ \t\n\r\xa0\u2000-\u200a\u202f,:;.\-–(]{1,4}|(?:der|van|van de|Staten-Generaal|Kamer|UCV)(?!\w)", re.IGNORECASE
)
_FILLERS: Final = 8
_COMMA: Final = re.compile(rf"{GAP},?{GAP}")
_FIGURES: Final = re.compile(r"(?P<figures>\d{1,5})(?!\w)")
_AND: Final = re.compile(rf"{GAP}(?:,{GAP}en(?!\w)|[,;&]|(?:en|alsmede|t/m)(?!\w)){GAP}")
_ITEM: Final = re.compile(
    rf"{GAP}[,;]?{GAP}(?:item|agendapunt)(?:{GAP}nr\.?)?{GAP}(?P<item>\d{{1,3}})(?!\d)", re.IGNORECASE
)
_SHORT: Final = re.compile(rf"{GAP},{GAP}(?P<number>\d{{1,3}})(?:{DASH}|{GAP},{GAP})(?P<rest>\d{{1,4}})(?!\d)")
_BARE_PAGES: Final = re.compile(rf"{GAP},?{GAP}(?P<pages>\d{{3,5}}{GAP}{DASH}{GAP}\d{{3,5}})(?!\d)")
"""Pages behind the session without a word that says so."""

_MOST_ITEMS: Final = 60
"""No sitting has more items; a higher figure after the sitting is a page."""


@dataclass(frozen=True, slots=True)
class _Heading:
    chamber: Chamber | None = None
    session: str | None = None


def _take_heading(cursor: Cursor, known: _Heading) -> _Heading:
    for _ in range(_FILLERS):
        chamber = take_chamber(cursor) if known.chamber is None else None
        session = take_session(cursor) if known.session is None else None
        if chamber is None and session is None:
            if cursor.sees(NUMBER_MARK) or cursor.take(_FILLER) is None:
                break
        else:
            known = _Heading(chamber or known.chamber, session or known.session)
    return known


def _read_aanhangsel(head: Match[str]) -> Iterator[Citation]:
    cursor = Cursor(head.string, head.end())
    heading = _take_heading(cursor, _Heading())
    yield from _aanhangsel(cursor, head.start(), heading, bare=heading.session is not None)


def _aanhangsel(cursor: Cursor, start: int, heading: _Heading, *, bare: bool) -> Iterator[Citation]:
    """Yield the Aanhangsel whose number stands here; without "nr." only where `bare` says so."""
    numbers = _take_numbers(cursor, bare=bare)
    pages = None if numbers else cursor.take(PAGES)
    if not numbers and (pages is None or heading.session is None):
        return
    heading = _session_after(cursor, heading)
    value = Aanhangsel(
        chamber=heading.chamber,
        session=heading.session,
        number=numbers[0] if numbers else None,
        numbers=numbers if len(numbers) > 1 else (),
        pages=_plain(pages),
    )
    yield _cited(cursor, start, CitationKind.AANHANGSEL, value, aanhangsel_id(value))


def _take_numbers(cursor: Cursor, *, bare: bool) -> tuple[str, ...]:
    begin = cursor.place
    marked = cursor.take(NUMBER_MARK) is not None
    if not marked:
        cursor.take(_COMMA)
    first = cursor.take(_FIGURES) if marked or bare else None
    if first is None or not (marked or cursor.sees(ENDS)):
        cursor.place = begin
        return ()
    numbers = [first["figures"]]
    while True:
        kept = cursor.place
        again = cursor.take(_AND) is not None
        remarked = again and cursor.take(NUMBER_MARK) is not None
        following = cursor.take(_FIGURES) if again else None
        if following is None or not (remarked or cursor.sees(ENDS)):
            cursor.place = kept
            return tuple(numbers)
        numbers.append(following["figures"])


def _session_after(cursor: Cursor, heading: _Heading) -> _Heading:
    if heading.session is not None:
        return heading
    begin = cursor.place
    cursor.take(_COMMA)
    session = take_session(cursor)
    if session is None:
        cursor.place = begin
        return heading
    return _Heading(heading.chamber, session)


def _read_handelingen(head: Match[str]) -> Iterator[Citation]:
    cursor = Cursor(head.string, head.end())
    yield from _handelingen(cursor, head.start(), _take_heading(cursor, _Heading()))


def _handelingen(cursor: Cursor, start: int, heading: _Heading) -> Iterator[Citation]:
    """Yield the place in the Handelingen that stands here: of a session or chamber, with a sitting or pages."""
    number = item = pages = None
    if cursor.take(NUMBER_MARK) and (figures := cursor.take(_FIGURES)):
        number = figures["figures"]
    elif short := _short(cursor):
        number, item, pages = short
    if item is None and (printed := cursor.take(_ITEM)):
        item = printed["item"]
    if pages is None:
        pages = _plain(cursor.take(PAGES))
    if not (number or item or pages) and heading.session is not None:
        pages = _plain(cursor.take(_BARE_PAGES))
    heading = _session_after(cursor, heading)
    if (number or item or pages) and (heading.session or heading.chamber):
        value = Handelingen(chamber=heading.chamber, session=heading.session, number=number, item=item, pages=pages)
        yield _cited(cursor, start, CitationKind.HANDELINGEN, value, handelingen_id(value))


def _short(cursor: Cursor) -> tuple[str, str | None, str | None] | None:
    """Return sitting, item and page of "55-2" or "45-3690"."""
    match = cursor.take(_SHORT) or cursor.take(_SHORT_HERE)
    if match is None:
        return None
    if int(match["rest"]) <= _MOST_ITEMS:
        return match["number"], match["rest"], None
    return match["number"], None, match["rest"]


_SHORT_HERE: Final = re.compile(rf"(?P<number>\d{{1,3}})(?:{DASH}|{GAP},{GAP})(?P<rest>\d{{1,4}})(?!\d)")


def _read_session_first(head: Match[str]) -> Iterator[Citation]:
    """Read "Tweede Kamer, vergaderjaar 2004-2005, Aanhangsel van de Handelingen, nr. 12"; a foot has no "nr."."""
    cursor = Cursor(head.string, head.start())
    heading = _take_heading(cursor, _Heading())
    if heading.session is None:
        return
    if cursor.take(_AANHANGSEL_WORD):
        yield from _aanhangsel(cursor, head.start(), _take_heading(cursor, heading), bare=False)
    elif cursor.take(_HANDELINGEN_WORD):
        yield from _handelingen(cursor, head.start(), _take_heading(cursor, heading))


def _plain(pages: Match[str] | None) -> str | None:
    if pages is None:
        return None
    return re.sub(rf"{GAP}{DASH}{GAP}", "-", pages["pages"])


def _cited(
    cursor: Cursor, start: int, kind: CitationKind, value: Aanhangsel | Handelingen, identifier: str | None
) -> Citation:
    return Citation(start=start, end=cursor.place, kind=kind, value=value, identifier=identifier, rule=kind.value)


AANHANGSEL: Final = Rule("aanhangsel", _AANHANGSEL_WORD, _read_aanhangsel, signs=("aanh",))
HANDELINGEN: Final = Rule("handelingen", _HANDELINGEN_WORD, _read_handelingen, signs=("hand",))
SESSION_FIRST: Final = Rule(
    "vergaderjaar, Handelingen", re.compile(_BEFORE, re.IGNORECASE), _read_session_first, signs=("hand", "aanh")
)
