"""Strict Office documents (ISO/IEC 29500-4 leaves the old namespaces out) read as if they were transitional ones."""

from typing import Final

from lxml import etree

_STRICT: Final = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL: Final = "http://schemas.openxmlformats.org/"
_RENAMED: Final = {"extendedProperties": "extended-properties", "customProperties": "custom-properties"}


def transitional(name: str) -> str:
    """Return a namespace or relationship type in its transitional form; any other text as it is.

    ISO/IEC 29500-1 annex A lists both: the strict one lacks the year between the first and the second word.
    """
    if not name.startswith(_STRICT):
        return name
    family, _, rest = name.removeprefix(_STRICT).partition("/")
    first, slash, more = rest.partition("/")
    return f"{_TRANSITIONAL}{family}/2006/{_RENAMED.get(first, first)}{slash}{more}"


def rename(root: etree._Element) -> None:
    """Bring every element and attribute under `root` from the strict namespaces to the transitional ones."""
    if not any(uri and uri.startswith(_STRICT) for uri in root.nsmap.values()):
        return
    for element in root.iter("*"):
        element.tag = _renamed(str(element.tag))
        for name, value in element.attrib.items():
            renamed = _renamed(str(name))
            if renamed != name:
                del element.attrib[name]
                element.set(renamed, value)


def _renamed(name: str) -> str:
    uri, brace, local = name[1:].partition("}") if name.startswith("{") else ("", "", name)
    return f"{{{transitional(uri)}}}{local}" if brace else name
