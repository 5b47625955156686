"""Attributes of WordprocessingML with the meanings ECMA-376 gives their absence."""

from lxml import etree

from app.ooxml.names import qn

LARGEST_NUMBER = 32_767
"""Word counts no further in lists, spans and levels."""

_OFF = ("0", "false", "off")


def value(element: etree._Element | None, path: str) -> str | None:
    """Return w:val of the element at `path` ("w:numPr/w:ilvl") below `element`; None where it is absent."""
    found = below(element, path)
    return None if found is None else found.get(qn("w:val"))


def below(element: etree._Element | None, path: str) -> etree._Element | None:
    """Return the first element at `path` below `element`, or None."""
    return None if element is None else element.find("/".join(map(qn, path.split("/"))))


def number(text: str | None) -> int | None:
    """Return a whole number from 0 up to what Word can count, or None where there is none."""
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 5:
        return None
    return min(int(text), LARGEST_NUMBER)


def is_on(element: etree._Element | None, path: str) -> bool | None:
    """Return whether the switch at `path` is on; None where it is not set at all (ECMA-376 17.17.4)."""
    found = below(element, path)
    return None if found is None else found.get(qn("w:val"), "1") not in _OFF
