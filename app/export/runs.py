"""Runs of text in Word's XML."""

import re
from typing import Final

from app.ooxml.escape import text

_CUTS: Final = re.compile("(\t|\r\n|\r|\n)")


def run(content: str, properties: str = "") -> str:
    """Return `content` as a run; `properties` is a whole w:rPr or empty. Tabs and line ends become Word's own."""
    if not content:
        return ""
    return f"<w:r>{properties}{_characters(content)}</w:r>"


def run_properties(inner: str) -> str:
    """Return a w:rPr round its elements; nothing round none."""
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def _characters(content: str) -> str:
    if not ("\t" in content or "\n" in content or "\r" in content):
        return f'<w:t xml:space="preserve">{text(content)}</w:t>'
    return "".join(
        "<w:tab/>"
        if piece == "\t"
        else "<w:br/>"
        if piece.isspace() and _CUTS.fullmatch(piece)
        else _characters(piece)
        for piece in _CUTS.split(content)
        if piece
    )
