"""A part of a house style, taken apart once: fixed XML with places where a letter's own values go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, TypeAlias, assert_never


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """Where a letterhead field shows. `run` is the formatting (a whole w:rPr) or empty."""

    name: str
    alias: str
    run: str
    is_date: bool
    filter: str = ""
    """The way it is shown there; empty for the usual one."""


@dataclass(frozen=True, slots=True)
class TotalPlace:
    """Where the number of pages shows, with the formatting of its run."""

    run: str


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where the text of the letter goes."""


@dataclass(frozen=True, slots=True)
class Conditional:
    """A paragraph that stays only where one of the fields `names` has a value; else `otherwise` takes its place."""

    names: frozenset[str]
    pieces: tuple[Piece, ...]
    otherwise: str = ""


Place: TypeAlias = FieldPlace | TotalPlace | TextPlace
Piece: TypeAlias = str | Place | Conditional


@dataclass(frozen=True, slots=True)
class Pattern:
    """A whole part as pieces in order."""

    pieces: tuple[Piece, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """Return all places, also those in paragraphs that may go."""
        return tuple(_places(self.pieces))

    @property
    def fields(self) -> tuple[FieldPlace, ...]:
        """Return the places of fields."""
        return tuple(place for place in self.places if isinstance(place, FieldPlace))

    @property
    def counts(self) -> bool:
        """Return whether the number of pages shows in it, so that every section needs a copy."""
        return any(isinstance(place, TotalPlace) for place in self.places)

    @property
    def is_fixed(self) -> bool:
        """Return whether every letter has the same."""
        return all(isinstance(piece, str) for piece in self.pieces)


class Filling(Protocol):
    """What a letter puts into the places."""

    def has(self, name: str) -> bool:
        """Return whether the field called `name` shows anything."""

    def field(self, place: FieldPlace) -> str:
        """Return the XML of a field; nothing where it has no value."""

    def total(self, place: TotalPlace) -> str:
        """Return the XML of the number of pages."""

    def text(self) -> str:
        """Return the XML of the letter's text."""


def fill(pattern: Pattern, filling: Filling) -> str:
    """Return the XML of the part with every place filled."""
    return "".join(_filled(pattern.pieces, filling))


def _filled(pieces: tuple[Piece, ...], filling: Filling) -> Iterator[str]:
    for piece in pieces:
        match piece:
            case str():
                yield piece
            case Conditional():
                if any(map(filling.has, piece.names)):
                    yield from _filled(piece.pieces, filling)
                else:
                    yield piece.otherwise
            case FieldPlace():
                yield filling.field(piece)
            case TotalPlace():
                yield filling.total(piece)
            case TextPlace():
                yield filling.text()
            case _:
                assert_never(piece)


def _places(pieces: tuple[Piece, ...]) -> Iterator[Place]:
    for piece in pieces:
        if isinstance(piece, Conditional):
            yield from _places(piece.pieces)
        elif not isinstance(piece, str):
            yield piece
