"""What the user set for all letters: read, kept in his own file, and at work from then on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.changes import Changes, Kind
from app.domain.organisation import Organisation
from app.export.dress import Dress
from app.export.house_style import HouseStyle
from app.export.house_styles import HouseStyles
from app.runtime.paths import Paths
from app.runtime.settings import Settings, read_settings
from app.runtime.settings_file import Value, write_settings

LETTERS = "rijk"
"""The house style of letters that kinds ask for; the user may have another in its place."""
MAY_BE_SET = (
    "name", "organisation", "address", "return_address", "logo", "font", "house_style", "backups",
)  # fmt: skip


@dataclass
class Preferences:
    """The settings at work: those the program started with, or those set since."""

    paths: Paths
    settings: Settings
    styles: HouseStyles

    @property
    def organisation(self) -> Organisation:
        """Return what letterheads fall back on."""
        now = self.settings
        return Organisation(name=now.organisation, address=now.address, return_address=now.return_address)

    @property
    def house_styles(self) -> Mapping[str, str]:
        """Return the labels of the house styles a letter can be in, by name: those with room for a return address."""
        return {row.name: row.label for row in self.styles.rows() if "retouradres" in row.fields}

    def house_style(self, name: str) -> HouseStyle:
        """Return a house style in the organisation's dress. Raises what `HouseStyles` does."""
        now = self.settings
        return self.styles(name, Dress(organisation=now.organisation, logo=now.logo, font=now.font))

    def usual_style(self, wanted: str) -> str:
        """Return the name of the house style to take where a kind asks for one: for letters the user's own."""
        return self.settings.house_style if self.settings.house_style and wanted == LETTERS else wanted

    def save(self, wanted: Mapping[str, Value]) -> tuple[Settings, Changes]:
        """Set those of `MAY_BE_SET` that `wanted` names, and return what holds from now on.

        What the administrator set already is not said again. A house style, logo or type that cannot be used is
        refused before anything is written.

        Raises:
            KnownError: SETTINGS_DAMAGED; LOGO_UNUSABLE; HOUSE_STYLE_DAMAGED; a file that cannot be read or written.
        """
        under = read_settings(self.paths.administrator_settings)
        changes = {
            key: None if _text(value) == _text(getattr(under, key)) else value
            for key, value in wanted.items()
            if key in MAY_BE_SET
        }
        self._try(wanted)
        write_settings(self.paths.settings, changes)
        self.settings = read_settings(self.paths.administrator_settings, self.paths.settings)
        return self.settings, Changes.of(Kind.SETTINGS)

    def _try(self, wanted: Mapping[str, Value]) -> None:
        logo, name = str(wanted.get("logo", "")), str(wanted.get("house_style", ""))
        dress = Dress(logo=Path(logo).expanduser() if logo else None, font=str(wanted.get("font", "")))
        self.styles(name or LETTERS, dress)


def _text(value: object) -> object:
    """Return a setting as its file says it; nothing and an empty one are the same."""
    return "" if value is None else str(value) if isinstance(value, Path) else value
