"""parties list, show, duplicates, merge, merges and undo-merge."""

import argparse

from app.cli import house_records
from app.cli.output import Output
from app.composition import Services


def run_list(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List everybody the archive knows."""
    output.records(house_records.party_row(each) for each in services.parties.all())
    return 0


def run_show(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show one party as letters address it."""
    output.record(*house_records.party(services.parties.find(options.reference)))
    return 0


def run_duplicates(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the pairs that may be the same, the surest first."""
    output.records(house_records.duplicate(each, output.language) for each in services.parties.duplicates())
    return 0


def run_merge(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Make two parties one."""
    merge, _ = services.parties.merge(options.kept, options.merged)
    output.record(*house_records.merge(merge))
    return 0


def run_merges(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the merges that stand, the last first."""
    output.records(house_records.merge(each) for each in services.parties.merges())
    return 0


def run_undo_merge(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Make one party two again."""
    merge, _ = services.parties.undo_merge(options.reference)
    output.record(*house_records.merge(merge))
    return 0
