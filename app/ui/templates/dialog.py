"""Sjablonen: the house styles there are, and Word files of one's own checked and added to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.changes import Changes, Kind
from app.domain.templates import HouseStyleRow, TemplateFinding
from app.services.templates import CheckedTemplate
from app.ui.desk import Desk
from app.ui.file_drop import dropped
from app.ui.pane_dialog import PaneDialog
from app.ui.templates.forms import NameForm, RemoveForm, proposed_name
from app.ui.templates.rows import Brought, TemplateRows


class TemplatesDialog(PaneDialog):
    """Shows house styles at the left; at the right the fields of one, or what stands in the way of a file."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "", "", "", parent)
        self.setWindowTitle(self.tr("Sjablonen"))
        self.left.setAccessibleName(self.tr("Huisstijlen"))
        self.right.setAccessibleName(self.tr("Velden of bevindingen"))
        self.setAcceptDrops(True)
        self._rows = TemplateRows(desk.language, self)
        self._styles: tuple[HouseStyleRow, ...] = ()
        self._brought: Brought | None = None
        self.bring = self.add_act(self.tr("Word-bestand &nazien…"), self.choose_file)
        self.again = self.add_act(self.tr("&Opnieuw nazien"), self.check_again)
        self.add = self.add_act(self.tr("&Toevoegen…"), self.add_brought)
        self.remove = self.add_act(self.tr("&Weghalen…"), self.remove_chosen)
        self.left.opened.connect(self.add_brought)
        self.desk.changed.connect(self._on_changed)
        self.say(self.tr("Kies een Word-bestand met velden als {{ onderwerp }} erin, of sleep het hierheen."))
        self.refresh()
        self.show_chosen()

    def refresh(self) -> None:
        """Ask which house styles there are."""
        self.ask(lambda services: services.templates.all(), self._on_styles, topic="house styles")

    def _on_styles(self, styles: tuple[HouseStyleRow, ...]) -> None:
        self._styles = styles
        self._show_left(None)

    def _show_left(self, chosen: object) -> None:
        waiting = [self._rows.brought(self._brought)] if self._brought else []
        self.left.show_rows([*waiting, *map(self._rows.house_style, self._styles)], chosen)

    def show_chosen(self) -> None:
        match self.left.chosen:
            case Brought() as brought:
                self.say_heading(self._rows.heading(brought))
                self.right.say_empty(self.tr("Er is niets op aan te merken."))
                self.right.show_rows(self._rows.findings(brought))
            case HouseStyleRow() as style:
                self.say_heading(self.tr("Velden in ‘{label}’").format(label=style.label))
                self.right.say_empty(self.tr("Deze huisstijl heeft geen velden."))
                self.right.show_rows(self._rows.fields(style))
            case _:
                self.say_heading("")
                self.right.show_rows(())

    def show_detail(self) -> None:
        chosen, finding = self.left.chosen, self.right.chosen
        is_finding = isinstance(chosen, Brought) and isinstance(finding, TemplateFinding)
        self.say_detail(self._rows.detail(finding) if is_finding else "")
        self.again.setEnabled(isinstance(chosen, Brought))
        self.add.setEnabled(isinstance(chosen, Brought) and not chosen.checked.blocks)
        self.remove.setEnabled(isinstance(chosen, HouseStyleRow) and chosen.own)

    def choose_file(self) -> None:
        """Ask for a Word file and check it."""
        kinds = self.tr("Word-bestanden (*.docx *.dotx);;Alle bestanden (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Word-bestand nazien"), "", kinds)
        if name:
            self.check_file(Path(name))

    def check_again(self) -> None:
        """Check the file once more, now that it was mended in Word."""
        if self._brought:
            self.check_file(self._brought.file)

    def check_file(self, file: Path) -> None:
        """Check a Word file and list what was found."""

        def show(checked: CheckedTemplate) -> None:
            self._set_busy(False)
            self._brought = Brought(file, checked)
            self._show_left(self._brought)
            self.say(self._advice(checked), wrong=checked.blocks)

        self._set_busy(True)
        self.say(self.tr("‘{file}’ nazien…").format(file=file.name))
        self.ask(lambda services: services.templates.check(file), show, topic="template")

    def _advice(self, checked: CheckedTemplate) -> str:
        if checked.blocks:
            return self.tr("Verbeter dit in Word, bewaar het bestand en kies Opnieuw nazien.")
        return self.tr("Dit bestand kan als huisstijl worden toegevoegd.")

    def tell(self, error: Any) -> None:
        self._set_busy(False)
        super().tell(error)

    def _set_busy(self, busy: bool) -> None:
        self.bring.setEnabled(not busy)
        if busy:
            for each in (self.again, self.add, self.remove):
                each.setEnabled(False)
        else:
            self.show_detail()

    @Slot()
    def add_brought(self) -> None:
        """Ask what the file is to be called as a house style."""
        brought = self.left.chosen
        if not isinstance(brought, Brought) or brought.checked.blocks:
            return
        form = NameForm(proposed_name(brought.file.stem), self)
        form.wanted.connect(lambda name, over: self.keep(form, *self._adding(brought, name, over)))
        self.open_form(form)

    def _adding(self, brought: Brought, name: str, over: bool) -> tuple[Callable[..., Any], Callable[..., None]]:
        def added(checked: CheckedTemplate) -> None:
            if not checked.kept:
                self._brought = Brought(brought.file, checked)
                self._show_left(self._brought)
                self.say(self._advice(checked), wrong=True)
                return
            self._brought = None
            self._show_left(None)
            told = self.tr("‘{name}’ is nu een huisstijl; kies hem bij de gegevens van een concept.")
            self.say(told.format(name=name))

        return (lambda services: services.templates.add(brought.file, name, over=over)), added

    def remove_chosen(self) -> None:
        """Ask whether the chosen house style is to go."""
        chosen = self.left.chosen
        if not isinstance(chosen, HouseStyleRow) or not chosen.own:
            return
        form = RemoveForm(chosen.label, self)
        form.wanted.connect(lambda: self.keep(form, lambda services: services.templates.remove(chosen.name)))
        self.open_form(form)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.HOUSE_STYLE):
            self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped(event.mimeData())
        if files and self.bring.isEnabled():
            event.acceptProposedAction()
            self.check_file(files[0])
