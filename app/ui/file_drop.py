"""Files and folders chosen for the window: what it reads, and what is dropped on it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

SUFFIXES: Final = (
    *(".docx", ".docm", ".pdf", ".odt", ".fodt", ".html", ".htm", ".xml"),
    *(".eml", ".msg", ".mht", ".mhtml", ".txt", ".md"),
)
"""Of the files a letter comes in, as the file dialog offers them."""


def dropped(data: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of this machine that are dragged; nothing for text or what lies elsewhere."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile())
