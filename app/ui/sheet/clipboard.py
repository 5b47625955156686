"""The text of a letter on the clipboard: as it is for this program, as HTML and plain words for others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData

from app.domain.blocks import Blocks
from app.domain.errors import KnownError
from app.text.json_form import dump_blocks, load_blocks
from app.text.pasted import read_html, read_plain, write_html
from app.text.plain import plain

OWN: Final = "application/x-aanhef-blocks"


def on_clipboard(blocks: Blocks) -> QMimeData:
    """Return blocks in every form others may want."""
    data = QMimeData()
    data.setData(OWN, dump_blocks(blocks).encode())
    data.setHtml(write_html(blocks))
    data.setText(plain(blocks))
    return data


def from_clipboard(data: QMimeData) -> Blocks:
    """Return what others put there as blocks, the richest form first; nothing for what is no text."""
    if data.hasFormat(OWN):
        try:
            return load_blocks(bytes(data.data(OWN).data()).decode(errors="replace"))
        except KnownError:
            return ()
    if data.hasHtml():
        return read_html(data.html())
    return read_plain(data.text()) if data.hasText() else ()
