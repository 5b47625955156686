"""A Word document as the parts a reader of letters needs."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from lxml import etree

from app.domain.blocks import Blocks
from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Notice
from app.intake.readers.docx.names import BODY, HYPERLINK
from app.intake.readers.docx.notes import Notes
from app.intake.readers.docx.notices import notices
from app.intake.readers.docx.numbering import Numbering
from app.intake.readers.docx.parts import Parts
from app.intake.readers.docx.runs import runs_of
from app.intake.readers.docx.story import Story
from app.intake.readers.docx.styles import Styles
from app.ooxml.package import Package

_WITH_TEXT: Final = ("header", "footer", "footnotes", "endnotes")
_UNREAD_STYLES: Final = "w:latentStyles"
"""Half of most styles.xml: what Word shows of styles the document does not use (ECMA-376 17.7.4.5)."""


class Document:
    """The body of a document and the parts it leans on.

    Nothing it holds leads back to it, so that its trees are freed as soon as it is, without the garbage collector.
    """

    def __init__(self, package: Package, name: str) -> None:
        """Take a guarded package; `name` is that of the file.

        Raises:
            KnownError: PACKAGE_DAMAGED when a part it needs is absent or broken, PACKAGE_UNSAFE as `Package.xml`.
        """
        parts = Parts(package, package.main())
        body = next(parts.main().iterchildren(BODY), None)
        if body is None:
            raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=name, detail="no body")
        self.body = body
        self.parts = parts
        self._styles = Styles(parts.first_of("styles", _UNREAD_STYLES))
        self._numbering = Numbering(lambda: parts.first_of("numbering"))
        self._notes = Notes(parts, self._styles, self._numbering)
        self.story = self._story(parts.main(), "")

    def notices(self) -> tuple[Notice, ...]:
        """Return what stands beside the text: in the body, in notes, headers and footers."""
        return notices((self.body, *self.parts.of_kind(*_WITH_TEXT)), self._styles)

    def side_part(self, relationship: str) -> Blocks:
        """Return the blocks of a header or footer by the id of its relationship; none where it is not there."""
        link = self.parts.by_id(relationship)
        if link is None:
            return ()
        root = self.parts.root_of(link)
        return self._story(root, link.target).blocks(root)

    def story_without(self, drawings: Iterable[etree._Element]) -> Story:
        """Return the story of the body as if `drawings` were not in it."""
        runs = self.story.runs
        return replace(self.story, runs=replace(runs, hidden=runs.hidden.union(drawings)))

    def _story(self, root: etree._Element, part: str) -> Story:
        has_links = next(root.iter(HYPERLINK), None) is not None
        addresses = self.parts.addresses(part) if has_links else {}
        return Story(self._styles, self._numbering, runs_of(root, self._styles, addresses, self._notes.take))
