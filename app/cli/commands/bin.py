"""bin, destroy: what leaves the register, for a while or for good."""

import argparse

from app.cli import records
from app.cli.output import Output
from app.composition import Services


def run_bin(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the bin, put a letter in it, take one out, or empty it of what has been there for thirty days."""
    if options.take_back:
        services.discarding.take_back(services.discarding.find(options.take_back))
    elif options.empty:
        gone, _ = services.discarding.empty(options.why)
        for letter in gone:
            output.record({"destroyed": str(letter)}, f"Vernietigd: {letter}")
        return 0
    elif options.letter:
        services.discarding.bin(services.letters.find(options.letter).id, options.why)
    for each in services.discarding.binned():
        record, text = records.letter_row(each.letter)
        output.record({**record, "binned": each.at.isoformat(), "by": each.by, "why": each.why or None}, text)
    return 0


def run_destroy(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Destroy a letter in the bin for good."""
    letter = services.discarding.find(options.letter)
    held = services.backups.holding(letter)
    services.discarding.destroy(letter, options.why)
    backups, unseen = ([str(each) for each in some] for some in (held.backups, held.out_of_reach))
    sentence = f"Vernietigd: {letter}."
    if backups:
        sentence += f" Deze reservekopieën bevatten de brief nog: {', '.join(backups)}."
    if unseen:
        sentence += f" Niet te bekijken was {', '.join(unseen)}: daar kan de brief nog in staan."
    output.record({"destroyed": str(letter), "backups": backups, "out_of_reach": unseen}, sentence)
    return 0
