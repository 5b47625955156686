"""What a block stands in."""

from __future__ import annotations

from dataclasses import dataclass

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
        return Surroundings(self.text, self.list, Twips(self.width - by), Twips(self.indent + by), self.depth)

    def in_list(self, by: Twips) -> Surroundings:
        """Return what the items of a list here stand in."""
        return Surroundings(self.list, self.list, Twips(self.width - by), Twips(self.indent + by), self.depth + 1)
