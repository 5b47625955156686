"""What goes to people without the program: pdf and redline."""

import argparse

from app.cli.output import Output
from app.composition import Services


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
    told = {0: "geen verschil", 1: "1 verschil"}.get(changes, f"{changes} verschillen")
    output.record({"file": options.out.name, "changes": changes}, f"{options.out}: {told}")
    return 0
