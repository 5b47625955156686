"""The dialog of an inspection: what was found in a Word file, what goes, what is left, and a clean copy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.inspection import Inspected, Inspection, Leak, LeakCode, Receipt, Treatment
from app.language.wording.leaks import leak_label, leak_text
from app.services.exporting import Purpose
from app.ui.theme import UNIT


class InspectionDialog(QDialog):
    """Shows one file; the output it is meant for can be chosen until a clean copy was saved.

    Signals:
        choice_changed (Path, Purpose, bool): look again for this output, labels kept or not.
        save_requested (Path, Purpose, bool): a clean copy is wanted.
    """

    choice_changed = Signal(object, object, bool)
    save_requested = Signal(object, object, bool)

    def __init__(self, path: Path, purpose: Purpose, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bestand inspecteren"))
        self._path = path
        self._language = language
        self.heading = QLabel(path.name)
        self.heading.setObjectName("title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose = QComboBox()
        self.purpose.setAccessibleName(self.tr("Waarvoor het bestand is"))
        self.purpose.addItem(self.tr("Ter ondertekening"), Purpose.TO_SIGN)
        self.purpose.addItem(self.tr("Om te verzenden of openbaar te maken"), Purpose.TO_SEND)
        self.purpose.setCurrentIndex(self.purpose.findData(purpose))
        self.labels = QCheckBox(self.tr("&Gevoeligheidslabels behouden"))
        self.labels.setChecked(True)
        self.labels.hide()
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Wat er gevonden is"))
        self._buttons = QDialogButtonBox()
        self.save = self._buttons.addButton(
            self.tr("S&choon exemplaar opslaan…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.close_button = self._buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.save, self.close_button):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(2 * UNIT)
        choice.addWidget(self.purpose)
        choice.addWidget(self.labels)
        choice.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(3 * UNIT // 2)
        rows.addWidget(self.heading)
        rows.addWidget(self.said)
        rows.addLayout(choice)
        rows.addWidget(self.list, 1)
        rows.addWidget(self._buttons)
        self.resize(100 * UNIT, 72 * UNIT)

    def _connect(self) -> None:
        self.purpose.currentIndexChanged.connect(self._on_choice_changed)
        self.labels.toggled.connect(self._on_choice_changed)
        self.save.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.reject)

    def show_found(self, found: Inspection) -> None:
        """Show what a file holds: what goes in a clean copy, what only a person can take out, and the rest."""
        by = {
            treatment: [each.leak for each in found.found if each.treatment is treatment] for treatment in Treatment
        }
        self.labels.setVisible(self.labels.isVisible() or bool(by[Treatment.ASK]))
        told = self.tr("Niets gevonden wat niet mee mag.")
        if by[Treatment.STAYS]:
            told = self.tr("Dit mag niet mee. Een deel ervan moet u zelf weghalen, in Word.")
        elif by[Treatment.REMOVE]:
            told = self.tr("Dit mag niet mee. In een schoon exemplaar staat het niet meer.")
        self.said.setText(told)
        self._fill(
            (
                (self.tr("Haal zelf weg in Word"), by[Treatment.STAYS]),
                (self.tr("Gaat weg in een schoon exemplaar"), by[Treatment.REMOVE]),
                (self.tr("Blijft staan: kijk of dat de bedoeling is"), by[Treatment.ASK]),
                (self.tr("Mag mee"), by[Treatment.TELL]),
            )
        )
        self.save.setEnabled(bool(by[Treatment.REMOVE]))

    def show_receipt(self, receipt: Receipt) -> None:
        """Show what was taken out of a file, and what is left in it; nothing more can be chosen."""
        told = (
            self.tr("In dit bestand staat niets meer wat niet mee mag.")
            if receipt.is_clean
            else self.tr("In dit bestand staat nog iets wat niet mee mag. Haal dat weg in Word.")
        )
        self.said.setText(told + " " + self.tr("Het bewijs staat in de geschiedenis."))
        self._fill(
            (
                (self.tr("Mag niet mee en staat er nog"), receipt.left),
                (self.tr("Verwijderd"), receipt.removed),
                (self.tr("Blijft staan: kijk of dat de bedoeling is"), _asked(receipt.told, Treatment.ASK)),
                (self.tr("Mag mee"), _asked(receipt.told, Treatment.TELL)),
            )
        )
        for widget in (self.purpose, self.labels, self.save):
            widget.setEnabled(False)

    def show_saved(self, out: Path, receipt: Receipt) -> None:
        """Show what was taken out of the clean copy, which lies at `out`."""
        self.show_receipt(receipt)
        saved = self.tr("Het schone exemplaar staat in {path}.").format(path=out)
        self.said.setText(f"{saved} {self.said.text()}")
        self.close_button.setFocus()

    def _fill(self, groups: Iterable[tuple[str, Sequence[Leak]]]) -> None:
        self.list.clear()
        for name, leaks in groups:
            if leaks:
                top = QTreeWidgetItem([f"{name} ({sum(leak.count for leak in leaks)})"])
                bold = QFont(top.font(0))
                bold.setBold(True)
                top.setFont(0, bold)
                self.list.addTopLevelItem(top)
                self._fill_group(top, leaks)
                top.setExpanded(True)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _fill_group(self, top: QTreeWidgetItem, leaks: Sequence[Leak]) -> None:
        """One row for each kind, with its places below it where there are several."""
        kinds: dict[LeakCode, list[Leak]] = {}
        for leak in leaks:
            kinds.setdefault(leak.code, []).append(leak)
        for code, several in kinds.items():
            texts = [leak_text(leak, self._language) for leak in several]
            if len(texts) == 1:
                top.addChild(_row(texts[0]))
                continue
            kind = _row(f"{leak_label(code, self._language)} ({len(texts)})")
            kind.addChildren([_row(text) for text in texts])
            top.addChild(kind)

    @Slot()
    def _on_choice_changed(self) -> None:
        self.choice_changed.emit(self._path, Purpose(self.purpose.currentData()), self.labels.isChecked())

    @Slot()
    def _on_save_clicked(self) -> None:
        self.save_requested.emit(self._path, Purpose(self.purpose.currentData()), self.labels.isChecked())


def _row(text: str) -> QTreeWidgetItem:
    row = QTreeWidgetItem([text])
    row.setToolTip(0, text)
    return row


def _asked(told: Iterable[Inspected], treatment: Treatment) -> list[Leak]:
    return [each.leak for each in told if each.treatment is treatment]
