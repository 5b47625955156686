"""Relationships: where they lead, and whether every one that is asked for is there."""

import posixpath
from collections import Counter
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.ooxml.checked_parts import CheckedParts
from app.ooxml.names import NAMESPACES, qn

_SAFE: Final = ("http://", "https://", "mailto:")
_ASKING: Final = f"{{{NAMESPACES['r']}}}"


def link_faults(parts: CheckedParts) -> Iterator[str]:
    """Yield relationships that lead nowhere or somewhere unsafe, and those that are named but absent."""
    for name, tree in parts.trees.items():
        if name.endswith(".rels"):
            yield from _targets(parts, name, tree)
        else:
            yield from _asked(parts, name, tree)


def _targets(parts: CheckedParts, name: str, tree: etree._Element) -> Iterator[str]:
    folder = posixpath.dirname(posixpath.dirname(name))
    source = posixpath.join(folder, posixpath.basename(name).removesuffix(".rels"))
    if posixpath.basename(source) and source not in parts.names:
        yield f"{name} belongs to no part"
    ids = Counter(each.get("Id") for each in tree.iter(qn("pr:Relationship")))
    yield from (f"{name} has two relationships {key}" for key, count in ids.items() if count > 1)
    for each in tree.iter(qn("pr:Relationship")):
        target = each.get("Target", "")
        if each.get("TargetMode") == "External":
            if not (each.get("Type", "").endswith("/hyperlink") and target.startswith(_SAFE)):
                yield f"{name} leads outside to {target}"
        elif posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/") not in parts.names:
            yield f"{name} leads to {target}, which is not there"


def _asked(parts: CheckedParts, name: str, tree: etree._Element) -> Iterator[str]:
    asked = {
        value
        for element in tree.iter("*")
        for attribute, value in element.attrib.items()
        if str(attribute).startswith(_ASKING)
    }
    listed = parts.relationships(name)
    there = set() if listed is None else {each.get("Id", "") for each in listed}
    for key in sorted(map(str, asked - there)):
        yield f"{name} asks for relationship {key}, which is not there"
