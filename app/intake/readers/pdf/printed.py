"""The plain text of a document as it is printed, and its passages with their places in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.passages import Passage, Role
from app.intake.passages import Piece, joined
from app.intake.readers.pdf.footnotes import label_of
from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.pages import Page
from app.intake.readers.pdf.paragraphs import Paragraph


@dataclass
class Print:
    """The plain text while it grows, and where each line of it stands."""

    parts: list[str] = field(default_factory=list)
    starts: dict[Line, int] = field(default_factory=dict)
    length: int = 0

    def page(self, page: Page, layout: Layout, turned: Sequence[str]) -> None:
        """Add a page; parts of it and paragraphs are set apart by an empty line."""
        if self.parts:
            self._add("\f")
        first = True
        sections = (
            page.head,
            page.letterhead,
            page.margin,
            page.opening,
            page.text,
            page.rest_of_note,
            page.notes,
            page.foot,
        )
        for section in sections:
            if not section:
                continue
            if not first:
                self._add("\n\n")
            self._section(section, layout)
            first = False
        for text in turned:
            self._add(text if first else f"\n\n{text}")
            first = False

    def _section(self, lines: Sequence[Line], layout: Layout) -> None:
        above: Line | None = None
        for line in lines:
            if above is not None:
                step = line.base - above.base
                beside = abs(step) < 0.45 * line.size and line.left > above.left
                gap = step < 0 or step > 1.4 * max(layout.leading * min(line.size / layout.size, 1.6), line.size)
                self._add("\t" if beside else "\n\n" if gap else "\n")
            if line.marks and line.marks[0][0] == 0:
                self._add(f"{line.marks[0][1]} ")
            self.starts[line] = self.length
            self._add(line.text)
            above = line

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def passage(self, paragraph: Paragraph) -> Passage:
        """Return a paragraph as a passage."""
        role = Role.HEADING if paragraph.heading else Role.BODY
        return self._joined(paragraph.lines, role, "", 0)

    def note(self, lines: Sequence[Line]) -> Passage:
        """Return a note as a passage, its mark as the label."""
        label = label_of(lines[0])
        offset = 0
        if not (lines[0].marks and lines[0].marks[0][0] == 0):
            rest = lines[0].text[len(label) :]
            offset = len(lines[0].text) - len(rest.lstrip(".) "))
        return self._joined(lines, Role.NOTE, label, offset)

    def _joined(self, lines: Sequence[Line], role: Role, label: str, offset: int) -> Passage:
        pieces = [Piece(line.text, self.starts[line]) for line in lines]
        pieces[0] = Piece(lines[0].text[offset:], self.starts[lines[0]] + offset)
        marks = tuple(
            (self.starts[line] + place, mark)
            for number, line in enumerate(lines)
            for place, mark in line.marks
            if not (role is Role.NOTE and number == 0 and place == 0)
        )
        return joined(pieces, role=role, page=lines[0].page, label=label, marks=marks)


def notes_of(lines: Iterable[Line]) -> list[list[Line]]:
    """Return the lines of notes, note by note."""
    found: list[list[Line]] = []
    for line in lines:
        if not found or label_of(line):
            found.append([line])
        else:
            found[-1].append(line)
    return found
