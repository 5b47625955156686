"""What a run stands on; tests hand in their own."""

import getpass
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

    @property
    def by(self) -> str:
        """Return who works here: the name in the settings, else the one the system knows; no account system."""
        return self.settings.name or _system_name()

    @property
    def archive(self) -> Path:
        """Return the folder of the user's archive."""
        return self.settings.archive or self.paths.archive


def _system_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no name in the environment, and none for this user in the system
        return ""


def surroundings() -> Surroundings:
    """Return this machine as it is; SETTINGS_DAMAGED when a settings file cannot be read."""
    paths = installed_paths()
    return Surroundings(paths, read_settings(paths.administrator_settings, paths.settings))
