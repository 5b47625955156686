"""Content controls: ids, tags and bindings."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from app.ooxml.checked_parts import CheckedParts
from app.ooxml.names import qn

_LONGEST: Final = 64
_LARGEST_ID: Final = 0x7FFFFFFF
_MAPPING: Final = re.compile(r"xmlns:(\w+)\s*=\s*(['\"])(.*?)\2")


def control_faults(parts: CheckedParts) -> Iterator[str]:
    """Yield controls whose id is double or too large, whose name is too long, or whose binding finds nothing."""
    ids: Counter[str] = Counter()
    stores = dict(_stores(parts))
    for name, tree in parts.words():
        for properties in tree.iter(qn("w:sdtPr")):
            ids[_value(properties, "w:id")] += 1
            yield from _name_faults(name, properties)
            yield from _binding_faults(name, properties, stores)
    for key, count in ids.items():
        if count > 1:
            yield f"{count} controls have the id {key}"
        if key and not -_LARGEST_ID - 1 <= int(key) <= _LARGEST_ID:
            yield f"a control has the id {key}, which is larger than 31 bits"


def _name_faults(part: str, properties: etree._Element) -> Iterator[str]:
    for kind in ("tag", "alias"):
        value = _value(properties, f"w:{kind}")
        if len(value) > _LONGEST:
            yield f"{part}: the {kind} {value} is longer than {_LONGEST} characters"


def _binding_faults(part: str, properties: etree._Element, stores: Mapping[str, etree._Element]) -> Iterator[str]:
    binding = properties.find(qn("w:dataBinding"))
    if binding is None:
        return
    store = binding.get(qn("w:storeItemID"), "")
    path = binding.get(qn("w:xpath"), "")
    mappings = {prefix: uri for prefix, _, uri in _MAPPING.findall(binding.get(qn("w:prefixMappings"), ""))}
    if not mappings:
        yield f"{part}: the binding to {path} has no prefix mappings"
    elif store not in stores:
        yield f"{part}: the binding to {path} asks for the store {store}, which is not there"
    elif not _finds(stores[store], path, mappings):
        yield f"{part}: the binding to {path} finds nothing"


def _finds(root: etree._Element, path: str, mappings: Mapping[str, str]) -> bool:
    try:
        return bool(root.xpath(path, namespaces=dict(mappings)))
    except etree.XPathError:
        return False


def _stores(parts: CheckedParts) -> Iterator[tuple[str, etree._Element]]:
    """Yield the id and the tree of every custom XML part, by the properties part it points to."""
    for name, tree in parts.trees.items():
        listed = parts.relationships(name)
        if not name.startswith("customXml/item") or listed is None:
            continue
        for relationship in listed:
            properties = parts.trees.get(f"customXml/{relationship.get('Target')}")
            if properties is not None:
                yield properties.get(qn("ds:itemID"), ""), tree


def _value(properties: etree._Element, name: str) -> str:
    element = properties.find(qn(name))
    return "" if element is None else element.get(qn("w:val"), "")
