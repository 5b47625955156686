"""Kamerstukken by a word that says so: Kamerstuk, Tweede Kamer, TK, vergaderjaar, dossier."""

import re
from collections.abc import Iterator
from dataclasses import replace
from re import Match
from typing import Final

from app.language.citations.cursor import Cursor
from app.language.citations.marks import BEGINS, GAP, NUMBER_MARK, take_chamber, take_session
from app.language.citations.pairs import Heading, is_likely, is_pair, read_pairs
from app.language.citations.rules import Rule
from app.language.citations.values import Citation

_KAMERSTUK: Final = (
    rf"{BEGINS}(?:kamer[- ]?st(?:uk(?:ken?)?(?:-?nummers?|-?nrs?\.?|-?dossiers?|-?dossiernummers?)?|\.)|"
    r"kamer-?dossiers?(?:nummers?)?|kst\.?)(?![a-z])"
)
_CHAMBER: Final = rf"{BEGINS}(?:Tweede{GAP}Kamer|Eerste{GAP}Kamer|TK|EK|T\.K\.|E\.K\.)(?![^\W\d]|-)"
_SESSION: Final = rf"{BEGINS}vergaderjaar(?!\w)"
_DOSSIER: Final = rf"{BEGINS}(?:dossier(?:s|nummers?|nr\.?)?|wetsvoorstel(?:len)?)(?![\w-])"

_FILLER: Final = re.compile(
    r"[ \t\n\r\xa0\u2000-\u200a\u202f,:;.\-–(]{1,4}|(?:der|van de|met|Staten-Generaal|Handelingen en|onder|en)(?!\w)|"
    r"(?:nummers?|nrs?|kenmerk|dossier(?:s|nummers?|nr)?)(?![a-z])",
    re.IGNORECASE,
)
_OF_THE_CHAMBER: Final = re.compile(rf"{GAP}(?:der{GAP}Staten-Generaal)?{GAP}[,:.]?{GAP}", re.IGNORECASE)
_AFTER_SESSION: Final = re.compile(rf"{GAP}[,:;.]?{GAP}(?:{_KAMERSTUK})?{GAP}[,:]?{GAP}", re.IGNORECASE)
_NUMBER_BEFORE: Final = re.compile(rf"nr\.?{GAP}", re.IGNORECASE)
_YEAR: Final = re.compile(rf"(?:19|20)\d\d(?={GAP},)")
_FILLERS: Final = 16
"""More marks than any citation has between its first word and its dossier."""

_DOSSIERS_END: Final = re.compile(rf"{GAP}(?:\Z|[.,;:](?!\d)|[)\]»”\"'’])")
_GROUPED: Final = re.compile(r"\d\d\D")


def _named(head: Match[str]) -> Iterator[Citation]:
    """Read on from Kamerstuk: chamber, session and fillers in any order, then the dossier."""
    cursor = Cursor(head.string, head.end())
    heading = Heading()
    for _ in range(_FILLERS):
        chamber = take_chamber(cursor) if heading.chamber is None else None
        session = take_session(cursor)
        if chamber is not None or session is not None:
            heading = Heading(heading.chamber or chamber, heading.session or session)
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
    if first is not None and (session is not None or is_pair(first)):
        yield first
        yield from pairs


def _by_dossier(head: Match[str]) -> Iterator[Citation]:
    """Read on from dossier or wetsvoorstel: with a number, or grouped figures as only dossiers of the Kamer have."""
    cursor = Cursor(head.string, head.end())
    for _ in range(_FILLERS):
        if cursor.take(_FILLER) is None:
            break
    grouped, begin = cursor.sees(_GROUPED), cursor.place
    pairs = read_pairs(cursor, Heading(), head.start(), "dossier")
    first = next(pairs, None)
    if first is None or not is_likely(first):
        return
    marked = NUMBER_MARK.search(head.string, begin, first.end) is not None
    if marked or (grouped and (is_pair(first) or cursor.sees(_DOSSIERS_END))):
        yield first
        yield from pairs


KAMERSTUK: Final = Rule("kamerstuk", re.compile(_KAMERSTUK, re.IGNORECASE), _named, signs=("kamer", "kst"))
BY_CHAMBER: Final = Rule("kamer", re.compile(_CHAMBER), _by_chamber, signs=("kamer", "tk", "ek", "t.k.", "e.k."))
BY_SESSION: Final = Rule("vergaderjaar", re.compile(_SESSION, re.IGNORECASE), _by_session, signs=("vergaderjaar",))
BY_DOSSIER: Final = Rule("dossier", re.compile(_DOSSIER, re.IGNORECASE), _by_dossier, signs=("doss", "wetsvoorstel"))
