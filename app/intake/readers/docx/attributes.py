"""Attributes of WordprocessingML with the meanings ECMA-376 gives their absence."""

from collections.abc import Mapping

from lxml import etree

from app.intake.readers.docx.names import VAL

LARGEST_NUMBER = 32_767
"""Word counts no further in lists, spans and levels."""

_OFF = ("0", "false", "off")


def children(element: etree._Element | None) -> Mapping[str, etree._Element]:
    """Return the children of `element` by name; the first where several bear one."""
    return {} if element is None else {str(each.tag): each for each in element.iterchildren(reversed=True)}


def first(element: etree._Element, name: str) -> etree._Element | None:
    """Return the first child of `element` where it is a `name`, as the schema has it of properties; or None."""
    child = next(iter(element), None)
    return child if child is not None and child.tag == name else None


def below(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first element at `path`, the names of a child, its child and so on, or None."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(name), None)
    return element


def value(element: etree._Element | None) -> str | None:
    """Return w:val of `element`; None where there is no such element."""
    return None if element is None else element.get(VAL)


def number(text: str | None) -> int | None:
    """Return a whole number from 0 up to what Word can count, or None where there is none."""
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 5:
        return None
    return min(int(text), LARGEST_NUMBER)


def is_on(set_to: str | None) -> bool:
    """Return whether a switch is on by its w:val, None where it has none (ECMA-376 17.17.4)."""
    return set_to not in _OFF


def switched(switch: etree._Element | None) -> bool | None:
    """Return whether a switch is on; None where it is not set at all."""
    return None if switch is None else is_on(switch.get(VAL))
