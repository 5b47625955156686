"""One story of a Word file that came back, walked with everything track changes keeps in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from app.domain.inlines import Field
from app.domain.returned import FIELD_TAG, OPEN_TAG
from app.domain.word_tokens import Fate, Proposer, Shape, Token, TokenKind, Tracked, Wrap
from app.intake.readers.characters import clean
from app.intake.readers.docx.attributes import below, children, first, number, value
from app.intake.readers.docx.field_codes import code_elements
from app.intake.readers.docx.marks import marks_in
from app.intake.readers.docx.names import (
    ALTERNATE,
    BREAK,
    CELL,
    CONTROL,
    CONTROL_CONTENT,
    DRAWINGS,
    ENDNOTE_MARK,
    FOOTNOTE_MARK,
    FORMULA_TEXT,
    FORMULAS,
    HYPERLINK,
    HYPHEN,
    ID,
    LINE_END,
    LIST_ID,
    LIST_LEVEL,
    LIST_PLACE,
    OUTLINE,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    PARAGRAPH_STYLE,
    PLACED_TAB,
    ROW,
    RUN,
    RUN_PROPERTIES,
    TAB,
    TABLE,
    TEXT,
    TYPE,
)
from app.intake.readers.docx.numbering import Numbering
from app.intake.readers.docx.revisions import boxes, seen
from app.intake.readers.docx.styles import Styles, level_of
from app.intake.returned.characters import Character, words
from app.intake.returned.field_results import counts_pages, link_of, links, page_numbers
from app.intake.returned.looks import Looks, linked
from app.intake.returned.pictures import Drawn
from app.ooxml.names import qn

_DELETED_TEXT: Final = qn("w:delText")
_FATES: Final = {
    qn("w:ins"): Fate.INSERTED,
    qn("w:moveTo"): Fate.INSERTED,
    qn("w:del"): Fate.DELETED,
    qn("w:moveFrom"): Fate.DELETED,
}
_THROUGH: Final = frozenset(map(qn, ("w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent")))
_SIMPLE: Final = qn("w:fldSimple")
_INSTRUCTION: Final = qn("w:instr")
_AUTHOR, _DATE = qn("w:author"), qn("w:date")
_TAG: Final = (qn("w:sdtPr"), qn("w:tag"))
_FORMERLY: Final = qn("w:rPrChange")
_FORMERLY_PARAGRAPH: Final = qn("w:pPrChange")
_ROW_PROPERTIES: Final = qn("w:trPr")
_COMMENT_BEGINS, _COMMENT_ENDS = qn("w:commentRangeStart"), qn("w:commentRangeEnd")
_COMMENT: Final = qn("w:commentReference")
_MERGED: Final = (qn("w:tcPr"), qn("w:vMerge"))
_BLANKS: Final = {TAB: " ", PLACED_TAB: " ", BREAK: "\n", LINE_END: "\n", HYPHEN: "\u2011"}


@dataclass(frozen=True, slots=True)
class _Around:
    """What an element stands in."""

    part: str = ""
    cell: tuple[int, int, int] | None = None
    fate: Fate = Fate.KEPT
    by: Proposer | None = None
    field: Field | None = None
    link: str = ""

    def tracked(self, element: etree._Element) -> _Around:
        """Return the same within an insertion, deletion or move; what was inserted and deleted again is gone."""
        fate = _FATES[str(element.tag)]
        if self.fate is Fate.DELETED:
            return self
        return replace(self, fate=fate, by=proposer(element))


@dataclass(slots=True)
class _Paragraph:
    shape: Shape
    was: Shape | None
    shaped_by: Proposer | None
    characters: list[Character]
    mark: tuple[Fate, Proposer | None]
    around: _Around
    comments: list[tuple[str, int, bool]] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    drawn: list[Drawn] = field(default_factory=list)


@dataclass(slots=True)
class Story:
    """Reads one part. `note` gives the tokens of the note at a mark; `addresses` are those its links lead to."""

    styles: Styles
    numbering: Numbering
    root: etree._Element
    note: Callable[[etree._Element], tuple[Tracked, ...] | None]
    addresses: Mapping[str, str] = field(default_factory=dict)
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Where comments begin and end among the tokens, by their id."""
    drawn: list[tuple[Drawn, int]] = field(default_factory=list)
    """The drawings, and where they stand among the tokens."""
    _looks: Looks = field(init=False)
    _hidden: frozenset[etree._Element] = frozenset()
    _tables: int = 0

    def __post_init__(self) -> None:
        self._looks = Looks(marks_in(self.root, self.styles), self.addresses, links(self.root))
        hidden = set(code_elements(self.root))
        hidden.update(page_numbers(self.root))
        self._hidden = frozenset(hidden)

    def tokens(self, container: etree._Element) -> tuple[Tracked, ...]:
        """Return the tokens of what stands in `container`."""
        return self._joined(list(self._blocks(container, _Around())))

    def _blocks(self, container: etree._Element, around: _Around) -> Iterator[_Paragraph]:
        for child in container:
            tag = str(child.tag)
            if tag == PARAGRAPH:
                paragraph = self._paragraph(child, around)
                for box in paragraph.boxes:
                    yield from self._blocks(box, around)
                yield paragraph
            elif tag == TABLE:
                yield from self._table(child, around)
            elif tag == CONTROL:
                named = value(below(child, *_TAG)) or ""
                within = replace(around, part=named) if named.startswith(OPEN_TAG) else around
                if named.startswith(FIELD_TAG):
                    within = replace(within, field=Field(named.removeprefix(FIELD_TAG), "", ""))
                for content in child.iterchildren(CONTROL_CONTENT):
                    yield from self._blocks(content, within)
            elif tag in _FATES:
                yield from self._blocks(child, around.tracked(child))
            elif tag in _THROUGH:
                yield from self._blocks(child, around)
            elif tag == ALTERNATE:
                for each in _branch(child):
                    yield from self._blocks(each, around)

    def _table(self, table: etree._Element, around: _Around) -> Iterator[_Paragraph]:
        self._tables += 1
        number_ = self._tables
        for row_number, (row, within) in enumerate(self._of(table, ROW, around)):
            placed = self._row(row, within)
            for cell_number, (cell, inner) in enumerate(self._of(row, CELL, placed)):
                merge = below(cell, *_MERGED)
                if merge is not None and (value(merge) or "continue") == "continue":
                    continue
                place = (number_, row_number, cell_number)
                paragraphs = list(self._blocks(cell, replace(inner, cell=place)))
                filled = [each for each in paragraphs if each.characters]
                yield from filled or [replace_shape(each) for each in paragraphs[:1]]

    def _row(self, row: etree._Element, around: _Around) -> _Around:
        properties = children(first(row, _ROW_PROPERTIES)) or children(below(row, _ROW_PROPERTIES))
        for tag in _FATES:
            if tag in properties:
                return around.tracked(properties[tag])
        return around

    def _of(self, parent: etree._Element, name: str, around: _Around) -> Iterator[tuple[etree._Element, _Around]]:
        for child in parent:
            tag = str(child.tag)
            if tag == name:
                yield child, around
            elif tag in _FATES:
                yield from self._of(child, name, around.tracked(child))
            elif tag == CONTROL:
                for content in child.iterchildren(CONTROL_CONTENT):
                    yield from self._of(content, name, around)
            elif tag in _THROUGH:
                yield from self._of(child, name, around)

    def _paragraph(self, element: etree._Element, around: _Around) -> _Paragraph:
        properties = below(element, PARAGRAPH_PROPERTIES)
        mark = children(below(properties, RUN_PROPERTIES) if properties is not None else None)
        fate: tuple[Fate, Proposer | None] = (Fate.KEPT, None)
        for tag in _FATES:
            if tag in mark:
                fate = (_FATES[tag], proposer(mark[tag]))
        formerly = below(properties, _FORMERLY_PARAGRAPH) if properties is not None else None
        was = by = None
        if formerly is not None:
            was, by = self._shape(below(formerly, PARAGRAPH_PROPERTIES), around), proposer(formerly)
        paragraph = _Paragraph(self._shape(properties, around), was, by, [], fate, around)
        self._inside(element, around, paragraph)
        return paragraph

    def _shape(self, properties: etree._Element | None, around: _Around) -> Shape:
        told = children(properties)
        style = self.styles.paragraph(value(told.get(PARAGRAPH_STYLE)))
        own = number(value(told.get(OUTLINE)))
        heading = style.heading if own is None else level_of(own)
        where = {"part": around.part, "cell": around.cell}
        if heading is not None:
            return Shape("heading", heading, **where)  # type: ignore[arg-type]
        place = children(told.get(LIST_PLACE))
        list_id = value(place.get(LIST_ID)) or style.number_id
        if list_id and list_id != "0":
            depth = number(value(place.get(LIST_LEVEL)) or style.depth) or 0
            level = self.numbering.level(list_id, depth)
            if level is not None:
                return Shape("item", depth, list_kind=level.kind.value, **where)  # type: ignore[arg-type]
        return Shape("para", 0, **where)  # type: ignore[arg-type]

    def _inside(self, parent: etree._Element, around: _Around, into: _Paragraph) -> None:
        for child in parent:
            tag = str(child.tag)
            if tag == RUN:
                self._run(child, around, into)
            elif tag in _FATES:
                self._inside(child, around.tracked(child), into)
            elif tag == CONTROL:
                named = value(below(child, *_TAG)) or ""
                within = around
                if named.startswith(FIELD_TAG):
                    within = replace(around, field=Field(named.removeprefix(FIELD_TAG), "", ""))
                for content in child.iterchildren(CONTROL_CONTENT):
                    self._inside(content, within, into)
            elif tag in (_COMMENT_BEGINS, _COMMENT_ENDS):
                into.comments.append((child.get(ID, ""), len(into.characters), tag == _COMMENT_BEGINS))
            elif tag in FORMULAS:
                for text in child.iter(FORMULA_TEXT):
                    self._put(clean(text.text or ""), (), None, None, around, into)
            elif tag == _SIMPLE:
                code = child.get(_INSTRUCTION, "")
                if not counts_pages(code):
                    self._inside(child, replace(around, link=link_of(code) or around.link), into)
            elif tag == HYPERLINK:
                self._inside(child, replace(around, link=self._looks.address(child)), into)
            elif tag in _THROUGH:
                self._inside(child, around, into)
            elif tag == ALTERNATE:
                for each in _branch(child):
                    self._inside(each, around, into)

    def _run(self, run: etree._Element, around: _Around, into: _Paragraph) -> None:
        properties = below(run, RUN_PROPERTIES)
        wraps = self._looks.round(properties)
        if self._looks.hides(properties):
            return
        was = by = None
        formerly = below(properties, _FORMERLY) if properties is not None else None
        if formerly is not None:
            was = self._looks.round(below(formerly, RUN_PROPERTIES))
            by = proposer(formerly)
        for child in seen(run):
            tag = str(child.tag)
            if child in self._hidden:
                continue
            if tag in (TEXT, _DELETED_TEXT):
                to = around.link or self._looks.shown.get(child, "")
                before = None if was is None else linked(was, to)
                self._put(clean(child.text or ""), linked(wraps, to), before, by, around, into)
            elif tag in _BLANKS:
                if tag != BREAK or child.get(TYPE, "textWrapping") == "textWrapping":
                    self._put(_BLANKS[tag], wraps, was, by, around, into)
            elif tag in (FOOTNOTE_MARK, ENDNOTE_MARK):
                note = self.note(child)
                if note is not None:
                    fated = tuple(_fated(each, around) for each in note)
                    into.characters.append(Character("\ufffc", (), around.fate, around.by, note=fated))
            elif tag in DRAWINGS:
                into.boxes.extend(boxes(child))
                into.drawn.append(Drawn(child, len(into.characters), around.part, around.fate, around.by))
            elif tag == _COMMENT and child.get(ID, "") not in {each for each, _, _ in into.comments}:
                into.comments.append((child.get(ID, ""), len(into.characters), True))

    def _put(
        self,
        text: str,
        wraps: tuple[Wrap, ...],
        was: tuple[Wrap, ...] | None,
        by: Proposer | None,
        around: _Around,
        into: _Paragraph,
    ) -> None:
        was = None if was == wraps else was
        for each in text:
            plain = each.isspace()
            into.characters.append(
                Character(
                    each,
                    () if plain else wraps,
                    around.fate,
                    around.by,
                    None if plain else was,
                    None if was is None else by,
                    around.field,
                )
            )

    def _joined(self, paragraphs: list[_Paragraph]) -> tuple[Tracked, ...]:
        made: list[Tracked] = []
        pending: tuple[Fate, Proposer | None] | None = None
        for paragraph in paragraphs:
            inner = words(paragraph.characters)
            if not inner and paragraph.shape.kind != "empty":
                self._remarked(paragraph, len(made))
                continue
            fate, by = pending or (paragraph.around.fate, paragraph.around.by)
            own = pending is not None
            pending = None
            if paragraph.mark[0] is not Fate.KEPT:
                whole = all(each.fate is paragraph.mark[0] for each in inner)
                if whole and not own:
                    fate, by = paragraph.mark
                else:
                    pending = paragraph.mark
            line = Token(TokenKind.LINE, shape=paragraph.shape)
            was = None
            if paragraph.was is not None and paragraph.was != paragraph.shape and fate is Fate.KEPT:
                was, by = Token(TokenKind.LINE, shape=paragraph.was), paragraph.shaped_by
            self._remarked(paragraph, len(made))
            made.append(Tracked(line, fate, by, was))
            made += inner
        return tuple(made)

    def _remarked(self, paragraph: _Paragraph, start: int) -> None:
        begun_at = start + 1 if paragraph.characters else start
        for each in paragraph.drawn:
            self.drawn.append((each, begun_at + len(words(paragraph.characters[: each.at]))))
        for key, at, begins in paragraph.comments:
            place = start + 1 + len(words(paragraph.characters[:at]))
            begun = self.ranges.get(key, (place, place))
            self.ranges[key] = (place, place) if begins else (begun[0], place)


def replace_shape(paragraph: _Paragraph) -> _Paragraph:
    """Return the paragraph of an empty cell."""
    paragraph.shape = replace(paragraph.shape, kind="empty", level=0)
    paragraph.was = None
    return paragraph


def proposer(element: etree._Element) -> Proposer:
    """Return who did a tracked change, and when."""
    return Proposer(clean(element.get(_AUTHOR, "")), clean(element.get(_DATE, "")))


def _fated(inner: Tracked, around: _Around) -> Tracked:
    """A note that came or went whole came or went with all that is in it."""
    if around.fate is Fate.KEPT or inner.fate is Fate.DELETED:
        return inner
    return Tracked(inner.token, around.fate, around.by)


def _branch(alternate: etree._Element) -> Iterator[etree._Element]:
    """Yield the branch of an alternate content that is seen."""
    choices = list(alternate.iterchildren(qn("mc:Choice"))) or list(alternate.iterchildren(qn("mc:Fallback")))
    yield from choices[:1]
