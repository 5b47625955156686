"""Files lying in folders."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import reason

_HIDDEN = ("~$", ".", "desktop.ini", "thumbs.db")
"""How names begin that no person gave: Word's own lock files, those of Unix, and what Windows keeps of a folder."""


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files among `paths` and, for each folder, those in it and in the folders below it, ordered by name.

    Hidden files and folders are left out, and folders that are links, which may lead round. A folder nothing can be
    found in, because it is empty or closed, is yielded itself: `nothing_in` says why.
    """
    for path in paths:
        if _is_folder(path):
            yield from _below(path)
        else:
            yield path


def nothing_in(folder: Path) -> KnownError:
    """Return why no file was found in a folder: FOLDER_EMPTY, or FILE_UNREADABLE with the system's reason."""
    try:
        with os.scandir(folder):
            return KnownError(ErrorCode.FOLDER_EMPTY, name=folder.name)
    except OSError as error:
        return KnownError(ErrorCode.FILE_UNREADABLE, name=folder.name, detail=reason(error))


def _below(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    found = False
    for place, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = _in_order(folders)
        for name in _in_order(names):
            path = Path(place, name)
            if not _is_hidden(path):
                found = True
                yield path
    yield from closed
    if not found and not closed:
        yield folder


def _in_order(names: Iterable[str]) -> list[str]:
    shown = (name for name in names if not name.casefold().startswith(_HIDDEN))
    return sorted(shown, key=lambda name: (name.casefold(), name))


def _is_hidden(path: Path) -> bool:
    """Return whether Windows has the file for hidden; other systems say it by the name alone."""
    try:
        attributes = getattr(path.lstat(), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN)


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError:
        return False
