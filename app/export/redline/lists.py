"""The lists of the old text in the numbering of the new."""

from __future__ import annotations

from collections import Counter, defaultdict
from copy import deepcopy
from typing import Final

from lxml import etree

from app.ooxml.names import qn

# What the lists of a letter have begins at 41414E00; Word joins lists of the same one.
_FIRST_NSID: Final = 0x41415E00


class Lists:
    """Which list of the old text is which of the new, by the paragraphs both have in it."""

    def __init__(self) -> None:
        self._same: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._old: list[etree._Element] = []

    def same(self, old: etree._Element, new: etree._Element) -> None:
        """Take note that the paragraphs with these properties are one."""
        one, other = (_number(each) for each in (old, new))
        if one is not None and other is not None:
            self._same[one.get(qn("w:val"), "")][other.get(qn("w:val"), "")] += 1

    def adopt(self, properties: etree._Element) -> None:
        """Take note that these properties, of the old text, are to stand in the new."""
        number = _number(properties)
        if number is not None:
            self._old.append(number)

    def settle(self, old: etree._Element, new: etree._Element) -> None:
        """Give every adopted paragraph its list; one that the new text has not comes into its numbering part."""
        added: dict[str, str] = {}
        for number in self._old:
            was = number.get(qn("w:val"), "")
            if was in self._same:
                number.set(qn("w:val"), self._same[was].most_common(1)[0][0])
            else:
                if was not in added:
                    added[was] = _copied(was, old, new, len(added))
                number.set(qn("w:val"), added[was])


def _number(properties: etree._Element) -> etree._Element | None:
    return properties.find(f"{qn('w:numPr')}/{qn('w:numId')}")


def _copied(wanted: str, old: etree._Element, new: etree._Element, place: int) -> str:
    """Copy a list from one numbering part to another and return its number there."""
    found = next((each for each in old.iter(qn("w:num")) if each.get(qn("w:numId")) == wanted), None)
    if found is None:
        return wanted
    number = deepcopy(found)
    points = number.find(qn("w:abstractNumId"))
    assert points is not None
    abstracts = {each.get(qn("w:abstractNumId")): each for each in old.iter(qn("w:abstractNum"))}
    abstract = deepcopy(abstracts[points.get(qn("w:val"))])
    abstract_id, number_id = (
        str(1 + max((int(each.get(qn(key), "0")) for each in new.iter(qn(name))), default=0))
        for name, key in (("w:abstractNum", "w:abstractNumId"), ("w:num", "w:numId"))
    )
    abstract.set(qn("w:abstractNumId"), abstract_id)
    for nsid in abstract.iter(qn("w:nsid")):
        nsid.set(qn("w:val"), f"{_FIRST_NSID + place:08X}")
    points.set(qn("w:val"), abstract_id)
    number.set(qn("w:numId"), number_id)
    last = max((new.index(each) for each in new.iter(qn("w:abstractNum"))), default=-1)
    new.insert(last + 1, abstract)
    new.append(number)
    return number_id
