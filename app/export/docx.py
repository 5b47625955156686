"""A resolved letter as a Word file."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from app.domain.resolved import ResolvedLetter
from app.export.blocks import BlockWriter
from app.export.controls import Controls
from app.export.figures import FigureWriter
from app.export.house_style import HouseStyle
from app.export.inlines import InlineWriter
from app.export.letter_text import TextWriter
from app.export.letterhead import Letterhead, date_fields
from app.export.lists import PART as NUMBERING
from app.export.lists import Numbering
from app.export.manifest import PART as MANIFEST
from app.export.manifest import PROPERTIES_PART as MANIFEST_PROPERTIES
from app.export.manifest import manifest_part, properties_part
from app.export.page_setup import Running
from app.export.page_totals import bookmark
from app.export.parts_list import content_types, package_relationships
from app.export.patterns import fill
from app.export.properties import CORE, CUSTOM, core_part, custom_part
from app.export.purpose import Purpose
from app.export.static_parts import relationships_name, relationships_part
from app.ooxml.escape import DECLARATION
from app.ooxml.members import Member, deflated, join
from app.ooxml.names import RELATIONSHIPS

DOCUMENT: Final = "word/document.xml"
NOTES: Final = "word/footnotes.xml"
_FAST: Final = 1
_NO_FIGURES: Final[Mapping[str, bytes]] = MappingProxyType({})


def write_docx(
    letter: ResolvedLetter,
    style: HouseStyle,
    purpose: Purpose,
    moment: datetime,
    totals: Sequence[int] | None = None,
    layout: bool = False,
    figures: Mapping[str, bytes] = _NO_FIGURES,
) -> bytes:
    """Return the Word file of `letter`; the same letter, style and moment give the same bytes.

    `moment` becomes its date of creation. `totals` are the pages of each section as last laid out (letter first, then
    annexes), shown until Word counts again. `layout` asks for the copy LibreOffice counts pages in. `figures` are
    pictures by their SHA-256; where one is absent or no PNG or JPEG its description stands in a frame.

    Raises:
        ValueError: when `moment` has no time zone, `totals` are not one for each section, or the letter holds a
            character XML forbids; entering values and texts prevents the last.
    """
    return _LetterFile(letter, style, purpose, totals or (), layout, figures).write(moment)


class _LetterFile:
    """One Word file in the making."""

    def __init__(
        self,
        letter: ResolvedLetter,
        style: HouseStyle,
        purpose: Purpose,
        totals: Sequence[int],
        layout: bool,
        figures: Mapping[str, bytes],
    ) -> None:
        self._letter = letter
        self._style = style
        self._purpose = purpose
        self._totals = totals
        self._layout = layout
        self._inlines = InlineWriter(style.styles, style.note_count + 1)
        self._links = self._inlines.document_links
        self._numbering = Numbering(style.numbering)
        self._figures = FigureWriter(figures, self._links, style.settings.figure_height)
        settings = style.settings
        self._controls = (
            Controls(letter.revision, settings.date_format, settings.language) if purpose is Purpose.TO_SIGN else None
        )
        self._dates = date_fields(letter, style.dates)
        self._fields = {field.name: field for field in letter.fields}

    def write(self, moment: datetime) -> bytes:
        """Return the bytes of the file."""
        parts = dict(self._parts(moment))
        members = [deflated(name, xml.encode(), _FAST) for name, xml in parts.items()]
        members += (*self._style.static, *self._figures.members)
        return join([*_lists(tuple([member.name for member in members])), *members])

    def _parts(self, moment: datetime) -> Iterator[tuple[str, str]]:
        sections = self._sections()
        if self._totals and len(self._totals) != len(sections):
            raise ValueError(f"{len(self._totals)} page totals for {len(sections)} sections")
        yield DOCUMENT, self._document(sections)
        yield from self._running(len(sections))
        yield NUMBERING, self._numbering.part()
        yield NOTES, self._inlines.notes_part(fill(self._style.notes, self._filling(NOTES)))
        if links := self._inlines.note_links.xml():
            yield relationships_name(NOTES), relationships_part(links)
        if self._controls:
            yield from self._manifest(self._controls.store)
        yield relationships_name(DOCUMENT), self._relationships()
        yield CORE, core_part(self._letter, self._style.settings, moment)
        yield CUSTOM, custom_part(self._letter, self._style.settings, self._purpose)

    def _sections(self) -> tuple[str, ...]:
        blocks = BlockWriter(self._style, self._inlines, self._numbering, self._figures)
        writer = TextWriter(blocks, self._controls, self._style.styles["text"], self._section_end)
        sections = writer.sections(self._letter)
        if not self._layout:
            return sections
        return tuple(_with_end(xml, number) for number, xml in enumerate(sections))

    def _section_end(self, section: int) -> str:
        shown = self._style.page.shown(section)
        ids = {each: self._links.part(each.kind, _from_document(self._part_of(each, section))) for each in shown}
        return self._style.page.xml(section, ids)

    def _document(self, sections: Sequence[str]) -> str:
        filling = self._filling(DOCUMENT, body="".join(sections), sections=len(sections))
        xml = fill(self._style.document, filling)
        return DECLARATION + _before_end(xml, "</w:body>", self._section_end(len(sections) - 1))

    def _running(self, sections: int) -> Iterator[tuple[str, str]]:
        """Yield headers and footers; those that count pages anew for every section, the rest once."""
        for section in range(sections):
            for each in self._style.page.shown(section):
                pattern = self._style.running[each.part]
                if pattern.is_fixed or (section and not pattern.counts):
                    continue
                name = self._part_of(each, section)
                filling = self._filling(name, section=section, sections=sections)
                yield name, DECLARATION + fill(pattern, filling)
                if section and each.part in self._style.running_links:
                    yield relationships_name(name), self._style.running_links[each.part]

    def _part_of(self, running: Running, section: int) -> str:
        if not section or not self._style.running[running.part].counts:
            return running.part
        base, extension = posixpath.splitext(running.part)
        return f"{base}_{section + 1}{extension}"

    def _filling(self, part: str, *, body: str = "", section: int = 0, sections: int = 1) -> Letterhead:
        return Letterhead(
            fields=self._fields,
            inlines=self._inlines,
            controls=self._controls,
            dates=self._dates,
            part=part,
            body=body,
            section=section,
            sections=sections,
            totals=self._totals,
            layout=self._layout,
        )

    def _manifest(self, store: str) -> Iterator[tuple[str, str]]:
        relationship = (
            f'<Relationship Id="rId1" Type="{RELATIONSHIPS}customXmlProps" '
            f'Target="{posixpath.basename(MANIFEST_PROPERTIES)}"/>'
        )
        yield MANIFEST, manifest_part(self._letter, self._dates, self._style.filtered)
        yield MANIFEST_PROPERTIES, properties_part(store)
        yield relationships_name(MANIFEST), relationships_part(relationship)

    def _relationships(self) -> str:
        for kept in self._style.kept:
            self._links.part(kept.kind, _from_document(kept.target))
        self._links.part("numbering", posixpath.basename(NUMBERING))
        self._links.part("footnotes", posixpath.basename(NOTES))
        if self._controls:
            self._links.part("customXml", f"../{MANIFEST}")
        return relationships_part(self._style.document_links + self._links.xml())


@lru_cache(maxsize=8)
def _lists(names: tuple[str, ...]) -> tuple[Member, Member]:
    """Return the two members every package begins with; letters in one house style mostly have the same parts."""
    types = content_types(("_rels/.rels", *names))
    return (
        deflated("[Content_Types].xml", types.encode(), _FAST),
        deflated("_rels/.rels", package_relationships().encode(), _FAST),
    )


@cache
def _from_document(part: str) -> str:
    """Return how the document points to another part."""
    return posixpath.relpath(part, posixpath.dirname(DOCUMENT))


def _with_end(xml: str, section: int) -> str:
    """Return a section with its bookmark in the last paragraph."""
    return _before_end(xml, "</w:p>", bookmark(section))


def _before_end(xml: str, end: str, added: str) -> str:
    before, found, after = xml.rpartition(end)
    if not found:
        raise ValueError(f"no {end} in a part of the house style")
    return before + added + found + after
