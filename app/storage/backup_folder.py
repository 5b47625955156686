"""A folder of backups: what lies in it, and what makes a copy of a register a backup.

Three kinds of file: `originals.db`, shared by all; a register for each backup; and beside each register a description
(`.json`), written last and whole. A register without its description was never finished and counts for nothing; one
whose description cannot be read counts as damaged. See docs/backups.md.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.backups import Backup, Shelf
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Head
from app.runtime.files import sync_folder, write_file

FORMAT = 1
REGISTER_SUFFIX, DESCRIPTION_SUFFIX, UNFINISHED_SUFFIX = ".db", ".json", ".db.new"
_NAME = re.compile(r"register-\d{8}T\d{6}Z(?:-\d+)?")
_TEMPORARY = re.compile(r"\.aanhef-[^/]+\.tmp|register-\d{8}T\d{6}Z(?:-\d+)?\.db\.new(?:-journal|-wal|-shm)?")


def shelf(folder: Path) -> Shelf:
    """Return what lies in a folder of backups; nothing where the folder is not there.

    Raises:
        OSError: the folder cannot be read.
    """
    if not folder.exists():
        return Shelf()
    backups, unreadable = [], []
    for name in _names(folder, DESCRIPTION_SUFFIX):
        try:
            backups.append(read_description(folder / f"{name}{DESCRIPTION_SUFFIX}"))
        except KnownError:
            unreadable.append(name)
    newest_first = sorted(backups, key=lambda each: (each.number, each.made, each.name), reverse=True)
    return Shelf(tuple(newest_first), tuple(sorted(unreadable, reverse=True)))


def free_name(folder: Path, at: datetime) -> str:
    """Return a name no backup in `folder` bears, readable or not."""
    name = f"register-{at:%Y%m%dT%H%M%SZ}"
    taken = {path.name.partition(".")[0] for path in folder.iterdir()}
    return next(each for each in (name, *(f"{name}-{n}" for n in range(2, len(taken) + 3))) if each not in taken)


def register_of(folder: Path, backup: Backup) -> Path:
    """Return where the register of a backup stands."""
    return folder / f"{backup.name}{REGISTER_SUFFIX}"


def read_description(path: Path) -> Backup:
    """Return the backup a description speaks of.

    Raises:
        KnownError: BACKUP_DAMAGED (name, detail) where it is none, or not as it was written.
        OSError: it cannot be read.
    """
    try:
        held = json.loads(path.read_bytes())
        seal = held.pop("seal")
        if seal != _seal(held) or held["format"] != FORMAT:
            raise ValueError(seal)
        return _backup(path.name.removesuffix(DESCRIPTION_SUFFIX), held)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise KnownError(ErrorCode.BACKUP_DAMAGED, name=path.name, detail="manifest") from error


def write_description(folder: Path, backup: Backup) -> None:
    """Write the description that makes a register in `folder` a backup.

    Raises:
        KnownError: as `write_file`.
    """
    held = _described(backup)
    written = json.dumps(held | {"seal": _seal(held)}, indent=1, sort_keys=True)
    write_file(folder / f"{backup.name}{DESCRIPTION_SUFFIX}", written.encode())


def unmake(folder: Path, backup: Backup) -> None:
    """Remove what there is of a backup that could not be finished, its description first."""
    (folder / f"{backup.name}{DESCRIPTION_SUFFIX}").unlink(missing_ok=True)
    register_of(folder, backup).unlink(missing_ok=True)


def take_away(folder: Path, backup: Backup) -> None:
    """Remove a backup: its description first, without which the rest is none."""
    (folder / f"{backup.name}{DESCRIPTION_SUFFIX}").unlink(missing_ok=True)
    sync_folder(folder)
    register_of(folder, backup).unlink(missing_ok=True)


def clear_unfinished(folder: Path) -> None:
    """Remove what a backup that was cut off left behind; nobody else may be making one."""
    described = set(_names(folder, DESCRIPTION_SUFFIX))
    unfinished = [folder / f"{name}{REGISTER_SUFFIX}" for name in _names(folder, REGISTER_SUFFIX) - described]
    unfinished += [path for path in folder.iterdir() if _TEMPORARY.fullmatch(path.name)]
    for path in unfinished:
        path.unlink(missing_ok=True)


def _names(folder: Path, suffix: str) -> set[str]:
    found = (path.name.removesuffix(suffix) for path in folder.iterdir() if path.name.endswith(suffix))
    return {name for name in found if _NAME.fullmatch(name)}


def _described(backup: Backup) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "number": backup.number,
        "made": backup.made.isoformat(),
        "archive": str(backup.archive),
        "schema": backup.schema,
        "register": {"name": f"{backup.name}{REGISTER_SUFFIX}", "sha256": backup.sha256},
        "counts": dict(backup.counts),
        "journal": {"number": backup.head.number, "sha256": backup.head.sha256},
        "originals": list(backup.originals),
        "lacks": list(backup.lacks),
        "altered": list(backup.altered),
        "full": backup.is_full,
    }


def _backup(name: str, held: Mapping[str, Any]) -> Backup:
    return Backup(
        name=name,
        number=held["number"],
        made=datetime.fromisoformat(held["made"]),
        archive=UUID(held["archive"]),
        schema=held["schema"],
        sha256=held["register"]["sha256"],
        counts=held["counts"],
        head=Head(held["journal"]["number"], held["journal"]["sha256"]),
        originals=tuple(held["originals"]),
        lacks=tuple(held["lacks"]),
        altered=tuple(held["altered"]),
        is_full=held["full"],
    )


def _seal(held: Mapping[str, Any]) -> str:
    """Return the hash over a description that shows whether a bit of it was altered."""
    return hashlib.sha256(json.dumps(held, sort_keys=True).encode()).hexdigest()
