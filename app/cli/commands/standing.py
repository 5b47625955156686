"""standing load."""

import argparse
from collections import Counter

from app.cli import house_records
from app.cli.output import Output
from app.composition import Services
from app.domain.standing import Load
from app.language.wording import label


def run_load(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Load standing facts; each that is not the same as before is told."""
    told, _ = services.standing.load(options.file, replace=options.replace)
    output.records(house_records.loaded(each, output.language) for each in told if each.load is not Load.SAME)
    counts = Counter(each.load for each in told)
    said = ", ".join(f"{count} {label(load, output.language)}" for load, count in sorted(counts.items()))
    print(said or "Het bestand is leeg.", file=output.err)
    return 0
