"""What a block stands in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.ooxml.measures import Twips

_FLUSH = Twips(0)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Ids of the styles for text and lists, the room there is, how far in, and how deep in lists."""

    text: str
    list: str
    width: Twips
    indent: Twips = _FLUSH
    depth: int = 0

    def moved(self, by: Twips) -> Surroundings:
        """Return the same further in."""
        return replace(self, indent=Twips(self.indent + by), width=Twips(self.width - by))
