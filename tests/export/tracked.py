"""Tracked changes accepted or refused as Word does, by a reader of our own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.ooxml.names import qn
from tests.export.word_files import members

_TEXT: Final = {qn("w:t"), qn("w:delText")}


@dataclass(frozen=True)
class Paragraph:
    """What a paragraph says, its style, the level of its list, and how it stands (a cell of which row, or none)."""

    text: str
    style: str
    level: str
    looks: tuple[str, ...]
    notes: tuple[tuple[Paragraph, ...], ...]


def accepted(data: bytes) -> list[Paragraph | str]:
    """Return the text with every change accepted."""
    return _Reader(data, gone="del", come="ins").read("word/document.xml")


def refused(data: bytes) -> list[Paragraph | str]:
    """Return the text with every change refused."""
    return _Reader(data, gone="ins", come="del").read("word/document.xml")


def running(data: bytes, accept: bool) -> dict[str, list[Paragraph | str]]:
    """Return the headers and footers with every change accepted or refused."""
    reader = _Reader(data, "del", "ins") if accept else _Reader(data, "ins", "del")
    names = [name for name in members(data) if name.startswith(("word/header", "word/footer"))]
    return {name: reader.read(name) for name in sorted(names)}


class _Reader:
    def __init__(self, data: bytes, gone: str, come: str) -> None:
        self._parts = members(data)
        self._gone = gone
        self._refuses = gone == "ins"
        self._notes = {each.get(qn("w:id")): each for each in etree.fromstring(self._parts["word/footnotes.xml"])}

    def read(self, name: str) -> list[Paragraph | str]:
        root = etree.fromstring(self._parts[name])
        body = root.find(qn("w:body"))
        return list(self._blocks(root if body is None else body))

    def _blocks(self, parent: etree._Element) -> Iterator[Paragraph | str]:
        waiting: list[etree._Element] = []
        for block in parent:
            if block.tag == qn("w:p"):
                waiting.append(block)
                if not self._ends_nowhere(block):
                    yield self._paragraph(waiting)
                    waiting = []
            elif block.tag == qn("w:tbl"):
                yield from self._table(block)
        if waiting:
            yield self._paragraph(waiting)

    def _ends_nowhere(self, paragraph: etree._Element) -> bool:
        return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn(f'w:{self._gone}')}") is not None

    def _table(self, table: etree._Element) -> Iterator[Paragraph | str]:
        rows = [
            row for row in table.findall(qn("w:tr")) if row.find(f"{qn('w:trPr')}/{qn(f'w:{self._gone}')}") is None
        ]
        if rows:
            yield "table"
        for row in rows:
            header = row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
            yield "header row" if header else "row"
            for cell in row.findall(qn("w:tc")):
                yield "cell"
                yield from self._blocks(cell)

    def _paragraph(self, joined: list[etree._Element]) -> Paragraph:
        properties = joined[-1].find(qn("w:pPr"))
        assert properties is not None
        changed = properties.find(f"{qn('w:pPrChange')}/{qn('w:pPr')}")
        if self._refuses and changed is not None:
            properties = changed
        style = properties.find(qn("w:pStyle"))
        level = properties.find(f"{qn('w:numPr')}/{qn('w:ilvl')}")
        runs = [run for each in joined for run in each.iter(qn("w:r")) if self._stays(run)]
        looks: list[str] = []
        for run in runs:
            found = run.find(qn("w:rPr"))
            words = "".join(each.text or "" for each in run if each.tag in _TEXT)
            if words and found is not None:
                marks = ",".join(sorted(etree.QName(each).localname for each in found))
                if looks and looks[-1].startswith(marks + ":"):
                    looks[-1] += words
                else:
                    looks.append(f"{marks}:{words}")
        return Paragraph(
            "".join(self._characters(runs)),
            "" if style is None else style.get(qn("w:val"), ""),
            "" if level is None else level.get(qn("w:val"), ""),
            tuple(looks),
            tuple(
                tuple(self._blocks(self._notes[mark.get(qn("w:id"))]))  # type: ignore[arg-type]
                for run in runs
                for mark in run.iter(qn("w:footnoteReference"))
            ),
        )

    def _stays(self, run: etree._Element) -> bool:
        return not any(each.tag == qn(f"w:{self._gone}") for each in run.iterancestors())

    @staticmethod
    def _characters(runs: list[etree._Element]) -> Iterator[str]:
        for run in runs:
            for each in run.iter():
                if each.tag in _TEXT:
                    yield each.text or ""
                elif each.tag in (qn("w:tab"), qn("w:br"), qn("w:footnoteReference")):
                    yield {"tab": "\t", "br": "\n"}.get(etree.QName(each).localname, "*")
