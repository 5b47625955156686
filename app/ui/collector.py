"""Garbage collected on the window's thread only, for as long as a worker runs beside it."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

PAUSE_MS = 500


class Collector(QObject):
    """Stands in for Python's own collecting, which happens on whichever thread allocates.

    Widgets and what is connected to them easily form cycles; collected on the worker they would be destroyed there,
    and Qt does not survive that (seen with PySide6 6.11: segmentation faults beneath a query of the worker).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again; only once the worker has ended."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def _on_due(self) -> None:
        """Collect the oldest generation whose turn it is, by Python's own thresholds."""
        turns = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, threshold) in enumerate(turns) if count > threshold > 0]
        if due:
            gc.collect(due[-1])
