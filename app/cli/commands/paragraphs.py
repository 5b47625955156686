"""paragraphs list, show, load and dump."""

import argparse
from pathlib import Path

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


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the sub-commands of this module."""
    group = commands.add_parser("paragraphs", help="de bibliotheek met tekstblokken")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    parser = below.add_parser("list", help="alle tekstblokken")
    parser.set_defaults(run=run_list, needs_archive=True)
    parser = below.add_parser("show", help="een tekstblok")
    parser.add_argument("slug", metavar="SLUG")
    parser.set_defaults(run=run_show, needs_archive=True)
    parser = below.add_parser("load", help="bestanden met tekstblokken inlezen")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.set_defaults(run=run_load, needs_archive=True)
    parser = below.add_parser("dump", help="de bibliotheek als bestanden wegschrijven")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.set_defaults(run=run_dump, needs_archive=True)
