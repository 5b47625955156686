"""The reader of a Word file that came back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, RevisionId
from app.domain.returned import Control, Manifest, WordFile
from app.domain.word_tokens import Token, TokenKind, Tracked
from app.intake.readers.characters import clean
from app.intake.readers.docx.attributes import below, value
from app.intake.readers.docx.names import (
    BODY,
    CONTROL,
    CONTROL_CONTENT,
    ENDNOTE_MARK,
    ID,
    PARAGRAPH,
    TEXT,
    TYPE,
)
from app.intake.readers.docx.numbering import Numbering
from app.intake.readers.docx.parts import Parts
from app.intake.readers.docx.styles import Styles
from app.intake.returned.comments import NotedComments, comments
from app.intake.returned.pictures import loose, pictures
from app.intake.returned.story import Story
from app.ooxml.names import qn
from app.ooxml.package import Package, read_package

_NAMESPACE: Final = "urn:aanhef:letter:1"
_NO_NOTE: Final = ("separator", "continuationSeparator", "continuationNotice")
_AROUND: Final = ("header", "footer", "footnotes", "endnotes")
_CUSTOM: Final = "docProps/custom.xml"
_PROPERTIES: Final = qn("w:sdtPr")
_FULL_DATE: Final = qn("w:fullDate")
_DELETED: Final = frozenset(map(qn, ("w:del", "w:moveFrom")))


def read_returned(data: bytes, name: str) -> WordFile:
    """Return what a Word file holds: its text with all that was tracked, comments, and what tells whose it is.

    Raises:
        KnownError: as `read_package`; PACKAGE_DAMAGED also when the main document or a part it needs is broken.
    """
    package = read_package(data, name)
    return _Reading(package, name).file()


@dataclass
class _Reading:
    package: Package
    name: str
    parts: Parts = field(init=False)

    def __post_init__(self) -> None:
        self.parts = Parts(self.package, self.package.main())
        self._styles = Styles(self.parts.first_of("styles"))
        self._numbering = Numbering(lambda: self.parts.first_of("numbering"))
        self._notes: dict[str, dict[str, etree._Element]] = {}
        self._note_stories: dict[str, Story] = {}
        self._noted = NotedComments()

    def file(self) -> WordFile:
        body = next(self.parts.main().iterchildren(BODY), None)
        if body is None:
            raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=self.name, detail="no body")
        main = self.package.main()
        story = Story(self._styles, self._numbering, self.parts.main(), self._note, self.parts.addresses())
        text = story.tokens(body)
        margins = list(self.parts.of_kind("header", "footer"))
        shown = [each for drawn, at in story.drawn for each in pictures(self.package, main, drawn, at)]
        return WordFile(
            text=text,
            margins=tuple(self._margin_lines(margins)),
            manifest=self._manifest(),
            properties=self._properties(),
            comments=tuple(comments(self.parts, story, text, self._noted)),
            controls=tuple(each for root in (self.parts.main(), *margins) for each in _controls(root)),
            pictures=(*shown, *loose(self.package, self.parts.by_name(*_AROUND))),
        )

    def _note(self, mark: etree._Element) -> tuple[Tracked, ...] | None:
        kind = "endnotes" if mark.tag == ENDNOTE_MARK else "footnotes"
        if kind not in self._notes:
            root = self.parts.first_of(kind)
            found = () if root is None else root.iterchildren(qn("w:footnote"), qn("w:endnote"))
            self._notes[kind] = {each.get(ID, ""): each for each in found if each.get(TYPE, "normal") not in _NO_NOTE}
            for name, notes in self.parts.by_name(kind).items():
                addresses = self.parts.addresses(name)
                self._note_stories[kind] = Story(self._styles, self._numbering, notes, lambda _: None, addresses)
        note = self._notes[kind].get(mark.get(ID, ""))
        if note is None:
            return None
        story = self._note_stories[kind]
        inner = story.tokens(note)
        self._noted.gather(story, inner)
        tokens = [Tracked(Token(TokenKind.NOTE))]
        for place, each in enumerate(inner):
            if each.token.kind is not TokenKind.LINE:
                tokens.append(each)
            elif place:
                tokens.append(Tracked(Token(TokenKind.NOTE_LINE), each.fate, each.by))
        return (*tokens, Tracked(Token(TokenKind.NOTE_END)))

    def _margin_lines(self, roots: list[etree._Element]) -> Iterator[tuple[Tracked, ...]]:
        told: set[object] = set()
        for root in roots:
            line: list[Tracked] = []
            story = Story(self._styles, self._numbering, root, lambda _: None)
            for each in (*story.tokens(root), Tracked(Token(TokenKind.LINE))):
                if each.token.kind is TokenKind.LINE:
                    key = tuple((one.token.key, one.fate, one.by) for one in line if one.token.kind is TokenKind.WORD)
                    if key and key not in told:
                        told.add(key)
                        yield tuple(line)
                    line = []
                else:
                    line.append(each)

    def _manifest(self) -> Manifest | None:
        for name in self.package.names:
            if not name.startswith("customXml/item") or "Props" in name or not self.package.part(name).strip():
                continue
            try:
                root = self.package.xml(name)
                if root.tag == f"{{{_NAMESPACE}}}letter":
                    return _manifest(root)
            except (KnownError, ValueError):
                continue
        return None

    def _properties(self) -> dict[str, str]:
        if not self.package.has(_CUSTOM):
            return {}
        try:
            root = self.package.xml(_CUSTOM)
        except KnownError:
            return {}
        return {each.get("name", ""): clean("".join(map(str, each.itertext()))) for each in root}


def _manifest(root: etree._Element) -> Manifest:
    fields = {
        each.get("name", ""): each.text or ""
        for each in root.iterchildren(f"{{{_NAMESPACE}}}field")
        if each.get("name")
    }
    return Manifest(
        DraftId(UUID(root.get("id", ""))), RevisionId(UUID(root.get("revision", ""))), root.get("sha256", ""), fields
    )


def _controls(root: etree._Element) -> Iterator[Control]:
    """Yield the controls that show one value: those with no paragraph in them, or one."""
    for control in root.iter(CONTROL):
        properties = below(control, _PROPERTIES)
        content = below(control, CONTROL_CONTENT)
        if properties is None or content is None or len(list(content.iter(PARAGRAPH))) > 1:
            continue
        shown = "".join(
            text.text or ""
            for text in content.iter(TEXT)
            if not any(each.tag in _DELETED for each in text.iterancestors())
        )
        day = below(properties, qn("w:date"))
        yield Control(
            value(below(properties, qn("w:tag"))) or "",
            value(below(properties, qn("w:alias"))) or "",
            clean(shown),
            "" if day is None else day.get(_FULL_DATE, "")[:10],
        )
