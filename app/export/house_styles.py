"""The house styles there are: those that come with the program and those of the user, each prepared once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.domain.errors import ErrorCode, KnownError
from app.domain.templates import HouseStyleRow
from app.export.dress import Dress
from app.export.house_settings import read_settings
from app.export.house_style import NO_DRESS, HouseStyle, load_house_style
from app.runtime.files import read_file, sync_folder, write_file, written_badly

_NAME: Final = re.compile(r"[a-z][a-z0-9-]{0,39}")
_Stamp = tuple[tuple[int, int], ...]


@dataclass(slots=True)
class HouseStyles:
    """Finds house styles by name. One that changed on the disk since it was prepared is prepared again."""

    shipped: Path
    own: Path
    _prepared: dict[tuple[str, Dress], tuple[_Stamp, HouseStyle]] = field(default_factory=dict)

    def names(self) -> tuple[str, ...]:
        """Return the names of all house styles, those of the program first; one has both files."""
        return (*_names(self.shipped), *(name for name in _names(self.own) if name not in _names(self.shipped)))

    def rows(self) -> tuple[HouseStyleRow, ...]:
        """Return all house styles as a list shows them; one whose settings cannot be read is called by its name."""
        return tuple(map(self._row, self.names()))

    def __call__(self, name: str, dress: Dress = NO_DRESS) -> HouseStyle:
        """Return a house style, in the organisation's own dress.

        Raises:
            KnownError: UNKNOWN_HOUSE_STYLE (reference, candidates); HOUSE_STYLE_DAMAGED and what reading it raises.
        """
        folder = self._folder(name)
        stamp = tuple(_stamp(folder / f"{name}{end}") for end in (".docx", ".toml"))
        kept = self._prepared.get((name, dress))
        if kept is None or kept[0] != stamp:
            kept = stamp, load_house_style(folder, name, dress)
            self._prepared[name, dress] = kept
        return kept[1]

    def put(self, name: str, word_file: bytes, settings: str, *, replace: bool) -> None:
        """Keep a house style of the user. The settings are written last: without them it is not there.

        Raises:
            KnownError: as `may_put`; what writing a file raises.
        """
        self.may_put(name, replace=replace)
        try:
            self.own.mkdir(parents=True, exist_ok=True)
            (self.own / f"{name}.toml").unlink(missing_ok=True)
            sync_folder(self.own)
        except OSError as error:
            raise written_badly(error, self.own) from error
        write_file(self.own / f"{name}.docx", word_file)
        write_file(self.own / f"{name}.toml", settings.encode())

    def may_put(self, name: str, *, replace: bool) -> None:
        """Return when a house style of this name can be kept.

        Raises:
            KnownError: TEMPLATE_NAME (reference); TEMPLATE_EXISTS (reference) for one of the program, and for one
                of the user unless `replace`.
        """
        if not _NAME.fullmatch(name):
            raise KnownError(ErrorCode.TEMPLATE_NAME, reference=name)
        if name in _names(self.shipped) or (name in _names(self.own) and not replace):
            raise KnownError(ErrorCode.TEMPLATE_EXISTS, reference=name)

    def remove(self, name: str) -> None:
        """Take a house style of the user away.

        Raises:
            KnownError: UNKNOWN_HOUSE_STYLE (reference, candidates) where the user has none of this name; what the
                disk does.
        """
        own = _names(self.own)
        if name not in own:
            raise KnownError(ErrorCode.UNKNOWN_HOUSE_STYLE, reference=name, candidates=", ".join(own))
        try:
            for end in (".toml", ".docx"):
                (self.own / f"{name}{end}").unlink()
        except OSError as error:
            raise written_badly(error, self.own / f"{name}{end}") from error
        for key in [each for each in self._prepared if each[0] == name]:
            del self._prepared[key]

    def _folder(self, name: str) -> Path:
        if name in _names(self.shipped):
            return self.shipped
        if name in _names(self.own):
            return self.own
        raise KnownError(ErrorCode.UNKNOWN_HOUSE_STYLE, reference=name, candidates=", ".join(self.names()))

    def _row(self, name: str) -> HouseStyleRow:
        folder = self._folder(name)
        own = folder == self.own
        try:
            settings = read_settings(read_file(folder / f"{name}.toml").decode(errors="replace"), name)
        except KnownError:
            return HouseStyleRow(name, name, own)
        return HouseStyleRow(name, settings.label, own, settings.fields)


def _names(folder: Path) -> tuple[str, ...]:
    try:
        names = {path.name for path in folder.iterdir()}
    except OSError:
        return ()
    there = (name.removesuffix(".toml") for name in names if name.endswith(".toml"))
    return tuple(sorted(name for name in there if f"{name}.docx" in names and _NAME.fullmatch(name)))


def _stamp(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        return (0, 0)
    return state.st_mtime_ns, state.st_size
