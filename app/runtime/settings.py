"""The user's settings over the administrator's: one frozen value. Unknown keys are kept in the file and reported."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import ErrorCode, KnownError

VERSION = 1
LANGUAGES = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set. `unknown` lists the keys nobody reads, for the user to see."""

    archive: Path | None = None
    """The archive's folder, instead of the user's data folder."""
    language: str = "nl"
    """Language of messages and window: nl or en."""
    unknown: tuple[str, ...] = ()


def read_settings(*files: Path) -> Settings:
    """Return the settings in `files`, the later over the earlier; a file that is absent counts as empty.

    Raises:
        KnownError: SETTINGS_DAMAGED (name, detail) when a file is no TOML, has another version or a wrong value.
    """
    merged: dict[str, Any] = {}
    for file in files:
        merged |= _read(file)
    unknown = tuple(sorted(set(merged) - {"archive", "language"}))
    archive = Path(merged["archive"]).expanduser() if "archive" in merged else None
    return Settings(archive=archive, language=merged.get("language", "nl"), unknown=unknown)


def _read(file: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail=error) from error
    if values.pop("version", VERSION) != VERSION:
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail="version")
    if not isinstance(values.get("archive", ""), str):
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail="archive")
    if values.get("language", "nl") not in LANGUAGES:
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail="language")
    return values
