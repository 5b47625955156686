"""The label before the caption of a figure in Word's XML."""

from typing import Final

from app.export.runs import run
from app.ooxml.escape import attribute

_SEQUENCE: Final = " SEQ Figuur \\* ARABIC "
"""Word's own counter of captions, so that a figure added in Word counts on and a list of figures finds them."""


def caption_label(label: str, number: int) -> str:
    """Return `label` with the number in the place of {number}, and the space after it."""
    before, _, after = label.partition("{number}")
    counted = f'<w:fldSimple w:instr="{attribute(_SEQUENCE)}">{run(str(number))}</w:fldSimple>'
    return run(before) + counted + run(f"{after} ")
