"""Two letters as one Word file with tracked changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from lxml import etree

from app.domain.resolved import ResolvedLetter
from app.export.docx import DOCUMENT, NOTES, write_docx
from app.export.house_style import HouseStyle
from app.export.lists import PART as NUMBERING
from app.export.parts_list import content_types
from app.export.purpose import Purpose
from app.export.redline.adoption import Adoption
from app.export.redline.lists import Lists
from app.export.redline.marks import Marks
from app.export.redline.notes import NoteComparison
from app.export.redline.paragraphs import ParagraphComparison
from app.export.redline.texts import TextComparison
from app.export.static_parts import xml_bytes
from app.ooxml.members import deflated, join
from app.ooxml.names import qn
from app.ooxml.package import Package, read_package

_CONTENT_TYPES: Final = "[Content_Types].xml"
_RUNNING: Final = ("word/header", "word/footer")
_NO_FIGURES: Final[Mapping[str, bytes]] = MappingProxyType({})
_PROGRAM: Final = "Aanhef"
_FAST: Final = 1


@dataclass(frozen=True, slots=True)
class Redline:
    """A Word file, and how many changes are tracked in it."""

    docx: bytes
    changes: int


def redline(
    old: ResolvedLetter,
    new: ResolvedLetter,
    style: HouseStyle,
    moment: datetime,
    figures: Mapping[str, bytes] = _NO_FIGURES,
) -> Redline:
    """Return the new letter with all that is different from the old one as tracked changes, the office their author.

    Accepting all of them gives the words of the new letter, refusing all those of the old. Its page, headers that
    the old letter has not, column widths and sections are the new one's: Word has no way to refuse those.

    Raises:
        ValueError: as `write_docx`.
    """
    before, after = (
        read_package(write_docx(each, style, Purpose.TO_SEND, moment, figures=figures), "") for each in (old, new)
    )
    return _RedlineFile(before, after, Marks(_office(new), moment)).write()


def _office(letter: ResolvedLetter) -> str:
    """Return who makes the changes: the office that writes, never a person."""
    sender = letter.field("afzender1")
    return sender.shown if sender and not sender.is_open else _PROGRAM


class _RedlineFile:
    """One redline in the making."""

    def __init__(self, old: Package, new: Package, marks: Marks) -> None:
        self._old = old
        self._new = new
        self._marks = marks
        self._lists = Lists()
        self._parts = {name: new.part(name) for name in new.names if name != _CONTENT_TYPES}

    def write(self) -> Redline:
        """Return the file."""
        roots = {name: self._new.xml(name) for name in (DOCUMENT, NOTES, NUMBERING)}
        note_links = self._adoption(NOTES)
        notes = NoteComparison(self._marks, self._lists, note_links, self._old.xml(NOTES), roots[NOTES])
        self._compare(DOCUMENT, _body(self._old.xml(DOCUMENT)), _body(roots[DOCUMENT]), notes)
        for name in self._new.names:
            if name.startswith(_RUNNING) and self._old.has(name):
                roots[name] = self._new.xml(name)
                self._compare(name, self._old.xml(name), roots[name], None)
        note_links.write()
        self._lists.settle(self._old.xml(NUMBERING), roots[NUMBERING])
        self._parts |= {name: xml_bytes(root) for name, root in roots.items()}
        members = [deflated(name, data, _FAST) for name, data in self._parts.items()]
        types = deflated(_CONTENT_TYPES, content_types(self._parts).encode(), _FAST)
        return Redline(join([types, *members]), self._marks.changes)

    def _compare(self, part: str, old: etree._Element, new: etree._Element, notes: NoteComparison | None) -> None:
        """Write what is different between two texts into the new one."""
        adoption = self._adoption(part)
        texts = TextComparison(self._marks, ParagraphComparison(self._marks, self._lists, adoption, notes))
        section = new.findall(qn("w:sectPr"))
        new[:] = [*texts.write(_blocks(old), [deepcopy(each) for each in _blocks(new)]), *section]
        adoption.write()

    def _adoption(self, part: str) -> Adoption:
        return Adoption(part, self._old, self._new, self._parts)


def _blocks(text: Iterable[etree._Element]) -> list[etree._Element]:
    return [each for each in text if each.tag != qn("w:sectPr")]


def _body(document: etree._Element) -> etree._Element:
    body = document.find(qn("w:body"))
    assert body is not None
    return body
