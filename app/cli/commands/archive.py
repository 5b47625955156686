"""search, show and verify."""

import argparse

from app.cli import records
from app.cli.output import Output
from app.composition import Services
from app.language.wording import fault_text
from app.services.letters import readable


def run_search(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the letters that hold every word, newest first; all of them for an empty query."""
    rows = services.letters.search(options.query, options.limit, options.offset)
    output.records(records.letter_row(row) for row in rows)
    return 0


def run_show(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show one letter."""
    letter = services.letters.find(options.reference)
    output.record(*records.letter(letter, readable(letter), services.keeping.destroyable_from(letter.id)))
    return 0


def run_verify(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Check the archive; 1 when something is wrong that does harm."""
    faults = services.letters.verify(clean=options.clean, rebuild_index=options.rebuild_index)
    found = [{"code": each.code, "alarming": each.alarming, **each.facts} for each in faults]
    sentences = [fault_text(each, output.language) for each in faults]
    output.record({"faults": found}, "\n".join(sentences) or "Het archief is in orde.")
    return 1 if any(each.alarming for each in faults) else 0
