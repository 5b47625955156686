"""Footnotes in pasted HTML: a mark that leads to a note which leads back to it.

So write Word (`_ftnref1` and `_ftn1`), LibreOffice (`sdfootnote1anc` and `sdfootnote1sym`), Google Docs (`ftnt_ref1`
and `ftnt1`) and this program.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lxml import etree

_HOLDERS: Final = ("ftn", "edn", "sdfootnote", "sdendnote")
"""What the name of an element begins with that holds a whole note."""
_PARAGRAPHS: Final = frozenset({"p", "li", "dd", "div", "td", "aside"})
_WAY: Final = 6
"""Elements between the anchor of a note and the one that holds it."""
_LOOKED: Final = 12
"""Elements looked at for the way back, where the anchor of a note is its holder."""


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of a text: which element holds the one a link calls, and which links only lead back."""

    holders: dict[etree._Element, etree._Element]
    backs: frozenset[etree._Element]


def notes_in(root: etree._Element) -> Notes:
    """Return the notes of a page: each called by one link, and none within another."""
    anchors: dict[str, etree._Element] = {}
    order: dict[etree._Element, int] = {}
    for place, element in enumerate(root.iter("*")):
        order[element] = place
        for name in (element.get("id"), element.get("name")):
            if name:
                anchors.setdefault(name, element)
    found: dict[etree._Element, etree._Element] = {}
    taken: dict[etree._Element, etree._Element] = {}
    for link in root.iter("a"):
        target = anchors.get(_name(link))
        if target is None or order[target] <= order[link]:
            continue
        back = next((each for each in _ways_back(target) if _leads_to(each, link, anchors)), None)
        holder = None if back is None else _holder(target)
        if back is None or holder is None or holder in taken or order[holder] <= order[link]:
            continue
        found[link] = holder
        taken[holder] = back
    apart = frozenset(_outermost(root, taken.keys()))
    kept = {link: holder for link, holder in found.items() if holder in apart}
    return Notes(kept, frozenset(taken[holder] for holder in apart))


def _outermost(root: etree._Element, holders: Collection[etree._Element]) -> Iterator[etree._Element]:
    """Yield the holders that stand in no other."""
    around: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")) if holders else ():
        if around is None and event == "start" and element in holders:
            around = element
            yield element
        elif event == "end" and element is around:
            around = None


def _name(link: etree._Element) -> str:
    address = (link.get("href") or "").strip()
    # Word writes the whole address of the file before the name where it was saved as a web page.
    return address.rpartition("#")[2] if "#" in address else ""


def _ways_back(target: etree._Element) -> Iterator[etree._Element]:
    yield from (each for each in islice(target.iter("*"), _LOOKED) if each.tag == "a")


def _leads_to(back: etree._Element, link: etree._Element, anchors: dict[str, etree._Element]) -> bool:
    place = anchors.get(_name(back))
    return place is not None and place is not back and (place is link or place in islice(_above(link), 3))


def _holder(target: etree._Element) -> etree._Element | None:
    way = [target, *islice(_above(target), _WAY)]
    named = (each for each in way if each.tag == "div" and (each.get("id") or "").startswith(_HOLDERS))
    whole = next(named, None)
    return whole if whole is not None else next((each for each in way if each.tag in _PARAGRAPHS), None)


def _above(element: etree._Element) -> Iterator[etree._Element]:
    return element.iterancestors()
