"""What a letter puts into the places of its house style."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.resolved import LetterField, ResolvedLetter
from app.export.controls import Controls
from app.export.inlines import InlineWriter
from app.export.page_totals import total
from app.export.patterns import FieldPlace, TotalPlace
from app.export.runs import run


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Fills the places of one part in one section."""

    fields: Mapping[str, LetterField]
    """Those of the letter by name."""
    inlines: InlineWriter
    controls: Controls | None
    dates: frozenset[str]
    part: str
    body: str
    section: int
    sections: int
    totals: Sequence[int]
    layout: bool

    def has(self, name: str) -> bool:
        """Return whether the field called `name` shows anything."""
        field = self.fields.get(name)
        return field is not None and bool(field.shown)

    def field(self, place: FieldPlace) -> str:
        """Return a field as a bound control, as marked words where it is still open, as nothing where it is empty."""
        field = self.fields.get(place.name)
        if field is None or not field.shown:
            return ""
        if field.is_open:
            return self.inlines.open_field(field.shown)
        content = run(field.shown_by(place.filter), place.run)
        if self.controls is None:
            return content
        day = field.value if place.name in self.dates else ""
        return self.controls.field(place, content, where=self.part, day=day)

    def total(self, place: TotalPlace) -> str:
        """Return the number of pages of the section."""
        return total(place.run, self.section, self.totals, self.sections, self.layout)

    def text(self) -> str:
        """Return the text of the letter."""
        return self.body


def date_fields(letter: ResolvedLetter, names: frozenset[str]) -> frozenset[str]:
    """Return those of `names` that hold a date in this letter; a date typed in other words shows as plain text."""
    return frozenset(field.name for field in letter.fields if field.name in names and _is_day(field.value))


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
