"""A date as people type it: in full, in figures or ISO; with a calendar for who prefers to point."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from app.language.dates import read_date, write_long
from app.ui.icons import icon
from app.ui.theme import DRAWING


class DateField(QLineEdit):
    """A line that holds a date or nothing.

    Signals:
        picked: a day was chosen in the calendar.
    """

    picked = Signal()

    def __init__(self, name: str, icons: Path) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("dag maand jaar"))
        opener = self.addAction(icon(icons, "calendar", DRAWING, 16), QLineEdit.ActionPosition.TrailingPosition)
        opener.setToolTip(self.tr("Kalender (Alt+Pijl omlaag)"))
        opener.setShortcut("Alt+Down")
        opener.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        opener.triggered.connect(self._on_calendar_asked)

    @property
    def day(self) -> date | None:
        """Return the day that is typed; None where it is open or no date."""
        return read_date(self.text())

    @property
    def is_wrong(self) -> bool:
        """Return whether something stands there that is no date."""
        return bool(self.text().strip()) and self.day is None

    def show_day(self, day: date | None) -> None:
        """Show a day in full."""
        self.setText(write_long(day) if day else "")

    @Slot()
    def _on_calendar_asked(self) -> None:
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.tr("Kalender"))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        if self.day:
            calendar.setSelectedDate(QDate(self.day.year, self.day.month, self.day.day))
        rows = QVBoxLayout(popup)
        rows.addWidget(calendar)
        calendar.activated.connect(self._on_day_chosen)
        calendar.clicked.connect(self._on_day_chosen)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()

    @Slot(QDate)
    def _on_day_chosen(self, day: QDate) -> None:
        self.show_day(date(day.year(), day.month(), day.day()))
        for popup in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if popup.isWindow():
                popup.close()
        self.picked.emit()
