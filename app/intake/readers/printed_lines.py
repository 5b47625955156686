"""The lines of a plain text as they are printed, and passages made of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.passages import Passage, Role
from app.intake.passages import Piece, joined

_WORDS: Final = re.compile(r"\S+(?:[ \xa0\u202f]\S+)*")
"""Words with one space between them; wider space is the layout's."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line without the space round it.

    `start` is its place in the plain text. `gap` says how many empty lines stand above it, `over_page` whether a page
    ended above it; `page` counts from 1, None where pages are not known.
    """

    text: str
    start: int
    gap: int
    over_page: bool
    page: int | None

    def pieces(self) -> Iterator[Piece]:
        """Yield the words, wide spaces left out."""
        for words in _WORDS.finditer(self.text):
            yield Piece(words.group(), self.start + words.start())


WritersLine = list[PrintedLine]
"""What a layout broke over lines, and a writer meant to be one."""


def printed_lines(text: str) -> Iterator[PrintedLine]:
    """Yield the lines of `text` that say something."""
    paged = "\f" in text
    at, gap = 0, 0
    for number, page in enumerate(text.split("\f"), 1):
        over_page = number > 1
        for raw in page.split("\n"):
            line = raw.strip()
            if line:
                yield PrintedLine(line, at + raw.index(line[0]), gap, over_page, number if paged else None)
                gap, over_page = 0, False
            else:
                gap += 1
            at += len(raw) + 1


def passage(
    lines: Iterable[Sequence[PrintedLine]], role: Role = Role.BODY, *, label: str = "", skip: int = 0
) -> Passage:
    """Return lines as one passage, a newline where their writer broke them, without the first `skip` characters."""
    text = ""
    runs: list[tuple[int, int]] = []
    page: int | None = None
    for line in lines:
        pieces = [piece for printed in line for piece in printed.pieces()]
        if not text and skip:
            pieces = _without(pieces, line[0].start + skip)
        part = joined(pieces)
        if text:
            text += "\n"
        else:
            page = line[0].page
        runs.extend((len(text) + begin, start) for begin, start in part.runs)
        text += part.text
    return Passage(text=text, runs=tuple(runs), role=role, page=page, label=label)


def _without(pieces: Sequence[Piece], start: int) -> list[Piece]:
    """Return the pieces from `start` on."""
    kept = []
    for piece in pieces:
        cut = max(start - piece.start, 0)
        if cut < len(piece.text):
            kept.append(Piece(piece.text[cut:], piece.start + cut))
    return kept
