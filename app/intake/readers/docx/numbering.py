"""What the numbering part says of lists."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from lxml import etree

from app.domain.blocks import ListKind
from app.intake.readers.docx.attributes import below, number, value
from app.intake.readers.docx.names import LIST_ID, LIST_LEVEL
from app.ooxml.names import qn

_ABSTRACT: Final = qn("w:abstractNum")
_ABSTRACT_ID: Final = qn("w:abstractNumId")
_INSTANCE: Final = qn("w:num")
_LEVEL: Final = qn("w:lvl")
_OVERRIDE: Final = qn("w:lvlOverride")
_START_OVERRIDE: Final = qn("w:startOverride")
_START: Final = qn("w:start")
_FORM: Final = qn("w:numFmt")
_MARK: Final = qn("w:lvlText")
_STYLE_LINK: Final = qn("w:styleLink")
_LINK_TO_STYLE: Final = qn("w:numStyleLink")

_DASHES: Final = ("-", "–", "—", "‐", "‑", "−", "\uf02d")
_LETTERS: Final = ("lowerLetter", "upperLetter")


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list: how its items are marked and where it begins to count."""

    kind: ListKind
    start: int


class Numbering:
    """The lists of a document by their numId, each level read when it is first asked for."""

    def __init__(self, part: Callable[[], etree._Element | None]) -> None:
        """Take what gives the root of numbering.xml, or None where a document has none; it is called for a list."""
        self._part = part
        self._levels: dict[tuple[str, int], ListLevel | None] = {}

    @cached_property
    def _abstracts(self) -> Mapping[str | None, etree._Element]:
        root = self._part()
        return {} if root is None else {each.get(_ABSTRACT_ID): each for each in root.iterchildren(_ABSTRACT)}

    @cached_property
    def _instances(self) -> Mapping[str | None, etree._Element]:
        root = self._part()
        return {} if root is None else {each.get(LIST_ID): each for each in root.iterchildren(_INSTANCE)}

    @cached_property
    def _by_style(self) -> Mapping[str | None, etree._Element]:
        return {value(below(each, _STYLE_LINK)): each for each in self._abstracts.values()}

    def level(self, number_id: str, depth: int) -> ListLevel | None:
        """Return level `depth` (from 0) of list `number_id`; None where it is no list or its items bear no mark."""
        asked = number_id, depth
        if asked not in self._levels:
            self._levels[asked] = self._level(number_id, depth)
        return self._levels[asked]

    def _level(self, number_id: str, depth: int) -> ListLevel | None:
        instance = self._instances.get(number_id)
        if instance is None:
            return None
        override = _at(instance, _OVERRIDE, depth)
        own = below(override, _LEVEL)
        level = self._abstract_level(instance, depth) if own is None else own
        if level is None:
            return None
        start = number(value(below(override, _START_OVERRIDE)))
        if start is None:
            start = number(value(below(level, _START)))
        return _read(level, 1 if start is None else start)

    def _abstract_level(self, instance: etree._Element, depth: int) -> etree._Element | None:
        abstract = self._abstracts.get(value(below(instance, _ABSTRACT_ID)))
        linked = value(below(abstract, _LINK_TO_STYLE))
        if linked is not None:
            abstract = self._by_style.get(linked, abstract)
        return _at(abstract, _LEVEL, depth)


def _at(parent: etree._Element | None, name: str, depth: int) -> etree._Element | None:
    found = () if parent is None else parent.iterchildren(name)
    return next((each for each in found if each.get(LIST_LEVEL) == str(depth)), None)


def _read(level: etree._Element, start: int) -> ListLevel | None:
    form = value(below(level, _FORM)) or "decimal"
    if form == "none":
        return None
    if form == "bullet":
        mark = (value(below(level, _MARK)) or "").strip()
        return ListLevel(ListKind.DASH if mark in _DASHES else ListKind.BULLET, 1)
    return ListLevel(ListKind.LETTER if form in _LETTERS else ListKind.NUMBER, start)
