"""A Word document as the parts a reader of letters needs."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lxml import etree

from app.domain.blocks import Blocks
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Footnote
from app.domain.readings import Notice
from app.intake.readers.docx.field_codes import code_elements
from app.intake.readers.docx.notes import notes_by_id
from app.intake.readers.docx.notices import notices
from app.intake.readers.docx.numbering import Numbering
from app.intake.readers.docx.runs import Runs
from app.intake.readers.docx.story import Story
from app.intake.readers.docx.styles import Styles
from app.intake.readers.footnotes import footnote
from app.ooxml.names import qn
from app.ooxml.package import Package

_WITH_TEXT: Final = ("header", "footer", "footnotes", "endnotes")


class Document:
    """The body of a document and the parts it leans on."""

    def __init__(self, package: Package, name: str) -> None:
        """Take a guarded package; `name` is that of the file.

        Raises:
            KnownError: PACKAGE_DAMAGED when a part it needs is absent or broken, PACKAGE_UNSAFE as `Package.xml`.
        """
        self._package = package
        self._part = package.main()
        root = package.xml(self._part)
        body = root.find(qn("w:body"))
        if body is None:
            raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=name, detail="no body")
        self.body = body
        self._styles = Styles(self._related("styles"))
        self._numbering = Numbering(self._related("numbering"))
        self._notes = {
            qn("w:footnoteReference"): notes_by_id(self._related("footnotes")),
            qn("w:endnoteReference"): notes_by_id(self._related("endnotes")),
        }
        self.story = self._story(self._part, root)

    def notices(self) -> tuple[Notice, ...]:
        """Return what stands beside the text: in the body, in notes, headers and footers."""
        return notices(self._roots(), self._styles)

    def _roots(self) -> Iterator[etree._Element]:
        yield self.body
        for each in self._package.relationships(self._part):
            if each.kind in _WITH_TEXT and not each.external and self._package.has(each.target):
                yield self._package.xml(each.target)

    def setting(self, name: str) -> bool:
        """Return whether settings.xml has the element `name` ("w:evenAndOddHeaders")."""
        settings = self._related("settings")
        return settings is not None and settings.find(qn(name)) is not None

    def side_part(self, relationship: str) -> Blocks:
        """Return the blocks of a header or footer by the id of its relationship; none where it is not there."""
        for each in self._package.relationships(self._part):
            if each.id == relationship and not each.external and self._package.has(each.target):
                root = self._package.xml(each.target)
                return self._story(each.target, root).blocks(root)
        return ()

    def story_without(self, drawings: Iterable[etree._Element]) -> Story:
        """Return the story of the body as if `drawings` were not in it."""
        runs = self.story.runs
        return replace(self.story, runs=replace(runs, hidden=runs.hidden.union(drawings)))

    def _related(self, kind: str) -> etree._Element | None:
        for each in self._package.relationships(self._part):
            if each.kind == kind and not each.external and self._package.has(each.target):
                return self._package.xml(each.target)
        return None

    def _story(self, part: str, root: etree._Element) -> Story:
        links = {each.id: each.target for each in self._package.relationships(part) if each.external}
        return Story(self._styles, self._numbering, Runs(self._styles, code_elements(root), links, self._take_note))

    def _take_note(self, mark: etree._Element) -> Footnote | None:
        """Return the note at `mark`. Word calls each note once; a file that calls one again gets no copy."""
        note = self._notes[str(mark.tag)].pop(mark.get(qn("w:id"), ""), None)
        if note is None:
            return None
        runs = Runs(self._styles, code_elements(note), {}, _no_note)
        return footnote(Story(self._styles, self._numbering, runs).blocks(note))


def _no_note(_mark: etree._Element) -> None:
    """Notes do not stand in notes."""
