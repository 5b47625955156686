"""Small steps on the XML trees of a house style."""

import re
from collections.abc import Iterable
from typing import Final

from lxml import etree

from app.ooxml.names import NAMESPACES, qn

_DECLARATIONS: Final = re.compile(r' xmlns:\w+="[^"]*"')
_REVISION_ID: Final = re.compile(re.escape(f"{{{NAMESPACES['w']}}}") + "rsid")
_EDITING: Final = (
    "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd", "w:lastRenderedPageBreak", "w:permStart", "w:permEnd",
    "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:rsid",
)  # fmt: skip


def fragment(element: etree._Element | None) -> str:
    """Return an element as XML without namespace declarations, for a part that has them; empty for None."""
    return (
        "" if element is None else _DECLARATIONS.sub("", etree.tostring(element, encoding="unicode", with_tail=False))
    )


def formatting(run: etree._Element | None) -> str:
    """Return the w:rPr of a run as XML; empty where there is none."""
    return "" if run is None else fragment(run.find(qn("w:rPr")))


def replace(element: etree._Element, content: Iterable[etree._Element]) -> None:
    """Put `content` in the place of an element that has a parent."""
    parent = element.getparent()
    if parent is None:
        raise ValueError("the root of a part cannot be replaced")
    place = parent.index(element)
    parent[place : place + 1] = list(content)


def forget_editing(root: etree._Element) -> None:
    """Take out of a part what Word remembers of its editing: revision ids, proofing marks, bookmarks, comments."""
    etree.strip_elements(root, *map(qn, _EDITING), with_tail=False)
    for element in root.iter("*"):
        for name in [str(name) for name in element.attrib if _REVISION_ID.match(str(name))]:
            del element.attrib[name]
