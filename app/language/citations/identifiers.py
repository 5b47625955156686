"""Identifiers that are cited as such: of the Tweede Kamer, of officielebekendmakingen.nl, ECLI."""

import re
from collections.abc import Iterator
from re import Match
from typing import Final

from app.domain.citations import Kamerstuk
from app.language.citations.marks import GAP
from app.language.citations.rules import Rule
from app.language.citations.values import Citation, CitationKind, Identifier

_ECLI: Final = re.compile(
    rf"(?<!\w)ECLI:{GAP}(?P<land>[A-Z]{{2}}):{GAP}(?P<court>[A-Z][A-Z0-9]{{0,6}}):{GAP}(?P<year>(?:19|20)\d\d):{GAP}"
    r"(?P<number>[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)(?!\w)",
    re.IGNORECASE,
)
_TK_ID: Final = re.compile(r"(?<![\w-])(?:(?:19|20)\d\d[ZDA]\d{5}|TZ(?:19|20)\d{4}-\d{3}|T0\d{4})(?!\w)")
_PUBLICATION: Final = re.compile(
    r"(?<![\w-])(?:(?P<kst>kst(?:-(?:[0-9A-Z]{1,12}(?:\([0-9A-Z]{1,8}\))?|\([0-9A-Z]{1,8}\))){1,6})|"
    r"(?:ah|kv|h|nds|ag)-(?:tk|ek|vv)-[0-9]{4,8}[0-9A-Z]{0,8}(?:-[0-9A-Z]{1,8}){0,4}|"
    r"(?:stb|stcrt|trb|gmb|prb|wsb|bgr)-(?:19|20)\d\d-\d{1,7}(?:-[0-9a-z]{1,8}){0,2}|blg-\d{3,10})(?![\w-])",
    re.IGNORECASE,
)
_YEARS: Final = re.compile(r"\d{8}")
_DOSSIER: Final = re.compile(r"\d{4,5}")
_KINGDOM: Final = re.compile(r"\(?(R\d{1,4})\)?", re.IGNORECASE)
_FIGURES_FIRST: Final = re.compile(r"\d|[nbhv]\d", re.IGNORECASE)
_REPRINT: Final = re.compile(r"[nbhv]\d{1,2}", re.IGNORECASE)


def _read_ecli(head: Match[str]) -> Iterator[Citation]:
    yield _cited(head, CitationKind.ECLI, Identifier(text="".join(head[0].split()).upper()))


def _read_tk_id(head: Match[str]) -> Iterator[Citation]:
    yield _cited(head, CitationKind.TK_ID, Identifier(text=head[0]))


def _read_publication(head: Match[str]) -> Iterator[Citation]:
    kind, _, rest = head[0].partition("-")
    if not head["kst"]:
        yield _cited(head, CitationKind.PUBLICATION, Identifier(text=head[0].lower().replace("z", "Z")))
        return
    parts = [part.lower() if _FIGURES_FIRST.match(part) else part.upper() for part in rest.split("-")]
    text = "-".join([kind.lower(), *parts])
    yield _cited(head, CitationKind.PUBLICATION, Identifier(text=text, kamerstuk=_kamerstuk(parts)))


def _kamerstuk(parts: list[str]) -> Kamerstuk | None:
    """Return the Kamerstuk the parts after "kst" name: dossier, chapter, number; None of the old running numbers."""
    session = None
    if _YEARS.fullmatch(parts[0]):
        session = f"{parts[0][:4]}/{parts[0][6:]}"
        parts = parts[1:]
    if not parts or not _DOSSIER.fullmatch(parts[0]):
        return None
    dossier, rest = parts[0], [part for part in parts[1:] if not _REPRINT.fullmatch(part)]
    kingdom = next((found[1].upper() for part in rest if (found := _KINGDOM.fullmatch(part))), None)
    rest = [part for part in rest if not _KINGDOM.fullmatch(part)]
    if not rest:
        return None
    suffix = rest[0] if len(rest) > 1 else None
    return Kamerstuk(dossier=dossier, session=session, suffix=suffix, number=rest[-1], kingdom=kingdom)


def _cited(head: Match[str], kind: CitationKind, value: Identifier) -> Citation:
    return Citation(
        start=head.start(), end=head.end(), kind=kind, value=value, identifier=value.text, rule=kind.value
    )


ECLI: Final = Rule("ecli", _ECLI, _read_ecli, signs=("ecl",))
TK_ID: Final = Rule("tk_id", _TK_ID, _read_tk_id, signs=tuple("0123456789"))
PUBLICATION: Final = Rule("publication", _PUBLICATION, _read_publication, signs=("-",))
