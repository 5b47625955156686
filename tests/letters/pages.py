"""What the letters drawn on pages have in common."""

import re
from collections.abc import Iterable
from textwrap import wrap

from tests.support.sheets import HEIGHT, At

STEP = 12
"""Points from one line of text to the next."""
_MARK = re.compile(r"\^(\d+)")


class Noted(At):
    """A line in which ^1 stands for a raised footnote mark."""

    def drawn(self) -> bytes:
        """Return the line, its marks small and raised."""
        pieces = _MARK.split(self.text)
        drawn = b""
        for number, piece in enumerate(pieces):
            shown = piece.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
            size, rise = (self.size * 0.6, 3) if number % 2 else (self.size, 0)
            drawn += f"/F1 {size} Tf {rise} Ts (".encode() + shown + b") Tj\n"
        return f"BT 1 0 0 1 {self.x} {HEIGHT - self.y} Tm ".encode() + drawn + b"0 Ts ET\n"


def noted(x: float, y: float, lines: Iterable[str]) -> list[At]:
    """Return lines of text with footnote marks under each other."""
    return [Noted(x, y + STEP * number, line) for number, line in enumerate(lines)]


def lines(text: str, width: int = 82) -> tuple[str, ...]:
    """Return a text broken into lines of at most `width` characters."""
    return tuple(wrap(text, width, break_on_hyphens=False))
