"""What a paragraph is asked for: its header and text, the reason of a step, a title for text of a letter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.domain.paragraph_life import NEEDS_A_REASON
from app.domain.paragraphs import Paragraph, ParagraphState, Register
from app.language.wording import label
from app.services.paragraphs import Origin
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT
from app.ui.widgets.date_field import DateField


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphTyped:
    """A paragraph as it was filled in; its sources one a line."""

    title: str
    topic: str
    owner: str
    tags: tuple[str, ...]
    register: Register
    valid_from: date | None
    valid_until: date | None
    sources: str
    handling: str
    body: str
    why: str

    def put_in(self, paragraph: Paragraph) -> Paragraph:
        """Return a paragraph with all this but its sources."""
        return replace(
            paragraph,
            title=self.title,
            topic=self.topic,
            owner=self.owner,
            tags=self.tags,
            register=self.register,
            valid_from=self.valid_from,
            valid_until=self.valid_until,
            handling=self.handling,
            body=self.body.strip("\n") + "\n",
        )


class ParagraphForm(AskingDialog):
    """Asks for a new paragraph, or for other words for one.

    Signals:
        wanted (ParagraphTyped): this is to be kept; `accept` or `say` answers.
    """

    wanted = Signal(object)

    def __init__(self, title: str, language: str, icons: Path, parent: QWidget, shown: Paragraph | None) -> None:
        super().__init__(title, "", parent)
        self.act_button.setText(self.tr("&Bewaren"))
        self.title, self.topic, self.owner, self.tags = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.owner.setPlaceholderText(self.tr("team of persoon"))
        self.tags.setPlaceholderText(self.tr("met komma's ertussen"))
        self.register = _registers(language)
        self.first, self.last = (
            DateField(self.tr("Geldig vanaf"), icons),
            DateField(self.tr("Geldig tot en met"), icons),
        )
        self.sources, self.handling, self.body = _text(2), _text(2), _text(9)
        self.sources.setPlaceholderText(self.tr("één per regel: een Kamerstuk, wet, besluit of brief met kenmerk …"))
        self.handling.setPlaceholderText(self.tr("hoe en wanneer het te gebruiken"))
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("mag leeg blijven"))
        self._lay_out()
        if shown:
            self._fill(shown)
        self.setMinimumWidth(96 * UNIT)
        self.act_button.clicked.connect(self._on_wanted)
        self.title.setFocus()

    def _lay_out(self) -> None:
        self.ask_for(self.tr("Titel"), self.title)
        self._ask_for_two(self.tr("Onderwerp"), self.topic, self.tr("Eigenaar"), self.owner)
        self._ask_for_two(self.tr("Trefwoorden"), self.tags, self.tr("Register"), self.register)
        self._ask_for_two(self.tr("Geldig vanaf"), self.first, self.tr("tot en met"), self.last)
        self.ask_for(self.tr("Bronnen"), self.sources)
        self.ask_for(self.tr("Behandelaantekening"), self.handling)
        self.ask_for(self.tr("Tekst"), self.body)
        self.ask_for(self.tr("Reden"), self.why)

    def _ask_for_two(self, name: str, field: QWidget, other_name: str, other: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        field.setAccessibleName(name)
        other.setAccessibleName(other_name)
        row.addWidget(field, 1)
        row.addWidget(QLabel(other_name))
        row.addWidget(other, 1)
        self.form.addRow(name, row)

    def _fill(self, shown: Paragraph) -> None:
        self.title.setText(shown.title)
        self.topic.setText(shown.topic)
        self.owner.setText(shown.owner)
        self.tags.setText(", ".join(shown.tags))
        self.register.setCurrentIndex(self.register.findData(shown.register.value))
        self.first.show_day(shown.valid_from)
        self.last.show_day(shown.valid_until)
        self.sources.setPlainText("\n".join(each.text for each in shown.sources))
        self.handling.setPlainText(shown.handling)
        self.body.setPlainText(shown.body)

    @Slot()
    def _on_wanted(self) -> None:
        if not self.title.text().strip() or not self.body.toPlainText().strip():
            self.say(self.tr("Een tekstblok heeft een titel en een tekst."))
            return
        if self.first.is_wrong or self.last.is_wrong:
            self.say(self.tr("Dit is geen datum. Typ bijvoorbeeld 28 juni 2022."))
            return
        self.act_button.setEnabled(False)
        self.wanted.emit(self._typed())

    def _typed(self) -> ParagraphTyped:
        return ParagraphTyped(
            title=" ".join(self.title.text().split()),
            topic=self.topic.text().strip(),
            owner=self.owner.text().strip(),
            tags=tuple(each.strip() for each in self.tags.text().split(",") if each.strip()),
            register=Register(self.register.currentData()),
            valid_from=self.first.day,
            valid_until=self.last.day,
            sources=self.sources.toPlainText(),
            handling=self.handling.toPlainText().strip(),
            body=self.body.toPlainText(),
            why=self.why.text(),
        )


class ParagraphStepForm(AskingDialog):
    """Asks why a version takes a step.

    Signals:
        wanted (str): the reason; `accept` or `say` answers.
    """

    wanted = Signal(str)

    def __init__(self, paragraph: Paragraph, after: ParagraphState, name: str, parent: QWidget) -> None:
        super().__init__(name.replace("&", "").removesuffix("…"), name.removesuffix("…"), parent)
        needs = (paragraph.state, after) in NEEDS_A_REASON
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("nodig voor deze stap") if needs else self.tr("mag leeg blijven"))
        about = QLabel(self.tr("{title}, versie {version}").format(title=paragraph.title, version=paragraph.version))
        about.setWordWrap(True)
        self.form.addRow(about)
        self.ask_for(self.tr("Reden"), self.why)
        self.act_button.clicked.connect(self._on_wanted)
        self.why.setFocus()

    @Slot()
    def _on_wanted(self) -> None:
        self.act_button.setEnabled(False)
        self.wanted.emit(self.why.text())


class OriginForm(AskingDialog):
    """Asks what new paragraphs have in common: owner, topic, register and reason; and of one alone its title.

    Signals:
        wanted (str, Origin): the title, empty where it was not asked, and the rest; `accept` or `say` answers.
    """

    wanted = Signal(str, object)

    def __init__(self, language: str, parent: QWidget, about: str, with_title: bool) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Tekstblok maken") if with_title else self.tr("Standaardteksten inlezen"))
        self.act_button.setText(self.tr("&Maken") if with_title else self.tr("&Inlezen"))
        self.title, self.topic, self.owner, self.why = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.owner.setPlaceholderText(self.tr("team of persoon"))
        self.why.setPlaceholderText(self.tr("mag leeg blijven"))
        self.register = _registers(language)
        said = QLabel(about)
        said.setWordWrap(True)
        self.form.addRow(said)
        self._with_title = with_title
        if with_title:
            self.ask_for(self.tr("Titel"), self.title)
        for name, field in (
            (self.tr("Onderwerp"), self.topic),
            (self.tr("Eigenaar"), self.owner),
            (self.tr("Register"), self.register),
            (self.tr("Reden"), self.why),
        ):
            self.ask_for(name, field)
        self.act_button.clicked.connect(self._on_wanted)
        (self.title if with_title else self.topic).setFocus()

    @Slot()
    def _on_wanted(self) -> None:
        if self._with_title and not self.title.text().strip():
            self.say(self.tr("Een tekstblok heeft een titel."))
            return
        self.act_button.setEnabled(False)
        origin = Origin(
            owner=self.owner.text(),
            topic=self.topic.text(),
            register=Register(self.register.currentData()),
            why=self.why.text(),
        )
        self.wanted.emit(self.title.text(), origin)


def _registers(language: str) -> QComboBox:
    combo = QComboBox()
    for each in Register:
        combo.addItem(label(each, language), each.value)
    return combo


def _text(lines: int) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(lines * text.fontMetrics().lineSpacing() + 2 * UNIT)
    return text
