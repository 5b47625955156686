"""The bin: what was thrown away, to be taken back or destroyed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.binned import Binned
from app.domain.ids import LetterId
from app.language.dates import write_long
from app.ui.theme import UNIT


class BinDialog(QDialog):
    """Shows the bin; stays open while letters are taken back or destroyed.

    Signals:
        taken_back (object): the letter with this id is to come out of the bin.
        destroyed (object, str): the letter with this id is to be destroyed, for this reason.
    """

    taken_back = Signal(object)
    destroyed = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Prullenbak"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("reden om te vernietigen, bijvoorbeeld verzoek om wissen"))
        self.why.setAccessibleName(self.tr("Reden om te vernietigen"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setObjectName("quiet")
        buttons = QDialogButtonBox()
        self.back = buttons.addButton(self.tr("&Terughalen"), QDialogButtonBox.ButtonRole.ActionRole)
        self.destroy_button = buttons.addButton(
            self.tr("&Voorgoed vernietigen"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        close = buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(3 * UNIT // 2)
        for each in (self.list, self.why, self.said, buttons):
            rows.addWidget(each)
        self.resize(90 * UNIT, 50 * UNIT)
        self.back.clicked.connect(self._on_back)
        self.destroy_button.clicked.connect(self._on_destroy)
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.why.textChanged.connect(lambda _: self._enable())
        self._enable()

    def show_bin(self, binned: tuple[Binned, ...]) -> None:
        """Show what is in the bin."""
        self.list.clear()
        for each in binned:
            row = each.letter
            since = self.tr("weggegooid op {day}").format(day=write_long(each.at.astimezone().date()))
            item = QListWidgetItem(" · ".join(filter(None, (row.kenmerk, row.subject, since, each.by, each.why))))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.say("" if binned else self.tr("De prullenbak is leeg."))
        self._enable()

    def say(self, sentence: str) -> None:
        """Say something below the list."""
        self.said.setText(sentence)

    @property
    def chosen(self) -> LetterId | None:
        """Return the letter that is chosen; None for none."""
        if self.list.currentRow() < 0:
            return None
        return LetterId(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _enable(self) -> None:
        self.back.setEnabled(self.chosen is not None)
        self.destroy_button.setEnabled(self.chosen is not None and bool(self.why.text().strip()))

    @Slot()
    def _on_back(self) -> None:
        if self.chosen is not None:
            self.taken_back.emit(self.chosen)

    @Slot()
    def _on_destroy(self) -> None:
        if self.chosen is not None:
            self.destroyed.emit(self.chosen, self.why.text().strip())
