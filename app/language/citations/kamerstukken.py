"""Kamerstukken by a word that says so: Kamerstuk, Tweede Kamer, TK, vergaderjaar, dossier."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from re import Match
from typing import Final

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations.cursor import Cursor
from app.language.citations.dossiers import Dossier, take_dossier
from app.language.citations.marks import GAP, take_chamber, take_session
from app.language.citations.paper_numbers import PaperNumbers, take_numbers
from app.language.citations.publication_ids import kamerstuk_id
from app.language.citations.rules import Rule
from app.language.citations.values import Citation, CitationKind

_KAMERSTUK: Final = (
    r"(?<![\w/-])(?:kamerst(?:uk(?:ken?)?(?:-?nummers?|-?nrs?\.?|-?dossiers?|-?dossiernummers?)?|\.)|"
    r"kamer-?dossiers?(?:nummers?)?|kst\.?)(?![a-z])"
)
_CHAMBER: Final = rf"(?<![\w/-])(?:Tweede{GAP}Kamer|Eerste{GAP}Kamer|TK|EK|T\.K\.|E\.K\.)(?![\w-])"
_SESSION: Final = r"(?<!\w)vergaderjaar(?!\w)"
_DOSSIER: Final = r"(?<![\w-])(?:dossier(?:s|nummers?|nr\.?)?|wetsvoorstel(?:len)?)(?![\w-])"

_FILLER: Final = re.compile(
    r"[ \t\n\r\xa0\u2000-\u200a\u202f,:;.\-–(]{1,4}|(?:der|van de|met|Staten-Generaal|Handelingen en|onder|en)(?!\w)|"
    r"(?:nummers?|nrs?|dossier(?:s|nummers?|nr)?)(?![a-z])",
    re.IGNORECASE,
)
_OF_THE_CHAMBER: Final = re.compile(rf"{GAP}(?:der{GAP}Staten-Generaal)?{GAP}[,:.]?{GAP}", re.IGNORECASE)
_AFTER_SESSION: Final = re.compile(rf"{GAP}[,:;.]?{GAP}(?:{_KAMERSTUK})?{GAP}[,:]?{GAP}", re.IGNORECASE)
_NUMBER_BEFORE: Final = re.compile(rf"nr\.?{GAP}", re.IGNORECASE)
_YEAR: Final = re.compile(rf"(?:19|20)\d\d(?={GAP},)")
_FILLERS: Final = 8
"""More marks than any citation has between its first word and its dossier."""

_AND: Final = re.compile(
    rf"{GAP}(?:,{GAP}(?:en|alsmede)(?!\w)|[,;/&+]|(?:en|alsmede|alsook|resp\.|respectievelijk|of)(?!\w)){GAP}"
)
_DOSSIERS_END: Final = re.compile(rf"{GAP}(?:\Z|[.,;:](?!\d)|[)\]»”\"'’])")
_SESSION_AFTER: Final = re.compile(rf"{GAP},{GAP}(?=vergader|zitting)")
_GROUPED: Final = re.compile(r"\d\d\D")
_MOST_DOSSIERS: Final = 20
_LATEST: Final = 40_000
"""No dossier comes near this number."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands before the dossier and holds for all a phrase cites."""

    chamber: Chamber | None = None
    session: str | None = None


def read_pairs(cursor: Cursor, heading: Heading, start: int, rule: str) -> Iterator[Citation]:
    """Yield the citation whose dossier stands here, begun at `start`, and those of the chain it begins.

    Each further one has a dossier and number of its own: "29911, nr. 348; 31 477, nr. 113". Chamber and session hold
    on where none is printed anew.
    """
    citation = _read_one(cursor, heading, start, rule)
    while citation is not None:
        yield citation
        begin = cursor.place
        if cursor.take(_AND) is None:
            return
        start = cursor.place
        heading = _renewed(cursor, heading)
        citation = _read_one(cursor, heading, start, rule)
        if citation is None or not _is_pair(citation):
            cursor.place = begin
            return


def _read_one(cursor: Cursor, heading: Heading, start: int, rule: str) -> Citation | None:
    first = take_dossier(cursor, old=heading.session is not None)
    if first is None:
        return None
    dossiers: tuple[Dossier, ...] = (first,)
    senate = heading.chamber is Chamber.FIRST
    numbers = take_numbers(cursor, senate=senate)
    if not numbers.numbers:
        dossiers = _more_dossiers(cursor, first)
        numbers = take_numbers(cursor, senate=senate)
    session = heading.session or _session_after(cursor)
    value = kamerstuk_of(dossiers, numbers, Heading(heading.chamber, session))
    return Citation(
        start=start,
        end=cursor.place,
        kind=CitationKind.KAMERSTUK,
        value=value,
        identifier=kamerstuk_id(value),
        rule=rule,
    )


