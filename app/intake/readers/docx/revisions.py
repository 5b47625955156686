"""Which children of an element a reader sees: the final text, once."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.intake.readers.docx.names import ALTERNATE, BOX_TEXT, CHOICE, CONTROL, CONTROL_CONTENT, FALLBACK, TEXT
from app.ooxml.names import qn

_THROUGH: Final = frozenset(
    map(qn, ("w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:sdtContent", "w:dir", "w:bdo", "w:fldSimple"))
)
_WRAPPERS: Final = _THROUGH | {CONTROL, ALTERNATE}


def seen(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the children of `parent` as if all wrappers round them were gone.

    Insertions, content controls and smart tags are walked through, deletions and text moved away stay behind with
    everything else nobody asks for, and of an alternate content one branch is taken (ECMA-376 part 3, 9.3).
    """
    for child in parent:
        if child.tag not in _WRAPPERS:
            yield child
        elif child.tag == CONTROL:
            for content in child.iterchildren(CONTROL_CONTENT):
                yield from seen(content)
        elif child.tag == ALTERNATE:
            branch = _branch(child)
            if branch is not None:
                yield from seen(branch)
        else:
            yield from seen(child)


def wrapping(root: etree._Element) -> frozenset[etree._Element | None]:
    """Return the elements of a part of which `seen` yields other than their children."""
    return frozenset(each.getparent() for each in root.iter(*_WRAPPERS))


def boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """Yield the contents of the text boxes in a drawing, those inside another left to whoever reads that one."""
    outside = _around(drawing)
    for element in drawing.iterdescendants(BOX_TEXT, ALTERNATE):
        if _around(element) is not outside:
            continue
        if element.tag == BOX_TEXT:
            yield element
            continue
        branch = _branch(element)
        if branch is not None:
            yield from boxes(branch)


def _around(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(BOX_TEXT, ALTERNATE), None)


def has_text(element: etree._Element) -> bool:
    """Return whether there are words anywhere in `element`."""
    return any((text.text or "").strip() for text in element.iter(TEXT))


def _branch(alternate: etree._Element) -> etree._Element | None:
    """Return the first choice; the fallback only where the choices hold no text and it does."""
    choices = list(alternate.iterchildren(CHOICE))
    fallback = next(alternate.iterchildren(FALLBACK), None)
    for choice in choices:
        if has_text(choice):
            return choice
    return fallback if fallback is not None and has_text(fallback) else next(iter(choices), fallback)
