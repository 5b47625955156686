"""Reading Word files back with other people's readers."""

import io
import zipfile
from collections.abc import Iterator, Mapping

import docx
from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

from app.ooxml.names import NAMESPACES

W = {"w": NAMESPACES["w"]}


def members(data: bytes) -> Mapping[str, bytes]:
    """Return the members of a zip by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of these members."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return made.getvalue()


def with_member(data: bytes, name: str, old: str, new: str) -> bytes:
    """Return a zip with the first `old` in a member replaced by `new`; it must be there."""
    parts = dict(members(data))
    assert old.encode() in parts[name], f"no {old} in {name}"
    parts[name] = parts[name].replace(old.encode(), new.encode(), 1)
    return zipped(parts)


def tree(data: bytes, name: str) -> etree._Element:
    """Return a part as a tree."""
    return etree.fromstring(members(data)[name])


def opened(data: bytes) -> Document:
    """Return the file as python-docx opens it."""
    return docx.Document(io.BytesIO(data))


def paragraphs(element: etree._Element) -> list[str]:
    """Return the text of every paragraph under an element, tabs and line breaks as Word shows them."""
    return ["".join(_characters(paragraph)) for paragraph in element.iter(qn("w:p"))]


def texts(data: bytes) -> Mapping[str, list[str]]:
    """Return the paragraphs of every part that shows text, by part name."""
    return {
        name: paragraphs(etree.fromstring(part))
        for name, part in members(data).items()
        if name.startswith(("word/document", "word/foot", "word/header")) and name.endswith(".xml")
    }


def _characters(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br")):
        if element.tag == qn("w:t"):
            yield element.text or ""
        elif element.getparent().tag == qn("w:r"):  # not a tab stop
            yield "\t" if element.tag == qn("w:tab") else "\n"
