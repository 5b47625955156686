"""The blocks of a redline: paragraphs and tables of a body, a cell, a note or a header."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import TypeAlias

from lxml import etree

from app.export.redline.marks import Change, Marks
from app.export.redline.pairing import Pair, paired
from app.export.redline.paragraphs import ParagraphComparison
from app.ooxml.names import qn

_Made: TypeAlias = tuple[Change, etree._Element, Pair]


class TextComparison:
    """Writes the texts of one part."""

    def __init__(self, marks: Marks, paragraphs: ParagraphComparison) -> None:
        self._marks = marks
        self._paragraphs = paragraphs

    def write(self, old: Sequence[etree._Element], new: Sequence[etree._Element]) -> list[etree._Element]:
        """Return the blocks of both; the last paragraph stays whatever happened, for it ends the text."""
        made: list[_Made] = []
        for pair in paired(old, new, ends_alike=True):
            block = self._block(*pair)
            if block is not None:
                made.append((_change(pair), block, pair))
        self._keep_the_end(made)
        return [block for _, block, _ in made]

    def _block(self, old: etree._Element | None, new: etree._Element | None) -> etree._Element | None:
        kind = (old if new is None else new).tag  # type: ignore[union-attr]
        if kind == qn("w:p"):
            return self._paragraphs.write(old, new, _change((old, new)))
        if kind == qn("w:tbl"):
            return self._table(old, new)
        return None if new is None else deepcopy(new)

    def _table(self, old: etree._Element | None, new: etree._Element | None) -> etree._Element:
        """Return a table in its new measures: those are not tracked, they follow from the words."""
        stands = old if new is None else new
        assert stands is not None
        made = etree.Element(qn("w:tbl"))
        made.extend(deepcopy(each) for each in stands if each.tag != qn("w:tr"))
        rows = ([] if each is None else each.findall(qn("w:tr")) for each in (old, new))
        made.extend(self._row(*pair) for pair in paired(*rows))
        return made

    def _row(self, old: etree._Element | None, new: etree._Element | None) -> etree._Element:
        stands = old if new is None else new
        assert stands is not None
        made = etree.Element(qn("w:tr"))
        made.extend(deepcopy(each) for each in stands if each.tag != qn("w:tc"))
        if old is None or new is None:
            self._marks.row(made, _change((old, new)))
        sides = [[] if each is None else each.findall(qn("w:tc")) for each in (old, new)]
        for place, cell in enumerate(stands.findall(qn("w:tc"))):
            copy = etree.SubElement(made, qn("w:tc"))
            copy.extend(deepcopy(each) for each in cell.findall(qn("w:tcPr")))
            copy.extend(self.write(*(_blocks(side[place]) if side else [] for side in sides)))
        return made

    def _keep_the_end(self, made: list[_Made]) -> None:
        """Take the mark from the last paragraph; the end of the one before the change comes or goes instead."""
        if not made or made[-1][0] is Change.NONE or made[-1][1].tag != qn("w:p"):
            return
        change, last, (old, _) = made[-1]
        mark = last.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn(f'w:{change}')}")
        if mark is not None:
            run = mark.getparent()
            assert run is not None
            run.remove(mark)
            if not len(run):
                run.getparent().remove(run)  # type: ignore[union-attr]
            self._marks.changes -= 1
        place = next((at for at in range(len(made) - 1, -1, -1) if made[at][0] is not change), -1)
        if place < 0 or made[place][0] is not Change.NONE or made[place][1].tag != qn("w:p"):
            return
        self._join(made[place][1], made[place][2], last, change, old)

    def _join(
        self, stays: etree._Element, pair: Pair, last: etree._Element, change: Change, old: etree._Element | None
    ) -> None:
        """Let the paragraph that stays end, before or after, where the last one does."""
        properties = stays.find(qn("w:pPr"))
        assert properties is not None
        self._marks.paragraph(properties, change)
        if change is Change.INSERTED:
            assert pair[0] is not None
            self._paragraphs.was(last, pair[0])
            return
        assert old is not None
        had = last.find(qn("w:pPr"))
        assert had is not None
        last.replace(had, self._paragraphs.look(stays))
        self._paragraphs.was(last, old)


def _blocks(cell: etree._Element) -> list[etree._Element]:
    return [each for each in cell if each.tag != qn("w:tcPr")]


def _change(pair: Pair) -> Change:
    if pair[0] is None:
        return Change.INSERTED
    return Change.DELETED if pair[1] is None else Change.NONE
