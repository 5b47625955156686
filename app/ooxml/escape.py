"""Characters as XML writes them."""

import re
from typing import Final

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# XML 1.0 (fifth edition) production 2, Char, turned round.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# A carriage return is escaped because a reader turns a bare one into a line feed (XML 1.0, 2.11).
_IN_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTE: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


def text(value: str) -> str:
    """Return `value` as the content of an element; a reader gets back exactly what went in.

    Raises:
        ValueError: when it holds a character XML 1.0 forbids. Entering a value or a text refuses those by name, so
            one that comes this far is a defect.
    """
    return _allowed(value).translate(_IN_TEXT)


def attribute(value: str) -> str:
    """Return `value` as it stands between double quotes in an attribute.

    Raises:
        ValueError: as for `text`.
    """
    return _allowed(value).translate(_IN_ATTRIBUTE)


def _allowed(value: str) -> str:
    if not value.isprintable() and (found := _FORBIDDEN.search(value)):  # none of the forbidden is printable
        raise ValueError(f"XML cannot hold U+{ord(found.group()):04X}")
    return value
