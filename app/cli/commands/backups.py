"""backup; backups compare and remove; export-register: what needs the archive to be open."""

import argparse

from app.cli import records
from app.cli.output import Output, Record
from app.composition import Services
from app.domain.letters import LetterRow
from app.language.wording.letter_fields import field_name
from app.services.backups import Round
from app.services.register_files import Form
from app.services.restoring import shown


def run_backup(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Make a backup, in the folder named or else wherever backups are kept; 1 where one of these failed."""
    if options.folder is not None:
        came = Round((services.backups.take_to(options.folder),))
    else:
        came = services.backups.take()
    for taken in came.taken:
        record: Record = {
            "backup": taken.backup.name,
            "made": shown(taken.backup),
            "new": taken.is_new,
            "letters": taken.backup.counts["letter"],
            "originals": len(taken.backup.originals),
            "whole": taken.backup.is_whole,
            "thinned": [each.name for each in taken.thinned],
        }
        said = "gemaakt en nagelezen" if taken.is_new else "was er al en is gelijk aan het archief"
        harm = "" if taken.backup.is_whole else "\n! In het archief zelf is iets beschadigd: zie ‘aanhef verify’."
        output.record(record, f"{taken.folder}: {taken.backup.name} {said}{harm}")
    for error in came.errors:
        output.error(error)
    return 0 if not came.errors and all(taken.backup.is_whole for taken in came.taken) else 1


def run_compare(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show which letters came, changed or went since a backup; the newest unless a moment is named."""
    backup = services.backups.find(options.moment, options.folder)
    found = services.backups.differences(backup, options.folder)
    for what, rows in (("added", found.added), ("missing", found.missing)):
        output.records(_row(what, row, ()) for row in rows)
    output.records(_row("changed", each.letter, each.fields) for each in found.changed)
    if found.is_same and not output.as_json:
        output.record({}, f"De brieven in het archief zijn die van {backup.name}.")
    return 0


def run_remove(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Take one backup away."""
    backup = services.backups.find(options.moment, options.folder)
    services.backups.remove(backup, options.folder)
    output.record({"removed": backup.name}, f"{backup.name} is weggehaald.")
    return 0


def run_export_register(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Write the whole register to a folder: the table of letters, everything as JSON, or both."""
    services.register_out.write(options.folder, [Form(options.format)] if options.format else tuple(Form))
    output.record({"folder": str(options.folder)}, f"Het register staat in {options.folder}.")
    return 0


_SAID = {"added": "nieuw", "missing": "weg", "changed": "anders"}


def _row(what: str, row: LetterRow, fields: tuple[str, ...]) -> tuple[Record, str]:
    record, text = records.letter_row(row)
    names = f"  ({', '.join(field_name(each) for each in fields)})" if fields else ""
    return {"difference": what, **record, "fields": list(fields)}, f"{_SAID[what]:7} {text}{names}"
