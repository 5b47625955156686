"""Relaties: everybody the archive knows, who may be in it twice, and who was made one."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes, Kind
from app.domain.duplicates import Duplicate, Merge
from app.domain.parties import Party
from app.language.dates import write_long
from app.language.wording import label
from app.ui.compose.party_picker import called
from app.ui.desk import Desk
from app.ui.pane_dialog import PaneDialog
from app.ui.parties.editing import add_party, mend_party
from app.ui.parties.merging import Merging, reached
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.two_line_list import Row

if TYPE_CHECKING:
    from app.composition import Services


class View(StrEnum):
    """What the left pane chooses."""

    ALL = "all"
    DOUBLE = "double"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Known:
    """Everybody, the pairs that may be the same, and the merges that stand."""

    parties: tuple[Party, ...]
    duplicates: tuple[Duplicate, ...]
    merges: tuple[Merge, ...]


def known(services: Services) -> Known:
    """Return the parties of the archive. Runs on the worker."""
    parties = services.parties
    return Known(parties.all(), parties.duplicates(), parties.merges())


class PartiesDialog(PaneDialog):
    """Shows the parties; they are added and mended here, made one, and two again."""

    def __init__(self, desk: Desk, icons: Path, parent: QWidget) -> None:
        super().__init__(desk, "", "", "", parent)
        self.setWindowTitle(self.tr("Relaties"))
        self.left.setAccessibleName(self.tr("Wat te zien"))
        self.right.setAccessibleName(self.tr("Relaties"))
        self._known = Known((), (), ())
        self._listed: tuple[tuple[Row, str], ...] = ()
        self.merging = Merging(desk)
        self.field = SearchField(self.tr("naam, functie, organisatie of plaats"), self.tr("Relaties zoeken"), icons)
        self.top.addWidget(self.field, 1)
        self.add = self.add_act(self.tr("&Nieuwe relatie…"), lambda: add_party(desk, self, lambda _: None))
        self.mend = self.add_act(self.tr("&Wijzigen…"), self.mend_chosen)
        self.merge = self.add_act(self.tr("Sa&menvoegen…"), self.merge_chosen)
        self.undo = self.add_act(self.tr("&Ongedaan maken"), self.undo_chosen)
        self.field.textChanged.connect(self._filter)
        self.field.left_downwards.connect(self.right.setFocus)
        self.right.opened.connect(self._on_opened)
        desk.changed.connect(self._on_changed)
        self.refresh()
        self.show_chosen()

    def refresh(self) -> None:
        """Ask the archive for the parties."""
        self.ask(known, self._on_known, topic="parties")

    def _on_known(self, found: Known) -> None:
        self._known = found
        double = len(found.duplicates)
        self.left.show_rows(
            [
                Row(View.ALL, self.tr("Alle relaties"), str(len(found.parties))),
                Row(View.DOUBLE, self.tr("Misschien dubbel"), self._pairs(double), loud=bool(double)),
                Row(View.MERGED, self.tr("Samengevoegd"), str(len(found.merges))),
            ]
        )

    def _pairs(self, count: int) -> str:
        if count == 1:
            return self.tr("1 paar")
        return self.tr("{count} paren").format(count=count) if count else self.tr("geen")

    def show_chosen(self) -> None:
        view = self.left.chosen
        makers = {View.DOUBLE: self._double, View.MERGED: self._merged}
        rows = makers.get(view, self._all)()
        self._listed = tuple((row, f" {_folded(f'{row.first} {row.second}')}") for row in rows)
        self.undo.setVisible(view is View.MERGED)
        self.merge.setVisible(view is not View.MERGED)
        self._filter()

    @Slot()
    def _filter(self) -> None:
        """Show the rows that have a word beginning with each word that is typed."""
        words = _folded(self.field.text()).split()
        nothing = self.tr("Geen relatie heeft al deze woorden.") if words else self._nothing(self.left.chosen)
        self.right.say_empty(nothing)
        self.right.show_rows([row for row, told in self._listed if all(f" {word}" in told for word in words)])

    def _nothing(self, view: object) -> str:
        if view is View.DOUBLE:
            return self.tr("Niemand lijkt dubbel in het archief te staan.")
        if view is View.MERGED:
            return self.tr("Er is niets samengevoegd, of het is ongedaan gemaakt.")
        return ""

    def _all(self) -> list[Row]:
        return [Row(each, called(each), reached(each) or self.tr("zonder adres")) for each in self._known.parties]

    def _double(self) -> list[Row]:
        found = []
        for each in self._known.duplicates:
            why = ", ".join(label(reason, self.desk.language) for reason in each.reasons)
            told = f"{label(each.sameness, self.desk.language)}: {why}"
            found.append(Row(each, f"{called(each.first)} – {called(each.second)}", told))
        return found

    def _merged(self) -> list[Row]:
        found = []
        for each in self._known.merges:
            letters = self.tr("meegegane brieven: {count}").format(count=len({one.letter for one in each.places}))
            day = write_long(each.at.astimezone().date())
            name = self.tr("{merged} ging op in {kept}").format(merged=called(each.merged), kept=called(each.became))
            found.append(Row(each, name, " · ".join(filter(None, (letters, day, each.by)))))
        return found

    def show_detail(self) -> None:
        chosen = self.right.chosen
        self.mend.setEnabled(isinstance(chosen, Party))
        self.merge.setEnabled(isinstance(chosen, Party | Duplicate))
        self.undo.setEnabled(isinstance(chosen, Merge))
        self.say_detail(self._detail(chosen))

    def _detail(self, chosen: object) -> str:
        if not isinstance(chosen, Duplicate):
            return ""
        return "\n".join(
            f"{called(each)} · {reached(each) or self.tr('zonder adres')}" for each in (chosen.first, chosen.second)
        )

    @Slot()
    def _on_opened(self) -> None:
        chosen = self.right.chosen
        if isinstance(chosen, Party):
            self.mend_chosen()
        elif isinstance(chosen, Duplicate):
            self.merge_chosen()

    def mend_chosen(self) -> None:
        """Let the chosen party be corrected."""
        if isinstance(self.right.chosen, Party):
            self.dialog = mend_party(self.desk, self, self.right.chosen)

    def merge_chosen(self) -> None:
        """Make one of the chosen pair, or of the chosen party and another."""
        chosen = self.right.chosen
        if isinstance(chosen, Duplicate):
            self.merging.ask(self, chosen.first.id, chosen.second.id, self._say_merged)
        elif isinstance(chosen, Party):
            self.merging.ask(self, chosen.id, None, self._say_merged)

    def _say_merged(self, merge: Merge) -> None:
        self.say(
            self.tr("{merged} is opgegaan in {kept}. Ongedaan maken kan bij Samengevoegd.").format(
                merged=called(merge.merged), kept=called(merge.became)
            )
        )

    def undo_chosen(self) -> None:
        """Make two of the chosen merge again."""
        chosen = self.right.chosen

        def ended(merge: Merge) -> None:
            told = self.tr("{merged} en {kept} staan weer apart.")
            self.say(told.format(merged=called(merge.merged), kept=called(merge.kept)))

        if isinstance(chosen, Merge):
            self.command(lambda services: services.parties.undo_merge(str(chosen.merged.id)), ended)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.PARTY):
            self.refresh()


def _folded(text: str) -> str:
    """Return the words of a text without capitals, accents and marks."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = (each for each in parts if not unicodedata.combining(each))
    return "".join(each if each.isalnum() else " " for each in plain)
