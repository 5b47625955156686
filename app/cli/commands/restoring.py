"""restore and import-register; backups list and check: what must work when the archive is lost."""

import argparse
from pathlib import Path

from app.cli.output import Output, Record
from app.domain.backups import Backup
from app.domain.errors import ErrorCode, KnownError
from app.runtime.surroundings import Surroundings
from app.services.restoring import checked, shelf_in, shown

NEEDS_NO_ARCHIVE = True


def run_restore(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Make a new archive of a backup; one that is damaged is named, and the one before it used."""
    from app.composition import restoring

    target = _archive(around, options)
    done = restoring(around).restore(options.folder, target, options.moment)
    for error in done.passed_over:
        print(output.sentence(error), file=output.err)
    record: Record = {
        "restored": done.backup.name,
        "made": shown(done.backup),
        "letters": done.backup.counts["letter"],
        "passed_over": [output.failure(error)["error"] for error in done.passed_over],
    }
    text = f"{target}: {record['letters']} brieven, zoals het archief was op {record['made']} (UTC)."
    output.record(record, text)
    return 0


def run_import_register(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Make a new archive of a register that was written out."""
    from app.composition import register_in

    target = _archive(around, options)
    register_in(around).load(options.folder, target)
    output.record({"archive": str(target)}, f"Het register staat als nieuw archief in {target}.")
    return 0


def run_list(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """List the backups, newest first, and name those whose description cannot be read; 1 where there are such."""
    there = shelf_in(_folder(around, options))
    for backup in there.backups:
        output.record(_record(backup), _line(backup))
    for name in there.unreadable:
        output.error(KnownError(ErrorCode.BACKUP_DAMAGED, name=name, detail="manifest"))
    return 1 if there.unreadable else 0


def run_check(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Read every backup through; 1 where one is damaged."""
    damaged = 0
    for name, error in checked(_folder(around, options)):
        damaged += error is not None
        record: Record = {"backup": name, "whole": error is None}
        if error:
            output.record(record | output.failure(error), output.sentence(error))
        else:
            output.record(record, f"{name} is heel.")
    return 1 if damaged else 0


def _record(backup: Backup) -> Record:
    return {
        "backup": backup.name,
        "made": shown(backup),
        "letters": backup.counts["letter"],
        "originals": len(backup.originals),
        "journal": backup.head.number,
        "schema": backup.schema,
        "whole": backup.is_whole,
    }


def _line(backup: Backup) -> str:
    harm = "" if backup.is_whole else "  (van een archief waarin iets beschadigd was)"
    return f"{shown(backup)}  {backup.counts['letter']:>7} brieven  {len(backup.originals):>7} originelen{harm}"


def _archive(around: Surroundings, options: argparse.Namespace) -> Path:
    return Path(getattr(options, "archive", around.archive))


def _folder(around: Surroundings, options: argparse.Namespace) -> Path:
    return Path(options.folder or _archive(around, options) / "backups")
