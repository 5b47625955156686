"""Kamerstukken without a word that says so: what stands around "26 485, nr. 432" must prove it."""

import re
from collections.abc import Iterator
from re import Match
from typing import Final

from app.domain.citations import Kamerstuk
from app.language.citations.cursor import Cursor
from app.language.citations.dossiers import COUNCILS
from app.language.citations.marks import DASH, ENDS, GAP, NUMBER_MARK, take_session
from app.language.citations.pairs import Heading, is_likely, read_pairs
from app.language.citations.rules import Rule
from app.language.citations.values import Citation

_HEAD: Final = re.compile(
    rf"(?<![\w/.,\-–€$])(?:(?:19|20)\d\d{GAP}[-–/]{GAP}(?:19|20)?\d\d{GAP},{GAP})?"
    r"(?:[1-3]\d(?:[ .\-‐‑\xa0\u2009\u202f]|)\d{3}(?!\d)|21[ \xa0]?501\d\d(?!\d))"
)
_COMMA: Final = re.compile(rf"{GAP},{GAP}")
_RIJKSWET: Final = re.compile(rf"\(R{GAP}\d{{2,4}}\)")
"""The number of a Rijkswet; nothing else bears it."""
_HYPHENED: Final = re.compile(rf"{DASH}{GAP}(?:\d+|[A-Z]+)\Z")
_OF_THE_SENATE: Final = re.compile(rf"\A\d\d[ \xa0\u2009\u202f]\d{{3}}\b.*,{GAP}[A-Z]{{1,3}}\Z", re.DOTALL)
"""The letters that number papers of the Senate, behind a dossier in groups: "34 000 XIII, H"."""
_PAPERS: Final = (
    r"moties?|(?:kamer)?brie(?:f|ven)|nota(?:'s)?|verslag(?:en)?|amendement(?:en)?|rapport(?:en)?|notities?|stuk(?:ken)?|"
    r"advie(?:s|zen)|bijlagen?|antwoord(?:en)?|kabinetsreactie|(?:kamer)?vragen|memorie"
)
_PAPER: Final = re.compile(rf"(?<!\w)(?:{_PAPERS})(?!\w)", re.IGNORECASE)
_BILL: Final = re.compile(r"(?<!\w)(?:wetsvoorstel(?:len)?|voorstel van wet|initiatiefwet)(?!\w)", re.IGNORECASE)
_AT_A_PAPER: Final = re.compile(
    rf"(?<!\w)(?:{_PAPERS}|zie(?: ook)?|vgl\.?|cf\.?){GAP}[:,]?{GAP}(?:nr\.?|nummer)?{GAP}\Z", re.IGNORECASE
)
_APPOSED: Final = re.compile(rf"(?:,|nummer|nr\.?|nrs\.?|onder){GAP}\Z", re.IGNORECASE)
_IN_BRACKETS: Final = re.compile(
    rf"[(\[]{GAP}(?:(?:zie(?: ook)?|vgl\.?|cf\.?|o\.a\.|onder andere|nr\.?){GAP}[,:]?{GAP})?\Z", re.IGNORECASE
)
_MONEY: Final = re.compile(rf"(?:[€$]|EUR|euro|Postbus){GAP}\Z", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"[!?()\[\]\n]|\.\s+(?=[A-Z0-9])")
_OPENED: Final = re.compile(rf"[(\[]{GAP}\Z")
_CLOSES: Final = re.compile(rf"{GAP}[)\]]")
_NO_COUNT: Final = re.compile(r"\d\d[ \xa0\u2009\u202f]?\d")
BEFORE: Final = 160
"""How far a paper may stand before the figures that cite it."""


def _read(head: Match[str]) -> Iterator[Citation]:
    cursor = Cursor(head.string, head.start())
    session = take_session(cursor)
    if session is not None:
        cursor.take(_COMMA)
    figures = cursor.place
    pairs = read_pairs(cursor, Heading(session=session), head.start(), "dossier and number")
    first = next(pairs, None)
    if first is not None and isinstance(first.value, Kamerstuk) and is_likely(first):
        before = head.string[max(0, head.start() - BEFORE) : head.start()]
        if _is_proved(before, head.string[figures : first.end], first.value, cursor) and not _MONEY.search(before):
            yield first
            yield from pairs


def _is_proved(before: str, printed: str, value: Kamerstuk, cursor: Cursor) -> bool:
    """Return whether `printed` is a citation here, by its own form or by what stands around it."""
    chapter = value.suffix is not None and (not value.suffix.isdigit() or value.dossier == COUNCILS)
    if value.number is None:
        about = chapter or (_NO_COUNT.match(printed) is not None and _BILL.search(_clause(before)) is not None)
        return about and bool(_IN_BRACKETS.search(before)) and cursor.sees(_CLOSES)
    if _RIJKSWET.search(printed):
        return True
    if _OF_THE_SENATE.search(printed) and _IN_BRACKETS.search(before) and cursor.sees(_CLOSES):
        return True
    marked = NUMBER_MARK.search(printed) is not None
    if not marked and not _HYPHENED.search(printed):
        return False
    if chapter or value.session is not None:
        return True
    return _is_placed(before, marked=marked, ended=cursor.sees(ENDS))


def _is_placed(before: str, *, marked: bool, ended: bool) -> bool:
    """Return whether a dossier and number stand where only a citation does: in brackets, at a paper, or first."""
    if _AT_A_PAPER.search(before) or (ended and _IN_BRACKETS.search(before)):
        return True
    first = ended and not before.strip()
    apposed = _APPOSED.search(before) is not None and names_a_paper(before)
    return marked and (first or apposed)


def names_a_paper(before: str) -> bool:
    """Return whether the clause that runs on at the end of `before` names a motie, brief or other paper."""
    return _PAPER.search(_clause(before)) is not None


def _clause(before: str) -> str:
    """Return the clause that runs on at the end of `before`; a bracket that has just opened belongs to it."""
    return _CLAUSE.split(_OPENED.sub("", before))[-1]


BARE: Final = Rule("dossier and number", _HEAD, _read, signs=tuple("0123456789"))
