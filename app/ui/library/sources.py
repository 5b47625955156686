"""Vervangen bronnen: what was superseded, by what, and the paragraphs that lean on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QWidget

from app.domain.changes import Changes, Kind
from app.domain.paragraphs import SourceKind
from app.domain.sources import Leaning, SupersededSource
from app.language.dates import write_long
from app.ui.desk import Desk
from app.ui.life.asking import AskingDialog
from app.ui.pane_dialog import PaneDialog
from app.ui.theme import UNIT
from app.ui.widgets.two_line_list import Row

if TYPE_CHECKING:
    from app.composition import Services


@dataclass(frozen=True, slots=True)
class Told:
    """A source as it was told to be superseded. One that names several publications is told of each."""

    source: str
    by: str


@dataclass(frozen=True, slots=True)
class SourcesKnown:
    """What was superseded, who leans on it, and every source the library cites."""

    superseded: tuple[SupersededSource, ...]
    flagged: tuple[Leaning, ...]
    cited: tuple[str, ...]


def known(services: Services) -> SourcesKnown:
    """Return what the archive knows of sources. Runs on the worker."""
    cited = {
        source.text
        for paragraph in services.paragraphs.all()
        for source in paragraph.sources
        if source.kind is not SourceKind.UNREAD
    }
    return SourcesKnown(services.sources.superseded(), services.sources.flagged(), tuple(sorted(cited)))


class SourcesDialog(PaneDialog):
    """Shows superseded sources at the left; at the right the paragraphs that lean on the chosen one.

    Signals:
        paragraph_requested (ParagraphId): this paragraph is to be shown in the library.
    """

    paragraph_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "", "", "", parent)
        self.setWindowTitle(self.tr("Vervangen bronnen"))
        self.left.setAccessibleName(self.tr("Vervangen bronnen"))
        self.right.setAccessibleName(self.tr("Tekstblokken die erop steunen"))
        self._known = SourcesKnown((), (), ())
        self.add = self.add_act(self.tr("Bron ver&vangen…"), self.ask_source)
        self.restore = self.add_act(self.tr("&Weer van kracht"), self.restore_chosen)
        self.show_paragraph = self.add_act(self.tr("&Tekstblok tonen"), self._on_paragraph_opened)
        self.right.opened.connect(self._on_paragraph_opened)
        self.desk.changed.connect(self._on_changed)
        self.refresh()
        self.show_chosen()
        self.left.setFocus()

    def refresh(self) -> None:
        """Ask what was superseded."""
        self.ask(known, self._on_known, topic="sources")

    def _on_known(self, found: SourcesKnown) -> None:
        self._known = found
        self.left.say_empty(self.tr("Van geen bron is gezegd dat zij is vervangen."))
        told = dict.fromkeys(Told(each.source, each.by) for each in reversed(found.superseded))
        self.left.show_rows([self._row(each) for each in told])

    def _row(self, told: Told) -> Row:
        leaning = len(self._leaning(told))
        count = self.tr("1 tekstblok") if leaning == 1 else self.tr("{count} tekstblokken").format(count=leaning)
        return Row(told, told.source, f"{count} · {self._became(told)}", loud=bool(leaning))

    def _became(self, told: Told) -> str:
        if told.by:
            return self.tr("vervangen door {source}").format(source=told.by)
        return self.tr("niet meer van kracht")

    def _leaning(self, told: Told) -> Sequence[Leaning]:
        found = (each for each in self._known.flagged if Told(each.source.source, each.source.by) == told)
        return tuple({each.paragraph: each for each in found}.values())

    def show_chosen(self) -> None:
        chosen = self.left.chosen
        is_one = isinstance(chosen, Told)
        self.say_heading(chosen.source if is_one else "")
        self.right.say_empty(self.tr("Geen tekstblok steunt op deze bron.") if is_one else "")
        self.right.show_rows([self._paragraph(each) for each in self._leaning(chosen)] if is_one else ())
        self.say_detail(self._who(chosen) if is_one else "")
        self.restore.setEnabled(is_one)

    def _who(self, told: Told) -> str:
        """Return in full what became of a source, who said so and when."""
        last = next((each for each in reversed(self._known.superseded) if Told(each.source, each.by) == told), None)
        if last is None:
            return ""
        day = write_long(last.at.astimezone().date())
        said = self.tr("Deze bron is {what}; gezegd door {who} op {day}.")
        return said.format(what=self._became(told), who=last.told_by, day=day)

    def _paragraph(self, leaning: Leaning) -> Row:
        return Row(leaning, leaning.title, self.tr("versie {version}").format(version=leaning.version))

    def show_detail(self) -> None:
        self.show_paragraph.setEnabled(isinstance(self.right.chosen, Leaning))

    def ask_source(self) -> None:
        """Ask which source was superseded, and by what."""
        form = SourceForm(self._known.cited, self)
        form.wanted.connect(lambda source, by: self._supersede(form, Told(source, by)))
        self.open_form(form)

    def _supersede(self, form: SourceForm, told: Told) -> None:
        def act(services: Services) -> tuple[Told, Changes]:
            return told, services.sources.supersede(told.source, told.by)

        self.keep(form, act, self._on_told)

    def _on_told(self, told: Told) -> None:
        """Show this one when the archive is asked again."""
        self.say("")
        rows = [each for each in self.left.rows.rows if each.value != told]
        self.left.show_rows([Row(told, told.source), *rows], told)

    @Slot()
    def restore_chosen(self) -> None:
        """Have the chosen source be in force after all."""
        chosen = self.left.chosen
        if not isinstance(chosen, Told):
            return
        said = self.tr("‘{source}’ is weer van kracht.").format(source=chosen.source)
        self.command(lambda services: (said, services.sources.restore(chosen.source)), self.say)

    @Slot()
    def _on_paragraph_opened(self) -> None:
        chosen = self.right.chosen
        if isinstance(chosen, Leaning):
            self.paragraph_requested.emit(chosen.paragraph)
            self.accept()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.PARAGRAPH):
            self.refresh()


class SourceForm(AskingDialog):
    """Asks which source was superseded, and by which other.

    Signals:
        wanted (str, str): the source and what came in its place, empty where nothing did; `accept` or `say` answers.
    """

    wanted = Signal(str, str)

    def __init__(self, cited: tuple[str, ...], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Bron vervangen"))
        self.act_button.setText(self.tr("&Bewaren"))
        self.source, self.by = QComboBox(), QLineEdit()
        self.source.setEditable(True)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.addItems(list(cited))
        self.source.setCurrentIndex(-1)
        self._line.setPlaceholderText(self.tr("een bron uit de bibliotheek, een Kamerstuk of de naam van een wet"))
        completer = self.source.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.by.setPlaceholderText(self.tr("mag leeg blijven"))
        about = QLabel(
            self.tr("Elk tekstblok dat op deze bron steunt wordt gemerkt, tot een volgende versie er niet op steunt.")
        )
        about.setWordWrap(True)
        self.form.addRow(about)
        self.ask_for(self.tr("Bron"), self.source)
        self.ask_for(self.tr("Vervangen door"), self.by)
        self.setMinimumWidth(88 * UNIT)
        self.act_button.clicked.connect(self._on_wanted)
        self.source.setFocus()

    @property
    def _line(self) -> QLineEdit:
        line = self.source.lineEdit()
        assert line is not None
        return line

    @Slot()
    def _on_wanted(self) -> None:
        self.act_button.setEnabled(False)
        self.wanted.emit(self.source.currentText().strip(), self.by.text().strip())
