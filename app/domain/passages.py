"""A letter as running text that knows where it was printed."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a passage is in its letter."""

    BODY = "body"
    """A paragraph, a list item or a cell."""
    HEADING = "heading"
    NOTE = "note"
    """A footnote or endnote; `label` is its mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph, heading, list item, cell or note as it reads, made whole over lines, margins and pages.

    `runs` are pairs (place in `text`, place in the plain text of the reading), ascending by the first: from each pair
    on, the characters of both run along until the next. A newline in `text` is a line break of the writer's own.
    `label` is the mark of a note, or the number that a list gives its item ("3", "c") and `text` does not have. Note
    marks are not in `text`; `marks` are pairs (place in `text`, mark). `page` is where the passage begins, None where
    pages are not known.
    """

    text: str
    runs: tuple[tuple[int, int], ...]
    role: Role = Role.BODY
    page: int | None = None
    label: str = ""
    marks: tuple[tuple[int, str], ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the characters `start` up to `end` of the text stand in the plain text; `end` > `start`."""
        return self._place(start), self._place(end - 1) + 1

    def _place(self, place: int) -> int:
        at = max(bisect_right(self.runs, place, key=lambda run: run[0]) - 1, 0)
        begin, printed = self.runs[at]
        return printed + place - begin
