"""Where our own files and the user's lie; nothing else knows."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of this installation and this user."""

    templates: Path
    resources: Path
    migrations: Path
    archive: Path
    """Where the archive lies unless the user names another folder."""
    house_styles: Path
    """Where the house styles lie that this user brought."""
    settings: Path
    administrator_settings: Path
    logs: Path


def installed_paths() -> Paths:
    """Return the paths of this machine: a wheel carries its data in `_data`, a checkout beside `app`."""
    data = _PACKAGE / "_data"
    root = data if data.is_dir() else _PACKAGE.parent
    folders = platformdirs.PlatformDirs("aanhef", appauthor=False)
    return Paths(
        templates=root / "templates",
        resources=root / "resources",
        migrations=root / "db",
        archive=folders.user_data_path / "archief",
        house_styles=folders.user_data_path / "sjablonen",
        settings=folders.user_config_path / "settings.toml",
        administrator_settings=folders.site_config_path / "settings.toml",
        logs=folders.user_log_path,
    )
