"""The files of a letter in order, to put in another order, take off and save."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QMenu, QWidget

from app.domain.letters import Letter
from app.language.wording.held import file_text
from app.ui.theme import UNIT

_MOST_SHOWN = 5
_SHA256 = Qt.ItemDataRole.UserRole


class _Files(QListWidget):
    """The list itself, with its keys.

    Signals:
        moved (int): the current file is to go so many places down; up below nought.
        removed: it is to be taken off.
    """

    moved = Signal(int)
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif not alone and event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class FileList(QWidget):
    """Shows the files of a letter that has more than its original.

    Signals:
        moved (str, int): the file with this hash is to go so many places down among its like.
        removed (str): it is to be taken off the letter.
        save_wanted (str): a copy of it is to be saved.
    """

    moved = Signal(str, int)
    removed = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._name = QLabel(self.tr("Bestanden"))
        self._name.setObjectName("quiet")
        self.list = _Files()
        self.list.setAccessibleName(self.tr("Bestanden van de brief"))
        self.list.setToolTip(self.tr("Alt+↑ en Alt+↓ verplaatsen, Delete haalt weg, Enter slaat op"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * UNIT)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.list, 1)
        self.list.moved.connect(self._on_moved)
        self.list.removed.connect(lambda: self.removed.emit(self.current))
        self.list.itemActivated.connect(lambda _: self.save_wanted.emit(self.current))
        self.list.customContextMenuRequested.connect(self._on_menu_wanted)

    def align(self, width: int) -> None:
        """Let the name take as much room as those of the facts above it."""
        self._name.setFixedWidth(max(width, self._name.sizeHint().width()))

    def show_files(self, letter: Letter) -> None:
        """Show the files of a letter; the one that was chosen stays so."""
        chosen = self.current
        self.list.clear()
        files = letter.every_file if letter.files else ()
        for file in files:
            text = file_text(letter, file, self._language)
            item = QListWidgetItem(text[:1].upper() + text[1:])
            item.setData(_SHA256, file.sha256)
            item.setToolTip(item.text())
            self.list.addItem(item)
        hashes = [file.sha256 for file in files]
        self.list.setCurrentRow(hashes.index(chosen) if chosen in hashes else 0)
        rows = min(len(files), _MOST_SHOWN)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() if files else 0)
        self.setVisible(bool(files))

    @property
    def current(self) -> str:
        """Return the hash of the chosen file; nothing where there is none."""
        return str(self.list.currentItem().data(_SHA256)) if self.list.currentRow() >= 0 else ""

    @Slot(int)
    def _on_moved(self, by: int) -> None:
        if self.current:
            self.moved.emit(self.current, by)

    @Slot(QPoint)
    def _on_menu_wanted(self, place: QPoint) -> None:
        if not self.current:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Opslaan als…")).triggered.connect(lambda: self.save_wanted.emit(self.current))
        menu.addAction(self.tr("Om&hoog")).triggered.connect(lambda: self._on_moved(-1))
        menu.addAction(self.tr("Om&laag")).triggered.connect(lambda: self._on_moved(1))
        menu.addAction(self.tr("&Weghalen")).triggered.connect(lambda: self.removed.emit(self.current))
        menu.popup(self.list.viewport().mapToGlobal(place))
