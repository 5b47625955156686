"""Kenmerken: the ranges of the house and their drafters, what was given from each, and what was skipped."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes, Kind
from app.domain.numbering import Gap, Issue, Range
from app.services.numbering import RangeUse
from app.ui.desk import Desk
from app.ui.numbering.forms import GapForm, RangeForm, RangeTyped
from app.ui.numbering.rows import Kenmerken, KenmerkRows, Other, kenmerken_of
from app.ui.pane_dialog import PaneDialog


class KenmerkenDialog(PaneDialog):
    """Shows the kenmerken of ours; ranges are added and mended here, and skipped numbers explained.

    Signals:
        letter_requested (LetterId): the letter that bears a kenmerk is to be read.
    """

    letter_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "", "", "", parent)
        self.setWindowTitle(self.tr("Kenmerken"))
        self.left.setAccessibleName(self.tr("Reeksen"))
        self.right.setAccessibleName(self.tr("Nummers"))
        self.left.say_empty(self.tr("Er is nog geen reeks. Zonder reeks typt u het kenmerk uit het DMS zelf."))
        self._rows = KenmerkRows(desk.language, self)
        self._found: Kenmerken | None = None
        self._wanted: UUID | None = None
        self.add = self.add_act(self.tr("&Nieuwe reeks…"), self.add_range)
        self.mend = self.add_act(self.tr("Reeks &wijzigen…"), self.mend_range)
        self.explain = self.add_act(self.tr("&Verklaren…"), self.explain_gap)
        self.read = self.add_act(self.tr("&Brief tonen"), self.read_letter)
        self.left.opened.connect(self.mend_range)
        self.right.opened.connect(self._on_right_opened)
        desk.changed.connect(self._on_changed)
        self.refresh()
        self.show_chosen()

    def refresh(self) -> None:
        """Ask the archive how the kenmerken stand."""

        def show(found: Kenmerken) -> None:
            self._found = found
            chosen, self._wanted = self._wanted, None
            self.left.show_rows(self._rows.left(found), chosen)

        self.ask(kenmerken_of, show, topic="kenmerken")

    @property
    def _use(self) -> RangeUse | None:
        uses = self._found.uses if self._found else ()
        return next((each for each in uses if each.range.id == self.left.chosen), None)

    def show_chosen(self) -> None:
        use = self._use
        if use:
            self.say_heading(self._rows.next_of(use))
        elif self.left.chosen is Other.ODD:
            self.say_heading(self.tr("Kenmerken om na te kijken"))
        else:
            self.say_heading(self.tr("Getypte kenmerken") if self.left.chosen else "")
        self.right.say_empty(
            self.tr("Uit deze reeks is nog geen nummer gegeven. Een brief krijgt zijn nummer bij het exporteren.")
            if use
            else ""
        )
        self.right.show_rows(
            self._rows.right(self._found, self.left.chosen) if self._found and self.left.chosen else ()
        )
        self.mend.setEnabled(use is not None)

    def show_detail(self) -> None:
        chosen = self.right.chosen
        self.explain.setEnabled(isinstance(chosen, Gap))
        self.read.setEnabled(isinstance(chosen, Issue) and chosen.letter is not None)

    def add_range(self) -> None:
        """Ask for a new range."""
        form = RangeForm(date.today().year, self)  # noqa: DTZ011

        def wanted(typed: RangeTyped) -> None:
            self.keep(
                form,
                lambda services: services.numbering.add_range(
                    typed.organisation, typed.mask, typed.first, typed.last, typed.drafter
                ),
                added,
            )

        def added(range_: Range) -> None:
            self._wanted = range_.id

        form.wanted.connect(wanted)
        self.open_form(form)

    @Slot()
    def mend_range(self) -> None:
        """Let the chosen range be changed."""
        use = self._use
        if use is None:
            return
        form = RangeForm(date.today().year, self, use.range)  # noqa: DTZ011

        def wanted(typed: RangeTyped) -> None:
            self.keep(
                form,
                lambda services: services.numbering.mend_range(
                    use.range.id, typed.organisation, typed.mask, typed.first, typed.last, typed.drafter
                ),
            )

        form.wanted.connect(wanted)
        self.open_form(form)

    def explain_gap(self) -> None:
        """Ask why the chosen numbers were skipped."""
        gap = self.right.chosen
        if not isinstance(gap, Gap):
            return
        form = GapForm(gap, self)

        def wanted(first: int, last: int, why: str) -> None:
            mask = gap.range.mask.text
            self.keep(form, lambda services: (None, services.numbering.explain(first, last, why, mask, gap.year)))

        form.wanted.connect(wanted)
        self.open_form(form)

    def read_letter(self) -> None:
        """Leave for the letter that bears the chosen kenmerk."""
        chosen = self.right.chosen
        if isinstance(chosen, Issue) and chosen.letter is not None:
            self.letter_requested.emit(chosen.letter)
            self.accept()

    @Slot()
    def _on_right_opened(self) -> None:
        if isinstance(self.right.chosen, Gap):
            self.explain_gap()
        else:
            self.read_letter()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.KENMERK) or changes.touches(Kind.LETTER):
            self.refresh()
