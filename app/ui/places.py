"""Places in a text: Qt counts UTF-16 code units, Python counts characters."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left

from PySide6.QtGui import QTextCursor, QTextDocument


class Units:
    """Where Qt has the characters of a text; for asking about many places of one text."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, character in enumerate(text) if character > "\uffff"]

    def at(self, place: int) -> int:
        """Return how many UTF-16 code units stand before character `place`."""
        return place + bisect_left(self._wide, place)


def units(text: str, place: int) -> int:
    """Return how many UTF-16 code units stand before character `place`."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def cursor_over(document: QTextDocument, text: str, start: int, end: int) -> QTextCursor:
    """Return a cursor that selects characters `start` up to `end` of `text`, which the document shows."""
    cursor = QTextCursor(document)
    cursor.setPosition(units(text, start))
    cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def hits(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return where words that begin with one of `words` stand: start and end, capitals and accents left aside."""
    folded = "".join(map(_folded, text))
    found = []
    for word in {"".join(map(_folded, each)) for each in words} - {""}:
        start = folded.find(word)
        while start >= 0:
            if start == 0 or not folded[start - 1].isalnum():
                found.append((start, start + len(word)))
            start = folded.find(word, start + 1)
    return tuple(sorted(found))


def _folded(character: str) -> str:
    """One character for one character, so that places stay what they are."""
    return (unicodedata.normalize("NFKD", character)[:1].casefold() or character)[:1]
