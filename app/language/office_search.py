"""Which offices and ministries are meant by the words a person types for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.domain.offices import Ministry, Tenure
from app.language.duplicates import fold
from app.language.ministries import ministry

_PREMIER, _SECRETARY, _MINISTER = "minister-president", "staatssecretaris", "minister"
_RANKS: Final = tuple(
    (rank, re.compile(rf"{pattern}(?!\w)", re.IGNORECASE))
    for rank, pattern in (
        (_PREMIER, r"(?:minister-?\s?president|premier)"),
        (_SECRETARY, r"staatssecretaris"),
        (_MINISTER, r"minister"),
    )
)
_ARTICLE: Final = re.compile(r"(?:de|het)\s+", re.IGNORECASE)
_OF: Final = re.compile(r"[\s,]*(?:(?:van|voor)\s+)?", re.IGNORECASE)
_MINISTRY: Final = re.compile(r"ministerie(?:\s+(?:van|voor))?\s+", re.IGNORECASE)
_SMALL: Final = frozenset(["de", "het", "van", "voor", "en", "der", "minister"])


@dataclass(frozen=True, slots=True)
class Sought:
    """What is asked for: a rank, or none, and of what."""

    rank: str
    field: str

    @property
    def words(self) -> frozenset[str]:
        """Return the words of the field that say something, folded."""
        return _words(self.field)


def read_sought(text: str) -> Sought:
    """Return what `text` asks for: "minister van JenV", "de staatssecretaris van Financiën", "Justitie"."""
    text = " ".join(text.split())
    article = _ARTICLE.match(text)
    text = text[article.end() :] if article else text
    for rank, pattern in _RANKS:
        read = pattern.match(text)
        if read:
            rest = text[read.end() :]
            begin = _OF.match(rest)
            return Sought(rank, rest[begin.end() if begin else 0 :].strip())
    begin = _MINISTRY.match(text)
    return Sought("", text[begin.end() :] if begin else text)


def offices_meant(held: tuple[Tenure, ...], ministries: Iterable[Ministry], text: str) -> tuple[Tenure, ...]:
    """Return those of the offices that are held on one day that `text` means; all where it says nothing.

    First count the words of the office itself, then the ministry the words name, then the ministries that one came
    of or became. A ministry without a rank means everybody in it.
    """
    sought, listed = read_sought(text), tuple(ministries)
    of_rank = tuple(each for each in held if _has_rank(each, sought.rank))
    if not sought.words:
        return of_rank
    meant = named(listed, sought.field)
    told = tuple(each for each in of_rank if sought.words <= _words(each.office))
    own = _of(of_rank, meant, sought.rank)
    if not sought.rank and own:
        return tuple(each for each in of_rank if each in told or each in own)
    if told or own:
        return told or own
    codes = kindred(listed, meant)
    return _of(of_rank, tuple(each for each in listed if each.code in codes), sought.rank)


def successors(ended: Tenure, held: tuple[Tenure, ...], ministries: Iterable[Ministry]) -> tuple[Tenure, ...]:
    """Return who holds the office of a tenure among those of another day, under the name it has then."""
    same = tuple(each for each in held if fold(each.office) == fold(ended.office))
    if same:
        return same
    listed = tuple(ministries)
    codes = kindred(listed, (each for each in listed if each.code == ended.ministry))
    rank = read_sought(ended.office).rank
    of_rank = tuple(each for each in held if _has_rank(each, rank))
    return _of(of_rank, tuple(each for each in listed if each.code in codes), rank)


def named(ministries: Iterable[Ministry], field: str) -> tuple[Ministry, ...]:
    """Return the ministries a person means by a code, an abbreviation or a name; else by words of a name."""
    listed = tuple(ministries)
    name = ministry(field) or field
    exact = tuple(each for each in listed if fold(field) == fold(each.code) or fold(name) == fold(each.name))
    words = _words(field)
    return exact or tuple(each for each in listed if words and words <= _words(each.name))


def kindred(ministries: Iterable[Ministry], begun: Iterable[Ministry]) -> frozenset[str]:
    """Return the codes of `begun`, of all that came of them, and of all they came from, however far."""
    listed = tuple(ministries)
    before = {each.code: frozenset(each.follows) for each in listed}
    after = {each.code: frozenset(one.code for one in listed if each.code in one.follows) for each in listed}
    codes = frozenset(each.code for each in begun)
    return codes | _reached(codes, before) | _reached(codes, after)


def _of(held: tuple[Tenure, ...], ministries: tuple[Ministry, ...], rank: str) -> tuple[Tenure, ...]:
    """Return the offices in `ministries`; with a rank only the one that heads a ministry, where there is one."""
    names = {each.code: _words(each.name) for each in ministries}
    within = tuple(each for each in held if each.ministry in names)
    heads = tuple(each for each in within if names[each.ministry] <= _words(each.office))
    return (heads if rank else ()) or within


def _has_rank(tenure: Tenure, rank: str) -> bool:
    """Return whether an office has the rank that is asked for; each has where none is, the premier is a minister."""
    has = read_sought(tenure.office).rank
    return rank in ("", has) or (rank == _MINISTER and has == _PREMIER)


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(each) for each in re.split(r"[\s,/]+", text) if each.casefold() not in _SMALL) - {""}


def _reached(codes: frozenset[str], ways: dict[str, frozenset[str]]) -> frozenset[str]:
    reached: frozenset[str] = frozenset()
    edge = codes
    while edge:
        edge = frozenset(way for code in edge for way in ways.get(code, frozenset())) - reached
        reached |= edge
    return reached
