"""Where a document keeps its footnotes and endnotes."""

from typing import Final

from lxml import etree

from app.ooxml.names import qn

_NO_NOTE: Final = ("separator", "continuationSeparator", "continuationNotice")


def notes_by_id(root: etree._Element | None) -> dict[str, etree._Element]:
    """Return the notes of footnotes.xml or endnotes.xml by id, without the lines Word draws above them."""
    found = () if root is None else (*root.findall(qn("w:footnote")), *root.findall(qn("w:endnote")))
    return {each.get(qn("w:id"), ""): each for each in found if each.get(qn("w:type"), "normal") not in _NO_NOTE}
