"""The user's settings over the administrator's: one frozen value. Unknown keys are kept in the file and reported."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import ErrorCode, KnownError

VERSION = 1
LANGUAGES = ("nl", "en")
_TEXTS = ("archive", "language", "name", "sender", "signatory", "backups")
_FOLDERS = ("archive", "backups")


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set. `unknown` lists the keys nobody reads, for the user to see."""

    archive: Path | None = None
    """The archive's folder, instead of the user's data folder."""
    language: str = "nl"
    """Language of messages and window: nl or en."""
    name: str = ""
    """Who works here, as the history of letters names them; empty for the name the system knows."""
    backups: Path | None = None
    """A folder on another medium where backups go as well."""
    sender: str = ""
    """Slug of the party whose address new drafts carry as their sender."""
    signatory: str = ""
    """Slug of the party that signs new drafts."""
    unknown: tuple[str, ...] = ()

    @property
    def standing(self) -> dict[str, str]:
        """Return the facts a new draft begins with, by the names letter kinds give them."""
        facts = {"afzender": self.sender, "ondertekenaar": self.signatory}
        return {name: slug for name, slug in facts.items() if slug}


def read_settings(*files: Path) -> Settings:
    """Return the settings in `files`, the later over the earlier; a file that is absent counts as empty.

    Raises:
        KnownError: SETTINGS_DAMAGED (name, detail) when a file is no TOML, has another version or a wrong value.
    """
    merged: dict[str, Any] = {}
    for file in files:
        merged |= _read(file)
    known = {key: merged.pop(key) for key in _TEXTS if key in merged}
    archive, backups = (Path(known.pop(key)).expanduser() if key in known else None for key in _FOLDERS)
    return Settings(archive=archive, backups=backups, unknown=tuple(sorted(merged)), **known)


def _read(file: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail=error) from error
    if values.pop("version", VERSION) != VERSION:
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail="version")
    for key in _TEXTS:
        if not isinstance(values.get(key, ""), str):
            raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail=key)
    if values.get("language", "nl") not in LANGUAGES:
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail="language")
    return values
