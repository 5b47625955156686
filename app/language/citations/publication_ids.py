"""Identifiers of officielebekendmakingen.nl for what is cited in words."""

from typing import Final

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations.values import Aanhangsel, CitationKind, Gazette, Handelingen

_IN_ITEMS_SINCE: Final = 2010
_ONLINE_SINCE: Final = {CitationKind.STB: 1995, CitationKind.TRB: 1995, CitationKind.STCRT: 2009}
_DAYS_OF_A_YEAR: Final = 366


def kamerstuk_id(kamerstuk: Kamerstuk) -> str | None:
    """Return the identifier under which a Kamerstuk is published, kst-29911-348 or kst-31700-VI-D.

    None for a Rijkswet, a range and a dossier without number; of several dossiers the first carries it, of several
    numbers too.
    """
    if kamerstuk.number is None or kamerstuk.kingdom is not None or "-" in kamerstuk.number:
        return None
    return "-".join(part for part in ("kst", kamerstuk.dossier, kamerstuk.suffix, kamerstuk.number) if part)


def aanhangsel_id(aanhangsel: Aanhangsel) -> str | None:
    """Return ah-tk-20232024-2210, of the Tweede Kamer where none is printed; None without session or number."""
    if aanhangsel.session is None or aanhangsel.number is None:
        return None
    return f"ah-{_chamber(aanhangsel.chamber)}-{_years(aanhangsel.session)}-{aanhangsel.number}"


def handelingen_id(handelingen: Handelingen) -> str | None:
    """Return h-tk-20202021-55-2; None before the Handelingen were split into items in 2011, or where a part lacks."""
    session, number, item = handelingen.session, handelingen.number, handelingen.item
    if session is None or number is None or item is None or int(session[:4]) < _IN_ITEMS_SINCE:
        return None
    return f"h-{_chamber(handelingen.chamber)}-{_years(session)}-{number}-{item}"


def gazette_id(gazette: Gazette) -> str | None:
    """Return stb-2011-35; None before the gazette is published online by number.

    The Staatscourant is since July 2009: until then its numbers were those of the daily papers of a year.
    """
    paper = gazette.kind is CitationKind.STCRT and gazette.year == _ONLINE_SINCE[gazette.kind]
    if gazette.year < _ONLINE_SINCE[gazette.kind] or (paper and int(gazette.number) <= _DAYS_OF_A_YEAR):
        return None
    return f"{gazette.kind.value}-{gazette.year}-{gazette.number}"


def _chamber(chamber: Chamber | None) -> str:
    return "ek" if chamber is Chamber.FIRST else "tk"


def _years(session: str) -> str:
    """Return "20202021" for "2020/21"; the second year as printed, the next century where it turns."""
    first, last = session.split("/")
    century = int(first[:2]) + (last < first[2:])
    return f"{first}{century}{last}"
