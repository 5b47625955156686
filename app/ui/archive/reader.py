"""One letter to read: what is known of it, and its text as a page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.beside import Beside
from app.domain.letters import Direction, Letter, Role
from app.domain.life import TRANSITIONS
from app.domain.parties import Party
from app.language.wording import label
from app.language.wording.held import retention_text, rubricering_text
from app.services.linking import Linked
from app.ui import theme
from app.ui.archive.file_list import FileList
from app.ui.archive.letter_facts import facts_of
from app.ui.archive.link_list import LinkList
from app.ui.archive.twin_hint import TwinHint
from app.ui.icons import icon
from app.ui.letter_html import letter_html
from app.ui.pictures import NO_PICTURES, LetterPictures
from app.ui.places import cursor_over, hits
from app.ui.theme import DRAWING, UNIT
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_browser import PageBrowser


class Reader(QFrame):
    """Shows one letter at a time.

    Signals:
        answer_requested: the letter shown is to be answered.
        step_wanted (Status): the letter shown is to take this step.
        change_wanted, link_wanted, join_wanted, twin_wanted, history_wanted, bin_wanted: so is this to be done.
        unlink_wanted (Neighbour): the link with this letter is to be taken away.
        letter_wanted (object): the letter with this id is to be shown.
        party_wanted: the details of whom the letter is from are to be seen.
        kenmerk_copied (str): this kenmerk stands on the clipboard now.
    """

    answer_requested = Signal()
    step_wanted = Signal(object)
    change_wanted = Signal()
    link_wanted = Signal()
    join_wanted = Signal()
    twin_wanted = Signal()
    unlink_wanted = Signal(object)
    history_wanted = Signal()
    bin_wanted = Signal()
    letter_wanted = Signal(object)
    party_wanted = Signal()
    kenmerk_copied = Signal(str)

    def __init__(self, language: str, icons: Path) -> None:
        super().__init__()
        self._icons = icons
        self.setObjectName("pane")
        self._language = language
        self._words: tuple[str, ...] = ()
        self._pictures = NO_PICTURES
        self.letter: Letter | None = None
        self._subject = QLabel()
        self._facts = QFormLayout()
        self.text = PageBrowser()
        self.answer = QPushButton(self.tr("&Beantwoorden"))
        self.status = QToolButton()
        self.more = QToolButton()
        self.rubricering = QLabel()
        self.links = LinkList(language)
        self.files = FileList(language)
        self.twin = TwinHint(language)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._lay_out()
        self.answer.clicked.connect(self.answer_requested)
        self.show_nothing("")

    def _lay_out(self) -> None:
        font = self._subject.font()
        font.setPointSizeF(font.pointSizeF() + 3)
        font.setBold(True)
        self._subject.setFont(font)
        self._subject.setWordWrap(True)
        self._subject.setTextFormat(Qt.TextFormat.PlainText)
        self._subject.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts.setHorizontalSpacing(2 * UNIT)
        self._facts.setVerticalSpacing(UNIT // 2)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.text.setAccessibleName(self.tr("Tekst van de brief"))
        self.text.setOpenExternalLinks(True)
        self.text.document().setDocumentMargin(2 * UNIT)
        self.answer.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.answer)
        buttons.addStretch(1)
        for each in (self.status, self.more):
            each.setProperty("flat_link", True)
            each.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            buttons.addWidget(each)
        self._set_up_more()
        self.rubricering.setObjectName("rubricering")
        self.rubricering.setTextFormat(Qt.TextFormat.PlainText)
        self.rubricering.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        head.setSpacing(3 * UNIT // 2)
        head.addWidget(self.rubricering)
        head.addWidget(self._subject)
        head.addLayout(self._facts)
        head.addWidget(self.links)
        head.addWidget(self.twin)
        head.addWidget(self.files)
        head.addLayout(buttons)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.text, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)

    def _set_up_more(self) -> None:
        self.more.setText(self.tr("&Meer") + " ▾")
        menu = QMenu(self.more)
        self._copy = menu.addAction(self.tr("&Kenmerk kopiëren"))
        self._copy.triggered.connect(self.copy_kenmerk)
        menu.addSeparator()
        for name, signal in (
            (self.tr("&Gegevens wijzigen…"), self.change_wanted),
            (self.tr("&Verbinden met…"), self.link_wanted),
            (self.tr("&Bestand toevoegen…"), self.join_wanted),
            (self.tr("G&eschiedenis…"), self.history_wanted),
            (self.tr("Naar de &prullenbak"), self.bin_wanted),
        ):
            menu.addAction(name).triggered.connect(signal)
        self._for_ours = menu.addAction(self.tr("T&weeling voor de andere Kamer"))
        self._for_ours.triggered.connect(self.twin_wanted)
        self.more.setMenu(menu)
        self.links.letter_wanted.connect(self.letter_wanted)
        self.links.unlink_wanted.connect(self.unlink_wanted)

    def _show_status(self, letter: Letter) -> None:
        """Show where the letter stands, and where it may go from there."""
        menu = QMenu(self.status)
        for after in TRANSITIONS[letter.status]:
            chosen = menu.addAction(label(after, self._language).capitalize())
            chosen.triggered.connect(lambda _=False, after=after: self.step_wanted.emit(after))
        arrow = "" if menu.isEmpty() else " ▾"
        self.status.setText(label(letter.status, self._language).capitalize() + arrow)
        self.status.setMenu(menu)
        self.status.setEnabled(not menu.isEmpty())
        self.status.setToolTip(self.tr("Een stap verder (Ctrl+Shift+S)"))

    def show_links(self, linked: tuple[Linked, ...]) -> None:
        """Show what the letter is linked with."""
        self.links.show_links(linked)

    def show_retention(self, destroyable: date | None) -> None:
        """Show how long the letter is kept, and from when it may be destroyed."""
        assert self.letter is not None
        said = retention_text(self.letter.retention, self._language, destroyable)
        self._facts.addRow(*_row(self.tr("Bewaren"), said))

    def show_nothing(self, heading: str) -> None:
        """Show that no letter is chosen."""
        self.letter = None
        self._empty.say(heading)
        self._stack.setCurrentIndex(0)

    def show_letter(self, letter: Letter, words: tuple[str, ...], pictures: LetterPictures = NO_PICTURES) -> None:
        """Show a letter, with these words marked."""
        self.letter = letter
        self._pictures = pictures
        self._words = words
        self._subject.setText(letter.subject or self.tr("(zonder onderwerp)"))
        while self._facts.rowCount():
            self._facts.removeRow(0)
        editable = known_role(letter)
        width = 0
        for fact in facts_of(letter, self._language):
            name, value = _row(fact.name, fact.shown)
            width = max(width, name.sizeHint().width())
            self._facts.addRow(name, self._with_details(value) if fact.role and fact.role is editable else value)
        self._copy.setEnabled(bool(self.kenmerk))
        self.answer.setVisible(letter.direction is Direction.INCOMING)
        self._for_ours.setVisible(letter.direction is Direction.OUTGOING)
        self._show_status(letter)
        self.links.align(width)
        self.links.show_links(())
        self.twin.show_beside(Beside())
        self.files.align(width)
        self.files.show_files(letter)
        self.rubricering.setText(rubricering_text(letter.rubricering, self._language))
        self.rubricering.setVisible(not letter.rubricering.is_empty)
        self._show_text()
        self._stack.setCurrentIndex(1)

    def _with_details(self, value: QLabel) -> QWidget:
        details = QToolButton()
        details.setIcon(icon(self._icons, "edit", DRAWING, 16))
        details.setProperty("flat_link", True)
        details.setProperty("slim", True)
        details.setAccessibleName(self.tr("Gegevens van de relatie"))
        details.setToolTip(self.tr("Gegevens wijzigen (F2)"))
        details.clicked.connect(self.party_wanted)
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(value, 1)
        row.addWidget(details, 0, Qt.AlignmentFlag.AlignTop)
        return cell

    def _show_text(self) -> None:
        if self.letter is None:
            return
        colours = theme.current(self.palette())
        if self.letter.text:
            self.text.pictures = self._pictures.painted
            self.text.setHtml(letter_html(self.letter.text, colours, self._pictures.kept))
        else:
            self.text.setPlainText(self.tr("Van deze brief is geen tekst gelezen."))
        self._mark(colours)

    def _mark(self, colours: theme.Colours) -> None:
        document = self.text.document()
        plain = document.toPlainText()
        shape = QTextCharFormat()
        shape.setBackground(QColor(colours.mark))
        shape.setForeground(QColor(colours.text))
        marked = []
        for start, end in hits(plain, self._words):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor_over(document, plain, start, end)
            selection.format = shape
            marked.append(selection)
        self.text.setExtraSelections(marked)

    @property
    def marked(self) -> tuple[str, ...]:
        """Return the words that are marked in the text, as they stand there."""
        return tuple(each.cursor.selectedText() for each in self.text.extraSelections())

    @property
    def kenmerk(self) -> str:
        """Return the kenmerk of the letter shown: ours, or theirs where we have none."""
        return (self.letter.our_kenmerk or self.letter.their_kenmerk or "") if self.letter else ""

    @Slot()
    def copy_kenmerk(self) -> None:
        """Put the kenmerk on the clipboard."""
        if self.kenmerk:
            QGuiApplication.clipboard().setText(self.kenmerk)
            self.kenmerk_copied.emit(self.kenmerk)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_stack"):
            self._show_text()


def known_role(letter: Letter) -> Role | None:
    """Return in which role somebody of the archive stands in a letter, the sender first; None for nobody."""
    return next((each.role for role in Role for each in letter.parties if each.role is role and each.party), None)


def correspondent(letter: Letter) -> Party | None:
    """Return who that is."""
    role = known_role(letter)
    found = letter.party(role) if role else None
    return found.party if found else None


def _row(name: str, shown: str) -> tuple[QLabel, QLabel]:
    label, value = QLabel(name), QLabel(shown)
    label.setObjectName("quiet")
    for each in (label, value):
        each.setAlignment(Qt.AlignmentFlag.AlignTop)
    value.setWordWrap(True)
    value.setTextFormat(Qt.TextFormat.PlainText)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    value.setForegroundRole(QPalette.ColorRole.Text)
    return label, value
