"""offices on, ministries, recesses, add, end and stale."""

import argparse

from app.cli import house_records
from app.cli.output import Output, Record
from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.offices import Stand
from app.language.dates import write_long


def run_on(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show who held an office on a day; NOBODY_IN_OFFICE where the archive knows nobody."""
    words = " ".join(options.words)
    found = services.offices.on(options.day, words)
    if not found and words:
        raise KnownError(ErrorCode.NOBODY_IN_OFFICE, day=write_long(options.day), office=words)
    output.records(house_records.holder(each) for each in found)
    return 0


def run_ministries(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show what ministries were called on a day."""
    found = services.offices.ministries_on(options.day, " ".join(options.words))
    output.records(house_records.ministry(each) for each in found)
    return 0


def run_recesses(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the recesses the archive knows."""
    output.records(house_records.recess(each, output.language) for each in services.offices.recesses())
    return 0


def run_add(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Add an office holder and print the id of the tenure."""
    holder = services.parties.find(options.holder)
    stand = Stand(options.source, services.offices.hand.moment().date())
    tenure, _ = services.offices.add(options.office, options.ministry, holder.id, options.first, stand, options.last)
    output.record({"id": str(tenure.id)}, str(tenure.id))
    return 0


def run_end(services: Services, options: argparse.Namespace, output: Output) -> int:
    """End a tenure."""
    tenure, _ = services.offices.end(options.reference, options.last)
    output.record({"id": str(tenure.id)}, str(tenure.id))
    return 0


def run_stale(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the open drafts that name somebody who is out of office on their day."""
    for each in services.offices.stale_drafts(options.day or services.offices.hand.moment().date()):
        record: Record = {
            "draft": str(each.draft),
            "fact": each.fact,
            "office": each.ended.office,
            "ended": each.ended.last.isoformat() if each.ended.last else None,
            "successors": [str(one.holder) for one in each.successors],
        }
        ended = write_long(each.ended.last) if each.ended.last else ""
        output.record(record, f"{str(each.draft)[:8]}  {each.fact}: geen {each.ended.office} meer sinds {ended}")
    return 0
