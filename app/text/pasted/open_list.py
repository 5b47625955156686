"""A list of HTML while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.blocks import ListKind


@dataclass
class OpenList:
    """A list that is open: the number its next item bears, and whether that item waits for its words."""

    kind: ListKind
    number: int
    is_told: bool = True
    """Whether the number was given, as the first of a list is."""
    waits: bool = False
    name: object = field(default_factory=object)
    """Tells one list from another."""
