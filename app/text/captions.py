"""The numbers that stand before the captions of figures."""

import re
from typing import Final

from app.domain.inlines import Inlines
from app.text.runs import shown

# A caption that was taken over with its number, as Kamerbrieven print it: "Figuur 1 Stromen naar Europa".
_NUMBERED: Final = re.compile(r"\s*(?:figuur|grafiek|afbeelding|diagram|kaart|foto|tabel)\s+[\dIVX]", re.IGNORECASE)


class FigureCounter:
    """Counts the figures of one letter that have a caption, through its annexes too."""

    def __init__(self) -> None:
        self._count = 0

    def number(self, caption: Inlines) -> int | None:
        """Return the number that goes before a caption; None for no caption and for one that has its own.

        One with a number of its own is counted as well, so that the next does not bear the same.
        """
        words = shown(caption, lambda _: "")
        if not words.strip():
            return None
        self._count += 1
        return None if _NUMBERED.match(words) else self._count
