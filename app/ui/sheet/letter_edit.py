"""The text of a letter on its page: shown part by part, written on, read back, and handed over to be kept."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.domain.blocks import Blocks
from app.domain.ids import IdFactory, PartId
from app.services.part_texts import PartText
from app.text.normal import normal
from app.ui.sheet.arrangement import marks_in
from app.ui.sheet.changes import part_id, rewritten
from app.ui.sheet.paper_edit import PaperEdit
from app.ui.sheet.places import place_of, restored
from app.ui.sheet.properties import NOTE_LINE, PART, field_of
from app.ui.sheet.reader import Parts, blocks_in, read
from app.ui.sheet.selection import selection_of
from app.ui.sheet.whole import ready_to_type, snapped, whole_at
from app.ui.sheet.writer import write

if TYPE_CHECKING:
    pass

PAUSE_MS: Final = 400
"""How long typing rests before it is kept."""
LONGEST_MS: Final = 3_000
"""How long who types without rest waits at most until it is kept."""


class LetterEdit(PaperEdit):
    """The parts of one letter as one text. Undoing belongs to the draft, not to this.

    Signals:
        written (Rewritten): this was typed since the last time.
        part_entered (PartId): the cursor came into a part that is kept.
        value_wanted (PartId, str, str): the value of this name is to be edited where it stands, with this typed.
        undo_wanted, redo_wanted: the last step of the draft is to be taken back, or done again.
        looked_at: the text, the cursor or what is chosen changed; what tells of them may look again.
    """

    written = Signal(object)
    part_entered = Signal(object)
    value_wanted = Signal(object, str, str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    looked_at = Signal()

    def __init__(self, new_id: IdFactory) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAccessibleName(self.tr("Tekst van de brief"))
        self.setAcceptRichText(True)
        self.setTabChangesFocus(False)
        self.new_id = new_id
        self._names = count(1)
        self._kept: Parts = ()
        self._read: Parts = ()
        self._safe: Parts = ()
        self._sent: list[Parts] = []
        self._is_shown = False
        self.has_refused = False
        """Whether text stands here that the archive would not have."""
        self._is_waiting = False
        self._last_position = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self._since = QElapsedTimer()
        """Since when something waits to be kept."""
        self.document().contentsChange.connect(self._on_contents_change)
        self.document().blockCountChanged.connect(self._on_block_count_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    # What is shown

    def forget(self) -> None:
        """Show nothing: another draft comes."""
        self._timer.stop()
        self._is_waiting = False
        self.name_parts(())
        self.chosen = ""
        self._sent.clear()
        self.has_refused = False
        self._rebuild(())
        self._kept = self._read = self._safe = ()
        self._is_shown = False
        self.verticalScrollBar().setValue(0)

    def show_parts(self, texts: Sequence[PartText]) -> None:
        """Show the parts of the draft. What stands here already stays as it is; what is being typed is never lost."""
        if self._is_waiting:
            self.flush()
            return
        self.name_parts(texts)
        if self.has_refused:
            return
        given: Parts = tuple((str(each.id), normal(each.blocks)) for each in texts)
        if given != self._kept or not self._is_shown:
            self._is_shown = True
            self._kept = given
            self._rebuild(given or ((str(self.new_id()), ()),))
            if not given:
                self._read = self._safe = ()
        self._tell_part()

    def _rebuild(self, parts: Parts) -> None:
        """Write the text anew; the cursor and what is in sight stay where they were."""
        place = place_of(self.document(), self.textCursor().position())
        bar = self.verticalScrollBar()
        at = bar.value()
        self.is_showing = True
        self.breaks = ()
        write(self.document(), parts)
        self.arrange()
        self._read = self._safe = read(self.document())
        self.setTextCursor(restored(self.document(), place))
        self.is_showing = False
        bar.setValue(at)
        self._on_cursor_moved()

    def new_name(self) -> str:
        """Return a name for a container, value or note that none on the sheet has."""
        return f"n{next(self._names)}"

    def dressed(self, block: QTextBlock, given: QTextCharFormat) -> QTextCharFormat:
        """Return how words that are what `given` says look in a line."""
        place = self.arrangement.places.get(block.blockNumber())
        return self.dress.redressed(place.purpose if place else "text", given)

    # What was written

    @Slot()
    def flush(self) -> None:
        """Have kept now what waits for a pause in typing."""
        self._timer.stop()
        if not self._is_waiting:
            return
        self._is_waiting = False
        now = read(self.document())
        if len({part for part, _ in now}) < len(now):
            self._name_apart()
            now = read(self.document())
        edit = rewritten(self._read, now)
        self._read = now
        self.has_refused &= bool(edit)
        if edit:
            self._kept = tuple((part, text) for part, text in now if text or part in dict(self._kept))
            self._sent.append(now)
            self.written.emit(edit)
        if self._notes_astray():
            self._rebuild(now)

    def accepted(self) -> None:
        """Hear that the archive has what was written."""
        self.has_refused = False
        if self._sent:
            self._safe = self._sent.pop(0)

    def refused(self) -> None:
        """Hear that the archive would not have what was written: it is offered again with what is typed next."""
        self.has_refused = True
        self._sent.clear()
        self._read = self._safe

    def keep(self) -> None:
        """Note that the text was changed by something else than a key."""
        if not self._is_waiting:
            self._since.start()
        self._is_waiting = True
        self._timer.start()

    def parts_now(self) -> Parts:
        """Return what stands on the sheet at this moment."""
        return read(self.document())

    def selected_blocks(self) -> Blocks:
        """Return what is selected, as blocks; nothing where nothing is."""
        return selection_of(self.textCursor())

    def block_place(self) -> tuple[PartId, Blocks, int] | None:
        """Return the part the cursor is in, its text, and the place behind the block of it the cursor is in."""
        part = self.part
        if not part or self.text_of(part) is None:
            return None
        above = QTextCursor(self.document())
        stretch = self.arrangement.stretch(part)
        above.setPosition(self.document().findBlockByNumber(stretch.first).position() if stretch else 0)
        end = self.textCursor()
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        above.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
        return part_id(part), dict(self.parts_now())[part], len(selection_of(above))

    def write_anew(self, parts: Parts) -> None:
        """Replace the whole text by this, to be kept as any other writing."""
        before = self._read, self._safe
        self._rebuild(parts)
        self._read, self._safe = before
        self.keep()

    def _name_apart(self) -> None:
        """Give a stretch that bears the name of another one a name of its own."""
        seen: set[str] = set()
        last, name = "", ""
        for block in blocks_in(self.document()):
            given = block.blockFormat()
            part = given.stringProperty(PART)
            if given.stringProperty(NOTE_LINE):
                break
            if part != last:
                name = str(self.new_id()) if part in seen else part
                seen.add(part)
                last = part
            if name != part:
                given.setProperty(PART, name)
                QTextCursor(block).setBlockFormat(given)
        self.arrange()

    def _notes_astray(self) -> bool:
        """Return whether the notes at the foot are others than those the text has marks for, in that order."""
        lines = [block.blockFormat().stringProperty(NOTE_LINE) for block in blocks_in(self.document())]
        below = tuple(dict.fromkeys(each for each in lines if each))
        return below != marks_in(self.document())

    @Slot(int, int, int)
    def _on_contents_change(self, _at: int, _removed: int, _added: int) -> None:
        if self.is_showing:
            return
        if not self._is_waiting:
            self._since.start()
        self._is_waiting = True
        if self._since.elapsed() < LONGEST_MS:
            self._timer.start()

    @Slot(int)
    def _on_block_count_changed(self, _count: int) -> None:
        if not self.is_showing:
            QTimer.singleShot(0, self, self._arrange_after_typing)

    def _arrange_after_typing(self) -> None:
        if len(self.arrangement.places) != self.document().blockCount():
            self.arrange()

    # Where the cursor is

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self.is_showing:
            return
        cursor = self.textCursor()
        snap = snapped(cursor, self._last_position)
        self._last_position = cursor.position()
        if snap is not None:
            mode = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(snap, mode)
            self.setTextCursor(cursor)
            return
        place = self.arrangement.places.get(cursor.blockNumber())
        made = ready_to_type(cursor, self.dress, place.purpose if place else "text")
        if made is not None:
            self.setCurrentCharFormat(made)
        self._tell_part()
        self.looked_at.emit()

    @property
    def part(self) -> str:
        """Return the part the cursor is in; empty for a note."""
        return self.textCursor().blockFormat().stringProperty(PART)

    def _tell_part(self) -> None:
        part = self.part
        if part and part != self.chosen and self.text_of(part):
            self.chosen = part
            self.viewport().update()
            self.part_entered.emit(part_id(part))

    def go_to(self, part: PartId, name: str = "") -> None:
        """Put the cursor at the beginning of a part, or in its value of this name."""
        stretch = self.arrangement.stretch(str(part))
        if stretch is None:
            return
        cursor = QTextCursor(self.document().findBlockByNumber(stretch.first))
        for number in range(stretch.first, stretch.last + 1) if name else ():
            found = _value_in(self.document(), number, name)
            if found is not None:
                cursor.setPosition(found)
                break
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def ask_value(self, typed: str = "") -> bool:
        """Ask for the value the cursor stands at, and return whether there is one."""
        found = whole_at(self.textCursor())
        value = field_of(found.looks) if found else None
        if value is None or not self.part:
            return False
        self.value_wanted.emit(part_id(self.part), value.name, typed)
        return True


def _value_in(document: QTextDocument, number: int, name: str) -> int | None:
    at = document.findBlockByNumber(number).begin()
    while not at.atEnd():
        value = field_of(at.fragment().charFormat())
        if value is not None and value.name == name:
            return at.fragment().position() + at.fragment().length()
        at += 1
    return None
