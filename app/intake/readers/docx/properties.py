"""The document properties a letter may have left its kenmerk in."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.intake.readers.characters import clean
from app.ooxml.names import qn
from app.ooxml.package import Package

_PROPERTY: Final = qn("op:property")
_PERSONAL: Final = ("creator", "lastModifiedBy")
"""Names of civil servants that say nothing about the letter."""


def read_properties(package: Package) -> tuple[tuple[str, str], ...]:
    """Return names and values of the core and custom properties that have a value, persons left out.

    Raises:
        KnownError: PACKAGE_DAMAGED or PACKAGE_UNSAFE, as `Package.xml`.
    """
    found: list[tuple[str, str]] = []
    for relationship in package.relationships():
        if relationship.external or not package.has(relationship.target):
            continue
        if relationship.kind == "core-properties":
            found.extend(_core(package.xml(relationship.target)))
        elif relationship.kind == "custom-properties":
            found.extend(_custom(package.xml(relationship.target)))
    return tuple((name, value) for name, value in found if name and value)


def _core(root: etree._Element) -> Iterator[tuple[str, str]]:
    for each in root.iterchildren("*"):
        name = etree.QName(each).localname
        if name not in _PERSONAL:
            yield name, _value(each)


def _custom(root: etree._Element) -> Iterator[tuple[str, str]]:
    for each in root.iterchildren(_PROPERTY):
        value = _value(each)
        if value:
            yield clean(each.get("name", "")), value


def _value(element: etree._Element) -> str:
    # Word writes a line end in a property as _x000d_ (ECMA-376 22.4.2.4).
    words = "".join(map(str, element.itertext())).replace("_x000d_", " ").split()
    return " ".join(clean(" ".join(words)).split()) if words else ""
