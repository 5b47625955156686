"""What a tracked change says of itself: its number, whose it is, and when (ECMA-376 17.13.5)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count

from lxml import etree

from app.ooxml.names import qn

_FIRST_ID = 5000
"""Above the numbers of bookmarks, which share the space."""


class Change(StrEnum):
    """What happened to a run, a paragraph or a row; the value is the name of Word's element."""

    NONE = ""
    INSERTED = "ins"
    DELETED = "del"


class Marks:
    """Makes the marks of one file; `author` is an office."""

    def __init__(self, author: str, moment: datetime) -> None:
        self._author = author
        self._made = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._numbers = count(_FIRST_ID)
        self.changes = 0

    def mark(self, name: str) -> etree._Element:
        """Return an empty mark such as `ins` or `pPrChange`."""
        self.changes += 1
        made = etree.Element(qn(f"w:{name}"))
        made.set(qn("w:id"), str(next(self._numbers)))
        made.set(qn("w:author"), self._author)
        made.set(qn("w:date"), self._made)
        return made

    def runs(self, change: Change, runs: Iterable[etree._Element]) -> list[etree._Element]:
        """Return runs in the mark of what happened to them; text that goes is called so."""
        if change is Change.NONE:
            return list(runs)
        marked = self.mark(change)
        marked.extend(runs)
        if change is Change.DELETED:
            for text in marked.iter(qn("w:t"), qn("w:instrText")):
                text.tag = qn("w:delText" if text.tag == qn("w:t") else "w:delInstrText")
        return [marked]

    def paragraph(self, properties: etree._Element, change: Change) -> None:
        """Mark the end of a paragraph: with it the paragraph itself comes or goes."""
        if change is Change.NONE:
            return
        run = properties.find(qn("w:rPr"))
        if run is None:
            run = etree.Element(qn("w:rPr"))
            after = (properties.find(qn(name)) for name in ("w:sectPr", "w:pPrChange"))
            following = next((each for each in after if each is not None), None)
            place = len(properties) if following is None else properties.index(following)
            properties.insert(place, run)
        run.insert(0, self.mark(change))

    def row(self, row: etree._Element, change: Change) -> None:
        """Mark a row of a table."""
        properties = row.find(qn("w:trPr"))
        if properties is None:
            properties = etree.Element(qn("w:trPr"))
            row.insert(0, properties)
        properties.append(self.mark(change))
