"""Bewindspersonen: who held which office on a day, what ministries were called then, and the recesses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QWidget

from app.domain.changes import Changes, Kind
from app.domain.offices import Ministry, Stand
from app.domain.parties import Party
from app.domain.standing import LoadedFact
from app.services.offices import Holder
from app.ui.compose.party_picker import called
from app.ui.desk import Desk
from app.ui.offices.forms import EndForm, TenureForm, TenureTyped
from app.ui.offices.load_report import LoadReport
from app.ui.offices.rows import About, DayFacts, OfficeRows, facts_of
from app.ui.pane_dialog import PaneDialog
from app.ui.parties.editing import add_party, mend_party
from app.ui.theme import UNIT
from app.ui.widgets.date_field import DateField
from app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from app.composition import Services

_PAUSE_MS = 150


class OfficesDialog(PaneDialog):
    """Shows the office holders of a day; tenures are added, mended and ended here, and newer facts loaded."""

    def __init__(self, desk: Desk, icons: Path, parent: QWidget) -> None:
        super().__init__(desk, "", "", "", parent)
        self.setWindowTitle(self.tr("Bewindspersonen"))
        self.left.setAccessibleName(self.tr("Wat te zien"))
        self.right.setAccessibleName(self.tr("Op deze dag"))
        self._icons = icons
        self._rows = OfficeRows(desk.language, self)
        self._facts: DayFacts | None = None
        self.day = DateField(self.tr("Dag"), icons)
        self.words = SearchField(self.tr("ambt of ministerie, ook onder een oude naam"), self.tr("Zoeken"), icons)
        self._lay_out_top()
        self.add = self.add_act(self.tr("&Toevoegen…"), self.add_tenure)
        self.mend = self.add_act(self.tr("&Wijzigen…"), self.mend_tenure)
        self.end = self.add_act(self.tr("B&eëindigen…"), self.end_tenure)
        self.load = self.add_act(self.tr("&Gegevens laden"), lambda: None)
        menu = QMenu(self.load)
        self.load_file = menu.addAction(self.tr("Uit een &bestand…"), self.choose_file)
        self.load_shipped = menu.addAction(self.tr("Die van dit &programma"), lambda: self.load_facts(None))
        self.load.setMenu(menu)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        self.refresh()
        self.show_chosen()

    def _lay_out_top(self) -> None:
        name = QLabel(self.tr("&Dag"))
        name.setBuddy(self.day)
        self.day.setFixedWidth(26 * UNIT)
        for each in (name, self.day):
            self.top.addWidget(each)
        self.top.addSpacing(UNIT)
        self.top.addWidget(self.words, 1)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.refresh)
        for field in (self.day, self.words):
            field.textEdited.connect(self._on_typed)
        self.day.picked.connect(self.refresh)
        self.words.textChanged.connect(self._on_typed)
        self.words.left_downwards.connect(self.right.setFocus)
        self.right.opened.connect(self.mend_tenure)
        self.desk.changed.connect(self._on_changed)

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def refresh(self) -> None:
        """Ask the archive about the day that is typed."""
        if self.day.is_wrong:
            self.say(self.tr("Dit is geen datum. Typ bijvoorbeeld 28 juni 2022."), wrong=True)
            return
        self.say("")
        self.ask(facts_of(self.day.day, self.words.text()), self._on_facts, topic="offices")

    def _on_facts(self, facts: DayFacts) -> None:
        self._facts = facts
        if not self.day.text():
            self.day.show_day(facts.day)
        self.left.show_rows(self._rows.left(facts))

    def show_chosen(self) -> None:
        about = self.left.chosen
        self.right.say_empty(
            {
                About.HOLDERS: self.tr("Van deze dag kent het archief geen bewindspersonen die hierbij passen."),
                About.MINISTRIES: self.tr("Van deze dag kent het archief geen ministeries die hierbij passen."),
            }.get(about, "")
        )
        self.right.show_rows(self._rows.right(self._facts, about) if self._facts and about else ())

    def show_detail(self) -> None:
        chosen = self.right.chosen
        self.say_detail(self._rows.detail(chosen))
        for each in (self.mend, self.end):
            each.setEnabled(isinstance(chosen, Holder))

    def add_tenure(self) -> None:
        """Ask who holds an office."""

        def wanted(form: TenureForm, typed: TenureTyped, today: date) -> None:
            stand = Stand(typed.source, today)
            self.keep(
                form,
                lambda services: services.offices.add(
                    typed.office, typed.ministry, typed.holder, typed.first, stand, typed.last, acting=typed.acting
                ),
            )

        self._ask_tenure(None, wanted)

    @Slot()
    def mend_tenure(self) -> None:
        """Let the chosen tenure be corrected."""
        chosen = self.right.chosen
        if not isinstance(chosen, Holder):
            return

        def wanted(form: TenureForm, typed: TenureTyped, today: date) -> None:
            mended = replace(
                chosen.tenure,
                office=typed.office,
                ministry=typed.ministry,
                holder=typed.holder,
                first=typed.first,
                last=typed.last,
                acting=typed.acting,
                stand=Stand(typed.source, today),
            )
            self.keep(form, lambda services: (None, services.offices.mend(mended)))

        self._ask_tenure(chosen, wanted)

    def _ask_tenure(self, holder: Holder | None, wanted: Callable[[TenureForm, TenureTyped, date], None]) -> None:
        """Open the form with everybody the archive knows and the ministries of the day."""
        day = self._facts.day if self._facts else None

        def opened(known: tuple[tuple[Party, ...], tuple[Ministry, ...], date]) -> None:
            parties, ministries, today = known
            form = TenureForm(parties, ministries, self._icons, self, holder.tenure if holder else None)
            form.wanted.connect(lambda typed: wanted(form, typed, today))
            form.holder.details_wanted.connect(lambda party: self._on_details(form, party))
            self.open_form(form)

        def known(services: Services) -> tuple[tuple[Party, ...], tuple[Ministry, ...], date]:
            today = services.offices.hand.moment().astimezone().date()
            return services.parties.all(), services.offices.ministries_on(day or today), today

        self.ask(known, opened)

    def _on_details(self, form: TenureForm, party: Party | None) -> None:
        if party is None:
            add_party(self.desk, form, form.offer)
        else:
            mend_party(self.desk, form, party)

    def end_tenure(self) -> None:
        """Ask when the chosen tenure ends."""
        chosen = self.right.chosen
        if not isinstance(chosen, Holder) or self._facts is None:
            return
        tenure = chosen.tenure
        form = EndForm(tenure, called(replace(chosen.party, function="")), self._facts.day, self._icons, self)
        form.wanted.connect(lambda day: self.keep(form, lambda services: services.offices.end(str(tenure.id), day)))
        self.open_form(form)

    def choose_file(self) -> None:
        """Ask for a data file and load it."""
        kinds = self.tr("Vaste gegevens (*.toml);;Alle bestanden (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Vaste gegevens laden"), "", kinds)
        if name:
            self.load_facts(Path(name))

    def load_facts(self, file: Path | None, over_mended: bool = False) -> None:
        """Load a data file, or the one that comes with the program, and tell what became of each fact."""

        def told(facts: tuple[LoadedFact, ...]) -> None:
            report = LoadReport(facts, self.desk.language, self)
            report.replacing.connect(lambda: self.load_facts(file, over_mended=True))
            self.open_form(report)

        self.command(lambda services: services.standing.load(file, replace=over_mended), told)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.HOUSE_FACT) or changes.touches(Kind.PARTY):
            self.refresh()
