"""What departs from the library, what a newer version brings, and where a paragraph is used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.domain.departures import PartDepartures
from app.domain.letters import Status
from app.domain.merges import Conflict, Side
from app.domain.paragraphs import Paragraph
from app.language.dates import write_long
from app.language.wording import label
from app.services.updating import Update
from app.services.using import Use
from app.ui import theme
from app.ui.compose.departures_html import departures_html
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT
from app.ui.widgets.framed import framed
from app.ui.widgets.two_line_list import Row, TwoLineList


class _ReadingDialog(QDialog):
    """Something to read, and a button to close it."""

    def __init__(self, title: str, shown: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(2 * UNIT)
        rows.addWidget(framed(shown), 1)
        rows.addWidget(buttons)
        self.resize(90 * UNIT, 60 * UNIT)


class DeparturesDialog(_ReadingDialog):
    """A part sentence by sentence beside the version it was taken from."""

    def __init__(self, departs: PartDepartures, language: str, parent: QWidget) -> None:
        self.page = QTextBrowser()
        super().__init__(f"{departs.title} ({departs.version})", self.page, parent)
        self.page.setAccessibleName(self.tr("Afwijkingen van de bibliotheek, zin voor zin"))
        self.page.document().setDocumentMargin(2 * UNIT)
        self.page.setHtml(departures_html(departs.sentences, theme.current(parent.palette()), language))


class UsesDialog(_ReadingDialog):
    """The open drafts and the letters a paragraph stands in, with the version."""

    def __init__(self, paragraph: Paragraph, uses: Sequence[Use], language: str, parent: QWidget) -> None:
        self.list = TwoLineList("", "")
        self._language = language
        super().__init__("", self.list, parent)
        self.setWindowTitle(self.tr("Waar gebruikt: {title}").format(title=paragraph.title))
        self.list.setAccessibleName(self.tr("Concepten en brieven"))
        self.list.say_empty(self.tr("Dit tekstblok staat in geen enkel concept en geen enkele brief."))
        self.list.show_rows([self._row(each) for each in uses])

    def _row(self, use: Use) -> Row:
        subject = use.subject or self.tr("(zonder onderwerp)")
        told = [
            self.tr("versie {version}").format(version=use.version),
            label(use.status or Status.CONCEPT, self._language),
            use.kenmerk,
            write_long(use.dated) if use.dated else "",
            self.tr("eigen woorden") if use.own_wording else "",
        ]
        return Row(use, subject, " · ".join(filter(None, told)))


class UpdateDialog(AskingDialog):
    """What a newer version of a paragraph changes; where the drafter changed the same, whose words stand.

    Signals:
        chosen (PartId, dict of int and Side): update this part so.
    """

    chosen = Signal(object, object)

    def __init__(self, update: Update, language: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._update = update
        self.fields: list[QComboBox] = []
        """Where it is chosen, one for each conflict."""
        self.setWindowTitle(
            self.tr("{title}: van versie {old} naar {new}").format(
                title=update.newest.title, old=update.used.version, new=update.newest.version
            )
        )
        self.act_button.setText(self.tr("Bij&werken"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Wat de nieuwe versie wijzigt, zin voor zin"))
        self.page.document().setDocumentMargin(UNIT)
        self.page.setMinimumHeight(34 * UNIT)
        self.page.setHtml(departures_html(update.changes, theme.current(parent.palette()), language))
        self.form.addRow(framed(self.page))
        if update.merge:
            self.form.addRow(_quiet(self.tr("Uw eigen woorden in dit tekstblok blijven staan.")))
        for place, conflict in enumerate(update.conflicts):
            self._ask(place, conflict)
        self.act_button.clicked.connect(self._on_accepted)
        self._on_picked()
        self.setMinimumWidth(80 * UNIT)

    def _ask(self, place: int, conflict: Conflict) -> None:
        if place == 0:
            self.form.addRow(_quiet(self.tr("Hier wijzigden u en de bibliotheek dezelfde woorden. Kies:")))
        gone = self.tr("(weggelaten)")
        field = QComboBox()
        field.addItem(self.tr("Kies wiens woorden blijven"))
        field.addItem(self.tr("Uw woorden: {words}").format(words=_short(conflict.ours) or gone))
        field.addItem(self.tr("Tekstblok: {words}").format(words=_short(conflict.theirs) or gone))
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(30)
        for row, text in enumerate((conflict.ours, conflict.theirs), 1):
            field.setItemData(row, text, Qt.ItemDataRole.ToolTipRole)
        field.currentIndexChanged.connect(self._on_picked)
        self.fields.append(field)
        where = self.tr("In plaats van ‘{words}’") if conflict.base else self.tr("Op plaats {number}")
        self.ask_for(where.format(words=_short(conflict.base, 28), number=place + 1), field)

    @property
    def choices(self) -> Mapping[int, Side]:
        """Return whose words stand, of the places that were decided."""
        sides = (None, Side.OURS, Side.THEIRS)
        decided = ((place, sides[field.currentIndex()]) for place, field in enumerate(self.fields))
        return {place: side for place, side in decided if side}

    @Slot()
    def _on_picked(self, _side: int = 0) -> None:
        self.act_button.setEnabled(len(self.choices) == len(self.fields))

    @Slot()
    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(self._update.part, dict(self.choices))


def _quiet(sentence: str) -> QLabel:
    said = QLabel(sentence)
    said.setObjectName("quiet")
    said.setWordWrap(True)
    return said


def _short(text: str, longest: int = 80) -> str:
    words = " ".join(text.split())
    return words if len(words) <= longest else f"{words[: longest - 1]}…"
