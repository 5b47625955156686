"""What the numbering part says of lists."""

from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.blocks import ListKind
from app.intake.readers.docx.attributes import below, number, value
from app.ooxml.names import qn

_DASHES: Final = ("-", "–", "—", "‐", "‑", "−", "\uf02d")
_LETTERS: Final = ("lowerLetter", "upperLetter")


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list: how its items are marked and where it begins to count."""

    kind: ListKind
    start: int


class Numbering:
    """The lists of a document by their numId."""

    def __init__(self, root: etree._Element | None) -> None:
        """Take the root of numbering.xml, or None where a document has none."""
        abstracts = () if root is None else root.findall(qn("w:abstractNum"))
        self._abstracts = {each.get(qn("w:abstractNumId")): each for each in abstracts}
        numbers = () if root is None else root.findall(qn("w:num"))
        self._numbers = {each.get(qn("w:numId")): each for each in numbers}
        self._by_style = {value(each, "w:styleLink"): each for each in self._abstracts.values()}

    def level(self, number_id: str, depth: int) -> ListLevel | None:
        """Return level `depth` (from 0) of list `number_id`; None where it is no list or its items bear no mark."""
        instance = self._numbers.get(number_id)
        if instance is None:
            return None
        override = _at(instance, "w:lvlOverride", depth)
        own = below(override, "w:lvl")
        level = self._abstract_level(instance, depth) if own is None else own
        if level is None:
            return None
        start = number(value(override, "w:startOverride"))
        if start is None:
            start = number(value(level, "w:start"))
        return _read(level, 1 if start is None else start)

    def _abstract_level(self, instance: etree._Element, depth: int) -> etree._Element | None:
        abstract = self._abstracts.get(value(instance, "w:abstractNumId"))
        linked = value(abstract, "w:numStyleLink")
        if linked is not None:
            abstract = self._by_style.get(linked, abstract)
        return _at(abstract, "w:lvl", depth)


def _at(parent: etree._Element | None, name: str, depth: int) -> etree._Element | None:
    found = () if parent is None else parent.findall(qn(name))
    return next((each for each in found if each.get(qn("w:ilvl")) == str(depth)), None)


def _read(level: etree._Element, start: int) -> ListLevel | None:
    form = value(level, "w:numFmt") or "decimal"
    if form == "none":
        return None
    if form == "bullet":
        mark = (value(level, "w:lvlText") or "").strip()
        return ListLevel(ListKind.DASH if mark in _DASHES else ListKind.BULLET, 1)
    return ListLevel(ListKind.LETTER if form in _LETTERS else ListKind.NUMBER, start)
