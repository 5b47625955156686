"""Characters as XML writes them."""

import re
from typing import Final

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# XML 1.0 (fifth edition) production 2, Char, turned round.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def text(value: str) -> str:
    """Return `value` as the content of an element; a reader gets back exactly what went in.

    Raises:
        ValueError: when it holds a character XML 1.0 forbids. Entering a value or a text refuses those by name, so
            one that comes this far is a defect.
    """
    # str.translate would do it in one pass, but takes some twenty times as long beside an é.
    escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if value.isprintable():  # nothing forbidden then, and no white space but spaces
        return escaped
    if found := _FORBIDDEN.search(value):
        raise ValueError(f"XML cannot hold U+{ord(found.group()):04X}")
    # A reader turns a bare carriage return into a line feed (XML 1.0, 2.11).
    return escaped.replace("\r", "&#13;")


def attribute(value: str) -> str:
    """Return `value` as it stands between double quotes in an attribute.

    Raises:
        ValueError: as for `text`.
    """
    return text(value).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")
