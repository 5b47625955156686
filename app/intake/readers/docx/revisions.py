"""Which children of an element a reader sees: the final text, once."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.intake.readers.docx.attributes import is_on, value
from app.intake.readers.docx.styles import Styles
from app.ooxml.names import qn

_THROUGH: Final = frozenset(
    map(qn, ("w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:sdtContent", "w:dir", "w:bdo", "w:fldSimple"))
)
_BOX_TEXT: Final = qn("w:txbxContent")
_ALTERNATE: Final = qn("mc:AlternateContent")
_CHOICE: Final = qn("mc:Choice")
_FALLBACK: Final = qn("mc:Fallback")


def seen(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the children of `parent` as if all wrappers round them were gone.

    Insertions, content controls and smart tags are walked through, deletions and text moved away stay behind with
    everything else nobody asks for, and of an alternate content one branch is taken (ECMA-376 part 3, 9.3).
    """
    for child in parent:
        if child.tag == qn("w:sdt"):
            for content in child.findall(qn("w:sdtContent")):
                yield from seen(content)
        elif child.tag in _THROUGH:
            yield from seen(child)
        elif child.tag == _ALTERNATE:
            branch = _branch(child)
            if branch is not None:
                yield from seen(branch)
        else:
            yield child


def boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """Yield the contents of the text boxes in a drawing, those inside another left to whoever reads that one."""
    for child in drawing:
        if child.tag == _BOX_TEXT:
            yield child
        elif child.tag == _ALTERNATE:
            branch = _branch(child)
            if branch is not None:
                yield from boxes(branch)
        else:
            yield from boxes(child)


def is_hidden(properties: etree._Element | None, styles: Styles) -> bool:
    """Return whether the words of a run are hidden, by its own properties or by those of its style."""
    own = is_on(properties, "w:vanish")
    return styles.switch(value(properties, "w:rStyle"), "w:vanish") if own is None else own


def _branch(alternate: etree._Element) -> etree._Element | None:
    """Return the first choice; the fallback only where the choices hold no text and it does."""
    choices = alternate.findall(_CHOICE)
    fallback = alternate.find(_FALLBACK)
    for choice in choices:
        if _has_text(choice):
            return choice
    return fallback if fallback is not None and _has_text(fallback) else next(iter(choices), fallback)


def _has_text(branch: etree._Element) -> bool:
    return any((text.text or "").strip() for text in branch.iter(qn("w:t")))
