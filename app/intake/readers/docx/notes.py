"""Footnotes and endnotes, found by the marks in the text."""

from typing import Final

from lxml import etree

from app.domain.inlines import Footnote
from app.intake.readers.docx.names import ENDNOTE_MARK, FOOTNOTE_MARK, ID, TYPE
from app.intake.readers.docx.numbering import Numbering
from app.intake.readers.docx.parts import Parts
from app.intake.readers.docx.runs import runs_of
from app.intake.readers.docx.story import Story
from app.intake.readers.docx.styles import Styles
from app.intake.readers.footnotes import footnote
from app.ooxml.names import qn

_KEPT_IN: Final = {FOOTNOTE_MARK: "footnotes", ENDNOTE_MARK: "endnotes"}
_NOTES: Final = (qn("w:footnote"), qn("w:endnote"))
_NO_NOTE: Final = ("separator", "continuationSeparator", "continuationNotice")


class Notes:
    """The notes of a document, read when their marks are met."""

    def __init__(self, parts: Parts, styles: Styles, numbering: Numbering) -> None:
        """Take the parts the notes are in, and what their text leans on."""
        self._parts = parts
        self._styles = styles
        self._numbering = numbering
        self._left: dict[str, dict[str, etree._Element]] = {}

    def take(self, mark: etree._Element) -> Footnote | None:
        """Return the note at `mark`. Word calls each note once; a file that calls one again gets no copy."""
        kind = str(mark.tag)
        if kind not in self._left:
            self._left[kind] = _notes_by_id(self._parts.first_of(_KEPT_IN[kind]))
        note = self._left[kind].pop(mark.get(ID, ""), None)
        if note is None:
            return None
        return footnote(Story(self._styles, self._numbering, runs_of(note, self._styles)).blocks(note))


def _notes_by_id(root: etree._Element | None) -> dict[str, etree._Element]:
    """Return the notes in a part by id, without the lines Word draws above them."""
    found = () if root is None else root.iterchildren(*_NOTES)
    return {each.get(ID, ""): each for each in found if each.get(TYPE, "normal") not in _NO_NOTE}
