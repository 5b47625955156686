"""XML from outside, parsed with every guard it asks for."""

import re
from typing import Final

from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.ooxml import limits

_DECLARATION: Final = re.compile(rb"(?:\xef\xbb\xbf)?<(?:\?xml(?:[^>]*?encoding\s*=\s*[\"']([^\"']*))?|[A-Za-z_])")
_TOO_DEEP: Final = etree.XPath(f"boolean({'/*' * (limits.DEEPEST_XML + 1)})")


def has_doctype(data: bytes) -> bool:
    """Return whether XML in any encoding has a DOCTYPE."""
    return b"<!DOCTYPE" in _narrow(data)


def has_entities(data: bytes) -> bool:
    """Return whether XML in any encoding declares entities of its own."""
    return b"<!ENTITY" in _narrow(data)


def has_remarks(data: bytes) -> bool:
    """Return whether XML in any encoding has comments or instructions, which parsing leaves out."""
    narrow = _narrow(data).lstrip(b"\xef\xbb\xbf\xff\xfe")
    return b"<!--" in narrow or b"<?" in narrow[2:]


def _narrow(data: bytes) -> bytes:
    """Return UTF-16 and UTF-32 as they read in ASCII; in running text "<" never stands bare."""
    return data.replace(b"\0", b"") if b"\0" in data else data


def is_written_in_ascii(data: bytes) -> bool:
    """Return whether ASCII names stand in the bytes of XML as they are: by its declaration or none it is UTF-8."""
    declaration = _DECLARATION.match(data)
    return declaration is not None and (declaration[1] or b"utf-8").lower() == b"utf-8"


def without(data: bytes, element: str) -> bytes:
    """Return XML without the first `element` ("w:latentStyles"); all of it where its place is not sure.

    Before a comment, CDATA or an instruction every "<" begins a tag.
    """
    start = data.find(f"<{element} ".encode())
    end_tag = f"</{element}>".encode()
    end = data.find(end_tag, start) if start > 0 else -1
    if end < 0 or data.find(b"<!", 0, end) >= 0 or data.find(b"<?", 2, end) >= 0:
        return data
    return data[:start] + data[end + len(end_tag) :]


def parse(data: bytes, name: str, part: str) -> etree._Element:
    """Return the root of the XML in `part` of the file `name`. Entities stay unexpanded, nothing else is opened.

    Raises:
        KnownError: PACKAGE_DAMAGED (`detail`) when it is not well-formed, PACKAGE_UNSAFE (`what`) when it declares
            entities or nests deeper than any document does.
    """
    if has_entities(data):
        raise KnownError(ErrorCode.PACKAGE_UNSAFE, name=name, what="DOCTYPE")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as broken:
        raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=name, detail=f"XML of {part}") from broken
    if _TOO_DEEP(root):
        raise KnownError(ErrorCode.PACKAGE_UNSAFE, name=name, what="nesting")
    return root
