"""Where a document keeps its footnotes and endnotes."""

from typing import Final

from lxml import etree

from app.intake.readers.docx.names import ID, TYPE
from app.ooxml.names import qn

_NOTES: Final = (qn("w:footnote"), qn("w:endnote"))
_NO_NOTE: Final = ("separator", "continuationSeparator", "continuationNotice")


def notes_by_id(root: etree._Element | None) -> dict[str, etree._Element]:
    """Return the notes of footnotes.xml or endnotes.xml by id, without the lines Word draws above them."""
    found = () if root is None else root.iterchildren(*_NOTES)
    return {each.get(ID, ""): each for each in found if each.get(TYPE, "normal") not in _NO_NOTE}
