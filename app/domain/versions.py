"""What a letter was before: every change kept as a version, and what differs between two."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime

from app.domain.letters import Letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One state of a letter, kept until the letter is destroyed: its number from 1, when (UTC), by whom and why."""

    number: int
    letter: Letter
    made: datetime
    by: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of a letter that two versions hold differently, with both values as the domain has them."""

    field: str
    before: object
    after: object


def differences(before: Letter, after: Letter) -> tuple[Difference, ...]:
    """Return the fields in which two versions of one letter differ, in the order a letter has them."""
    pairs = ((each.name, getattr(before, each.name), getattr(after, each.name)) for each in fields(Letter))
    return tuple(Difference(name, old, new) for name, old, new in pairs if old != new)
