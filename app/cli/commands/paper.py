"""What goes to people without the program: pdf; redline, and draft history for the versions it is made of."""

import argparse

from app.cli.output import Output
from app.composition import Services
from app.services.redlining import Version


def run_pdf(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Write the letter as a PDF."""
    services.printing.write_pdf(services.drafting.find(options.draft).draft.id, options.out)
    output.record({"file": options.out.name}, str(options.out))
    return 0


def run_redline(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Write what two versions differ in as a Word file with tracked changes."""
    draft = services.drafting.find(options.draft).draft.id
    since = services.redlining.find(draft, options.since)
    until = services.redlining.find(draft, options.until) if options.until else None
    changes = services.redlining.write(draft, since, options.out, until)
    output.record({"file": options.out.name, "changes": changes}, f"{options.out}: {changes}")
    return 0


def run_history(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the versions of a draft, the newest first."""
    for one in services.redlining.versions(services.drafting.find(options.draft).draft.id):
        output.record(*_version(one))
    return 0


def _version(one: Version) -> tuple[dict[str, object], str]:
    made = one.made.isoformat(timespec="seconds")
    record = {"revision": str(one.id), "made": made, "exported": one.is_exported, "current": one.is_current}
    remarks = "".join((" geëxporteerd" if one.is_exported else "", " nu" if one.is_current else ""))
    return record, f"{str(one.id)[:8]}  {made}{remarks}"
