"""paragraphs list, show, load and dump."""

import argparse

from app.cli import records
from app.cli.output import Output, Record
from app.composition import Services


def run_list(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the library."""
    output.records(records.paragraph_row(each) for each in services.paragraphs.all())
    return 0


def run_show(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show one paragraph as its file would have it."""
    paragraph = services.paragraphs.find(options.slug)
    record, _ = records.paragraph_row(paragraph)
    output.record(record | {"body": paragraph.body}, services.paragraphs.as_file(paragraph))
    return 0


def run_load(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Load paragraph files; 1 when any of them was refused."""
    refused = 0
    for loaded in services.paragraphs.load(options.paths):
        record: Record = {"file": loaded.path.name, "changed": bool(loaded.changes.touched)}
        if loaded.error:
            refused += 1
            output.record(
                record | output.failure(loaded.error), f"{loaded.path.name}: {output.sentence(loaded.error)}"
            )
        else:
            said = "ingelezen" if record["changed"] else "ongewijzigd"
            output.record(record, f"{loaded.path.name}: {said}")
    return 1 if refused else 0


def run_dump(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Write the library to a folder."""
    written = services.paragraphs.dump(options.folder)
    output.record(
        {"files": [file.name for file in written]}, f"{len(written)} tekstblokken geschreven in {options.folder}"
    )
    return 0
