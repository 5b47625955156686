"""One paragraph of a redline: the words that stayed, those that went, those that came."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from difflib import SequenceMatcher
from itertools import groupby
from typing import Final, Protocol, TypeAlias

from lxml import etree

from app.export.redline.adoption import Adoption
from app.export.redline.lists import Lists
from app.export.redline.marks import Change, Marks
from app.export.redline.tokens import NOTE, Token, tokens
from app.export.trees import fragment
from app.ooxml.names import qn

_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_NOT_OF_THE_PARAGRAPH: Final = tuple(map(qn, ("w:rPr", "w:sectPr", "w:pPrChange")))

_Piece: TypeAlias = tuple[Change, Token]


class Notes(Protocol):
    """The notes of a redline, made as their marks are met."""

    def alike(self, old: str, new: str) -> bool:
        """Return whether these two are one that was rewritten."""

    def kept(self, old: str, new: str) -> None:
        """Take a note of both."""

    def changed(self, note: str, change: Change) -> str:
        """Take a note that came or went, and return its number in the redline."""


class ParagraphComparison:
    """Writes the paragraphs of one part."""

    def __init__(self, marks: Marks, lists: Lists, adoption: Adoption, notes: Notes | None) -> None:
        self._marks = marks
        self._lists = lists
        self._adoption = adoption
        self._notes = notes

    def write(self, old: etree._Element | None, new: etree._Element | None, change: Change) -> etree._Element:
        """Return a paragraph that stayed (both), came (`new`) or went (`old`), its end marked likewise."""
        before = [] if old is None else tokens(old, self._adoption.old_address)
        after = [] if new is None else tokens(new, self._adoption.new_address)
        made = etree.Element(qn("w:p"))
        properties = self._properties(old, new)
        self._marks.paragraph(properties, change)
        made.append(properties)
        made.extend(self._content(self._compared(before, after)))
        return made

    def was(self, paragraph: etree._Element, old: etree._Element) -> None:
        """Let a paragraph remember the properties it had."""
        properties = paragraph.find(qn("w:pPr"))
        assert properties is not None
        if properties.find(qn("w:pPrChange")) is None:
            self._remember(properties, self._bare(old))

    def look(self, paragraph: etree._Element) -> etree._Element:
        """Return the properties of a paragraph of the redline, as another is to have them."""
        return self._bare(paragraph)

    def _properties(self, old: etree._Element | None, new: etree._Element | None) -> etree._Element:
        if new is None:
            assert old is not None
            bare = self._bare(old)
            self._lists.adopt(bare)
            return bare
        found = new.find(qn("w:pPr"))
        properties = etree.Element(qn("w:pPr")) if found is None else deepcopy(found)
        if old is not None:
            bare = self._bare(old)
            self._lists.same(bare, properties)
            if _compared(bare) != _compared(self._bare(new)):
                self._remember(properties, bare)
        return properties

    def _remember(self, properties: etree._Element, bare: etree._Element) -> None:
        self._lists.adopt(bare)
        mark = self._marks.mark("pPrChange")
        mark.append(bare)
        properties.append(mark)

    @staticmethod
    def _bare(paragraph: etree._Element) -> etree._Element:
        """Return a copy of a paragraph's properties without those of its mark and its section."""
        found = paragraph.find(qn("w:pPr"))
        bare = etree.Element(qn("w:pPr")) if found is None else deepcopy(found)
        for name in _NOT_OF_THE_PARAGRAPH:
            for each in bare.findall(name):
                bare.remove(each)
        return bare

    def _compared(self, before: list[Token], after: list[Token]) -> Iterator[_Piece]:
        """Yield every piece with what happened to it; between two that stayed, what went before what came."""
        gone: list[_Piece] = []
        come: list[_Piece] = []
        for old, new in self._stretches(before, after):
            if old and new and [each.key for each in old] == [each.key for each in new]:
                yield from (*gone, *come)
                gone, come = [], []
                yield from self._kept(old, new)
            else:
                gone += ((Change.DELETED, each) for each in old)
                come += ((Change.INSERTED, each) for each in new)
        yield from (*gone, *come)

    def _stretches(self, before: list[Token], after: list[Token]) -> Iterator[tuple[list[Token], list[Token]]]:
        matcher = SequenceMatcher(None, [one.key for one in before], [one.key for one in after], autojunk=False)
        codes = matcher.get_opcodes()
        for place, (kind, first, last, start, end) in enumerate(codes):
            old, new = before[first:last], after[start:end]
            between = 0 < place < len(codes) - 1
            if kind == "equal" and (between and not any(each.is_word for each in new)):
                yield old, []
                yield [], new
            elif kind == "equal":
                yield from self._notes_apart(old, new)
            else:
                yield old, new

    def _notes_apart(self, old: list[Token], new: list[Token]) -> Iterator[tuple[list[Token], list[Token]]]:
        """Yield a stretch that stayed, cut where a note stands in the place of another note."""
        begin = 0
        for place, (one, other) in enumerate(zip(old, new, strict=True)):
            if one.key == NOTE and self._notes and not self._notes.alike(one.note, other.note):
                if place > begin:
                    yield old[begin:place], new[begin:place]
                yield [one], []
                yield [], [other]
                begin = place + 1
        if begin < len(old):
            yield old[begin:], new[begin:]

    def _kept(self, old: Sequence[Token], new: Sequence[Token]) -> Iterator[_Piece]:
        for one, other in zip(old, new, strict=True):
            if other.key == NOTE and self._notes:
                self._notes.kept(one.note, other.note)
            yield Change.NONE, other

    def _content(self, pieces: Iterator[_Piece]) -> Iterator[etree._Element]:
        for (change, _), group in groupby(pieces, key=lambda each: (each[0], id(each[1].link))):
            run_of = [token for _, token in group]
            made = self._marked(change, run_of)
            link = run_of[0].link
            if link is None or not made:
                yield from made
                continue
            holder = self._adoption.adopt(link) if change is Change.DELETED else deepcopy(link)
            holder[:] = made
            yield holder

    def _marked(self, change: Change, several: Sequence[Token]) -> list[etree._Element]:
        made: list[etree._Element] = []
        for tracked, group in groupby(several, key=lambda token: token.tracked):
            runs = list(self._runs(change, list(group)))
            if tracked:
                made += self._marks.runs(change, runs)
            elif change is not Change.DELETED:
                made += runs
        return made

    def _runs(self, change: Change, several: Sequence[Token]) -> Iterator[etree._Element]:
        for looks, group in groupby(several, key=lambda token: token.looks if token.text else id(token)):
            alike = list(group)
            if isinstance(looks, str):
                yield _run(alike)
                continue
            for token in alike:
                copies = [
                    self._adoption.adopt(each) if change is Change.DELETED else deepcopy(each)
                    for each in token.elements
                ]
                if token.note and self._notes and change is not Change.NONE:
                    number = self._notes.changed(token.note, change)
                    for reference in copies[0].iter(qn("w:footnoteReference")):
                        reference.set(qn("w:id"), number)
                yield from copies


def _run(words: Sequence[Token]) -> etree._Element:
    """Return pieces of text that look alike as one run."""
    made = etree.Element(qn("w:r"))
    looks = words[0].elements[0].find(qn("w:rPr"))
    if looks is not None:
        made.append(deepcopy(looks))
    text = etree.SubElement(made, qn("w:t"))
    text.text = "".join(each.text for each in words)
    text.set(_SPACE, "preserve")
    return made


def _compared(properties: etree._Element) -> str:
    """Return properties as they are compared: which list a paragraph stands in is settled elsewhere."""
    copied = deepcopy(properties)
    for number in copied.iter(qn("w:numId")):
        number.set(qn("w:val"), "")
    return fragment(copied)
