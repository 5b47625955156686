"""A place in a text from which marks are taken one after the other."""

from dataclasses import dataclass
from re import Match, Pattern


@dataclass(slots=True)
class Cursor:
    """A place in a text; a rule takes marks from it and sets it back where its form is not there."""

    text: str
    place: int = 0

    def take(self, mark: Pattern[str]) -> Match[str] | None:
        """Return the mark that begins here and go past it, or None and stay."""
        match = mark.match(self.text, self.place)
        if match is not None:
            self.place = match.end()
        return match

    def sees(self, mark: Pattern[str]) -> bool:
        """Return whether the mark begins here; the place stays."""
        return mark.match(self.text, self.place) is not None
