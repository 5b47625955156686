"""What every citation of a Kamerstuk ends in: dossiers with numbers, and the chain of further ones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations.cursor import Cursor
from app.language.citations.dossiers import Dossier, take_dossier
from app.language.citations.marks import ENDS, GAP, NUMBER_MARK, PAGES, take_chamber, take_session
from app.language.citations.paper_numbers import PaperNumbers, take_numbers
from app.language.citations.publication_ids import kamerstuk_id
from app.language.citations.values import Citation, CitationKind

_AND: Final = re.compile(
    rf"{GAP}(?:,{GAP}(?:en|alsmede)(?!\w)|[,;/&+]|(?:en|alsmede|alsook|resp\.|respectievelijk|of)(?!\w)){GAP}"
)
_OF_THE_CHAMBER: Final = re.compile(rf"{GAP}(?:der{GAP}Staten-Generaal)?{GAP}[,:.]?{GAP}", re.IGNORECASE)
_SESSION_AFTER: Final = re.compile(rf"{GAP},{GAP}(?=vergader|zitting)")
_MOST_DOSSIERS: Final = 8
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
        cursor.take(PAGES)
        if cursor.take(_AND) is None:
            cursor.place = begin
            return
        start = cursor.place
        heading = _renewed(cursor, heading)
        citation = _read_one(cursor, heading, start, rule)
        if citation is None or not is_pair(citation):
            cursor.place = begin
            return


def _read_one(cursor: Cursor, heading: Heading, start: int, rule: str) -> Citation | None:
    senate = heading.chamber is Chamber.FIRST
    first = take_dossier(cursor, old=heading.session is not None, senate=senate)
    if first is None:
        return None
    dossiers: tuple[Dossier, ...] = (first,)
    numbers = take_numbers(cursor, senate=senate)
    if not numbers.numbers:
        dossiers = _more_dossiers(cursor, first)
        numbers = take_numbers(cursor, senate=senate)
    session = heading.session or _session_after(cursor)
    return cited(cursor, start, dossiers, numbers, Heading(heading.chamber, session), rule)


def cited(
    cursor: Cursor, start: int, dossiers: tuple[Dossier, ...], numbers: PaperNumbers, heading: Heading, rule: str
) -> Citation:
    """Return the citation from `start` up to the place of the cursor."""
    value = _kamerstuk(dossiers, numbers, heading)
    return Citation(
        start=start,
        end=cursor.place,
        kind=CitationKind.KAMERSTUK,
        value=value,
        identifier=kamerstuk_id(value),
        rule=rule,
    )


def _kamerstuk(dossiers: tuple[Dossier, ...], numbers: PaperNumbers, heading: Heading) -> Kamerstuk:
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
        if dossier is None or not (cursor.sees(NUMBER_MARK) or cursor.sees(ENDS)):
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
    value = citation.value
    return isinstance(value, Kamerstuk) and value.dossier.isdigit() and int(value.dossier) < _LATEST


def is_pair(citation: Citation) -> bool:
    """Return whether a dossier and a number in it are cited."""
    return isinstance(citation.value, Kamerstuk) and citation.value.number is not None
