"""The marks citations share: chamber, session, the word for a number, what may follow."""

import re
from typing import Final

from app.domain.citations import Chamber
from app.language.citations.cursor import Cursor

GAP: Final = r"[ \t\n\r\f\v\xa0\u2000-\u200a\u202f]{0,3}"
"""White space a layout may put between two marks."""

DASH: Final = r"[-‐‑–—]"

NUMBER_MARK: Final = re.compile(
    rf"{GAP}(?:[,;.:]|{DASH})?{GAP}(?:onder)?(?:(?P<several>nrs|nos|nummers)|nr|no|nummer|num|#)(?![a-z]){GAP}[.:]{{0,2}}{GAP}",
    re.IGNORECASE,
)
_BEFORE_SESSION: Final = rf"(?={GAP},|{GAP}(?:vergader|\d{{4}}{GAP}[-–—/]))"
"""What shows that figures are a misread Roman one."""
_SECOND: Final = re.compile(
    rf"\(?(?:(?:II|Il|lI|ll|I{GAP}I|(?:11|1I|I1|2){_BEFORE_SESSION}|(?:Tweede|2e){GAP}Kamer|T\.{GAP}K\.)(?!\w)|"
    r"TK(?![^\W\d]))\)?",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(
    rf"\(?(?:(?:I|l|1{_BEFORE_SESSION}|(?:Eerste|1e){GAP}Kamer|E\.{GAP}K\.)(?!\w)|EK(?![^\W\d]))\)?",
    re.IGNORECASE,
)
_SESSION_WORD: Final = re.compile(rf"(?:vergaderjaar|zittingsjaar|zitting|vj\.?)(?!\w){GAP}[,:]?{GAP}", re.IGNORECASE)
_SESSION: Final = re.compile(
    rf"(?P<first>1[89]\d\d|20\d\d){GAP}(?:{DASH}|/{GAP}-?){GAP}['’]?(?P<last>(?:1[89]|20)?\d\d)(?!\d)"
)
_SHORT_SESSION: Final = re.compile(r"['’]?(?P<first>\d\d)/['’]?(?P<last>\d\d)(?!\d)")
_CENTURY: Final = 100
_FIRST_OF_1900: Final = 45
"""From this pair of digits on a session is of the twentieth century."""

BEGINS: Final = r"(?<![^\W\d])(?<![/-])"
"""A word may begin here; the figure of a note mark may stand right before it."""

PAGES: Final = re.compile(
    rf"{GAP}[,;]?{GAP}(?:pp?|pag|pagina(?:'s)?|blz|bladzijden?)(?![a-z])\.?{GAP}"
    rf"(?P<pages>\d{{1,5}}(?:-\d{{1,5}})?(?:{GAP}{DASH}{GAP}\d{{1,5}}(?:-\d{{1,5}})?)?)(?!\d)"
    rf"(?:{GAP}(?:en|,){GAP}\d{{1,5}}(?!\d|{GAP}\d{{3}}))?(?:{GAP}e\.?{GAP}v\.?(?!\w))?",
    re.IGNORECASE,
)

ENDS: Final = re.compile(
    rf"{GAP}(?:\Z|[.,;:](?!\d)|[)\]»”\"'’>?!(\n&]|{DASH}|(?:p|pag|blz|pp|e\.?{GAP}v|d\.?{GAP}d|dd|en|of|van|inzake|t/m)(?!\w))"
)
"""What may follow a bare number that is the end of a citation."""


def take_chamber(cursor: Cursor) -> Chamber | None:
    """Return which of the Kamers is named here, OCR slips of the Roman figure included, or None and stay."""
    if cursor.take(_SECOND):
        return Chamber.SECOND
    return Chamber.FIRST if cursor.take(_FIRST) else None


def take_session(cursor: Cursor) -> str | None:
    """Return the session printed here as "2021/22", or None and stay; the years need not be successive."""
    begin = cursor.place
    cursor.take(_SESSION_WORD)
    match = cursor.take(_SESSION)
    if match is not None:
        return f"{match['first']}/{match['last'][-2:]}"
    match = cursor.take(_SHORT_SESSION)
    if match is not None and (int(match["first"]) + 1) % _CENTURY == int(match["last"]):
        century = "19" if int(match["first"]) >= _FIRST_OF_1900 else "20"
        return f"{century}{match['first']}/{match['last']}"
    cursor.place = begin
    return None
