"""What a command touched, so that every screen knows whether it is stale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Kind(StrEnum):
    """The kinds of thing the archive keeps."""

    LETTER = "letter"
    PARTY = "party"
    PARAGRAPH = "paragraph"
    DRAFT = "draft"
    PROPOSAL = "proposal"
    KENMERK = "kenmerk"
    """Kenmerken of ours and the ranges they come from."""
    HOUSE_FACT = "house_fact"
    """An office holder, a ministry or a recess."""
    SETTINGS = "settings"
    """What the user set for all letters."""
    HOUSE_STYLE = "house_style"
    """What letters can be written in; it lies beside the archive."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds and ids a command touched. A proposal has no id of its own: its kind alone is named."""

    touched: frozenset[tuple[Kind, UUID | None]] = frozenset()

    @classmethod
    def of(cls, kind: Kind, *ids: UUID) -> Changes:
        """Return changes of one kind; without ids the kind as a whole."""
        return cls(frozenset((kind, each) for each in ids) or frozenset({(kind, None)}))

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.touched | other.touched)

    def touches(self, kind: Kind, id: UUID | None = None) -> bool:  # noqa: A002 - the field's own word
        """Return whether anything of this kind, or this very one, was touched."""
        return any(each is kind and (id is None or which in (None, id)) for each, which in self.touched)
