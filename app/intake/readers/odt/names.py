"""Names of elements and attributes of OpenDocument by the prefixes its specification uses."""

from functools import cache
from typing import Final

from lxml import etree

_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMESPACES: Final = {
    "office": f"{_ODF}office:1.0",
    "text": f"{_ODF}text:1.0",
    "table": f"{_ODF}table:1.0",
    "draw": f"{_ODF}drawing:1.0",
    "style": f"{_ODF}style:1.0",
    "meta": f"{_ODF}meta:1.0",
    "manifest": f"{_ODF}manifest:1.0",
    "presentation": f"{_ODF}presentation:1.0",
    "svg": f"{_ODF}svg-compatible:1.0",
    "fo": f"{_ODF}xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "loext": f"{_ODF.replace('oasis:names:tc', 'org:documentfoundation:names:experimental')}",
}


@cache
def qn(name: str) -> str:
    """Return a prefixed name such as "text:p" in the form lxml uses.

    Raises:
        KeyError: when the prefix is none of OpenDocument's.
    """
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def attribute(element: etree._Element, name: str) -> str:
    """Return the value of an attribute, "" where it is absent."""
    return element.get(qn(name), "")


def number(element: etree._Element, name: str, default: int = 1) -> int:
    """Return a whole number of at most four digits from an attribute; `default` for anything else."""
    text = attribute(element, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else default
