"""How house styles, their fields and what a check found are listed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.findings import Severity
from app.domain.templates import HouseStyleRow, TemplateFinding
from app.language.wording import place_text, template_text
from app.services.templates import CheckedTemplate
from app.ui.widgets.two_line_list import Row


@dataclass(frozen=True, slots=True)
class Brought:
    """A Word file that was checked and is no house style yet."""

    file: Path
    checked: CheckedTemplate


class TemplateRows(QObject):
    """Makes the rows of the dialog of templates."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def brought(self, one: Brought) -> Row:
        """Return a file that waits to become a house style."""
        told = self.tr("kan nog niet worden gebruikt") if one.checked.blocks else self.tr("kan worden toegevoegd")
        return Row(one, one.file.name, told, loud=one.checked.blocks)

    def house_style(self, one: HouseStyleRow) -> Row:
        """Return a house style."""
        told = self.tr("eigen sjabloon") if one.own else self.tr("van het programma")
        return Row(one, one.label if one.label == one.name else f"{one.label} ({one.name})", told)

    def fields(self, one: HouseStyleRow) -> list[Row]:
        """Return the fields a house style has a place for."""
        return [Row(name, name.replace("_", " ").capitalize(), f"{{{{ {name} }}}}") for name in one.fields]

    def findings(self, one: Brought) -> list[Row]:
        """Return what the check found, what blocks first."""
        return [self._finding(each) for each in one.checked.findings]

    def heading(self, one: Brought) -> str:
        """Return how much there is to mend."""
        blocking = sum(each.severity is Severity.BLOCKS for each in one.checked.findings)
        told = len(one.checked.findings) - blocking
        if not blocking:
            return self.tr("{file}: klaar voor gebruik; {count} opmerkingen").format(file=one.file.name, count=told)
        more = self.tr(", en nog {count}").format(count=one.checked.left_out) if one.checked.left_out else ""
        return self.tr("{file}: te verbeteren: {blocking}; opmerkingen: {count}{more}").format(
            file=one.file.name, blocking=blocking, count=told, more=more
        )

    def detail(self, each: TemplateFinding) -> str:
        """Return a finding whole, with the words round it."""
        said = template_text(each, self._language)
        if each.place is None:
            return said
        where = place_text(each.place, self._language)
        return "\n".join((said, f"{where[:1].upper()}{where[1:]}: {each.place.words}"))

    def _finding(self, each: TemplateFinding) -> Row:
        where = place_text(each.place, self._language) if each.place else self.tr("het hele bestand")
        blocks = each.severity is Severity.BLOCKS
        return Row(each, template_text(each, self._language), where, loud=blocks)
