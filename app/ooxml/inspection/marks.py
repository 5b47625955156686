"""Names people and programs gave to places and pictures: bookmarks, and paths in descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import LeakCode
from app.ooxml.inspection.fields import fields_in
from app.ooxml.inspection.open_parts import OpenParts, remove
from app.ooxml.inspection.spots import Places, Spot, attributes
from app.ooxml.names import NAMESPACES, OFFICE, qn

_PATH: Final = re.compile(
    r"(?:file:/+|\b[A-Za-z]:[\\/]|\\\\[\w.-]+\\)[^\"<>|*?\n]*|(?<![\w.])/(?:home|Users|mnt|media|srv|tmp)/\S+"
)
_REQUIRED: Final = ("name", f"{{{NAMESPACES['w']}}}val")
_TOLD_ELSEWHERE: Final = ("w:docVar", "w:dataBinding", "w15:dataBinding", "w:fldSimple")
_FORMULAS: Final = ("{http://schemas.openxmlformats.org/drawingml/2006/chart}f",)
"""Elements whose text says where a chart has its figures from."""


def mark_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield bookmarks nothing refers to, and paths of files wherever a part has them beside its words."""
    wanted = _referred(parts)
    for part, root in parts.texts():
        places = Places(part, root)
        for start in list(root.iter(qn("w:bookmarkStart"))):
            name = start.get(qn("w:name"), "")
            if name.lower() in wanted:
                continue
            code = LeakCode.HIDDEN_BOOKMARK if name.startswith("_") else LeakCode.BOOKMARK
            yield places.spot(code, start, partial(_unmark, parts, start), name=name)
    for part, root in parts.trees():
        if str(root.tag)[1:].startswith(OFFICE):
            yield from _paths(part, root)


def _paths(part: str, root: etree._Element) -> Iterator[Spot]:
    """Yield paths of files in what describes, names or points, wherever that stands."""
    places: Places | None = None
    told_elsewhere = set(map(qn, _TOLD_ELSEWHERE))
    for element in root.iter("*"):
        if element.tag in told_elsewhere:
            continue
        for attribute, words in attributes(element):
            if ("\\" in words or "/" in words) and _PATH.search(words):
                places = places or Places(part, root)
                gone = partial(_without_path, element, attribute)
                yield places.spot(LeakCode.FILE_PATH, element, gone, words)
        if element.tag in _FORMULAS and _PATH.search(element.text or ""):
            places = places or Places(part, root)
            yield places.spot(LeakCode.FILE_PATH, element, partial(_without_formula, element), element.text or "")


def has_path(words: str) -> bool:
    """Return whether the path of a file stands in some words."""
    return _PATH.search(words) is not None


def loose_ends(parts: OpenParts) -> None:
    """Take out ends of bookmarks without a beginning, and beginnings without an end, after other things have gone."""
    trees = [root for _, root in parts.texts()]
    for first, last in (("w:bookmarkStart", "w:bookmarkEnd"), ("w:commentRangeStart", "w:commentRangeEnd")):
        starts = {each.get(qn("w:id")) for root in trees for each in root.iter(qn(first))}
        ends = {each.get(qn("w:id")) for root in trees for each in root.iter(qn(last))}
        for root in trees:
            for each in list(root.iter(qn(first), qn(last))):
                if each.get(qn("w:id")) not in starts & ends:
                    remove(each)


def _referred(parts: OpenParts) -> set[str]:
    """Return every word of a field's code and every anchor of a link: what may be the name of a bookmark."""
    found: set[str] = set()
    for _, root in parts.texts():
        found.update(link.get(qn("w:anchor"), "") for link in root.iter(qn("w:hyperlink")))
        for each in fields_in(root):
            found.update(each.code.replace('"', " ").split())
    return {name.lower() for name in found if name}


def _unmark(parts: OpenParts, start: etree._Element) -> None:
    """Take a bookmark out, its beginning and its end, which may stand in another part."""
    id_ = start.get(qn("w:id"))
    remove(start)
    for _, root in parts.texts():
        for end in list(root.iter(qn("w:bookmarkEnd"))):
            if end.get(qn("w:id")) == id_:
                remove(end)
                return


def _without_path(element: etree._Element, attribute: str) -> None:
    words = " ".join(_PATH.sub("", element.get(attribute, "")).split())
    if words or attribute in _REQUIRED:
        element.set(attribute, words)
    else:
        element.attrib.pop(attribute, "")


def _without_formula(element: etree._Element) -> None:
    element.text = ""
