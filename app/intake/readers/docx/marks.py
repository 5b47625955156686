"""How the words of a run are marked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from lxml import etree

from app.domain.inlines import Emph, Inline, Strong, Sub, Sup, Text
from app.intake.readers.docx.attributes import is_on
from app.intake.readers.docx.names import BOLD, HIDDEN, ITALIC, RAISED, RUN_STYLE, VAL
from app.intake.readers.docx.styles import Styles

_RAISED: Final[Mapping[str | None, type[Sup | Sub]]] = {"superscript": Sup, "subscript": Sub}
_TELLING: Final = (BOLD, ITALIC, HIDDEN, RAISED, RUN_STYLE)
_Told: TypeAlias = tuple[tuple[str, str | None], ...]
"""The names of properties and their w:val, as they stand."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What is told of the words of a run; `raised` is the w:val of w:vertAlign."""

    bold: bool = False
    italic: bool = False
    raised: str | None = None
    hidden: bool = False

    def on(self, text: str) -> Inline:
        """Return `text` with its marks."""
        marked: Inline = Text(text)
        if self.raised in _RAISED:
            marked = _RAISED[self.raised]((marked,))
        if self.italic:
            marked = Emph((marked,))
        return Strong((marked,)) if self.bold else marked


PLAIN: Final = Marks()


def marks_in(root: etree._Element, styles: Styles) -> Mapping[etree._Element, Marks]:
    """Return the marks of the run properties (w:rPr) in a part that tell of any; most tell of fonts alone.

    What properties leave open their style says.
    """
    told: dict[etree._Element, _Told] = {}
    for each in root.iter(*_TELLING):
        parent = each.getparent()
        if parent is not None:
            told[parent] = (*told.get(parent, ()), (str(each.tag), each.get(VAL)))
    marks = {each: _marks(each, styles) for each in set(told.values())}
    return {properties: marks[each] for properties, each in told.items()}


def _marks(told: _Told, styles: Styles) -> Marks:
    own = dict(reversed(told))
    style = styles.run(own.get(RUN_STYLE))
    return Marks(
        is_on(own[BOLD]) if BOLD in own else style.bold,
        is_on(own[ITALIC]) if ITALIC in own else style.italic,
        own.get(RAISED),
        is_on(own[HIDDEN]) if HIDDEN in own else style.hidden,
    )
