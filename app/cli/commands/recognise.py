"""recognise: what a file says, without an archive."""

import argparse

from app.cli import readings
from app.cli.output import Output
from app.runtime.surroundings import Surroundings
from app.services.recognising import recognise_alone

NEEDS_NO_ARCHIVE = True


def run_recognise(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Show what a file says."""
    read = recognise_alone(options.file)
    output.record(*readings.reading(read.name, read.reading))
    return 0
