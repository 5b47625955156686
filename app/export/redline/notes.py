"""The footnotes of a redline."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from app.export.redline.adoption import Adoption
from app.export.redline.lists import Lists
from app.export.redline.marks import Change, Marks
from app.export.redline.pairing import paired
from app.export.redline.paragraphs import ParagraphComparison
from app.export.redline.texts import TextComparison
from app.ooxml.names import qn


class NoteComparison:
    """Writes the notes; a note of the old text that went gets a number after those of the new."""

    def __init__(
        self, marks: Marks, lists: Lists, adoption: Adoption, old: etree._Element, new: etree._Element
    ) -> None:
        self._texts = TextComparison(marks, ParagraphComparison(marks, lists, adoption, None))
        self._old = {each.get(qn("w:id"), ""): each for each in old}
        self._new = {each.get(qn("w:id"), ""): each for each in new}
        self.root = new

    def alike(self, old: str, new: str) -> bool:
        """Return whether two notes have enough words in common."""
        # A note is weighed as a paragraph is: by all its words.
        one, other = (_as_paragraph(each) for each in (self._old[old], self._new[new]))
        return len(paired([one], [other])) == 1

    def kept(self, old: str, new: str) -> None:
        """Write a note that stayed, its own changes marked."""
        self._write(self._new[new], list(self._old[old]), list(self._new[new]))

    def changed(self, note: str, change: Change) -> str:
        """Write a note that came or went and return its number."""
        if change is Change.INSERTED:
            self._write(self._new[note], [], list(self._new[note]))
            return note
        number = str(1 + max(int(each.get(qn("w:id"), "0")) for each in self.root))
        made = etree.SubElement(self.root, qn("w:footnote"))
        made.set(qn("w:id"), number)
        self._write(made, list(self._old[note]), [])
        return number

    def _write(self, note: etree._Element, old: list[etree._Element], new: list[etree._Element]) -> None:
        note[:] = self._texts.write(old, new)


def _as_paragraph(note: etree._Element) -> etree._Element:
    made = etree.Element(qn("w:p"))
    made.extend(deepcopy(each) for each in note)
    return made
