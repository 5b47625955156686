"""A draft is a value: facts and an ordered tuple of parts. An edit returns a new draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import TypeAlias

from app.domain.blocks import Blocks
from app.domain.ids import DraftId, LetterId, ParagraphId, PartId, RevisionId


@dataclass(frozen=True, slots=True)
class OwnPart:
    """Text the drafter wrote. It never meets the template language."""

    id: PartId
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class UsePart:
    """A library paragraph in use: which version, filled with what, and the drafter's own wording where it departs."""

    id: PartId
    paragraph: ParagraphId
    version: int
    values: Mapping[str, str] = field(default_factory=dict)
    wording: Blocks | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))


Part: TypeAlias = OwnPart | UsePart


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything a letter is made of. `date` may stay open until signing."""

    id: DraftId
    kind: str
    answers: LetterId | None = None
    date: date | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "facts", MappingProxyType(dict(self.facts)))

    def part(self, part: PartId) -> Part:
        """Return the part with this id; KeyError when the draft has none."""
        for each in self.parts:
            if each.id == part:
                return each
        raise KeyError(part)

    def with_part(self, part: Part) -> Draft:
        """Return the draft with the part of the same id replaced."""
        self.part(part.id)
        return replace(self, parts=tuple(part if each.id == part.id else each for each in self.parts))

    def insert(self, part: Part, place: int) -> Draft:
        """Return the draft with `part` at `place` (0 is first; past the end is last)."""
        return replace(self, parts=(*self.parts[:place], part, *self.parts[place:]))

    def without(self, part: PartId) -> Draft:
        """Return the draft without this part."""
        self.part(part)
        return replace(self, parts=tuple(each for each in self.parts if each.id != part))

    def moved(self, part: PartId, place: int) -> Draft:
        """Return the draft with this part at `place` among the others."""
        return self.without(part).insert(self.part(part), place)

    def with_fact(self, name: str, value: str) -> Draft:
        """Return the draft with one fact set; an empty value takes it away."""
        facts = {**self.facts, name: value}
        if not value:
            facts.pop(name)
        return replace(self, facts=facts)


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of a draft, kept for good."""

    id: RevisionId
    draft: Draft
    made: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class Export:
    """A revision that was written as a file; the bytes are kept among the originals."""

    revision: RevisionId
    sha256: str
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A draft as a list shows it."""

    id: DraftId
    kind: str
    subject: str
    answers: LetterId | None
    changed: datetime
