"""The user's settings over the administrator's: one frozen value. Unknown keys are kept in the file and reported."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.domain.errors import ErrorCode, KnownError

VERSION = 1
LANGUAGES = ("nl", "en")
_TEXTS = (
    "archive", "language", "name", "sender", "signatory", "backups", "organisation", "return_address", "logo", "font",
    "house_style",
)  # fmt: skip
_LISTS = ("address",)
_PATHS = ("archive", "backups", "logo")


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
    organisation: str = ""
    """What stands beside the logo; empty for what the house style says."""
    address: tuple[str, ...] = ()
    """Lines for a sender that has no address of its own."""
    return_address: str = ""
    """The line above the address window, likewise."""
    logo: Path | None = None
    """A PNG or JPEG of the organisation's own, instead of the neutral mark."""
    font: str = ""
    """The type of letters; empty for what the house style says."""
    house_style: str = ""
    """The house style of letters by name; kinds with a look of their own, such as a nota, keep theirs."""
    teams: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The members of each team by name: who may decide on the paragraphs it owns."""
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
    known = {key: merged.pop(key) for key in (*_TEXTS, *_LISTS) if key in merged}
    for key in _PATHS:
        typed = known.pop(key, "")
        known |= {key: Path(typed).expanduser()} if typed else {}
    for key in _LISTS:
        known |= {key: tuple(known[key])} if key in known else {}
    teams = {name: tuple(members) for name, members in merged.pop("teams", {}).items()}
    return Settings(**known, teams=MappingProxyType(teams), unknown=tuple(sorted(merged)))


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
    for key in _LISTS:
        if not _is_list(values.get(key, [])):
            raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail=key)
    teams = values.get("teams", {})
    if not isinstance(teams, dict) or not all(_is_list(members) for members in teams.values()):
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail="teams")
    if values.get("language", "nl") not in LANGUAGES:
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail="language")
    return values


def _is_list(held: object) -> bool:
    return isinstance(held, list) and all(isinstance(each, str) for each in held)
