"""Tables in Word's XML."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from app.domain.blocks import Blocks, Table
from app.export.grids import CELL_MARGINS, has_note, tall_rows, widths
from app.export.paragraphs import hairline, paragraph
from app.export.surroundings import Surroundings
from app.ooxml.measures import Twips
from app.text.grids import Merge, Slot, grid

_AFTER: Final = Twips(220)
"""Together with the hairline a blank line of twelve points."""
_WHOLE: Final = 24
"""Lines a row may take and still go to the next page whole: half a page.

Of a row that may not break and is taller than a page LibreOffice 7.4 leaves out the end; and where rows may not break
and one has a note, at times those below it.
"""


class TableWriter:
    """Writes tables; what is in the cells is written by `write`."""

    def __init__(self, styles: Mapping[str, str], write: Callable[[Blocks, Surroundings, bool], str]) -> None:
        self._styles = styles
        self._write = write

    def write(self, table: Table, around: Surroundings, *, keep: bool = False) -> str:
        """Return a table and a hairline after it, without which Word joins it to a table that follows.

        With `keep` the last row stays on the page where the next paragraph begins.
        """
        rows = grid(table)
        columns = widths(rows, around.width)
        indent = f'<w:tblInd w:w="{around.indent}" w:type="dxa"/>' if around.indent else ""
        # tblLook 0020 (ECMA-376 17.7.6.7): the style's first row is special.
        look = "0020" if table.header_rows else "0000"
        properties = (
            f'<w:tblStyle w:val="{self._styles["table"]}"/><w:tblW w:w="{sum(columns)}" w:type="dxa"/>{indent}'
            f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{look}"/>'
        )
        widths_xml = "".join(f'<w:gridCol w:w="{column}"/>' for column in columns)
        last = len(rows) - 1
        breaking = range(len(rows)) if has_note(rows) else tall_rows(rows, columns, _WHOLE)
        body = "".join(
            self._row(
                row, place < table.header_rows, columns, whole=place not in breaking, keep=keep and place == last
            )
            for place, row in enumerate(rows)
        )
        head = f"<w:tblPr>{properties}</w:tblPr><w:tblGrid>{widths_xml}</w:tblGrid>"
        return f"<w:tbl>{head}{body}</w:tbl>{hairline(around.text, after=_AFTER, keep_next=keep)}"

    def _row(self, row: Sequence[Slot], is_header: bool, columns: Sequence[Twips], *, whole: bool, keep: bool) -> str:
        wanted = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if is_header else "")
        cells = "".join(self._cell(slot, is_header, columns, keep=keep) for slot in row)
        return f"<w:tr>{f'<w:trPr>{wanted}</w:trPr>' if wanted else ''}{cells}</w:tr>"

    def _cell(self, slot: Slot, is_header: bool, columns: Sequence[Twips], *, keep: bool) -> str:
        style = self._styles["header_cell" if is_header else "cell"]
        width = Twips(sum(columns[slot.column : slot.column + slot.columns]))
        span = f'<w:gridSpan w:val="{slot.columns}"/>' if slot.columns > 1 else ""
        merge = f'<w:vMerge w:val="{slot.merge}"/>' if slot.merge is not Merge.NONE else ""
        inside = Surroundings(style, style, Twips(max(1, width - CELL_MARGINS)))
        content = self._write(slot.blocks, inside, keep) or paragraph(style, "")
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>{content}</w:tc>'
