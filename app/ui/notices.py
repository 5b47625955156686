"""The bar at the foot of the window: what happened, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.desk import Level, Notice
from app.ui.theme import UNIT

LINGER_MS = 8000
"""How long a notice without something to do stays; a warning stays until it is closed."""


class NoticeBar(QFrame):
    """Shows the newest notice; it never takes the focus and never stops the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._notice: Notice | None = None
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = QPushButton()
        self._close = QPushButton(self.tr("Sluiten"))
        for each in (self._act, self._close):
            each.setProperty("flat_link", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, UNIT // 2, UNIT, UNIT // 2)
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._act.clicked.connect(self._on_act_clicked)

    @property
    def text(self) -> str:
        """Return what the bar says; nothing while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one that stands there."""
        self._notice = notice
        self._text.setText(notice.text)
        self._act.setText(notice.action)
        self._act.setVisible(bool(notice.action))
        self.setProperty("level", str(notice.level))
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if notice.level is Level.WARNING or notice.act:
            self._timer.stop()
        else:
            self._timer.start(LINGER_MS)

    @Slot()
    def act(self) -> None:
        """Do what the notice offers."""
        self._on_act_clicked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_act_clicked(self) -> None:
        if self._notice and self._notice.act:
            self.hide()
            self._notice.act()
