"""A Word file without its comments, for LibreOffice.

LibreOffice 7.4 shows the words of a comment in a note, or one note in the place of another, where a comment stands
between two notes (observed).
"""

from typing import Final

from lxml import etree

from app.domain.errors import KnownError
from app.export.trees import replace
from app.ooxml.escape import DECLARATION
from app.ooxml.members import deflated, join
from app.ooxml.names import qn
from app.ooxml.package import Package, read_package

_MARKS: Final = tuple(map(qn, ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")))
_FAST: Final = 1


def without_comments(data: bytes) -> bytes:
    """Return a Word file without the places of its comments; any other file, and one without comments, as it is."""
    try:
        package = read_package(data, "")
        if not any("comments" in name for name in package.names):
            return data
        return join(deflated(name, _cleaned(package, name), _FAST) for name in package.names)
    except KnownError:
        return data


def _cleaned(package: Package, name: str) -> bytes:
    part = package.part(name)
    if not (name.startswith("word/") and name.endswith(".xml") and b"comment" in part):
        return part
    root = package.xml(name)
    if root.tag == qn("w:comments"):
        root[:] = []
    for mark in list(root.iter(*_MARKS)):
        replace(mark, ())
    return DECLARATION.encode() + etree.tostring(root)
