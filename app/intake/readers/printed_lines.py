"""The lines of a plain text as they are printed, and passages made of them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.domain.passages import Passage, Role
from app.intake.passages import Piece, joined

_WORDS: Final = re.compile(r"\S+(?:[ \xa0\u202f]\S+)*")
"""Words with one space between them; wider space is the layout's."""

_HYPHENS: Final = ("-", "‐", "\xad")


class Furniture(StrEnum):
    """Why a line is no part of the letter proper."""

    PAGE_NUMBER = "page_number"
    RUNNING_HEAD = "running_head"
    IMPRINT = "imprint"
    MASTHEAD = "masthead"
    LETTERHEAD = "letterhead"
    MARGIN = "margin"

    @property
    def ends_page(self) -> bool:
        """Return whether what stands below it stands on another page."""
        return self in (Furniture.PAGE_NUMBER, Furniture.RUNNING_HEAD)


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line without the space round it.

    `start` is its place in the plain text, `indent` how many characters of space stand before it, `gap` how many
    empty lines stand above it. `over_page` says that a page ended above it, `beside` that lines of a margin were
    taken from above it or from its row; `page` counts from 1, None where pages are not known. `marks` are note marks
    and where in `text` they begin and end; they are no part of what the line says.
    """

    text: str
    start: int
    gap: int
    over_page: bool
    page: int | None
    indent: int = 0
    beside: bool = False
    marks: tuple[tuple[int, int, str], ...] = ()

    def cut(self, begin: int, end: int) -> "PrintedLine":
        """Return the characters `begin` up to `end` as a line of their own."""
        text = self.text[begin:end]
        left = begin + len(text) - len(text.lstrip())
        marks = tuple((start - left, stop - left, mark) for start, stop, mark in self.marks if left <= start <= end)
        return replace(self, text=text.strip(), start=self.start + left, indent=self.indent + left, marks=marks)


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
                indent = raw.index(line[0])
                yield PrintedLine(line, at + indent, gap, over_page, number if paged else None, indent)
                gap, over_page = 0, False
            else:
                gap += 1
            at += len(raw) + 1


def without(lines: Sequence[PrintedLine], furniture: Mapping[int, Furniture]) -> Sequence[PrintedLine]:
    """Return the lines that are no furniture; those below it know what was taken from above them."""
    if not furniture:
        return lines
    kept: list[PrintedLine] = []
    gap, over_page, beside, changed = 0, False, False, False
    for place, line in enumerate(lines):
        why = furniture.get(place)
        if why is not None:
            gap, changed = gap + line.gap, True
            over_page = over_page or line.over_page or why.ends_page
            beside = beside or line.beside or why is Furniture.MARGIN
        elif changed:
            kept.append(
                replace(line, gap=gap + line.gap, over_page=over_page or line.over_page, beside=beside or line.beside)
            )
            gap, over_page, beside, changed = 0, False, False, False
        else:
            kept.append(line)
    return kept


def passage(
    lines: Iterable[Sequence[PrintedLine]], role: Role = Role.BODY, *, label: str = "", skip: int = 0
) -> Passage:
    """Return lines as one passage, a newline where their writer broke them, without the first `skip` characters."""
    built = _Built()
    page: int | None = None
    for number, writers_line in enumerate(lines):
        if number:
            built.newline()
        for place, line in enumerate(writers_line):
            if number == place == 0:
                page = line.page
                line = line.cut(skip, len(line.text)) if skip else line
            built.add(line)
    return built.passage(role, page, label)


class _Built:
    """A passage in the making."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[tuple[int, int]] = []
        self._marks: list[tuple[int, str]] = []
        self._length = 0

    def newline(self) -> None:
        self._parts.append("\n")
        self._length += 1

    def add(self, line: PrintedLine) -> None:
        if not line.marks and "  " not in line.text and "\t" not in line.text:
            self._words(line.text, line.start, spaced=True)
            return
        at, spaced = 0, True
        for place, after, mark in (*line.marks, (len(line.text), len(line.text), "")):
            for words in _WORDS.finditer(line.text, at, place):
                self._words(words.group(), line.start + words.start(), spaced=spaced or words.start() > at)
                spaced = True
            at, spaced = after, False
            if mark:
                self._marks.append((self._length, mark))

    def _words(self, words: str, start: int, *, spaced: bool) -> None:
        last = self._parts[-1] if self._parts else "\n"
        if not spaced and last != "\n":
            pass
        elif last.endswith(_HYPHENS):
            whole = joined((Piece(last, 0), Piece(words, len(last)))).text
            self._last(whole[: -len(words)])
        elif last != "\n":
            self._last(f"{last} ")
        self._runs.append((self._length, start))
        self._parts.append(words)
        self._length += len(words)

    def _last(self, part: str) -> None:
        self._length += len(part) - len(self._parts[-1])
        self._parts[-1] = part

    def passage(self, role: Role, page: int | None, label: str) -> Passage:
        return Passage(
            text="".join(self._parts), runs=tuple(self._runs), role=role, page=page, label=label,
            marks=tuple(self._marks),
        )  # fmt: skip
