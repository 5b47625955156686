"""A place among the tokens of a text, from which rules read on."""

from dataclasses import dataclass

from app.language.dates.tokens import Token


@dataclass(slots=True)
class Cursor:
    """Tokens of `text` that follow one another, and the place up to which they are read.

    `whole` says that the text is nothing but one phrase, so that a word alone may be one ("najaar"). A rule that does
    not fit leaves the cursor anywhere: whoever tries rules puts it back.
    """

    text: str
    tokens: list[Token]
    at: int = 0
    whole: bool = False

    def ahead(self, distance: int = 0) -> Token | None:
        """Return the token so far ahead, None past the end."""
        place = self.at + distance
        return self.tokens[place] if place < len(self.tokens) else None

    def behind(self) -> Token | None:
        """Return the token just read."""
        return self.tokens[self.at - 1] if self.at else None

    def take(self, *keys: str) -> Token | None:
        """Return the next token and pass it if it is one of `keys`; else None."""
        token = self.ahead()
        if token is None or token.key not in keys:
            return None
        self.at += 1
        return token

    def take_all(self, *keys: str) -> bool:
        """Return whether the next tokens are `keys` in this order, and pass them if so."""
        for distance, key in enumerate(keys):
            token = self.ahead(distance)
            if token is None or token.key != key:
                return False
        self.at += len(keys)
        return True
