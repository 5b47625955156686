"""A view with a thin line round it, as fields have."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


def framed(view: QWidget) -> QFrame:
    """Return a frame with the view in it."""
    frame = QFrame()
    frame.setObjectName("slip")
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(1, 1, 1, 1)
    rows.addWidget(view)
    return frame
