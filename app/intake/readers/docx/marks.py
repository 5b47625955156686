"""How the words of a run are marked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.inlines import Emph, Inline, Strong, Sub, Sup, Text
from app.intake.readers.docx.attributes import children, is_on, value
from app.intake.readers.docx.names import BOLD, HIDDEN, ITALIC, RAISED, RUN_STYLE
from app.intake.readers.docx.styles import Styles

_RAISED: Final[Mapping[str | None, type[Sup | Sub]]] = {"superscript": Sup, "subscript": Sub}
_TELLING: Final = frozenset((BOLD, ITALIC, HIDDEN, RAISED, RUN_STYLE))


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


def marks_of(properties: etree._Element, styles: Styles) -> Marks:
    """Return the marks of a run by its own properties (w:rPr), and for what they leave open by those of its style."""
    if not any(each.tag in _TELLING for each in properties):
        return PLAIN
    told = children(properties)
    style = styles.of(value(told.get(RUN_STYLE)))
    bold, italic, hidden = (is_on(told.get(name)) for name in (BOLD, ITALIC, HIDDEN))
    return Marks(
        style.bold if bold is None else bold,
        style.italic if italic is None else italic,
        value(told.get(RAISED)),
        style.hidden if hidden is None else hidden,
    )
