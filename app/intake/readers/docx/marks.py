"""How the words of a run are marked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.inlines import Emph, Inline, Strong, Sub, Sup, Text
from app.intake.readers.docx.attributes import is_on, value
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
    told = [each for each in properties if each.tag in _TELLING]
    if not told:
        return PLAIN
    own = {each.tag: each for each in reversed(told)}
    style = styles.run(value(own.get(RUN_STYLE)))
    return Marks(
        is_on(own[BOLD]) if BOLD in own else style.bold,
        is_on(own[ITALIC]) if ITALIC in own else style.italic,
        value(own.get(RAISED)),
        is_on(own[HIDDEN]) if HIDDEN in own else style.hidden,
    )
