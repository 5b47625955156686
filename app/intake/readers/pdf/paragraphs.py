"""Paragraphs from the lines of pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from app.intake.readers.pdf.breaks import ITEM, Paragraph, begins
from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.pages import Page
from app.intake.readers.pdf.tables import Grid, with_tables

_WHITE: Final = 6.0
"""Of the leading: white this high below the text of a page would have been filled, had the text gone on."""


@dataclass(slots=True)
class Paragraphs:
    """The paragraphs of a letter while its pages are read one after the other."""

    found: list[Paragraph] = field(default_factory=list)
    _tables: int = 0
    _white: bool = False

    def page(self, page: Page) -> None:
        """Add the text of a page; a paragraph that the end of the page before cut goes on with it."""
        text = [line for line in page.text if line not in page.numbers]
        for each in with_tables(text, page.layout):
            if isinstance(each, Grid):
                self._table(each, page.layout)
            else:
                self._line(each, page.layout)
        self._white = _has_white(text, page)

    def _line(self, line: Line, layout: Layout) -> None:
        last = self.found[-1] if self.found else None
        if last is None or last.cell or begins(last, line, layout, white=self._white):
            item = ITEM.match(line.text)
            self.found.append(Paragraph([line], layout, mark=item["mark"] if item else ""))
        else:
            last.lines.append(line)
        self._white = False

    def _table(self, grid: Grid, layout: Layout) -> None:
        self._tables += 1
        self.found.extend(
            Paragraph(list(cell), layout, cell=(self._tables, number, column))
            for number, row in enumerate(grid.rows)
            for column, cell in enumerate(row)
            if cell
        )


def _has_white(text: Sequence[Line], page: Page) -> bool:
    """Return whether there is white between the text of a page and its notes or foot."""
    below = [line.base for line in (*page.rest_of_note, *page.notes, *page.foot)]
    return bool(text and below) and min(below) - text[-1].base > _WHITE * page.layout.leading
