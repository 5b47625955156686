"""What Office passes over and a reader of the bytes does not: remarks in XML, markup of others, bytes in no part."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.open_parts import OpenParts, remove
from app.ooxml.inspection.spots import Places, Spot, attributes, forget, shortened
from app.ooxml.names import NAMESPACES, OFFICE

_KNOWN: Final = (*OFFICE, "http://purl.org/dc/", NAMESPACES["xml"], NAMESPACES["xsi"])


def foreign_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield remarks, elements and attributes Office ignores (ECMA-376 part 3), and bytes that belong to no part."""
    for part in parts.remarked:
        yield Spot(Leak(code=LeakCode.HIDDEN_TEXT, part=part, words="<!-- … -->"), _written_anew)
    if parts.holds_more:
        yield Spot(Leak(code=LeakCode.STRAY_PART, part="zip"), _written_anew)
    for part, root in parts.trees():
        if _is_known(str(root.tag)):
            yield from _of_others(part, root)


def _of_others(part: str, root: etree._Element) -> Iterator[Spot]:
    places: Places | None = None
    for element in list(root.iter("*")):
        found = [(name, value) for name, value in attributes(element) if not _is_known(name)]
        if not found and _is_known(str(element.tag)):
            continue
        places = places or Places(part, root)
        if not _is_known(str(element.tag)):
            words = shortened(" ".join(map(str, element.itertext()))) or etree.QName(element).localname
            yield places.spot(LeakCode.HIDDEN_TEXT, element, partial(remove, element), words)
        for name, value in found:
            yield places.spot(LeakCode.HIDDEN_TEXT, element, partial(forget, element, name), value)


def _is_known(name: str) -> bool:
    return not name.startswith("{") or name[1:].startswith(_KNOWN)


def _written_anew() -> None:
    """Do nothing: parts that are written anew hold none of it."""
