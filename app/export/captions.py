"""The label before the caption of a figure in Word's XML."""

from typing import Final

from app.export.runs import run
from app.ooxml.escape import attribute

_SEQUENCE: Final = " SEQ Figuur \\* ARABIC "
"""Word's own counter of captions, so that a figure added in Word counts on and a list of figures finds them."""


class CaptionLabels:
    """Writes the labels of one letter.

    Word and LibreOffice count their own fields only. After a caption that came with its number they would show one
    too few, so from there on the numbers are plain words.
    """

    def __init__(self, label: str) -> None:
        self._before, _, self._after = label.partition("{number}")
        self._fields = 0

    def write(self, number: int) -> str:
        """Return the label with its number, and the space after it."""
        shown = run(str(number))
        if number == self._fields + 1:
            self._fields = number
            shown = f'<w:fldSimple w:instr="{attribute(_SEQUENCE)}">{shown}</w:fldSimple>'
        return run(self._before) + shown + run(f"{self._after} ")
