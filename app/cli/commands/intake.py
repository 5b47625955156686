"""import and the list of proposals."""

import argparse

from app.cli.output import Output, Record
from app.composition import Services
from app.services.intake import Imported, Outcome
from app.services.registering import proposed

_SAID = {
    Outcome.REGISTERED: "geregistreerd",
    Outcome.PROPOSED: "bewaard als voorstel",
    Outcome.KNOWN: "stond al in het archief",
    Outcome.REFUSED: "niet ingelezen",
}


def run_import(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Import files; 1 when any of them was refused."""
    refused = 0
    for imported in services.intake.import_files(options.paths, propose=options.propose):
        refused += imported.outcome is Outcome.REFUSED
        output.record(*_imported(imported, output))
    return 1 if refused else 0


def _imported(imported: Imported, output: Output) -> tuple[Record, str]:
    record: Record = {
        "file": imported.path.name,
        "outcome": imported.outcome,
        "id": str(imported.letter.id) if imported.letter else None,
        "sha256": imported.sha256 or None,
    }
    text = f"{imported.path.name}: {_SAID[imported.outcome]}"
    if imported.error:
        return record | output.failure(imported.error), f"{text}. {output.sentence(imported.error)}"
    return record, text


def run_proposals(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List what waits to be registered, or register one as it was read."""
    if options.register:
        proposal = services.intake.proposal(options.register)
        letter, _ = services.intake.register(proposal.sha256, proposed(proposal.reading))
        output.record({"id": str(letter.id)}, str(letter.id))
        return 0
    for row in services.intake.proposals():
        record: Record = {"sha256": row.sha256, "file": row.name, "offered": row.offered.isoformat()}
        output.record(record, f"{row.sha256[:8]}  {row.offered}  {row.name}")
    return 0
