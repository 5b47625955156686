"""The document properties of an OpenDocument text."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.intake.readers.characters import clean
from app.intake.readers.odt.names import attribute, qn

_TAKEN: Final = tuple(map(qn, ("dc:title", "dc:subject", "dc:description", "meta:keyword")))
"""Those that may say what the letter is; who made it and when it was saved say nothing about it."""


def read_properties(meta: etree._Element | None) -> tuple[tuple[str, str], ...]:
    """Return names and values of the properties that have a value, persons left out."""
    return () if meta is None else tuple((name, value) for name, value in _found(meta) if name and value)


def _found(meta: etree._Element) -> Iterator[tuple[str, str]]:
    for each in meta.iter(*_TAKEN):
        yield etree.QName(each).localname, _value(each)
    for each in meta.iter(qn("meta:user-defined")):
        name = clean(attribute(each, "meta:name"))
        if not name.endswith(("creator", "Creator")):
            yield name, _value(each)


def _value(element: etree._Element) -> str:
    return " ".join(clean("".join(map(str, element.itertext()))).split())
