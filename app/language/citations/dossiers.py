"""The dossier of a Kamerstuk: its figures, the chapter or part after them, the number of a Rijkswet."""

import re
from dataclasses import dataclass
from typing import Final

from app.language.citations.cursor import Cursor
from app.language.citations.marks import DASH, GAP, NUMBER_MARK

_DOSSIER: Final = re.compile(
    rf"(?P<left>[1-9]\d)(?:[ \n\xa0\u2000-\u200a\u202f]{{1,2}}|\.|{DASH})?(?P<right>\d{{3}})(?!\d|[.,]\d{{3}})"
)
_OLD_DOSSIER: Final = re.compile(rf"(?P<left>[1-9])(?P<right>\d{{3}})(?={GAP},{GAP}[nN])")
_GLUED_PART: Final = re.compile(rf"(?P<left>21)[ \xa0]?(?P<right>501)(?P<part>\d\d)(?={GAP},?{GAP}[nN]r)")
_SENATE_DOSSIER: Final = re.compile(
    rf"(?P<left>[CLXVI]{{2,10}})(?P<right>)(?={GAP},{GAP}[A-Z]{{1,3}}(?!\w)|-[A-Z]{{1,3}}(?!\w))"
)
_ROMAN: Final = re.compile(
    rf"(?P<comma>{GAP},)?{GAP}(?:{DASH}|\.)?{GAP}(?:\({GAP}(?P<inside>[XVIl]{{1,6}}[AB]?){GAP}\)|"
    rf"(?P<word>(?:hoofdstuk|hfdst\.?|hst\.?){GAP})?(?P<roman>[XVIl]{{1,6}}[AB]?)(?!\w))"
)
_ROMAN_NUMERAL: Final = re.compile(r"(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})[AB]?")
_FUND: Final = re.compile(
    rf"{GAP}(?:{DASH}|\.)?{GAP}(?P<fund>[A-HJ-M])(?!\w)"
    rf"(?=(?:{GAP}(?:,|en|alsmede){GAP}[1-9]\d[ .\xa0]?\d{{3}}{GAP}[A-HJ-M]){{0,3}}{GAP},?{GAP}n(?:o|r|um)"
    rf"|{DASH}[\dA-Z]|{GAP},{GAP}[A-Z]{{1,2}}(?!\w))"
)
_CHAPTER_WORD: Final = re.compile(rf"{GAP},?{GAP}(?:hoofdstuk|hfdst\.?|hst\.?){GAP}(?P<chapter>[A-Z]|\d\d)(?!\w)")
_PART: Final = re.compile(rf"{GAP}{DASH}{GAP}(?P<part>\d\d)(?!\d)")
_KINGDOM: Final = re.compile(
    rf"{GAP}[,\-]?{GAP}(?:\({GAP}R{GAP}\.?{GAP}(?P<r>\d{{1,4}}){GAP}\)|R{GAP}(?P<bare>\d{{3,4}})(?!\w))"
)
_LETTER_OR_FIGURE: Final = re.compile(rf"{GAP},?{GAP}(?:[A-Z]{{1,2}}(?!\w)|\d{{1,4}}(?!\w))")
_TIED: Final = re.compile(rf"{DASH}\d|{GAP},{GAP}[A-Z]{{1,2}}(?!\w)")
"""A number that is no count: tied by a hyphen, or the letters of the Senate behind a comma."""
COUNCILS: Final = "21501"
"""The dossier of the councils of the Union, always cited by part."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier as cited: five figures, in old papers four, with the chapter "VI", fund "A" or part "02" after it."""

    figures: str
    suffix: str | None = None
    kingdom: str | None = None


def begins_dossier(cursor: Cursor) -> bool:
    """Return whether the figures of a dossier stand here."""
    return cursor.sees(_DOSSIER)


def take_dossier(cursor: Cursor, *, old: bool = False, senate: bool = False) -> Dossier | None:
    """Return the dossier here with what belongs to it, or None and stay.

    `old` allows four figures, `senate` the Roman numeral of what the Eerste Kamer keeps for itself: CXXIV, G.
    """
    glued = cursor.take(_GLUED_PART)
    if glued is not None:
        return Dossier(COUNCILS, glued["part"])
    match = cursor.take(_DOSSIER) or (cursor.take(_OLD_DOSSIER) if old else None)
    match = match or (cursor.take(_SENATE_DOSSIER) if senate else None)
    if match is None:
        return None
    figures = match["left"] + match["right"]
    kingdom = _take_kingdom(cursor)
    suffix = _take_suffix(cursor, figures)
    return Dossier(figures, suffix, kingdom or _take_kingdom(cursor))


def is_roman(suffix: str) -> bool:
    """Return whether a suffix is a Roman chapter, as VI or IIB."""
    return _ROMAN_NUMERAL.fullmatch(suffix) is not None


def _take_kingdom(cursor: Cursor) -> str | None:
    match = cursor.take(_KINGDOM)
    return f"R{match['r'] or match['bare']}" if match else None


def _take_suffix(cursor: Cursor, figures: str) -> str | None:
    return _take_roman(cursor) or _take_letter(cursor) or _take_part(cursor, figures)


def _take_roman(cursor: Cursor) -> str | None:
    """Return a Roman chapter; after a comma, where it may be a number of the Senate, only before another number."""
    begin = cursor.place
    match = cursor.take(_ROMAN)
    if match is None:
        return None
    roman = (match["inside"] or match["roman"]).replace("l", "I")
    alone = match["comma"] is not None and match["word"] is None and not _number_follows(cursor)
    if alone or not _ROMAN_NUMERAL.fullmatch(roman):
        cursor.place = begin
        return None
    return roman


def _take_letter(cursor: Cursor) -> str | None:
    match = cursor.take(_FUND)
    if match is not None:
        return match["fund"]
    match = cursor.take(_CHAPTER_WORD)
    return match["chapter"] if match else None


def _take_part(cursor: Cursor, figures: str) -> str | None:
    """Return the part of two figures; of "30252-77" they are the number, so a part has a number after it."""
    begin = cursor.place
    match = cursor.take(_PART)
    if match is None:
        return None
    if figures == COUNCILS or cursor.sees(NUMBER_MARK) or cursor.sees(_TIED):
        return match["part"]
    cursor.place = begin
    return None


def _number_follows(cursor: Cursor) -> bool:
    return cursor.sees(NUMBER_MARK) or cursor.sees(_LETTER_OR_FIGURE) or cursor.sees(_TIED)
