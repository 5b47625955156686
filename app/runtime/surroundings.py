"""What a run stands on; tests hand in their own."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from app.domain.ids import IdFactory
from app.runtime.clock import Clock, system_clock
from app.runtime.paths import Paths, installed_paths
from app.runtime.settings import Settings, read_settings


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The machine, the user's settings, the time and new ids."""

    paths: Paths
    settings: Settings
    clock: Clock = system_clock
    new_id: IdFactory = uuid4
    lays_out: bool = True
    """Whether exports may ask LibreOffice for their page totals."""

    def user(self) -> str:
        """Return the name the journal calls the user by; empty where none is set."""
        return ""

    @property
    def archive(self) -> Path:
        """Return the folder of the user's archive."""
        return self.settings.archive or self.paths.archive


def surroundings() -> Surroundings:
    """Return this machine as it is; SETTINGS_DAMAGED when a settings file cannot be read."""
    paths = installed_paths()
    return Surroundings(paths, read_settings(paths.administrator_settings, paths.settings))
