"""Running text from blocks or from printed pieces, and the plain text that places count in."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from app.domain.blocks import (
    Annex,
    Answer,
    Block,
    Blocks,
    Figure,
    Heading,
    ListBlock,
    ListKind,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.inlines import Break, Emph, Footnote, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.passages import Passage, Role

_NOTE_MARK: Final = re.compile(r"\d{1,3}|[*†‡]{1,3}")
_SIGNS: Final = {ListKind.DASH: "–", ListKind.BULLET: "•", ListKind.NUMBER: "0.", ListKind.LETTER: "0."}
"""What stands before an item that bears no number: none of a list that counts from nought in letters does."""

_OPENING: Final = "([«“‘„\"'"
_HANGING: Final = re.compile(r"(?:en|of|dan|tot|noch)\b|[&/]")
"""What follows the hyphen of a word left out: in- en uitvoer."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters as they are printed together, without line ends, and where they stand in the plain text."""

    text: str
    start: int


def joined(
    pieces: Iterable[Piece],
    *,
    role: Role = Role.BODY,
    page: int | None = None,
    label: str = "",
    marks: Sequence[tuple[int, str]] = (),
) -> Passage:
    """Return pieces that a layout broke as one passage: with a space between, or without the hyphen of a broken word.

    `marks` are pairs (place in the plain text just after which a note mark stands, the mark); the pieces come without
    these marks.
    """
    text, runs = "", []
    for piece in pieces:
        if not piece.text:
            continue
        if text.endswith("\xad"):
            text = text.rstrip("\xad")
        elif breaks_a_word(text, piece.text):
            text = text if _keeps_hyphen(text, piece.text) else text[:-1]
        elif text:
            text += " "
        runs.append((len(text), piece.start))
        text += piece.text
    whole = Passage(text=text, runs=tuple(runs), role=role, page=page, label=label)
    if not marks:
        return whole
    placed = tuple((_place_of(whole, start), mark) for start, mark in marks)
    return Passage(text=text, runs=tuple(runs), role=role, page=page, label=label, marks=placed)


def breaks_a_word(above: str, below: str) -> bool:
    """Return whether a line that ends as `above` was broken within a word that goes on in `below`."""
    return above.endswith(("-", "‐")) and not above.endswith((" -", " ‐")) and not _HANGING.match(below)


def _keeps_hyphen(above: str, below: str) -> bool:
    """Return whether the hyphen is the word's own: before a capital or figure, or after an abbreviation."""
    last = above.rsplit(" ", 1)[-1].lstrip(_OPENING)
    return not below[:1].islower() or not last[:-1].isalpha() or last[:-1].isupper()


def _place_of(passage: Passage, printed: int) -> int:
    """Return where in the text the place `printed` of the plain text lies."""
    before = [run for run in passage.runs if run[1] <= printed]
    begin, start = before[-1] if before else passage.runs[0]
    return min(max(begin + printed - start, 0), len(passage.text))


def written(parts: Iterable[tuple[Blocks, bool]]) -> tuple[str, tuple[Passage, ...]]:
    """Return the plain text of parts of a file, line by line, and the passages of those that are the letter proper.

    A part is its blocks and whether it belongs to the letter proper. Its notes follow it, in order. Cells of a row
    that hold one line each share a line, with tabs between them. Before an item of a list stands its number or sign.
    """
    page = _Written()
    for blocks, proper in parts:
        page.part(blocks, proper=proper)
    return "\n".join(page.lines), tuple(page.passages)


@dataclass
class _Written:
    lines: list[str] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    length: int = 0

    def part(self, blocks: Blocks, *, proper: bool) -> None:
        notes: list[Footnote] = []
        first = len(self.passages)
        for line in _Lines(notes).of(blocks):
            self._line(line)
        for number, note in enumerate(notes, 1):
            for para in note.blocks:
                self._line((replace(_printed(para.inlines, [], Role.NOTE), label=str(number)),))
        if not proper:
            del self.passages[first:]

    def _line(self, line: "tuple[_Printed, ...]") -> None:
        at = self.length
        for number, cell in enumerate(line):
            at += len(cell.before) + (1 if number else 0)
            if cell.text.strip():
                self.passages.append(
                    Passage(text=cell.text, runs=((0, at),), role=cell.role, label=cell.label, marks=cell.marks)
                )
            at += len(cell.text)
        self.lines.append("\t".join(cell.before + cell.text for cell in line))
        self.length += len(self.lines[-1]) + 1


