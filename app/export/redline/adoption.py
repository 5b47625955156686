"""What the old text leads to, its links and pictures, brought along into the package of the new."""

from __future__ import annotations

import posixpath
from collections.abc import MutableMapping
from copy import deepcopy
from itertools import count
from typing import Final

from lxml import etree

from app.export.static_parts import relationships_name, relationships_part, xml_bytes
from app.ooxml.names import RELATIONSHIPS, qn
from app.ooxml.package import Package, Relationship

_POINTERS: Final = tuple(map(qn, ("r:id", "r:embed", "r:link")))
_FIRST_DRAWING: Final = 20_000


class Adoption:
    """The relationships of one part: those of the new file, and those the old text asks for besides."""

    def __init__(self, part: str, old: Package, new: Package, parts: MutableMapping[str, bytes]) -> None:
        self._part = part
        self._old_package = old
        self._parts = parts
        self._old = {each.id: each for each in old.relationships(part)} if old.has(part) else {}
        self._new = {each.id: each for each in new.relationships(part)}
        self._added: dict[Relationship, str] = {}
        self._drawings = count(_FIRST_DRAWING)

    def old_address(self, key: str) -> str:
        """Return where a relationship of the old part leads."""
        return self._old[key].target if key in self._old else ""

    def new_address(self, key: str) -> str:
        """Return where a relationship of the new part leads."""
        return self._new[key].target if key in self._new else ""

    def adopt(self, element: etree._Element) -> etree._Element:
        """Return a copy of an element of the old part that may stand in the new."""
        made = deepcopy(element)
        made.tail = None
        for each in made.iter():
            for name in _POINTERS:
                if key := each.get(name):
                    each.set(name, self._id(key))
        for drawing in made.iter(qn("wp:docPr")):
            drawing.set("id", str(next(self._drawings)))
        return made

    def write(self) -> None:
        """Write the relationships of the part, where some came."""
        if not self._added:
            return
        name = relationships_name(self._part)
        root = etree.fromstring(self._parts.get(name) or relationships_part("").encode())
        for each, key in self._added.items():
            made = etree.SubElement(root, qn("pr:Relationship"))
            made.set("Id", key)
            made.set("Type", f"{RELATIONSHIPS}{each.kind}")
            folder = posixpath.dirname(self._part)
            made.set("Target", each.target if each.external else posixpath.relpath(each.target, folder))
            if each.external:
                made.set("TargetMode", "External")
        self._parts[name] = xml_bytes(root)

    def _id(self, key: str) -> str:
        wanted = self._old[key]
        for each in self._new.values():
            if (each.kind, each.target, each.external) == (wanted.kind, wanted.target, wanted.external):
                return each.id
        if not wanted.external and wanted.target not in self._parts:
            self._parts[wanted.target] = self._old_package.part(wanted.target)
        return self._added.setdefault(wanted, f"eerder{len(self._added) + 1}")
