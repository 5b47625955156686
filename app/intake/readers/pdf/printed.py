"""The plain text of a document as it is printed, and passages with their places in it."""

from collections.abc import Sequence
from typing import Final

from app.domain.passages import Passage, Role
from app.intake.passages import Piece, joined
from app.intake.readers.pdf.breaks import Paragraph
from app.intake.readers.pdf.footnotes import label_of
from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.pages import Page
from app.intake.readers.pdf.rows import is_beside

_GAP: Final = 1.4
"""Of the leading: lines this far apart have an empty line between them."""


class Print:
    """The plain text while it grows, and where each line of it stands."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._starts: dict[Line, int] = {}
        self._length = 0

    @property
    def plain(self) -> str:
        """Return the text so far."""
        return "".join(self._parts)

    def page(self, page: Page, turned: Sequence[str]) -> None:
        """Add a page; its parts and paragraphs are set apart by an empty line, pages by a form feed."""
        if self._parts:
            self._add("\f")
        between = ""
        for section in page.sections:
            if section:
                self._add(between)
                self._section(section, page)
                between = "\n\n"
        for text in turned:
            self._add(between + text)
            between = "\n\n"

    def passage(self, paragraph: Paragraph) -> Passage:
        """Return a paragraph as a passage."""
        return self._joined(paragraph.lines, Role.HEADING if paragraph.heading else Role.BODY)

    def note(self, lines: Sequence[Line]) -> Passage:
        """Return a note as a passage, its mark as the label."""
        first, label = lines[0], label_of(lines[0])
        offset = 0 if first.label else len(first.text) - len(first.text[len(label) :].lstrip(".) "))
        return self._joined(lines, Role.NOTE, label, offset)

    def _section(self, lines: Sequence[Line], page: Page) -> None:
        above: Line | None = None
        for line in lines:
            if above is not None:
                self._add(_between(above, line, page))
            if line.label:
                self._add(f"{line.label} ")
            self._starts[line] = self._length
            self._add(line.text)
            above = line

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _joined(self, lines: Sequence[Line], role: Role, label: str = "", offset: int = 0) -> Passage:
        pieces = [Piece(line.text, self._starts[line]) for line in lines]
        pieces[0] = Piece(lines[0].text[offset:], self._starts[lines[0]] + offset)
        marks = [(self._starts[line] + place, mark) for line in lines for place, mark in line.marks]
        own = 1 if role is Role.NOTE and lines[0].label else 0
        return joined(pieces, role=role, page=lines[0].page, label=label, marks=marks[own:])


def _between(above: Line, line: Line, page: Page) -> str:
    """Return what separates two lines: a number from its title a space, a cell from the next a tab."""
    if is_beside(above, line):
        return " " if above in page.numbers else "\t"
    return "\n\n" if _is_apart(above, line, page.layout) else "\n"


def _is_apart(above: Line, line: Line, layout: Layout) -> bool:
    step = line.base - above.base
    return step < 0 or step > _GAP * max(layout.step(line), line.size)