@dataclass(frozen=True, slots=True)
class _Printed:
    text: str
    role: Role
    marks: tuple[tuple[int, str], ...]
    label: str = ""
    before: str = ""
    """The sign or number printed before a list item."""


class _Lines:
    """Takes blocks apart into lines, their notes into `notes`."""

    def __init__(self, notes: list[Footnote]) -> None:
        self._notes = notes
        self._counts: dict[tuple[ListKind, int], int] = {}

    def of(self, blocks: Blocks, depth: int = 0) -> Iterator[tuple[_Printed, ...]]:
        for block in blocks:
            yield from self._block(block, depth)

    def _block(self, block: Block, depth: int) -> Iterator[tuple[_Printed, ...]]:
        if isinstance(block, Heading):
            yield (_printed(block.inlines, self._notes, Role.HEADING),)
        elif isinstance(block, Para):
            yield (_printed(block.inlines, self._notes, Role.BODY),)
        elif isinstance(block, Annex):
            yield (_printed(block.title, self._notes, Role.HEADING),)
        elif isinstance(block, Figure):
            yield (_printed(block.caption, self._notes, Role.BODY),)
        elif isinstance(block, Quote | Question | Answer):
            yield from self.of(block.blocks, depth)
        elif isinstance(block, ListBlock):
            yield from self._list(block, depth)
        elif isinstance(block, Table):
            yield from self._table(block)

    def _list(self, block: ListBlock, depth: int) -> Iterator[tuple[_Printed, ...]]:
        counted = (block.kind, depth)
        start = self._counts.get(counted, 0) + 1 if block.continues else block.start
        for number, item in enumerate(block.items, start):
            label = _label(block.kind, number)
            for place, line in enumerate(self.of(item, depth + 1)):
                if place == 0 and line:
                    sign = f"{label}." if label else _SIGNS[block.kind]
                    line = (replace(line[0], label=label, before=f"{sign} {line[0].before}"), *line[1:])
                yield line
            self._counts[counted] = number

    def _table(self, table: Table) -> Iterator[tuple[_Printed, ...]]:
        for row in table.rows:
            cells = [tuple(self.of(cell.blocks)) for cell in row]
            one = tuple(printed for cell in cells for line in cell for printed in line)
            if all(len(cell) <= 1 for cell in cells) and not any("\n" in printed.text for printed in one):
                yield from filter(None, (one,))
            else:
                yield from (line for cell in cells for line in cell)


def _label(kind: ListKind, number: int) -> str:
    """Return the number or letter of a list item: 3, c, aa; "" where its kind bears none."""
    if kind is ListKind.NUMBER:
        return str(number)
    label = ""
    while kind is ListKind.LETTER and number > 0:
        number, letter = divmod(number - 1, 26)
        label = chr(ord("a") + letter) + label
    return label


def _printed(inlines: Inlines, notes: list[Footnote], role: Role) -> _Printed:
    """Return a paragraph, a newline for a line break its writer put in."""
    if len(inlines) == 1 and isinstance(inlines[0], Text):
        return _Printed(inlines[0].text, role, ())
    text = ""
    marks: list[tuple[int, str]] = []
    for inline in _flat(inlines):
        if isinstance(inline, Footnote):
            notes.append(inline)
            marks.append((len(text), str(len(notes))))
        elif isinstance(inline, Sup):
            marks.append((len(text), _text_of(inline)))
        else:
            text += "\n" if isinstance(inline, Break) else inline.text
    return _Printed(text, role, tuple(marks))


def _flat(inlines: Inlines) -> Iterator[Text | Break | Footnote | Sup]:
    """Yield the leaves of `inlines`; a superscript that is a note mark counts as one."""
    for inline in inlines:
        if isinstance(inline, Sup) and _NOTE_MARK.fullmatch(_text_of(inline).strip()):
            yield inline
        elif isinstance(inline, Strong | Emph | Sup | Sub | Link):
            yield from _flat(inline.inlines)
        elif isinstance(inline, Text | Break | Footnote):
            yield inline


def _text_of(inline: Sup) -> str:
    return "".join(each.text for each in _flat_text(inline.inlines))


def _flat_text(inlines: Inlines) -> Iterator[Text]:
    for inline in inlines:
        if isinstance(inline, Text):
            yield inline
        elif isinstance(inline, Strong | Emph | Sup | Sub | Link):
            yield from _flat_text(inline.inlines)
