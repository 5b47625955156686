"""How wide a page to read may be: lines that never grow too long for the eye."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea

WIDEST_LINE = 100
"""Characters of average width; beyond some 90 the eye loses the next line."""


def spare_width(view: QAbstractScrollArea, document_margin: float) -> int:
    """Return the pixels that are to stay empty at the right of a page with this margin round its text."""
    widest = WIDEST_LINE * view.fontMetrics().averageCharWidth() + 2 * int(document_margin)
    return max(0, view.contentsRect().width() - view.verticalScrollBar().sizeHint().width() - widest)
