"""inspect: what a Word file holds beside its words; the archive is opened only to keep a receipt."""

import argparse

from app.cli.output import Output, Record
from app.cli.receipts import inspected_line, inspected_record, output_of, receipt_lines, receipt_record
from app.composition import opened
from app.runtime.surroundings import Surroundings
from app.services.inspecting import inspect_alone

NEEDS_NO_ARCHIVE = True


def run_inspect(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Show what is found, or write a cleaned copy; 1 when something is left that may not leave."""
    purpose, labels = output_of(options.purpose), not options.without_labels
    if options.out is None:
        found = inspect_alone(options.file, purpose, labels=labels)
        record: Record = {"file": options.file.name, "as": purpose, "sha256": found.sha256}
        record |= {"clean": not found.blocking, "found": [inspected_record(each) for each in found.found]}
        lines = [inspected_line(each, output.language) for each in found.found]
        output.record(record, "\n".join(lines) or "Niets gevonden wat niet mee mag.")
        return 1 if found.blocking else 0
    with opened(around, getattr(options, "archive", around.archive)) as services:
        receipt, _ = services.inspecting.clean(options.file, options.out, purpose, labels=labels)
    record = {"file": options.out.name, "as": purpose, "clean": receipt.is_clean, **receipt_record(receipt)}
    output.record(record, "\n".join([str(options.out), *receipt_lines(receipt, output.language)]))
    return 0 if receipt.is_clean else 1
