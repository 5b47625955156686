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
from app.intake.readers.docx.names import BODY, ENDNOTE_MARK, FOOTNOTE_MARK, HYPERLINK, ID
from app.intake.readers.docx.notes import notes_by_id
from app.intake.readers.docx.notices import notices
from app.intake.readers.docx.numbering import Numbering
from app.intake.readers.docx.runs import Runs
from app.intake.readers.docx.story import Story
from app.intake.readers.docx.styles import Styles
from app.intake.readers.footnotes import footnote
from app.ooxml.package import Package, Relationship

_WITH_TEXT: Final = ("header", "footer", "footnotes", "endnotes")


class Document:
    """The body of a document and the parts it leans on, each parsed once and only when it is asked for."""

    def __init__(self, package: Package, name: str) -> None:
        """Take a guarded package; `name` is that of the file.

        Raises:
            KnownError: PACKAGE_DAMAGED when a part it needs is absent or broken, PACKAGE_UNSAFE as `Package.xml`.
        """
        self._package = package
        self._roots: dict[str, etree._Element] = {}
        part = package.main()
        body = next(self._root(part).iterchildren(BODY), None)
        if body is None:
            raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=name, detail="no body")
        self.body = body
        self._links = package.relationships(part)
        self._styles = Styles(self._related("styles"))
        self._numbering = Numbering(lambda: self._related("numbering"))
        self._notes = {
            FOOTNOTE_MARK: notes_by_id(self._related("footnotes")),
            ENDNOTE_MARK: notes_by_id(self._related("endnotes")),
        }
        self.story = self._story(self._root(part), self._links)

    def notices(self) -> tuple[Notice, ...]:
        """Return what stands beside the text: in the body, in notes, headers and footers."""
        return notices((self.body, *self._beside()), self._styles)

    def _beside(self) -> Iterator[etree._Element]:
        for each in self._links:
            if each.kind in _WITH_TEXT and self._is_here(each):
                yield self._root(each.target)

    def has_setting(self, name: str) -> bool:
        """Return whether settings.xml has the element `name`."""
        settings = self._related("settings")
        return settings is not None and next(settings.iterchildren(name), None) is not None

    def side_part(self, relationship: str) -> Blocks:
        """Return the blocks of a header or footer by the id of its relationship; none where it is not there."""
        for each in self._links:
            if each.id == relationship and self._is_here(each):
                root = self._root(each.target)
                has_links = next(root.iter(HYPERLINK), None) is not None
                links = self._package.relationships(each.target) if has_links else ()
                return self._story(root, links).blocks(root)
        return ()

    def story_without(self, drawings: Iterable[etree._Element]) -> Story:
        """Return the story of the body as if `drawings` were not in it."""
        runs = self.story.runs
        return replace(self.story, runs=replace(runs, hidden=runs.hidden.union(drawings)))

    def _related(self, kind: str) -> etree._Element | None:
        for each in self._links:
            if each.kind == kind and self._is_here(each):
                return self._root(each.target)
        return None

    def _is_here(self, link: Relationship) -> bool:
        return not link.external and self._package.has(link.target)

    def _root(self, part: str) -> etree._Element:
        if part not in self._roots:
            self._roots[part] = self._package.xml(part)
        return self._roots[part]

    def _story(self, root: etree._Element, links: Iterable[Relationship]) -> Story:
        addresses = {each.id: each.target for each in links if each.external}
        runs = Runs(self._styles, code_elements(root), addresses, self._take_note)
        return Story(self._styles, self._numbering, runs)

    def _take_note(self, mark: etree._Element) -> Footnote | None:
        """Return the note at `mark`. Word calls each note once; a file that calls one again gets no copy."""
        note = self._notes[str(mark.tag)].pop(mark.get(ID, ""), None)
        if note is None:
            return None
        runs = Runs(self._styles, code_elements(note), {}, _no_note)
        return footnote(Story(self._styles, self._numbering, runs).blocks(note))


def _no_note(_mark: etree._Element) -> None:
    """Notes do not stand in notes."""