def kamerstuk_of(dossiers: tuple[Dossier, ...], numbers: PaperNumbers, heading: Heading) -> Kamerstuk:
    """Return the value of what was read: several dossiers or numbers all, and the first by itself."""
    first = dossiers[0]
    several = tuple(f"{each.figures}-{each.suffix}" if each.suffix else each.figures for each in dossiers)
    return Kamerstuk(
        dossier=first.figures,
        chamber=heading.chamber,
        session=heading.session,
        suffix=first.suffix,
        number=numbers.numbers[0] if numbers.numbers else None,
        kingdom=first.kingdom,
        dossiers=several if len(several) > 1 else (),
        numbers=numbers.numbers if len(numbers.numbers) > 1 else (),
    )


def _more_dossiers(cursor: Cursor, first: Dossier) -> tuple[Dossier, ...]:
    """Return `first` with the dossiers after it; they count where a number or the end of the phrase follows."""
    dossiers = [first]
    kept = cursor.place
    while len(dossiers) < _MOST_DOSSIERS and cursor.take(_AND) is not None:
        dossier = take_dossier(cursor)
        if dossier is None:
            break
        dossiers.append(dossier)
        kept = cursor.place
    cursor.place = kept
    return tuple(dossiers)


def _session_after(cursor: Cursor) -> str | None:
    begin = cursor.place
    session = take_session(cursor) if cursor.take(_SESSION_AFTER) else None
    if session is None:
        cursor.place = begin
    return session


def _renewed(cursor: Cursor, heading: Heading) -> Heading:
    chamber = take_chamber(cursor)
    cursor.take(_OF_THE_CHAMBER)
    session = take_session(cursor)
    cursor.take(_OF_THE_CHAMBER)
    if chamber is not None and session is None and chamber is not heading.chamber:
        return Heading(chamber)
    return Heading(chamber or heading.chamber, session or heading.session)


def is_likely(citation: Citation) -> bool:
    """Return whether the dossier is a number that dossiers have reached."""
    return isinstance(citation.value, Kamerstuk) and int(citation.value.dossier) < _LATEST


def _is_pair(citation: Citation) -> bool:
    return isinstance(citation.value, Kamerstuk) and citation.value.number is not None


def _named(head: Match[str]) -> Iterator[Citation]:
    """Read on from Kamerstuk: chamber, session and fillers in any order, then the dossier."""
    cursor = Cursor(head.string, head.end())
    heading = Heading()
    for _ in range(_FILLERS):
        chamber = take_chamber(cursor) if heading.chamber is None else None
        session = take_session(cursor) if heading.session is None else None
        if chamber is not None or session is not None:
            heading = Heading(chamber or heading.chamber, session or heading.session)
        elif cursor.take(_FILLER) is None and cursor.take(_YEAR) is None:
            break
    yield from read_pairs(cursor, heading, head.start(), "kamerstuk")


def _by_chamber(head: Match[str]) -> Iterator[Citation]:
    """Read on from Tweede Kamer, TK, Eerste Kamer or EK: with a session or a number, else it is only the Kamer."""
    cursor = Cursor(head.string, head.start())
    heading = Heading(take_chamber(cursor))
    cursor.take(_OF_THE_CHAMBER)
    yield from _in_session(cursor, heading, head.start(), "kamer")


def _by_session(head: Match[str]) -> Iterator[Citation]:
    """Read on from vergaderjaar, without a Kamer before it."""
    yield from _in_session(Cursor(head.string, head.start()), Heading(), head.start(), "vergaderjaar")


def _in_session(cursor: Cursor, heading: Heading, start: int, rule: str) -> Iterator[Citation]:
    session = take_session(cursor)
    if session is not None:
        heading = replace(heading, session=session)
        cursor.take(_AFTER_SESSION)
    cursor.take(_NUMBER_BEFORE)
    pairs = read_pairs(cursor, heading, start, rule)
    first = next(pairs, None)
    if first is not None and (session is not None or _is_pair(first)):
        yield first
        yield from pairs


def _by_dossier(head: Match[str]) -> Iterator[Citation]:
    """Read on from dossier or wetsvoorstel: with a number, or grouped figures as only dossiers of the Kamer have."""
    cursor = Cursor(head.string, head.end())
    for _ in range(_FILLERS):
        if cursor.take(_FILLER) is None:
            break
    grouped = cursor.sees(_GROUPED)
    pairs = read_pairs(cursor, Heading(), head.start(), "dossier")
    first = next(pairs, None)
    if first is not None and is_likely(first) and (_is_pair(first) or (grouped and cursor.sees(_DOSSIERS_END))):
        yield first
        yield from pairs


KAMERSTUK: Final = Rule("kamerstuk", re.compile(_KAMERSTUK, re.IGNORECASE), _named)
BY_CHAMBER: Final = Rule("kamer", re.compile(_CHAMBER), _by_chamber)
BY_SESSION: Final = Rule("vergaderjaar", re.compile(_SESSION, re.IGNORECASE), _by_session)
BY_DOSSIER: Final = Rule("dossier", re.compile(_DOSSIER, re.IGNORECASE), _by_dossier)
