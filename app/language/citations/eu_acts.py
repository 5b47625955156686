"""Acts of the European Union and the journal they stand in."""

import re
from collections.abc import Iterator
from re import Match
from typing import Final

from app.language.citations.cursor import Cursor
from app.language.citations.marks import GAP
from app.language.citations.rules import Rule
from app.language.citations.values import ActKind, Citation, CitationKind, EuAct, OfficialJournal

_KINDS: Final = {
    "richtlijn": ActKind.DIRECTIVE,
    "verordening": ActKind.REGULATION,
    "kaderbesluit": ActKind.FRAMEWORK_DECISION,
    "besluit": ActKind.DECISION,
    "beschikking": ActKind.DECISION,
    "aanbeveling": ActKind.RECOMMENDATION,
    "optreden": ActKind.COMMON_POSITION,
    "standpunt": ActKind.COMMON_POSITION,
}
_BODY: Final = r"EU|EG|EEG|Euratom|EGKS|GBVB|JBZ"
_HEAD: Final = re.compile(
    rf"(?<![\w])(?:(?P<body>{_BODY})-)?(?P<form>(?:gedelegeerde{GAP}|gemeenschappelijk{GAP}|uitvoerings)?"
    r"(?P<kind>richtlijn|verordening|kaderbesluit|besluit|beschikking|aanbeveling|optreden|standpunt))"
    r"(?P<plural>en)?(?!\w)",
    re.IGNORECASE,
)
_MAKER: Final = re.compile(
    rf"{GAP}van{GAP}(?:de{GAP}(?:Raad|Commissie)|het{GAP}Europees{GAP}Parlement{GAP}en{GAP}(?:van{GAP})?de{GAP}Raad)(?!\w)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    rf"{GAP}(?:\({GAP}(?P<before>{_BODY}){GAP}(?:,{GAP}(?:{_BODY}){GAP})?\)|(?P<loose>EU|EG|EEG)(?!\w))?{GAP},?{GAP}"
    rf"(?P<mark>(?:[Nn]r|[Nn]ummer|[Nn]o)\.?)?{GAP}(?P<left>\d{{1,4}}){GAP}/{GAP}(?P<right>\d{{1,4}})(?!\d)"
    rf"(?:{GAP}/{GAP}(?P<after>{_BODY})(?!\w))?"
)
_AND: Final = re.compile(rf"{GAP}(?:,{GAP}en(?!\w)|[,;&]|(?:en|of|alsmede)(?!\w)){GAP}")
_FIRST_YEAR: Final = 1952
_LAST_YEAR: Final = 2049
_YEAR_FIRST_SINCE: Final = 2015
_OF_THE_COMMUNITY: Final = frozenset({"EG", "EEG", "EGKS"})
_OF_ANYONE: Final = frozenset({ActKind.DECISION, ActKind.RECOMMENDATION, ActKind.COMMON_POSITION})
"""Kinds of acts that others take too: only a body of the Union with the number makes them its own."""


def celex(act: EuAct) -> str:
    """Return the CELEX number of an act: 3, the year, the letter of its kind and four figures, 32016R0679.

    Source: EUR-Lex, how CELEX numbers are composed.
    """
    return f"3{act.year}{act.kind.value}{act.number:04}"


def _read(head: Match[str]) -> Iterator[Citation]:
    cursor, start = Cursor(head.string, head.end()), head.start()
    cursor.take(_MAKER)
    while (act := _take_act(cursor, head)) is not None:
        yield Citation(
            start=start, end=cursor.place, kind=CitationKind.EU, value=act, identifier=celex(act), rule="EU act"
        )
        if cursor.take(_AND) is None:
            return
        start = cursor.place


def _take_act(cursor: Cursor, head: Match[str]) -> EuAct | None:
    kind = _KINDS[head["kind"].lower()]
    match = cursor.take(_NUMBER)
    if match is None:
        return None
    body = match["before"] or match["after"] or match["loose"] or head["body"]
    dated = _year_and_number(match, kind, body)
    if dated is None or (body is None and kind in _OF_ANYONE):
        return None
    year, number = dated
    return EuAct(kind=kind, form=" ".join(head["form"].split()).capitalize(), year=year, number=number, body=body)


def _year_and_number(match: Match[str], kind: ActKind, body: str | None) -> tuple[int, int] | None:
    """Return year and number of an act, in whichever order they are printed.

    Until 2015 regulations, and decisions with "nr.", put the number first; directives and everything since put the
    year first.
    """
    left, right = _year(match["left"]), _year(match["right"])
    number_first = kind is ActKind.REGULATION or match["mark"] is not None
    if left is not None and len(match["left"]) == len(match["right"]) == 4 and right is not None:
        number_first = number_first and (left < _YEAR_FIRST_SINCE or body not in {None, "EU"} or _early(match, right))
    elif left is not None and right is not None:
        number_first = number_first and (len(match["left"]) != 4 or body in _OF_THE_COMMUNITY)
    elif left is None and right is None:
        return None
    else:
        number_first = left is None
    year, number = (right, int(match["left"])) if number_first else (left, int(match["right"]))
    return (year, number) if year is not None and number else None


def _early(match: Match[str], right: int) -> bool:
    """Return whether "nr." and a year of the old order say that the number stands first."""
    return match["mark"] is not None and right < _YEAR_FIRST_SINCE


def _year(figures: str) -> int | None:
    """Return the year that four figures, or of the last century two, can be."""
    year = int(figures) if len(figures) == 4 else 1900 + int(figures) if len(figures) == 2 else 0
    return year if _FIRST_YEAR <= year <= _LAST_YEAR else None


_JOURNAL: Final = re.compile(
    rf"(?<![\w])(?:Pb{GAP}(?:EU|EG|EEG)?|Publicatieblad(?:{GAP}van{GAP}de{GAP}(?:Europese{GAP}(?:Unie|Gemeenschappen)|EU|EG))?)"
    rf"(?!\w){GAP},?{GAP}(?:(?P<year>(?:19|20)\d\d){GAP},?{GAP})?(?:nr\.?{GAP})?(?P<series>[LC])"
    rf"(?:{GAP},{GAP}(?P<act>20\d\d/\d{{1,5}})|{GAP}(?P<number>\d{{1,4}})(?!\d))"
)


def _read_journal(head: Match[str]) -> Iterator[Citation]:
    number = head["act"] or head["number"]
    year = head["year"] or (number[:4] if head["act"] else None)
    journal = OfficialJournal(series=head["series"], number=number, year=int(year) if year else None)
    yield Citation(
        start=head.start(), end=head.end(), kind=CitationKind.EU, value=journal, identifier=None, rule="EU journal"
    )


EU_ACT: Final = Rule("EU act", _HEAD, _read, signs=("/",))
EU_JOURNAL: Final = Rule(
    "EU journal", re.compile(_JOURNAL.pattern, re.IGNORECASE), _read_journal, signs=("pb", "publ")
)
